import { usZones } from './area-codes.ts';
import { clockAt, minuteOfTime } from './local.ts';
import { type Instant, nextChange } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_A_DAY = 1440;
const NIGHT_FROM = 22 * 60;
const NIGHT_UNTIL = 6 * 60;

/** Local times (HH:MM) between which routine texts are held: `from` one evening `until` the next morning. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
  /** Takes the place of `until` on Sundays. */
  readonly sundayUntil: string;
}

/** DESIGN 4. */
export const defaultQuietHours: QuietHours = { from: '20:00', until: '09:00', sundayUntil: '12:00' };

/** The same in minutes of the day. */
interface QuietMinutes {
  readonly from: number;
  readonly until: number;
  readonly sundayUntil: number;
}

function inMinutes(quiet: QuietHours): QuietMinutes {
  return {
    from: minuteOfTime(quiet.from),
    until: minuteOfTime(quiet.until),
    sundayUntil: minuteOfTime(quiet.sundayUntil),
  };
}

/** How many minutes by the wall clock until the zone opens; 0 if it is open. */
function minutesQuiet(zone: string, at: Instant, { from, until, sundayUntil }: QuietMinutes): number {
  const { minute, weekday } = clockAt(zone, at);
  const end = weekday === 0 ? sundayUntil : until;
  const isWithinDay = from <= until;
  if (isWithinDay) return minute >= from && minute < end ? end - minute : 0;
  if (minute < end) return end - minute;
  return minute >= from ? MINUTES_A_DAY - minute + (weekday === 6 ? sundayUntil : until) : 0;
}

// No zone known at all: then the person may be anywhere in the US.
function possible(zones: readonly string[]): readonly string[] {
  return zones.length === 0 ? usZones : zones;
}

/**
 * Whether routine texts must wait: quiet in ANY zone where the person may be. No zones means any of the US.
 * Throws UnknownZone, BadLocalTime.
 */
export function isQuiet(zones: readonly string[], at: Instant, quiet: QuietHours = defaultQuietHours): boolean {
  const minutes = inMinutes(quiet);
  return possible(zones).some((zone) => minutesQuiet(zone, at, minutes) > 0);
}

/** The first instant from `at` on that is open in all zones, or one at or past `limit`. */
function firstOpen(zones: readonly string[], at: Instant, quiet: QuietMinutes, limit: Instant): Instant {
  let open = at;
  for (let index = 0; index < zones.length && open < limit; ) {
    const zone = zones[index] ?? '';
    const wait = minutesQuiet(zone, open, quiet);
    if (wait === 0) {
      index++;
      continue;
    }
    // The wall clock may jump on the way, so no step goes past a change of offset: the zone is read anew there.
    open = Math.min(Math.floor(open / MINUTE) * MINUTE + wait * MINUTE, nextChange(zone, open));
    index = 0;
  }
  return open;
}

/**
 * The first instant, `at` included, at which a routine text may go: open in all zones where the person may be. Zones
 * half a world apart may share no opening; then, after 48 hours without one, the first zone's opening counts, so that
 * a text is never held for ever. (All US zones share some hours of every day.) Throws UnknownZone, BadLocalTime.
 */
export function nextOpening(zones: readonly string[], at: Instant, quiet: QuietHours = defaultQuietHours): Instant {
  const all = possible(zones);
  const minutes = inMinutes(quiet);
  const limit = at + 48 * HOUR;
  const shared = firstOpen(all, at, minutes, limit);
  return shared < limit ? shared : firstOpen(all.slice(0, 1), at, minutes, at + 8 * 24 * HOUR);
}

/** 22:00 to 06:00, when not even what a person asked for by time goes unless they set it so (DESIGN 4). */
export function isNight(zone: string, at: Instant): boolean {
  const { minute } = clockAt(zone, at);
  return minute >= NIGHT_FROM || minute < NIGHT_UNTIL;
}
