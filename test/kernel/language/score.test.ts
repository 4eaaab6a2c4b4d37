import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScore } from '../../../shared/kernel/language/score.ts';
import { anyText, slowest } from './any-text.ts';

describe('the score in an answer to a check-in', () => {
  it.each([
    ['3', 3],
    [' 4.', 4],
    ['3/5', 3],
    ['5/5', 5],
    ['3 out of 5', 3],
    ['2 de 5', 2],
    ['a 3', 3],
    ['tres', 3],
    ['four', 4],
    ['4\uFE0F\u20E3', 4],
    ['\uFF13', 3],
    ['2 today', 2],
    ['hoy 3', 3],
    ['3 thanks', 3],
    ['about a 2', 2],
    ['me siento como un 2', 2],
    ['Good morning, 4', 4],
    ['4ish', 4],
    ['1-2', 1],
    ['2 or 3', 2],
    ['3.5', 3],
    ['2, rough night', 2],
    ['2. didnt sleep', 2],
    ['3 but tired', 3],
    ['2 rough', 2],
    ['1 :(', 1],
  ])('"%s" is %i', (body, score) => expect(readScore(body)).toBe(score));

  it.each([
    ...['911', '10', '0', '6', '8/10', '7:30', '3:30', '5am', '3-1-2026', '2 2', '', 'ok'],
    ...['3 meetings yesterday', 'I have 3 kids', '5 bad days', '3 of us went', '2 days sober', 'one day at a time'],
    ...['REMIND 2', 'MEETINGS 3', 'tres reuniones'],
  ])('"%s" is none', (body) => expect(readScore(body)).toBeUndefined());

  it('is read from any text without an exception, in a moment', () => {
    fc.assert(fc.property(anyText, (body) => [undefined, 1, 2, 3, 4, 5].includes(readScore(body))));
    expect(slowest(readScore)).toBeLessThan(2_000);
  });
});
