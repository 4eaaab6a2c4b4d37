import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Numbers that earn whoever owns them money, within the countries' own numbering (RULES 45). */
const premium = /^\+1900/;

/**
 * Whether a number belongs to one of the countries that are texted (RULES 45: toll fraud).
 * @param countries ISO 3166 codes, as US and CA
 */
export function countriesAllow(countries: readonly string[]): (number: string) => boolean {
  const allowed: ReadonlySet<CountryCode> = new Set(
    countries.map((code) => code.trim()).filter((code) => isSupportedCountry(code)),
  );
  return (number) => {
    const parsed = parsePhoneNumberFromString(number, 'US');
    if (parsed?.country === undefined || !parsed.isValid() || premium.test(parsed.number)) return false;
    return allowed.has(parsed.country);
  };
}
