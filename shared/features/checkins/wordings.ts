/**
 * Kind answers to how a day is, by band from 1 (very hard) to 5 (good). They thank, they never judge, and the two low
 * bands carry one small thing to try and 988 (RULES 20). The same words answer a sentence outside a check-in.
 */
import type { Language } from '../../state/person/profile.ts';

export type Score = 1 | 2 | 3 | 4 | 5;
export type Bands = Readonly<Record<Score, readonly string[]>>;

const en: Bands = {
  1: [
    'Thank you for saying so. It counts. One slow breath out, longer than the breath in, then another. 988 is there any time, call or text.',
    'That sounds very hard. A glass of water and both feet on the floor, just for a minute. 988 any hour, by call or text.',
    'Glad you put it into words. Only the next ten minutes need getting through, then ten more. 988 is there any time, call or text.',
    'That is heavy to carry. Look around you and name five things you can see. 988 is there day and night, call or text.',
    'Thank you for telling me how it is. Cold water on the wrists can slow things a little. 988, call or text, any hour. CARE has more.',
    "You don't have to hold this alone. Sit where you feel safe and breathe out slowly, five times. 988: a person answers, any hour.",
  ],
  2: [
    'Thank you for saying so. It counts. Loosening hands and jaw, slowly, can shift things a little. 988 is there any time.',
    'Not an easy one, then. A blanket or a warm sweater and ten quiet minutes may help. 988, call or text, any hour.',
    'Thank you for telling me. Pick one small thing for today and let the rest wait. 988 is there any time, call or text.',
    'Thank you for being open about it. Breathe in for 4 and out for 6, a few times. 988 any hour if it gets heavier.',
    'That takes some carrying. Is there one person you could text a hello? And 988 is there any time.',
    'Low days happen, and you said so. Water, food, a minute of rest: whichever is nearest. 988, call or text, any time.',
  ],
  3: [
    'Thank you. The middle is a real place too.',
    'Noted, thank you. In-between days count as much as the others.',
    'Thanks for letting me know. Go gently with the rest of it.',
    'Got it. Not everything has to be one thing or the other today.',
    'Thank you. The middle is fine, and MOOD shows the other days if you are curious.',
    'Thanks. One quiet thing you like, later on, and that is plenty.',
  ],
  4: [
    'Glad to hear it. Whatever helped, you can lean on it again.',
    'Nice to read. Keep an eye on what made it lighter.',
    'Thank you. A lighter one: take it as it comes.',
    'Good. Maybe somebody would like to hear that from you.',
    'Thanks for telling me. Enjoy the easier hours.',
    'Nice. Hold on to one small detail of today.',
  ],
  5: [
    'Good. Keep a bit of it for tomorrow.',
    'Lovely to read. Take your time with it.',
    'Glad it is a good one. Remember what was in it.',
    'Good to know. Days like this are yours to keep.',
    'Thank you for sharing it. Enjoy it.',
    'Nice. You could jot down what helped, for another day.',
  ],
};

