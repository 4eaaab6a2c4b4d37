/** What a check-in says. Scheduled texts are neutral on a lock screen (RULES 23); none is longer than two parts. */
import type { Language } from '../../state/person/profile.ts';
import { bands, calm, news } from './wordings.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** A greeting's time of day, and the person's name if they gave one. */
export interface Greeting {
  readonly part: DayPart;
  readonly name: string | undefined;
}

/** One or more ways to say the same. */
export type Wordings<T> = readonly [T, ...T[]];

export interface Catalog {
  /** The daily question; the first wording is the first that anybody gets. */
  readonly ask: Wordings<(greeting: Greeting) => string>;
  readonly askAfterYesterday: Wordings<string>;
  readonly askAfterMiss: Wordings<string>;
  /** After three misses in a row: fewer and softer. */
  readonly askRarely: Wordings<string>;
  /** The first one after a break begins neutral (RULES 55). */
  readonly askBack: (name: string | undefined) => string;
  /** The first ones after danger: softer, and neutral all the same. */
  readonly askGently: Wordings<string>;
  /** PLAIN: scheduled texts may name what this is about. */
  readonly askPlain: Wordings<(greeting: Greeting) => string>;
  /** Once more on the same day. */
  readonly askAgain: Wordings<string>;
  /** CHECKIN: asked for just now. */
  readonly askNow: string;
  /** The first answer to somebody's own words after a break (RULES 55). */
  readonly back: string;
  /** Follows an answer to the day before. */
  readonly countsForToday: string;
  readonly replaces: (score: number) => string;
  /** What a word was taken for. */
  readonly takenAs: (score: number) => string;
  readonly nearer: string;
  readonly hello: string;
  /** Today goes without an answer. */
  readonly left: string;
  /** Sorry for an answer that never came. */
  readonly missed: string;
  /** After a thank-you. */
  readonly thanked: string;
  readonly goodNight: string;
  readonly undone: string;
  readonly mood: (from: string, to: string, line: string) => string;
  /** Follows the line of days while today is not in it. */
  readonly addToday: string;
  readonly moodEmpty: string;
  /** A local date, YYYY-MM-DD, as people write it. */
  readonly date: (date: string) => string;
  /** To a number that may have a new owner: nothing about anybody. */
  readonly stillYou: (sender: string) => string;
}

const hello = (greeting: string, name: string | undefined): string =>
  name === undefined ? `${greeting}.` : `${greeting}, ${name}.`;

const greetings: Readonly<Record<Language, Readonly<Record<DayPart, string>>>> = {
  en: { morning: 'Morning', afternoon: 'Hello', evening: 'Evening', night: 'Hello' },
  es: { morning: 'Buenos dias', afternoon: 'Buenas tardes', evening: 'Buenas noches', night: 'Buenas noches' },
};

function dateParts(date: string, months: string): { month: string; day: number } {
  return { month: months.split(' ')[Number(date.slice(5, 7)) - 1] ?? '', day: Number(date.slice(8)) };
}

