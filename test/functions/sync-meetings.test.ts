/** The nightly round over the groups' lists. */
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/sync-meetings/handler.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemoryLog } from '../../shared/adapters/memory/ports.ts';
import type { Feed, Fetched } from '../../shared/runtime/sources.ts';
import type { Followers } from '../../shared/runtime/telling.ts';
import { bodyOf, meetingsOf, memoryLists } from '../support/lists.ts';
import { minute, mondayNoon } from '../support/person.ts';
import { contextOf } from './events.ts';

const feedOf = (id: string): Feed => ({
  group: 'riverside',
  id,
  url: `https://${id}.example/`,
  zone: 'America/Denver',
});
const list: Fetched = {
  kind: 'fetched',
  body: bodyOf(
    Buffer.from(JSON.stringify([{ slug: 'a', name: 'Dawn', day: 1, time: '07:00', city: 'Ogden', state: 'UT' }])),
  ),
};

/** A round over feeds of which each takes so many minutes; what it was asked for, in turn. */
function rounds(
  ids: readonly string[],
  { takes = 1, answers = {} }: { takes?: number; answers?: Record<string, Fetched> } = {},
) {
  const { lists } = memoryLists();
  const [log, clock] = [new MemoryLog(), new ManualClock(mondayNoon)];
  const told: string[] = [];
  const followers: Followers = {
    changed: async (group, changed) => {
      told.push(...changed.map((id) => `${group}/${id}`));
    },
  };
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Fetched> => {
    const { hostname } = new URL(url);
    asked.push(hostname.replace('.example', ''));
    clock.moveTo(clock.now() + takes * minute);
    return answers[hostname.replace('.example', '')] ?? list;
  };
  const handler = createHandler({ feeds: ids.map(feedOf), source: { fetch }, lists, clock, followers, log });
  return {
    lists,
    log,
    told,
    run: async () => {
      asked.length = 0;
      const end = clock.now() + 15 * minute;
      const synced = await handler(
        {},
        contextOf('run', () => end - clock.now()),
      );
      return { ...synced, asked: [...asked] };
    },
  };
}

describe('the nightly round', () => {
  it('takes every list, and says what came of each', async () => {
    const { run, lists } = rounds(['one', 'two', 'three'], {
      answers: { two: { kind: 'failed', reason: 'no answer' }, three: { kind: 'unchanged' } },
    });
    expect(await run()).toMatchObject({ taken: 1, unchanged: 1, notTaken: 1, left: 0 });
    expect(await meetingsOf(lists, 'riverside')).toHaveLength(1);
  });

  it('begins no list for which there is no time; those have their turn first on the next day', async () => {
    const { run, log } = rounds(['one', 'two', 'three', 'four'], { takes: 6 });
    expect(await run()).toMatchObject({ asked: ['one', 'two'], left: 2 });
    expect(log.counts.get('ListNotTaken')).toBe(2);
    expect(await run()).toMatchObject({ asked: ['three', 'four'], left: 2 });
  });

  it('tells first what an earlier round had yet to tell, whatever becomes of the lists', async () => {
    const { run, lists, told } = rounds(['one', 'two'], { answers: { one: { kind: 'unchanged' } } });
    await lists.mark('riverside', ['a', 'b']);
    await run();
    expect(told).toEqual(['riverside/a', 'riverside/b']);
    expect(await lists.marked('riverside')).toEqual([]);
  });

  it('does nothing where there is no list', async () => {
    expect(await rounds([]).run()).toMatchObject({ taken: 0, left: 0, asked: [] });
  });
});
