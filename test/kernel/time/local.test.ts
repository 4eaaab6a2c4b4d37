import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  BadLocalTime,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalTime,
  localAt,
  minuteOfTime,
  nextDaily,
  nextWeekly,
  timeOfMinute,
  weekdayOf,
} from '../../../shared/kernel/time/local.ts';
import { UnknownZone, zoneNames, zoneTable } from '../../../shared/kernel/time/zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST = Date.parse('2024-01-01T00:00:00Z');
const LAST = Date.parse('2040-12-25T00:00:00Z');
const at = (iso: string): number => Date.parse(iso);
const iso = (instant: number): string => new Date(instant).toISOString();

const zones = zoneNames();
/** One zone for each distinct table: what holds for it holds for its links. */
const distinctZones = [
  ...Map.groupBy(zones, (zone) => `${zoneTable(zone).changes}|${zoneTable(zone).offsets}`).values(),
].flatMap((names) => names.slice(0, 1));

const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.integer({ min: FIRST, max: LAST });
const anyTime = fc.integer({ min: 0, max: 1439 }).map(timeOfMinute);
/** An instant near a change of offset, where mistakes live. */
const nearChange = fc
  .constantFrom(...distinctZones.filter((zone) => zoneTable(zone).changes.length > 0))
  .chain((zone) =>
    fc.record({
      zone: fc.constant(zone),
      instant: fc
        .tuple(fc.constantFrom(...zoneTable(zone).changes), fc.integer({ min: -30 * 60, max: 30 * 60 }))
        .map(([change, minutes]) => change + minutes * MINUTE),
    }),
  );

/** 'YYYY-MM-DD HH:MM', which sorts as time does. */
function wallClock(zone: string, instant: number): string {
  const { date, time } = localAt(zone, instant);
  return `${date} ${time}`;
}

describe('the wall clock', () => {
  test.each([
    ['America/Denver', '2026-12-01T16:00:00Z', { date: '2026-12-01', time: '09:00', weekday: 2, minute: 540 }],
    ['America/Denver', '2026-03-08T08:59:59.999Z', { date: '2026-03-08', time: '01:59', weekday: 0, minute: 119 }],
    ['America/Denver', '2026-03-08T09:00:00Z', { date: '2026-03-08', time: '03:00', weekday: 0, minute: 180 }],
    ['Pacific/Auckland', '2025-12-31T11:00:00Z', { date: '2026-01-01', time: '00:00', weekday: 4, minute: 0 }],
    ['America/Winnipeg', '2026-12-01T15:00:00Z', { date: '2026-12-01', time: '10:00', weekday: 2, minute: 600 }],
    ['America/Vancouver', '2026-12-01T16:00:00Z', { date: '2026-12-01', time: '09:00', weekday: 2, minute: 540 }],
    ['America/Edmonton', '2026-12-01T15:00:00Z', { date: '2026-12-01', time: '09:00', weekday: 2, minute: 540 }],
    ['UTC', '2024-02-29T23:59:00Z', { date: '2024-02-29', time: '23:59', weekday: 4, minute: 1439 }],
  ])('of %s at %s', (zone, instant, expected) => {
    expect(localAt(zone, at(instant))).toEqual(expected);
  });

  test('agrees with the platform calendar on every day of three centuries', () => {
    for (let instant = Date.UTC(1899, 11, 30); instant < Date.UTC(2200, 0, 1); instant += DAY) {
      const { date, weekday } = localAt('UTC', instant);
      if (date !== iso(instant).slice(0, 10) || weekday !== new Date(instant).getUTCDay())
        expect(date).toBe(iso(instant));
    }
  });

  test('of an unknown zone is refused', () => {
    expect(() => localAt('Mars/Olympus', 0)).toThrow(UnknownZone);
  });
});

describe('dates', () => {
  test('are counted across leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-01', '2026-04-11')).toBe(41);
    expect(daysBetween('2026-03-08', '2026-03-01')).toBe(-7);
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  test('adding and counting are each other’s reverse', () => {
    const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(weekdayOf(other)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
        expect(isLocalDate(other)).toBe(true);
      }),
    );
  });

  test('and times that do not exist are refused', () => {
    for (const date of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '', '2026-01-01T00:00']) {
      expect(isLocalDate(date)).toBe(false);
      expect(() => addDays(date, 1)).toThrow(BadLocalTime);
    }
    for (const time of ['24:00', '9:00', '09:60', '', '09:00:00']) {
      expect(() => minuteOfTime(time)).toThrow(BadLocalTime);
      expect(isLocalTime(time)).toBe(false);
    }
    expect(isLocalTime('23:59')).toBe(true);
    for (const instant of [Number.NaN, Infinity]) {
      expect(() => nextDaily('America/Denver', '08:00', instant)).toThrow(BadLocalTime);
    }
  });
});

