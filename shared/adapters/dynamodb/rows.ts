/** Rows beside the aggregates: texts, records, mirrors, numbers and counters. */
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Ref } from '../../kernel/decision.ts';
import { pkOf } from '../../runtime/outbox.ts';
import type { NumberRow, Row, RowKey, Scalar } from '../../runtime/ports.ts';
import { deleteAll, getAll, getOne, putAll, type Table } from './batches.ts';
import { conditional } from './items.ts';
import {
  type Attributes,
  attributesOf,
  isExpired,
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

export async function formerOwner(numberId: string, table: Table): Promise<string | undefined> {
  const [item] = await getOne(numberKey(numberId), table);
  if (item === undefined || 'personId' in item || isExpired(item, table.clock.now())) return undefined;
  return typeof item.mirrorOf === 'string' ? item.mirrorOf : undefined;
}

export async function rows(keys: readonly RowKey[], table: Table): Promise<readonly Row[]> {
  const found = await getAll(keys, table);
  return keys.flatMap((key) => readable(found.get(keyText(key)), table));
}

function readable(item: Attributes | undefined, { clock }: Table): readonly Row[] {
  const row = item === undefined ? undefined : rowOf(item, clock.now());
  return row === undefined ? [] : [row];
}

export async function rowsUnder(pk: string, prefix: string, limit: number, table: Table): Promise<readonly Row[]> {
  const found: Row[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        ConsistentRead: true,
        ScanIndexForward: false,
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

export async function setRow(key: RowKey, values: Readonly<Record<string, Scalar>>, table: Table): Promise<void> {
  await update(key, values, 'SET', ' = ', table);
}

export async function count(key: RowKey, add: Readonly<Record<string, number>>, table: Table): Promise<void> {
  await update(key, add, 'ADD', ' ', table);
}

/** One UpdateItem over named attributes: `SET a = 1, b = 2` or `ADD a 1, b 2`. */
async function update(
  { pk, sk }: RowKey,
  values: Readonly<Record<string, Scalar>>,
  verb: 'SET' | 'ADD',
  sign: string,
  { client, name }: Table,
): Promise<void> {
  const pairs = Object.entries(values).map(([attribute, value], index) => ({ attribute, value, index }));
  if (pairs.length === 0) return;
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk },
      UpdateExpression: `${verb} ${pairs.map(({ index }) => `#n${index}${sign}:v${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(pairs.map(({ attribute, index }) => [`#n${index}`, attribute])),
      ExpressionAttributeValues: Object.fromEntries(pairs.map(({ value, index }) => [`:v${index}`, value])),
    }),
  );
}

/** A removed mirror stays as a tombstone for a while, lest an older version that arrives late brings it back. */
export async function project(
  { pk, sk }: RowKey,
  values: Readonly<Record<string, Scalar>> | null,
  of: Ref,
  version: number,
  table: Table,
): Promise<void> {
  const row = values ?? { mirrorGone: true, expiresAt: secondsOf(table.clock.now() + tombstoneLife) };
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...row, pk, sk, mirrorOf: of.id, mirrorVersion: version },
    ConditionExpression:
      '(attribute_not_exists(mirrorOf) OR mirrorOf = :of) AND (attribute_not_exists(mirrorVersion) OR mirrorVersion < :version)',
    ExpressionAttributeValues: { ':of': of.id, ':version': version },
  });
  await conditional(table.client.send(put));
}

export async function erase(ref: Ref, table: Table): Promise<void> {
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
    const keys = (Items ?? []).map(({ sk }) => ({ pk, sk: String(sk) })).filter(({ sk }) => sk !== self);
    await deleteAll(keys, table);
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
