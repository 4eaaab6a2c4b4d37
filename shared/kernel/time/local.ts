import { type Instant, offsetMinutes, periodAt, zoneTable } from './zones.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** The zone that is furthest ahead of Greenwich is 14 hours ahead; one hour more for good measure. */
const FURTHEST_AHEAD = 15 * 60 * MINUTE;

/** What a clock on the wall shows. */
export interface LocalMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minute of the day by the wall clock, 0 to 1439. */
  readonly minute: number;
}

/** One turn of a daily or weekly rule; `date` names it, even where a gap pushes `at` past that day's midnight. */
export interface Occurrence {
  readonly at: Instant;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A text that is no local date (YYYY-MM-DD, a day that exists) or no local time (HH:MM, 00:00 to 23:59). */
export class BadLocalTime extends Error {
  override readonly name = 'BadLocalTime';
  readonly text: string;
  constructor(text: string) {
    super(`not a local date or time: ${text}`);
    this.text = text;
  }
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** 'HH:MM' of a minute of the day, 0 to 1439. */
export function timeOfMinute(minute: number): string {
  return `${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}`;
}

const LOCAL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether the text is HH:MM, 00:00 to 23:59. */
export function isLocalTime(text: string): boolean {
  return LOCAL_TIME.test(text);
}

/** Minute of the day of 'HH:MM'. Throws BadLocalTime. */
export function minuteOfTime(time: string): number {
  const parts = LOCAL_TIME.exec(time);
  if (!parts) throw new BadLocalTime(time);
  return Number(parts[1]) * 60 + Number(parts[2]);
}

// Days are counted from 1970-01-01 in years that begin in March, so that the leap day is the last of its year and
// 400 years always have 146,097 days. 719,468 days lie between 0000-03-01 and 1970-01-01.
function dayOf(year: number, month: number, day: number): number {
  const marchYear = month < 3 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719_468;
}

function dateOf(dayNumber: number): string {
  const fromMarch = dayNumber + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const leapDaysBefore = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - 365 * yearOfEra - leapDaysBefore;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[day]}`;
}

function dayNumberIfValid(date: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts) return undefined;
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  const number = dayOf(Number(parts[1]), month, Number(parts[3]));
  return dateOf(number) === date ? number : undefined;
}

function dayNumber(date: string): number {
  const number = dayNumberIfValid(date);
  if (number === undefined) throw new BadLocalTime(date);
  return number;
}

/** Whether the text is YYYY-MM-DD and that day exists. */
export function isLocalDate(text: string): boolean {
  return dayNumberIfValid(text) !== undefined;
}

/** 0 is Sunday: 1970-01-01 was a Thursday. */
function weekdayOfDay(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** 0 is Sunday. Throws BadLocalTime. */
export function weekdayOf(date: string): number {
  return weekdayOfDay(dayNumber(date));
}

/** The date `days` later, or earlier if negative. Throws BadLocalTime. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Days from `from` to `to`: 1 if `to` is the day after. Throws BadLocalTime. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function wallAt(zone: string, at: Instant): { readonly day: number; readonly minute: number } {
  const wall = at + offsetMinutes(zone, at) * MINUTE;
  const day = Math.floor(wall / DAY);
  return { day, minute: Math.floor((wall - day * DAY) / MINUTE) };
}

/** Weekday and minute alone, without the cost of writing a date. Throws UnknownZone. */
export function clockAt(zone: string, at: Instant): Pick<LocalMoment, 'weekday' | 'minute'> {
  const { day, minute } = wallAt(zone, at);
  return { weekday: weekdayOfDay(day), minute };
}

/** What the wall clock of the zone shows at `at`. Throws UnknownZone. */
export function localAt(zone: string, at: Instant): LocalMoment {
  const { day, minute } = wallAt(zone, at);
  return { date: dateOf(day), time: timeOfMinute(minute), weekday: weekdayOfDay(day), minute };
}

/**
 * The first instant at which the wall clock has reached `wall`. So a time that the clocks skip in spring becomes the
 * instant they change, and of a time that comes twice in autumn it is the first.
 */
function firstInstant(zone: string, wall: number): Instant {
  const table = zoneTable(zone);
  for (let period = periodAt(table, wall - FURTHEST_AHEAD); period < table.offsets.length; period++) {
    const begin = table.changes[period - 1] ?? -Infinity;
    const at = Math.max(begin, wall - (table.offsets[period] ?? 0) * MINUTE);
    if (at < (table.changes[period] ?? Infinity)) return at;
  }
  // The last period has no end, so only what is no number comes here.
  throw new BadLocalTime(String(wall));
}

/**
 * The instant of a local date and time (DESIGN 4). In the spring gap: the first valid instant after it. In the autumn
 * overlap: the first pass. Throws UnknownZone, BadLocalTime.
 */
export function instantOf(zone: string, date: string, time: string): Instant {
  return firstInstant(zone, dayNumber(date) * DAY + minuteOfTime(time) * MINUTE);
}

/**
 * The first `time` of any local day that lies strictly after `after`. Each local date has exactly one, so it serves as
 * the occurrence's id. Throws UnknownZone, BadLocalTime.
 */
export function nextDaily(zone: string, time: string, after: Instant): Occurrence {
  return nextEvery(1, zone, 0, time, after);
}

/** The same for one day of the week, 0 being Sunday. Throws UnknownZone, BadLocalTime. */
export function nextWeekly(zone: string, weekday: number, time: string, after: Instant): Occurrence {
  return nextEvery(7, zone, weekday, time, after);
}

function nextEvery(step: 1 | 7, zone: string, weekday: number, time: string, after: Instant): Occurrence {
  const minutes = minuteOfTime(time) * MINUTE;
  const { day: today } = wallAt(zone, after);
  let day = step === 1 ? today : today + ((weekday - weekdayOfDay(today) + 7) % 7);
  for (;;) {
    const at = firstInstant(zone, day * DAY + minutes);
    if (at > after) return { at, date: dateOf(day) };
    day += step;
  }
}
