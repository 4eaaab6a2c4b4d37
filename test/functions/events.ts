/** Events as AWS hands them to the functions, and ports that fail when told to. */
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import type { MemoryLog } from '../../shared/adapters/memory/ports.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import type { MailMessage, Store } from '../../shared/runtime/ports.ts';
import { mondayNoon } from '../support/person.ts';
import { sam } from '../support/world.ts';

const account = 'us-east-1:123456789012';

/** A run of a function. `remaining` may count down as the test's clock moves. */
export function contextOf(id: string, remaining: () => number = () => 10_000): Context {
  return {
    awsRequestId: id,
    getRemainingTimeInMillis: remaining,
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'function',
    functionVersion: '1',
    invokedFunctionArn: `arn:aws:lambda:${account}:function:function`,
    memoryLimitInMB: '512',
    logGroupName: 'group',
    logStreamName: 'stream',
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}

interface RecordOptions {
  readonly id?: string;
  readonly receives?: number;
}

export function record(queue: string, body: string, { id = 'message-1', receives = 1 }: RecordOptions = {}): SQSRecord {
  return {
    messageId: id,
    receiptHandle: `handle-${id}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: String(mondayNoon),
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: String(mondayNoon),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${account}:${queue}`,
    awsRegion: 'us-east-1',
  };
}

export const sqsEvent = (...records: readonly SQSRecord[]): SQSEvent => ({ Records: [...records] });

/** The End User Messaging payload, with every field that it has (RULES 12). */
export function payload(body: string, { from = sam, id = 'inbound-1' }: { from?: string; id?: string } = {}) {
  return {
    originationNumber: from,
    destinationNumber: '+18015550100',
    messageKeyword: 'KEYWORD_18015550100',
    messageBody: body,
    inboundMessageId: id,
    previousPublishedMessageId: '2b5c6ac2-7f0e-5e2e-b2c9-3a7f1c1f0b0c',
  };
}

/** The SNS notification around it, as SQS hands it over without raw delivery. */
export function notification(message: unknown, at: Instant = mondayNoon) {
  return {
    Type: 'Notification',
    MessageId: '6a1f7b60-0d5c-5b2b-8c3e-21a3c0d4c111',
    TopicArn: `arn:aws:sns:${account}:inbound`,
    Message: typeof message === 'string' ? message : JSON.stringify(message),
    Timestamp: new Date(at).toISOString(),
    SignatureVersion: '1',
    Signature: 'c2lnbmF0dXJl',
    SigningCertURL: 'https://sns.us-east-1.amazonaws.com/certificate.pem',
    UnsubscribeURL: 'https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe',
  };
}

export interface InboundOptions extends RecordOptions {
  readonly from?: string;
  /** inboundMessageId */
  readonly inboundId?: string;
  readonly at?: Instant;
}

/** A text from a phone, as it reaches receive-text. */
export function inboundRecord(body: string, { from = sam, inboundId = 'inbound-1', at, ...rest }: InboundOptions = {}) {
  return record('inbound', JSON.stringify(notification(payload(body, { from, id: inboundId }), at)), rest);
}

export function dueRecord(personId: string, { id = `due-${personId}`, receives = 1 }: RecordOptions = {}): SQSRecord {
  const body = JSON.stringify({ type: 'wake', to: { kind: 'person', id: personId } });
  const { attributes, ...rest } = record('due.fifo', body, { id, receives });
  return { ...rest, attributes: { ...attributes, MessageGroupId: personId } };
}

export const mailRecord = (message: MailMessage, options: RecordOptions = {}): SQSRecord =>
  record('mail', JSON.stringify(message), options);

/** A store some of whose calls fail: those that `fails` says yes to, or all. */
export function failingStore<S extends Store>(store: S, fails: (call: keyof Store) => boolean = () => true): S {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: readonly unknown[]) => {
        if (isCall(name) && fails(name)) throw new Error('the store is down');
        return Reflect.apply(member, target, args);
      };
    },
  });
}

const calls: ReadonlySet<unknown> = new Set<keyof Store>([
  'numberRow',
  'claimNumber',
  'load',
  'commit',
  'rows',
  'rowsUnder',
  'rowsAfter',
  'putRows',
  'setRow',
  'project',
  'quarantine',
  'stop',
  'erase',
  'due',
  'count',
]);
const isCall = (name: unknown): name is keyof Store => calls.has(name);

/** All that was logged and counted, as one text to search. */
export const logged = (log: MemoryLog): string => JSON.stringify([log.lines, [...log.counts]]);
