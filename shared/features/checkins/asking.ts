/** What happens when a check-in's time has come: the question, its one soft re-ask, and "still you?" (RULES 13, 36, 52). */
import type { AgendaEntry, Wish } from '../../kernel/decision.ts';
import { gsmSafe } from '../../kernel/language/segments.ts';
import { addDays, daysBetween, localAt } from '../../kernel/time/local.ts';
import { isQuiet } from '../../kernel/time/quiet-hours.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import { homeZone, possibleZones } from '../../state/person/zone.ts';
import type { Input, Outcome } from '../feature.ts';
import {
  awayAfter,
  isChosen,
  isRare,
  isUnconfirmed,
  isWithinHours,
  mayBeAsked,
  nextAsk,
  openUntil,
  reaskId,
  reaskOf,
  worthAsking,
} from './planning.ts';
import { type DayPart, texts, type Wordings } from './texts.ts';

export const todayQuestion = 'checkins.today';

/** An answer so shortly before the question is today's: nobody is asked what they have just said. */
const justAnswered = 6 * 60 * 60_000;

/** "Still you?" goes once a week, and so often; then there is silence. */
const stillYouTimes = 3;

type Wake = (entry: AgendaEntry, input: Input<Checkins>) => Outcome<Checkins>;

/** The daily question. */
export const ask: Wake = (entry, input) => {
  const { slice, profile, context } = input;
  if (!mayBeAsked(input)) return {};
  const date = dateOf(entry);
  if (isTooLate(entry, date, input)) return notSent(entry, date, 'expired', input);
  if (isUnconfirmed(profile, context.now)) return askStillYou(entry, date, input);
  if (input.unaskedLeft === 0) return notSent(entry, date, 'over the cap', input);
  if (answeredJustNow(date, slice, context.now)) return later(slice, date, input);
  return askNow(entry, date, input);
};

const dateOf = (entry: AgendaEntry): string => String(entry.data?.date ?? '');

/** Too late to ask, or it would now come at an hour or on a day that was not meant. */
function isTooLate(entry: AgendaEntry, date: string, { profile, context }: Input<Checkins>): boolean {
  const { now } = context;
  if (now - entry.at >= worthAsking || !isWithinHours(profile, context, now)) return true;
  return localAt(homeZone(profile, context.groups), now).date !== date;
}

function later(slice: Checkins, date: string, { profile, context }: Input<Checkins>): Outcome<Checkins> {
  return { slice, plan: [nextAsk(slice, profile, context, addDays(date, 1))] };
}

/** Missed by us, not by the person: it counts nowhere, and the next one comes in its time. */
function notSent(entry: AgendaEntry, date: string, why: string, input: Input<Checkins>): Outcome<Checkins> {
  return { ...later(input.slice, date, input), effects: [rowOfNotSent(entry, date, why, input)] };
}

/** What was planned and did not go stands in the history all the same (RULES 36). */
function rowOfNotSent({ kind, at }: AgendaEntry, date: string, why: string, { context }: Input<Checkins>): Wish {
  const row = { date, kind, notSent: why, at: context.now };
  return { type: 'record', under: 'own', key: `checkin#${date}#${at}`, row };
}

function answeredJustNow(date: string, { recent }: Checkins, now: Instant): boolean {
  const last = recent.at(-1);
  return last !== undefined && last.date === date && now - last.at < justAnswered;
}

function askNow(entry: AgendaEntry, date: string, input: Input<Checkins>): Outcome<Checkins> {
  const { profile, context } = input;
  const { now } = context;
  const { stillYou, ...before } = input.slice;
  const returned = stillYou !== undefined;
  const isMissed = before.asked?.settled === false && !returned;
  const missed = returned ? 0 : before.missed + (isMissed ? 1 : 0);
  const isBack = before.back === true || now - profile.lastHeardAt >= awayAfter;
  const slice: Checkins = {
    ...before,
    missed,
    asked: { date, at: now, reasked: false, settled: false },
    ...(isBack ? { back: true } : {}),
  };
  const next = nextAsk(slice, profile, context);
  const reask = reaskOf(date, slice, profile, now);
  const missedDate = isMissed ? before.asked?.date : undefined;
  return {
    slice,
    effects: [scheduled('checkins.ask', questionBody(date, missedDate, slice, input), entry, input)],
    facts: isMissed ? [{ kind: 'missed', inARow: missed }] : [],
    plan: reask === undefined ? [next] : [next, reask],
    drop: [reaskId],
    ask: { kind: todayQuestion, until: next.at },
    unasked: true,
  };
}

