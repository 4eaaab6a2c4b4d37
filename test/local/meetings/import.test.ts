/** What an import by hand reads, and what it remembers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportOrder } from '../../../local/meetings/arguments.ts';
import { importList } from '../../../local/meetings/import.ts';
import { ListFile } from '../../../local/meetings/list-file.ts';
import { progressText } from '../../../local/meetings/progress.ts';
import { ManualClock } from '../../../shared/adapters/memory/clock.ts';
import type { MemoryLists } from '../../../shared/adapters/memory/lists.ts';
import type { Fetched } from '../../../shared/runtime/sources.ts';
import { bodyOf, meetingsOf, memoryLists, nobodyFollows } from '../../support/lists.ts';
import { temporaryFolder } from '../../support/local.ts';
import { mondayNoon } from '../../support/person.ts';

const url = 'https://meetings.example/list.json';
const order: ImportOrder = {
  from: url,
  feed: { group: 'riverside', id: 'valley', url, zone: 'America/Denver' },
  ...{ dryRun: false, force: false },
};
const list = JSON.stringify([{ slug: 'dawn', name: 'Dawn', day: 1, time: '07:00' }]);
const fetched: Fetched = { kind: 'fetched', body: bodyOf(Buffer.from(list)), etag: '"one"', lastModified: 'Mon' };

let lists: MemoryLists;
beforeEach(() => {
  ({ lists } = memoryLists());
});

const deps = () => ({ lists, clock: new ManualClock(mondayNoon), followers: nobodyFollows });

/** Imports what an address answers; what its server was asked with. */
async function fromUrl(answer: Fetched, more: Partial<ImportOrder> = {}) {
  const asked: unknown[] = [];
  const fetch = async (...question: unknown[]): Promise<Fetched> => {
    asked.push(question);
    return answer;
  };
  const report = await importList({ ...order, ...more }, undefined, { fetch }, deps(), () => undefined);
  return { report, asked };
}

describe('an address', () => {
  it('is read in full each time, and remembered as the nightly round would', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { report, asked } = await fromUrl(fetched);
      expect(report).toMatchObject({ outcome: 'taken', meetings: 1 });
      expect(asked).toEqual([[url, {}]]);
    }
    expect(await lists.source('riverside', 'valley')).toEqual({
      ...{ askedAt: mondayNoon, takenAt: mondayNoon, url, etag: '"one"', lastModified: 'Mon', meetings: 1 },
    });
  });

  it('is not remembered in a dry run', async () => {
    await fromUrl(fetched, { dryRun: true });
    expect(await lists.source('riverside', 'valley')).toBeUndefined();
  });

  it('that gives nothing is said to be so in one line, and that it was asked is remembered', async () => {
    const failing = fromUrl({ kind: 'failed', reason: 'the server answered 503' });
    await expect(failing).rejects.toThrow(`${url} cannot be read: the server answered 503`);
    expect(await lists.source('riverside', 'valley')).toEqual({ askedAt: mondayNoon, meetings: 0 });
  });
});

describe('a file', () => {
  const never = { fetch: () => Promise.reject(new Error('nothing is fetched')) };
  const fileOf = (content: string): string => {
    const path = join(temporaryFolder(), 'list.json');
    writeFileSync(path, content);
    return path;
  };

  it('is taken, and the address of the list knows nothing of it', async () => {
    const file = await ListFile.open(fileOf(list));
    await importList(order, file, never, deps(), () => undefined);
    await file.close();
    expect(await meetingsOf(lists, 'riverside')).toHaveLength(1);
    expect(await lists.source('riverside', 'valley')).toBeUndefined();
  });

  it('is read as often as one likes, from its beginning', async () => {
    const file = await ListFile.open(fileOf(list));
    expect([await text(file.read()), await text(file.read())]).toEqual([list, list]);
    await file.close();
  });

  it('that is none is said to be so in one line', async () => {
    await expect(ListFile.open('/nowhere/list.json')).rejects.toThrow(
      /^\/nowhere\/list.json cannot be read \(ENOENT\)$/,
    );
    await expect(ListFile.open(temporaryFolder())).rejects.toThrow(/ cannot be read \(EISDIR\)$/);
  });
});

it('how far it is stands in one line', () => {
  expect(progressText({ doing: 'reading', done: 12_000 })).toBe('12000 meetings read');
  expect(progressText({ doing: 'comparing', done: 3000 })).toBe('3000 meetings of the old list compared');
  expect(progressText({ doing: 'writing', done: 250, total: 1000 })).toBe(
    '[########......................] 250 of 1000 changes',
  );
});
