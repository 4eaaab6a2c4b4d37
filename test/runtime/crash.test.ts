/**
 * The process dies before and after every call of every port, for every kind of event; the queues hand the message out
 * again as AWS would. No event is lost, none is applied twice, and texts leave as their classes say (DESIGN 2, RULES 35).
 */
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../shared/runtime/events.ts';
import { type Account, accountOf, expectSame, expectSound } from '../support/account.ts';
import { atOnce, CrashingWorld, type Death, type Meanwhile } from '../support/crashing-world.ts';
import { type History, histories, play, preparedFor } from '../support/histories.ts';
import { day, hour } from '../support/person.ts';
import { sam, World } from '../support/world.ts';

interface Run {
  readonly world: CrashingWorld;
  readonly account: Account;
}

async function run(history: History, death?: Death, meanwhile?: Meanwhile): Promise<Run> {
  const from = await preparedFor(history);
  const world = new CrashingWorld({ from, death, ...(meanwhile === undefined ? {} : { meanwhile }) });
  await play(history.steps, world);
  return { world, account: await accountOf(world) };
}

/** Dies once at every call that the history makes when nobody dies. */
async function atEveryCall(history: History, meanwhile: Meanwhile, check: (run: Run) => void): Promise<number> {
  const { calls } = (await run(history)).world;
  for (const call of calls.keys()) {
    for (const side of ['before', 'after'] as const) {
      const died = await run(history, { call, side }, meanwhile);
      try {
        expect(died.world.diedAt).toBe(calls[call]);
        check(died);
      } catch (error) {
        throw new Error(
          `died ${side} call ${call} (${calls[call]}): ${error instanceof Error ? error.message : error}`,
          { cause: error },
        );
      }
    }
  }
  return calls.length;
}

const later =
  (span: number): Meanwhile =>
  async (world) => {
    await world.advance(world.now + span);
  };

/** Of what is due the queue hands nothing out twice within its visibility time-out, which is longer than any lease. */
const whileLeased: Meanwhile = async (world, event) => {
  if (event.type === 'wake') await atOnce(world, event);
};

/** Reasons for which a text may rightly not leave when its message was away for long. */
const tooLate = new Set(['expired', 'quiet hours', 'paused', 'stopped', 'withdrawn', 'said already']);

function expectNoneLost({ world, account }: Run, reference: Run): void {
  /** Nudges take their ids from the decisions that gave rise to them; those of texts and receipts come from outside. */
  const outside = [...reference.world.store.known].filter((id) => !id.includes('.'));
  expect(outside.filter((id) => !world.store.known.has(id))).toEqual([]);
  const lost = account.fates.filter(({ status, why }) => status === 'not sent' && !tooLate.has(why ?? ''));
  expect(lost).toEqual([]);
}

describe.each(histories)('$title', (history) => {
  it('comes to the same when the queue hands it out again at once', async () => {
    const reference = await run(history);
    expectSound(reference.world, reference.account, 0);
    const calls = await atEveryCall(history, atOnce, ({ world, account }) => {
      expectSound(world, account, 1);
      expectSame(account, reference.account, 1);
    });
    expect(calls).toBeGreaterThan(0);
  });

  it('comes to the same when it is handed out while the dead still holds its lease', async () => {
    const reference = await run(history);
    await atEveryCall(history, whileLeased, ({ world, account }) => {
      expectSound(world, account, 1);
      expectSame(account, reference.account, 1);
    });
  });

  it('loses nothing and does nothing twice when it is handed out an hour later', async () => {
    const reference = await run(history);
    await atEveryCall(history, later(hour), (died) => {
      expectSound(died.world, died.account, 1);
      expectNoneLost(died, reference);
      const answers = died.account.fates.filter(
        ({ class: one }) => one === 'reply' || one === 'safety' || one === 'ownWords',
      );
      expect(answers.filter(({ why }) => why === 'expired')).toEqual([]);
    });
  });

  it('loses nothing and does nothing twice when it comes back from the dead-letter queue after two days', async () => {
    const reference = await run(history);
    await atEveryCall(history, later(2 * day), (died) => {
      expectSound(died.world, died.account, 1);
      expectNoneLost(died, reference);
    });
  });
});

describe('a failure that the carrier reports', () => {
  it('counts once, also when its report comes back after two days', async () => {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', 'SKIP', 'SKIP']) await world.text(sam, body);
    const to = await world.refOf(sam);
    if (to === undefined) throw new Error('nobody joined');
    const report: Incoming = { type: 'receipt', id: 'receipt-1', at: world.now, to, status: 'failed' };
    await world.deliver(report);
    await world.later(2 * day);
    await world.deliver(report);
    expect((await world.itemOf(sam))?.state).toMatchObject({ subscribing: { failures: 1 } });
  });
});
