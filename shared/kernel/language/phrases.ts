/**
 * Phrase tables: how every reading rule is written, one phrase a line, over folded text.
 *
 *     {please}? stop|quit {texting} me     {name} a word list, a|b either word, ? may be missing
 *     no_more ... texts                    _ a space within an alternative, ... up to three words of any kind
 *     ^ remove me $|please                 ^ and $ the beginning and the end of the sentence
 *     text* *ing *                         a word that begins or ends so; any word
 *     -dont stop -by|in                    a word that must not stand there (first in the line: not before the phrase)
 *
 * Matched word by word, with an index by first word: the tables hold tens of thousands of spellings, and as regular
 * expressions they would take more than a second to compile at a cold start. Gaps are bounded and nothing nests, so
 * matching is linear in the length of the text.
 */
export type WordLists = Readonly<Record<string, string>>;

/** A compiled table. Its methods take folded text. */
export interface Phrases {
  /** Whether any phrase of the table stands in the text. */
  in(folded: string): boolean;
  /** Every phrase found, in the order of the text, with the words that stand before it. */
  all(folded: string): readonly FoundPhrase[];
  /** The text without the phrases of the table: what is left is read on. */
  cutFrom(folded: string): string;
}

export interface FoundPhrase {
  readonly before: readonly string[];
  readonly text: string;
}

/** One alternative: its words, "*" standing for any letters. "$" alone is the end of the sentence. */
type Alternative = readonly string[];

/** The alternatives of a list or a token, by first word; those that begin with a "*" apart. */
interface Choice {
  readonly byFirst: ReadonlyMap<string, readonly Alternative[]>;
  readonly wild: readonly Alternative[];
  readonly end: boolean;
}

interface Step {
  readonly kind: 'word' | 'optional' | 'not' | 'gap';
  readonly choices: readonly Choice[];
}

interface Line {
  readonly atStart: boolean;
  readonly notBefore: readonly Choice[];
  readonly steps: readonly Step[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 3;
const LONGEST_ALTERNATIVE = 6;
const NOWHERE: readonly number[] = [];
const NONE: readonly Alternative[] = [];

type Index = ReadonlyMap<string, readonly Line[]>;

/** Lists are indexed once, however many tables and lines name them. */
const indexedLists = new WeakMap<WordLists, Map<string, Choice>>();

/**
 * A table, compiled when it is first read: a function that reads no texts pays nothing for it. The first reading throws
 * on an unknown list, or a word that folded text cannot hold.
 */
export function phrases(table: string, lists: WordLists = {}): Phrases {
  let compiled: Index | undefined;
  const index = (): Index => {
    compiled ??= compile(table, lists);
    return compiled;
  };
  return {
    in: (folded) => spans(folded.split(' '), index(), 1).length > 0,
    all: (folded) => {
      const words = folded.split(' ');
      return spans(words, index()).map(({ from, to }) => ({
        before: words.slice(0, from),
        text: words.slice(from, to).join(' '),
      }));
    },
    cutFrom: (folded) => {
      const words = folded.split(' ');
      const cut = spans(words, index());
      if (cut.length === 0) return folded;
      const kept = cut.map(({ from }, nth) => words.slice(cut[nth - 1]?.to ?? 0, from));
      return [...kept.flat(), ...words.slice(cut.at(-1)?.to)].join(' ');
    },
  };
}

function compile(table: string, lists: WordLists): Index {
  const choices = indexedLists.get(lists) ?? new Map<string, Choice>();
  indexedLists.set(lists, choices);
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return indexOf(lines.map((line) => lineOf(line, lists, choices)));
}

function lineOf(line: string, lists: WordLists, choices: Map<string, Choice>): Line {
  const tokens = line.split(/\s+/u);
  const [head = ''] = tokens;
  const atStart = head === '^';
  const notBefore = head.startsWith('-') ? stepOf(head, lists, choices).choices : [];
  const rest = atStart || notBefore.length > 0 ? tokens.slice(1) : tokens;
  return { atStart, notBefore, steps: rest.map((token) => stepOf(token, lists, choices)) };
}

function stepOf(token: string, lists: WordLists, choices: Map<string, Choice>): Step {
  if (token === '...') return { kind: 'gap', choices: [] };
  const kind = token.startsWith('-') ? 'not' : token.endsWith('?') ? 'optional' : 'word';
  const bare = kind === 'not' ? token.slice(1) : kind === 'optional' ? token.slice(0, -1) : token;
  const named = bare.split('|').filter((part) => part.startsWith('{'));
  const typed = bare.split('|').filter((part) => !part.startsWith('{'));
  const parts = typed.length === 0 ? named : [...named, typed.join('|')];
  return { kind, choices: parts.map((part) => choiceOf(part, lists, choices)) };
}

function choiceOf(part: string, lists: WordLists, choices: Map<string, Choice>): Choice {
  const known = choices.get(part);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Alternative[]>();
  const wild: Alternative[] = [];
  for (const alternative of alternatives(part, lists)) {
    const [first = ''] = alternative;
    if (first.includes('*')) wild.push(alternative);
    else {
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [alternative]);
      else known.push(alternative);
    }
  }
  const choice = { byFirst, wild, end: byFirst.delete('$') };
  choices.set(part, choice);
  return choice;
}

function alternatives(token: string, lists: WordLists): Alternative[] {
  return token.split('|').flatMap((choice) => {
    const name = /^\{(\w+)\}$/u.exec(choice)?.[1];
    if (name === undefined) return [wordsOf(choice)];
    const list = lists[name];
    if (list === undefined) throw new Error(`phrase table names an unknown word list: ${name}`);
    return list
      .trim()
      .split(/\s+/u)
      .flatMap((entry) => alternatives(entry, lists));
  });
}

function wordsOf(choice: string): Alternative {
  if (!/^(?:\$|[a-z0-9_*]+)$/u.test(choice)) {
    throw new Error(`phrase table holds a word that folded text cannot: ${choice}`);
  }
  return choice.split('_');
}

/** The lines that may begin with a word, in the order of the table; under "*" those that may begin with any word. */
function indexOf(lines: readonly Line[]): Index {
  const index = new Map<string, Line[]>();
  const anywhere: Line[] = [];
  for (const line of lines) {
    const starts = firstWords(line.steps);
    if (starts.has('*')) {
      for (const known of index.values()) known.push(line);
      anywhere.push(line);
      continue;
    }
    for (const word of starts) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [...anywhere, line]);
      else known.push(line);
    }
  }
  return index.set('*', anywhere);
}

