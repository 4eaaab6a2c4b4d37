/** What the queue workers have in common: partial batch failures, one record at a time, errors logged by code. */
import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Invocation } from '../../shared/runtime/deps.ts';
import { UnreadableState } from '../../shared/runtime/load.ts';
import type { Log } from '../../shared/runtime/ports.ts';
import { MalformedEvent } from './malformed.ts';

/** Handles one record; a rejection leaves it in its queue. */
export type Handle = (record: SQSRecord) => Promise<void>;

/** Hides a message from all workers for `ms`. */
export type HoldBack = (
  message: { readonly queueUrl: string; readonly receiptHandle: string },
  ms: number,
) => Promise<void>;

/** The message has been put back for a while: nothing is wrong with it. */
export class PutBack extends Error {
  override readonly name = 'PutBack';
}

/** @throws PutBack, always: so the batch reports the record as left in its queue */
export async function putBack(record: SQSRecord, ms: number, holdBack: HoldBack): Promise<never> {
  await holdBack({ queueUrl: queueUrlOf(record), receiptHandle: record.receiptHandle }, ms);
  throw new PutBack('put back');
}

/** This run, as `deliver` knows it: what it commits is nobody else's until its own time-out. */
export function invocationOf(context: Context): Invocation {
  return { id: context.awsRequestId, leaseMs: () => context.getRemainingTimeInMillis() };
}

/** How often the queue has handed out this message, 1 for the first time. */
export function receiveCountOf({ attributes }: SQSRecord): number {
  return Number(attributes.ApproximateReceiveCount);
}

/** Runs a batch of a standard queue. Each record fails for itself. */
export function runBatch(event: SQSEvent, context: Context, log: Log, handle: Handle): Promise<SQSBatchResponse> {
  return processPartialResponse(event, logged(log, handle), new BatchProcessor(EventType.SQS), {
    context,
    processInParallel: false,
    throwOnFullBatchFailure: false,
  });
}

/** Runs a batch of a FIFO queue in order. A failure holds back its own group, never another person's. */
export function runFifoBatch(event: SQSEvent, context: Context, log: Log, handle: Handle): Promise<SQSBatchResponse> {
  return processPartialResponse(event, logged(log, handle), new SqsFifoPartialProcessorAsync(), {
    context,
    skipGroupOnError: true,
    throwOnFullBatchFailure: false,
  });
}

function logged(log: Log, handle: Handle): Handle {
  return async (record) => {
    try {
      await handle(record);
    } catch (error) {
      if (!(error instanceof PutBack)) {
        log.error('record-failed', { ...describe(error), queueMessage: record.messageId });
      }
      throw error;
    }
  };
}

/** An error as a log line may hold it: names, and paths of our own making, never what a client library quotes (RULES 41). */
export function describe(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const where = error instanceof MalformedEvent || error instanceof UnreadableState ? { where: error.message } : {};
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {};
  return { error: error.name, ...where, ...cause };
}

/** The queue's URL, which ChangeMessageVisibility wants, from the record's ARN. */
function queueUrlOf({ eventSourceARN }: SQSRecord): string {
  const [, , , region, account, name] = eventSourceARN.split(':');
  return `https://sqs.${region}.amazonaws.com/${account}/${name}`;
}
