/** Opt-out in every form: STOP, a text that may mean it, and what the carrier says of the number. */
import type { Wish } from '../../kernel/decision.ts';
import { readNo, readYes } from '../../kernel/language/answers.ts';
import { looksSpanish } from '../../kernel/language/language.ts';
import { asksInstead } from '../../kernel/language/opt-out-instead.ts';
import type { Question, Reading } from '../feature.ts';
import { resumeKind } from './changes.ts';
import { tellGroups } from './coordinator.ts';
import { isNotMe, wantsToKeep } from './reading.ts';
import {
  catalogOf,
  day,
  type In,
  lineOf,
  membershipRow,
  minute,
  numberRow,
  type Out,
  type Slice,
  say,
} from './slice.ts';
import { texts } from './texts.ts';
import { recordKey } from './way-in.ts';
import { clock } from './when.ts';

/** RULES 8: confirmed within five minutes, or not at all. */
const confirmWithin = 5 * minute;

/** RULES 12: how much older than the consent a STOP must be to have been overtaken by it. */
const clearlyOlder = 5 * minute;

/** A pause that only an answer ends. */
const untilAnswered = 365 * day;

/** RULES 13: permanent failures in a row before nothing more goes to a number. */
const failuresToFreeze = 3;

/** RULES 4-9: ends every consent of this number at once, and says so exactly once. */
export function stop(reading: Reading, input: In, afterHeavyWords = false): Out {
  if (isStopped(input)) return stoppedAgain(input);
  if (isOvertaken(input)) return { effects: [revocation(input, 'overtaken')] };
  const { context } = input;
  const { textAt } = context;
  const inTime = context.now - textAt < confirmWithin;
  return ended(input, 'text', textAt, inTime ? [confirmation(reading, input, afterHeavyWords)] : []);
}

/** A second STOP gets no answer, but what was sent before it opens nothing any more (RULES 9, 12). */
function stoppedAgain({ optedOutAt, context }: In): Out {
  return { optedOutAt: Math.max(optedOutAt ?? 0, context.textAt) };
}

/** An opt-out that was kept while nobody could read the state beside it ends what stands there all the same (RULES 9). */
export function caughtUp(input: In): Out {
  const { optedOutAt, profile, context } = input;
  if (optedOutAt === undefined || profile.memberships.length === 0) return {};
  const then: In = { ...input, context: { ...context, textAt: optedOutAt } };
  return ended(then, 'unread', optedOutAt, []);
}

function isStopped({ optedOutAt, slice, profile }: In): boolean {
  return optedOutAt !== undefined && slice.joining === undefined && profile.memberships.length === 0;
}

/** Inbound order is not guaranteed: a STOP from well before the YES that followed it has been answered by that YES. */
function isOvertaken({ profile, context }: In): boolean {
  const latest = Math.max(...profile.memberships.map(({ since }) => since));
  return context.textAt < latest - clearlyOlder;
}

/** RULES 7, 8. Who asked to be erased as well is told the word that does it, which works after a STOP too (RULES 42). */
function confirmation(reading: Reading, input: In, afterHeavyWords: boolean): Wish {
  const line = lineOf(input);
  const catalog = catalogOf(input);
  const inDanger = reading.danger?.kind === 'suicide' || (reading.danger === undefined && afterHeavyWords);
  const what = inDanger ? 'stoppedInDanger' : asksInstead(reading.body) === 'erase' ? 'stoppedErase' : 'stopped';
  return {
    type: 'text',
    class: 'farewell',
    kind: `subscribing.${what}`,
    body: catalog[what](line),
    notAfter: input.context.textAt + confirmWithin,
  };
}

/** The confirmation for when no state can be read or written: the STOP itself is kept in the number's row. */
export function staticFarewell(body: string): string {
  return texts[looksSpanish(body) === true ? 'es' : 'en'].stopped('Steadyline');
}

/** What ended all consents; `unread`: a STOP of a time when the state could not be read. */
type Ending = 'text' | 'carrier' | 'forget' | 'unread';

function revocation(input: In, method: Ending | 'overtaken'): Wish {
  const { profile, context } = input;
  return {
    type: 'record',
    under: 'consent',
    key: recordKey(input, 'revoked'),
    row: {
      numberId: profile.numberId,
      method,
      at: context.textAt,
      messageId: context.eventId,
      groups: profile.memberships.map(({ groupId }) => groupId).join(' '),
    },
  };
}

/** What every end of all consents leaves behind, whoever brought it about: records, rows, and whom it concerns. */
export function endingEffects(input: In, method: Ending): Wish[] {
  const groups = input.profile.memberships.map(({ groupId }) => groupId);
  return [
    revocation(input, method),
    ...groups.map((groupId) => membershipRow(input, groupId, null)),
    ...tellGroups(input),
    ...groups.map((group): Wish => ({ type: 'announce', event: 'member-stopped', detail: { group, method } })),
  ];
}

