/** The meetings of a piece of the earth as one small item of the table: packed when a list is imported, read by search. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import { cellOf } from '../../kernel/geo/geohash.ts';
import type { Point } from '../../kernel/geo/point.ts';
import { addDays, localAt, minuteOfTime, timeOfMinute, weekdayOf } from '../../kernel/time/local.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import {
  type Fellowship,
  fellowshipSchema,
  meetingTagSchema,
  type Rhythm,
  rhythmSchema,
} from '../../state/meeting/row.ts';
import type { Listed } from './listed.ts';
import { LATE, NOW_MEANS, type When } from './search.ts';

/** An item of the table may have 400 KB; a cell that would pass this is split. */
export const MOST_BYTES = 300_000;
const MINUTES_A_DAY = 1440;
const GRID = 1000;

const fellowships: readonly (Fellowship | undefined)[] = [undefined, ...fellowshipSchema.options];
const venues = ['in person', 'online', 'both'] as const satisfies readonly Listed['venue'][];

export interface Cell {
  /** `9x0q` or `online3` (the weekday), for all beyond the first piece `9x0q.1` and so on. */
  readonly key: string;
  /** How many pieces there are, told by the first; 1 for nearly all. */
  readonly pieces: number;
  readonly bytes: Uint8Array;
}

/** A cell whose bytes are none that `pack` wrote. */
export class BadCell extends Error {
  override readonly name = 'BadCell';
  constructor(options?: ErrorOptions) {
    super('a packed cell cannot be read', options);
  }
}

/**
 * Column by column, for like compresses well beside like. Words that come again (zones, rhythms, cities, buildings) stand
 * once and are named by their place; 0 is none.
 */
const packedSchema = z.object({
  words: z.array(z.string()),
  id: z.array(z.string()),
  name: z.array(z.string()),
  /** Minute of the week, local. */
  slot: z.array(z.int().check(z.minimum(0), z.maximum(7 * MINUTES_A_DAY - 1))),
  zone: z.array(z.int()),
  /** A word, as JSON; 0 is weekly. */
  rhythm: z.array(z.int()),
  fellowship: z.array(z.int()),
  /** A bit for each tag. */
  tags: z.array(z.int()),
  venue: z.array(z.int()),
  place: z.array(z.int()),
  city: z.array(z.int()),
  /** Thousandths of a degree, each less the one before; null is none. */
  north: z.array(z.nullable(z.int())),
  east: z.array(z.nullable(z.int())),
  rough: z.array(z.int()),
});
type Packed = z.infer<typeof packedSchema>;