describe('the instant of a local time', () => {
  test('inside the spring gap is when the clocks change', () => {
    expect(iso(instantOf('America/Denver', '2026-03-08', '02:30'))).toBe('2026-03-08T09:00:00.000Z');
    expect(iso(instantOf('America/Denver', '2026-03-08', '01:59'))).toBe('2026-03-08T08:59:00.000Z');
    expect(iso(instantOf('America/Denver', '2026-03-08', '03:00'))).toBe('2026-03-08T09:00:00.000Z');
  });

  test('inside the autumn overlap is the first pass', () => {
    expect(iso(instantOf('America/Denver', '2026-11-01', '01:30'))).toBe('2026-11-01T07:30:00.000Z');
    expect(iso(instantOf('America/Denver', '2026-11-01', '02:00'))).toBe('2026-11-01T09:00:00.000Z');
  });

  test('in a zone whose clocks change at midnight is of the right day', () => {
    // Greenland's Saturday has no 23:30 when summer time begins.
    expect(iso(instantOf('America/Nuuk', '2026-03-28', '23:30'))).toBe('2026-03-29T01:00:00.000Z');
    expect(iso(instantOf('America/Havana', '2026-03-08', '00:00'))).toBe('2026-03-08T05:00:00.000Z');
  });

  test('is the first at which the wall clock has come so far, by trying every minute', () => {
    fc.assert(
      fc.property(nearChange, anyTime, ({ zone, instant }, time) => {
        const { date } = localAt(zone, instant);
        const found = instantOf(zone, date, time);
        let tried = at(`${date}T00:00:00Z`) - 15 * HOUR;
        while (wallClock(zone, tried) < `${date} ${time}`) tried += MINUTE;
        expect(iso(found)).toBe(iso(tried));
      }),
      { numRuns: 300 },
    );
  });

  test('leads back to the wall clock wherever it shows a time but once', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const { date, time } = localAt(zone, instant);
        const found = instantOf(zone, date, time);
        expect(wallClock(zone, found)).toBe(`${date} ${time}`);
        expect(found).toBeLessThanOrEqual(instant);
      }),
    );
  });
});

describe('a daily rule', () => {
  const times = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '08:30', '23:30', '23:59'];

  /** Walks the rule and says what is wrong with it: nothing, for any zone there is. */
  function fault(zone: string, time: string, from: number, until: number): string | undefined {
    let { at: last, date } = nextDaily(zone, time, from);
    while (last < until) {
      const next = nextDaily(zone, time, last);
      if (next.at <= last) return `${zone} ${time}: ${iso(next.at)} does not come after ${iso(last)}`;
      if (next.date !== addDays(date, 1)) return `${zone} ${time}: ${next.date} follows ${date}`;
      const shown = wallClock(zone, next.at);
      const skipped = shown > `${next.date} ${time}` && wallClock(zone, next.at - 1) < `${next.date} ${time}`;
      if (shown !== `${next.date} ${time}` && !skipped) return `${zone} ${time}: at ${shown} on ${next.date}`;
      ({ at: last, date } = next);
    }
    return undefined;
  }

  test('has every local date exactly once, in every zone, through every transition until 2040', () => {
    let walks = 0;
    for (const zone of distinctZones) {
      for (const change of [FIRST, ...zoneTable(zone).changes]) {
        for (const time of times) {
          const found = fault(zone, time, change - 3 * DAY, change + 3 * DAY);
          if (found) expect.fail(found);
          walks++;
        }
      }
    }
    expect(walks).toBeGreaterThan(9_000);
  });

  test('has every local date exactly once over whole years', () => {
    for (const zone of distinctZones) {
      for (const time of ['02:30', '08:30']) {
        const found = fault(zone, time, at('2026-01-01'), at('2028-01-01'));
        if (found) expect.fail(found);
      }
    }
  });

  test('yields the first occurrence strictly after the instant, whatever the instant', () => {
    fc.assert(
      fc.property(nearChange, anyTime, ({ zone, instant }, time) => {
        const next = nextDaily(zone, time, instant);
        expect(next.at).toBeGreaterThan(instant);
        expect(next.at).toBe(instantOf(zone, next.date, time));
        expect(instantOf(zone, addDays(next.date, -1), time)).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 1000 },
    );
  });

  test('comes once where the hour comes twice', () => {
    const first = nextDaily('America/Denver', '01:30', at('2026-11-01T07:00:00Z'));
    expect([iso(first.at), first.date]).toEqual(['2026-11-01T07:30:00.000Z', '2026-11-01']);
    const between = nextDaily('America/Denver', '01:30', at('2026-11-01T08:15:00Z'));
    expect([iso(between.at), between.date]).toEqual(['2026-11-02T08:30:00.000Z', '2026-11-02']);
  });

  test('comes where the hour is skipped', () => {
    const skipped = nextDaily('America/Denver', '02:30', at('2026-03-08T08:00:00Z'));
    expect([iso(skipped.at), skipped.date]).toEqual(['2026-03-08T09:00:00.000Z', '2026-03-08']);
    expect(nextDaily('America/Denver', '02:30', skipped.at).date).toBe('2026-03-09');
  });
});

describe('a weekly rule', () => {
  test('has its weekday, seven days apart, in every zone through every transition', () => {
    fc.assert(
      fc.property(nearChange, anyTime, fc.integer({ min: 0, max: 6 }), ({ zone, instant }, time, weekday) => {
        const next = nextWeekly(zone, weekday, time, instant);
        expect(next.at).toBeGreaterThan(instant);
        expect(weekdayOf(next.date)).toBe(weekday);
        expect(instantOf(zone, addDays(next.date, -7), time)).toBeLessThanOrEqual(instant);
        expect(nextWeekly(zone, weekday, time, next.at).date).toBe(addDays(next.date, 7));
      }),
      { numRuns: 1000 },
    );
  });

  test('today counts if the time is still to come', () => {
    const sunday = at('2026-11-22T15:00:00Z');
    expect(nextWeekly('America/Denver', 0, '09:00', sunday).date).toBe('2026-11-22');
    expect(nextWeekly('America/Denver', 0, '08:00', sunday).date).toBe('2026-11-29');
    expect(nextWeekly('America/Denver', 6, '08:00', sunday).date).toBe('2026-11-28');
  });
});
