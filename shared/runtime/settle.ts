/**
 * Carries out what a commit wrote into the outbox. Every step may be done again: rows have fixed keys, mirrors are
 * conditional, nudges are only nudges; a text has a row that tells whether it was sent.
 */
import { type Effect, type OutboxEntry, type Ref, type TextEffect, textClasses } from '../kernel/decision.ts';
import { partsOf } from '../kernel/language/segments.ts';
import type { SettleDeps } from './deps.ts';
import { pkOf, settledMark, statusOf, type TextStatus, textKey, textRow, textsOf } from './outbox.ts';
import { type Bus, InDoubt, NotSent, Refused, type Row } from './ports.ts';

/** What settling needs to know of the aggregate, as it was committed. */
export interface Settling {
  readonly ref: Ref;
  /** E.164; absent for aggregates that are nobody's phone. */
  readonly number: string | undefined;
  readonly entry: OutboxEntry;
  /** The rows of this entry as they were read before; none for a fresh decision. */
  readonly rows: readonly Row[];
  /** The last judgement on a text, on the committed state. */
  readonly judge: (text: TextEffect) => string;
}

/** `send`: it is published now. A status: it gets its row and no more. */
type Fate = 'done' | 'send' | { readonly status: TextStatus; readonly why?: string };

/**
 * Settles one outbox entry, in the order erase, project, tell, announce, record, row, Publish, row.
 * @throws NotSent or InDoubt when the message must come again
 */
export async function settle(settling: Settling, deps: SettleDeps): Promise<void> {
  const { entry, ref } = settling;
  await carryOut(settling, deps);
  await removeMirrors(settling, deps);
  const fates = textsOf(entry).map((text) => ({ text, fate: fateOf(text, settling) }));
  const toSend = fates.filter(({ fate }) => fate === 'send').map(({ text }) => text);
  const rows = fates.flatMap(({ text, fate }) => rowFor(ref, text, fate, toSend[0]));
  const mark = fates.length === 0 ? [settledMark(ref, entry, deps.clock.now())] : [];
  await putInOrder(recordsOf(settling), [...rows, ...mark], toSend.length > 0, deps);
  for (const { text, fate } of fates) {
    if (typeof fate === 'object') report(text, fate.why ?? fate.status, deps);
  }
  for (const [index, text] of toSend.entries()) {
    if (index > 0) await deps.store.setRow(textKey(ref, text), { status: 'sending' });
    await send(text, settling, deps);
  }
}

/** An answer that nobody was able to send in its time is lost, and somebody must hear of it. */
function report(text: TextEffect, why: string, { log }: SettleDeps): void {
  log.info('text-not-sent', { kind: text.kind, why });
  if (why !== 'expired' || textClasses[text.class].inDoubt !== 'resend') return;
  log.error('text-lost', { kind: text.kind });
  log.count('TextLost');
}

/**
 * A batch of rows is not written as one: where no text is left open, the rows that end the entry go after its records,
 * or a crash between them would lose a record. An open text keeps the entry alive by itself.
 */
async function putInOrder(
  records: readonly Row[],
  ends: readonly Row[],
  isOpen: boolean,
  { store }: SettleDeps,
): Promise<void> {
  if (isOpen || records.length === 0) return store.putRows([...records, ...ends]);
  await store.putRows(records);
  await store.putRows(ends);
}

async function carryOut({ entry, ref }: Settling, deps: SettleDeps): Promise<void> {
  const { store, mail } = deps;
  if (entry.effects.some((effect) => effect.type === 'erase')) await store.erase(ref);
  for (const { pk, sk, row } of only(entry.effects, 'project')) {
    if (row !== null) await store.project({ pk, sk }, row, ref, entry.version);
  }
  const tells = only(entry.effects, 'tell').map(({ id, to, about }) => ({
    type: 'tell' as const,
    id,
    at: entry.at,
    from: ref,
    to,
    about,
  }));
  if (tells.length > 0) await mail.send(tells);
  const events = only(entry.effects, 'announce').map(({ event, detail }) => ({ event, detail, at: entry.at }));
  if (events.length > 0) await announce(events, deps);
}

