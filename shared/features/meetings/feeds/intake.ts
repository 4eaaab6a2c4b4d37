import type { Fellowship, MeetingRow } from '../../../state/meeting/row.ts';
import type { Draft } from './draft.ts';
import {
  type FeedKind,
  type FeedOptions,
  type FeedReading,
  type Note,
  type RefusedRow,
  refusedRow,
} from './reading.ts';
import { type RowsRead, rowsOf } from './rows.ts';
import { readFellowship } from './types.ts';

/** One entry of a list; `draft` is a reason where it could not even be looked at. */
export interface Entry {
  /** As a person counts in the file. */
  readonly row: number;
  readonly draft: Draft | string;
}

/** The rows of a whole list: a key that stands at several entries is told apart by day and time. */
export function readEntries(kind: FeedKind, entries: readonly Entry[], options: FeedOptions): FeedReading {
  const listOf = options.fellowship ?? fellowshipOf(entries);
  const counts = new Map<string, number>();
  for (const { draft } of entries) {
    if (typeof draft !== 'string') counts.set(draft.key, (counts.get(draft.key) ?? 0) + 1);
  }
  const intake = new Intake(
    listOf === undefined ? options : { ...options, fellowship: listOf },
    (key) => (counts.get(key) ?? 0) > 1,
  );
  const rows: MeetingRow[] = [];
  const refused: RefusedRow[] = [];
  const noted: Note[] = [];
  for (const entry of entries) {
    const read = intake.take(entry);
    rows.push(...read.rows);
    if (read.refused !== undefined) refused.push(refusedRow(entry.row, read.refused, read.stem));
    for (const note of read.notes) noted.push({ row: entry.row, note });
  }
  return { kind, rows, refused, noted };
}

/** Whose list it is, if most of its meetings say the same. */
function fellowshipOf(entries: readonly Entry[]): Fellowship | undefined {
  const counts = new Map<Fellowship, number>();
  for (const { draft } of entries) {
    if (typeof draft === 'string') continue;
    const whose = readFellowship(draft.name.slice(0, 300), draft.types);
    if (whose !== undefined) counts.set(whose, (counts.get(whose) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > entries.length)?.[0];
}

/** Takes entries one after the other and remembers only their keys. */
export class Intake {
  readonly #options: FeedOptions;
  readonly #isShared: (key: string) => boolean;
  /** By key: the row in which it stood. */
  readonly #seen = new Map<string, number>();

  constructor(options: FeedOptions, isShared: (key: string) => boolean) {
    this.#options = options;
    this.#isShared = isShared;
  }

  take({ row, draft }: Entry): RowsRead {
    if (typeof draft === 'string') return { rows: [], refused: draft, notes: [] };
    const shared = draft.key !== '' && this.#isShared(draft.key);
    const key = draft.key === '' ? madeKey(draft) : shared ? `${draft.key}\n${whenOf(draft)}` : draft.key;
    const read = rowsOf(draft, key, this.#options);
    if (read.refused !== undefined) return read;
    const before = this.#seen.get(key);
    if (before !== undefined) return { rows: [], refused: `the same meeting stands in row ${before}`, notes: [] };
    this.#seen.set(key, row);
    return { ...read, notes: [...noteOfKey(draft, shared), ...read.notes] };
  }
}

function noteOfKey(draft: Draft, shared: boolean): readonly string[] {
  if (draft.key === '') return ['it has no key of its own: one is made of name, day, time and place'];
  return shared ? ['its key stands at several meetings: day and time tell them apart'] : [];
}

function madeKey(draft: Draft): string {
  return ['', draft.name, whenOf(draft), draft.place, draft.address.street, draft.address.city].join('\n');
}

function whenOf({ days, time }: Draft): string {
  return JSON.stringify([days, time ?? null]);
}
