import { describe, expect, test } from 'vitest';
import { mayStillGo } from '../../../shared/decide/may-still-go.ts';
import { day, hour, memberPhone, miembro, minute, mondayNoon, type Phone } from '../../support/person.ts';

const sentBy = (phone: Phone): string[] =>
  phone.sent.filter(({ kind }) => kind === 'meetings.private').map(({ body }) => body);

describe('REMIND ME', () => {
  test('says it back in full and reminds every day, with the time and their own word alone', () => {
    const phone = memberPhone();
    expect(phone.texts('REMIND ME 7:00 blue')).toEqual([
      'Reminder 1: every day at 7:00am, from tomorrow. It says only: "7:00am. Your reminder: blue." DROP 1 ends it, UNDO takes it back. I go by your group\'s clock; ZIP 84101, with your own, sets yours.',
    ]);
    phone.later(3 * day);
    expect(sentBy(phone)).toEqual(Array(3).fill('7:00am. Your reminder: blue.'));
    expect(phone.sent.find(({ kind }) => kind === 'meetings.private')?.class).toBe('asked');
  });

  test('in Spanish', () => {
    const phone = miembro();
    phone.texts('CODIGO POSTAL 84101');
    expect(phone.texts('Recuérdame el lunes a las 9 llaves')).toEqual([
      'Aviso 1: cada lunes a las 9:00am, desde el lun 9 mar. Dice solo: "9:00am. Tu aviso: llaves." QUITAR 1 lo termina, DESHACER lo anula.',
    ]);
    phone.later(8 * day);
    expect(sentBy(phone)).toEqual(['9:00am. Tu aviso: llaves.']);
  });

  test('a date comes once, and is gone then', () => {
    const phone = memberPhone();
    const [said] = phone.texts('remind me 3/5 9:00 court');
    expect(said).toContain('Reminder 1: once, Thu Mar 5 at 9:00am.');
    phone.at(Date.UTC(2026, 2, 5, 15, 59));
    expect(sentBy(phone)).toEqual([]);
    phone.later(minute);
    expect(sentBy(phone)).toEqual(['9:00am. Your reminder: court.']);
    expect(phone.person.meetings.reminders).toBeUndefined();
  });

  test('a weekday is every week, and says so; "this friday" is that one alone', () => {
    const phone = memberPhone();
    expect(phone.texts('REMIND ME friday 9:00')[0]).toContain('every Friday at 9:00am, from Fri Mar 6.');
    expect(phone.texts('REMIND ME this friday 9:00')[0]).toContain('Reminder 2: once, Fri Mar 6 at 9:00am.');
    phone.later(15 * day);
    expect(sentBy(phone)).toHaveLength(3);
  });

  test('what was set for the night goes in the night, for they set it so', () => {
    const phone = memberPhone();
    phone.says('ZIP 84101', 'REMIND ME 2:30am dose');
    expect(phone.at(Date.UTC(2026, 2, 3, 9, 30))).toContain('2:30am. Your reminder: dose.');
    const [text] = phone.sent.filter(({ kind }) => kind === 'meetings.private');
    const judged = (now: number) => text && mayStillGo(phone.person, phone.optedOutAt, text, now);
    expect(judged(phone.now + 10 * minute)).toBe('go');
    expect(judged(phone.now + hour)).toBe('expired');
  });

  test('gives kind answers to what cannot be', () => {
    const phone = memberPhone();
    expect(phone.texts('REMIND ME today 8:00am')).toEqual([
      'That time has passed, so nothing is set. With a later one it works: REMIND ME tomorrow 8:30, say.',
    ]);
    expect(phone.texts('REMIND ME 12/10/2031 9:00')[0]).toContain('more than a year off');
    expect(phone.texts('REMIND ME mon wed 9:00')[0]).toContain('send one for each');
    for (const unclear of ['REMIND ME', 'remind me to breathe', 'remind me every tuesday', 'REMIND ME 25:00']) {
      expect(phone.texts(unclear)[0], unclear).toContain('REMIND ME and a time sets a reminder');
      phone.later(11 * minute);
    }
    expect(phone.person.meetings.reminders).toBeUndefined();
  });

  test('leaves a sentence a sentence', () => {
    const phone = memberPhone();
    for (const sentence of ['remind me why i do this', 'remind me of home', "remind me what i'm fighting for"]) {
      expect(phone.texts(sentence).join()).not.toContain('REMIND ME');
    }
  });

  test('RULES 16: is read for danger first', () => {
    const phone = memberPhone();
    expect(phone.texts('REMIND ME 9pm i want to die')[0]).toContain('988');
    expect(phone.person.meetings.reminders).toBeUndefined();
  });

  test('sets the same one once, and ten at most', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME 7:00 blue');
    expect(phone.texts('remind me blue at 7am')).toEqual([
      'That is your reminder 1 already: every day at 7:00am. DROP 1 ends it.',
    ]);
    for (let hours = 8; hours < 17; hours += 1) phone.texts(`REMIND ME ${hours}:00`);
    expect(phone.texts('REMIND ME 18:00')[0]).toContain('You have 10 reminders');
    expect(phone.person.meetings.reminders?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('asks which was meant by a bare number below a list', () => {
    const phone = memberPhone();
    const meetings = [1, 2, 3].map((id) => ({ group: 'riverside', id: `m${id}`, date: '2026-03-02' }));
    const wanted = { when: { kind: 'soon' as const }, filters: { tags: [], fellowships: [] } };
    phone.person = { ...phone.person, meetings: { shown: { at: phone.now, wanted, meetings } } };
    expect(phone.texts('remind me 2')).toEqual([
      'REMIND 2 is for number 2 of the list. For a time of day, say am or pm: REMIND ME 2pm.',
    ]);
    expect(phone.texts('remind me 3 30')[0]).toContain('REMIND 3 is for number 3');
    expect(phone.texts('remind me 2:30')[0]).toContain('every day at 2:30pm');
    phone.later(2 * hour);
    expect(phone.texts('remind me 2')[0]).toContain('every day at 2:00pm');
  });

  test('RULES 52: does not count against the daily cap', () => {
    const phone = memberPhone();
    for (let hours = 10; hours < 18; hours += 1) phone.texts(`REMIND ME tomorrow ${hours}:00`);
    phone.later(day + 6 * hour);
    expect(sentBy(phone)).toHaveLength(8);
    expect(phone.person.unasked.count).toBeLessThanOrEqual(2);
  });
});

describe('whose clock a reminder goes by', () => {
  test('that of the ZIP code, from the moment it is known, and no date twice', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME 7:00');
    phone.at(Date.UTC(2026, 2, 3, 14, 30));
    expect(sentBy(phone)).toHaveLength(1);
    phone.texts('ZIP 94102');
    phone.at(Date.UTC(2026, 2, 4, 14, 59));
    expect(sentBy(phone)).toHaveLength(1);
    phone.later(minute);
    expect(sentBy(phone)).toHaveLength(2);
  });

  test('where it may be night, it waits until the ZIP code says', () => {
    const phone = memberPhone({ number: '+19075550101' });
    expect(phone.texts('REMIND ME 7:00')[0]).toContain(
      'Reminder 1: every day at 7:00am. It says only: "7:00am. Your reminder." DROP 1 ends it, UNDO takes it back. It waits until I know your time zone: text ZIP 84101, with your own.',
    );
    phone.later(2 * day);
    expect(sentBy(phone)).toEqual([]);
    phone.texts('ZIP 99501');
    phone.later(day);
    expect(sentBy(phone)).toHaveLength(1);
  });

  test('a reminder that is due this moment is not lost to a change of settings', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME 7:00 blue');
    phone.now = Date.UTC(2026, 2, 3, 14, 0, 20);
    phone.texts('TIME 8am');
    phone.later(minute);
    expect(sentBy(phone)).toEqual(['7:00am. Your reminder: blue.']);
  });
});

