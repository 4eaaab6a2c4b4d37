import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryLists } from '../../../shared/adapters/memory/lists.ts';
import { cellName, type Gathered, nothingGathered } from '../../../shared/features/feature.ts';
import { type Looked, look, type Question } from '../../../shared/features/meetings/finding.ts';
import { type Listed, listedOf } from '../../../shared/features/meetings/listed.ts';
import type { Asked, Cursor, Hit } from '../../../shared/features/meetings/search.ts';
import { meetingsOf } from '../../support/lists.ts';
import { byTrying } from './by-trying.ts';
import { hasRealLists, realLists } from './real-meetings.ts';
import { anyAsked, anyFilters } from './rows.ts';

const group = 'riverside';
let lists: MemoryLists;
let rows: readonly Listed[] = [];

async function readCells(looked: Extract<Looked, readonly unknown[]>, gathered: Gathered): Promise<Gathered> {
  const cells = new Map(gathered.cells);
  for (const need of looked) {
    if (need.kind !== 'cells') throw new Error(`nothing else is needed: ${need.kind}`);
    const read = new Map((await lists.cells(need.group, need.keys)).map((cell) => [cell.key, cell]));
    for (const key of need.keys) cells.set(cellName(need.group, key), read.get(key));
  }
  return { ...gathered, cells };
}

/** As the service looks: what is needed is read, three times at most. */
async function found(question: Question, decided: Asked['decided']): Promise<Exclude<Looked, readonly unknown[]>> {
  let gathered: Gathered = { ...nothingGathered, decided: new Map([[group, decided]]) };
  for (let readings = 0; readings <= 3; readings++) {
    const looked = look(question, gathered);
    if (typeof looked === 'string' || 'hits' in looked) return looked;
    gathered = await readCells(looked, gathered);
  }
  throw new Error('three readings were not enough');
}

const shown = ({ meeting: { id }, at, miles }: Hit) => ({ id, at, miles });

/** Presses MORE to the end, or so often. */
async function pages(question: Omit<Question, 'cursor'>, decided: Asked['decided'], most: number) {
  const all: ReturnType<typeof shown>[] = [];
  let cursor: Cursor | undefined;
  for (let page = 0; page < most; page++) {
    const looked = await found(cursor === undefined ? question : { ...question, cursor }, decided);
    if (typeof looked === 'string') return { all, ended: true };
    all.push(...looked.hits.map(shown));
    cursor = looked.next;
    if (cursor === undefined) return { all, ended: true };
  }
  return { all, ended: false };
}

/** Real ones are decided about too: a seventh are called off some day, another are marked. */
function decidedAbout(share: number): Asked['decided'] {
  return new Map(
    rows.flatMap(({ id }, index): [string, { moud?: true; calledOff?: string[] }][] => {
      if (index % 7 === share) return [[id, { calledOff: ['2026-03-08', '2026-11-01', '2026-11-03'] }]];
      return index % 7 === share + 1 ? [[id, { moud: true }]] : [];
    }),
  );
}

describe.skipIf(!hasRealLists)(hasRealLists ? 'a search' : 'SKIPPED: ../shared/data/feeds is missing', () => {
  beforeAll(async () => {
    const imported = await realLists(group);
    lists = imported.lists;
    rows = (await meetingsOf(lists, group)).flatMap((row) => listedOf(row) ?? []);
    expect(imported.taken).toBeGreaterThanOrEqual(13);
    expect(rows.length).toBeGreaterThan(3000);
  });

  it('over all real lists gives what trying every meeting gives, whatever is asked, wherever and whenever', async () => {
    const points = rows.flatMap(({ point }) => (point === undefined ? [] : [point]));
    const somewhere = fc.tuple(fc.nat(), fc.double({ min: -0.5, max: 0.5, noNaN: true })).map(([index, away]) => {
      const { latitude, longitude } = points[index % points.length] ?? { latitude: 0, longitude: 0 };
      return { latitude: latitude + away, longitude: longitude - away };
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.option(somewhere, { nil: undefined, freq: 9 }),
        anyAsked,
        anyFilters,
        fc.nat(5),
        async (where, { when, now }, filters, share) => {
          const decided = decidedAbout(share);
          const question = { wanted: { when, filters }, where, groups: [group], now };
          const { all, ended } = await pages(question, decided, 5);
          const tried = byTrying(rows, { when, filters, where, now, decided });
          expect(all).toEqual(ended ? tried : tried.slice(0, all.length));
          answered += all.length > 0 ? 1 : 0;
        },
      ),
      { numRuns: 80 },
    );
    expect(answered).toBeGreaterThan(40);
  }, 120_000);
});
