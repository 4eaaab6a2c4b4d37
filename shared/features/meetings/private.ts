/** REMIND ME: a reminder of the person's own, for a dose, a clinic, a court date; what goes out says so to nobody else. */
import * as z from 'zod/mini';
import type { AgendaEntry, Wish } from '../../kernel/decision.ts';
import { fold } from '../../kernel/language/fold.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import { clock } from '../../kernel/time/clock.ts';
import { localAt } from '../../kernel/time/local.ts';
import { readWeekday } from '../../kernel/time/reading-times.ts';
import { isZone } from '../../kernel/time/zones.ts';
import type { Meetings, PrivateReminder } from '../../state/person/meetings.ts';
import type { Language } from '../../state/person/profile.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Command, Input, Outcome } from '../feature.ts';
import { nextNumber } from './numbers.ts';
import { ownTexts, rhythmSaid } from './own-texts.ts';
import {
  isDue,
  isOpen,
  isSilent,
  isUnconfirmed,
  mayBeReminded,
  type Next,
  nextOf,
  privateId,
  privateKind,
  timeShown,
  worthReminding,
} from './private-planning.ts';
import { readReminder, type Wished } from './private-reading.ts';
import { tells } from './telling.ts';

type In = Input<Meetings>;
type Out = Outcome<Meetings>;

const hour = 60 * 60_000;
const mostReminders = 10;
/** An answer is worth reading for a day. */
const worthReading = 24 * hour;
/** So long a number may mean one of the last list. */
const listFor = hour;

export function reply(what: string, body: string, { context }: In, more: Out = {}): Out {
  const notAfter = context.now + worthReading;
  const text: Wish = { type: 'text', class: 'reply', kind: `meetings.${what}`, body, notAfter };
  return { ...more, effects: [text, ...(more.effects ?? [])] };
}

const textsOf = ({ profile }: In) => ownTexts[profile.language];
const todayOf = ({ profile, context }: In): string => localAt(homeZone(profile, context.groups), context.now).date;

function said(reminder: PrivateReminder, input: In, first?: string): string {
  return rhythmSaid(input.profile.language, reminder, todayOf(input), first);
}

const isSame = (one: PrivateReminder, { time, on, words }: Wished): boolean =>
  one.time === time && one.words === words && JSON.stringify(one.on) === JSON.stringify(on);

function add(wished: Wished, input: In): Out {
  const { slice } = input;
  const texts = textsOf(input);
  const reminders = slice.reminders ?? [];
  const same = reminders.find((one) => isSame(one, wished));
  if (same !== undefined) return reply('privateAlready', texts.already(same.number, said(same, input)), input);
  if (reminders.length >= mostReminders) return reply('privateFull', texts.full(mostReminders), input);
  const reminder: PrivateReminder = { number: nextNumber(slice), ...wished };
  const next = nextOf(reminder, input);
  return reply('privateSet', setSaid(reminder, next, input), input, {
    slice: { ...slice, reminders: [...reminders, reminder] },
    plan: plannable(next, input),
    undo: { what: privateKind, patch: JSON.stringify({ set: reminder.number } satisfies z.infer<typeof patchSchema>) },
  });
}

/** While a pause lasts nothing is planned. */
function plannable(next: Next, input: In): readonly AgendaEntry[] {
  return typeof next === 'string' || !mayBeReminded(input) ? [] : [next];
}

/** What no building is called after: short and misspelt names of medicines, diagnoses, a sponsor. */
const telling =
  /\b(?:bupe|subs?|s[ua]b[aou]?x\w*|zubsolv|brixadi|methodon\w*|lofexidine|lucemyra|oud|dope|relaps\w*|recai\w*|cravings?|sponsor\w*|padrin[oa]|hiv|vih|hep(?:atitis)? ?c|bipolar|depress\w*|depresi\w*|anxiety|ansiedad|ptsd)\b/u;

/** Their own words, unless these would tell whoever sees the screen, and they have not chosen PLAIN (RULES 23). */
function wordsShown({ words }: PrivateReminder, { profile }: In): string | undefined {
  const mayStand = words === undefined || profile.plain || !(tells(words) || telling.test(fold(words)));
  return mayStand ? words : undefined;
}

/** In full, with what will stand on their screen, and what keeps it from coming as it says. */
function setSaid(reminder: PrivateReminder, next: Next, input: In): string {
  const { number, time, words } = reminder;
  const { set, goes, without: hidden } = textsOf(input);
  const shown = wordsShown(reminder, input);
  const first = typeof next === 'string' || !mayBeReminded(input) ? undefined : String(next.data?.date ?? '');
  const answer = set(number, said(reminder, input, first), goes(clock(time), shown));
  return `${answer}${shown === words ? '' : hidden}${hintOf(next, input)}`;
}

/** The first time also whose clock it goes by, if their own is not known. */
function hintOf(next: Next, input: In): string {
  const { groupsClock, waitsForZip, paused } = textsOf(input);
  const { zone } = input.profile;
  if (next === 'waits') return waitsForZip;
  if (!mayBeReminded(input)) return paused;
  const isGuessed = (zone === undefined || !isZone(zone)) && input.slice.reminders === undefined;
  return isGuessed ? groupsClock : '';
}

const isQuestion =
  /^(?:what|why|who|how|when|where|if|that|i|im|we|you|of|por|porque|que|quien|como|cuando|donde|lo|cual|de)\b/u;
const meant =
  /^(?:to|later|again|soon|now|every|each|tomorrow|today|tonight|luego|despues|pronto|otra vez|cada|todos los|hoy|manana|esta noche|tomar|ir a|llamar)\b|\d/u;