/** Counting must never stand in front of a text: a bus that does not answer costs the count, and the log says so. */
async function announce(events: Parameters<Bus['announce']>[0], { bus, log }: SettleDeps): Promise<void> {
  try {
    await bus.announce(events);
  } catch {
    log.error('announcement-lost', { events: events.length });
    log.count('AnnouncementLost', events.length);
  }
}

/**
 * Removals come after all that does not text: once FORGET has freed the number, its message may find somebody else
 * behind it, and what is owed then is never settled.
 */
async function removeMirrors(settling: Settling, { store }: SettleDeps): Promise<void> {
  const removed = only(settling.entry.effects, 'project').filter(({ row }) => row === null);
  const records = recordsOf(settling);
  if (removed.length > 0 && records.length > 0) await store.putRows(records);
  for (const { pk, sk } of removed) await store.project({ pk, sk }, null, settling.ref, settling.entry.version);
}

function only<T extends Effect['type']>(effects: readonly Effect[], type: T): readonly Extract<Effect, { type: T }>[] {
  return effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);
}

function recordsOf({ entry, ref }: Settling): readonly Row[] {
  return only(entry.effects, 'record').map(({ under, key, row, expiresAt }) => ({
    pk: under === 'own' ? pkOf(ref) : `consent#${ref.id}`,
    sk: key,
    values: row,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }));
}

function fateOf(text: TextEffect, { ref, rows, judge }: Settling): Fate {
  const status = statusOf(ref, text, rows);
  if (status !== undefined && status !== 'owed' && status !== 'sending') return 'done';
  if (status === 'sending' && textClasses[text.class].inDoubt === 'record') return { status: 'in doubt' };
  const verdict = judge(text);
  if (verdict === 'go') return 'send';
  return status === 'sending' ? { status: 'in doubt', why: verdict } : { status: 'not sent', why: verdict };
}

/** Only the text that is published next is `sending`: if the process dies there, no other is in doubt. */
function rowFor(ref: Ref, text: TextEffect, fate: Fate, first: TextEffect | undefined): readonly Row[] {
  if (fate === 'done') return [];
  if (fate === 'send') return [textRow(ref, text, text === first ? 'sending' : 'owed', undefined)];
  return [textRow(ref, text, fate.status, fate.why)];
}

async function send(text: TextEffect, { ref, number }: Settling, deps: SettleDeps): Promise<void> {
  const key = textKey(ref, text);
  const parts = partsOf(text.body);
  try {
    const { messageId } = await publish(text, number, deps);
    await deps.store.setRow(key, { status: 'sent', messageId, parts });
    deps.log.count('TextSent');
  } catch (error) {
    await recordFailure(error, text, key, deps);
  }
  if (textClasses[text.class].paced) await deps.pacer.spend(parts);
}

/** Waits between tries when the service surely did not take the text, in ms. */
const backoff = [200, 1000];

async function publish(text: TextEffect, to: string | undefined, deps: SettleDeps): Promise<{ messageId: string }> {
  if (to === undefined) throw new Refused('a text for an aggregate without a number');
  for (const wait of backoff) {
    try {
      return await deps.sms.publish({ to, body: text.body });
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      await deps.clock.sleep(wait);
    }
  }
  return deps.sms.publish({ to, body: text.body });
}

async function recordFailure(
  error: unknown,
  text: TextEffect,
  key: { readonly pk: string; readonly sk: string },
  { store, log }: SettleDeps,
): Promise<void> {
  if (error instanceof Refused) {
    await store.setRow(key, { status: 'failed', why: 'refused' });
    log.error('text-refused', { kind: text.kind });
    log.count('TextFailed');
    return;
  }
  if (error instanceof NotSent) await store.setRow(key, { status: 'owed' });
  if (error instanceof InDoubt && textClasses[text.class].inDoubt === 'record') {
    await store.setRow(key, { status: 'in doubt' });
    log.error('text-in-doubt', { kind: text.kind });
    return;
  }
  throw error;
}
