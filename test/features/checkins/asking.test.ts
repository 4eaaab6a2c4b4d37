import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localAt } from '../../../shared/kernel/time/local.ts';
import { isNight } from '../../../shared/kernel/time/quiet-hours.ts';
import { day, hour, memberPhone, minute } from '../../support/person.ts';
import { anyWords, datesOf, denver, inDenver, member, sentOf } from './member.ts';

describe('a daily check-in', () => {
  test('comes at nine the next morning and explains itself, neutral on a lock screen', () => {
    const phone = member({ profile: { name: 'Sam' } });
    expect(phone.at(inDenver('2026-03-03 09:00'))).toEqual([
      'Morning, Sam. How is today, from 1 (very hard) to 5 (good)? A word is fine too.',
    ]);
    expect(sentOf(phone, 'checkins.ask')[0]).toMatchObject({
      class: 'routine',
      notAfter: inDenver('2026-03-03 12:00'),
    });
  });

  test('speaks Spanish to who does', () => {
    const phone = member({ profile: { language: 'es' } });
    expect(phone.at(inDenver('2026-03-03 09:00'))).toEqual([
      'Buenos dias. ¿Qué tal va hoy, del 1 (muy duro) al 5 (bien)? También vale una palabra.',
    ]);
  });

  test('greets by the hour it really is', () => {
    const evening = member({ profile: { checkinTime: '19:30' } });
    expect(evening.at(inDenver('2026-03-02 20:00')).join()).toMatch(/^Evening/u);
  });

  test('at the default time waits on Sundays until noon, at a chosen time does not', () => {
    const byDefault = member({ now: inDenver('2026-03-07 12:00') });
    expect(byDefault.planned('checkins.ask')).toBe(inDenver('2026-03-08 12:00'));
    const chosen = member({ now: inDenver('2026-03-07 12:00'), profile: { checkinTimeChosen: true } });
    expect(chosen.planned('checkins.ask')).toBe(inDenver('2026-03-08 09:00'));
    chosen.at(inDenver('2026-03-08 09:00'));
    expect(chosen.sent.at(-1)).toMatchObject({ kind: 'checkins.ask', class: 'asked' });
  });

  test('of somebody whose zone is not known waits for an hour that is right wherever they may be', () => {
    const tollFree = '+18335550101';
    const anywhere = member({ zoneKnown: false, number: tollFree, now: inDenver('2026-03-03 08:00') });
    const at = anywhere.planned('checkins.ask') ?? 0;
    expect(localAt('Pacific/Honolulu', at).time >= '09:00').toBe(true);
    expect(localAt('America/Puerto_Rico', at).time < '20:00').toBe(true);
    const dates = Array.from({ length: 10 }, (_, days) => addDays('2026-03-04', days));
    anywhere.at(inDenver('2026-03-13 20:00'));
    const asked = datesOf(anywhere, 'checkins.ask');
    expect(asked.every((date) => dates.includes(date) || date === '2026-03-03')).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('at nine in the evening is kept where only one zone is possible, and still comes once a day elsewhere', () => {
    const inUtah = member({ zoneKnown: false, profile: { checkinTime: '21:00' } });
    expect(inUtah.planned('checkins.ask')).toBe(inDenver('2026-03-02 21:00'));
    const anywhere = member({ zoneKnown: false, number: '+18335550101', profile: { checkinTime: '21:00' } });
    for (const date of ['2026-03-03', '2026-03-04', '2026-03-05']) {
      anywhere.at(inDenver(`${date} 15:00`));
      anywhere.texts('3');
    }
    expect(datesOf(anywhere, 'checkins.ask')).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
  });

  test('of somebody far from their group is not held back night after night', () => {
    const inNewYork = member({ zoneKnown: false, number: '+12125550101', profile: { checkinTime: '21:00' } });
    inNewYork.at(inDenver('2026-03-10 12:00'));
    expect(sentOf(inNewYork, 'checkins.ask').length).toBeGreaterThan(3);
  });

  test('asks nobody again on the same local date, whatever is changed', () => {
    const phone = member({ profile: { checkinTimeChosen: true } });
    phone.at(inDenver('2026-03-03 09:00'));
    phone.texts('TIME 11:00am');
    phone.at(inDenver('2026-03-03 23:00'));
    expect(datesOf(phone, 'checkins.ask')).toEqual(['2026-03-03']);
    expect(phone.planned('checkins.ask')).toBe(inDenver('2026-03-04 11:00'));
  });

  test('is not sent to somebody who said a moment ago how today is', () => {
    const phone = member();
    phone.at(inDenver('2026-03-03 08:00'));
    phone.texts('4');
    expect(phone.at(inDenver('2026-03-03 12:00'))).toEqual([]);
    expect(phone.at(inDenver('2026-03-04 09:00'))).toHaveLength(1);
  });

  test('RULES 36: three hours late is not sent, and is not held against anybody', () => {
    const phone = member();
    phone.now = inDenver('2026-03-03 12:00');
    expect(phone.later(0)).toEqual([]);
    expect(phone.person.checkins.missed).toBe(0);
    expect(phone.records.at(-1)?.row).toMatchObject({ date: '2026-03-03', notSent: 'expired' });
    expect(phone.planned('checkins.ask')).toBe(inDenver('2026-03-04 09:00'));
    phone.at(inDenver('2026-03-04 09:00'));
    expect(phone.person.checkins.missed).toBe(0);
  });

  test('that would come at night is not sent, unless its own time is there', () => {
    const late = member({ profile: { checkinTime: '20:30' } });
    late.now = inDenver('2026-03-02 22:10');
    expect(late.later(0)).toEqual([]);
    const nightShift = member({ profile: { checkinTime: '23:00' } });
    nightShift.now = inDenver('2026-03-02 23:40');
    expect(nightShift.later(0)).toHaveLength(1);
  });

  test('RULES 52: goes nowhere once the cap of the day is used up', () => {
    const phone = member();
    phone.person = { ...phone.person, unasked: { date: '2026-03-03', count: 2 } };
    expect(phone.at(inDenver('2026-03-03 12:00'))).toEqual([]);
    expect(phone.at(inDenver('2026-03-04 09:00'))).toHaveLength(1);
  });
});

test('whoever has just joined is asked the next morning, and not once they stop', () => {
  const phone = memberPhone();
  expect(phone.planned('checkins.ask')).toBe(inDenver('2026-03-03 09:00'));
  phone.texts('STOP');
  expect(phone.at(inDenver('2026-03-10 12:00'))).toEqual([]);
});

describe('a miss', () => {
  test('gets one soft re-ask the same day and a soft word the next morning', () => {
    const phone = member();
    phone.at(inDenver('2026-03-03 09:00'));
    expect(phone.at(inDenver('2026-03-03 20:00'))).toEqual([
      expect.stringMatching(/^(No rush and no reason needed|Asking once more)/u),
    ]);
    expect(phone.at(inDenver('2026-03-04 09:00'))).toEqual([
      expect.stringMatching(/^(No need to explain yesterday|Yesterday can stay)/u),
    ]);
    expect(phone.person.checkins.missed).toBe(1);
    expect(phone.at(inDenver('2026-03-05 08:00'))).toEqual([]);
  });

  test('is not asked about again once the person has been heard', () => {
    const phone = member();
    phone.at(inDenver('2026-03-03 09:00'));
    phone.texts('3');
    expect(phone.at(inDenver('2026-03-03 23:00'))).toEqual([]);
  });

  test('RULES 36: a re-ask that comes hours late is recorded and not sent', () => {
    const phone = member();
    phone.at(inDenver('2026-03-03 09:00'));
    phone.now = inDenver('2026-03-03 18:00');
    expect(phone.later(0)).toEqual([]);
    expect(phone.records.at(-1)?.row).toMatchObject({ kind: 'checkins.reask', notSent: 'expired' });
  });

  test('gets no re-ask when the day has room for one text only, or when it would be late', () => {
    const fewer = member({ profile: { perDay: 1 } });
    fewer.at(inDenver('2026-03-03 23:00'));
    expect(sentOf(fewer, 'checkins.reask')).toEqual([]);
    const late = member({ profile: { checkinTime: '16:00' } });
    late.at(inDenver('2026-03-03 23:00'));
    expect(sentOf(late, 'checkins.reask')).toEqual([]);
  });

  test('after three in a row makes the texts fewer and softer, never louder', () => {
    const phone = member();
    phone.at(inDenver('2026-03-31 12:00'));
    const dates = datesOf(phone, 'checkins.ask');
    expect(dates.slice(0, 7)).toEqual([
      ...['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'],
      ...['2026-03-08', '2026-03-10', '2026-03-12'],
    ]);
    const perWeek = dates.filter((date) => date >= '2026-03-13' && date < '2026-03-27').length;
    expect(perWeek).toBeLessThanOrEqual(4);
    expect(sentOf(phone, 'checkins.reask')).toHaveLength(1);
  });

  test('in a long row ends at the first answer, and tomorrow is asked again', () => {
    const phone = member();
    phone.at(inDenver('2026-03-12 18:00'));
    phone.texts('3');
    expect(phone.planned('checkins.ask')).toBe(inDenver('2026-03-13 09:00'));
  });
});

describe('RULES 13: a number silent for thirty days', () => {
  test('hears only "still you?", once a week, three times, then nothing', () => {
    const phone = member();
    phone.at(inDenver('2026-04-01 12:00'));
    const before = phone.sent.length;
    phone.at(inDenver('2026-07-01 12:00'));
    const later = phone.sent.slice(before);
    expect(later.map(({ kind }) => kind)).toEqual(['checkins.stillYou', 'checkins.stillYou', 'checkins.stillYou']);
    for (const { body } of later) {
      expect(body).toMatch(/^Riverside by Steadyline: /u);
      expect(body).not.toMatch(/today|check/iu);
    }
    expect((later[1]?.at ?? 0) - (later[0]?.at ?? 0)).toBeGreaterThanOrEqual(7 * day - 2 * hour);
  });

  test('is asked as before once its owner has said YES', () => {
    const phone = member();
    phone.at(inDenver('2026-04-05 10:00'));
    expect(phone.sent.at(-1)?.kind).toBe('checkins.stillYou');
    expect(phone.texts('YES').join()).toMatch(/lower than before/u);
    expect(phone.at(inDenver('2026-04-06 10:00')).join()).toMatch(/how is today/iu);
    expect(phone.texts('3').join()).not.toMatch(/lower than before/u);
    expect(phone.person.checkins).toMatchObject({ missed: 0, recent: [{ score: 3 }] });
  });

  test('is shown no mood and has no answer kept', () => {
    const phone = member({ profile: { unconfirmedSince: inDenver('2026-03-01 09:00') } });
    for (const words of ['MOOD', '4', 'CHECKIN']) {
      phone.texts(words);
    }
    expect(phone.person.checkins.recent).toEqual([]);
    expect(phone.sent.filter(({ kind }) => kind === 'checkins.mood')).toEqual([]);
  });
});

describe('any history of days', () => {
  const zones = ['America/Denver', 'America/New_York', 'Europe/London', 'America/St_Johns', 'Australia/Lord_Howe'];
  const steps = fc.array(
    fc.oneof(
      fc.record({ wait: fc.integer({ min: 1, max: 40 * 60 }) }),
      fc.record({ words: anyWords }),
      fc.record({ danger: fc.constantFrom('he is blue and not breathing', 'i want to die') }),
      fc.record({ late: fc.integer({ min: 1, max: 8 * 60 }) }),
    ),
    { maxLength: 40 },
  );

  test('holds at most one check-in a local date, the cap, the night, and plans nothing in the past', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom('09:00', '19:30', '23:30', '02:30', '06:00'),
        fc.constantFrom(1, 2),
        fc.constantFrom('2026-03-06 15:00', '2026-10-24 15:00', '2026-10-30 15:00', '2026-04-03 15:00'),
        steps,
        (zone, checkinTime, perDay, start, history) => {
          const phone = member({ now: inDenver(start), profile: { zone, checkinTime, perDay } });
          for (const step of history) {
            if ('wait' in step) phone.later(step.wait * minute);
            if ('late' in step) phone.now += step.late * minute;
            if ('words' in step) phone.texts(step.words);
            if ('danger' in step) phone.texts(step.danger);
            for (const { at } of phone.agenda) expect('late' in step || at > phone.now).toBe(true);
          }
          const dates = datesOf(phone, 'checkins.ask', zone);
          expect(new Set(dates).size).toBe(dates.length);
          const unasked = phone.sent.filter(({ class: of }) => of === 'asked' || of === 'routine');
          const isNightWorker = checkinTime === '23:30' || checkinTime === '02:30';
          for (const text of unasked) {
            const { date } = localAt(zone, text.at);
            const sameDay = unasked.filter(({ at }) => localAt(zone, at).date === date);
            expect(sameDay.length).toBeLessThanOrEqual(perDay);
            expect(text.notAfter).toBeGreaterThan(text.at);
            if (!isNightWorker) expect(isNight(zone, text.at)).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a week of answers is a week of check-ins, through the change of the clocks', () => {
    const phone = member({ now: inDenver('2026-03-04 12:00'), profile: { checkinTimeChosen: true } });
    for (let days = 1; days <= 7; days += 1) {
      phone.at(inDenver(`${addDays('2026-03-04', days)} 09:10`));
      phone.texts('3');
    }
    expect(datesOf(phone, 'checkins.ask')).toHaveLength(7);
    expect(sentOf(phone, 'checkins.ask').map(({ at }) => localAt(denver, at).time)).toEqual(Array(7).fill('09:00'));
  });
});

describe('the wording of a check-in', () => {
  test('is never the same twice running, answered or not, in four weeks', () => {
    for (const answers of [true, false]) {
      const phone = member();
      const asked: string[] = [];
      for (let days = 0; days < 29; days += 1) {
        asked.push(...phone.later(day));
        if (answers) phone.texts('3');
      }
      for (const [index, body] of asked.entries()) if (index > 0) expect(body).not.toBe(asked[index - 1]);
    }
  });

  test.each([
    ['en', /recovery|Cravings/u],
    ['es', /recuperacion|Recuperarse|Con ganas/u],
  ] as const)('PLAIN may name what this is about (%s), DISCREET never does', (language, telling) => {
    for (const plain of [true, false]) {
      const phone = member({ profile: { plain, language } });
      const body = phone.later(day).join();
      if (plain) expect(body).toMatch(telling);
      else expect(body).not.toMatch(telling);
    }
  });
});
