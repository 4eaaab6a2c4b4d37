import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCommand, withoutCourtesy } from '../../../shared/kernel/language/commands.ts';
import { anyText } from './any-text.ts';

const words = {
  en: ['more', 'more texts', 'my data', 'why', 'zip', 'pause'],
  es: ['mas', 'mas textos', 'mis datos', 'pausa', 'por que'],
};

describe('a command at the beginning of a text', () => {
  it.each([
    ['MY DATA', 'my data'],
    ['mydata', 'my data'],
    ['my-data!!', 'my data'],
    ['M\u00E1s', 'mas'],
    ['MORE \u{1F64F}', 'more'],
    ['more texts please', 'more texts'],
    ['Please my data', 'my data'],
  ])('"%s" is the whole text', (body, word) => {
    expect(matchCommand(body, words)).toEqual({ word, argument: '', folded: '', colon: false });
  });

  it('keeps the argument as typed, and folded without courtesy', () => {
    expect(matchCommand('PAUSE 7 days, please!', words)).toEqual({
      word: 'pause',
      argument: '7 days, please!',
      folded: '7 days',
      colon: false,
    });
    expect(matchCommand('ZIP84101', words)).toMatchObject({ argument: '84101' });
  });

  it('says whether free words follow a colon', () => {
    expect(matchCommand('Why: my son, \u2764\uFE0F.', words)).toMatchObject({
      argument: 'my son, \u2764\uFE0F.',
      colon: true,
    });
    expect(matchCommand('WHY: \u2764\uFE0F', words)).toMatchObject({ argument: '\u2764\uFE0F', colon: true });
    expect(matchCommand('Why do I even try', words)).toMatchObject({ argument: 'do I even try', colon: false });
  });

  it.each(['moreover', 'nothing', 'whyever', 'say more', ''])('"%s" is none', (body) => {
    expect(matchCommand(body, words)).toBeUndefined();
  });

  it('is looked for in any text without an exception', () => {
    fc.assert(fc.property(anyText, (body) => void matchCommand(body, words)));
  });
});

describe('courtesy', () => {
  it.each([
    ['7 days please', '7 days'],
    ['please stop thank you', 'stop'],
    ['hoy por favor gracias', 'hoy'],
    ['please', ''],
    ['7 days', '7 days'],
  ])('"%s" says "%s"', (folded, rest) => expect(withoutCourtesy(folded)).toBe(rest));
});
