/** How events reach functions: batches from queues, and Lambda's own queue of asynchronous invocations with its retries. */
import type { VirtualClock } from './clock.ts';
import type { Engine } from './engine.ts';
import type { LambdaFunction, Outcome } from './functions.ts';
import { type Fields, isFields, type Json, parseJson } from './json.ts';
import { md5, md5OfAttributes } from './md5.ts';
import type { Message, Queue } from './queues.ts';

export interface EventSource {
  queue: Queue;
  of: LambdaFunction;
  batch: number;
  concurrency: number;
  /** `ReportBatchItemFailures`. */
  partial: boolean;
  region: string;
}

/** Polls a queue for a function, as an event source mapping does. */
export function consumeQueue(engine: Engine, source: EventSource): void {
  const { queue, of, batch, concurrency } = source;
  engine.consume({
    queue,
    batch,
    concurrency,
    hasRoom: () => of.hasRoom,
    async handle(messages) {
      const outcome = await engine.invoke(of, { Records: messages.map((message) => recordOf(message, source)) });
      const failed = failedIds(outcome, messages, source.partial);
      for (const message of messages) {
        // What failed stays hidden for the rest of its visibility time, or for what the function asked.
        if (!failed.has(message.id) && message.receipt !== undefined) queue.remove(message.receipt);
      }
    },
  });
}

/** Lambda takes an answer that names something else than the batch's own messages as a failure of all. */
function failedIds(outcome: Outcome, messages: readonly Message[], partial: boolean): Set<string> {
  const all = new Set(messages.map(({ id }) => id));
  if (!outcome.ok) return all;
  if (!partial || outcome.payload === null) return new Set();
  const failures = isFields(outcome.payload) ? outcome.payload.batchItemFailures : undefined;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return all;
  const failed = new Set<string>();
  for (const failure of failures) {
    const id = isFields(failure) ? failure.itemIdentifier : undefined;
    if (typeof id !== 'string' || !all.has(id)) return all;
    failed.add(id);
  }
  return failed;
}

function recordOf(message: Message, { queue, region }: EventSource): Fields {
  const attributes: Fields = {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: 'AROALOCAL:steadyline',
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
  };
  if (message.groupId !== undefined) attributes.MessageGroupId = message.groupId;
  if (message.deduplicationId !== undefined) attributes.MessageDeduplicationId = message.deduplicationId;
  if (queue.settings.fifo) attributes.SequenceNumber = message.sequence;
  const record: Fields = {
    messageId: message.id,
    receiptHandle: message.receipt ?? '',
    body: message.body,
    attributes,
    messageAttributes: recordAttributes(message.attributes),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queue.settings.arn,
    awsRegion: region,
  };
  const attributesMd5 = md5OfAttributes(message.attributes);
  if (attributesMd5 !== undefined) record.md5OfMessageAttributes = attributesMd5;
  return record;
}

function recordAttributes(sent: Fields): Fields {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => {
      const { StringValue = null, BinaryValue = null, DataType = 'String' } = isFields(value) ? value : {};
      const record: Fields = { stringListValues: [], binaryListValues: [], dataType: DataType };
      if (StringValue !== null) record.stringValue = StringValue;
      if (BinaryValue !== null) record.binaryValue = BinaryValue;
      return [name, record];
    }),
  );
}

export interface AsyncSettings {
  of: LambdaFunction;
  /** Lambda's own queue for the function. */
  queue: Queue;
  /** Retries after the first try; Lambda's default is 2. */
  retries: number;
  /** Where an event goes when no try is left, with why. */
  onFailure: Queue | undefined;
  /** The function's dead-letter queue gets the bare event. */
  deadLetters: Queue | undefined;
  clock: VirtualClock;
}

/** Lambda waits a minute before the first retry of an asynchronous event and two before the next. */
const RETRY_AFTER = [60_000, 120_000];

/** Takes events from Lambda's own queue until each has succeeded or is given up. */
export function consumeAsync(engine: Engine, settings: AsyncSettings): void {
  const { of, queue, retries } = settings;
  engine.consume({
    queue,
    batch: 1,
    concurrency: of.settings.concurrency,
    hasRoom: () => of.hasRoom,
    async handle([message]) {
      if (message?.receipt === undefined) return;
      const event = parseJson(message.body);
      const outcome = await engine.invoke(of, event);
      if (!outcome.ok && message.receives <= retries) {
        queue.changeVisibility(message.receipt, RETRY_AFTER[message.receives - 1] ?? 120_000);
        return;
      }
      if (!outcome.ok) {
        settings.deadLetters?.send({ body: message.body, attributes: errorAttributes(outcome) });
        settings.onFailure?.send({ body: JSON.stringify(destinationRecord(event, message, outcome, settings)) });
      }
      queue.remove(message.receipt);
    },
  });
}

function errorAttributes(outcome: Extract<Outcome, { ok: false }>): Fields {
  return {
    RequestID: { DataType: 'String', StringValue: outcome.requestId },
    ErrorCode: { DataType: 'Number', StringValue: '200' },
    ErrorMessage: { DataType: 'String', StringValue: outcome.error.errorMessage },
  };
}

function destinationRecord(
  event: Json,
  message: Message,
  outcome: Extract<Outcome, { ok: false }>,
  settings: AsyncSettings,
): Fields {
  const { errorType, errorMessage } = outcome.error;
  return {
    version: '1.0',
    timestamp: new Date(settings.clock.now()).toISOString(),
    requestContext: {
      requestId: outcome.requestId,
      functionArn: `${settings.of.settings.arn}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: message.receives,
    },
    requestPayload: event,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: { errorType, errorMessage },
  };
}
