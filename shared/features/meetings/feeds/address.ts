import { publicLine } from './private.ts';

/** A postal address in its parts; empty where it does not tell. */
export interface Address {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
}

const COUNTRY = /^(?:u\.?s\.?a?\.?|united states(?: of america)?|estados unidos|canada|puerto rico)$/i;
/** "CA 95008", "NY 10003-1234", "ON M5V 2T6", "TX". */
const STATE_AND_CODE = /^\.?([a-z]{2})\.?(?:\s+(\d{5}(?:-\d{4})?|[a-z]\d[a-z] ?\d[a-z]\d))?$/i;

/** "1600 Dell Ave, Campbell, CA 95008, USA" in its parts. What has another form keeps its first part as the street. */
export function splitAddress(formatted: string): Address {
  const parts = publicLine(formatted, 300)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (COUNTRY.test(parts.at(-1) ?? '')) parts.pop();
  const end = STATE_AND_CODE.exec(parts.at(-1) ?? '');
  if (end !== null) parts.pop();
  const city = parts.length > 1 || end !== null ? (parts.pop() ?? '') : '';
  return {
    street: parts.join(', '),
    city,
    state: (end?.[1] ?? '').toUpperCase(),
    postalCode: (end?.[2] ?? '').toUpperCase(),
  };
}

/** ".TX" and "tx" are TX; anything longer stays as it is written. */
export function tidyState(text: string): string {
  const letters = text.replace(/^\W+|\W+$/g, '');
  return letters.length === 2 ? letters.toUpperCase() : letters;
}

/** A spreadsheet drops the zero that codes of the north-east begin with. */
export function tidyPostalCode(text: string, state: string): string {
  if (/^0*$/.test(text)) return '';
  return /^\d{3,4}$/.test(text) && /^[A-Z]{2}$/.test(state) ? text.padStart(5, '0') : text;
}
