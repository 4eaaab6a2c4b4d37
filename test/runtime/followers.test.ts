/**
 * A change of a meeting reaches every follower at least once, though the process dies at any call of a port, a nudge is
 * lost, or something changes again meanwhile; and an item never owes more than it can hold (RULES 35).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ref } from '../../shared/kernel/decision.ts';
import type { Delivered, Incoming } from '../../shared/runtime/events.ts';
import type { ItemToWrite, MailMessage } from '../../shared/runtime/ports.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { CrashingWorld, type CrashOptions, type Meanwhile } from '../support/crashing-world.ts';
import { minute } from '../support/person.ts';

const meeting: Ref = { kind: 'meeting', id: 'riverside/abcdefghij' };

type Tell = Extract<MailMessage, { type: 'tell' }>;

/** A message has become a dead letter. */
class HandedOutNoMore extends Error {
  override readonly name = 'HandedOutNoMore';
}

const never: Meanwhile = () => Promise.reject(new HandedOutNoMore());

/** What followers make of a nudge is theirs: here it is only heard. */
class FollowedWorld extends CrashingWorld {
  readonly heard = new Map<string, number>();
  /** Which of the nudges of a meeting to itself are lost, in their order. */
  lost: readonly boolean[] = [];
  private toItself = 0;
  private changes = 0;

  async follow(people: number): Promise<void> {
    await this.store.putRows(
      Array.from({ length: people }, (_, n) => ({
        ...{ pk: followersOf('riverside'), sk: followerKey('abcdefghij', `p${n}`), values: {} },
      })),
    );
  }

  /** Said by whoever imports the list; the clock begins with the first page. */
  async listChanges(): Promise<void> {
    const id = `list-${this.changes++}`;
    await this.deliver({ type: 'tell', id, at: this.now, from: meeting, to: meeting, about: 'list' });
    await this.later(minute);
  }

  protected override run(event: Incoming): Promise<Delivered> {
    return super.run(event).catch((error: unknown) => {
      if (error instanceof HandedOutNoMore) return { outcome: 'done' };
      throw error;
    });
  }

  protected override async deliverMail(): Promise<void> {
    for (const message of this.ports.mail.take()) {
      if (message.to.kind === 'person') this.hears(message);
      else if (this.lost[this.toItself++] !== true) await this.deliver(message);
    }
  }

  private hears(message: MailMessage): void {
    expect(message).toMatchObject({ type: 'tell', from: meeting, about: 'meeting' } satisfies Partial<Tell>);
    this.heard.set(message.to.id, (this.heard.get(message.to.id) ?? 0) + 1);
  }
}

async function changed(people: number, options: CrashOptions = {}): Promise<FollowedWorld> {
  const world = new FollowedWorld(options);
  await world.follow(people);
  await world.listChanges();
  return world;
}

/** Nothing is planned or owed any more. */
async function isQuiet(world: FollowedWorld): Promise<void> {
  await world.later(5 * minute);
  const [item] = await world.store.load([meeting]);
  expect(item).toMatchObject({ agenda: [] });
  expect(world.ports.mail.take()).toEqual([]);
}

describe('followers of a meeting that changes', () => {
  it('each hear of it once, 5,000 of them, and the item stays small', async () => {
    const world = new FollowedWorld({});
    let largest = 0;
    const commit = world.store.commit.bind(world.store);
    world.store.commit = async (item: ItemToWrite, version: number) => {
      largest = Math.max(largest, JSON.stringify(item).length);
      return commit(item, version);
    };
    await world.follow(5000);
    await world.listChanges();
    expect(world.heard.size).toBe(5000);
    expect(new Set(world.heard.values())).toEqual(new Set([1]));
    expect(largest).toBeLessThan(60_000);
    await isQuiet(world);
  });

  it('nobody is told of another meeting', async () => {
    const world = new FollowedWorld({});
    await world.store.putRows([{ pk: followersOf('riverside'), sk: followerKey('zzzzzzzzzz', 'p'), values: {} }]);
    await world.listChanges();
    expect(world.heard.size).toBe(0);
    await isQuiet(world);
  });

  it.each(['before', 'after'] as const)('hear of it when the process dies %s any call', async (side) => {
    const { calls } = await changed(250);
    expect(calls.filter((call) => call === 'store.rowsAfter')).toHaveLength(3);
    for (const call of calls.keys()) {
      const world = await changed(250, { death: { call, side } });
      expect([world.diedAt, world.heard.size]).toEqual([calls[call], 250]);
      await isQuiet(world);
    }
  });

  it('hear of it when the message is handed out by nobody any more: the clock goes on', async () => {
    const { calls } = await changed(250);
    /** From the first commit to the last one; what is owed after that is for whoever empties the dead letters. */
    for (let call = calls.indexOf('store.commit') + 1; call <= calls.lastIndexOf('store.commit'); call++) {
      const world = await changed(250, { death: { call, side: 'before' }, meanwhile: never });
      await world.later(5 * minute);
      expect([world.diedAt, world.heard.size]).toEqual([calls[call], 250]);
      await isQuiet(world);
    }
  });

  it('hear of it whichever of the nudges are lost, and of a change that comes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 8 }), fc.nat(6), async (lost, minutes) => {
        const world = new FollowedWorld({});
        world.lost = lost;
        await world.follow(350);
        await world.listChanges();
        await world.later(minutes * minute);
        world.heard.clear();
        await world.listChanges();
        await world.later(20 * minute);
        expect(world.heard.size).toBe(350);
        await isQuiet(world);
      }),
      { numRuns: 40 },
    );
  });

  it('wait while the mail queue takes nothing, and little is owed meanwhile', async () => {
    const world = new FollowedWorld({});
    await world.follow(2000);
    const { mail } = world.ports;
    const send = mail.send.bind(mail);
    mail.send = async () => {
      throw new Error('the queue is down');
    };
    await world.listChanges().catch(() => undefined);
    for (let passed = 0; passed < 30; passed++) {
      world.clock.moveTo(world.now + minute);
      await world.tick().catch(() => undefined);
    }
    const [item] = await world.store.load([meeting]);
    expect(JSON.stringify(item).length).toBeLessThan(100_000);
    mail.send = send;
    await world.later(10 * minute);
    expect(world.heard.size).toBe(2000);
    await isQuiet(world);
  });
});
