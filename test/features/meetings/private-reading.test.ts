import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReminder } from '../../../shared/features/meetings/private-reading.ts';
import { isGsm } from '../../../shared/kernel/language/segments.ts';
import { instantOf } from '../../../shared/kernel/time/local.ts';

/** Wednesday 25 November 2026, one in the afternoon. */
const zone = 'America/Denver';
const now = instantOf(zone, '2026-11-25', '13:00');
const read = (said: string) => readReminder(said, zone, now);

const daily = (time: string, words?: string) => ({ time, on: 'daily', ...(words === undefined ? {} : { words }) });
const weekly = (weekday: number, time: string, words?: string) => ({ ...daily(time, words), on: { weekday } });
const once = (date: string, time: string, words?: string) => ({ ...daily(time, words), on: { date } });

describe('what follows REMIND ME', () => {
  test.each([
    ['7:00', daily('07:00')],
    ['7am', daily('07:00')],
    ['7:00 blue', daily('07:00', 'blue')],
    ['every day at 7', daily('07:00')],
    ['once a day at 7', daily('07:00')],
    ['3', daily('15:00')],
    ['at 7 every night', daily('19:00')],
    ['every night at 9 dose', daily('21:00', 'dose')],
    ['to take my pills at 8', daily('08:00', 'take my pills')],
    ['2 pills at 8', daily('08:00', '2 pills')],
    ['8 pm dose 2 and vitamins', daily('20:00', 'dose 2 and vitamins')],
    ['noon water please', daily('12:00', 'water')],
    ['7.15', daily('07:15')],
    ['a las 7', daily('07:00')],
    ['tomar la pastilla a las 8 de la noche', daily('20:00', 'tomar la pastilla')],
    ['todas las noches a las 9', daily('21:00')],
  ])('%s: every day', (said, wished) => {
    expect(read(said)).toEqual(wished);
  });

  test.each([
    ['monday 9:00 clinic', weekly(1, '09:00', 'clinic')],
    ['mondays 7pm', weekly(1, '19:00')],
    ['every tuesday at 9', weekly(2, '09:00')],
    ['wednesday 9:00', weekly(3, '09:00')],
    ['el lunes a las 9 clinica', weekly(1, '09:00', 'clinica')],
    ['los sábados 9:00', weekly(6, '09:00')],
    ['que tengo cita el martes a las 10', weekly(2, '10:00', 'tengo cita')],
  ])('%s: every week', (said, wished) => {
    expect(read(said)).toEqual(wished);
  });

  test.each([
    ['tomorrow 8:30', once('2026-11-26', '08:30')],
    ['to call the clinic at 9 tomorrow', once('2026-11-26', '09:00', 'call the clinic')],
    ['mañana a las 8', once('2026-11-26', '08:00')],
    ['a las 8 mañana', once('2026-11-26', '08:00')],
    ['pasado mañana 9:00', once('2026-11-27', '09:00')],
    ['this friday 9:00', once('2026-11-27', '09:00')],
    ['this wednesday 9:00', once('2026-12-02', '09:00')],
    ['this wednesday 3pm', once('2026-11-25', '15:00')],
    ['el viernes que viene a las 10', once('2026-11-27', '10:00')],
    ['12/3 9:00 court', once('2026-12-03', '09:00', 'court')],
    ['12/10 9:00', once('2026-12-10', '09:00')],
    ['thursday dec 3 9:00', once('2026-12-03', '09:00')],
    ['el 3 de diciembre a las 9 corte', once('2026-12-03', '09:00', 'corte')],
    ['11/25 5pm', once('2026-11-25', '17:00')],
    ['today 8:30', once('2026-11-25', '20:30')],
    ['tonight at 1', once('2026-11-26', '01:00')],
    ['in 3 days at 9', once('2026-11-28', '09:00')],
  ])('%s: once', (said, wished) => {
    expect(read(said)).toEqual(wished);
  });

  test.each([
    ['in 20 minutes', '13:20'],
    ['en 2 horas', '15:00'],
  ])('%s: once, at that very instant', (said, time) => {
    const at = instantOf(zone, '2026-11-25', time);
    expect(read(said)).toEqual({ time, on: { date: '2026-11-25', at } });
  });

  test.each([
    ['today 8:30am', 'past'],
    ['11/25 9am', 'past'],
    ['1/5/2025 9:00', 'past'],
    ['12/10/27 9:00', 'far'],
    ['in 900 days at 9', 'far'],
    ['mon wed fri 9:00', 'days'],
    ['weekdays 7:00', 'days'],
    ['friday dec 3 9:00', 'days'],
    ['every other day 7:00', 'days'],
  ])('%s: no reminder (%s)', (said, why) => {
    expect(read(said)).toBe(why);
  });

  test.each(['why i do this', 'to breathe', 'blue', '25:00', '911', 'when i wake up', 'el domingo', '7 days', ''])(
    '%s: nothing that can be read',
    (said) => {
      expect(read(said)).toBeUndefined();
    },
  );

  test('RULES 38, 58: keeps words that fit a text, without addresses', () => {
    expect(read('7:00 call Dr. Smith (801) 555-0199')).toEqual(daily('07:00', 'call Dr. Smith'));
    expect(read('7:00 https://short.example/x “azúl” 💊')).toEqual(daily('07:00', 'azul'));
  });

  test('takes anything at all without an exception, and keeps words of 40 letters at most', () => {
    const bits = fc.constantFrom(
      '7:00',
      'at',
      'monday',
      '12/3',
      'tomorrow',
      'mañana',
      'a las',
      '8',
      'pm',
      'to',
      'dec 31',
    );
    const said = fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(said, (text) => {
        const wished = read(text);
        if (typeof wished !== 'object') return;
        expect(wished.time).toMatch(/^\d\d:\d\d$/u);
        expect((wished.words ?? '').length).toBeLessThanOrEqual(40);
        expect(isGsm(wished.words ?? '')).toBe(true);
        if (typeof wished.on === 'object' && 'date' in wished.on) {
          expect(instantOf(zone, wished.on.date, wished.time)).toBeGreaterThan(now);
        }
      }),
      { numRuns: 500 },
    );
  });
});
