/** What still reaches a person when their state cannot be read or written: danger and STOP survive everything (DESIGN 2). */

import { staticFarewell, staticSafety } from '../decide/static-texts.ts';
import { readText } from '../decide/text.ts';
import type { Ref } from '../kernel/decision.ts';
import type { DeliverDeps } from './deps.ts';
import type { InboundText } from './events.ts';
import { pkOf } from './outbox.ts';

/** How many deliveries of one text may answer danger without a store: twice is better than never, six times is not. */
const staticAnswers = 2;

/**
 * Answers danger without the store, when deciding has failed.
 * @param receiveCount how often the queue has handed this text out, 1 for the first time
 */
export async function answerDangerAnyway(event: InboundText, receiveCount: number, deps: DeliverDeps): Promise<void> {
  const body = staticSafety(event.body);
  if (body === undefined || receiveCount > staticAnswers) return;
  await deps.sms.publish({ to: event.from, body });
  deps.log.error('danger-answered-without-state');
  deps.log.count('DangerAnsweredWithoutState');
}

/**
 * Handles the text of a person whose state cannot be parsed, or which cannot be decided: a STOP counts, danger is answered.
 * Both answers go at most once per text.
 * @returns whether the text has had all it can have; if not, it must end in the dead-letter queue, for it is not lost
 */
export async function handleUnreadable(event: InboundText, ref: Ref, deps: DeliverDeps): Promise<boolean> {
  const now = deps.clock.now();
  const reading = readText(event.body);
  const isFirstStop = reading.optOut === 'stop' && (await stopped(event, ref, deps));
  const farewell = isFirstStop && now - event.at < 5 * 60_000 ? staticFarewell(event.body) : undefined;
  const body = staticSafety(event.body) ?? farewell;
  if (body === undefined) return reading.optOut === 'stop';
  const key = { pk: pkOf(ref), sk: `static#${event.id}` };
  const [sent] = await deps.store.rows([key]);
  if (sent !== undefined) return true;
  await deps.sms.publish({ to: event.from, body });
  await deps.store.putRows([{ ...key, values: { at: now }, expiresAt: now + 30 * 24 * 60 * 60_000 }]);
  return true;
}

/** Opts the person out. Whether it was this text that did so, on its first delivery or a later one: only it is confirmed (RULES 9). */
async function stopped({ from, at }: InboundText, ref: Ref, { store, identity }: DeliverDeps): Promise<boolean> {
  const [before] = await store.load([ref]);
  await store.stop(ref, await identity.numberId(from), at);
  return before?.optedOutAt === undefined || before.optedOutAt === at;
}
