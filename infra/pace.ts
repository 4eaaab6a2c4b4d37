import type { Config } from './config.ts';

/** How long `wake` may run, in seconds: the lease of one text (DESIGN 2). */
export const wakeSeconds = 60;

/** What a person's calls to AWS take at most when they hang and are tried again; functions/wake leaves as much. */
const callSeconds = 10;

/** The longest text, in message parts (RULES 38). */
const longestText = 2;

/** The limit that carriers hold a number to is watched over such a span, in seconds (RULES 33). */
const span = 10;

/** Whether what is left of the rate for the due is enough for each of the workers, and not too much for the carrier. */
export function paceProblems({ number: { partsPerSecond: rate }, reserve, workers }: Config): readonly string[] {
  const forDue = rate * (1 - reserve);
  const needed = callSeconds + (longestText * workers) / forDue;
  const most = Math.floor((forDue * (wakeSeconds - callSeconds)) / longestText);
  const atOnce = Math.max(2, Math.floor((rate * reserve * span) / longestText));
  if (needed > wakeSeconds) {
    return [
      `workers ${workers} leave each ${(forDue / workers).toFixed(3)} parts a second: a text of ${longestText} parts takes ` +
        `${Math.ceil(needed)} s, and a worker has ${wakeSeconds} s. Take ${most < 2 ? 'a smaller reserve' : `at most ${most} workers, or a smaller reserve`}.`,
    ];
  }
  return workers > atOnce
    ? [
        `workers ${workers} may each send a text of ${longestText} parts at once, over the ${Math.floor(rate * reserve * span)} parts ` +
          `that the reserve keeps free in ${span} s: the carrier would refuse answers. Take at most ${atOnce} workers.`,
      ]
    : [];
}
