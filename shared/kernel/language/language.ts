import { words } from './fold.ts';
import { ENGLISH, SPANISH } from './language-words.ts';

const SPANISH_SIGNS = /[\u00BF\u00A1]/u;
const ACCENTED = /[\u00F1\u00D1\u00E1\u00E9\u00ED\u00F3\u00FA\u00C1\u00C9\u00CD\u00D3\u00DA]/u;

/** Spanish too, but a name, slang or another word in English: none of them tells anything by itself ("la la la"). */
const WEAK = new Set(
  `el la los las un de del al y o que es me te se lo le si no ya mi tu su sus yo con sin solo nada mama papa dios adios
   amigo reunion favor hay dime casi aqui asi he ha`.split(/\s+/u),
);

/**
 * Whether a text is Spanish (true) or English (false); undefined when it cannot tell ("ok", "3", a name). Only words
 * that are clearly Spanish make it so: "he hits me" and "tell me a joke" are not.
 */
export function looksSpanish(body: string): boolean | undefined {
  const composed = body.normalize('NFC');
  if (SPANISH_SIGNS.test(composed)) return true;
  const typed = words(body);
  const clear = typed.filter((word) => SPANISH.has(word)).length;
  const weak = new Set(typed.filter((word) => WEAK.has(word))).size + (ACCENTED.test(composed) ? 1 : 0);
  const english = typed.filter((word) => ENGLISH.has(word)).length;
  if (clear > 0 || (weak > 1 && english === 0)) {
    const spanish = clear + weak;
    return spanish === english ? undefined : spanish > english;
  }
  return english > 0 ? false : undefined;
}
