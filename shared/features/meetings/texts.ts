/** What is said of meetings beside the list itself. */
import type { Language } from '../../state/person/profile.ts';
import { orderSamples } from './calling-off-texts.ts';

export interface Catalog {
  readonly askWhere: string;
  readonly unknownPlace: string;
  /** What follows MEETINGS cannot be read. */
  readonly howToAsk: string;
  readonly unreadable: string;
  /** Nothing at all stands in the lists, near or online. */
  readonly empty: (contact: string) => string;
  /** Nobody has marked any. */
  readonly noMoud: string;
  /** MORE, long after the list. */
  readonly stale: string;
  readonly first: string;
}

export const texts: Readonly<Record<Language, Catalog>> = {
  en: {
    askWhere:
      'Where should I look? Text a ZIP code or a city. ZIP 84101, with your own, keeps it for next time. Or MEETINGS ONLINE, from anywhere.',
    unknownPlace: "I can't find that place. A ZIP code works best: MEETINGS 84101. Or MEETINGS ONLINE, from anywhere.",
    howToAsk:
      "I couldn't read that one. A ZIP code, a city, a day or a kind works: MEETINGS 84101, MEETINGS FRIDAY, MEETINGS WOMEN TONIGHT.",
    unreadable: "I can't open the meeting lists right now, sorry. It's me, not you. Please try again in a few minutes.",
    empty: (contact) =>
      `I have no meetings within 50 miles of there, and none online. There may be some that I don't know of: ${contact} can tell you.`,
    noMoud:
      "Nobody has told me yet which meetings here are open to people on medication, so I can't say. MEETINGS shows all near you. Your medication is your business, in any room.",
    stale: 'That list is a while ago. MEETINGS gives you a fresh one.',
    first:
      "A first meeting: come a few minutes early or late, sit anywhere, by the door is fine. You don't have to speak, pay or sign; \"I'm just listening\" is enough. Some pray or hold hands at the end, you may sit it out. Rooms differ: if one isn't for you, try another. MEETINGS finds one.",
  },
  es: {
    askWhere:
      'Donde busco? Manda un codigo postal o una ciudad. ZIP 84101, con el tuyo, lo guarda para otra vez. O REUNIONES EN LINEA, de cualquier lugar.',
    unknownPlace:
      'No encuentro ese lugar. Lo mejor es el codigo postal: REUNIONES 84101. O REUNIONES EN LINEA, de cualquier lugar.',
    howToAsk:
      'Eso no lo pude leer. Sirve un codigo postal, una ciudad, un dia o un tipo: REUNIONES 84101, REUNIONES VIERNES, REUNIONES MUJERES HOY.',
    unreadable:
      'Ahora no puedo abrir las listas de reuniones, perdon. Es cosa mia, no tuya. Prueba otra vez en unos minutos.',
    empty: (contact) =>
      `No tengo reuniones a menos de 50 millas de ahi, ni en linea. Puede haber otras que no conozco: pregunta a ${contact}.`,
    noMoud:
      'Nadie me ha dicho todavia que reuniones de aqui reciben a quien toma medicamento, asi que no lo se. REUNIONES muestra las que hay cerca. Tu medicamento es cosa tuya.',
    stale: 'Esa lista ya tiene rato. REUNIONES te da una nueva.',
    first:
      'Tu primera reunion: llega un poco antes o despues, sientate donde quieras, junto a la puerta esta bien. No tienes que hablar, pagar ni firmar; "solo vengo a escuchar" basta. Si rezan o se toman de la mano, puedes no hacerlo. Si una no es para ti, prueba otra: REUNIONES busca.',
  },
};

/** Every text with its longest arguments, for the checks over all catalogs. */
export function samples(): readonly { key: string; language: Language; body: string }[] {
  const own = (['en', 'es'] as const).flatMap((language) =>
    Object.entries(texts[language]).map(([key, text]: [string, Catalog[keyof Catalog]]) => ({
      key: `meetings.${key}`,
      language,
      body: typeof text === 'string' ? text : text('coordination@riverside-recovery.example'),
    })),
  );
  return [...own, ...orderSamples()];
}
