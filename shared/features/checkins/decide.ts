/** The daily check-in, whole: what it is asked, when, and what it makes of what happens elsewhere. */
import { readScore } from '../../kernel/language/score.ts';
import { addDays } from '../../kernel/time/local.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import type { Fact } from '../facts.ts';
import type { Command, Feature, Input, Outcome } from '../feature.ts';
import { answerToday, reply, replyStillYou, undo } from './answering.ts';
import { ask, reask, todayQuestion } from './asking.ts';
import { mood, showMood } from './mood.ts';
import { askId, awayAfter, dateOfWords, nextAsk, openUntil, reaskId, replanned } from './planning.ts';
import { texts } from './texts.ts';

/** CHECKIN asks at once; with an answer behind it, takes that. */
const checkin: Command<Checkins> = {
  words: { en: ['checkin'], es: ['chequeo', 'como estoy'] },
  run: (match, input) => {
    if (match.argument !== '') return readScore(match.argument) && answerToday({ body: match.argument }, input);
    if (input.profile.unconfirmedSince !== undefined) return replyStillYou(input);
    const { askNow, back } = texts[input.profile.language];
    const { back: isBack, ...slice } = input.slice;
    return {
      slice,
      effects: [reply('checkins.askNow', isBack === true ? `${back} ${askNow}` : askNow, input)],
      drop: [reaskId],
      ask: { kind: todayQuestion, until: openUntil(input) },
    };
  },
};

function hear(fact: Fact, input: Input<Checkins>): Outcome<Checkins> {
  switch (fact.kind) {
    case 'joined':
      return startAfresh(input);
    case 'stopped':
    case 'paused':
      return { drop: [askId, reaskId], close: [todayQuestion] };
    case 'resumed':
      return resume(input);
    case 'rhythmChanged':
      return replanned(input.slice, input);
    case 'inDanger':
      return giveWay(input);
    case 'moodAllowed':
      return showMood(input);
    case 'notSent':
      return notAsked(fact, input);
    case 'forgotten':
      return { slice: { recent: [], missed: 0 }, drop: [askId, reaskId], close: [todayQuestion] };
    case 'answeredLow':
    case 'missed':
    case 'moodWanted':
    case 'remindersChanged':
      return {};
  }
}

/** Nothing is awaited any more, and nothing counts as missed. */
function settled(slice: Checkins): Checkins {
  const { asked, ...rest } = slice;
  return { ...rest, missed: 0, ...(asked === undefined ? {} : { asked: { ...asked, settled: true } }) };
}

/** A check-in that never went, or may not have, is none that the person missed (DESIGN 2). */
function notAsked({ text, at }: Extract<Fact, { kind: 'notSent' }>, { slice }: Input<Checkins>): Outcome<Checkins> {
  const { asked, stillYou } = slice;
  if (text === 'checkins.ask' && asked?.at === at) return { slice: { ...slice, asked: { ...asked, settled: true } } };
  if (text !== 'checkins.stillYou' || stillYou === undefined) return {};
  return { slice: { ...slice, stillYou: { ...stillYou, count: Math.max(0, stillYou.count - 1) } } };
}

function startAfresh(input: Input<Checkins>): Outcome<Checkins> {
  const { asked } = input.slice;
  const wasAway = asked !== undefined && input.context.now - asked.at >= awayAfter;
  const slice: Checkins = { ...settled(input.slice), ...(wasAway ? { back: true } : {}) };
  return { slice, ...replanned(slice, input) };
}

/**
 * A pause that ran out is a break to come back from. One that the person ended has said so in its own answer, with the
 * lowered-tolerance line (RULES 55).
 */
function resume(input: Input<Checkins>): Outcome<Checkins> {
  const { profile, context } = input;
  const { stillYou, back, ...rest } = settled(input.slice);
  const ranOut = profile.lastHeardAt < context.textAt;
  const slice: Checkins = ranOut ? { ...rest, back: true } : rest;
  return { slice, ...replanned(slice, input) };
}

/** A check-in so soon after danger would be too soon. */
const tooSoon = 4 * 60 * 60_000;
/** So long after danger nothing is asked or answered brightly. */
const gentleFor = 24 * 60 * 60_000;

/** In danger everything else waits: today's question is closed, and the next is some hours off and softer. */
function giveWay(input: Input<Checkins>): Outcome<Checkins> {
  const { now } = input.context;
  const slice: Checkins = { ...settled(input.slice), gentleUntil: now + gentleFor };
  const planned = input.agenda.find(({ id }) => id === askId);
  const tomorrow = addDays(dateOfWords(input), 1);
  const isSoon = planned !== undefined && planned.at - now < tooSoon;
  const plan = planned === undefined ? [] : [nextAsk(slice, input.profile, input.context, isSoon ? tomorrow : '')];
  return { slice, plan, drop: [reaskId], close: [todayQuestion] };
}

export const checkins: Feature<Checkins> = {
  name: 'checkins',
  commands: [checkin, mood],
  questions: { [todayQuestion]: { free: true, answer: answerToday } },
  wakes: { [askId]: ask, [reaskId]: reask },
  hear,
  undo,
};
