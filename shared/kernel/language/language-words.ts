/** Words that tell English and Spanish apart. */

/** Frequent in Spanish, and nothing that people mix into English. */
export const SPANISH: ReadonlySet<string> = new Set(
  `una unos unas estoy esta estas estan soy eres muy mas pero porque por para mis tus ella ellos nosotros ustedes les nos
   hola gracias buenos buenas dias tardes noches hoy ayer manana ahora quiero quiere puedo puedes tengo tiene tenia siento
   bien mal bueno mejor peor todo todos cuando como donde quien cual ayuda ayudame ayudenme porfa amiga familia hablar
   reuniones unirme cansado cansada triste feliz sola dia noche casa hermano hermana hijo hija marido esposo esposa vida
   texto mensajes voy vas vamos vivir morir morirme matar matarme matarlo matarla duele pecho pastillas respira respirar
   compre tome perdi trabajo cumplo limpio tomar consumir dejar dejame nadie nunca siempre alguien estaba`.split(
    /\s+/u,
  ),
);

/** Frequent in English, and not in Spanish. */
export const ENGLISH: ReadonlySet<string> = new Set(
  `the an of and or that is am are was were be been very but because for with without my your his her i im ive you we
   they it its this these there here hi hello thanks thank good bad fine great ok today yesterday tomorrow now yes want
   can cant need have feel feeling well better worse nothing everything when how where who what which help please bye
   friend family talk meeting meetings join tired sad happy alone day night home brother sister mom dad daughter
   god life text texts do dont did not just so really up down out in on at to from if get got go going she him them
   would could should will one someone anyone miss tell call leave let love think know still never always too all
   name hits hit money people about like`.split(/\s+/u),
);
