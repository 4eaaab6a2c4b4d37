/** What people say between the check-ins: greetings, thanks, news, and a bad night in many short texts. */
import { describe, expect, it } from 'vitest';
import { hour, memberPhone, miembro, minute, type Phone } from '../support/person.ts';

const machine = /automated line|soy un programa/iu;
const seconds = 1000;

/** What came back to each of several texts, so far apart. */
function inRow(phone: Phone, apart: number, ...bodies: readonly string[]): string[] {
  return bodies.map((body) => {
    phone.later(apart);
    return phone.texts(body).join('\n');
  });
}

describe('small talk gets a short warm answer (VOCABULARY 3)', () => {
  it.each([
    ['hey', /How is today/u],
    ['good morning', /How is today/u],
    ['hows it going', /How is today/u],
    ['hi there', /How is today/u],
    ['sorry i missed yesterday', /Nothing to be sorry for/u],
    ['thank you so much you saved me', /^Any time/u],
    ['i have been sober 3 weeks', /yours|counts/u],
    ['I quit drinking 3 weeks ago', /yours|counts/u],
    ['30 days!', /yours|counts/u],
    ['numb', /988/u],
    ['i feel nothing', /988/u],
    ['i cant sleep', /988/u],
    ['i cant stop crying', /988/u],
  ])('"%s"', (body, expected) => {
    const [answer] = memberPhone().texts(body);
    expect(answer).toMatch(expected);
    expect(answer).not.toMatch(machine);
  });

  it.each([
    ['hola', /Qué tal hoy/u],
    ['buenos dias', /Qué tal hoy/u],
    ['perdon no conteste ayer', /No pasa nada/u],
    ['muchas gracias por todo', /Cuando quieras/u],
    ['llevo 3 semanas limpio', /tuyo|cuenta/u],
    ['no puedo dormir', /988/u],
    ['no tengo ganas de nada', /988/u],
    ['aqui echandole ganas', /Gracias/u],
  ])('"%s"', (body, expected) => {
    const [answer] = miembro().texts(body);
    expect(answer).toMatch(expected);
    expect(answer).not.toMatch(machine);
  });

  it('a greeting opens today, and the digit after it counts', () => {
    const phone = memberPhone();
    phone.says('hey', '4');
    expect(phone.person.checkins.recent.at(-1)?.score).toBe(4);
  });
});

describe('a bad night in many texts', () => {
  const burst = ['rough day', 'boss yelled at me', 'then my car died', 'i just want to go home'] as const;

  it('a burst gets one answer', () => {
    const answers = inRow(memberPhone(), 20 * seconds, ...burst);
    expect(answers.filter((answer) => answer !== '')).toHaveLength(1);
    expect(answers[0]).toMatch(/988/u);
  });

  it('what follows is heard, each time in other words, and never as a machine', () => {
    const phone = memberPhone();
    phone.texts('rough day');
    const answers = inRow(phone, 3 * minute, 'my sponsor isnt picking up', 'the rent is due', 'he took the car');
    for (const answer of answers) {
      expect(answer).toMatch(/988/u);
      expect(answer).not.toMatch(machine);
    }
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('after CRAVE too', () => {
    const phone = memberPhone();
    phone.texts('CRAVE');
    expect(inRow(phone, 3 * minute, 'i did the cold water thing')[0]).toMatch(/^Heard/u);
  });

  it('heavy words and danger are answered within a burst', () => {
    const phone = memberPhone();
    expect(inRow(phone, seconds, 'rough day', 'whats the point', 'i want to die')).not.toContain('');
  });

  it('an hour later the line says again what it is', () => {
    const phone = memberPhone();
    phone.texts('rough day');
    expect(inRow(phone, hour, 'the bus was late again')[0]).toMatch(machine);
  });
});

describe('small things on the way', () => {
  it('"no" to a check-in leaves the day alone', () => {
    const phone = memberPhone();
    phone.texts('CHECKIN');
    expect(phone.texts('no')[0]).toMatch(/^That is fine/u);
    expect(phone.person.questions).toEqual([]);
  });

  it('RULES 10: START asks nobody the four questions again, even if all were skipped', () => {
    const phone = memberPhone();
    expect(phone.says('STOP', 'START', 'YES', 'YES')[0]).toMatch(/^You're back in/u);
  });

  it('a coordinator hears that nothing of their own is built yet', () => {
    const phone = memberPhone({ namedFor: ['riverside'] });
    phone.texts('YES COORDINATOR');
    expect(phone.texts('who joined')[0]).toMatch(/no list of who joined/u);
    expect(phone.texts('what can i do as coordinator')[0]).toMatch(/no list of who joined/u);
  });

  it('a member who joins a group that is none hears where they are', () => {
    expect(memberPhone().texts('JOIN oakdale')[0]).toMatch(/already in Riverside/u);
  });
});
