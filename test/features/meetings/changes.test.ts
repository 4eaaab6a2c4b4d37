/** A list beside the one before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLists, isTold } from '../../../shared/features/meetings/changes.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { aMeeting as meeting } from '../../support/meetings.ts';

const listOf = (...rows: readonly MeetingRow[]) => new Map(rows.map((row) => [row.id, row]));

describe('a list that comes again', () => {
  it('changes nothing where nothing changed', () => {
    const rows = [meeting('a'), meeting('b', { tags: ['women', 'open'] })];
    expect(compareLists(listOf(...rows), structuredClone(rows))).toEqual({ kind: 'new list', changes: [] });
  });

  it('says what is new, what is different in which fields, and what is gone', () => {
    const old = listOf(meeting('a'), meeting('b'), meeting('c'));
    const now = [meeting('a'), meeting('b', { time: '19:30', notes: 'Ring twice' }), meeting('d')];
    const compared = compareLists(old, now);
    expect(compared).toMatchObject({
      changes: [
        { kind: 'changed', row: { id: 'b' }, fields: ['notes', 'time'] },
        { kind: 'added', row: { id: 'd' } },
        { kind: 'closed', before: { id: 'c' } },
      ],
    });
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
    expect(compareLists(listOf(...rows.slice(0, before)), rows.slice(0, left)).kind).toBe(kind);
  });

  it('is taken however much is gone, if the operator says so', () => {
    expect(compareLists(listOf(meeting('a'), meeting('b')), [], { force: true })).toMatchObject({
      changes: [{ kind: 'closed' }, { kind: 'closed' }],
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
        const compared = compareLists(listOf(...before), now, { force: true });
        const list = listOf(...before);
        for (const change of compared.kind === 'new list' ? compared.changes : []) {
          if (change.kind === 'closed') list.delete(change.before.id);
          else list.set(change.row.id, change.row);
        }
        expect(list).toEqual(listOf(...now));
      }),
    );
  });
});

describe('whoever follows a meeting', () => {
  const changeOf = (overrides: Partial<MeetingRow>) => {
    const compared = compareLists(listOf(meeting('a')), [meeting('a', overrides)]);
    return compared.kind === 'new list' ? compared.changes : [];
  };

  it.each<[string, Partial<MeetingRow>, boolean]>([
    ['another time', { time: '20:00' }, true],
    ['another day', { weekday: 2 }, true],
    ['another building', { place: 'Town Hall' }, true],
    ['a break', { venue: 'paused' }, true],
    ['another note', { notes: 'Coffee' }, false],
    ['coordinates', { latitude: 40.7, longitude: -111.9 }, false],
  ])('hears of %s or not', (_, overrides, told) => {
    expect(changeOf(overrides).map(isTold)).toEqual([told]);
  });
});
