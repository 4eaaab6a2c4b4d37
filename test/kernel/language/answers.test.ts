import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBare, readChoice, readNo, readSkip, readYes } from '../../../shared/kernel/language/answers.ts';
import { anyText } from './any-text.ts';

describe('a bare yes', () => {
  it.each([
    'YES',
    'y',
    'Yea',
    'yeah',
    'yep',
    'YUP!',
    'yes please',
    'Yes, thanks.',
    'sure',
    'si',
    'S\u00ED',
    's\u00ED, por favor',
    'claro',
  ])('"%s" is one', (body) => expect(readYes(body)).toBe(true));

  it.each(['yes mom', 'YES BUDDY', 'ok', 'OK', 'fine', 'yes but no', 'no', 'yesterday', '\u{1F44D}', ''])(
    '"%s" is not one',
    (body) => expect(readYes(body)).toBe(false),
  );
});

describe('a bare no, and a skip', () => {
  it.each(['no', 'N', 'Nope', 'no thanks', 'No, gracias', 'nah', 'not now', 'ahora no'])('"%s" is a no', (body) => {
    expect(readNo(body)).toBe(true);
  });

  it.each(['no puedo mas', 'no one', 'not sure', 'yes'])('"%s" is not a no', (body) => {
    expect(readNo(body)).toBe(false);
  });

  it.each(['skip', 'SKIP please', 'pass', 'next', 'omitir', 'saltar', 'Siguiente'])('"%s" skips', (body) => {
    expect(readSkip(body)).toBe(true);
  });
});

describe('a choice by letter', () => {
  const letters = ['A', 'B', 'C'] as const;

  it.each([
    ['a', 'A'],
    ['A.', 'A'],
    ['b)', 'B'],
    ['(C)', 'C'],
    ['opci\u00F3n a', 'A'],
    ['Option B please', 'B'],
  ])('"%s" is %s', (body, letter) => expect(readChoice(body, letters)).toBe(letter));

  it.each(['d', 'a meeting', 'ab', '1', ''])('"%s" is none', (body) => {
    expect(readChoice(body, letters)).toBeUndefined();
  });
});

describe('a bare word', () => {
  it('may have courtesy and punctuation around it, and nothing else', () => {
    expect(isBare('Help!', 'help', 'info')).toBe(true);
    expect(isBare('m\u00E1s por favor', 'mas')).toBe(true);
    expect(isBare('Help me he is not breathing', 'help')).toBe(false);
  });

  it('is looked for in any text without an exception', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        readYes(body);
        readNo(body);
        readSkip(body);
        readChoice(body, ['A']);
        isBare(body, 'help');
      }),
    );
  });
});
