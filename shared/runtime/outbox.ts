/** What earlier decisions still owe, told from the rows that settling leaves behind. */
import type { OutboxEntry, Ref, TextEffect } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Row, RowKey } from './ports.ts';

/** `owed`: surely not sent. `sending`: in doubt if its worker is gone. All others are final. */
export type TextStatus = 'owed' | 'sending' | 'sent' | 'delivered' | 'failed' | 'in doubt' | 'not sent';

/** Where a text stands, and how often it may have left: a text that was surely not taken does not count. */
export interface Sending {
  readonly status: TextStatus;
  readonly tries: number;
}

/** Rows of texts live for 30 days (RULES 43); an entry whose rows may have gone that way is settled. */
const rowLife = 30 * 24 * 60 * 60_000;
const settledByAge = 20 * 24 * 60 * 60_000;

export const pkOf = (ref: Ref): string => `${ref.kind}#${ref.id}`;

export function textKey(ref: Ref, text: TextEffect): RowKey {
  return { pk: pkOf(ref), sk: `${textsFrom(text.at)}#${text.id}` };
}

const textsFrom = (at: Instant): string => `text#${new Date(at).toISOString()}`;

/** Rows that tell whether something is settled, which is younger than this, must outlive an erasure, or it is done again. */
const stillSettling = 24 * 60 * 60_000;

/**
 * Whether a row under an aggregate goes when everything is erased. The texts of the last day stay for another one, and so
 * do the marks, which hold nothing: what is still on its way is told by them. They go with the item itself.
 */
export function isErased(sk: string, at: Instant): boolean {
  if (sk.startsWith('settled#')) return false;
  return !sk.startsWith('text#') || sk < textsFrom(at - stillSettling);
}

const markKey = (ref: Ref, entry: OutboxEntry): RowKey => ({ pk: pkOf(ref), sk: `settled#${entry.id}` });

export const textsOf = (entry: OutboxEntry): readonly TextEffect[] =>
  entry.effects.filter((effect) => effect.type === 'text');

/** The rows that tell whether these entries are settled. */
export function keysOf(ref: Ref, outbox: readonly OutboxEntry[]): readonly RowKey[] {
  return outbox.flatMap((entry) => {
    const texts = textsOf(entry);
    return texts.length === 0 ? [markKey(ref, entry)] : texts.map((text) => textKey(ref, text));
  });
}

export function settledMark(ref: Ref, entry: OutboxEntry, now: Instant): Row {
  return { ...markKey(ref, entry), values: { at: now }, expiresAt: now + rowLife };
}

/** A text's own row, in which its fate is kept; the body goes with it after 30 days. */
export function textRow(ref: Ref, text: TextEffect, sending: Sending, why: string | undefined): Row {
  return {
    ...textKey(ref, text),
    values: {
      ...sending,
      ...(why === undefined ? {} : { why }),
      kind: text.kind,
      class: text.class,
      body: text.body,
      at: text.at,
    },
    expiresAt: text.at + rowLife,
  };
}

const open: ReadonlySet<unknown> = new Set(['owed', 'sending'] satisfies TextStatus[]);

export type Standing = 'settled' | 'leased' | 'mine' | 'free';

/** Where an entry stands: settled, in the hands of a living invocation, or free to be taken over. */
export function standingOfEntry(
  ref: Ref,
  entry: OutboxEntry,
  rows: readonly Row[],
  invocation: string,
  now: Instant,
): Standing {
  const found = (key: RowKey) => rows.find((row) => row.pk === key.pk && row.sk === key.sk);
  const isSettled = keysOf(ref, [entry]).every((key) => {
    const row = found(key);
    return row !== undefined && !open.has(row.values.status);
  });
  if (isSettled || now - entry.at > settledByAge) return 'settled';
  if (entry.by === invocation) return 'mine';
  return entry.leaseUntil > now ? 'leased' : 'free';
}

function valuesOf(ref: Ref, text: TextEffect, rows: readonly Row[]): Row['values'] | undefined {
  const { pk, sk } = textKey(ref, text);
  return rows.find((row) => row.pk === pk && row.sk === sk)?.values;
}

/** The status a text's row shows; `undefined`: there is none, so it was surely not sent. */
export function statusOf(ref: Ref, text: TextEffect, rows: readonly Row[]): TextStatus | undefined {
  const status = valuesOf(ref, text, rows)?.status;
  return statuses.find((known) => known === status);
}

/** How often a text may have left so far. */
export function triesOf(ref: Ref, text: TextEffect, rows: readonly Row[]): number {
  const tries = valuesOf(ref, text, rows)?.tries;
  return typeof tries === 'number' ? tries : 0;
}

const statuses: readonly TextStatus[] = ['owed', 'sending', 'sent', 'delivered', 'failed', 'in doubt', 'not sent'];

const lost: ReadonlySet<unknown> = new Set(['failed', 'in doubt', 'not sent'] satisfies TextStatus[]);

/** What of the texts that an item still names did not go after all, or may not have. */
export function notSentOf(
  ref: Ref,
  outbox: readonly OutboxEntry[],
  rows: readonly Row[],
): readonly { readonly kind: 'notSent'; readonly text: string; readonly at: Instant }[] {
  return outbox
    .flatMap(textsOf)
    .filter((text) => lost.has(statusOf(ref, text, rows)))
    .map(({ kind, at }) => ({ kind: 'notSent', text: kind, at }));
}
