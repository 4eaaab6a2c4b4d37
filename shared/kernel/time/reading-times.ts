import { fold } from '../language/fold.ts';
import { addDays, daysBetween, instantOf, isLocalDate, localAt, timeOfMinute, weekdayOf } from './local.ts';
import type { Instant } from './zones.ts';

// Everything is read folded: accents are gone, and ':', '.', '/' and '-' are spaces ('8:30 p.m.' is '8 30 p m').

const MINUTE = 60_000;
const LONGEST_DAYS = 90;
const MORNING = '09:00';

/** The place in a list is the number: a day of the week from 0, a month or a number from 1. */
const weekdayWords = [
  'sunday sun domingo dom',
  'monday mon lunes lun',
  'tuesday tue tues martes mar',
  'wednesday wed weds miercoles mie',
  'thursday thu thur thurs jueves jue',
  'friday fri viernes vie',
  'saturday sat sabado sab',
];
const monthWords = [
  '',
  'january jan enero ene',
  'february feb febrero',
  'march mar marzo',
  'april apr abril abr',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto ago',
  'september sep sept septiembre setiembre',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre dic',
];
const numberWords = [
  '',
  'one una uno',
  'two dos',
  'three tres',
  'four cuatro',
  'five cinco',
  'six seis',
  'seven siete',
  'eight ocho',
  'nine nueve',
  'ten diez',
  'eleven once',
  'twelve doce',
];
const minuteWords: Readonly<Record<string, number>> = {
  media: 30,
  thirty: 30,
  treinta: 30,
  cuarto: 15,
  fifteen: 15,
  quince: 15,
};

const anyOf = (lists: readonly string[]): string => lists.join(' ').trim().split(/ +/).join('|');
const indexIn = (lists: readonly string[], word: string): number =>
  lists.findIndex((list) => list.split(' ').includes(word));

function readNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : indexIn(numberWords, text);
}

/** 'a week' is one week. */
function readCount(text: string): number {
  return /^(?:an?|un)$/.test(text) ? 1 : readNumber(text);
}

const NOON = /^(?:(?:al|el|12) )?(?:noon|midday|mediodia)$/;
const MIDNIGHT = /^(?:(?:la|12) )?(?:midnight|medianoche)$/;
const TIME_PADDING =
  /(?:^| )(?:o ?clock|en punto|please|por favor|daily|every ?day|each day|todos los dias|cada dia)(?= |$)/g;
const TIME_LEAD = /^(?:(?:at|around|about|by|para|sobre|a eso de|a) )?(?:las? )?/;
const CLOCK = new RegExp(
  `^(\\d{1,2}|(?:${anyOf(numberWords)})\\b)(?: ?h(?:rs?|oras?)?\\b| ?h(?=\\d))?` +
    `(?: ?(\\d\\d)| y (\\d\\d)| (?:y )?(${Object.keys(minuteWords).join('|')})\\b)? ?([a-z ]*)$`,
);

type DayPart = 'none' | 'am' | 'pm' | 'morning' | 'evening';

const LINK = '(?:(?:in the|at|de la|en la|por la|x la) )?';
const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  ['none', /^$/],
  ['am', new RegExp(`^(?:a ?m?|${LINK}madrugada)$`)],
  ['pm', new RegExp(`^(?:p ?m?|${LINK}(?:afternoon|tarde|tardes))$`)],
  ['morning', new RegExp(`^${LINK}(?:morning|manana|mananas)$`)],
  ['evening', new RegExp(`^${LINK}(?:evening|night|noche|noches)$`)],
];

/** The hour of the day that a spoken hour (0 to 12) means; undefined where it can mean either. */
function hourOf(spoken: number, part: DayPart): number | undefined {
  switch (part) {
    case 'none':
      return spoken >= 1 && spoken <= 4 ? spoken + 12 : spoken;
    case 'am':
      return spoken % 12;
    case 'pm':
      return spoken === 0 ? undefined : (spoken % 12) + 12;
    case 'morning':
      // "12 de la mañana" is noon to some and midnight to others.
      return spoken === 12 ? undefined : spoken;
    case 'evening':
      return spoken <= 4 ? spoken : (spoken + 12) % 24;
  }
}