describe('RULES 23: words that tell what it is about', () => {
  const without = '8:00am. Your reminder.';

  test.each([
    'suboxone',
    'methadone',
    'AA meeting',
    'to take my bupe strip',
    'naltrexone',
    'rehab',
    'Saboxone',
    'subs',
    'Hep C meds',
  ])('"%s" stays off the screen, and the answer says so; PLAIN shows it, DISCREET hides it again', (words) => {
    const phone = memberPhone();
    phone.texts('ZIP 84101');
    expect(phone.texts(`REMIND ME 8:00 ${words}`)).toEqual([
      `Reminder 1: every day at 8:00am, from tomorrow. It says only: "${without}" DROP 1 ends it, UNDO takes it back. It goes without your words, for DISCREET is on; PLAIN shows them.`,
    ]);
    phone.later(day);
    expect(sentBy(phone)).toEqual([without]);
    phone.texts('PLAIN');
    phone.later(day);
    expect(sentBy(phone).at(-1)).toBe(`8:00am. Your reminder: ${words.replace('to take', 'take')}.`);
    expect(phone.texts(`REMIND ME 9:00 ${words}`)[0]).not.toContain('DISCREET');
    phone.texts('DISCREET');
    phone.later(day);
    expect(sentBy(phone).filter((body) => body === without)).toHaveLength(2);
  });

  test('in Spanish', () => {
    const phone = miembro();
    phone.texts('CODIGO POSTAL 84101');
    expect(phone.texts('RECUERDAME 8:00 metadona')).toEqual([
      'Aviso 1: cada dia a las 8:00am, desde mañana. Dice solo: "8:00am. Tu aviso." QUITAR 1 lo termina, DESHACER lo anula. Va sin tus palabras, porque DISCRETO esta puesto; DIRECTO las muestra.',
    ]);
    phone.later(day);
    expect(sentBy(phone)).toEqual(['8:00am. Tu aviso.']);
    phone.texts('DIRECTO');
    phone.later(day);
    expect(sentBy(phone).at(-1)).toBe('8:00am. Tu aviso: metadona.');
  });
});

