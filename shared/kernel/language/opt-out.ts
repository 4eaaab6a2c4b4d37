import { withoutCourtesy } from './commands.ts';
import { fold, sentences } from './fold.ts';
import { plainly } from './manners.ts';
import { DOUBTS_ENGLISH, MURMURS_ENGLISH } from './opt-out-doubts-english.ts';
import { DOUBTS_SPANISH, MURMURS_SPANISH } from './opt-out-doubts-spanish.ts';
import { NEGATED_ENGLISH, REQUESTS_ENGLISH } from './opt-out-english.ts';
import { HEDGES, isHint, REPORTED } from './opt-out-hint-words.ts';
import { wantsThemToGoOn, withoutOtherEnds } from './opt-out-instead.ts';
import { NEGATED_SPANISH, REQUESTS_SPANISH } from './opt-out-spanish.ts';
import { phrases } from './phrases.ts';
import { respell } from './respell.ts';
import { endsInStop, goesOnAfterStop, mayBeStop } from './stop-word.ts';

/** stop: revoked. unclear: ask once, and rest until answered. none: nothing of the kind. */
export type OptOutReading = 'stop' | 'unclear' | 'none';

/** "wrong #", but not "#stop". */
const NUMBER_SIGN = /#(?![\p{L}\p{N}])/gu;

