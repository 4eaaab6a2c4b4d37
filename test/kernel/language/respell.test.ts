import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/kernel/language/fold.ts';
import { respell } from '../../../shared/kernel/language/respell.ts';
import { anyText, slowest } from './any-text.ts';

describe('the usual misspellings', () => {
  it.each([
    ['plzzz stop txtn my fone', 'please stop texting my phone'],
    ['u r not my frnd', 'you arent my frnd'],
    ['unsubcribe', 'unsubscribe'],
    ['unsubscirbe me', 'unsubscribe me'],
    ['stop mesaging me', 'stop messaging me'],
    ['worng numbre', 'wrong number'],
    ['do not text', 'dont text'],
    ["can't / cannot / can not", 'cant cant cant'],
    ['he is not breathin', 'he isnt breathing'],
    ['he overdossed', 'he overdosed'],
    ['nomore msgs', 'no more messages'],
    ['kiero q me borren d la lista', 'quiero que me borren de la lista'],
    ['numero ekivocado', 'numero equivocado'],
    ['stop sent from my iPhone', 'stop'],
  ])('"%s" is "%s"', (typed, meant) => {
    expect(respell(fold(typed))).toBe(meant);
  });
});

describe('words in their own right', () => {
  it.each([
    'testing a massage',
    'cancer and the carcel',
    'my lease and my release',
    'se suicido',
    'overdone',
    'numb lumber',
    'contracting',
  ])('"%s" stays', (typed) => {
    expect(respell(typed)).toBe(typed);
  });
});

describe('any text at all', () => {
  it('is the same when put right twice', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const once = respell(fold(body));
        expect(respell(once)).toBe(once);
      }),
    );
  });

  it('is read in a moment, however long', () => {
    expect(slowest((body) => respell(fold(body)))).toBeLessThan(1_000);
  });
});
