import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadLocalTime, timeOfMinute, weekdayOf } from '../../../shared/kernel/time/local.ts';
import { nextTurn, turnsWithin, type WeeklyRule } from '../../../shared/kernel/time/weekly.ts';
import { offsetIn, type ZoneTable, zoneNames, zoneTable } from '../../../shared/kernel/time/zones.ts';
import { parseZdump, tablesOf } from './zdump.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const at = (iso: string): number => Date.parse(iso);
const iso = (instant: number): string => new Date(instant).toISOString();
const weekdays = [0, 1, 2, 3, 4, 5, 6];
const times = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '19:00', '23:30'];
const [FIRST, LAST] = [at('2024-01-01'), at('2040-12-01')];

const tzdb = join(import.meta.dirname, '../../../../shared/data/tz/zdump-2026f.txt');
const hasTzdb = existsSync(tzdb);
if (!hasTzdb) console.warn('SKIPPED: ../shared/data/tz is missing, weekly rules are not compared with zdump');

/**
 * The same by another way: for every calendar day, the platform's calendar says weekday and ordinal, and the first
 * minute whose wall clock has come to the time is tried for.
 */
function byTrying(table: ZoneTable, rule: WeeklyRule, from: number, until: number): string[] {
  const found: string[] = [];
  for (let day = Math.floor(from / DAY) * DAY - 2 * DAY; day < until + 2 * DAY; day += DAY) {
    const calendar = new Date(day);
    if (calendar.getUTCDay() !== rule.weekday) continue;
    const ordinal = Math.floor((calendar.getUTCDate() - 1) / 7) + 1;
    const isLast = new Date(day + 7 * DAY).getUTCMonth() !== calendar.getUTCMonth();
    const { ordinals } = rule;
    if (ordinals !== undefined && !ordinals.includes(ordinal) && !(isLast && ordinals.includes(-1))) continue;
    const wall = at(`${iso(day).slice(0, 10)}T${rule.time}:00Z`);
    let tried = wall - 15 * 60 * MINUTE;
    // A quarter of an hour at a time: every offset and every change of 2024 to 2040 is a multiple of it.
    while (tried + offsetIn(table, tried) * MINUTE < wall) tried += 15 * MINUTE;
    if (tried >= from && tried < until) found.push(`${iso(day).slice(0, 10)} ${iso(tried)}`);
  }
  return found;
}

const shown = (turns: readonly { at: number; date: string }[]): string[] =>
  turns.map((turn) => `${turn.date} ${iso(turn.at)}`);

function fault(table: ZoneTable, rule: WeeklyRule, from: number, until: number): string | undefined {
  const expected = byTrying(table, rule, from, until);
  const found = shown(turnsWithin(rule, from, until));
  return expected.join() === found.join() ? undefined : `${JSON.stringify(rule)}: ${found} instead of ${expected}`;
}

/** Every weekday and time around every change of the zone: how many were compared. */
function aroundChanges(zone: string, table: ZoneTable): number {
  let compared = 0;
  for (const change of table.changes) {
    if (change < FIRST || change > LAST) continue;
    for (const weekday of weekdays) {
      const time = times[compared % times.length] ?? '';
      const wrong = fault(table, { weekday, time, zone }, change - 8 * DAY, change + 8 * DAY);
      if (wrong !== undefined) expect.fail(wrong);
      compared++;
    }
  }
  return compared;
}

