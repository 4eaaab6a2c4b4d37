/** Meetings that come under another key are known again, where there is no doubt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continued, traitsOf } from '../../../shared/features/meetings/continued.ts';
import { idOf } from '../../../shared/features/meetings/feeds/ids.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { aMeeting } from '../../support/meetings.ts';

/** Nine letters are a key's own, whatever the day. */
const one = (key: string, weekday: number, overrides: Partial<MeetingRow> = {}) =>
  traitsOf(aMeeting(idOf(key.padEnd(9, 'x'), weekday), { name: 'Dawn', place: 'Grace Hall', weekday, ...overrides }));
const id = (key: string, weekday: number): string => one(key, weekday).id;
const pairs = (...args: Parameters<typeof continued>) => [...continued(...args)];

describe('a meeting under another key', () => {
  it('is known by its key when it moves to another day, whatever else it is called', () => {
    expect(pairs([one('a', 3)], [one('a', 4, { name: 'Dusk', place: 'Library' })])).toEqual([[id('a', 4), id('a', 3)]]);
  });

  it('is known by name, place and day, when its key became another', () => {
    expect(pairs([one('a', 3), one('b', 5)], [one('c', 5), one('d', 3)])).toEqual([
      [id('c', 5), id('b', 5)],
      [id('d', 3), id('a', 3)],
    ]);
  });

  it('is known by name and place when key and day became others', () => {
    expect(pairs([one('a', 3)], [one('b', 4)])).toEqual([[id('b', 4), id('a', 3)]]);
  });

  it('that is not the only one of its kind is not known again: nobody is led to the wrong one', () => {
    expect(pairs([one('a', 3)], [one('b', 3), one('c', 3)])).toEqual([]);
    expect(pairs([one('a', 3), one('b', 3)], [one('c', 3)])).toEqual([]);
  });

  it.each<[string, Partial<MeetingRow>]>([
    ['name', { name: 'Dusk' }],
    ['place', { place: 'Library' }],
    ['city', { city: 'Ogden' }],
  ])('of another %s is another one', (_, overrides) => {
    expect(pairs([one('a', 3)], [one('b', 3, overrides)])).toEqual([]);
  });

  it('gives each old id to one new meeting at most', () => {
    const some = (keys: string) =>
      fc
        .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 3 }), fc.boolean()), {
          selector: ([key, weekday]) => `${key}${weekday}`,
        })
        .map((all) => all.map(([key, day, here]) => one(key, day, here ? {} : { place: 'Library' })));
    fc.assert(
      fc.property(some('abc'), some('cde'), (gone, added) => {
        const now = added.filter(({ id: new_ }) => gone.every((before) => before.id !== new_));
        const olds = continued(gone, now);
        expect(new Set(olds.values()).size).toBe(olds.size);
        expect([...olds.values()].every((old) => gone.some((before) => before.id === old))).toBe(true);
      }),
    );
  });
});
