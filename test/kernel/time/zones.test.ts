import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import moment from 'moment-timezone';
import { describe, expect, test } from 'vitest';
import { zoneDataSource } from '../../../shared/kernel/time/generate-zones.ts';
import {
  isZone,
  nextChange,
  offsetIn,
  offsetMinutes,
  UnknownZone,
  zoneNames,
  zonesVersion,
  zoneTable,
} from '../../../shared/kernel/time/zones.ts';
import { disagreements, parseZdump, tablesOf } from './zdump.ts';

const HOUR = 3_600_000;
const at = (iso: string): number => Date.parse(iso);

const tzdbFolder = join(import.meta.dirname, '../../../../shared/data/tz');
const hasTzdb = existsSync(tzdbFolder);
if (!hasTzdb) console.warn('SKIPPED: ../shared/data/tz is missing, the table is not compared with its zdump files');

describe.skipIf(!hasTzdb)(hasTzdb ? 'the table against tzdb' : 'SKIPPED: ../shared/data/tz is missing', () => {
  const read = (version: string) => parseZdump(readFileSync(join(tzdbFolder, `zdump-${version}.txt`), 'utf8'));
  const years = { from: 2024, until: 2036 };

  test('agrees with tzdb 2026f in every zone, the second before each transition and at it', () => {
    const readings = read('2026f');
    expect(readings.length).toBeGreaterThan(1_100);
    expect(new Set(readings.map(({ zone }) => zone)).size).toBe(27);
    expect(disagreements(readings, zoneTable, years)).toEqual(new Map());
  });

  test('a table made of tzdb 2025b fails that check, in the zones that changed since', () => {
    const outdated = tablesOf(read('2025b'));
    const found = disagreements(read('2026f'), (zone) => outdated.get(zone), years);
    expect([...found.keys()].sort()).toEqual([
      'Africa/Casablanca',
      'America/Edmonton',
      'America/Vancouver',
      'America/Winnipeg',
    ]);
    expect(found.get('America/Vancouver')).toBe('2026-11-01T09:00:00.000Z: -480 instead of -420');
  });

  test('a table made of a dump agrees with that dump, so the check does not fail of itself', () => {
    for (const version of ['2025b', '2026f']) {
      const readings = read(version);
      const tables = tablesOf(readings);
      expect(disagreements(readings, (zone) => tables.get(zone), years)).toEqual(new Map());
    }
  });

  test('a change that tzdb does not have is found too', () => {
    const readings = read('2026f');
    const { changes, offsets } = zoneTable('America/Winnipeg');
    const longer = {
      changes: Float64Array.of(...changes, at('2027-03-14T08:00:00Z')),
      offsets: Int16Array.of(...offsets, -240),
    };
    const found = disagreements(readings, (zone) => (zone === 'America/Winnipeg' ? longer : zoneTable(zone)), years);
    expect([...found]).toEqual([['America/Winnipeg', '2027-03-14T08:00:00.000Z: no such change']]);
  });
});

const sample = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/Toronto',
  'America/Winnipeg',
  'America/Edmonton',
  'America/Vancouver',
  'America/St_Johns',
  'America/Tijuana',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

const zdump = spawnSync('zdump', ['-v', '-c', '2024,2026', ...sample], { encoding: 'utf8' });
const hasZdump = zdump.status === 0 && parseZdump(zdump.stdout).length > 0;
if (!hasZdump) console.warn('SKIPPED: no zdump on this machine, moment-timezone alone is compared');

