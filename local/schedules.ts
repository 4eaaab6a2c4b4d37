/** When things run by the clock: EventBridge's `rate(...)`, `cron(...)` and `at(...)`, in a time zone. */
import { LocalError } from './json.ts';

/** The first run strictly after an instant (epoch milliseconds); undefined when there is none. */
export type NextRun = (after: number) => number | undefined;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const units: Record<string, number> = { minute: MINUTE, hour: HOUR, day: DAY };

/** How far ahead a cron expression is followed; one that matches nothing in it never runs. */
const HORIZON_DAYS = 5 * 366;

/**
 * Reads a schedule expression. Rates run on whole minutes, counted from the epoch.
 * @throws LocalError for an expression that EventBridge would refuse too, or a field the runner does not know (L, W, #).
 */
export function readSchedule(expression: string, zone: string): NextRun {
  const [, kind, argument = ''] = /^(rate|cron|at)\((.+)\)$/.exec(expression) ?? [];
  switch (kind) {
    case 'rate':
      return readRate(argument, expression);
    case 'cron':
      return readCron(argument, zone, expression);
    case 'at': {
      const local = Date.parse(`${argument}Z`);
      if (Number.isNaN(local)) throw unreadable(expression);
      const at = instantOf(local, zone);
      return (after) => (at > after ? at : undefined);
    }
    default:
      throw unreadable(expression);
  }
}

function unreadable(expression: string): LocalError {
  return new LocalError(`the schedule ${expression} cannot be read`);
}

function readRate(argument: string, expression: string): NextRun {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(argument) ?? [];
  const every = Number(count) * (units[unit] ?? Number.NaN);
  if (!(every > 0)) throw unreadable(expression);
  return (after) => (Math.floor(after / every) + 1) * every;
}

interface Cron {
  minutes: number[];
  hours: number[];
  days: number[];
  months: number[];
  weekdays: number[];
  years: number[];
}

const MONTHS = ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** EventBridge counts weekdays from Sunday = 1. */
const WEEKDAYS = ['', 'SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function readCron(argument: string, zone: string, expression: string): NextRun {
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = '', ...more] = argument.trim().split(/\s+/);
  if (year === '' || more.length > 0) throw unreadable(expression);
  const field = (value: string, from: number, to: number, names: string[] = []): number[] =>
    readField(value, from, to, names, expression);
  const cron: Cron = {
    minutes: field(minute, 0, 59),
    hours: field(hour, 0, 23),
    days: field(day, 1, 31),
    months: field(month, 1, 12, MONTHS),
    weekdays: field(weekday, 1, 7, WEEKDAYS),
    years: field(year, 1970, 2199),
  };
  return (after) => nextOfCron(cron, zone, after);
}

function readField(value: string, from: number, to: number, names: string[], expression: string): number[] {
  const number = (word: string): number => {
    const named = names.indexOf(word.toUpperCase());
    return named > 0 ? named : Number(word);
  };
  const picked = new Set<number>();
  for (const part of value.split(',')) {
    const [range = '', step = '1'] = part.split('/');
    const [first = '', last] = range === '*' || range === '?' ? [String(from), String(to)] : range.split('-');
    const start = number(first);
    const end = last !== undefined ? number(last) : part.includes('/') ? to : start;
    if (!(start >= from && end <= to && start <= end && Number(step) >= 1)) throw unreadable(expression);
    for (let each = start; each <= end; each += Number(step)) picked.add(each);
  }
  return [...picked].sort((a, b) => a - b);
}

function nextOfCron(cron: Cron, zone: string, after: number): number | undefined {
  const today = Math.floor(localOf(after, zone) / DAY) * DAY;
  for (let ahead = -1; ahead <= HORIZON_DAYS; ahead++) {
    const midnight = today + ahead * DAY;
    if (!isDayOf(cron, new Date(midnight))) continue;
    const runs = cron.hours.flatMap((hour) =>
      cron.minutes.map((minute) => instantOf(midnight + hour * HOUR + minute * MINUTE, zone)),
    );
    const next = Math.min(...runs.filter((at) => at > after));
    if (Number.isFinite(next)) return next;
  }
  return undefined;
}

function isDayOf(cron: Cron, day: Date): boolean {
  return (
    cron.years.includes(day.getUTCFullYear()) &&
    cron.months.includes(day.getUTCMonth() + 1) &&
    cron.days.includes(day.getUTCDate()) &&
    cron.weekdays.includes(day.getUTCDay() + 1)
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Local wall time as if it were UTC. */
function localOf(at: number, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: numeric, month: numeric },
      ...{ day: numeric, hour: numeric, minute: numeric, second: numeric },
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant of a wall time; in a gap the one after it, in an overlap the first. */
function instantOf(local: number, zone: string): number {
  const early = local - (localOf(local - DAY, zone) - (local - DAY));
  if (localOf(early, zone) === local) return early;
  const late = local - (localOf(local + DAY, zone) - (local + DAY));
  return localOf(late, zone) === local ? late : early;
}

/** One schedule as it runs: it may be skipped while its function knows that nothing is due. */
export class Schedule {
  readonly name: string;
  /** The function it starts. */
  readonly functionName: string;
  private readonly nextRun: NextRun;
  private readonly start: (at: number) => void;
  private lastRun: number;
  /** What the function last said: nothing before this instant, or nothing at all (null). */
  private quietUntil: number | null | undefined;

  constructor(options: {
    name: string;
    functionName: string;
    nextRun: NextRun;
    start: (at: number) => void;
    now: number;
  }) {
    this.name = options.name;
    this.functionName = options.functionName;
    this.nextRun = options.nextRun;
    this.start = options.start;
    this.lastRun = options.now;
  }

  next(): number | undefined {
    if (this.quietUntil === null) return undefined;
    return this.nextRun(Math.max(this.lastRun, (this.quietUntil ?? 0) - 1));
  }

  /** Runs once if it is due; runs that real time has overtaken are not made up for. */
  runIfDue(now: number): void {
    const at = this.next();
    if (at === undefined || at > now) return;
    this.lastRun = now;
    this.quietUntil = undefined;
    this.start(at);
  }

  /** Its function says when the next thing is due; null for never. */
  quiet(until: number | null): void {
    this.quietUntil = until;
  }

  /** Something else has happened since: what its function said no longer holds. */
  disturb(now: number): void {
    if (this.quietUntil === undefined) return;
    this.quietUntil = undefined;
    this.lastRun = Math.max(this.lastRun, now);
  }
}
