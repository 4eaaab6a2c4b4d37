import { describe, expect, test } from 'vitest';
import { afterReminder } from '../../../shared/features/meetings/attending.ts';
import { instantOf } from '../../../shared/kernel/time/local.ts';
import type { Followed } from '../../../shared/state/person/meetings.ts';
import { hour, memberPhone, miembro, minute, type Phone } from '../../support/person.ts';
import { inputOf } from './input.ts';

const zone = 'America/Denver';
const date = '2026-03-03';

const followed = (overrides: Partial<Followed['told']> = {}): Followed => ({
  number: 1,
  group: 'riverside',
  id: 'abcdefghij',
  before: 60,
  told: {
    name: 'Just for Today',
    weekday: 2,
    time: '19:00',
    zone,
    rhythm: 'weekly',
    duration: 60,
    venue: 'in person',
    place: 'Main Library',
    calledOff: [],
    ...overrides,
  },
});

/** The reminder of a Tuesday's turn has gone. */
function reminded(phone: Phone, one: Followed = followed()): Phone {
  phone.person = { ...phone.person, meetings: { ...phone.person.meetings, following: [one] } };
  const at = instantOf(zone, date, one.told.time);
  phone.at(at - hour);
  const entry = afterReminder(one, { at, date }, inputOf(phone));
  phone.agenda = [...phone.agenda, ...(entry === undefined ? [] : [entry])];
  return phone;
}

function wanting(phone: Phone = memberPhone()): Phone {
  phone.texts('ASK AFTER');
  return phone;
}

const asked = (phone: Phone): string[] =>
  phone.sent.filter(({ kind }) => kind === 'meetings.there').map(({ body }) => body);
const at = (time: string, on = date): number => instantOf(zone, on, time);

function askedNow(phone = wanting()): Phone {
  reminded(phone).at(at('20:15'));
  return phone;
}

function memberAt(time: string): Phone {
  const phone = memberPhone();
  phone.at(at(time));
  return phone;
}