/** "Remove 801-555-0101". */
const PHONE_NUMBER = /(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/gu;

/** Asked of somebody, at the end of whatever came before. */
const PLEASE_STOP = phrases(
  '-say|says|said|saying|begging|screaming|like please stop|quit|unsubscribe|remove|cancel $',
);

/** Quotes, blanks and the like before the first word, which set nothing apart. */
const BEFORE_THE_WORDS = /^[\s\p{Pi}\p{Pf}"'.,;:!?\u00A1\u00BF*_~-]+(?=[\p{L}\p{N}])/u;

/** Nothing but the sign itself. */
const STOP_SIGNS = /^\s*(?:\u{1F6D1}\uFE0F?[\s\p{P}]*)+$/u;

/** "No + mensajes". */
const PLUS = /(?<=\s)\+\s?(?=\p{L})/gu;

/** A comma, or what people put before a name or after a heading. */
const SET_APART = /[,:|"()\n\u201C\u201D]|\s[-\u2013\u2014]+\s?/u;

/** "This is not John": a number that has a new owner. Only the capital tells it from "this is not fair". */
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:[Tt]his is(?: not|n['\u2019]?t)|[Ii]['\u2019]?m not|[Nn]o soy|[Nn]o es) (?!I\b)\p{Lu}\p{Ll}+(?! [Aa]nonymous)/u;

/** "Borré" (I deleted) would fold to "borre" (delete): made plain past before the accent goes. */
const DID_IT_MYSELF = /(borr|elimin|olvid|quit|retir|saqu|dej|cancel|apagu|bloque|report)é(?!\p{L})/giu;

/** RULES 4: the union of FCC, AWS, Twilio and Spanish words, and the forms people send. */
const KEYWORDS = new Set(
  `stop stopall stop2quit stop2end quit end revoke optout cancel unsubscribe arret remove td cease exit halt
   alto parar baja cancelar salir basta terminar detener pare paren nomas cancelen cancele cancela cancelame
   desuscribir desuscribirme desuscribirse eliminar eliminarme borrarme quitarme remover finalizar desactivar anular
   parale parele parenle detengan detenganse detente deactivate unenroll disenroll unfollow removal quitar cancelenme canceleme
   cancelacion cancellation cancelation suspender`.split(/\s+/u),
);

/** Commands of ours that end something smaller, word for word: they are offered, and must do what is offered (RULES 15). */
const SMALLER_ENDS =
  /^(?:(?:no|cancel|turn off) (?:my |the |all )?(?:meeting )?reminders|(?:no more|stop(?: the)?) meeting reminders|(?:meeting )?reminders off|(?:sin|no mas|cancelar?|apagar?) (?:mis |los )?(?:avisos|recordatorios)(?: de reuniones)?|quitar?(?: avisos?)? \d{1,2}(?:(?: y)? \d{1,2})*|quitar? (?:todos )?(?:los )?avisos)$/u;

/** Letters typed twice or more count once: "STOPPPP". "td" stays exact, being two letters. */
const SQUEEZED_KEYWORDS = new Set([...KEYWORDS].filter((word) => word.length > 2).map(squeeze));

/** Keywords that also close a story when they stand beside other sentences: "I was so happy. The end." */
const ENDINGS = new Set(['end', 'the end', 'exit', 'halt', 'td', 'salir', 'terminar']);

const POLITE = new Set('please pls plz thank thanks you por favor gracias muchas'.split(' '));

/** What may stand beside a keyword without changing it. */
const COURTESY = new Set(
  `thank thanks you yes all everything bye goodbye again forever permanently i said and but yeah yep
   gracias muchas ya ahora todo adios mismo si pero the now`.split(/\s+/u),
);

/**
 * Reads whether a text ends the texts: by word in any spelling, or by plain wording in English or Spanish
 * (RULES 4, 5, 63). Recovery and everyday talk are none (RULES 6). Danger in the same text changes nothing (RULES 7).
 */
export function readOptOut(body: string): OptOutReading {
  const text = body
    .replace(BEFORE_THE_WORDS, '')
    .trimEnd()
    .replace(PHONE_NUMBER, ' this number ')
    .replace(NUMBER_SIGN, ' number ')
    .replace(PLUS, ' mas ')
    .normalize('NFC')
    .replace(DID_IT_MYSELF, '$1aba');
  if (SMALLER_ENDS.test(withoutCourtesy(fold(text)))) return 'none';
  if (STOP_SIGNS.test(text) || isSpelledKeyword(fold(text)) || isSetApart(text)) return 'stop';
  const asTyped = sentences(text).map(respell);
  const others = asTyped.filter((sentence) => !wantsThemToGoOn(sentence));
  if (others.length < asTyped.length) return others.map(plainly).some(hasRequest) ? 'stop' : 'none';
  const left = asTyped.map(withoutOtherEnds);
  if (left.join('. ') !== asTyped.join('. ')) return readOptOut(left.join('. '));
  if (asTyped.length === 1 && asTyped.some(isKeywordPolitely)) return 'stop';
  if (asTyped.some((sentence) => PLEASE_STOP.in(sentence))) return 'stop';
  const said = asTyped.map(plainly);
  const readings = said.map((sentence) =>
    said.length > 1 && ENDINGS.has(sentence) ? 'unclear' : readSentence(sentence),
  );
  const clauses = clausesOf(text);
  const isSomebodyElse = SOMEBODY_ELSE.test(text);
  // A name that is known in small letters too is one doubt, not two.
  const doubts = isSomebodyElse ? countDoubts(clausesOf(text.replace(SOMEBODY_ELSE, ' '))) + 1 : countDoubts(clauses);
  if (readings.includes('stop') || doubts > 1 || isAskedApart(clauses)) return 'stop';
  return readings.includes('unclear') || doubts > 0 || isMurmur(text) ? 'unclear' : 'none';
}

function clausesOf(text: string): string[] {
  return text.split(SET_APART).flatMap(sentences).map(respell).map(plainly);
}

/** "How did you get my number, dont hit me up": what leaves a doubt once leaves none when said twice. */
function countDoubts(clauses: readonly string[]): number {
  return new Set(clauses.flatMap(doubtsIn)).size;
}

function doubtsIn(clause: string): string[] {
  const english = DOUBTS_ENGLISH.all(NEGATED_ENGLISH.cutFrom(clause));
  const spanish = DOUBTS_SPANISH.all(NEGATED_SPANISH.cutFrom(clause));
  return (english.length > 0 ? english : spanish).map((found) => found.text);
}

/** "Thanks for all, but I don't need them, remove me": between commas, unless the words may be somebody else's. */
function isAskedApart(clauses: readonly string[]): boolean {
  if (clauses.length < 2 || clauses.some((clause) => REPORTED.in(clause) || HEDGES.in(clause))) return false;
  return clauses.some(hasRequest);
}

/** "Im over it", and nothing else. */
function isMurmur(text: string): boolean {
  const whole = plainly(respell(fold(text)));
  return MURMURS_ENGLISH.in(whole) || MURMURS_SPANISH.in(whole);
}

/** "Not for me, stop", "Re: your text: STOP", "STOP - Maria": a keyword set apart at either end. */
function isSetApart(body: string): boolean {
  const parts = body.split(SET_APART).map((part) => plainly(respell(fold(part))));
  return (
    parts.length > 1 &&
    [parts[0], parts.at(-1)].some((part) => part !== undefined && !ENDINGS.has(part) && isKeywordAlone(part))
  );
}

function readSentence(sentence: string): OptOutReading {
  if (hasRequest(sentence) || endsInStop(sentence) || goesOnAfterStop(sentence)) {
    return HEDGES.in(sentence) ? 'unclear' : 'stop';
  }
  if (isDoubt(sentence)) return 'unclear';
  if (isKeywordAlone(sentence)) return 'stop';
  return mayBeStop(sentence) || isHintHere(sentence) ? 'unclear' : 'none';
}

function isHintHere(sentence: string): boolean {
  return isHint(NEGATED_SPANISH.cutFrom(NEGATED_ENGLISH.cutFrom(sentence)));
}

function hasRequest(sentence: string): boolean {
  return (
    REQUESTS_ENGLISH.in(NEGATED_ENGLISH.cutFrom(sentence)) || REQUESTS_SPANISH.in(NEGATED_SPANISH.cutFrom(sentence))
  );
}

function isDoubt(sentence: string): boolean {
  return DOUBTS_ENGLISH.in(NEGATED_ENGLISH.cutFrom(sentence)) || DOUBTS_SPANISH.in(NEGATED_SPANISH.cutFrom(sentence));
}

/** "s t o p", "S.T.O.P", "st op", "opt-out", "STOPPPP". */
function isSpelledKeyword(folded: string): boolean {
  const joined = folded.replaceAll(' ', '');
  return KEYWORDS.has(joined) || SQUEEZED_KEYWORDS.has(squeeze(joined));
}

/** One keyword and thanks or a please: "basta, gracias". "Basta ya" is more than that, and may mean something else. */
function isKeywordPolitely(sentence: string): boolean {
  const rest = sentence.split(' ').filter((word) => !POLITE.has(word));
  return rest.length === 1 && rest.every(isKeyword);
}

/** Nothing but keywords and courtesy: "please stop", "STOP STOP", "baja por favor". */
function isKeywordAlone(sentence: string): boolean {
  const rest = sentence.split(' ').filter((word) => !COURTESY.has(word));
  return rest.length > 0 && (rest.every(isKeyword) || isSpelledKeyword(rest.join(' ')));
}

function isKeyword(word: string): boolean {
  return KEYWORDS.has(word) || SQUEEZED_KEYWORDS.has(squeeze(word));
}

function squeeze(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
