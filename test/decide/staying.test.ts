import { describe, expect, test } from 'vitest';
import { lines } from '../../shared/state/crisis-lines.ts';
import { hour, memberPhone, miembro, minute, Phone } from '../support/person.ts';

const advertisement = /JOIN|UNIRME/u;
const { emergency, suicide, notAlone, violence } = lines;

/** What came back to each text, two minutes apart. */
function transcript(phone: Phone, texts: readonly string[]): string[] {
  return texts.map((body) => {
    phone.later(2 * minute);
    return phone.texts(body).join('\n');
  });
}

function expectNothingTwiceRunning(answers: readonly string[]): void {
  for (const [index, answer] of answers.entries()) if (index > 0) expect(answer).not.toBe(answers[index - 1]);
}

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

/** Breaths, positions, naloxone to be given: what is told to whoever stands beside. */
const bystander = /1 breath every|on (?:their|the) side|pinch|1 soplo cada|de lado/iu;

describe('RULES 16-18: what goes on after danger fits whose it was and what became of it', () => {
  test.each([
    [
      'i took too many pills',
      ['im alone', 'i dont want an ambulance', 'i dont want to call 911', 'im scared of immigration', 'ok', 'i called'],
    ],
    [
      'tome demasiadas pastillas',
      ['estoy sola', 'no quiero llamar al 911', 'tengo miedo de migracion', 'ok', 'ya llame'],
    ],
  ])('"%s": never what a bystander does, nor that 911 knows before it does', (danger, texts) => {
    const phone = memberPhone();
    phone.texts(danger);
    const answers = transcript(phone, texts);
    for (const answer of answers) {
      expect(answer).toMatch(/911/u);
      expect(answer).not.toMatch(bystander);
      expect(answer).not.toMatch(/911 knows|911 lo sepa/u);
    }
    expect(answers[1]).toMatch(/800-222-1222/u);
    expectNothingTwiceRunning(answers);
  });

  test.each([
    ['my friend overdosed', "i don't want 911", /Good Samaritan/u, /911 knows/u],
    ['mi amigo tiene una sobredosis', 'no quiero llamar al 911', /una ley protege/u, /lo sepa/u],
  ])('"%s" / "%s": a refusal is no call', (danger, words, said, never) => {
    const phone = new Phone();
    phone.texts(danger);
    const answer = phone.texts(words).join();
    expect(answer).toMatch(said);
    expect(answer).not.toMatch(never);
  });

  test.each([
    ['my friend overdosed', ['they are here', 'they took him', 'thanks', 'he died', 'what do i do'], /I'm so sorry/u],
    ['my friend overdosed', ['the paramedics said hes gone', 'no', 'i dont have narcan'], /I'm so sorry/u],
    ['mi amigo tiene una sobredosis', ['ya llegaron', 'se lo llevaron', 'se murio', 'que hago'], /Lo siento mucho/u],
  ])('"%s" / %j: nothing of breaths once others took over, nor after a death', (danger, texts, last) => {
    const phone = memberPhone();
    phone.texts(danger);
    const answers = transcript(phone, texts);
    for (const answer of answers) {
      expect(answer).toMatch(/988/u);
      expect(answer).not.toMatch(bystander);
    }
    expect(answers.at(-1)).toMatch(last);
    expectNothingTwiceRunning(answers);
  });

  test('who may yet live is not mourned', () => {
    const phone = memberPhone();
    phone.texts('my friend overdosed');
    expect(phone.texts('i think hes dead').join()).not.toMatch(/so sorry/u);
  });

  test.each([
    ['my friend says shes going to kill herself', 'she wont answer', /welfare check/u],
    ['my daughter wants to die', 'she left the house', /welfare check/u],
    ['mi amiga se quiere matar', 'no contesta', /vayan a ver/u],
  ])("RULES 18: somebody else's suicide: %s / %s", (danger, words, said) => {
    const phone = memberPhone();
    const first = phone.texts(danger).join();
    expect(first).toMatch(/both of you|los dos/u);
    expect(first).toMatch(/welfare check|vayan a ver/u);
    expect(first).not.toMatch(/with you\?|contigo\?/u);
    expect(phone.texts(words).join()).toMatch(said);
  });

  test('who mourns and wants to die is answered for themselves', () => {
    expect(memberPhone().texts('my daughter died and i want to die').join()).toMatch(/Can someone be with you/u);
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

  test('a further sentence gets another wording, gibberish gets silence', () => {
    const phone = memberPhone();
    const [first] = phone.texts('the bus was late again');
    const [second] = phone.texts('the cat is on the roof');
    expect(second).toMatch(/988/u);
    expect(second).not.toBe(first);
    expect(phone.texts('zxcv zxcv')).toEqual([]);
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

describe('RULES 19: what follows on violence is answered by its own words', () => {
  test.each([
    [
      memberPhone,
      'my boyfriend hit me again',
      ['he is coming back', 'im hiding in the bathroom', 'should i leave him'],
    ],
    [miembro, 'mi novio me pego', ['ya viene', 'me escondi en el baño', 'lo debo dejar']],
  ])('with the hotline, 911 and nothing kept', (make, danger, texts) => {
    const phone = make();
    const before = phone.person.safety;
    phone.texts(danger);
    const answers = transcript(phone, texts);
    for (const answer of answers) {
      expect(answer).toContain(violence.number);
      expect(answer).toMatch(/911/u);
      expect(answer).toMatch(/Delete this|Borra esto/u);
      expect(answer).not.toMatch(/CRAVE|GANAS/u);
    }
    expect(new Set(answers).size).toBe(answers.length);
    expect(phone.person.safety).toEqual(before);
  });

  test.each([
    'he has a gun',
    'my boyfriend is outside with a gun',
    "he's going to hurt me",
    'someone broke in',
    'está afuera con una pistola',
    'me volvió a golpear',
  ])('"%s" is read', (body) => {
    expect(memberPhone().texts(body).join()).toContain(violence.number);
  });
});

describe('RULES 16, 18: plain words of danger', () => {
  test.each([
    ['i have pills and im going to take them', /988/u],
    ['quiero dejar de sufrir', /988/u],
    ['i cant do this anymore', /988/u],
    ['\u{1F52B}', /988/u],
    ['I am so angry I could kill her', /step away/u],
    ['shaking sweating hallucinating, quit drinking 2 days ago', /needs 911/u],
    ['deje de tomar hace dos dias, temblando y sudando', /911/u],
  ])('"%s"', (body, said) => {
    expect(memberPhone().texts(body).join()).toMatch(said);
  });
});

describe('RULES 19, 20: a digit and an urge in one text', () => {
  test.each([
    ['2 cant stop thinking about pills', 2],
    ['4 but tempted', 4],
    ['1 - want to use', 1],
  ])('"%s" counts as %i and gets what an urge gets', (body, score) => {
    const phone = memberPhone();
    phone.texts('CHECKIN');
    const answers = phone.texts(body);
    expect(answers).toHaveLength(1);
    expect(answers.join()).toContain(notAlone.number);
    expect(phone.person.checkins.recent.at(-1)?.score).toBe(score);
  });

  test('"3 days and tempted" is a count of days, not an answer', () => {
    const phone = memberPhone();
    phone.texts('CHECKIN');
    phone.texts('3 days and still tempted');
    expect(phone.person.checkins.recent).toEqual([]);
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
