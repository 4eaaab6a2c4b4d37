/** What is said where there is none near, or none at all: what it was that there is none of, and what to text next. */
import type { Wanted } from '../../state/person/meetings.ts';
import type { Language } from '../../state/person/profile.ts';
import { commandOf, filtersPhrase, whenPhrase } from './asked-words.ts';
import { cut, plain } from './wording.ts';

export interface NoneAsked {
  readonly wanted: Wanted;
  /** They asked for online ones, or gave no place. */
  readonly online: boolean;
  /** The place that was understood, where one was named: 'Murray KY'. */
  readonly near?: string;
  /** The place in their own words, to be texted again; absent: their own. */
  readonly place?: string;
  /** What has an answer near; absent: there is nothing near at all. */
  readonly instead?: Wanted;
}

interface Catalog {
  readonly near: (asked: NoneAsked) => string;
  /** @param which "women's NA", or empty */
  readonly noneNear: (which: string, near: string, when: string) => string;
  readonly nothingNear: (near: string) => string;
  readonly onlineFollow: string;
  readonly next: (near: string, command: string) => string;
  readonly all: (near: string, command: string) => string;
  readonly none: (which: string, where: string, when: string) => string;
  readonly orOnline: (near: string) => string;
  readonly online: string;
  readonly showsNext: (command: string, near: string) => string;
  readonly showsAll: (command: string, near: string) => string;
  readonly showsOnline: (command: string) => string;
  readonly showsAllOnline: (command: string) => string;
  readonly atAnyTime: (command: string) => string;
  readonly withZip: string;
  readonly hard: string;
}

const texts: Readonly<Record<Language, Catalog>> = {
  en: {
    near: ({ near, place }) =>
      near === undefined ? (place === undefined ? 'near you' : 'near there') : `near ${near}`,
    noneNear: (which, near, when) => `${which === '' ? 'None' : `No ${which} meeting`} ${near} ${when}.`,
    nothingNear: (near) => `None ${near}.`,
    onlineFollow: 'Online:',
    next: (near, command) => `Next ${near}: ${command}`,
    all: (near, command) => `All ${near}: ${command}`,
    none: (which, where, when) => `I find no ${which === '' ? '' : `${which} `}meeting ${where} ${when}.`,
    orOnline: (near) => `${near} or online`,
    online: 'online',
    showsNext: (command, near) => `${command} shows the next ${near}.`,
    showsAll: (command, near) => `${command} shows all ${near}.`,
    showsOnline: (command) => `${command} shows those you can join from anywhere.`,
    showsAllOnline: (command) => `${command} shows all online.`,
    atAnyTime: (command) => `${command} looks at the whole week.`,
    withZip: 'MEETINGS 84101, with your ZIP code, shows those near you.',
    hard: 'If right now is hard: CRAVE.',
  },
  es: {
    near: ({ near, place }) =>
      near === undefined ? (place === undefined ? 'cerca' : 'cerca de ahi') : `cerca de ${near}`,
    noneNear: (which, near, when) => `No hay ${which === '' ? 'ninguna' : `reunion ${which}`} ${near} ${when}.`,
    nothingNear: (near) => `No hay ninguna ${near}.`,
    onlineFollow: 'En linea:',
    next: (near, command) => `Las siguientes ${near}: ${command}`,
    all: (near, command) => `Todas las que hay ${near}: ${command}`,
    none: (which, where, when) => `No encuentro ninguna reunion${which === '' ? '' : ` ${which}`} ${where} ${when}.`,
    orOnline: (near) => `${near} ni en linea`,
    online: 'en linea',
    showsNext: (command, near) => `${command} muestra las siguientes ${near}.`,
    showsAll: (command, near) => `${command} muestra todas las que hay ${near}.`,
    showsOnline: (command) => `${command} muestra las de cualquier lugar.`,
    showsAllOnline: (command) => `${command} muestra todas las que hay en linea.`,
    atAnyTime: (command) => `${command} mira toda la semana.`,
    withZip: 'REUNIONES 84101, con tu codigo postal, muestra las de cerca.',
    hard: 'Si ahora es dificil: GANAS.',
  },
};

const nearOf = (language: Language, asked: NoneAsked): string =>
  texts[language].near({ ...asked, ...(asked.near === undefined ? {} : { near: cut(plain(asked.near), 30) }) });

/** Above the online ones: 'No NA meeting near you tonight. Online:'. */
export function noneNearHeading(language: Language, asked: NoneAsked): string {
  const { noneNear, nothingNear, onlineFollow } = texts[language];
  const { filters, when } = asked.wanted;
  const near = nearOf(language, asked);
  const none =
    asked.instead === undefined
      ? nothingNear(near)
      : noneNear(filtersPhrase(language, filters), near, whenPhrase(language, when));
  return `${none} ${onlineFollow}`;
}

const isNext = ({ wanted, instead }: NoneAsked): boolean => instead?.filters === wanted.filters;

/** Below them: 'Next near you: MEETINGS NA'. */
export function nearHint(language: Language, asked: NoneAsked): string | undefined {
  if (asked.instead === undefined) return undefined;
  const { next, all } = texts[language];
  const command = commandOf(language, asked.instead, asked.place);
  return (isNext(asked) ? next : all)(nearOf(language, asked), command);
}

const onlineAtAnyTime: Wanted = { when: { kind: 'soon' }, filters: { tags: [], fellowships: [], only: 'online' } };

function whatNext(language: Language, asked: NoneAsked): string {
  const { showsNext, showsAll, showsOnline, showsAllOnline, atAnyTime, withZip } = texts[language];
  const { wanted, instead, online, place } = asked;
  if (instead !== undefined) {
    const shows = isNext(asked) ? showsNext : showsAll;
    return shows(commandOf(language, instead, place), nearOf(language, asked));
  }
  const isPlain = wanted.when.kind === 'soon' && filtersPhrase(language, wanted.filters) === '';
  if (online && isPlain) return withZip;
  if (online && wanted.when.kind !== 'soon') {
    return atAnyTime(commandOf(language, { ...wanted, when: { kind: 'soon' } }, undefined));
  }
  const anyOnline = commandOf(language, onlineAtAnyTime, undefined);
  return online ? showsAllOnline(anyOnline) : showsOnline(anyOnline);
}

/** There is none that fits, near or online. Whoever asks for right now may need something right now. */
export function noneText(language: Language, asked: NoneAsked): string {
  const { none, orOnline, online, hard } = texts[language];
  const { filters, when } = asked.wanted;
  const near = nearOf(language, asked);
  const where = asked.online ? online : filters.only === 'in person' ? near : orOnline(near);
  const isPressing = when.kind === 'now' || (when.kind === 'day' && when.day === 'today');
  return [
    none(filtersPhrase(language, filters), where, whenPhrase(language, when)),
    whatNext(language, asked),
    ...(isPressing ? [hard] : []),
  ].join(' ');
}
