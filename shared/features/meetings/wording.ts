/** A meeting's name, place, time and distance in few letters, all of them GSM-7 (RULES 38, 58). */
import { fold } from '../../kernel/language/fold.ts';
import { gsmSafe, isGsm } from '../../kernel/language/segments.ts';
import { addDays, daysBetween, localAt, weekdayOf } from '../../kernel/time/local.ts';
import { type Instant, isZone, offsetMinutes } from '../../kernel/time/zones.ts';
import type { Language } from '../../state/person/profile.ts';
import type { Listed } from './listed.ts';
import type { Hit } from './search.ts';
import { tells } from './telling.ts';

interface Words {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly noon: string;
  readonly begun: (time: string) => string;
  readonly theirTime: string;
  readonly online: string;
  readonly meeting: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    today: 'today',
    tomorrow: 'tomorrow',
    noon: 'noon',
    begun: (time) => `now, since ${time}`,
    theirTime: 'their time',
    online: 'online',
    meeting: 'Meeting',
  },
  es: {
    weekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sab'],
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
    today: 'hoy',
    tomorrow: 'mañana',
    noon: '12pm',
    begun: (time) => `ahora, desde ${time}`,
    theirTime: 'hora de alla',
    online: 'en linea',
    meeting: 'Reunion',
  },
};

/** What Americans call the clocks of a zone. */
const CLOCKS: Readonly<Record<string, string>> = {
  ...{ 'America/New_York': 'ET', 'America/Detroit': 'ET', 'America/Indiana/Indianapolis': 'ET' },
  ...{ 'America/Chicago': 'CT', 'America/Denver': 'MT', 'America/Boise': 'MT', 'America/Phoenix': 'Arizona' },
  ...{ 'America/Los_Angeles': 'PT', 'America/Anchorage': 'Alaska', 'Pacific/Honolulu': 'Hawaii' },
};

/** '7pm', '7:30pm', 'noon' of 'HH:MM'. */
export function shortTime(language: Language, time: string): string {
  if (time === '12:00') return words[language].noon;
  const hours = Number(time.slice(0, 2));
  const minutes = time.slice(3) === '00' ? '' : time.slice(2);
  return `${hours % 12 === 0 ? 12 : hours % 12}${minutes}${hours < 12 ? 'am' : 'pm'}`;
}

/** 'Sat'; 0 is Sunday. */
export const weekdayName = (language: Language, weekday: number): string => words[language].weekdays[weekday] ?? '';

/** 'today', 'tomorrow', 'Sat', 'Sat Mar 14' of local dates. */
export function dayOf(language: Language, date: string, today: string): string {
  const { weekdays, today: now, tomorrow } = words[language];
  if (date === today) return now;
  if (date === addDays(today, 1)) return tomorrow;
  const name = weekdays[weekdayOf(date)] ?? '';
  // A week ahead the name alone would be today.
  if (daysBetween(today, date) < 7) return name;
  return dateSaid(language, date);
}

/** 'Sat Dec 5', 'sab 5 dic'. */
export function dateSaid(language: Language, date: string): string {
  const { weekdays, months } = words[language];
  const name = weekdays[weekdayOf(date)] ?? '';
  const [month, day] = [months[Number(date.slice(5, 7)) - 1] ?? '', Number(date.slice(8))];
  return language === 'en' ? `${name} ${month} ${day}` : `${name} ${day} ${month}`;
}

/** Which clock, where the asker's own (`zone`) shows another time: ' ET', or nothing. */
export function clockOf(language: Language, meetingZone: string, at: Instant, zone: string | undefined): string {
  if (zone === undefined || !isZone(zone) || offsetMinutes(zone, at) === offsetMinutes(meetingZone, at)) return '';
  return ` ${CLOCKS[meetingZone] ?? words[language].theirTime}`;
}

/** 'today 7pm', 'Sat noon', 'now, since 6:55pm', 'tomorrow 8pm ET', by the meeting's own clock. */
export function whenOf(language: Language, hit: Hit, now: Instant, zone: string | undefined): string {
  const { zone: own } = hit.meeting;
  const { date, time } = localAt(own, hit.at);
  const said = `${shortTime(language, time)}${clockOf(language, own, hit.at, zone)}`;
  // By the asker's calendar: at 11pm in Denver what is today in New York is tomorrow.
  const { date: today } = localAt(zone !== undefined && isZone(zone) ? zone : own, now);
  return hit.started ? words[language].begun(said) : `${dayOf(language, date, today)} ${said}`;
}

/** '0.8 mi', '12 mi'; the city, in `most` letters, where a distance would be made up, 'online' for what is joined there. */
export function whereOf(language: Language, { miles, meeting }: Hit, most: number): string {
  if (miles === undefined) return words[language].online;
  if (meeting.rough === true) return meeting.city === undefined ? '' : cut(plain(meeting.city), most);
  return `${miles < 9.95 ? Math.max(0.1, Math.round(miles * 10) / 10) : Math.round(miles)} mi`;
}

