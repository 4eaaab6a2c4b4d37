/** A list beside the one before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, compareLists, digestOfRow, isTold } from '../../../shared/features/meetings/changes.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { aMeeting as meeting } from '../../support/meetings.ts';

const listOf = (...rows: readonly MeetingRow[]) => new Map(rows.map((row) => [row.id, row]));
const digestsOf = (...rows: readonly MeetingRow[]) => new Map(rows.map((row) => [row.id, digestOfRow(row)]));

describe('a list that comes again', () => {
  it('changes nothing where nothing changed, in whatever order fields come back from the table', () => {
    const rows = [meeting('a'), meeting('b', { tags: ['women', 'open'] })];
    const turned = rows.map((row): MeetingRow => ({ ...row, ...Object.fromEntries(Object.entries(row).toReversed()) }));
    expect(compareLists(digestsOf(...rows), digestsOf(...turned))).toEqual({
      kind: 'new list',
      ...{ added: new Set(), changed: new Set(), closed: [] },
    });
  });

  it('says what is new, what is different, and what is gone', () => {
    const old = digestsOf(meeting('a'), meeting('b'), meeting('c'));
    const now = digestsOf(meeting('a'), meeting('b', { notes: 'Ring twice' }), meeting('d'));
    expect(compareLists(old, now)).toEqual({
      kind: 'new list',
      ...{ added: new Set(['d']), changed: new Set(['b']), closed: ['c'] },
    });
  });

  it('leaves what is there but cannot be read as it was, though it counts as gone where too much is', () => {
    const old = digestsOf(meeting('keyofmeetd'), meeting('keyofmeetf'), meeting('b'), meeting('c'), meeting('d'));
    const unread = new Set(['keyofmeet']);
    expect(compareLists(old, digestsOf(meeting('b'), meeting('c'), meeting('d')), { unread })).toMatchObject({
      kind: 'new list',
      closed: [],
    });
    expect(compareLists(old, digestsOf(meeting('b')), { unread })).toMatchObject({
      reason: '4 of 5 meetings are gone from the list',
    });
  });

  it('says in which fields, in the order of their names', () => {
    const [before, row] = [meeting('b'), meeting('b', { time: '19:30', notes: 'Ring twice' })];
    expect(changeOf(before, row)).toEqual({ kind: 'changed', row, before, fields: ['notes', 'time'] });
    expect(changeOf(undefined, row)).toEqual({ kind: 'added', row });
  });

  it.each([
    [3, 2, 'new list'],
    [4, 2, 'new list'],
    [3, 1, 'old list stands'],
    [2, 0, 'old list stands'],
    [0, 0, 'new list'],
    [0, 5, 'new list'],
  ])('of %i meetings that has %i left: %s', (before, left, kind) => {
    const rows = Array.from({ length: Math.max(before, left) }, (_, index) => meeting(String(index)));
    expect(compareLists(digestsOf(...rows.slice(0, before)), digestsOf(...rows.slice(0, left))).kind).toBe(kind);
  });

  it('is taken however much is gone, if the operator says so', () => {
    expect(compareLists(digestsOf(meeting('a'), meeting('b')), new Map(), { force: true })).toMatchObject({
      closed: ['a', 'b'],
    });
  });

  it('put over the old one by its changes, is the new one', () => {
    const rows = fc
      .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 9 }), time: fc.constantFrom('18:00', '19:00') }), {
        selector: ({ id }) => id,
      })
      .map((all) => all.map(({ id, time }) => meeting(String(id), { time })));
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const compared = compareLists(digestsOf(...before), digestsOf(...now), { force: true });
        if (compared.kind !== 'new list') throw new Error('it was forced');
        const list = listOf(...before);
        for (const id of compared.closed) list.delete(id);
        for (const row of now) if (compared.added.has(row.id) || compared.changed.has(row.id)) list.set(row.id, row);
        expect(list).toEqual(listOf(...now));
      }),
    );
  });
});

describe('whoever follows a meeting', () => {
  it.each<[string, Partial<MeetingRow>, boolean]>([
    ['another time', { time: '20:00' }, true],
    ['another day', { weekday: 2 }, true],
    ['another building', { place: 'Town Hall' }, true],
    ['a break', { venue: 'paused' }, true],
    ['another note', { notes: 'Coffee' }, false],
    ['coordinates', { latitude: 40.7, longitude: -111.9 }, false],
  ])('hears of %s or not', (_, overrides, told) => {
    expect(isTold(changeOf(meeting('a'), meeting('a', overrides)))).toBe(told);
  });
});
