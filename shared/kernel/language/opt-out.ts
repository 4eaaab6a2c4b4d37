import { fold, sentences } from './fold.ts';
import { plainly } from './manners.ts';
import { DOUBTS_ENGLISH, NEGATED_ENGLISH, REQUESTS_ENGLISH } from './opt-out-english.ts';
import { DOUBTS_SPANISH, NEGATED_SPANISH, REQUESTS_SPANISH } from './opt-out-spanish.ts';
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

/** "No + mensajes". */
const PLUS = /(?<=\s)\+\s?(?=\p{L})/gu;

/** A comma, or what people put before a name or after a heading. */
const SET_APART = /[,:|"()\n\u201C\u201D]|\s[-\u2013\u2014]+\s?/u;

/** "This is not John": a number that has a new owner. Only the capital tells it from "this is not fair". */
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:[Tt]his is(?: not|n['\u2019]?t)|[Ii]['\u2019]?m not|[Nn]o soy|[Nn]o es) (?!I\b)\p{Lu}\p{Ll}+(?! [Aa]nonymous)/u;

/** "Borré" (I deleted) would fold to "borre" (delete): made plain past before the accent goes. */
const DID_IT_MYSELF = /(borr|elimin|olvid|quit|retir|saqu|dej|cancel)é(?!\p{L})/giu;

/** RULES 4: the union of FCC, AWS, Twilio and Spanish words, and the forms people send. */
const KEYWORDS = new Set(
  `stop stopall stop2quit stop2end quit end revoke optout cancel unsubscribe arret remove td cease exit halt
   alto parar baja cancelar salir basta terminar detener pare paren nomas cancelen cancele cancela cancelame
   desuscribir desuscribirme desuscribirse eliminar eliminarme borrarme quitarme remover finalizar desactivar anular
   parale parele parenle detengan detenganse detente deactivate unenroll disenroll removal quitar`.split(/\s+/u),
);

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
    .replace(PHONE_NUMBER, ' this number ')
    .replace(NUMBER_SIGN, ' number ')
    .replace(PLUS, ' mas ')
    .normalize('NFC')
    .replace(DID_IT_MYSELF, '$1aba');
  if (isSpelledKeyword(fold(text)) || isSetApart(text)) return 'stop';
  const asTyped = sentences(text).map(respell);
  if (asTyped.length === 1 && asTyped.some(isKeywordPolitely)) return 'stop';
  if (asTyped.some((sentence) => PLEASE_STOP.in(sentence))) return 'stop';
  const said = asTyped.map(plainly);
  const readings = said.map((sentence) =>
    said.length > 1 && ENDINGS.has(sentence) ? 'unclear' : readSentence(sentence),
  );
  if (readings.includes('stop')) return 'stop';
  return readings.includes('unclear') || SOMEBODY_ELSE.test(text) ? 'unclear' : 'none';
}

/** "Not for me, stop", "Re: your text: STOP", "STOP - Maria": a keyword set apart at either end. */
function isSetApart(body: string): boolean {
  const parts = body.split(SET_APART).map((part) => plainly(respell(fold(part))));
  return parts.length > 1 && [parts[0], parts.at(-1)].some((part) => part !== undefined && isKeywordAlone(part));
}

function readSentence(sentence: string): OptOutReading {
  if (hasRequest(sentence) || endsInStop(sentence) || goesOnAfterStop(sentence)) return 'stop';
  if (isDoubt(sentence)) return 'unclear';
  if (isKeywordAlone(sentence)) return 'stop';
  return mayBeStop(sentence) ? 'unclear' : 'none';
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
