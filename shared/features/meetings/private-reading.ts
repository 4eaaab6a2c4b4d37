/**
 * What follows REMIND ME: a time, a day in any of its forms, and words of the person's own, in whatever order they come
 * ("7:00 blue", "monday 9:00 clinic", "to call the clinic at 9 tomorrow").
 */
import { fold } from '../../kernel/language/fold.ts';
import { addDays, daysBetween, instantOf, localAt, weekdayOf } from '../../kernel/time/local.ts';
import { readDate, readTime, readWeekday } from '../../kernel/time/reading-times.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { PrivateReminder } from '../../state/person/meetings.ts';
import { cut, plain } from './wording.ts';

export type Wished = Omit<PrivateReminder, 'number' | 'last'>;

/** `past`, `far`: a day that is over, or more than a year off. `days`: more than one, or a rhythm that there is not. */
export type Unwished = 'past' | 'far' | 'days';

type Day =
  | { readonly is: 'daily' }
  | { readonly is: 'weekly'; readonly weekday: number }
  /** Once, on the next such day. */
  | { readonly is: 'next'; readonly weekday: number }
  | { readonly is: 'date'; readonly date: string }
  /** Once, so many days from today. */
  | { readonly is: 'ahead'; readonly days: number };

type Item =
  | { readonly is: 'time'; readonly said: string; readonly sure: boolean }
  | { readonly is: 'day'; readonly day: Day; readonly part: string }
  | { readonly is: 'minutes'; readonly count: number }
  | { readonly is: 'other days' };

interface Taken {
  readonly items: readonly Item[];
  /** How many tokens they are. */
  readonly length: number;
}

const minute = 60_000;
const longestPhrase = 6;
const mostWords = 40;
const furthest = 366;

const PART = '(?: (?:in the |at |de la |en la |por la )?(morning|afternoon|evening|night|manana|tarde|noche))?';
const DAILY =
  /^(?:every|each|cada|todos los|todas las) ?(?:day|dia|dias|(morning|afternoon|evening|night|mananas?|tardes?|noches?))$|^(?:once a day|una vez al dia|daily|diario|diariamente|a diario)$/u;
const TODAY = /^(?:today|hoy|(?:this|esta) (morning|afternoon|evening|manana|tarde|noche)|to(night)|tonite)$/u;
const AHEAD = new RegExp(`^(tomorrow|tmrw|tmr|tomorow|manana|day after tomorrow|pasado manana)${PART}$`, 'u');
const WEEKLY = new RegExp(
  `^(?:(on|every|each|cada|el|los|todos los|this|next|coming|este|proximo|el proximo) )?([a-z]+?)s?( que viene| proximo)?${PART}$`,
  'u',
);
const ONCE = /^(?:this|next|coming|este|(?:el )?proximo)$/u;
const OTHER =
  /^(?:(?:on |every |each |los |cada |entre )?(?:weekdays?|weekends?|semana|fin(?:es)? de semana|dias habiles|month|mes|week|hour|hora)|every other (?:day|week)|(?:twice|three times) (?:a|per) (?:day|week)|\d+ (?:days?|weeks?|months?|dias?|semanas?|mes|meses))$/u;
const LATER = /^(?:in|en|dentro de) (\d{1,3}) (days?|weeks?|dias?|semanas?)$/u;
const SPAN = /^(?:in|en|dentro de) (\d{1,3}|an?|una?|half an|media) (min(?:ute|uto)?s?|h(?:ou)?rs?|horas?)$/u;
/** 12/3 is a date, where 12:03 and 12.30 are times. */
const SLASHED = /^\D*(?:\d{1,2}\/\d{1,2}(?:\/(?:\d\d|\d{4}))?|\d{4}-\d{1,2}-\d{1,2})[,.;:]*$/u;
const LEAD = /^(?:(?:on|el dia|dia|for|para) )(?=\S)/u;

function dayOf(raw: string, today: string): Item | undefined {
  const said = fold(raw);
  const daily = DAILY.exec(said);
  if (daily) return { is: 'day', day: { is: 'daily' }, part: daily[1] ?? '' };
  const now = TODAY.exec(said);
  if (now)
    return { is: 'day', day: { is: 'ahead', days: 0 }, part: now[1] ?? now[2] ?? (said === 'tonite' ? 'night' : '') };
  const ahead = AHEAD.exec(said);
  if (ahead) return { is: 'day', day: { is: 'ahead', days: /after|pasado/u.test(said) ? 2 : 1 }, part: ahead[2] ?? '' };
  const [, count, unit = ''] = LATER.exec(said) ?? [];
  if (count !== undefined) {
    const days = Number(count) * (/^[ws]/u.test(unit) ? 7 : 1);
    return { is: 'day', day: { is: 'ahead', days }, part: '' };
  }
  if (OTHER.test(said)) return { is: 'other days' };
  return weekdayIn(said) ?? dateIn(raw, said, today);
}