/**
 * A time of day as people text it, in English or Spanish: '8', '8am', '8.30 p.m.', '830am', '20:15', 'noon', 'a las 8
 * de la noche', 'ocho y media'. Without am or pm 5 to 11 are in the morning, 12 is noon and 1 to 4 are in the
 * afternoon; a leading zero ('04:30') or an hour over 12 is read by the 24-hour clock. Undefined if it is no time or
 * could mean two.
 */
export function readTime(text: string): string | undefined {
  const said = fold(text).replace(TIME_PADDING, '').trim().replace(TIME_LEAD, '');
  if (NOON.test(said)) return '12:00';
  if (MIDNIGHT.test(said)) return '00:00';
  const match = CLOCK.exec(said);
  // 911 is a call for help, whatever else was asked.
  if (!match || said === '911') return undefined;
  const [, hourText = '', digits, spanishDigits, word, partText = ''] = match;
  const part = dayParts.find(([, pattern]) => pattern.test(partText.trim()))?.[0];
  const minutes = digits ?? spanishDigits;
  const minute = minutes === undefined ? (minuteWords[word ?? ''] ?? 0) : Number(minutes);
  const spoken = readNumber(hourText);
  if (part === undefined || spoken > 23 || minute > 59 || (spoken === 0 && minutes === undefined)) return undefined;
  const hour = readHour(spoken, part, hourText.startsWith('0'));
  return hour === undefined ? undefined : timeOfMinute(hour * 60 + minute);
}

function readHour(spoken: number, part: DayPart, leadingZero: boolean): number | undefined {
  if (spoken > 12) return part === 'am' || part === 'morning' ? undefined : spoken;
  return part === 'none' && leadingZero ? spoken : hourOf(spoken, part);
}

const UNTIL_LEAD = /^(?:(?:until|till|til|thru|through|hasta|for|por|durante|on) )+/;
const UNTIL_TAIL = /(?: (?:please|por favor))+$/;
const TOMORROW = /^(?:tomorrow|tmrw|tmr|manana)(?: morning| por la manana)?$/;
const DAY_AFTER = /^(?:(?:the )?day after tomorrow|pasado manana)$/;
const NEXT_WEEK = /^(?:next week|(?:la )?(?:proxima semana|semana que viene|semana proxima))$/;
const COUNT = new RegExp(
  `^(\\d{1,3}|(?:an?|un|${anyOf(numberWords)})\\b) ?(?:more |mas )?(?:(d|days?|dias?)|(w|wks?|weeks?|semanas?)|(months?|mes|meses))(?: mas)?$`,
);
const WEEKDAY = new RegExp(
  `^(?:the |this |next |el |este |(?:el )?proximo )?(${anyOf(weekdayWords)})(?: que viene| proximo)?$`,
);
const ORDINAL = '(?:st|nd|rd|th|ro|o)?';
const MONTH_FIRST = new RegExp(`^(${anyOf(monthWords)}) (?:the )?(\\d{1,2})${ORDINAL}(?: (\\d{4}))?$`);
const DAY_FIRST = new RegExp(
  `^(?:the |el )?(?:dia )?(\\d{1,2}|primero)${ORDINAL} (?:of |de )?(${anyOf(monthWords)})(?: (?:del? )?(\\d{4}))?$`,
);
const NUMERIC = /^(\d{1,2}) (\d{1,2})(?: (\d{4}|\d\d))?$/;
const ISO = /^(\d{4}) (\d{1,2}) (\d{1,2})$/;
const DAY_OF_MONTH = /^(?:(?:the|el)(?: dia)? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th))$/;

function readDays(said: string): number | undefined {
  if (/^\d{1,3}$/.test(said)) return Number(said);
  const match = COUNT.exec(said);
  if (!match) return undefined;
  const [, number = '', , weeks, months] = match;
  return readCount(number) * (weeks ? 7 : months ? 30 : 1);
}

