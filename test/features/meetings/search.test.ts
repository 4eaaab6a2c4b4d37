import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlineKeys, otherPieces, packCells, unpackCell } from '../../../shared/features/meetings/cells.ts';
import type { Listed } from '../../../shared/features/meetings/listed.ts';
import {
  type Asked,
  type Covered,
  type Cursor,
  type Found,
  search,
  type When,
} from '../../../shared/features/meetings/search.ts';
import { cellsWithin } from '../../../shared/kernel/geo/geohash.ts';
import { byTrying } from './by-trying.ts';
import { anyAsked, anyMeetings, meeting, saltLake } from './rows.ts';

const at = (iso: string): number => Date.parse(iso);
/** Wednesday 18:00 in Denver. */
const wednesday = at('2026-11-25T18:00:00-07:00');

function asked(overrides: Partial<Asked> = {}): Asked {
  const filters = { tags: [], fellowships: [] };
  return { where: saltLake, when: { kind: 'soon' }, filters, now: wednesday, decided: new Map(), ...overrides };
}

const everywhere: Covered = { miles: 50, online: true };

function find(rows: readonly Listed[], question: Asked, cursor?: Cursor): Found {
  const found = search(rows, everywhere, question, cursor);
  if ('needs' in found) throw new Error('everything was read');
  return found;
}

/** Reads what search asks for, and nothing else, out of packed cells; counts the readings. */
function findInCells(rows: readonly Listed[], question: Asked, cursor?: Cursor): { found: Found; readings: number } {
  const cells = new Map(packCells(rows, 400).map((cell) => [cell.key, cell]));
  const read = (keys: readonly string[]): readonly Listed[] =>
    keys.flatMap((key) => {
      const first = cells.get(key);
      const all = first === undefined ? [] : [key, ...otherPieces(first)];
      return all.flatMap((piece) => unpackCell(cells.get(piece)?.bytes ?? new Uint8Array()));
    });
  let covered: Covered = { miles: 0, online: false };
  for (let readings = 0; ; readings++) {
    const { where, when, now } = question;
    const near = where === undefined || covered.miles === 0 ? [] : read(cellsWithin(where, covered.miles));
    const online = covered.online ? read(onlineKeys(when, now)) : [];
    const found = search([...near, ...online], covered, question, cursor);
    if (!('needs' in found)) return { found, readings };
    covered = found.needs;
  }
}

/** Presses MORE to the end. */
function pages(next: (cursor?: Cursor) => Found): readonly Found[] {
  const all = [next()];
  for (let last = all[0]; last?.next !== undefined; last = all.at(-1)) {
    all.push(next(JSON.parse(JSON.stringify(last.next))));
  }
  return all;
}

const shown = ({ hits }: Found) => hits.map(({ meeting: { id }, at: instant, miles }) => ({ id, at: instant, miles }));
const ids = ({ hits }: Found) => hits.map((hit) => hit.meeting.id);

