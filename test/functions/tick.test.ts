import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/tick/handler.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { AgendaEntry } from '../../shared/kernel/decision.ts';
import { minute, mondayNoon } from '../support/person.ts';
import { failingStore } from './events.ts';

/** tick over a world in memory, in which people have something planned. */
function ticking({ atMost = 100 }: { readonly atMost?: number } = {}) {
  const world = memoryWorld({ now: mondayNoon });
  const { store, due: queue, clock, log } = world;
  return {
    ...world,
    tick: createHandler({ store, queue, clock, log, atMost }),
    plan: (id: string, at: number, urgent = false) => {
      const entry: AgendaEntry = { id: 'one', kind: 'checkins.ask', at, ...(urgent ? { urgent: true } : {}) };
      const rest = { outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
      return store.commit({ ref: { kind: 'person', id }, state: {}, agenda: [entry], ...rest }, 0);
    },
    queued: () => queue.take().map(({ ref }) => ref.id),
  };
}

describe('the tick', () => {
  it('queues who is due, oldest first, and nobody who is not', async () => {
    const { tick, plan, queued } = ticking();
    await plan('later', mondayNoon + minute);
    await plan('now', mondayNoon);
    await plan('long ago', mondayNoon - 90 * minute);
    expect(await tick()).toEqual({ enqueued: 2, nextDueAt: mondayNoon + minute });
    expect(queued()).toEqual(['long ago', 'now']);
  });

  it('takes what is urgent before all that is routine, however old that is', async () => {
    const { tick, plan, queued } = ticking({ atMost: 2 });
    await plan('old routine', mondayNoon - 600 * minute);
    await plan('older routine', mondayNoon - 700 * minute);
    await plan('urgent', mondayNoon - 1, true);
    await tick();
    expect(queued()).toEqual(['urgent', 'older routine']);
  });

  it('queues no more than the workers can send, and says since when the next one waits', async () => {
    const { tick, plan, queued, log } = ticking({ atMost: 3 });
    for (let person = 0; person < 5; person += 1) await plan(`person-${person}`, mondayNoon - (50 - person) * minute);
    expect(await tick()).toEqual({ enqueued: 3, nextDueAt: mondayNoon - 47 * minute });
    expect(queued()).toEqual(['person-0', 'person-1', 'person-2']);
    expect(log.counts.get('DueEnqueued')).toBe(3);
    expect(log.counts.get('OldestDueAgeSeconds')).toBe(50 * 60);
  });

  it('measures the routine that waits even while only urgent things fit', async () => {
    const { tick, plan, log } = ticking({ atMost: 1 });
    await plan('urgent', mondayNoon, true);
    await plan('waiting', mondayNoon - 10 * minute);
    expect(await tick()).toEqual({ enqueued: 1, nextDueAt: mondayNoon - 10 * minute });
    expect(log.counts.get('OldestDueAgeSeconds')).toBe(600);
  });

  it('does nothing when nothing is due, and says when something will be, or that nothing is planned', async () => {
    const idle = ticking();
    expect(await idle.tick()).toEqual({ enqueued: 0, nextDueAt: null });
    await idle.plan('tomorrow', mondayNoon + 1440 * minute);
    await idle.plan('in an hour', mondayNoon + 60 * minute, true);
    expect(await idle.tick()).toEqual({ enqueued: 0, nextDueAt: mondayNoon + 60 * minute });
    expect(idle.queued()).toEqual([]);
    expect(idle.log.counts.get('OldestDueAgeSeconds')).toBe(0);
  });

  it('queues the same person at the same due time each minute until done, for the queue to drop as known', async () => {
    const { tick, plan, due, clock } = ticking();
    await plan('slow', mondayNoon);
    await tick();
    clock.moveTo(mondayNoon + minute);
    await tick();
    expect(due.take()).toEqual([
      { ref: { kind: 'person', id: 'slow' }, at: mondayNoon },
      { ref: { kind: 'person', id: 'slow' }, at: mondayNoon },
    ]);
  });

  it('fails when the store does, so that the schedule tries again', async () => {
    const { store, due: queue, clock, log } = memoryWorld({ now: mondayNoon });
    const tick = createHandler({ store: failingStore(store), queue, clock, log, atMost: 1 });
    await expect(tick()).rejects.toThrow('the store is down');
  });
});
