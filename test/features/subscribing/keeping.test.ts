import { describe, expect, it } from 'vitest';
import { day, hour, memberPhone, minute, Phone } from '../../support/person.ts';
import { sam, World } from '../../support/world.ts';

const wayIn = ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', '1 pm', 'SKIP'] as const;

async function joined(): Promise<World> {
  const world = new World();
  for (const body of wayIn) await world.text(sam, body);
  return world;
}

/** Everything that is kept, but the records of consent. */
function kept(world: World, without = 'consent#'): string {
  const { items, rows } = world.store.dump();
  return JSON.stringify([...items, rows.filter(({ pk }) => !String(pk).startsWith(without))]);
}

const bodies = (sent: readonly { readonly body: string }[]): string[] => sent.map(({ body }) => body);

describe('RULES 43: thirty days after a STOP', () => {
  it('everything is erased but the record of consent and the opt-out, without a text', async () => {
    const world = await joined();
    await world.text(sam, '4');
    await world.text(sam, 'STOP');
    expect(await world.later(30 * day - minute)).toEqual([]);
    expect(kept(world)).toMatch(/"name\\":\\"Sam/u);
    expect(kept(world)).toContain('checkin#');

    expect(await world.later(2 * day)).toEqual([]);
    expect(kept(world)).not.toMatch(/\\"name\\"|84101|checkin#|text#/u);
    expect(await world.refOf(sam)).toBeUndefined();
    expect(world.store.dump().rows.filter(({ pk }) => String(pk).startsWith('consent#'))).not.toEqual([]);
    expect(await world.store.due('due', world.now + 400 * day, 9)).toMatchObject({ due: [] });
  });

  it('the number still stays stopped: only START or JOIN begins anew, and then afresh', async () => {
    const world = await joined();
    await world.text(sam, 'STOP');
    await world.later(40 * day);
    expect(await world.text(sam, 'hello again')).toEqual([]);
    expect(await world.text(sam, 'YES')).toEqual([]);
    expect(bodies(await world.text(sam, 'TALK'))[0]).toMatch(/^988 answers right now/u);
    expect(bodies(await world.text(sam, 'START'))[0]).toMatch(/^Welcome\. Which group is yours/u);
    await world.text(sam, 'A');
    await world.text(sam, 'YES');
    expect(bodies(await world.text(sam, 'YES'))[0]).toMatch(/^You're in: Riverside.*what should I call you/u);
    expect((await world.itemOf(sam))?.optedOutAt).toBeUndefined();
    const row = await world.store.numberRow(await world.ports.identity.numberId(sam));
    expect(row?.optedOutAt).toBeUndefined();
    expect(await world.later(day)).not.toEqual([]);
  });

  it('START within them finds everything as it was, and nothing is erased later', async () => {
    const world = await joined();
    await world.text(sam, 'STOP');
    await world.later(29 * day);
    for (const body of ['START', 'YES']) await world.text(sam, body);
    expect(bodies(await world.text(sam, 'YES'))[0]).toMatch(/^You're back in: Riverside.*Check-ins at 1:00pm/u);
    await world.text(sam, '4');
    await world.later(40 * day);
    expect(kept(world)).toMatch(/"name\\":\\"Sam/u);
    expect(kept(world)).toContain('checkin#');
  });

  it('whoever is on the way back in at that moment is waited for', () => {
    const phone = memberPhone();
    phone.says('NAME Sam', 'STOP');
    phone.later(30 * day - hour);
    phone.says('START', 'YES');
    phone.later(2 * hour);
    phone.texts('YES');
    expect(phone.person.profile.name).toBe('Sam');
    expect(phone.planned('subscribing.vanish')).toBeUndefined();
  });

  it('counts for a STOP of the carrier, of a stranger, and for a stopped number that texts again', () => {
    const told = memberPhone();
    told.receipt('opted-out');
    expect(told.planned('subscribing.vanish')).toBe(told.now + 30 * day);
    const stranger = new Phone();
    stranger.texts('STOP');
    const planned = stranger.planned('subscribing.vanish');
    expect(planned).toBe(stranger.now + 30 * day);
    stranger.later(day);
    stranger.texts('hello');
    expect(stranger.planned('subscribing.vanish')).toBe(planned);
    stranger.later(40 * day);
    expect(stranger.person.profile.number).toBe('');
    expect(stranger.expiresAt).toBeLessThan(stranger.now);
  });
});

describe('RULES 48: a day after somebody was too young', () => {
  it('their number is free again, and whoever texts from it is answered', async () => {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'NO']) await world.text(sam, body);
    await world.later(2 * day);
    expect(await world.refOf(sam)).toBeUndefined();
    expect(bodies(await world.text(sam, 'hello'))[0]).toMatch(/^This is Steadyline/u);
  });
});

describe('RULES 42: a day after FORGET ALL', () => {
  it('the number is gone, and soon after the blank item it stood in', async () => {
    const world = await joined();
    const ref = (await world.refOf(sam)) ?? { kind: 'person', id: '' };
    expect(bodies(await world.text(sam, 'FORGET ALL'))[0]).toMatch(/^Done\./u);
    expect(kept(world)).toContain(sam);
    expect(await world.later(day + 2 * minute)).toEqual([]);
    expect(kept(world)).not.toContain(sam.slice(1));
    expect(await world.store.due('due', world.now + 400 * day, 9)).toMatchObject({ due: [] });
    await world.later(16 * day);
    expect((await world.store.load([ref]))[0]?.version).toBe(0);
    expect(bodies(await world.text(sam, 'hello'))[0]).toMatch(/^This is Steadyline/u);
  });

  it('the same for who had stopped before, and the number stays stopped', async () => {
    const world = await joined();
    await world.text(sam, 'STOP');
    expect(await world.text(sam, 'FORGET ALL')).toEqual([]);
    await world.later(day + 2 * minute);
    expect(kept(world)).not.toContain(sam.slice(1));
    expect(await world.text(sam, 'hello')).toEqual([]);
    expect(bodies(await world.text(sam, 'JOIN riverside'))[0]).toMatch(/^Riverside by Steadyline: you asked to join/u);
  });

  it('what is still owed is settled first', async () => {
    const world = await joined();
    const forget = world.inbound(sam, 'FORGET ALL');
    const put = world.store.putRows.bind(world.store);
    world.store.putRows = () => Promise.reject(new Error('no table'));
    await expect(world.deliver(forget)).rejects.toThrow();
    world.store.putRows = put;
    const sentBefore = world.sent.length;
    await world.later(day + 2 * minute);
    expect(world.sent).toHaveLength(sentBefore);
    const consent = world.store.dump().rows.filter(({ pk }) => String(pk).startsWith('consent#'));
    expect(JSON.stringify(consent)).toContain('"method":"forget"');
    expect(kept(world)).not.toContain(sam.slice(1));
  });
});

describe('RULES 9: an opt-out that was kept while the state could not be read', () => {
  it('ends everything before anything else is decided, and START begins anew', async () => {
    const world = await joined();
    const ref = (await world.refOf(sam)) ?? { kind: 'person', id: '' };
    await world.store.stop(ref, await world.ports.identity.numberId(sam), world.now);
    expect(await world.later(2 * day)).toEqual([]);
    expect(bodies(await world.text(sam, 'START'))[0]).toMatch(/^Riverside by Steadyline: you asked to join/u);
    const { rows } = world.store.dump();
    expect(rows.filter(({ sk }) => sk === `member#${ref.id}`)).toMatchObject([{ mirrorGone: true }]);
    expect(JSON.stringify(rows)).toContain('"method":"unread"');
  });

  it('a second STOP gets no answer', async () => {
    const world = await joined();
    const ref = (await world.refOf(sam)) ?? { kind: 'person', id: '' };
    await world.store.stop(ref, await world.ports.identity.numberId(sam), world.now);
    expect(await world.text(sam, 'STOP')).toEqual([]);
    expect(bodies(await world.text(sam, 'talk'))[0]).toMatch(/^988 answers right now/u);
  });
});
