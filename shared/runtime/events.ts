/** Everything that can reach `deliver`. */
import type { Ref } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { MailMessage } from './ports.ts';

/** A text from a phone, as the SMS service put it on the inbound topic (RULES 12). */
export interface InboundText {
  readonly type: 'text';
  /** inboundMessageId of the payload: the same id twice is one event. */
  readonly id: string;
  /** The SNS envelope's time, the only one there is. */
  readonly at: Instant;
  /** E.164 */
  readonly from: string;
  readonly body: string;
}

/** The time of something planned has come. Not in `seen`: the agenda itself is the deduplication. */
export interface Wake {
  readonly type: 'wake';
  readonly to: Ref;
}

export type Incoming = InboundText | Wake | MailMessage;

/** What became of an event. */
export type Delivered =
  /** Decided and settled, or nothing to do. */
  | { readonly outcome: 'done' }
  /** Another invocation is settling it: come back after this many ms. */
  | { readonly outcome: 'later'; readonly afterMs: number };

/** A wake has no id of its own: the version of the item that it was decided on makes one. */
export const wakeId = (version: number): string => `wake-${version}`;
