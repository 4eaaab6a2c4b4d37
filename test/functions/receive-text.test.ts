import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/receive-text/handler.ts';
import { readInbound } from '../../functions/receive-text/inbound.ts';
import { MalformedEvent } from '../../functions/support/malformed.ts';
import type { Settings } from '../../shared/runtime/deps.ts';
import { type Bus, InDoubt, NotSent, type Store } from '../../shared/runtime/ports.ts';
import { mondayNoon } from '../support/person.ts';
import { mia, sam, settings, World } from '../support/world.ts';
import {
  contextOf,
  failingStore,
  type InboundOptions,
  inboundRecord,
  logged,
  notification,
  payload,
  record,
  sqsEvent,
} from './events.ts';

interface Options {
  readonly store?: Store;
  readonly bus?: Bus;
  readonly using?: Settings;
  /** Names the runs of this receiver: two of them know nothing of one another. */
  readonly run?: string;
}

/** receive-text over a world in memory; what it held back is kept. */
function receiver(
  world: World,
  { store = world.store, bus = world.ports.bus, using = settings, run = 'run' }: Options = {},
) {
  const heldBack: { receiptHandle: string; queueUrl: string; ms: number }[] = [];
  let invocations = 0;
  const handler = createHandler({
    deliver: { ...world.ports, store, bus, settings: using },
    holdBack: async (message, ms) => {
      heldBack.push({ ...message, ms });
    },
  });
  const handle = async (...records: readonly SQSRecord[]) => {
    invocations += 1;
    const { batchItemFailures } = await handler(sqsEvent(...records), contextOf(`${run}-${invocations}`));
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  };
  return {
    handle,
    text: (body: string, options?: InboundOptions) => handle(inboundRecord(body, options)),
    heldBack,
  };
}

const overdose = 'he is blue and not breathing';
const bodies = (world: World) => world.sent.map(({ body }) => body);

describe('an inbound text (RULES 12)', () => {
  it('is the End User Messaging payload, within an SNS notification, within an SQS record', () => {
    const at = Date.UTC(2026, 2, 2, 19, 0, 5);
    expect(readInbound(JSON.stringify(notification(payload('JOIN', { id: 'inbound-7' }), at)))).toEqual({
      type: 'text',
      id: 'inbound-7',
      at,
      from: sam,
      body: 'JOIN',
    });
  });

  it('may hold fields that nobody has heard of, and need not hold those that are optional', () => {
    const { messageKeyword: _, previousPublishedMessageId: __, ...needed } = payload('JOIN');
    const text = readInbound(JSON.stringify({ ...notification({ ...needed, mood: { is: 'new' } }), New: 1 }));
    expect(text.body).toBe('JOIN');
  });

  it.each([
    ['no JSON', 'JOIN', 'SNS notification: not JSON'],
    ['no notification', '{}', 'SNS notification: malformed at Type'],
    [
      'another type of notification',
      { ...notification(payload('JOIN')), Type: 'SubscriptionConfirmation' },
      'SNS notification: malformed at Type',
    ],
    [
      'a time that is none',
      { ...notification(payload('JOIN')), Timestamp: 'noon' },
      'SNS notification: malformed at Timestamp',
    ],
    ['a message that is no JSON', notification('{"originationNumber":'), 'inbound payload: not JSON'],
    [
      'a number that is none',
      notification(payload('secret', { from: '5550142' })),
      'inbound payload: malformed at originationNumber',
    ],
    ['no body', notification({ ...payload(''), messageBody: undefined }), 'inbound payload: malformed at messageBody'],
    ['no id', notification(payload('secret', { id: '' })), 'inbound payload: malformed at inboundMessageId'],
  ])('with %s is a named error that says where', (_, event, message) => {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    expect(() => readInbound(body)).toThrow(new MalformedEvent(message));
  });

  it('is answered, and leaves the queue', async () => {
    const world = new World();
    expect(await receiver(world).text('JOIN')).toEqual([]);
    expect(world.sent).toMatchObject([{ to: sam, body: expect.stringContaining('STOP') }]);
  });

  it('that comes twice has one effect and one answer', async () => {
    const world = new World();
    const { text } = receiver(world);
    await text('JOIN', { inboundId: 'same', id: 'first' });
    const item = await world.itemOf(sam);
    expect(await text('JOIN', { inboundId: 'same', id: 'second', receives: 2 })).toEqual([]);
    expect(world.sent).toHaveLength(1);
    expect((await world.itemOf(sam))?.version).toBe(item?.version);
  });

  it('is dated by its envelope, so that a text a day late changes nothing but an opt-out', async () => {
    const world = new World();
    await receiver(world).text('JOIN', { at: mondayNoon - 25 * 60 * 60_000 });
    expect(world.sent).toEqual([]);
  });
});

