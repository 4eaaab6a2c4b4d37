/** The text within its wrappings: End User Messaging payload, in an SNS notification, in an SQS record (RULES 12). */
import * as z from 'zod/mini';
import type { InboundText } from '../../shared/runtime/events.ts';
import { parseJson } from '../support/malformed.ts';

const notificationSchema = z.object({
  Type: z.literal('Notification'),
  /** The only time there is: the payload has none. */
  Timestamp: z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
  Message: z.string(),
});

const payloadSchema = z.object({
  /** E.164, or a short code, which nobody can be told anything at. */
  originationNumber: z.string().check(z.regex(/^(?:\+[1-9]\d{4,14}|\d{5,6})$/)),
  destinationNumber: z.string(),
  messageKeyword: z.optional(z.string()),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1)),
  previousPublishedMessageId: z.optional(z.string()),
});

/** @throws MalformedEvent */
export function readInbound(recordBody: string): InboundText {
  const notification = parseJson(notificationSchema, recordBody, 'SNS notification');
  const payload = parseJson(payloadSchema, notification.Message, 'inbound payload');
  return {
    type: 'text',
    id: payload.inboundMessageId,
    at: Date.parse(notification.Timestamp),
    from: payload.originationNumber,
    body: payload.messageBody,
  };
}
