/** SQS `due` (who is due) and `mail` (what another aggregate tells) -> deliver. */
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { CommitInDoubt, deliver, Unsettled } from '../../shared/runtime/deliver.ts';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import type { Delivered, Incoming } from '../../shared/runtime/events.ts';
import { type Snapshot, snapshots, UnreadableState } from '../../shared/runtime/load.ts';
import type { Pacer } from '../../shared/runtime/ports.ts';
import { MalformedEvent, parseJson } from '../support/malformed.ts';
import {
  describe,
  type HoldBack,
  invocationOf,
  putBack,
  receiveCountOf,
  runBatch,
  runFifoBatch,
} from '../support/sqs.ts';
import { mailSchema, wakeSchema } from './messages.ts';

export interface WakeDeps {
  readonly deliver: Omit<DeliverDeps, 'invocation' | 'pacer'>;
  readonly holdBack: HoldBack;
  /** The worker's share of the rate, for what is due; mail comes out of the reserve. */
  readonly duePacer: Pacer;
  readonly mailPacer: Pacer;
  /** With less than this left, in ms, no other person of a batch is begun. */
  readonly mostPerPerson: number;
}

export function createHandler(deps: WakeDeps) {
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const isDue = event.Records.every(({ eventSourceARN }) => eventSourceARN.endsWith('.fifo'));
    const pacer = isDue ? deps.duePacer : deps.mailPacer;
    const withInvocation: DeliverDeps = { ...deps.deliver, invocation: invocationOf(context), pacer };
    return isDue
      ? runDue(event, context, withInvocation, deps)
      : runBatch(event, context, withInvocation.log, (record) => mail(record, withInvocation, deps.holdBack));
  };
}

/** A batch of due people shares its reads; each is decided, committed and settled in turn (DESIGN 3). */
async function runDue(
  event: SQSEvent,
  context: Context,
  deps: DeliverDeps,
  { holdBack, mostPerPerson }: WakeDeps,
): Promise<SQSBatchResponse> {
  const read = await readAhead(event, deps);
  return runFifoBatch(event, context, deps.log, async (record) => {
    /** Whoever is not reached comes again at once, instead of running into this function's time-out. */
    const isFirst = record === event.Records[0];
    if (!isFirst && context.getRemainingTimeInMillis() < mostPerPerson) await putBack(record, 0, holdBack);
    await wakeUp(record, read, deps);
  });
}

/** A read that fails is not the end: each person is then read alone. */
async function readAhead(event: SQSEvent, deps: DeliverDeps): Promise<Map<string, Snapshot>> {
  const refs = event.Records.flatMap(({ body }) => {
    try {
      return [parseJson(wakeSchema, body, 'due message').to];
    } catch (error) {
      if (error instanceof MalformedEvent) return [];
      throw error;
    }
  });
  const unique = [...new Map(refs.map((ref) => [ref.id, ref])).values()];
  try {
    const read = await snapshots(unique, deps.store);
    return new Map(read.map((snapshot) => [snapshot.item.ref.id, snapshot]));
  } catch (error) {
    deps.log.error('read-ahead-failed', describe(error));
    return new Map();
  }
}

/**
 * Before the commit a failure is only recorded, for the due index brings the person again. After it, SQS must: and at
 * a message's second coming nobody knows whether its first one committed.
 */
async function wakeUp(record: SQSRecord, read: Map<string, Snapshot>, deps: DeliverDeps): Promise<void> {
  const wake = parseJson(wakeSchema, record.body, 'due message');
  /** A snapshot serves once: after that the item has changed. */
  const snapshot = read.get(wake.to.id);
  read.delete(wake.to.id);
  try {
    await delivering(wake, deps, snapshot);
  } catch (error) {
    const isCommitted = error instanceof Unsettled || error instanceof CommitInDoubt;
    const mayHaveCommitted = isCommitted || receiveCountOf(record) > 1;
    if (mayHaveCommitted && !(error instanceof UnreadableState)) throw error;
    deps.log.error('wake-failed', describe(error));
    deps.log.count('WakeFailed');
  }
}

async function mail(record: SQSRecord, deps: DeliverDeps, holdBack: HoldBack): Promise<void> {
  const delivered = await delivering(parseJson(mailSchema, record.body, 'mail message'), deps);
  if (delivered.outcome === 'later') await putBack(record, delivered.afterMs, holdBack);
}

/** A state that cannot be parsed leaves the due indexes, lest it be woken for ever (DESIGN 2). */
async function delivering(event: Incoming, deps: DeliverDeps, snapshot?: Snapshot): Promise<Delivered> {
  try {
    return await deliver(event, deps, snapshot);
  } catch (error) {
    if (error instanceof UnreadableState) {
      deps.log.count('StateUnreadable');
      await deps.store.quarantine(error.ref, deps.clock.now());
    }
    throw error;
  }
}
