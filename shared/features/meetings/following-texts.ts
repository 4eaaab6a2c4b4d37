/** What is said of following a meeting: REMIND, DROP, MY MEETINGS, CALENDAR. The reminders themselves: scheduled-wording.ts. */
import type { Language } from '../../state/person/profile.ts';

export interface FollowingCatalog {
  /** REMIND 2 without a list that has one. */
  readonly noList: string;
  readonly notInList: (most: number) => string;
  readonly whichOne: string;
  readonly gone: string;
  readonly unreadable: string;
  /** No month has such a day. */
  readonly never: string;
  readonly minutes: string;
  readonly tooMany: (most: number) => string;
  readonly paused: string;
  readonly unsure: (link: string) => string;
  readonly remindersOff: string;
  readonly set: (number: number, what: string) => string;
  readonly changed: (number: number) => string;
  /** The first text, and how long before each time they come. */
  readonly first: (when: string, before: string) => string;
  /** The next turn is nearer than that. */
  readonly tooNear: (turn: string, when: string, before: string) => string;
  readonly undoes: (number: number) => string;
  readonly takesBack: string;

  readonly mine: (lines: string, number: number) => string;
  readonly mineOff: string;
  readonly mineMore: string;
  readonly mineNone: string;
  readonly whichDrop: string;
  readonly noSuch: string;
  readonly dropped: (what: string) => string;
  readonly droppedAll: string;
  readonly nothingToDrop: string;
  readonly undone: string;

  readonly calendar: (link: string) => string;
  readonly calendarNew: (link: string) => string;
}

export const followingTexts: Readonly<Record<Language, FollowingCatalog>> = {
  en: {
    noList: 'Which meeting? MEETINGS shows some with numbers, and REMIND 2 then sets a reminder for the second.',
    notInList: (most) =>
      `That list ${most === 1 ? 'has only number 1' : `goes from 1 to ${most}`}. REMIND and the number, or MEETINGS for a fresh list.`,
    whichOne: 'Which one? REMIND and its number in the list, as in REMIND 2.',
    unreadable:
      "I can't open the meeting lists right now, sorry, so nothing is set. Please try again in a few minutes.",
    never: 'I see no time for it in the months ahead.',
    gone: 'That meeting is in the list no more, sorry. MEETINGS gives you a fresh one.',
    minutes:
      'I can text from 5 minutes to a day before (1440). REMIND 2 30 is half an hour before; without a number of minutes it is an hour.',
    tooMany: (most) =>
      `That would be more than ${most} at once, and I would only be noise. MY MEETINGS shows yours, DROP and a number makes room.`,
    paused: 'That one is paused for now, says its list, so there is nothing to remind you of. MEETINGS shows others.',
    unsure: (link) =>
      `That one is not every week, so a reminder from me might send you to a closed door. Its notes say when: ${link}`,
    remindersOff: 'Meeting reminders are off, though: REMINDERS ON lets them go.',
    set: (number, what) => `Set, your number ${number}: ${what}.`,
    changed: (number) => `Changed, your number ${number}.`,
    first: (when, before) => `I'll text ${before} each time, first ${when}.`,
    tooNear: (turn, when, before) =>
      `The next is ${turn}, too soon for a text ${before}, so the first one comes ${when}.`,
    undoes: (number) => `DROP ${number} ends it, UNDO takes it back.`,
    takesBack: 'UNDO takes it back.',

    mine: (lines, number) => `${lines}\nDROP ${number} ends that one.`,
    mineOff: 'Meeting reminders are off (REMINDERS ON).',
    mineMore: 'CALENDAR shows all.',
    mineNone: 'You have no reminders. MEETINGS shows some near you, and REMIND 2 then reminds you of the second.',
    whichDrop: 'Which one? DROP and its number: MY MEETINGS shows them.',
    noSuch: 'There is none of that number. MY MEETINGS shows yours.',
    dropped: (what) => `Okay, no more reminders for ${what}. UNDO brings it back.`,
    droppedAll: 'Okay, all your reminders are gone. UNDO brings them back.',
    nothingToDrop: 'You have no reminders to drop. MEETINGS shows meetings near you.',
    undone: 'Undone: your reminders are as before. MY MEETINGS shows them.',

    calendar: (link) =>
      `Your own list, to open or to add to a calendar: ${link}\nWhoever has this link sees the list, so keep it to yourself. CALENDAR NEW makes another and ends this one.`,
    calendarNew: (link) =>
      `A new link; the old one is dead: ${link}\nWhoever has it sees your list. A calendar that had the old one needs this one.`,
  },
  es: {
    noList: '¿Cual reunion? REUNIONES muestra algunas con numero, y RECORDAR 2 te avisa de la segunda.',
    notInList: (most) =>
      `Esa lista ${most === 1 ? 'solo tiene el numero 1' : `va del 1 al ${most}`}. RECORDAR y el numero, o REUNIONES para una lista nueva.`,
    whichOne: '¿Cual? RECORDAR y su numero en la lista, como RECORDAR 2.',
    unreadable: 'Ahora no puedo abrir las listas, perdon, y no queda nada puesto. Prueba otra vez en unos minutos.',
    never: 'No le veo fecha en los proximos meses.',
    gone: 'Esa reunion ya no esta en la lista, perdona. REUNIONES te da una nueva.',
    minutes:
      'Puedo avisarte desde 5 minutos hasta un dia antes (1440). RECORDAR 2 30 es media hora antes; sin minutos es una hora.',
    tooMany: (most) =>
      `Serian mas de ${most} a la vez, y yo solo haria ruido. MIS REUNIONES muestra las tuyas, QUITAR y un numero hace lugar.`,
    paused: 'Esa esta en pausa por ahora, dice su lista, y no hay de qué avisar. REUNIONES muestra otras.',
    unsure: (link) =>
      `Esa no es cada semana, y un aviso mio podria mandarte a una puerta cerrada. Sus notas dicen cuando: ${link}`,
    remindersOff: 'Pero los avisos de reuniones estan apagados: CON AVISOS los enciende.',
    set: (number, what) => `Listo, tu numero ${number}: ${what}.`,
    changed: (number) => `Cambiado, tu numero ${number}.`,
    first: (when, before) => `Te aviso ${before} cada vez, primero ${when}.`,
    tooNear: (turn, when, before) =>
      `La siguiente es ${turn}, muy pronto para avisar ${before}; el primer aviso va ${when}.`,
    undoes: (number) => `QUITAR ${number} lo quita, DESHACER lo deja como antes.`,
    takesBack: 'DESHACER lo deja como antes.',

    mine: (lines, number) => `${lines}\nQUITAR ${number} quita ese.`,
    mineOff: 'Los avisos de reuniones estan apagados (CON AVISOS).',
    mineMore: 'CALENDARIO muestra todo.',
    mineNone: 'No tienes avisos. REUNIONES muestra algunas cerca, y RECORDAR 2 te avisa de la segunda.',
    whichDrop: '¿Cual? QUITAR y su numero: MIS REUNIONES los muestra.',
    noSuch: 'No hay ninguno con ese numero. MIS REUNIONES muestra los tuyos.',
    dropped: (what) => `Esta bien, ya no te aviso de ${what}. DESHACER lo deja como antes.`,
    droppedAll: 'Esta bien, ya no queda ningun aviso. DESHACER los deja como antes.',
    nothingToDrop: 'No tienes avisos que quitar. REUNIONES muestra las que hay cerca.',
    undone: 'Hecho: tus avisos estan como antes. MIS REUNIONES los muestra.',

    calendar: (link) =>
      `Tu propia lista, para abrirla o ponerla en un calendario: ${link}\nQuien tenga este enlace ve la lista, no lo pases. CALENDARIO NUEVO hace otro y este deja de valer.`,
    calendarNew: (link) =>
      `Un enlace nuevo; el de antes ya no vale: ${link}\nQuien lo tenga ve tu lista. Si un calendario usaba el de antes, dale este.`,
  },
};

