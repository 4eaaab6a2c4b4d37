import type { Instant } from '../../kernel/time/zones.ts';
import type { Clock } from '../../runtime/ports.ts';

/** A clock that stands still until it is told, or until somebody sleeps on it. */
export class ManualClock implements Clock {
  private instant: Instant;

  constructor(start: Instant) {
    this.instant = start;
  }

  now(): Instant {
    return this.instant;
  }

  async sleep(ms: number): Promise<void> {
    this.instant += ms;
  }

  /** Moves on to an instant; time never goes back. */
  moveTo(at: Instant): void {
    this.instant = Math.max(this.instant, at);
  }
}
