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
  readonly notBefore: readonly Alternative[];
  readonly steps: readonly Step[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 3;
const NOWHERE: readonly number[] = [];
const NONE: readonly Alternative[] = [];

/** Compiles a table. Throws at start-up on an unknown list, or a word that folded text cannot hold. */
export function phrases(table: string, lists: WordLists = {}): Phrases {
  const choices = new Map<string, readonly Choice[]>();
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => lineOf(line, lists, choices));
  const index = indexOf(lines);
  return {
    in: (folded) => spans(folded.split(' '), index, 1).length > 0,
    all: (folded) => {
      const words = folded.split(' ');
      return spans(words, index).map(({ from, to }) => ({
        before: words.slice(0, from),
        text: words.slice(from, to).join(' '),
      }));
    },
    cutFrom: (folded) => {
      const words = folded.split(' ');
      const cut = spans(words, index);
      if (cut.length === 0) return folded;
      const kept = cut.map(({ from }, nth) => words.slice(cut[nth - 1]?.to ?? 0, from));
      return [...kept.flat(), ...words.slice(cut.at(-1)?.to)].join(' ');
    },
  };
}

function lineOf(line: string, lists: WordLists, choices: Map<string, readonly Choice[]>): Line {
  const tokens = line.split(/\s+/u);
  const [head = ''] = tokens;
  const atStart = head === '^';
  const notBefore = head.startsWith('-') ? alternatives(head.slice(1), lists) : [];
  const rest = atStart || notBefore.length > 0 ? tokens.slice(1) : tokens;
  return { atStart, notBefore, steps: rest.map((token) => stepOf(token, lists, choices)) };
}

function stepOf(token: string, lists: WordLists, choices: Map<string, readonly Choice[]>): Step {
  if (token === '...') return { kind: 'gap', choices: [] };
  const kind = token.startsWith('-') ? 'not' : token.endsWith('?') ? 'optional' : 'word';
  const bare = kind === 'not' ? token.slice(1) : kind === 'optional' ? token.slice(0, -1) : token;
  const named = bare.split('|').filter((part) => part.startsWith('{'));
  const typed = bare.split('|').filter((part) => !part.startsWith('{'));
  const parts = typed.length === 0 ? named : [...named, typed.join('|')];
  return { kind, choices: parts.flatMap((part) => choicesOf(part, lists, choices)) };
}

/** A list is indexed once, however many lines name it. */
function choicesOf(part: string, lists: WordLists, choices: Map<string, readonly Choice[]>): readonly Choice[] {
  const known = choices.get(part);
  if (known !== undefined) return known;
  const all = alternatives(part, lists);
  const byFirst = Map.groupBy(
    all.filter(([first = '']) => !first.includes('*') && first !== '$'),
    ([first = '']) => first,
  );
  const wild = all.filter(([first = '']) => first.includes('*'));
  const made = [{ byFirst, wild, end: all.some(([first]) => first === '$') }];
  choices.set(part, made);
  return made;
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
function indexOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const index = new Map<string, Line[]>();
  const anywhere: Line[] = [];
  for (const line of lines) {
    const starts = firstWords(line.steps);
    if (starts.has('*')) {
      for (const known of index.values()) known.push(line);
      anywhere.push(line);
    } else {
      for (const word of starts) index.set(word, [...(index.get(word) ?? anywhere), line]);
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

function spans(
  words: readonly string[],
  index: ReadonlyMap<string, readonly Line[]>,
  most = Number.POSITIVE_INFINITY,
): Span[] {
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
  return notBefore.some((not) => from >= not.length && standsAt(words, from - not.length, not)) ? -1 : to;
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
