import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samples as checkinSamples } from '../../../shared/features/checkins/texts.ts';
import { nothingGathered } from '../../../shared/features/feature.ts';
import { aftercare, aftercareLines } from '../../../shared/features/safety/aftercare-texts.ts';
import { answerDanger, safety, staticSafety } from '../../../shared/features/safety/decide.ts';
import type { Danger } from '../../../shared/features/safety/reading.ts';
import { samples, texts } from '../../../shared/features/safety/texts.ts';
import { isGsm, partsOf } from '../../../shared/kernel/language/segments.ts';
import { lines, reviewBy, reviewedOn, reviewOverdue } from '../../../shared/state/crisis-lines.ts';
import { day, hour, memberPhone, minute, Phone } from '../../support/person.ts';
import { member } from '../checkins/member.ts';

const other = "he's blue and not breathing";
const self = 'i took too much';
const suicide = 'i want to die';

const kindsOf = (phone: Phone): string[] => phone.sent.map(({ kind }) => kind);

describe('RULES 16: danger is read in every text and answered first', () => {
  test.each([
    ['a stranger', () => new Phone()],
    ['a member', () => member()],
    ['a member who has paused', () => member({ profile: { pausedUntil: Date.UTC(2027, 0, 1) } })],
    ['a number whose owner is in doubt', () => member({ profile: { unconfirmedSince: 1 } })],
    ['somebody who stopped', () => stopped()],
    ['somebody in the middle of joining', () => joining()],
  ])('%s who texts it gets an answer of class safety', (_who, make) => {
    for (const words of [other, self, suicide]) {
      const phone = make();
      const before = phone.sent.length;
      phone.texts(words);
      const answers = phone.sent.slice(before);
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) {
        expect(answer).toMatchObject({ class: 'safety', notAfter: phone.now + day });
      }
    }
  });

  test('whatever has gone before, it is never left without 911', () => {
    const words = fc.constantFrom(
      other,
      self,
      suicide,
      'STOP',
      'START',
      'JOIN',
      'YES',
      '3',
      'PAUSE 7',
      'UNDO',
      'FORGET ALL',
      'MOOD',
    );
    const steps = fc.array(fc.record({ words, wait: fc.integer({ min: 0, max: 3 * hour }) }), { maxLength: 15 });
    fc.assert(
      fc.property(steps, fc.constantFrom(other, self, suicide, `STOP ${suicide}`), (history, danger) => {
        const phone = member();
        for (const step of history) {
          phone.later(step.wait);
          phone.texts(step.words);
        }
        expect(phone.texts(danger).join(' ')).toMatch(/911/u);
      }),
      { numRuns: 100 },
    );
  });

  test('a text that is days late is answered all the same', () => {
    const phone = member();
    phone.texts(other, { textAt: phone.now - 3 * day });
    expect(kindsOf(phone)).toEqual(['safety.overdose-other']);
  });

  test('it never counts against the cap of unasked texts', () => {
    const phone = member();
    phone.says(other, self, suicide);
    expect(phone.person.unasked.count).toBe(0);
  });

  test('it is announced by its kind alone, without words', () => {
    const phone = member();
    phone.texts(suicide);
    expect(phone.effects.filter(({ type }) => type === 'announce')).toMatchObject([
      { event: 'danger-read', detail: { kind: 'suicide' } },
    ]);
    expect(phone.person.safety.last).toMatchObject({ kind: 'suicide', at: phone.now });
  });
});

describe('RULES 17: an overdose', () => {
  test('of somebody else: 911, naloxone, breaths, on the side, stay', () => {
    for (const word of ['911', 'naloxone', 'breath', 'side', 'Stay']) expect(texts.en.overdoseOther).toContain(word);
    for (const word of ['911', 'naloxona', 'soplo', 'lado', 'No te vayas'])
      expect(texts.es.overdoseOther).toContain(word);
    const phone = member();
    expect(phone.texts(other)).toEqual([texts.en.overdoseOther]);
  });

  test('of oneself: 911, the door, be seen, tell someone, and 988', () => {
    for (const word of ['911', 'door', 'see you', 'tell them', '988']) expect(texts.en.overdoseSelf).toContain(word);
    for (const word of ['911', 'puerta', 'te vean', 'avisa', '988']) expect(texts.es.overdoseSelf).toContain(word);
    expect(member().texts(self)).toEqual([texts.en.overdoseSelf]);
  });

  test('of nobody knows whom: both answers, never mixed in one text', () => {
    expect(answerOf({ kind: 'overdose' })).toEqual([texts.en.overdoseOther, texts.en.overdoseSelf]);
  });
});

