/** A group's list of meetings is brought up to date: what is written, and what leaves the old list standing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { MemoryLists } from '../../shared/adapters/memory/lists.ts';
import { MemoryLog } from '../../shared/adapters/memory/ports.ts';
import { otherPieces, unpackCell } from '../../shared/features/meetings/cells.ts';
import type { Feed, Fetched, Source } from '../../shared/runtime/sources.ts';
import { syncAll, syncFeed } from '../../shared/runtime/sync-lists.ts';
import { type Progress, takeList } from '../../shared/runtime/take-list.ts';
import { bodyOf, meetingsOf, memoryLists, nobodyFollows } from '../support/lists.ts';
import { mondayNoon } from '../support/person.ts';

const feed: Feed = {
  group: 'riverside',
  id: 'valley',
  url: 'https://meetings.example/list.json',
  zone: 'America/Denver',
};

const entry = (slug: string, overrides: Readonly<Record<string, unknown>> = {}) => ({
  ...{ slug, name: `Meeting ${slug}`, day: 1, time: '19:00', types: ['O'] },
  ...{ formatted_address: '210 E 400 S, Salt Lake City, UT 84111, USA', latitude: 40.759, longitude: -111.888 },
  ...overrides,
});
const bytesOf = (...entries: readonly unknown[]): Uint8Array => Buffer.from(JSON.stringify(entries));
const listOf = (...entries: readonly unknown[]) => bodyOf(bytesOf(...entries));
const fetched = (...entries: readonly unknown[]) => ({ kind: 'fetched' as const, body: listOf(...entries) });

let lists: MemoryLists;
const clock = new ManualClock(mondayNoon);
const followers = nobodyFollows;

beforeEach(() => {
  lists = memoryLists().lists;
});

/** Answers in turn, and keeps what it was asked with. */
function sourceOf(...answers: readonly Fetched[]) {
  const asked: unknown[] = [];
  const left = [...answers];
  const source: Source = {
    fetch: async (_url, { etag }) => {
      asked.push(etag);
      return left.shift() ?? { kind: 'failed', reason: 'nothing left' };
    },
  };
  return { source, asked };
}

const namesInCells = async (group: string) => {
  const keys = [...(await lists.cellDigests(group)).keys()];
  const cells = await lists.cells(group, keys);
  expect(cells.flatMap(otherPieces).every((key) => keys.includes(key))).toBe(true);
  return [...new Set(cells.flatMap(({ bytes }) => unpackCell(bytes)).map(({ name }) => name))].toSorted();
};

const ids = async () => (await meetingsOf(lists, 'riverside')).map(({ name }) => name).toSorted();

describe('a list that is imported', () => {
  it('stands in the table, whole and in cells, and each meeting has its line of history', async () => {
    const report = await takeList(feed, listOf(entry('a'), entry('b', { time: 'soon' })), { lists, clock, followers });
    expect(report).toMatchObject({ outcome: 'taken', added: report.meetings, changed: 0, closed: 0 });
    expect(await namesInCells('riverside')).toContain('Meeting a');
    expect(lists.history.map(({ kind, name }) => `${kind} ${name}`)).toContain('added Meeting a');
  });

  it('changes nothing when it is imported again', async () => {
    await takeList(feed, listOf(entry('a'), entry('b')), { lists, clock, followers });
    const before = await lists.cellDigests('riverside');
    const again = await takeList(feed, listOf(entry('a'), entry('b')), { lists, clock, followers });
    expect(again).toMatchObject({ added: 0, changed: 0, closed: 0, meetings: 2 });
    expect(await lists.cellDigests('riverside')).toEqual(before);
    expect(lists.history).toHaveLength(2);
  });

  it('moves a meeting to its new cell, and takes a closed one out', async () => {
    await takeList(feed, listOf(entry('a'), entry('b'), entry('c')), { lists, clock, followers });
    const moved = entry('b', {
      latitude: 41.223,
      longitude: -111.973,
      formatted_address: '2 Main St, Ogden, UT 84401, USA',
    });
    const report = await takeList(feed, listOf(entry('a'), moved), { lists, clock, followers });
    expect(report).toMatchObject({ added: 0, changed: 1, closed: 1, meetings: 2 });
    expect((await lists.cellDigests('riverside')).size).toBe(2);
    expect(await namesInCells('riverside')).toEqual(['Meeting a', 'Meeting b']);
  });

  it('leaves the other lists of the group, and other groups, alone', async () => {
    await takeList({ ...feed, id: 'other' }, listOf(entry('z')), { lists, clock, followers });
    await takeList({ ...feed, group: 'harbor' }, listOf(entry('h')), { lists, clock, followers });
    await takeList(feed, listOf(entry('a')), { lists, clock, followers });
    await takeList(feed, listOf(), { lists, clock, followers }, { force: true });
    expect(await ids()).toEqual(['Meeting a', 'Meeting z']);
    expect(await namesInCells('harbor')).toEqual(['Meeting h']);
  });

  it('is only compared in a dry run', async () => {
    const report = await takeList(feed, listOf(entry('a')), { lists, clock, followers }, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'taken', added: 1 });
    expect(await ids()).toEqual([]);
    expect(lists.history).toEqual([]);
  });

  it('comes to the same when it died on the way and is imported again', async () => {
    const entries = Array.from({ length: 600 }, (_, n) => entry(`m${n}`));
    const dies = ({ doing, done }: Progress): void => {
      if (doing === 'writing' && done > 250) throw new Error('killed');
    };
    await expect(takeList(feed, listOf(...entries), { lists, clock, followers }, { onProgress: dies })).rejects.toThrow(
      'killed',
    );
    await takeList(feed, listOf(...entries), { lists, clock, followers });
    expect(await ids()).toHaveLength(600);
    expect(await namesInCells('riverside')).toHaveLength(600);
  });
});

