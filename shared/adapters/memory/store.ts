/**
 * The store in memory: the same behaviour as the table, shown by one contract for both. Items are kept as JSON and rows
 * are copied, so that nothing is shared with whoever read or wrote it.
 */
import type { Ref } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import { isErased, pkOf } from '../../runtime/outbox.ts';
import type {
  Clock,
  DueIndex,
  DuePage,
  ItemToWrite,
  Mirror,
  NumberRow,
  Row,
  RowKey,
  Store,
  StoredItem,
} from '../../runtime/ports.ts';
import {
  type Attributes,
  attributesOf,
  counted,
  earliest,
  isExpired,
  numberKey,
  refOf,
  rowOf,
  secondsOf,
  tombstoneLife,
} from '../dynamodb/layout.ts';
import { DueTimes } from './due-index.ts';

export interface MemoryStoreOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** How far the due indexes lag behind the items, in ms: the real ones are read without consistency. */
  readonly staleIndexes?: () => number;
  /** Begins as a copy of this one. */
  readonly from?: MemoryStore;
}

/** What was committed, as text; the attributes that live outside the schema stand beside it. */
interface Item {
  readonly version: number;
  /** state, agenda, outbox and seen, as JSON. */
  readonly json: string;
  readonly optedOutAt: Instant | undefined;
  readonly quarantinedAt: Instant | undefined;
  /** Epoch seconds, as in the table. */
  readonly expiresAt: number | undefined;
}

interface Contents {
  readonly state: unknown;
  readonly agenda: unknown;
  readonly outbox: unknown;
  readonly seen: unknown;
}

const nothing: Omit<StoredItem, 'ref'> = {
  version: 0,
  state: undefined,
  agenda: undefined,
  outbox: undefined,
  seen: undefined,
  optedOutAt: undefined,
  quarantinedAt: undefined,
  expiresAt: undefined,
};

/** An opt-out at `at` adds nothing to one that is as late. */
const isAtLeast = (known: unknown, at: Instant): boolean => typeof known === 'number' && known >= at;

interface IndexChange {
  readonly index: DueIndex;
  readonly pk: string;
  readonly at: Instant | undefined;
  readonly changedAt: Instant;
}

export class MemoryStore implements Store {
  private readonly items = new Map<string, Item>();
  private readonly rowsByPk = new Map<string, Map<string, Attributes>>();
  private readonly indexes: Readonly<Record<DueIndex, DueTimes>> = { due: new DueTimes(), urgent: new DueTimes() };
  /** Changes that the indexes do not show yet, oldest first. */
  private changes: IndexChange[] = [];
  protected readonly clock: Pick<Clock, 'now'>;
  private readonly lag: () => number;

  constructor({ clock, staleIndexes = () => 0, from }: MemoryStoreOptions) {
    this.clock = clock;
    this.lag = staleIndexes;
    if (from !== undefined) this.copy(from);
  }

  async numberRow(numberId: string): Promise<NumberRow | undefined> {
    return this.numberOf(numberId);
  }

  async claimNumber(numberId: string, personId: string): Promise<NumberRow> {
    const known = this.numberOf(numberId);
    if (known !== undefined) return known;
    const { pk, sk } = numberKey(numberId);
    const { mirrorVersion: _, mirrorGone: __, expiresAt: ___, ...row } = this.place(pk).get(sk) ?? {};
    this.place(pk).set(sk, { ...row, pk, sk, personId, mirrorOf: personId });
    return this.numberOf(numberId) ?? { personId, optedOutAt: undefined };
  }

  async load(refs: readonly Ref[]): Promise<readonly StoredItem[]> {
    return refs.map((ref) => {
      const item = this.itemOf(ref);
      if (item === undefined) return { ...nothing, ref };
      const { version, optedOutAt, quarantinedAt } = item;
      const expiresAt = item.expiresAt === undefined ? undefined : item.expiresAt * 1000;
      const { state, agenda, outbox, seen }: Contents = JSON.parse(item.json);
      return { ref, version, state, agenda, outbox, seen, optedOutAt, quarantinedAt, expiresAt };
    });
  }

  async commit(item: ItemToWrite, loadedVersion: number): Promise<'done' | 'conflict'> {
    const { ref, state, agenda, outbox, seen, optedOutAt, expiresAt } = item;
    if ((this.itemOf(ref)?.version ?? 0) !== loadedVersion) return 'conflict';
    this.items.set(pkOf(ref), {
      version: loadedVersion + 1,
      json: JSON.stringify({ state, agenda, outbox, seen }),
      optedOutAt,
      quarantinedAt: undefined,
      expiresAt: expiresAt === undefined ? undefined : secondsOf(expiresAt),
    });
    this.index('due', ref, earliest(agenda, 'due'));
    this.index('urgent', ref, earliest(agenda, 'urgent'));
    return 'done';
  }

  async rows(keys: readonly RowKey[]): Promise<readonly Row[]> {
    return keys.flatMap((key) => this.read(key) ?? []);
  }

  async rowsUnder(pk: string, prefix: string, limit: number): Promise<readonly Row[]> {
    const under = [...(this.rowsByPk.get(pk)?.keys() ?? [])].filter((sk) => sk.startsWith(prefix));
    return under
      .sort()
      .reverse()
      .flatMap((sk) => this.read({ pk, sk }) ?? [])
      .slice(0, limit);
  }

  async rowsAfter(pk: string, prefix: string, after: string | undefined, limit: number): Promise<readonly Row[]> {
    const under = [...(this.rowsByPk.get(pk)?.keys() ?? [])].filter((sk) => sk.startsWith(prefix));
    return under
      .filter((sk) => after === undefined || sk > after)
      .sort()
      .flatMap((sk) => this.read({ pk, sk }) ?? [])
      .slice(0, limit);
  }

