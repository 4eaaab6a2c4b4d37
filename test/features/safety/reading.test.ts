import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Danger, readDanger } from '../../../shared/features/safety/reading.ts';
import { anyText, slowest } from '../../kernel/language/any-text.ts';
import { linesOf } from '../../kernel/language/lines.ts';
import * as english from './danger-lines-english.ts';
import * as spanish from './danger-lines-spanish.ts';
import * as bodies from './emergency-lines.ts';
import { LOOK_ALIKES_ENGLISH } from './look-alikes-english.ts';
import { LOOK_ALIKES_SPANISH } from './look-alikes-spanish.ts';

function labelled(table: string, kind: Danger['kind']): [string, Danger['kind']][] {
  return linesOf(table).map((line) => [line, kind]);
}

const dangers = [
  ...labelled(english.OVERDOSE_OTHER_ENGLISH, 'overdose-other'),
  ...labelled(english.OVERDOSE_SELF_ENGLISH, 'overdose-self'),
  ...labelled(english.OVERDOSE_UNCLEAR_ENGLISH, 'overdose'),
  ...labelled(english.SUICIDE_ENGLISH, 'suicide'),
  ...labelled(spanish.OVERDOSE_OTHER_SPANISH, 'overdose-other'),
  ...labelled(spanish.OVERDOSE_SELF_SPANISH, 'overdose-self'),
  ...labelled(spanish.OVERDOSE_UNCLEAR_SPANISH, 'overdose'),
  ...labelled(spanish.SUICIDE_SPANISH, 'suicide'),
  ...labelled(bodies.EMERGENCY, 'emergency'),
  ...labelled(bodies.VIOLENCE, 'violence'),
  ...labelled(bodies.HARM, 'harm'),
];
const lookAlikes = [...linesOf(LOOK_ALIKES_ENGLISH), ...linesOf(LOOK_ALIKES_SPANISH), ...linesOf(bodies.NEITHER)];

describe('danger (RULES 16-18)', () => {
  it.each(dangers)('"%s" is %s', (body, kind) => {
    expect(readDanger(body)?.kind).toBe(kind);
  });

  it.each(lookAlikes)('"%s" is none', (body) => {
    expect(readDanger(body)).toBeUndefined();
  });

  it('is read in capitals, without apostrophes and with signs of alarm just as well', () => {
    for (const [body, kind] of dangers) {
      expect(readDanger(body.toUpperCase())?.kind, body).toBe(kind);
      // Without its apostrophe "Mike od'd" is "Mike odd", which nobody can tell.
      expect(readDanger(body.replaceAll(/(?<!od)'/giu, ''))?.kind ?? 'missed', body).not.toBe('missed');
      expect(readDanger(`${body}!!! \u{1F62D}\u{1F64F}`)?.kind, body).toBe(kind);
    }
  });

  it('is found behind any harmless sentence', () => {
    for (const harmless of ['Hi.', 'Good morning!', 'My phone died yesterday.', 'Hola, buenas tardes.']) {
      for (const [body] of dangers) expect(readDanger(`${harmless} ${body}`), body).toBeDefined();
    }
  });
});

describe('danger of two kinds', () => {
  it.each([
    ['I took all my pills, I want to die', 'overdose-self'],
    ['took too much. goodbye forever', 'overdose-self'],
    ["he isn't breathing and I want to kill myself", 'overdose-other'],
    ['he overdosed and I took too much too', 'overdose'],
    ['my roommate is on the floor. took too much', 'overdose-other'],
    ['this traffic is killing me and I want to kill myself', 'suicide'],
    ['i od\u2019d last year and now hes not breathing', 'overdose-other'],
  ])('"%s" is %s', (body, kind) => {
    expect(readDanger(body)?.kind).toBe(kind);
  });
});

describe('any text at all', () => {
  it('is read without an exception', () => {
    fc.assert(fc.property(anyText, (body) => void readDanger(body)));
  });

  it('is read in a moment, however long', () => {
    expect(slowest(readDanger)).toBeLessThan(2_000);
  });
});
