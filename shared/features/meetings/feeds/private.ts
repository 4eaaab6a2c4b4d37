import { PAYMENT, publicUrl } from './online.ts';
import { oneLine, plainLines, shortened } from './plain-text.ts';

// What a list says in public may still be nobody's business here: who is behind a meeting, what opens its online room,
// where money goes. It is dropped at the door, so that it is in no row, page or text.

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const HANDLE = /(?<![\p{L}\p{N}])@[\w.-]{2,40}/gu;
const GIVING = /\b(?:contribut|donat|donac|7th tradition|seventh tradition|s[eé]ptima|basket|canasta)/i;
const CASHTAG = /(?<![\p{L}\p{N}])\$[a-z][\w-]{0,40}/giu;
/** Seven digits as a phone has them; nine or more in a row or in groups, with what is dialled after them. */
const PHONE = /(?<![\d/.-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)|\d{3})?[ .-]?\d{3}[-. ]\d{4}(?!\d)/g;
const LONG_NUMBER = /(?<![\d.])\+?(?:\d{9,25}|\d{3,4}(?:[ .-]\d{3,5}){2,3})(?!\d)#?(?:,{1,8}[\d#*]{1,25}){0,4}/g;
const MEETING_ID =
  /(?:\b(?:enter|zoom|meeting|dial-?in|webinar|conference|room|zoom meeting|enter meeting)[ \t]+)?\bid\b[ \t]*(?:number|no\.?|num\.?|is|es)?[ \t]*[:#=]*\s*(?=[\d(#])[\d() .#-]{1,30}/gi;
const SECRET_WORD = 'pass ?words?|pass ?codes?|contrase(?:ñ|n)as?|access codes?|c(?:ó|o)digos? de acceso|pwd';
/** These are everyday words as well ("Pin Oak", "la clave"), so a sign or a digit must follow. */
const SECRET_IF_SIGNED = 'clave|pins?|pw|host key';
/** A dress code is none. */
const CODE = '\\b(?:gate |door |entry )?code\\b[ \\t]*(?:is |es )?[:=#]*(?=[ \\t]*[\\d#*])';
const SECRET = new RegExp(
  `(?:\\b(?:zoom|meeting|dial-?in|phone|numeric)[ \\t-]+)?(?:\\b(?:${SECRET_WORD})\\b[ \\t]*(?:is|es)?[ \\t]*[:=#-]*|\\b(?:${SECRET_IF_SIGNED})\\b[ \\t]*(?:is |es )?(?:[:=#]+|(?=[ \\t]*\\d))|${CODE})[ \\t]*(\\n+)?([^\\n]{0,60})`,
  'giu',
);
/** A sentence about a password that does not tell it. */
const NO_SECRET =
  /^(?:is |are |not |no )?(?:required|needed|necessary|protected|on|at|to|for|from|by|and|or|will|can|may|available|upon|please|changes|requerida|necesaria|en|para)\b/i;
const CONTACT_LINE =
  /\b(?:contact(?:o| person)?|chair(?:person)?|secretary|treasurer|g\.?s\.?r|host|llamar a|llame a)[ \t]*:[^\n.;]{0,80}/gi;
const CONTACTING = /\b(?:e-?mail|call|text|contact|message|whatsapp|llam[ae]|escrib[ae]|correo|contacto)\b/i;
/** Without one of these nothing below can be found, and most fields have none: they are many. */
const SUSPECT =
  /\d{3}|[@$:#]|pass|contras|access|acceso|pwd|clave|\bpins?\b|\bpw\b|key|code|\bid\b|venmo|pay ?pal|cash|zelle|square|bizum|mercado|http/i;
/** What introduced what was dropped. */
const EMPTY_LABEL = /(?:^|(?<=\n))[^\n:]{0,40}:\s*#?(?=\n|$)/g;
/** A free text without addresses, numbers, passwords and payment handles; several lines. */
export function publicLines(raw: string, most: number): string {
  return shortened(withoutPrivate(withoutContacts(plainLines(raw))), most);
}

/** The same for a field of one line. */
export function publicLine(raw: string, most: number): string {
  return shortened(oneLine(withoutPrivate(plainLines(raw))), most);
}

function withoutPrivate(text: string): string {
  if (!SUSPECT.test(text)) return /[\p{L}\p{N}]/u.test(text) ? text.trim() : '';
  const told = withoutPayments(text).replace(
    /\bhttps?:\/\/[^\s<>"]+/gi,
    (url) => publicUrl(url, ['https:', 'http:']) ?? ' ',
  );
  const kept = told
    .replace(SECRET, withoutSecret)
    .replace(MEETING_ID, ' ')
    .replace(EMAIL, ' ')
    .replace(CONTACT_LINE, ' ')
    .split(/(\bhttps?:\/\/\S+)/i)
    .map((part) => (/^https?:/i.test(part) ? part : withoutNumbers(part)))
    .join('');
  return (kept === told ? kept : kept.replace(EMPTY_LABEL, ''))
    .split('\n')
    .map(tidied)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n');
}

function withoutNumbers(text: string): string {
  // "@210th St" is a corner, "7th tradition: @group" a purse.
  const handles = GIVING.test(text) ? text.replace(HANDLE, ' ') : text;
  return handles.replace(LONG_NUMBER, ' ').replace(PHONE, ' ');
}

/** "Call Ann at ...": the whole clause goes, with the name in it. */
function withoutContacts(text: string): string {
  return text
    .split(/(?<=[.!?;] )|(?<=\n)/)
    .map((clause) => (namesSomebody(clause) ? clause.replace(/[^\n]+/, '') : clause))
    .join('');
}

function namesSomebody(clause: string): boolean {
  return CONTACTING.test(clause) && [PHONE, EMAIL].some((pattern) => clause.search(pattern) >= 0);
}

/** The whole sentence goes: what is left of "Send to X by Y" helps nobody. */
function withoutPayments(text: string): string {
  return text
    .split(/(?<=[.!?;] )|(?=\n)/)
    .filter((sentence) => !PAYMENT.test(sentence) && sentence.search(CASHTAG) < 0)
    .join('');
}

/** The value ends with its word if it looks like a password, else with the clause: it may be a phrase. */
function withoutSecret(whole: string, lineEnd: string | undefined, rest: string): string {
  if (rest === '' || (lineEnd === undefined && NO_SECRET.test(rest))) return whole;
  const [first = '', ...others] = rest.split(' ');
  const looksLikeOne = /\d|[\p{Lu}]{3}/u.test(first) || lineEnd !== undefined;
  if (looksLikeOne) return ` ${others.join(' ')}`;
  return ` ${/[.,;)].*$/u.exec(rest)?.[0] ?? ''}`;
}

/** What dropping leaves behind: empty brackets, doubled or leading signs. */
function tidied(line: string): string {
  return line
    .replace(/\(\s*[,;:.-]*\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+([.,;:)])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[\s,;:.)*-]|#(?!\d))+|[\s,;:(-]+$/g, '');
}
