/** Gather: reads what a decision needs and nothing else, before it is decided (DESIGN 1). */
import {
  cellName,
  type Gathered,
  type KnownMeeting,
  type ListNeed,
  meetingName,
  type Need,
  nothingGathered,
} from '../features/feature.ts';
import type { DeliverDeps } from './deps.ts';
import { isOther, readOthers } from './gather-others.ts';
import { allDecided, decidedAbout } from './meetings.ts';

/** What is read may show that more is needed: near, further away, and the pieces of a crowded cell. */
const rounds = 3;

type GatherDeps = Pick<DeliverDeps, 'lists' | 'store' | 'log'>;

/**
 * Reads in rounds until nothing more is needed. Lists that cannot be read end it, and it says so: that must not cost
 * anybody their answer. Other aggregates must be read, or the event comes again: what they say is what is decided on.
 */
export async function gather(needsOf: (gathered: Gathered) => readonly Need[], deps: GatherDeps): Promise<Gathered> {
  let gathered = nothingGathered;
  for (let round = 0; round < rounds; round++) {
    try {
      const needs = needsOf(gathered);
      if (needs.length === 0) return gathered;
      const others = needs.filter(isOther);
      if (others.length > 0) {
        gathered = { ...gathered, ...(await readOthers(others, gathered, deps.store).catch(unread)) };
      }
      gathered = await readLists(
        needs.filter((need) => !isOther(need)),
        gathered,
        deps,
      );
    } catch (error) {
      if (error instanceof Unread) throw error.cause;
      deps.log.error('lists-unreadable');
      deps.log.count('ListsUnreadable');
      return { ...gathered, reading: 'failed' };
    }
  }
  return { ...gathered, reading: 'ended' };
}

class Unread extends Error {
  override readonly name = 'Unread';
}

function unread(cause: unknown): never {
  throw new Unread('another aggregate cannot be read', { cause });
}

async function readLists(needs: readonly ListNeed[], before: Gathered, deps: GatherDeps): Promise<Gathered> {
  const read = await Promise.all(needs.map((need) => readOne(need, deps)));
  return {
    ...before,
    cells: new Map([...before.cells, ...read.flatMap(({ cells = [] }) => cells)]),
    meetings: new Map([...before.meetings, ...read.flatMap(({ meetings = [] }) => meetings)]),
    decided: new Map([...before.decided, ...read.flatMap(({ decided = [] }) => decided)]),
  };
}

type Entries<T> = T extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never;

interface Read {
  readonly cells?: Entries<Gathered['cells']>;
  readonly meetings?: Entries<Gathered['meetings']>;
  readonly decided?: Entries<Gathered['decided']>;
}

async function readOne(need: ListNeed, deps: GatherDeps): Promise<Read> {
  switch (need.kind) {
    case 'cells':
      return { cells: await cellsOf(need, deps) };
    case 'meetings':
      return { meetings: await meetingsOf(need, deps) };
    case 'decided':
      return { decided: [[need.group, await allDecided(need.group, deps.store)]] };
  }
}

async function cellsOf({ group, keys }: Extract<Need, { kind: 'cells' }>, { lists }: GatherDeps) {
  const cells = new Map((await lists.cells(group, keys)).map((cell) => [cell.key, cell]));
  return keys.map((key) => [cellName(group, key), cells.get(key)] as const);
}

/** The list's row and what people decided, both as they stand at this moment. */
async function meetingsOf({ group, ids }: Extract<Need, { kind: 'meetings' }>, { lists, store }: GatherDeps) {
  const [rows, decided] = await Promise.all([lists.meetings(group, ids), decidedAbout(group, ids, store)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id): readonly [string, KnownMeeting] => [
    meetingName(group, id),
    { row: byId.get(id), decided: decided.get(id) ?? {} },
  ]);
}
