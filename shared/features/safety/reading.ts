import { fold, sentences } from '../../kernel/language/fold.ts';
import { type Phrases, phrases } from '../../kernel/language/phrases.ts';
import { COMING, HIDING, LEAVING } from './aftercare-words.ts';
import { despairAddsUp, othersAddUp, ownAddUp, violenceAddsUp, withdrawalAddsUp } from './combined.ts';
import { EMERGENCY, HARM } from './emergency-words.ts';
import { EVERYDAY_OVERDOSE, EVERYDAY_SUICIDE, TALK_OF_OVERDOSE } from './everyday-words.ts';
import { VIOLENCE_THREAT } from './home-words.ts';
import { OTHERS_WISH } from './others-wish-words.ts';
import { CHILD_TOOK } from './others-words.ts';
import {
  BODY_TROUBLE,
  OTHERS_SIGNS,
  OTHERS_SIGNS_SPANISH,
  OVERDOSE_EVENTS,
  OVERDOSE_EVENTS_SPANISH,
  OWN_SIGNS,
  OWN_SIGNS_SPANISH,
  WORDS_OF_USE,
} from './overdose-words.ts';
import { I_TOOK, TOO_MUCH } from './own-words.ts';
import { bare, wellSpelled } from './plain.ts';
import { SUICIDE, SUICIDE_AS_SAID, SUICIDE_SPANISH, SUICIDE_UNLESS_LAUGHING } from './suicide-words.ts';
import { DAYS_AGO, LAUGHTER, LONG_AGO, NOW, OVER, OVER_NOW } from './time-words.ts';
import { WISH } from './wish-words.ts';

/**
 * overdose: of whom is not clear, so both texts go (RULES 17). emergency: a body that needs 911. violence: suffered by
 * the sender (RULES 19). harm: somebody near may come to it.
 */
export interface Danger {
  readonly kind: 'overdose-other' | 'overdose-self' | 'overdose' | 'suicide' | 'emergency' | 'violence' | 'harm';
  /** Of suicide: somebody else speaks of it. */
  readonly ofOther?: true;
}

type Who = 'self' | 'other' | 'both' | 'unclear';

