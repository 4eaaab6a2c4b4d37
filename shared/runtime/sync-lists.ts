/**
 * Brings a group's list of meetings up to date: read the source, compare with the old list, write what changed, pack the
 * cells anew. Each step may be done again; the source's state comes last, so that whatever dies on the way is done anew.
 */
import { packCells } from '../features/meetings/cells.ts';
import { type Change, compareLists } from '../features/meetings/changes.ts';
import { readFeed } from '../features/meetings/feeds/feed.ts';
import type { FeedKind, FeedReading, Note, RefusedRow } from '../features/meetings/feeds/reading.ts';
import { listedOf } from '../features/meetings/listed.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Fellowship, MeetingRow } from '../state/meeting/row.ts';
import { type Changed, digestOf, type ListKeeper, type SourceState } from './lists.ts';
import type { Clock, Log } from './ports.ts';

/** A list that a group uses. */
export interface Feed {
  readonly group: string;
  /** Its name in our own tables: part of every meeting's id. */
  readonly id: string;
  readonly url: string;
  /** IANA; for the meetings that name none themselves. */
  readonly zone?: string;
  readonly fellowship?: Fellowship;
}

export type Fetched =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array; readonly etag?: string; readonly lastModified?: string }
  /** One line for the report. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Where lists come from. It never throws: what goes wrong is a value, so that one source never starves another. */
export interface Source {
  fetch(url: string, known: Pick<SourceState, 'etag' | 'lastModified'>): Promise<Fetched>;
}

export interface SyncDeps {
  readonly lists: ListKeeper;
  readonly clock: Pick<Clock, 'now'>;
}

export interface TakeOptions {
  /** Compare and report, and write nothing. */
  readonly dryRun?: boolean;
  /** Take the list however much of the old one is gone. */
  readonly force?: boolean;
  /** Told how many of the changed meetings are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface SyncReport {
  readonly feed: string;
  readonly group: string;
  readonly outcome: 'taken' | 'unchanged' | 'old list stands' | 'failed';
  /** Why the old list stands, or why the source could not be read; one line. */
  readonly reason?: string;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  /** In the list that stands now. */
  readonly meetings: number;
  /** What the new list is made of, where it could be read. */
  readonly read?: {
    readonly kind: FeedKind;
    readonly byAppointment: number;
    readonly online: number;
    readonly paused: number;
  };
  readonly refused: readonly RefusedRow[];
  readonly noted: readonly Note[];
}

/** Asks a source, and takes its list if there is a new one. */
export async function syncFeed(feed: Feed, source: Source, deps: SyncDeps): Promise<SyncReport> {
  const { lists, clock } = deps;
  const before: SourceState = (await lists.source(feed.group, feed.id)) ?? { askedAt: 0, meetings: 0 };
  const fetched = await source.fetch(feed.url, before);
  const { etag, lastModified, meetings } = before;
  const asked: SourceState = { ...before, askedAt: clock.now() };
  switch (fetched.kind) {
    case 'failed':
      await lists.keepSource(feed.group, feed.id, asked);
      return { ...nothing(feed, meetings), outcome: 'failed', reason: fetched.reason };
    case 'unchanged':
      await lists.keepSource(feed.group, feed.id, asked);
      return { ...nothing(feed, meetings), outcome: 'unchanged' };
    case 'fetched': {
      const report = await takeList(feed, fetched.bytes, deps);
      const isTaken = report.outcome === 'taken';
      // A list that was not taken is asked for again in full: its tag would make the server say "unchanged".
      const tags = isTaken ? fetched : { etag, lastModified };
      await lists.keepSource(feed.group, feed.id, {
        askedAt: clock.now(),
        ...(isTaken ? { takenAt: clock.now() } : before),
        ...(tags.etag === undefined ? {} : { etag: tags.etag }),
        ...(tags.lastModified === undefined ? {} : { lastModified: tags.lastModified }),
        meetings: report.meetings,
      });
      return report;
    }
  }
}

const nothing = ({ id, group }: Feed, meetings: number) => ({
  feed: id,
  group,
  ...{ added: 0, changed: 0, closed: 0 },
  meetings,
  refused: [],
  noted: [],
});

