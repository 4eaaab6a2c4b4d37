/**
 * What is said in the two hours after danger, each list in turn, so that nothing is said twice running; every one names
 * 911 or 988 (RULES 16-18, 22). Which line fits is decided in aftercare.ts. A clinician reads these before a launch.
 */
import { lines } from '../../state/crisis-lines.ts';
import type { Language } from '../../state/person/profile.ts';

const { emergency, suicide, crisisText, poison } = lines;

export interface AftercareCatalog {
  /** Somebody else lies there. */
  readonly overdose: readonly string[];
  readonly noNaloxone: readonly string[];
  readonly woke: readonly string[];
  readonly otherCalled: readonly string[];
  readonly otherNotCalling: readonly string[];
  readonly otherGoing: readonly string[];
  /** Others have taken over: nothing of breaths any more, something for who stays behind. */
  readonly handedOver: readonly string[];
  readonly died: readonly string[];
  /** The sender has taken too much. */
  readonly self: readonly string[];
  readonly selfAlone: readonly string[];
  readonly selfBetter: readonly string[];
  readonly selfCalled: readonly string[];
  readonly selfNotCalling: readonly string[];
  readonly selfGoing: readonly string[];
  readonly selfHelpHere: readonly string[];
  /** Of whom is not clear: what may be said to both. */
  readonly unclear: readonly string[];
  /** The sender's wish to die. */
  readonly alone: readonly string[];
  readonly accompanied: readonly string[];
  readonly cannotCall: readonly string[];
  /** "Thanks", "lol jk im fine", "good night": the line stays open without doubting them. */
  readonly calm: readonly string[];
  readonly still: readonly string[];
  /** Somebody else's wish to die. */
  readonly othersOutOfReach: readonly string[];
  readonly othersWith: readonly string[];
  readonly othersStill: readonly string[];
}

