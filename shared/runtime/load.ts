/** Reads an aggregate and what it still owes, and parses both: rows are parsed when read. */
import * as z from 'zod/mini';
import {
  type AgendaEntry,
  agendaEntrySchema,
  type OutboxEntry,
  outboxEntrySchema,
  type Ref,
} from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import { keysOf } from './outbox.ts';
import type { Row, Store, StoredItem } from './ports.ts';

/** The stored state does not fit its schema. Names the path, never the value (RULES 41). */
export class UnreadableState extends Error {
  override readonly name = 'UnreadableState';
  readonly ref: Ref;
  constructor(ref: Ref, path: string) {
    super(`unreadable state at ${path}`);
    this.ref = ref;
  }
}

/** An item and the rows of its outbox, as they were read. */
export interface Snapshot {
  readonly item: StoredItem;
  readonly rows: readonly Row[];
}

export interface Loaded<S> {
  readonly ref: Ref;
  readonly version: number;
  readonly state: S;
  readonly agenda: readonly AgendaEntry[];
  readonly outbox: readonly OutboxEntry[];
  readonly seen: Readonly<Record<string, Instant>>;
  readonly optedOutAt: Instant | undefined;
  readonly expiresAt: Instant | undefined;
  readonly rows: readonly Row[];
}

const agendaSchema = z.array(agendaEntrySchema);
const outboxSchema = z.array(outboxEntrySchema);
const seenSchema = z.record(z.string(), z.number());

/** Reads several items with what they owe, in two reads for all of them. */
export async function snapshots(refs: readonly Ref[], store: Store): Promise<readonly Snapshot[]> {
  const items = await store.load(refs);
  const keys = items.map((item) => {
    const outbox = outboxSchema.safeParse(item.outbox);
    return outbox.success ? keysOf(item.ref, outbox.data) : [];
  });
  const wanted = keys.flat();
  const rows = wanted.length === 0 ? [] : await store.rows(wanted);
  return items.map((item, index) => ({
    item,
    rows: rows.filter((row) => keys[index]?.some((key) => key.pk === row.pk && key.sk === row.sk)),
  }));
}

/**
 * Parses a snapshot, or starts from `fresh` where the item does not exist yet.
 * @throws UnreadableState
 */
export function parse<S>({ item, rows }: Snapshot, schema: z.ZodMiniType<S>, fresh: () => S): Loaded<S> {
  const { ref, version, optedOutAt, expiresAt } = item;
  const base = { ref, version, optedOutAt, expiresAt, rows };
  if (version < 0) throw new UnreadableState(ref, 'version');
  if (version === 0) return { ...base, state: fresh(), agenda: [], outbox: [], seen: {} };
  return {
    ...base,
    state: read(ref, 'state', schema, item.state),
    agenda: read(ref, 'agenda', agendaSchema, item.agenda),
    outbox: read(ref, 'outbox', outboxSchema, item.outbox),
    seen: read(ref, 'seen', seenSchema, item.seen),
  };
}

function read<T>(ref: Ref, where: string, schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new UnreadableState(ref, path === '' ? where : `${where}.${path}`);
}