describe.skipIf(!hasTzdb)(hasTzdb ? 'weekly rules against tzdb' : 'SKIPPED: ../shared/data/tz is missing', () => {
  test('agree with zdump in its zones, on every weekday, through every transition', () => {
    const tables = tablesOf(parseZdump(readFileSync(tzdb, 'utf8')));
    let compared = 0;
    for (const [zone, table] of tables) compared += aroundChanges(zone, table);
    expect(tables.size).toBeGreaterThan(20);
    expect(compared).toBeGreaterThan(3_000);
  });

  test('agree with zdump at any time, for any weeks of the month', () => {
    const tables = [...tablesOf(parseZdump(readFileSync(tzdb, 'utf8')))];
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.constantFrom(...weekdays),
        fc.integer({ min: 0, max: 95 }).map((quarter) => timeOfMinute(quarter * 15)),
        fc.option(fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1 }), { nil: undefined }),
        fc.integer({ min: FIRST, max: at('2035-06-01') }),
        ([zone, table], weekday, time, ordinals, from) => {
          const rule = { weekday, time, zone, ...(ordinals === undefined ? {} : { ordinals }) };
          expect(fault(table, rule, from, from + 120 * DAY)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a weekly rule', () => {
  test('has each of its days once, at its first minute, in every zone through every change until 2040', () => {
    const distinct = Map.groupBy(zoneNames(), (zone) => `${zoneTable(zone).changes}|${zoneTable(zone).offsets}`);
    let compared = 0;
    for (const [zone = ''] of distinct.values()) compared += aroundChanges(zone, zoneTable(zone));
    expect(compared).toBeGreaterThan(7_000);
  });

  test('the turn at the very instant counts', () => {
    const rule = { weekday: 6, time: '10:00', zone: 'America/Denver' };
    const start = at('2026-11-28T17:00:00Z');
    expect(nextTurn(rule, start)).toEqual({ at: start, date: '2026-11-28' });
    expect(nextTurn(rule, start + 1)?.date).toBe('2026-12-05');
    expect(turnsWithin(rule, start, start)).toEqual([]);
    expect(shown(turnsWithin(rule, start, start + 7 * DAY + 1))).toEqual([
      '2026-11-28 2026-11-28T17:00:00.000Z',
      '2026-12-05 2026-12-05T17:00:00.000Z',
    ]);
  });

  test('keeps its hour over the change of clocks, comes late by a gap, and once where the hour comes twice', () => {
    const sundays = { weekday: 0, zone: 'America/Denver' };
    const around = (time: string, from: string) =>
      shown(turnsWithin({ ...sundays, time }, at(from), at(from) + 14 * DAY));
    expect(around('19:00', '2026-10-26')).toEqual([
      '2026-10-25 2026-10-26T01:00:00.000Z',
      '2026-11-01 2026-11-02T02:00:00.000Z',
    ]);
    expect(around('02:30', '2026-03-02')).toEqual([
      '2026-03-08 2026-03-08T09:00:00.000Z',
      '2026-03-15 2026-03-15T08:30:00.000Z',
    ]);
    expect(around('01:30', '2026-10-26')).toEqual([
      '2026-11-01 2026-11-01T07:30:00.000Z',
      '2026-11-08 2026-11-08T08:30:00.000Z',
    ]);
  });

  test('of the second Saturday, the last Friday, the fifth Sunday', () => {
    const dates = (weekday: number, ...ordinals: number[]) =>
      turnsWithin({ weekday, time: '09:00', zone: 'UTC', ordinals }, at('2027-01-01'), at('2027-06-01')).map(
        ({ date }) => date.slice(5),
      );
    expect(dates(6, 2)).toEqual(['01-09', '02-13', '03-13', '04-10', '05-08']);
    expect(dates(5, -1)).toEqual(['01-29', '02-26', '03-26', '04-30', '05-28']);
    expect(dates(0, 5)).toEqual(['01-31', '05-30']);
    expect(dates(0, 4, -1)).toEqual(['01-24', '01-31', '02-28', '03-28', '04-25', '05-23', '05-30']);
  });

  test('of a fifth weekday is found however long it is off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weekdays), fc.integer({ min: FIRST, max: LAST }), (weekday, from) => {
        const turn = nextTurn({ weekday, time: '12:00', zone: 'UTC', ordinals: [5] }, from);
        expect(Number(turn?.date.slice(8))).toBeGreaterThan(28);
        expect(weekdayOf(turn?.date ?? '')).toBe(weekday);
      }),
    );
  });

  test('with ordinals that no month has never comes, and what is no time is refused', () => {
    const rule = { weekday: 1, time: '12:00', zone: 'UTC' };
    expect(nextTurn({ ...rule, ordinals: [] }, 0)).toBeUndefined();
    expect(nextTurn({ ...rule, ordinals: [6] }, 0)).toBeUndefined();
    expect(turnsWithin({ ...rule, ordinals: [0] }, 0, LAST)).toEqual([]);
    expect(() => nextTurn({ ...rule, time: '24:00' }, 0)).toThrow(BadLocalTime);
    expect(() => nextTurn({ ...rule, weekday: 7 }, 0)).toThrow(BadLocalTime);
  });
});
