import { words } from './fold.ts';

const SPANISH_SIGNS = /[\u00BF\u00A1]/u;
const ACCENTED = /[\u00F1\u00D1\u00E1\u00E9\u00ED\u00F3\u00FA\u00C1\u00C9\u00CD\u00D3\u00DA]/u;

/** Frequent in Spanish, and nothing that people mix into English. */
const SPANISH = new Set(
  `una unos unas estoy esta estas estan soy eres muy mas pero porque por para mis tus ella ellos nosotros ustedes les nos
   hola gracias buenos buenas dias tardes noches hoy ayer manana ahora quiero quiere puedo puedes tengo tiene tenia siento
   bien mal bueno mejor peor todo todos cuando como donde quien cual ayuda ayudame ayudenme porfa amiga familia hablar
   reuniones unirme cansado cansada triste feliz sola dia noche casa hermano hermana hijo hija marido esposo esposa vida
   texto mensajes voy vas vamos vivir morir morirme matar matarme matarlo matarla duele pecho pastillas respira respirar
   compre tome perdi trabajo cumplo limpio tomar consumir dejar dejame nadie nunca siempre alguien estaba`.split(
    /\s+/u,
  ),
);
/** Spanish too, but a name, slang or another word in English: none of them tells anything by itself ("la la la"). */
const WEAK = new Set(
  `el la los las un de del al y o que es me te se lo le si no ya mi tu su sus yo con sin solo nada mama papa dios adios
   amigo reunion favor hay dime casi aqui asi he ha`.split(/\s+/u),
);
const ENGLISH = new Set(
  `the an of and or that is am are was were be been very but because for with without my your his her i im ive you we
   they it its this these there here hi hello thanks thank good bad fine great ok today yesterday tomorrow now yes want
   can cant need have feel feeling well better worse nothing everything when how where who what which help please bye
   friend family talk meeting meetings join tired sad happy alone day night home brother sister mom dad daughter
   god life text texts do dont did not just so really up down out in on at to from if get got go going she him them
   would could should will one someone anyone miss tell call leave let love think know still never always too all
   name hits hit money people about like`.split(/\s+/u),
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