describe('RULES 18: suicide', () => {
  test('988 by call or text, 911 in danger now, and that this is automated', () => {
    for (const word of ['988', 'call or text', '911', 'automated']) expect(texts.en.suicide).toContain(word);
    for (const word of ['988', 'marca 2', 'AYUDA', '911', 'programa']) expect(texts.es.suicide).toContain(word);
    expect(member().texts(suicide)).toEqual([texts.en.suicide]);
  });

  test('RULES 7: with a STOP in the same words, the one confirmation carries 988 and 911', () => {
    const phone = memberPhone();
    const answers = phone.texts('STOP i want to die');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/988/u);
    expect(answers[0]).toMatch(/911/u);
    expect(phone.optedOutAt).toBe(phone.now);
  });

  test('RULES 8: a STOP that comes too late for its confirmation is answered from here', () => {
    const phone = memberPhone();
    phone.later(hour);
    expect(phone.texts('STOP i want to die', { textAt: phone.now - 10 * minute })).toEqual([texts.en.suicide]);
  });

  test('RULES 9: a second STOP has no confirmation, so danger in it is answered from here', () => {
    expect(stopped().texts('STOP i want to die').join()).toMatch(/988.*911/u);
  });

  test('an overdose with a STOP gets its own answer beside the confirmation', () => {
    const phone = memberPhone();
    expect(phone.texts(`${other}, stop texting me`).join(' ')).toContain(texts.en.overdoseOther);
  });
});

describe('the language of danger', () => {
  test('is that of the words, whatever the person chose before', () => {
    expect(member().texts('mi hermano no respira')).toEqual([texts.es.overdoseOther]);
    expect(member({ profile: { language: 'es' } }).texts(suicide)).toEqual([texts.en.suicide]);
  });

  test("is the person's own where the words do not say", () => {
    expect(answerOf({ kind: 'overdose-self' }, 'od', 'es')).toEqual([texts.es.overdoseSelf]);
  });
});

describe('several texts of danger in a row', () => {
  test('each is answered; within a minute the same danger gets the short form, 911 or 988 first', () => {
    const phone = member();
    expect(phone.texts(other)).toEqual([texts.en.overdoseOther]);
    phone.later(20_000);
    expect(phone.texts(other)).toEqual([texts.en.overdoseOtherAgain]);
    phone.later(20_000);
    expect(phone.texts(suicide)).toEqual([texts.en.suicide]);
    phone.later(20_000);
    expect(phone.texts(other)).toEqual([texts.en.overdoseOther]);
    phone.later(minute);
    expect(phone.texts(other)).toEqual([texts.en.overdoseOther]);
  });
});

