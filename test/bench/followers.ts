/** A meeting that many follow is called off: how fast all of them are nudged, and how much it owes at a time. */
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { Ref } from '../../shared/kernel/decision.ts';
import { deliver } from '../../shared/runtime/deliver.ts';
import type { Incoming } from '../../shared/runtime/events.ts';
import type { ItemToWrite } from '../../shared/runtime/ports.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { mondayNoon } from '../support/person.ts';
import { settings } from '../support/world.ts';
import { idOf } from './people.ts';
import { counted, type Say, type Table } from './report.ts';

const people = 20_000;
/** A quarter of what an item may hold. */
const mostKilobytes = 100;

export async function run(say: Say): Promise<readonly Table[]> {
  const world = memoryWorld({ now: mondayNoon });
  const rows = Array.from({ length: people }, (_, n) => ({
    ...{ pk: followersOf('riverside'), sk: followerKey('abcdefghij', idOf(n)), values: {} },
  }));
  await world.store.putRows(rows);
  let largest = 0;
  const commit = world.store.commit.bind(world.store);
  world.store.commit = (item: ItemToWrite, version: number) => {
    largest = Math.max(largest, JSON.stringify(item).length);
    return commit(item, version);
  };
  const ref: Ref = { kind: 'meeting', id: 'riverside/abcdefghij' };
  let next: Incoming | undefined = { type: 'tell', id: 'list', at: mondayNoon, from: ref, to: ref, about: 'list' };
  const told = new Set<string>();
  const began = performance.now();
  for (let pages = 1; next !== undefined; pages++) {
    await deliver(next, { ...world, settings, invocation: { id: `run-${pages}`, leaseMs: () => 60_000 } });
    const mail = world.mail.take();
    for (const { to } of mail) if (to.kind === 'person') told.add(to.id);
    next = mail.find(({ to }) => to.kind === 'meeting');
    say(`${told.size} of ${people} told`);
  }
  const seconds = (performance.now() - began) / 1000;
  const kilobytes = Math.ceil(largest / 1000);
  const holds = told.size === people && kilobytes <= mostKilobytes;
  return [
    {
      title: `Followers: a meeting tells ${people} of a change, ports in memory`,
      columns: ['followers', 'told', 'told a second', 'largest item, kB'],
      lines: [{ cells: [people, told.size, Math.round(told.size / seconds), kilobytes], verdict: counted(holds) }],
      note: 'What each of them then makes of it is an event of their own.',
    },
  ];
}
