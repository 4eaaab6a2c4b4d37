/** The ids of meetings: the same at every import, short enough for a link in a text, and others in another group. */
import { createHash } from 'node:crypto';
import type { FeedOptions } from './reading.ts';

/** Letters that a person can read from one screen and type into another. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const stemLength = 9;

/** What the ids of one key have in common, on whatever days it meets: 45 bits of a hash. */
export function stemOf({ group = '', feed }: Pick<FeedOptions, 'group' | 'feed'>, key: string): string {
  const digest = createHash('sha256').update(`${group}\n${feed}\n${key}`).digest();
  return Array.from(digest.subarray(0, stemLength), (byte) => letters[byte % letters.length]).join('');
}

/** One letter for the day, however many days there are: a meeting that gets a second day keeps its id on the first. */
export function idOf(stem: string, weekday: number | undefined): string {
  return `${stem}${weekday === undefined ? 'z' : letters[weekday]}`;
}

export const stemOfId = (id: string): string => id.slice(0, stemLength);
