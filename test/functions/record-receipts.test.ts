import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/record-receipts/handler.ts';
import { readReceipts } from '../../functions/record-receipts/receipts.ts';
import { MalformedEvent } from '../../functions/support/malformed.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import { mondayNoon } from '../support/person.ts';
import { sam } from '../support/world.ts';
import { logged } from './events.ts';

/** A line of the delivery log, with every field that SNS writes (RULES 39). */
function receipt({
  messageId = 'message-1',
  timestamp = '2026-03-02 19:00:02.123',
  to = sam,
  said = '',
  ok = true,
} = {}) {
  return {
    notification: { messageId, timestamp },
    delivery: {
      phoneCarrier: 'My Phone Carrier',
      mnc: 270,
      numberOfMessageParts: 1,
      destination: to,
      priceInUSD: 0.00645,
      smsType: 'Transactional',
      mcc: 310,
      providerResponse: ok ? 'Message has been accepted by phone carrier' : said,
      dwellTimeMs: 599,
      dwellTimeMsUntilDeviceAck: 1344,
    },
    status: ok ? 'SUCCESS' : 'FAILURE',
  };
}

/** As CloudWatch Logs hands lines to a subscriber: JSON, gzipped, in base64. */
function logEvent(lines: readonly unknown[], { messageType = 'DATA_MESSAGE' } = {}) {
  const batch = {
    messageType,
    owner: '123456789012',
    logGroup: 'sns/us-east-1/123456789012/DirectPublishToPhoneNumber',
    logStream: 'stream',
    subscriptionFilters: ['receipts'],
    logEvents: lines.map((line, index) => ({
      id: String(index),
      timestamp: mondayNoon,
      message: typeof line === 'string' ? line : JSON.stringify(line),
    })),
  };
  return { awslogs: { data: gzipSync(JSON.stringify(batch)).toString('base64') } };
}

/** record-receipts over a world in memory, in which Sam was texted. */
async function recording(row: Readonly<Record<string, string | number>> = { status: 'sent', messageId: 'message-1' }) {
  const world = memoryWorld({ now: mondayNoon });
  const { store, identity, mail, log } = world;
  await store.claimNumber(await identity.numberId(sam), 'person-1');
  const key = { pk: 'person#person-1', sk: `text#${new Date(mondayNoon).toISOString()}#t` };
  await store.putRows([{ ...key, values: { at: mondayNoon, kind: 'checkins.ask', ...row } }]);
  const record = createHandler({ store, identity, mail, log });
  return {
    ...world,
    record: (...lines: readonly unknown[]) => record(logEvent(lines)),
    handler: record,
    row: async () => (await store.rows([key]))[0]?.values,
  };
}

describe('a delivery log (RULES 39)', () => {
  it('is read whole: message, time, number and what became of it', () => {
    expect(readReceipts(logEvent([receipt()]))).toEqual({
      receipts: [{ messageId: 'message-1', at: mondayNoon + 2_123, to: sam, outcome: 'delivered' }],
      refused: [],
    });
  });

  it.each([
    ['Phone number is opted out', 'opted-out'],
    ['Invalid phone number', 'dead'],
    ['Unknown subscriber', 'dead'],
    ['Phone is currently unreachable/unavailable', 'failed'],
    ['Unknown error attempting to reach phone', 'failed'],
    ['Blocked as spam by phone carrier', 'failed'],
    ['', 'failed'],
  ])('that says "%s" means %s', (said, outcome) => {
    expect(readReceipts(logEvent([receipt({ ok: false, said })])).receipts[0]?.outcome).toBe(outcome);
  });

  it('may hold a bad line, which hides no other and is refused by where it is bad', () => {
    const { receipts, refused } = readReceipts(
      logEvent(['no json', receipt(), { ...receipt(), delivery: {} }, receipt({ timestamp: 'noon' })]),
    );
    expect(receipts).toHaveLength(1);
    expect(refused).toEqual([
      'receipt: not JSON',
      'receipt: malformed at delivery.destination',
      'receipt: malformed at notification.timestamp',
    ]);
  });

  it('is nothing to do when CloudWatch only asks whether anybody is there', () => {
    expect(readReceipts(logEvent(['hello'], { messageType: 'CONTROL_MESSAGE' }))).toEqual({
      receipts: [],
      refused: [],
    });
  });

  it.each([
    ['nothing', {}, 'log event: malformed at awslogs'],
    ['something not gzipped', { awslogs: { data: 'aGVsbG8=' } }, 'log event: not gzip'],
    [
      'another thing gzipped',
      { awslogs: { data: gzipSync('[]').toString('base64') } },
      'log batch: malformed at its root',
    ],
  ])('that is %s is a named error', (_, event, message) => {
    expect(() => readReceipts(event)).toThrow(new MalformedEvent(message));
  });
});

