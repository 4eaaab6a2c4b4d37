/**
 * Decides a text: which feature takes it. The order of reading is that of docs/texting.md; lists and their order, no rules
 * of its own.
 */

import { feeling } from '../features/checkins/feeling.ts';
import type { Context, Reading } from '../features/feature.ts';
import { answerDanger } from '../features/safety/decide.ts';
import { readDanger } from '../features/safety/reading.ts';
import { isPlea, plea, scoreBesideUrge, stillThere, urge } from '../features/safety/staying.ts';
import * as door from '../features/subscribing/door.ts';
import * as instead from '../features/subscribing/instead.ts';
import { answered, heldBack, isCounted } from '../features/subscribing/measure.ts';
import * as optOut from '../features/subscribing/opt-out.ts';
import { inOwnWords } from '../features/subscribing/spoken-words.ts';
import * as talk from '../features/subscribing/talk.ts';
import { readYes } from '../kernel/language/answers.ts';
import { fold } from '../kernel/language/fold.ts';
import { readOptOut } from '../kernel/language/opt-out.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Person } from '../state/person/person.ts';
import { standingOf } from '../state/person/standing.ts';
import type { Draft } from './draft.ts';
import { asCheckins, asSafety, asSubscribing, features, ownerOf, spread } from './features.ts';

/**
 * This old and not seen before, an event is a redrive: of a text, what cannot harm is applied and the rest is
 * recorded (DESIGN 2); a failure that the carrier reports may have been counted before.
 */
const tooOld = 24 * 60 * 60_000;

/** So long after heavy words the confirmation of a STOP carries 988 and 911 (RULES 7). */
const heavyFor = 6 * 60 * 60_000;

/** Understands a text. */
export function readText(body: string): Reading {
  return { body, folded: fold(body), danger: readDanger(body), optOut: readOptOut(body) };
}

export const isLate = ({ context }: Draft): boolean => context.now - context.textAt >= tooOld;

/** Decides what somebody texted. */
export function decideText(reading: Reading, before: Draft): Draft {
  const draft = asSubscribing.apply(before, (input) => door.heard(reading, input)) ?? before;
  if (reading.danger !== undefined) return inDanger(reading, draft);
  if (reading.optOut === 'stop') return stopped(reading, draft);
  if (isLate(before)) return asSubscribing.apply(draft, door.tooLate) ?? draft;
  const after = spread(atTheDoor(reading, draft) ?? inside(reading, draft));
  return inMeasure(
    reading,
    draft,
    asSubscribing.apply(after, (input) => talk.noted(reading, after.wishes, input)) ?? after,
  );
}

/** Beyond a measure the words still count, and only what would answer them stays away (RULES 4, 16). */
function inMeasure(reading: Reading, before: Draft, after: Draft): Draft {
  const count = after.wishes.filter(isCounted).length;
  if (count === 0) return after;
  const held = asSubscribing.apply(unanswered(before, after), (input) => heldBack(reading, input));
  return held ?? asSubscribing.apply(after, (input) => answered(reading, count, input)) ?? after;
}

/** A question that nobody is sent is not asked: then nothing has happened but that somebody texted. */
function unanswered(before: Draft, after: Draft): Draft {
  const asks = after.person.questions.some((question) => !before.person.questions.includes(question));
  if (asks) return before;
  const { lastAsked: _, ...person } = after.person;
  const { lastAsked } = before.person;
  return {
    ...after,
    person: lastAsked === undefined ? person : { ...person, lastAsked },
    wishes: after.wishes.filter((wish) => !isCounted(wish)),
  };
}

/** Danger is answered first, and a STOP in the same words still counts (RULES 7, 16). */
function inDanger(reading: Reading, draft: Draft): Draft {
  const answered = asSafety.apply(draft, (input) => answerDanger(reading, input)) ?? draft;
  return reading.optOut === 'stop' ? stopped(reading, answered) : answered;
}

/** RULES 7: whether the words before it, or a low answer, were heavy as well. */
function stopped(reading: Reading, draft: Draft): Draft {
  const { safety: said, checkins: answers } = draft.person;
  const isHeavy = isPlea(reading) || [said.last?.at, lastLow(answers)].some((at) => isRecent(at, draft.context));
  return asSubscribing.apply(draft, (input) => optOut.stop(reading, input, isHeavy)) ?? draft;
}

function lastLow({ recent }: Person['checkins']): Instant | undefined {
  return recent.findLast(({ score }) => score === 1)?.at;
}

function isRecent(at: Instant | undefined, { now }: Context): boolean {
  return at !== undefined && now - at < heavyFor;
}

