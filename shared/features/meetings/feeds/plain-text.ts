import { decodeHTML } from 'entities';

/** Control characters but the line end, and the marks that turn or hide text. */
const UNSEEN = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu;
/** Letters and signs that nothing below would change: most fields. */
const PLAIN = /^[ -%'-;=-~]*$/;
const LINE_ENDS = /<\/?(?:br|p|div|li|ul|ol|tr|h[1-6])\b[^<>]*>/gi;
const TAGS = /<[/!]?[a-z][^<>]*>|<!--[^<>]*-->/gi;

/** What a reader of the list's own page would see: entities read (they are often written twice), no tags, lines kept. */
export function plainLines(raw: string): string {
  if (PLAIN.test(raw)) return raw.replace(/ {2,}/g, ' ').trim();
  return withoutTags(decodeHTML(withoutTags(decodeHTML(raw))))
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function withoutTags(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(TAGS, ' ');
}

/** The text in one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** At most so many characters, none of them cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 3).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s+\S{0,20}$/u, '')}...`;
}
