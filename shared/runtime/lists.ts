/**
 * The lists of meetings: the named exception of DESIGN 1 to "all state through deliver". They are owned and written by
 * `sync-meetings` alone, in batches; everybody else only reads them.
 */
import { createHash } from 'node:crypto';
import type { Cell } from '../features/meetings/cells.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { MeetingRow } from '../state/meeting/row.ts';

/** What a decision reads of a group's lists. */
export interface Lists {
  /** Packed cells by their keys, in one read; those that do not exist are left out. */
  cells(group: string, keys: readonly string[]): Promise<readonly Cell[]>;
  /** Whole meetings by their ids; those that do not exist are left out. Throws where one is there and cannot be read. */
  meetings(group: string, ids: readonly string[]): Promise<readonly MeetingRow[]>;
}

/** How the last reading of a source ended. */
export interface SourceState {
  /** When it was last asked, and last read to its end. */
  readonly askedAt: Instant;
  readonly takenAt?: Instant;
  /** Whose server gave the following. */
  readonly url?: string;
  /** As the server gave them, to ask whether anything has changed. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly meetings: number;
}

/** One line of a meeting's history. */
export interface Changed {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'closed';
  readonly at: Instant;
  /** The fields that changed, separated by spaces. */
  readonly fields: string;
  readonly name: string;
}

/** What only `sync-meetings` does. Every write may be done again: keys are fixed. */
export interface ListKeeper extends Lists {
  source(group: string, feed: string): Promise<SourceState | undefined>;
  keepSource(group: string, feed: string, state: SourceState): Promise<void>;
  /** Every meeting of a group, of all its feeds, read page by page: they are many. */
  all(group: string): AsyncIterable<MeetingRow>;
  put(group: string, rows: readonly MeetingRow[]): Promise<void>;
  remove(group: string, ids: readonly string[]): Promise<void>;
  /** Ids of the meetings that somebody follows, each once. */
  followed(group: string): Promise<ReadonlySet<string>>;
  /** Marks meetings whose followers are to hear of a change; the mark stays until it is taken away. */
  mark(group: string, ids: readonly string[]): Promise<void>;
  marked(group: string): Promise<readonly string[]>;
  unmark(group: string, ids: readonly string[]): Promise<void>;
  log(group: string, changes: readonly Changed[]): Promise<void>;
  /** Of every cell of a group, what it holds, as a digest. */
  cellDigests(group: string): Promise<ReadonlyMap<string, string>>;
  putCells(group: string, cells: readonly Cell[]): Promise<void>;
  removeCells(group: string, keys: readonly string[]): Promise<void>;
}

/** What a cell holds, in 22 letters. */
export function digestOf({ bytes, pieces }: Cell): string {
  return createHash('sha256').update(`${pieces} `).update(bytes).digest('base64url').slice(0, 22);
}
