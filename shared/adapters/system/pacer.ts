import type { Instant } from '../../kernel/time/zones.ts';
import type { Clock, Pacer } from '../../runtime/ports.ts';

/** For answers, which come out of the reserve and do not wait. */
export const unpaced: Pacer = { spend: () => Promise.resolve() };

/** Over any such span a worker sends at most its share and one text more, in ms (RULES 33). */
const span = 10_000;

interface Spent {
  readonly at: Instant;
  readonly parts: number;
}

/**
 * Holds one worker to its share of the number's rate: what was just sent must have had its time before the next load,
 * so that nothing is judged long before it goes. The work before a text counts as waiting, up to the text's own time;
 * so the share is used whole, and work that takes longer or shorter moves texts by no more than that. The hard limit
 * over any ten seconds holds whatever the work does.
 * @param partsPerSecond this worker's share
 */
export function paced(clock: Clock, partsPerSecond: number): Pacer {
  /** When all that was sent so far has had its time. */
  let free = clock.now();
  let spent: readonly Spent[] = [];
  return {
    async spend(parts) {
      const now = clock.now();
      const duration = (parts / partsPerSecond) * 1000;
      free = Math.max(free, now - duration) + duration;
      spent = [...spent.filter(({ at }) => at > now - span), { at: now, parts }];
      const next = Math.max(free, roomAt(spent, (partsPerSecond * span) / 1000));
      if (next > now) await clock.sleep(next - now);
    },
  };
}

/** Sums of fractions of a second are not exact to the last bit. */
const tolerance = 1e-9;

/** From when on the parts sent within the last span leave room for one text more. */
function roomAt(spent: readonly Spent[], most: number): Instant {
  let within = spent.reduce((sum, { parts }) => sum + parts, 0);
  let room = 0;
  for (const { at, parts } of spent) {
    if (within <= most + tolerance) break;
    within -= parts;
    room = at + span;
  }
  return room;
}
