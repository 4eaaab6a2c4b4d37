/** The answer to MEETINGS: up to three, numbered, and what one can do next, in two parts at most (RULES 38). */
import { partsOf } from '../../kernel/language/segments.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Language } from '../../state/person/profile.ts';
import type { Found, Hit, When } from './search.ts';
import { cut, nameOf, plain, whenOf, whereOf } from './wording.ts';

export interface ListAsked {
  readonly when: When;
  /** They asked for online ones, or gave no place: then nothing is said of there being none near. */
  readonly online: boolean;
  /** The place that was understood, where one was named: 'Murray KY'. */
  readonly near?: string;
  /** This answers MORE. */
  readonly more: boolean;
  readonly now: Instant;
  /** The asker's own, if known. */
  readonly zone?: string;
}

interface Catalog {
  readonly near: (place: string) => string;
  readonly online: string;
  readonly unsure: string;
  readonly remind: (number: number) => string;
  readonly after: Readonly<Record<NonNullable<Found['after']>, string>>;
  readonly link: (url: string) => string;
  readonly none: string;
  readonly noneNow: string;
  readonly noneThen: string;
  readonly noMore: string;
}

const texts: Readonly<Record<Language, Catalog>> = {
  en: {
    near: (place) => `Near ${place}:`,
    online: 'None near you. Online:',
    unsure: 'not every week',
    remind: (number) => `REMIND ${number} sets a reminder.`,
    after: { others: 'MORE for others.', further: 'MORE looks further.', online: 'MORE for online ones.' },
    link: (url) => `Map, notes: ${url}`,
    none: 'I find none like that this week, near you or online. MEETINGS shows all near you, MEETINGS ONLINE those you can join from anywhere.',
    noneNow:
      'I find none like that in the next two hours, near you or online. MEETINGS TODAY or MEETINGS TOMORROW shows what comes after.',
    noneThen:
      'I find none like that then, near you or online. MEETINGS shows the next ones near you, MEETINGS ONLINE those you can join from anywhere.',
    noMore: 'That was all I have for this week. MEETINGS begins again.',
  },
  es: {
    near: (place) => `Cerca de ${place}:`,
    online: 'Cerca no hay. En linea:',
    unsure: 'no cada semana',
    remind: (number) => `RECORDAR ${number} te avisa antes.`,
    after: { others: 'MAS para ver otras.', further: 'MAS busca mas lejos.', online: 'MAS para ver en linea.' },
    link: (url) => `Mapa y notas: ${url}`,
    none: 'No encuentro ninguna asi esta semana, ni cerca ni en linea. REUNIONES muestra las que hay cerca, REUNIONES EN LINEA las de cualquier lugar.',
    noneNow:
      'No encuentro ninguna asi en las proximas dos horas, ni cerca ni en linea. REUNIONES HOY o REUNIONES MAÑANA muestra las que siguen.',
    noneThen:
      'No encuentro ninguna asi para ese momento, ni cerca ni en linea. REUNIONES muestra las siguientes, REUNIONES EN LINEA las de cualquier lugar.',
    noMore: 'Eso es todo por esta semana. REUNIONES empieza de nuevo.',
  },
};

const MOST_PARTS = 2;

/** Letters for a name and for a place, tried in turn until all fits. */
const widths: readonly (readonly [name: number, place: number])[] = [
  ...[[40, 30] as const, [34, 24] as const, [28, 20] as const, [24, 16] as const, [20, 12] as const],
  ...[[20, 0] as const, [16, 0] as const, [12, 0] as const],
];

/** A city in fewer letters is none. */
const shortestCity = 12;

function line(
  language: Language,
  hit: Hit,
  number: number,
  asked: ListAsked,
  [name, place]: readonly [number, number],
): string {
  const { meeting } = hit;
  const building = hit.miles === undefined || place === 0 ? '' : cut(plain(meeting.place ?? ''), place);
  const unsure = meeting.rhythm === 'unsure' ? texts[language].unsure : '';
  const details = [
    nameOf(language, meeting, name),
    building,
    whereOf(language, hit, Math.max(place, shortestCity)),
    unsure,
  ].filter((one) => one !== '');
  return `${number} ${whenOf(language, hit, asked.now, asked.zone)}: ${details.join(', ')}`;
}

/** A reminder is offered for one that surely comes again (the second, as an example, where it does). */
function remindable(hits: readonly Hit[]): number | undefined {
  const sure = hits.flatMap(({ meeting }, index) => (meeting.rhythm === 'unsure' ? [] : [index + 1]));
  return sure.includes(2) ? 2 : sure[0];
}

function heading(language: Language, found: Found, asked: ListAsked): readonly string[] {
  if (found.stage === 'online') return asked.online || asked.more ? [] : [texts[language].online];
  return asked.near === undefined ? [] : [texts[language].near(cut(plain(asked.near), 30))];
}

function nothing(language: Language, { more, when }: ListAsked): string {
  const { none, noneNow, noneThen, noMore } = texts[language];
  if (more) return noMore;
  return when.kind === 'soon' ? none : when.kind === 'now' ? noneNow : noneThen;
}

/** What may follow a list: texts offer only what exists. */
export interface Offers {
  /**
   * A page of the service's own that shows these meetings with map, notes and calendar buttons, one for all: three links
   * would take the place of three names (RULES 58).
   */
  readonly link?: string;
  readonly remind?: true;
}

/** The list as a text. */
export function listText(language: Language, found: Found, asked: ListAsked, { link, remind }: Offers = {}): string {
  const { hits, after } = found;
  if (hits.length === 0) return nothing(language, asked);
  const catalog = texts[language];
  const number = remind === true ? remindable(hits) : undefined;
  const next = [
    ...(number === undefined ? [] : [catalog.remind(number)]),
    ...(after === undefined ? [] : [catalog.after[after]]),
  ];
  const bodies = widths.map((width) =>
    [
      ...heading(language, found, asked),
      ...hits.map((hit, index) => line(language, hit, index + 1, asked, width)),
      ...(link === undefined ? [] : [catalog.link(link)]),
      ...(next.length === 0 ? [] : [next.join(' ')]),
    ].join('\n'),
  );
  return bodies.find((body) => partsOf(body) <= MOST_PARTS) ?? bodies.at(-1) ?? '';
}
