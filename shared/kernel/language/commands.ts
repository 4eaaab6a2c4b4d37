import { fold } from './fold.ts';
import { phrases } from './phrases.ts';

/** The words of one command. Both languages work for everybody, whatever language they chose. */
export interface CommandWords {
  readonly en: readonly string[];
  readonly es: readonly string[];
}

/** A text that begins with a command's word. Whether the rest is an argument is for the command to say. */
export interface CommandMatch {
  /** The command's word that stood there, as listed. */
  readonly word: string;
  /** What follows the word, as typed; empty when nothing but punctuation, emoji or courtesy follows. */
  readonly argument: string;
  /** The argument, folded, without "please" and "thanks". */
  readonly folded: string;
  /** Whether a colon follows the word: then the argument is free words ("WHY: my son"). */
  readonly colon: boolean;
}

/** Letters and digits apart, so that "ZIP84101" is a word and its argument. */
const TOKEN = /[\p{L}\p{M}\p{Cf}'\u2019]+|\p{N}+/gu;
const MOST_TOKENS = 4;
const LEADING_COURTESY = new Set(['please', 'pls', 'plz', 'porfa', 'porfavor', 'por', 'favor']);
const SEPARATOR = /^[\s:\uFF1A,;.!\-\u2013\u2014)]+/u;
const COURTESY = phrases(`
  ^ please|pls|plz|por_favor|porfavor|porfa
  please|pls|plz|thanks|thank_you|thx|ty|por_favor|porfavor|porfa|gracias|muchas_gracias $
`);

/** Folded text without courtesy at its ends: "7 days please" -> "7 days". */
export function withoutCourtesy(folded: string): string {
  let rest = folded;
  for (let shorter = COURTESY.cutFrom(rest); shorter !== rest; shorter = COURTESY.cutFrom(rest)) rest = shorter;
  return rest;
}

/**
 * The command's word at the beginning of a text, the longest that fits; "my data", "my-data" and "mydata" are the same.
 * A command is the whole text, or its word with an argument that parses: else the text is a sentence (VOCABULARY 1).
 */
export function matchCommand(body: string, words: CommandWords): CommandMatch | undefined {
  const starts = startsOf(body);
  const longest = keysOf(words).find(({ key }) => starts.has(key));
  const end = longest && starts.get(longest.key);
  if (longest === undefined || end === undefined) return undefined;
  return { word: longest.word, ...argumentOf(body.slice(end)) };
}

interface Key {
  /** As listed. */
  readonly word: string;
  readonly key: string;
}

const known = new WeakMap<CommandWords, readonly Key[]>();

/** A command's words as beginnings are compared, the longest first; worked out once, for every text asks for them. */
function keysOf(words: CommandWords): readonly Key[] {
  const keys =
    known.get(words) ??
    [...words.en, ...words.es]
      .map((word) => ({ word, key: fold(word).replaceAll(' ', '') }))
      .sort((one, other) => other.key.length - one.key.length);
  known.set(words, keys);
  return keys;
}

/** Every way in which the text begins, joined, with the place where that beginning ends. */
function startsOf(body: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let joined = '';
  let taken = 0;
  for (const token of body.matchAll(TOKEN)) {
    const folded = fold(token[0]);
    if (taken === 0 && LEADING_COURTESY.has(folded)) continue;
    joined += folded;
    if (folded !== '') taken += 1;
    if (!starts.has(joined)) starts.set(joined, token.index + token[0].length);
    if (taken === MOST_TOKENS) break;
  }
  return starts;
}

function argumentOf(rest: string): Omit<CommandMatch, 'word'> {
  const colon = /^\s*[:\uFF1A]/u.test(rest);
  const argument = rest.replace(SEPARATOR, '').trim();
  const folded = withoutCourtesy(fold(argument));
  return { argument: folded === '' && !colon ? '' : argument, folded, colon };
}
