/**
 * What is said after the first answer to danger, to a call for help, and to an urge or a use. Short, each list in turn,
 * so that nothing is said twice running; every one names 911 or 988 (RULES 18-20, 22).
 */
import { lines } from '../../state/crisis-lines.ts';
import type { Language } from '../../state/person/profile.ts';

const { emergency, suicide, notAlone, crisisText } = lines;

export interface StayingCatalog {
  readonly woke: readonly string[];
  readonly helpCame: readonly string[];
  readonly noNaloxone: readonly string[];
  /** Anything else while somebody has taken too much. */
  readonly overdose: readonly string[];
  readonly alone: readonly string[];
  readonly accompanied: readonly string[];
  readonly cannotCall: readonly string[];
  /** "Thanks", "lol jk im fine", "good night": the line stays open without doubting them. */
  readonly calm: readonly string[];
  /** Anything else in the two hours after a wish to die. */
  readonly still: readonly string[];
  /** A call for help that names nothing. */
  readonly plea: readonly string[];
  readonly urge: readonly string[];
  readonly used: readonly string[];
}

const en: StayingCatalog = {
  woke: [
    `Good. It isn't over yet: naloxone wears off, and it can come back for hours. Stay, nobody takes more, and let ${emergency.number} look, even if it feels fine.`,
    `Stay awake and stay together. If sleep or slow breathing comes back: another dose of naloxone, and ${emergency.number} again.`,
  ],
  helpCame: [
    `Good that ${emergency.number} knows. Say what was taken and how much naloxone went in. Until they take over: breaths, on the side, stay.`,
    `Stay with ${emergency.number} on speaker and do what they say. Afterwards, for you too: ${suicide.number}, any hour.`,
  ],
  noNaloxone: [
    `Then breaths are what counts: head back, pinch nose, 1 breath every 5 seconds, and ${emergency.number} on speaker. Ambulances carry naloxone. Ask anyone near for some.`,
    `Go on without it: 1 breath every 5 seconds until breathing is normal, ${emergency.number} on speaker.`,
  ],
  overdose: [
    `${emergency.number} first, by call or text: they tell you each step. On the side if breathing, 1 breath every 5 seconds if not. Stay together. This automated line can't send help.`,
    `One thing at a time: ${emergency.number} on speaker, the door unlocked, eyes on the breathing. A guess at what was taken is fine. I'm automated and can't send help.`,
  ],
  alone: [
    `Then let a voice be with you: ${suicide.number}, call or text, any hour, a real person. Somewhere with people near is good too. In danger this minute: ${emergency.number}.`,
    `Alone is hard tonight. ${suicide.number} stays on as long as you like, by call or text. ${emergency.number} if it gets dangerous.`,
  ],
  accompanied: [
    `Good that somebody is there. Tell them what you told me, and let them stay. ${suicide.number}, call or text, for both of you; ${emergency.number} in danger.`,
    `Let them stay close tonight, and put out of reach what could hurt you. ${suicide.number}, any hour; ${emergency.number} in danger.`,
  ],
  cannotCall: [
    `No call needed: text ${suicide.number}, any words, and a real person answers. Or text HOME to ${crisisText.number}. ${emergency.number} works without minutes, and many places take texts.`,
    `Texting is enough: ${suicide.number}, or HOME to ${crisisText.number}. ${emergency.number} in danger.`,
  ],
  calm: [
    `Thank you for answering. However it is now, ${suicide.number} stays there, call or text, any hour. In danger: ${emergency.number}. I'm automated.`,
    `Heard, thank you. Nothing you said is held against you. ${suicide.number} is there if it turns, by call or text; ${emergency.number} in danger.`,
  ],
  still: [
    `I read that, and I'm only a program. A person answers at ${suicide.number}, call or text, for big things and small. ${emergency.number} in danger.`,
    `It is all right to need company with this. ${suicide.number}, by call or text. ${emergency.number} if this minute is dangerous.`,
  ],
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
  woke: [
    `Qué bueno. Pero no ha pasado: la naloxona se acaba y puede volver por horas. No te vayas, que nadie tome otra dosis, y que el ${emergency.number} lo revise.`,
    `Despiertos y juntos. Si vuelve el sueño o la respiracion lenta: otra dosis de naloxona, y el ${emergency.number} otra vez.`,
  ],
  helpCame: [
    `Bien que el ${emergency.number} lo sepa. Di lo que tomaron y cuanta naloxona diste. Hasta que lleguen: soplos, de lado, no te vayas.`,
    `Sigue con el ${emergency.number} en altavoz y haz lo que te digan. Luego, para ti también: ${suicide.number} y marca 2.`,
  ],
  noNaloxone: [
    `Entonces cuentan los soplos: cabeza hacia atras, tapa la nariz, 1 soplo cada 5 segundos, y el ${emergency.number} en altavoz. Las ambulancias llevan naloxona.`,
    `Sigue sin ella: 1 soplo cada 5 segundos hasta que respire normal, con el ${emergency.number} en altavoz.`,
  ],
  overdose: [
    `Primero el ${emergency.number}, por llamada o texto: te dicen cada paso. De lado si respira, 1 soplo cada 5 segundos si no. Juntos. Este programa no manda ayuda.`,
    `Una cosa a la vez: ${emergency.number} en altavoz, puerta sin llave, mira si respira. Lo que se tomo, aunque no sepas bien. Este programa no manda ayuda.`,
  ],
  alone: [
    `Entonces que te acompañe una voz: ${suicide.number} y marca 2, o manda AYUDA al ${suicide.number}, a toda hora. Un lugar con gente cerca ayuda. En peligro ahora: ${emergency.number}.`,
    `Es duro estar a solas. En el ${suicide.number} (marca 2, o manda AYUDA) se quedan contigo. En peligro: ${emergency.number}.`,
  ],
  accompanied: [
    `Qué bueno que hay alguien. Dile lo que me dijiste y que se quede. ${suicide.number} y marca 2, para los dos; ${emergency.number} en peligro.`,
    `Que se quede cerca, y lejos lo que te pueda lastimar. ${suicide.number} y marca 2, a toda hora; ${emergency.number} en peligro.`,
  ],
  cannotCall: [
    `No hace falta llamar: manda AYUDA al ${suicide.number} o al ${crisisText.number} y contesta una persona. El ${emergency.number} funciona sin saldo.`,
    `Basta un texto: AYUDA al ${suicide.number}, o AYUDA al ${crisisText.number}. ${emergency.number} en peligro.`,
  ],
  calm: [
    `Gracias por contestar. Como sea que vaya ahora, el ${suicide.number} sigue ahi: marca 2, o manda AYUDA. En peligro: ${emergency.number}. Soy un programa.`,
    `Te leo, gracias. Nada de lo dicho cuenta contra ti. El ${suicide.number} sigue ahi si cambia: marca 2, o manda AYUDA; ${emergency.number} en peligro.`,
  ],
  still: [
    `Lo lei, y solo soy un programa. En el ${suicide.number} (marca 2, o manda AYUDA) contesta una persona. ${emergency.number} en peligro.`,
    `Esta bien querer que alguien te acompañe en esto. ${suicide.number} y marca 2, o manda AYUDA. ${emergency.number} si corres peligro.`,
  ],
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