describe('a batch', () => {
  it('fails only where it failed: a malformed text stays in the queue, the others are answered', async () => {
    const world = new World();
    const failed = await receiver(world).handle(
      inboundRecord('JOIN', { id: 'a', inboundId: 'a' }),
      record('inbound', JSON.stringify(notification({ ...payload('my secret'), messageBody: 7 })), { id: 'b' }),
      inboundRecord('JOIN', { id: 'c', inboundId: 'c', from: mia }),
    );
    expect(failed).toEqual(['b']);
    expect(world.sent.map(({ to }) => to)).toEqual([sam, mia]);
    expect(world.ports.log.lines).toContainEqual({
      level: 'error',
      code: 'record-failed',
      fields: { error: 'MalformedEvent', where: 'inbound payload: malformed at messageBody', queueMessage: 'b' },
    });
  });
});

describe('a text that another run is settling', () => {
  /** A run that died within Publish, its lease still running. */
  async function half() {
    const world = new World();
    world.ports.sms.failNext(new InDoubt('died'));
    await receiver(world).text('JOIN');
    world.clock.moveTo(world.now + 4_000);
    return world;
  }

  it('is put back for what is left of the lease, and is no error', async () => {
    const world = await half();
    const before = world.ports.log.lines.length;
    const { text, heldBack } = receiver(world, { run: 'another' });
    expect(await text('JOIN', { id: 'again', receives: 2 })).toEqual(['again']);
    const queueUrl = 'https://sqs.us-east-1.amazonaws.com/123456789012/inbound';
    expect(heldBack).toEqual([{ queueUrl, receiptHandle: 'handle-again', ms: 6_000 }]);
    expect(world.ports.log.lines).toHaveLength(before);
    expect(world.sent).toEqual([]);
  });

  it('is settled once the lease is over', async () => {
    const world = await half();
    world.clock.moveTo(world.now + 11_000);
    expect(await receiver(world, { run: 'another' }).text('JOIN', { receives: 2 })).toEqual([]);
    expect(world.sent).toHaveLength(1);
  });
});

describe('a STOP within a wish to die (RULES 7, 8)', () => {
  it('gets its one confirmation with 988, and nothing else', async () => {
    const world = new World();
    expect(await receiver(world).text('STOP i want to die')).toEqual([]);
    expect(bodies(world)).toEqual([expect.stringMatching(/opted out.*988/s)]);
  });

  it.each([1, 4, 6])(
    'is answered after %i minutes without SNS: late, the answer to danger goes and no confirmation',
    async (minutes) => {
      const world = new World();
      const at = world.now;
      for (let tries = 0; tries < 3; tries++) world.ports.sms.failNext(new NotSent());
      expect(await receiver(world).text('STOP i want to die', { at })).toEqual(['message-1']);
      world.clock.moveTo(at + minutes * 60_000);
      expect(await receiver(world, { run: 'another' }).text('STOP i want to die', { at, receives: 2 })).toEqual([]);
      expect(bodies(world)).toHaveLength(1);
      expect(bodies(world)[0]).toContain('988');
      expect(/opted out/.test(bodies(world)[0] ?? '')).toBe(minutes < 5);
    },
  );
});

