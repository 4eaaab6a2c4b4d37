/** Rows beside the aggregates: texts, records, mirrors, numbers and counters. */
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Ref } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import { isErased, pkOf } from '../../runtime/outbox.ts';
import type { Mirror, NumberRow, Row, RowKey, Scalar } from '../../runtime/ports.ts';
import { deleteAll, getAll, getOne, putAll, type Table } from './batches.ts';
import { conditional } from './items.ts';
import {
  type Attributes,
  attributesOf,
  counted,
  keyText,
  numberKey,
  rowOf,
  secondsOf,
  self,
  tombstoneLife,
} from './layout.ts';

/** A row that is there but does not hold what it must; the message comes again, and ends in the dead letters. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}

export async function numberRow(numberId: string, table: Table): Promise<NumberRow | undefined> {
  const [item] = await getOne(numberKey(numberId), table);
  const values = item === undefined ? undefined : rowOf(item, table.clock.now())?.values;
  if (typeof values?.personId !== 'string') return undefined;
  const { personId, optedOutAt } = values;
  return { personId, optedOutAt: typeof optedOutAt === 'number' ? optedOutAt : undefined };
}

export async function claimNumber(numberId: string, personId: string, table: Table): Promise<NumberRow> {
  const claim = new UpdateCommand({
    TableName: table.name,
    Key: numberKey(numberId),
    UpdateExpression: 'SET personId = :id, mirrorOf = :id REMOVE mirrorVersion, mirrorGone, expiresAt',
    ConditionExpression: 'attribute_not_exists(personId)',
    ExpressionAttributeValues: { ':id': personId },
  });
  await conditional(table.client.send(claim));
  const taken = await numberRow(numberId, table);
  // Going on as somebody new would confirm a STOP that does not reach who is still looked after.
  if (taken === undefined) throw new UnreadableRow('a number row names nobody');
  return taken;
}

export async function rows(keys: readonly RowKey[], table: Table): Promise<readonly Row[]> {
  const found = await getAll(keys, table);
  return keys.flatMap((key) => readable(found.get(keyText(key)), table));
}

function readable(item: Attributes | undefined, { clock }: Table): readonly Row[] {
  const row = item === undefined ? undefined : rowOf(item, clock.now());
  return row === undefined ? [] : [row];
}

export function rowsUnder(pk: string, prefix: string, limit: number, table: Table): Promise<readonly Row[]> {
  return under({ pk, prefix, limit, forward: false, from: undefined }, table);
}

export function rowsAfter(
  pk: string,
  prefix: string,
  after: string | undefined,
  limit: number,
  table: Table,
): Promise<readonly Row[]> {
  return under({ pk, prefix, limit, forward: true, from: after === undefined ? undefined : { pk, sk: after } }, table);
}

interface Under {
  readonly pk: string;
  readonly prefix: string;
  readonly limit: number;
  readonly forward: boolean;
  /** The key that is begun after; there need not be such a row any more. */
  readonly from: Record<string, unknown> | undefined;
}

async function under({ pk, prefix, limit, forward, from: begin }: Under, table: Table): Promise<readonly Row[]> {
  const found: Row[] = [];
  let from = begin;
  do {
    const { Items, LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        // A key is never empty, and the table takes no empty one to compare with.
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ...(prefix === '' ? {} : { ':prefix': prefix }) },
        ConsistentRead: true,
        ScanIndexForward: forward,
        Limit: limit,
        ExclusiveStartKey: from,
      }),
    );
    found.push(...(Items ?? []).flatMap((item) => readable(item, table)));
    from = LastEvaluatedKey;
  } while (from !== undefined && found.length < limit);
  return found.slice(0, limit);
}

export async function putRows(all: readonly Row[], table: Table): Promise<void> {
  await putAll(
    all.map((row) => ({ ...attributesOf(row), pk: row.pk, sk: row.sk })),
    table,
  );
}

export async function setRow(
  { pk, sk }: RowKey,
  values: Readonly<Record<string, Scalar>>,
  { client, name }: Table,
): Promise<void> {
  const set = named(values);
  await conditional(
    client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk, sk },
        UpdateExpression: `SET ${set.pairs.map(([attribute, value]) => `${attribute} = ${value}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: set.names,
        ExpressionAttributeValues: set.values,
      }),
    ),
  );
}

/** The events that were counted stand in the row itself, so that counting and remembering are one write. */
export async function count(
  { pk, sk }: RowKey,
  add: Readonly<Record<string, number>>,
  event: string,
  { client, name }: Table,
): Promise<boolean> {
  const sums = named(add);
  return conditional(
    client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk, sk },
        UpdateExpression: `ADD ${sums.pairs.map((pair) => pair.join(' ')).join(', ')}, #counted :events`,
        ConditionExpression: 'NOT contains(#counted, :event)',
        ExpressionAttributeNames: { ...sums.names, '#counted': counted },
        ExpressionAttributeValues: { ...sums.values, ':events': new Set([event]), ':event': event },
      }),
    ),
  );
}

/** Attributes under placeholders, whatever they are called: as `#n0` and `:v0`. */
function named(values: Readonly<Record<string, Scalar>>) {
  const entries = Object.entries(values);
  return {
    pairs: entries.map((_, index) => [`#n${index}`, `:v${index}`] as const),
    names: Object.fromEntries(entries.map(([attribute], index) => [`#n${index}`, attribute])),
    values: Object.fromEntries(entries.map(([, value], index) => [`:v${index}`, value])),
  };
}

const tombstone = ({ clock }: Table): Attributes => ({
  mirrorGone: true,
  expiresAt: secondsOf(clock.now() + tombstoneLife),
});

/** A removed mirror stays as a tombstone for a while, lest an older version that arrives late brings it back. */
export async function project(
  { pk, sk, values, expiresAt }: Mirror,
  of: Ref,
  version: number,
  table: Table,
): Promise<void> {
  const row =
    values === null
      ? tombstone(table)
      : attributesOf({ pk, sk, values, ...(expiresAt === undefined ? {} : { expiresAt }) });
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...row, pk, sk, mirrorOf: of.id, mirrorVersion: version },
    ConditionExpression:
      '(attribute_not_exists(mirrorOf) OR mirrorOf = :of) AND (attribute_not_exists(mirrorVersion) OR mirrorVersion < :version)',
    ExpressionAttributeValues: { ':of': of.id, ':version': version },
  });
  await conditional(table.client.send(put));
}

export async function erase(ref: Ref, at: Instant, table: Table): Promise<void> {
  const pk = pkOf(ref);
  let from: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    const keys = (Items ?? [])
      .map(({ sk }) => ({ pk, sk: String(sk) }))
      .filter(({ sk }) => sk !== self && isErased(sk, at));
    await deleteAll(keys, table);
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
