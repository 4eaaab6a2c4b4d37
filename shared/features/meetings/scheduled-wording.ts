/** Scheduled texts of a meeting: the reminder, and what has changed. Neutral unless the person chose PLAIN (RULES 23). */
import { partsOf } from '../../kernel/language/segments.ts';
import { daysBetween, localAt, type Occurrence } from '../../kernel/time/local.ts';
import { type Instant, isZone } from '../../kernel/time/zones.ts';
import type { Told } from '../../state/person/meetings.ts';
import type { Language, Profile } from '../../state/person/profile.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Context } from '../feature.ts';
import type { News } from './changes-told.ts';
import type { Hit } from './search.ts';
import { isHeld, turnAfter } from './told.ts';
import { clockOf, cut, dateSaid, dayOf, nameOf, neutral, plain, shortTime, weekdayName, whenOf } from './wording.ts';

/** Who reads it, and when. */
export interface Reader {
  readonly language: Language;
  readonly plain: boolean;
  readonly now: Instant;
  /** Whose clock they read, as far as is known. */
  readonly zone: string;
  /** They said so themselves. */
  readonly isOwn: boolean;
  readonly siteUrl: string;
}

export function readerOf(profile: Profile, { now, siteUrl, groups }: Context): Reader {
  const { language, plain: openly, zone } = profile;
  const isOwn = zone !== undefined && isZone(zone);
  return { language, plain: openly, now, siteUrl, zone: homeZone(profile, groups), isOwn };
}

/** The page of a meeting (RULES 58: our own domain only). */
export const pageOf = ({ siteUrl }: Pick<Context, 'siteUrl'>, ids: readonly string[]): string =>
  `${siteUrl}/m/${ids.join('.')}`;

const MOST_PARTS = 2;

/** Letters for a name and for a place, tried in turn until all fits. */
const widths = [
  [40, 30],
  [24, 20],
  [12, 12],
  [12, 0],
] as const;
type Width = (typeof widths)[number];

export function fitted(write: (width: Width) => string): string {
  const bodies = widths.map(write);
  return bodies.find((body) => partsOf(body) <= MOST_PARTS) ?? bodies.at(-1) ?? '';
}

/** '7pm', '7pm MT' where the reader's clock shows another time; online it is theirs first: '5pm (7pm ET)'. */
export function timeOf({ language, zone, isOwn }: Reader, told: Told, at: Instant): string {
  const clock = clockOf(language, told.zone, at, zone);
  const there = `${shortTime(language, localAt(told.zone, at).time)}${clock}`;
  const isTheirs = clock !== '' && isOwn && told.venue === 'online';
  return isTheirs ? `${shortTime(language, localAt(zone, at).time)} (${there})` : there;
}

/** 'a las 7pm', 'a la 1pm'. */
const theHour = (time: string): string => `${/^1(?!\d)/u.test(time) ? 'la' : 'las'} ${time}`;

/** The building, else its street, in a text that is scheduled: what would tell is left out. */
function placeOf({ plain: openly }: Reader, { venue, place, street }: Told, [, most]: Width): string | undefined {
  if (venue === 'online' || most === 0) return undefined;
  const said = openly
    ? [place, street].map((one) => cut(plain(one ?? ''), most))
    : [place, street].map((one) => neutral(one, most));
  return said.find((one) => one !== undefined && one !== '');
}

/** 'Noon Hope (NA) at Main Library' with PLAIN, else 'at Main Library', 'online', or nothing; begins with its space. */
function whatOf(reader: Reader, told: Told, width: Width): string {
  const { language } = reader;
  const place = placeOf(reader, told, width);
  const name = reader.plain ? `${language === 'en' ? ' ' : ', '}${nameOf(language, told, width[0])}` : '';
  if (told.venue === 'online') return language === 'en' ? `${name}, online,` : `${name}, en linea,`;
  const there = place === undefined ? '' : language === 'en' ? ` at ${place}` : ` en ${place}`;
  const where = told.venue === 'both' ? `${there}${language === 'en' ? ' or online' : ' o en linea'}` : there;
  return `${name}${name !== '' && language === 'es' && where !== '' ? ',' : ''}${where}`;
}

/** 'Tonight's 7pm at Main Library', 'Your Wed Nov 11 7pm', 'Lo de hoy a las 7pm en Main Library': one turn. */
function turnSaid(reader: Reader, told: Told, { at, date }: Occurrence, width: Width): string {
  const { language, now } = reader;
  const today = localAt(told.zone, now).date;
  const day = daysBetween(today, date) > 1 ? dateSaid(language, date) : dayOf(language, date, today);
  const time = timeOf(reader, told, at);
  const what = whatOf(reader, told, width);
  if (language === 'es') return `Lo ${/^(?:hoy|mañana)$/u.test(day) ? 'de' : 'del'} ${day} a ${theHour(time)}${what}`;
  if (day === 'today') return `${told.time >= '17:00' ? "Tonight's" : "Today's"} ${time}${what}`;
  return day === 'tomorrow' ? `Tomorrow's ${time}${what}` : `Your ${day} ${time}${what}`;
}

