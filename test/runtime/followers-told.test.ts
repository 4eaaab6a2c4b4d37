/** Whoever follows a meeting hears that its list has changed, whatever dies on the way (RULES 35). */
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { MemoryLists } from '../../shared/adapters/memory/lists.ts';
import type { MemoryStore } from '../../shared/adapters/memory/store.ts';
import type { ListKeeper } from '../../shared/runtime/lists.ts';
import type { Feed } from '../../shared/runtime/sources.ts';
import { takeList } from '../../shared/runtime/take-list.ts';
import type { Followers } from '../../shared/runtime/telling.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { bodyOf, meetingsOf, memoryLists, nobodyFollows } from '../support/lists.ts';
import { mondayNoon } from '../support/person.ts';

const feed: Feed = { group: 'riverside', id: 'valley', url: 'https://meetings.example/', zone: 'America/Denver' };
const clock = new ManualClock(mondayNoon);
const entry = (slug: string, more: object = {}) => ({ slug, name: slug, day: 1, time: '19:00', ...more });
const listOf = (...entries: readonly object[]) => bodyOf(Buffer.from(JSON.stringify(entries)));

const before = listOf(...['moves', 'closes', 'noted', 'alone', 'stays'].map((slug) => entry(slug)));
const after = listOf(
  entry('moves', { time: '20:00' }),
  entry('noted', { notes: 'Ring twice' }),
  entry('alone', { time: '20:00' }),
  entry('stays'),
  entry('new'),
);
const followed = ['moves', 'closes', 'noted', 'stays'];

let lists: MemoryLists;
let store: MemoryStore;
let names: ReadonlyMap<string, string>;

beforeEach(async () => {
  ({ lists, store } = memoryLists());
  await takeList(feed, before, { lists, clock, followers: nobodyFollows });
  const rows = await meetingsOf(lists, 'riverside');
  names = new Map(rows.map(({ id, name }) => [id, name]));
  const keys = rows.filter(({ name }) => followed.includes(name)).map(({ id }) => followerKey(id, 'sam'));
  await store.putRows(keys.map((sk) => ({ pk: followersOf('riverside'), sk, values: {} })));
});

/** Hears, and looks what the list says at that moment. */
function hearing(): { readonly followers: Followers; readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    followers: {
      changed: async (group, ids) => {
        expect(group).toBe('riverside');
        told.push(...ids.map((id) => names.get(id) ?? id));
      },
    },
  };
}

class Dead extends Error {}

/** All calls of both ports in turn; from one of them on, before or after it took place, none is answered any more. */
function mortal(followers: Followers, death: { call: number; side: 'before' | 'after' } | undefined) {
  const calls: string[] = [];
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Dead();
  };
  const guarded = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          if (isDead) throw new Dead();
          const isLast = calls.length === death?.call;
          calls.push(String(name));
          if (isLast && death?.side === 'before') return die();
          const result: unknown = Reflect.apply(member, target, args);
          return isLast && result instanceof Promise ? result.then(die) : result;
        };
      },
    });
  return { calls, lists: guarded<ListKeeper>(lists), followers: guarded(followers) };
}

describe('whoever follows a meeting', () => {
  it('hears once that it has moved or closed, when all is written; not of a note, nor of what nobody follows', async () => {
    const { told, followers } = hearing();
    const found: unknown[] = [];
    const looking: Followers = {
      changed: async (group, ids) => {
        found.push((await lists.meetings(group, ids)).map(({ time }) => time));
        await followers.changed(group, ids);
      },
    };
    expect(await takeList(feed, after, { lists, clock, followers: looking })).toMatchObject({ untold: 0 });
    expect(told.toSorted()).toEqual(['closes', 'moves']);
    expect(found).toEqual([['20:00']]);
    expect(await lists.marked('riverside')).toEqual([]);
    await takeList(feed, after, { lists, clock, followers: nobodyFollows });
  });

  it('is looked up only where a change is one to tell', async () => {
    const { calls, ...ports } = mortal(nobodyFollows, undefined);
    const noted = ['moves', 'closes', 'noted', 'alone', 'stays'].map((slug) => entry(slug, { notes: 'Ring twice' }));
    await takeList(feed, listOf(...noted), { ...ports, clock });
    expect(calls).toContain('put');
    expect(calls).not.toContain('followed');
  });

  it('hears nothing of a dry run, and of a list that is not taken', async () => {
    await lists.mark('riverside', ['x']);
    await takeList(feed, after, { lists, clock, followers: nobodyFollows }, { dryRun: true });
    expect(await lists.marked('riverside')).toEqual(['x']);
    const { told, followers } = hearing();
    await takeList(feed, listOf(), { lists, clock, followers });
    expect(told).toEqual(['x']);
  });

  it('hears of it from the next run, if telling fails; the list is taken all the same', async () => {
    expect(await takeList(feed, after, { lists, clock, followers: nobodyFollows })).toMatchObject({
      ...{ outcome: 'taken', untold: 2 },
    });
    const { told, followers } = hearing();
    expect(await takeList(feed, after, { lists, clock, followers })).toMatchObject({ changed: 0, untold: 0 });
    expect(told.toSorted()).toEqual(['closes', 'moves']);
  });
});

describe('RULES 35: whatever an import dies over', () => {
  it('the next one makes the list whole, and everybody is told who has not been', async () => {
    const whole = mortal(hearing().followers, undefined);
    await takeList(feed, after, { ...whole, clock });
    const steps = ['marked', 'followed', 'mark', 'log', 'put', 'remove', 'putCells', 'changed', 'unmark'];
    expect(whole.calls).toEqual(expect.arrayContaining(steps));
    for (const call of whole.calls.keys()) {
      for (const side of ['before', 'after'] as const) {
        ({ lists, store } = memoryLists());
        await takeList(feed, before, { lists, clock, followers: nobodyFollows });
        const keys = [...names].filter(([, name]) => followed.includes(name)).map(([id]) => followerKey(id, 'sam'));
        await store.putRows(keys.map((sk) => ({ pk: followersOf('riverside'), sk, values: {} })));
        const { told, followers } = hearing();
        await takeList(feed, after, { ...mortal(followers, { call, side }), clock }).catch((error: unknown) => {
          if (!(error instanceof Dead)) throw error;
        });
        await takeList(feed, after, { lists, clock, followers });
        expect([call, side, [...new Set(told)].toSorted()]).toEqual([call, side, ['closes', 'moves']]);
        expect(await lists.marked('riverside')).toEqual([]);
        const rows = await meetingsOf(lists, 'riverside');
        expect(rows.map(({ name }) => name).toSorted()).toEqual(['alone', 'moves', 'new', 'noted', 'stays']);
      }
    }
  });
});
