import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usZones } from '../../../shared/kernel/time/area-codes.ts';
import { instantOf, localAt, timeOfMinute } from '../../../shared/kernel/time/local.ts';
import { defaultQuietHours, isNight, isQuiet, nextOpening } from '../../../shared/kernel/time/quiet-hours.ts';
import { nextChange, zoneNames } from '../../../shared/kernel/time/zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const local = (date: string, time: string, zone = 'America/Denver'): number => instantOf(zone, date, time);
const iso = (instant: number): string => new Date(instant).toISOString();

const anyZones = fc.uniqueArray(fc.constantFrom(...zoneNames()), { minLength: 1, maxLength: 4 });
const anyUsZones = fc.subarray([...usZones], { minLength: 1 });
const anyInstant = fc.integer({ min: Date.parse('2024-01-02'), max: Date.parse('2040-12-20') });
const anyTime = fc.integer({ min: 0, max: 1439 }).map(timeOfMinute);
const anyQuiet = fc.record({ from: anyTime, until: anyTime, sundayUntil: anyTime });
const nearChange = fc
  .tuple(
    fc.constantFrom('America/Denver', 'America/Nuuk', 'America/Havana'),
    anyInstant,
    fc.integer({ min: -180, max: 180 }),
  )
  .map(([zone, instant, minutes]) => ({
    zone,
    instant: Math.min(nextChange(zone, instant), instant + 400 * DAY) + minutes * MINUTE,
  }));

describe('quiet hours', () => {
  test.each([
    // 2026-11-20 is a Friday.
    ['2026-11-20', '08:59', true],
    ['2026-11-20', '09:00', false],
    ['2026-11-20', '19:59', false],
    ['2026-11-20', '20:00', true],
    ['2026-11-22', '09:00', true],
    ['2026-11-22', '11:59', true],
    ['2026-11-22', '12:00', false],
    ['2026-11-22', '20:00', true],
    ['2026-11-23', '08:59', true],
  ])('on %s at %s: %s', (date, time, quiet) => {
    expect(isQuiet(['America/Denver'], local(date, time))).toBe(quiet);
  });

  test('hold where any possible zone is quiet', () => {
    const noonInTheEast = local('2026-11-20', '12:00', 'America/New_York');
    expect(isQuiet(['America/New_York'], noonInTheEast)).toBe(false);
    expect(isQuiet(['America/New_York', 'Pacific/Honolulu'], noonInTheEast)).toBe(true);
    expect(isQuiet([], noonInTheEast)).toBe(true);
  });

  test('follow the clocks of Winnipeg, which stay on summer time from 2026 on', () => {
    expect(isQuiet(['America/Winnipeg'], Date.parse('2026-12-01T14:00:00Z'))).toBe(false);
    expect(isQuiet(['America/Winnipeg'], Date.parse('2025-12-01T14:00:00Z'))).toBe(true);
  });

  test('that begin after midnight hold until their end', () => {
    const quiet = { from: '00:30', until: '07:00', sundayUntil: '10:00' };
    const shown = ['00:00', '00:30', '06:59', '07:00', '23:59'].map((time) =>
      isQuiet(['America/Denver'], local('2026-11-20', time), quiet),
    );
    expect(shown).toEqual([false, true, true, false, false]);
    expect(isQuiet(['America/Denver'], local('2026-11-22', '09:59'), quiet)).toBe(true);
  });
});