/** 'Your Mon 7pm at Main Library', 'Lo tuyo del lun a las 7pm en Main Library': all of its turns. */
function meetingSaid(reader: Reader, told: Told, width: Width): string {
  const { language } = reader;
  const what = whatOf(reader, told, width);
  const time = `${shortTime(language, told.time)}${clockOf(language, told.zone, reader.now, reader.zone)}`;
  const day = weekdayName(language, told.weekday);
  return language === 'en' ? `Your ${day} ${time}${what}` : `Lo tuyo del ${day} a ${theHour(time)}${what}`;
}

/** 'in an hour', 'in 25 min', 'today', 'tomorrow'. */
function howSoon({ language, now }: Reader, { zone }: Told, { at, date }: Occurrence): string {
  const minutes = Math.max(1, Math.round((at - now) / 60_000));
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const english = language === 'en';
  if (minutes === 60) return english ? 'in an hour' : 'en una hora';
  if (minutes <= 90) return english ? `in ${minutes} min` : `en ${minutes} min`;
  if (left === 0 && hours <= 6) return english ? `in ${hours} hours` : `en ${hours} horas`;
  if (date === localAt(zone, now).date) return english ? 'today' : 'hoy';
  return english ? 'tomorrow' : 'mañana';
}

/** 'Your 7pm at the library is in an hour. 455 S 500 E.' */
export function reminderText(reader: Reader, told: Told, id: string, turn: Occurrence): string {
  const { language } = reader;
  return fitted((width) => {
    const place = placeOf(reader, told, width);
    const time = timeOf(reader, told, turn.at);
    const what = whatOf(reader, told, width);
    const soon = howSoon(reader, told, turn);
    const said = language === 'en' ? `Your ${time}${what} is ${soon}` : `Lo de ${theHour(time)}${what} es ${soon}`;
    const street = told.venue === 'online' ? undefined : streetOf(reader, told, place);
    const link = told.venue === 'in person' ? '' : `: ${pageOf(reader, [id])}`;
    return `${said}${street === undefined ? '' : `. ${street}`}${link === '' ? '.' : link}`;
  });
}

function streetOf({ plain: openly }: Reader, { street }: Told, place: string | undefined): string | undefined {
  const said = openly ? cut(plain(street ?? ''), 40) : neutral(street, 40);
  return said === undefined || said === '' || place === undefined || said.startsWith(place) ? undefined : said;
}

/** To a number whose owner is in doubt: nothing but the hour, and how to say that it is still theirs (RULES 13). */
export function neutralReminder(reader: Reader, told: Told, turn: Occurrence): string {
  const [time, soon] = [shortTime(reader.language, localAt(told.zone, turn.at).time), howSoon(reader, told, turn)];
  return reader.language === 'en'
    ? `Your ${time} is ${soon}. Is this still your number? YES, and I say where again. STOP if not.`
    : `Lo de ${theHour(time)} es ${soon}. ¿Sigue siendo tu numero? SI, y vuelvo a decir donde. STOP si no.`;
}

export function neutralNews(reader: Reader, told: Told): string {
  const time = shortTime(reader.language, told.time);
  return reader.language === 'en'
    ? `Your ${time} is not as it was. Is this still your number? YES, and I say more. STOP if not.`
    : `Lo de ${theHour(time)} no es como antes. ¿Sigue siendo tu numero? SI, y digo mas. STOP si no.`;
}

/** 'Tue 6pm', '1st & 3rd Sat noon'. */
export function rhythmSaid(reader: Reader, { weekday, time, rhythm, zone }: Told): string {
  const { language } = reader;
  const names =
    language === 'en' ? ['1st', '2nd', '3rd', '4th', '5th', 'last'] : ['1er', '2o', '3er', '4o', '5o', 'ultimo'];
  const which = typeof rhythm === 'object' ? rhythm.ordinals.map((one) => names.at(one < 0 ? -1 : one - 1) ?? '') : [];
  const said = which.length === 0 ? '' : `${which.join(language === 'en' ? ' & ' : ' y ')} `;
  return `${said}${weekdayName(language, weekday)} ${shortTime(language, time)}${clockOf(language, zone, reader.now, reader.zone)}`;
}

function movedTo(
  reader: Reader,
  after: Told,
  id: string,
  news: Extract<News, { kind: 'moved' }>,
  width: Width,
): string {
  const english = reader.language === 'en';
  const place = placeOf(reader, after, width);
  const street = streetOf(reader, after, place);
  const where = [
    ...(place === undefined ? [] : [`${english ? 'at' : 'en'} ${place}`]),
    ...(street === undefined ? [] : [street]),
  ].join(', ');
  const joins = after.venue === 'online' ? `${english ? 'online' : 'en linea'}: ${pageOf(reader, [id])}` : where;
  const when = news.when ? rhythmSaid(reader, after) : '';
  const parts = [when, news.where || news.when ? joins : '']
    .filter((one) => one !== '')
    .join(news.when && after.venue !== 'online' ? ' ' : ', ');
  return parts === '' ? pageOf(reader, [id]) : parts;
}

