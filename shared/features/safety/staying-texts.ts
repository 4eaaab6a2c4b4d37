/**
 * What is said to a call for help, and to an urge or a use. Short, each list in turn, so that nothing is said twice
 * running; every one names 911 or 988 (RULES 19, 20, 22).
 */
import { lines } from '../../state/crisis-lines.ts';
import type { Language } from '../../state/person/profile.ts';

const { emergency, suicide, notAlone } = lines;

export interface StayingCatalog {
  /** A call for help that names nothing. */
  readonly plea: readonly string[];
  readonly urge: readonly string[];
  readonly used: readonly string[];
}

const en: StayingCatalog = {
  plea: [
    `I'm an automated line, and you don't have to wait for me. In danger: ${emergency.number}. A real person, any hour: call or text ${suicide.number}. For an urge text CRAVE, for all the lines CARE.`,
    `I'm a program; a real person answers at ${suicide.number}, call or text. ${emergency.number} in danger. CRAVE for an urge, CARE for more lines.`,
    `I can't do much more by text, a person can: ${suicide.number}, by call or text. ${emergency.number} in danger. CRAVE and CARE work here.`,
  ],
  urge: [
    `Glad you texted. Most urges rise, peak and ease, often within 30 min. For now: cold water on your wrists, slow count to 60. A voice: ${suicide.number}, any hour. If you might use: your old amount can be too much; ${notAlone.number}, call, free, they stay on the phone.`,
    `Still an urge, and you are still here. Another place, another room, ten minutes, then ten more. ${suicide.number}, any hour. If you might use: ${notAlone.number}, free, they stay on the phone. CARE has more.`,
  ],
  used: [
    `Thank you for telling me. Nobody else is told. Sleepy or breathing slow now? ${emergency.number}. If you might use again: your old amount can be too much, keep naloxone close, and call ${notAlone.number}, free, they stay on the phone. ${suicide.number} any hour.`,
    `You said it, and that counts. Not alone tonight, if you can. Your old amount can be too much: ${notAlone.number}, free, they stay on the phone. ${emergency.number} if breathing slows, ${suicide.number} any hour.`,
  ],
};

const es: StayingCatalog = {
  plea: [
    `Soy un programa, y no tienes que esperarme. En peligro: ${emergency.number}. Una persona, a toda hora: ${suicide.number} y marca 2, o manda AYUDA al ${suicide.number}. Para las ganas, GANAS; para ver datos, CUIDADO.`,
    `Soy un programa; una persona contesta en el ${suicide.number}: marca 2, o manda AYUDA. ${emergency.number} en peligro. GANAS si hay ganas, CUIDADO para otros datos.`,
    `Por texto no puedo mucho; una persona, si: ${suicide.number} y marca 2, o manda AYUDA. ${emergency.number} en peligro. Aqui sirven GANAS y CUIDADO.`,
  ],
  urge: [
    `Qué bueno que escribes. Las ganas suben y luego bajan, muchas veces en 30 min. Agua fria en las muñecas, cuenta lento a 60. Una voz: ${suicide.number} y marca 2. Si crees que vas a consumir: lo de antes puede ser demasiado; ${notAlone.number}, gratis, se quedan en la linea.`,
    `Siguen las ganas, y tu sigues aqui. Otro lugar, otro cuarto, diez minutos, y otros diez. ${suicide.number} y marca 2. Si crees que vas a consumir: ${notAlone.number}, gratis, se quedan en la linea. CUIDADO tiene otros datos.`,
  ],
  used: [
    `Gracias por decirlo. Nadie lo sabe por mi. ¿Sueño o respiracion lenta? ${emergency.number}. Si vas a consumir otra vez: lo de antes puede ser demasiado, ten naloxona cerca y llama al ${notAlone.number}, gratis, se quedan en la linea. ${suicide.number}, marca 2.`,
    `Lo dijiste, y eso cuenta. Mejor no a solas, si puedes. Lo de antes puede ser demasiado: ${notAlone.number}, gratis, se quedan en la linea. ${emergency.number} si respiras lento; ${suicide.number}, marca 2.`,
  ],
};

export const staying: Readonly<Record<Language, StayingCatalog>> = { en, es };
