/** Decides what reaches a group: so far, a nudge that a coordinator has confirmed or left. */
import type { Decision } from '../kernel/decision.ts';
import type { Group } from '../state/group.ts';
import type { Person } from '../state/person/person.ts';
import { standingOf } from '../state/person/standing.ts';

/** The teller as they are now, read at the moment of deciding: a tell is a nudge, not a fact. */
export interface Teller {
  readonly id: string;
  readonly person: Person | undefined;
  readonly optedOutAt: number | undefined;
}

/** Keeps the list of coordinators equal to what the teller's own item says at this moment. */
export function decideGroup(groupId: string, group: Group, teller: Teller): Decision<Group> {
  const others = group.coordinators.filter((id) => id !== teller.id);
  const coordinators = coordinates(groupId, teller) ? [...others, teller.id] : others;
  return { state: { coordinators }, agenda: [], effects: [] };
}

/** Whether the teller coordinates this group now: their item says so, and they are a member. */
export function coordinates(groupId: string, { person, optedOutAt }: Teller): boolean {
  if (person === undefined || standingOf(person, optedOutAt) !== 'member') return false;
  return person.profile.memberships.some((one) => one.groupId === groupId && one.role === 'coordinator');
}
