/** Somebody who follows meetings, and whose calendar has an address. */
import type { MemoryWorld } from '../../../shared/adapters/memory/world.ts';
import type { Ref } from '../../../shared/kernel/decision.ts';
import { calendarOf } from '../../../shared/state/meeting/calendars.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { newPerson } from '../../../shared/state/person/new-person.ts';
import type { Person } from '../../../shared/state/person/person.ts';
import { aMeeting } from '../../support/meetings.ts';
import { mondayNoon } from '../../support/person.ts';

export const secret = 'Zm9yLWEtdGVzdC1vbmx5Xw';
export const person: Ref = { kind: 'person', id: 'person-7' };

export interface Kept {
  readonly change?: (state: Person) => Person;
  readonly optedOutAt?: number;
  /** The secret that their own item holds, where it is another. */
  readonly of?: string;
}

/** Follows these, under the numbers 1 and on. Their number is +18015550101, their name Canary: no page may hold either. */
export async function keepOwnList(
  { store, lists }: Pick<MemoryWorld, 'store' | 'lists'>,
  rows: readonly MeetingRow[],
  { change = (state) => state, optedOutAt, of = secret }: Kept = {},
): Promise<void> {
  await lists.put('riverside', rows);
  const { profile, ...rest } = newPerson('+18015550101', 'number-7', mondayNoon);
  const membership = { groupId: 'riverside', since: mondayNoon, consentKey: 'consent', role: 'member' as const };
  const { name, zone, rhythm, duration, venue } = aMeeting('any');
  const told = { name, weekday: 1, time: '19:00', zone, rhythm, duration, venue, calledOff: [] };
  const following = rows.map(({ id }, index) => ({ number: index + 1, group: 'riverside', id, before: 60, told }));
  const state: Person = {
    ...rest,
    profile: { ...profile, name: 'Canary', memberships: [membership] },
    meetings: { following, calendar: of },
  };
  const kept = { agenda: [], outbox: [], seen: {}, optedOutAt, expiresAt: undefined };
  await store.commit({ ref: person, state: change(state), ...kept }, 0);
  await store.project({ pk: calendarOf(secret), sk: 'self', values: { person: person.id } }, person, 1);
}
