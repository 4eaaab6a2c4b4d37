import { describe, expect, it } from 'vitest';
import { instantOf } from '../../shared/kernel/time/local.ts';
import { lines, reviewBy, reviewOverdue } from '../../shared/state/crisis-lines.ts';

describe('RULES 24: the crisis lines', () => {
  it('are the ones that somebody checked, with the word that each answers to', () => {
    const numbers = Object.fromEntries(Object.entries(lines).map(([name, { number }]) => [name, number]));
    expect(numbers).toEqual({
      emergency: '911',
      suicide: '988',
      notAlone: '800-972-0590',
      crisisText: '741741',
      treatment: '800-662-4357',
      violence: '800-799-7233',
      poison: '800-222-1222',
    });
    expect(lines.violence.code).toBe('88788');
    expect(lines.crisisText.wording).toEqual({ en: 'Text HOME to 741741.', es: 'O manda AYUDA al 741741.' });
    expect(lines.suicide.wording.es).toMatch(/marca 2.*AYUDA al 988/);
  });

  it.each(Object.entries(lines))('say the number of %s in both languages', (_, { number, wording }) => {
    expect([wording.en, wording.es].filter((words) => !words.includes(number))).toEqual([]);
  });

  it('are due for a review from their date on, and not a day before', () => {
    const due = instantOf('UTC', reviewBy, '00:00');
    expect([reviewOverdue(due - 1), reviewOverdue(due)]).toEqual([false, true]);
  });
});
