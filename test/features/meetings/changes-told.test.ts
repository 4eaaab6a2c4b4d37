/** What is news, for any row of changes, decisions, nudges and wakes: told once, and what is told is what stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type News } from '../../../shared/features/meetings/changes-told.ts';
import { isHeld, toldOf } from '../../../shared/features/meetings/told.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import type { Told } from '../../../shared/state/person/meetings.ts';
import { aMeeting } from '../../support/meetings.ts';
import { hour, minute, mondayNoon } from '../../support/person.ts';
import { followers, isScheduled } from './following.ts';

const overrides = fc.record(
  {
    weekday: fc.constantFrom(1, 1, 3),
    time: fc.constantFrom('20:00', '19:00', '00:30'),
    zone: fc.constantFrom('America/Denver', 'America/Boise', 'America/Los_Angeles'),
    rhythm: fc.constantFrom<MeetingRow['rhythm']>('weekly', 'weekly', 'unsure', { ordinals: [1, 3] }),
    venue: fc.constantFrom<MeetingRow['venue']>('in person', 'in person', 'online', 'both', 'paused'),
    place: fc.constantFrom('Main Library', 'MAIN LIBRARY', 'Grace Hall', 'Alano Club'),
    name: fc.constantFrom('Hope', 'New Hope'),
  },
  { requiredKeys: [] },
);
const dates = fc.subarray(['2026-03-02', '2026-03-04', '2026-03-09', '2026-03-16', '2026-03-18', 'soon']);
const known = fc.record({
  row: overrides.map((one): MeetingRow => aMeeting('c', { time: '20:00', ...one })),
  calledOff: dates,
});

const first = toldOf(aMeeting('c', { time: '20:00' }));
function start(): Told {
  if (first === undefined) throw new Error('a meeting that can be followed');
  return first;
}

describe('the comparison', () => {
  it('has no news twice, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), (steps) => {
        let told = start();
        for (const { row, calledOff } of steps) {
          const now = { row, decided: { calledOff } };
          const comparison = compare(told, now, mondayNoon);
          told = comparison.told ?? told;
          const again = compare(told, now, mondayNoon);
          expect(again.news).toEqual([]);
          expect(again.told).toEqual(told);
          expect(isHeld(told)).toBe(row.venue === 'paused' || row.rhythm === 'unsure');
        }
      }),
    );
  });

  it('passed over in the middle, tells the same end', () => {
    fc.assert(
      fc.property(known, known, (middle, last) => {
        const end = { row: last.row, decided: { calledOff: last.calledOff } };
        const through = compare(
          start(),
          { row: middle.row, decided: { calledOff: middle.calledOff } },
          mondayNoon,
        ).told;
        expect(compare(through ?? start(), end, mondayNoon).told).toEqual(compare(start(), end, mondayNoon).told);
      }),
    );
  });

  it('tells of a turn only while it lies ahead and the meeting meets then', () => {
    fc.assert(
      fc.property(known, ({ row, calledOff }) => {
        const { news, told } = compare(start(), { row, decided: { calledOff } }, mondayNoon);
        const turns = news.flatMap((one) => ('turn' in one ? [one.turn] : []));
        for (const { at, date } of turns) {
          expect(at).toBeGreaterThan(mondayNoon);
          expect(told?.calledOff).toContain(date);
        }
      }),
    );
  });

  it.each<[string, Partial<MeetingRow>, News['kind'][]]>([
    ['a name', { name: 'Other' }, []],
    ['a clock of another name', { zone: 'America/Boise' }, []],
    ['another clock', { zone: 'America/Chicago' }, ['moved']],
    ['a time', { time: '19:00' }, ['moved']],
    ['a street', { street: '12 Elm St' }, ['moved']],
    ['a pause', { venue: 'paused' }, ['paused']],
    ['words that are not plain', { rhythm: 'unsure' }, ['unsure']],
  ])('%s', (_, change, kinds) => {
    const row = aMeeting('c', { time: '20:00', ...change });
    expect(compare(start(), { row, decided: {} }, mondayNoon).news.map(({ kind }) => kind)).toEqual(kinds);
  });
});

/** What happens to the meeting, and to who follows it. */
const step = fc.oneof(
  { weight: 3, arbitrary: known.map((to) => ({ do: 'change' as const, to })) },
  { weight: 3, arbitrary: fc.constant({ do: 'nudge' as const }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 72 }).map((hours) => ({ do: 'wait' as const, hours })) },
  { weight: 1, arbitrary: fc.boolean().map((readable) => ({ do: 'lists' as const, readable })) },
);

describe('told in any order with wakes', () => {
  it('a person hears of each change once: never the same news twice while nothing changed', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const { phone, lists, nudge } = followers({ rows: [aMeeting('c', { time: '20:00' })] });
        phone.says('MEETINGS 84101', 'REMIND 1');
        let sinceChange = phone.sent.length;
        const newsSince = () => phone.sent.slice(sinceChange).filter(({ kind }) => kind === 'meetings.changed');
        for (const one of steps) {
          if (one.do === 'change') {
            lists.put(one.to.row);
            lists.decide('c', { calledOff: one.to.calledOff });
            sinceChange = phone.sent.length;
          } else if (one.do === 'nudge') nudge('c');
          else if (one.do === 'wait') phone.later(one.hours * hour);
          else lists.isReadable = one.readable;
          const bodies = newsSince().map(({ body }) => body);
          expect(new Set(bodies).size).toBe(bodies.length);
          expect(new Set(newsSince().map(({ at }) => at)).size).toBeLessThanOrEqual(1);
        }
        lists.isReadable = true;
        phone.texts('4');
        nudge('c');
        phone.later(10 * hour);
        nudge('c');
        const after = phone.sent.filter(({ kind }) => kind === 'meetings.changed').length;
        nudge('c');
        phone.later(minute);
        expect(phone.sent.filter(({ kind }) => kind === 'meetings.changed').length).toBe(after);
        expect(phone.sent.filter(({ kind }) => isScheduled(kind)).every(({ at, notAfter }) => at < notAfter)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});