describe('the table against what this machine has', () => {
  // Only years that are over: a machine's own tzdb may be older or newer than ours, but the past stays.
  test.skipIf(!hasZdump)('agrees with the system zdump in 2024 and 2025', () => {
    expect(disagreements(parseZdump(zdump.stdout), zoneTable, { from: 2024, until: 2026 })).toEqual(new Map());
  });

  test('agrees with moment-timezone in every zone there is, around every change until the end of 2040', () => {
    for (const name of moment.tz.names()) {
      const zone = moment.tz.zone(name);
      if (!zone) throw new Error(name);
      const { changes } = zoneTable(name);
      const theirs = zone.untils.filter((until) => until >= at('2024-01-01') && until < at('2041-01-01'));
      for (const instant of [at('2024-01-01'), ...changes, ...theirs, at('2041-01-01') - 1]) {
        for (const moved of [instant - 1000, instant]) {
          if (moved >= at('2024-01-01'))
            expect([name, offsetMinutes(name, moved)]).toEqual([name, 0 - zone.utcOffset(moved)]);
        }
      }
    }
  });

  test('the generated file is what the generator makes of the pinned package', () => {
    const file = join(import.meta.dirname, '../../../shared/kernel/time/zone-data.ts');
    expect(readFileSync(file, 'utf8')).toBe(zoneDataSource());
    expect(zonesVersion).toBe('2026f');
    expect(zoneDataSource().length).toBeLessThan(60_000);
  });
});

describe('offsets', () => {
  test.each([
    // From autumn 2026 on these provinces keep their summer time.
    ['America/Winnipeg', '2026-07-01T12:00:00Z', -300],
    ['America/Winnipeg', '2026-01-15T12:00:00Z', -360],
    ['America/Winnipeg', '2027-01-15T12:00:00Z', -300],
    ['America/Vancouver', '2026-01-15T12:00:00Z', -480],
    ['America/Vancouver', '2026-12-24T12:00:00Z', -420],
    ['America/Edmonton', '2026-01-15T12:00:00Z', -420],
    ['America/Edmonton', '2026-12-24T12:00:00Z', -360],
    ['America/New_York', '2026-12-24T12:00:00Z', -300],
    ['Australia/Lord_Howe', '2026-07-01T12:00:00Z', 630],
    ['Asia/Kathmandu', '2026-07-01T12:00:00Z', 345],
    ['UTC', '2026-07-01T12:00:00Z', 0],
    ['US/Pacific', '2040-07-01T12:00:00Z', -420],
  ])('%s is at %s %i minutes from Greenwich', (zone, instant, minutes) => {
    expect(offsetMinutes(zone, at(instant))).toBe(minutes);
  });

  test('change at the very millisecond', () => {
    const change = at('2026-03-08T07:00:00Z');
    expect(offsetMinutes('America/New_York', change - 1)).toBe(-300);
    expect(offsetMinutes('America/New_York', change)).toBe(-240);
    expect(nextChange('America/New_York', change - 1)).toBe(change);
    expect(nextChange('America/New_York', change)).toBe(at('2026-11-01T06:00:00Z'));
    expect(nextChange('America/Phoenix', change)).toBe(Infinity);
  });

  test('stay at the last known one after 2040 and the first before 2024', () => {
    expect(offsetMinutes('America/New_York', at('2055-07-01'))).toBe(-300);
    expect(offsetMinutes('America/New_York', at('1999-12-31'))).toBe(-300);
  });

  test('come from any table of the same form', () => {
    const table = { changes: Float64Array.of(0, HOUR), offsets: Int16Array.of(1, 2, 3) };
    expect([-1, 0, HOUR - 1, HOUR].map((instant) => offsetIn(table, instant))).toEqual([1, 2, 2, 3]);
  });
});

describe('zone names', () => {
  test('are known with their links', () => {
    expect(['America/New_York', 'US/Eastern', 'Etc/UTC', 'America/Indianapolis'].every(isZone)).toBe(true);
    expect(zoneNames()).toHaveLength(597);
  });

  test('that tzdb does not have are refused by name', () => {
    for (const name of ['', 'America/Gotham', 'america/new_york', '__proto__']) {
      expect(isZone(name)).toBe(false);
      expect(() => offsetMinutes(name, 0)).toThrow(UnknownZone);
    }
  });
});