describe('"were you there?"', () => {
  test('is asked of who wants it, a quarter of an hour after the end, and by nobody else', () => {
    const phone = memberPhone();
    reminded(phone).at(at('23:00'));
    expect(asked(phone)).toEqual([]);
    const other = wanting();
    reminded(other).at(at('20:14'));
    expect(asked(other)).toEqual([]);
    other.later(minute);
    expect(asked(other)).toEqual(['Were you there at 7pm? Y or N. Kept for you alone.']);
  });

  test('a yes is kept, in the state and in a row of their own; UNDO takes it back and asks again', () => {
    const phone = askedNow();
    expect(phone.texts('Y')).toEqual(['Good. Noted, for you alone. UNDO takes it back.']);
    expect(phone.person.meetings.attended).toEqual([{ group: 'riverside', id: 'abcdefghij', date, at: phone.now }]);
    expect(phone.records.at(-1)).toMatchObject({
      under: 'own',
      key: `attended#${date}#abcdefghij`,
      row: { date, group: 'riverside', meeting: 'abcdefghij' },
    });
    expect(phone.texts('UNDO')).toEqual(['Undone: nothing is noted. Y or N, if you like.']);
    expect(phone.person.meetings.attended).toEqual([]);
    expect(phone.records.at(-1)?.row).toMatchObject({ takenBack: true });
    expect(phone.texts('no')).toEqual(['Thanks for saying so. Next time, or another one: MEETINGS.']);
    expect(phone.person.meetings.there).toBeUndefined();
  });

  test('RULES 51: is on no list, page or event of anybody else', () => {
    const phone = askedNow();
    const before = phone.effects.length;
    phone.texts('yes');
    const types = phone.effects.slice(before).map(({ type }) => type);
    expect(types.toSorted()).toEqual(['record', 'text']);
    expect(phone.records.at(-1)?.under).toBe('own');
  });

  test.each(['yes', 'yeah', 'i went', 'I was there', 'made it', 'i was late', 'yes i was there'])(
    '%s is a yes',
    (said) => {
      const phone = askedNow();
      expect(phone.texts(said)[0]).toContain('Noted');
    },
  );

  test.each([
    "couldn't",
    "i couldn't make it",
    "no, I didn't go",
    "i wasn't",
    "i couldn't get there tonight",
    'missed it',
    'overslept',
    'didnt go',
    'not this time',
    'no pude',
  ])('%s is answered without blame', (said) => {
    const phone = askedNow();
    expect(phone.texts(said)).toEqual(['That happens. Next time, or another one: MEETINGS.']);
    expect(phone.person.meetings.attended).toBeUndefined();
  });

  test.each([
    ...["My brother didn't make it", "She didn't make it", "I couldn't stop", "I can't", 'i cant talk right now'],
    ...['I missed my dose', 'I forgot my meds', 'I skipped and got high instead', "I didn't use today"],
    ...['no i used instead', 'I need to talk', "I couldn't go on", 'nobody was there', 'where is it tomorrow'],
    ...['i dont want to go anymore', 'stop the meeting reminders', "i didn't go and got high", 'not today satan'],
  ])('RULES 16, 20: %s is answered as on any other day', (said) => {
    expect(askedNow().texts(said)).toEqual(memberAt('20:15').texts(said));
  });

  test.each([
    ...['no pude parar', 'no llegue a tiempo y se murio', 'se me olvido la medicina', 'hoy no puedo', 'no puedo'],
    ...['mi hermano no llego', 'falte al trabajo', 'necesito hablar', 'no pude evitarlo', 'no fui y me drogue'],
  ])('RULES 16, 20: %s too', (said) => {
    const phone = miembro();
    phone.texts('PREGUNTAME');
    const other = miembro();
    other.at(at('20:15'));
    expect(askedNow(phone).texts(said)).toEqual(other.texts(said));
  });

  test.each(['no pude ir', 'No fui.', 'no, no llegué', 'se me olvidó', 'hoy no', 'me dormí, perdón'])(
    '%s is answered without blame',
    (said) => {
      const phone = miembro();
      phone.texts('PREGUNTAME');
      expect(askedNow(phone).texts(said)).toEqual(['Suele pasar. La proxima, u otra: REUNIONES.']);
    },
  );

  test('after four hours it is asked no more', () => {
    const phone = askedNow();
    phone.at(at('20:15') + 4 * hour - minute);
    expect(phone.texts('i went')[0]).toContain('Noted');
    const late = askedNow();
    late.at(at('20:15') + 4 * hour);
    expect(late.texts('i went').join()).not.toContain('Noted');
  });

  test('why not gets a kind line; a feeling, a digit and a command are what they are', () => {
    expect(askedNow().texts('my ride never came')).toEqual([
      'Thank you for telling me. Y or N if you want it noted; no answer is fine too.',
    ]);
    const phone = askedNow();
    expect(phone.texts('2')[0]).not.toContain('Noted');
    expect(phone.person.checkins.recent.at(-1)?.score).toBe(2);
    expect(askedNow().texts('SETTINGS')[0]).toContain('TIME');
    expect(askedNow().texts('i feel so alone right now').join()).not.toContain('Thank you for telling me');
  });

  test('after other words a Y still counts', () => {
    const phone = askedNow();
    phone.texts('my ride was very late');
    expect(phone.texts('Y')[0]).toContain('Noted');
    const talker = askedNow();
    talker.texts('my ride was very late');
    expect(talker.texts('and then it rained on us').join()).not.toContain('if you want it noted');
    expect(talker.texts('i went')[0]).toContain('Noted');
  });

  test('a bare YES counts only while it is the last thing that was asked', () => {
    const phone = askedNow();
    phone.texts('FORGET');
    expect(phone.texts('YES')[0]).toContain('FORGET ALL');
    expect(phone.person.meetings.attended).toBeUndefined();
  });

  test('RULES 23: names the meeting only for who chose PLAIN', () => {
    const phone = wanting();
    phone.texts('PLAIN');
    expect(asked(askedNow(phone))).toEqual(['Were you at Just for Today at 7pm? Y or N. Kept for you alone.']);
  });

  test('in Spanish', () => {
    const phone = miembro();
    expect(phone.texts('PREGUNTAME')[0]).toContain('NO PREGUNTES');
    expect(asked(askedNow(phone))).toEqual(['Fuiste a lo de las 7pm? SI o NO. Queda solo para ti.']);
    expect(phone.texts('si fui')).toEqual(['Bien. Anotado, solo para ti. DESHACER lo borra.']);
    expect(phone.texts('NO PREGUNTES')).toEqual(['Bien, no pregunto. PREGUNTAME lo trae de vuelta.']);
  });
});

