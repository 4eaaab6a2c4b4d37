/** What happens on a weekday at a local time, every week or in some weeks of the month. */
import { addDays, BadLocalTime, nextWeekly, type Occurrence } from './local.ts';
import type { Instant } from './zones.ts';

export interface WeeklyRule {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Local time, HH:MM. */
  readonly time: string;
  /** IANA. */
  readonly zone: string;
  /** Which of the month's: 1 to 5, -1 the last. Absent: every week. */
  readonly ordinals?: readonly number[];
}

/** From one fifth Friday to the next, the longest there is, around a February of 28 days. */
const LONGEST_WAIT_WEEKS = 17;

/** Whether the date, a day of the rule's weekday, is one of the rule's in its month. */
function isTurn(date: string, ordinals: readonly number[] | undefined): boolean {
  if (ordinals === undefined) return true;
  const fromStart = Math.ceil(Number(date.slice(8)) / 7);
  const isLast = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  return ordinals.includes(fromStart) || (isLast && ordinals.includes(-1));
}

/**
 * The first turn of the rule at or after `from`; its `date` is its id. A time that the clocks skip comes when they
 * change, one that comes twice the first time only (DESIGN 4). Undefined for ordinals that no month has.
 * Throws UnknownZone, BadLocalTime.
 */
export function nextTurn({ weekday, time, zone, ordinals }: WeeklyRule, from: Instant): Occurrence | undefined {
  if (!Number.isInteger(weekday) || weekday < 0 || weekday > 6) throw new BadLocalTime(`weekday ${weekday}`);
  let turn = nextWeekly(zone, weekday, time, from - 1);
  for (let week = 0; week <= LONGEST_WAIT_WEEKS; week++) {
    if (isTurn(turn.date, ordinals)) return turn;
    turn = nextWeekly(zone, weekday, time, turn.at);
  }
  return undefined;
}

/** Every turn at or after `from` and before `until`, in their order. Throws UnknownZone, BadLocalTime. */
export function turnsWithin(rule: WeeklyRule, from: Instant, until: Instant): readonly Occurrence[] {
  const turns: Occurrence[] = [];
  for (let turn = nextTurn(rule, from); turn !== undefined && turn.at < until; turn = nextTurn(rule, turn.at + 1)) {
    turns.push(turn);
  }
  return turns;
}
