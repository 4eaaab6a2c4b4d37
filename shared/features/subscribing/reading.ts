/** What people type for a name or a ZIP code, read strictly: the rest is a sentence. */
import { fold, words } from '../../kernel/language/fold.ts';
import { gsmSafe } from '../../kernel/language/segments.ts';

const longestName = 20;
const introduction =
  /^(?:my name is|the name is|name is|i am|i'm|im|call me|its|it's|me llamo|mi nombre es|soy|dime)\s+/iu;
const nameShape = /^[\p{L}\p{M}][\p{L}\p{M}' .-]*$/u;

/** A name as it may be said back: up to 20 letters, no digits, no link, GSM-7. `most` words at most. */
export function readName(typed: string, most: number): string | undefined {
  const name = gsmSafe(typed.trim().replace(introduction, ''))
    .replace(/[.,!\s]+$/u, '')
    .trim();
  if (name.length > longestName || !nameShape.test(name) || /\.\S/u.test(name)) return undefined;
  return words(name).length <= most ? name : undefined;
}

/** Five digits, with or without the four that may follow; the first five count. */
export function readZip(typed: string): string | undefined {
  return /^(\d{5})(?:[-\s]?\d{4})?$/u.exec(fold(typed).replace(/^zip(?: code)? /u, ''))?.[1];
}
