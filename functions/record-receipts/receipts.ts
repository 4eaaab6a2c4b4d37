/** Delivery logs of SNS, as CloudWatch Logs hands them to a subscriber (RULES 39). */
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { MalformedEvent, parseEvent, parseJson } from '../support/malformed.ts';

const envelopeSchema = z.object({ awslogs: z.object({ data: z.string() }) });

const batchSchema = z.object({
  messageType: z.string(),
  logEvents: z.array(z.object({ id: z.string(), message: z.string() })),
});

const receiptSchema = z.object({
  notification: z.object({
    messageId: z.string(),
    timestamp: z.string().check(z.refine((value) => !Number.isNaN(instantOf(value)))),
  }),
  delivery: z.object({ destination: z.string(), providerResponse: z.optional(z.string()) }),
  status: z.string(),
});

/** What became of one text, as the carrier says it. */
export interface Receipt {
  readonly messageId: string;
  /** When it was published. */
  readonly at: Instant;
  /** E.164 */
  readonly to: string;
  /** `dead`: this number will not take a text again; `failed`: this text was not taken, another may be. */
  readonly outcome: 'delivered' | 'failed' | 'dead' | 'opted-out';
}

/** Carriers' words for a number that does not exist any more. */
const dead = /invalid phone number|unknown (phone|subscriber|number)|no longer in service|not in service|deactivated/i;
const optedOut = /opted out/i;

/**
 * Unpacks a batch; lines that are not receipts are given back as reasons, so that one bad line never hides the others.
 * @throws MalformedEvent if the batch itself cannot be read
 */
export function readReceipts(event: unknown): { receipts: readonly Receipt[]; refused: readonly string[] } {
  const { awslogs } = parseEvent(envelopeSchema, event, 'log event');
  const batch = parseJson(batchSchema, unzip(awslogs.data), 'log batch');
  if (batch.messageType !== 'DATA_MESSAGE') return { receipts: [], refused: [] };
  const receipts: Receipt[] = [];
  const refused: string[] = [];
  for (const { message } of batch.logEvents) {
    try {
      receipts.push(toReceipt(parseJson(receiptSchema, message, 'receipt')));
    } catch (error) {
      if (!(error instanceof MalformedEvent)) throw error;
      refused.push(error.message);
    }
  }
  return { receipts, refused };
}

function toReceipt({ notification, delivery, status }: z.infer<typeof receiptSchema>): Receipt {
  const said = delivery.providerResponse ?? '';
  const failed = optedOut.test(said) ? 'opted-out' : dead.test(said) ? 'dead' : 'failed';
  return {
    messageId: notification.messageId,
    at: instantOf(notification.timestamp),
    to: delivery.destination,
    outcome: status === 'SUCCESS' ? 'delivered' : failed,
  };
}

/** SNS writes `2026-11-23 16:00:00.123`, in UTC. */
function instantOf(timestamp: string): Instant {
  return Date.parse(`${timestamp.replace(' ', 'T').replace(/Z$/, '')}Z`);
}

function unzip(data: string): string {
  try {
    return gunzipSync(Buffer.from(data, 'base64')).toString('utf8');
  } catch {
    throw new MalformedEvent('log event: not gzip');
  }
}
