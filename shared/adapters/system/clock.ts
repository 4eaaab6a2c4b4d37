import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../runtime/ports.ts';

/** The machine's own clock: the one place where now comes from. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await setTimeout(ms);
  },
};
