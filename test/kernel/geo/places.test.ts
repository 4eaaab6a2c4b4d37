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

describe('places.bin', () => {
  test('is what the generator makes of the pinned package, and small', () => {
    const bytes = brotliDecompressSync(readFileSync(file));
    expect(Buffer.from(encodeTable(placesTable())).equals(bytes)).toBe(true);
    expect(statSync(file).size).toBeLessThan(260_000);
  });

  test('reads as it was written', () => {
    const table = placesTable();
    expect(decodeTable(encodeTable(table))).toEqual(table);
  });
});
