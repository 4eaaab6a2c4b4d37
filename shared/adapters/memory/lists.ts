/** The lists of meetings in memory: the same behaviour as in the table, shown by one contract for both. */
import type { Cell } from '../../features/meetings/cells.ts';
import { type Changed, digestOf, type ListKeeper, type SourceState } from '../../runtime/lists.ts';
import type { Store } from '../../runtime/ports.ts';
import { followedBy, followersOf } from '../../state/meeting/followers.ts';
import type { MeetingRow } from '../../state/meeting/row.ts';

interface Kept {
  readonly meetings: Map<string, MeetingRow>;
  readonly cells: Map<string, Cell>;
  readonly sources: Map<string, SourceState>;
  /** Ids of meetings whose followers have yet to be told. */
  readonly marks: Set<string>;
}

export class MemoryLists implements ListKeeper {
  /** Everything ever logged. */
  readonly history: Changed[] = [];
  private readonly groups: Map<string, Kept>;
  private readonly store: Pick<Store, 'rowsAfter'>;

  /**
   * @param store the rest of the same table: whoever follows a meeting says so there
   * @param from shares what it keeps: the lists are another world's too
   */
  constructor(store: Pick<Store, 'rowsAfter'>, from?: MemoryLists) {
    this.store = store;
    this.groups = from?.groups ?? new Map();
  }

  async cells(group: string, keys: readonly string[]): Promise<readonly Cell[]> {
    return keys.flatMap((key) => this.of(group).cells.get(key) ?? []);
  }

  async meetings(group: string, ids: readonly string[]): Promise<readonly MeetingRow[]> {
    return ids.flatMap((id) => this.of(group).meetings.get(id) ?? []).map((row) => structuredClone(row));
  }

  async source(group: string, feed: string): Promise<SourceState | undefined> {
    return this.of(group).sources.get(feed);
  }

  async keepSource(group: string, feed: string, state: SourceState): Promise<void> {
    this.of(group).sources.set(feed, state);
  }

  async *all(group: string): AsyncGenerator<MeetingRow> {
    for (const row of [...this.of(group).meetings.values()]) yield structuredClone(row);
  }

  async put(group: string, rows: readonly MeetingRow[]): Promise<void> {
    for (const row of rows) this.of(group).meetings.set(row.id, structuredClone(row));
  }

  async remove(group: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.of(group).meetings.delete(id);
  }

  async followed(group: string): Promise<ReadonlySet<string>> {
    const rows = await this.store.rowsAfter(followersOf(group), '', undefined, Number.POSITIVE_INFINITY);
    return new Set(rows.map(({ sk }) => followedBy(sk)));
  }

  async mark(group: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.of(group).marks.add(id);
  }

  async marked(group: string): Promise<readonly string[]> {
    return [...this.of(group).marks];
  }

  async unmark(group: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.of(group).marks.delete(id);
  }

  async log(_group: string, changes: readonly Changed[]): Promise<void> {
    this.history.push(...changes);
  }

  async cellDigests(group: string): Promise<ReadonlyMap<string, string>> {
    return new Map([...this.of(group).cells].map(([key, cell]) => [key, digestOf(cell)]));
  }

  async putCells(group: string, cells: readonly Cell[]): Promise<void> {
    for (const cell of cells) this.of(group).cells.set(cell.key, cell);
  }

  async removeCells(group: string, keys: readonly string[]): Promise<void> {
    for (const key of keys) this.of(group).cells.delete(key);
  }

  private of(group: string): Kept {
    const kept = this.groups.get(group) ?? {
      ...{ meetings: new Map(), cells: new Map(), sources: new Map(), marks: new Set<string>() },
    };
    this.groups.set(group, kept);
    return kept;
  }
}