const en: AftercareCatalog = {
  overdose: [
    `${emergency.number} first, by call or text: they tell you each step. On the side if breathing, 1 breath every 5 seconds if not. Stay together. This automated line can't send help.`,
    `One thing at a time: ${emergency.number} on speaker, the door unlocked, eyes on the breathing. A guess at what was taken is fine. I'm automated and can't send help.`,
  ],
  noNaloxone: [
    `Then breaths are what counts: head back, pinch nose, 1 breath every 5 seconds, and ${emergency.number} on speaker. Ambulances carry naloxone. Ask anyone near for some.`,
    `Go on without it: 1 breath every 5 seconds until breathing is normal, ${emergency.number} on speaker.`,
  ],
  woke: [
    `Good. It isn't over yet: naloxone wears off, and it can come back for hours. Stay, nobody takes more, and let ${emergency.number} look, even if it feels fine.`,
    `Stay awake and stay together. If sleep or slow breathing comes back: another dose of naloxone, and ${emergency.number} again.`,
  ],
  otherCalled: [
    `Good that ${emergency.number} knows. Say what was taken and how much naloxone went in. Until they take over: breaths, on the side, stay.`,
    `Stay with ${emergency.number} on speaker and do what they say. Afterwards, for you too: ${suicide.number}, any hour.`,
  ],
  otherNotCalling: [
    `It can be minutes, so let it be short: text ${emergency.number} 'not breathing' and the address, or ask somebody else to call. In most states a Good Samaritan law gives some protection; nobody has to speak of papers. Until then: naloxone, 1 breath every 5 seconds.`,
    `I hear that you're afraid. A neighbor or a stranger can call ${emergency.number} too. Go on: on the side if breathing, 1 breath every 5 seconds if not. I'm automated and can't send help.`,
  ],
  otherGoing: [
    `If breathing slows while you drive: stop, ${emergency.number} on speaker, they tell you each step. Keep them on their side, talk to them, naloxone in reach. At the door say 'overdose' first.`,
    `Eyes on the breathing all the way, and ${emergency.number} the moment it slows. Somebody beside them, not only the driver.`,
  ],
  handedOver: [
    `Good, others carry it now. Tell them what was taken and how much naloxone went in. That was a lot for you: sit down, drink some water, be with somebody. ${suicide.number}, call or text, any hour, is for you too.`,
    `You stayed, and that counts. Now you: somebody near tonight, and a voice at any hour at ${suicide.number}, by call or text. If it gets dangerous for you: ${emergency.number}.`,
  ],
  died: [
    `I'm so sorry. You did not fail. Please don't be alone with this: somebody who knows you, or a real person at ${suicide.number}, call or text, any hour, also just to cry. I'm automated.`,
    `I'm so sorry. Nothing has to be done right now but to be with somebody. ${suicide.number} is there for grief too, call or text, any hour. If it gets dangerous for you: ${emergency.number}.`,
  ],
  self: [
    `${emergency.number}, by call or text, and say what you took. Sit up, door unlocked, where people can see you, and take no more. I'm automated and can't send help. If you meant to die, ${suicide.number} too.`,
    `Stay awake and be seen. ${emergency.number} tells you each step, by call or text. Poison Help, ${poison.number}, is free, any hour. I'm automated and can't send help.`,
  ],
  selfAlone: [
    `Then let people in: unlock the door, sit by it, light on, knock at a neighbor's. ${emergency.number} by call or text: where you are, what you took. Take no more. I'm automated and can't send help.`,
    `Somewhere you can be found, sitting up, with ${emergency.number} on speaker or by text. Anyone near counts: a neighbor, the store. I'm automated and can't send help.`,
  ],
  selfBetter: [
    `Good. It can come back for hours: stay up, not alone, take no more, and let ${emergency.number} or an ER look even if it feels fine. Poison Help, ${poison.number}, is free.`,
    `Good to hear. No sleep alone tonight: somebody near should know. Drowsy or breathing slow: ${emergency.number}. For what is behind it: ${suicide.number}, any hour.`,
  ],
  selfCalled: [
    `Good. Stay with ${emergency.number} until they are at the door: unlocked, light on, sit up, take no more. Say what you took, a guess is fine.`,
    `Keep ${emergency.number} on and do what they say. Sit up, where you can be seen. For afterwards: ${suicide.number}, any hour.`,
  ],
  selfNotCalling: [
    `Then text ${emergency.number}, or call Poison Help ${poison.number}, free, any hour. Unlock the door, wake a neighbor, take no more. In most states a Good Samaritan law gives some protection to who asks for help; you need not speak of papers. I can't send help.`,
    `I hear you. It can turn fast, so not alone: door unlocked, a neighbor awake, naloxone in their hand. Poison Help ${poison.number}. Drowsy or breathing slow: ${emergency.number}, a text is enough.`,
  ],
  selfGoing: [
    `Don't drive yourself, it can hit you at the wheel: somebody else at the wheel, or ${emergency.number}. At the door say what you took, and when. I'm automated and can't send help.`,
    `Tell whoever is with you what you took. Drowsy or breathing slow while driving: stop, and ${emergency.number}.`,
  ],
  selfHelpHere: [
    `Good that they are there. Tell them what was taken, and when, even a guess. For afterwards, any hour, a real person: ${suicide.number}, call or text.`,
    `Let them look for as long as they say: it can come back for hours. For what is behind it: ${suicide.number}, call or text, any hour.`,
  ],
  unclear: [
    `${emergency.number} first, by call or text: they tell you each step, whoever it is. Door unlocked, nobody alone, nobody takes more. A guess at what was taken is fine. I'm automated and can't send help.`,
    `Whoever it is: ${emergency.number} on speaker, somebody in the room, naloxone in reach. Poison Help, ${poison.number}, is free. I'm automated and can't send help.`,
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
  othersOutOfReach: [
    `Then ${emergency.number} now: ask for a welfare check, say where they may be and what was said. Somebody close could knock too. ${suicide.number} thinks it through with you, call or text. I'm automated and can't send help.`,
    `Let ${emergency.number} look for them, and keep trying: a short text, 'I'm here, call me', is good. For you: ${suicide.number}, any hour.`,
  ],
  othersWith: [
    `Good. Listen more than you talk, and keep out of reach what could hurt them. ${suicide.number} on speaker is for both of you. In danger this minute: ${emergency.number}.`,
    `Don't leave them alone yet. Somebody else can take turns with you. ${suicide.number}, call or text, any hour; ${emergency.number} in danger.`,
  ],
  othersStill: [
    `You can call or text ${suicide.number} about somebody else: they say what to do next. If you can't reach them or it's now: ${emergency.number}, a welfare check. I'm automated and can't send help.`,
    `Stay in touch with them, ask straight out, and let somebody near them know. ${suicide.number} for both of you, any hour; ${emergency.number} in danger.`,
  ],
};

const es: AftercareCatalog = {
  overdose: [
    `Primero el ${emergency.number}, por llamada o texto: te dicen cada paso. De lado si respira, 1 soplo cada 5 segundos si no. Juntos. Este programa no manda ayuda.`,
    `Una cosa a la vez: ${emergency.number} en altavoz, puerta sin llave, mira si respira. Lo que se tomo, aunque no sepas bien. Este programa no manda ayuda.`,
  ],
  noNaloxone: [
    `Entonces cuentan los soplos: cabeza hacia atras, tapa la nariz, 1 soplo cada 5 segundos, y el ${emergency.number} en altavoz. Las ambulancias llevan naloxona.`,
    `Sigue sin ella: 1 soplo cada 5 segundos hasta que respire normal, con el ${emergency.number} en altavoz.`,
  ],
  woke: [
    `Qué bueno. Pero no ha pasado: la naloxona se acaba y puede volver por horas. No te vayas, que nadie tome otra dosis, y que el ${emergency.number} lo revise.`,
    `Despiertos y juntos. Si vuelve el sueño o la respiracion lenta: otra dosis de naloxona, y el ${emergency.number} otra vez.`,
  ],
  otherCalled: [
    `Bien que el ${emergency.number} lo sepa. Di lo que tomaron y cuanta naloxona diste. Hasta que lleguen: soplos, de lado, no te vayas.`,
    `Sigue con el ${emergency.number} en altavoz y haz lo que te digan. Luego, para ti también: ${suicide.number} y marca 2.`,
  ],
  otherNotCalling: [
    `Son minutos, asi que corto: manda al ${emergency.number} 'no respira' y la direccion, o que llame otra persona. En la mayoria de los estados una ley protege en parte a quien pide ayuda; nadie tiene que hablar de papeles. Mientras: naloxona, 1 soplo cada 5 segundos.`,
    `Entiendo el miedo. También puede llamar al ${emergency.number} alguien cerca. Sigue: de lado si respira, 1 soplo cada 5 segundos si no. Este programa no manda ayuda.`,
  ],
  otherGoing: [
    `Si respira lento en el camino: parate, ${emergency.number} en altavoz, te dicen cada paso. De lado, con naloxona a la mano. Al llegar di primero 'sobredosis'.`,
    `Mira su respiracion todo el camino, y el ${emergency.number} si baja. Que vaya alguien a su lado, no solo quien maneja.`,
  ],
  handedOver: [
    `Bien, ya esta en otras manos. Diles lo que tomo y cuanta naloxona diste. Fue mucho para ti: siéntate, toma agua, busca a alguien. El ${suicide.number} (marca 2, o manda AYUDA) también es para ti.`,
    `No te fuiste, y eso cuenta. Ahora tu: alguien cerca esta noche, y una voz a toda hora en el ${suicide.number}, marca 2. Si corres peligro: ${emergency.number}.`,
  ],
  died: [
    `Lo siento mucho. No fallaste. No te quedes a solas con esto: alguien que te conozca, o una persona en el ${suicide.number}, marca 2, o manda AYUDA, a toda hora, aunque sea para llorar. Soy un programa.`,
    `Lo siento mucho. Ahora no hay que hacer nada, solo estar con alguien. El ${suicide.number} también es para el duelo: marca 2, o manda AYUDA. Si corres peligro: ${emergency.number}.`,
  ],
  self: [
    `${emergency.number}, por llamada o texto, y di lo que tomaste. Siéntate, puerta sin llave, donde te vean, y no tomes otra dosis. Este programa no manda ayuda. Si quieres morir, el ${suicide.number} también.`,
    `No te duermas y que te vean. El ${emergency.number} te dice cada paso, por llamada o texto. Intoxicaciones: ${poison.number}, gratis, a toda hora. Este programa no manda ayuda.`,
  ],
  selfAlone: [
    `Entonces que te encuentren: puerta sin llave, luz prendida, siéntate cerca, toca con alguien del lado. ${emergency.number} por llamada o texto: donde estas y lo que tomaste. No tomes otra dosis. Este programa no manda ayuda.`,
    `Donde te puedan ver, siéntate, con el ${emergency.number} en altavoz o por texto. Cuenta cualquiera que esté cerca. Este programa no manda ayuda.`,
  ],
  selfBetter: [
    `Qué bueno. Puede volver por horas: no te duermas ni te quedes a solas, no tomes otra dosis, y que el ${emergency.number} o un hospital te revise. Intoxicaciones: ${poison.number}, gratis.`,
    `Qué bueno. Esta noche no duermas a solas: que alguien cerca lo sepa. Si hay sueño o respiras lento: ${emergency.number}. Para lo que hay detras: ${suicide.number}, marca 2.`,
  ],
  selfCalled: [
    `Bien. Sigue con el ${emergency.number} hasta que lleguen: puerta sin llave, luz prendida, siéntate, no tomes otra dosis. Di lo que tomaste, aunque no sepas bien.`,
    `Sigue con el ${emergency.number} y haz lo que te digan. Siéntate, donde te vean. Para luego: ${suicide.number} y marca 2.`,
  ],
  selfNotCalling: [
    `Entonces manda un texto al ${emergency.number}, o llama a Intoxicaciones, ${poison.number}, gratis. Puerta sin llave, despierta a alguien, no tomes otra dosis. En la mayoria de los estados una ley protege en parte a quien pide ayuda; no tienes que hablar de papeles.`,
    `Te entiendo. Puede cambiar en minutos, asi que no a solas: puerta sin llave, alguien despierto con la naloxona. Intoxicaciones: ${poison.number}. Si hay sueño o respiras lento: ${emergency.number}, basta un texto.`,
  ],
  selfGoing: [
    `No manejes tu, puede pegarte al volante: que maneje otra persona, o el ${emergency.number}. Al llegar di lo que tomaste y cuando. Este programa no manda ayuda.`,
    `Dile a quien va contigo lo que tomaste. Si hay sueño o respiras lento en el camino: parense, y el ${emergency.number}.`,
  ],
  selfHelpHere: [
    `Qué bueno que hay alguien. Diles lo que se tomo y cuando, aunque no sepas bien. Para luego, una persona a toda hora: ${suicide.number} y marca 2, o manda AYUDA.`,
    `Que revisen el tiempo que digan: puede volver por horas. Para lo que hay detras: ${suicide.number} y marca 2, a toda hora.`,
  ],
  unclear: [
    `Primero el ${emergency.number}, por llamada o texto: te dicen cada paso, sea quien sea. Puerta sin llave, nadie a solas, nadie toma otra dosis. Este programa no manda ayuda.`,
    `Sea quien sea: ${emergency.number} en altavoz, alguien en el cuarto, naloxona a la mano. Intoxicaciones: ${poison.number}, gratis. Este programa no manda ayuda.`,
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
  othersOutOfReach: [
    `Entonces el ${emergency.number} ya: pide que vayan a ver como esta, di donde puede estar y lo que dijo. Que alguien cerca toque a la puerta. En el ${suicide.number} (marca 2) te ayudan a pensar. Este programa no manda ayuda.`,
    `Que el ${emergency.number} lo busque, y tu sigue: un texto corto, 'aqui estoy, llamame', es bueno. Para ti: ${suicide.number}, marca 2.`,
  ],
  othersWith: [
    `Qué bueno. Escucha mas de lo que hablas, y lejos lo que pueda lastimar. El ${suicide.number} en altavoz (marca 2) es para los dos. En peligro ahora: ${emergency.number}.`,
    `Que no se quede a solas todavia; otra persona puede turnarse contigo. ${suicide.number} y marca 2, a toda hora; ${emergency.number} en peligro.`,
  ],
  othersStill: [
    `Puedes llamar al ${suicide.number} (marca 2, o manda AYUDA) por otra persona: te dicen que sigue. Si no contesta o es ahora: ${emergency.number}, que vayan a ver. Este programa no manda ayuda.`,
    `Sigue en contacto, pregunta directo, y que alguien cerca lo sepa. ${suicide.number} y marca 2, para los dos; ${emergency.number} en peligro.`,
  ],
};

export const aftercare: Readonly<Record<Language, AftercareCatalog>> = { en, es };
