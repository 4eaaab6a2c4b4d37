/** What somebody is to a group, as their own item says at this moment. */
import type { Instant } from '../../kernel/time/zones.ts';
import type { Person } from './person.ts';
import type { Membership } from './profile.ts';
import { standingOf } from './standing.ts';

/** Somebody as they are now; `person` is undefined where nobody is left. */
export interface Someone {
  readonly person: Person | undefined;
  readonly optedOutAt: Instant | undefined;
}

/** Who has nudged, read at the moment of deciding: a tell is a nudge, not a fact. */
export interface Teller extends Someone {
  readonly id: string;
}

/** Their membership of a group, while they are a member of the service at all. */
function membershipIn(groupId: string, someone: Someone | undefined): Membership | undefined {
  if (someone?.person === undefined || standingOf(someone.person, someone.optedOutAt) !== 'member') return undefined;
  return someone.person.profile.memberships.find((one) => one.groupId === groupId);
}

export const coordinates = (groupId: string, someone: Someone | undefined): boolean =>
  membershipIn(groupId, someone)?.role === 'coordinator';
