/**
 * A zone's changes of clocks as a VTIMEZONE (RFC 5545, 3.6.5), from the project's own table: libraries that carry ready
 * ones are older than the law, and a calendar program that believes them is an hour wrong (docs/meetings.md).
 */
import { addDays, localAt } from '../../../shared/kernel/time/local.ts';
import { type Instant, periodAt, zoneTable } from '../../../shared/kernel/time/zones.ts';

/** One change of the clocks. Offsets are minutes east of Greenwich. */
interface Onset {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
  /** What the clock showed in the old offset: YYYY-MM-DD and HH:MM. */
  readonly date: string;
  readonly time: string;
  readonly weekday: number;
  /** Which of the month's weekday it may be counted as: from the start, and -1 for the last. */
  readonly ordinals: readonly number[];
}

/** Changes that come at the same turn of each year. */
type Run = readonly [Onset, ...Onset[]];

const MINUTE = 60_000;
/** A rule that holds in the last year of the table goes on: nobody knows of an end. */
const LAST_YEAR = 2040;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The zone from `from` on: what was before is of no event's concern. Throws UnknownZone. */
export function vtimezone(zone: string, from: Instant): string {
  const table = zoneTable(zone);
  const current = periodAt(table, from);
  const onsets = [...table.changes]
    .slice(Math.max(0, current - 1))
    .map((at, index) => onsetOf(at, table.offsets, index + Math.max(0, current - 1)));
  const always = current === 0 ? [since1970(table.offsets[0] ?? 0)] : [];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...always, ...runsOf(onsets).flatMap(observance), 'END:VTIMEZONE'].join(
    '\r\n',
  );
}

function onsetOf(at: Instant, offsets: ArrayLike<number>, index: number): Onset {
  const [before = 0, after = 0] = [offsets[index], offsets[index + 1]];
  const { date, time, weekday } = localAt('UTC', at + before * MINUTE);
  const isLast = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  const ordinals = [Math.ceil(Number(date.slice(8)) / 7), ...(isLast ? [-1] : [])];
  return { at, before, after, date, time, weekday, ordinals };
}

const yearOf = ({ date }: Onset): number => Number(date.slice(0, 4));

/** What the years have in common: the change, its month, weekday and hour. */
const kindOf = ({ before, after, date, weekday, time }: Onset): string =>
  [before, after, date.slice(5, 7), weekday, time].join(' ');

/** Year after year on the same weekday of the month, as long as it goes; each change is in one run. */
function runsOf(onsets: readonly Onset[]): readonly Run[] {
  const runs: { kind: string; run: [Onset, ...Onset[]]; ordinals: readonly number[] }[] = [];
  for (const onset of onsets) {
    const open = runs.find(
      ({ kind, run, ordinals }) =>
        kind === kindOf(onset) &&
        yearOf(run.at(-1) ?? onset) === yearOf(onset) - 1 &&
        ordinals.some((ordinal) => onset.ordinals.includes(ordinal)),
    );
    if (open === undefined) runs.push({ kind: kindOf(onset), run: [onset], ordinals: onset.ordinals });
    else {
      open.run.push(onset);
      open.ordinals = open.ordinals.filter((ordinal) => onset.ordinals.includes(ordinal));
    }
  }
  return runs.map(({ run }) => run);
}

function observance(run: Run): readonly string[] {
  const [first] = run;
  return component(first.before, first.after, stampOf(first.date, first.time), ruleOf(run));
}

function ruleOf(run: Run): readonly string[] {
  const [first] = run;
  const last = run.at(-1) ?? first;
  if (run.length === 1) return [];
  const [ordinal] = first.ordinals.filter((one) => run.every(({ ordinals }) => ordinals.includes(one)));
  const until = localAt('UTC', last.at);
  const end = yearOf(last) >= LAST_YEAR ? '' : `;UNTIL=${stampOf(until.date, until.time)}Z`;
  const month = Number(first.date.slice(5, 7));
  return [`RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${ordinal}${DAYS[first.weekday]}${end}`];
}

const since1970 = (offset: number): string => component(offset, offset, '19700101T000000', []).join('\r\n');

/** Summer time is whatever is further ahead than what it follows. */
function component(before: number, after: number, start: string, rule: readonly string[]): readonly string[] {
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    ...rule,
    `END:${name}`,
  ];
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** YYYYMMDDTHHMMSS of a local date and time. */
export function stampOf(date: string, time: string): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}
