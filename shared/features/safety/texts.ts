/**
 * What is said in danger. Every one is at most two parts, GSM-7, names only what exists, promises nobody, and says that
 * this line is automated (RULES 16-18, 22). A clinician reads these before a launch.
 */

import { lines } from '../../state/crisis-lines.ts';
import type { Language } from '../../state/person/profile.ts';
import { aftercare } from './aftercare-texts.ts';
import { staying } from './staying-texts.ts';

const { emergency, suicide, notAlone, treatment, crisisText, violence } = lines;

interface Catalog {
  /** Somebody else has taken too much. */
  readonly overdoseOther: string;
  /** The person who texts has taken too much. */
  readonly overdoseSelf: string;
  readonly suicide: string;
  /** Somebody else speaks of suicide. */
  readonly suicideOther: string;
  /** The same danger again within a minute: what to do now, short enough to read while doing it. */
  readonly overdoseOtherAgain: string;
  readonly overdoseSelfAgain: string;
  readonly suicideAgain: string;
  readonly suicideOtherAgain: string;
  /** A body that needs 911. */
  readonly emergency: string;
  /** Violence suffered: no follow-up of any kind (RULES 19). */
  readonly violence: string;
  /** What is told or asked of it later, read without memory. */
  readonly violenceHiding: string;
  readonly violenceComing: string;
  readonly violenceLeaving: string;
  /** Somebody near may come to harm. */
  readonly harm: string;
  /** CARE: the lines, on request. */
  readonly care: string;
}

const en: Catalog = {
  overdoseOther: `Call ${emergency.number} now, speaker on: 'not waking, not breathing right'. Give naloxone if you have it. Tilt head back, lift chin, pinch nose: 1 breath every 5 seconds. Not breathing normally after 2-3 min: another dose. Breathing: on their side. Stay. Only ${emergency.number} sends help, this line can't.`,
  overdoseSelf: `Call ${emergency.number} now and say what you took. Unlock the door, sit up, stay where people can see you. If anyone is near, tell them and hand them naloxone. Don't take more. Can't talk? Text ${emergency.number}. This line is automated and can't send help. If you meant to die, ${suicide.number} too.`,
  suicide: `I'm glad you said it. ${suicide.number}, call or text, any hour: a real person answers. In danger this minute: ${emergency.number}. This is an automated line; nobody may be reading. Can someone be with you?`,
  suicideOther: `Stay with them if you can, and ask straight out: 'Are you thinking of suicide?' Asking does no harm. Put out of reach what could hurt them. ${suicide.number}, call or text, is for both of you. Can't reach them, or it is now: ${emergency.number}, ask for a welfare check. I'm automated and can't send help.`,
  overdoseOtherAgain: `Still here. ${emergency.number} now, speaker on: they tell you each step. 1 breath every 5 seconds. Naloxone if you have it. Only ${emergency.number} sends help, this line can't.`,
  overdoseSelfAgain: `Still here. ${emergency.number} now, by call or text. Door unlocked, sit up, take no more. Only ${emergency.number} sends help, this automated line can't. ${suicide.number} if you meant to die.`,
  suicideAgain: `Still here, and automated. ${suicide.number}, call or text: a real person answers. In danger this minute: ${emergency.number}.`,
  suicideOtherAgain: `Still here, and automated. ${suicide.number}, call or text, for both of you. Can't reach them, or it is now: ${emergency.number}, a welfare check.`,
  emergency: `That needs ${emergency.number} now: call, or text it, and say what is happening. Don't stay alone: tell whoever is near, unlock the door, sit down. This line is automated and can't send help. ${suicide.number} is there too, any hour.`,
  violence: `That sounds unsafe, and it isn't your fault. In danger now: ${emergency.number} (many places take texts). ${violence.number} any hour, or text START to ${violence.code}, to them, not to me. Delete this if someone checks your phone. I won't text about it again unless you do.`,
  violenceHiding: `Quiet first: phone on silent, and text ${emergency.number} where you are (many places take texts). A locked door helps, a way out is better. ${violence.number} any hour. Delete this if someone checks your phone.`,
  violenceComing: `If you can leave safely, go where people are: a neighbor, a store. Afraid, or at the door: ${emergency.number} (many places take texts). ${violence.number} any hour. Delete this if someone checks your phone.`,
  violenceLeaving: `That is yours to choose, and nobody has to choose it alone or today. Leaving goes best with a plan, and ${violence.number} makes it with you, any hour, free; or text START to ${violence.code}. In danger now: ${emergency.number}. Delete this if someone checks your phone.`,
  harm: `Before anything else: step away, to another place, and put down what could hurt someone. ${suicide.number} is for this too, call or text, any hour. In danger this minute: ${emergency.number}. This line is automated; nobody may be reading.`,
  care: [
    emergency.wording.en,
    suicide.wording.en,
    crisisText.wording.en,
    notAlone.wording.en,
    treatment.wording.en,
    violence.wording.en,
    "After a break the body's limit is lower: keep naloxone near. This line is automated and can't send help.",
  ].join(' '),
};

