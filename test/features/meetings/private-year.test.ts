import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantOf, localAt, weekdayOf } from '../../../shared/kernel/time/local.ts';
import { isZone } from '../../../shared/kernel/time/zones.ts';
import { day, hour, memberPhone, type Phone } from '../../support/person.ts';

const zones = [
  ...['America/Denver', 'America/New_York', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage'],
  ...['America/Adak', 'Pacific/Honolulu', 'America/Puerto_Rico', 'America/St_Johns', 'Australia/Lord_Howe'],
  ...['America/Chicago', 'America/Boise', 'Pacific/Guam'],
].filter(isZone);

/** The hours that the clocks skip and repeat, midnight, and any other. */
const times = fc.oneof(
  fc.constantFrom('00:00', '00:30', '01:00', '01:30', '01:59', '02:00', '02:30', '03:00', '23:59', '22:00', '06:00'),
  fc.nat(1439).map((minute) => localAt('Etc/UTC', minute * 60_000).time),
);

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function livesIn(phone: Phone, zone: string): void {
  phone.person = { ...phone.person, profile: { ...phone.person.profile, zone } };
}

const reminders = (phone: Phone) => phone.sent.filter(({ kind }) => kind === 'meetings.private');

/** Until an instant, with a word now and then, as of somebody whose number it still is. */
function live(phone: Phone, until: number): void {
  while (phone.now < until) {
    phone.at(Math.min(until, phone.now + 17 * day + hour));
    phone.texts('CHECKIN 3');
  }
}

describe("a year of reminders of one's own", () => {
  test('RULES 35: each local date has exactly one, at its hour, whatever the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), times, fc.option(fc.nat(6)), (zone, time, weekday) => {
        const phone = memberPhone();
        livesIn(phone, zone);
        const asked = phone.now;
        phone.texts(`REMIND ME ${weekday === null ? 'every day' : weekdays[weekday]} ${time} blue`);
        live(phone, asked + 366 * day);
        const all = Array.from({ length: 369 }, (_, index) => addDays(localAt(zone, asked).date, index - 1));
        const turns = all
          .filter((date) => weekday === null || weekdayOf(date) === weekday)
          .map((date) => instantOf(zone, date, time))
          .filter((at) => at > asked && at <= phone.now);
        expect(reminders(phone).map(({ at }) => at)).toEqual(turns);
        expect(new Set(reminders(phone).map(({ body }) => body)).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('RULES 35: whoever moves from zone to zone and pauses hears of no date twice, and always at its hour', () => {
    const move = fc.record({
      zip: fc.constantFrom('84101', '10001', '94102', '96813', '99501'),
      after: fc.nat(40 * 60),
    });
    const steps = fc.array(fc.oneof(move, fc.constantFrom('PAUSE 2', 'RESUME', 'UNDO', 'TIME 8am')), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('03:00', '07:00', '21:30', '23:30'), steps, (time, done) => {
        const phone = memberPhone();
        phone.says('ZIP 84101', `REMIND ME ${time} blue`);
        const seen: string[] = [];
        let count = 0;
        const check = (): void => {
          for (const { at } of reminders(phone).slice(count)) {
            const local = localAt(phone.person.profile.zone ?? '', at);
            expect([time, '03:00']).toContain(local.time);
            seen.push(local.date);
          }
          count = reminders(phone).length;
        };
        for (const step of done) {
          phone.later(typeof step === 'string' ? 7 * hour : step.after * 60_000);
          check();
          phone.texts(typeof step === 'string' ? step : `ZIP ${step.zip}`);
        }
        phone.later(5 * day);
        check();
        expect(seen).toEqual([...new Set(seen)]);
        expect(seen.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
