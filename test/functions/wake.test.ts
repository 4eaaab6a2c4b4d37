import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/wake/handler.ts';
import { unpaced } from '../../shared/adapters/system/pacer.ts';
import { InDoubt, type MailMessage, NotSent, type Pacer, type Store } from '../../shared/runtime/ports.ts';
import { day } from '../support/person.ts';
import { coordinator, mia, sam, settings, World } from '../support/world.ts';
import { contextOf, dueRecord, failingStore, logged, mailRecord, record, sqsEvent } from './events.ts';

interface Options {
  readonly store?: Store;
  readonly run?: string;
  readonly duePacer?: Pacer;
  /** What is left of the run, in ms. */
  readonly remaining?: () => number;
}

/** wake over a world in memory; what it held back is kept. */
function waker(world: World, options: Options = {}) {
  const { store = world.store, run = 'run', duePacer = world.ports.pacer, remaining = () => 60_000 } = options;
  const heldBack: { receiptHandle: string; ms: number }[] = [];
  const { pacer: _, ...ports } = world.ports;
  const handler = createHandler({
    deliver: { ...ports, store, settings },
    holdBack: async ({ receiptHandle }, ms) => {
      heldBack.push({ receiptHandle, ms });
    },
    duePacer,
    mailPacer: unpaced,
    mostPerPerson: 15_000,
  });
  const wake = async (...records: readonly SQSRecord[]) => {
    const { batchItemFailures } = await handler(sqsEvent(...records), contextOf(run, remaining));
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  };
  return { wake, heldBack };
}

/** A world in which these have joined, and the next morning's check-ins are due. */
async function morning(...numbers: readonly string[]) {
  const world = new World();
  for (const number of numbers) {
    for (const body of ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP']) await world.text(number, body);
  }
  const { due } = await world.store.due('due', world.now + day, 100);
  world.clock.moveTo(Math.max(...due.map(({ at }) => at)));
  world.ports.sms.sent.length = 0;
  const ids = await Promise.all(numbers.map(async (number) => (await world.refOf(number))?.id ?? ''));
  return { world, ids };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `+1801555010${index + 1}`);
const to = (world: World) => world.sent.map((text) => text.to);

describe('who is due', () => {
  it('gets their check-in, once, however often they are woken', async () => {
    const { world, ids } = await morning(sam);
    const { wake } = waker(world);
    const [id = ''] = ids;
    expect(await wake(dueRecord(id))).toEqual([]);
    expect(await wake(dueRecord(id, { receives: 2 }))).toEqual([]);
    expect(to(world)).toEqual([sam]);
  });

  it('shares one read with the others of the batch', async () => {
    const { world, ids } = await morning(...numbers(5));
    let loads = 0;
    const store = failingStore(world.store, (call) => {
      if (call === 'load') loads += 1;
      return false;
    });
    expect(await waker(world, { store }).wake(...ids.map((id) => dueRecord(id)))).toEqual([]);
    expect(to(world)).toEqual(numbers(5));
    expect(loads).toBe(1);
  });

  it('is texted within the share of the worker: the parts are spent on its pacer', async () => {
    const { world, ids } = await morning(...numbers(3));
    await waker(world).wake(...ids.map((id) => dueRecord(id)));
    expect(world.ports.pacer.spent).toBe(3);
  });
});

describe('a failure before the commit', () => {
  it('is recorded and the message goes, for the due index brings the person again', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    const store = failingStore(world.store, (call) => call === 'load');
    expect(await waker(world, { store }).wake(dueRecord(id))).toEqual([]);
    expect(world.ports.log.counts.get('WakeFailed')).toBe(1);
    expect((await world.store.due('due', world.now, 10)).due.map(({ ref }) => ref.id)).toEqual([id]);
    expect(world.sent).toEqual([]);
  });

  it('costs nobody else their check-in', async () => {
    const { world, ids } = await morning(sam, mia);
    let commits = 0;
    const store = failingStore(world.store, (call) => {
      if (call === 'commit') commits += 1;
      return call === 'commit' && commits === 1;
    });
    const [first] = ids;
    expect(await waker(world, { store }).wake(...ids.map((id) => dueRecord(id)))).toEqual([`due-${first}`]);
    expect(to(world)).toEqual([mia]);
  });

  it('of the shared read leaves each to be read alone', async () => {
    const { world, ids } = await morning(sam, mia);
    let loads = 0;
    const store = failingStore(world.store, (call) => {
      if (call === 'load') loads += 1;
      return call === 'load' && loads === 1;
    });
    expect(await waker(world, { store }).wake(...ids.map((id) => dueRecord(id)))).toEqual([]);
    expect(to(world)).toEqual([sam, mia]);
  });

  it('that may be none, for the commit was written and only its answer lost, comes again and texts', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    const commit: Store['commit'] = async (item, version) => {
      await world.store.commit(item, version);
      throw new Error('timed out');
    };
    const store = new Proxy<Store>(world.store, {
      get: (target, name) => (name === 'commit' ? commit : Reflect.get(target, name).bind(target)),
    });
    expect(await waker(world, { store }).wake(dueRecord(id))).toEqual([`due-${id}`]);
    expect(await waker(world).wake(dueRecord(id, { receives: 2 }))).toEqual([]);
    expect(to(world)).toEqual([sam]);
  });

  it('at the second coming of a message leaves it in the queue: its first one may have committed', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    const store = failingStore(world.store);
    expect(await waker(world, { store }).wake(dueRecord(id, { receives: 2 }))).toEqual([`due-${id}`]);
  });
});

