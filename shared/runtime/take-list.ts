/**
 * Puts a group's new list of meetings in the place of the old one. The source is read twice: once to its end, for what
 * each row says as a digest, and again for the rows that have changed, so that a country's list is never held whole.
 * Nothing is written before the first reading has ended well, and each step may be done again.
 */
import { type Change, changeOf, compareLists, type Digests, digestOfRow } from '../features/meetings/changes.ts';
import { continued, type Traits, traitsOf } from '../features/meetings/continued.ts';
import { stemOfId } from '../features/meetings/feeds/ids.ts';
import type { FeedKind } from '../features/meetings/feeds/reading.ts';
import { readStream } from '../features/meetings/feeds/stream.ts';
import type { MeetingRow } from '../state/meeting/row.ts';
import { ChangeWriter } from './change-writer.ts';
import type { ListKeeper } from './lists.ts';
import type { Clock } from './ports.ts';
import { noSayings, SayingCounter, type Sayings } from './sayings.ts';
import type { Body, Feed } from './sources.ts';
import { type TellingDeps, tellMarked } from './telling.ts';

export interface SyncDeps extends TellingDeps {
  readonly clock: Pick<Clock, 'now'>;
}

/** How far an import is: rows that were read, and changes that were written of all there are. */
export type Progress =
  | { readonly doing: 'reading' | 'comparing'; readonly done: number }
  | { readonly doing: 'writing'; readonly done: number; readonly total: number };

export interface TakeOptions {
  /** Compare and report, and write nothing. */
  readonly dryRun?: boolean;
  /** Take the list however much of the old one is gone. */
  readonly force?: boolean;
  readonly onProgress?: (progress: Progress) => void;
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
  readonly refused: Sayings;
  readonly noted: Sayings;
  /** Meetings whose followers could not be told of a change yet: the next run tells them. */
  readonly untold: number;
}

/** The report of a list of which nothing was read. */
export const reportOfNothing = ({ id, group }: Feed, meetings: number) => ({
  feed: id,
  group,
  ...{ added: 0, changed: 0, closed: 0 },
  meetings,
  refused: noSayings,
  noted: noSayings,
  untold: 0,
});

/** The source said something else when it was read again, or broke: what is written so far is made whole by the next import. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged';
}

/** Progress is told each time so many rows are read. */
const toldEvery = 1000;

/** Reads a list and puts it in the place of the old one, unless something is wrong with it. */
export async function takeList(
  feed: Feed,
  body: Body,
  deps: SyncDeps,
  { dryRun = false, force = false, onProgress = () => undefined }: TakeOptions = {},
): Promise<SyncReport> {
  // What an earlier run died over comes first: it has waited longest.
  const untold = dryRun ? 0 : await tellMarked(feed.group, deps);
  const old = await digestsOf(feed, deps.lists, onProgress);
  const read = await readThrough(feed, body, old, onProgress);
  const stands = { ...reportOfNothing(feed, old.size), outcome: 'old list stands' as const, untold };
  if (read.reason !== undefined) return { ...stands, reason: read.reason };
  const { made, refused, noted, unread } = read;
  const olds = await oldIds(feed, old, read, deps.lists);
  const digests = new Map(Array.from(read.digests, ([id, digest]) => [olds.get(id) ?? id, digest]));
  const compared = compareLists(old, digests, { force, unread });
  const said = { read: made, refused, noted };
  if (compared.kind === 'old list stands') return { ...stands, ...said, reason: compared.reason };
  const { added, changed, closed } = compared;
  return {
    ...reportOfNothing(feed, old.size + added.size - closed.length),
    outcome: 'taken',
    ...{ added: added.size, changed: changed.size, closed: closed.length },
    ...said,
    untold: untold + (dryRun ? 0 : await written(feed, body, { ...compared, digests, olds }, deps, onProgress)),
  };
}

/** Gives back of how many meetings the followers could not be told. */
async function written(
  feed: Feed,
  body: Body,
  wanted: Wanted,
  deps: SyncDeps,
  onProgress: NonNullable<TakeOptions['onProgress']>,
): Promise<number> {
  const total = wanted.added.size + wanted.changed.size + wanted.closed.length;
  const writer = new ChangeWriter(feed.group, deps, deps.clock.now());
  for await (const changes of changesOf(feed, body, wanted, deps.lists)) {
    onProgress({ doing: 'writing', done: await writer.write(changes), total });
  }
  return await writer.end();
}

interface Read {
  readonly digests: Digests;
  /** By id, what the old list does not have; nothing where there is no old list. */
  readonly unknown: ReadonlyMap<string, Traits>;
  /** Stems of old meetings of which a row is refused. */
  readonly unread: ReadonlySet<string>;
  readonly made: NonNullable<SyncReport['read']>;
  readonly refused: Sayings;
  readonly noted: Sayings;
  readonly reason?: undefined;
}

