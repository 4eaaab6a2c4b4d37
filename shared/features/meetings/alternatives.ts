/** Where to go instead of a meeting that does not take place: near it in place and time that day, else the day after. */
import { cellsWithin } from '../../kernel/geo/geohash.ts';
import { milesBetween } from '../../kernel/geo/point.ts';
import { addDays, instantOf, localAt, type Occurrence, weekdayOf } from '../../kernel/time/local.ts';
import { turnsWithin } from '../../kernel/time/weekly.ts';
import { type Instant, isZone } from '../../kernel/time/zones.ts';
import type { Told } from '../../state/person/meetings.ts';
import { cellName, type Gathered, meetingName, type Need } from '../feature.ts';
import { BadCell, onlineKeys, unpackCell } from './cells.ts';
import type { Listed } from './listed.ts';
import type { Hit } from './search.ts';
import { aloneFor, MINUTE } from './told.ts';

/** The turn that does not take place. */
export interface Missed {
  readonly group: string;
  readonly id: string;
  readonly told: Told;
  readonly turn: Occurrence;
  readonly now: Instant;
}

/** As far as anybody changes their way for an evening. */
const REACH = 15;
/** A mile further away is as much as so many minutes sooner or later. */
const MINUTES_A_MILE = 6;
/** Nobody gets anywhere sooner. */
const AT_LEAST = 15 * MINUTE;
/** So many are looked at closely: what is called off stands in no list. */
const LOOKED_AT = 4;

type Candidate = Hit & { readonly cost: number };

const isOnline = ({ told }: Missed): boolean => told.venue === 'online' || told.point === undefined;

function keysFor(missed: Missed): readonly string[] {
  const { told, turn, now } = missed;
  const days = [turn.date, addDays(turn.date, 1)].map(weekdayOf);
  const online = days.flatMap((day) => onlineKeys({ kind: 'day', day }, now));
  return [...(isOnline(missed) || told.point === undefined ? [] : cellsWithin(told.point, REACH)), ...online];
}

/** The turns of that day and the next, by the clock of the meeting that is missed. */
function turnsOf(meeting: Listed, { told, turn, now }: Missed): readonly Occurrence[] {
  const { weekday, time, zone, rhythm } = meeting;
  if (rhythm === 'unsure' || !isZone(zone)) return [];
  const from = Math.max(now + AT_LEAST, instantOf(told.zone, turn.date, '00:00'));
  const until = instantOf(told.zone, addDays(turn.date, 2), '00:00');
  return turnsWithin({ weekday, time, zone, ...(typeof rhythm === 'object' ? rhythm : {}) }, from, until);
}

function candidatesOf(meeting: Listed, missed: Missed): readonly Candidate[] {
  const { told, turn, id } = missed;
  if (meeting.id === id || aloneFor(meeting.tags).some((tag) => told.tags?.includes(tag) !== true)) return [];
  const online = isOnline(missed) || meeting.venue === 'online';
  if (online && meeting.venue === 'in person') return [];
  const miles =
    online || meeting.point === undefined || told.point === undefined
      ? undefined
      : milesBetween(told.point, meeting.point);
  if (!online && (miles === undefined || miles > REACH)) return [];
  return turnsOf(meeting, missed).map(({ at, date }) => ({
    ...{ meeting, at, date, started: false },
    ...(miles === undefined ? {} : { miles }),
    cost: Math.abs(at - turn.at) / MINUTE + (miles ?? 0) * MINUTES_A_MILE,
  }));
}

/** In person before online, the same day before the next, and then the nearest in place and time. */
function rankOf({ miles, at }: Candidate, { told, turn }: Missed): number {
  const nextDay = localAt(told.zone, at).date === turn.date ? 0 : 1;
  return (miles === undefined ? 2 : 0) + nextDay;
}

function ranked(rows: readonly Listed[], missed: Missed): readonly Candidate[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()]
    .flatMap((row) => candidatesOf(row, missed))
    .toSorted(
      (a, b) => rankOf(a, missed) - rankOf(b, missed) || a.cost - b.cost || (a.meeting.id < b.meeting.id ? -1 : 1),
    )
    .slice(0, LOOKED_AT);
}

/** The other pieces of a cell that holds thousands are left out: those at hand are choice enough. */
function rowsOf(keys: readonly string[], { group }: Missed, { cells }: Gathered): readonly Listed[] {
  return keys.flatMap((key) => {
    const cell = cells.get(cellName(group, key));
    try {
      return cell === undefined ? [] : unpackCell(cell.bytes);
    } catch (error) {
      if (error instanceof BadCell) return [];
      throw error;
    }
  });
}

/** The best that surely takes place, as far as was read; or what must be read first. Called off or itself it never is. */
export function alternative(missed: Missed, gathered: Gathered): Hit | undefined | readonly Need[] {
  const { group } = missed;
  const keys = keysFor(missed);
  const unread = keys.filter((key) => !gathered.cells.has(cellName(group, key)));
  const mayRead = gathered.reading === 'open';
  if (unread.length > 0 && mayRead) return [{ kind: 'cells', group, keys: unread }];
  const best = ranked(rowsOf(keys, missed, gathered), missed);
  const known = ({ meeting }: Hit) => gathered.meetings.get(meetingName(group, meeting.id));
  const unknown = [...new Set(best.filter((hit) => known(hit) === undefined).map(({ meeting }) => meeting.id))];
  if (unknown.length > 0 && mayRead) return [{ kind: 'meetings', group, ids: unknown }];
  return best.find((hit) => {
    const meeting = known(hit);
    return meeting?.row !== undefined && meeting.decided.calledOff?.includes(hit.date) !== true;
  });
}
