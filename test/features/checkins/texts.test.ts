import { describe, expect, test } from 'vitest';
import { samples } from '../../../shared/features/checkins/texts.ts';
import { isGsm, partsOf } from '../../../shared/kernel/language/segments.ts';

describe('every text of the check-in', () => {
  test.each(samples().map(({ key, language, body }) => [`${key} (${language})`, body] as const))('%s', (_key, body) => {
    expect(isGsm(body)).toBe(true);
    expect(partsOf(body)).toBeLessThanOrEqual(2);
    expect(body.trim()).toBe(body);
    expect(body).not.toMatch(/undefined| {2}|NaN/u);
  });

  test('RULES 63: names only commands that exist', () => {
    const known =
      'CARE CUIDADO CHECKIN CHEQUEO MOOD ANIMO PAUSE PAUSA FEWER TEXTS MENOS TEXTOS STOP ALTO HELP AYUDA YES SI PIN';
    const allowed = new Set(known.split(' '));
    for (const { body } of samples()) {
      for (const [word] of body.matchAll(/\b[A-Z]{2,}\b/gu)) expect(allowed).toContain(word);
    }
  });

  test('RULES 23: what is scheduled says nothing that a lock screen should not show', () => {
    const scheduled = samples().filter(({ key }) => /^checkins\.(?:ask(?!Now)|stillYou)/u.test(key));
    for (const { body } of scheduled) {
      expect(body).not.toMatch(/recover|drug|sober|meeting|naloxone|988|body|droga|recupera|sobri|reuni|naloxona/iu);
    }
  });
});