const es: Bands = {
  1: [
    'Gracias por contarlo. Cuenta. Suelta el aire despacio, cinco veces. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Suena muy duro. Un vaso de agua y los dos pies en el suelo, un minuto. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Gracias por decirlo. Basta con pasar diez minutos, y luego otros diez. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Eso pesa mucho. Mira a tu alrededor y nombra cinco cosas que ves. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Gracias por decirlo tal cual. Agua fresca en las muñecas calma un poco. 988 a toda hora: marca 2, o manda AYUDA. CUIDADO tiene otros datos.',
    'No tienes que cargarlo a solas. Ve a un lugar seguro y respira lento, cinco veces. 988 a toda hora: llama y marca 2, o manda AYUDA.',
  ],
  2: [
    'Gracias por contarlo. Cuenta. Soltar hombros y manos, despacio, puede aliviar. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'No es de los ratos suaves. Una cobija y diez minutos de calma pueden ayudar. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Gracias por decirlo. Elige una sola cosa para hoy; el resto puede esperar. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Gracias por la franqueza. Respira: cuenta 4 al tomar aire y 6 al soltarlo. 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Eso también pesa. ¿Hay alguien a quien mandarle un hola? Y el 988 a toda hora: llama y marca 2, o manda AYUDA.',
    'Hay ratos bajos, y lo dijiste. Agua, comida, un minuto de descanso: lo que tengas cerca. 988 a toda hora: llama y marca 2, o manda AYUDA.',
  ],
  3: [
    'Gracias. Estar en medio también vale.',
    'Anotado, gracias. Los ratos normales cuentan igual.',
    'Gracias por contestar. El punto medio también es un lugar.',
    'Entendido. Ve con calma con lo que queda de hoy.',
    'Gracias. No todo tiene que ser blanco o negro hoy.',
    'Gracias. ANIMO te muestra lo anterior, si quieres verlo.',
  ],
  4: [
    'Me alegra. Lo que te ayuda hoy puede servirte otra vez.',
    'Qué gusto leerlo. Guarda lo que hizo ligero el rato.',
    'Gracias. Disfruta lo ligero, a tu ritmo.',
    'Bien. Puede que alguien quiera saberlo por ti.',
    'Gracias por contarlo. Que te dure el buen rato.',
    'Me alegra leerlo. Quédate con un detalle bonito de hoy.',
  ],
  5: [
    'Qué bien. Guarda un poco para mañana.',
    'Qué gusto leerlo. Disfruta sin prisa.',
    'Me alegra mucho. Que te dure.',
    'Bien. Un momento bueno es tuyo y se queda.',
    'Gracias por compartirlo. Te lo mereces.',
    'Qué bien. Puedes apuntar lo que te ayuda, para otro momento.',
  ],
};

/** In the hours after danger nothing is bright: an answer that sounds well is taken calmly, with 988 beside it. */
export const calm: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Thank you for answering. After hard hours this counts too. 988 stays there, call or text, any hour.',
    'Heard, thank you. Go gently with the next hours. 988 is there whenever it turns, call or text.',
    'Thank you. One hour at a time is enough. 988, call or text, any hour; CARE has more.',
  ],
  es: [
    'Gracias por contestar. Tras unas horas duras, esto también cuenta. El 988 sigue ahi a toda hora: marca 2, o manda AYUDA.',
    'Te leo, gracias. Ve con calma en las horas que vienen. El 988, si cambia: marca 2, o manda AYUDA.',
    'Gracias. Basta con ir hora por hora. 988 a toda hora: marca 2, o manda AYUDA. CUIDADO tiene otros datos.',
  ],
};

/** Good news, and news of the hard kind, that names no mood. */
export const news: Readonly<Record<Language, Readonly<Record<'glad' | 'hard', readonly string[]>>>> = {
  en: {
    glad: [
      'That is real, and it is yours. Thank you for telling me.',
      'Good to read. However you got there, it counts. Thank you for sharing it.',
    ],
    hard: [
      'That is a lot at once. Thank you for telling me. One thing at a time, and 988 any hour, call or text. CARE has more.',
      'I am sorry, that is hard news. Is there somebody you could tell today? 988 is there any hour, call or text.',
    ],
  },
  es: {
    glad: [
      'Eso es real, y es tuyo. Gracias por contarlo.',
      'Qué gusto leerlo. Como sea que llegaste, cuenta. Gracias por compartirlo.',
    ],
    hard: [
      'Es mucho de golpe. Gracias por contarlo. Una cosa a la vez, y 988 a toda hora: marca 2, o manda AYUDA. CUIDADO tiene otros datos.',
      'Lo siento, es una noticia dura. ¿Hay alguien a quien contarle hoy? 988 a toda hora: marca 2, o manda AYUDA.',
    ],
  },
};

export const bands: Readonly<Record<Language, Bands>> = { en, es };

/**
 * Picks a wording that is not the one used last.
 * @param random in [0, 1)
 */
export function vary(count: number, random: number, last: number | undefined): number {
  if (last === undefined || last >= count) return Math.floor(random * count);
  const index = Math.floor(random * (count - 1));
  return index >= last ? index + 1 : index;
}