describe('a search', () => {
  test('gives what trying everything gives, to the last MORE, whatever is asked and whenever', () => {
    fc.assert(
      fc.property(anyMeetings, anyAsked, (rows, question) => {
        expect(pages((cursor) => find(rows, question, cursor)).flatMap(shown)).toEqual(byTrying(rows, question));
      }),
      { numRuns: 1500 },
    );
  });

  test('reading only the cells it asks for gives the same, in three readings at most', () => {
    fc.assert(
      fc.property(anyMeetings, anyAsked, (rows, question) => {
        const read = pages((cursor) => {
          const { found, readings } = findInCells(rows, question, cursor);
          expect(readings).toBeLessThanOrEqual(3);
          return found;
        });
        expect(read.flatMap(shown)).toEqual(byTrying(rows, question));
      }),
      { numRuns: 500 },
    );
  });

  test('MORE after the list has changed shows what was not shown yet, and nothing twice', () => {
    fc.assert(
      fc.property(anyMeetings, anyAsked, fc.infiniteStream(fc.boolean()), (rows, question, coins) => {
        const first = find(rows, question);
        fc.pre(first.next !== undefined);
        const kept = rows.filter(({ id }) => ids(first).includes(id) === false || coins.next().value === true);
        const later = pages((cursor) => find(kept, question, cursor ?? first.next));
        expect(later.flatMap(shown)).toEqual(byTrying(rows, question).filter(({ id }) => !ids(first).includes(id)));
      }),
    );
  });

  const near = (id: string, miles: number, rest: Partial<Listed> = {}) =>
    meeting({ id, point: { latitude: saltLake.latitude + miles / 69.1, longitude: saltLake.longitude }, ...rest });

  test('gives the soonest first, begun up to ten minutes ago included', () => {
    const rows = [
      near('later', 1, { time: '20:00' }),
      near('tooLate', 1, { time: '17:49' }),
      near('begun', 5, { time: '17:50' }),
      near('tomorrow', 0, { weekday: 4, time: '06:00' }),
      near('now', 2, { time: '18:00' }),
    ];
    const { hits, next, after } = find(rows, asked());
    expect(hits.map((hit) => [hit.meeting.id, hit.started, hit.date])).toEqual([
      ['begun', true, '2026-11-25'],
      ['now', false, '2026-11-25'],
      ['later', false, '2026-11-25'],
    ]);
    expect(after).toBe('others');
    expect(ids(find(rows, asked(), next))).toEqual(['tomorrow', 'tooLate']);
  });

  test('looks further only where there are fewer than three, and says so', () => {
    const rows = [near('a', 2), near('b', 12), near('c', 24), near('d', 40), near('e', 60)];
    expect(ids(find(rows, asked()))).toEqual(['a', 'b', 'c']);
    expect(find(rows, asked()).after).toBe('further');
    expect(ids(find(rows, asked(), find(rows, asked()).next))).toEqual(['d']);
    expect(ids(find(rows.slice(0, 2), asked()))).toEqual(['a', 'b']);
    expect(ids(find([...rows, near('f', 3), near('g', 4)], asked()))).toEqual(['a', 'f', 'g']);
  });

  test('gives online ones where nothing is near, and by MORE after those near', () => {
    const online = meeting({ id: 'z', venue: 'online', zone: 'America/New_York', time: '21:00' });
    expect(find([near('e', 60), online], asked())).toMatchObject({
      stage: 'online',
      hits: [{ at: at('2026-11-26T02:00Z') }],
    });
    const first = find([near('a', 1), online], asked());
    expect([ids(first), first.after]).toEqual([['a'], 'online']);
    expect(find([near('a', 1), online], asked(), first.next)).toMatchObject({
      stage: 'online',
      hits: [{ meeting: { id: 'z' } }],
    });
    expect(ids(find([online], asked({ filters: { tags: [], fellowships: [], only: 'in person' } })))).toEqual([]);
    expect(ids(find([online, near('a', 0)], asked({ where: undefined })))).toEqual(['z']);
  });

  test.each<[When, string, string[]]>([
    [{ kind: 'now' }, '2026-11-25T18:00:00-07:00', ['wed19']],
    [{ kind: 'day', day: 'today' }, '2026-11-25T18:00:00-07:00', ['wed19']],
    [{ kind: 'day', day: 'today', part: 'evening' }, '2026-11-25T18:00:00-07:00', ['wed19', 'thu0030']],
    [{ kind: 'day', day: 'today', part: 'evening' }, '2026-11-26T00:20:00-07:00', ['thu0030', 'thu19']],
    [{ kind: 'day', day: 'tomorrow' }, '2026-11-25T18:00:00-07:00', ['thu0030', 'thu12', 'thu19']],
    [{ kind: 'day', day: 'tomorrow', part: 'afternoon' }, '2026-11-25T18:00:00-07:00', ['thu12']],
    [{ kind: 'day', day: 4 }, '2026-11-25T18:00:00-07:00', ['thu0030', 'thu12', 'thu19']],
    [{ kind: 'day', day: 3 }, '2026-11-25T20:00:00-07:00', ['wed19']],
    [{ kind: 'soon' }, '2026-11-28T23:59:00-07:00', ['wed19', 'thu0030', 'thu12']],
  ])('%j at %s is %j', (when, now, expected) => {
    const rows = [
      near('wed19', 1),
      near('thu0030', 1, { weekday: 4, time: '00:30' }),
      near('thu12', 1, { weekday: 4, time: '12:00' }),
      near('thu19', 1, { weekday: 4, time: '19:00' }),
    ];
    expect(ids(find(rows, asked({ when, now: at(now) })))).toEqual(expected);
  });

  test('keeps to filters, and to what people decided', () => {
    const rows = [
      near('plain', 1),
      near('women', 1, { tags: ['women', 'spanish'] }),
      near('aa', 1, { fellowship: 'AA', tags: ['spanish'] }),
    ];
    const filters = (rest: Partial<Asked['filters']>) => asked({ filters: { tags: [], fellowships: [], ...rest } });
    expect(ids(find(rows, filters({ tags: ['women'] })))).toEqual(['women']);
    expect(ids(find(rows, filters({ tags: ['spanish'], fellowships: ['AA', 'CA'] })))).toEqual(['aa']);
    expect(ids(find(rows, filters({ moud: true })))).toEqual([]);
    const decided = new Map([
      ['plain', { moud: true as const }],
      ['aa', { calledOff: ['2026-11-25'] }],
    ]);
    expect(ids(find(rows, { ...filters({ moud: true }), decided }))).toEqual(['plain']);
    const hits = find(rows, asked({ decided })).hits;
    expect(hits.map(({ meeting: { id }, date }) => [id, date])).toEqual([
      ['plain', '2026-11-25'],
      ['women', '2026-11-25'],
      ['aa', '2026-12-02'],
    ]);
  });

  test('leaves out a meeting whose zone nobody knows', () => {
    expect(ids(find([near('a', 1, { zone: 'Mars/Olympus' })], asked()))).toEqual([]);
  });
});