/** Reads a list and puts it in the place of the old one, unless something is wrong with it. */
export async function takeList(
  feed: Feed,
  bytes: Uint8Array,
  { lists, clock }: SyncDeps,
  { dryRun = false, force = false, onProgress }: TakeOptions = {},
): Promise<SyncReport> {
  const everything = await lists.all(feed.group);
  const old = new Map(everything.filter((row) => row.feed === feed.id).map((row) => [row.id, row]));
  const reading = readFeed(bytes, { ...feed, feed: feed.id });
  if (reading.kind === 'not a feed') {
    return { ...nothing(feed, old.size), outcome: 'old list stands', reason: reading.reason };
  }
  const compared = compareLists(old, reading.rows, { force });
  if (compared.kind === 'old list stands') {
    const { refused, noted } = reading;
    const stands = { ...nothing(feed, old.size), outcome: 'old list stands' as const, reason: compared.reason };
    return { ...stands, read: madeOf(reading), refused, noted };
  }
  if (!dryRun) {
    await writeChanges(feed.group, compared.changes, clock.now(), lists, onProgress);
    await packAnew(feed.group, lists);
  }
  return reportOf(feed, compared.changes, reading);
}

function madeOf({ kind, rows }: FeedReading): NonNullable<SyncReport['read']> {
  const count = (is: (row: MeetingRow) => boolean): number => rows.filter(is).length;
  return {
    kind,
    byAppointment: count(({ weekday }) => weekday === undefined),
    online: count(({ venue }) => venue === 'online'),
    paused: count(({ venue }) => venue === 'paused'),
  };
}

function reportOf(feed: Feed, changes: readonly Change[], reading: FeedReading): SyncReport {
  const { rows, refused, noted } = reading;
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    ...nothing(feed, rows.length),
    outcome: 'taken',
    ...{ added: count('added'), changed: count('changed'), closed: count('closed') },
    read: madeOf(reading),
    refused,
    noted,
  };
}

/** So many at a time, so that a person who waits sees how far it is. */
const pageSize = 250;

async function writeChanges(
  group: string,
  changes: readonly Change[],
  now: Instant,
  lists: ListKeeper,
  onProgress: TakeOptions['onProgress'],
): Promise<void> {
  for (let start = 0; start < changes.length; start += pageSize) {
    const page = changes.slice(start, start + pageSize);
    // The history first: whatever dies after it writes the same lines again, and loses none.
    await lists.log(
      group,
      page.map((change) => changedOf(change, now)),
    );
    await lists.put(
      group,
      page.flatMap((change): readonly MeetingRow[] => (change.kind === 'closed' ? [] : [change.row])),
    );
    await lists.remove(
      group,
      page.flatMap((change) => (change.kind === 'closed' ? [change.before.id] : [])),
    );
    onProgress?.(Math.min(start + pageSize, changes.length), changes.length);
  }
}

function changedOf(change: Change, at: Instant): Changed {
  const { id, name } = change.kind === 'closed' ? change.before : change.row;
  return { id, kind: change.kind, at, fields: change.kind === 'changed' ? change.fields.join(' ') : '', name };
}

/** All cells of a group, for a meeting that moved has left one; only those that changed are written. */
async function packAnew(group: string, lists: ListKeeper): Promise<void> {
  const cells = packCells((await lists.all(group)).flatMap((row) => listedOf(row) ?? []));
  const before = await lists.cellDigests(group);
  const keys = new Set(cells.map(({ key }) => key));
  await lists.putCells(
    group,
    cells.filter((cell) => before.get(cell.key) !== digestOf(cell)),
  );
  await lists.removeCells(
    group,
    [...before.keys()].filter((key) => !keys.has(key)),
  );
}

/** Asks each source in turn; what goes wrong with one is counted, and the next has its turn. */
export async function syncAll(
  feeds: readonly Feed[],
  source: Source,
  deps: SyncDeps & { readonly log: Log },
): Promise<readonly SyncReport[]> {
  const reports: SyncReport[] = [];
  for (const feed of feeds) {
    const report = await syncFeed(feed, source, deps).catch(
      (error: unknown): SyncReport => ({
        ...nothing(feed, 0),
        outcome: 'failed',
        reason: error instanceof Error ? error.name : 'unknown',
      }),
    );
    reports.push(report);
    const { feed: id, group, outcome, added, changed, closed, meetings } = report;
    const said = { feed: id, group, outcome, added, changed, closed, meetings, refused: report.refused.length };
    if (outcome === 'taken' || outcome === 'unchanged') {
      deps.log.info('list-synced', said);
    } else {
      deps.log.error('list-not-taken', { ...said, reason: report.reason ?? '' });
      deps.log.count('ListNotTaken');
    }
  }
  return reports;
}
