import { expect, test } from 'vitest';
import { pageFunction } from './page-module.ts';

const instantOf = await pageFunction('time.js', 'instantOf');
const tomorrowAt = await pageFunction('time.js', 'tomorrowAt');
const wallClock = await pageFunction('time.js', 'wallClock');
const dayOf = await pageFunction('time.js', 'dayOf');
const timeOf = await pageFunction('time.js', 'timeOf');

const denver = 'America/Denver';

test('"tomorrow 9:00" is nine on the wall also over the night on which the clocks change', () => {
  const eveOfSpring = Date.parse('2026-03-07T22:00:00-07:00');
  const eveOfAutumn = Date.parse('2026-10-31T22:00:00-06:00');
  expect(tomorrowAt(eveOfSpring, 9, denver)).toBe(Date.parse('2026-03-08T09:00:00-06:00'));
  expect(tomorrowAt(eveOfAutumn, 9, denver)).toBe(Date.parse('2026-11-01T09:00:00-07:00'));
});

test('late in the evening, when it is already tomorrow in UTC, tomorrow is still the zone’s', () => {
  const late = Date.parse('2026-11-23T23:30:00-07:00');
  expect(tomorrowAt(late, 9, denver)).toBe(Date.parse('2026-11-24T09:00:00-07:00'));
  expect(dayOf(Date.parse('2026-11-24T09:00:00-07:00'), late, denver)).toBe('tomorrow');
});

test('a chosen wall-clock time comes back as it was chosen', () => {
  for (const local of [
    '2026-03-08T01:59',
    '2026-03-08T03:00',
    '2026-11-01T00:30',
    '2026-11-01T02:00',
    '2026-12-31T23:59',
  ]) {
    expect(wallClock(instantOf(local, denver), denver)).toBe(local);
  }
});

test('a time that spring skips becomes the first one after the gap', () => {
  expect(instantOf('2026-03-08T02:30', denver)).toBe(Date.parse('2026-03-08T03:00:00-06:00'));
});

test('times are shown in the chosen zone, not the machine’s', () => {
  expect(timeOf(Date.parse('2026-11-24T16:00:00Z'), denver)).toBe('9:00 AM');
  expect(timeOf(Date.parse('2026-11-24T16:00:00Z'), 'Pacific/Honolulu')).toBe('6:00 AM');
});
