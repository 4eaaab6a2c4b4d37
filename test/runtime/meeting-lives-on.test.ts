/** A meeting that still stands in its list is never said to have ended, however its entry is written now. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Feed } from '../../shared/runtime/sources.ts';
import { takeList } from '../../shared/runtime/take-list.ts';
import { toldByMeetings } from '../../shared/runtime/tell-meetings.ts';
import { bodyOf, meetingsOf } from '../support/lists.ts';
import { hour } from '../support/person.ts';
import { sam, settings, World } from '../support/world.ts';

const feed: Feed = { group: 'riverside', id: 'valley', url: 'https://meetings.example/', zone: 'America/Denver' };

const entry = (slug: string | undefined, overrides: Readonly<Record<string, unknown>> = {}) => ({
  ...{ slug, name: `Meeting ${slug}`, day: 3, time: '19:00', types: ['O'], location: 'Main Library' },
  ...{ address: '210 E 400 S', city: 'Salt Lake City', state: 'UT', postal_code: '84111' },
  ...{ latitude: 40.76, longitude: -111.88 },
  ...overrides,
});
const others = ['b', 'c', 'd', 'e'].map((slug) => entry(slug, { day: 6 }));

let world: World;
beforeEach(() => {
  world = new World();
});

function take(...entries: readonly unknown[]) {
  const { store, ports, clock } = world;
  const { lists, log } = ports;
  const followers = toldByMeetings({ store, lists, log, clock, settings });
  const body = bodyOf(Buffer.from(JSON.stringify([...entries, ...others])));
  return takeList(feed, body, { lists, clock, followers });
}

/** Sam is reminded of Wednesday's meeting; the list says so now, and again the night after. What Sam hears of it. */
async function heard(before: unknown, now: readonly unknown[]) {
  await take(before);
  for (const text of [
    'JOIN riverside',
    'YES',
    'YES',
    'SKIP',
    '84101',
    'SKIP',
    'SKIP',
    'MEETINGS wednesday',
    'REMIND 1',
  ]) {
    await world.text(sam, text);
  }
  await world.later(hour);
  const report = await take(...now);
  expect(report.meetings).toBe((await meetingsOf(world.ports.lists, 'riverside')).length);
  const texts = (await world.later(2 * hour)).map(({ body }) => body);
  expect(await take(...now)).toMatchObject({ added: 0, changed: 0, closed: 0 });
  const mine = (await world.text(sam, 'MY MEETINGS')).map(({ body }) => body).join('');
  return { closed: report.closed, texts, mine };
}

describe('nothing is said, and the reminder stands', () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ['gets a second day', entry('one'), [entry('one', { day: [3, 5] })]],
    ['shares its key with another one', entry('one'), [entry('one'), entry('one', { day: 5 })]],
    ['has a time that nobody can read', entry('one'), [entry('one', { time: '7' })]],
    ['has a day that nobody can read', entry('one'), [entry('one', { day: 'Wedn.' })]],
    ['comes under another key', entry('one'), [entry('two', { name: 'Meeting one' })]],
  ])('when it %s', async (_, before, now) => {
    const { closed, texts, mine } = await heard(before, now);
    expect({ closed, texts }).toEqual({ closed: 0, texts: [] });
    expect(mine).toContain('1 Wed 7pm: Meeting one');
  });

  it('when it is on one day no more of two', async () => {
    const { texts, mine } = await heard(entry('one', { day: [3, 5] }), [entry('one')]);
    expect(texts).toEqual([]);
    expect(mine).toContain('1 Wed 7pm: Meeting one');
  });
});

describe('the change is told, and the reminder goes with it', () => {
  it.each<[string, unknown, unknown, string]>([
    ['time, in a sheet without keys', entry(undefined), entry(undefined, { time: '18:30' }), '1 Wed 6:30pm'],
    ['day', entry('one'), entry('one', { day: 4 }), '1 Thu 7pm'],
  ])('of its %s', async (_, before, now, standing) => {
    const { closed, texts, mine } = await heard(before, [now]);
    expect(closed).toBe(0);
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toMatch(/ended/i);
    expect(mine).toContain(standing);
  });
});

it('what its list does not publish any more has ended, though its row is there', async () => {
  const bmlt = (id: number, published: string) => ({
    ...{ id_bigint: String(id), meeting_name: `Meeting ${id}`, weekday_tinyint: '4', start_time: '19:00:00' },
    ...{ duration_time: '01:00:00', formats: 'O', longitude: '-111.88', latitude: '40.76', published },
  });
  const { lists } = world.ports;
  const followers = toldByMeetings({ ...world.ports, store: world.store, clock: world.clock, settings });
  const takeAll = (published: string) =>
    takeList(feed, bodyOf(Buffer.from(JSON.stringify([bmlt(1, published), bmlt(2, '1'), bmlt(3, '1')]))), {
      ...{ lists, clock: world.clock, followers },
    });
  expect(await takeAll('1')).toMatchObject({ meetings: 3 });
  expect(await takeAll('0')).toMatchObject({ closed: 1, meetings: 2 });
});
