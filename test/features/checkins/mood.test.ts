import { describe, expect, test } from 'vitest';
import { pinHash, pinMatches } from '../../../shared/state/person/pin.ts';
import { hour } from '../../support/person.ts';
import { inDenver, member, sentOf } from './member.ts';

const recent = [
  { date: '2026-02-18', score: 1, at: 0 },
  { date: '2026-02-20', score: 3, at: 0 },
  { date: '2026-03-01', score: 2, at: 0 },
  { date: '2026-03-02', score: 4, at: 0 },
];

describe('MOOD', () => {
  test('shows the last fourteen days as a line of digits, a dash for each day without one', () => {
    const phone = member({ slice: { recent } });
    expect(phone.texts('MOOD').join()).toMatch(/^Feb 17 to Mar 2, oldest first: -1-3--- -----24\. /u);
    expect(
      member({ slice: { recent }, profile: { language: 'es' } })
        .texts('ANIMO')
        .join(),
    ).toMatch(/^Del 17 feb al 2 mar.*: -1-3--- -----24\. /u);
  });

  test('says so kindly where there is nothing yet', () => {
    expect(member().texts('MOOD').join()).toMatch(/No answers in the last 14 days, and that is fine/u);
  });

  test('is a command only alone: "mood swings are awful" is a sentence', () => {
    const phone = member();
    phone.texts('mood swings are awful');
    expect(sentOf(phone, 'checkins.mood')).toEqual([]);
  });

  test('asks for the PIN if there is one, and shows nothing without it', () => {
    const phone = member({ slice: { recent }, profile: { pin: pinHash('4821', 'number-1') } });
    expect(phone.texts('MOOD').join()).toMatch(/PIN/u);
    phone.texts('1234');
    expect(sentOf(phone, 'checkins.mood')).toEqual([]);
    expect(phone.texts('4821').join()).toMatch(/-----24/u);
    expect(phone.texts('4821').join()).not.toMatch(/-----24/u);
  });

  test('takes the PIN in the same text, as MYDATA does; a single digit is none', () => {
    const phone = member({ slice: { recent }, profile: { pin: pinHash('4821', 'number-1') } });
    expect(phone.texts('MOOD 4821').join()).toMatch(/-----24/u);
    expect(phone.texts('animo 48 21').join()).toMatch(/-----24/u);
    expect(phone.texts('MOOD 1111').join()).toMatch(/^That isn't it/u);
    const open = member({ slice: { recent } });
    open.texts('MOOD 3');
    expect(sentOf(open, 'checkins.mood')).toEqual([]);
  });

  test('RULES 13: counts wrong PINs together with those of MYDATA', () => {
    const phone = member({ slice: { recent }, profile: { pin: pinHash('4821', 'number-1') } });
    phone.says('MYDATA', '0000', '0001', '0002', 'MOOD', '0003');
    expect(phone.texts('0004').join()).toMatch(/^Too many tries/u);
    expect(phone.texts('MOOD').join()).toMatch(/^Too many tries/u);
    expect(phone.texts('MYDATA 4821').join()).toMatch(/^Too many tries/u);
    phone.later(hour);
    expect(phone.texts('MOOD 4821').join()).toMatch(/-----24/u);
  });

  test('RULES 13: shows nothing to a number that may have a new owner, until the PIN or a yes', () => {
    const guarded = member({
      slice: { recent },
      profile: { pin: pinHash('4821', 'number-1'), unconfirmedSince: 1 },
    });
    expect(guarded.texts('MOOD').join()).toMatch(/^Your PIN, please/u);
    expect(guarded.texts('4821').join()).toMatch(/-----24/u);
    const open = member({ slice: { recent }, profile: { unconfirmedSince: 1 } });
    expect(open.texts('MOOD').join()).toMatch(/still your number/u);
    open.texts('YES');
    expect(open.texts('MOOD').join()).toMatch(/-----24/u);
  });

  test('still takes a digit as an answer while it waits for the PIN', () => {
    const phone = member({ profile: { pin: pinHash('4821', 'number-1') } });
    phone.texts('MOOD');
    phone.texts('3');
    expect(phone.person.checkins.recent).toMatchObject([{ score: 3 }]);
  });

  test('stays shut for an hour after five wrong PINs', () => {
    const phone = member({ slice: { recent }, profile: { pin: pinHash('4821', 'number-1') } });
    for (let tries = 0; tries < 5; tries += 1) phone.says('MOOD', '0000');
    phone.says('MOOD', '4821');
    expect(sentOf(phone, 'checkins.mood')).toEqual([]);
    phone.later(hour);
    phone.says('MOOD', '4821');
    expect(sentOf(phone, 'checkins.mood')).toHaveLength(1);
  });
});

test('a PIN is kept as a hash that differs from person to person', () => {
  const hash = pinHash('4821', 'number-1');
  expect(hash).not.toContain('4821');
  expect(hash).not.toBe(pinHash('4821', 'number-2'));
  expect(pinMatches(hash, '4821', 'number-1')).toBe(true);
  expect(pinMatches(hash, '4822', 'number-1')).toBe(false);
  expect(pinMatches('', '4821', 'number-1')).toBe(false);
});

test('CHECKIN asks at once, and takes an answer with it', () => {
  const phone = member();
  expect(phone.texts('CHEQUEO').join()).toMatch(/right now, from 1/u);
  phone.texts('2');
  phone.texts('CHECKIN 4');
  expect(phone.person.checkins.recent).toMatchObject([{ score: 4 }]);
  expect(phone.planned('checkins.ask')).toBe(inDenver('2026-03-03 09:00'));
});

test('MOOD offers to add today only while today is missing', () => {
  const phone = member();
  phone.texts('CHECKIN 3');
  expect(phone.texts('MOOD').join()).not.toMatch(/adds today/u);
  phone.later(24 * hour);
  expect(phone.texts('MOOD').join()).toMatch(/CHECKIN adds today/u);
});
