import { SegmentedMessage } from 'sms-segments-calculator';

/** Message parts: what a text costs and how fast it may go (RULES 33, 38). */

/** What people and phones type, and what GSM-7 has for it. Accents without an entry lose the accent. */
const EQUIVALENTS: ReadonlyMap<string, string> = new Map([
  ...pairs('\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`', "'"),
  ...pairs('\u201C\u201D\u201E\u00AB\u00BB\u2033', '"'),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00B7', '-'),
  ...pairs('\u00A0\u2007\u2009\u200A\u202F\u2003\u2002\t', ' '),
  ...pairs('\u2044', '/'),
  ['\u2026', '...'],
  ['\u0142', 'l'],
  ['\u0141', 'L'],
  ['\u00F0', 'd'],
  ['\u0111', 'd'],
  ['\u0110', 'D'],
  ['\u0153', 'oe'],
  ['\u0152', 'OE'],
  ['\u00B0', 'o'],
]);
const DROPPED = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Cf}]|\u20E3|\uFE0F/gu;
const ASCII = /^[\n\r\u0020-\u007E]*$/u;

/** Characters of the GSM-7 basic alphabet that need no closer look; the library takes a millisecond for the rest. */
const BASIC =
  /^[\n\r !-Z_a-z\u00A1\u00BF\u00C4\u00C5\u00C6\u00C9\u00D1\u00D6\u00D8\u00DC\u00DF\u00E0\u00E4-\u00E6\u00E8\u00E9\u00EC\u00F1\u00F2\u00F6\u00F8\u00F9\u00FC]*$/u;
const ONE_PART = 160;
const PART_OF_SEVERAL = 153;

/** The number of parts a carrier would send this body in; 1 for an empty body. */
export function partsOf(body: string): number {
  if (BASIC.test(body)) return body.length <= ONE_PART ? 1 : Math.ceil(body.length / PART_OF_SEVERAL);
  return Math.max(1, new SegmentedMessage(body).segmentsCount);
}

/** Whether the body fits the GSM-7 alphabet, 160 characters to a text instead of 70. */
export function isGsm(body: string): boolean {
  return BASIC.test(body) || new SegmentedMessage(body).encodingName === 'GSM-7';
}

/**
 * Text typed by people (names, reasons) made to fit GSM-7 where it can: accents that GSM-7 lacks, curly quotes, dashes
 * and emoji. Letters of other scripts stay as they are, and cost what they cost.
 */
export function gsmSafe(body: string): string {
  const plain = body.toWellFormed().normalize('NFC').replace(DROPPED, '');
  return Array.from(plain, gsmCharacter).join('').replaceAll('\uFFFD', '');
}

function gsmCharacter(character: string): string {
  const equivalent = EQUIVALENTS.get(character);
  if (equivalent !== undefined) return equivalent;
  if (isGsm(character)) return character;
  const bare = Array.from(character.normalize('NFKD').replace(/\p{M}/gu, ''), (part) => EQUIVALENTS.get(part) ?? part);
  return ASCII.test(bare.join('')) ? bare.join('') : character;
}

function pairs(characters: string, equivalent: string): [string, string][] {
  return Array.from(characters, (character) => [character, equivalent]);
}
