/** When a meeting meets, in words, by its own clock. */
import type { Decided } from '../../../shared/features/meetings/search.ts';
import { addDays, localAt } from '../../../shared/kernel/time/local.ts';
import { turnsWithin } from '../../../shared/kernel/time/weekly.ts';
import type { Instant } from '../../../shared/kernel/time/zones.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { ruleOf } from '../calendar/series.ts';
import type { MeetingWords } from './content.ts';
import type { OwnReminder } from './reading.ts';

/** One turn, as a line. */
export interface TurnLine {
  readonly words: string;
  readonly isOff: boolean;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const EVENING = '17:00';
/** Turns that are shown: a month of a weekly meeting. */
const SHOWN = 4;
/** Long enough for two fifth weekdays. */
const AHEAD = 240 * DAY;

/** '7:00 pm' of 'HH:MM'. */
export function clockTime(time: string): string {
  const hours = Number(time.slice(0, 2));
  return `${hours % 12 === 0 ? 12 : hours % 12}${time.slice(2)} ${hours < 12 ? 'am' : 'pm'}`;
}

/** The same on a page, where it is never broken in two. */
const inOnePiece = (time: string): string => clockTime(time).replace(' ', '\u00a0');

/** What is on, and what comes next; of a meeting that may or may not come, only what is called off. */
export function turnLines(words: MeetingWords, row: MeetingRow, decided: Decided, now: Instant): readonly TurnLine[] {
  const rule = ruleOf(row);
  if (rule === undefined || row.venue === 'paused') return [];
  const { calledOff = [] } = decided;
  return turnsWithin(rule, now - row.duration * MINUTE + 1, now + AHEAD)
    .map((turn) => ({ ...turn, isOff: calledOff.includes(turn.date) }))
    .filter(({ isOff }) => isOff || row.rhythm !== 'unsure')
    .slice(0, SHOWN)
    .map(({ at, isOff }) => ({ words: turnWords(words, row, at, now), isOff }));
}

function turnWords(words: MeetingWords, { zone, duration }: MeetingRow, at: Instant, now: Instant): string {
  const start = localAt(zone, at);
  const until = inOnePiece(localAt(zone, at + duration * MINUTE).time);
  if (at <= now) return words.until(words.day.now, until);
  const day = dayWords(words, start.date, start.time, localAt(zone, now).date);
  return words.span(day, inOnePiece(start.time), until);
}

function dayWords(words: MeetingWords, date: string, time: string, today: string): string {
  if (date === today) return time >= EVENING ? words.day.tonight : words.day.today;
  if (date === addDays(today, 1)) return words.day.tomorrow;
  return capital(dateWords(words, date));
}

/** 'Saturday, November 28'; the date is a date of the calendar, so no zone comes into it. */
export function dateWords({ locale }: MeetingWords, date: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** How often, as far as the list says it plainly. */
export function rhythmWords(words: MeetingWords, row: MeetingRow): string {
  const { rhythm } = words;
  if (row.weekday === undefined || row.time === undefined) return rhythm.byAppointment;
  const weekday = weekdayWords(words, row.weekday);
  const times = ruleOf(row) === undefined ? '' : `, ${inOnePiece(row.time)}`;
  if (row.rhythm === 'unsure') return `${rhythm.unsureOn(weekday)}${times}. ${rhythm.unsure}`;
  if (row.rhythm === 'weekly') return `${rhythm.weekly(weekday)}${times}`;
  return `${someWeeks(words, row.rhythm.ordinals, weekday)}${times}`;
}

function someWeeks({ rhythm }: MeetingWords, ordinals: readonly number[], weekday: string): string {
  const inOrder = ordinals.toSorted((a, b) => (a < 0 ? 6 : a) - (b < 0 ? 6 : b));
  const named = inOrder.flatMap((ordinal) => rhythm.ordinals[ordinal] ?? []);
  const which = [named.slice(0, -1).join(', '), named.at(-1)].filter((part) => part !== '').join(` ${rhythm.and} `);
  return capital(rhythm.someWeeks(which, weekday));
}

/** 0 is Sunday; 1970-01-04 was one. */
function weekdayWords({ locale }: MeetingWords, weekday: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format((3 + weekday) * DAY);
}

/** On which days a person's own reminder comes. */
export function reminderDays(words: MeetingWords, on: OwnReminder['on']): string {
  if (on === 'daily') return words.mine.daily;
  return 'date' in on ? capital(dateWords(words, on.date)) : words.rhythm.weekly(weekdayWords(words, on.weekday));
}

/** 'Mountain Time (Denver)'; a zone that this machine has no name for goes by its city alone. */
export function zoneWords({ locale }: MeetingWords, zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  try {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
    const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value;
    return name === undefined || name.includes(city) ? (name ?? city) : `${name} (${city})`;
  } catch {
    return city;
  }
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