function weekdayIn(said: string): Item | undefined {
  const [, which = '', name = '', coming, part = ''] = WEEKLY.exec(said) ?? [];
  const weekday = readWeekday(name) ?? readWeekday(`${name}s`);
  if (weekday === undefined) return undefined;
  return { is: 'day', day: { is: ONCE.test(which) || coming !== undefined ? 'next' : 'weekly', weekday }, part };
}

/** Today counts too; several words are a date only with a letter among them, so that "7 15" is a time. */
function dateIn(raw: string, said: string, today: string): Item | undefined {
  if (!SLASHED.test(raw) && !/[a-z]/u.test(said)) return undefined;
  const date = readDate(said.replace(LEAD, ''), addDays(today, -1));
  return date === undefined ? undefined : { is: 'day', day: { is: 'date', date }, part: '' };
}

const MARKED =
  /^(?:at|around|about|by|a|las?|para las?) |^(?:at |al? )?(?:noon|midday|midnight|mediodia|medianoche)$|\d ?(?:am|pm|a m|p m|h|hrs?)\b|(?:morning|afternoon|evening|night|manana|tarde|noche|clock|punto)$/u;

/** `sure`: no bare number, which may as well be how many. "A las 8 mañana" is a time and a day. */
function timeOf(raw: string): Item | undefined {
  const said = fold(raw);
  const sure = MARKED.test(said) || /\d:\d\d/u.test(raw);
  if (!(sure || /^\d/u.test(said)) || SLASHED.test(raw) || /\d manana$/u.test(said)) return undefined;
  return readTime(said) === undefined ? undefined : { is: 'time', said, sure };
}

function minutesOf(raw: string): Item | undefined {
  const [, count = '', unit = ''] = SPAN.exec(fold(raw)) ?? [];
  if (unit === '') return undefined;
  const number = /^\d/u.test(count) ? Number(count) : /^(?:half|media)/u.test(count) ? 0.5 : 1;
  return { is: 'minutes', count: Math.max(1, Math.round(number * (unit.startsWith('h') ? 60 : 1))) };
}

/** The longest phrase that begins here and means something. */
function stepAt(tokens: readonly string[], index: number, today: string): Taken | undefined {
  for (let length = Math.min(longestPhrase, tokens.length - index); length > 0; length--) {
    const raw = tokens.slice(index, index + length).join(' ');
    const item = dayOf(raw, today) ?? minutesOf(raw) ?? timeOf(raw);
    if (item !== undefined) return { items: [item], length };
  }
  return undefined;
}

/** As many phrases as follow one another. */
function taken(tokens: readonly string[], from: number, today: string): Taken {
  const items: Item[] = [];
  let index = from;
  for (let step = stepAt(tokens, index, today); step !== undefined; step = stepAt(tokens, index, today)) {
    items.push(...step.items);
    index += step.length;
  }
  return { items, length: index - from };
}

const hours = (items: readonly Item[]): number => items.filter(({ is }) => is === 'time' || is === 'minutes').length;
const unsure = (item: Item): boolean => item.is === 'time' && !item.sure;

/** What the text ends with, if it is all of it day and time; a bare number at the end is how many of something. */
function ending(tokens: readonly string[], from: number, today: string): Taken {
  for (let index = from; index < tokens.length; index++) {
    const { items, length } = taken(tokens, index, today);
    if (index + length === tokens.length && hours(items) < 2 && !items.some(unsure)) return { items, length };
  }
  return { items: [], length: 0 };
}

interface Parts {
  readonly items: readonly Item[];
  readonly words: readonly string[];
}

/** Day and time from both ends. "2 pills at 8": a sure time at the end makes a bare number before it a word. */
function partsOf(tokens: readonly string[], today: string): Parts | undefined {
  const start = taken(tokens, 0, today);
  const end = ending(tokens, start.length, today);
  const both = { items: [...start.items, ...end.items], words: tokens.slice(start.length, tokens.length - end.length) };
  const alone = ending(tokens, 0, today);
  const last = { items: alone.items, words: tokens.slice(0, tokens.length - alone.length) };
  const first = { items: start.items, words: tokens.slice(start.length) };
  const choices = start.items.some(unsure) ? [both, last, first] : [both, first, last];
  return choices.find(({ items }) => hours(items) === 1);
}

