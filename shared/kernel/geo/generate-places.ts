/** Writes places.bin (`npm run places`). Run it after raising zipcodes; a test says whether it is up to date. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as z from 'zod/mini';
import { compareKeys, placeKey } from './place-key.ts';
import { encodeTable, type PlaceTable, STEPS_PER_DEGREE, type StateRun } from './table.ts';

const zipSchema = z.object({
  codes: z.record(
    z.string(),
    z.object({ zip: z.string(), latitude: z.number(), longitude: z.number(), city: z.string(), state: z.string() }),
  ),
});
type Zip = z.infer<typeof zipSchema>['codes'][string];

/** Post offices abroad: a soldier's ZIP says nothing about where the soldier is. */
const military = new Set(['AA', 'AE', 'AP']);

/** Firms have ZIP codes of their own; nobody lives there, and nobody asks for them by name. */
const firm = /\d|&|\/|\b(?:Assoc|Bank|Comp|Co|Inc|Corp|Firms|Mail|Service|Ctr|Syste|Club|Dist)\b/u;

interface Place {
  readonly name: string;
  readonly state: string;
  /** Index of the ZIP code in the middle. */
  readonly middle: number;
  readonly size: number;
}

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

function placesOf(zips: readonly Zip[]): readonly Place[] {
  const indexOf = new Map(zips.map((zip, index) => [zip.zip, index]));
  const named = zips.filter(({ city }) => !firm.test(city));
  return [...Map.groupBy(named, ({ city, state }) => `${placeKey(city)} ${state}`).values()].flatMap((ofPlace) => {
    const [first] = ofPlace;
    if (first === undefined) return [];
    const { city: name, state } = first;
    return [{ name, state, middle: middleIndex(ofPlace, indexOf), size: ofPlace.length }];
  });
}

function runsOf(zips: readonly Zip[]): readonly StateRun[] {
  return zips.flatMap(({ state }, from) => (zips[from - 1]?.state === state ? [] : [{ from, state }]));
}

/** What places.bin holds, before it is compressed. */
export function placesTable(): PlaceTable {
  const { codes } = zipSchema.parse(createRequire(import.meta.url)('zipcodes/lib/codes.js'));
  const zips = Object.values(codes)
    .filter(({ state, latitude, longitude }) => !military.has(state) && latitude !== 0 && longitude !== 0)
    .toSorted((a, b) => Number(a.zip) - Number(b.zip));
  const byKey = [...Map.groupBy(placesOf(zips), ({ name }) => placeKey(name))]
    .toSorted(([one], [other]) => compareKeys(one, other))
    .map(([, places]) => places.toSorted((a, b) => b.size - a.size || a.middle - b.middle));
  const places = byKey.flat();
  const firstOfName = [0];
  for (const ofName of byKey) firstOfName.push((firstOfName.at(-1) ?? 0) + ofName.length);
  const grid = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE);
  return {
    zips: Uint32Array.from(zips, ({ zip }) => Number(zip)),
    north: Int32Array.from(zips, ({ latitude }) => grid(latitude)),
    east: Int32Array.from(zips, ({ longitude }) => grid(longitude)),
    states: runsOf(zips),
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