function scheduled(kind: string, body: string, entry: AgendaEntry, { profile }: Input<Checkins>): Wish {
  const textClass = isChosen(profile) ? 'asked' : 'routine';
  return { type: 'text', class: textClass, kind, body, notAfter: entry.at + worthAsking };
}

/** The wording follows the date, so that two days running differ; the first ever is the one that explains itself. */
function questionBody(
  date: string,
  missedDate: string | undefined,
  { missed, back, gentleUntil = 0 }: Checkins,
  { slice: before, profile, context }: Input<Checkins>,
): string {
  const catalog = texts[profile.language];
  const name = profile.name === undefined ? undefined : gsmSafe(profile.name);
  if (gentleUntil > context.now) return ofDay(catalog.askGently, date);
  if (back === true && (missed === 0 || before.back !== true)) return catalog.askBack(name);
  if (isRare(missed)) return inTurn(catalog.askRarely, missed);
  if (missedDate !== undefined) {
    const wasYesterday = daysBetween(missedDate, date) === 1;
    return inTurn(wasYesterday ? catalog.askAfterYesterday : catalog.askAfterMiss, missed);
  }
  const part = dayPart(localAt(homeZone(profile, context.groups), context.now).minute);
  const wordings = profile.plain ? catalog.askPlain : catalog.ask;
  const wording = before.asked === undefined ? wordings[0] : ofDay(wordings, date);
  return wording({ part, name });
}

/** By how many were missed: a gap of some days must not land on the same wording again. */
function inTurn<T>(wordings: Wordings<T>, count: number): T {
  return wordings[count % wordings.length] ?? wordings[0];
}

function ofDay<T>(wordings: Wordings<T>, date: string): T {
  return wordings[daysBetween('2024-01-01', date) % wordings.length] ?? wordings[0];
}

function dayPart(minute: number): DayPart {
  if (minute < 5 * 60) return 'night';
  if (minute < 12 * 60) return 'morning';
  if (minute < 18 * 60) return 'afternoon';
  return minute < 22 * 60 ? 'evening' : 'night';
}

/** Nothing about anybody goes to a number that may have a new owner. */
function askStillYou(entry: AgendaEntry, date: string, input: Input<Checkins>): Outcome<Checkins> {
  const count = input.slice.stillYou?.count ?? 0;
  const goes = count < stillYouTimes && input.unaskedLeft > 0;
  const slice: Checkins = { ...input.slice, back: true, stillYou: { date, count: goes ? count + 1 : count } };
  const planned = { ...later(slice, date, input), drop: [reaskId] };
  if (!goes) return planned;
  return { ...planned, effects: [scheduled('checkins.stillYou', stillYouBody(input), entry, input)], unasked: true };
}

/** "Still you?", with the group's name so that a stranger knows who texts. */
export function stillYouBody({ profile, context }: Input<Checkins>): string {
  const group = context.groups.find(({ id }) => id === profile.memberships[0]?.groupId);
  return texts[profile.language].stillYou(group === undefined ? 'Steadyline' : `${gsmSafe(group.name)} by Steadyline`);
}

/** Once more on the same day, softly, if nothing was heard since and the day has room for it. */
export const reask: Wake = (entry, input) => {
  const { profile, context, slice } = input;
  const { asked } = slice;
  const date = dateOf(entry);
  if (asked?.date !== date || asked.settled || asked.reasked || profile.lastHeardAt > asked.at) return {};
  const mayGo = mayBeAsked(input) && !isUnconfirmed(profile, context.now) && input.unaskedLeft > 0;
  if (isTooLate(entry, date, input)) return { effects: [rowOfNotSent(entry, date, 'expired', input)] };
  if (!mayGo || isQuiet(possibleZones(profile), context.now)) return {};
  const body = ofDay(texts[profile.language].askAgain, date);
  return {
    slice: { ...slice, asked: { ...asked, reasked: true } },
    effects: [{ type: 'text', class: 'routine', kind: reaskId, body, notAfter: entry.at + worthAsking }],
    ask: { kind: todayQuestion, until: openUntil(input) },
    unasked: true,
  };
};
