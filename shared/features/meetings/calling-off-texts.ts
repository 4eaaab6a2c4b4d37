/** What coordinators hear of what they said about a meeting. */

import type { Saying } from '../../state/meeting/meeting.ts';
import type { Language } from '../../state/person/profile.ts';

export interface OrderCatalog {
  readonly words: Readonly<Record<Saying['kind'], string>>;
  readonly calledOff: (name: string, when: string) => string;
  readonly meets: (name: string, when: string) => string;
  readonly notOff: (name: string) => string;
  readonly moud: (name: string) => string;
  readonly notMoud: (name: string) => string;
  /** A number alone. */
  readonly whichName: (command: string) => string;
  /** What stands under that number is called something else. */
  readonly otherName: (number: number, name: string, command: string) => string;
  readonly noSuch: (number: number, command: string) => string;
  /** The list has it no more, or gives no time for it. */
  readonly gone: string;
  readonly undone: string;
  readonly undoneMoud: string;
}

export const orderTexts: Readonly<Record<Language, OrderCatalog>> = {
  en: {
    words: { 'called off': 'CALLOFF', meets: 'MEETS', moud: 'MOUD', 'not moud': 'NOT MOUD' },
    calledOff: (name, when) =>
      `Called off, this once: ${name}, ${when}. Those who follow it are told, and lists leave it out. UNDO takes it back within ten minutes; later, MEETS with its number and name.`,
    meets: (name, when) =>
      `It meets after all: ${name}, ${when}. Those who follow it are told. UNDO takes that back within ten minutes.`,
    notOff: (name) => `${name} is not called off, as far as I know. Nothing is changed.`,
    moud: (name) =>
      `Marked as open to people on methadone or buprenorphine: ${name}. MEETINGS MOUD finds it. UNDO takes it back within ten minutes.`,
    notMoud: (name) =>
      `No longer marked as open to people on medication: ${name}. UNDO takes that back within ten minutes.`,
    whichName: (command) => `So that no other is meant: ${command} and a word of its name, please.`,
    otherName: (number, name, command) =>
      `${number} on your list is ${name}. If you mean that: ${command} and a word of its name. MEETINGS gives a fresh list.`,
    noSuch: (number, command) =>
      `There is no ${number} on a fresh list of yours. MEETINGS with a place first, then ${command} and a word of its name.`,
    gone: 'That meeting has left the list since. MEETINGS gives you a fresh one.',
    undone: 'Taken back. What was said of that meeting before holds again, and those who follow it are told.',
    undoneMoud: 'Taken back. That meeting is marked as it was before.',
  },
  es: {
    words: { 'called off': 'NO HAY', meets: 'SI HAY', moud: 'MOUD', 'not moud': 'NO MOUD' },
    calledOff: (name, when) =>
      `Suspendida, solo esa vez: ${name}, ${when}. Se avisa a quienes la siguen, y no sale en las listas. DESHACER lo quita en diez minutos; luego, SI HAY con su numero y nombre.`,
    meets: (name, when) =>
      `Si la hay: ${name}, ${when}. Se avisa a quienes la siguen. DESHACER lo quita en diez minutos.`,
    notOff: (name) => `${name} no esta suspendida, que yo sepa. Nada cambia.`,
    moud: (name) =>
      `Marcada como abierta a quien toma metadona o buprenorfina: ${name}. REUNIONES MOUD la encuentra. DESHACER lo quita en diez minutos.`,
    notMoud: (name) =>
      `Ya sin la marca de abierta a quien toma medicamento: ${name}. DESHACER lo quita en diez minutos.`,
    whichName: (command) => `Para no tomar otra: ${command} y una palabra de su nombre, por favor.`,
    otherName: (number, name, command) =>
      `La ${number} de tu lista es ${name}. Si es esa: ${command} y una palabra de su nombre. REUNIONES te da una lista nueva.`,
    noSuch: (number, command) =>
      `No hay ${number} en una lista reciente tuya. Primero REUNIONES con un lugar, luego ${command} y una palabra de su nombre.`,
    gone: 'Esa reunion ya no esta en la lista. REUNIONES te da una nueva.',
    undone: 'Deshecho. Vale otra vez lo que se dijo antes de esa reunion, y se avisa a quienes la siguen.',
    undoneMoud: 'Deshecho. Esa reunion queda marcada como antes.',
  },
};

const longestName = 'The Wednesday Evening Candlelight Sharing';

/** Every text with its longest arguments, for the checks over all catalogs. */
export function orderSamples(): readonly { key: string; language: Language; body: string }[] {
  return (['en', 'es'] as const).flatMap((language) => {
    const { words, ...all } = orderTexts[language];
    const when = language === 'en' ? 'tomorrow 11:30pm Arizona' : 'mañana 11:30pm hora de alla';
    const command = `${words['not moud']} 3`;
    const bodies: Readonly<Record<keyof typeof all, string>> = {
      ...all,
      ...{ calledOff: all.calledOff(longestName, when), meets: all.meets(longestName, when) },
      ...{ notOff: all.notOff(longestName), moud: all.moud(longestName), notMoud: all.notMoud(longestName) },
      ...{ whichName: all.whichName(command), otherName: all.otherName(3, longestName, command) },
      noSuch: all.noSuch(99, command),
    };
    return Object.entries(bodies).map(([key, body]) => ({ key: `meetings.${key}`, language, body }));
  });
}
