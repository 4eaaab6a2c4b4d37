import { describe, expect, it } from 'vitest';
import { countriesAllow, readAloud, UnknownCountry } from '../../shared/adapters/countries.ts';

describe('the countries that are texted (RULES 45)', () => {
  const mayText = countriesAllow(['US', 'CA']);

  it('are those of the configuration', () => {
    expect(mayText('+18015550101')).toBe(true);
    expect(mayText('+14165550123')).toBe(true);
    expect(countriesAllow(['CA'])('+18015550101')).toBe(false);
  });

  it.each([
    ['Jamaica', '+18765550123'],
    ['the Dominican Republic', '+18095550100'],
    ['the Bahamas', '+12425550123'],
    ['Bermuda', '+14415550100'],
  ])('do not reach into %s, which shares +1', (_, number) => {
    expect(mayText(number)).toBe(false);
  });

  it.each([
    ['another country', '+447911123456'],
    ['a satellite network', '+881612345678'],
    ['a premium number', '+19005550123'],
    ['a number cut short', '+1801555'],
    ['a short code', '72345'],
    ['nothing', ''],
    ['no number at all', 'tel:me'],
  ])('refuse %s', (_, number) => {
    expect(mayText(number)).toBe(false);
  });

  it('may stand in the configuration with blanks between them', () => {
    expect(countriesAllow(['US', ' CA'])('+14165550123')).toBe(true);
  });

  it.each(['USA', '', 'us'])('that are not known stop the start, instead of texting nobody: "%s"', (code) => {
    expect(() => countriesAllow(['US', code])).toThrow(UnknownCountry);
  });
});

describe('a number', () => {
  it('is read aloud in groups, and nothing is said of what is none', () => {
    expect(readAloud('+18015550100')).toBe('+1 801 555 0100');
    expect(readAloud('')).toBe('');
  });
});
