/** What was asked for, said back: in a sentence ("no women's meeting ... tonight"), and as the words that ask for it. */
import type { Fellowship, MeetingTag } from '../../state/meeting/row.ts';
import type { Wanted } from '../../state/person/meetings.ts';
import type { Language } from '../../state/person/profile.ts';
import { families, twelveSteps } from './query-words.ts';
import type { DayPart, Filters, When } from './search.ts';

/** As it stands beside "meeting", and the words of the command. */
type Said = readonly [phrase: string, command: string];

const tagsSaid: Readonly<Record<Language, Readonly<Record<MeetingTag, Said>>>> = {
  en: {
    women: ["women's", 'WOMEN'],
    men: ["men's", 'MEN'],
    lgbtq: ['LGBTQ', 'LGBTQ'],
    young: ["young people's", 'YOUNG'],
    spanish: ['Spanish', 'SPANISH'],
    english: ['English', 'ENGLISH SPEAKING'],
    wheelchair: ['wheelchair accessible', 'WHEELCHAIR'],
    'sign-language': ['sign language', 'ASL'],
    'child-friendly': ['child-friendly', 'KIDS'],
    beginners: ["beginners'", 'BEGINNERS'],
    open: ['open', 'OPEN TO ALL'],
    closed: ['closed', 'CLOSED'],
    'step-study': ['step study', 'STEP STUDY'],
    speaker: ['speaker', 'SPEAKER'],
    discussion: ['discussion', 'DISCUSSION'],
    meditation: ['meditation', 'MEDITATION'],
    candlelight: ['candlelight', 'CANDLELIGHT'],
  },
  es: {
    women: ['para mujeres', 'MUJERES'],
    men: ['para hombres', 'HOMBRES'],
    lgbtq: ['LGBTQ', 'LGBTQ'],
    young: ['para jovenes', 'JOVENES'],
    spanish: ['en español', 'EN ESPAÑOL'],
    english: ['en ingles', 'EN INGLES'],
    wheelchair: ['accesible', 'ACCESIBLE'],
    'sign-language': ['en lengua de señas', 'SORDOS'],
    'child-friendly': ['con niños', 'CON NIÑOS'],
    beginners: ['de principiantes', 'PRINCIPIANTES'],
    open: ['abierta', 'ABIERTAS'],
    closed: ['cerrada', 'CERRADAS'],
    'step-study': ['de estudio de pasos', 'ESTUDIO DE PASOS'],
    speaker: ['de oradores', 'ORADORES'],
    discussion: ['de discusion', 'DISCUSION'],
    meditation: ['de meditacion', 'MEDITACION'],
    candlelight: ['a la luz de las velas', 'CON VELAS'],
  },
};

interface Words {
  readonly meetings: string;
  readonly twelveSteps: Said;
  readonly families: Said;
  readonly of: (fellowships: string) => string;
  readonly or: string;
  readonly moud: Said;
  readonly inPerson: Said;
  readonly such: string;
  readonly online: string;
  readonly weekdays: readonly Said[];
  readonly now: Said;
  readonly soon: string;
  readonly today: Said;
  readonly tomorrow: Said;
  readonly todayPart: Readonly<Record<DayPart, Said>>;
  readonly tomorrowPart: Readonly<Record<DayPart, Said>>;
  readonly dayPart: Readonly<Record<DayPart, Said>>;
  readonly part: Readonly<Record<DayPart, Said>>;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    meetings: 'MEETINGS',
    twelveSteps: ['12-step', '12 STEP'],
    families: ['family', 'FAMILIES'],
    of: (fellowships) => fellowships,
    or: ' or ',
    moud: ['medication-friendly', 'MOUD'],
    inPerson: ['in-person', 'IN PERSON'],
    such: 'such',
    online: 'ONLINE',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day) => [
      `on ${day}`,
      day.toUpperCase(),
    ]),
    now: ['in the next 2 hours', 'NOW'],
    soon: 'this week',
    today: ['today', 'TODAY'],
    tomorrow: ['tomorrow', 'TOMORROW'],
    todayPart: {
      morning: ['this morning', 'THIS MORNING'],
      afternoon: ['this afternoon', 'THIS AFTERNOON'],
      evening: ['tonight', 'TONIGHT'],
    },
    tomorrowPart: {
      morning: ['tomorrow morning', 'TOMORROW MORNING'],
      afternoon: ['tomorrow afternoon', 'TOMORROW AFTERNOON'],
      evening: ['tomorrow night', 'TOMORROW NIGHT'],
    },
    dayPart: { morning: ['morning', 'MORNING'], afternoon: ['afternoon', 'AFTERNOON'], evening: ['night', 'NIGHT'] },
    part: {
      morning: ['in the morning', 'MORNING'],
      afternoon: ['in the afternoon', 'AFTERNOON'],
      evening: ['at night', 'NIGHT'],
    },
  },
  es: {
    meetings: 'REUNIONES',
    twelveSteps: ['de 12 pasos', '12 PASOS'],
    families: ['para familias', 'FAMILIAS'],
    of: (fellowships) => `de ${fellowships}`,
    or: ' o ',
    moud: ['abierta a quien toma medicamento', 'MOUD'],
    inPerson: ['en persona', 'EN PERSONA'],
    such: 'asi',
    online: 'EN LINEA',
    weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'].map((day) => [
      `el ${day}`,
      day.toUpperCase(),
    ]),
    now: ['en las proximas 2 horas', 'AHORA'],
    soon: 'esta semana',
    today: ['hoy', 'HOY'],
    tomorrow: ['mañana', 'MAÑANA'],
    todayPart: {
      morning: ['esta mañana', 'ESTA MAÑANA'],
      afternoon: ['esta tarde', 'ESTA TARDE'],
      evening: ['esta noche', 'ESTA NOCHE'],
    },
    tomorrowPart: {
      morning: ['mañana por la mañana', 'MAÑANA POR LA MAÑANA'],
      afternoon: ['mañana por la tarde', 'MAÑANA POR LA TARDE'],
      evening: ['mañana por la noche', 'MAÑANA POR LA NOCHE'],
    },
    dayPart: {
      morning: ['por la mañana', 'POR LA MAÑANA'],
      afternoon: ['por la tarde', 'POR LA TARDE'],
      evening: ['por la noche', 'POR LA NOCHE'],
    },
    part: {
      morning: ['por la mañana', 'POR LA MAÑANA'],
      afternoon: ['por la tarde', 'POR LA TARDE'],
      evening: ['por la noche', 'POR LA NOCHE'],
    },
  },
};

