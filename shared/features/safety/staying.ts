/**
 * Nobody is left after the first answer: two hours of an incident, calls for help, urges and uses (RULES 18-20).
 * What is said here answers words of the person's own, and never those of somebody who has stopped.
 */
import type { Wish } from '../../kernel/decision.ts';
import { sentences, words } from '../../kernel/language/fold.ts';
import { looksSpanish } from '../../kernel/language/language.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import type { Language } from '../../state/person/profile.ts';
import type { Safety } from '../../state/person/safety.ts';
import type { Input, Outcome, Question, Reading } from '../feature.ts';
import { lineAfter } from './aftercare.ts';
import { type AftercareLine, aftercare } from './aftercare-texts.ts';
import { bare, wellSpelled } from './plain.ts';
import { NO_URGE, PLEA, SERIOUS, URGE, USED } from './plea-words.ts';
import { type StayingCatalog, staying } from './staying-texts.ts';
import { LONG_AGO, NOW } from './time-words.ts';
import { NEAR_USE } from './urge-words.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** So long after danger was read, every text that is nothing else gets a line that stays with it. */
const incidentFor = 120 * minute;

/** Lines so close together are one conversation: each of them says something else. */
const conversation = 30 * minute;

export const companyQuestion = 'safety.company';

/** "Can someone be with you?", asked by the answer to a wish to die. */
export function asksCompany(now: number): { kind: string; until: number } {
  return { kind: companyQuestion, until: now + incidentFor };
}

type Line = keyof StayingCatalog | AftercareLine;

function countOf({ slice: { stayed }, context }: Input<Safety>): number {
  return stayed !== undefined && context.now - stayed.at < conversation ? stayed.count : 0;
}

/** In danger the words themselves tell the language best, if there are enough of them. */
function languageOf(body: string, fallback: Language): Language {
  const spanish = words(body).length < 2 ? undefined : looksSpanish(body);
  if (spanish === undefined) return fallback;
  return spanish ? 'es' : 'en';
}

function stay(line: Line, { body }: Reading, input: Input<Safety>): Outcome<Safety> {
  const { slice, profile, context } = input;
  const count = countOf(input);
  const isOpen = slice.last !== undefined && context.now - slice.last.at < incidentFor;
  const language = languageOf(body, (isOpen ? slice.last?.language : undefined) ?? profile.language);
  const wordings = aftercare[language].get(line) ?? new Map(Object.entries(staying[language])).get(line) ?? [];
  const text: Wish = {
    type: 'text',
    class: profile.memberships.length > 0 ? 'reply' : 'ownWords',
    kind: `safety.${line}`,
    body: wordings[count % wordings.length] ?? '',
    notAfter: context.now + day,
  };
  return { slice: { ...slice, stayed: { at: context.now, count: count + 1, line } }, effects: [text] };
}

const said = (body: string): string[] => sentences(body).map(wellSpelled);

/** Answers what is neither a question's answer nor a command, while danger is not two hours old. */
export function stillThere(reading: Reading, input: Input<Safety>): Outcome<Safety> | undefined {
  const { slice, profile, context } = input;
  const { last } = slice;
  if (last === undefined || context.now - last.at >= incidentFor || input.optedOutAt !== undefined) return undefined;
  if (profile.memberships.length > 0 && readScore(reading.body) !== undefined) return undefined;
  const { stayed } = slice;
  const before = stayed !== undefined && stayed.at >= last.at ? stayed.line : undefined;
  return stay(lineAfter(last.kind, said(reading.body), before), reading, input);
}

export const company: Question<Safety> = {
  answer: (reading, input) => {
    if (readScore(reading.body) !== undefined) return undefined;
    const line = lineAfter('suicide', said(reading.body));
    return line === 'still' || line === 'calm' ? undefined : stay(line, reading, input);
  },
};

/** An urge or a use in plain words gets what CRAVE gives, and after a use the lowered tolerance too (RULES 19, 55). */
export function urge(reading: Reading, input: Input<Safety>): Outcome<Safety> | undefined {
  if (input.optedOutAt !== undefined || readScore(reading.body) !== undefined) return undefined;
  const of = said(reading.body).filter((one) => NOW.in(one) || !LONG_AGO.in(one));
  const plain = of.filter((one) => !NO_URGE.in(one));
  if (plain.some((one) => USED.in(one))) return stay('used', reading, input);
  const isUrge = plain.some((one) => URGE.in(one)) || of.some((one) => NEAR_USE.in(bare(one)));
  return isUrge ? stay('urge', reading, input) : undefined;
}

/** Words that may follow a digit without making it a count: "3 days" is none, "3 but tempted" is an answer. */
const digitThenWords =
  /^\s*([1-5])\uFE0F?\u20E3?\s*(?:[.,;:!)\u2013\u2014-]+\s*(?!\d)|(?=(?:but|and|i|im|ive|cant|want|wanna|need|thinking|tempted|cravings?|feel|still|really|pero|y|tengo|quiero|no|con|ganas)\b))(.+)$/isu;

/** "2 cant stop thinking about pills": an answer, and an urge beside it. */
export function scoreBesideUrge({ body }: Reading): { score: string; rest: string } | undefined {
  const [, score, rest] = digitThenWords.exec(body.trim()) ?? [];
  return score === undefined || rest === undefined ? undefined : { score, rest };
}

/** A call for help, or words too serious to pass over, gets 911 and 988 however often it comes. */
export function plea(reading: Reading, input: Input<Safety>): Outcome<Safety> | undefined {
  return input.optedOutAt === undefined && isPlea(reading) ? stay('plea', reading, input) : undefined;
}

export function isPlea({ body }: Reading): boolean {
  const of = said(body);
  const aims = gun.test(body) && words(body).length <= 4;
  const isSerious = of.some((one) => SERIOUS.in(one)) && readFeeling(body) === undefined;
  return aims || isSerious || of.some((one) => PLEA.in(one));
}

/** A pistol and few words. */
const gun = /\u{1F52B}/u;
