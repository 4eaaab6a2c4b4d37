/**
 * How many answers one number gets, lest two machines text each other for ever. Danger, an opt-out, HELP and an urge are
 * outside of it: they are answered however often they come (RULES 4, 11, 16).
 */
import type { Wish } from '../../kernel/decision.ts';
import { words } from '../../kernel/language/fold.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Subscribing } from '../../state/person/joining.ts';
import { standingOf } from '../../state/person/standing.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Reading } from '../feature.ts';
import { catalogOf, day, hour, type In, minute, type Out, say } from './slice.ts';
import { whenSaid } from './when.ts';

/** Nobody who talks to a line needs more; a machine that answers each of its texts does within minutes. */
const spans = [
  { span: hour, most: 60 },
  { span: day, most: 200 },
] as const;

/** Words that come again within this time, and nothing else in between, are perhaps a machine's. */
const sameWithin = 10 * minute;
/** A person says a sentence once more; twice more says a machine. */
const sameAtMost = 2;
/** "Yes", SKIP, LESS and digits come again and again; an answering machine says more. */
const fewestWords = 3;

const machine =
  /\b(?:im|i am|currently|am) driving\b|\bout of (?:the )?office\b|\bauto(?:matic|mated)? ?(?:reply|response|responder)\b|\b(?:number|phone|line|inbox|mailbox) (?:\w+ ){0,2}(?:not|cannot|cant|doesnt|isnt|unable) |\b(?:estoy|voy) (?:conduciendo|manejando)\b|\bfuera de (?:la )?oficina\b|\brespuesta automatica\b|\beste numero no\b/u;

/** Answered always: danger and what is said in it, whether to stop, HELP, and the words of a hard moment. */
const always = /^(?:safety\..*|subscribing\.(?:help|crave|talk|bot|stoppedAnswer|doubt|staying))$/u;

/** Whether a text is one of those that are counted, and held back when there have been too many. */
export function isCounted(wish: Wish): boolean {
  return wish.type === 'text' && wish.class !== 'safety' && wish.class !== 'farewell' && !always.test(wish.kind);
}

/** Why this text gets no answer of its own, and what is noted of it; `undefined`: it is answered. */
export function heldBack(reading: Reading, input: In): Out | undefined {
  const { context } = input;
  const slice = { ...input.slice, said: saidNow(reading, input) };
  if (isMachine(reading, slice.said.count) || (slice.silentUntil ?? 0) > context.now) return { slice };
  const silentUntil = fullUntil(input);
  if (silentUntil === undefined) return undefined;
  const silent: Out = { slice: { ...slice, silentUntil } };
  if (standingOf({ profile: input.profile, subscribing: slice }, input.optedOutAt) === 'stopped') return silent;
  const zone = homeZone(input.profile, context.groups);
  return say(
    input,
    'tooMany',
    catalogOf(input).tooMany(whenSaid(input.profile.language, zone, silentUntil, context.now)),
    silent,
  );
}

/** Notes that so many texts answered this one. */
export function answered(reading: Reading, count: number, input: In): Out {
  const { silentUntil, ...slice } = input.slice;
  const answers = spans.map(({ span }, index) => {
    const running = runningCount(input, index, span);
    return { ...running, count: running.count + count };
  });
  return { slice: { ...slice, answers, said: saidNow(reading, input) } };
}

function runningCount({ slice, context }: In, index: number, span: number): { since: Instant; count: number } {
  const last = slice.answers?.[index];
  return last !== undefined && context.now - last.since < span ? last : { since: context.now, count: 0 };
}

/** Until when there have been enough, told in whole minutes. */
function fullUntil(input: In): Instant | undefined {
  const ends = spans.flatMap(({ span, most }, index) => {
    const { since, count } = runningCount(input, index, span);
    return count < most ? [] : [Math.ceil((since + span) / minute) * minute];
  });
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** How often these words have come in a row. Of the words only a number is kept (RULES 43). */
function saidNow({ folded }: Reading, { slice, context }: In): NonNullable<Subscribing['said']> {
  const hash = hashOf(folded);
  const isSame = slice.said?.hash === hash && context.now - slice.said.at < sameWithin;
  return { hash, at: context.now, count: isSame ? (slice.said?.count ?? 0) + 1 : 1 };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Heavy words are heard however often they come (VOCABULARY 3). */
function isMachine({ body, folded }: Reading, count: number): boolean {
  if (words(body).length < fewestWords || count < sameAtMost) return false;
  if (machine.test(folded)) return true;
  const feeling = readFeeling(body);
  return count > sameAtMost && feeling !== 'heavy' && feeling !== 'low';
}
