/**
 * Carries out what a commit wrote into the outbox. Every step may be done again: rows have fixed keys, mirrors are
 * conditional, nudges are only nudges; a text has a row that tells whether it was sent.
 */
import { createHash } from 'node:crypto';
import { type Effect, type OutboxEntry, type Ref, type TextEffect, textClasses } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { SettleDeps } from './deps.ts';
import { pkOf, settledMark, statusOf, type TextStatus, textKey, textRow, textsOf, triesOf } from './outbox.ts';
import type { Announcement, Row } from './ports.ts';
import { type Judgement, send, sendLater } from './sending.ts';

/** What settling needs to know of the aggregate, as it was committed. */
export interface Settling {
  readonly ref: Ref;
  /** E.164; absent for aggregates that are nobody's phone. */
  readonly number: string | undefined;
  readonly entry: OutboxEntry;
  /** The rows of this entry as they were read before; none for a fresh decision. */
  readonly rows: readonly Row[];
  readonly judge: Judgement;
  /** When it was committed that the entry is this run's to settle. */
  readonly committedAt: Instant;
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
  const toSend = fates
    .filter(({ fate }) => fate === 'send')
    .map(({ text }) => text)
    .toSorted((a, b) => Number(a.insteadOf !== undefined) - Number(b.insteadOf !== undefined));
  const rows = fates.flatMap(({ text, fate }) => rowFor(text, fate, text === toSend[0], settling));
  const mark = fates.length === 0 ? [settledMark(ref, entry, deps.clock.now())] : [];
  await putInOrder(recordsOf(settling), [...rows, ...mark], toSend.length > 0, deps);
  for (const { text, fate } of fates) {
    if (typeof fate === 'object') report(text, fate.why ?? fate.status, deps);
  }
  const said = new Set(textsOf(entry).flatMap((text) => (isSaid(text, settling) ? [text.kind] : [])));
  for (const [index, text] of toSend.entries()) {
    if (text.insteadOf !== undefined && said.has(text.insteadOf)) {
      await deps.store.setRow(textKey(ref, text), { status: 'not sent', why: 'said already' });
      continue;
    }
    const outgoing = { ...settling, text, tries: triesOf(ref, text, settling.rows) + 1 };
    const isLate = index > 0 || deps.clock.now() - settling.committedAt >= atOnce;
    const why = await (isLate ? sendLater : send)(outgoing, deps);
    if (why === undefined) said.add(text.kind);
    else report(text, why, deps);
  }
}

function isSaid(text: TextEffect, { ref, rows }: Settling): boolean {
  const status = statusOf(ref, text, rows);
  return status === 'sent' || status === 'delivered';
}

/** Within so many ms of the commit its state is taken for the present one: another read would come as late. */
const atOnce = 200;

/** An answer that may have left so often, each time unheard, is left as it is: a phone that rings all night helps nobody. */
const mostTries = 3;
const givenUp = 'in doubt too often';

/** An answer that nobody was able to send in its time is lost, and somebody must hear of it. */
function report(text: TextEffect, why: string, { log }: SettleDeps): void {
  log.info('text-not-sent', { kind: text.kind, why });
  if (why === givenUp) {
    log.error('text-given-up', { kind: text.kind });
    log.count('TextInDoubtGivenUp');
  }
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
  if (entry.effects.some((effect) => effect.type === 'erase')) await store.erase(ref, entry.at);
  for (const { row, ...mirror } of only(entry.effects, 'project')) {
    if (row !== null) await store.project({ ...mirror, values: row }, ref, entry.version);
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
  const events = only(entry.effects, 'announce').map(({ id, event, detail }) => ({
    id: announcementId(ref, id),
    event,
    detail,
    at: entry.at,
  }));
  if (events.length > 0) await announce(events, deps);
}

/** The same for every settling of one effect, and nobody can tell from it whose it was (RULES 41). */
function announcementId(ref: Ref, effectId: string): string {
  return createHash('sha256')
    .update(`${pkOf(ref)}/${effectId}`)
    .digest('base64url')
    .slice(0, 22);
}

/** Counting must never stand in front of a text: a bus that does not answer costs the count, and the log says so. */
async function announce(events: readonly Announcement[], { bus, log }: SettleDeps): Promise<void> {
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
  for (const { pk, sk } of removed) await store.project({ pk, sk, values: null }, settling.ref, settling.entry.version);
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
  if (status === 'sending' && triesOf(ref, text, rows) >= mostTries) return { status: 'in doubt', why: givenUp };
  const verdict = judge.committed(text);
  if (verdict === 'go') return 'send';
  return status === 'sending' ? { status: 'in doubt', why: verdict } : { status: 'not sent', why: verdict };
}

/** Only the text that is published next is `sending`: if the process dies there, no other is in doubt. */
function rowFor(text: TextEffect, fate: Fate, isFirst: boolean, { ref, rows }: Settling): readonly Row[] {
  if (fate === 'done') return [];
  const tries = triesOf(ref, text, rows);
  if (typeof fate === 'object') return [textRow(ref, text, { status: fate.status, tries }, fate.why)];
  const sending = isFirst ? { status: 'sending' as const, tries: tries + 1 } : { status: 'owed' as const, tries };
  return [textRow(ref, text, sending, undefined)];
}