/** Neighbours and namesakes beside each other. */
function compareForPacking(one: Listed, other: Listed): number {
  const [a, b] = [one, other].map(({ point, place = '' }) => `${point?.latitude} ${point?.longitude} ${place}`);
  if (a !== b) return (a ?? '') < (b ?? '') ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function dictionary(): { words: string[]; placeOf: (word: string | undefined) => number } {
  const words: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (word: string | undefined): number => {
    if (word === undefined) return 0;
    const place = places.get(word) ?? words.push(word);
    places.set(word, place);
    return place;
  };
  return { words, placeOf };
}

function differences(values: readonly (number | undefined)[]): (number | null)[] {
  let before = 0;
  return values.map((degrees) => {
    if (degrees === undefined) return null;
    const value = Math.round(degrees * GRID);
    const difference = value - before;
    before = value;
    return difference;
  });
}

function packed(rows: readonly Listed[]): Packed {
  const { words, placeOf } = dictionary();
  return {
    words,
    id: rows.map(({ id }) => id),
    name: rows.map(({ name }) => name),
    slot: rows.map(({ weekday, time }) => weekday * MINUTES_A_DAY + minuteOfTime(time)),
    zone: rows.map(({ zone }) => placeOf(zone)),
    rhythm: rows.map(({ rhythm }) => placeOf(rhythm === 'weekly' ? undefined : JSON.stringify(rhythm))),
    fellowship: rows.map(({ fellowship }) => fellowships.indexOf(fellowship)),
    tags: rows.map(({ tags }) => tags.reduce((bits, tag) => bits | (1 << meetingTagSchema.options.indexOf(tag)), 0)),
    venue: rows.map(({ venue }) => venues.indexOf(venue)),
    place: rows.map(({ place }) => placeOf(place)),
    city: rows.map(({ city }) => placeOf(city)),
    north: differences(rows.map(({ point }) => point?.latitude)),
    east: differences(rows.map(({ point }) => point?.longitude)),
    rough: rows.map(({ rough }) => (rough === true ? 1 : 0)),
  };
}

function deflated(rows: readonly Listed[]): Uint8Array {
  // Copied, for what zlib gives back is the beginning of a buffer of 16 KB, and there are thousands of cells.
  return new Uint8Array(deflateRawSync(JSON.stringify(packed(rows)), { level: 9 }));
}

/** In halves until each is small enough. */
function split(rows: readonly Listed[], mostBytes: number): readonly Uint8Array[] {
  const bytes = deflated(rows);
  if (bytes.length <= mostBytes || rows.length === 1) return [bytes];
  const middle = Math.ceil(rows.length / 2);
  return [...split(rows.slice(0, middle), mostBytes), ...split(rows.slice(middle), mostBytes)];
}

/** The cells that a meeting stands in: where it is, and among those online on its weekday. */
function keysOf({ venue, point, weekday }: Listed): readonly string[] {
  const here = venue === 'online' || point === undefined ? [] : [cellOf(point)];
  return venue === 'in person' ? here : [...here, onlineKey(weekday)];
}

const onlineKey = (weekday: number): string => `online${weekday}`;

/** All meetings of a group in cells. The same rows, in any order, always give the same bytes. */
export function packCells(rows: readonly Listed[], mostBytes = MOST_BYTES): readonly Cell[] {
  const placed = rows.toSorted(compareForPacking).flatMap((row) => keysOf(row).map((key) => ({ key, row })));
  const byKey = Map.groupBy(placed, ({ key }) => key);
  return [...byKey].flatMap(([key, ofCell]) => {
    const pieces = split(
      ofCell.map(({ row }) => row),
      mostBytes,
    );
    return pieces.map((bytes, index) => ({ key: pieceKey(key, index), pieces: pieces.length, bytes }));
  });
}

const pieceKey = (key: string, index: number): string => (index === 0 ? key : `${key}.${index}`);

/** The keys of a cell's other pieces. */
export function otherPieces({ key, pieces }: Pick<Cell, 'key' | 'pieces'>): readonly string[] {
  return Array.from({ length: pieces - 1 }, (_, index) => pieceKey(key, index + 1));
}

/** No clock is further behind or ahead of Greenwich. */
const FURTHEST_BEHIND = 12 * 3_600_000;
const FURTHEST_AHEAD = 14 * 3_600_000;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** The cells to read for the online meetings of a time: all seven, or those of the weekdays that it can be anywhere. */
export function onlineKeys(when: When, now: Instant): readonly string[] {
  const dates = (from: Instant, until: Instant): readonly string[] => {
    const last = localAt('UTC', until + FURTHEST_AHEAD).date;
    const found = [localAt('UTC', from - FURTHEST_BEHIND).date];
    while ((found.at(-1) ?? last) < last) found.push(addDays(found.at(-1) ?? last, 1));
    return found;
  };
  const of = (found: readonly string[]): readonly string[] => [...new Set(found.map(weekdayOf))].map(onlineKey);
  if (when.kind === 'now') return of(dates(now - LATE, now + NOW_MEANS));
  if (when.kind === 'soon' || when.day === 'any') return WEEKDAYS.map(onlineKey);
  // An evening goes on into the next day.
  const overnight = when.part === 'evening' ? 86_400_000 : 0;
  if (typeof when.day === 'number') {
    const { day } = when;
    return (overnight === 0 ? [day] : [day, (day + 1) % 7]).map(onlineKey);
  }
  const start = when.day === 'tomorrow' ? now + 86_400_000 : now;
  return of(dates(when.day === 'today' ? start - overnight : start, start + overnight));
}

function sums(values: readonly (number | null)[]): (number | undefined)[] {
  let sum = 0;
  return values.map((difference) => {
    if (difference === null) return undefined;
    sum += difference;
    return sum / GRID;
  });
}

function rhythmOf(word: string | undefined): Rhythm {
  return word === undefined ? 'weekly' : rhythmSchema.parse(JSON.parse(word));
}

/** What stands there, or a cell that ends too early. */
function at<T>(column: readonly T[], index: number): T {
  const value = column[index];
  if (value === undefined) throw new BadCell();
  return value;
}

function rowAt(cell: Packed, index: number, point: Point | undefined): Listed {
  const word = (column: readonly number[]): string | undefined => {
    const place = at(column, index);
    return place === 0 ? undefined : at(cell.words, place - 1);
  };
  const [slot, bits] = [at(cell.slot, index), at(cell.tags, index)];
  const fellowship = fellowships[at(cell.fellowship, index)];
  const [place, city] = [word(cell.place), word(cell.city)];
  return {
    id: at(cell.id, index),
    name: at(cell.name, index),
    weekday: Math.floor(slot / MINUTES_A_DAY),
    time: timeOfMinute(slot % MINUTES_A_DAY),
    zone: word(cell.zone) ?? '',
    rhythm: rhythmOf(word(cell.rhythm)),
    ...(fellowship === undefined ? {} : { fellowship }),
    tags: meetingTagSchema.options.filter((_, bit) => (bits >> bit) & 1),
    venue: at(venues, at(cell.venue, index)),
    ...(place === undefined ? {} : { place }),
    ...(city === undefined ? {} : { city }),
    ...(point === undefined ? {} : { point }),
    ...(at(cell.rough, index) === 1 ? { rough: true } : {}),
  };
}

/** The meetings of one piece. Throws BadCell. */
export function unpackCell(bytes: Uint8Array): readonly Listed[] {
  try {
    const cell = packedSchema.parse(JSON.parse(inflateRawSync(bytes).toString('utf8')));
    const [north, east] = [sums(cell.north), sums(cell.east)];
    return cell.id.map((_, index) => {
      const [latitude, longitude] = [north[index], east[index]];
      return rowAt(
        cell,
        index,
        latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
      );
    });
  } catch (cause) {
    throw new BadCell({ cause });
  }
}
