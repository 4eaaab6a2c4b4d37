/** A year of reminders of any meetings: each turn once, never late, never after the start, by the meeting's own clock. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldOf } from '../../../shared/features/meetings/told.ts';
import { localAt, timeOfMinute, weekdayOf } from '../../../shared/kernel/time/local.ts';
import { turnsWithin } from '../../../shared/kernel/time/weekly.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { KnownLists } from '../../support/known-lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { day, memberPhone, minute } from '../../support/person.ts';

const zones = ['America/Denver', 'America/Phoenix', 'America/New_York', 'America/Los_Angeles', 'Pacific/Auckland'];
const anyRow = fc.record({
  weekday: fc.nat(6),
  time: fc.oneof(fc.constantFrom('00:00', '02:30', '01:30', '23:55'), fc.nat(1439).map(timeOfMinute)),
  zone: fc.constantFrom(...zones),
  rhythm: fc.oneof(
    { weight: 3, arbitrary: fc.constant<MeetingRow['rhythm']>('weekly') },
    fc
      .uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 2 })
      .map((ordinals) => ({ ordinals })),
  ),
  venue: fc.constantFrom<MeetingRow['venue']>('in person', 'online'),
});
const anyBefore = fc.oneof(fc.constantFrom(5, 60, 1440), fc.integer({ min: 5, max: 1440 }));

/** Eight are followed by each of 25 people: 200 meetings. */
const anyFollowed = fc.array(fc.tuple(anyRow, anyBefore), { minLength: 8, maxLength: 8 });

it('RULES 35, 36: reminds of every turn of 200 meetings once, at the minute that was asked for', () => {
  fc.assert(
    fc.property(anyFollowed, (followed) => {
      const rows = followed.map(([row], index) => aMeeting(`m${index}`, { name: `M${index}`, ...row }));
      const lists = new KnownLists(rows);
      const phone = memberPhone({ lists });
      phone.texts('PLAIN');
      for (const [index, [, before]] of followed.entries()) {
        const shown = {
          at: phone.now,
          wanted: { when: { kind: 'soon' as const }, filters: { tags: [], fellowships: [] } },
        };
        const meetings = [{ group: 'riverside', id: `m${index}`, date: '2026-03-02' }];
        phone.person = { ...phone.person, meetings: { ...phone.person.meetings, shown: { ...shown, meetings } } };
        phone.texts(`REMIND 1 ${before}`);
      }
      const from = phone.now;
      for (let week = 0; week < 52; week++) {
        phone.later(7 * day);
        phone.texts('4');
      }
      const sent = phone.sent.filter(({ kind }) => kind === 'meetings.remind');
      const said = sent.map(({ body, at, notAfter }) => `${/ M(\d)/u.exec(body)?.[1]} ${at} ${notAfter}`).toSorted();
      const expected = followed.flatMap(([row, before], index) => {
        const { ordinals } = typeof row.rhythm === 'object' ? row.rhythm : { ordinals: undefined };
        const rule = { ...row, ...(ordinals === undefined ? {} : { ordinals }) };
        return turnsWithin(rule, from + before * minute + 1, phone.now + before * minute + 1).map(
          ({ at }) => `${index} ${at - before * minute} ${at}`,
        );
      });
      expect(said).toEqual(expected.toSorted());
      for (const { body, notAfter } of sent) {
        const row = followed[Number(/ M(\d)/u.exec(body)?.[1])]?.[0];
        if (row === undefined) throw new Error('a reminder of nothing');
        const local = localAt(row.zone, notAfter);
        // A time that the clocks skip comes when they change.
        expect([row.time, '03:00']).toContain(local.time);
        expect(weekdayOf(local.date)).toBe(row.weekday);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('what is told of a meeting keeps what its turns follow from', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      expect(toldOf(aMeeting('m', row))).toMatchObject({
        weekday: row.weekday,
        time: row.time,
        zone: row.zone,
        rhythm: row.rhythm,
      });
    }),
  );
});