describe('a text that fails again and again', () => {
  it('comes back after a minute, five, and thirty, for what is down for a while must not cost an answer', async () => {
    const world = new World();
    const { text, heldBack } = receiver(world, { store: failingStore(world.store) });
    for (let receives = 1; receives <= 6; receives += 1)
      expect(await text('JOIN', { receives })).toEqual(['message-1']);
    expect(heldBack.map(({ ms }) => ms)).toEqual([60_000, 300_000, 1_800_000]);
  });

  it('fails by its own error even where it cannot be put back', async () => {
    const world = new World();
    const handler = createHandler({
      deliver: { ...world.ports, store: failingStore(world.store), settings },
      holdBack: () => Promise.reject(new Error('no queue')),
    });
    const { batchItemFailures } = await handler(sqsEvent(inboundRecord('JOIN', { receives: 4 })), contextOf('run'));
    expect(batchItemFailures).toHaveLength(1);
    expect(world.ports.log.lines.at(-1)).toMatchObject({ code: 'record-failed', fields: { error: 'Error' } });
  });
});

describe('a text that a fault of ours keeps from being decided', () => {
  /** Whatever a feature may stumble over. */
  const broken: Settings = {
    ...settings,
    get groups(): never {
      throw new TypeError('groups of undefined');
    },
  };

  async function stumbling() {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'YES']) await world.text(sam, body);
    world.ports.sms.sent.length = 0;
    return { world, ...receiver(world, { using: broken }) };
  }

  it('still stops who says STOP, and confirms it once (RULES 9)', async () => {
    const { world, text } = await stumbling();
    expect(await text('please stop texting me', { id: 'stop-1' })).toEqual([]);
    expect(await text('please stop texting me', { id: 'stop-1', receives: 2 })).toEqual([]);
    expect((await world.itemOf(sam))?.optedOutAt).toBeDefined();
    expect(bodies(world)).toEqual([expect.stringContaining('opted out')]);
    expect(world.ports.log.counts.get('TextUndecidable')).toBe(2);
  });

  it('still answers danger, once (RULES 16), and keeps anything else for the dead letters', async () => {
    const { world, text } = await stumbling();
    for (const receives of [1, 2]) expect(await text(overdose, { id: 'danger-1', receives })).toEqual([]);
    expect(bodies(world)).toEqual([expect.stringContaining('911')]);
    expect(await text('MENU', { id: 'menu-1' })).toEqual(['menu-1']);
    expect((await world.itemOf(sam))?.quarantinedAt).toBeUndefined();
  });
});

describe('danger, when the store is down (RULES 16)', () => {
  it.each([1, 2, 3, 4, 5, 6])('is answered at most twice over %i receives', async (receives) => {
    const world = new World();
    const { text } = receiver(world, { store: failingStore(world.store) });
    for (let count = 1; count <= receives; count += 1) {
      expect(await text(overdose, { receives: count })).toEqual(['message-1']);
    }
    expect(world.sent).toHaveLength(Math.min(2, receives));
    expect(bodies(world)[0]).toMatch(/911/);
    expect(world.ports.log.counts.get('DangerAnsweredWithoutState')).toBe(Math.min(2, receives));
  });

  it('is answered by the static text in the language of the words', async () => {
    const world = new World();
    await receiver(world, { store: failingStore(world.store) }).text('me quiero matar');
    expect(bodies(world)[0]).toMatch(/988.*2|AYUDA/);
  });

  it('is answered where only the commit fails, or what comes after it', async () => {
    for (const broken of ['commit', 'putRows'] as const) {
      const world = new World();
      const { text } = receiver(world, { store: failingStore(world.store, (call) => call === broken) });
      expect(await text(overdose)).toEqual(['message-1']);
      expect(bodies(world), broken).toHaveLength(1);
    }
  });

  it('is answered once where only the bus is down, for counting stands in front of no text', async () => {
    const world = new World();
    const bus = { announce: () => Promise.reject(new Error('the bus is down')) };
    expect(await receiver(world, { bus }).text(overdose)).toEqual([]);
    expect(bodies(world)).toHaveLength(1);
  });

  it('is not answered twice where only Publish failed: the queue brings the answer again', async () => {
    const world = new World();
    for (let attempt = 0; attempt < 3; attempt += 1) world.ports.sms.failNext(new NotSent('throttled'));
    expect(await receiver(world).text(overdose)).toEqual(['message-1']);
    expect(world.sent).toEqual([]);
    world.clock.moveTo(world.now + 15_000);
    expect(await receiver(world, { run: 'another' }).text(overdose, { receives: 2 })).toEqual([]);
    expect(world.sent).toHaveLength(1);
  });

  it('is all that is answered: any other text waits in the queue', async () => {
    const world = new World();
    expect(await receiver(world, { store: failingStore(world.store) }).text('JOIN')).toEqual(['message-1']);
    expect(world.sent).toEqual([]);
  });
});

