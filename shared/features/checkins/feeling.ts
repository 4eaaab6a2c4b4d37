/** A sentence outside every question and command is answered by its mood (VOCABULARY 3). */
import { isBare, readNo } from '../../kernel/language/answers.ts';
import { words } from '../../kernel/language/fold.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling, readNews } from '../../kernel/language/sentiment.ts';
import { readSmallTalk } from '../../kernel/language/small-talk-words.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import type { Input, Outcome, Reading } from '../feature.ts';
import { answerToday, hearOut, kindWords, reply, replyStillYou } from './answering.ts';
import { todayQuestion } from './asking.ts';
import { dateOfWords, openUntil, reaskId } from './planning.ts';
import { texts } from './texts.ts';
import { calm, news, vary } from './wordings.ts';

const goodNight = ['good night', 'goodnight', 'gnight', 'buenas noches', 'hasta mañana'];

/** A number that is no answer, where one may be meant. */
const outOfRange = /^(?:0|[6-9]|10)$/u;

const bandOf = { heavy: 1, low: 2, okay: 3, good: 4 } as const;

/**
 * Answers a member's own words: a bare digit as today's check-in, heavy and low words kindly and with 988, lighter ones
 * warmly and briefly. `undefined` if nothing can be read in them.
 */
export function feeling(reading: Reading, input: Input<Checkins>): Outcome<Checkins> | undefined {
  if (readScore(reading.body) !== undefined) return answerToday(reading, input);
  if (isBare(reading.body, ...goodNight)) return courtesy('goodNight', input);
  if (outOfRange.test(reading.folded)) return askRange(input);
  if (readNo(reading.body) && isAsked(input)) return leaveToday(input);
  const mood = readFeeling(reading.body);
  const answered = mood === 'heavy' || mood === 'low' ? undefined : smallTalk(reading, input);
  if (answered !== undefined) return answered;
  const isUnconfirmed = input.profile.unconfirmedSince !== undefined;
  const told = isUnconfirmed || mood === 'heavy' || mood === 'low' ? undefined : readNews(reading.body);
  if (told !== undefined) return hearNews(told, input);
  if (mood === undefined) return hearOut(reading, input);
  if (isSecondWord(reading, input)) return answerToday(reading, input);
  if (isUnconfirmed && (mood === 'okay' || mood === 'good')) return replyStillYou(input);
  const { body, slice } = kindWords(bandOf[mood], input);
  return { slice, effects: [reply('checkins.kind', body, input)] };
}

/** Greetings and excuses lead to today; while one of the questions after joining is open, that one is asked again. */
function smallTalk({ body }: Reading, input: Input<Checkins>): Outcome<Checkins> | undefined {
  const talk = readSmallTalk(body);
  if (talk === undefined || input.questions.some(({ kind }) => kind.startsWith('subscribing.'))) return undefined;
  if (talk === 'thanks') return courtesy('thanked', input);
  if (input.profile.unconfirmedSince !== undefined) return replyStillYou(input);
  const { back, ...slice } = input.slice;
  const texted = texts[input.profile.language];
  const said = back === true ? `${texted.back} ${texted.askNow}` : texted[talk];
  return {
    slice,
    effects: [reply(`checkins.${talk}`, said, input)],
    ask: { kind: todayQuestion, until: openUntil(input) },
  };
}

/** For a day after danger even a courtesy carries 988 (RULES 18). */
function courtesy(kind: 'thanked' | 'goodNight', input: Input<Checkins>): Outcome<Checkins> {
  if ((input.slice.gentleUntil ?? 0) > input.context.now) return hearNews('glad', input);
  return { effects: [reply(`checkins.${kind}`, texts[input.profile.language][kind], input)] };
}

const isAsked = ({ questions }: Input<Checkins>): boolean => questions.some(({ kind }) => kind === todayQuestion);

/** "No" to the check-in: nothing is owed. */
function leaveToday(input: Input<Checkins>): Outcome<Checkins> {
  if (input.profile.unconfirmedSince !== undefined) return replyStillYou(input);
  const { slice } = input;
  return {
    slice: { ...slice, missed: 0, ...(slice.asked === undefined ? {} : { asked: { ...slice.asked, settled: true } }) },
    effects: [reply('checkins.left', texts[input.profile.language].left, input)],
    drop: [reaskId],
    close: [todayQuestion],
  };
}

function askRange(input: Input<Checkins>): Outcome<Checkins> {
  if (input.profile.unconfirmedSince !== undefined) return replyStillYou(input);
  const ask = { kind: todayQuestion, until: openUntil(input) };
  return { effects: [reply('checkins.askNow', texts[input.profile.language].askNow, input)], ask };
}

/** A word or an emoji on a day that has its answer replaces it; a sentence later in the day is only heard. */
const mostReplacing = 2;

function isSecondWord({ body }: Reading, input: Input<Checkins>): boolean {
  const isAnswered = input.slice.recent.at(-1)?.date === dateOfWords(input);
  return isAnswered && words(body).length <= mostReplacing;
}

/** Thanked or felt with, in words that name no mood; it counts for no score. */
function hearNews(told: 'glad' | 'hard', input: Input<Checkins>): Outcome<Checkins> {
  const { slice, profile, context } = input;
  const isGentle = told === 'glad' && (slice.gentleUntil ?? 0) > context.now;
  const wordings = isGentle ? calm[profile.language] : news[profile.language][told];
  const lastWording = vary(wordings.length, context.random, slice.lastWording);
  return {
    slice: { ...slice, lastWording },
    effects: [reply('checkins.kind', wordings[lastWording] ?? '', input)],
  };
}