/** The longest that lists, people and configurations may put into a text. */
const longest = {
  link: 'https://steadyline.example/my/abcdefghijklmnopqrstuv',
  page: 'https://steadyline.example/m/abcdefghij',
};

function samplesOf(catalog: FollowingCatalog): readonly (readonly [string, string])[] {
  const { set, changed, first, tooNear, undoes, takesBack, mine, notInList, tooMany, ...others } = catalog;
  const { unsure, dropped, calendar, calendarNew, ...fixed } = others;
  return [
    ['set', `${set(12, 'Mon')} ${first('today 6pm', 'an hour before')} ${undoes(12)}`],
    ['setSoon', `${set(12, 'Mon')} ${tooNear('today 6pm', 'Mon 5pm', 'an hour before')} ${undoes(12)}`],
    ['changed', `${changed(12)} ${first('today 6pm', 'an hour before')} ${takesBack}`],
    ['mine', mine('1 Mon 7pm', 12)],
    ['notInList', notInList(3)],
    ['tooMany', tooMany(12)],
    ['unsure', unsure(longest.page)],
    ['dropped', dropped('Just for Today (NA)')],
    ['calendar', calendar(longest.link)],
    ['calendarNew', calendarNew(longest.link)],
    ...Object.entries(fixed),
  ];
}

/** Every text with its longest arguments, for the checks over all catalogs. */
export function followingSamples(): readonly { key: string; language: Language; body: string }[] {
  return (['en', 'es'] as const).flatMap((language) =>
    samplesOf(followingTexts[language]).map(([key, body]) => ({ key: `meetings.${key}`, language, body })),
  );
}
