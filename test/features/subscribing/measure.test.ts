import { describe, expect, it } from 'vitest';
import { day, hour, memberPhone, miembro, minute, Phone } from '../../support/person.ts';

/** Answers, one after the other, to words that differ. */
function chatter(phone: Phone, count: number): string[][] {
  return Array.from({ length: count }, (_, index) => phone.texts(index % 2 === 0 ? 'MENU' : 'SETTINGS'));
}

const answersOf = (chats: readonly string[][]): number => chats.filter((answers) => answers.length > 0).length;

/** A member whose way in is a day ago. */
function settledPhone(make: () => Phone = memberPhone): Phone {
  const phone = make();
  phone.at(phone.now + 2 * day);
  return phone;
}

describe('two machines that text each other', () => {
  it('get sixty answers in an hour, one honest line, and silence until it says', () => {
    const phone = settledPhone();
    expect(answersOf(chatter(phone, 60))).toBe(60);
    expect(phone.texts('MENU')).toEqual([
      "That's a lot of texts in a short time. I still read every one for danger, and answer again today at 1:00pm. 988 any hour, by call or text; CRAVE and HELP work too.",
    ]);
    expect(answersOf(chatter(phone, 200))).toBe(0);
    phone.now += hour - minute;
    expect(phone.texts('MENU')).toEqual([]);
    phone.now += minute;
    expect(phone.texts('MENU')[0]).toMatch(/^You can text/u);
  });

  it('get the line in the language they speak', () => {
    const phone = settledPhone(miembro);
    chatter(phone, 60);
    expect(phone.texts('MENU')[0]).toMatch(/^Son muchos mensajes.*vuelvo a contestar hoy a las 1:00pm.*988/u);
  });

  it('get two hundred answers in a day', () => {
    const phone = settledPhone();
    const begin = phone.now;
    let answers = 0;
    for (; phone.now < begin + day; phone.now += 90_000) {
      answers += answersOf([phone.texts(phone.now % minute === 0 ? 'MENU' : 'SETTINGS')]);
    }
    expect(answers).toBeLessThanOrEqual(201);
    expect(answers).toBeGreaterThan(190);
    expect(phone.sent.at(-1)?.body).toMatch(/answer again tomorrow at 12:00pm/u);
  });
});

describe('beyond the measure', () => {
  const silent = (): Phone => {
    const phone = settledPhone();
    chatter(phone, 62);
    return phone;
  };

  it.each([
    ['i want to die', /988/u],
    ['he is blue and not breathing', /911/u],
    ['help me please', /988/u],
    ['i really want to use right now', /988/u],
    ['CRAVE', /988/u],
    ['TALK', /988/u],
    ['CARE', /988/u],
    ['HELP', /988/u],
    ['no more texts please', /should I stop|opted out/u],
    ['STOP', /opted out/u],
    ['FORGET ALL', /^Done/u],
  ])('RULES 4, 11, 16: "%s" is answered, however often it comes', (body, answer) => {
    expect(silent().texts(body)[0]).toMatch(answer);
    const phone = silent();
    if (/^(?:STOP|FORGET|no more)/u.test(body)) return;
    for (let times = 0; times < 40; times += 1) expect(phone.texts(body)[0]).toMatch(answer);
  });

  it('RULES 16: what follows danger is answered too', () => {
    const phone = silent();
    phone.texts('i want to die');
    for (const body of ['no', 'nobody is here', 'i cant call']) expect(phone.texts(body)[0]).toMatch(/988/u);
  });

  it('an answer and a setting still count, and the check-in still comes', () => {
    const phone = silent();
    expect(phone.says('4', 'TIME 7pm', 'PAUSE 2', 'RESUME')).toEqual([]);
    expect(phone.person.checkins.recent.at(-1)?.score).toBe(4);
    expect(phone.person.profile.checkinTime).toBe('19:00');
    expect(phone.later(2 * day)).not.toEqual([]);
  });

  it('RULES 1: nothing is agreed to that was not sent', () => {
    const phone = new Phone();
    for (let times = 0; times < 61; times += 1) phone.texts(times % 2 === 0 ? 'MENU' : 'PRIVACY');
    expect(phone.says('JOIN riverside', 'YES', 'YES')).toEqual([]);
    expect(phone.standing).toBe('stranger');
    phone.now += hour;
    expect(phone.texts('JOIN riverside')[0]).toMatch(/^Riverside by Steadyline: you asked to join/u);
  });

  it('RULES 10: whoever has stopped gets no such line', () => {
    const phone = settledPhone();
    phone.texts('STOP');
    for (let times = 0; times < 120; times += 1) {
      expect(phone.texts('START').join()).not.toMatch(/That's a lot/u);
      phone.texts('STOP');
    }
    expect(phone.texts('START')).toEqual([]);
  });
});

describe('the same words again and again', () => {
  it.each([
    "I'm driving with my phone off and will see your message later",
    'This number does not accept incoming messages',
    'Out of office until Monday',
    'Estoy manejando ahora',
  ])('"%s" is an answering machine: answered once, then only read', (body) => {
    const phone = settledPhone();
    const first = phone.texts(body);
    expect(first.length).toBeLessThanOrEqual(1);
    for (let times = 0; times < 20; times += 1) expect(phone.texts(body)).toEqual([]);
    expect(phone.texts('i want to die')[0]).toContain('988');
  });

  it('any sentence is answered twice within minutes, and again after that', () => {
    const phone = settledPhone();
    const body = 'the party was great today';
    expect(phone.texts(body)).toHaveLength(1);
    expect(phone.texts(body)).toHaveLength(1);
    for (let times = 0; times < 20; times += 1) expect(phone.texts(body)).toEqual([]);
    phone.now += 11 * minute;
    expect(phone.texts(body)).toHaveLength(1);
  });

  it('short words, digits and heavy words are never taken for a machine', () => {
    const phone = settledPhone();
    for (const body of ['4', 'MORE TEXTS', 'MENU', 'i feel awful today', 'please help me']) {
      for (let times = 0; times < 5; times += 1) expect(phone.texts(body), body).toHaveLength(1);
    }
  });

  it('RULES 43: keeps none of the words', () => {
    const phone = settledPhone();
    phone.texts('we got the keys today');
    expect(JSON.stringify(phone.person)).not.toContain('keys');
  });
});
