import { describe, expect, it } from 'vitest';
import { looksSpanish } from '../../../shared/kernel/language/language.ts';

describe('the language of a text', () => {
  it.each([
    '\u00BFqu\u00E9?',
    'hola',
    'no me siento bien',
    'quiero unirme',
    'ma\u00F1ana voy',
    'Mi hermano no respira',
    'gracias',
  ])('"%s" is Spanish', (body) => expect(looksSpanish(body)).toBe(true));

  it.each(['hello', 'I am not well today', 'what time is it', 'thanks', 'my brother is not breathing'])(
    '"%s" is English',
    (body) => expect(looksSpanish(body)).toBe(false),
  );

  it.each(['3', 'Sam', 'STOP', '', '\u{1F622}'])('"%s" does not tell', (body) => {
    expect(looksSpanish(body)).toBeUndefined();
  });
});
