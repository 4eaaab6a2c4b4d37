import { words } from './fold.ts';

const SPANISH_SIGNS = /[\u00F1\u00D1\u00BF\u00A1]/u;
const ACCENTED = /[\u00E1\u00E9\u00ED\u00F3\u00FA\u00C1\u00C9\u00CD\u00D3\u00DA]/u;

/** Words that are frequent in one language and do not stand in the other. */
const SPANISH = new Set(
  `el la los las un una unos unas de del al y o que es esta estoy estas son soy eres muy mas pero porque por para
   con sin mi mis tu tus su sus yo ella nosotros ustedes me te se lo le les nos hola gracias buenos buenas dias tardes
   noches hoy ayer manana ahora ya si quiero puedo tengo siento bien mal bueno mejor peor nada todo cuando como donde
   quien cual ayuda ayudame favor porfa adios amigo amiga familia hablar reunion reuniones unirme cansado cansada triste
   feliz gracias solo sola dia noche casa hermano hermana mama papa hijo hija dios vida texto mensajes`.split(/\s+/u),
);
const ENGLISH = new Set(
  `the an of and or that is am are was were be been very but because for with without my your his her i im ive you we
   they it its this these there here hi hello thanks thank good bad fine great ok today yesterday tomorrow now yes want
   can cant need have feel feeling well better worse nothing everything when how where who what which help please bye
   friend family talk meeting meetings join tired sad happy alone day night home brother sister mom dad son daughter
   god life text texts do dont did not just so really up down out in on at to from if get got go going`.split(/\s+/u),
);

/** Whether a text is Spanish (true) or English (false); undefined when it cannot tell ("ok", "3", a name). */
export function looksSpanish(body: string): boolean | undefined {
  if (SPANISH_SIGNS.test(body.normalize('NFC'))) return true;
  const typed = words(body);
  const spanish = typed.filter((word) => SPANISH.has(word)).length + (ACCENTED.test(body.normalize('NFC')) ? 1 : 0);
  const english = typed.filter((word) => ENGLISH.has(word)).length;
  return spanish === english ? undefined : spanish > english;
}
