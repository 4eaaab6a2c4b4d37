/** What may be said to a person at all follows from where they stand. */
import type { Instant } from '../../kernel/time/zones.ts';
import type { Person } from './person.ts';

/**
 * - `member`: at least one membership, so an active consent (RULES 1), also while joining a second group.
 * - `joining`: asked to join and has not completed the double opt-in; STOP ends it, so it is newer than any opt-out.
 * - `stopped`: opted out; nothing but an answer to their own danger, or one line (RULES 3, 9, 10).
 * - `stranger`: anyone else who texts.
 */
export type Standing = 'stopped' | 'member' | 'joining' | 'stranger';

export function standingOf(person: Pick<Person, 'profile' | 'subscribing'>, optedOutAt: Instant | undefined): Standing {
  if (optedOutAt === undefined && person.profile.memberships.length > 0) return 'member';
  if (person.subscribing.joining !== undefined) return 'joining';
  return optedOutAt === undefined ? 'stranger' : 'stopped';
}
