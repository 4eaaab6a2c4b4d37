/** What the runtime needs of the world. Adapters make these real; tests use the ones in memory. */
import type { AgendaEntry, OutboxEntry, Ref } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';

/** An aggregate's item as it stands in the table, its state not yet parsed. */
export interface StoredItem {
  readonly ref: Ref;
  /** 0: the item does not exist yet; below 0: its version cannot be read. */
  readonly version: number;
  readonly state: unknown;
  readonly agenda: unknown;
  readonly outbox: unknown;
  readonly seen: unknown;
  /** Read without the schema: it counts even if nothing else of the item can be understood. */
  readonly optedOutAt: Instant | undefined;
  readonly quarantinedAt: Instant | undefined;
  /** Epoch ms after which the item may vanish. */
  readonly expiresAt: Instant | undefined;
}

/** What commit writes: the whole item, in one conditional write. */
export interface ItemToWrite {
  readonly ref: Ref;
  readonly state: unknown;
  readonly agenda: readonly AgendaEntry[];
  readonly outbox: readonly OutboxEntry[];
  readonly seen: Readonly<Record<string, Instant>>;
  readonly optedOutAt: Instant | undefined;
  /** Epoch ms after which the item may vanish; the store turns it into its own unit. */
  readonly expiresAt: Instant | undefined;
}

export type Scalar = string | number | boolean;

/** A row under its key. `expiresAt` is epoch ms; readers check it, for the table may erase days later (RULES 40). */
export interface Row {
  readonly pk: string;
  readonly sk: string;
  readonly values: Readonly<Record<string, Scalar>>;
  readonly expiresAt?: Instant;
}

export interface RowKey {
  readonly pk: string;
  readonly sk: string;
}

/** A row that mirrors an aggregate; `null` removes it. */
export interface Mirror extends RowKey {
  readonly values: Row['values'] | null;
  readonly expiresAt?: Instant;
}

export interface NumberRow {
  readonly personId: string;
  readonly optedOutAt: Instant | undefined;
}

export type DueIndex = 'urgent' | 'due';

export interface Store {
  numberRow(numberId: string): Promise<NumberRow | undefined>;
  /** Points the number to this person unless it points to one already; gives back its row. An opt-out stays with it. */
  claimNumber(numberId: string, personId: string): Promise<NumberRow>;
  /** Consistent read, in the order asked for. */
  load(refs: readonly Ref[]): Promise<readonly StoredItem[]>;
  /** The one write of a decision. `conflict`: somebody else was faster, load again. */
  commit(item: ItemToWrite, loadedVersion: number): Promise<'done' | 'conflict'>;
  /** Consistent read; rows that do not exist are left out. */
  rows(keys: readonly RowKey[]): Promise<readonly Row[]>;
  /** Rows of one aggregate whose key begins so, newest first. */
  rowsUnder(pk: string, prefix: string, limit: number): Promise<readonly Row[]>;
  /** A page of such rows in the order of their keys: those after the key `after`; undefined begins. Consistent read. */
  rowsAfter(pk: string, prefix: string, after: string | undefined, limit: number): Promise<readonly Row[]>;
  putRows(rows: readonly Row[]): Promise<void>;
  /** Sets values of one row, and leaves its others; a row that has been erased stays so. */
  setRow(key: RowKey, values: Readonly<Record<string, Scalar>>): Promise<void>;
  /** Writes or (`null`) removes a mirror of an aggregate, only over an older version of it, and over nobody else's. */
  project(mirror: Mirror, of: Ref, version: number): Promise<void>;
  /** Takes an item that cannot be parsed out of the due indexes, without the schema. */
  quarantine(ref: Ref, at: Instant): Promise<void>;
  /** Marks a person and their number as opted out, without the schema. */
  stop(ref: Ref, numberId: string, at: Instant): Promise<void>;
  /** Erases every row under an aggregate but the item itself and what tells of the last day's texts, page by page. */
  erase(ref: Ref, at: Instant): Promise<void>;
  /** Ids of what is due, oldest first, at most `limit`; and when the next one is, if there is one. */
  due(index: DueIndex, now: Instant, limit: number): Promise<DuePage>;
  /**
   * Adds to counters of a row, once for each `event` however often it is said: the named exception of DESIGN 1.
   * @returns whether it was counted now
   */
  count(key: RowKey, add: Readonly<Record<string, number>>, event: string): Promise<boolean>;
}

export interface DuePage {
  readonly due: readonly { readonly ref: Ref; readonly at: Instant }[];
  readonly nextAt: Instant | undefined;
}

/** Surely not sent: throttled, a server error, or no connection. Worth another try (RULES 34). */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/** The carrier or the service refuses this very text: another try would fail the same way (RULES 34). */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Timed out after the request left: it may or may not have been sent (DESIGN 2). */
export class InDoubt extends Error {
  override readonly name = 'InDoubt';
}

export interface Sms {
  /**
   * Sends one text.
   * @throws NotSent, Refused or InDoubt
   */
  publish(text: { readonly to: string; readonly body: string }): Promise<{ readonly messageId: string }>;
}

export interface Mail {
  send(messages: readonly MailMessage[]): Promise<void>;
}

/** What travels on the mail queue: a nudge to another aggregate, or what a carrier said of a number. */
export type MailMessage =
  | {
      readonly type: 'tell';
      readonly id: string;
      readonly at: Instant;
      readonly from: Ref;
      readonly to: Ref;
      readonly about: string;
    }
  | {
      readonly type: 'receipt';
      readonly id: string;
      readonly at: Instant;
      readonly to: Ref;
      readonly status: 'opted-out' | 'failed' | 'delivered';
    };

export interface DueQueue {
  send(wakes: readonly { readonly ref: Ref; readonly at: Instant }[]): Promise<void>;
}

export interface Bus {
  announce(events: readonly Announcement[]): Promise<void>;
}

/** What happened, for whoever listens. It may be announced again: `id` stays the same, and names nobody. */
export interface Announcement {
  readonly id: string;
  readonly event: string;
  readonly at: Instant;
  readonly detail: Readonly<Record<string, Scalar>>;
}

export interface Clock {
  now(): Instant;
  sleep(ms: number): Promise<void>;
}

export interface Identity {
  /** Keyed hash of an E.164 number: names its row without holding it. */
  numberId(number: string): Promise<string>;
  /** A fresh random id for somebody who texts for the first time. */
  newPersonId(): string;
  /** 128 fresh random bits, base64url. */
  newSecret(): string;
  /** Ids of the groups whose configuration names this number as a coordinator's. */
  namedFor(number: string): Promise<readonly string[]>;
}

/** Log lines are a catalogue of codes with harmless fields: no number, name or body (RULES 41). */
export interface Log {
  info(code: string, fields?: Readonly<Record<string, Scalar>>): void;
  error(code: string, fields?: Readonly<Record<string, Scalar>>): void;
  count(metric: string, value?: number): void;
}

/** Holds a worker to its share of the carrier's rate. */
export interface Pacer {
  /** Resolves when the parts just sent have had their time. */
  spend(parts: number): Promise<void>;
}