describe('a failure after the commit', () => {
  it('comes again, and then the text goes', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    for (let attempt = 0; attempt < 3; attempt += 1) world.ports.sms.failNext(new NotSent('throttled'));
    expect(await waker(world).wake(dueRecord(id))).toEqual([`due-${id}`]);
    expect(world.sent).toEqual([]);
    world.clock.moveTo(world.now + 90_000);
    expect(await waker(world, { run: 'another' }).wake(dueRecord(id, { receives: 2 }))).toEqual([]);
    expect(to(world)).toEqual([sam]);
  });

  it('that leaves a check-in in doubt is recorded, and it is not sent again (RULES 34)', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    world.ports.sms.failNext(new InDoubt('no answer'), { sent: true });
    expect(await waker(world).wake(dueRecord(id))).toEqual([]);
    world.clock.moveTo(world.now + 90_000);
    await waker(world, { run: 'another' }).wake(dueRecord(id, { receives: 2 }));
    expect(to(world)).toEqual([sam]);
    const rows = await world.store.rowsUnder(`person#${id}`, 'text#', 10);
    expect(rows.map(({ values }) => values.status)).toContain('in doubt');
  });

  it('holds back nobody else of the batch, only more of the same person', async () => {
    const { world, ids } = await morning(sam, mia);
    const [id = '', other = ''] = ids;
    for (let attempt = 0; attempt < 3; attempt += 1) world.ports.sms.failNext(new NotSent('throttled'));
    const failed = await waker(world).wake(dueRecord(id), dueRecord(id, { id: 'once-more' }), dueRecord(other));
    expect(failed).toEqual([`due-${id}`, 'once-more']);
    expect(to(world)).toEqual([mia]);
  });
});

describe('a message of the due queue', () => {
  it('that is malformed fails alone, and says where', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    const torn = record('due.fifo', '{"type":"wake","to":{"kind":"planet","id":"x"}}', { id: 'torn' });
    expect(await waker(world).wake(torn, record('due.fifo', 'torn', { id: 'more' }), dueRecord(id))).toEqual([
      'torn',
      'more',
    ]);
    expect(to(world)).toEqual([sam]);
    expect(logged(world.ports.log)).toContain('due message: malformed at to.kind');
  });

  it('that the run has no time left for is handed out again at once, unless it is the first', async () => {
    const { world, ids } = await morning(...numbers(3));
    let left = 40_000;
    const duePacer = {
      spend: async () => {
        left -= 13_000;
      },
    };
    const { wake, heldBack } = waker(world, { duePacer, remaining: () => left });
    expect(await wake(...ids.map((id) => dueRecord(id)))).toEqual([`due-${ids[2]}`]);
    expect(heldBack).toEqual([{ receiptHandle: `handle-due-${ids[2]}`, ms: 0 }]);
    expect(to(world)).toHaveLength(2);
    expect(world.ports.log.lines.filter(({ level }) => level === 'error')).toEqual([]);

    left = 1;
    expect(await wake(dueRecord(ids[2] ?? '', { receives: 2 }))).toEqual([]);
    expect(to(world)).toHaveLength(3);
  });
});