describe('when nobody is asked', () => {
  test('never at night: the next morning, of yesterday', () => {
    const phone = reminded(wanting(), followed({ time: '21:00' }));
    phone.at(at('08:59', '2026-03-04'));
    expect(asked(phone)).toEqual([]);
    phone.at(at('09:00', '2026-03-04'));
    expect(asked(phone)).toEqual(['Were you there yesterday at 9pm? Y or N. Kept for you alone.']);
  });

  test('not of a turn that was called off, nor of one that they follow no more', () => {
    const off = reminded(wanting());
    off.person = { ...off.person, meetings: { ...off.person.meetings, following: [followed({ calledOff: [date] })] } };
    off.at(at('23:00'));
    expect(asked(off)).toEqual([]);
    const dropped = reminded(wanting());
    dropped.person = { ...dropped.person, meetings: { askAfter: true } };
    dropped.at(at('23:00'));
    expect(asked(dropped)).toEqual([]);
  });

  test('RULES 36: not hours later; that is recorded', () => {
    const phone = reminded(wanting(), followed({ time: '09:00' }));
    phone.now = at('14:00');
    phone.at(phone.now);
    expect(asked(phone)).toEqual([]);
    expect(phone.records.at(-1)).toMatchObject({ key: `notAsked#${date}#abcdefghij`, row: { notSent: 'expired' } });
  });

  test.each(["DON'T ASK AFTER", 'ASK AFTER OFF', 'NO REMINDERS', 'PAUSE 2', 'STOP', 'FORGET ALL'])(
    'not after %s',
    (said) => {
      const phone = reminded(wanting());
      phone.texts(said);
      phone.at(at('23:00'));
      expect(asked(phone)).toEqual([]);
    },
  );

  test('RULES 13: not a number that may have a new owner', () => {
    const phone = wanting();
    phone.person = { ...phone.person, profile: { ...phone.person.profile, unconfirmedSince: phone.now } };
    expect(asked(askedNow(phone))).toEqual([]);
    expect(phone.texts('ASK AFTER').join()).not.toContain('kept for you alone');
  });

  test('not soon after danger, and an open question is closed by it', () => {
    const phone = reminded(wanting());
    phone.texts('i want to die');
    phone.at(at('23:00'));
    expect(asked(phone)).toEqual([]);
    const other = askedNow();
    other.texts('i want to die');
    expect(other.person.questions.map(({ kind }) => kind)).not.toContain('meetings.there');
    other.texts('no');
    expect(other.sent.at(-1)?.body).not.toContain('MEETINGS');
  });

  test('not soon after danger that was read before the reminder went, though it be planned all the same', () => {
    for (const [before, times] of [
      [4 * hour, 1],
      [3 * hour, 0],
    ] as const) {
      const phone = wanting();
      phone.at(at('20:15') - before);
      phone.texts('i want to die');
      reminded(phone).at(at('20:15'));
      expect(asked(phone), String(before)).toHaveLength(times);
    }
    const phone = reminded(wanting());
    const planned = phone.agenda;
    phone.texts('i want to die');
    phone.agenda = planned;
    phone.at(at('20:15'));
    expect(asked(phone)).toEqual([]);
  });

  test('NO REMINDERS closes the question too, and what is planned all the same does not come', () => {
    const phone = askedNow();
    phone.texts('NO REMINDERS');
    expect(phone.person.meetings.there).toBeUndefined();
    phone.texts('i went');
    expect(phone.sent.at(-1)?.body).not.toContain('Noted');
    const other = reminded(wanting());
    expect(other.planned('meetings.there')).toBeDefined();
    other.person = { ...other.person, profile: { ...other.person.profile, noReminders: true } };
    other.at(at('23:00'));
    expect(asked(other)).toEqual([]);
    const spanish = miembro();
    spanish.texts('PREGUNTAME');
    reminded(spanish).texts('SIN AVISOS');
    expect(spanish.planned('meetings.there')).toBeUndefined();
    spanish.at(at('23:00'));
    expect(asked(spanish)).toEqual([]);
  });

  test('RULES 57: UNDO of ASK AFTER, and of its end', () => {
    const phone = memberPhone();
    expect(phone.says('ASK AFTER', 'UNDO')).toEqual(["Undone: I don't ask."]);
    expect(phone.person.meetings.askAfter).toBeUndefined();
    expect(phone.says('ASK AFTER', "don't ask after meetings", 'UNDO')).toEqual(['Undone: I ask after each again.']);
    expect(phone.person.meetings.askAfter).toBe(true);
  });

  test('"ask after my mom" is a sentence', () => {
    const phone = memberPhone();
    phone.texts('ask after my mom');
    expect(phone.person.meetings.askAfter).toBeUndefined();
  });
});
