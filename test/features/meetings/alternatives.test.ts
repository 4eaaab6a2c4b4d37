import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternative, type Missed } from '../../../shared/features/meetings/alternatives.ts';
import type { Hit } from '../../../shared/features/meetings/search.ts';
import { toldOf, turnAfter } from '../../../shared/features/meetings/told.ts';
import { addDays, localAt, timeOfMinute } from '../../../shared/kernel/time/local.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { KnownLists } from '../../support/known-lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { mondayNoon } from '../../support/person.ts';

const evening = aMeeting('self', { time: '20:00' });

function instead(
  rows: readonly MeetingRow[],
  calledOff: Readonly<Record<string, string[]>> = {},
  missed = evening,
): Hit | undefined {
  const told = toldOf(missed);
  const turn = told && turnAfter(told, mondayNoon);
  if (told === undefined || turn === undefined) throw new Error('a meeting that meets');
  const lists = new KnownLists([missed, ...rows]);
  for (const [id, dates] of Object.entries(calledOff)) lists.decide(id, { calledOff: dates });
  const at: Missed = { group: 'riverside', id: missed.id, told, turn, now: mondayNoon };
  const needs = (gathered: Parameters<typeof alternative>[1]) => {
    const found = alternative(at, gathered);
    return found === undefined || 'meeting' in found ? [] : found;
  };
  const found = alternative(at, lists.gather(needs));
  if (found !== undefined && !('meeting' in found)) throw new Error('three readings are enough');
  return found;
}

const idOf = (...given: Parameters<typeof instead>): string | undefined => instead(...given)?.meeting.id;

describe('what is offered instead', () => {
  const near = aMeeting('near', { time: '21:00' });
  const far = aMeeting('far', { time: '20:00', latitude: 40.96 });
  const tomorrow = aMeeting('tomorrow', { weekday: 2, time: '20:00' });
  const online = aMeeting('online', { time: '20:00', venue: 'online' });

  it('is the nearest in place and time that day, else the day after, else online', () => {
    expect(idOf([far, near, tomorrow, online])).toBe('near');
    expect(idOf([far, tomorrow, online])).toBe('far');
    expect(idOf([tomorrow, online])).toBe('tomorrow');
    expect(idOf([online])).toBe('online');
    expect(idOf([])).toBeUndefined();
  });

  it('is none that is called off, gone, unsure, too far, too soon or for others', () => {
    expect(idOf([near, far], { near: ['2026-03-02'] })).toBe('far');
    expect(idOf([aMeeting('x', { rhythm: 'unsure' })])).toBeUndefined();
    expect(idOf([aMeeting('x', { latitude: 41.1 })])).toBeUndefined();
    expect(idOf([aMeeting('x', { time: '12:10' })])).toBeUndefined();
    expect(idOf([aMeeting('x', { tags: ['women'] })])).toBeUndefined();
    expect(idOf([aMeeting('x', { tags: ['women'] })], {}, { ...evening, tags: ['women'] })).toBe('x');
  });

  it('is online for one that was online', () => {
    expect(idOf([near, online], {}, { ...evening, venue: 'online' })).toBe('online');
  });

  it('is never itself, even where nobody has called anything off', () => {
    expect(idOf([])).toBeUndefined();
  });

  it('lies within that day and the next and ahead, for any list', () => {
    const anyRow = fc.record({
      weekday: fc.constantFrom(1, 2, 3),
      time: fc.nat(1439).map(timeOfMinute),
      venue: fc.constantFrom<MeetingRow['venue']>('in person', 'online', 'both'),
      latitude: fc.double({ min: 40.5, max: 41, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.array(fc.nat(11)), (given, off) => {
        const rows = given.map((one, index) => aMeeting(`m${index}`, one));
        const dates = ['2026-03-02', '2026-03-03'];
        const hit = instead(rows, Object.fromEntries(off.map((index) => [`m${index}`, dates])));
        if (hit === undefined) return;
        expect(off.map((index) => `m${index}`)).not.toContain(hit.meeting.id);
        expect(hit.at).toBeGreaterThan(mondayNoon);
        expect([dates[0], addDays('2026-03-02', 1)]).toContain(localAt('America/Denver', hit.at).date);
      }),
    );
  });
});
