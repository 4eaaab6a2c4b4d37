import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icsOf } from '../../../../functions/web/calendar/ics.ts';
import { ruleOf, seriesOf } from '../../../../functions/web/calendar/series.ts';
import { timeOfMinute } from '../../../../shared/kernel/time/local.ts';
import { turnsWithin } from '../../../../shared/kernel/time/weekly.ts';
import { nextChange, zoneNames, zoneTable } from '../../../../shared/kernel/time/zones.ts';
import type { MeetingRow } from '../../../../shared/state/meeting/row.ts';
import { parseZdump } from '../../../kernel/time/zdump.ts';
import { aMeeting } from '../../../support/meetings.ts';
import { expand } from './expanded.ts';

// What a calendar program shows for a year is what the service itself counts on, in every zone, through every change of
// clocks. Where the official data is at hand its zones are taken, else one of each kind that the project's table has.

const MINUTE = 60_000;
const DAY = 86_400_000;
const YEAR = 366 * DAY;

const tzdb = join(import.meta.dirname, '../../../../../shared/data/tz/zdump-2026f.txt');
const hasTzdb = existsSync(tzdb);
if (!hasTzdb)
  console.warn('SKIPPED: ../shared/data/tz is missing, calendars are expanded in the zones of our own table');

const zones = hasTzdb
  ? [...new Set(parseZdump(readFileSync(tzdb, 'utf8')).map(({ zone }) => zone))]
  : [...Map.groupBy(zoneNames(), (zone) => `${zoneTable(zone).changes}`).values()].flatMap(([zone = '']) => zone);

function fileOf(row: MeetingRow, calledOff: readonly string[], now: number): string {
  const series = seriesOf(row, { calledOff }, now);
  if (series === undefined) throw new Error('nothing to show');
  const { id, name: summary, zone, duration: minutes } = row;
  const entry = { id, zone, series, minutes, summary, description: '', isPrivate: false, readAt: 0 };
  return icsOf({ name: 'Test', entries: [entry], zone });
}

/** Where clocks change while it meets, the library we compare with counts the end by the wall clock (RFC 5545 does not). */
function turnText({ zone }: MeetingRow, at: number, end: number): string {
  const isSteady = nextChange(zone, at) > at + DAY;
  return isSteady ? `${new Date(at).toISOString()} to ${new Date(end).toISOString()}` : new Date(at).toISOString();
}

/** What differs between the calendar and our own turns, for a year from now; undefined if nothing does. */
function fault(row: MeetingRow, calledOff: readonly string[], now: number): string | undefined {
  const rule = ruleOf(row);
  if (rule === undefined) return 'no rule';
  const file = fileOf(row, calledOff, now);
  const shown = [...new Set(expand(file, now, now + YEAR).map(({ at, end }) => turnText(row, at, end)))];
  const ours = turnsWithin(rule, now, now + YEAR)
    .filter(({ date }) => !calledOff.includes(date))
    .map(({ at }) => turnText(row, at, at + row.duration * MINUTE));
  return shown.join() === ours.join() ? undefined : `${shown}\ninstead of\n${ours}\n${file}`;
}

const ordinals = fc.option(fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 4 }), {
  nil: undefined,
});

describe('a calendar expanded by somebody else for a year', () => {
  test('shows exactly our turns, in every zone, on any weekday, at any time, with some called off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 95 }).map((quarter) => timeOfMinute(quarter * 15)),
        ordinals,
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2032, 0, 1) }),
        fc.array(fc.nat(51), { maxLength: 3 }),
        (zone, weekday, time, weeks, now, off) => {
          const rhythm = weeks === undefined ? ('weekly' as const) : { ordinals: weeks.toSorted((a, b) => a - b) };
          const row = aMeeting('abcdefghij', { zone, weekday, time, rhythm });
          const rule = ruleOf(row);
          const turns = rule === undefined ? [] : turnsWithin(rule, now, now + YEAR);
          const calledOff = off.flatMap((index) => turns[index % Math.max(1, turns.length)]?.date ?? []);
          expect(fault(row, calledOff, now)).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });

  test('does so on the very days on which the clocks change, and the days around them', () => {
    let compared = 0;
    for (const zone of zones) {
      for (const change of zoneTable(zone).changes) {
        if (change < Date.UTC(2026, 5, 1) || change > Date.UTC(2028, 0, 1)) continue;
        for (const [index, time] of ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00'].entries()) {
          const weekday = new Date(change - 6 * 3_600_000).getUTCDay();
          const row = aMeeting('abcdefghij', { zone, time, weekday: (weekday + (index % 2)) % 7, duration: 90 });
          expect([zone, time, fault(row, [], change - 9 * DAY)]).toEqual([zone, time, undefined]);
          expect([zone, time, fault(row, [], change - DAY / 2)]).toEqual([zone, time, undefined]);
          compared += 2;
        }
      }
    }
    expect(compared).toBeGreaterThan(hasTzdb ? 300 : 1_000);
  });
});
