/** Each minute: who is due now goes to the `due` queue, what is urgent first. The due index is the backlog (DESIGN 3). */
import type { Clock, DueIndex, DueQueue, Log, Store } from '../../shared/runtime/ports.ts';

export interface TickDeps {
  readonly store: Pick<Store, 'due'>;
  readonly queue: DueQueue;
  readonly clock: Clock;
  readonly log: Log;
  /** What the workers can send in about three minutes: so many wakes are queued and no more. */
  readonly atMost: number;
}

export interface Ticked {
  /** Epoch ms of the next thing due after those enqueued, for a clock that can skip; `null`: nothing is planned. */
  readonly nextDueAt: number | null;
  readonly enqueued: number;
}

const indexes: readonly DueIndex[] = ['urgent', 'due'];

export function createHandler({ store, queue, clock, log, atMost }: TickDeps) {
  return async (): Promise<Ticked> => {
    const now = clock.now();
    let enqueued = 0;
    let oldest = now;
    const next: number[] = [];
    for (const index of indexes) {
      const { due, nextAt } = await store.due(index, now, atMost - enqueued);
      await queue.send(due);
      enqueued += due.length;
      oldest = Math.min(oldest, due[0]?.at ?? nextAt ?? now);
      if (nextAt !== undefined) next.push(nextAt);
    }
    log.count('DueEnqueued', enqueued);
    log.count('OldestDueAgeSeconds', Math.round((now - oldest) / 1000));
    return { nextDueAt: next.length === 0 ? null : Math.min(...next), enqueued };
  };
}
