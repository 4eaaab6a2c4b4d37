import type { Instant } from '../../kernel/time/zones.ts';
import { ManualClock } from './clock.ts';
import { MemoryLists } from './lists.ts';
import { MemoryBus, MemoryDueQueue, MemoryIdentity, MemoryLog, MemoryMail, MemoryPacer, MemorySms } from './ports.ts';
import { MemoryStore } from './store.ts';

export interface MemoryWorldOptions {
  readonly now: Instant;
  /** Numbers by group id. */
  readonly coordinators?: Readonly<Record<string, readonly string[]>>;
  /** How far the due indexes lag behind the items, in ms. */
  readonly staleIndexes?: () => number;
}

/** Every port, in memory, on one clock. */
export function memoryWorld({ now, coordinators, staleIndexes }: MemoryWorldOptions) {
  const clock = new ManualClock(now);
  const store = new MemoryStore({ clock, ...(staleIndexes === undefined ? {} : { staleIndexes }) });
  return {
    clock,
    store,
    sms: new MemorySms(clock),
    mail: new MemoryMail(),
    due: new MemoryDueQueue(),
    bus: new MemoryBus(),
    log: new MemoryLog(),
    lists: new MemoryLists(store),
    identity: new MemoryIdentity(coordinators),
    pacer: new MemoryPacer(),
  };
}

export type MemoryWorld = ReturnType<typeof memoryWorld>;
