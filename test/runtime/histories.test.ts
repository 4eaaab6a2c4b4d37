/**
 * Random histories of a few people against a reference model (test/support/history-model.ts): whatever comes in whatever
 * order, nobody is texted without their consent, nothing is lost and nothing comes twice.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RandomHistory, randomHistory } from '../support/history-commands.ts';
import { HistoryWorld, type HistoryWorldOptions } from '../support/history-world.ts';
import { HistoryWatch } from '../support/history-watch.ts';

async function live({ start, commands }: RandomHistory, tamper?: HistoryWorldOptions['tamper']): Promise<void> {
  const watch = new HistoryWatch();
  const world = new HistoryWorld({ start, watch, tamper });
  for (const command of commands) await world.perform(command);
  await world.comeToRest();
  watch.expectQuiet(world.texts);
}

describe('histories', () => {
  it('x', async () => {
    await fc.assert(fc.asyncProperty(randomHistory, (h) => live(h)), { numRuns: Number(process.env.STEADYLINE_HISTORIES ?? 200) });
  });
});
