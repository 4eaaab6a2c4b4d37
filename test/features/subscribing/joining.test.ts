import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hillside, hour, memberPhone, minute, Phone, riverside } from '../../support/person.ts';

const both = { groups: [riverside, hillside] };

const kinds = (phone: Phone): string[] => phone.sent.map(({ kind }) => kind.replace('subscribing.', ''));

describe('the way in', () => {
  it('goes by disclosure, YES, 18 or older and four short questions', () => {
    const phone = new Phone();
    expect(phone.texts('JOIN riverside')).toEqual([
      'Riverside by Steadyline: you asked to join. Up to 2 texts a day plus what you ask for. Msg & data rates may apply. Reply YES to join, HELP for help, STOP to end.',
    ]);
    expect(phone.texts('yes')).toEqual(['Thanks. One thing before we start: are you 18 or older? YES or NO.']);
    expect(phone.texts('Yes')[0]).toContain('what should I call you?');
    expect(phone.texts("I'm Sam")[0]).toMatch(/^Thanks, Sam\. Your ZIP code\?/u);
    expect(phone.texts('84101')[0]).toMatch(/^84101, noted\. When should I check in/u);
    expect(phone.texts('8:30')[0]).toMatch(/^8:30am, noted\. Last one/u);
    expect(phone.texts('b')).toEqual([
      "B, noted. That's all I need. First check-in tomorrow at 8:30am. CHECKIN works any time, MENU shows the rest, STOP ends it.",
    ]);
    expect(phone.person.profile).toMatchObject({
      name: 'Sam',
      zip: '84101',
      zone: 'America/Denver',
      checkinTime: '08:30',
      checkinTimeChosen: true,
      fits: 'SMART',
      language: 'en',
    });
    expect(phone.planned('checkins.ask')).toBe(Date.UTC(2026, 2, 3, 15, 30));
  });

  it('goes the same way in Spanish, from the first word on', () => {
    const phone = new Phone();
    expect(phone.texts('Unirme riverside')).toEqual([
      'Riverside by Steadyline: pediste entrar. Hasta 2 mensajes al dia y lo que tu pidas. Pueden aplicar tarifas de mensajes y datos. Responde SI para entrar, AYUDA para ayuda, STOP para terminar.',
    ]);
    expect(phone.texts('sí')).toEqual(['Gracias. Una cosa antes de empezar: ¿tienes 18 años o mas? SI o NO.']);
    expect(phone.texts('Sí')[0]).toContain('¿como te llamo?');
    expect(phone.texts('me llamo José')[0]).toMatch(/^Gracias, José\./u);
    expect(phone.texts('84101')[0]).toMatch(/^84101, anotado\. ¿A qué hora/u);
    expect(phone.texts('8 de la mañana')[0]).toMatch(/^8:00am, anotado\./u);
    expect(phone.texts('ninguno')[0]).toBe(
      'E, anotado. Es todo. Te pregunto por primera vez mañana a las 8:00am. CHEQUEO vale a toda hora, MENU muestra lo demas, STOP termina.',
    );
    expect(phone.person.profile.language).toBe('es');
  });

  it('asks which group where there are several and none is named', () => {
    const phone = new Phone(both);
    expect(phone.texts('join')[0]).toContain('A Riverside, B Hillside');
    expect(phone.texts('b')[0]).toMatch(/^Hillside by Steadyline: you asked to join/u);
    expect(phone.says('yes', 'yes')[0]).toContain("You're in: Hillside");
  });

  it("takes the group's word as an answer to that, and alone as a JOIN", () => {
    const asked = new Phone(both);
    asked.texts('JOIN');
    expect(asked.texts('Hillside')[0]).toMatch(/^Hillside by Steadyline: you asked/u);
    expect(new Phone(both).texts('riverside!')[0]).toMatch(/^Riverside by Steadyline: you asked/u);
  });

  it('leaves a sentence that begins with JOIN alone', () => {
    expect(new Phone().texts('join me for coffee at noon')[0]).toMatch(/^This is Steadyline/u);
  });

  it('leaves defaults when the questions get no answer', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES', 'YES');
    phone.later(2 * day);
    expect(phone.standing).toBe('member');
    expect(phone.person.profile.checkinTime).toBe('09:00');
    expect(phone.texts('Sam')[0]).not.toContain('Thanks, Sam');
  });

  it('asks for an unknown ZIP once more and then goes on', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES', 'YES', 'Sam');
    expect(phone.texts('00000')[0]).toMatch(/^I don't know that ZIP/u);
    expect(phone.texts('00001')[0]).toMatch(/^Left open;.*When should I check in/u);
    expect(phone.person.profile.zone).toBeUndefined();
  });

  it('hears a heavy answer to a short question as what it is', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES', 'YES');
    expect(phone.texts('I feel awful today')[0]).toContain('988');
    expect(phone.person.profile.name).toBeUndefined();
    expect(phone.texts('Sam')[0]).toMatch(/^Thanks, Sam/u);
  });

  it('takes a command in the middle of a question as the command', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES', 'YES');
    expect(phone.texts('PRIVACY')[0]).toContain('Nobody reads your check-in answers');
    expect(phone.person.profile.name).toBeUndefined();
  });

  it('leaves a check-in digit to the check-in', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES', 'YES', 'SKIP', 'SKIP');
    phone.texts('4');
    expect(phone.person.profile.checkinTime).toBe('09:00');
    expect(phone.person.checkins.recent).toHaveLength(1);
  });

  it('says so to whoever is in already', () => {
    const phone = memberPhone();
    expect(phone.texts('JOIN')[0]).toBe("You're already in Riverside. MENU shows what you can text.");
    expect(phone.texts('join riverside')[0]).toContain('already in Riverside');
    expect(phone.texts('START')[0]).toMatch(/^You're on already\. Next check-in tomorrow at 9:00am/u);
  });

  it('joins a second group by a fresh YES, and asks no age again', () => {
    const phone = memberPhone(both);
    expect(phone.texts('JOIN hillside')[0]).toMatch(/^Hillside by Steadyline: you asked to join/u);
    expect(phone.standing).toBe('member');
    expect(phone.texts('YES')[0]).toBe(
      "You're in Hillside too. Still up to 2 a day in all. MENU shows what you can text.",
    );
    expect(phone.person.profile.memberships.map(({ groupId }) => groupId)).toEqual(['riverside', 'hillside']);
    expect(phone.rows.get('group#hillside/member#person-1')).toMatchObject({ role: 'member' });
    expect(phone.announced.filter((event) => event === 'member-joined')).toHaveLength(2);
  });

  it('says no more than it did to a NO', () => {
    const phone = new Phone();
    phone.says('JOIN');
    expect(phone.texts('no')[0]).toMatch(/^Okay, nothing starts/u);
    expect(phone.texts('yes')[0]).toMatch(/^This is Steadyline/u);
    expect(phone.standing).toBe('stranger');
  });

  it('forgets a way in that nobody finished within a day', () => {
    const phone = new Phone();
    phone.says('JOIN');
    phone.later(25 * hour);
    expect(phone.texts('YES')[0]).toMatch(/^This is Steadyline/u);
    expect(phone.standing).toBe('stranger');
  });

  it('shows the disclosure again to a YES that came after something else was said', () => {
    const phone = new Phone();
    phone.says('JOIN', 'HELP');
    expect(phone.texts('YES')[0]).toContain('Reply YES to join');
    expect(phone.says('YES', 'YES')[0]).toContain("You're in: Riverside");
  });

  it('shows the disclosure in the language that was asked for on the way in', () => {
    const phone = new Phone();
    phone.says('JOIN');
    expect(phone.texts('ESPAÑOL')[0]).toMatch(/pediste entrar.*Responde SI/u);
    expect(phone.says('SI', 'SI')[0]).toContain('¿como te llamo?');
  });
});

