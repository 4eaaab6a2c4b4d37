/** A search over what was gathered: it finds, or says which cells it must see first. */
import { cellsWithin } from '../../kernel/geo/geohash.ts';
import type { Point } from '../../kernel/geo/point.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Wanted } from '../../state/person/meetings.ts';
import { cellName, type Gathered, type Need } from '../feature.ts';
import { BadCell, type Cell, onlineKeys, otherPieces, unpackCell } from './cells.ts';
import { insteadOf } from './instead.ts';
import type { Listed } from './listed.ts';
import { type Covered, type Cursor, type Decided, type Found, search } from './search.ts';
import { mergeTwins } from './twins.ts';

/** What is looked for, whoever asks. */
export interface Question {
  readonly wanted: Wanted;
  /** Undefined: online ones only. */
  readonly where: Point | undefined;
  /** MORE goes on from there. */
  readonly cursor?: Cursor;
  readonly groups: readonly string[];
  readonly now: Instant;
}

/** What is found, and whose list each meeting is in, by its id. */
export interface FoundIn extends Found {
  readonly groups: ReadonlyMap<string, string>;
  /** Where nothing near fits: the next question to it that has an answer near. */
  readonly instead?: Wanted;
}

/**
 * `unreadable`: the lists cannot be read now. `empty`: they have nothing at all within reach, at any time, not even online. `unmarked`:
 * those open to people on medication were asked for, and nobody has marked any.
 */
export type Looked = FoundIn | 'unreadable' | 'empty' | 'unmarked' | readonly Need[];

/** How far a search goes at once beyond its first reach: to the end, for each reading costs the person a wait. */
const ALL: Pick<Covered, 'online'> = { online: true };

function keysOf({ miles, online }: Covered, { where, wanted, now }: Question): readonly string[] {
  const near = where === undefined || miles === 0 ? [] : cellsWithin(where, miles);
  return [...near, ...(online ? onlineKeys(wanted.when, now) : [])];
}

const unpacked = new WeakMap<Cell, readonly Listed[]>();

/** Unpacked once, however often a decision asks. */
function rowsOf(cell: Cell): readonly Listed[] {
  const rows = unpacked.get(cell) ?? unpackCell(cell.bytes);
  unpacked.set(cell, rows);
  return rows;
}

interface CellOf {
  readonly group: string;
  readonly cell: Cell;
}

interface Seen {
  readonly cells: readonly CellOf[];
  readonly missing: readonly Need[];
}

/** The cells of these keys with all their pieces, and those that nobody has read yet. */
function seen(keys: readonly string[], groups: readonly string[], { cells }: Gathered): Seen {
  const found: CellOf[] = [];
  const missing = groups.map((group) => {
    const look = (wanted: readonly string[]): readonly string[] =>
      wanted.flatMap((key) => {
        const cell = cells.get(cellName(group, key));
        if (cell === undefined) return cells.has(cellName(group, key)) ? [] : [key];
        found.push({ group, cell });
        return cell.key === key && cell.pieces > 1 && !key.includes('.') ? look(otherPieces(cell)) : [];
      });
    return { kind: 'cells' as const, group, keys: look(keys) };
  });
  return { cells: found, missing: missing.filter(({ keys: left }) => left.length > 0) };
}

/** In which group's cells each of the meetings stands. */
function groupsOf({ hits }: Found, cells: readonly CellOf[]): ReadonlyMap<string, string> {
  return new Map(
    hits.flatMap(({ meeting: { id } }) => {
      const holder = cells.find(({ cell }) => rowsOf(cell).some((row) => row.id === id));
      return holder === undefined ? [] : [[id, holder.group] as const];
    }),
  );
}

const isNearby = ({ stage, hits }: Found): boolean => stage !== 'online' && hits.length > 0;

/** What must be read to know what people decided about the meetings of these groups. */
export function undecided(groups: readonly string[], { decided, reading }: Gathered): readonly Need[] {
  if (reading !== 'open') return [];
  return groups.filter((group) => !decided.has(group)).map((group) => ({ kind: 'decided', group }));
}

/** Ids are each group's own, so that all may stand together. */
function decidedIn(groups: readonly string[], { decided }: Gathered): ReadonlyMap<string, Decided> {
  return new Map(groups.flatMap((group) => [...(decided.get(group) ?? [])]));
}

/** Whether it is known that nobody has marked a meeting as open to people on medication. */
export function isUnmarked({ wanted, groups }: Omit<Question, 'where'>, gathered: Gathered): boolean {
  if (wanted.filters.moud !== true || groups.some((group) => !gathered.decided.has(group))) return false;
  return ![...decidedIn(groups, gathered).values()].some(({ moud }) => moud === true);
}

/**
 * Searches near first, then as far as anybody goes and online at once. Once reading has ended what is still missing
 * counts as not there.
 */
export function look(question: Question, gathered: Gathered): Looked {
  if (gathered.reading === 'failed') return 'unreadable';
  if (isUnmarked(question, gathered)) return 'unmarked';
  let decided = decidedIn(question.groups, gathered);
  let covered: Covered = { miles: 0, online: false };
  let rows: readonly Listed[] = [];
  let read: readonly CellOf[] = [];
  for (;;) {
    const { wanted, where, now, cursor } = question;
    const asked = { ...wanted, where, now, decided };
    const found = search(rows, covered, asked, cursor);
    if (!('needs' in found)) {
      const isAll = wanted.when.kind === 'soon' && wanted.filters.only === undefined && where !== undefined;
      if (rows.length === 0 && isAll) return 'empty';
      const isFirst = cursor === undefined && where !== undefined;
      const instead = isFirst && !isNearby(found) ? insteadOf(rows, asked) : undefined;
      return { ...found, groups: groupsOf(found, read), ...(instead === undefined ? {} : { instead }) };
    }
    covered = covered.miles === 0 ? found.needs : { ...found.needs, ...ALL };
    const { cells, missing } = seen(keysOf(covered, question), question.groups, gathered);
    const needs = [...missing, ...undecided(question.groups, gathered)];
    if (needs.length > 0 && gathered.reading === 'open') return needs;
    read = cells;
    try {
      const ofGroups = Map.groupBy(cells, ({ group }) => group).values();
      const lists = Array.from(ofGroups, (own) => own.flatMap(({ cell }) => rowsOf(cell)));
      ({ rows, decided } = mergeTwins(lists, decidedIn(question.groups, gathered)));
    } catch (error) {
      if (error instanceof BadCell) return 'unreadable';
      throw error;
    }
  }
}