describe('the texts of danger', () => {
  test.each(samples().map(({ key, language, body }) => [`${key} (${language})`, body] as const))(
    '%s is GSM-7, at most two parts, and promises nobody',
    (_key, body) => {
      expect(isGsm(body)).toBe(true);
      expect(partsOf(body)).toBeLessThanOrEqual(2);
      expect(body).not.toMatch(/TALK|HABLAR|(?:is coming|on (?:the|their|its) way|en camino|gets you a person)/u);
    },
  );

  test('RULES 22: each first answer says what this line cannot do; that to violence is no longer than it must be', () => {
    const answers = [texts.en, texts.es].flatMap((catalog) => Object.entries(catalog));
    for (const [key, body] of answers.filter(([of]) => !of.startsWith('violence')))
      expect(body, key).toMatch(/can't|automated|programa|no\.$|no manda ayuda/u);
  });

  test('every line of the hours after danger has its wordings in both languages, no name unfilled', () => {
    for (const catalog of Object.values(aftercare)) {
      expect([...catalog.keys()].toSorted()).toEqual([...aftercareLines].toSorted());
      for (const wordings of catalog.values()) {
        expect(wordings.length).toBeGreaterThan(1);
        for (const body of wordings) expect(body).toMatch(/911|988/u);
        expect(wordings.join(' ')).not.toMatch(/[{}]/u);
      }
    }
  });

  test('RULES 21: they and the check-ins name no number that the reviewed file does not hold', () => {
    const reviewed = Object.values(lines).flatMap((line) => [line.number, 'code' in line ? line.code : line.number]);
    const said = [...samples(), ...checkinSamples().filter(({ key }) => key !== 'checkins.mood')];
    for (const { body } of said) {
      for (const [number] of body.matchAll(/\b(?:\d{3}-\d{3}-\d{4}|\d{5,6}|[89]\d\d)\b/gu))
        expect(reviewed).toContain(number);
    }
  });

  test('RULES 21: the review has a date, and says when it is overdue', () => {
    expect(reviewBy > reviewedOn).toBe(true);
    expect(reviewOverdue(Date.parse(`${reviewedOn}T12:00:00Z`))).toBe(false);
    expect(reviewOverdue(Date.parse(`${reviewBy}T00:00:00Z`))).toBe(true);
  });
});

describe('without any state', () => {
  test('danger still gets its text, in the language of its words', () => {
    expect(staticSafety(other)).toBe(texts.en.overdoseOther);
    expect(staticSafety('mi hermano no respira')).toBe(texts.es.overdoseOther);
    expect(staticSafety(suicide)).toBe(texts.en.suicide);
    expect(staticSafety('i had a seizure')).toBe(texts.en.emergency);
    expect(staticSafety('me pega mi marido')).toBe(texts.es.violence);
    expect(staticSafety('im going to kill him')).toBe(texts.en.harm);
    expect(staticSafety('see you at seven')).toBeUndefined();
  });
});

describe('CARE', () => {
  test('gives all the lines in one text, in both languages', () => {
    const phone = member();
    expect(phone.texts('care')).toEqual([texts.en.care]);
    const { poison: _saidWhereABodyIsInQuestion, ...kept } = lines;
    for (const { number } of Object.values(kept)) {
      expect(texts.en.care).toContain(number);
      expect(texts.es.care).toContain(number);
    }
    expect(member({ profile: { language: 'es' } }).texts('CUIDADO')).toEqual([texts.es.care]);
  });

  test('is a command only alone: "Who cares" and "care about me" are sentences', () => {
    const phone = member();
    phone.says('Who cares', 'care about me please');
    expect(kindsOf(phone)).not.toContain('safety.care');
  });
});

test('what was read in danger goes when the person is forgotten', () => {
  const input = inputWith('en');
  expect(safety.hear({ kind: 'forgotten' }, { ...input, slice: { last: { kind: 'suicide', at: 1 } } }).slice).toEqual(
    {},
  );
});

function stopped(): Phone {
  const phone = memberPhone();
  phone.texts('STOP');
  phone.later(hour);
  return phone;
}

function joining(): Phone {
  const phone = new Phone();
  phone.texts('JOIN riverside');
  return phone;
}

function inputWith(language: 'en' | 'es') {
  const phone = member({ profile: { language } });
  return {
    slice: {},
    profile: phone.person.profile,
    optedOutAt: undefined,
    questions: [],
    agenda: [],
    unaskedLeft: 2,
    context: {
      now: phone.now,
      eventId: 'event-1',
      personId: 'person-1',
      textAt: phone.now,
      random: 0,
      secret: 'secret',
      groups: [],
      namedFor: [],
      supportContact: 'help@steadyline.example',
      siteUrl: 'https://steadyline.example',
      gathered: nothingGathered,
    },
  };
}

function answerOf(danger: Danger, body = 'overdose', language: 'en' | 'es' = 'en'): string[] {
  const reading = { body, folded: body, danger, optOut: 'none' } as const;
  const { effects = [] } = answerDanger(reading, inputWith(language));
  return effects.flatMap((effect) => (effect.type === 'text' ? [effect.body] : []));
}
