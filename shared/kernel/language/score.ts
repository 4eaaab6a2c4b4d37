import { fold } from './fold.ts';
import { readFeeling } from './sentiment.ts';

/** A check-in answer, from 1 (very hard) to 5 (good). */
export type Score = 1 | 2 | 3 | 4 | 5;

const SCORES: ReadonlyMap<string, Score> = new Map<string, Score>([
  ...scoresOf('one', 'two', 'three', 'four', 'five'),
  ...scoresOf('uno', 'dos', 'tres', 'cuatro', 'cinco'),
  ...scoresOf('1', '2', '3', '4', '5'),
  ...scoresOf('1ish', '2ish', '3ish', '4ish', '5ish'),
]);

/** Words that may stand around a number without making it a sentence about something else. */
const AROUND = new Set(
  `idk dunno hmm actually a an about at around say id i im am is its it was feel feeling feelin today tonight now like maybe probably solid
   only just roughly kind kinda sort of my number score day guess think would be more or less right this morning for
   me please thanks thank you ty thx still strong high low out hi hey hello good morning evening um uh well so and
   hoy ahora un una como de unos unas estoy en me siento mi numero es soy creo que diria dia gracias por favor porfa
   casi apenas solo hola buenos buenas dias tardes noches tal vez quiza mas o menos yo bueno pues le doy dame`.split(
    /\s+/u,
  ),
);

const OUT_OF_FIVE = /^(.*?[^\d]|)([1-5])\s*(?:\/|out of|of|de|sobre)\s*5(?!\d)(.*)$/su;
const RANGE = /^\D*?([1-5])\s*(?:-|\u2013|\/|to|or|o|a)\s*([1-5])\D*$/iu;
const HALF = /^\D*?([1-4])[.,]\d\D*$/u;
const DIGITS = /\d/u;
const SCORE_THEN_WORDS =
  /^\s*([1-5])\uFE0F?\u20E3?\s*(?:[.,;!)\n\u2013\u2014-]|\b(?=\s*(?:but|because|cuz|bc|pero|porque)\b))/iu;
/** "3 no wait 2": the second thought counts. */
const CORRECTED =
  /^\D*[1-5]\s*,?\s*(?:(?:no|oops|sorry|perdon|digo|mejor|actually)\s+)?(?:wait|actually|i mean|i meant|make that|no|oops|sorry|espera|perdon|digo|mejor|quise decir)\s*,?\s*(?:a |un |una )?([1-5])\D*$/iu;
/** "2 and also pause 7": a score, and something else that it leaves unread. */
const SCORE_AND_MORE =
  /^([1-5])\s*(?:,|and|y|also|tambien)\s*(?:also |please |tambien |por favor )?(?:pause|pausa|time|hora|away)\b/iu;
const MOST_FEELING_WORDS = 3;

/**
 * The score in an answer to a check-in: "3", "4.", "3/5", "tres", "about a 2", "2, rough night"; the lower of a range.
 * Undefined for other numbers ("10", "911", "7:30") and for sentences that only hold one ("3 meetings yesterday").
 */
export function readScore(body: string): Score | undefined {
  const text = body.normalize('NFKC').trim();
  const ofFive = OUT_OF_FIVE.exec(text);
  if (ofFive !== null) return DIGITS.test(`${ofFive[1]}${ofFive[3]}`) ? undefined : SCORES.get(ofFive[2] ?? '');
  const told = CORRECTED.exec(text) ?? SCORE_AND_MORE.exec(text);
  return told === null ? (readPair(text) ?? readSingle(text)) : SCORES.get(told[1] ?? '');
}

function readPair(text: string): Score | undefined {
  const half = HALF.exec(text);
  if (half !== null) return onlyAround(text) ? SCORES.get(half[1] ?? '') : undefined;
  const range = RANGE.exec(text);
  if (range === null || !onlyAround(text)) return undefined;
  const [low, high] = [Number(range[1]), Number(range[2])].sort((one, other) => one - other);
  return high !== undefined && low !== undefined && high - low <= 1 ? SCORES.get(String(low)) : undefined;
}

function readSingle(text: string): Score | undefined {
  const typed = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const numbers = typed.filter((word) => DIGITS.test(word));
  if (numbers.length > 1) return undefined;
  const lead = SCORE_THEN_WORDS.exec(text);
  if (lead !== null) return SCORES.get(lead[1] ?? '');
  const scores = typed.filter((word) => SCORES.has(word) && !isFiller(word, numbers.length));
  const [score] = scores;
  if (scores.length !== 1 || score === undefined) return undefined;
  const others = typed.filter((word) => word !== score && !AROUND.has(word));
  return others.length === 0 || isShortFeeling(others, numbers.length) ? SCORES.get(score) : undefined;
}

/** "one" and "una" beside a digit are not the score: "one of those days, 2". */
function isFiller(word: string, digits: number): boolean {
  return digits > 0 && !DIGITS.test(word);
}

/** "2 rough", "4 pretty good". */
function isShortFeeling(others: readonly string[], digits: number): boolean {
  if (digits === 0 || others.length > MOST_FEELING_WORDS) return false;
  const plural = others.some((word) => /^(?:days|times|dias|veces)$/u.test(word));
  return !plural && readFeeling(others.join(' ')) !== undefined;
}

function onlyAround(text: string): boolean {
  const others = fold(text)
    .split(' ')
    .filter((word) => !DIGITS.test(word) && !AROUND.has(word) && word !== 'to');
  return others.every((word) => word === '');
}

function scoresOf(...spelled: readonly [string, string, string, string, string]): [string, Score][] {
  const scores: readonly Score[] = [1, 2, 3, 4, 5];
  return scores.map((score, index) => [spelled[index] ?? '', score]);
}
