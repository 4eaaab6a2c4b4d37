// @ts-check
/** What one could text now: read off the last text that came, then what is good to know about. */

const FIRST = ['JOIN', 'UNIRME', 'HELP', 'hes blue and not breathing'];
const ALWAYS = ['rough night', 'PAUSE 7', 'SETTINGS', 'hes blue and not breathing', 'HELP', 'STOP'];
const ALWAYS_IN_SPANISH = ['mala noche', 'PAUSA 7', 'AJUSTES', 'esta azul y no respira', 'AYUDA', 'STOP'];
const MOST = 7;

/** Words a text may name as its answers, in the order in which they are worth offering. */
const NAMED = ['YES', 'SI', 'NO', 'SKIP', 'SALTAR', 'START', 'COPE', 'TALK', 'RESUME', 'UNDO', 'HELP', 'AYUDA', 'STOP'];

/**
 * Words to offer under a conversation, at most seven, best first.
 * @param {{ direction: string, body: string }[]} texts oldest first
 * @param {string} name whose phone it is
 * @returns {string[]}
 */
export function samplesFor(texts, name) {
  const last = texts.findLast((text) => text.direction === 'out')?.body;
  if (last === undefined) return FIRST;
  const fitting = [
    ...answersTo(last, name),
    ...(/[¿ñ]|\b(gracias|para|tu)\b/i.test(last) ? ALWAYS_IN_SPANISH : ALWAYS),
  ];
  return [...new Set(fitting)].slice(0, MOST);
}

/**
 * @param {string} body a text from the service
 * @param {string} name
 */
function answersTo(body, name) {
  /** @type {string[]} */
  const answers = [];
  const names = (/** @type {string} */ word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(body);
  if (/\b1\b.{0,40}\b5\b/s.test(body)) answers.push('4', '2');
  if (/call you|te llamo|llamarte/i.test(body)) answers.push(name);
  if (/\bZIP\b|c[oó]digo postal/i.test(body)) answers.push('84101');
  if (/when .*check|a qu[eé] hora/i.test(body)) answers.push('8:30am');
  if (names('A') && names('B')) answers.push(...['A', 'B', 'C'].filter(names));
  return [...answers, ...NAMED.filter(names)];
}
