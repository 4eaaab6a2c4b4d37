/** A store in memory that remembers what was ever decided: outboxes forget it once it is settled. */
import { MemoryStore, type MemoryStoreOptions } from '../../shared/adapters/memory/store.ts';
import type { OutboxEntry, Ref, TextEffect } from '../../shared/kernel/decision.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { pkOf, textKey, textsOf } from '../../shared/runtime/outbox.ts';
import type { ItemToWrite, Row } from '../../shared/runtime/ports.ts';

export interface Decided {
  readonly ref: Ref;
  readonly entry: OutboxEntry;
}

export interface DecidedText {
  readonly ref: Ref;
  readonly text: TextEffect;
  /** Its row as it is now. */
  readonly row: Row | undefined;
}

export interface TracedStoreOptions extends MemoryStoreOptions {
  readonly from?: TracedStore;
}

/** A copy remembers nothing of what was decided before, but knows whom its aggregates have seen. */
export class TracedStore extends MemoryStore {
  /** Every outbox entry at the commit that made it. */
  readonly decided: Decided[] = [];
  /** By partition and event, the instants of commits by which the aggregate came to know it. */
  readonly applied = new Map<string, readonly Instant[]>();
  /** By partition, when everything under it was last erased. */
  readonly erased = new Map<string, Instant>();
  /** By partition, the number of a person as it last stood there: it is blanked in the end (RULES 42). */
  readonly numbers: Map<string, string>;
  private readonly seen: Map<string, Readonly<Record<string, Instant>>>;

  constructor(options: TracedStoreOptions) {
    super(options);
    this.seen = new Map(options.from?.seen);
    this.numbers = new Map(options.from?.numbers);
  }

  override async commit(item: ItemToWrite, loadedVersion: number): Promise<'done' | 'conflict'> {
    const outcome = await super.commit(item, loadedVersion);
    if (outcome === 'done') this.remember(item, loadedVersion + 1);
    return outcome;
  }

  override async erase(ref: Ref, before: Instant): Promise<void> {
    this.erased.set(pkOf(ref), this.clock.now());
    await super.erase(ref, before);
  }

  /** The ids of all events that some aggregate knows. */
  get known(): ReadonlySet<string> {
    return new Set([...this.applied.keys()].map((key) => key.split(' ')[1] ?? ''));
  }

  /** Every text ever decided, with its fate. */
  async texts(): Promise<readonly DecidedText[]> {
    const all = this.decided.flatMap(({ ref, entry }) => textsOf(entry).map((text) => ({ ref, text })));
    return Promise.all(
      all.map(async ({ ref, text }) => ({ ref, text, row: (await this.rows([textKey(ref, text)]))[0] })),
    );
  }

  private remember({ ref, state, outbox, seen }: ItemToWrite, version: number): void {
    const number = /"number":"(\+\d+)/.exec(JSON.stringify(state))?.[1];
    if (number !== undefined) this.numbers.set(pkOf(ref), number);
    for (const entry of outbox) if (entry.version === version) this.decided.push({ ref, entry });
    const before = this.seen.get(pkOf(ref)) ?? {};
    for (const id of Object.keys(seen)) {
      const key = `${pkOf(ref)} ${id}`;
      if (!(id in before)) this.applied.set(key, [...(this.applied.get(key) ?? []), this.clock.now()]);
    }
    this.seen.set(pkOf(ref), seen);
  }
}