describe('a person whose state cannot be parsed', () => {
  async function unreadable() {
    const world = new World();
    for (const body of ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP']) await world.text(sam, body);
    const item = await world.itemOf(sam);
    if (item === undefined) throw new Error('nobody has joined');
    const rest = { agenda: [{ id: 'a', kind: 'checkins.ask', at: 1 }], outbox: [], seen: {} };
    const write = { ...rest, ref: item.ref, state: { profile: 'torn' }, optedOutAt: undefined, expiresAt: undefined };
    await world.store.commit(write, item.version);
    world.ports.sms.sent.length = 0;
    return { world, ref: item.ref, ...receiver(world) };
  }

  it('is quarantined: out of the due indexes, with an alarm that says where', async () => {
    const { world, text, ref } = await unreadable();
    expect((await world.store.due('due', world.now, 10)).due).toHaveLength(1);
    await text('hello there');
    expect((await world.store.due('due', world.now, 10)).due).toEqual([]);
    expect((await world.store.load([ref]))[0]?.quarantinedAt).toBe(world.now);
    expect(world.ports.log.counts.get('StateUnreadable')).toBe(1);
    expect(logged(world.ports.log)).toContain('unreadable state at state.profile');
  });

  it('is still stopped by STOP, confirmed once', async () => {
    const { world, text, ref } = await unreadable();
    expect(await text('STOP')).toEqual([]);
    expect((await world.store.load([ref]))[0]?.optedOutAt).toBe(mondayNoon);
    expect(await text('STOP', { receives: 2 })).toEqual([]);
    expect(bodies(world)).toHaveLength(1);
  });

  it('is still answered in danger, once a text', async () => {
    const { world, text } = await unreadable();
    expect(await text(overdose)).toEqual([]);
    expect(await text(overdose, { receives: 2 })).toEqual([]);
    expect(bodies(world)).toEqual([expect.stringContaining('911')]);
  });

  it('is answered in danger even if the store then fails', async () => {
    const { world } = await unreadable();
    const store = failingStore(world.store, (call) => call === 'quarantine');
    expect(await receiver(world, { store }).text(overdose)).toEqual(['message-1']);
    expect(bodies(world)).toHaveLength(1);
  });

  it('loses no other text: it fails until it lies in the dead-letter queue', async () => {
    const { world, text } = await unreadable();
    expect(await text('hello there')).toEqual(['message-1']);
    expect(world.sent).toEqual([]);
  });

  it('holds up nobody else', async () => {
    const { world, handle } = await unreadable();
    const failed = await handle(
      inboundRecord('hello', { id: 'a', inboundId: 'a' }),
      inboundRecord('JOIN', { id: 'b', inboundId: 'b', from: mia }),
    );
    expect(failed).toEqual(['a']);
    expect(world.sent.map(({ to }) => to)).toEqual([mia]);
  });
});

describe('what is logged (RULES 41)', () => {
  it('holds no number and no body, whatever goes wrong', async () => {
    const canary = 'canary-words';
    const world = new World();
    await receiver(world).text(`JOIN ${canary}`);
    await receiver(world).handle(
      record('inbound', JSON.stringify(notification({ ...payload(canary), messageBody: 7 }))),
    );
    await receiver(world).handle(record('inbound', `${canary} ${sam}`));
    await receiver(world, { store: failingStore(world.store) }).text(`${overdose} ${canary}`, { inboundId: 'b' });
    world.ports.sms.failNext(new InDoubt(`${sam} ${canary}`));
    await receiver(world).text(`HELP ${canary}`, { inboundId: 'c' });
    const all = logged(world.ports.log);
    expect(all).toContain('record-failed');
    expect(all).not.toContain(canary);
    expect(all).not.toContain('5550101');
  });
});
