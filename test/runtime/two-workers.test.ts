/**
 * SQS may hand one message to two workers. In every interleaving of their calls with at most two pre-emptions, the
 * event counts once and each of its texts leaves once. One event stands for all of its shape: its kind and its effects.
 */
import { describe, expect, it } from 'vitest';
import { type Account, accountOf, expectSame, expectSound } from '../support/account.ts';
import { type History, histories, play, preparedFor } from '../support/histories.ts';
import { type Schedule, TwoWorkersWorld } from '../support/two-workers.ts';

async function run(history: History, schedule?: Schedule): Promise<{ world: TwoWorkersWorld; account: Account }> {
  const from = await preparedFor(history);
  const world = new TwoWorkersWorld({ from, ...(schedule === undefined ? {} : { schedule }) });
  await play(history.steps, world);
  return { world, account: await accountOf(world) };
}

const known = new Set<string>();

/** Which events of the history have a shape that was not proved before. */
function newShapes(shapes: readonly string[]): readonly number[] {
  return shapes.flatMap((shape, event) => {
    if (known.has(shape)) return [];
    known.add(shape);
    return [event];
  });
}

async function everyInterleaving(history: History, event: number, reference: Account): Promise<number> {
  let runs = 0;
  for (let first = 0, isDone = false; !isDone; first++) {
    for (let second = 0, isSecondDone = false; !isSecondDone; second++) {
      const { world, account } = await run(history, { event, first, second });
      runs += 1;
      try {
        expectSound(world, account, 0);
        expectSame(account, reference, 0);
      } catch (error) {
        throw new Error(`event ${event}, ${first} calls, then ${second} of the other`, { cause: error });
      }
      isSecondDone = world.secondWasDone;
      isDone = world.firstWasDone;
    }
  }
  return runs;
}

describe.each(histories)('$title', (history) => {
  it('counts once, and each text leaves once, when two workers have it in hand', async () => {
    const reference = await run(history);
    for (const event of newShapes(reference.world.shapes)) {
      expect(await everyInterleaving(history, event, reference.account)).toBeGreaterThan(1);
    }
  });
});