  async putRows(rows: readonly Row[]): Promise<void> {
    for (const row of rows) this.write(row);
  }

  async setRow({ pk, sk }: RowKey, values: Row['values']): Promise<void> {
    const row = this.place(pk).get(sk);
    if (row !== undefined) this.place(pk).set(sk, { ...row, ...values, pk, sk });
  }

  async project({ pk, sk, values, expiresAt }: Mirror, of: Ref, version: number): Promise<void> {
    const { mirrorOf, mirrorVersion } = this.place(pk).get(sk) ?? {};
    if (mirrorOf !== undefined && mirrorOf !== of.id) return;
    if (typeof mirrorVersion === 'number' && mirrorVersion >= version) return;
    const gone = { mirrorGone: true, expiresAt: secondsOf(this.clock.now() + tombstoneLife) };
    const row =
      values === null ? gone : attributesOf({ pk, sk, values, ...(expiresAt === undefined ? {} : { expiresAt }) });
    this.place(pk).set(sk, { ...row, pk, sk, mirrorOf: of.id, mirrorVersion: version });
  }

  async quarantine(ref: Ref, at: Instant): Promise<void> {
    const item = this.items.get(pkOf(ref));
    if (item === undefined) return;
    this.items.set(pkOf(ref), { ...item, quarantinedAt: at });
    this.index('due', ref, undefined);
    this.index('urgent', ref, undefined);
  }

  async stop(ref: Ref, numberId: string, at: Instant): Promise<void> {
    const { pk, sk } = numberKey(numberId);
    const { mirrorGone: _, expiresAt: __, ...row } = this.place(pk).get(sk) ?? {};
    if (!isAtLeast(row.optedOutAt, at)) this.place(pk).set(sk, { personId: ref.id, ...row, pk, sk, optedOutAt: at });
    const item = this.items.get(pkOf(ref));
    if (item === undefined || isAtLeast(item.optedOutAt, at)) return;
    this.items.set(pkOf(ref), { ...item, optedOutAt: at, version: item.version + 1 });
  }

  async erase(ref: Ref, at: Instant): Promise<void> {
    const under = this.place(pkOf(ref));
    for (const sk of [...under.keys()]) if (isErased(sk, at)) under.delete(sk);
  }

  async due(index: DueIndex, now: Instant, limit: number): Promise<DuePage> {
    this.catchUp();
    // One more than asked for, so that it is known whether and since when more is waiting.
    const found = this.indexes[index].until(now, limit + 1);
    return {
      due: found.slice(0, limit).flatMap(({ pk, at }) => {
        const ref = refOf(pk);
        return ref === undefined ? [] : [{ ref, at }];
      }),
      nextAt: (found[limit] ?? this.indexes[index].nextAfter(now))?.at,
    };
  }

  async count({ pk, sk }: RowKey, add: Readonly<Record<string, number>>, event: string): Promise<boolean> {
    const row = this.place(pk).get(sk) ?? {};
    const before = row[counted] instanceof Set ? row[counted] : new Set();
    if (before.has(event)) return false;
    const sums = Object.entries(add).map(([name, value]) => [name, Number(row[name] ?? 0) + value]);
    this.place(pk).set(sk, { ...row, ...Object.fromEntries(sums), [counted]: new Set([...before, event]), pk, sk });
    return true;
  }

  /** Everything that is kept, as it lies there: for tests that search it. */
  dump(): { readonly items: ReadonlyMap<string, unknown>; readonly rows: readonly Attributes[] } {
    const rows = [...this.rowsByPk.values()].flatMap((under) => [...under.values()]);
    return { items: new Map(this.items), rows };
  }

  private copy(from: MemoryStore): void {
    for (const [pk, item] of from.items) this.items.set(pk, item);
    for (const [pk, under] of from.rowsByPk) this.rowsByPk.set(pk, new Map(under));
    this.indexes.due.copy(from.indexes.due);
    this.indexes.urgent.copy(from.indexes.urgent);
    this.changes = [...from.changes];
  }

  private numberOf(numberId: string): NumberRow | undefined {
    const values = this.read(numberKey(numberId))?.values;
    if (typeof values?.personId !== 'string') return undefined;
    const { personId, optedOutAt } = values;
    return { personId, optedOutAt: typeof optedOutAt === 'number' ? optedOutAt : undefined };
  }

  private itemOf(ref: Ref): Item | undefined {
    const item = this.items.get(pkOf(ref));
    return item === undefined || isExpired({ expiresAt: item.expiresAt }, this.clock.now()) ? undefined : item;
  }

  private place(pk: string): Map<string, Attributes> {
    const under = this.rowsByPk.get(pk) ?? new Map<string, Attributes>();
    this.rowsByPk.set(pk, under);
    return under;
  }

  private read({ pk, sk }: RowKey): Row | undefined {
    const attributes = this.rowsByPk.get(pk)?.get(sk);
    return attributes === undefined ? undefined : rowOf(attributes, this.clock.now());
  }

  private write(row: Row): void {
    this.place(row.pk).set(row.sk, attributesOf(row));
  }

  private index(index: DueIndex, ref: Ref, at: Instant | undefined): void {
    this.changes.push({ index, pk: pkOf(ref), at, changedAt: this.clock.now() });
    if (this.lag() === 0) this.catchUp();
  }

  private catchUp(): void {
    const shown = this.clock.now() - this.lag();
    const firstHidden = this.changes.findIndex(({ changedAt }) => changedAt > shown);
    const visible = firstHidden === -1 ? this.changes : this.changes.slice(0, firstHidden);
    this.changes = firstHidden === -1 ? [] : this.changes.slice(firstHidden);
    for (const { index, pk, at } of visible) this.indexes[index].set(pk, at);
  }
}
