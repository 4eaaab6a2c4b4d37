/** The numbers of what a person is reminded of, meetings and reminders of their own alike: DROP 2 means one thing. */
import type { Meetings } from '../../state/person/meetings.ts';

/** The smallest that is free; what has one keeps it for as long as it stands. */
export function nextNumber({ following = [], reminders = [] }: Pick<Meetings, 'following' | 'reminders'>): number {
  const taken = new Set([...following, ...reminders].map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}