const es: Catalog = {
  overdoseOther: `Llama al ${emergency.number} ya, en altavoz: 'no despierta, no respira bien'. Da naloxona si tienes. Cabeza hacia atras, sube la barbilla, tapa la nariz: 1 soplo cada 5 segundos. Si en 2-3 min no respira normal, otra dosis. Si respira, de lado. No te vayas. Solo el ${emergency.number} manda ayuda; este servicio no.`,
  overdoseSelf: `Llama al ${emergency.number} ya y di lo que tomaste. Deja la puerta sin llave, siéntate donde te vean. Si hay alguien cerca, avisa y dale la naloxona. No tomes otra dosis. ¿No puedes hablar? Manda un texto al ${emergency.number}. Este servicio es un programa y no manda ayuda. Si quieres morir, el ${suicide.number} también.`,
  suicide: `Qué bueno que lo dices. Llama al ${suicide.number} y marca 2, o manda AYUDA al ${suicide.number}: contesta una persona, a toda hora. Si corres peligro ahora mismo: ${emergency.number}. Este servicio es un programa; puede que nadie lo lea. ¿Puede alguien estar contigo?`,
  suicideOther: `Si puedes, quédate a su lado y pregunta directo: '¿Piensas en el suicidio?' Preguntar no hace daño. Lejos lo que pueda lastimar. El ${suicide.number} (marca 2, o manda AYUDA) es para los dos. Si no contesta o es ahora: ${emergency.number}, pide que vayan a ver. Soy un programa y no mando ayuda.`,
  overdoseOtherAgain: `Sigo contigo. ${emergency.number} ya, en altavoz: te dicen cada paso. 1 soplo cada 5 segundos. Naloxona si tienes. Solo el ${emergency.number} manda ayuda; este servicio no.`,
  overdoseSelfAgain: `Sigo contigo. ${emergency.number} ya, por llamada o texto. Puerta sin llave, siéntate, no tomes otra dosis. Este programa no manda ayuda. Si quieres morir: ${suicide.number}.`,
  suicideAgain: `Sigo contigo, aunque soy un programa. ${suicide.number} y marca 2, o AYUDA al ${suicide.number}: contesta una persona. Peligro ahora mismo: ${emergency.number}.`,
  suicideOtherAgain: `Sigo contigo, aunque soy un programa. ${suicide.number} y marca 2, para los dos. Si no contesta o es ahora: ${emergency.number}, que vayan a ver.`,
  emergency: `Eso necesita al ${emergency.number} ya: llama o manda un texto y di lo que pasa. No te quedes a solas: avisa a quien esté cerca, puerta sin llave, siéntate. Este programa no manda ayuda. También el ${suicide.number}: marca 2.`,
  violence: `Eso no suena seguro, y no es tu culpa. En peligro ahora: ${emergency.number} (en muchos lugares recibe textos). ${violence.number} a toda hora, o manda START al ${violence.code}, a ellos, no a mi. Borra esto si alguien revisa tu celular. No te vuelvo a escribir de esto si no lo haces tu.`,
  violenceHiding: `Primero el silencio: celular sin sonido, y manda un texto al ${emergency.number} con el lugar (en muchos lugares recibe textos). Mejor una salida que una puerta. ${violence.number} a toda hora. Borra esto si alguien revisa tu celular.`,
  violenceComing: `Si puedes salir sin peligro, ve donde haya gente. Si hay miedo o ya esta en la puerta: ${emergency.number} (en muchos lugares recibe textos). ${violence.number} a toda hora. Borra esto si alguien revisa tu celular.`,
  violenceLeaving: `Eso lo decides tu, y no tiene que ser a solas ni hoy. Irse va mejor con un plan: en el ${violence.number} lo hacen contigo, a toda hora, gratis; o manda START al ${violence.code}. En peligro ahora: ${emergency.number}. Borra esto si alguien revisa tu celular.`,
  harm: `Antes que nada: toma distancia, ve a otro lugar y suelta lo que pueda lastimar a alguien. El ${suicide.number} también es para esto: marca 2, o manda AYUDA. En peligro ahora: ${emergency.number}. Este servicio es un programa; puede que nadie lo lea.`,
  care: [
    emergency.wording.es,
    suicide.wording.es,
    crisisText.wording.es,
    notAlone.wording.es,
    treatment.wording.es,
    violence.wording.es,
    'Tras una pausa el cuerpo aguanta menos: ten naloxona cerca. Este programa no manda ayuda.',
  ].join(' '),
};

export const texts: Readonly<Record<Language, Catalog>> = { en, es };

/** Every text, for the checks over all catalogs. */
export function samples(): readonly { key: string; language: Language; body: string }[] {
  return (['en', 'es'] as const).flatMap((language) => [
    ...Object.entries(texts[language]).map(([key, body]: [string, string]) => ({
      key: `safety.${key}`,
      language,
      body,
    })),
    ...[...Object.entries(staying[language]), ...aftercare[language]].flatMap(
      ([key, bodies]: [string, readonly string[]]) => bodies.map((body) => ({ key: `safety.${key}`, language, body })),
    ),
  ]);
}
