/** The same search as simply as it can be said: every meeting, every day of a week, everything sorted. */
import type { Listed } from '../../../shared/features/meetings/listed.ts';
import type { Asked } from '../../../shared/features/meetings/search.ts';
import { milesBetween } from '../../../shared/kernel/geo/point.ts';
import { instantOf, localAt } from '../../../shared/kernel/time/local.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Tried {
  readonly id: string;
  readonly at: number;
  readonly miles: number | undefined;
}

const dayBefore = (date: string): string => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
const night = (date: string, time: string): string => (time < '04:00' ? dayBefore(date) : date);

function meets({ rhythm, weekday }: Listed, date: string): boolean {
  const day = new Date(date);
  if (day.getUTCDay() !== weekday) return false;
  if (typeof rhythm === 'string') return true;
  const last = new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth();
  return rhythm.ordinals.includes(Math.ceil(day.getUTCDate() / 7)) || (last && rhythm.ordinals.includes(-1));
}

function isAsked({ time, zone }: Listed, date: string, at: number, { when, now }: Asked): boolean {
  if (when.kind === 'soon') return true;
  if (when.kind === 'now') return at <= now + 2 * HOUR;
  const hour = Number(time.slice(0, 2));
  const part = hour < 4 || hour >= 17 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
  if (when.part !== undefined && part !== when.part) return false;
  const evening = when.part === 'evening';
  const day = evening ? night(date, time) : date;
  const today = localAt(zone, now);
  if (when.day === 'any') return true;
  if (when.day === 'tomorrow') return day === dayAfter(today.date);
  if (when.day === 'today') return day === today.date || (evening && day === night(today.date, today.time));
  return new Date(day).getUTCDay() === when.day;
}

function firstTurn(meeting: Listed, asked: Asked): number | undefined {
  const from = asked.now - 10 * MINUTE;
  let weeks = 1;
  for (let day = asked.now - 3 * DAY; day < asked.now + 30 * DAY; day += DAY) {
    const date = new Date(day).toISOString().slice(0, 10);
    if (!meets(meeting, date)) continue;
    const at = instantOf(meeting.zone, date, meeting.time);
    if (at < from || at >= from + weeks * 7 * DAY) continue;
    if (asked.decided.get(meeting.id)?.calledOff?.includes(date)) weeks += 1;
    else if (isAsked(meeting, date, at, asked)) return at;
  }
  return undefined;
}

function fits({ id, tags, fellowship }: Listed, { filters, decided }: Asked): boolean {
  if (filters.moud === true && decided.get(id)?.moud === undefined) return false;
  if (filters.tags.some((tag) => !tags.includes(tag))) return false;
  return filters.fellowships.length === 0 || filters.fellowships.some((one) => one === fellowship);
}

/** All that pressing MORE to the end must show, in that order. */
export function byTrying(rows: readonly Listed[], asked: Asked): readonly Tried[] {
  const tried = rows.flatMap((meeting) => {
    const at = fits(meeting, asked) ? firstTurn(meeting, asked) : undefined;
    return at === undefined ? [] : [{ meeting, at }];
  });
  const order = (a: Tried, b: Tried): number =>
    a.at - b.at || (a.miles ?? 0) - (b.miles ?? 0) || (a.id < b.id ? -1 : 1);
  const { where, filters } = asked;
  const nearby = tried
    .flatMap(({ meeting, at }): Tried[] => {
      if (where === undefined || meeting.venue === 'online' || meeting.point === undefined) return [];
      return [{ id: meeting.id, at, miles: milesBetween(where, meeting.point) }];
    })
    .filter(() => filters.only !== 'online');
  const within = (beyond: number, reach: number): Tried[] =>
    nearby.filter(({ miles = 99 }) => miles > beyond && miles <= reach).toSorted(order);
  const first = [10, 25].find((reach) => within(-1, reach).length >= 3) ?? 50;
  const online = tried
    .filter(({ meeting }) => meeting.venue !== 'in person' && filters.only !== 'in person')
    .filter(({ meeting: { id } }) => filters.only === 'online' || !within(-1, 50).some((one) => one.id === id))
    .map(({ meeting, at }): Tried => ({ id: meeting.id, at, miles: undefined }));
  return [
    ...within(-1, first),
    ...(first < 25 ? within(first, 25) : []),
    ...(first < 50 ? within(Math.max(first, 25), 50) : []),
    ...online.toSorted(order),
  ];
}
