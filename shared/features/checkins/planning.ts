/** When the next check-in is asked. A local date is the occurrence's id, and no date is used twice. */
import type { AgendaEntry } from '../../kernel/decision.ts';
import { addDays, localAt, nextDaily } from '../../kernel/time/local.ts';
import { isNight, isQuiet, nextOpening } from '../../kernel/time/quiet-hours.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Checkins } from '../../state/person/checkins.ts';
import { defaultCheckinTime } from '../../state/person/new-person.ts';
import type { Profile } from '../../state/person/profile.ts';
import { homeZone, possibleZones } from '../../state/person/zone.ts';
import type { Context, Input, Outcome } from '../feature.ts';

export const askId = 'checkins.ask';
export const reaskId = 'checkins.reask';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A check-in later than this is not sent: it would ask about a day half gone (RULES 36). */
export const worthAsking = 3 * hour;
const reaskAfter = 5 * hour;

/** After so long without a word of the person's, the number may have a new owner (RULES 13). */
const unconfirmedAfter = 30 * day;
/** After so long without a word of the person's, they come back from a break (RULES 55). */
export const awayAfter = 14 * day;

/** Check-ins missed in a row before they become fewer, and before they become fewer still. */
const fewerFrom = 3;
const rareFrom = 6;

/** Whether the time is the person's own choice; otherwise quiet hours hold (DESIGN 4). */
export function isChosen(profile: Profile): boolean {
  return profile.checkinTimeChosen === true || profile.checkinTime !== defaultCheckinTime;
}

/** Whether the number's owner is in doubt: marked so, or silent for 30 days (RULES 13). */
export function isUnconfirmed({ unconfirmedSince, lastHeardAt }: Profile, now: Instant): boolean {
  return unconfirmedSince !== undefined || now - lastHeardAt >= unconfirmedAfter;
}

/** A member with a consent in force and no pause: only they are asked anything. */
export function mayBeAsked({ profile, optedOutAt, context }: Input<Checkins>): boolean {
  return optedOutAt === undefined && profile.memberships.length > 0 && (profile.pausedUntil ?? 0) <= context.now;
}

/** Whether an ask may go at this instant: never at night unless the chosen time itself is there (DESIGN 4). */
export function isWithinHours(profile: Profile, context: Context, at: Instant): boolean {
  const zones = possibleZones(profile);
  if (!isChosen(profile)) return !isQuiet(zones, at);
  return isOwnNight(profile, context) || zones.every((zone) => !isNight(zone, at));
}

/** The person asked for a time of their night, and it is certain which zone's night that is. */
function isOwnNight(profile: Profile, context: Context): boolean {
  const { checkinTime } = profile;
  const [zone, ...others] = possibleZones(profile);
  const isCertain = others.length === 0 && zone === homeZone(profile, context.groups);
  return isCertain && (checkinTime >= '22:00' || checkinTime < '06:00');
}

/** Days from one check-in to the next: after misses they become fewer, not louder. */
function gapAfter(missed: number): number {
  if (missed < fewerFrom) return 1;
  if (missed < rareFrom) return 2;
  return missed % 2 === 0 ? 3 : 4;
}

export function isRare(missed: number): boolean {
  return missed >= fewerFrom;
}

/** The first local date that may be asked about. */
function earliestDate({ asked, missed, stillYou }: Checkins): string {
  const afterAsked = asked === undefined ? '' : addDays(asked.date, gapAfter(missed));
  const afterStillYou = stillYou === undefined ? '' : addDays(stillYou.date, 7);
  return afterAsked > afterStillYou ? afterAsked : afterStillYou;
}

/**
 * The next check-in: at the person's local time (their group's, while their zone is not known), or if that hour is not
 * right wherever they may be, at the next opening.
 * @param from the first local date that may be asked, if it is later than the slice says
 */
export function nextAsk(slice: Checkins, profile: Profile, context: Context, from = ''): AgendaEntry {
  const zone = homeZone(profile, context.groups);
  const earliest = [earliestDate(slice), from].toSorted().at(-1) ?? '';
  for (let after = context.now; ; ) {
    const daily = nextDaily(zone, profile.checkinTime, after);
    const fits = isWithinHours(profile, context, daily.at);
    const at = fits ? daily.at : nextOpening(possibleZones(profile), daily.at);
    const { date } = localAt(zone, at);
    if (date >= earliest) return { id: askId, kind: askId, at, data: { date } };
    after = daily.at;
  }
}

/** The one soft re-ask of the same day, if that hour is open; after a miss the next day's own text is the soft one. */
export function reaskOf(date: string, slice: Checkins, profile: Profile, now: Instant): AgendaEntry | undefined {
  const at = now + reaskAfter;
  if (slice.missed > 0 || isQuiet(possibleZones(profile), at)) return undefined;
  return { id: reaskId, kind: reaskId, at, data: { date } };
}

/** Plans the next check-in afresh, or takes it off the agenda of somebody who may not be asked. */
export function replanned(slice: Checkins, input: Input<Checkins>): Pick<Outcome<Checkins>, 'plan' | 'drop'> {
  if (!mayBeAsked(input)) return { drop: [askId, reaskId] };
  return { plan: [nextAsk(slice, input.profile, input.context)], drop: [reaskId] };
}

/** Until when an answer to today's question is taken: the next one is asked then. */
export function openUntil(input: Input<Checkins>): Instant {
  const next = input.agenda.find(({ id }) => id === askId);
  return next?.at ?? input.context.now + day / 2;
}

/** The local date of the person's words: of the instant they were received, not of the one they are decided. */
export function dateOfWords({ profile, context }: Input<Checkins>): string {
  return localAt(homeZone(profile, context.groups), Math.min(context.textAt, context.now)).date;
}