/** START, HELP and JOIN, then whoever is not a member: nobody gets past here without a consent. */
function atTheDoor(reading: Reading, draft: Draft): Draft | undefined {
  const entered = asSubscribing.apply(draft, (input) => door.enter(reading, input));
  if (entered !== undefined) return entered;
  const standing = standingOf(draft.person, draft.optedOutAt);
  switch (standing) {
    case 'member':
      return undefined;
    case 'stopped':
      return asSubscribing.apply(draft, (input) => door.whenStopped(reading, input)) ?? draft;
    case 'joining':
    case 'stranger':
      return (
        answerQuestion(reading, draft) ??
        command(reading, draft, true) ??
        stay(reading, draft) ??
        asSubscribing.apply(draft, (input) => door.outside(standing, reading, input)) ??
        draft
      );
  }
}

/** A doubt is over as soon as somebody shows that they want the line; then their words are answered as ever. */
function inside(reading: Reading, before: Draft): Draft {
  const draft = asSubscribing.apply(before, (input) => instead.keeps(reading, input)) ?? before;
  if (reading.optOut === 'unclear') {
    return asSubscribing.apply(draft, (input) => optOut.doubt(reading, input)) ?? draft;
  }
  return (
    urgeBesideScore(reading, draft) ??
    asSafety.apply(draft, (input) => urge(reading, input)) ??
    answerQuestion(reading, draft) ??
    command(reading, draft) ??
    stay(reading, draft) ??
    asCheckins.apply(draft, (input) => feeling(reading, input)) ??
    (draft === before ? asSubscribing.apply(draft, (input) => talk.unread(reading, input)) : undefined) ??
    draft
  );
}

/** "2, cant stop thinking about pills": the answer counts, and what comes back is for the urge (RULES 19, 20). */
function urgeBesideScore(reading: Reading, draft: Draft): Draft | undefined {
  const both = scoreBesideUrge(reading);
  if (both === undefined) return undefined;
  const wanted = asSafety.apply(draft, (input) => urge(readText(both.rest), input));
  if (wanted === undefined) return undefined;
  const score = readText(both.score);
  const counted = answerQuestion(score, draft) ?? asCheckins.apply(draft, (input) => feeling(score, input)) ?? draft;
  const silent = { ...counted, wishes: counted.wishes.filter(({ type }) => type !== 'text') };
  return asSafety.apply(silent, (input) => urge(readText(both.rest), input));
}

/** What is nothing else: an incident goes on, an urge, or a call for help, all answered before who this line is. */
function stay(reading: Reading, draft: Draft): Draft | undefined {
  return asSafety.apply(draft, (input) => stillThere(reading, input) ?? urge(reading, input) ?? plea(reading, input));
}

/**
 * The newest question that accepts the words wins; a bare YES counts only for what the last text asked. What was sent
 * before a question was asked is no answer to it, in whatever order the texts come (RULES 1, 12).
 */
function answerQuestion(reading: Reading, draft: Draft): Draft | undefined {
  const { now, textAt } = draft.context;
  const open = draft.person.questions.filter(({ asked, until }) => asked <= textAt && until > now).toReversed();
  for (const { kind } of open) {
    if (readYes(reading.body) && kind !== draft.person.lastAsked) continue;
    const owner = ownerOf(kind);
    const byCommand = owner?.isFree(kind) === true ? commandByWord(reading, draft) : undefined;
    const byWish = owner?.isFree(kind) === true ? askedInstead(reading, draft) : undefined;
    const answered = byCommand ?? byWish ?? owner?.answer(kind, reading, draft);
    if (answered !== undefined) return answered;
  }
  return undefined;
}

/** A command by its word, or the one that a wish in own words comes to; and what is asked in place of an end. */
function command(reading: Reading, draft: Draft, forAnyoneOnly = false): Draft | undefined {
  const body = inOwnWords(reading.body);
  return (
    commandByWord(reading, draft, forAnyoneOnly) ??
    (body === undefined ? undefined : commandByWord({ ...reading, body, folded: fold(body) }, draft, forAnyoneOnly)) ??
    askedInstead(reading, draft)
  );
}

function askedInstead(reading: Reading, draft: Draft): Draft | undefined {
  return asSubscribing.apply(draft, (input) => instead.asked(reading, input));
}

function commandByWord(reading: Reading, draft: Draft, forAnyoneOnly = false): Draft | undefined {
  if (!forAnyoneOnly && door.asksUndo(reading)) return undo(draft);
  for (const feature of features) {
    const done = feature.command(reading, draft, forAnyoneOnly);
    if (done !== undefined) return done;
  }
  return undefined;
}

function undo(draft: Draft): Draft | undefined {
  const { undo: last, ...person } = draft.person;
  const owner = last !== undefined && last.until > draft.context.now ? ownerOf(`${last.feature}.`) : undefined;
  const undone = last && owner?.undo(last.patch, { ...draft, person });
  return undone ?? asSubscribing.apply(draft, door.nothingToUndo);
}