function dateFrom(year: number, month: number, day: number): string | undefined {
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isLocalDate(date) ? date : undefined;
}

/** Without a year it is the next such day after today. */
function nextDate(today: string, month: number, day: number, yearText?: string): string | undefined {
  if (yearText !== undefined) return dateFrom(Number(yearText.padStart(4, '20')), month, day);
  const thisYear = Number(today.slice(0, 4));
  const date = dateFrom(thisYear, month, day);
  return date !== undefined && date > today ? date : dateFrom(thisYear + 1, month, day);
}

function nextDayOfMonth(today: string, day: number): string | undefined {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const date = dateFrom(year, month, day);
  if (date !== undefined && date > today) return date;
  return month === 12 ? dateFrom(year + 1, 1, day) : dateFrom(year, month + 1, day);
}

/** The next such weekday, a week from now if it is today's. */
function nextWeekday(today: string, weekday: number): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function readDayWord(said: string, today: string): string | undefined {
  if (TOMORROW.test(said)) return addDays(today, 1);
  if (DAY_AFTER.test(said)) return addDays(today, 2);
  if (NEXT_WEEK.test(said)) return nextWeekday(today, 1);
  const weekday = WEEKDAY.exec(said)?.[1];
  return weekday === undefined ? undefined : nextWeekday(today, indexIn(weekdayWords, weekday));
}

/** 0 is Sunday; undefined for what names no day of the week. */
export function readWeekday(word: string): number | undefined {
  const weekday = indexIn(weekdayWords, word);
  return weekday === -1 ? undefined : weekday;
}

/**
 * A date as people text it, folded: 'dec 1', '1 de diciembre', '12 1', '2026 12 1', 'the 3rd'. Without a year it is the
 * next one after `today`.
 */
export function readDate(said: string, today: string): string | undefined {
  const iso = ISO.exec(said);
  if (iso) return dateFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(said);
  if (monthFirst)
    return nextDate(today, indexIn(monthWords, monthFirst[1] ?? ''), Number(monthFirst[2]), monthFirst[3]);
  const dayFirst = DAY_FIRST.exec(said);
  if (dayFirst) {
    const day = dayFirst[1] === 'primero' ? 1 : Number(dayFirst[1]);
    return nextDate(today, indexIn(monthWords, dayFirst[2] ?? ''), day, dayFirst[3]);
  }
  const numeric = NUMERIC.exec(said);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    // 12/1 is the first of December, as in the US; 15/12 can only be the fifteenth.
    return first > 12 ? nextDate(today, second, first, numeric[3]) : nextDate(today, first, second, numeric[3]);
  }
  const dayOfMonth = DAY_OF_MONTH.exec(said);
  return dayOfMonth ? nextDayOfMonth(today, Number(dayOfMonth[1] ?? dayOfMonth[2])) : undefined;
}

/**
 * Until when somebody wants quiet, in English or Spanish. A number is days ('7', '2 weeks', 'una semana') and ends at
 * the same local time that many days on; a day ('until friday', 'mañana', 'dec 1', '12/1', 'hasta el 1 de diciembre')
 * ends at 09:00 of it. Undefined if it cannot be read or lies not 1 to 90 days ahead. Throws UnknownZone.
 */
export function readUntil(text: string, zone: string, now: Instant): Instant | undefined {
  // A time of day ('until 10:30') would otherwise be read as a date once it is folded.
  if (/\d:\d/.test(text)) return undefined;
  const said = fold(text).replace(UNTIL_LEAD, '').replace(UNTIL_TAIL, '');
  const { date: today, time } = localAt(zone, now);
  const days = readDays(said);
  const date = days === undefined ? (readDayWord(said, today) ?? readDate(said, today)) : addDays(today, days);
  if (date === undefined) return undefined;
  const ahead = daysBetween(today, date);
  if (ahead < 1 || ahead > LONGEST_DAYS) return undefined;
  if (days === undefined) return instantOf(zone, date, MORNING);
  const secondsIntoMinute = now - Math.floor(now / MINUTE) * MINUTE;
  return instantOf(zone, date, time) + secondsIntoMinute;
}
