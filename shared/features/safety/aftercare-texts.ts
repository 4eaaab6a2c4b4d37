/**
 * What is said in the two hours after danger, each list in turn, so that nothing is said twice running; every one names
 * 911 or 988 (RULES 16-18, 22). Which line fits is decided in aftercare.ts. The wordings are tables, so that they travel
 * packed.
 */
import { lines } from '../../state/crisis-lines.ts';
import type { Language } from '../../state/person/profile.ts';
import { AFTERCARE_ENGLISH } from './aftercare-english.ts';
import { AFTERCARE_SPANISH } from './aftercare-spanish.ts';

/** Every line and what it is for; each stands in both tables. */
export const aftercareLines = [
  /** Somebody else lies there. */
  'overdose',
  'noNaloxone',
  'woke',
  'otherCalled',
  'otherNotCalling',
  'otherGoing',
  /** Others have taken over: nothing of breaths any more, something for who stays behind. */
  'handedOver',
  'died',
  /** The sender has taken too much. */
  'self',
  'selfAlone',
  'selfBetter',
  'selfCalled',
  'selfNotCalling',
  'selfGoing',
  'selfHelpHere',
  /** Of whom is not clear: what may be said to both. */
  'unclear',
  /** The sender's wish to die. */
  'alone',
  'accompanied',
  'cannotCall',
  /** "Thanks", "lol jk im fine", "good night": the line stays open without doubting them. */
  'calm',
  'still',
  /** Somebody else's wish to die. */
  'othersOutOfReach',
  'othersWith',
  'othersStill',
] as const;
export type AftercareLine = (typeof aftercareLines)[number];

const numbers: ReadonlyMap<string, string> = new Map(Object.entries(lines).map(([name, { number }]) => [name, number]));

function readCatalog(table: string): ReadonlyMap<string, readonly string[]> {
  const catalog = new Map<string, string[]>();
  let wordings: string[] = [];
  for (const row of table.trim().split(/\n\s*/u)) {
    const wording = row.startsWith('- ') ? row.slice(2) : undefined;
    if (wording === undefined) {
      wordings = [];
      catalog.set(row, wordings);
    } else wordings.push(wording.replaceAll(/\{(\w+)\}/gu, (_, name: string) => numbers.get(name) ?? ''));
  }
  return catalog;
}

/** The wordings by the name of their line. */
export const aftercare: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: readCatalog(AFTERCARE_ENGLISH),
  es: readCatalog(AFTERCARE_SPANISH),
};
