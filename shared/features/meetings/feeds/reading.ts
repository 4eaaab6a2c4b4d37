import type { Fellowship, MeetingRow } from '../../../state/meeting/row.ts';

export type FeedKind =
  | 'meeting guide'
  | '12-step-meeting-list'
  | 'bmlt'
  | 'bmlt lines'
  | 'tsml csv'
  | 'sheet'
  | 'naws csv'
  | 'airtable';

export interface FeedOptions {
  /** Whose list it is: part of every id, for what people decide about a meeting is the group's own. */
  readonly group?: string;
  /** The list's name in our own tables: part of every id. */
  readonly feed: string;
  /** IANA; for the meetings that name none themselves. */
  readonly zone?: string;
  /** Whose list it is, for the meetings that do not say; codes of types differ between fellowships. */
  readonly fellowship?: Fellowship;
  /** BMLT's table of formats (GetFormats), where it is not in the list itself. */
  readonly formats?: unknown;
}

/** A row that is not imported, counted as a person counts in the file: from 1, the header of a sheet included. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: string;
  /** What its ids have in common, if it is in the list and only cannot be read: such meetings have not ended. */
  readonly stem?: string;
}

export function refusedRow(row: number, reason: string, stem: string | undefined): RefusedRow {
  return stem === undefined ? { row, reason } : { row, reason, stem };
}

/** What was mended or left out on the way; `row` is absent where it concerns the whole list. */
export interface Note {
  readonly row?: number;
  readonly note: string;
}

export interface FeedReading {
  readonly kind: FeedKind;
  readonly rows: readonly MeetingRow[];
  readonly refused: readonly RefusedRow[];
  readonly noted: readonly Note[];
}

/** The whole is no list, and the old one stands. */
export interface NotAFeed {
  readonly kind: 'not a feed';
  readonly because: 'html' | 'challenge' | 'empty' | 'truncated' | 'unreadable';
  /** One line for the report. */
  readonly reason: string;
}

/** Several times as many as any country has; an entry of no bytes takes memory all the same. */
export const MOST_ENTRIES = 200_000;

export const tooMany = (): NotAFeed => notAFeed('unreadable', `more than ${MOST_ENTRIES} entries: no list of meetings`);

export function notAFeed(because: NotAFeed['because'], reason: string): NotAFeed {
  return { kind: 'not a feed', because, reason };
}
