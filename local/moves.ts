/** How the clock is told to move: ISO 8601, an instant with its offset or a duration. */
import { LocalError } from './json.ts';

/** Where a move ends, once its turn has come. @throws LocalError where that is the past, or too far. */
export type Move = (now: number) => number;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A clock that is moved further by one request is a slip of the finger. */
const FURTHEST_DAYS = 400;

/** @throws LocalError for what is neither an instant nor a duration. */
export function readMove({ advance, to }: { advance?: string | undefined; to?: string | undefined }): Move {
  if ((advance === undefined) === (to === undefined))
    throw new LocalError('say either advance, as PT24H, or to, as 2026-12-01T09:00:00-07:00');
  if (advance !== undefined) return ahead(readDuration(advance));
  const at = readInstant(to ?? '');
  return ahead(() => at);
}

function ahead(target: Move): Move {
  return (now) => {
    const to = target(now);
    if (to < now) throw new LocalError(`the clock does not go back: it is ${new Date(now).toISOString()}`);
    if (!(to <= now + FURTHEST_DAYS * DAY))
      throw new LocalError(`the clock moves at most ${FURTHEST_DAYS} days at a time`);
    return to;
  };
}

/** ISO 8601 with its offset, as epoch milliseconds. @throws LocalError */
export function readInstant(iso: string): number {
  const [, date] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(iso) ?? [];
  const at = date === undefined || !isDate(date) ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(at)) throw new LocalError(`${iso} is not an instant with its offset, as 2026-12-01T09:00:00-07:00`);
  return at;
}

/** `Date` makes March of February 30. */
function isDate(date: string): boolean {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
}

const number = (unit: string): string => `(?:(\\d+(?:[.,]\\d+)?)${unit})?`;
const whole = (unit: string): string => `(?:(\\d+)${unit})?`;
const DURATION = new RegExp(
  `^(-?)P(?=\\d|T)${whole('Y')}${whole('M')}${number('W')}${number('D')}(?:T(?=\\d)${number('H')}${number('M')}${number('S')})?$`,
);

/** Years and months go by the calendar in UTC, all else by the clock. */
function readDuration(iso: string): Move {
  const match = DURATION.exec(iso);
  if (match === null) throw new LocalError(`${iso} is not a duration, as PT24H or P7D`);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const exact = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
  const sign = match[1] === '-' ? -1 : 1;
  return (now) => monthsFrom(now, sign * (years * 12 + months)) + sign * Math.round(exact);
}

/** The same day and time some months on; the month's last day where it has no such day. */
function monthsFrom(now: number, months: number): number {
  if (months === 0) return now;
  const at = new Date(now);
  const day = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() + months);
  if (at.getUTCDate() !== day) at.setUTCDate(0);
  return at.getTime();
}