describe('"in 20 minutes"', () => {
  const saturday = Date.parse('2026-10-31T20:00:00Z');
  const fall = (said: string, asked: string, phone: Phone = memberPhone({ now: saturday })) => {
    phone.texts(phone.person.profile.language === 'es' ? 'CODIGO POSTAL 84101' : 'ZIP 84101');
    phone.at(Date.parse(asked));
    return { phone, answer: phone.texts(said) };
  };

  test('is so long from now in the hour that comes twice, on its first pass and its second', () => {
    for (const asked of ['2026-11-01T07:50:00Z', '2026-11-01T08:30:00Z']) {
      const { phone, answer } = fall('REMIND ME in 20 minutes', asked);
      expect(answer[0], asked).toContain(asked.includes('07:50') ? 'today at 1:10am' : 'today at 1:50am');
      phone.at(Date.parse(asked) + 20 * minute - 1);
      expect(sentBy(phone), asked).toEqual([]);
      phone.later(1);
      expect(sentBy(phone), asked).toHaveLength(1);
      phone.later(day);
      expect(sentBy(phone), asked).toHaveLength(1);
    }
  });

  test('in Spanish', () => {
    const { phone } = fall('RECUERDAME en 2 horas', '2026-11-01T07:10:00Z', miembro({ now: saturday }));
    phone.at(Date.parse('2026-11-01T09:10:00Z') - 1);
    expect(sentBy(phone)).toEqual([]);
    phone.later(1);
    expect(sentBy(phone)).toEqual(['2:10am. Tu aviso.']);
  });

  test('stays so long from now when the zone changes, and says the hour of the new one', () => {
    const phone = memberPhone();
    phone.says('ZIP 84101', 'REMIND ME in 2 hours', 'ZIP 94102');
    phone.later(2 * hour - 1);
    expect(sentBy(phone)).toEqual([]);
    phone.later(1);
    expect(sentBy(phone)).toEqual(['1:00pm. Your reminder.']);
  });

  test('asked for twice in a minute is one', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME in 20 minutes');
    phone.later(0);
    expect(phone.texts('remind me in 20 min')[0]).toContain('your reminder 1 already');
  });
});

