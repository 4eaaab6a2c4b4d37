/** Whole conversations as people text them, not as the commands are written. */
import { describe, expect, it } from 'vitest';
import { day, hillside, memberPhone, miembro, minute, Phone, riverside } from '../../support/person.ts';

const joined = (): Phone => {
  const phone = new Phone();
  phone.says('JOIN', 'YES', 'YES');
  return phone;
};

const silent = (...before: readonly string[]): Phone => {
  const phone = memberPhone();
  phone.says('NAME Sam', ...before);
  phone.later(31 * day);
  return phone;
};

describe('"is this still your number?"', () => {
  it.each(['no', 'nope', 'wrong number', 'new phone who dis', 'not me', 'no soy yo'])(
    'RULES 13: "%s" opts out',
    (body) => {
      const asked = silent();
      asked.texts('hello?');
      asked.texts(body);
      expect(asked.standing).toBe('stopped');
    },
  );

  it('RULES 13: a no answers it, and no older question', () => {
    const phone = memberPhone();
    phone.texts('no more');
    phone.later(31 * day);
    expect(phone.texts('hello there')[0]).toContain('is this still your number?');
    expect(phone.texts('no')[0]).toContain('opted out');
    const byItself = silent();
    expect(byItself.texts('no')[0]).toContain('opted out');
  });

  it.each(['yes its me', 'its still me', 'si soy yo', 'soy yo', 'yes it is'])('"%s" is a yes', (body) => {
    const phone = silent();
    phone.texts('hello?');
    expect(phone.texts(body)[0]).toMatch(/^Good to have you back/u);
  });

  it.each(['he is not breathing', 'CRAVE', 'im gonna use'])(
    'a bare no after "%s" answers that, and opts nobody out',
    (body) => {
      for (const before of [[], ['no more']]) {
        const phone = silent(...before);
        phone.texts(body);
        phone.later(minute);
        phone.texts('no');
        expect(phone.standing).toBe('member');
      }
      const asked = silent();
      asked.texts('hello?');
      asked.later(minute);
      asked.says('he is not breathing', 'no');
      expect(asked.standing).toBe('member');
    },
  );

  it('comes before anybody is welcomed back', () => {
    expect(silent().texts('RESUME')[0]).toContain('is this still your number?');
    expect(silent().texts('im back')[0]).toContain('is this still your number?');
  });

  it('asks for the PIN where there is one', () => {
    const phone = silent('PIN 4821');
    expect(phone.texts('SETTINGS')[0]).toMatch(/^Your PIN/u);
    expect(phone.texts('RESUME')[0]).toMatch(/Your PIN tells me so/u);
    expect(phone.texts('4821')[0]).toMatch(/^Good to have you back/u);
  });

  it('a yes to it leaves a doubt about stopping to be answered', () => {
    const phone = memberPhone();
    phone.texts('no more');
    phone.later(31 * day);
    phone.texts('hello there');
    expect(phone.texts('yes its me')[0]).toMatch(/should I stop texting you\?/u);
    expect(phone.texts('no')[0]).toMatch(/^Okay, I'm staying/u);
  });
});

describe('RULES 5: where an opt-out is in doubt', () => {
  it.each([
    'no wait dont stop',
    'nah ur ok',
    'keep texting me please',
    'keep going',
    'i like them',
    'sigue',
    'no pares',
    'TIME 10am',
    'change my time to 10am',
  ])('"%s" keeps the texts', (body) => {
    const phone = memberPhone();
    phone.texts('no more');
    phone.texts(body);
    expect(phone.standing).toBe('member');
    expect(phone.person.profile.pausedUntil).toBeUndefined();
    expect(phone.planned('checkins.ask')).toBeDefined();
  });

  it.each(['you keep texting me', 'why do you keep texting me', 'hmm', 'asdf qwer'])('"%s" leaves it open', (body) => {
    const phone = memberPhone();
    phone.texts('no more');
    phone.texts(body);
    expect(phone.standing === 'stopped' || phone.person.subscribing.doubtedSince !== undefined).toBe(true);
    expect(phone.later(3 * day)).toEqual([]);
  });

  it('asks again what cannot be read', () => {
    expect(memberPhone().says('no more', 'asdf qwer')[0]).toMatch(/^I want to get this right/u);
  });
});

describe('joining in plain words', () => {
  it.each(['id like to join please', 'Join me up', 'jion', 'sign me up', 'how do i join', 'hi i want to join'])(
    '"%s" is a JOIN, also right after a hello',
    (body) => expect(new Phone().says('hello', body)[0]).toContain('Reply YES to join'),
  );

  it.each(['quiero unirme', 'como me uno', 'me gustaria inscribirme', 'quiero entrar al grupo'])(
    '"%s" is UNIRME',
    (body) => {
      expect(new Phone().says('hola', body)[0]).toContain('Responde SI para entrar');
    },
  );

  it('RULES 10: opens no door to who has opted out, and is no JOIN within a sentence', () => {
    const stopped = memberPhone();
    expect(stopped.says('STOP', 'i want to join')).toEqual([]);
    expect(new Phone().texts('i want to join a gym')[0]).toMatch(/^This is Steadyline/u);
  });

  it('says that a group was not found, and joins none by guess', () => {
    const phone = new Phone();
    for (const body of ['JOIN NA', 'JOIN riversde']) {
      expect(phone.texts(body)[0]).toMatch(/^I don't know a group by that name.*A Riverside/u);
    }
    expect(phone.texts('a')[0]).toMatch(/^Riverside by Steadyline: you asked/u);
    const several = new Phone({ groups: [riverside, hillside] });
    expect(several.texts('UNIRME rivera')[0]).toMatch(/^No conozco un grupo.*A Riverside, B Hillside/u);
  });

  it('RULES 1: "ok" is no yes, and gets a short reminder instead of the disclosure again', () => {
    const phone = new Phone();
    phone.says('hola', 'UNIRME');
    expect(phone.texts('ok')[0]).toMatch(/nada empieza sin tu permiso\. Responde SI/u);
    expect(phone.says('SI', 'SI')[0]).toContain('¿como te llamo?');
    expect(new Phone().says('JOIN', 'ok')[0]).toMatch(/nothing starts without your yes\. Reply YES to join/u);
  });

  it.each(['im 52', 'I am 34', 'yes im over 18', 'tengo 34 años', '52 years old', 'soy mayor de edad', '18'])(
    'RULES 48: "%s" is 18 or older',
    (body) => expect(new Phone().says('JOIN', 'YES', body)[0]).toContain("You're in"),
  );

  it.each(['no im 17', 'im 16', 'almost 18', 'tengo 15 años', 'soy menor de edad', 'not 18 yet'])(
    'RULES 48: "%s" is not',
    (body) => expect(new Phone().says('JOIN', 'YES', body)[0]).toContain('741741'),
  );

  it.each(['im 520', 'no im 52', 'ok', 'im good'])('RULES 48: "%s" is asked again', (body) => {
    expect(new Phone().says('JOIN', 'YES', body)[0]).toContain('are you 18 or older?');
  });
});

describe('the four short questions', () => {
  it.each(['yes!!', 'ok', 'a and d', 'salt lake city', 'none of them', 'hello'])('"%s" is no name', (body) => {
    const phone = joined();
    expect(phone.texts(body)[0]).toMatch(/^A name of up to 20 letters/u);
    expect(phone.person.profile.name).toBeUndefined();
  });

  it('are repeated in short after an answer nobody can read, and passed over after the next', () => {
    const phone = joined();
    phone.texts('Sam');
    expect(phone.texts('my name is sam lol')[0]).toMatch(/^Your ZIP code, five digits\?/u);
    expect(phone.texts('84101-1234')[0]).toMatch(/^84101, noted/u);
    expect(phone.texts('qwzx')[0]).toMatch(/^When should I check in each day\?/u);
    expect(phone.texts('8ish')[0]).toMatch(/^8:00am, noted/u);
    expect(phone.texts('the red one')[0]).toMatch(/^What fits you\? One letter/u);
    expect(phone.texts('the red one')[0]).toMatch(/^No problem\. That's all I need/u);
  });

  it('take two answers in one text, and answers in whole sentences', () => {
    const phone = joined();
    expect(phone.texts('Karen. my zip is 84604')[0]).toMatch(
      /^Thanks, Karen\. When should I check in.*noon on Sundays/u,
    );
    expect(phone.person.profile).toMatchObject({ name: 'Karen', zip: '84604' });
    expect(phone.texts('whenever i wake up, like 6')[0]).toMatch(/^6:00am, noted/u);
    expect(phone.texts('how do i change my name')[0]).toMatch(/NAME Karen/u);
    expect(phone.texts('A and D')[0]).toMatch(/^A, noted/u);
    const other = joined();
    other.texts('SKIP');
    expect(other.texts('why do you want my zip')[0]).toMatch(/^Only for your time zone/u);
    expect(other.texts('i live in 84101')[0]).toMatch(/^84101, noted/u);
    expect(other.texts('early morning')[0]).toMatch(/^7:00am, noted/u);
  });

  it.each(['Kevin', 'Hilda', 'Whitney', 'Quentin', 'Kim', 'Maybelle'])(
    'take "%s", which begins like another word',
    (name) => {
      expect(joined().texts(name)[0]).toMatch(new RegExp(`^Thanks, ${name}\\.`, 'u'));
    },
  );

  it('take "I do not know", no home and "none of them" for what they are', () => {
    const phone = joined();
    expect(phone.texts('idk')[0]).toMatch(/^No problem\. Your ZIP/u);
    expect(phone.texts('i dont have a zip im homeless')[0]).toMatch(/^No problem\. When/u);
    expect(phone.texts('whatever works')[0]).toMatch(/^No problem\. Last one/u);
    expect(phone.texts('none of them')[0]).toMatch(/^E, noted/u);
    const es = new Phone();
    es.says('UNIRME', 'SI', 'SI');
    expect(es.texts('no sé')[0]).toMatch(/^No pasa nada\. ¿Tu codigo postal/u);
    expect(es.texts('no se')[0]).toMatch(/^No pasa nada\. ¿A qué hora/u);
    expect(es.texts('da igual')[0]).toMatch(/^No pasa nada\. La ultima/u);
    expect(es.texts('ninguna de esas')[0]).toMatch(/^E, anotado/u);
  });

  it('never hide a heavy answer', () => {
    for (const said of [[], ['SKIP'], ['SKIP', 'SKIP'], ['SKIP', 'SKIP', 'SKIP']]) {
      const phone = joined();
      phone.says('hello', ...said);
      expect(phone.texts('everything is hopeless')[0]).toContain('988');
      for (const body of ['im gonna use', 'im high', 'i need help', 'voy a consumir']) {
        phone.texts(body);
        expect(phone.person.profile.name, body).toBeUndefined();
        expect(phone.sent.at(-1)?.body, body).not.toMatch(/know that ZIP/u);
      }
    }
  });
});

describe('FORGET', () => {
  it('tells a NO that nothing is erased, and a YES how to erase', () => {
    const phone = memberPhone();
    expect(phone.says('FORGET', 'NO')[0]).toMatch(/^Okay, nothing is erased/u);
    expect(phone.says('FORGET', 'yes')[0]).toMatch(/^To erase everything, text FORGET ALL/u);
    expect(phone.standing).toBe('member');
    expect(miembro().says('BORRAR', 'no')[0]).toMatch(/no se borra nada/u);
    expect(miembro().says('BORRAR', 'si')[0]).toMatch(/^Para borrar todo, manda BORRAR TODO/u);
    expect(new Phone().says('FORGET', 'no')[0]).toMatch(/nothing is erased/u);
  });
});

describe('RULES 57: UNDO of a pause', () => {
  it('says whether it is quiet now, and until when', () => {
    const phone = memberPhone();
    expect(phone.says('PAUSE 7', 'RESUME', 'UNDO')[0]).toBe(
      'Undone: quiet again until Mon Mar 9. RESUME ends it sooner.',
    );
    expect(memberPhone().says('PAUSE 7', 'UNDO')[0]).toMatch(/^Undone: nothing is paused now\. Check-ins at 9:00am/u);
    expect(miembro().says('PAUSA 7', 'DESHACER')[0]).toMatch(/^Deshecho: no hay ninguna pausa/u);
  });
});

describe('everyday questions', () => {
  it.each([
    ['what time is my checkin', /^Next check-in tomorrow at 9:00am/u],
    ['change my time to 7:30 pm', /^Check-in at 7:30pm from now on/u],
    ['my zip is 84101', /^ZIP 84101, and with it/u],
    ['are you a bot', /^I'm a program.*988/u],
    ['is this a real person?', /^I'm a program/u],
    ['forgot my pin', /^No PIN is set/u],
    ['a que hora es mi chequeo', /^Next check-in/u],
    ['cambia mi hora a las 7:30 pm', /^Check-in at 7:30pm/u],
    ['mi zip es 84101', /^ZIP 84101/u],
    ['eres un robot?', /^I'm a program/u],
  ])('"%s" is answered', (body, answer) => expect(memberPhone().texts(body)[0]).toMatch(answer));

  it('a lost PIN can only be started over from', () => {
    expect(memberPhone().says('PIN 4821', 'forgot my pin')[0]).toMatch(/^Nobody can read a PIN back.*FORGET ALL/u);
    expect(miembro().says('CLAVE 4821', 'olvidé mi clave')[0]).toMatch(/^Nadie puede leer una clave/u);
  });

  it.each(['are you serious', 'when it rains it pours', 'my zip lock broke', 'is it friday', 'what time flies'])(
    '"%s" is a sentence',
    (body) => expect(memberPhone().texts(body)[0] ?? '').not.toMatch(/program;|^Next|ZIP \d|five digits/u),
  );

  it.each([
    'is my son using again',
    'can you tell me if my brother is a member?',
    'my daughter is using again?',
    'puedes decirme si mi hermano esta ahi',
    '¿mi hijo esta consumiendo?',
  ])('RULES 41: "%s" gets nothing about anybody, and help', (body) => {
    const answer = /(?:any person|nada de nadie).*911.*988.*800-662-4357/u;
    expect(new Phone().texts(body)[0]).toMatch(answer);
    expect(memberPhone().texts(body)[0]).toMatch(answer);
  });

  it('my own people in a sentence of mine are no such question', () => {
    expect(memberPhone().texts('my son is home and it was a good day')[0]).not.toMatch(/any person/u);
  });
});

describe('MENU', () => {
  it('names what helps in a hard moment, in the words of the language', () => {
    expect(memberPhone().texts('MENU')[0]).toMatch(/CRAVE, CARE, TALK/u);
    const [menu] = miembro().texts('MENU');
    expect(menu).toMatch(/CHEQUEO, ANIMO.*GANAS, CUIDADO, HABLAR.*CLAVE/u);
    expect(menu).not.toMatch(/CHECKIN|MOOD|PIN/u);
  });
});
