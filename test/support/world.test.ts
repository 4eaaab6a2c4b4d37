import { describe, expect, it } from 'vitest';
import { day } from './person.ts';
import { coordinator, harbor, sam, World } from './world.ts';

describe('the world', () => {
  it('lets a person join, be asked the next morning, answer and stop', async () => {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', 'SKIP', 'SKIP']) await world.text(sam, body);
    const morning = await world.later(day);
    expect(morning.map(({ to }) => to)).toEqual([sam]);
    expect(await world.text(sam, '4')).toHaveLength(1);
    expect(await world.text(sam, 'STOP')).toHaveLength(1);
    expect(await world.later(5 * day)).toEqual([]);
    expect((await world.itemOf(sam))?.optedOutAt).toBeDefined();
  });

  it('tells a group who coordinates it', async () => {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP']) {
      await world.text(coordinator, body);
    }
    await world.text(coordinator, 'YES COORDINATOR');
    const ref = await world.refOf(coordinator);
    const [group] = await world.store.load([{ kind: 'group', id: 'riverside' }]);
    expect(group?.state).toMatchObject({ coordinators: [ref?.id] });
    expect(harbor.zone).toBe('America/Los_Angeles');
  });
});