const COURTESY = /(?:[\s,.]*\b(?:please|pls|plz|thanks|thank you|por favor|porfa|gracias))+[\s.!]*$/iu;
const JOINING = /^(?:(?:to|for|about|that|of|de|para|que|sobre)\s+|[\s,;:."'“”\-–—]+)+/iu;
const LOOSE = /[\s("']+$/u;

/** As typed, in GSM-7 and cut, without addresses and the word that joins them to the rest. */
function wordsOf(words: readonly string[]): Pick<Wished, 'words'> {
  const said = cut(plain(words.join(' ')).replace(JOINING, '').replace(LOOSE, ''), mostWords);
  return said === '' ? {} : { words: said };
}

/** One day of what was said: "thursday dec 3" is that date, if it is a Thursday. */
function oneDay(items: readonly Item[]): Day | undefined {
  const days = items.flatMap((item) => (item.is === 'day' ? [item.day] : []));
  const date = days.find((day) => day.is === 'date');
  const others = days.filter((day) => day !== date);
  if (date === undefined) return others.length > 1 ? undefined : (others[0] ?? { is: 'daily' });
  return others.every((day) => 'weekday' in day && day.weekday === weekdayOf(date.date)) ? date : undefined;
}

function timeWith(said: string, part: string): string | undefined {
  return (part === '' ? undefined : readTime(`${said} ${part.replace(/s$/u, '')}`)) ?? readTime(said);
}

/**
 * Undefined for a sentence. "Today at 5", said at noon, can only be in the evening.
 * @param argument what follows the command's word, as typed
 */
export function readReminder(argument: string, zone: string, now: Instant): Wished | Unwished | undefined {
  const { date: today } = localAt(zone, now);
  const tokens = argument
    .replace(COURTESY, '')
    .split(/\s+/u)
    .filter((token) => fold(token) !== '');
  const parts = partsOf(tokens, today);
  if (parts === undefined) return undefined;
  const { items } = parts;
  const words = wordsOf(parts.words);
  const minutes = items.find((item) => item.is === 'minutes');
  const day = oneDay(items);
  if (items.some(({ is }) => is === 'other days') || day === undefined) return 'days';
  if (minutes !== undefined) {
    const at = Math.ceil(now / minute + minutes.count) * minute;
    const { date, time } = localAt(zone, at);
    return { time, on: { date, at }, ...words };
  }
  const part = items.flatMap((item) => (item.is === 'day' ? [item.part] : [])).find((one) => one !== '') ?? '';
  const hour = items.find((item) => item.is === 'time')?.said ?? '';
  const time = timeWith(hour, part);
  if (time === undefined) return undefined;
  const place = { part, zone, today, now };
  const on = placed(day, time, place);
  if (on !== 'past') return typeof on === 'string' && on !== 'daily' ? on : { time, on, ...words };
  const evening = readTime(`${hour} pm`);
  const later = evening === undefined ? on : placed(day, evening, place);
  return evening === undefined || typeof later === 'string' ? on : { time: evening, on: later, ...words };
}

interface Place {
  readonly part: string;
  readonly zone: string;
  readonly today: string;
  readonly now: Instant;
}

const NIGHT = /^(?:evening|night|noche)/u;

/** "Tonight at 1" is after midnight. */
function placed(day: Day, time: string, { part, zone, today, now }: Place): PrivateReminder['on'] | Unwished {
  const isOver = (date: string): boolean => instantOf(zone, date, time) <= now;
  switch (day.is) {
    case 'daily':
      return 'daily';
    case 'weekly':
      return { weekday: day.weekday };
    case 'next': {
      const date = addDays(today, (day.weekday - weekdayOf(today) + 7) % 7);
      return { date: isOver(date) ? addDays(date, 7) : date };
    }
    case 'date':
    case 'ahead': {
      const late = NIGHT.test(part) && time < '05:00' ? 1 : 0;
      const date = day.is === 'date' ? day.date : addDays(today, day.days + late);
      if (isOver(date)) return 'past';
      return daysBetween(today, date) > furthest ? 'far' : { date };
    }
  }
}
