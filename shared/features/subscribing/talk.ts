/** Talk that nothing here can read: one answer to a burst, one honest line in ten minutes, and never machine talk to pain. */
import type { Wish } from '../../kernel/decision.ts';
import { words } from '../../kernel/language/fold.ts';
import { looksSpanish } from '../../kernel/language/language.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import type { Reading } from '../feature.ts';
import { doubtAgain } from './opt-out.ts';
import { askStillYou } from './pin.ts';
import { repeated } from './questions.ts';
import { catalogOf, hour, type In, minute, type Out, type Slice, say } from './slice.ts';

/** VOCABULARY 3: one honest line, then silence to what cannot be read. */
const silentFor = 10 * minute;

/** Sentences so close together are one: people press send between them. */
const burst = 2 * minute;

/** So long after something heavy what cannot be read is taken for more of it. */
const heavyFor = hour;

export const isHushed = ({ slice, context }: In): boolean =>
  slice.unreadAnsweredAt !== undefined && context.now - slice.unreadAnsweredAt < silentFor;

export const hushed = ({ slice, context }: In): Slice => ({ ...slice, unreadAnsweredAt: context.now });

const toTalk = /^(?:checkins\.(?:kind|answer|heard)|safety\..*|subscribing\.(?:heard|crave|talk))$/u;
const toPain = /^(?:safety\..*|subscribing\.(?:crave|talk))$/u;

/** Notes that talk was answered, and whether it was heavy. */
export function noted({ body }: Reading, wishes: readonly Wish[], { slice, context }: In): Out | undefined {
  const kinds = wishes.flatMap((wish) => (wish.type === 'text' ? [wish.kind] : []));
  if (!kinds.some((kind) => toTalk.test(kind))) return undefined;
  const feeling = readFeeling(body);
  const isLow = feeling === 'heavy' || feeling === 'low' || (readScore(body) ?? 5) <= 2;
  const isHeavy = isLow || kinds.some((kind) => toPain.test(kind));
  return { slice: { ...slice, talkedAt: context.now, ...(isHeavy ? { heavyAt: context.now } : {}) } };
}

const isWithin = (at: number | undefined, span: number, { context }: In): boolean =>
  at !== undefined && context.now - at < span;

/** Counted without the words. A question in a burst is not passed over: somebody waits for its answer. */
export function unread({ body }: Reading, input: In): Out {
  const { slice, profile } = input;
  const group = profile.memberships[0]?.groupId ?? '';
  const counted = { type: 'announce', event: 'text-not-understood', detail: { group } } as const;
  const asked = repeated(input, isHushed(input));
  if (asked !== undefined) return withMore(asked, { effects: [counted] });
  const isSentence = words(body).length >= 2 && looksSpanish(body) !== undefined;
  const isOwner = profile.unconfirmedSince === undefined && slice.doubtedSince === undefined;
  if (isOwner && isWithin(slice.talkedAt, burst, input) && !/[?\u00BF]/u.test(body)) return { effects: [counted] };
  if (isOwner && isSentence && isWithin(slice.heavyAt, heavyFor, input)) return heardYou(input, [counted]);
  if (isHushed(input)) return { effects: [counted] };
  const more: Out = { slice: hushed(input), effects: [counted] };
  if (profile.unconfirmedSince !== undefined) return withMore(askStillYou(input), more);
  if (slice.doubtedSince !== undefined) return withMore(doubtAgain(input), more);
  return say(input, 'unknown', catalogOf(input).unknown, more);
}

/** Each time in other words than the time before. */
function heardYou(input: In, effects: readonly Wish[]): Out {
  const { heard } = catalogOf(input);
  const nth = ((input.slice.heardLast ?? -1) + 1) % heard.length;
  return say(input, 'heard', heard[nth] ?? '', { slice: { ...input.slice, heardLast: nth }, effects });
}

const withMore = (asked: Out, more: Out): Out => ({
  ...asked,
  ...more,
  effects: [...(asked.effects ?? []), ...(more.effects ?? [])],
});