describe('a person whose state cannot be parsed', () => {
  it('is quarantined and recorded, and woken no more; the others are not held up', async () => {
    const { world, ids } = await morning(sam, mia);
    const [id = ''] = ids;
    const item = await world.itemOf(sam);
    if (item === undefined) throw new Error('nobody has joined');
    const rest = { agenda: [{ id: 'a', kind: 'checkins.ask', at: 1 }], outbox: [], seen: {} };
    const state = { profile: { number: sam, name: 'Sammy Canary' } };
    await world.store.commit(
      { ...rest, ref: item.ref, state, optedOutAt: undefined, expiresAt: undefined },
      item.version,
    );
    expect(await waker(world).wake(...ids.map((one) => dueRecord(one)))).toEqual([]);
    expect(to(world)).toEqual([mia]);
    expect((await world.store.due('due', world.now, 10)).due.map(({ ref }) => ref.id)).not.toContain(id);
    expect(world.ports.log.counts.get('StateUnreadable')).toBe(1);
    expect(logged(world.ports.log)).toContain('unreadable state at state.');
    expect(logged(world.ports.log)).not.toMatch(/Canary|5550101/);
  });
});

describe('mail', () => {
  it('of the carrier stops a person: nothing goes to them any more (RULES 13)', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    const receipt: MailMessage = {
      type: 'receipt',
      id: 'receipt-1',
      at: world.now,
      to: { kind: 'person', id },
      status: 'opted-out',
    };
    expect(await waker(world).wake(mailRecord(receipt))).toEqual([]);
    expect(await waker(world).wake(dueRecord(id))).toEqual([]);
    expect(world.sent).toEqual([]);
    expect((await world.itemOf(sam))?.optedOutAt).toBe(world.now);
  });

  it('that tells a group of its coordinator is decided on what the teller says now', async () => {
    const { world, ids } = await morning(coordinator);
    const [id = ''] = ids;
    await world.text(coordinator, 'YES COORDINATOR');
    const tell: MailMessage = {
      type: 'tell',
      id: 'tell-1',
      at: world.now,
      from: { kind: 'person', id },
      to: { kind: 'group', id: 'riverside' },
      about: 'coordinator',
    };
    expect(await waker(world).wake(mailRecord(tell), mailRecord({ ...tell }, { id: 'again', receives: 2 }))).toEqual(
      [],
    );
    const [group] = await world.store.load([{ kind: 'group', id: 'riverside' }]);
    expect(group?.state).toMatchObject({ coordinators: [id] });
  });

  it('that fails stays in the queue, whether before or after its commit', async () => {
    const { world, ids } = await morning(sam);
    const receipt: MailMessage = {
      type: 'receipt',
      id: 'receipt-1',
      at: world.now,
      to: { kind: 'person', id: ids[0] ?? '' },
      status: 'opted-out',
    };
    const store = failingStore(world.store);
    expect(await waker(world, { store }).wake(mailRecord(receipt, { id: 'a' }))).toEqual(['a']);
    expect(await waker(world).wake(record('mail', '{"type":"gossip"}', { id: 'b' }))).toEqual(['b']);
    expect(logged(world.ports.log)).toContain('mail message: malformed at type');
  });

  it('that another run is settling is put back for what is left of its lease', async () => {
    const { world, ids } = await morning(sam);
    const [id = ''] = ids;
    const receipt: MailMessage = {
      type: 'receipt',
      id: 'receipt-1',
      at: world.now,
      to: { kind: 'person', id },
      status: 'opted-out',
    };
    const store = failingStore(world.store, (call) => call === 'putRows');
    expect(await waker(world, { store }).wake(mailRecord(receipt))).toEqual(['message-1']);
    world.clock.moveTo(world.now + 20_000);
    const { wake, heldBack } = waker(world, { run: 'another' });
    expect(await wake(mailRecord(receipt, { receives: 2 }))).toEqual(['message-1']);
    expect(heldBack).toEqual([{ receiptHandle: 'handle-message-1', ms: 40_000 }]);
  });
});
