/** A check-in that never went, or may not have, is none that the person missed (DESIGN 2). */
import { describe, expect, it } from 'vitest';
import { InDoubt, NotSent, Refused } from '../../shared/runtime/ports.ts';
import { day, hour } from '../support/person.ts';
import { sam, World } from '../support/world.ts';

const wayIn = ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', '1 pm', 'SKIP'] as const;
const excuse = /yesterday|catch up|explain/iu;

/** Joined on a Monday noon in Denver; the first check-in comes at 1 pm the same day. */
async function joined(): Promise<World> {
  const world = new World();
  for (const body of wayIn) await world.text(sam, body);
  return world;
}

async function stateOf(world: World): Promise<unknown> {
  const item = await world.itemOf(sam);
  return item?.state;
}

const noon = (world: World): Promise<unknown> => world.later(day);

describe('a check-in whose text', () => {
  it.each([
    ['was refused', () => new Refused('not a mobile')],
    ['is in doubt', () => new InDoubt('timed out')],
  ])('%s counts as missed nowhere, and the next one asks as ever', async (_, failure) => {
    const world = await joined();
    world.ports.sms.failNext(failure());
    await noon(world);
    expect(world.sent.at(-1)?.body).not.toMatch(/How is today/u);
    const before = world.sent.length;
    await noon(world);
    const [next] = world.sent.slice(before);
    expect(next?.body).toMatch(/today/u);
    expect(next?.body).not.toMatch(excuse);
    expect(await stateOf(world)).toMatchObject({ checkins: { missed: 0, asked: { settled: false } } });
  });

  it('went, and was not answered, counts as ever', async () => {
    const world = await joined();
    await noon(world);
    const before = world.sent.length;
    await noon(world);
    expect(world.sent.slice(before).map(({ body }) => body)).toContainEqual(expect.stringMatching(excuse));
    expect(await stateOf(world)).toMatchObject({ checkins: { missed: 1 } });
  });

  it('could not be sent until its time had passed counts as missed nowhere', async () => {
    const world = await joined();
    const publish = world.ports.sms.publish.bind(world.ports.sms);
    world.ports.sms.publish = () => Promise.reject(new NotSent('throttled'));
    const ref = (await world.refOf(sam)) ?? { kind: 'person', id: '' };
    world.clock.moveTo(world.now + hour);
    await expect(world.deliver({ type: 'wake', to: ref })).rejects.toThrow();
    world.ports.sms.publish = publish;
    world.clock.moveTo(world.now + 4 * hour);
    await world.deliver({ type: 'wake', to: ref });
    expect(world.sent.at(-1)?.body).not.toMatch(/How is today/u);
    await noon(world);
    expect(await stateOf(world)).toMatchObject({ checkins: { missed: 0 } });
    expect(world.sent.at(-1)?.body).not.toMatch(excuse);
  });

  it('is found to have been delivered after all was asked, and may be missed', async () => {
    const world = await joined();
    world.ports.sms.failNext(new InDoubt('timed out'));
    await world.later(2 * hour);
    const [text] = (await world.store.texts()).filter(({ text: { kind } }) => kind === 'checkins.ask');
    if (text?.row === undefined) throw new Error('nothing was asked');
    await world.store.setRow(text.row, { status: 'delivered' });
    await noon(world);
    expect(await stateOf(world)).toMatchObject({ checkins: { missed: 1 } });
  });
});
