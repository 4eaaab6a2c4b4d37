/** How a text is read: one folded form, so that every rule below is written once, in plain lower case. */

const APOSTROPHES = /['\u2018\u2019\u201B\u02BC\u02B9\u00B4\u2032\uFF07`]/gu;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;
const INVISIBLE = /\p{Cf}/gu;
const ACCENTS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?;\n\r\u2026\u00A1\u00BF\u3002\uFF01\uFF1F]+/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const HAS_EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Letters that look like Latin ones: a STOP typed with them looks like a STOP, and is one. */
const TWINS = new Map(
  [
    ['\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458', 'aeopcyxsij'],
    ['\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408', 'abekmhopctyxsij'],
    ['\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF', 'abezhikmnoptyxo'],
    ['\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D', 'abcdefghijklm'],
    ['\u0274\u1D0F\u1D18\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22', 'noprstuvwyz'],
  ].flatMap(([twins = '', latin = '']) => Array.from(twins, (twin, index) => [twin, latin[index] ?? twin] as const)),
);
const latinOf = (twin: string): string => TWINS.get(twin) ?? twin;
const TWIN = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'gu');

/** Digits and signs in the place of letters: k1ll, su1cide, $top. */
const DISGUISES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '5': 's', $: 's' };
const DISGUISED = /(?<=[a-z])[0135](?=[a-z])|(?<![\p{L}\p{N}])[$](?=[a-z]{2})/gu;

/** Five letters or more, each by itself: s u i c i d e. */
const SPELT = /(?<!\S)\p{L}(?: \p{L}){4,}(?!\S)/gu;

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
      .replace(TWIN, latinOf)
      .toLowerCase()
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .normalize('NFC')
      // Once more, for letters that were twins under an accent.
      .replace(TWIN, latinOf)
      .replace(DISGUISED, (disguise) => DISGUISES[disguise] ?? disguise)
      .replace(NOT_WORD, ' ')
      .trim()
      .replace(SPELT, (letters) => letters.replaceAll(' ', ''))
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
