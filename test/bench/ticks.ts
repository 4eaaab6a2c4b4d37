/** Ticks over a long backlog: what one costs when 100,000 people are due at once. */
import { createHandler } from '../../functions/tick/handler.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import { mondayNoon } from '../support/person.ts';
import { idOf } from './people.ts';
import { median, type Say, type Table } from './report.ts';

const people = 100_000;
/** Three minutes of the workers' share at 100 parts a second. */
const atMost = 10_800;

export async function run(say: Say): Promise<readonly Table[]> {
  const world = memoryWorld({ now: mondayNoon });
  const { store, due: queue, clock, log } = world;
  const plan = (index: number, at: number, version: number) =>
    store.commit(
      {
        ref: { kind: 'person', id: idOf(index) },
        state: {},
        agenda: [{ id: 'checkins.ask', kind: 'checkins.ask', at }],
        ...{ outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined },
      },
      version,
    );
  const indexOf = new Map<string, number>();
  for (let index = 0; index < people; index++) {
    if (index % 10_000 === 0) say(`${index} of ${people} people planned`);
    indexOf.set(idOf(index), index);
    /** Due within the last two hours, in no order. */
    await plan(index, mondayNoon - ((index * 7919) % 7200) * 1000, 0);
  }
  const tick = createHandler({ store, queue, clock, log, atMost });
  const spans: number[] = [];
  let enqueued = 0;
  for (;;) {
    const started = performance.now();
    const { enqueued: now } = await tick();
    spans.push(performance.now() - started);
    if (now === 0) break;
    enqueued += now;
    say(`${enqueued} of ${people} enqueued`);
    for (const { ref } of queue.take()) await plan(indexOf.get(ref.id) ?? 0, mondayNoon + 86_400_000, 1);
  }
  const seconds = spans.reduce((sum, span) => sum + span, 0) / 1000;
  const cells = [people, spans.length, median(spans), Math.round(enqueued / seconds)];
  return [
    {
      title: `Ticks: ${people} people due, at most ${atMost} enqueued by one, ports in memory`,
      columns: ['people', 'ticks', 'ms a tick', 'enqueued a second'],
      lines: [{ cells }],
    },
  ];
}
