/** Sends one owed text: judged afresh before every later try (RULES 3), and in doubt only so often (RULES 34). */
import { type Ref, type TextEffect, textClasses } from '../kernel/decision.ts';
import { partsOf } from '../kernel/language/segments.ts';
import type { SettleDeps } from './deps.ts';
import { type Sending, textKey } from './outbox.ts';
import { InDoubt, NotSent, Refused } from './ports.ts';

/** Says `go`, or why a text must not leave. */
export interface Judgement {
  /** On the state as it was committed. */
  readonly committed: (text: TextEffect) => string;
  /** On the state as the table has it at this moment: a STOP may have come since. */
  readonly afresh: (text: TextEffect) => Promise<string>;
}

export interface Outgoing {
  readonly ref: Ref;
  readonly text: TextEffect;
  /** E.164; absent for aggregates that are nobody's phone. */
  readonly number: string | undefined;
  /** How often it may have left before, this time included. */
  readonly tries: number;
  readonly judge: Judgement;
}

/**
 * Publishes a text whose row says `sending`, and writes what became of it.
 * @returns why it was not sent after all, if it was judged so
 * @throws NotSent or InDoubt when the message must come again
 */
export async function send(outgoing: Outgoing, deps: SettleDeps): Promise<string | undefined> {
  const { text, ref } = outgoing;
  const key = textKey(ref, text);
  try {
    const published = await publish(outgoing, deps);
    if ('why' in published) {
      await deps.store.setRow(key, { status: 'not sent', why: published.why });
      return published.why;
    }
    await deps.store.setRow(key, { status: 'sent', messageId: published.messageId, parts: partsOf(text.body) });
    deps.log.count('TextSent');
  } catch (error) {
    await recordFailure(error, outgoing, deps);
  }
  if (textClasses[text.class].paced) await deps.pacer.spend(partsOf(text.body));
  return undefined;
}

/** Sends a text some time after its commit: a STOP may have come since, so it is judged on the present state. */
export async function sendLater(outgoing: Outgoing, deps: SettleDeps): Promise<string | undefined> {
  const { ref, text, tries, judge } = outgoing;
  const key = textKey(ref, text);
  let verdict = '';
  try {
    verdict = await judgedAfresh(text, judge);
  } catch (error) {
    await recordFailure(error, outgoing, deps);
  }
  if (verdict !== 'go') {
    await deps.store.setRow(key, { status: 'not sent', why: verdict });
    return verdict;
  }
  const sending: Sending = { status: 'sending', tries };
  await deps.store.setRow(key, { ...sending });
  return send(outgoing, deps);
}

/** Waits between tries when the service surely did not take the text, in ms. */
const backoff = [200, 1000];

type Published = { readonly messageId: string } | { readonly why: string };

async function publish({ text, number, judge }: Outgoing, deps: SettleDeps): Promise<Published> {
  if (number === undefined) throw new Refused('a text for an aggregate without a number');
  const once = (): Promise<Published> => deps.sms.publish({ to: number, body: text.body });
  for (const wait of backoff) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      await deps.clock.sleep(wait);
      const verdict = await judgedAfresh(text, judge);
      if (verdict !== 'go') return { why: verdict };
    }
  }
  return once();
}

/** Where the table does not answer, the text has surely not left, and waits for the next time its message comes. */
async function judgedAfresh(text: TextEffect, judge: Judgement): Promise<string> {
  if (text.class === 'safety') return judge.committed(text);
  try {
    return await judge.afresh(text);
  } catch (cause) {
    throw new NotSent('could not be judged again', { cause });
  }
}

async function recordFailure(error: unknown, { ref, text, tries }: Outgoing, deps: SettleDeps): Promise<void> {
  const { store, log } = deps;
  const key = textKey(ref, text);
  if (error instanceof Refused) {
    await store.setRow(key, { status: 'failed', why: 'refused' });
    log.error('text-refused', { kind: text.kind });
    log.count('TextFailed');
    return;
  }
  if (error instanceof NotSent) {
    const owed: Sending = { status: 'owed', tries: tries - 1 };
    await store.setRow(key, { ...owed });
  }
  if (error instanceof InDoubt && textClasses[text.class].inDoubt === 'record') {
    await store.setRow(key, { status: 'in doubt' });
    log.error('text-in-doubt', { kind: text.kind });
    return;
  }
  throw error;
}
