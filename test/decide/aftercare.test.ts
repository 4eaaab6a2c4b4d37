import { describe, expect, test } from 'vitest';
import { lines } from '../../shared/state/crisis-lines.ts';
import { memberPhone, miembro, Phone } from '../support/person.ts';
import { expectNothingTwiceRunning, transcript } from '../support/transcript.ts';

const { notAlone, violence } = lines;

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