const en: Catalog = {
  ask: [
    ({ part, name }) =>
      `${hello(greetings.en[part], name)} How is today, from 1 (very hard) to 5 (good)? A word is fine too.`,
    ({ part }) => `${greetings.en[part]}. Where is today, between 1 (very hard) and 5 (good)? Or say it in a word.`,
    ({ part }) => `${greetings.en[part]}. 1 is very hard, 5 is good: how is today so far? A word is fine too.`,
    ({ part }) => `${greetings.en[part]}. One short question: how is today, from 1 (very hard) to 5 (good)?`,
  ],
  askAfterYesterday: [
    'No need to explain yesterday. How is today, 1 to 5?',
    'Yesterday can stay where it is. How is today, 1 to 5? A word is fine too.',
  ],
  askAfterMiss: [
    'Nothing to catch up on. How is today, 1 to 5? A word is fine too.',
    'No need to explain anything. How is today, 1 to 5?',
  ],
  askRarely: [
    'Just a hello. If you like: how is today, 1 to 5? No answer is fine too, and PAUSE 7 gives you a week without texts.',
    'No rush. How is today, 1 to 5, or in a word? FEWER TEXTS or PAUSE 7 if that suits you more.',
    'Nothing to catch up on. If you like: how is today, 1 to 5? PAUSE 7 is there too.',
  ],
  askBack: (name) => `${hello('Hello', name)} How is today, from 1 (very hard) to 5 (good)? A word is fine too.`,
  askGently: [
    'Only a hello, nothing to explain. How is it now, 1 to 5, or in a word? No answer is fine too.',
    'Thinking of you, softly. If you like: how is it now, 1 to 5? No answer is fine too.',
  ],
  askPlain: [
    ({ part, name }) =>
      `${hello(greetings.en[part], name)} How is recovery treating you today, 1 (very hard) to 5 (good)? A word is fine too.`,
    ({ part }) =>
      `${greetings.en[part]}. One day of recovery at a time: how is this one, 1 (very hard) to 5 (good)? Or in a word.`,
    ({ part }) => `${greetings.en[part]}. Cravings, calm, both or neither: how is today, 1 (very hard) to 5 (good)?`,
  ],
  askAgain: [
    'No rush and no reason needed: how is today, 1 to 5? A word is fine too.',
    'Asking once more and then not again today: how is it, 1 to 5? No answer is fine too.',
  ],
  askNow: 'How is it right now, from 1 (very hard) to 5 (good)? A word is fine too.',
  back: "Good to have you back. After time away the body's limit is lower than before. CARE has lines worth keeping.",
  countsForToday: 'This one counts for today.',
  replaces: (score) => `Today now says ${score}.`,
  takenAs: (score) => `Kept as a ${score}; a digit changes it.`,
  nearer: 'Thank you for telling me. Is that nearer 1 or nearer 5 today? No need to say.',
  hello: 'Hi, good to hear from you. How is today, 1 to 5, or in a word?',
  left: 'That is fine, no answer is needed. Text whenever you like.',
  missed: 'Nothing to be sorry for. How is today, 1 to 5, or in a word?',
  thanked: 'Any time.',
  goodNight: 'Good night. Rest if you can, and text at any hour.',
  undone: 'Taken back: today stands as it did before. A digit from 1 to 5 is welcome any time.',
  mood: (from, to, line) =>
    `${from} to ${to}, oldest first: ${line}. A - is a day without an answer, and that is fine.`,
  addToday: 'CHECKIN adds today.',
  moodEmpty: 'No answers in the last 14 days, and that is fine. CHECKIN, or a digit from 1 to 5, begins the line.',
  date: (date) => {
    const { month, day } = dateParts(date, 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    return `${month} ${day}`;
  },
  stillYou: (sender) => `${sender}: it has been a while. Still you? Reply YES, or STOP if this is the wrong number.`,
};

const es: Catalog = {
  ask: [
    ({ part, name }) =>
      `${hello(greetings.es[part], name)} ¿Qué tal va hoy, del 1 (muy duro) al 5 (bien)? También vale una palabra.`,
    ({ part }) => `${greetings.es[part]}. Del 1 (muy duro) al 5 (bien), ¿qué tal hoy? Una cifra o una palabra.`,
    ({ part }) => `${greetings.es[part]}. 1 es muy duro, 5 es bien: ¿qué tal se siente hoy? También vale una palabra.`,
    ({ part }) => `${greetings.es[part]}. Una pregunta corta: ¿qué tal hoy, del 1 (muy duro) al 5 (bien)?`,
  ],
  askAfterYesterday: [
    'No hace falta explicar lo de ayer. ¿Qué tal hoy, del 1 al 5?',
    'Lo de ayer puede quedarse en ayer. ¿Qué tal hoy, del 1 al 5? También vale una palabra.',
  ],
  askAfterMiss: [
    'No hay nada pendiente. ¿Qué tal hoy, del 1 al 5? También vale una palabra.',
    'No hace falta explicar nada. ¿Qué tal hoy, del 1 al 5?',
  ],
  askRarely: [
    'Solo un saludo. Si quieres: ¿qué tal hoy, del 1 al 5? No contestar también vale, y PAUSA 7 te da una semana sin textos.',
    'Sin prisa. ¿Qué tal hoy, del 1 al 5, o en una palabra? MENOS TEXTOS o PAUSA 7, si te viene mejor.',
    'No hay nada pendiente. Si quieres: ¿qué tal hoy, del 1 al 5? También hay PAUSA 7.',
  ],
  askBack: (name) => `${hello('Hola', name)} ¿Qué tal va hoy, del 1 (muy duro) al 5 (bien)? También vale una palabra.`,
  askGently: [
    'Solo un saludo, sin nada que explicar. ¿Qué tal ahora, del 1 al 5, o en una palabra? No contestar también vale.',
    'Un saludo suave. Si quieres: ¿qué tal ahora, del 1 al 5? No contestar también vale.',
  ],
  askPlain: [
    ({ part, name }) =>
      `${hello(greetings.es[part], name)} ¿Qué tal tu recuperacion hoy, del 1 (muy duro) al 5 (bien)? También vale una palabra.`,
    ({ part }) => `${greetings.es[part]}. Recuperarse va de hoy en hoy: ¿qué tal este, del 1 (muy duro) al 5 (bien)?`,
    ({ part }) =>
      `${greetings.es[part]}. Con ganas, en calma o las dos cosas: ¿qué tal hoy, del 1 (muy duro) al 5 (bien)?`,
  ],
  askAgain: [
    'Sin prisa y sin motivos: ¿qué tal hoy, del 1 al 5? También vale una palabra.',
    'Pregunto otra vez y ya no insisto hoy: ¿qué tal, del 1 al 5? No contestar también vale.',
  ],
  askNow: '¿Qué tal ahora mismo, del 1 (muy duro) al 5 (bien)? También vale una palabra.',
  back: 'Qué bueno tenerte de vuelta. Tras un tiempo fuera, el cuerpo aguanta menos que antes. CUIDADO tiene datos que vale la pena guardar.',
  countsForToday: 'Cuenta para hoy.',
  replaces: (score) => `Hoy queda en ${score}.`,
  takenAs: (score) => `Lo guardo como ${score}; otra cifra lo cambia.`,
  nearer: 'Gracias por contarlo. ¿Eso queda cerca del 1 o del 5 hoy? No hace falta decirlo.',
  hello: 'Hola, qué bueno leerte. ¿Qué tal hoy, del 1 al 5, o en una palabra?',
  left: 'No pasa nada, no hace falta contestar. Escribe cuando quieras.',
  missed: 'No pasa nada, de verdad. ¿Qué tal hoy, del 1 al 5, o en una palabra?',
  thanked: 'Cuando quieras.',
  goodNight: 'Buenas noches. Descansa si puedes, y escribe a toda hora.',
  undone: 'Deshecho: hoy queda como estaba. Una cifra del 1 al 5, cuando quieras.',
  mood: (from, to, line) =>
    `Del ${from} al ${to}, de antes a hoy: ${line}. Un - es una fecha sin respuesta, y no pasa nada.`,
  addToday: 'CHEQUEO agrega la de hoy.',
  moodEmpty: 'No hay respuestas en 14 fechas, y no pasa nada. CHEQUEO, o una cifra del 1 al 5, empieza la lista.',
  date: (date) => {
    const { month, day } = dateParts(date, 'ene feb mar abr may jun jul ago sep oct nov dic');
    return `${day} ${month}`;
  },
  stillYou: (sender) =>
    `${sender}: ha pasado un tiempo. ¿Es la misma persona de siempre? Contesta SI, o ALTO si me equivoco.`,
};

export const texts: Readonly<Record<Language, Catalog>> = { en, es };

const listed = [
  'askAfterYesterday',
  'askAfterMiss',
  'askRarely',
  'askAgain',
  'askGently',
] as const satisfies readonly (keyof Catalog)[];
const plain = [
  'askNow',
  'back',
  'countsForToday',
  'nearer',
  'hello',
  'left',
  'missed',
  'thanked',
  'goodNight',
  'undone',
  'moodEmpty',
] as const satisfies readonly (keyof Catalog)[];

function samplesOf(language: Language): [string, string][] {
  const catalog = texts[language];
  const longName = 'Maximiliana Bernadette';
  const dates = [catalog.date('2026-11-10'), catalog.date('2026-11-23')] as const;
  const parts: readonly DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
  return [
    ...catalog.ask.flatMap((ask): [string, string][] =>
      parts.flatMap((part) => [undefined, 'Sam', longName].map((name) => ['ask', ask({ part, name })])),
    ),
    ...catalog.askPlain.map((ask): [string, string] => ['plain', ask({ part: 'morning', name: longName })]),
    ...listed.flatMap((key) => catalog[key].map((body): [string, string] => [key, body])),
    ...plain.map((key): [string, string] => [key, catalog[key]]),
    ['askBack', catalog.askBack(longName)],
    ['back', `${catalog.back} ${catalog.askNow}`],
    ['mood', `${catalog.mood(...dates, '34-2--5 4-33455')} ${catalog.addToday}`],
    ...calm[language].map((body): [string, string] => ['calm', body]),
    ...(['glad', 'hard'] as const).flatMap((kind) =>
      news[language][kind].map((body): [string, string] => [`news.${kind}`, body]),
    ),
    ['stillYou', catalog.stillYou('Riverside Thursday Night Group by Steadyline')],
    ...([1, 2, 3, 4, 5] as const).flatMap((score) =>
      bands[language][score].flatMap((body): [string, string][] => [
        [`answer.${score}`, body],
        [`answer.${score}`, `${catalog.back} ${body}`],
        [`answer.${score}`, `${body} ${catalog.replaces(score)}`],
        [`answer.${score}`, `${body} ${catalog.countsForToday} ${catalog.takenAs(score)}`],
      ]),
    ),
  ];
}

/** Every text with realistic and with the longest arguments, for the checks over all catalogs. */
export function samples(): readonly { key: string; language: Language; body: string }[] {
  return (['en', 'es'] as const).flatMap((language) =>
    samplesOf(language).map(([key, body]) => ({ key: `checkins.${key}`, language, body })),
  );
}
