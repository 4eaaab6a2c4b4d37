import { expect, test } from 'vitest';
import { readSchedule, Schedule } from '../../local/schedules.ts';

const at = (iso: string): number => Date.parse(iso);

test.each([
  ['rate(1 minute)', 'UTC', '2026-03-02T15:00:30Z', '2026-03-02T15:01:00Z'],
  ['rate(1 minute)', 'UTC', '2026-03-02T15:01:00Z', '2026-03-02T15:02:00Z'],
  ['rate(6 hours)', 'UTC', '2026-03-02T15:00:30Z', '2026-03-02T18:00:00Z'],
  ['cron(30 9 * * ? *)', 'UTC', '2026-03-02T15:00:30Z', '2026-03-03T09:30:00Z'],
  ['cron(0 9 ? * MON-FRI *)', 'America/Denver', '2026-03-06T17:00:00Z', '2026-03-09T15:00:00Z'],
  ['cron(0/20 8,9 1 * ? *)', 'UTC', '2026-03-01T08:21:00Z', '2026-03-01T08:40:00Z'],
  ['cron(30 2 * * ? *)', 'America/Denver', '2026-03-08T05:00:00Z', '2026-03-08T09:30:00Z'],
  ['at(2026-12-01T09:00:00)', 'America/Denver', '2026-03-02T15:00:30Z', '2026-12-01T16:00:00Z'],
])('%s in %s runs next after %s at %s', (expression, zone, after, expected) => {
  const next = readSchedule(expression, zone)(at(after));
  expect(next === undefined ? undefined : new Date(next).toISOString()).toBe(new Date(at(expected)).toISOString());
});

test.each([
  'rate(0 minutes)',
  'rate(1 fortnight)',
  'cron(0 9 * *)',
  'cron(99 9 * * ? *)',
  'cron(0 9 L * ? *)',
  'daily',
])('%s cannot be read, and says so', (expression) => {
  expect(() => readSchedule(expression, 'UTC')).toThrow(`the schedule ${expression} cannot be read`);
});

function createSchedule() {
  const runs: string[] = [];
  const start = (when: number): void => void runs.push(new Date(when).toISOString());
  const now = at('2026-03-02T15:00:30Z');
  const schedule = new Schedule({
    name: 'tick',
    functionName: 'tick',
    nextRun: readSchedule('rate(1 minute)', 'UTC'),
    start,
    now,
  });
  const next = (): string | undefined => {
    const instant = schedule.next();
    return instant === undefined ? undefined : new Date(instant).toISOString();
  };
  return { schedule, runs, next };
}

test('a function that says when it is next due is not run before the first whole minute from then', () => {
  const { schedule, runs, next } = createSchedule();
  schedule.runIfDue(at('2026-03-02T15:01:00Z'));
  schedule.quiet(at('2026-03-02T18:00:01Z'));
  expect(runs).toEqual(['2026-03-02T15:01:00.000Z']);
  expect(next()).toBe('2026-03-02T18:01:00.000Z');
});

test('with nothing due it is not run at all, until something else happens', () => {
  const { schedule, next } = createSchedule();
  schedule.quiet(null);
  expect(next()).toBeUndefined();
  schedule.disturb(at('2026-03-02T16:10:05Z'));
  expect(next()).toBe('2026-03-02T16:11:00.000Z');
});
