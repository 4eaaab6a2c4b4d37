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
import { bare, wellSpelled } from './plain.ts';
import {
  ACCOMPANIED,
  ALONE,
  CALM,
  CANNOT_CALL,
  HELP_CAME,
  NO_NALOXONE,
  NO_URGE,
  PLEA,
  SERIOUS,
  URGE,
  USED,
  WOKE,
} from './plea-words.ts';
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

type Line = keyof StayingCatalog;

function countOf({ slice: { stayed }, context }: Input<Safety>): number {
  return stayed !== undefined && context.now - stayed.at < conversation ? stayed.count : 0;
}

/** In danger the words themselves tell the language best, if there are enough of them. */
function languageOf(body: string, fallback: Language): Language {
  const spanish = words(body).length < 3 ? undefined : looksSpanish(body);
  if (spanish === undefined) return fallback;
  return spanish ? 'es' : 'en';
}

function stay(line: Line, { body }: Reading, input: Input<Safety>): Outcome<Safety> {
  const { slice, profile, context } = input;
  const count = countOf(input);
  const wordings = staying[languageOf(body, profile.language)][line];
  const text: Wish = {
    type: 'text',
    class: profile.memberships.length > 0 ? 'reply' : 'ownWords',
    kind: `safety.${line}`,
    body: wordings[count % wordings.length] ?? '',
    notAfter: context.now + day,
  };
  return { slice: { ...slice, stayed: { at: context.now, count: count + 1 } }, effects: [text] };
}

const said = (body: string): string[] => sentences(body).map(wellSpelled);

/** What fits while somebody has taken too much. */
function lineOfOverdose(of: readonly string[]): Line {
  if (of.some((one) => NO_NALOXONE.in(one))) return 'noNaloxone';
  if (of.some((one) => WOKE.in(one))) return 'woke';
  return of.some((one) => HELP_CAME.in(one)) ? 'helpCame' : 'overdose';
}

/** What fits after a wish to die: "no" means that nobody is there. */
function lineOfDespair(of: readonly string[]): Line {
  if (of.some((one) => CANNOT_CALL.in(one))) return 'cannotCall';
  if (of.some((one) => ALONE.in(one))) return 'alone';
  if (of.some((one) => ACCOMPANIED.in(one))) return 'accompanied';
  return of.some((one) => CALM.in(one)) ? 'calm' : 'still';
}

/** Answers what is neither a question's answer nor a command, while danger is not two hours old. */
export function stillThere(reading: Reading, input: Input<Safety>): Outcome<Safety> | undefined {
  const { slice, profile, context } = input;
  const { last } = slice;
  if (last === undefined || context.now - last.at >= incidentFor || input.optedOutAt !== undefined) return undefined;
  if (profile.memberships.length > 0 && readScore(reading.body) !== undefined) return undefined;
  const of = said(reading.body);
  return stay(last.kind.startsWith('overdose') ? lineOfOverdose(of) : lineOfDespair(of), reading, input);
}

export const company: Question<Safety> = {
  answer: (reading, input) => {
    if (readScore(reading.body) !== undefined) return undefined;
    const line = lineOfDespair(said(reading.body));
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

/** A call for help, or words too serious to pass over, gets 911 and 988 however often it comes. */
export function plea(reading: Reading, input: Input<Safety>): Outcome<Safety> | undefined {
  if (input.optedOutAt !== undefined) return undefined;
  const of = said(reading.body);
  const isSerious = of.some((one) => SERIOUS.in(one)) && readFeeling(reading.body) === undefined;
  return isSerious || of.some((one) => PLEA.in(one)) ? stay('plea', reading, input) : undefined;
}