describe('the old list stands', () => {
  it.each([
    ['a web page', Buffer.from('<!doctype html><title>Just a moment...</title>')],
    ['an empty file', Buffer.from('')],
    ['no meetings', bytesOf()],
    ['half a file', bytesOf(entry('a'), entry('b')).subarray(0, 150)],
    ['less than half of it', bytesOf(entry('a'))],
  ])('when the source gives %s', async (_, bytes) => {
    await takeList(feed, listOf(entry('a'), entry('b'), entry('c')), { lists, clock, followers });
    const report = await takeList(feed, bodyOf(bytes), { lists, clock, followers });
    expect(report).toMatchObject({ outcome: 'old list stands', reason: expect.any(String), meetings: 3 });
    expect(await ids()).toHaveLength(3);
    expect(await namesInCells('riverside')).toHaveLength(3);
  });
});

describe('a source', () => {
  it('is asked with the tag of the list that was taken, and not with that of one that was not', async () => {
    const { source, asked } = sourceOf(
      { ...fetched(entry('a'), entry('b'), entry('c')), etag: '"one"' },
      { ...fetched(entry('a')), etag: '"two"' },
      { kind: 'unchanged' },
    );
    expect(await syncFeed(feed, source, { lists, clock, followers })).toMatchObject({ outcome: 'taken' });
    expect(await syncFeed(feed, source, { lists, clock, followers })).toMatchObject({ outcome: 'old list stands' });
    expect(await syncFeed(feed, source, { lists, clock, followers })).toMatchObject({
      outcome: 'unchanged',
      meetings: 3,
    });
    expect(asked).toEqual([undefined, '"one"', '"one"']);
    expect(await lists.source('riverside', 'valley')).toMatchObject({ takenAt: mondayNoon, meetings: 3 });
  });

  it('that is another one now is not asked with the tag of the one before', async () => {
    const { source, asked } = sourceOf(
      { ...fetched(entry('a')), etag: '"one"' },
      fetched(entry('a')),
      fetched(entry('a')),
    );
    await syncFeed(feed, source, { lists, clock, followers });
    await syncFeed({ ...feed, url: 'https://other.example/' }, source, { lists, clock, followers });
    await syncFeed(feed, source, { lists, clock, followers });
    expect(asked).toEqual([undefined, undefined, undefined]);
  });

  it('counts as asked before it answers: a list that a round dies over does not come first in the next', async () => {
    const { source } = sourceOf({ ...fetched(entry('a')), etag: '"one"' });
    await syncFeed(feed, source, { lists, clock, followers });
    const later = new ManualClock(mondayNoon + 1000);
    const dies: Source = { fetch: () => Promise.reject(new Error('killed')) };
    await expect(syncFeed(feed, dies, { lists, clock: later, followers })).rejects.toThrow('killed');
    expect(await lists.source('riverside', 'valley')).toMatchObject({
      ...{ askedAt: mondayNoon + 1000, takenAt: mondayNoon, etag: '"one"', meetings: 1 },
    });
  });

  it('of a dry run is not remembered', async () => {
    const { source } = sourceOf({ ...fetched(entry('a')), etag: '"one"' });
    const report = await syncFeed(feed, source, { lists, clock, followers }, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'taken', added: 1 });
    expect(await lists.source('riverside', 'valley')).toBeUndefined();
  });

  it('that fails, or cannot be stored, starves no other, and is counted', async () => {
    const log = new MemoryLog();
    const { source } = sourceOf({ kind: 'failed', reason: 'no answer within 20 s' }, fetched(entry('a')));
    const feeds = [{ ...feed, id: 'dead' }, feed];
    const reports = await syncAll(feeds, source, { lists, clock, followers, log });
    expect(reports.map(({ feed: id, outcome }) => `${id} ${outcome}`)).toEqual(['dead failed', 'valley taken']);
    expect(log.counts.get('ListNotTaken')).toBe(1);
    expect(await ids()).toEqual(['Meeting a']);
  });
});
