/** How a text is read: one folded form, so that every rule below is written once, in plain lower case. */

const APOSTROPHES = /['\u2018\u2019\u201B\u02BC\u02B9\u00B4\u2032\uFF07`]/gu;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;
const INVISIBLE = /\p{Cf}/gu;
const ACCENTS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?;\n\r\u2026\u00A1\u00BF\u3002\uFF01\uFF1F]+/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const HAS_EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/**
 * Lower case, full-width forms and accents made plain, apostrophes dropped ("can't" -> "cant"), emoji and punctuation
 * turned to single spaces. Never throws, linear in the length of the body, and folding twice changes nothing.
 */
export function fold(body: string): string {
  return (
    body
      .toWellFormed()
      // Before normalising, which would turn an acute accent typed as an apostrophe into a space and (TM) into letters.
      .replace(APOSTROPHES, '')
      .replace(EMOJI, ' ')
      .replace(INVISIBLE, '')
      .normalize('NFKC')
      .replace(APOSTROPHES, '')
      .toLowerCase()
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .normalize('NFC')
      .replace(NOT_WORD, ' ')
      .trim()
  );
}

/** The folded words of a text; none for a text without letters or digits. */
export function words(body: string): string[] {
  const folded = fold(body);
  return folded === '' ? [] : folded.split(' ');
}

/** The folded sentences of a text, empty ones left out. A comma does not end a sentence. */
export function sentences(body: string): string[] {
  return body
    .split(SENTENCE_END)
    .map(fold)
    .filter((sentence) => sentence !== '');
}

/** The emoji of a text as people see them: one entry for a family, a flag or a skin tone. */
export function emojis(body: string): string[] {
  if (!HAS_EMOJI.test(body)) return [];
  return Array.from(GRAPHEMES.segment(body), (part) => part.segment).filter((grapheme) => HAS_EMOJI.test(grapheme));
}
