/** The last judgement before a text goes, on the state as it stands now: a STOP in between wins (RULES 3). */
import { type TextEffect, textClasses } from '../kernel/decision.ts';
import { isNight, isQuiet } from '../kernel/time/quiet-hours.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Person } from '../state/person/person.ts';
import { standingOf } from '../state/person/standing.ts';
import { possibleZones } from '../state/person/zone.ts';

export type Verdict = 'go' | 'withdrawn' | 'expired' | 'stopped' | 'paused' | 'quiet hours';

/** Whether a text that is owed may go at this instant, and if not, why not. */
export function mayStillGo(person: Person, optedOutAt: Instant | undefined, text: TextEffect, now: Instant): Verdict {
  const rules = textClasses[text.class];
  if (text.withdrawn !== undefined) return 'withdrawn';
  if (now >= text.notAfter) return 'expired';
  if (!rules.whenStopped && standingOf(person, optedOutAt) !== 'member') return 'stopped';
  if (!rules.whenPaused && (person.profile.pausedUntil ?? 0) > now) return 'paused';
  return isOpen(rules.hours, person, text.at, now) ? 'go' : 'quiet hours';
}

/** A text that was rightly decided within somebody's own night (a night shift's check-in) stays right. */
function isOpen(hours: 'any' | 'own' | 'open', person: Person, decidedAt: Instant, now: Instant): boolean {
  const zones = possibleZones(person.profile);
  switch (hours) {
    case 'any':
      return true;
    case 'own':
      return zones.every((zone) => !isNight(zone, now)) || zones.some((zone) => isNight(zone, decidedAt));
    case 'open':
      return !isQuiet(zones, now);
  }
}
