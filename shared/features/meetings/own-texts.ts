/** What is said of a person's own reminders, and of whether they were there. */
import { clock } from '../../kernel/time/clock.ts';
import { addDays, daysBetween } from '../../kernel/time/local.ts';
import type { PrivateReminder } from '../../state/person/meetings.ts';
import type { Language } from '../../state/person/profile.ts';
import { dateSaid } from './wording.ts';

interface Catalog {
  readonly weekdays: readonly string[];
  readonly daily: string;
  readonly weekly: (weekday: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  /** Of a date, within a sentence. */
  readonly on: (date: string) => string;
  readonly at: (when: string, time: string) => string;
  readonly once: string;
  readonly from: (day: string) => string;

  /** What goes out: the time and the person's own words, and nothing else (RULES 23). */
  readonly goes: (time: string, words: string | undefined) => string;
  /** Without their words, to a number that may have a new owner (RULES 13). */
  readonly goesNeutrally: (time: string) => string;

  readonly set: (number: number, when: string, goes: string) => string;
  readonly already: (number: number, when: string) => string;
  /** Its words name what nobody else is to read (RULES 23). */
  readonly without: string;
  readonly groupsClock: string;
  readonly waitsForZip: string;
  readonly paused: string;
  readonly how: string;
  readonly past: string;
  readonly far: string;
  readonly days: string;
  readonly full: (most: number) => string;
  /** "REMIND ME 2" below a list: at two, or of the second? */
  readonly which: (number: number) => string;
  readonly undoneSet: (number: number) => string;

  /** For the first reminder of a meeting. */
  readonly askAfterOffer: string;
  readonly askAfter: string;
  readonly dontAskAfter: string;
  readonly there: (time: string, yesterday: boolean) => string;
  /** For who chose PLAIN. */
  readonly thereAt: (name: string, time: string, yesterday: boolean) => string;
  readonly wasThere: string;
  readonly wasNot: string;
  readonly couldNot: string;
  readonly unsure: string;
  readonly undoneThere: string;
  readonly undoneAskAfter: (asks: boolean) => string;
}

export const ownTexts: Readonly<Record<Language, Catalog>> = {
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    daily: 'every day',
    weekly: (weekday) => `every ${weekday}`,
    today: 'today',
    tomorrow: 'tomorrow',
    on: (date) => date,
    at: (when, time) => `${when} at ${time}`,
    once: 'once, ',
    from: (day) => `, from ${day}`,
    goes: (time, words) => `${time}. Your reminder${words === undefined ? '' : `: ${words}`}.`,
    goesNeutrally: (time) =>
      `${time}: a reminder from Steadyline. Still your number? YES, or STOP if I have the wrong one.`,
    set: (number, when, goes) =>
      `Reminder ${number}: ${when}. It says only: "${goes}" DROP ${number} ends it, UNDO takes it back.`,
    already: (number, when) => `That is your reminder ${number} already: ${when}. DROP ${number} ends it.`,
    without: ' It goes without your words, for DISCREET is on; PLAIN shows them.',
    groupsClock: " I go by your group's clock; ZIP 84101, with your own, sets yours.",
    waitsForZip: ' It waits until I know your time zone: text ZIP 84101, with your own.',
    paused: ' You have paused me: it comes after that, or with RESUME.',
    how: 'REMIND ME and a time sets a reminder only you understand: REMIND ME 7:00, or with a day and a word of yours: REMIND ME monday 9:00 court, REMIND ME 12/3 9:00, REMIND ME tomorrow 8:30.',
    past: 'That time has passed, so nothing is set. With a later one it works: REMIND ME tomorrow 8:30, say.',
    far: 'That is more than a year off, so nothing is set. Closer to it, REMIND ME takes it.',
    days: 'A reminder takes every day, one day of the week, or one date. For several days, send one for each: REMIND ME monday 9:00, then REMIND ME friday 9:00.',
    full: (most) => `You have ${most} reminders, the most I keep. DROP and the number of one makes room.`,
    which: (number) =>
      `REMIND ${number} is for number ${number} of the list. For a time of day, say am or pm: REMIND ME ${number}pm.`,
    undoneSet: (number) => `Undone: reminder ${number} is off.`,
    askAfterOffer: 'ASK AFTER: then I also ask, once it is over, if you were there. For you alone.',
    askAfter:
      "Okay: when one that I reminded you of is over, I ask if you were there. Your yes is kept for you alone. DON'T ASK AFTER ends it.",
    dontAskAfter: "Okay, I won't ask. ASK AFTER brings it back.",
    there: (time, yesterday) =>
      `Were you there ${yesterday ? 'yesterday ' : ''}at ${time}? Y or N. Kept for you alone.`,
    thereAt: (name, time, yesterday) =>
      `Were you at ${name}${yesterday ? ' yesterday' : ''} at ${time}? Y or N. Kept for you alone.`,
    wasThere: 'Good. Noted, for you alone. UNDO takes it back.',
    wasNot: 'Thanks for saying so. Next time, or another one: MEETINGS.',
    couldNot: 'That happens. Next time, or another one: MEETINGS.',
    unsure: 'Thank you for telling me. Y or N if you want it noted; no answer is fine too.',
    undoneThere: 'Undone: nothing is noted. Y or N, if you like.',
    undoneAskAfter: (asks) => (asks ? 'Undone: I ask after each again.' : "Undone: I don't ask."),
  },
  es: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sabado'],
    daily: 'cada dia',
    weekly: (weekday) => `cada ${weekday}`,
    today: 'hoy',
    tomorrow: 'mañana',
    on: (date) => `el ${date}`,
    at: (when, time) => `${when} a las ${time}`,
    once: 'una vez, ',
    from: (day) => `, desde ${day}`,
    goes: (time, words) => `${time}. Tu aviso${words === undefined ? '' : `: ${words}`}.`,
    goesNeutrally: (time) => `${time}: un aviso de Steadyline. Sigue siendo tu numero? SI, o STOP si no es el tuyo.`,
    set: (number, when, goes) =>
      `Aviso ${number}: ${when}. Dice solo: "${goes}" QUITAR ${number} lo termina, DESHACER lo anula.`,
    already: (number, when) => `Ya es tu aviso ${number}: ${when}. QUITAR ${number} lo termina.`,
    without: ' Va sin tus palabras, porque DISCRETO esta puesto; DIRECTO las muestra.',
    groupsClock: ' Uso la hora de tu grupo; CODIGO POSTAL 84101, con el tuyo, pone la tuya.',
    waitsForZip: ' Espera hasta que sepa tu hora local: manda CODIGO POSTAL 84101, con el tuyo.',
    paused: ' Estoy en pausa: llega despues de ella, o con SEGUIR.',
    how: 'RECUERDAME y una hora pone un aviso que solo tu entiendes: RECUERDAME 7:00, o con dia y una palabra tuya: RECUERDAME lunes 9:00 corte, RECUERDAME 12/3 9:00, RECUERDAME mañana 8:30.',
    past: 'Esa hora ya paso, asi que no puse nada. Con una mas tarde si: RECUERDAME mañana 8:30, por ejemplo.',
    far: 'Falta mas de un año, asi que no puse nada. Mas cerca de la fecha, RECUERDAME la toma.',
    days: 'Un aviso es para cada dia, un dia de la semana o una fecha. Para varios dias manda uno por dia: RECUERDAME lunes 9:00, luego RECUERDAME viernes 9:00.',
    full: (most) => `Tienes ${most} avisos, lo mas que guardo. QUITAR y el numero de uno hace lugar.`,
    which: (number) =>
      `RECORDAR ${number} es para el numero ${number} de la lista. Para una hora di am o pm: RECUERDAME ${number}pm.`,
    undoneSet: (number) => `Deshecho: el aviso ${number} ya no esta.`,
    askAfterOffer: 'PREGUNTAME: al terminar te pregunto tambien si fuiste. Solo para ti.',
    askAfter:
      'Bien: cuando termina una de la que te avise, te pregunto si fuiste. Tu si queda solo para ti. NO PREGUNTES lo termina.',
    dontAskAfter: 'Bien, no pregunto. PREGUNTAME lo trae de vuelta.',
    there: (time, yesterday) => `Fuiste ${yesterday ? 'ayer ' : ''}a lo de las ${time}? SI o NO. Queda solo para ti.`,
    thereAt: (name, time, yesterday) =>
      `Fuiste a ${name}${yesterday ? ' ayer' : ''} a las ${time}? SI o NO. Queda solo para ti.`,
    wasThere: 'Bien. Anotado, solo para ti. DESHACER lo borra.',
    wasNot: 'Gracias por decirlo. La proxima, u otra: REUNIONES.',
    couldNot: 'Suele pasar. La proxima, u otra: REUNIONES.',
    unsure: 'Gracias por contarme. SI o NO si quieres que lo anote; sin respuesta tambien esta bien.',
    undoneThere: 'Deshecho: no hay nada anotado. SI o NO, si quieres.',
    undoneAskAfter: (asks) => (asks ? 'Deshecho: vuelvo a preguntar.' : 'Deshecho: no pregunto.'),
  },
};

