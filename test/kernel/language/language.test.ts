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
    'me duele el pecho',
    'ya me canse de vivir',
    'me pega mi marido',
    'voy a matarlo',
    'no quiero vivir asi',
    'compre unas pastillas y las tengo aqui',
  ])('"%s" is Spanish', (body) => expect(looksSpanish(body)).toBe(true));

  it.each(['hello', 'I am not well today', 'what time is it', 'thanks', 'my brother is not breathing'])(
    '"%s" is English',
    (body) => expect(looksSpanish(body)).toBe(false),
  );

  it.each(['3', 'Sam', 'STOP', '', '\u{1F622}', 'Y', 'la', 'no', 'Jos\u00E9', 'El Paso'])(
    '"%s" does not tell',
    (body) => {
      expect(looksSpanish(body)).toBeUndefined();
    },
  );

  it.each([
    'no one would miss me',
    'he hits me',
    'tell me a joke',
    'no, call me',
    'la la la',
    'dont leave me',
    'call me sammy',
    'Y',
    'call me Big Mike',
    'unsubscribe me plz',
    'call me Nu\u00F1ez',
    'i sin a lot, solo',
  ])('"%s" is not Spanish', (body) => expect(looksSpanish(body)).not.toBe(true));
});
