/** The ports of a history: in memory, and everything that leaves a mark is shown to a watch at the moment it does. */
import type { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemorySms } from '../../shared/adapters/memory/ports.ts';
import { MemoryStore, type MemoryStoreOptions } from '../../shared/adapters/memory/store.ts';
import type { Incoming } from '../../shared/runtime/events.ts';
import type { ItemToWrite, Row, RowKey } from '../../shared/runtime/ports.ts';

/** Hears of everything that leaves a mark, at the moment it does. */
export interface Watch {
  committed(event: Incoming, item: ItemToWrite, version: number, now: number): void;
  rowWritten(key: RowKey, values: Row['values'], now: number): void;
  published(to: string, body: string, now: number): void;
  /** A run was just cut off. */
  crashed(): void;
  /** From now on, or no longer, goes on what stood still while others were faster. */
  goesOn(isLate: boolean): void;
  /** @throws what was wrong, if something was: a throw inside a port would be taken for a port's failure */
  expectNothingWrong(): void;
}

export class WatchedStore extends MemoryStore {
  private readonly committed: (item: ItemToWrite, version: number) => void;
  private readonly watch: Watch;

  constructor(options: MemoryStoreOptions, watch: Watch, committed: (item: ItemToWrite, version: number) => void) {
    super(options);
    this.watch = watch;
    this.committed = committed;
  }

  override async commit(item: ItemToWrite, loadedVersion: number): Promise<'done' | 'conflict'> {
    const outcome = await super.commit(item, loadedVersion);
    if (outcome === 'done') this.committed(item, loadedVersion + 1);
    return outcome;
  }

  override async putRows(rows: readonly Row[]): Promise<void> {
    await super.putRows(rows);
    for (const row of rows) this.watch.rowWritten(row, row.values, this.clock.now());
  }

  override async setRow(key: RowKey, values: Row['values']): Promise<void> {
    await super.setRow(key, values);
    this.watch.rowWritten(key, values, this.clock.now());
  }
}

export class WatchedSms extends MemorySms {
  private readonly watch: Watch;

  constructor(clock: ManualClock, watch: Watch) {
    super(clock);
    this.watch = watch;
  }

  override async publish(text: { readonly to: string; readonly body: string }): Promise<{ messageId: string }> {
    const published = await super.publish(text);
    this.watch.published(text.to, text.body, this.sent.at(-1)?.at ?? 0);
    return published;
  }
}
