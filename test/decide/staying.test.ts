import { describe, expect, test } from 'vitest';
import { lines } from '../../shared/state/crisis-lines.ts';
import { hour, memberPhone, miembro, minute, Phone } from '../support/person.ts';
import { expectNothingTwiceRunning, transcript } from '../support/transcript.ts';

const advertisement = /JOIN|UNIRME/u;
const { emergency, suicide, notAlone, violence } = lines;

describe('an incident stays open for two hours', () => {
  test.each([
    [
      'an overdose',
      'my friend overdosed',
      ['ok the ambulance is here', 'we dont have narcan', 'he woke up', 'im scared', 'no'],
    ],
    [
      'una sobredosis',
      'mi amigo tiene una sobredosis',
      ['ya llego la ambulancia', 'no tengo narcan', 'ya desperto', 'tengo miedo'],
    ],
    [
      'a wish to die',
      'i want to die',
      ['no', 'yes my sister is here', 'ok thanks i will call', 'i cant call i have no minutes'],
    ],
    ['ganas de morir', 'quiero morir', ['no hay nadie', 'no', 'mi hermana esta aqui', 'no tengo saldo']],
  ])('a stranger in %s never gets the advertisement, nor silence', (_what, danger, texts) => {
    const phone = new Phone();
    phone.texts(danger);
    const answers = transcript(phone, texts);
    for (const answer of answers) {
      expect(answer).toMatch(/911|988/u);
      expect(answer).not.toMatch(advertisement);
    }
    expectNothingTwiceRunning(answers);
  });

  test('naloxone wears off: who wakes is not left yet', () => {
    const phone = new Phone();
    phone.texts('my friend overdosed');
    expect(phone.texts('he woke up').join()).toMatch(/naloxone wears off/u);
    const otro = new Phone();
    otro.texts('mi amigo tiene una sobredosis');
    expect(otro.texts('ya desperto').join()).toMatch(/la naloxona se acaba/u);
  });

  test('no and yes answer "Can someone be with you?", and no minutes means that 988 takes texts', () => {
    for (const phone of [memberPhone(), new Phone()]) {
      phone.texts('i want to die');
      expect(phone.texts('no').join()).toMatch(/voice be with you/u);
      expect(phone.texts('yes my sister is here').join()).toMatch(/Let them stay/u);
      expect(phone.texts('i cant call i have no minutes').join()).toMatch(/Texting|text 988/u);
    }
  });

  test('who has stopped hears nothing more, unless danger is read again', () => {
    const phone = memberPhone();
    phone.texts('STOP');
    phone.later(hour);
    expect(phone.texts('i want to die')).toHaveLength(1);
    expect(transcript(phone, ['no', 'please', 'im gonna use'])).toEqual(['', '', '']);
    expect(phone.texts('i want to die')).toHaveLength(1);
  });

  test('after two hours a stranger is a stranger again', () => {
    const phone = new Phone();
    phone.texts('i want to die');
    phone.later(2 * hour);
    expect(phone.texts('la la la').join()).toMatch(advertisement);
  });
});

describe('the hours after danger', () => {
  test.each([
    [memberPhone, 'i want to die', ['lol jk im fine', 'good nite', '4', 'ok']],
    [miembro, 'quiero morir', ['es broma estoy bien', 'buenas noches', '4', 'ok']],
  ])('nothing is bright, everything keeps 988, and the answer still counts', (make, danger, texts) => {
    const phone = make();
    phone.texts(danger);
    for (const answer of transcript(phone, texts)) {
      expect(answer).toMatch(/988/u);
      expect(answer).not.toMatch(/Glad|Enjoy|Lovely|Qué gusto|Me alegra|Disfruta/u);
    }
    expect(phone.person.checkins.recent.at(-1)?.score).toBe(4);
  });

  test('the check-in of the morning comes, softened', () => {
    const phone = memberPhone({ now: Date.UTC(2026, 2, 3, 8) });
    phone.later(25 * hour);
    phone.texts('i want to die');
    const asked = phone.later(14 * hour).join();
    expect(asked).toMatch(/How is it now, 1 to 5|how is it now, 1 to 5/u);
  });
});

