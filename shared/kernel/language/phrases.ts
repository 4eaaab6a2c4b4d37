/**
 * Phrase tables: how every reading rule is written, one phrase a line, over folded text.
 *
 *     {please}? stop|quit {texting} me     {name} a word list, a|b either word, ? may be missing
 *     no_more ... texts                    _ a space within an alternative, ... up to three words of any kind
 *     ^ remove me $|please                 ^ and $ the beginning and the end of the sentence
 *     text* *ing *                         a word that begins or ends so; any word
 *     -dont stop -by|in                    a word that must not stand there (first in the line: not before the phrase)
 *
 * Gaps are bounded and nothing nests, so matching is linear in the length of the text.
 */
export type WordLists = Readonly<Record<string, string>>;

const ANY_WORDS = '(?:[^ ]+ ){0,3}?';

/** A compiled table. Its methods take folded text. */
export interface Phrases {
  /** Whether any phrase of the table stands in the text. */
  in(folded: string): boolean;
  /** Every phrase found, in the order of the text, with its place in the text. */
  all(folded: string): readonly { readonly at: number; readonly text: string }[];
  /** The text without the phrases of the table: what is left is read on. */
  cutFrom(folded: string): string;
}

/** Compiles a table. Throws at start-up on an unknown list, or a word that folded text cannot hold. */
export function phrases(table: string, lists: WordLists = {}): Phrases {
  const lines = table.split('\n').map((line) => line.trim());
  const source = lines
    .filter((line) => line !== '')
    .map((line) => lineSource(line, lists))
    .join('|');
  const first = new RegExp(source, 'u');
  const every = new RegExp(source, 'gu');
  return {
    in: (folded) => first.test(` ${folded} `),
    all: (folded) =>
      Array.from(` ${folded} `.matchAll(every), (found) => ({ at: found.index - 1, text: found[0].trim() })),
    cutFrom: (folded) => ` ${folded} `.replace(every, '').trim(),
  };
}

function lineSource(line: string, lists: WordLists): string {
  const tokens = line.split(/\s+/u);
  const [head = ''] = tokens;
  if (head === '^') return `(?<=^ )${tokensSource(tokens.slice(1), lists)}`;
  if (!head.startsWith('-')) return `(?<= )${tokensSource(tokens, lists)}`;
  const notBefore = anyOf(head.slice(1), lists);
  return `(?<= )(?<! ${notBefore})${tokensSource(tokens.slice(1), lists)}`;
}

function tokensSource(tokens: readonly string[], lists: WordLists): string {
  return tokens.map((token) => tokenSource(token, lists)).join('');
}

function tokenSource(token: string, lists: WordLists): string {
  if (token === '...') return ANY_WORDS;
  if (token.startsWith('-')) return `(?!${anyOf(token.slice(1), lists)})`;
  return token.endsWith('?') ? `${anyOf(token.slice(0, -1), lists)}?` : anyOf(token, lists);
}

/** Each alternative takes the space after it, so that words are always whole. */
function anyOf(token: string, lists: WordLists): string {
  const choices = alternatives(token, lists);
  const sources = choices.map((choice) => (choice === '$' ? '$' : `${wordSource(choice)} `));
  return `(?:${sources.join('|')})`;
}

function alternatives(token: string, lists: WordLists): string[] {
  return token.split('|').flatMap((choice) => {
    const name = /^\{(\w+)\}$/u.exec(choice)?.[1];
    if (name === undefined) return [choice];
    const list = lists[name];
    if (list === undefined) throw new Error(`phrase table names an unknown word list: ${name}`);
    return list
      .trim()
      .split(/\s+/u)
      .flatMap((entry) => alternatives(entry, lists));
  });
}

function wordSource(word: string): string {
  if (!/^[a-z0-9_*]+$/u.test(word)) throw new Error(`phrase table holds a word that folded text cannot: ${word}`);
  return word === '*' ? '[^ ]+' : word.replaceAll('_', ' ').replaceAll('*', '[^ ]*');
}
