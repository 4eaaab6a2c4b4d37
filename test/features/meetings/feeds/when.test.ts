import { describe, expect, test } from 'vitest';
import { minutesBetween, readDays, readDuration, readTime } from '../../../../shared/features/meetings/feeds/when.ts';

describe('the day of a meeting', () => {
  test.each<[unknown, readonly number[]]>([
    [0, [0]],
    ['6', [6]],
    [
      [1, '3', 5],
      [1, 3, 5],
    ],
    [[2, 2], [2]],
    ['Monday', [1]],
    ['miércoles', [3]],
    ['Tue, Thu', [2, 4]],
    ['Mon-Fri', [1, 2, 3, 4, 5]],
    ['Saturday and Sunday', [0, 6]],
    ['Daily', [0, 1, 2, 3, 4, 5, 6]],
    ['', []],
    [null, []],
    [undefined, []],
    [[], []],
  ])('%j', (value, days) => {
    expect(readDays(value)).toEqual(days);
  });

  test('counts from 1 in BMLT, where 1 is Sunday', () => {
    expect(readDays('1', 1)).toEqual([0]);
    expect(readDays('7', 1)).toEqual([6]);
    expect(readDays('0', 1)).toHaveProperty('unread');
  });

  test.each([7, -1, 1.5, '9', 'someday', true, {}, [1, 'x'], '1.5'])('%j is none', (value) => {
    expect(readDays(value)).toHaveProperty('unread');
  });
});

describe('the time of a meeting', () => {
  test.each<[unknown, string | undefined]>([
    ['19:30', '19:30'],
    ['9:30', '09:30'],
    ['7:30 PM', '19:30'],
    ['7:30pm', '19:30'],
    ['7 p.m.', '19:00'],
    ['12:00 AM', '00:00'],
    ['12:15 pm', '12:15'],
    ['0730', '07:30'],
    ['1700', '17:00'],
    [730, '07:30'],
    ['19:00:00', '19:00'],
    ['00:00', '00:00'],
    ['Noon', '12:00'],
    ['12 noon', '12:00'],
    ['Midnight', '00:00'],
    ['mediodía', '12:00'],
    [0.8125, '19:30'],
    ['', undefined],
    [null, undefined],
  ])('%j is %s', (value, time) => {
    expect(readTime(value)).toBe(time);
  });

  test.each(['24:00', '25:10', '19:75', '7', 'evening', '0 pm', true, [], {}])('%j cannot be read', (value) => {
    expect(readTime(value)).toHaveProperty('unread');
  });
});

test('an end before the start is after midnight; without a sensible end it is an hour', () => {
  expect(minutesBetween('23:30', '00:45')).toBe(75);
  expect(minutesBetween('19:00', '8:30 PM')).toBe(90);
  expect(minutesBetween('19:00', undefined)).toBe(60);
  expect(minutesBetween('19:00', '19:00')).toBe(60);
  expect(minutesBetween('19:00', '8:30')).toBe(60);
  expect(minutesBetween('19:00', 'late')).toBe(60);
  expect(readDuration('01:30:00')).toBe(90);
  expect(readDuration('00:00:00')).toBe(60);
  expect(readDuration('')).toBe(60);
});
