/** A sentence outside every question and command is answered by its mood (VOCABULARY 3). */
import { isBare } from '../../kernel/language/answers.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import type { Input, Outcome, Reading } from '../feature.ts';
import { answerToday, hearOut, kindWords, reply, replyStillYou } from './answering.ts';
import { texts } from './texts.ts';

const thanks = [
  'thanks',
  'thank you',
  'thank u',
  'thx',
  'ty',
  'thanks a lot',
  'gracias',
  'muchas gracias',
  'mil gracias',
];

const bandOf = { heavy: 1, low: 2, okay: 3, good: 4 } as const;

/**
 * Answers a member's own words: a bare digit as today's check-in, heavy and low words kindly and with 988, lighter ones
 * warmly and briefly. `undefined` if nothing can be read in them.
 */
export function feeling(reading: Reading, input: Input<Checkins>): Outcome<Checkins> | undefined {
  if (readScore(reading.body) !== undefined) return answerToday(reading, input);
  if (isBare(reading.body, ...thanks)) {
    return { effects: [reply('checkins.thanked', texts[input.profile.language].thanked, input)] };
  }
  const mood = readFeeling(reading.body);
  if (mood === undefined) return hearOut(reading, input);
  const isUnconfirmed = input.profile.unconfirmedSince !== undefined;
  if (isUnconfirmed && (mood === 'okay' || mood === 'good')) return replyStillYou(input);
  const { body, slice } = kindWords(bandOf[mood], input);
  return { slice, effects: [reply('checkins.kind', body, input)] };
}
