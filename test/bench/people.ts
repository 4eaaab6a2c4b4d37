/** Members by the thousand: a few are let in by the real door, the others are copies of them under numbers of their own. */
import * as z from 'zod/mini';
import type { MemoryWorld } from '../../shared/adapters/memory/world.ts';
import { agendaEntrySchema } from '../../shared/kernel/decision.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { personSchema } from '../../shared/state/person/person.ts';
import { World } from '../support/world.ts';

const memberSchema = z.object({ state: personSchema, agenda: z.array(agendaEntrySchema) });

/** Somebody who has joined, as the table holds them. */
export type Member = z.infer<typeof memberSchema>;

/** One ZIP code for each of the four big zones. */
const zips = ['10001', '60601', '84101', '90001'];
const times = ['7:30', '8:00', '9:00', '9:00', '12:00', '18:30'];

/** Numbers that are nobody's; more digits than a number has keep them so. @param index from 0 */
export const numberOf = (index: number): string => `+18015550100${String(index).padStart(6, '0')}`;
export const idOf = (index: number): string => `member-${index}`;

/** One member for each zone and time of day, joined at `now`. */
export async function sampleMembers(now: Instant): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const zip of zips) {
    for (const time of times) members.push(await joined(now, zip, time));
  }
  return members;
}

async function joined(now: Instant, zip: string, time: string): Promise<Member> {
  const world = new World({ now });
  const number = numberOf(0);
  for (const body of ['JOIN riverside', 'YES', 'YES', 'Sam', zip, time, 'SKIP']) await world.text(number, body);
  const item = await world.itemOf(number);
  return memberSchema.parse(item);
}

/** Puts `count` members into a world, with the rows that their numbers are found by. */
export async function settleIn(world: MemoryWorld, count: number, samples: readonly Member[]): Promise<void> {
  for (let index = 0; index < count; index++) {
    const sample = samples[index % samples.length];
    if (sample === undefined) throw new Error('there is no member to copy');
    const number = numberOf(index);
    const numberId = await world.identity.numberId(number);
    const state = { ...sample.state, profile: { ...sample.state.profile, number, numberId } };
    const ref = { kind: 'person', id: idOf(index) } as const;
    const rest = { outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
    await world.store.claimNumber(numberId, ref.id);
    await world.store.commit({ ref, state, agenda: sample.agenda, ...rest }, 0);
  }
}