describe('a cry is never met with silence', () => {
  const cries = [
    'what do i do',
    'i want to talk to someone',
    'is anyone there',
    'please',
    'i need help',
    'im gonna use',
    'i used',
    'im high',
    'i drank 2 bottles',
    'i cant stop shaking',
    'i want to stop feeling like this',
  ];
  const gritos = ['ayudame por favor', 'sigues ahi?', 'que hago', 'necesito ayuda', 'quiero hablar con alguien'];

  test.each([
    [memberPhone, cries],
    [miembro, gritos],
  ])('ten minutes of quiet after gibberish do not swallow it', (make, texts) => {
    const phone = make();
    expect(phone.texts('asdf qwer')).toHaveLength(1);
    const answers = texts.map((body) => phone.texts(body).join());
    for (const [index, answer] of answers.entries()) expect(answer, texts[index]).toMatch(/988/u);
    expectNothingTwiceRunning(answers);
  });

  test('what cannot be read gets one honest line in ten minutes', () => {
    const phone = memberPhone();
    expect(phone.texts('the bus was late again').join()).toMatch(/couldn't read that/u);
    expect(phone.texts('the cat is on the roof')).toEqual([]);
    phone.later(9 * minute);
    expect(phone.texts('zxcv zxcv')).toEqual([]);
    phone.later(minute);
    expect(phone.texts('the cat is on the roof').join()).toMatch(/couldn't read that/u);
  });

  test('two machines do not talk to each other for ever', () => {
    const phone = memberPhone();
    const answers = Array.from({ length: 30 }, () =>
      phone.texts('the office is out of the city until the morning'),
    ).flat();
    expect(answers.length).toBeLessThan(9);
  });
});

describe('RULES 19: an urge or a use in plain words', () => {
  test.each([
    [
      memberPhone,
      [
        'im gonna use',
        'urge to drink',
        'i cant stop using',
        'want to use',
        'my dealer just texted me',
        'theres pills in the house',
      ],
    ],
    [
      miembro,
      [
        'voy a consumir',
        'quiero tomar',
        'no puedo dejar de tomar',
        'tengo ganas',
        'se me antoja una cerveza',
        'quiero dejarlo',
      ],
    ],
  ])('gets what CRAVE gives', (make, texts) => {
    for (const body of texts) expect(make().texts(body).join(), body).toContain(notAlone.number);
  });

  test.each([
    [memberPhone, ['i used last night', 'im high rn', 'i relapsed', 'been using', 'had a drink']],
    [miembro, ['recai', 'volvi a consumir', 'tome cerveza anoche']],
  ])('after a use: the lowered tolerance and nobody alone, whatever is open', (make, texts) => {
    for (const body of texts) {
      const phone = make();
      phone.texts('CHECKIN');
      const answer = phone.texts(body).join();
      expect(answer, body).toMatch(/old amount can be too much|lo de antes puede ser demasiado/u);
      expect(answer).toContain(notAlone.number);
      expect(answer).toContain(emergency.number);
    }
  });

  test('is not read into what is none', () => {
    for (const body of ['i used to love the park', 'no urge to drink today', 'i used my phone', 'quiero tomar agua']) {
      expect(memberPhone().texts(body).join(), body).not.toContain(notAlone.number);
    }
  });
});

describe('violence (RULES 19)', () => {
  test('is answered once, and leaves nothing behind', () => {
    for (const [phone, body] of [
      [memberPhone(), 'he hits me'],
      [miembro(), 'me pega mi marido'],
      [new Phone(), 'my boyfriend will kill me if i go home'],
    ] as const) {
      const before = phone.person.safety;
      expect(phone.texts(body).join()).toContain(violence.number);
      expect(phone.person.safety).toEqual(before);
    }
    expect(suicide.number).toBe('988');
  });
});

describe('news that names no mood', () => {
  test('good and bad news are taken as such', () => {
    for (const body of ['i am 60 days clean today', 'one year sober!!!', 'didnt drink today', 'got my kids back']) {
      expect(memberPhone().texts(body).join(), body).toMatch(/it counts|it is yours/u);
    }
    for (const body of ['my mom is in the hospital', 'court tomorrow im freaking out']) {
      expect(memberPhone().texts(body).join(), body).toMatch(/988/u);
    }
    expect(miembro().texts('hoy cumplo un año limpio').join()).toMatch(/es tuyo|cuenta/u);
    expect(miembro().texts('perdi mi trabajo').join()).toMatch(/988/u);
  });
});
