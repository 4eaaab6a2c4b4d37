import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadCell, onlineKeys, otherPieces, packCells, unpackCell } from '../../../shared/features/meetings/cells.ts';
import { type Listed, listedOf } from '../../../shared/features/meetings/listed.ts';
import { cellOf } from '../../../shared/kernel/geo/geohash.ts';
import { meetingTagSchema } from '../../../shared/state/meeting/row.ts';
import { meetingsOf } from '../../support/lists.ts';
import { hasRealLists, realLists } from './real-meetings.ts';
import { anyMeetings, meeting, row, saltLake } from './rows.ts';

const byId = (rows: readonly Listed[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('packed cells', () => {
  test('give back every meeting as it was, where it is and among those online on its weekday', () => {
    fc.assert(
      fc.property(anyMeetings, fc.constantFrom(150, 400, 300_000), (rows, mostBytes) => {
        const cells = packCells(rows, mostBytes);
        for (const { key, bytes } of cells) {
          for (const one of unpackCell(bytes)) {
            const [place = ''] = key.split('.');
            expect([one.point && cellOf(one.point), `online${one.weekday}`]).toContain(place);
          }
        }
        const online = cells.filter(({ key }) => key.startsWith('online')).flatMap(({ bytes }) => unpackCell(bytes));
        const near = cells.filter(({ key }) => !key.startsWith('online')).flatMap(({ bytes }) => unpackCell(bytes));
        expect(byId(online)).toEqual(byId(rows.filter(({ venue }) => venue !== 'in person')));
        expect(byId(near)).toEqual(byId(rows.filter(({ venue, point }) => venue !== 'online' && point !== undefined)));
      }),
      { numRuns: 300 },
    );
  });

  test('are the same bytes whatever the order of the list, so that an unchanged one writes nothing', () => {
    fc.assert(
      fc.property(anyMeetings, (rows) => {
        const packed = (list: readonly Listed[]) => packCells(list).map(({ key, bytes }) => [key, [...bytes]]);
        expect(packed(rows.toReversed())).toEqual(packed(rows));
      }),
      { numRuns: 50 },
    );
  });

  test('are split where one would grow too large, and the first piece says into how many', () => {
    const rows = Array.from({ length: 500 }, (_, index) =>
      meeting({ id: `m${index}`, name: `Meeting ${index * 7919}` }),
    );
    const [first, ...others] = packCells(rows, 1000);
    if (first === undefined) throw new Error('no cell');
    expect(others.length).toBeGreaterThan(2);
    expect(others.map(({ key }) => key)).toEqual(otherPieces(first));
    expect([first, ...others].every(({ bytes }) => bytes.length <= 1000)).toBe(true);
    expect(otherPieces({ key: '9x0r', pieces: 1 })).toEqual([]);
  });

  test('that nobody packed so are refused by name, whatever the bytes', () => {
    const good = packCells([meeting(), meeting({ id: 'm2', tags: ['women'] })])[0]?.bytes ?? new Uint8Array();
    const torn = fc
      .tuple(fc.nat(good.length - 1), fc.nat(255))
      .map(([at, byte]) => good.map((old, index) => (index === at ? byte : old)));
    const wrong = fc.jsonValue().map((value) => new Uint8Array(deflateRawSync(JSON.stringify(value))));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), torn, wrong), (bytes) => {
        try {
          unpackCell(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(BadCell);
        }
      }),
      { numRuns: 2000 },
    );
    expect(() => unpackCell(new Uint8Array())).toThrow(BadCell);
  });
});

describe('the online cells to read', () => {
  const now = Date.parse('2026-11-25T18:00:00-07:00');
  test('are those of the weekdays that it may be anywhere on earth', () => {
    expect(onlineKeys({ kind: 'soon' }, now)).toHaveLength(7);
    expect(onlineKeys({ kind: 'now' }, now)).toEqual(['online3', 'online4']);
    expect(onlineKeys({ kind: 'day', day: 'today' }, now)).toEqual(['online3', 'online4']);
    expect(onlineKeys({ kind: 'day', day: 6 }, now)).toEqual(['online6']);
    expect(onlineKeys({ kind: 'day', day: 6, part: 'evening' }, now)).toEqual(['online6', 'online0']);
  });
});

describe('what the cells keep of a row', () => {
  test('is nothing of what is paused, by appointment, or at no time that there is', () => {
    const { weekday: _, time: __, ...byAppointment } = row();
    expect(listedOf(row({ venue: 'paused' }))).toBeUndefined();
    expect(listedOf(byAppointment)).toBeUndefined();
    for (const wrong of [{ time: '25:00' }, { weekday: 7 }, { zone: 'Mars/Olympus' }]) {
      expect(listedOf(row(wrong))).toBeUndefined();
    }
  });

  test('is its own coordinates, else the middle of its ZIP code or city, marked as rough', () => {
    expect(listedOf(row(saltLake))).toMatchObject({ point: saltLake });
    expect(listedOf(row(saltLake))?.rough).toBeUndefined();
    expect(listedOf(row({ postalCode: '84101' }))).toMatchObject({
      point: { latitude: 40.756, longitude: -111.896 },
      rough: true,
    });
    expect(listedOf(row({ city: 'Provo', state: 'UT' }))).toMatchObject({ point: { latitude: 40.234 }, rough: true });
    expect(listedOf(row({ city: 'Provo' }))?.point).toBeUndefined();
    expect(listedOf(row({ venue: 'online', postalCode: '84101' }))?.point).toBeUndefined();
  });

  test('is the building, else the street', () => {
    expect(listedOf(row({ place: 'Library', street: '1 Main' }))?.place).toBe('Library');
    expect(listedOf(row({ street: '1 Main' }))?.place).toBe('1 Main');
  });
});

describe.skipIf(!hasRealLists)(hasRealLists ? 'real lists' : 'SKIPPED: ../shared/data/feeds is missing', () => {
  test('lie in cells of few bytes', async () => {
    const { lists } = await realLists('riverside');
    const listed = (await meetingsOf(lists, 'riverside')).flatMap((row) => listedOf(row) ?? []);
    const placed = listed
      .map((one) => ({ ...one, tags: meetingTagSchema.options.filter((tag) => one.tags.includes(tag)) }))
      .filter(({ venue, point }) => venue !== 'in person' || point !== undefined);
    const cells = packCells(listed);
    expect(listed.length).toBeGreaterThan(3000);
    const unpacked = new Map(cells.flatMap(({ bytes }) => unpackCell(bytes)).map((one) => [one.id, one]));
    expect(byId([...unpacked.values()])).toEqual(byId(placed));
    expect(cells.reduce((sum, cell) => sum + cell.bytes.length, 0) / listed.length).toBeLessThan(90);
  });
});
