import { fold } from '../../../kernel/language/fold.ts';
import { minuteOfTime, timeOfMinute } from '../../../kernel/time/local.ts';
import { asText } from './record.ts';

/** Something stands there that nobody can read: the row is refused with these words. */
export interface Unread {
  readonly unread: string;
}

const DAY = 1440;
const USUAL_MINUTES = 60;
/** Longer is a mistake of morning and evening, or "open all day". */
const LONGEST_MINUTES = 12 * 60;

/** The place is the weekday, 0 is Sunday. */
const weekdayWords = [
  'sunday sundays sun domingo domingos dom su',
  'monday mondays mon lunes lun mo',
  'tuesday tuesdays tue tues martes mar tu',
  'wednesday wednesdays wed weds miercoles mie we',
  'thursday thursdays thu thur thurs jueves jue th',
  'friday fridays fri viernes vie fr',
  'saturday saturdays sat sabado sabados sab sa',
].map((list) => list.split(' '));
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const severalDays: Readonly<Record<string, readonly number[]>> = {
  daily: everyDay,
  'every day': everyDay,
  everyday: everyDay,
  'todos los dias': everyDay,
  weekdays: [1, 2, 3, 4, 5],
  weekends: [0, 6],
};

/** 0 is Sunday; undefined for a word that is no weekday. The word is folded. */
export function weekdayOfWord(word: string): number | undefined {
  const weekday = weekdayWords.findIndex((words) => words.includes(word));
  return weekday < 0 ? undefined : weekday;
}

/** All words for weekdays that are long enough to be told from others in running text. */
export const weekdayPattern = weekdayWords.flatMap((words) => words.filter((word) => word.length > 2)).join('|');

/**
 * The weekdays of a meeting, in order: none for by appointment. A number, a text or a list of them.
 * @param sunday the number that means Sunday: 0 in most lists, 1 in BMLT.
 */
export function readDays(value: unknown, sunday: 0 | 1 = 0): readonly number[] | Unread {
  const parts: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const days = new Set<number>();
  for (const part of parts) {
    const read = isText(part) ? readDayText(asText(part), sunday) : undefined;
    if (read === undefined) return { unread: `the day "${quoted(part)}" cannot be read` };
    for (const day of read) days.add(day);
  }
  return [...days].toSorted();
}

/** Text, number or nothing: what a day and a time may be. */
function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string' || typeof value === 'number';
}

function readDayText(text: string, sunday: 0 | 1): readonly number[] | undefined {
  if (text === '') return [];
  if (/^-|\d\.\d/.test(text)) return undefined;
  const folded = fold(text);
  const several = severalDays[folded] ?? readDayRange(text);
  if (several !== undefined) return several;
  const read = folded.split(/ (?:and |y )?/).map((word) => readDayWord(word, sunday));
  const days = read.filter((day) => day !== undefined);
  return days.length === read.length ? days : undefined;
}

/** "Mon-Fri", "Monday through Friday", "lunes a viernes". */
function readDayRange(text: string): readonly number[] | undefined {
  const ends = /^(\p{L}+)\.?\s*(?:-|\u2013|\bto\b|\bthrough\b|\bthru\b|\ba\b)\s*(\p{L}+)\.?$/iu.exec(text);
  const first = weekdayOfWord(fold(ends?.[1] ?? ''));
  const last = weekdayOfWord(fold(ends?.[2] ?? ''));
  if (first === undefined || last === undefined) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);
}

function readDayWord(word: string, sunday: 0 | 1): number | undefined {
  if (!/^\d$/.test(word)) return weekdayOfWord(word);
  const day = Number(word) - sunday;
  return day >= 0 && day <= 6 ? day : undefined;
}

/** Local time, HH:MM; undefined where nothing stands. "9:30", "7:30 PM", "0730", "19:00:00", "Noon". */
export function readTime(value: unknown): string | undefined | Unread {
  const text = asText(value);
  if (text === '' && isText(value)) return undefined;
  return readClock(text) ?? { unread: `the time "${quoted(text)}" cannot be read` };
}

function readClock(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/[\s.]+(?=[ap]?\.?\s?m\.?$)/, ' ');
  if (/^(?:12(?::00)? ?)?(?:noon|mediod[ií]a)$/.test(plain)) return '12:00';
  if (/^(?:12(?::00)? ?)?(?:midnight|medianoche)$/.test(plain)) return '00:00';
  // A sheet that is asked for bare values gives the part of the day.
  if (/^0\.\d+$/.test(plain)) return timeOfMinute(Math.round(Number(plain) * DAY) % DAY);
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(?:([ap])\.? ?m\.?)?$/.exec(plain);
  if (match !== null) return clockOf(match[1], match[2], match[3]);
  const digits = /^(\d{1,2})(\d{2})$/.exec(plain);
  return digits === null ? undefined : clockOf(digits[1], digits[2], undefined);
}

/** A bare hour ("7") is not read: nobody can tell morning from evening. */
function clockOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): string | undefined {
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (minute > 59 || (minutes === undefined && half === undefined)) return undefined;
  if (half === undefined || hour > 12) return hour > 23 ? undefined : timeOfMinute(hour * 60 + minute);
  if (hour === 0) return undefined;
  return timeOfMinute(((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute);
}

/** Minutes from start to end, past midnight if the end is earlier; 60 where no sensible end is told. */
export function minutesBetween(start: string, end: unknown): number {
  const read = readTime(end);
  if (typeof read !== 'string') return USUAL_MINUTES;
  return sensible((minuteOfTime(read) - minuteOfTime(start) + DAY) % DAY);
}

/** "01:30:00" or "1:30", as BMLT has it. */
export function readDuration(value: unknown): number {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(asText(value));
  return match === null ? USUAL_MINUTES : sensible(Number(match[1]) * 60 + Number(match[2]));
}

function sensible(minutes: number): number {
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : USUAL_MINUTES;
}

/** Short and plain, for a report: whoever wrote it may have written anything. */
function quoted(value: unknown): string {
  const text = asText(value)
    .slice(0, 20)
    .replace(/[^\p{L}\p{N} :.,/-]+/gu, ' ');
  return text === '' ? typeof value : text;
}
