import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listed } from '../../../shared/features/meetings/listed.ts';
import { mergeTwins } from '../../../shared/features/meetings/twins.ts';
import { keepMeetings, valley } from '../../support/lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { sam, World } from '../../support/world.ts';
import { byTrying } from './by-trying.ts';
import { anyAsked, anyMeetings, meeting } from './rows.ts';

const ids = (rows: readonly Listed[]) => rows.map(({ id }) => id);
const none = new Map<string, never>();

describe('meetings that two groups have in their lists', () => {
  it('are one each: a search finds what it finds in one of the lists', () => {
    fc.assert(
      fc.property(anyMeetings, anyAsked, fc.integer({ min: 0, max: 60 }), (rows, asked, from) => {
        const others = rows.slice(from).map((row) => ({ ...row, id: `other ${row.id}` }));
        const merged = mergeTwins([rows, others], asked.decided);
        expect(byTrying(merged.rows, { ...asked, ...merged })).toEqual(byTrying(rows, asked));
      }),
    );
  });

  it('hold what either group decided of them', () => {
    const decided = new Map([
      ['a', { calledOff: ['2026-11-25'] }],
      ['b', { calledOff: ['2026-12-02'], moud: true as const }],
    ]);
    const merged = mergeTwins([[meeting({ id: 'a' })], [meeting({ id: 'b' })]], decided);
    expect(ids(merged.rows)).toEqual(['a']);
    expect(merged.decided.get('a')).toEqual({ calledOff: ['2026-11-25', '2026-12-02'], moud: true });
  });

  it('are told apart by name, time, place and whose they are, not by how a list writes the building or what it marks', () => {
    const other = (rest: Partial<Listed>) =>
      mergeTwins([[meeting({ id: 'a' })], [meeting({ id: 'b', ...rest })]], none).rows.length;
    for (const rest of [
      { name: 'Another' },
      { weekday: 4 },
      { time: '19:30' },
      { zone: 'America/Phoenix' },
      { fellowship: 'AA' as const },
      { point: { latitude: 40.761, longitude: -111.89 } },
      { venue: 'both' as const },
      { rhythm: 'unsure' as const },
    ]) {
      expect([rest, other(rest)]).toEqual([rest, 2]);
    }
    expect(other({ name: 'JUST FOR TODAY ', place: "Saint Mark's Church", tags: ['open'] })).toBe(1);
    const rough = (id: string, place: string) => meeting({ id, place, rough: true });
    expect(mergeTwins([[rough('a', 'Library')], [rough('b', 'Grace Hall')]], none).rows).toHaveLength(2);
  });

  it('keep what either list marks', () => {
    const marked = (id: string, tag: 'open' | 'wheelchair') => [meeting({ id, tags: [tag] })];
    expect(mergeTwins([marked('a', 'open'), marked('b', 'wheelchair')], none).rows).toMatchObject([
      { tags: ['open', 'wheelchair'] },
    ]);
  });

  it('are two where one list knows two', () => {
    const two = (group: string) => [meeting({ id: `${group}1` }), meeting({ id: `${group}2` })];
    expect(ids(mergeTwins([two('a'), two('b')], none).rows)).toEqual(['a1', 'a2']);
    expect(ids(mergeTwins([two('a').slice(1), two('b')], none).rows)).toEqual(['a2', 'b2']);
  });
});

it('whoever is in two groups with the same list reads each meeting once', async () => {
  const world = new World();
  const { lists } = world.ports;
  await keepMeetings(lists, 'riverside', valley);
  await keepMeetings(lists, 'harbor', [
    ...valley.map((row) => ({ ...row, id: `${row.id} too` })),
    aMeeting('own', { name: 'Harbor Lights', weekday: 1, time: '13:00' }),
  ]);
  for (const body of ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP', 'JOIN harbor', 'YES'])
    await world.text(sam, body);
  expect((await world.text(sam, 'MEETINGS 84101')).map(({ body }) => body)).toEqual([
    [
      '1 today 12:05pm: Noon Hope (NA), Main Library, 0.5 mi',
      '2 today 1pm: Harbor Lights, Main Library, 0.5 mi',
      '3 today 6:30pm: Women of Courage, Grace Hall, 0.5 mi',
      'Map, notes: https://steadyline.example/m/a.own.b',
      'REMIND 2 sets a reminder. MORE for others.',
    ].join('\n'),
  ]);
});
