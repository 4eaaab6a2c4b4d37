/** What becomes of an answer: today's score, a row of its own, a kind word, and the way to take it back (RULES 20, 57). */
import * as z from 'zod/mini';
import type { Wish } from '../../kernel/decision.ts';
import { words } from '../../kernel/language/fold.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import { type Answer, answerSchema, askedSchema, type Checkins } from '../../state/person/checkins.ts';
import type { Input, Outcome, Reading } from '../feature.ts';
import { stillYouBody, todayQuestion } from './asking.ts';
import { dateOfWords, isRare, openUntil, reaskId, replanned } from './planning.ts';
import { texts } from './texts.ts';
import { bands, calm, type Score, vary } from './wordings.ts';

/** A reply to words of a day ago is no reply any more. */
const worthReplying = 24 * 60 * 60_000;
const keptAnswers = 14;

/** What a mood counts as, when somebody answers in words. */
const scoreOfFeeling = { heavy: 1, low: 2, okay: 3, good: 5 } as const;

export function reply(kind: string, body: string, { context }: Input<Checkins>): Wish {
  return { type: 'text', class: 'reply', kind, body, notAfter: context.now + worthReplying };
}

/** To a number whose owner is in doubt: nothing is shown, kept or asked (RULES 13). */
export function replyStillYou(input: Input<Checkins>): Outcome<Checkins> {
  return { effects: [reply('checkins.stillYou', stillYouBody(input), input)] };
}

/** The words for a band, with the lowered-tolerance line before them if this is the first answer after a break (RULES 55). */
export function kindWords(score: Score, input: Input<Checkins>): { body: string; slice: Checkins } {
  const { language } = input.profile;
  const { back, ...slice } = input.slice;
  const isGentle = (slice.gentleUntil ?? 0) > input.context.now;
  const wordings = isGentle && score > 2 ? calm[language] : bands[language][score];
  const lastWording = vary(wordings.length, input.context.random, slice.lastWording);
  const body = wordings[lastWording] ?? '';
  return { body: back === true ? `${texts[language].back} ${body}` : body, slice: { ...slice, lastWording } };
}

/** Takes a digit, a word, an emoji or a sentence as today's answer; `undefined` if nothing in it says how the day is. */
export function answerToday({ body }: Pick<Reading, 'body'>, input: Input<Checkins>): Outcome<Checkins> | undefined {
  const digit = readScore(body);
  if (digit !== undefined) return keep(digit, 'digit', input);
  const feeling = readFeeling(body);
  return feeling && keep(scoreOfFeeling[feeling], 'words', input);
}

function keep(score: Score, from: 'digit' | 'words', input: Input<Checkins>): Outcome<Checkins> {
  const { slice, profile, context } = input;
  if (profile.unconfirmedSince !== undefined && score > 2) return replyStillYou(input);
  const date = dateOfWords(input);
  const answer: Answer = { date, score, at: context.now };
  const kind = kindWords(score, input);
  const body = slice.back === true ? kind.body : [kind.body, ...saidBack(answer, from, input)].join(' ');
  if (profile.unconfirmedSince !== undefined) return { effects: [reply('checkins.kind', body, input)] };
  const { asked } = slice;
  const next: Checkins = {
    ...kind.slice,
    recent: withAnswer(slice.recent, answer),
    missed: 0,
    ...(asked !== undefined && date >= asked.date ? { asked: { ...asked, settled: true } } : {}),
  };
  return {
    slice: next,
    effects: [reply('checkins.answer', body, input), rowOf(date, { score }, input)],
    facts: score <= 2 ? [{ kind: 'answeredLow', score }] : [],
    ...(isRare(slice.missed) ? replanned(next, input) : { drop: [reaskId] }),
    close: [todayQuestion],
    undo: { what: 'checkins.answer', patch: patchOf(date, slice) },
  };
}

function withAnswer(recent: readonly Answer[], answer: Answer): Answer[] {
  const others = recent.filter(({ date }) => date !== answer.date);
  return [...others, answer].toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(-keptAnswers);
}