/** One change in one text. @param before what they knew @param after what stands now */
function changeSaid(reader: Reader, before: Told, after: Told, id: string, news: News, width: Width): string {
  const english = reader.language === 'en';
  switch (news.kind) {
    case 'off':
      return `${turnSaid(reader, after, news.turn, width)} ${english ? 'is off.' : 'no se hace.'}`;
    case 'on':
      return `${turnSaid(reader, after, news.turn, width)} ${english ? 'does meet after all.' : 'si se hace.'}`;
    case 'closed':
      return `${meetingSaid(reader, before, width)} ${english ? 'has ended, says its list. I remind you of it no more.' : 'ya no existe, dice su lista. Ya no te aviso.'}`;
    case 'paused':
      return `${meetingSaid(reader, before, width)} ${english ? "is paused for now. I'll say when it is back." : 'esta en pausa por ahora. Te digo cuando vuelva.'}`;
    case 'unsure':
      return `${meetingSaid(reader, before, width)} ${english ? 'is not every week any more, so I stop reminding you. When it is:' : 'ya no es cada semana, y dejo de avisarte. Cuando es:'} ${pageOf(reader, [id])}`;
    case 'back':
      return `${meetingSaid(reader, after, width)} ${english ? 'is back' : 'ha vuelto'}${nextSaid(reader, after)}.`;
    case 'moved':
      if (isOtherRhythm(before, after, news)) return rhythmChanged(reader, before, after, width);
      return `${meetingSaid(reader, before, width)} ${english ? 'has moved: now' : 'cambia: ahora'} ${movedTo(reader, after, id, news, width)}${after.venue === 'online' ? '' : '.'}`;
  }
}

/** The same day, hour and place, but not every week, or every week again: nothing has moved. */
function isOtherRhythm(before: Told, after: Told, { when, where }: Extract<News, { kind: 'moved' }>): boolean {
  return when && !where && before.weekday === after.weekday && before.time === after.time && before.zone === after.zone;
}

function rhythmChanged(reader: Reader, before: Told, after: Told, width: Width): string {
  const [changes, every] =
    reader.language === 'en' ? ['changes: from now on', 'every '] : ['cambia: desde ahora', 'cada '];
  const rhythm = `${after.rhythm === 'weekly' ? every : ''}${rhythmSaid(reader, after)}`;
  return `${meetingSaid(reader, before, width)} ${changes} ${rhythm}.`;
}

function nextSaid(reader: Reader, told: Told): string {
  const turn = isHeld(told) ? undefined : turnAfter(told, reader.now);
  if (turn === undefined) return '';
  const day = dayOf(reader.language, turn.date, localAt(told.zone, reader.now).date);
  return reader.language === 'en' ? `, next ${day}` : `, la siguiente ${day}`;
}

/** ' Nearest: 1 today 8pm, Main Library, 0.5 mi. REMIND 1 sets a reminder.'; by no number where a list has that one. */
function insteadSaid(reader: Reader, { instead: hit, numbered }: Offer, width: Width): string {
  if (hit === undefined) return '';
  const { language } = reader;
  const { meeting, miles } = hit;
  const online = miles === undefined;
  const building = online
    ? undefined
    : reader.plain
      ? cut(plain(meeting.place ?? ''), width[1])
      : neutral(meeting.place, width[1]);
  const away = online || meeting.rough === true ? '' : `${Math.max(0.1, Math.round(miles * 10) / 10)} mi`;
  const details = [
    reader.plain ? nameOf(language, meeting, width[0]) : '',
    online ? (language === 'en' ? 'online' : 'en linea') : (building ?? ''),
    away,
  ].filter((one) => one !== '');
  const line = `${numbered ? '1 ' : ''}${whenOf(language, hit, reader.now, reader.zone)}${details.length === 0 ? '' : `, ${details.join(', ')}`}`;
  if (language === 'en') return ` Nearest: ${line}. ${numbered ? 'REMIND 1 sets a reminder' : 'MEETINGS shows more'}.`;
  return ` Lo mas cercano: ${line}. ${numbered ? 'RECORDAR 1 te avisa' : 'REUNIONES muestra mas'}.`;
}

/** The nearest other one, and whether it may be taken as number 1. */
interface Offer {
  readonly instead: Hit | undefined;
  readonly numbered: boolean;
}

interface Telling extends Offer {
  readonly before: Told;
  readonly after: Told;
  readonly id: string;
  readonly news: readonly News[];
}

/** What is news, one text each, in two parts at most; the alternative stands with the first. */
export function newsTexts(reader: Reader, { before, after, id, news, ...offer }: Telling): readonly string[] {
  return news.map((one, index) =>
    fitted((width) => {
      const instead = index === 0 ? insteadSaid(reader, offer, width) : '';
      return `${changeSaid(reader, before, after, id, one, width)}${instead}`;
    }),
  );
}
