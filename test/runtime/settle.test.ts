import { beforeEach, describe, expect, it } from 'vitest';
import { type MemoryWorld, memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { Effect, OutboxEntry, Ref, TextEffect } from '../../shared/kernel/decision.ts';
import { deliver } from '../../shared/runtime/deliver.ts';
import { keysOf } from '../../shared/runtime/outbox.ts';
import { InDoubt, NotSent, Refused, type Row, type Store } from '../../shared/runtime/ports.ts';
import type { Judgement } from '../../shared/runtime/sending.ts';
import { settle } from '../../shared/runtime/settle.ts';
import { hour, minute, mondayNoon } from '../support/person.ts';
import { sam, World } from '../support/world.ts';

const ref: Ref = { kind: 'person', id: 'sam' };

const aText = (overrides: Partial<TextEffect> = {}): TextEffect => ({
  type: 'text',
  id: 'event.0',
  at: mondayNoon,
  class: 'routine',
  kind: 'checkins.ask',
  body: 'How is today?',
  notAfter: mondayNoon + 3 * hour,
  ...overrides,
});

const owing = (...effects: readonly Effect[]): OutboxEntry => ({
  id: 'event',
  at: mondayNoon,
  version: 1,
  by: 'invocation',
  leaseUntil: mondayNoon + minute,
  effects: [...effects],
});

const judging = (committed: string, afresh = committed): Judgement => ({
  committed: () => committed,
  afresh: async () => afresh,
});

describe('settling', () => {
  let world: MemoryWorld;
  beforeEach(() => {
    world = memoryWorld({ now: mondayNoon });
  });

  const rowsOf = (entry: OutboxEntry): Promise<readonly Row[]> => world.store.rows(keysOf(ref, [entry]));

  /** Settles as the queue would have it: on the rows as they are now. */
  async function settled(entry: OutboxEntry, verdict = 'go'): Promise<readonly unknown[]> {
    const rows = await rowsOf(entry);
    await settle({ ref, number: sam, entry, rows, judge: judging(verdict), committedAt: world.clock.now() }, world);
    return (await rowsOf(entry)).map(({ values }) => values.status);
  }

  const bodies = (): readonly string[] => world.sms.sent.map(({ body }) => body);

  describe('RULES 34: what the carrier answers', () => {
    it('tries again, after a while and a longer while, when the text was surely not taken', async () => {
      world.sms.failNext(new NotSent());
      world.sms.failNext(new NotSent());
      expect(await settled(owing(aText()))).toEqual(['sent']);
      expect(world.clock.now()).toBe(mondayNoon + 1200);
      expect(bodies()).toHaveLength(1);
    });

    it('leaves a text owed after three tries, and sends it once when the message comes again', async () => {
      const entry = owing(aText());
      for (let tries = 0; tries < 3; tries++) world.sms.failNext(new NotSent());
      await expect(settled(entry)).rejects.toThrow(NotSent);
      expect((await rowsOf(entry)).map(({ values }) => values.status)).toEqual(['owed']);
      expect(await settled(entry)).toEqual(['sent']);
      expect(bodies()).toHaveLength(1);
    });

    it('fails once and records it when the text is refused', async () => {
      const entry = owing(aText());
      world.sms.failNext(new Refused());
      expect(await settled(entry)).toEqual(['failed']);
      expect(await settled(entry)).toEqual(['failed']);
      expect(bodies()).toEqual([]);
      expect(world.log.lines).toContainEqual({
        level: 'error',
        code: 'text-refused',
        fields: { kind: 'checkins.ask' },
      });
    });

    it('records a routine text that timed out as in doubt, and never sends it again', async () => {
      const entry = owing(aText());
      world.sms.failNext(new InDoubt());
      expect(await settled(entry)).toEqual(['in doubt']);
      expect(await settled(entry)).toEqual(['in doubt']);
      expect(bodies()).toEqual([]);
    });

    it('sends an answer that timed out again: twice is better than never', async () => {
      const entry = owing(aText({ class: 'reply' }));
      world.sms.failNext(new InDoubt(), { sent: true });
      await expect(settled(entry)).rejects.toThrow(InDoubt);
      expect(await settled(entry)).toEqual(['sent']);
      expect(bodies()).toHaveLength(2);
    });

    it('sends an answer three times at most while nobody hears whether it left, and says so', async () => {
      const entry = owing(aText({ class: 'safety' }));
      for (let tries = 0; tries < 3; tries++) {
        world.sms.failNext(new InDoubt(), { sent: true });
        await expect(settled(entry)).rejects.toThrow(InDoubt);
      }
      expect(await settled(entry)).toEqual(['in doubt']);
      expect(bodies()).toHaveLength(3);
      expect(world.log.counts.get('TextInDoubtGivenUp')).toBe(1);
    });

    it('does not count the tries that surely never left', async () => {
      const entry = owing(aText({ class: 'reply' }));
      for (let comings = 0; comings < 4; comings++) {
        for (let tries = 0; tries < 3; tries++) world.sms.failNext(new NotSent());
        await expect(settled(entry)).rejects.toThrow(NotSent);
      }
      world.sms.failNext(new InDoubt());
      await expect(settled(entry)).rejects.toThrow(InDoubt);
      expect(await settled(entry)).toEqual(['sent']);
    });

    it('leaves a text owed when it cannot be judged again before it is tried again', async () => {
      const entry = owing(aText());
      world.sms.failNext(new NotSent());
      const afresh = (): Promise<never> => Promise.reject(new Error('no table'));
      const judge: Judgement = { committed: () => 'go', afresh };
      await expect(
        settle({ ref, number: sam, entry, rows: [], judge, committedAt: world.clock.now() }, world),
      ).rejects.toThrow(NotSent);
      expect((await rowsOf(entry)).map(({ values }) => values.status)).toEqual(['owed']);
      expect(bodies()).toEqual([]);
    });
  });

  describe('RULES 35: the same message again', () => {
    it('sends no text a second time', async () => {
      const entry = owing(aText());
      await settled(entry);
      await settled(entry);
      expect(bodies()).toHaveLength(1);
    });

    it('goes on where it stopped, text by text', async () => {
      const entry = owing(aText(), aText({ id: 'event.1', body: 'And this' }), aText({ id: 'event.2', body: 'Last' }));
      world.sms.failNext(new InDoubt());
      for (let tries = 0; tries < 3; tries++) world.sms.failNext(new NotSent());
      await expect(settled(entry)).rejects.toThrow(NotSent);
      expect((await rowsOf(entry)).map(({ values }) => values.status)).toEqual(['in doubt', 'owed', 'owed']);
      expect(await settled(entry)).toEqual(['in doubt', 'sent', 'sent']);
      expect(bodies()).toEqual(['And this', 'Last']);
    });

    it('has no other text in doubt when the process dies at one of several', async () => {
      const entry = owing(aText(), aText({ id: 'event.1', body: 'And this' }));
      const dying = { ...world, sms: { publish: () => new Promise<never>(() => undefined) } };
      void settle({ ref, number: sam, entry, rows: [], judge: judging('go'), committedAt: world.clock.now() }, dying);
      await new Promise((resolve) => setImmediate(resolve));
      expect(await settled(entry)).toEqual(['in doubt', 'sent']);
    });

    it('does not send a routine text again when the process died at it, though it was not the first', async () => {
      const entry = owing(aText(), aText({ id: 'event.1', body: 'And this' }));
      let published = 0;
      const publish = async (): Promise<{ messageId: string }> => {
        published += 1;
        return published === 1 ? { messageId: 'message-1' } : new Promise<never>(() => undefined);
      };
      void settle(
        { ref, number: sam, entry, rows: [], judge: judging('go'), committedAt: world.clock.now() },
        { ...world, sms: { publish } },
      );
      await new Promise((resolve) => setImmediate(resolve));
      expect(await settled(entry)).toEqual(['sent', 'in doubt']);
      expect(bodies()).toEqual([]);
    });

    it('writes a record beside a text, before the text leaves', async () => {
      const record: Effect = { type: 'record', id: 'event.1', under: 'consent', key: 'given', row: { version: '1' } };
      world.sms.failNext(new InDoubt());
      await settled(owing(aText(), record));
      expect(await world.store.rows([{ pk: 'consent#sam', sk: 'given' }])).toHaveLength(1);
    });

    it('writes a record, a mirror and a mark once, however often it is settled', async () => {
      const entry = owing(
        { type: 'record', id: 'event.0', under: 'own', key: 'checkin#2026-03-02', row: { score: 4 } },
        { type: 'project', id: 'event.1', pk: 'group#riverside', sk: 'member#sam', row: { role: 'member' } },
        { type: 'announce', id: 'event.2', event: 'member-joined', detail: { group: 'riverside' } },
      );
      await settled(entry);
      const { rows } = world.store.dump();
      await settled(entry);
      expect(world.store.dump().rows).toEqual(rows);
      expect(rows.map(({ sk }) => sk)).toEqual(['member#sam', 'checkin#2026-03-02', 'settled#event']);
    });
  });

  it('announces under an id that is the same whenever it is settled, and names nobody (RULES 35, 41)', async () => {
    const joined: Effect = { type: 'announce', id: 'event.0', event: 'member-joined', detail: { group: 'riverside' } };
    await settled(owing(joined));
    await settled(owing(joined));
    await settled(owing({ ...joined, id: 'event.1' }));
    const [first, again, other] = world.bus.announced.map(({ id }) => id);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(first).toMatch(/^[\w-]{22}$/);
  });

  it('RULES 36: records a text whose time is over, and does not send it', async () => {
    const entry = owing(aText());
    expect(await settled(entry, 'expired')).toEqual(['not sent']);
    expect(bodies()).toEqual([]);
    expect((await rowsOf(entry))[0]?.values).toMatchObject({
      status: 'not sent',
      why: 'expired',
      kind: 'checkins.ask',
    });
    expect(await settled(entry)).toEqual(['not sent']);
    expect(bodies()).toEqual([]);
  });

  it('raises the alarm when an answer was not sent in its time, for nobody will send it again', async () => {
    expect(await settled(owing({ ...aText(), class: 'reply' }), 'expired')).toEqual(['not sent']);
    expect(world.log.lines).toContainEqual({ level: 'error', code: 'text-lost', fields: { kind: 'checkins.ask' } });
  });

  it('keeps the body of a text in its row for 30 days and no longer (RULES 43)', async () => {
    const entry = owing(aText());
    await settled(entry);
    world.clock.moveTo(mondayNoon + 30 * 24 * hour - 1);
    expect(await rowsOf(entry)).toHaveLength(1);
    world.clock.moveTo(mondayNoon + 30 * 24 * hour + 1);
    expect(await rowsOf(entry)).toEqual([]);
  });
});

describe('RULES 3: a STOP before the text has left', () => {
  async function joined(): Promise<World> {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'YES', 'Sam', '84101', '1 pm', 'SKIP']) await world.text(sam, body);
    return world;
  }

  it('takes back the check-in that the carrier had not yet taken', async () => {
    const world = await joined();
    for (let tries = 0; tries < 3; tries++) world.ports.sms.failNext(new NotSent());
    await expect(world.later(hour)).rejects.toThrow('owed');
    const stopped = await world.text(sam, 'STOP');
    await world.later(2 * minute);
    const to = await world.refOf(sam);
    if (to !== undefined) await world.deliver({ type: 'wake', to });
    expect(stopped).toHaveLength(1);
    const ask = (await world.store.texts()).find(({ text }) => text.kind === 'checkins.ask');
    expect(ask?.row?.values).toMatchObject({ status: 'not sent', why: 'withdrawn' });
    expect(world.sent.some(({ body }) => body === ask?.text.body)).toBe(false);
  });

  it('takes back the answer that the carrier had no room for, between two tries', async () => {
    const world = await joined();
    world.ports.sms.failNext(new NotSent());
    const menu = world.inbound(sam, 'MENU');
    const deps = world.deps(menu);
    let stopping: Promise<unknown> | undefined;
    const clock = {
      now: () => world.now,
      sleep: async () => {
        stopping = world.text(sam, 'STOP');
        await stopping;
      },
    };
    const before = world.sent.length;
    await deliver(menu, { ...deps, clock });
    await stopping;
    expect(world.sent.slice(before).map(({ body }) => body)).toEqual([expect.stringContaining('opted out')]);
    const answer = (await world.store.texts()).find(({ text }) => text.kind === 'subscribing.menu');
    expect(answer?.row?.values).toMatchObject({ status: 'not sent' });
  });

  it('takes back a text that was held up between its commit and its turn', async () => {
    const world = await joined();
    const menu = world.inbound(sam, 'MENU');
    const deps = world.deps(menu);
    const held = async (rows: readonly Row[]): Promise<void> => {
      await world.store.putRows(rows);
      world.clock.moveTo(world.now + 3000);
      await world.text(sam, 'STOP');
    };
    const store = new Proxy<Store>(world.store, {
      get: (target, name) => (name === 'putRows' ? held : Reflect.get(target, name).bind(target)),
    });
    const before = world.sent.length;
    await deliver(menu, { ...deps, store });
    expect(world.sent.slice(before).map(({ body }) => body)).toEqual([expect.stringContaining('opted out')]);
  });

  it('leaves nothing planned', async () => {
    const world = await joined();
    await world.text(sam, 'STOP');
    expect(await world.later(30 * 24 * hour)).toEqual([]);
  });
});
