/** Where a ZIP code is, and where the places of a name are. The table is read when a place is first asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { fold } from '../language/fold.ts';
import { isSlipOf } from '../language/respell.ts';
import { compareKeys, placeKey } from './place-key.ts';
import { milesBetween, type Point } from './point.ts';
import { splitsByState } from './states.ts';
import { decodeTable, type PlaceTable, STEPS_PER_DEGREE } from './table.ts';

/** A town or city; `latitude` and `longitude` are of its middle. */
export interface Place extends Point {
  /** As written: "Saint George". */
  readonly name: string;
  /** Two letters. */
  readonly state: string;
  /** How many ZIP codes it has. */
  readonly size: number;
  /** The name was typed as it is spelled, not with a slip of the thumb. */
  readonly spelled: boolean;
}

/** What people call cities besides their names. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ...[['slc', 'salt lake city ut'] as const, ['nyc', 'new york ny'] as const, ['la', 'los angeles ca'] as const],
  ...[
    ['sf', 'san francisco ca'] as const,
    ['san fran', 'san francisco ca'] as const,
    ['philly', 'philadelphia pa'] as const,
  ],
  ...[['vegas', 'las vegas nv'] as const, ['dc', 'washington dc'] as const, ['nola', 'new orleans la'] as const],
  ...[['okc', 'oklahoma city ok'] as const, ['kc', 'kansas city mo'] as const, ['atl', 'atlanta ga'] as const],
  ...[['new york city', 'new york ny'] as const, ['salt lake', 'salt lake city ut'] as const],
  ...[['nueva york', 'new york ny'] as const, ['filadelfia', 'philadelphia pa'] as const],
]);

/** A slip of the thumb is looked for among the names that begin alike. */
const SHORTEST_FORGIVEN = 5;
const SURE_LETTERS = 2;
/** Miles: further away nobody means a small place rather than a large one of the name. */
const DRIVE = 100;

let loaded: PlaceTable | undefined;

/** Beside the module in the source, beside the bundle where it is deployed. */
function table(): PlaceTable {
  loaded ??= decodeTable(brotliDecompressSync(readFileSync(join(import.meta.dirname, 'places.bin'))));
  return loaded;
}

/** The first index in [0, count) that `reached` holds for, `count` if none; it must hold for all that follow. */
function firstIndex(count: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pointAt({ north, east }: PlaceTable, index: number): Point {
  return {
    latitude: (north[index] ?? 0) / STEPS_PER_DEGREE,
    longitude: (east[index] ?? 0) / STEPS_PER_DEGREE,
  };
}

function stateAt({ states }: PlaceTable, index: number): string {
  return states[firstIndex(states.length, (run) => (states[run]?.from ?? 0) > index) - 1]?.state ?? '';
}

/**
 * The middle of a US ZIP code ('84101' or '84101-1234'), right to 170 yards. Undefined for military post, codes that are
 * not in use and what is no ZIP code.
 */
export function pointOfZip(zip: string): Point | undefined {
  const digits = /^(\d{5})(?:-\d{4})?$/.exec(zip.trim())?.[1];
  if (digits === undefined) return undefined;
  const places = table();
  const wanted = Number(digits);
  const index = firstIndex(places.zips.length, (at) => (places.zips[at] ?? 0) >= wanted);
  return places.zips[index] === wanted ? pointAt(places, index) : undefined;
}

/** What a text names, by its folded words. */
function typedName(text: string): string {
  const folded = fold(text);
  return CALLED.get(folded) ?? folded;
}

/** The same as `placesNamed` for a name as it is spelled; quicker, for nothing similar is looked for. */
export function placesSpelled(text: string): readonly Place[] {
  const typed = typedName(text);
  return typed === '' ? [] : (exactly(typed) ?? []);
}

/**
 * The places of a name as people type it: "salt lake city", "provo ut", "Ogden, Utah", "St George", "slc", "Philadelhia".
 * The largest first, but before it those that are nearest to `near`; none if there is no such place.
 */
export function placesNamed(text: string, near?: Point): readonly Place[] {
  const typed = typedName(text);
  if (typed === '') return [];
  const found = exactly(typed) ?? withinSlip(typed)?.map((place) => ({ ...place, spelled: false })) ?? [];
  return near === undefined ? found : nearbyFirst(found, near);
}

/** Those that one may drive to, the nearest of them first; "San Jose" is in California to somebody in Utah, not the hamlet in New Mexico. */
function nearbyFirst(places: readonly Place[], near: Point): readonly Place[] {
  const away = ({ latitude, longitude }: Place): number => {
    const miles = milesBetween(near, { latitude, longitude });
    return miles > DRIVE ? DRIVE : miles;
  };
  return places.toSorted((a, b) => away(a) - away(b) || b.size - a.size);
}

/** The whole as a name first, for "Oregon City" and "Virginia Beach" end with no state, but "Iowa" may begin one. */
function exactly(typed: string): readonly Place[] | undefined {
  for (const { place, state } of splitsByState(typed.split(' '))) {
    const inState = placesCalled(place).filter((one) => one.state === state);
    if (inState.length > 0) return inState;
  }
  const places = placesCalled(typed);
  return places.length > 0 ? places : undefined;
}

/** "West Valley" is West Valley City too; "Iowa" is not Iowa City, for one word may be anything. */
function placesCalled(name: string): readonly Place[] {
  const places = placesAt(nameIndex(placeKey(name)));
  if (!name.includes(' ')) return places;
  return [...places, ...placesAt(nameIndex(placeKey(`${name} city`)))].toSorted((a, b) => b.size - a.size);
}

function withinSlip(typed: string): readonly Place[] | undefined {
  for (const { place, state } of splitsByState(typed.split(' '))) {
    const inState = similar(placeKey(place)).filter((one) => one.state === state);
    if (inState.length > 0) return inState;
  }
  const places = similar(placeKey(typed)).toSorted((a, b) => b.size - a.size);
  return places.length > 0 ? places : undefined;
}

function similar(key: string): readonly Place[] {
  if (key.length < SHORTEST_FORGIVEN) return [];
  const { names } = table();
  const prefix = key.slice(0, SURE_LETTERS);
  const found: Place[] = [];
  for (let index = reaching(prefix); index < names.length; index++) {
    const other = placeKey(names[index] ?? '');
    if (!other.startsWith(prefix)) break;
    if (isSlipOf(key, other)) found.push(...placesAt(index));
  }
  return found;
}

/** Index of the first name whose key is not less. */
function reaching(key: string): number {
  const { names } = table();
  return firstIndex(names.length, (at) => compareKeys(placeKey(names[at] ?? ''), key) >= 0);
}

function nameIndex(key: string): number | undefined {
  const index = reaching(key);
  return placeKey(table().names[index] ?? '') === key ? index : undefined;
}

function placesAt(index: number | undefined): readonly Place[] {
  if (index === undefined) return [];
  const places = table();
  const begin = places.firstOfName[index] ?? 0;
  const end = places.firstOfName[index + 1] ?? begin;
  return Array.from({ length: end - begin }, (_, offset) => {
    const middle = places.middles[begin + offset] ?? 0;
    const size = places.sizes[begin + offset] ?? 0;
    const place = { name: places.names[index] ?? '', state: stateAt(places, middle), size, spelled: true };
    return { ...place, ...pointAt(places, middle) };
  });
}
