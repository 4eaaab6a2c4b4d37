/** SQS `inbound` -> deliver. Whatever fails, danger is answered and nothing is dropped. */
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { deliver, Undecidable, Unsettled } from '../../shared/runtime/deliver.ts';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import type { Delivered, InboundText } from '../../shared/runtime/events.ts';
import { answerDangerAnyway, handleUnreadable } from '../../shared/runtime/last-resort.ts';
import { UnreadableState } from '../../shared/runtime/load.ts';
import { InDoubt, NotSent } from '../../shared/runtime/ports.ts';
import { describe, type HoldBack, invocationOf, putBack, receiveCountOf, runBatch } from '../support/sqs.ts';
import { readInbound } from './inbound.ts';

export interface ReceiveDeps {
  readonly deliver: Omit<DeliverDeps, 'invocation'>;
  readonly holdBack: HoldBack;
}

export function createHandler(deps: ReceiveDeps) {
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const withInvocation: DeliverDeps = { ...deps.deliver, invocation: invocationOf(context) };
    return runBatch(event, context, deps.deliver.log, (record) => receive(record, withInvocation, deps.holdBack));
  };
}

async function receive(record: SQSRecord, deps: DeliverDeps, holdBack: HoldBack): Promise<void> {
  const text = readInbound(record.body);
  deps.log.count('TextReceived');
  const delivered = await deliver(text, deps)
    .catch((error: unknown) => rescue(error, text, receiveCountOf(record), deps))
    .catch(async (error: unknown) => {
      await waitLonger(record, holdBack);
      throw error;
    });
  if (delivered.outcome === 'later') await putBack(record, delivered.afterMs, holdBack);
}

const minute = 60_000;

/**
 * After the first tries, 15 s apart, the next ones wait longer, in ms by the number of the try that failed: what is out
 * of reach for some minutes must not cost anybody their answer.
 */
const waits: Readonly<Record<number, number>> = { 3: minute, 4: 5 * minute, 5: 30 * minute };

/** Putting back always throws; where it could not be done, the message comes again after the queue's own time-out. */
async function waitLonger(record: SQSRecord, holdBack: HoldBack): Promise<void> {
  const wait = waits[receiveCountOf(record)];
  if (wait !== undefined) await putBack(record, wait, holdBack).catch(() => undefined);
}

/** @throws the error itself, unless the text has had all it can have */
async function rescue(error: unknown, text: InboundText, receiveCount: number, deps: DeliverDeps): Promise<Delivered> {
  if (error instanceof UnreadableState || error instanceof Undecidable) {
    const isUnreadable = error instanceof UnreadableState;
    deps.log.error(isUnreadable ? 'state-unreadable' : 'text-undecidable', describe(error));
    deps.log.count(isUnreadable ? 'StateUnreadable' : 'TextUndecidable');
    const handled = await lastResort(error, text, deps).catch(async (failure: unknown) => {
      await answerDangerAnyway(text, receiveCount, deps);
      throw failure;
    });
    if (handled) return { outcome: 'done' };
  } else if (mayOweDanger(error)) {
    await answerDangerAnyway(text, receiveCount, deps);
  }
  throw error;
}

/** What cannot be read leaves the due indexes, lest it be woken for ever; a fault of ours in deciding may be mended any minute. */
async function lastResort(
  error: UnreadableState | Undecidable,
  text: InboundText,
  deps: DeliverDeps,
): Promise<boolean> {
  if (error instanceof UnreadableState) await deps.store.quarantine(error.ref, deps.clock.now());
  return handleUnreadable(text, error.ref, deps);
}

/** Not if only Publish itself failed: then the answer is on its way, and the queue brings it again. */
function mayOweDanger(error: unknown): boolean {
  return !(error instanceof Unsettled && (error.cause instanceof NotSent || error.cause instanceof InDoubt));
}
