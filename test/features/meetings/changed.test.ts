/** A meeting that changes, from its follower's side: each change is told once, and what is told is right. */
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../shared/kernel/time/local.ts';
import { aMeeting } from '../../support/meetings.ts';
import { day, hour, minute } from '../../support/person.ts';
import { aboutMeetings, evenings, followers } from './following.ts';

const at = (moment: string) => instantOf('America/Denver', moment.slice(0, 10), moment.slice(11));

/** Follows the Monday evening one, number 1; the list they took it from is an hour old. */
function follower(options: Parameters<typeof followers>[0] = {}) {
  const all = withList(options);
  all.phone.later(hour);
  return all;
}

function withList(options: Parameters<typeof followers>[0] = {}) {
  const all = followers(options);
  all.phone.says(...(options.spanish === true ? ['REUNIONES 84101', 'RECORDAR 3'] : ['MEETINGS 84101', 'REMIND 3']));
  return all;
}

const nearest = 'Nearest: 1 today 9pm, Grace Hall, 0.8 mi. REMIND 1 sets a reminder.';

describe('a turn that is called off', () => {
  it('is told at once and once, with the nearest other one, which REMIND 1 takes', () => {
    const { phone, lists, nudge } = follower();
    lists.decide('c', { calledOff: ['2026-03-02'] });
    expect(nudge('c')).toEqual([`Tonight's 8pm at Main Library is off. ${nearest}`]);
    expect(nudge('c')).toEqual([]);
    expect(phone.texts('REMIND 1')[0]).toMatch(/^Set, your number 2: Mon 9pm, Nine at Grace/u);
    phone.later(12 * hour);
    expect(aboutMeetings(phone).slice(1)).toEqual(['Your 9pm at Grace Hall is in an hour.']);
  });

  it('does meet after all, and is reminded of', () => {
    const { phone, lists, nudge } = follower();
    lists.decide('c', { calledOff: ['2026-03-02'] });
    nudge('c');
    lists.decide('c', {});
    expect(nudge('c')).toEqual(["Tonight's 8pm at Main Library does meet after all."]);
    expect(phone.later(8 * hour)).toEqual(['Your 8pm at Main Library is in an hour. 209 E 500 S.']);
  });

  it('is told in place of the reminder, where no nudge ever came', () => {
    const { phone, lists } = follower();
    lists.decide('c', { calledOff: ['2026-03-02'] });
    phone.later(8 * hour);
    const [only, ...others] = aboutMeetings(phone);
    expect(only).toMatch(/^Tonight's 8pm at Main Library is off\. Nearest: 1 today 9pm, Grace Hall/u);
    expect(others).toEqual([]);
  });

  it('and back again before anybody looked, is no news', () => {
    const { lists, nudge } = follower();
    lists.decide('c', { calledOff: ['2026-03-02'] });
    lists.decide('c', {});
    expect(nudge('c')).toEqual([]);
  });

  it('in Spanish', () => {
    const { lists, nudge } = follower({ spanish: true });
    lists.decide('c', { calledOff: ['2026-03-02'] });
    expect(nudge('c')).toEqual([
      'Lo de hoy a las 8pm en Main Library no se hace. Lo mas cercano: 1 hoy 9pm, Grace Hall, 0.8 mi. RECORDAR 1 te avisa.',
    ]);
  });

  it('leaves the numbers of a list of the last hour as they are, and offers none of its own', () => {
    const { phone, lists, nudge } = withList();
    lists.decide('c', { calledOff: ['2026-03-02'] });
    expect(nudge('c')).toEqual([
      "Tonight's 8pm at Main Library is off. Nearest: today 9pm, Grace Hall, 0.8 mi. MEETINGS shows more.",
    ]);
    expect(phone.texts('REMIND 2')[0]).toMatch(/^Set, your number 2: Mon 6:30pm, Women of Courage/u);
  });

  it('leaves those numbers in Spanish too', () => {
    const { phone, lists, nudge } = withList({ spanish: true });
    lists.decide('c', { calledOff: ['2026-03-02'] });
    expect(nudge('c')).toEqual([
      'Lo de hoy a las 8pm en Main Library no se hace. Lo mas cercano: hoy 9pm, Grace Hall, 0.8 mi. REUNIONES muestra mas.',
    ]);
    expect(phone.texts('RECORDAR 2')[0]).toMatch(/^Listo, tu numero 2: lun 6:30pm, Women of Courage/u);
  });

  it('is never answered by itself, by one that is called off too, or by one for others', () => {
    const { lists, nudge } = follower();
    lists.decide('g', { calledOff: ['2026-03-02'] });
    lists.decide('c', { calledOff: ['2026-03-02'] });
    expect(nudge('c')[0]).toContain('Nearest: 1 tomorrow 7am, Grace Hall');
  });

  it('at night waits for the morning, unless the person is about to go', () => {
    const { phone, lists, nudge } = follower();
    phone.at(at('2026-03-02 23:00'));
    lists.decide('c', { calledOff: ['2026-03-09'] });
    expect(nudge('c')).toEqual([]);
    phone.at(at('2026-03-03 05:59'));
    expect(aboutMeetings(phone)).toHaveLength(1);
    expect(phone.at(at('2026-03-03 06:01'))).toHaveLength(1);
  });

  it('at night is told to who was reminded and goes soon', () => {
    const { phone, lists, nudge } = followers({ rows: [aMeeting('n', { weekday: 2, time: '00:30' })] });
    phone.says('MEETINGS 84101', 'REMIND 1');
    phone.at(at('2026-03-02 23:45'));
    lists.decide('n', { calledOff: ['2026-03-03'] });
    expect(nudge('n')).toEqual(["Tomorrow's 12:30am at Main Library is off."]);
  });
});

describe('a meeting that changes', () => {
  it('has not moved where only its weeks differ, and a turn that is days off is named by its date', () => {
    const { lists, nudge } = follower();
    lists.decide('c', { calledOff: ['2026-03-09'] });
    expect(nudge('c')[0]).toMatch(/^Your Mon Mar 9 8pm at Main Library is off\./u);
    lists.change('c', { rhythm: { ordinals: [1, 3] } });
    expect(nudge('c')[0]).toBe('Your Mon 8pm at Main Library changes: from now on 1st & 3rd Mon 8pm.');
    lists.change('c', { rhythm: 'weekly' });
    expect(nudge('c')[0]).toContain('Your Mon 8pm at Main Library changes: from now on every Mon 8pm.');
  });

  it('and can be joined in two ways is reminded of with both', () => {
    const { phone, lists, nudge } = follower();
    lists.change('c', { venue: 'both', onlineUrl: 'https://meet.example/c' });
    nudge('c');
    expect(phone.at(at('2026-03-02 19:01')).join()).toContain('Main Library or online is in');
  });

  it('is told by what was and what is, and reminded of by its new time', () => {
    const { phone, lists, nudge } = follower();
    lists.change('c', { weekday: 2, time: '19:00', place: 'Grace Hall', street: '12 Elm St' });
    expect(nudge('c')).toEqual(['Your Mon 8pm at Main Library has moved: now Tue 7pm at Grace Hall, 12 Elm St.']);
    expect(phone.planned('meetings.remind')).toBe(at('2026-03-03 18:00'));
    expect(nudge('c')).toEqual([]);
  });

  it('in name, notes, spelling or a zone with the same clock is no news', () => {
    const { lists, nudge } = follower();
    lists.change('c', {
      name: 'Tonight',
      notes: 'Back door',
      place: 'MAIN LIBRARY',
      zone: 'America/Boise',
      duration: 90,
    });
    expect(nudge('c')).toEqual([]);
  });

  it('pauses, comes back, and is not every week any more', () => {
    const { phone, lists, nudge } = follower();
    lists.change('c', { venue: 'paused' });
    expect(nudge('c')[0]).toContain(
      "Your Mon 8pm at Main Library is paused for now. I'll say when it is back. Nearest:",
    );
    expect(phone.planned('meetings.remind')).toBeUndefined();
    expect(phone.texts('MY MEETINGS')[0]).toContain('paused');
    lists.change('c', { venue: 'in person' });
    expect(nudge('c')).toEqual(['Your Mon 8pm at Main Library is back, next today.']);
    expect(phone.planned('meetings.remind')).toBe(at('2026-03-02 19:00'));
    lists.change('c', { rhythm: 'unsure' });
    expect(nudge('c')[0]).toContain('not every week any more');
    expect(phone.planned('meetings.remind')).toBeUndefined();
  });

  it('ends: that is told, its row is gone and its number free', () => {
    const { phone, lists, nudge } = follower();
    lists.remove('c');
    expect(nudge('c')[0]).toContain('Your Mon 8pm at Main Library has ended, says its list.');
    expect(phone.person.meetings.following).toBeUndefined();
    expect([...phone.rows.keys()].filter((key) => key.startsWith('followers#'))).toEqual([]);
    expect(phone.texts('REMIND 1')[0]).toContain('your number 1');
  });

  it('that nobody could read is looked at again later', () => {
    const { phone, lists, nudge } = follower();
    lists.change('c', { time: '21:00' });
    lists.isReadable = false;
    expect(nudge('c')).toEqual([]);
    lists.isReadable = true;
    expect(phone.later(hour)).toHaveLength(1);
  });

  it('whose news never went is told again, and one whose news went is not', () => {
    const { phone, lists, nudge } = follower();
    lists.change('c', { time: '21:00' });
    nudge('c');
    const lost = phone.sent.filter(({ kind }) => kind === 'meetings.changed');
    phone.notSent(...lost);
    expect(phone.later(2 * minute)).toEqual(lost.map(({ body }) => body));
    expect(phone.later(2 * minute)).toEqual([]);
  });

  it('means nothing to who does not follow it, or follows it no more', () => {
    const { phone, lists, nudge } = follower();
    lists.remove('a');
    expect(nudge('a')).toEqual([]);
    phone.texts('DROP 1');
    lists.remove('c');
    expect(nudge('c')).toEqual([]);
  });
});

describe('silence', () => {
  it('of PAUSE holds reminders and news; when it ends everything is looked at anew', () => {
    const { phone, lists, nudge } = follower();
    phone.texts('PAUSE 8');
    lists.change('c', { time: '19:00' });
    expect(nudge('c')).toEqual([]);
    phone.later(7 * day);
    expect(aboutMeetings(phone)).toEqual([]);
    phone.texts('RESUME');
    expect(phone.later(minute)).toEqual([
      'Your Mon 8pm at Main Library has moved: now Mon 7pm at Main Library, 209 E 500 S.',
    ]);
    phone.later(7 * day);
    expect(aboutMeetings(phone)).toHaveLength(2);
  });

  it('RULES 3, 9: of STOP is whole; START brings reminders back as they were', () => {
    const { phone, lists, nudge } = follower();
    phone.texts('STOP');
    lists.change('c', { time: '19:00' });
    expect(nudge('c')).toEqual([]);
    expect(phone.later(8 * day)).toEqual([]);
    phone.says('START', 'YES', 'YES');
    expect(phone.later(minute)).toHaveLength(1);
    expect(phone.planned('meetings.remind')).toBeGreaterThan(phone.now);
  });

  it('RULES 42: of FORGET ALL leaves no row and no plan', () => {
    const { phone } = follower();
    phone.says('CALENDAR', 'FORGET', 'FORGET ALL');
    expect(phone.person.meetings).toEqual({});
    expect([...phone.rows.keys()].filter((key) => /^(?:followers|calendar)#/u.test(key))).toEqual([]);
    expect(phone.planned('meetings.remind')).toBeUndefined();
  });

  it('RULES 42: thirty days after a STOP no row is left either', () => {
    const { phone } = follower();
    phone.says('CALENDAR', 'STOP');
    phone.later(32 * day);
    expect([...phone.rows.keys()].filter((key) => /^(?:followers|calendar)#/u.test(key))).toEqual([]);
  });

  it('RULES 15: of NO REMINDERS holds all of it until REMINDERS ON, and SETTINGS says so', () => {
    const { phone, lists, nudge } = follower();
    expect(phone.texts('NO REMINDERS')[0]).toContain('REMINDERS ON brings them back');
    expect(phone.texts('SETTINGS')[0]).toContain('meeting reminders off (REMINDERS ON)');
    lists.change('c', { time: '19:00' });
    expect(nudge('c')).toEqual([]);
    phone.later(8 * day);
    expect(aboutMeetings(phone)).toEqual([]);
    phone.texts('REMINDERS ON');
    expect(phone.later(minute)).toHaveLength(1);
    expect(phone.says('SIN AVISOS', 'UNDO')[0]).toContain('Undone');
    expect(phone.planned('meetings.remind')).toBeGreaterThan(phone.now);
  });

  it('RULES 13: after thirty days only the hour is said, after forty-five nothing; a YES brings the place and the news', () => {
    const { phone, lists } = follower();
    phone.later(31 * day);
    const before = aboutMeetings(phone).length;
    lists.change('c', { place: 'Grace Hall' });
    phone.later(6 * day);
    expect(aboutMeetings(phone).slice(before)).toEqual([
      'Your 8pm is not as it was. Is this still your number? YES, and I say more. STOP if not.',
    ]);
    lists.change('c', { place: 'Main Library' });
    phone.later(7 * day);
    expect(aboutMeetings(phone).at(-1)).toBe(
      'Your 8pm is in an hour. Is this still your number? YES, and I say where again. STOP if not.',
    );
    phone.later(21 * day);
    expect(aboutMeetings(phone)).toHaveLength(before + 2);
    lists.change('c', { time: '19:00' });
    phone.texts('YES');
    expect(phone.later(minute)[0]).toContain('has moved: now Mon 7pm');
    expect(phone.later(7 * day)).toContain('Your 7pm at Main Library is in an hour. 209 E 500 S.');
  });

  it('RULES 13: shows nothing to whoever has the number now', () => {
    const { phone } = follower();
    phone.later(31 * day);
    for (const words of ['MY MEETINGS', 'CALENDAR', 'DROP 1', 'REMIND 1']) {
      expect(phone.texts(words).join(), words).not.toMatch(/Tonight|Library|\/my\/|Okay/u);
    }
  });
});

it('zones: a move of the person changes no instant of a reminder', () => {
  const { phone } = follower({ rows: evenings });
  phone.texts('ZIP 10001');
  expect(phone.planned('meetings.remind')).toBe(at('2026-03-02 19:00'));
});