const joined = (...said: readonly Said[]): Said => [
  said.map(([phrase]) => phrase).join(' '),
  said.map(([, command]) => command).join(' '),
];

function whenSaid(language: Language, when: When): Said {
  const { now, soon, today, tomorrow, todayPart, tomorrowPart, dayPart, part, weekdays } = words[language];
  if (when.kind === 'soon') return [soon, ''];
  if (when.kind === 'now') return now;
  if (when.day === 'today') return when.part === undefined ? today : todayPart[when.part];
  if (when.day === 'tomorrow') return when.part === undefined ? tomorrow : tomorrowPart[when.part];
  const day = when.day === 'any' ? undefined : weekdays[when.day];
  if (day === undefined) return when.part === undefined ? [soon, ''] : part[when.part];
  return when.part === undefined ? day : joined(day, dayPart[when.part]);
}

/** `MA` alone is no word of a question. */
const fellowshipCommand = (fellowship: Fellowship): string =>
  fellowship === 'MA' ? 'MARIJUANA ANONYMOUS' : fellowship.toUpperCase();

const isAll = (all: readonly Fellowship[], some: readonly Fellowship[]): boolean =>
  some.length === all.length && all.every((one) => some.includes(one));

function fellowshipsSaid(language: Language, some: readonly Fellowship[]): readonly Said[] {
  const catalog = words[language];
  if (some.length === 0) return [];
  if (isAll(twelveSteps, some)) return [catalog.twelveSteps];
  if (isAll(families, some)) return [catalog.families];
  return [[catalog.of(some.join(catalog.or)), some.map(fellowshipCommand).join(' ')]];
}

function filtersSaid(language: Language, { tags, fellowships, moud, only }: Filters): readonly Said[] {
  const { moud: medication, inPerson } = words[language];
  return [
    ...(only === 'in person' ? [inPerson] : []),
    ...tags.map((tag) => tagsSaid[language][tag]),
    ...fellowshipsSaid(language, fellowships),
    ...(moud === true ? [medication] : []),
  ];
}

/** 'tonight', 'on Saturday', 'this week' where no time was asked for. */
export function whenPhrase(language: Language, when: When): string {
  return whenSaid(language, when)[0];
}

/** More is not said back, for there are two parts (RULES 38). */
const LONGEST = 45;

/** "women's NA", 'such' for a long row of them, or nothing where any would do. */
export function filtersPhrase(language: Language, filters: Filters): string {
  const [phrase] = joined(...filtersSaid(language, filters));
  return phrase.length > LONGEST ? words[language].such : phrase;
}

/** 'MEETINGS WOMEN TONIGHT PROVO': what asks for this. @param place as they named it; none is their own */
export function commandOf(language: Language, { when, filters }: Wanted, place: string | undefined): string {
  const { meetings, online } = words[language];
  // What begins with "in" last: "en linea, CA" would be a place.
  const [, filtered] = joined(...filtersSaid(language, filters).toReversed());
  const parts = [
    ...[meetings, filtered, filters.only === 'online' ? online : ''],
    ...[whenSaid(language, when)[1], (place ?? '').toUpperCase()],
  ];
  return parts.filter((part) => part !== '').join(' ');
}