/** So far off a date without its year would be taken for one of this year. */
const needsItsYear = 300;

function dayOf(language: Language, date: string, today: string): string {
  const { today: now, tomorrow, on } = ownTexts[language];
  if (date === today) return now;
  if (date === addDays(today, 1)) return tomorrow;
  const year = daysBetween(today, date) > needsItsYear ? ` ${date.slice(0, 4)}` : '';
  return on(`${dateSaid(language, date)}${year}`);
}

/**
 * 'every Monday at 9:00am, from tomorrow'; 'once, Thu Dec 3 at 9:00am'.
 * @param first local date of its first turn, where that is to be said
 */
export function rhythmSaid(language: Language, { on, time }: PrivateReminder, today: string, first?: string): string {
  const { weekdays, daily, weekly, at, once, from } = ownTexts[language];
  const said = clock(time);
  const since = first === undefined ? '' : from(dayOf(language, first, today));
  if (on === 'daily') return `${at(daily, said)}${since}`;
  if ('weekday' in on) return `${at(weekly(weekdays[on.weekday] ?? ''), said)}${since}`;
  return `${once}${at(dayOf(language, on.date, today), said)}`;
}

/** Every text with its longest arguments, for the checks over all catalogs. */
export function ownSamples(): readonly { key: string; language: Language; body: string }[] {
  const [time, words] = ['12:30pm', 'pharmacy on Washington Boulevard, door B'];
  return (['en', 'es'] as const).flatMap((language) => {
    const texts = ownTexts[language];
    const weekly: PrivateReminder = { number: 10, time: '12:30', on: { weekday: 3 } };
    const when = rhythmSaid(language, weekly, '2026-11-25', '2026-12-02');
    const set = texts.set(10, when, texts.goes(time, words));
    const bodies: Readonly<Record<string, string>> = {
      goes: texts.goes(time, words),
      goesNeutrally: texts.goesNeutrally(time),
      set: `${set}${texts.groupsClock}`,
      setWaiting: `${set}${texts.waitsForZip}`,
      setWithout: `${texts.set(10, when, texts.goes(time, undefined))}${texts.without}${texts.waitsForZip}`,
      setPaused: `${set}${texts.paused}`,
      already: texts.already(10, when),
      ...{ how: texts.how, past: texts.past, far: texts.far, days: texts.days, full: texts.full(10) },
      which: texts.which(3),
      undoneSet: texts.undoneSet(10),
      ...{ askAfterOffer: texts.askAfterOffer, askAfter: texts.askAfter, dontAskAfter: texts.dontAskAfter },
      there: texts.there(time, true),
      thereAt: texts.thereAt('Thursday Night Candlelight and', time, true),
      ...{ wasThere: texts.wasThere, wasNot: texts.wasNot, couldNot: texts.couldNot, unsure: texts.unsure },
      undoneThere: texts.undoneThere,
      undoneAskAfter: texts.undoneAskAfter(true),
    };
    return Object.entries(bodies).map(([key, body]) => ({ key: `meetings.own.${key}`, language, body }));
  });
}
