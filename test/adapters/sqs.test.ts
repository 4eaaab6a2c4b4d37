import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdBack, NotQueued, sqsDueQueue, sqsMail } from '../../shared/adapters/sqs/queues.ts';
import type { MailMessage } from '../../shared/runtime/ports.ts';

const aws = mockClient(SQSClient);
const client = new SQSClient({});
const url = 'https://sqs.us-east-1.amazonaws.com/123456789012/due.fifo';

const person = (id: string) => ({ ref: { kind: 'person', id } as const, at: 1_000 });
const people = (count: number) => Array.from({ length: count }, (_, index) => person(`person-${index}`));
const sent = () => aws.commandCalls(SendMessageBatchCommand).map((call) => call.args[0].input);

beforeEach(() => {
  aws.reset();
  aws.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
});

describe('the due queue', () => {
  const queue = sqsDueQueue(client, url);

  it('keeps one group a person, and drops those who still wait by person and due time', async () => {
    await queue.send([person('person-7')]);
    expect(sent()[0]?.Entries).toEqual([
      {
        Id: 'm0',
        MessageBody: '{"type":"wake","to":{"kind":"person","id":"person-7"}}',
        MessageGroupId: 'person-7',
        MessageDeduplicationId: 'person-7-1000',
      },
    ]);
  });

  it('sends ten at a time, in the order given', async () => {
    await queue.send(people(12));
    expect(sent().map(({ Entries = [] }) => Entries.map((entry) => entry.MessageGroupId))).toEqual([
      people(10).map(({ ref }) => ref.id),
      ['person-10', 'person-11'],
    ]);
  });

  it('sends nothing for nobody', async () => {
    await queue.send([]);
    expect(sent()).toEqual([]);
  });

  it('says so if a message of a batch was not taken, although the call succeeds', async () => {
    aws.on(SendMessageBatchCommand).resolves({
      Successful: [],
      Failed: [{ Id: 'm1', Code: 'InternalError', SenderFault: false }],
    });
    const failure = queue.send(people(2));
    await expect(failure).rejects.toBeInstanceOf(NotQueued);
    await expect(failure).rejects.toMatchObject({ codes: ['InternalError'] });
  });
});

describe('the mail queue', () => {
  it('carries each message as it is, and no attribute', async () => {
    const tell: MailMessage = {
      type: 'tell',
      id: 'tell-1',
      at: 1,
      from: { kind: 'person', id: 'person-1' },
      to: { kind: 'group', id: 'riverside' },
      about: 'coordinator',
    };
    await sqsMail(client, url).send([tell]);
    const [entry] = sent()[0]?.Entries ?? [];
    expect(Object.keys(entry ?? {}).toSorted()).toEqual(['Id', 'MessageBody']);
    expect(JSON.parse(entry?.MessageBody ?? '')).toEqual(tell);
  });
});

describe('a message held back', () => {
  const message = { queueUrl: url, receiptHandle: 'handle' };

  it.each([
    ['in whole seconds, never too early', 2_001, 3],
    ['for a second at least', -5, 1],
    ['for no longer than SQS allows', 99_999_999, 43_200],
  ])('stays hidden %s', async (_, ms, seconds) => {
    aws.on(ChangeMessageVisibilityCommand).resolves({});
    await holdBack(client, message, ms);
    expect(aws.commandCalls(ChangeMessageVisibilityCommand)[0]?.args[0].input).toEqual({
      QueueUrl: url,
      ReceiptHandle: 'handle',
      VisibilityTimeout: seconds,
    });
  });
});