describe('consent', () => {
  it('RULES 1: the request and the consent are recorded, with both yeses and the words they answered', () => {
    const phone = new Phone();
    phone.texts('JOIN');
    const [disclosure] = phone.sent;
    phone.later(minute);
    phone.says('YES', '34');
    const [requested, given] = phone.records.filter(({ under }) => under === 'consent');
    expect(requested?.key).toContain('#requested#event-1');
    expect(requested?.row).toMatchObject({ numberId: 'number-1', method: 'sms', requestId: 'event-1' });
    expect(given?.key).toContain('#given#event-3');
    expect(given?.row).toEqual({
      version: expect.any(String),
      disclosure: disclosure?.body,
      numberId: 'number-1',
      method: 'sms',
      requestId: 'event-1',
      groupId: 'riverside',
      language: 'en',
      at: phone.now,
      agreedAt: phone.now,
      agreedId: 'event-2',
      adultAt: phone.now,
      adultId: 'event-3',
    });
    expect(given?.expiresAt).toBeUndefined();
    expect(phone.person.profile.memberships[0]?.consentKey).toBe(given?.key);
  });

  it('RULES 1: only YES makes a member, and everything else on the way does not', () => {
    const words = fc.constantFrom(
      'JOIN',
      'JOIN riverside',
      'riverside',
      'START',
      'HELP',
      'ok',
      'OK',
      'no',
      'NO',
      'STOP',
      'SKIP',
      'Sam',
      '84101',
      '4',
      '21',
      'ENGLISH',
      'MENU',
      'PRIVACY',
      'FORGET ALL',
      'maybe',
      'hello there',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (said) => {
        const phone = new Phone({ groups: [riverside] });
        for (const body of said) phone.texts(body);
        expect(phone.person.profile.memberships).toEqual([]);
        expect(phone.records.filter(({ key }) => key.includes('#given#'))).toEqual([]);
      }),
    );
  });

  it('RULES 1: a member has always said YES to a disclosure and yes or an age to the question after it', () => {
    const words = fc.constantFrom(
      'JOIN',
      'JOIN hillside',
      'A',
      'YES',
      'si',
      '21',
      '15',
      'no',
      'STOP',
      'START',
      'HELP',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 16 }), (said) => {
        const phone = new Phone(both);
        for (const body of said) {
          const before = phone.sent.at(-1)?.kind;
          const members = phone.person.profile.memberships.length;
          phone.texts(body);
          if (phone.person.profile.memberships.length <= members) continue;
          // An age needs no question right before it; a bare YES does.
          if (body !== '21') expect(['subscribing.adult', 'subscribing.disclosure']).toContain(before);
          expect(kinds(phone)).toContain('disclosure');
          expect(kinds(phone)).toContain('adult');
        }
        const given = phone.records.filter(({ key }) => key.includes('#given#'));
        for (const { row } of given) expect([row.agreedId, row.adultId, row.disclosure]).not.toContain('');
      }),
    );
  });

  it('RULES 48: who is under 18 gets youth lines and no account', () => {
    for (const age of ['NO', '16']) {
      const phone = new Phone();
      phone.says('JOIN', 'YES');
      expect(phone.texts(age)[0]).toMatch(/988.*741741/u);
      expect(phone.standing).toBe('stranger');
      expect(phone.agenda).toMatchObject([{ kind: 'subscribing.vanish', at: phone.now + day }]);
      expect(phone.texts('YES')[0]).toMatch(/^This is Steadyline/u);
    }
  });

  it('asks a member nothing they have not joined for: the person is found by the group once they have', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES');
    expect(phone.rows.size).toBe(0);
    phone.texts('YES');
    expect([...phone.rows.keys()]).toEqual(['group#riverside/member#person-1']);
  });
});
