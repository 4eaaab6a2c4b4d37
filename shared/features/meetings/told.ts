/** What a follower was told of a meeting, and the turns that follow from it. */

import type { Occurrence } from '../../kernel/time/local.ts';
import { nextTurn, type WeeklyRule } from '../../kernel/time/weekly.ts';
import { type Instant, isZone } from '../../kernel/time/zones.ts';
import type { MeetingRow, MeetingTag } from '../../state/meeting/row.ts';
import type { Followed, Told } from '../../state/person/meetings.ts';
import { listedOf } from './listed.ts';

export const MINUTE = 60_000;

/** Who is sent to a meeting for these alone must be one of them. */
const alone: readonly MeetingTag[] = ['women', 'men', 'lgbtq', 'young'];

/** Those of a meeting's tags that keep others away. */
export const aloneFor = (tags: readonly MeetingTag[]): MeetingTag[] => alone.filter((tag) => tags.includes(tag));

/** The row as a follower is told of it; undefined for what has no time of its own that comes round. */
export function toldOf(row: MeetingRow): Told | undefined {
  const { name, rhythm, duration, zone, venue, street } = row;
  const listed = listedOf(venue === 'paused' ? { ...row, venue: 'in person' } : row);
  if (listed === undefined) return undefined;
  const { weekday, time, city, point } = listed;
  const tags = aloneFor(row.tags);
  return {
    ...{ name, weekday, time, zone, rhythm, duration, venue, calledOff: [] },
    ...(row.fellowship === undefined ? {} : { fellowship: row.fellowship }),
    ...(row.place === undefined ? {} : { place: row.place }),
    ...(street === undefined ? {} : { street }),
    ...(city === undefined ? {} : { city }),
    ...(point === undefined ? {} : { point }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** Paused, or not every week: nobody can say when the next one is. */
export const isHeld = ({ venue, rhythm }: Pick<Told, 'venue' | 'rhythm'>): boolean =>
  venue === 'paused' || rhythm === 'unsure';

export function ruleOf({ weekday, time, zone, rhythm }: Told): WeeklyRule {
  return { weekday, time, zone, ...(typeof rhythm === 'object' ? { ordinals: rhythm.ordinals } : {}) };
}

/** The first turn at or after `from` that takes place as far as they know. */
export function turnAfter(told: Told, from: Instant): Occurrence | undefined {
  if (isHeld(told) || !isZone(told.zone)) return undefined;
  const rule = ruleOf(told);
  let turn = nextTurn(rule, from);
  while (turn !== undefined && told.calledOff.includes(turn.date)) turn = nextTurn(rule, turn.at + 1);
  return turn;
}

/** The first turn that they can still be reminded of in time. */
export function turnToRemind(
  { told, before }: Pick<Followed, 'told' | 'before'>,
  now: Instant,
): Occurrence | undefined {
  return turnAfter(told, now + before * MINUTE + 1);
}