/** "od'd" would fold to "odd", which is another word, and "O.D." would end two sentences. */
const SPELLED_OD =
  /(?<![\p{L}\p{N}])(?:o\.d\.?['\u2019\u00B4`-]?(?:d|ed|ing)?|od(?:['\u2019\u00B4`-]\s?(?:d|ed|ing|n)|ed|ing))(?![\p{L}\p{N}])/giu;
/** How many words before an overdose its subject is looked for. */
const SUBJECT_REACH = 16;
const LAUGHING_EMOJI = /[\u{1F602}\u{1F923}\u{1F605}\u{1F606}]/u;

/** "Mike od'd": a word alone before the event, that is none of these, is somebody's name. */
const NAMED = phrases(
  `
  ^ -{notNames} * is|has|just|was|may_have|might_have|has_just? $
  `,
  {
    notNames: `help please pls an the a this that its it is omg god emergency possible just maybe overdose 911 now from of for
      narcan drug fentanyl heroin accidental another to in with and or oh yes no was your think hi hello hey stop alto
      ayuda una es creo un por sobre hay took od accidentally again hola`,
  },
);
/** Who a sentence speaks of: the subject nearest before the words of danger. */
const SUBJECTS = phrases(`
  we|weve|both_of_us|us|nosotros|and_i|me_and_my_*|me_and_a_*|me_and_*|y_yo|nos
  i|im|ive|ill|id|myself|me|yo|my_own|tengo|estoy|me_dio
  he|she|they|hes|shes|theyre|him|her|his|them|their|theyve|hell|shell|someone|somebody|who|el|ella|ellos|le|alguien|tiene|tuvo|esta|su|friend|boyfriend|bf|girlfriend|gf|husband|wife|mom|mum|dad|mother|father|brother|sister|bro|sis|son|daughter|kid|baby|roommate|roomate|cuz|toddler|child|buddy|cousin|uncle|aunt|partner|fiance|neighbor|guy|girl|dude|man|woman|lady|person|homie|people|grandma|grandpa|nephew|niece|stepson|stepdaughter|stepdad|stepmom|grandson|granddaughter|ex|tenant|resident|classmate|coworker|sponsor|everyone|mi_*|un_*|una_*|amigo|amiga|novio|novia|hermano|hermana
`);
const WE = phrases('we|weve|both_of_us|us|nosotros|and_i|me_and_my_*|me_and_a_*|me_and_*|y_yo|nos');
const SELF = phrases('i|im|ive|ill|id|myself|me|yo|my_own|tengo|estoy|me_dio');
const ASIDE = phrases(`
  i|we think|thinks|believe|guess|swear|know|feel_like|found|saw|told|heard|dont_know_if|dont_know_what_to_do
  idk if?
  help me
  mi -labios
  creo que
  no se
`);

/**
 * Whether a text tells of an overdose happening now, or of suicide; read on every inbound text (RULES 16-18).
 * Both at once: an overdose, whose texts name 988 too. Never throws; linear in the length of the body.
 */
export function readDanger(body: string): Danger | undefined {
  const said = sentences(body.toWellFormed().replace(SPELLED_OD, 'overdosed')).map(wellSpelled);
  const overdose = readOverdose(said);
  if (overdose !== undefined) return { kind: overdose };
  const laughing = LAUGHTER.test(fold(body)) || LAUGHING_EMOJI.test(body);
  if (wantsToDie(said, laughing)) {
    const own = said.map((sentence) => OTHERS_WISH.cutFrom(sentence));
    return { kind: 'suicide', ...(wantsToDie(own, laughing) ? {} : { ofOther: true }) };
  }
  const now = said.filter((sentence) => !isPast(sentence, true));
  const withdrawing = withdrawalAddsUp(said.filter((sentence) => !isPast(sentence)));
  if (withdrawing || now.some((sentence) => EMERGENCY.in(sentence))) return { kind: 'emergency' };
  if (!laughing && tellsOfViolence(said)) return { kind: 'violence' };
  return !laughing && now.some((sentence) => HARM.in(sentence)) ? { kind: 'harm' } : undefined;
}

/** Whether a sentence tells a story that is over; for an overdose some days are enough. */
function isPast(sentence: string, daysCount = false): boolean {
  if (!LONG_AGO.in(sentence) && !(daysCount && DAYS_AGO.in(sentence))) return false;
  return !NOW.in(OVER_NOW.cutFrom(sentence));
}

function wantsToDie(said: readonly string[], laughing: boolean): boolean {
  return said.some((sentence) => tellsOfSuicide(sentence, laughing)) || despairs(said);
}

function tellsOfSuicide(sentence: string, laughing: boolean): boolean {
  // "He threatened to kill me" is no wish of the sender's.
  const rest = EVERYDAY_SUICIDE.cutFrom(VIOLENCE_THREAT.cutFrom(sentence));
  if (isPast(sentence)) return false;
  if (SUICIDE.in(rest) || SUICIDE_SPANISH.in(rest) || SUICIDE_AS_SAID.in(sentence)) return true;
  return !laughing && (SUICIDE_UNLESS_LAUGHING.in(rest) || WISH.in(bare(rest)));
}

/** Read over the whole text: a goodbye may stand in one sentence and a gun in the next. */
function despairs(said: readonly string[]): boolean {
  return despairAddsUp(said.filter((one) => !isPast(one)).map((one) => bare(EVERYDAY_SUICIDE.cutFrom(one))));
}

function tellsOfViolence(said: readonly string[]): boolean {
  const now = said.filter((one) => !isPast(one) && !OVER.in(one));
  return violenceAddsUp(now.map(bare)) || [HIDING, COMING, LEAVING].some((table) => now.some((one) => table.in(one)));
}

function readOverdose(said: readonly string[]): Danger['kind'] | undefined {
  const found: Who[] = [];
  let subject: Who = 'unclear';
  for (const sentence of said) {
    found.push(...overdosesIn(sentence, subject));
    subject = subjectOf(sentence, 'unclear');
  }
  if (troubleAfterUse(said)) found.push('self');
  if (found.length === 0) found.push(...signsTogether(said));
  if (found.length === 0) return undefined;
  const known = new Set(found.filter((who) => who !== 'unclear'));
  if (known.size !== 1 || known.has('both')) return 'overdose';
  return known.has('self') ? 'overdose-self' : 'overdose-other';
}

function signsTogether(said: readonly string[]): Who[] {
  const rest = said.filter((one) => !isTold(one)).map((one) => bare(EVERYDAY_OVERDOSE.cutFrom(one)));
  const tooMuch = rest.flatMap((one) => TOO_MUCH.all(one)).map(({ before }) => takerOf(before.at(-1) ?? ''));
  if (tooMuch.length > 0) return tooMuch;
  if (ownAddUp(rest)) return ['self'];
  if (!othersAddUp(rest)) return [];
  // "I took six percs and im nodding": the signs are those of somebody else, and nobody else is there.
  const named = rest.flatMap((one) => SUBJECTS.all(one)).map(({ text }) => takerOf(text.replace(/^(?:and|y) /u, '')));
  const isAlone =
    named.length > 0 &&
    named.every((who) => who === 'self') &&
    rest.some((one) => I_TOOK.in(one) && !CHILD_TOOK.in(one));
  return [isAlone ? 'self' : 'other'];
}

/** Whether a sentence only talks of overdose: of an old one, of a class, of what might be some day. */
function isTold(sentence: string): boolean {
  return isPast(sentence, true) || (TALK_OF_OVERDOSE.in(sentence) && !NOW.in(sentence));
}

function overdosesIn(sentence: string, earlier: Who): Who[] {
  if (isTold(sentence)) return [];
  const rest = EVERYDAY_OVERDOSE.cutFrom(sentence);
  const found: Who[] = [];
  if (OWN_SIGNS.in(rest) || OWN_SIGNS_SPANISH.in(rest)) found.push('self');
  const others = OWN_SIGNS_SPANISH.cutFrom(OWN_SIGNS.cutFrom(rest));
  if (OTHERS_SIGNS.in(others) || OTHERS_SIGNS_SPANISH.in(others)) found.push('other');
  if (found.length > 0) return found;
  return [...eventsIn(rest, OVERDOSE_EVENTS, earlier), ...eventsIn(rest, OVERDOSE_EVENTS_SPANISH, earlier)];
}

function eventsIn(sentence: string, table: Phrases, earlier: Who): Who[] {
  return table.all(sentence).map(({ before, text }) => {
    const otherwise = earlier === 'unclear' && !isNamed(text) ? 'self' : earlier;
    const inside = isNamed(text) ? [] : [text];
    return subjectOf([...before.slice(-SUBJECT_REACH), ...inside].join(' '), otherwise);
  });
}

/** The word overdose alone does not say whose; "took too much" alone is the sender's (RULES 17). */
function isNamed(event: string): boolean {
  return /^(?:over|o?ve?r|sobre|ods?$|od|oding|o d)/u.test(event);
}

function subjectOf(text: string, otherwise: Who): Who {
  const nearest = SUBJECTS.all(ASIDE.cutFrom(text)).at(-1)?.text;
  if (nearest === undefined) return NAMED.in(ASIDE.cutFrom(text)) ? 'other' : otherwise;
  if (WE.in(nearest)) return 'both';
  return SELF.in(nearest) ? 'self' : 'other';
}

/** Whoever stands right before the taking took it: "my wife took the whole bottle". */
const takerOf = (word: string): Who => (SUBJECTS.in(word) ? subjectOf(word, 'self') : 'self');

/** "I shot up and I can't breathe": neither half alone is an overdose. */
function troubleAfterUse(said: readonly string[]): boolean {
  const present = said.filter((sentence) => !isPast(sentence, true));
  return present.some((sentence) => WORDS_OF_USE.in(sentence)) && present.some((sentence) => BODY_TROUBLE.in(sentence));
}
