/** What no single phrase tells: signs that mean danger only together (RULES 17-19). All take bare sentences. */
import type { Phrases } from '../../kernel/language/phrases.ts';
import { QUIT_DRINKING, SHAKES } from './emergency-words.ts';
import { UNEASY, VIOLENCE } from './home-words.ts';
import { CHILD_TOOK, DRUG_NEAR, FAILING, HURRY, LYING, NALOXONE, NALOXONE_NOW, SURE } from './others-words.ts';
import { FEAR, GOING_UNDER, I_TOOK, I_TOOK_MUCH, SINKING, UNWELL } from './own-words.ts';
import { DESPAIR } from './wish-words.ts';

type Bare = readonly string[];

const names = (table: Phrases, said: Bare): boolean => said.some((sentence) => table.in(sentence));
const countOf = (table: Phrases, said: Bare): number =>
  said.reduce((sum, sentence) => sum + table.all(sentence).length, 0);

/** Somebody else: one sure sign; naloxone asked for as for this minute; two signs, or one beside a drug. */
export function othersAddUp(said: Bare): boolean {
  if ([SURE, CHILD_TOOK, NALOXONE_NOW].some((table) => names(table, said))) return true;
  if (names(NALOXONE, said) && names(HURRY, said)) return true;
  const failing = countOf(FAILING, said);
  const lies = names(LYING, said);
  return failing >= 2 || (failing === 1 && lies) || ((failing === 1 || lies) && names(DRUG_NEAR, said));
}

/** The sender: sinking after any use, or in fear; unwell after much. */
export function ownAddUp(said: Bare): boolean {
  const sinking = countOf(SINKING, said);
  const much = names(I_TOOK_MUCH, said);
  if (names(GOING_UNDER, said) && (sinking >= 2 || names(FEAR, said))) return true;
  return (sinking > 0 && (much || names(I_TOOK, said))) || (much && names(UNWELL, said));
}

/** Alcohol left off, and two signs of a body that cannot bear it; as it was said, not bare. */
export const withdrawalAddsUp = (said: readonly string[]): boolean =>
  names(QUIT_DRINKING, said) && countOf(SHAKES, said) >= 2;

/** Two marks of despair: a goodbye and a gun, a burden and no way out. */
export const despairAddsUp = (said: Bare): boolean => countOf(DESPAIR, said) >= 2;

/** Violence in so many words, or two marks of it: hiding, and him drunk. */
export const violenceAddsUp = (said: Bare): boolean => names(VIOLENCE, said) || countOf(UNEASY, said) >= 2;