/** Words that cannot be read as a reminder but were meant as one get an example; a sentence is left alone. */
function isMeant(argument: string, folded: string): boolean {
  if (argument === '') return true;
  const namesDay = folded.split(' ', 2).some((word) => readWeekday(word) !== undefined);
  return (namesDay || meant.test(folded)) && !isQuestion.test(folded) && readFeeling(argument) === undefined;
}

/** A bare small number below a list may mean its second meeting as well as two o'clock. */
function meetingMeant(argument: string, { slice: { shown }, context }: In): number | undefined {
  const number = Number(/^([1-9])(?:\s+\d{1,3})?$/u.exec(argument)?.[1]);
  const isFresh = shown !== undefined && context.now - shown.at < listFor;
  return isFresh && number <= shown.meetings.length ? number : undefined;
}

const remindMe: Command<Meetings> = {
  words: { en: ['remind me'], es: ['recuerdame', 'recordarme', 'acuerdame'] },
  run: ({ argument, folded }, input) => {
    const { profile, context } = input;
    if (profile.unconfirmedSince !== undefined) return undefined;
    const texts = textsOf(input);
    const meeting = meetingMeant(argument, input);
    if (meeting !== undefined) return reply('privateWhich', texts.which(meeting), input);
    const read = readReminder(argument, homeZone(profile, context.groups), context.now);
    if (typeof read === 'object') return add(read, input);
    if (read !== undefined) return reply('privateNot', texts[read], input);
    return isMeant(argument, folded) ? reply('privateHow', texts.how, input) : undefined;
  },
};

export const privateCommands: readonly Command<Meetings>[] = [remindMe];

/** The time and their own words, and to a number in doubt not even these (RULES 13, 23). */
function going(reminder: PrivateReminder, entry: AgendaEntry, input: In): Wish {
  const { goes, goesNeutrally } = textsOf(input);
  const time = clock(timeShown(reminder, input));
  const body = isUnconfirmed(input.profile, input.context.now)
    ? goesNeutrally(time)
    : goes(time, wordsShown(reminder, input));
  return { type: 'text', class: 'asked', kind: privateKind, body, notAfter: entry.at + worthReminding };
}

/** What was planned and did not go stands in the history all the same (RULES 36). */
function notSent(number: number, date: string, { context }: In): Wish {
  const row = { date, kind: privateKind, notSent: 'expired', at: context.now };
  return { type: 'record', under: 'own', key: `private#${date}#${number}`, row };
}

function without({ reminders = [], ...slice }: Meetings, number: number): Meetings {
  const left = reminders.filter((one) => one.number !== number);
  return left.length === 0 ? slice : { ...slice, reminders: left };
}

/** Its turn on this date is over: the next one is planned, and one that comes once is gone. */
function turned(reminder: PrivateReminder, date: string, input: In): Pick<Out, 'slice' | 'plan'> {
  const { slice } = input;
  if (typeof reminder.on === 'object' && 'date' in reminder.on) return { slice: without(slice, reminder.number) };
  const later: PrivateReminder = { ...reminder, last: date };
  const reminders = (slice.reminders ?? []).map((one) => (one.number === reminder.number ? later : one));
  return { slice: { ...slice, reminders }, plan: plannable(nextOf(later, input), input) };
}

function remind(entry: AgendaEntry, input: In): Out {
  const { now } = input.context;
  const reminder = input.slice.reminders?.find(({ number }) => number === entry.data?.number);
  if (reminder === undefined || !mayBeReminded(input) || isSilent(input.profile, now)) return {};
  const date = String(entry.data?.date ?? '');
  const goes = now - entry.at < worthReminding && isOpen(reminder, now, input);
  const effects = [goes ? going(reminder, entry, input) : notSent(reminder.number, date, input)];
  return { ...turned(reminder, date, input), effects };
}

export const privateWakes = { [privateKind]: remind };

/** Everything is planned afresh: a consent, a pause or a zone has changed. */
export function replanPrivate(input: In): Out {
  const reminders = (input.slice.reminders ?? []).filter(({ number }) => !isDue(number, input));
  if (!mayBeReminded(input)) return { drop: (input.slice.reminders ?? []).map(({ number }) => privateId(number)) };
  const next = reminders.map((reminder) => ({ reminder, entry: nextOf(reminder, input) }));
  const over = next.flatMap(({ reminder, entry }) => (entry === 'over' ? [reminder] : []));
  return {
    ...(over.length === 0 ? {} : { slice: over.reduce((slice, { number }) => without(slice, number), input.slice) }),
    effects: over.map(({ number, on }) => notSent(number, dateOf(on), input)),
    plan: next.flatMap(({ entry }) => (typeof entry === 'string' ? [] : [entry])),
    drop: reminders.map(({ number }) => privateId(number)),
  };
}

const dateOf = (on: PrivateReminder['on']): string => (typeof on === 'object' && 'date' in on ? on.date : '');

/** Undefined for a patch that is not JSON: another's. */
export function readPatch(patch: string): unknown {
  try {
    return JSON.parse(patch);
  } catch {
    return undefined;
  }
}

const patchSchema = z.object({ set: z.number() });

/** RULES 57: what was set is off again, unless it has come and gone. */
export function undoPrivate(patch: string, input: In): Out | undefined {
  const parsed = patchSchema.safeParse(readPatch(patch));
  const { slice } = input;
  const set = parsed.success ? slice.reminders?.find(({ number }) => number === parsed.data.set) : undefined;
  if (set === undefined) return undefined;
  const more: Out = { slice: without(slice, set.number), drop: [privateId(set.number)], undo: null };
  return reply('privateUndone', textsOf(input).undoneSet(set.number), input, more);
}

/** For the first reminder of a meeting: what ASK AFTER does. */
export const askAfterOffer = (language: Language): string => ownTexts[language].askAfterOffer;