/** What the person could not see by themselves: which day it counts for, what it replaces, what a word was taken for. */
function saidBack({ date, score }: Answer, from: 'digit' | 'words', input: Input<Checkins>): string[] {
  const { slice, profile, questions } = input;
  const catalog = texts[profile.language];
  const wasOpen = questions.some(({ kind }) => kind === todayQuestion);
  const isLate = wasOpen && slice.asked?.settled === false && date > slice.asked.date;
  const earlier = slice.recent.find((answer) => answer.date === date);
  return [
    ...(isLate ? [catalog.countsForToday] : []),
    ...(earlier === undefined || earlier.score === score ? [] : [catalog.replaces(score)]),
    ...(from === 'words' && earlier === undefined ? [catalog.takenAs(score)] : []),
  ];
}

function rowOf(date: string, what: Record<string, number | boolean>, { context }: Input<Checkins>): Wish {
  const row = { date, ...what, at: context.now };
  return { type: 'record', under: 'own', key: `checkin#${date}#${context.eventId}`, row };
}

/** A sentence whose mood cannot be read: thanked, counted as heard, and asked about once a day, not more. */
export function hearOut({ body }: Reading, input: Input<Checkins>): Outcome<Checkins> | undefined {
  const { slice, profile, questions } = input;
  const date = dateOfWords(input);
  const isOpen = questions.some(({ kind }) => kind === todayQuestion) && slice.asked?.settled === false;
  if (!isOpen || slice.nearerAsked === date || profile.unconfirmedSince !== undefined) return undefined;
  if (!isSentence(body)) return undefined;
  const { nearer, back } = texts[profile.language];
  const { back: isBack, asked, ...rest } = slice;
  return {
    slice: { ...rest, missed: 0, nearerAsked: date, ...(asked ? { asked: { ...asked, settled: true } } : {}) },
    effects: [
      reply('checkins.heard', isBack === true ? `${back} ${nearer}` : nearer, input),
      rowOf(date, { heard: true }, input),
    ],
    drop: [reaskId],
    ask: { kind: todayQuestion, until: openUntil(input) },
  };
}

/** Three words or more that ask for nothing: a shorter one may be a command misspelt, a question wants another answer. */
function isSentence(body: string): boolean {
  if (/[?\u00BF\uFF1F]/u.test(body)) return false;
  return words(body).filter((word) => /^\p{L}+$/u.test(word)).length >= 3;
}

const patchSchema = z.object({
  date: z.string(),
  previous: z.exactOptional(answerSchema),
  asked: z.exactOptional(askedSchema),
  missed: z.number(),
});

function patchOf(date: string, { recent, asked, missed }: Checkins): string {
  const previous = recent.find((answer) => answer.date === date);
  return JSON.stringify({ date, previous, asked, missed } satisfies Record<string, unknown>);
}

/** Takes the last answer back; a check-in that was asked since then stays asked (RULES 57). */
export function undo(patch: string, input: Input<Checkins>): Outcome<Checkins> | undefined {
  const parsed = patchSchema.safeParse(JSON.parse(patch));
  if (!parsed.success) return undefined;
  const { date, previous, asked, missed } = parsed.data;
  const { slice } = input;
  const others = slice.recent.filter((answer) => answer.date !== date);
  const hasMovedOn = slice.asked?.date !== asked?.date;
  const restored: Checkins = {
    ...slice,
    recent: previous === undefined ? others : withAnswer(others, previous),
    ...(hasMovedOn || asked === undefined ? {} : { asked, missed }),
  };
  return {
    slice: restored,
    effects: [
      reply('checkins.undone', texts[input.profile.language].undone, input),
      rowOf(date, { takenBack: true }, input),
    ],
    ...(isRare(missed) ? replanned(restored, input) : {}),
    ask: { kind: todayQuestion, until: openUntil(input) },
  };
}