describe('a receipt', () => {
  it('that a text has arrived stands in its row, and nobody is told', async () => {
    const { record, row, mail } = await recording();
    await record(receipt());
    expect(await row()).toMatchObject({ status: 'delivered', messageId: 'message-1', kind: 'checkins.ask' });
    expect(mail.sent).toEqual([]);
  });

  it('that it has not stands there with the reason', async () => {
    const { record, row, mail } = await recording();
    await record(receipt({ ok: false, said: 'Blocked as spam by phone carrier' }));
    expect(await row()).toMatchObject({ status: 'failed', why: 'failed' });
    expect(mail.sent).toEqual([]);
  });

  it('that the number has opted out goes to the person by mail (RULES 13)', async () => {
    const { record, row, mail } = await recording();
    await record(receipt({ ok: false, said: 'Phone number is opted out' }));
    expect(await row()).toMatchObject({ status: 'failed', why: 'opted-out' });
    expect(mail.sent).toEqual([
      {
        type: 'receipt',
        id: 'receipt-message-1',
        at: mondayNoon + 2_123,
        to: { kind: 'person', id: 'person-1' },
        status: 'opted-out',
      },
    ]);
  });

  it('that the number is dead goes there too, for several freeze it (RULES 13)', async () => {
    const { record, mail } = await recording();
    await record(receipt({ ok: false, said: 'Invalid phone number' }));
    expect(mail.sent).toMatchObject([{ type: 'receipt', status: 'failed' }]);
  });

  it('that a text has arrived after one at a dead number says that it lives after all (RULES 13)', async () => {
    const { record, store, mail } = await recording();
    const earlier = { pk: 'person#person-1', sk: `text#${new Date(mondayNoon - 86_400_000).toISOString()}#t` };
    await store.putRows([{ ...earlier, values: { status: 'failed', why: 'dead', messageId: 'message-0' } }]);
    await record(receipt());
    expect(mail.sent).toMatchObject([{ type: 'receipt', status: 'delivered' }]);
  });

  it('that comes twice changes nothing more, and its mail has the same id', async () => {
    const { record, row, mail } = await recording();
    const line = receipt({ ok: false, said: 'Phone number is opted out' });
    await record(line, line);
    expect(await row()).toMatchObject({ status: 'failed' });
    expect(new Set(mail.sent.map(({ id }) => id)).size).toBe(1);
  });

  it.each(['in doubt', 'sending'])(
    'near in time turns a text that is "%s" into one that went (DESIGN 2)',
    async (status) => {
      const { record, row } = await recording({ status });
      await record(receipt({ messageId: 'unheard-of' }));
      expect(await row()).toMatchObject({ status: 'delivered', messageId: 'unheard-of' });
    },
  );

  it.each([
    ['too long after it', '2026-03-02 19:05:00.000'],
    ['before it', '2026-03-02 18:59:59.999'],
  ])('%s says nothing of a text in doubt', async (_, timestamp) => {
    const { record, row } = await recording({ status: 'in doubt' });
    await record(receipt({ messageId: 'unheard-of', timestamp }));
    expect(await row()).toMatchObject({ status: 'in doubt' });
  });

  it('never touches a text that is known under another message', async () => {
    const { record, row } = await recording({ status: 'sent', messageId: 'message-2' });
    await record(receipt({ ok: false, said: 'Unknown' }));
    expect(await row()).toMatchObject({ status: 'sent', messageId: 'message-2' });
  });

  it('for a number that nobody here has is counted, and no more', async () => {
    const { record, mail, log } = await recording();
    await record(receipt({ to: '+18015550199', ok: false, said: 'Phone number is opted out' }));
    expect(mail.sent).toEqual([]);
    expect(log.counts.get('Receipt.opted-out')).toBe(1);
  });

  it("leaves no number and no carrier's words in the log (RULES 41)", async () => {
    const { record, handler, log } = await recording();
    await record(
      'canary no json',
      { ...receipt(), delivery: { destination: 7, providerResponse: 'canary' } },
      receipt(),
    );
    await expect(handler(logEvent([]).awslogs)).rejects.toBeInstanceOf(MalformedEvent);
    expect(log.counts.get('ReceiptRefused')).toBe(2);
    expect(logged(log)).toContain('receipt: malformed at delivery.destination');
    expect(logged(log)).not.toMatch(/canary|5550101|carrier/i);
  });
});
