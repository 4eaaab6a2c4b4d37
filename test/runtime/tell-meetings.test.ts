/** A meeting hears that its list has changed, and plans to tell its followers: whoever imported the list has no queue. */
import { beforeEach, describe, expect, it } from 'vitest';
import { deliver, Unsettled } from '../../shared/runtime/deliver.ts';
import { NotAllTold, toldByMeetings } from '../../shared/runtime/tell-meetings.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { minute } from '../support/person.ts';
import { settings, World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = new World();
  const keys = ['m', 'n'].map((id) => followerKey(id, `follower-of-${id}`));
  await world.store.putRows(keys.map((sk) => ({ pk: followersOf('riverside'), sk, values: {} })));
});

const changed = async (...ids: readonly string[]): Promise<void> => {
  const { lists, log } = world.ports;
  await toldByMeetings({ store: world.store, lists, log, clock: world.clock, settings }).changed('riverside', ids);
};

/** Who was nudged so far, by the meeting's own words. */
const nudged = () => world.ports.mail.sent.flatMap(({ to }) => (to.kind === 'person' ? [to.id] : []));

const meeting = (id: string) => ({ kind: 'meeting', id: `riverside/${id}` }) as const;

describe('meetings whose list has changed', () => {
  it('tell their followers within a minute, and send nothing themselves before', async () => {
    await changed('m', 'n');
    expect(world.ports.mail.sent).toEqual([]);
    await world.later(minute);
    expect(nudged().toSorted()).toEqual(['follower-of-m', 'follower-of-n']);
    await world.later(60 * minute);
    expect(nudged()).toHaveLength(2);
  });

  it('hear the same event once, and another one again', async () => {
    await changed('m');
    await changed('m');
    const [item] = await world.store.load([meeting('m')]);
    expect(item?.version).toBe(1);
    await world.later(minute);
    await changed('m');
    await world.later(minute);
    expect(nudged()).toEqual(['follower-of-m', 'follower-of-m']);
  });

  it('are told one by one: what befalls one is said, and the others hear of it', async () => {
    const rest = { agenda: [], outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
    await world.store.commit({ ref: meeting('m'), state: 'no meeting', ...rest }, 0);
    await expect(changed('m', 'n')).rejects.toThrow(new NotAllTold('1 of 2 meetings were not told'));
    await world.later(minute);
    expect(nudged()).toEqual(['follower-of-n']);
  });

  it('lose nothing that an older decision owes: it is left to the wake', async () => {
    await changed('m');
    const wake = { type: 'wake', to: meeting('m') } as const;
    const mail = {
      send: async () => {
        throw new Error('the queue is away');
      },
    };
    await expect(deliver(wake, { ...world.deps(wake), mail })).rejects.toThrow(Unsettled);
    world.clock.moveTo(world.now + 10 * minute);
    await changed('m');
    expect(nudged()).toEqual([]);
    await world.later(minute);
    expect(nudged()).toEqual(['follower-of-m', 'follower-of-m']);
  });
});
