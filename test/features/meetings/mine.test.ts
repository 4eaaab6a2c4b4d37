import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../shared/kernel/language/segments.ts';
import { calendarOf } from '../../../shared/state/meeting/calendars.ts';
import { aMeeting } from '../../support/meetings.ts';
import { hour, type Phone } from '../../support/person.ts';
import { followers } from './following.ts';

function two(): Phone {
  const { phone } = followers();
  phone.says('MEETINGS 84101', 'REMIND 1', 'REMIND 3 30');
  return phone;
}

describe('MY MEETINGS', () => {
  it('shows them by their numbers, which stay', () => {
    const phone = two();
    expect(phone.texts('MY MEETINGS')).toEqual([
      '1 today 12:05pm: Noon Hope (NA), an hour before\n2 today 8pm: Just for Tonight (NA), 30 min before\nDROP 1 ends that one.',
    ]);
    phone.says('DROP 1');
    expect(phone.texts('mis reuniones')).toEqual([
      '2 today 8pm: Just for Tonight (NA), 30 min before\nDROP 2 ends that one.',
    ]);
    phone.says('MEETINGS 84101', 'REMIND 1');
    expect(phone.person.meetings.following).toMatchObject([
      { number: 1, id: 'a' },
      { number: 2, id: 'c' },
    ]);
  });

  it('afterwards a number is one of theirs', () => {
    const phone = two();
    phone.says('MY MEETINGS', 'REMIND 2 45');
    expect(phone.person.meetings.following).toMatchObject([{ before: 60 }, { id: 'c', before: 45 }]);
  });

  it('shows reminders of their own among them, and fits two parts however many there are', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      aMeeting(`m${index}`, {
        name: 'The Monday and Wednesday Night Living Well Group',
        time: `${index + 10}:15`,
        fellowship: 'NA',
      }),
    );
    const { phone } = followers({ rows });
    for (let list = 0; list < 4; list++)
      phone.says(list === 0 ? 'MEETINGS 84101' : 'MORE', 'REMIND 1', 'REMIND 2', 'REMIND 3');
    const [following = [], reminders = []] = [
      phone.person.meetings.following,
      [{ number: 13, time: '07:00', on: 'daily' as const, words: 'dose' }],
    ];
    phone.person = { ...phone.person, meetings: { ...phone.person.meetings, reminders } };
    expect(following).toHaveLength(12);
    const [body = ''] = phone.texts('MY MEETINGS');
    expect([partsOf(body) <= 2, body.includes('\n12 ') || body.includes('CALENDAR')]).toEqual([true, true]);
    phone.person = { ...phone.person, meetings: { reminders } };
    expect(phone.texts('MY MEETINGS')).toEqual(['13 daily 7am: dose\nDROP 13 ends that one.']);
  });

  it('says so where there are none', () => {
    expect(followers().phone.texts('MY MEETINGS')[0]).toContain('You have no reminders.');
  });
});

describe('DROP', () => {
  it('ends one; UNDO brings it back, with its reminder', () => {
    const phone = two();
    const planned = phone.planned('meetings.remind');
    expect(phone.texts('DROP 2')).toEqual(['Okay, no more reminders for Just for Tonight (NA). UNDO brings it back.']);
    expect(phone.rows.has('followers#riverside/c#person-1')).toBe(false);
    phone.texts('UNDO');
    expect(phone.person.meetings.following).toMatchObject([{ number: 1 }, { number: 2, id: 'c', before: 30 }]);
    expect(phone.rows.has('followers#riverside/c#person-1')).toBe(true);
    expect(phone.planned('meetings.remind')).toBe(planned);
  });

  it('takes several, all, and both kinds', () => {
    const phone = two();
    const entry = { id: 'meetings.private.3', kind: 'checkins.none', at: phone.now + hour };
    phone.person = {
      ...phone.person,
      meetings: { ...phone.person.meetings, reminders: [{ number: 3, time: '07:00', on: 'daily', words: 'dose' }] },
    };
    phone.agenda = [...phone.agenda, entry];
    phone.texts('QUITAR 1 y 3');
    expect(phone.person.meetings.reminders).toBeUndefined();
    expect(phone.agenda.some(({ id }) => id === entry.id)).toBe(false);
    phone.texts('UNDO');
    expect(phone.agenda.some(({ id }) => id === entry.id)).toBe(true);
    expect(phone.texts('DROP ALL')).toEqual(['Okay, all your reminders are gone. UNDO brings them back.']);
    expect(phone.person.meetings).not.toHaveProperty('following');
    expect(phone.person.meetings).not.toHaveProperty('reminders');
    phone.texts('UNDO');
    expect(phone.person.meetings.following).toHaveLength(2);
  });

  it('says kindly what there is not', () => {
    const phone = two();
    expect(phone.texts('DROP 7')[0]).toContain('none of that number');
    expect(phone.texts('DROP')[0]).toContain('Which one?');
    expect(followers().phone.texts('DROP 1')[0]).toContain('no reminders to drop');
  });
});

describe('CALENDAR', () => {
  it('gives a link, the same again, and another when a new one is asked for', () => {
    const phone = two();
    const linkIn = (bodies: readonly string[]): string => /\/my\/([\w-]+)/u.exec(bodies.join())?.[1] ?? '';
    const first = linkIn(phone.texts('CALENDAR'));
    expect(linkIn(phone.texts('CALENDARIO'))).toBe(first);
    expect(phone.rows.get(`${calendarOf(first)}/self`)).toEqual({ person: 'person-1' });
    const second = linkIn(phone.texts('CALENDAR NEW'));
    expect(second).not.toBe(first);
    expect(phone.rows.has(`${calendarOf(first)}/self`)).toBe(false);
    expect(phone.rows.has(`${calendarOf(second)}/self`)).toBe(true);
    expect(JSON.stringify([...phone.rows.keys()])).not.toContain(second);
  });
});
