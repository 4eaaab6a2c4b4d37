import { GLAD_NEWS, GOOD, GREETINGS, HARD_NEWS, HEAVY, LOW, NOT_LOW, OKAY } from './feeling-words.ts';
import { emojis, fold, sentences } from './fold.ts';

/** heavy: hopeless, grief. low: a bad day. undefined: the text says nothing of how its sender is. */
export type Feeling = 'heavy' | 'low' | 'okay' | 'good';

const DARKEST_FIRST: readonly Feeling[] = ['heavy', 'low', 'okay', 'good'];

const EMOJI: Readonly<Record<Feeling, RegExp>> = {
  heavy: /[\u{1F494}\u{26B0}\u{1FAA6}]/u,
  low: /[\u{1F622}\u{1F62D}\u{1F61E}\u{1F614}\u{1F61F}\u{1F641}\u{2639}\u{1F623}\u{1F616}\u{1F62B}\u{1F629}\u{1F97A}\u{1F624}\u{1F620}\u{1F621}\u{1F92C}\u{1F630}\u{1F628}\u{1F631}\u{1F625}\u{1F613}\u{1F915}\u{1F912}\u{1F922}\u{1F92E}\u{1F44E}\u{1F63F}\u{1F635}\u{1FAE0}\u{1F629}\u{1F615}]/u,
  okay: /[\u{1F610}\u{1F611}\u{1F636}\u{1F937}\u{1F644}\u{1F974}\u{1F971}\u{1F634}\u{1FAE4}\u{1F44C}]/u,
  good: /[\u{1F642}\u{1F60A}\u{1F44D}\u{2764}\u{1F64F}\u{1F600}-\u{1F606}\u{1F609}\u{1F60B}\u{1F60C}\u{1F60D}\u{1F60E}\u{1F970}\u{1F929}\u{1F917}\u{263A}\u{1F4AA}\u{1F389}\u{1F495}-\u{1F49C}\u{1F9E1}\u{1F973}\u{1F31E}\u{2600}\u{2728}\u{1F607}\u{1F64C}\u{1F525}\u{1F308}]/u,
};

const TURN = / (?:but|pero|though|aunque) /u;
const SMILEY = /(?:^|\s)[:;=]['\u2019]?-?(?:(?<glad>[)D\]])|(?<sad>[(/[|]))/u;

/** "For good" says how long, not how. */
const FOR_GOOD = /\bfor good\b/gu;

/**
 * How the sender is, by words first and emoji second, in English and Spanish; negation is read ("not good", "nada
 * bien"). The darkest thing said counts, but a "but" turns a low day: "rough morning but good now" is okay. Greetings
 * and thanks say nothing ("good night").
 */
export function readFeeling(body: string): Feeling | undefined {
  const folded = fold(body);
  if (HEAVY.in(folded)) return 'heavy';
  const said = body.includes('?') ? statementsOf(body) : sentences(body);
  const rest = said.map((sentence) => GREETINGS.cutFrom(sentence));
  const byWords = darkest(rest.map(feelingOfSentence));
  if (byWords !== undefined) return byWords;
  const byEmoji = feelingOfEmoji(body);
  const isOnlyGreeting = said.length > 0 && rest.every((sentence) => sentence === '');
  return isOnlyGreeting && byEmoji === 'good' ? undefined : byEmoji;
}

/** Questions ("is there a good meeting?") say nothing of how somebody is. */
function statementsOf(body: string): string[] {
  return body
    .split(/(?<=[.!?\n])/u)
    .filter((part) => !part.trimEnd().endsWith('?'))
    .flatMap(sentences);
}

function feelingOfSentence(sentence: string): Feeling | undefined {
  const whole = feelingOfWords(sentence);
  if (whole !== 'low') return whole;
  const turned = sentence.split(TURN).at(-1);
  if (turned === undefined || turned === sentence) return whole;
  const last = feelingOfWords(turned);
  return last === 'good' || last === 'okay' ? 'okay' : whole;
}

function feelingOfWords(folded: string): Feeling | undefined {
  const mild = OKAY.in(folded);
  const rest = NOT_LOW.cutFrom(folded);
  if (LOW.in(rest) && !(mild && rest !== folded)) return 'low';
  if (mild) return 'okay';
  if (GOOD.in(folded.replace(FOR_GOOD, ''))) return 'good';
  return rest === folded ? undefined : 'okay';
}

function feelingOfEmoji(body: string): Feeling | undefined {
  const shown = emojis(body);
  const byEmoji = darkest(DARKEST_FIRST.filter((feeling) => shown.some((emoji) => EMOJI[feeling].test(emoji))));
  if (byEmoji !== undefined) return byEmoji;
  const smiley = SMILEY.exec(body)?.groups;
  if (smiley === undefined) return undefined;
  return smiley.glad === undefined ? 'low' : 'good';
}

function darkest(feelings: readonly (Feeling | undefined)[]): Feeling | undefined {
  return DARKEST_FIRST.find((feeling) => feelings.includes(feeling));
}

/** News that says by itself how it is taken, though it names no mood: "60 days today", "court tomorrow". */
export function readNews(body: string): 'glad' | 'hard' | undefined {
  if (body.includes('?')) return undefined;
  const said = sentences(body);
  if (said.some((sentence) => HARD_NEWS.in(sentence))) return 'hard';
  return said.some((sentence) => GLAD_NEWS.in(sentence)) ? 'glad' : undefined;
}
