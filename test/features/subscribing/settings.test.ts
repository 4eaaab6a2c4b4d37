import { describe, expect, it } from 'vitest';
import { day, hour, memberPhone, miembro, minute, Phone } from '../../support/person.ts';

describe('settings', () => {
  it('TIME moves the check-in and says so', () => {
    const phone = memberPhone();
    phone.texts('ZIP 84101');
    expect(phone.texts('time 8.30 pm please')).toEqual(['Check-in at 8:30pm from now on. UNDO takes it back.']);
    expect(phone.planned('checkins.ask')).toBe(Date.UTC(2026, 2, 3, 3, 30));
    expect(phone.texts('TIME 25:99')[0]).toMatch(/^I couldn't read that time/u);
    expect(miembro().texts('HORA 7am')[0]).toMatch(/^Desde ahora te pregunto a las 7:00am/u);
  });

  it('ZIP sets the zone, and an unknown one is said to be unknown', () => {
    const phone = memberPhone();
    expect(phone.texts('zip 90210')[0]).toMatch(/^ZIP 90210/u);
    expect(phone.person.profile.zone).toBe('America/Los_Angeles');
    expect(phone.texts('ZIP 00000')[0]).toMatch(/^I don't know that ZIP/u);
    expect(phone.person.profile.zip).toBe('90210');
  });

  it('NAME is said back, made fit for a text, and takes no link, number or sentence', () => {
    const phone = memberPhone();
    expect(phone.texts('NAME Zoë 🌻')[0]).toMatch(/^I'll call you Zoe/u);
    expect(phone.texts('NAME: Mary Jo Lee')[0]).toContain('Mary Jo Lee');
    for (const body of ['NAME: bit.ly/x', 'NAME: 8015550101', 'NAME: Maximiliana Bernadette Smith']) {
      expect(phone.texts(body)[0], body).toMatch(/^NAME and what to call you/u);
    }
    phone.texts('name one thing that helped');
    expect(phone.person.profile.name).toBe('Mary Jo Lee');
  });

  it('changes the language at once, by either word, from anyone', () => {
    const phone = memberPhone();
    expect(phone.texts('español')[0]).toBe('Desde ahora en español. ENGLISH switches to English.');
    expect(phone.texts('AJUSTES')[0]).toMatch(/^HORA 9:00am/u);
    expect(phone.texts('LANG EN')[0]).toBe('English from now on. ESPAÑOL cambia al español.');
    expect(new Phone().texts('en español por favor')[0]).toMatch(/^Desde ahora en español/u);
  });

  it('keeps the language that somebody joined in, whatever is texted, until they choose another', () => {
    const chosen = memberPhone();
    chosen.says('ENGLISH', 'hoy estoy muy cansado de todo');
    expect(chosen.person.profile.language).toBe('en');
    const joined = memberPhone();
    for (const body of [
      'hoy estoy muy cansado de todo',
      'no one would miss me',
      'he hits me',
      'tell me a joke',
      'hola',
    ]) {
      joined.texts(body);
      expect(joined.person.profile.language, body).toBe('en');
    }
    const unida = miembro();
    unida.texts('i am so tired of everything today');
    expect(unida.person.profile.language).toBe('es');
    unida.texts('ENGLISH');
    expect(unida.person.profile.language).toBe('en');
  });

  it('LESS and MORE TEXTS stay within one and five, and say so', () => {
    const phone = memberPhone();
    expect(phone.texts('less')[0]).toMatch(/^Up to 1 a day.*from 1 to 5/u);
    expect(phone.texts('FEWER TEXTS')[0]).toMatch(/one a day already/u);
    for (const perDay of [2, 3, 4, 5]) expect(phone.texts('more texts')[0]).toContain(`Up to ${perDay} a day`);
    expect(phone.texts('MAS TEXTOS')[0]).toMatch(/5 a day already/u);
    expect(phone.person.profile.perDay).toBe(5);
  });

  it('leaves sentences that begin with a word of these alone', () => {
    const phone = memberPhone();
    const before = phone.person.profile;
    for (const body of [
      'Less than ok',
      'Time flies',
      'Away from home and sad',
      'Forget it',
      'mas o menos',
      'Plain tired',
      'zip it',
    ]) {
      phone.texts(body);
      expect({ ...phone.person.profile, language: 'en' }, body).toEqual(before);
    }
  });

  it('RULES 23: discreet is the default, PLAIN and DISCREET change it', () => {
    const phone = memberPhone();
    expect(phone.person.profile.plain).toBe(false);
    expect(phone.texts('PLAIN')[0]).toMatch(/^Plain:/u);
    expect(phone.person.profile.plain).toBe(true);
    expect(phone.texts('discreto')[0]).toMatch(/^Discreet:/u);
    expect(phone.person.profile.plain).toBe(false);
  });

  it('SETTINGS shows how things stand, and only what exists to change them', () => {
    const phone = memberPhone();
    phone.says('NAME Sam', 'ZIP 84101', 'PIN 4821');
    expect(phone.texts('settings')).toEqual([
      'TIME 9:00am (Sundays noon), ZIP 84101, NAME Sam, up to 2 a day (LESS, MORE TEXTS), discreet (PLAIN), PIN on, meeting reminders on (NO REMINDERS), English (LANG ES). Text any of these words to change it.',
    ]);
  });
});

describe('RULES 57: UNDO', () => {
  it('takes back the last change, once, for ten minutes', () => {
    const phone = memberPhone();
    phone.says('NAME Sam', 'NAME Joe');
    expect(phone.texts('undo')).toEqual(['Undone: your name is as it was before.']);
    expect(phone.person.profile.name).toBe('Sam');
    expect(phone.texts('undo')[0]).toMatch(/^Nothing to take back/u);
    phone.texts('NAME Joe');
    phone.later(10 * minute);
    expect(phone.texts('UNDO')[0]).toMatch(/^Nothing to take back/u);
    expect(phone.person.profile.name).toBe('Joe');
  });

  it('takes no PIN off: whoever holds the phone could', () => {
    const phone = memberPhone();
    phone.says('NAME Sam', 'PIN 4821');
    const { pin } = phone.person.profile;
    expect(phone.texts('UNDO')[0]).toMatch(/^Nothing to take back/u);
    expect(phone.person.profile.pin).toBe(pin);
  });

  it('gives back every kind of setting', () => {
    for (const body of [
      'TIME 8pm',
      'ZIP 90210',
      'NAME Sam',
      'ESPAÑOL',
      'LESS',
      'MORE TEXTS',
      'PLAIN',
      'PAUSE 7',
      'AWAY until friday',
    ]) {
      const phone = memberPhone();
      const before = phone.person.profile;
      const planned = phone.planned('checkins.ask');
      phone.texts(body);
      expect(phone.person.profile, body).not.toEqual(before);
      expect(phone.texts('UNDO')[0], body).toMatch(/^Undone: /u);
      expect(phone.person.profile, body).toEqual(before);
      expect(phone.planned('checkins.ask'), body).toBe(planned);
    }
  });

  it('speaks the language it went back to', () => {
    expect(memberPhone().says('ESPAÑOL', 'DESHACER')[0]).toBe('Undone: the language is as it was before.');
  });
});

describe('PAUSE, AWAY, RESUME', () => {
  it('RULES 15: PAUSE 7 stills what is planned until a day begins, and check-ins come back by themselves', () => {
    const phone = memberPhone();
    phone.texts('ZIP 84101');
    expect(phone.texts('pause')).toEqual([
      'Quiet until Mon Mar 9; check-ins start again that day at 9:00am. You can text me any time before, and RESUME ends it sooner.',
    ]);
    expect(phone.later(6 * day)).toEqual([]);
    expect(phone.later(day)).toHaveLength(1);
    expect(phone.sent.at(-1)?.kind).toBe('checkins.ask');
  });

  it('reads how long in words and dates, ninety days at most', () => {
    expect(memberPhone().texts('PAUSE 3 days')[0]).toContain('Quiet until Thu Mar 5');
    expect(memberPhone().texts('AWAY until friday')[0]).toContain('Quiet until Fri Mar 6');
    expect(miembro().texts('FUERA hasta viernes')[0]).toMatch(/^Silencio hasta el vie 6 mar/u);
    expect(memberPhone().texts('PAUSE 200')[0]).toMatch(/90 days at most/u);
    expect(memberPhone().texts('AWAY')[0]).toMatch(/^I couldn't read until when/u);
  });

  it('RULES 55: coming back by RESUME begins with the lowered-tolerance line', () => {
    const phone = memberPhone();
    phone.texts('PAUSE 7');
    phone.later(3 * day);
    expect(phone.texts('Resume')[0]).toMatch(
      /^Good to have you back\. After time away the body's limit is lower than before/u,
    );
    expect(phone.planned('checkins.ask')).toBeDefined();
    expect(phone.texts('RESUME')[0]).toMatch(/^Nothing is paused/u);
  });

  it('RULES 55: coming back by itself begins with it too', () => {
    const phone = memberPhone();
    phone.texts('PAUSE 3');
    const [first] = phone.later(4 * day);
    expect(`${first} ${phone.texts('4')[0]}`).toContain('lower than before');
  });
});

describe('RULES 13: the PIN', () => {
  it('is asked for before MYDATA, and never said', () => {
    const phone = memberPhone();
    phone.texts('PIN 4821');
    expect(phone.texts('MYDATA')[0]).toMatch(/^Your PIN, please/u);
    expect(phone.texts('4822')[0]).toMatch(/^That isn't it/u);
    expect(phone.texts('4821')[0]).toMatch(/^Kept since Mar 2026/u);
    expect(phone.texts('MYDATA 4821')[0]).toMatch(/^Kept since/u);
    const everything = JSON.stringify([phone.person, phone.effects, phone.agenda]);
    expect(everything).not.toMatch(/482[12]/u);
  });

  it('is asked for before it is changed or ended', () => {
    const phone = memberPhone();
    phone.texts('PIN 4821');
    const { pin } = phone.person.profile;
    expect(phone.texts('PIN 1234')[0]).toMatch(/^The PIN you have now first/u);
    expect(phone.person.profile.pin).toBe(pin);
    expect(phone.texts('4821')[0]).toMatch(/^PIN set/u);
    expect(phone.person.profile.pin).not.toBe(pin);
    expect(phone.says('PIN OFF', '1234')[0]).toMatch(/^PIN off/u);
    expect(phone.person.profile.pin).toBeUndefined();
    expect(phone.texts('PIN OFF')[0]).toMatch(/^No PIN is set/u);
  });

  it('takes no more tries for an hour after five wrong ones', () => {
    const phone = memberPhone();
    phone.says('PIN 4821', 'MYDATA', '1111', '2222', '3333', '4444');
    expect(phone.texts('5555')[0]).toMatch(/^Too many tries/u);
    expect(phone.texts('MYDATA 4821')[0]).toMatch(/^Too many tries/u);
    phone.later(hour);
    expect(phone.texts('MYDATA 4821')[0]).toMatch(/^Kept since/u);
  });

  it('is four to eight digits', () => {
    expect(memberPhone().texts('PIN 123')[0]).toMatch(/^PIN and 4 to 8 digits/u);
    expect(memberPhone().texts('PIN')[0]).toMatch(/^PIN and 4 to 8 digits/u);
  });
});

describe('RULES 13: after thirty days of silence', () => {
  const silent = (...before: readonly string[]): Phone => {
    const phone = memberPhone();
    phone.says('NAME Sam', ...before);
    phone.later(31 * day);
    return phone;
  };

  it('no new way in is built on what the former owner agreed to (RULES 1, 48)', () => {
    for (const word of ['START', 'JOIN harbor', 'harbor', 'i want to join']) {
      const phone = silent();
      expect(phone.texts(word)[0], word).toContain('is this still your number?');
      expect(phone.person.subscribing.joining, word).toBeUndefined();
    }
  });

  it('nothing kept is shown before a yes comes back', () => {
    const phone = silent();
    for (const word of ['MYDATA', 'SETTINGS', 'MOOD']) expect(phone.texts(word)[0], word).not.toContain('Sam');
    expect(phone.texts('MYDATA')[0]).toContain('is this still your number?');
    expect(phone.texts('YES')[0]).toMatch(/^Good to have you back\. After time away/u);
    expect(phone.texts('MYDATA')[0]).toContain('Sam');
  });

  it('a yes to the "still you?" that came by itself is enough, days later too', () => {
    const phone = silent();
    expect(phone.sent.at(-1)?.kind).toBe('checkins.stillYou');
    phone.later(3 * day);
    expect(phone.texts('yes')[0]).toMatch(/^Good to have you back/u);
    expect(phone.person.profile.unconfirmedSince).toBeUndefined();
    expect(phone.planned('checkins.ask')).toBeDefined();
  });

  it('where a PIN was set, only the PIN is enough', () => {
    const phone = silent('PIN 4821');
    expect(phone.texts('yes')[0]).toMatch(/^Your PIN, please/u);
    expect(phone.texts('4821')[0]).toMatch(/^Good to have you back/u);
  });

  it('the new owner can always stop it', () => {
    expect(silent().texts('STOP wrong number')[0]).toContain('opted out');
  });
});
