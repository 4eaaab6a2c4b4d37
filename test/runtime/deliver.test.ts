import { beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../../shared/runtime/deliver.ts';
import type { Wake } from '../../shared/runtime/events.ts';
import { snapshots } from '../../shared/runtime/load.ts';
import { InDoubt, NotSent, type Row, type Store } from '../../shared/runtime/ports.ts';
import { day, hour, minute } from '../support/person.ts';
import { sam, World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = new World();
  for (const body of ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', '1 pm', 'SKIP']) await world.text(sam, body);
});

const bodiesSince = (count: number): readonly string[] => world.sent.slice(count).map(({ body }) => body);

async function samsWake(): Promise<Wake> {
  const row = await world.store.numberRow(await world.ports.identity.numberId(sam));
  return { type: 'wake', to: { kind: 'person', id: row?.personId ?? '' } };
}

describe('RULES 35: what was read ahead for a whole batch', () => {
  it('never sends again what has gone since', async () => {
    const wake = await samsWake();
    const care = world.inbound(sam, 'CARE');
    for (let tries = 0; tries < 3; tries++) world.ports.sms.failNext(new NotSent());
    await expect(deliver(care, world.deps(care))).rejects.toThrow('owed');
    const [early] = await snapshots([wake.to], world.store);
    const before = world.sent.length;

    world.clock.moveTo(world.now + minute);
    await world.deliver(care);
    expect(bodiesSince(before)).toHaveLength(1);
    world.clock.moveTo(world.now + minute);
    await deliver(wake, world.deps(wake), early);
    expect(bodiesSince(before)).toHaveLength(1);
  });
});

describe('an older answer that cannot be sent', () => {
  it('RULES 16: does not stand in front of the answer to danger', async () => {
    const care = world.inbound(sam, 'CARE');
    world.ports.sms.failNext(new InDoubt());
    await expect(deliver(care, world.deps(care))).rejects.toThrow('owed');
    world.clock.moveTo(world.now + minute);

    const danger = world.inbound(sam, 'i took too many pills');
    const before = world.sent.length;
    await deliver(danger, world.deps(danger));
    const [first, second] = bodiesSince(before);
    expect(first).toMatch(/^Call 911 now/);
    expect(second).toMatch(/988/);
  });
});

describe('RULES 42: FORGET ALL', () => {
  /** What lies under people and is still to be read. */
  const kept = () =>
    JSON.stringify(
      world.store
        .dump()
        .rows.filter(
          ({ pk, expiresAt }) => /^person#/.test(String(pk)) && Number(expiresAt ?? Infinity) * 1000 > world.now,
        ),
    );

  it('erases also what another worker was still writing', async () => {
    await world.later(2 * hour);
    const answer = world.inbound(sam, '2');
    const deps = world.deps(answer);
    const held = async (rows: readonly Row[]): Promise<void> => {
      if (rows.some(({ sk }) => sk.startsWith('checkin#'))) await world.text(sam, 'FORGET ALL');
      await world.store.putRows(rows);
    };
    const store = new Proxy<Store>(world.store, {
      get: (target, name) => (name === 'putRows' ? held : Reflect.get(target, name).bind(target)),
    });
    await deliver(answer, { ...deps, store });
    expect(kept()).toContain('"score":2');
    await world.later(2 * day);
    expect(kept()).not.toContain('score');
    await world.later(40 * day);
    expect(kept()).not.toContain('body');
  });

  it('sends no answer to danger a second time, though the process died over it', async () => {
    const danger = world.inbound(sam, 'i took too much');
    const deps = world.deps(danger);
    const dying = { ...deps, bus: { announce: () => new Promise<never>(() => undefined) } };
    void deliver(danger, dying);
    await new Promise((resolve) => setImmediate(resolve));
    world.clock.moveTo(world.now + minute);
    const before = world.sent.length;
    await world.text(sam, 'FORGET ALL');
    await world.deliver(danger);
    await world.deliver(danger);
    expect(bodiesSince(before).filter((body) => body.startsWith('Call 911'))).toHaveLength(1);
  });
});

describe('RULES 45: a number of a country that is not texted', () => {
  const abroad = '+440000000000';

  it.each([abroad, '24273'])('%s leaves no trace, for it cannot be told what it would agree to', async (number) => {
    const before = JSON.stringify(world.store.dump());
    for (const body of ['JOIN riverside', 'YES', 'YES', 'HELP']) expect(await world.text(number, body)).toEqual([]);
    expect(JSON.stringify(world.store.dump())).toBe(before);
    expect(world.ports.log.counts.get('TextFromOutside')).toBe(4);
  });

  it('is heard all the same if it was known before the configuration changed: its STOP counts', async () => {
    const stop = world.inbound(sam, 'STOP');
    const deps = world.deps(stop);
    await deliver(stop, { ...deps, settings: { ...deps.settings, mayText: () => false } });
    expect((await world.itemOf(sam))?.optedOutAt).toBe(world.now);
  });
});

it('a bus that does not answer keeps no text from going, and the log says so', async () => {
  const danger = world.inbound(sam, 'he is not breathing');
  const deps = world.deps(danger);
  const bus = { announce: () => Promise.reject(new Error('no bus')) };
  const before = world.sent.length;
  expect(await deliver(danger, { ...deps, bus })).toEqual({ outcome: 'done' });
  expect(bodiesSince(before)[0]).toMatch(/^Call 911 now/);
  expect(world.ports.log.lines).toContainEqual({ level: 'error', code: 'announcement-lost', fields: { events: 1 } });
});

it.each(['constructor', 'toString', '__proto__'])(
  'RULES 12: an inbound id of "%s" is an id like any other',
  async (id) => {
    const before = world.sent.length;
    await world.text(sam, 'STOP', { id });
    expect(bodiesSince(before)).toHaveLength(1);
  },
);
