import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VirtualClock } from '../../local/clock.ts';
import { Journal } from '../../local/journal.ts';
import { Queue, type QueueSettings } from '../../local/queues.ts';

const SECOND = 1000;

function createQueues(overrides: Partial<QueueSettings> = {}) {
  const clock = new VirtualClock(0, () => undefined);
  const queues: Queue[] = [];
  const around = {
    clock,
    journal: new Journal(undefined),
    byArn: (arn: string) => queues.find(({ settings }) => settings.arn === arn),
    changed: () => undefined,
  };
  const base = {
    fifo: false,
    contentDeduplication: false,
    visibility: 30 * SECOND,
    delay: 0,
    retention: 4 * 86_400 * SECOND,
  };
  const queue = new Queue(
    { name: 'queue', arn: 'queue', redrive: { to: 'dead', after: 2 }, ...base, ...overrides },
    around,
  );
  const dead = new Queue(
    { name: 'dead', arn: 'dead', redrive: undefined, ...base, fifo: overrides.fifo ?? false },
    around,
  );
  queues.push(queue, dead);
  const pass = (milliseconds: number): void => clock.moveTo(clock.now() + milliseconds);
  return { queue, dead, pass };
}

const bodies = (messages: readonly { body: string }[]): string[] => messages.map(({ body }) => body);

test('a received message is hidden for the visibility time, then comes again with a higher count', () => {
  const { queue, pass } = createQueues();
  queue.send({ body: 'a' });
  expect(queue.receive(10)).toMatchObject([{ body: 'a', receives: 1 }]);
  expect(queue.receive(10)).toEqual([]);
  expect(queue.counts()).toEqual({ waiting: 0, inFlight: 1 });
  pass(31 * SECOND);
  expect(queue.receive(10)).toMatchObject([{ body: 'a', receives: 2 }]);
});

test('a delayed message is not seen before its time', () => {
  const { queue, pass } = createQueues();
  queue.send({ body: 'later', delay: 60 * SECOND });
  expect(queue.hasReady()).toBe(false);
  pass(61 * SECOND);
  expect(bodies(queue.receive(10))).toEqual(['later']);
});

test('a message that was received as often as the redrive policy allows goes to the dead letters with its id', () => {
  const { queue, dead, pass } = createQueues();
  const { id } = queue.send({ body: 'bad' });
  for (const _ of [1, 2]) {
    expect(queue.receive(10)).toHaveLength(1);
    pass(31 * SECOND);
  }
  expect(queue.receive(10)).toEqual([]);
  expect(queue.counts()).toEqual({ waiting: 0, inFlight: 0 });
  expect(dead.receive(10)).toMatchObject([{ id, body: 'bad' }]);
});

test('only the latest receipt deletes a message, and a changed visibility counts from now', () => {
  const { queue, pass } = createQueues();
  queue.send({ body: 'a' });
  const [first] = queue.receive(1);
  queue.changeVisibility(first?.receipt ?? '', 5 * SECOND);
  pass(6 * SECOND);
  const [second] = queue.receive(1);
  queue.remove(first?.receipt ?? '');
  expect(queue.counts().inFlight).toBe(1);
  queue.remove(second?.receipt ?? '');
  expect(queue.counts().inFlight).toBe(0);
  expect(() => queue.changeVisibility(second?.receipt ?? '', SECOND)).toThrow('receipt handle');
});

test('a FIFO queue drops a known deduplication id for five minutes, also after the message has gone', () => {
  const { queue, pass } = createQueues({ fifo: true });
  const send = () => queue.send({ body: 'a', groupId: 'g', deduplicationId: 'once' });
  const first = send();
  queue.remove(queue.receive(1)[0]?.receipt ?? '');
  expect(send().id).toBe(first.id);
  expect(queue.hasReady()).toBe(false);
  pass(5 * 60 * SECOND);
  expect(send().id).not.toBe(first.id);
  expect(queue.hasReady()).toBe(true);
});

test('a FIFO queue refuses a message without group or deduplication id', () => {
  const { queue } = createQueues({ fifo: true });
  expect(() => queue.send({ body: 'a', deduplicationId: 'd' })).toThrow('MessageGroupId');
  expect(() => queue.send({ body: 'a', groupId: 'g' })).toThrow('MessageDeduplicationId');
});

test('while a message of a group is hidden, its group waits and others do not', () => {
  const { queue, pass } = createQueues({ fifo: true });
  for (const [groupId, body] of [
    ['g', 'g1'],
    ['g', 'g2'],
    ['h', 'h1'],
  ] as const)
    queue.send({ body, groupId, deduplicationId: body });
  expect(bodies(queue.receive(1))).toEqual(['g1']);
  expect(bodies(queue.receive(10))).toEqual(['h1']);
  pass(31 * SECOND);
  expect(bodies(queue.receive(10))).toEqual(['g1', 'g2', 'h1']);
});

test('whatever is received, failed and deleted, each group of a FIFO queue is worked off in order and once', () => {
  const step = fc.record({ most: fc.integer({ min: 1, max: 4 }), keep: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('g', 'h', 'i'), { maxLength: 12 }),
      fc.array(step, { maxLength: 20 }),
      (groups, steps) => {
        const { queue, pass } = createQueues({ fifo: true, redrive: undefined });
        const done: string[] = [];
        for (const [index, groupId] of groups.entries())
          queue.send({ body: `${groupId}${index}`, groupId, deduplicationId: String(index) });
        for (const { most, keep } of [...steps, ...groups.map(() => ({ most: 10, keep: 10 }))]) {
          for (const message of queue.receive(most).slice(0, keep)) {
            queue.remove(message.receipt ?? '');
            done.push(message.body);
          }
          pass(31 * SECOND);
        }
        for (const group of ['g', 'h', 'i']) {
          const sent = groups.flatMap((each, index) => (each === group ? [`${each}${index}`] : []));
          expect(done.filter((body) => body.startsWith(group))).toEqual(sent);
        }
      },
    ),
  );
});
