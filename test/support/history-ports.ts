/** The ports of a history: in memory, shown to a watch, and cut off in the middle of a run where the history says so. */
import type { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemorySms } from '../../shared/adapters/memory/ports.ts';
import { MemoryStore, type MemoryStoreOptions } from '../../shared/adapters/memory/store.ts';
import type { Incoming } from '../../shared/runtime/events.ts';
import { InDoubt, type ItemToWrite, NotSent, type Row, type RowKey } from '../../shared/runtime/ports.ts';
import type { Crash } from './history-commands.ts';
import type { Gate } from './port-calls.ts';

/** Hears of everything that leaves a mark, at the moment it does. */
export interface Watch {
  committed(event: Incoming, item: ItemToWrite, version: number, now: number): void;
  rowWritten(key: RowKey, values: Row['values'], now: number): void;
  published(to: string, body: string, now: number): void;
  /** A run was just cut off. */
  crashed(): void;
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

/** Lets the calls of one run through until the one at which it is cut. */
export class Cut {
  isDone = false;
  readonly died: Promise<'died'>;
  private die = (): void => undefined;
  private calls = 0;
  private readonly crash: Crash;
  private readonly onCut: () => void;

  constructor(crash: Crash, onCut: () => void) {
    this.crash = crash;
    this.onCut = onCut;
    this.died = new Promise((resolve) => {
      this.die = () => resolve('died');
    });
  }

  readonly gate: Gate = async (call, perform) => {
    const { how, side } = this.crash;
    if (this.isDone && how === 'dies') return new Promise(() => undefined);
    const isLast = !this.isDone && this.calls === this.crash.call;
    this.calls += 1;
    if (isLast && side === 'before') return this.end(call);
    const result = await perform();
    return isLast ? this.end(call) : result;
  };

  private end(call: string): Promise<never> {
    this.isDone = true;
    this.onCut();
    if (this.crash.how === 'throws') throw failureOf(call, this.crash.side);
    this.die();
    return new Promise(() => undefined);
  }
}

/** Publish says how it failed (RULES 34); any other call just fails. */
function failureOf(call: string, side: Crash['side']): Error {
  if (call !== 'sms.publish') return new Error(`${call} failed`);
  return side === 'before' ? new NotSent('throttled') : new InDoubt('timed out');
}
