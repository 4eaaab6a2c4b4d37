/** A day of 100,000 members over ports in memory: asked at their own times in four zones, half of them answer. */
import { createHandler } from '../../functions/tick/handler.ts';
import { type MemoryWorld, memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { Ref } from '../../shared/kernel/decision.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { deliver } from '../../shared/runtime/deliver.ts';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import { snapshots } from '../../shared/runtime/load.ts';
import { day, hour, minute, mondayNoon } from '../support/person.ts';
import { settings } from '../support/world.ts';
import { idOf, numberOf, sampleMembers, settleIn } from './people.ts';
import type { Say, Table } from './report.ts';

const people = 100_000;
/** As SQS hands them to wake. */
const batch = 10;
const answers = ['4', '3', 'good', 'rough day', '5', 'doing ok i guess', '2', 'better today'];
/** Eight in the evening of the day before, in Denver, and the midnight after it. */
const joinedAt = mondayNoon + 8 * hour;
const midnight = mondayNoon + 12 * hour;

/** The day as it runs: who answers when, and what it has come to. */
class Day {
  readonly world: MemoryWorld;
  wakes = 0;
  answered = 0;
  private readonly deps: DeliverDeps;
  private readonly answering = new Map<Instant, number[]>();
  private readonly asked = new Set<number>();

  constructor() {
    this.world = memoryWorld({ now: joinedAt });
    this.deps = { ...this.world, settings, invocation: { id: 'bench', leaseMs: () => 60_000 } };
  }

  async wake(refs: readonly Ref[]): Promise<void> {
    for (let start = 0; start < refs.length; start += batch) {
      const read = await snapshots(refs.slice(start, start + batch), this.world.store);
      for (const snapshot of read) {
        const to = snapshot.item.ref;
        await deliver({ type: 'wake', to }, this.deps, snapshot);
        this.wakes += 1;
        this.planAnswer(Number(to.id.slice(idOf(0).length - 1)));
      }
    }
  }

  /** Every other person answers, a quarter of an hour after the question. */
  private planAnswer(index: number): void {
    if (index % 2 === 0 || this.asked.has(index)) return;
    this.asked.add(index);
    const at = this.world.clock.now() + 15 * minute;
    this.answering.set(at, [...(this.answering.get(at) ?? []), index]);
  }

  async answer(): Promise<void> {
    const now = this.world.clock.now();
    for (const index of this.answering.get(now) ?? []) {
      const body = answers[index % answers.length] ?? '4';
      await deliver({ type: 'text', id: `answer-${index}`, at: now, from: numberOf(index), body }, this.deps);
      this.answered += 1;
    }
    this.answering.delete(now);
    for (const message of this.world.mail.take()) await deliver(message, this.deps);
  }
}

export async function run(say: Say): Promise<readonly Table[]> {
  const simulated = new Day();
  const { world } = simulated;
  say(`${people} members join`);
  await settleIn(world, people, await sampleMembers(joinedAt));
  const { store, due: queue, clock, log } = world;
  const tick = createHandler({ store, queue, clock, log, atMost: people });
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  for (let at = midnight; at <= midnight + day; at += minute) {
    clock.moveTo(at);
    await tick();
    await simulated.wake(queue.take().map(({ ref }) => ref));
    await simulated.answer();
    say(`${new Date(at).toISOString().slice(11, 16)} UTC, ${world.sms.sent.length} texts`);
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  const events = simulated.wakes + simulated.answered;
  const cells = [
    ...[people, simulated.wakes, simulated.answered, world.sms.sent.length],
    ...[(performance.now() - began) / 1000, (user + system) / 1e6, (user + system) / 1000 / events],
  ];
  return [
    {
      title: `A simulated day of ${people} members, ports in memory`,
      columns: ['members', 'wakes', 'answers', 'texts out', 'wall s', 'CPU s', 'CPU ms an event'],
      lines: [{ cells }],
    },
  ];
}