describe('when a reminder does not go', () => {
  test('RULES 36: never later than an hour; then that is recorded', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME 7:00 blue');
    const late = Date.UTC(2026, 2, 3, 15);
    phone.now = late - 1;
    expect(phone.at(late - 1)).toContain('7:00am. Your reminder: blue.');
    phone.now = late + day;
    phone.at(late + day);
    expect(sentBy(phone)).toHaveLength(1);
    expect(phone.records.at(-1)).toMatchObject({
      under: 'own',
      key: 'private#2026-03-04#1',
      row: { date: '2026-03-04', notSent: 'expired' },
    });
    phone.later(day);
    expect(sentBy(phone)).toHaveLength(2);
  });

  test('RULES 36: what was set for the evening does not come in the night', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME 9:30pm');
    phone.now = Date.UTC(2026, 2, 3, 5, 10);
    phone.at(phone.now);
    expect(sentBy(phone)).toEqual([]);
    expect(phone.records.at(-1)?.row.notSent).toBe('expired');
  });

  test('RULES 3, 9: after STOP nothing; START brings it back, FORGET ALL does not', () => {
    const phone = memberPhone();
    phone.says('REMIND ME 7:00', 'STOP');
    phone.later(3 * day);
    expect(sentBy(phone)).toEqual([]);
    expect(phone.planned('meetings.private')).toBeUndefined();
    phone.says('START', 'YES', 'YES');
    phone.later(day);
    expect(sentBy(phone)).toHaveLength(1);
    phone.texts('FORGET ALL');
    phone.later(2 * day);
    expect(sentBy(phone)).toHaveLength(1);
    expect(phone.person.meetings).toEqual({});
  });

  test('a pause holds it back and RESUME goes on; what was for one day of the pause is gone, and recorded', () => {
    const phone = memberPhone();
    phone.says('REMIND ME 7:00', 'REMIND ME 3/4 9:00 court', 'PAUSE 7');
    phone.later(5 * day);
    expect(sentBy(phone)).toEqual([]);
    phone.texts('RESUME');
    expect(phone.person.meetings.reminders).toHaveLength(1);
    expect(phone.records.at(-1)).toMatchObject({ key: 'private#2026-03-04#2', row: { notSent: 'expired' } });
    phone.later(day);
    expect(sentBy(phone)).toHaveLength(1);
    const [said] = phone.says('PAUSE 3', 'REMIND ME 8:00');
    expect(said).toContain('Reminder 2: every day at 8:00am. It says only');
    expect(said).toContain('You have paused me: it comes after that, or with RESUME.');
    phone.later(2 * day);
    expect(sentBy(phone)).toHaveLength(1);
    phone.later(2 * day);
    expect(sentBy(phone)).toHaveLength(5);
  });

  test('RULES 13: after 30 days of silence without their words, after 45 not at all, until it is them', () => {
    const phone = memberPhone();
    phone.texts('REMIND ME 7:00 blue');
    phone.at(mondayNoon + 31 * day);
    expect(sentBy(phone).at(-1)).toBe(
      '7:00am: a reminder from Steadyline. Still your number? YES, or STOP if I have the wrong one.',
    );
    phone.at(mondayNoon + 46 * day);
    const before = sentBy(phone).length;
    phone.at(mondayNoon + 80 * day);
    expect(sentBy(phone)).toHaveLength(before);
    expect(phone.texts('REMIND ME 8:00 green').join()).not.toContain('green');
    phone.texts('YES');
    phone.later(day);
    expect(sentBy(phone).at(-1)).toBe('7:00am. Your reminder: blue.');
  });
});

describe('taking it back', () => {
  test('RULES 57: UNDO of a reminder ends it', () => {
    const phone = memberPhone();
    expect(phone.says('REMIND ME 7:00', 'UNDO')).toEqual(['Undone: reminder 1 is off.']);
    expect(phone.person.meetings.reminders).toBeUndefined();
    expect(phone.planned('meetings.private')).toBeUndefined();
    expect(phone.texts('UNDO')[0]).toContain('Nothing to take back');
  });

  test('RULES 57: one that has come already cannot be taken back', () => {
    const phone = memberPhone();
    phone.texts('remind me in 5 minutes');
    phone.later(6 * minute);
    expect(sentBy(phone)).toHaveLength(1);
    expect(phone.texts('UNDO')[0]).toContain('Nothing to take back');
  });
});
