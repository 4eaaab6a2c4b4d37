import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readOptOut } from '../../../shared/kernel/language/opt-out.ts';
import { anyText, slowest } from './any-text.ts';
import { linesOf } from './lines.ts';
import { DOUBTFUL_SENTENCES, OPT_OUT_SENTENCES_ENGLISH } from './opt-out-sentences.ts';
import { OPT_OUT_SENTENCES_SPANISH } from './opt-out-sentences-spanish.ts';
import { RECOVERY_TALK_ENGLISH } from './recovery-talk.ts';
import { RECOVERY_TALK_SPANISH } from './recovery-talk-spanish.ts';

const WORDS = `stop quit end revoke cancel unsubscribe arret remove td optout stopall alto parar baja cancelar salir
  basta terminar detener pare nomas`.split(/\s+/u);
const SPELLED = [
  'opt out',
  'opt-out',
  'OPT-OUT',
  'stop all',
  'no más',
  'no mas',
  's t o p',
  'S.T.O.P',
  'st op',
  'stopp',
];
const AROUND = [' ', '!', '.', '...', '\u{1F6D1}', '\u{1F621}', '\n', '"', '*', ' please', ' thanks', ', por favor'];

describe('opt-out words (RULES 4)', () => {
  it('are read in any case, with anything around them', () => {
    const inAnyCase = fc.constantFrom(...WORDS).chain((word) => fc.mixedCase(fc.constant(word)));
    const around = fc.constantFrom('', ...AROUND);
    fc.assert(
      fc.property(inAnyCase, around, around, (word, before, after) => {
        expect(readOptOut(`${before.replaceAll(/[a-z,]/gu, '')}${word}${after}`)).toBe('stop');
      }),
    );
  });

  it.each([...SPELLED, 'STOP STOP', 'Stop. Stop. Stop.', 'Please stop!!', 'stpo', 'not for me, stop'])('%s', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });
});

describe('plain wording (RULES 5)', () => {
  it.each(linesOf(OPT_OUT_SENTENCES_ENGLISH))('"%s" ends the texts', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });

  it.each(linesOf(OPT_OUT_SENTENCES_SPANISH))('"%s" ends the texts', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });

  it.each(linesOf(DOUBTFUL_SENTENCES))('"%s" leaves a doubt', (body) => {
    expect(readOptOut(body)).toBe('unclear');
  });
});

describe('recovery and everyday talk (RULES 6)', () => {
  it.each([...linesOf(RECOVERY_TALK_ENGLISH), ...linesOf(RECOVERY_TALK_SPANISH)])('"%s" is not an opt-out', (body) => {
    expect(readOptOut(body)).toBe('none');
  });

  it.each(['Resume', 'START', 'unstop', 'yes', 'no', 'ok', '3', ''])('"%s" is not an opt-out', (body) => {
    expect(readOptOut(body)).toBe('none');
  });
});

describe('a STOP inside other words (RULES 7)', () => {
  it.each([
    ['STOP i want to die', 'stop'],
    ['STOP. I feel terrible', 'stop'],
    ['STOP he is not breathing', 'stop'],
    ['ALTO quiero morirme', 'stop'],
    ['stop hurting me', 'none'],
    ['stop the pain', 'none'],
    ['stop it', 'unclear'],
    ['Cancel please', 'stop'],
  ])('"%s" is read as %s', (body, reading) => {
    expect(readOptOut(body)).toBe(reading);
  });
});

describe('any text at all', () => {
  it('is read without an exception', () => {
    fc.assert(fc.property(anyText, (body) => ['stop', 'unclear', 'none'].includes(readOptOut(body))));
  });

  it('is read in a moment, however long', () => {
    expect(slowest(readOptOut)).toBeLessThan(2_000);
  });
});

const CASES = '../shared/data/sms/optout-cases.json';
const missing = !existsSync(CASES);
if (missing) console.warn(`SKIPPED: ${CASES} is missing, so the collected opt-out cases are not checked here.`);
const Cases = z.array(z.object({ lang: z.string(), expect: z.string(), text: z.string() }));

describe.skipIf(missing)(`the collected cases${missing ? ' (SKIPPED: the file is missing)' : ''}`, () => {
  const cases = missing ? [] : Cases.parse(JSON.parse(readFileSync(CASES, 'utf8')));
  const textsOf = (expected: string) =>
    cases
      .filter(({ lang, expect: label }) => ['en', 'es'].includes(lang) && label === expected)
      .map(({ text }) => text);

  it('are all read where they are opt-outs', () => {
    expect(textsOf('optout').length).toBeGreaterThan(100);
    expect(textsOf('optout').filter((text) => readOptOut(text) !== 'stop')).toEqual([]);
  });

  it('are left alone where they are not, but for the one that RULES 63 reads otherwise', () => {
    expect(textsOf('not').filter((text) => readOptOut(text) !== 'none')).toEqual(['Cancel please']);
    expect(textsOf('optin').filter((text) => readOptOut(text) !== 'none')).toEqual([]);
  });

  it('ask where they are ambiguous', () => {
    expect(textsOf('ambiguous').filter((text) => readOptOut(text) !== 'unclear')).toEqual([]);
  });
});
