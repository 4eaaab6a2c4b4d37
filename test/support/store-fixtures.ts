/** What the parts of the store's contract have in common. */
import type { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { AgendaEntry, Ref } from '../../shared/kernel/decision.ts';
import type { ItemToWrite, Row, Store } from '../../shared/runtime/ports.ts';

export const start = Date.UTC(2026, 2, 2, 19);
export const second = 1000;
export const day = 24 * 60 * 60 * second;

export const personRef = (id: string): Ref => ({ kind: 'person', id });
export const sam = personRef('sam');

export const planned = (at: number, urgent = false): AgendaEntry => ({
  id: `entry-${at}-${urgent}`,
  kind: 'checkins.ask',
  at,
  ...(urgent ? { urgent: true } : {}),
});

export function item(ref: Ref, overrides: Partial<ItemToWrite> = {}): ItemToWrite {
  return {
    ref,
    state: { name: 'Sam', list: [1, 'two', { three: true }], empty: '' },
    agenda: [],
    outbox: [],
    seen: {},
    optedOutAt: undefined,
    expiresAt: undefined,
    ...overrides,
  };
}

export const row = (sk: string, values: Row['values'], expiresAt?: number): Row => ({
  pk: 'person#sam',
  sk,
  values,
  ...(expiresAt === undefined ? {} : { expiresAt }),
});

export interface Given {
  readonly clock: ManualClock;
  readonly store: Store;
}

export type Suite = (given: () => Given) => void;
