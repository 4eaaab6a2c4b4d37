/** How aggregates and rows lie in the one table: keys, the two sparse indexes of what is due, and what a row's attributes mean. */
import * as z from 'zod/mini';
import { type AgendaEntry, type Ref, refSchema } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import { pkOf } from '../../runtime/outbox.ts';
import type { DueIndex, Row, RowKey, Scalar } from '../../runtime/ports.ts';

/** The sort key of an aggregate's own item; everything else under its partition is a row. */
export const self = 'self';

/** The due indexes are spread over so many partitions, for one takes at most 1,000 writes a second. */
export const dueShards = 4;

/** A removed mirror leaves a tombstone for as long as anything older could still arrive (RULES 43). */
export const tombstoneLife = 30 * 24 * 60 * 60_000;

/** An item as the document client gives it: nothing in it is trusted before it is looked at. */
export type Attributes = Readonly<Record<string, unknown>>;

export const itemKey = (ref: Ref): RowKey => ({ pk: pkOf(ref), sk: self });

export const numberKey = (numberId: string): RowKey => ({ pk: `number#${numberId}`, sk: self });

export const keyText = ({ pk, sk }: RowKey): string => `${pk}\n${sk}`;

/** The partition of the due indexes that an aggregate is in: FNV-1a over its id. */
export function shardOf(id: string, shards: number): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return String((hash >>> 0) % shards);
}

/** The earliest entry of an agenda for one of the indexes; `undefined` keeps the item out of it. */
export function earliest(agenda: readonly AgendaEntry[], index: DueIndex): Instant | undefined {
  const times = agenda.filter(({ urgent }) => (urgent === true) === (index === 'urgent')).map(({ at }) => at);
  return times.length === 0 ? undefined : times.reduce((least, at) => Math.min(least, at));
}

const partitions = { person: 'person#', group: 'group#', meeting: 'meeting#' } as const;

/** Whose item a partition key names. */
export function refOf(pk: string): Ref | undefined {
  const kind = refSchema.shape.kind.options.find((one) => pk.startsWith(partitions[one]));
  return kind === undefined ? undefined : { kind, id: pk.slice(partitions[kind].length) };
}

/** The table counts its time to live in seconds; ports speak ms. */
export const secondsOf = (at: Instant): number => Math.ceil(at / 1000);

/** The table may erase days late, so readers check (RULES 40). */
export function isExpired({ expiresAt }: Attributes, now: Instant): boolean {
  return typeof expiresAt === 'number' && expiresAt * 1000 <= now;
}

/** `mirrorOf` says whose mirror a row is, `mirrorVersion` orders its writes, `mirrorGone` marks one that was removed. */
const reserved: ReadonlySet<string> = new Set(['pk', 'sk', 'expiresAt', 'mirrorOf', 'mirrorVersion', 'mirrorGone']);

/** The ids of the events that a row of counters has counted. */
export const counted = 'countedEvents';

export const isGone = ({ mirrorGone }: Attributes): boolean => mirrorGone === true;

export function attributesOf({ pk, sk, values, expiresAt }: Row): Attributes {
  return { ...values, pk, sk, ...(expiresAt === undefined ? {} : { expiresAt: secondsOf(expiresAt) }) };
}

const rowSchema = z.looseObject({ pk: z.string(), sk: z.string(), expiresAt: z.optional(z.number()) });

/** A row as its attributes say; `undefined` if it has expired, was removed, or is no row. */
export function rowOf(attributes: Attributes, now: Instant): Row | undefined {
  const parsed = rowSchema.safeParse(attributes);
  if (!parsed.success || isExpired(attributes, now) || isGone(attributes)) return undefined;
  const { pk, sk, expiresAt } = parsed.data;
  const values = Object.entries(attributes).filter((pair): pair is [string, Scalar] => isValue(...pair));
  return {
    pk,
    sk,
    values: Object.fromEntries(values),
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt * 1000 }),
  };
}

function isValue(name: string, value: unknown): boolean {
  return !reserved.has(name) && ['string', 'number', 'boolean'].includes(typeof value);
}
