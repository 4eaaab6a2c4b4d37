import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { gsmSafe, isGsm, partsOf } from '../../../shared/kernel/language/segments.ts';
import { anyText } from './any-text.ts';

/** A second opinion. It has no types, so its answers are parsed. */
const secondLibrary = z.object({ split: z.function({ input: [z.string()], output: z.unknown() }) });
const { split } = secondLibrary.parse(createRequire(import.meta.url)('split-sms'));
const Split = z.object({ parts: z.array(z.unknown()), characterSet: z.string() });
const secondOpinion = (body: string) => Split.parse(split(body));

const smsText = fc
  .array(
    fc.constantFrom(
      ...'abcXYZ 019.,!?@\n\u00F1\u00E9\u00FC\u00BF\u00A1[]{}~^|\\\u20AC',
      ...'\u00E1\u00ED\u00F3\u00FA\u2019\u2014',
      '\u{1F622}',
      'a'.repeat(20),
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(''));
const gsmText = smsText.map(gsmSafe);

describe('message parts', () => {
  it.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(307), 3],
    ['\u20AC'.repeat(80), 1],
    ['\u20AC'.repeat(81), 2],
    ['\u00E1'.repeat(70), 1],
    ['\u00E1'.repeat(71), 2],
    ['\u{1F622}', 1],
  ])('%j', (body, parts) => expect(partsOf(body)).toBe(parts));

  it('agree with a second library', () => {
    fc.assert(
      fc.property(fc.oneof(smsText, gsmText), (body) => {
        expect(isGsm(body)).toBe(secondOpinion(body).characterSet === 'GSM');
        expect(partsOf(body)).toBe(Math.max(1, secondOpinion(body).parts.length));
      }),
      { numRuns: 500 },
    );
  });

  it('are counted for any text without an exception', () => {
    fc.assert(fc.property(anyText, (body) => partsOf(body) >= 1));
  });
});

describe('text made to fit GSM-7', () => {
  it.each([
    ['Jos\u00E9 \u00C1lvarez', 'Jos\u00E9 Alvarez'],
    ['Ra\u00FAl \u201Cel Gato\u201D', 'Raul "el Gato"'],
    ['I\u2019m \u2013 ok\u2026', "I'm - ok..."],
    ['Sam \u{1F600}', 'Sam '],
    ['\u{1F468}\u200D\u{1F469}\u200D\u{1F467}ok', 'ok'],
    ['\u00D1and\u00FA', '\u00D1andu'],
    ['n\u0303o', '\u00F1o'],
    ['\u674E', '\u674E'],
  ])('%j becomes %j', (typed, safe) => expect(gsmSafe(typed)).toBe(safe));

  it('fits whatever Latin letters, marks and emoji were typed', () => {
    fc.assert(fc.property(smsText, (body) => isGsm(gsmSafe(body))));
  });

  it('is left as it is the second time', () => {
    fc.assert(fc.property(anyText, (body) => gsmSafe(gsmSafe(body)) === gsmSafe(body)));
  });
});