function ended(input: In, method: Ending, at: number, confirming: readonly Wish[]): Out {
  const { joining, adult, doubtedSince, pausedBefore, pinFor, newPin, ...slice } = input.slice;
  const { pausedUntil, ...profile } = input.profile;
  const lastGroupId = profile.memberships.at(-1)?.groupId ?? joining?.groupId ?? slice.lastGroupId;
  const optedOutAt = Math.max(at, input.optedOutAt ?? 0);
  return {
    slice: {
      ...slice,
      profile: { ...profile, memberships: [] },
      ...(lastGroupId === undefined ? {} : { lastGroupId }),
    },
    optedOutAt,
    effects: [...confirming, ...endingEffects(input, method), numberRow(input, optedOutAt)],
    facts: [{ kind: 'stopped' }],
    drop: 'all',
    close: 'all',
    undo: null,
    withdrawOwed: 'stopped',
  };
}

/** RULES 5: one question, and nothing planned until it is answered. */
export function doubt(reading: Reading, input: In): Out {
  const { slice, profile, context } = input;
  if (slice.doubtedSince !== undefined) return answerDoubt(reading, input) ?? {};
  const until = context.now + untilAnswered;
  const { pausedUntil } = profile;
  return say(input, 'doubt', catalogOf(input).doubt, {
    slice: {
      ...slice,
      doubtedSince: context.now,
      ...(pausedUntil === undefined ? {} : { pausedBefore: pausedUntil }),
      profile: { ...profile, pausedUntil: until },
    },
    ask: { kind: 'subscribing.doubt', until },
    facts: [{ kind: 'paused', until }],
    drop: [resumeKind],
    undo: null,
  });
}

/** Where the number's owner is in doubt, a no answers "is this still your number?", and ends everything. */
function answerDoubt(reading: Reading, input: In): Out | undefined {
  const { body } = reading;
  if (readYes(body) || isDenied(reading, input)) return stop(reading, input);
  if (input.profile.unconfirmedSince !== undefined || !wantsToKeep(body)) return undefined;
  return say(input, 'staying', catalogOf(input).staying(clock(input.profile.checkinTime)), settled(input));
}

/**
 * "No", "new phone who dis": the number has a new owner (RULES 13). A bare no says so only where that was asked last, or
 * as the first word after the silence: in the middle of something else it answers that.
 */
export function isDenied({ body }: Reading, { profile, questions, context }: In): boolean {
  if (profile.unconfirmedSince === undefined || !isNotMe(body)) return false;
  const isAsked = questions.some(({ kind }) => kind === 'subscribing.stillYou');
  return !readNo(body) || isAsked || profile.unconfirmedSince === context.now;
}

/** Asks again what only an answer ends. */
export function doubtAgain(input: In): Out {
  const until = input.context.now + untilAnswered;
  return say(input, 'doubt', catalogOf(input).doubt, { ask: { kind: 'subscribing.doubt', until } });
}

/** The doubt is over and whatever pause there was before goes on. */
export function settled(input: In): Out {
  const { doubtedSince, pausedBefore, ...slice } = input.slice;
  const { pausedUntil, ...profile } = input.profile;
  const close = ['subscribing.doubt'];
  if (pausedBefore === undefined || pausedBefore <= input.context.now) {
    return { slice: { ...slice, profile }, facts: [{ kind: 'resumed' }], close, undo: null };
  }
  return {
    slice: { ...slice, profile: { ...profile, pausedUntil: pausedBefore } },
    facts: [{ kind: 'paused', until: pausedBefore }],
    plan: [{ id: resumeKind, kind: resumeKind, at: pausedBefore }],
    close,
    undo: null,
  };
}

export const doubtQuestion: Question<Slice> = { answer: answerDoubt };

/** RULES 13: what the carrier says of this number counts as much as the person's own word. */
export function receipt(status: 'opted-out' | 'failed' | 'delivered', input: In): Out {
  const { slice } = input;
  /** A day after FORGET ALL nobody knows any more whose number the carrier speaks of. */
  if (input.profile.number === '') return {};
  switch (status) {
    case 'opted-out':
      // A receipt comes up to three days late: one of a text before the consent in force says nothing of it.
      return isStopped(input) || isOvertaken(input) ? {} : ended(input, 'carrier', input.context.now, []);
    case 'delivered':
      return slice.failures === 0 ? {} : { slice: { ...slice, failures: 0 } };
    case 'failed':
      return failed(input, slice.failures + 1);
  }
}

function failed(input: In, failures: number): Out {
  const { slice, profile, context } = input;
  if (failures < failuresToFreeze || slice.frozenAt !== undefined) return { slice: { ...slice, failures } };
  const until = context.now + untilAnswered;
  return {
    slice: { ...slice, failures, frozenAt: context.now, profile: { ...profile, pausedUntil: until } },
    facts: [{ kind: 'paused', until }],
    drop: 'all',
    undo: null,
    withdrawOwed: 'number frozen',
  };
}
