import { fold } from '../language/fold.ts';

/** What people shorten at the beginning of a place's name, and sometimes within it. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['heights', 'hts'],
  ['springs', 'spgs'],
]);

/** A place's name as it is looked up: "Saint George", "St. George" and "stgeorge" are one. */
export function placeKey(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => SHORTENED.get(word) ?? word)
    .join('');
}

/** By code units, as the table is sorted. */
export function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
