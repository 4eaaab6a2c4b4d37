/** What a calendar must say so that it shows exactly the turns of a meeting that the service itself counts on. */
import type { Decided } from '../../../shared/features/meetings/search.ts';
import { addDays, instantOf, isLocalTime, localAt, type Occurrence } from '../../../shared/kernel/time/local.ts';
import { nextTurn, turnsWithin, type WeeklyRule } from '../../../shared/kernel/time/weekly.ts';
import { type Instant, isZone, nextChange, offsetMinutes } from '../../../shared/kernel/time/zones.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';

/** A clock on the wall. */
export interface Wall {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

export interface Series {
  readonly start: Wall;
  readonly end: Wall;
  readonly beginsAt: Instant;
  /** RRULE without its name; absent for a single turn. */
  readonly rule?: string;
  /** Turns of the rule that are left out: called off, or given as exact ones. */
  readonly except: readonly Wall[];
  /** Turns whose local time comes twice that day or not at all, which programs read each in their own way. */
  readonly exact: readonly Occurrence[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** When the turn before it was over, and so this series began to be what it is. */
  readonly since: Instant;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Longer than from one fifth Friday to the next. */
const LOOK_BACK = 130 * DAY;
/** So far ahead a calendar is right on the days on which clocks change; whoever subscribes asks again long before. */
const AHEAD = 400 * DAY;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A meeting's rule; undefined where it has no time of its own that a clock can show. */
export function ruleOf({ weekday, time, zone, rhythm }: MeetingRow): WeeklyRule | undefined {
  if (weekday === undefined || time === undefined || !isLocalTime(time) || !isZone(zone)) return undefined;
  if (!Number.isInteger(weekday) || weekday < 0 || weekday > 6) return undefined;
  return { weekday, time, zone, ...(typeof rhythm === 'object' ? { ordinals: rhythm.ordinals } : {}) };
}

/**
 * The series from the turn that is on, or comes next: nothing of what is over, which would look like a record of where
 * somebody has been. Undefined where nothing can be said of when.
 */
export function seriesOf(row: MeetingRow, decided: Decided, now: Instant): Series | undefined {
  const rule = ruleOf(row);
  if (rule === undefined) return undefined;
  const from = dayBegins(rule.zone, now - row.duration * MINUTE);
  return row.rhythm === 'unsure' ? next(row, rule, decided, from) : repeated(row, rule, decided, from);
}

/** Nobody knows whether it meets on that day: one turn, and that is said of it. */
function next(row: MeetingRow, rule: WeeklyRule, { calledOff = [] }: Decided, from: Instant): Series | undefined {
  const turn = turnsWithin(rule, from, from + LOOK_BACK).find(({ date }) => !calledOff.includes(date));
  if (turn === undefined) return undefined;
  const start = wallAt(rule.zone, turn.at);
  const status = row.venue === 'paused' ? 'CANCELLED' : 'TENTATIVE';
  return {
    ...{ start, end: later(start, row.duration), beginsAt: turn.at, except: [], exact: [], status },
    since: afterTurnBefore(rule, row, turn),
  };
}

function repeated(row: MeetingRow, rule: WeeklyRule, decided: Decided, from: Instant): Series | undefined {
  const first = nextTurn(rule, from);
  if (first === undefined) return undefined;
  const isLike = (turn: Occurrence): boolean => lastsAsShown(turn, rule, row.duration);
  const begin = [...turnsWithin(rule, first.at - LOOK_BACK, first.at), first].findLast(isLike) ?? first;
  const start = { date: begin.date, time: rule.time };
  const turns = turnsWithin(rule, begin.at, begin.at + AHEAD);
  const { calledOff = [] } = decided;
  const isOff = ({ date }: Occurrence): boolean => calledOff.includes(date);
  const isOdd = (turn: Occurrence): boolean => !isPlain(rule.zone, turn.at, { date: turn.date, time: rule.time });
  return {
    ...{ start, end: later(start, row.duration), beginsAt: begin.at, rule: recurrence(rule) },
    except: turns.filter((turn) => isOff(turn) || isOdd(turn)).map(({ date }) => ({ date, time: rule.time })),
    exact: turns.filter((turn) => isOdd(turn) && !isOff(turn)),
    status: row.venue === 'paused' ? 'CANCELLED' : 'CONFIRMED',
    since: afterTurnBefore(rule, row, first),
  };
}

function recurrence({ weekday, ordinals }: WeeklyRule): string {
  const day = DAYS[weekday];
  if (ordinals === undefined) return `FREQ=WEEKLY;BYDAY=${day}`;
  return `FREQ=MONTHLY;BYDAY=${ordinals.map((ordinal) => `${ordinal}${day}`).join(',')}`;
}

/** Whether the clock shows this at that instant, and at no other of the day. */
function isPlain(zone: string, at: Instant, { date, time }: Wall): boolean {
  const shown = wallAt(zone, at);
  if (shown.date !== date || shown.time !== time) return false;
  const change = nextChange(zone, at);
  const back = (offsetMinutes(zone, at) - offsetMinutes(zone, change)) * MINUTE;
  return back <= 0 || at < change - back;
}

/** A series begins with a turn that is as long by the clock as it is in truth: programs take the length from there. */
function lastsAsShown(turn: Occurrence, { time, zone }: WeeklyRule, duration: number): boolean {
  const start = { date: turn.date, time };
  return isPlain(zone, turn.at, start) && isPlain(zone, turn.at + duration * MINUTE, later(start, duration));
}

/** The day after the turn before `first`; with no such turn, the beginning of time. */
function afterTurnBefore(rule: WeeklyRule, { duration }: MeetingRow, first: Occurrence): Instant {
  const before = turnsWithin(rule, first.at - LOOK_BACK, first.at).at(-1);
  return before === undefined ? 0 : instantOf(rule.zone, addDays(before.date, 1), '00:00') + duration * MINUTE;
}

const dayBegins = (zone: string, at: Instant): Instant => instantOf(zone, localAt(zone, at).date, '00:00');

function wallAt(zone: string, at: Instant): Wall {
  const { date, time } = localAt(zone, at);
  return { date, time };
}

/** So many minutes on, by a clock that is never changed. */
function later(wall: Wall, minutes: number): Wall {
  return wallAt('UTC', instantOf('UTC', wall.date, wall.time) + minutes * MINUTE);
}
