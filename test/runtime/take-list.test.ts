/** A long list is read as it comes, twice; nothing is written before it was read to its end. */
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { MemoryLists } from '../../shared/adapters/memory/lists.ts';
import type { Body, Feed } from '../../shared/runtime/sources.ts';
import { type Progress, SourceChanged, takeList } from '../../shared/runtime/take-list.ts';
import { bodyOf, meetingsOf, memoryLists, nobodyFollows } from '../support/lists.ts';
import { linesOf } from '../support/many-lines.ts';
import { mondayNoon } from '../support/person.ts';

const feed: Feed = { group: 'riverside', id: 'valley', url: 'https://meetings.example/list.ndjson.gz' };
const clock = new ManualClock(mondayNoon);
const textOf = (meetings: number): string => [...linesOf(meetings)].join('');
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

let lists: MemoryLists;
beforeEach(() => {
  ({ lists } = memoryLists());
});

const take = (body: Body, onProgress?: (progress: Progress) => void) =>
  takeList(feed, body, { lists, clock, followers: nobodyFollows }, onProgress === undefined ? {} : { onProgress });

/** All that is kept, and every line of history. */
const everything = async () => ({
  rows: await meetingsOf(lists, 'riverside'),
  cells: await lists.cellDigests('riverside'),
  history: [...lists.history],
});

/** Gives so much of a list, and then the connection is lost; another reading gives something else, if it says so. */
function broken(bytes: Uint8Array, at: number, readings: number): Body {
  let read = 0;
  return {
    async *read() {
      read += 1;
      yield bytes.subarray(0, at);
      if (read > readings) throw new Error('connection lost');
      yield bytes.subarray(at);
    },
  };
}

describe('a list of lines', () => {
  it.each([1, 7, 1000, 1_000_000])('in pieces of %i bytes is taken as a whole one is, packed or not', async (size) => {
    const bytes = bytesOf(textOf(20));
    await take(bodyOf(bytes));
    const whole = await everything();
    for (const other of [bodyOf(bytes, size), bodyOf(gzipSync(bytes), size)]) {
      ({ lists } = memoryLists());
      expect(await take(other)).toMatchObject({ outcome: 'taken', added: 20, read: { kind: 'bmlt lines' } });
      expect(await everything()).toEqual(whole);
    }
  });

  it('asks the old list only for what has changed', async () => {
    await take(bodyOf(bytesOf(textOf(600))));
    const asked: string[] = [];
    const meetings = lists.meetings.bind(lists);
    lists.meetings = async (group, ids) => {
      asked.push(...ids);
      return meetings(group, ids);
    };
    const changed = textOf(590).replace('"Group 3"', '"Group Three"');
    expect(await take(bodyOf(bytesOf(changed)))).toMatchObject({ added: 0, changed: 1, closed: 10, meetings: 590 });
    expect(asked).toHaveLength(11);
    expect(lists.history.filter(({ kind }) => kind === 'changed')).toMatchObject([
      { name: 'Group Three', fields: 'name' },
    ]);
  });

  it('says how far it is while the old one is looked at, and it is read and written', async () => {
    const said: Progress[] = [];
    await take(bodyOf(bytesOf(textOf(2500))));
    await take(bodyOf(bytesOf(textOf(3100)), 100_000), (progress) => said.push(progress));
    expect(said).toEqual([
      ...[1000, 2000].map((done) => ({ doing: 'comparing', done })),
      ...[1000, 2000, 3000].map((done) => ({ doing: 'reading', done })),
      ...[250, 500, 600].map((done) => ({ doing: 'writing', done, total: 600 })),
    ]);
  });

  it('counts all that is refused, and names some of it', async () => {
    const text = textOf(2000).replaceAll(/"start_time":"0\d:30:00"/g, '"start_time":"soon"');
    const { refused, meetings } = await take(bodyOf(bytesOf(text)));
    expect(refused.count + meetings).toBe(2000);
    expect(refused.kept).toMatchObject([{ said: 'the time "soon" cannot be read', count: refused.count }]);
    expect(refused.kept[0]?.rows).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('nothing is written', () => {
  it.each([
    ['lines', bytesOf(textOf(300).replaceAll('Main St', 'Side St'))],
    ['packed lines', gzipSync(textOf(300).replaceAll('Main St', 'Side St'))],
  ])('of %s that break off at any place, with or without a word', async (_, bytes) => {
    await take(bodyOf(bytesOf(textOf(300))));
    const before = await everything();
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 17)) {
      await expect(take(broken(bytes, at, 0))).rejects.toThrow('connection lost');
      const cut = await take(bodyOf(bytes.subarray(0, at)));
      // One that ends between two lines cannot be told from a shorter list: then half of it must be there.
      if (cut.outcome === 'taken') throw new Error(`it was taken, cut at ${at}`);
      expect(await everything()).toEqual(before);
    }
  });

  it('under another reading than was compared: the next import makes it whole', async () => {
    const bytes = bytesOf(textOf(900));
    await expect(take(broken(bytes, bytes.length - 1000, 1))).rejects.toThrow('connection lost');
    let reading = 0;
    const other: Body = {
      async *read() {
        reading += 1;
        yield reading === 1 ? bytes : bytesOf(textOf(900).replaceAll('"Town 8', '"Village 8'));
      },
    };
    await expect(take(other)).rejects.toThrow(SourceChanged);
    expect(await take(bodyOf(bytes))).toMatchObject({ outcome: 'taken', meetings: 900 });
    const { rows, cells } = await everything();
    ({ lists } = memoryLists());
    await take(bodyOf(bytes));
    const whole = await everything();
    const byId = (one: { id: string }, two: { id: string }): number => (one.id < two.id ? -1 : 1);
    expect(rows.toSorted(byId)).toEqual(whole.rows.toSorted(byId));
    expect(cells).toEqual(whole.cells);
  });
});
