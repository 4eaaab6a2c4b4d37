import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { paced, unpaced } from '../../shared/adapters/system/pacer.ts';
import type { Pacer } from '../../shared/runtime/ports.ts';
import { mondayNoon } from '../support/person.ts';

const reserve = 0.4;
const window = 10_000;

interface Sent {
  readonly at: number;
  readonly parts: number;
}

interface Line {
  /** Parts a second of the number, whole. */
  readonly rate: number;
  readonly workers: number;
}

interface Text {
  readonly parts: number;
  /** What load, decide and commit take before the text goes, in ms. */
  readonly work: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  rate: fc.constantFrom(1, 10, 100),
  workers: fc.integer({ min: 2, max: 10 }),
});

/** How long one part takes within a worker's share, in ms. */
const partMs = ({ rate, workers }: Line): number => (1000 * workers) / (rate * (1 - reserve));

/** Endless texts of random size and work, from a seed, so that a run of minutes needs no list. */
function textsFrom(seed: number, work: (fraction: number, parts: number) => number): () => Text {
  let state = seed >>> 0;
  const fraction = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return () => {
    const parts = fraction() < 0.6 ? 1 : 2;
    return { parts, work: work(fraction(), parts) };
  };
}

/** One worker under backlog: it works, texts, and is held by its pacer, over and over. */
async function work(pacer: Pacer, clock: ManualClock, next: () => Text, until: number): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  while (clock.now() < until) {
    const { parts, work: ms } = next();
    await clock.sleep(ms);
    sent.push({ at: clock.now(), parts });
    await pacer.spend(parts);
  }
  return sent;
}

/** Each worker has a clock of its own: they do not wait for one another. */
async function backlog(of: Line, seed: number, ms: (fraction: number, parts: number) => number, until: number) {
  const share = (of.rate * (1 - reserve)) / of.workers;
  return Promise.all(
    Array.from({ length: of.workers }, (_, index) => {
      const clock = new ManualClock(0);
      return work(paced(clock, share), clock, textsFrom(seed + index, ms), until);
    }),
  );
}

const together = (workers: readonly (readonly Sent[])[]): readonly Sent[] =>
  workers.flat().toSorted((a, b) => a.at - b.at);

/** Most parts in any ten seconds, with or without the last text in them. */
function mostInWindow(sent: readonly Sent[], last: 'with the last' | 'before the last' = 'with the last'): number {
  let most = 0;
  let within = 0;
  let first = 0;
  for (const { at, parts } of sent) {
    within += parts;
    for (let gone = sent[first]; gone !== undefined && gone.at <= at - window; gone = sent[first]) {
      within -= gone.parts;
      first += 1;
    }
    most = Math.max(most, last === 'with the last' ? within : within - parts);
  }
  return most;
}

const longest = 2;

describe('the pacer (RULES 33)', () => {
  it('lets at most the share of ten seconds and one text a worker go in any ten seconds, whatever the work takes', async () => {
    await fc.assert(
      fc.asyncProperty(line, fc.nat(), fc.double({ min: 0, max: 3, noNaN: true }), async (of, seed, slowest) => {
        const workers = await backlog(of, seed, (fraction, parts) => fraction * slowest * parts * partMs(of), 90_000);
        const share = of.rate * (1 - reserve) * 10;
        for (const sent of workers) {
          expect(mostInWindow(sent, 'before the last')).toBeLessThanOrEqual(share / of.workers + 1e-6);
        }
        expect(mostInWindow(together(workers))).toBeLessThanOrEqual(share + of.workers * longest + 1e-6);
      }),
      { numRuns: 150 },
    );
  });

  it('uses at least 98 % of the share under backlog while the work is quicker than a text', async () => {
    await fc.assert(
      fc.asyncProperty(line, fc.nat(), async (of, seed) => {
        const until = 300 * Math.max(1000, partMs(of));
        const quick = Math.min(200, partMs(of));
        const workers = await backlog(of, seed, (fraction) => fraction * quick, until);
        const parts = together(workers)
          .filter(({ at }) => at < until)
          .reduce((sum, one) => sum + one.parts, 0);
        expect(parts / ((of.rate * (1 - reserve) * until) / 1000)).toBeGreaterThanOrEqual(0.98);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no burst after a pause, nor at its first text', async () => {
    const clock = new ManualClock(mondayNoon);
    const pacer = paced(clock, 0.5);
    await pacer.spend(1);
    expect(clock.now()).toBe(mondayNoon + 2000);
    await clock.sleep(3_600_000);
    const texts = [];
    for (let text = 0; text < 8; text += 1) {
      texts.push({ at: clock.now(), parts: 1 });
      await pacer.spend(1);
    }
    expect(mostInWindow(texts)).toBeLessThanOrEqual(0.5 * 10 + 1);
  });

  it('counts parts, not texts', async () => {
    const clock = new ManualClock(0);
    const pacer = paced(clock, 0.5);
    await pacer.spend(2);
    expect(clock.now()).toBe(4000);
  });

  it('lets answers go at once', async () => {
    await expect(unpaced.spend(100)).resolves.toBeUndefined();
  });
});
