/** Between the death of a process and the next delivery of its message the world moves on, and what came first wins. */
import { describe, expect, it } from 'vitest';
import { type TextEffect, textClasses } from '../../shared/kernel/decision.ts';
import { localAt } from '../../shared/kernel/time/local.ts';
import { textsOf } from '../../shared/runtime/outbox.ts';
import { accountOf, expectSound } from '../support/account.ts';
import { atOnce, CrashingWorld, type Death, type Meanwhile } from '../support/crashing-world.ts';
import { type History, histories, play, preparedFor, type Step } from '../support/histories.ts';
import { hour, minute } from '../support/person.ts';
import { sam } from '../support/world.ts';

interface Overtaken {
  readonly world: CrashingWorld;
  /** The texts to Sam that left after the other event was done with. */
  readonly after: readonly TextEffect[];
}

/** Dies once, lets the other thing happen, and delivers again; the steps that would have followed do not. */
async function overtake(history: History, death: Death | undefined, other: Meanwhile): Promise<Overtaken> {
  let sentBefore: number | undefined;
  const meanwhile: Meanwhile = async (world, event) => {
    await other(world, event);
    sentBefore = world.sent.length;
    await atOnce(world, event);
  };
  const world = new CrashingWorld({ from: await preparedFor(history), death, meanwhile });
  for (const step of history.steps) if (sentBefore === undefined) await play([step], world);
  const later = world.sent.slice(sentBefore ?? world.sent.length).filter(({ to }) => to === sam);
  return { world, after: later.flatMap(({ body }) => textOf(world, body) ?? []) };
}

function textOf({ store }: CrashingWorld, body: string): TextEffect | undefined {
  return store.decided.flatMap(({ entry }) => textsOf(entry)).find((text) => text.body === body);
}

async function atEveryCall(history: History, other: Meanwhile, check: (overtaken: Overtaken) => Promise<void>) {
  const { calls } = (await overtake(history, undefined, other)).world;
  for (const call of calls.keys()) {
    for (const side of ['before', 'after'] as const) {
      try {
        const overtaken = await overtake(history, { call, side }, other);
        expectSound(overtaken.world, await accountOf(overtaken.world), 1);
        await check(overtaken);
      } catch (error) {
        throw new Error(`died ${side} call ${call} (${calls[call]})`, { cause: error });
      }
    }
  }
}

const texts =
  (body: string): Meanwhile =>
  async (world) => {
    world.clock.moveTo(world.now + 5000);
    await world.text(sam, body);
  };

/** To words of their own a stopped person is still told about danger, who this is, and how to come back (RULES 10, 11). */
const answersAnyone = new Set(['subscribing.help', 'subscribing.stoppedAnswer', 'subscribing.stranger']);

const mayFollowStop = ({ class: one, kind }: TextEffect): boolean =>
  one === 'safety' || one === 'farewell' || (one === 'ownWords' && answersAnyone.has(kind));

/** As the person's item says, or once they are forgotten their number's row. */
async function optedOutAt(world: CrashingWorld): Promise<unknown> {
  const numberId = await world.ports.identity.numberId(sam);
  const [row] = await world.store.rows([{ pk: `number#${numberId}`, sk: 'self' }]);
  return (await world.itemOf(sam))?.optedOutAt ?? row?.values.optedOutAt;
}

describe.each(histories)('$title, and the process dies', (history) => {
  it('and a STOP that comes before the message comes back wins (RULES 3, 9, 12)', async () => {
    await atEveryCall(history, texts('STOP'), async ({ world, after }) => {
      expect(after.filter((text) => !mayFollowStop(text))).toEqual([]);
      expect(await optedOutAt(world)).toBeDefined();
    });
  });
});

const isPlanned = (text: TextEffect): boolean => !textClasses[text.class].whenPaused;
const planned = histories.filter(({ title }) => /check-in|re-ask|quiet week/.test(title));

describe.each(planned)('$title, and the process dies', (history) => {
  it('and a PAUSE that comes before the message comes back wins', async () => {
    await atEveryCall(history, texts('PAUSE 7'), async ({ after }) => {
      expect(after.filter(isPlanned)).toEqual([]);
    });
  });
});

describe('a routine text that was owed in the evening', () => {
  const joined = ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', '1 pm', 'SKIP'];
  const history: History = {
    title: 'the re-ask at six in the evening',
    before: [
      ...joined.map(
        (body): Step =>
          (world) =>
            world.text(sam, body),
      ),
      (world) => world.later(2 * hour),
    ],
    steps: [(world) => world.later(4 * hour + 30 * minute)],
  };

  it('does not leave in the quiet hours, however its message comes back', async () => {
    let isQuietSeen = false;
    await atEveryCall(
      history,
      (world) => world.advance(world.now + 2 * hour + 45 * minute).then(() => undefined),
      async ({ world }) => {
        for (const { at } of world.sent) {
          const { time } = localAt('America/Denver', at);
          expect(time >= '09:00' && time < '20:00', `sent at ${time}`).toBe(true);
        }
        const fates = await world.store.texts();
        isQuietSeen ||= fates.some(({ row }) => row?.values.why === 'quiet hours');
      },
    );
    expect(isQuietSeen).toBe(true);
  });
});
