import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DueQueue, Mail } from '../../runtime/ports.ts';

/** SQS takes ten messages at a time. */
const batchSize = 10;

/** Some messages were not taken, so the caller must do the whole again (every message may come twice). */
export class NotQueued extends Error {
  override readonly name = 'NotQueued';
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super(`${codes.length} messages were not queued`);
    this.codes = codes;
  }
}

/** Nudges and receipts for other aggregates, each delivered at least once. */
export function sqsMail(client: SQSClient, queueUrl: string): Mail {
  return {
    send: (messages) =>
      sendAll(
        client,
        queueUrl,
        messages.map((message) => ({ MessageBody: JSON.stringify(message) })),
      ),
  };
}

/**
 * Who is due now. One group per person keeps a person's wakes in a row; the deduplication id (person and due time)
 * drops those who still wait from the minute before (DESIGN 3).
 */
export function sqsDueQueue(client: SQSClient, queueUrl: string): DueQueue {
  return {
    send: (wakes) =>
      sendAll(
        client,
        queueUrl,
        wakes.map(({ ref, at }) => ({
          MessageBody: JSON.stringify({ type: 'wake', to: ref }),
          MessageGroupId: ref.id,
          MessageDeduplicationId: `${ref.id}-${at}`,
        })),
      ),
  };
}

async function sendAll(
  client: SQSClient,
  queueUrl: string,
  messages: readonly Omit<SendMessageBatchRequestEntry, 'Id'>[],
): Promise<void> {
  for (let start = 0; start < messages.length; start += batchSize) {
    const Entries = messages.slice(start, start + batchSize).map((message, index) => ({ ...message, Id: `m${index}` }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    if (Failed.length > 0) throw new NotQueued(Failed.map(({ Code }) => Code ?? 'unknown'));
  }
}

/** A message that this invocation has received and not yet let go. */
export interface HeldMessage {
  readonly queueUrl: string;
  readonly receiptHandle: string;
}

/** SQS counts in whole seconds, and no more than twelve hours of them. */
const longestHide = 43_200;

/** Hides a message from all workers for `ms`, because another invocation is still settling it. */
export async function holdBack(client: SQSClient, { queueUrl, receiptHandle }: HeldMessage, ms: number): Promise<void> {
  const VisibilityTimeout = Math.min(longestHide, Math.max(1, Math.ceil(ms / 1000)));
  await client.send(
    new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle: receiptHandle, VisibilityTimeout }),
  );
}
