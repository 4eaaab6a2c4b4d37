import parsePhoneNumber, { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';

/** The configuration names a country that there is not, or whose numbers the bundle does not know. */
export class UnknownCountry extends Error {
  override readonly name = 'UnknownCountry';
}

/** Numbers that earn whoever owns them money, within the countries' own numbering (RULES 45). */
const premium = /^\+1900/;

/**
 * Whether a number belongs to one of the countries that are texted (RULES 45: toll fraud).
 * @param countries ISO 3166 codes, as US and CA
 * @throws UnknownCountry
 */
export function countriesAllow(countries: readonly string[]): (number: string) => boolean {
  const allowed: ReadonlySet<CountryCode> = new Set(countries.map((code) => known(code.trim())));
  return (number) => {
    const parsed = parsePhoneNumber(number, 'US');
    if (parsed?.country === undefined || !parsed.isValid() || premium.test(parsed.number)) return false;
    return allowed.has(parsed.country);
  };
}

/** A number as it is read aloud: `+1 801 555 0100`; empty if it is none. */
export function readAloud(number: string): string {
  return parsePhoneNumber(number, 'US')?.formatInternational() ?? '';
}

function known(code: string): CountryCode {
  if (!isSupportedCountry(code)) throw new UnknownCountry(`COUNTRIES: "${code}" is not known`);
  return code;
}
