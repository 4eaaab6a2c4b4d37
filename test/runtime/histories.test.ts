/**
 * Random histories of a few people against a reference model (test/support/history-model.ts): whatever comes in whatever
 * order, nobody is texted without their consent, nothing is lost and nothing comes twice (DESIGN 2).
 *
 * STEADYLINE_HISTORIES says how many. A failure prints its seed and path: STEADYLINE_SEED=<seed>, or <seed>/<path> for
 * that one history alone, repeats it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import { type RandomHistory, randomHistory } from '../support/history-commands.ts';
import { HistoryWatch } from '../support/history-watch.ts';
import { HistoryWorld, type HistoryWorldOptions } from '../support/history-world.ts';

type Tamper = HistoryWorldOptions['tamper'];

async function live({ start, commands }: RandomHistory, tamper?: Tamper): Promise<void> {
  const watch = new HistoryWatch();
  const world = new HistoryWorld({ start, watch, tamper });
  for (const command of commands) await world.perform(command);
  await world.comeToRest();
  await watch.expectQuiet(world);
}

/** @throws Error with the shortest history that fails, and how to repeat it */
function prove(options: fc.Parameters<[RandomHistory]>, tamper?: Tamper): Promise<void> {
  return fc.assert(
    fc.asyncProperty(randomHistory, (history) => live(history, tamper)),
    options,
  );
}

const [givenSeed, path] = (process.env.STEADYLINE_SEED ?? '').split('/');
const seed = givenSeed === '' ? undefined : Number(givenSeed);
const histories = Number(process.env.STEADYLINE_HISTORIES ?? 2000);
/** So many in one test, so that a long run shows how far it is. */
const atOnce = 500;

describe('whatever happens to a few people', () => {
  if (path !== undefined && seed !== undefined) {
    it(`holds in the one history of STEADYLINE_SEED`, () => prove({ seed, path }), 3_600_000);
    return;
  }
  const parts = Array.from({ length: Math.ceil(histories / atOnce) }, (_, part) => part * atOnce);
  it.each(parts)('holds in the histories from %i on', { timeout: 600_000 }, (from) => {
    const numRuns = Math.min(atOnce, histories - from);
    return prove({ numRuns, ...(seed === undefined ? {} : { seed: seed + from }) });
  });
});

describe('the proof itself', () => {
  /** A carrier port that sends everything twice. */
  const twice: Tamper = (deps: DeliverDeps) => {
    const publish: DeliverDeps['sms']['publish'] = async (text) => {
      await deps.sms.publish(text);
      return deps.sms.publish(text);
    };
    return { ...deps, sms: { publish } };
  };

  const failure = (options: fc.Parameters<[RandomHistory]>): Promise<string> =>
    prove(options, twice).then(
      () => 'nothing failed',
      (error: unknown) => String(error),
    );

  it('sees a text that leaves twice, and says how to repeat the shortest history that shows it', async () => {
    const message = await failure({ numRuns: 20, seed: 7 });
    const [, seed, path] = /seed: (-?\d+), path: "([\d:]+)"/.exec(message) ?? [];
    expect({ seed, path }).toEqual({ seed: '7', path: expect.any(String) });
    const counterexample = /Counterexample: .*/.exec(message)?.[0];
    expect(counterexample).toMatch(/"commands":\[/);
    expect(await failure({ seed: 7, path: path ?? '' })).toContain(counterexample);
  });
});
