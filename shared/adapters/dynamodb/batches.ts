/** Reads and writes of many items, in the sizes that DynamoDB takes, asking again for what it left undone. */
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
  GetCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Clock, RowKey } from '../../runtime/ports.ts';
import { type Attributes, keyText } from './layout.ts';

/** What every operation on the table is given. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly shards: number;
}

/** The table kept leaving parts of a batch undone: it is throttled beyond patience. */
export class Unprocessed extends Error {
  override readonly name = 'Unprocessed';
}

const readSize = 100;
const writeSize = 25;

/** Waits before asking again for what was left undone, in ms. */
const waits = [50, 100, 200, 400, 800, 1600];

type WriteRequests = NonNullable<NonNullable<BatchWriteCommandInput['RequestItems']>[string]>;

/**
 * Reads items by key, consistently.
 * @returns those that exist, by `keyText`
 * @throws Unprocessed
 */
export async function getAll(keys: readonly RowKey[], table: Table): Promise<ReadonlyMap<string, Attributes>> {
  const unique = [...new Map(keys.map((key) => [keyText(key), key])).values()];
  const [only] = unique;
  const items =
    unique.length === 1 && only !== undefined
      ? await getOne(only, table)
      : (await Promise.all(chunks(unique, readSize).map((chunk) => getChunk(chunk, table)))).flat();
  return new Map(items.map((item) => [keyText({ pk: String(item.pk), sk: String(item.sk) }), item]));
}

/** Reads one item by key, consistently: none or one. */
export async function getOne({ pk, sk }: RowKey, { client, name }: Table): Promise<readonly Attributes[]> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }));
  return Item === undefined ? [] : [Item];
}

async function getChunk(keys: readonly RowKey[], table: Table): Promise<readonly Attributes[]> {
  const found: Attributes[] = [];
  await untilProcessed(
    keys.map(({ pk, sk }): Attributes => ({ pk, sk })),
    table,
    async (left) => {
      const { Responses, UnprocessedKeys } = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: [...left], ConsistentRead: true } } }),
      );
      found.push(...(Responses?.[table.name] ?? []));
      return UnprocessedKeys?.[table.name]?.Keys ?? [];
    },
  );
  return found;
}

/**
 * Puts items; of several under one key the last one counts.
 * @throws Unprocessed
 */
export async function putAll(items: readonly (Attributes & RowKey)[], table: Table): Promise<void> {
  const unique = [...new Map(items.map((item) => [keyText(item), item])).values()];
  await writeAll(
    unique.map((item) => ({ PutRequest: { Item: { ...item } } })),
    table,
  );
}

/** @throws Unprocessed */
export async function deleteAll(keys: readonly RowKey[], table: Table): Promise<void> {
  await writeAll(
    keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    table,
  );
}

async function writeAll(requests: WriteRequests, table: Table): Promise<void> {
  for (const chunk of chunks(requests, writeSize)) {
    await untilProcessed(chunk, table, async (left) => {
      const { UnprocessedItems } = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: [...left] } }),
      );
      return UnprocessedItems?.[table.name] ?? [];
    });
  }
}

async function untilProcessed<T>(
  all: readonly T[],
  { clock }: Table,
  attempt: (left: readonly T[]) => Promise<readonly T[]>,
): Promise<void> {
  let left = await attempt(all);
  for (const wait of waits) {
    if (left.length === 0) return;
    await clock.sleep(wait);
    left = await attempt(left);
  }
  if (left.length > 0) throw new Unprocessed(`${left.length} of a batch were left undone`);
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