async function readThrough(
  feed: Feed,
  body: Body,
  old: Digests,
  onProgress: NonNullable<TakeOptions['onProgress']>,
): Promise<Read | { readonly reason: string }> {
  const [digests, unknown, unread] = [new Map<string, string>(), new Map<string, Traits>(), new Set<string>()];
  const oldStems = new Set(Array.from(old.keys(), stemOfId));
  const made = { byAppointment: 0, online: 0, paused: 0 };
  const [refused, noted] = [new SayingCounter(), new SayingCounter()];
  let [kind, rows]: [FeedKind | undefined, number] = [undefined, 0];
  for await (const part of readStream(body.read(), optionsOf(feed))) {
    switch (part.kind) {
      case 'not a feed':
        return { reason: part.reason };
      case 'form':
        kind = part.form;
        break;
      case 'refused':
        refused.add(part.reason, part.row);
        if (part.stem !== undefined && oldStems.has(part.stem)) unread.add(part.stem);
        break;
      case 'noted':
        noted.add(part.note, part.row);
        break;
      case 'row':
        digests.set(part.row.id, digestOfRow(part.row));
        if (old.size > 0 && !old.has(part.row.id)) unknown.set(part.row.id, traitsOf(part.row));
        made.byAppointment += part.row.weekday === undefined ? 1 : 0;
        made.online += part.row.venue === 'online' ? 1 : 0;
        made.paused += part.row.venue === 'paused' ? 1 : 0;
        rows += 1;
        if (rows % toldEvery === 0) onProgress({ doing: 'reading', done: rows });
    }
  }
  if (kind === undefined) return { reason: 'nothing came' };
  return { digests, unknown, unread, made: { kind, ...made }, refused: refused.sayings, noted: noted.sayings };
}

/** Of the new meetings that are old ones under another key: the ids that they keep. */
async function oldIds(
  { group }: Feed,
  old: Digests,
  { digests, unknown, unread }: Read,
  lists: ListKeeper,
): Promise<ReadonlyMap<string, string>> {
  if (unknown.size === 0) return new Map();
  const ids = [...old.keys()].filter((id) => !digests.has(id) && !unread.has(stemOfId(id)));
  const gone: Traits[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    gone.push(...(await lists.meetings(group, ids.slice(start, start + pageSize))).map(traitsOf));
  }
  return continued(gone, [...unknown.values()]);
}

const optionsOf = (feed: Feed) => ({ ...feed, feed: feed.id });

async function digestsOf(
  feed: Feed,
  lists: ListKeeper,
  onProgress: NonNullable<TakeOptions['onProgress']>,
): Promise<Digests> {
  const digests = new Map<string, string>();
  for await (const row of lists.all(feed.group)) {
    if (row.feed !== feed.id) continue;
    digests.set(row.id, digestOfRow(row));
    if (digests.size % toldEvery === 0) onProgress({ doing: 'comparing', done: digests.size });
  }
  return digests;
}

/** So many at a time, so that a person who waits sees how far it is. */
const pageSize = 250;

interface Wanted {
  readonly added: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  readonly closed: readonly string[];
  readonly digests: Digests;
  readonly olds: ReadonlyMap<string, string>;
}

/** The changes in pages: what is new and different as the source has it, then what is closed. */
async function* changesOf(
  feed: Feed,
  body: Body,
  { added, changed, closed, digests, olds }: Wanted,
  lists: ListKeeper,
): AsyncGenerator<readonly Change[]> {
  const left = new Set([...added, ...changed]);
  let page: MeetingRow[] = [];
  for await (const row of left.size === 0 ? [] : rowsOf(feed, body, olds)) {
    // Of two rows under one id the last one was compared, and is the one to write.
    if (!left.has(row.id) || digests.get(row.id) !== digestOfRow(row)) continue;
    left.delete(row.id);
    page.push(row);
    if (page.length < pageSize) continue;
    yield await withBefore(page, changed, feed, lists);
    page = [];
  }
  if (left.size > 0) throw new SourceChanged('the list changed while it was read: import it again');
  if (page.length > 0) yield await withBefore(page, changed, feed, lists);
  for (let start = 0; start < closed.length; start += pageSize) {
    const rows = await lists.meetings(feed.group, closed.slice(start, start + pageSize));
    yield rows.map((before): Change => ({ kind: 'closed', before }));
  }
}

async function* rowsOf(feed: Feed, body: Body, olds: Wanted['olds']): AsyncGenerator<MeetingRow> {
  for await (const part of readStream(body.read(), optionsOf(feed))) {
    if (part.kind === 'row') yield { ...part.row, id: olds.get(part.row.id) ?? part.row.id };
  }
}

async function withBefore(
  rows: readonly MeetingRow[],
  changed: ReadonlySet<string>,
  { group }: Feed,
  lists: ListKeeper,
): Promise<readonly Change[]> {
  const ids = rows.map(({ id }) => id).filter((id) => changed.has(id));
  const before = new Map((ids.length === 0 ? [] : await lists.meetings(group, ids)).map((row) => [row.id, row]));
  return rows.map((row) => changeOf(before.get(row.id), row));
}
