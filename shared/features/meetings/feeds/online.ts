import { oneLine, plainLines } from './plain-text.ts';

/** Sites that take money, and the words for it in a text. */
export const PAYMENT =
  /\b(?:venmo|pay ?pal|cash ?app|zelle|square ?cash|square ?up|squareup|bizum|mercado ?pago)\b|\bvia square\b|\b(?:paypal\.me|cash\.app|square\.(?:link|site))\b/i;
const SECRET_PARAMETER = /^(?:pwd|pw|pass|passwd|passcode|password|pin|tk|tok|token|access_token|key|secret)$/i;

/** The address without user, password and tracking tail; undefined if it is none, or leads to a payment. */
export function publicUrl(raw: string, protocols: readonly string[]): string | undefined {
  // Sometimes several stand in one field.
  const [first = ''] = raw.split(/[\s,]*\s+/, 1);
  const address = /^(?:[\w-]{1,63}\.){1,5}[a-z]{2,20}\//i.test(first) ? `https://${first}` : first;
  if (address.length > 1000 || PAYMENT.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  // An old link; the rooms themselves answer https alone.
  if (/(?:^|\.)zoom\.us$/.test(url.hostname)) url.protocol = 'https:';
  if (!protocols.includes(url.protocol) || !url.hostname.includes('.')) return undefined;
  url.username = '';
  url.password = '';
  // Search engines and mail programs leave their own tail, with "&" even in the path.
  url.pathname = url.pathname.replace(/[&;].*$/, '');
  for (const name of [...url.searchParams.keys()]) if (SECRET_PARAMETER.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/**
 * A number to dial into a meeting, with what has to be dialled after it up to the meeting's own number. A password, which
 * stands behind that, is dropped.
 */
export function publicDialString(raw: string): string | undefined {
  const text = oneLine(plainLines(raw)).replace(/^\+1\s*(?=\+)/, '');
  const match = /^(?:tel:)?(\+?[\d\s().-]{7,25})(?:[,;pwx*]{1,6}\s*(\d[\d\s-]{2,20})#?)?/i.exec(text);
  const number = match?.[1]?.replace(/[^\d+]/g, '') ?? '';
  if (!/^\+?\d{7,15}$/.test(number)) return undefined;
  const meeting = match?.[2]?.replace(/\D/g, '') ?? '';
  return meeting === '' ? number : `${number},,${meeting}#`;
}
