import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localAt, timeOfMinute } from '../../../shared/kernel/time/local.ts';
import { readTime, readUntil } from '../../../shared/kernel/time/reading-times.ts';
import { zoneNames } from '../../../shared/kernel/time/zones.ts';

describe('a time of day', () => {
  test.each([
    ['8', '08:00'],
    ['8am', '08:00'],
    ['8 AM please', '08:00'],
    ['8:30am', '08:30'],
    ['8.30 am', '08:30'],
    ['830am', '08:30'],
    ['830', '08:30'],
    ['８：３０', '08:30'],
    ['at 8:30 a.m.', '08:30'],
    ['8:30 p.m.', '20:30'],
    ['8p', '20:00'],
    ['7 pm', '19:00'],
    ['20:15', '20:15'],
    ['2015', '20:15'],
    ['20h15', '20:15'],
    ['20h', '20:00'],
    ["8 o'clock in the morning", '08:00'],
    ['eight thirty', '08:30'],
    ['every day at 9', '09:00'],
    ['10 at night', '22:00'],
    ['2 at night', '02:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['0:30', '00:30'],
  ])('"%s" is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each([
    ['a las 8 de la mañana', '08:00'],
    ['A LAS 8:30', '08:30'],
    ['8 de la noche', '20:00'],
    ['ocho y media', '08:30'],
    ['a las nueve y cuarto de la noche', '21:15'],
    ['a las 8 y 20', '08:20'],
    ['3 de la tarde', '15:00'],
    ['a las 3 de la madrugada', '03:00'],
    ['12 de la noche', '00:00'],
    ['a la una', '13:00'],
    ['al mediodía', '12:00'],
    ['medianoche', '00:00'],
    ['8 en punto por favor', '08:00'],
  ])('"%s" es %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test('a bare hour is in the morning from 5 to 11, noon at 12, in the afternoon from 1 to 4', () => {
    const read = Array.from({ length: 12 }, (_, index) => readTime(String(index + 1)));
    expect(read).toEqual('13:00 14:00 15:00 16:00 05:00 06:00 07:00 08:00 09:00 10:00 11:00 12:00'.split(' '));
  });

  test('a leading zero means the 24-hour clock', () => {
    expect(readTime('04:30')).toBe('04:30');
    expect(readTime('4:30')).toBe('16:30');
  });

  test.each([
    '',
    '0',
    '25',
    '24:00',
    '8:60',
    '13 am',
    '8 bananas',
    'a',
    'at',
    'ten four',
    '84101',
    '911',
    '988',
    '1 2 3',
    'mañana',
    '12 de la mañana',
  ])('"%s" is none, or could mean two', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  test('is read back as written, by either clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const time = timeOfMinute(minute);
        const [hour, minutes] = [Math.floor(minute / 60), time.slice(3)];
        expect(readTime(time)).toBe(time);
        expect(readTime(`${hour % 12 || 12}:${minutes}${hour < 12 ? 'am' : ' PM'}`)).toBe(time);
      }),
    );
  });

  test('whatever is texted, the answer is a time or none, and soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1600 }), (text) => {
        expect(readTime(text) ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
    const started = performance.now();
    for (const part of ['8 ', 'a ', ' ', '8 de la ', 'please ', '12 1 ']) {
      readTime(part.repeat(1600));
      readUntil(part.repeat(1600), 'UTC', 0);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('until when', () => {
  const zone = 'America/Denver';
  // A Wednesday, five minutes and seven seconds past ten.
  const now = instantOf(zone, '2026-11-18', '10:05') + 7_000;
  const shown = (text: string): string | undefined => {
    const until = readUntil(text, zone, now);
    if (until === undefined) return undefined;
    const { date, time } = localAt(zone, until);
    return `${date} ${time}`;
  };

  test.each([
    ['7', '2026-11-25 10:05'],
    ['7 days', '2026-11-25 10:05'],
    ['for 3 more days', '2026-11-21 10:05'],
    ['2 weeks', '2026-12-02 10:05'],
    ['a week', '2026-11-25 10:05'],
    ['7d', '2026-11-25 10:05'],
    ['una semana', '2026-11-25 10:05'],
    ['tres días', '2026-11-21 10:05'],
    ['por 1 mes', '2026-12-18 10:05'],
    ['90', '2027-02-16 10:05'],
    ['tomorrow', '2026-11-19 09:00'],
    ['hasta mañana', '2026-11-19 09:00'],
    ['pasado mañana', '2026-11-20 09:00'],
    ['until friday', '2026-11-20 09:00'],
    ['until Friday please', '2026-11-20 09:00'],
    ['hasta el viernes', '2026-11-20 09:00'],
    ['el martes que viene', '2026-11-24 09:00'],
    ['wednesday', '2026-11-25 09:00'],
    ['next week', '2026-11-23 09:00'],
    ['until dec 1', '2026-12-01 09:00'],
    ['December 1st', '2026-12-01 09:00'],
    ['the 1st of december', '2026-12-01 09:00'],
    ['hasta el 1 de diciembre', '2026-12-01 09:00'],
    ['el primero de diciembre', '2026-12-01 09:00'],
    ['12/1', '2026-12-01 09:00'],
    ['15/12', '2026-12-15 09:00'],
    ['12/1/26', '2026-12-01 09:00'],
    ['2026-12-01', '2026-12-01 09:00'],
    ['jan 5', '2027-01-05 09:00'],
    ['the 25th', '2026-11-25 09:00'],
    ['hasta el 3', '2026-12-03 09:00'],
  ])('"%s" is %s', (text, until) => {
    expect(shown(text)).toBe(until);
  });

  test.each([
    '',
    '0',
    '91',
    '14 weeks',
    'mar 1',
    'nov 18',
    '11/18/2026',
    '2025-12-01',
    'feb 30',
    '13/13',
    '10:30',
    'yesterday',
    'whenever',
    'once',
    'el 32',
  ])('"%s" is none, or not 1 to 90 days ahead', (text) => {
    expect(shown(text)).toBeUndefined();
  });

  test('a number of days ends to the second that many local days on, also over a change of the clocks', () => {
    expect(readUntil('7', zone, now)).toBe(now + 7 * 86_400_000);
    const beforeSpring = instantOf(zone, '2026-03-05', '10:05');
    expect(readUntil('7', zone, beforeSpring)).toBe(beforeSpring + 7 * 86_400_000 - 3_600_000);
  });

  test('in any zone and at any time the answer lies 1 to 90 local days ahead', () => {
    const texts = ['tomorrow', 'friday', '1', '90 days', 'the 15th', '2 semanas', 'next week', 'el 1 de enero', '3/1'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zoneNames()),
        fc.integer({ min: Date.parse('2024-01-02'), max: Date.parse('2040-06-01') }),
        fc.constantFrom(...texts),
        (anyZone, instant, text) => {
          const until = readUntil(text, anyZone, instant);
          if (until === undefined) return;
          expect(until).toBeGreaterThan(instant);
          expect(until - instant).toBeLessThan(91 * 86_400_000);
        },
      ),
      { numRuns: 500 },
    );
  });
});
