/** Aggregates: one item each, read consistently and written in one conditional write (DESIGN 2). */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Ref } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { ItemToWrite, StoredItem } from '../../runtime/ports.ts';
import { getAll, type Table } from './batches.ts';
import { type Attributes, earliest, isExpired, itemKey, keyText, numberKey, secondsOf, shardOf } from './layout.ts';

export async function load(refs: readonly Ref[], table: Table): Promise<readonly StoredItem[]> {
  const found = await getAll(refs.map(itemKey), table);
  return refs.map((ref) => {
    const item = found.get(keyText(itemKey(ref)));
    return item === undefined || isExpired(item, table.clock.now()) ? absent(ref) : storedItem(ref, item);
  });
}

const absent = (ref: Ref): StoredItem => ({
  ref,
  version: 0,
  state: undefined,
  agenda: undefined,
  outbox: undefined,
  seen: undefined,
  optedOutAt: undefined,
  quarantinedAt: undefined,
  expiresAt: undefined,
});

/** An item whose version is no number cannot be written over; -1 lets the reader treat it as unreadable. */
function storedItem(ref: Ref, item: Attributes): StoredItem {
  const { state, agenda, outbox, seen } = item;
  return {
    ref,
    version: numberOf(item.version) ?? -1,
    state,
    agenda,
    outbox,
    seen,
    optedOutAt: numberOf(item.optedOutAt),
    quarantinedAt: numberOf(item.quarantinedAt),
    expiresAt: typeof item.expiresAt === 'number' ? item.expiresAt * 1000 : undefined,
  };
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

export async function commit(item: ItemToWrite, loadedVersion: number, table: Table): Promise<'done' | 'conflict'> {
  const { ref, state, agenda, outbox, seen, optedOutAt, expiresAt } = item;
  const version = loadedVersion + 1;
  const put = new PutCommand({
    TableName: table.name,
    Item: {
      ...itemKey(ref),
      ...{ kind: ref.kind, version, state, agenda, outbox, seen, optedOutAt },
      ...indexed(item, table),
      expiresAt: expiresAt === undefined ? undefined : secondsOf(expiresAt),
    },
    ...(loadedVersion === 0 ? isFree(table.clock.now()) : isVersion(loadedVersion)),
  });
  return (await conditional(table.client.send(put))) ? 'done' : 'conflict';
}

/** Only items with something due are in an index: it is the backlog (DESIGN 3). */
function indexed({ ref, agenda }: ItemToWrite, { shards }: Table): Attributes {
  const dueAt = earliest(agenda, 'due');
  const urgentDueAt = earliest(agenda, 'urgent');
  const shard = shardOf(ref.id, shards);
  return {
    ...(dueAt === undefined ? {} : { dueShard: shard, dueAt }),
    ...(urgentDueAt === undefined ? {} : { urgentShard: shard, urgentDueAt }),
  };
}

/** An expired item that the table has not erased yet is in nobody's way. */
const isFree = (now: Instant) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
  ExpressionAttributeValues: { ':now': Math.floor(now / 1000) },
});

const isVersion = (loaded: number) => ({
  ConditionExpression: 'version = :loaded',
  ExpressionAttributeValues: { ':loaded': loaded },
});

/** Whether a conditional write took place; every other error passes through. */
export async function conditional(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

export async function quarantine(ref: Ref, at: Instant, { client, name }: Table): Promise<void> {
  const update = new UpdateCommand({
    TableName: name,
    Key: itemKey(ref),
    UpdateExpression: 'SET quarantinedAt = :at REMOVE dueShard, dueAt, urgentShard, urgentDueAt',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':at': at },
  });
  await conditional(client.send(update));
}

/** The number first: it answers for a person whose item does not exist. The version moves on, so that no decision made before can undo it. */
export async function stop(ref: Ref, numberId: string, at: Instant, { client, name }: Table): Promise<void> {
  const values = { ':at': at, ':number': 'N' };
  const number = new UpdateCommand({
    TableName: name,
    Key: numberKey(numberId),
    UpdateExpression: 'SET personId = if_not_exists(personId, :id), optedOutAt = :at REMOVE mirrorGone, expiresAt',
    ConditionExpression: notStoppedSince,
    ExpressionAttributeValues: { ...values, ':id': ref.id },
  });
  const item = new UpdateCommand({
    TableName: name,
    Key: itemKey(ref),
    UpdateExpression: 'SET optedOutAt = :at ADD version :one',
    ConditionExpression: `attribute_type(version, :number) AND (${notStoppedSince})`,
    ExpressionAttributeValues: { ...values, ':one': 1 },
  });
  // A version that is no number cannot be added to; nothing can be committed over it either.
  const unreadable = new UpdateCommand({
    TableName: name,
    Key: itemKey(ref),
    UpdateExpression: 'SET optedOutAt = :at',
    ConditionExpression: `attribute_exists(pk) AND NOT attribute_type(version, :number) AND (${notStoppedSince})`,
    ExpressionAttributeValues: values,
  });
  await conditional(client.send(number));
  if (!(await conditional(client.send(item)))) await conditional(client.send(unreadable));
}

/** Whatever else may stand there, only a later opt-out is stronger. */
const notStoppedSince = 'NOT attribute_type(optedOutAt, :number) OR optedOutAt < :at';
