import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emojis, fold, sentences, words } from '../../../shared/kernel/language/fold.ts';
import { anyText, slowest } from './any-text.ts';

describe('folding a text', () => {
  it.each([
    ["I CAN'T", 'i cant'],
    ['can\u2019t', 'cant'],
    ['can\u00B4t', 'cant'],
    ['ma\u00F1ana', 'manana'],
    ['\u00BFC\u00F3mo est\u00E1s?', 'como estas'],
    ['\uFF33\uFF34\uFF2F\uFF30', 'stop'],
    ['S.T.O.P', 's t o p'],
    ['st\u200Bop', 'stop'],
    ['STOP \u{1F6D1}now', 'stop now'],
    ['4\uFE0F\u20E3', '4'],
    ['  a \n\t b  ', 'a b'],
    ['\uD83D', ''],
    ['', ''],
  ])('reads %j as %j', (body, folded) => {
    expect(fold(body)).toBe(folded);
  });

  it('changes nothing the second time, whatever comes', () => {
    fc.assert(fc.property(anyText, (body) => fold(fold(body)) === fold(body)));
  });

  it('leaves nothing but words and single spaces', () => {
    fc.assert(fc.property(anyText, (body) => /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u.test(fold(body))));
  });

  it('takes a moment for the longest bodies', () => {
    expect(slowest(fold)).toBeLessThan(1_000);
  });

  it('splits into words and sentences, and never into empty ones', () => {
    expect(words('One, two!')).toEqual(['one', 'two']);
    expect(words('...')).toEqual([]);
    expect(sentences("Stop. I'm tired, really!\n\u00BFY t\u00FA?")).toEqual(['stop', 'im tired really', 'y tu']);
  });

  it('sees each emoji as people do', () => {
    expect(emojis('hi \u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F44D}\u{1F3FD}! 4\uFE0F\u20E3 ok')).toEqual([
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
      '\u{1F44D}\u{1F3FD}',
      '4\uFE0F\u20E3',
    ]);
    expect(emojis('3 words, no emoji')).toEqual([]);
  });

  it.each([
    ['ST\u041EP', 'stop'],
    ['\u0405\u0422\u041E\u0420', 'stop'],
    ['s\u1D1B\u1D0F\u1D18', 'stop'],
    ['$top', 'stop'],
    ['k1ll myself, wanna d1e', 'kill myself wanna die'],
    ['S U I C I D E', 'suicide'],
    ['s-u-i-c-i-d-e', 'suicide'],
    ['84101 at 9:30am, 5mg, $20, A and D', '84101 at 9 30am 5mg 20 a and d'],
  ])('reads %s as what it looks like: %s', (body, folded) => {
    expect(fold(body)).toBe(folded);
  });
});
