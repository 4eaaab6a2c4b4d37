/**
 * When a reminder of a person's own comes: at their own local time, each local date at most once (DESIGN 4). While their
 * zone is not known it goes by their group's clock, if that hour is no night wherever they may be; else it waits.
 */
import type { AgendaEntry } from '../../kernel/decision.ts';
import { instantOf, localAt, nextDaily, nextWeekly, type Occurrence } from '../../kernel/time/local.ts';
import { isNight } from '../../kernel/time/quiet-hours.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Meetings, PrivateReminder } from '../../state/person/meetings.ts';
import type { Profile } from '../../state/person/profile.ts';
import { homeZone, possibleZones } from '../../state/person/zone.ts';
import type { Context, Input } from '../feature.ts';

export const privateKind = 'meetings.private';
export const privateId = (number: number): string => `${privateKind}.${number}`;

const hour = 60 * 60_000;
const day = 24 * hour;

/** Later than this a reminder would be for a moment that is gone (RULES 36). */
export const worthReminding = hour;

/** After so long without a word the number may have a new owner, and after so much longer it surely may (RULES 13). */
const unconfirmedAfter = 30 * day;
const silentAfter = 45 * day;

/** A member with a consent in force and no pause: only they are reminded of anything. */
export function mayBeReminded({ profile, optedOutAt, context }: Input<Meetings>): boolean {
  return optedOutAt === undefined && profile.memberships.length > 0 && (profile.pausedUntil ?? 0) <= context.now;
}

/** Whether the number's owner is in doubt: then nothing of the person's own is said. */
export function isUnconfirmed({ unconfirmedSince, lastHeardAt }: Profile, now: Instant): boolean {
  return unconfirmedSince !== undefined || now - lastHeardAt >= unconfirmedAfter;
}

/** Then nothing goes any more until somebody has said that it is still them. */
export function isSilent({ lastHeardAt }: Profile, now: Instant): boolean {
  return now - lastHeardAt >= silentAfter;
}

/** It is certain which clock is theirs. */
function isCertain(profile: Profile, context: Context): boolean {
  const [zone, ...others] = possibleZones(profile);
  return others.length === 0 && zone === homeZone(profile, context.groups);
}

/** Whether it may go at this instant: at night only where its own time lies there. */
export function isOpen({ time }: PrivateReminder, at: Instant, { profile, context }: Input<Meetings>): boolean {
  const isOwnNight = time >= '22:00' || time < '06:00';
  if (isOwnNight && isCertain(profile, context)) return true;
  return possibleZones(profile).every((zone) => !isNight(zone, at));
}

/** HH:MM, as the owner's clock shows what comes at an instant, should it be another one by then. */
export function timeShown({ on, time }: PrivateReminder, { profile, context }: Input<Meetings>): string {
  const at = typeof on === 'object' && 'date' in on ? on.at : undefined;
  return at === undefined ? time : localAt(homeZone(profile, context.groups), at).time;
}

/** The first turn after `after` on a date that has not had one. */
export function turnAfter(
  { on, time, last = '' }: PrivateReminder,
  zone: string,
  after: Instant,
): Occurrence | undefined {
  if (typeof on === 'object' && 'date' in on) {
    const at = on.at ?? instantOf(zone, on.date, time);
    return at > after ? { at, date: on.date } : undefined;
  }
  const next = (from: Instant): Occurrence =>
    on === 'daily' ? nextDaily(zone, time, from) : nextWeekly(zone, on.weekday, time, from);
  let turn = next(after);
  while (turn.date <= last) turn = next(turn.at);
  return turn;
}

/** `waits` for the person's zone; `over`: its only turn has gone by. */
export type Next = AgendaEntry | 'waits' | 'over';

/** A turn of a moment ago counts: for one that comes once there is no other. */
export function nextOf(reminder: PrivateReminder, input: Input<Meetings>): Next {
  const { profile, context } = input;
  const { now } = context;
  const isOnce = typeof reminder.on === 'object' && 'date' in reminder.on;
  const from = isOnce ? now - worthReminding : now;
  const turn = turnAfter(reminder, homeZone(profile, context.groups), from);
  if (turn === undefined) return 'over';
  if (!isOpen(reminder, turn.at, input)) return 'waits';
  const when = turn.at > now ? { at: turn.at } : { at: now + 1, since: turn.at };
  const data = { number: reminder.number, date: turn.date };
  return { id: privateId(reminder.number), kind: privateKind, ...when, urgent: true, data };
}

/** A turn that is due and has not been woken yet is nobody else's to move: it would be lost. */
export function isDue(number: number, { agenda, context }: Input<Meetings>): boolean {
  const planned = agenda.find(({ id }) => id === privateId(number));
  return planned !== undefined && (planned.since ?? planned.at) <= context.now;
}