describe('the next opening', () => {
  test.each([
    ['2026-11-20', '10:15', '2026-11-20', '10:15'],
    ['2026-11-20', '20:00', '2026-11-21', '09:00'],
    ['2026-11-21', '03:12', '2026-11-21', '09:00'],
    ['2026-11-21', '20:00', '2026-11-22', '12:00'],
    ['2026-11-22', '21:00', '2026-11-23', '09:00'],
    // The nights on which the clocks change.
    ['2026-03-07', '23:00', '2026-03-08', '12:00'],
    ['2026-10-31', '23:00', '2026-11-01', '12:00'],
  ])('after %s %s is %s %s', (date, time, openDate, openTime) => {
    expect(iso(nextOpening(['America/Denver'], local(date, time)))).toBe(iso(local(openDate, openTime)));
  });

  test('waits for the last of the zones and is held back by the first to close', () => {
    const zones = ['America/New_York', 'Pacific/Honolulu'];
    const inHonolulu = (date: string, time: string) => local(date, time, 'Pacific/Honolulu');
    const morning = local('2026-11-20', '09:00', 'America/New_York');
    expect(iso(nextOpening(zones, morning))).toBe(iso(inHonolulu('2026-11-20', '09:00')));
    expect(iso(nextOpening(zones, local('2026-11-20', '20:00', 'America/New_York')))).toBe(
      iso(inHonolulu('2026-11-21', '09:00')),
    );
  });

  test('is the instant itself, to the millisecond, where all is open', () => {
    const open = local('2026-11-20', '15:00') + 12_345;
    expect(nextOpening(['America/Denver'], open)).toBe(open);
  });

  test('exists for all of the US within a day and a half', () => {
    fc.assert(
      fc.property(anyUsZones, anyInstant, (zones, instant) => {
        const open = nextOpening(zones, instant);
        expect(isQuiet(zones, open)).toBe(false);
        expect(open - instant).toBeLessThanOrEqual(36 * HOUR);
      }),
    );
  });

  test('is the first: everything before it is quiet somewhere', () => {
    fc.assert(
      fc.property(anyUsZones, anyInstant, anyQuiet, (zones, instant, quiet) => {
        const open = nextOpening(zones, instant, quiet);
        expect(open).toBeGreaterThanOrEqual(instant);
        fc.pre(open < instant + 48 * HOUR);
        for (let tried = instant; tried < open; tried += MINUTE) expect(isQuiet(zones, tried, quiet)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('always comes, whatever the zones and hours, and is open in the first zone at least', () => {
    fc.assert(
      fc.property(anyZones, anyInstant, anyQuiet, (zones, instant, quiet) => {
        const open = nextOpening(zones, instant, quiet);
        expect(open).toBeGreaterThanOrEqual(instant);
        expect(isQuiet(zones.slice(0, 1), open, quiet)).toBe(false);
        expect(nextOpening(zones, open, quiet) === open || isQuiet(zones, open, quiet)).toBe(true);
      }),
    );
  });

  test('comes through every change of the clocks, with hours that begin or end inside it', () => {
    fc.assert(
      fc.property(nearChange, anyQuiet, ({ zone, instant }, quiet) => {
        const open = nextOpening([zone], instant, quiet);
        expect(isQuiet([zone], open, quiet)).toBe(false);
        if (open > instant) expect(isQuiet([zone], open - 1, quiet)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('falls back on the first zone where two halves of the world share no hour', () => {
    const zones = ['America/New_York', 'Asia/Shanghai'];
    const evening = local('2026-07-13', '21:00', 'America/New_York');
    expect(iso(nextOpening(zones, evening))).toBe(iso(local('2026-07-14', '09:00', 'America/New_York')));
  });
});

test('the night is from 22:00 to 06:00', () => {
  const nights = ['05:59', '06:00', '21:59', '22:00', '00:00'].map((time) =>
    isNight('America/Denver', local('2026-11-20', time)),
  );
  expect(nights).toEqual([true, false, false, true, true]);
  fc.assert(
    fc.property(fc.constantFrom(...zoneNames()), anyInstant, (zone, instant) => {
      const { time } = localAt(zone, instant);
      expect(isNight(zone, instant)).toBe(time >= '22:00' || time < '06:00');
      if (isNight(zone, instant)) expect(isQuiet([zone], instant, defaultQuietHours)).toBe(true);
    }),
  );
});
