import { fold, sentences } from './fold.ts';
import {
  DOUBTS_ENGLISH,
  NEGATED_ENGLISH,
  REQUESTS_ENGLISH,
  STOP_EVERYDAY_ENGLISH,
  STOP_THEN_ENGLISH,
} from './opt-out-english.ts';
import { DOUBTS_SPANISH, NEGATED_SPANISH, REQUESTS_SPANISH, STOP_THEN_SPANISH } from './opt-out-spanish.ts';

/** stop: revoked. unclear: ask once, and rest until answered. none: nothing of the kind. */
export type OptOutReading = 'stop' | 'unclear' | 'none';

/** "wrong #", but not "#stop". */
const NUMBER_SIGN = /#(?![\p{L}\p{N}])/gu;

/** "Borré" (I deleted) would fold to "borre" (delete): made plain past before the accent goes. */
const DID_IT_MYSELF = /(borr|elimin|olvid|quit|retir|saqu|dej|cancel)é(?!\p{L})/giu;

/** RULES 4: the union of FCC, AWS, Twilio and Spanish words, and the misspellings people send. */
const KEYWORDS = new Set(
  `stop stopall stop2quit stop2end quit end revoke optout cancel unsubscribe arret remove td unsub cease
   alto parar baja cancelar salir basta terminar detener pare paren nomas cancelen desuscribir desuscribirme desuscribirse
   sotp stpo tsop dtop stp stip stops stope stoo st0p unsubcribe unsuscribe unsubscribed unsubscrib exit`.split(/\s+/u),
);

/** Letters typed twice or more count once: "STOPPPP". "td" stays exact, being two letters. */
const SQUEEZED_KEYWORDS = new Set([...KEYWORDS].filter((word) => word.length > 2).map(squeeze));

/** What may stand beside a keyword without changing it. */
const COURTESY = new Set(
  `please pls plz plse pleas kindly thanks thank you thx ty ok okay yes now asap immediately hi hello hey sir maam
   just right away all everything already bye goodbye guys yall dude bro man again forever permanently i said and but
   por favor porfavor porfa porfis gracias muchas ya ahora ahorita hola todo adios mismo si pero`.split(/\s+/u),
);

/**
 * Reads whether a text ends the texts: by word in any spelling, or by plain wording in English or Spanish
 * (RULES 4, 5, 63). Recovery and everyday talk are none (RULES 6). Danger in the same text changes nothing (RULES 7).
 */
export function readOptOut(body: string): OptOutReading {
  const text = body.replace(NUMBER_SIGN, ' number ').normalize('NFC').replace(DID_IT_MYSELF, '$1aba');
  if (isSpelledKeyword(fold(text)) || isSignedOff(text)) return 'stop';
  const readings = sentences(text).map(readSentence);
  if (readings.includes('stop')) return 'stop';
  return readings.includes('unclear') ? 'unclear' : 'none';
}

/** "Not for me, stop" and "Stop, I moved": a keyword set apart by a comma at either end. */
function isSignedOff(body: string): boolean {
  const parts = body.split(',').map(fold);
  return parts.length > 1 && [parts[0], parts.at(-1)].some((part) => part !== undefined && isKeywordAlone(part));
}

function readSentence(sentence: string): OptOutReading {
  if (isDoubt(sentence) && !hasRequest(sentence)) return 'unclear';
  if (isKeywordAlone(sentence) || hasRequest(sentence)) return 'stop';
  if (STOP_THEN_ENGLISH.in(sentence) || STOP_THEN_SPANISH.in(sentence)) return 'stop';
  return sentence.startsWith('stop ') && !STOP_EVERYDAY_ENGLISH.in(sentence) ? 'unclear' : 'none';
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