function firstWords(steps: readonly Step[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, choices } of steps) {
    if (kind === 'gap' || kind === 'not' || choices.some(({ wild, end }) => wild.length > 0 || end)) {
      return new Set(['*']);
    }
    for (const choice of choices) for (const word of choice.byFirst.keys()) words.add(word);
    if (kind === 'word') return words;
  }
  return new Set(['*']);
}

function spans(words: readonly string[], index: Index, most = Number.POSITIVE_INFINITY): Span[] {
  const found: Span[] = [];
  const anywhere = index.get('*') ?? [];
  for (let from = 0; from < words.length && found.length < most; ) {
    const to = firstMatch(words, from, index.get(words[from] ?? '') ?? anywhere);
    if (to > from) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

/** The place after the first line that stands here, or -1. */
function firstMatch(words: readonly string[], from: number, lines: readonly Line[]): number {
  for (const line of lines) {
    const end = matchLine(words, from, line);
    if (end > from) return end;
  }
  return -1;
}

function matchLine(words: readonly string[], from: number, { atStart, notBefore, steps }: Line): number {
  if (atStart && from > 0) return -1;
  const to = matchSteps(words, from, steps, 0);
  if (to <= from) return -1;
  return notBefore.length > 0 && standsBefore(words, from, notBefore) ? -1 : to;
}

function standsBefore(words: readonly string[], at: number, choices: readonly Choice[]): boolean {
  for (let back = 1; back <= Math.min(at, LONGEST_ALTERNATIVE); back += 1) {
    if (endsOf(words, at - back, choices).includes(at)) return true;
  }
  return false;
}

function matchSteps(words: readonly string[], at: number, steps: readonly Step[], nth: number): number {
  const step = steps[nth];
  if (step === undefined) return at;
  if (step.kind === 'gap') return matchGap(words, at, steps, nth);
  const ends = endsOf(words, at, step.choices);
  if (step.kind === 'not') return ends.length > 0 ? -1 : matchSteps(words, at, steps, nth + 1);
  for (const end of step.kind === 'optional' ? [...ends, at] : ends) {
    const match = matchSteps(words, end, steps, nth + 1);
    if (match >= 0) return match;
  }
  return -1;
}

function matchGap(words: readonly string[], at: number, steps: readonly Step[], nth: number): number {
  for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped <= words.length; skipped += 1) {
    const match = matchSteps(words, at + skipped, steps, nth + 1);
    if (match >= 0) return match;
  }
  return -1;
}

/** Where the alternatives that stand here end, the longest first. */
function endsOf(words: readonly string[], at: number, choices: readonly Choice[]): readonly number[] {
  let ends: readonly number[] = NOWHERE;
  for (const { byFirst, wild, end } of choices) {
    for (const one of byFirst.get(words[at] ?? '') ?? NONE) {
      if (standsAt(words, at, one)) ends = withEnd(ends, at + one.length);
    }
    for (const one of wild) if (standsAt(words, at, one)) ends = withEnd(ends, at + one.length);
    if (end && at >= words.length) ends = withEnd(ends, at);
  }
  return ends;
}

function withEnd(ends: readonly number[], end: number): readonly number[] {
  if (ends.length === 0) return [end];
  return ends.includes(end) ? ends : [...ends, end].sort((one, other) => other - one);
}

function standsAt(words: readonly string[], at: number, alternative: Alternative): boolean {
  return alternative.every((pattern, nth) => isWord(words[at + nth], pattern));
}

function isWord(word: string | undefined, pattern: string): boolean {
  if (word === undefined || word === '') return false;
  if (word === pattern) return true;
  const star = pattern.indexOf('*');
  if (star < 0 || word.length < pattern.length - 1) return false;
  return word.startsWith(pattern.slice(0, star)) && word.endsWith(pattern.slice(star + 1));
}
