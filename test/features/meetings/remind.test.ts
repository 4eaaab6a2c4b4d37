import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../shared/kernel/time/local.ts';
import { followersOf } from '../../../shared/state/meeting/followers.ts';
import { keepMeetings } from '../../support/lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { day, hour, minute } from '../../support/person.ts';
import { sam, World } from '../../support/world.ts';
import { aboutMeetings, evenings, followers } from './following.ts';

const at = (moment: string) => instantOf('America/Denver', moment.slice(0, 10), moment.slice(11));
const listed = (...first: readonly string[]) => {
  const all = followers();
  all.phone.says('MEETINGS 84101', ...first);
  return all;
};

describe('REMIND', () => {
  it('says back what is set, reminds an hour before, every week', () => {
    const { phone } = listed();
    expect(phone.texts('REMIND 3')).toEqual([
      "Set, your number 1: Mon 8pm, Just for Tonight (NA), Main Library. I'll text an hour before each time, first today 7pm. DROP 1 ends it, UNDO takes it back. ASK AFTER: then I also ask, once it is over, if you were there. For you alone.",
    ]);
    expect(phone.rows.get(`${followersOf('riverside')}/c#person-1`)).toEqual({ since: phone.now });
    expect(phone.planned('meetings.remind')).toBe(at('2026-03-02 19:00'));
    phone.later(15 * day);
    expect(aboutMeetings(phone)).toEqual([
      'Your 8pm at Main Library is in an hour. 209 E 500 S.',
      'Your 8pm at Main Library is in an hour. 209 E 500 S.',
      'Your 8pm at Main Library is in an hour. 209 E 500 S.',
    ]);
    const sent = phone.sent.filter(({ kind }) => kind === 'meetings.remind');
    expect(sent.map((text) => text.at)).toEqual(['02', '09', '16'].map((date) => at(`2026-03-${date} 19:00`)));
    expect(sent[0]).toMatchObject({ class: 'asked', notAfter: at('2026-03-02 20:00') });
  });

  it('in Spanish', () => {
    const { phone } = followers({ spanish: true });
    phone.texts('REUNIONES 84101');
    expect(phone.texts('RECORDAR 3 30')).toEqual([
      'Listo, tu numero 1: lun 8pm, Just for Tonight (NA), Main Library. Te aviso 30 min antes cada vez, primero hoy 7:30pm. QUITAR 1 lo quita, DESHACER lo deja como antes. PREGUNTAME: al terminar te pregunto tambien si fuiste. Solo para ti.',
    ]);
    phone.later(8 * hour);
    expect(aboutMeetings(phone)).toEqual(['Lo de las 8pm en Main Library es en 30 min. 209 E 500 S.']);
  });

  it.each(['remind me of 3', 'remind me about the third one', 'Remind 3 please', 'set a reminder for 3', 'recordar 3'])(
    'takes "%s"',
    (words) => {
      const { phone } = listed(words);
      expect(phone.person.meetings.following).toMatchObject([{ number: 1, id: 'c', before: 60 }]);
    },
  );

  it.each([
    ['REMIND 3 30', 30],
    ['REMIND 3 30 min before', 30],
    ['remind 3 2 hours', 120],
    ['REMIND 3 1440', 1440],
  ])('takes "%s"', (words, before) => {
    expect(listed(words).phone.person.meetings.following).toMatchObject([{ id: 'c', before }]);
  });

  it.each([
    'Remind me why I bother',
    'remind 3 people',
    'recuerdame que la vida es dura',
    'Drop dead',
    'drop it',
    'quita eso',
  ])('leaves the sentence "%s" alone', (words) => {
    const { phone } = listed('REMIND 3');
    const before = phone.person.meetings;
    phone.texts(words);
    expect(phone.person.meetings).toEqual(before);
  });

  it('with other minutes changes only these, and UNDO brings the old ones back', () => {
    const { phone } = listed('REMIND 3');
    expect(phone.texts('REMIND 3 30')).toEqual([
      "Changed, your number 1. I'll text 30 min before each time, first today 7:30pm. UNDO takes it back.",
    ]);
    expect(phone.planned('meetings.remind')).toBe(at('2026-03-02 19:30'));
    phone.texts('UNDO');
    expect(phone.planned('meetings.remind')).toBe(at('2026-03-02 19:00'));
    expect(phone.person.meetings.following).toHaveLength(1);
  });

  it('RULES 57: UNDO of the first takes it back whole', () => {
    const { phone } = listed('REMIND 3', 'UNDO');
    expect(phone.person.meetings.following).toBeUndefined();
    expect(phone.rows.size).toBe(listed().phone.rows.size);
    expect(phone.planned('meetings.remind')).toBeUndefined();
  });

  it('says kindly what it cannot do', () => {
    const { phone } = followers();
    expect(phone.texts('REMIND 2')[0]).toContain('MEETINGS shows some with numbers');
    phone.texts('MEETINGS 84101');
    expect(phone.texts('REMIND 4')[0]).toContain('goes from 1 to 3');
    expect(phone.texts('REMIND')[0]).toContain('Which one?');
    expect(phone.texts('REMIND 2 3')[0]).toContain('from 5 minutes to a day before');
    expect(phone.texts('REMIND 2 1441')[0]).toContain('from 5 minutes to a day before');
    phone.later(day + hour);
    expect(phone.texts('REMIND 2')[0]).toContain('MEETINGS shows some with numbers');
  });

  it('alone takes the only one there is', () => {
    const { phone } = followers({ rows: evenings.slice(2, 3) });
    phone.says('MEETINGS 84101', 'REMIND');
    expect(phone.person.meetings.following).toMatchObject([{ id: 'c' }]);
  });

  it('says that one is not every week, paused, gone, or that lists cannot be read', () => {
    const { phone, lists } = listed('MORE', 'MEETINGS tuesday 84101');
    expect(phone.texts('REMIND 2')[0]).toContain('is not every week');
    lists.change('d', { venue: 'paused' });
    expect(phone.texts('REMIND 1')[0]).toContain('paused for now');
    lists.remove('d');
    expect(phone.texts('REMIND 1')[0]).toContain('in the list no more');
    lists.isReadable = false;
    expect(phone.texts('REMIND 1')[0]).toContain("can't open the meeting lists");
    expect(phone.person.meetings.following).toBeUndefined();
  });

  it('of a turn that is nearer than the minutes says so, and begins with the next', () => {
    const { phone } = listed();
    phone.later(7 * hour + 30 * minute);
    expect(phone.texts('REMIND 3')).toEqual([
      'Set, your number 1: Mon 8pm, Just for Tonight (NA), Main Library. The next is today 8pm, too soon for a text an hour before, so the first one comes Mon Mar 9 7pm. DROP 1 ends it, UNDO takes it back. ASK AFTER: then I also ask, once it is over, if you were there. For you alone.',
    ]);
    phone.later(7 * day);
    expect(aboutMeetings(phone)).toHaveLength(1);
  });

  it('keeps to twelve', () => {
    const rows = Array.from({ length: 15 }, (_, index) =>
      aMeeting(`m${index}`, { time: `${index + 8}:00`.padStart(5, '0') }),
    );
    const { phone } = followers({ rows: rows.slice(0, 15) });
    phone.says('MEETINGS 84101', 'REMIND 1', 'REMIND 2', 'REMIND 3');
    for (let list = 0; list < 4; list++) phone.says('MORE', 'REMIND 1', 'REMIND 2', 'REMIND 3');
    expect(phone.person.meetings.following).toHaveLength(12);
    expect(phone.sent.at(-1)?.body).toContain('more than 12 at once');
  });

  it('of an ordinal reminds on those days only', () => {
    const { phone } = followers({ rows: evenings.filter(({ id }) => id === 'e') });
    phone.texts('MEETINGS sat 84101');
    phone.later(4 * day);
    phone.texts('MEETINGS sat 84101');
    phone.later(2 * day);
    expect(phone.says('MEETINGS 84101', 'REMIND 1')[0]).toContain('2nd Sat 10am');
    phone.later(25 * day);
    phone.texts('4');
    phone.later(25 * day);
    const dates = phone.sent.filter(({ kind }) => kind === 'meetings.remind').map((text) => text.at);
    expect(dates).toEqual([at('2026-03-14 09:00'), at('2026-04-11 09:00')]);
  });

  it('of one online gives the link, by both clocks where theirs is known and differs', () => {
    const { phone } = followers();
    phone.says('MEETINGS online', 'REMIND 1');
    phone.later(10 * hour);
    phone.texts('ZIP 84101');
    phone.later(7 * day);
    expect(aboutMeetings(phone)).toEqual([
      'Your 11:30pm ET, online, is in an hour: https://steadyline.example/m/h',
      'Your 9:30pm (11:30pm ET), online, is in an hour: https://steadyline.example/m/h',
    ]);
  });

  it('RULES 23: with PLAIN says the name, else no place that tells', () => {
    const { phone, lists } = listed('REMIND 3');
    lists.change('c', { place: 'Alano Club' });
    phone.later(8 * hour);
    phone.texts('PLAIN');
    phone.later(7 * day);
    expect(aboutMeetings(phone)).toEqual([
      'Your Mon 8pm at Main Library has moved: now at 209 E 500 S.',
      'Your 8pm at 209 E 500 S is in an hour.',
      'Your 8pm Just for Tonight (NA) at Alano Club is in an hour. 209 E 500 S.',
    ]);
  });

  it('RULES 36: late by an outage still goes before the start, and after it is recorded as expired', () => {
    const { phone } = listed('REMIND 3');
    phone.now = at('2026-03-02 19:40');
    expect(phone.later(0)).toEqual(['Your 8pm at Main Library is in 20 min. 209 E 500 S.']);
    phone.now = at('2026-03-09 20:00');
    phone.later(0);
    expect(aboutMeetings(phone)).toHaveLength(1);
    const [expired] = phone.records.filter(({ key }) => key.startsWith('reminder#'));
    expect(expired?.row).toMatchObject({ kind: 'meetings.remind', notSent: 'expired', date: '2026-03-09' });
    expect(phone.planned('meetings.remind')).toBe(at('2026-03-16 19:00'));
  });

  it('goes from what was told where the list cannot be read', () => {
    const { phone, lists } = listed('REMIND 3');
    lists.isReadable = false;
    phone.later(8 * hour);
    expect(aboutMeetings(phone)).toEqual(['Your 8pm at Main Library is in an hour. 209 E 500 S.']);
  });
});

describe('what is called off before it is followed', () => {
  it('is said at once, and that turn is not reminded of', () => {
    const { phone, lists } = listed();
    lists.decide('c', { calledOff: ['2026-03-02'] });
    expect(phone.texts('REMIND 3')[0]).toContain('first Mon Mar 9 7pm');
    phone.later(8 * hour);
    expect(aboutMeetings(phone)).toEqual([]);
  });
});

describe('by the whole service', () => {
  it('RULES 35: reads the meeting when the time has come, and a tick that comes twice texts once', async () => {
    const world = new World();
    await keepMeetings(world.ports.lists, 'riverside', evenings);
    for (const body of ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP', 'MEETINGS 84101', 'REMIND 3']) {
      await world.text(sam, body);
    }
    await keepMeetings(world.ports.lists, 'riverside', [aMeeting('c', { time: '20:00', place: 'Grace Hall' })]);
    const sent = await world.advance(at('2026-03-02 19:01'));
    expect(sent.map(({ body }) => body)).toEqual([
      'Your Mon 8pm at Main Library has moved: now at Grace Hall.',
      'Your 8pm at Grace Hall is in an hour.',
    ]);
    await world.tick();
    await world.tick();
    expect(world.sent.slice(-2)).toEqual(sent);
  });
});
