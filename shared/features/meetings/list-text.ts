/** The answer to MEETINGS: up to three, numbered, and what one can do next, in two parts at most (RULES 38). */
import { partsOf } from '../../kernel/language/segments.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Language } from '../../state/person/profile.ts';
import { type NoneAsked, nearHint, noneNearHeading, noneText } from './none-text.ts';
import type { Found, Hit } from './search.ts';
import { cut, nameOf, plain, whenOf, whereOf } from './wording.ts';

export interface ListAsked extends NoneAsked {
  /** This answers MORE. */
  readonly more: boolean;
  readonly now: Instant;
  /** The asker's own, if known. */
  readonly zone?: string;
}

interface Catalog {
  readonly near: (place: string) => string;
  readonly unsure: string;
  readonly remind: (number: number) => string;
  readonly after: Readonly<Record<NonNullable<Found['after']>, string>>;
  readonly link: (url: string) => string;
  readonly noMore: string;
}

const texts: Readonly<Record<Language, Catalog>> = {
  en: {
    near: (place) => `Near ${place}:`,
    unsure: 'not every week',
    remind: (number) => `REMIND ${number} sets a reminder.`,
    after: { others: 'MORE for others.', further: 'MORE looks further.', online: 'MORE for online ones.' },
    link: (url) => `Map, notes: ${url}`,
    noMore: 'That was all I have for this week. MEETINGS begins again.',
  },
  es: {
    near: (place) => `Cerca de ${place}:`,
    unsure: 'no cada semana',
    remind: (number) => `RECORDAR ${number} te avisa antes.`,
    after: { others: 'MAS para ver otras.', further: 'MAS busca mas lejos.', online: 'MAS para ver en linea.' },
    link: (url) => `Mapa y notas: ${url}`,
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

/** Online ones for somebody who asked for what is near. */
const isInstead = ({ stage }: Found, { online, more }: ListAsked): boolean => stage === 'online' && !online && !more;

function heading(language: Language, found: Found, asked: ListAsked): readonly string[] {
  if (found.stage === 'online') return isInstead(found, asked) ? [noneNearHeading(language, asked)] : [];
  return asked.near === undefined ? [] : [texts[language].near(cut(plain(asked.near), 30))];
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
  const catalog = texts[language];
  if (hits.length === 0) return asked.more ? catalog.noMore : noneText(language, asked);
  const number = remind === true ? remindable(hits) : undefined;
  const next = [
    ...(number === undefined ? [] : [catalog.remind(number)]),
    ...(after === undefined ? [] : [catalog.after[after]]),
  ];
  const hint = isInstead(found, asked) ? nearHint(language, asked) : undefined;
  const bodyOf = (width: (typeof widths)[number], ...hints: readonly string[]): string =>
    [
      ...heading(language, found, asked),
      ...hits.map((hit, index) => line(language, hit, index + 1, asked, width)),
      ...hints,
      ...(link === undefined ? [] : [catalog.link(link)]),
      ...(next.length === 0 ? [] : [next.join(' ')]),
    ].join('\n');
  const bodies = [
    ...(hint === undefined ? [] : widths.map((width) => bodyOf(width, hint))),
    ...widths.map((width) => bodyOf(width)),
  ];
  return bodies.find((body) => partsOf(body) <= MOST_PARTS) ?? bodies.at(-1) ?? '';
}
