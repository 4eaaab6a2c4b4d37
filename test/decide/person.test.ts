/** Texts that come at an awkward moment or out of order: examples that random histories have found. */
import { describe, expect, it } from 'vitest';
import { day, hour, memberPhone, minute, Phone } from '../support/person.ts';

describe('a text that comes when a check-in is due but not yet woken', () => {
  it('does not lose the check-in', () => {
    const phone = memberPhone();
    phone.now = (phone.planned('checkins.ask') ?? 0) + 20_000;
    phone.texts('MENU');
    expect(phone.planned('checkins.ask')).toBe(phone.now + 1);
    expect(phone.later(minute)).toHaveLength(1);
  });

  it('answers it, if it says how the day is: nobody is asked what they have just said', () => {
    const phone = memberPhone();
    phone.now = (phone.planned('checkins.ask') ?? 0) + 20_000;
    phone.texts('4');
    expect(phone.later(minute)).toEqual([]);
    expect(phone.planned('checkins.ask')).toBeGreaterThan(phone.now + 12 * hour);
  });

  it('does not make it younger: too late is counted from when it was meant (RULES 36)', () => {
    const phone = memberPhone();
    phone.now = (phone.planned('checkins.ask') ?? 0) + 2 * hour;
    phone.texts('MENU');
    phone.now += 70 * minute;
    phone.texts('MENU');
    expect(phone.later(20 * minute)).toEqual([]);
    expect(phone.records.at(-1)?.row).toMatchObject({ kind: 'checkins.ask', notSent: 'expired' });
  });

  it('loses no end of a pause either', () => {
    const phone = memberPhone();
    phone.texts('PAUSE 2');
    phone.now = (phone.planned('subscribing.resume') ?? 0) + 20_000;
    phone.texts('MENU');
    phone.later(minute);
    expect(phone.person.profile.pausedUntil).toBeUndefined();
    expect(phone.planned('checkins.ask')).toBeGreaterThan(phone.now);
  });
});

describe('a text that was sent before the question it seems to answer (RULES 1, 10, 12)', () => {
  it('is no consent: an old YES does not answer a new disclosure', () => {
    const phone = memberPhone();
    const sentBefore = phone.now;
    phone.now += hour;
    phone.says('STOP', 'START');
    phone.texts('YES', { textAt: sentBefore });
    expect(phone.person.subscribing.joining?.agreed).toBeUndefined();
    expect(phone.standing).toBe('joining');
  });

  it('tells nobody that they are too young', () => {
    const phone = new Phone();
    const sentBefore = phone.now;
    phone.now += hour;
    phone.says('JOIN riverside', 'YES');
    phone.texts('4', { textAt: sentBefore });
    expect(phone.texts('YES')).toHaveLength(1);
    expect(phone.standing).toBe('member');
  });
});

describe('a STOP that comes after a later one', () => {
  it('does not make the opt-out older', () => {
    const phone = memberPhone();
    const earlier = phone.now;
    phone.now += hour;
    const later = phone.now;
    phone.texts('STOP');
    phone.now += hour;
    phone.texts('START');
    phone.texts('STOP', { textAt: earlier });
    expect(phone.optedOutAt).toBe(later);
  });
});

describe('a text that is exactly a day old', () => {
  it('is late: its id may have been forgotten, and nothing is decided twice', () => {
    const phone = memberPhone();
    const sent = phone.now;
    phone.now += day;
    expect(phone.texts('MENU', { textAt: sent })).toEqual([]);
  });
});

describe('a pause', () => {
  it('that ends for a number whose owner is in doubt leaves a "still you?" to come (RULES 13)', () => {
    const phone = memberPhone();
    phone.now += 31 * day;
    phone.texts('PAUSE 2');
    phone.later(2 * day);
    expect(phone.person.profile.unconfirmedSince).toBeDefined();
    expect(phone.planned('checkins.ask')).toBeGreaterThan(phone.now);
  });

  it('that answers a doubt is undone to what was before the doubt, not to a year of silence', () => {
    const phone = memberPhone();
    phone.says('no more please', 'PAUSE 2', 'UNDO');
    expect(phone.person.profile.pausedUntil).toBeUndefined();
    expect(phone.planned('checkins.ask')).toBeLessThan(phone.now + 2 * day);
  });
});

describe('an opt-out in doubt', () => {
  it('is not ended by time, whatever was set meanwhile (RULES 5)', () => {
    const phone = memberPhone();
    phone.says('no more please', 'DISCREET');
    expect(phone.agenda).toEqual([]);
    expect(phone.later(400 * day)).toEqual([]);
    expect(phone.person.subscribing.doubtedSince).toBeDefined();
  });
});