/** Web addresses and numbers to call have no business in a name (RULES 58). */
const ADDRESSES =
  /[a-z][a-z+.-]{0,20}:\/\/\S*|\bwww\.\S*|[^\s@]{0,64}@\S*|\b\d{1,3}(?:\.\d{1,3}){3}\S*|\+?\d[\d()\s.-]{7,}\d/giu;

/** What a phone makes a link of: words with dots between, the last of them of two letters or more, and a path. */
const HOSTS =
  /(?<![\p{L}\p{N}_-])((?:[\p{L}\p{N}_-]+\.){1,20}(?:xn--[\p{L}\p{N}-]+|\p{L}{2,}))(?![\p{L}\p{N}])(?::\d+)?(?:[/?#]\S*)?/giu;
const SHORT_WORD =
  /^(?:ste?|sta|mt|ft|dr|rev|fr|mrs?|no|ave|rd|blvd|bldg|ctr|med|rm|fl|apt|rte?|hwy|pres|luth|bapt|univ|comm|dept)\.\p{L}+$/iu;
const INITIALS = /^(?:\p{L}\.)+\p{Lu}\p{L}+$/u;

/** 'St.Mark' and 'J.F.Kennedy' are no addresses, and written with a space nobody's phone takes them for one. */
function withoutHosts(said: string): string {
  return said.replace(HOSTS, (whole: string, host: string) => {
    const isName = whole === host && (SHORT_WORD.test(host) || INITIALS.test(host));
    return isName ? host.replace(/\.(?=\p{L}{2,}$)/u, '. ') : ' ';
  });
}

const COSTLY = /[{}[\]~^|\\\u20AC]/gu;

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bnarcotics anonymous\b/giu, 'NA'],
  [/\balcoholics anonymous\b/giu, 'AA'],
  [/\bcocaine anonymous\b/giu, 'CA'],
  [/\b(?:al-anon|alanon) family groups?\b/giu, 'Al-Anon'],
];

/** What a list says, in GSM-7, on one line. */
export function plain(said: string): string {
  // Once the letters are plain, for a dot may have been a wide one, or have an emoji beside it.
  const named = withoutHosts(gsmSafe(said).replace(ADDRESSES, ' '));
  const safe = SHORTENED.reduce((text, [long, short]) => text.replace(long, short), named);
  return Array.from(safe.replace(COSTLY, ' '), (letter) => (isGsm(letter) ? letter : ' '))
    .join('')
    .replace(/[!¡\s]+/gu, ' ')
    .replace(/^[\s,;:.\-/]+|[\s,;:\-/]+$/gu, '');
}

/** At most so many letters, cut between words where that leaves half of them. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.slice(0, most + 1).lastIndexOf(' ');
  const kept = space >= most / 2 ? text.slice(0, space) : text.slice(0, most);
  return kept
    .replace(/\s*\([^)]*$/u, '')
    .replace(/(?:\s+(?:a|an|and|at|by|from|of|in|on|or|the|for|to|with|con|de|del|la|el|y|en|los|las|&))+$/iu, '')
    .replace(/[\s,;:.(&\-/]+$/u, '');
}

/** Some lists write their number for a group before its name. */
const NUMBER = /^\d{5,} (?=\p{L})/u;

/** The name with whose meeting it is, unless it says so itself: 'Just for Today (NA)'. */
export function nameOf(
  language: Language,
  { name, fellowship }: Pick<Listed, 'name' | 'fellowship'>,
  most: number,
): string {
  const said = cut(plain(name).replace(NUMBER, ''), most);
  const whose = fellowship === undefined || fellowship === 'other' ? '' : fellowship;
  if (whose === '' || ` ${fold(said)} `.includes(` ${fold(whose)} `))
    return said === '' ? words[language].meeting : said;
  return said === '' ? whose : `${said} (${whose})`;
}

/** A place or a street that tells nothing of what one goes there for, in so many letters (RULES 23). */
export function neutral(said: string | undefined, most: number): string | undefined {
  const kept = cut(plain(said ?? ''), most);
  return kept === '' || tells(said ?? '') || tells(kept) ? undefined : kept;
}

/** For scheduled texts (RULES 23): 'your 7pm at St Mark's', with no name, and no place that would tell. */
export function discreetly(language: Language, { place }: Pick<Listed, 'place'>, time: string): string {
  const said = neutral(place, 30);
  const clock = shortTime(language, time);
  if (language === 'en') return said === undefined ? `your ${clock}` : `your ${clock} at ${said}`;
  return said === undefined ? `lo de las ${clock}` : `lo de las ${clock} en ${said}`;
}
