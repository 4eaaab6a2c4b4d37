/** What is due, oldest first, from the sparse indexes: they are the backlog, and there is no second scheduler (DESIGN 2, 3). */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Ref } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { DueIndex, DuePage } from '../../runtime/ports.ts';
import type { Table } from './batches.ts';
import { refOf } from './layout.ts';

const indexes = {
  due: { shard: 'dueShard', at: 'dueAt' },
  urgent: { shard: 'urgentShard', at: 'urgentDueAt' },
} as const;

type Due = DuePage['due'][number];

/** An index only ever answers with keys: an aggregate's, and when it is due. */
const entrySchema = z.looseObject({ pk: z.string() });

/** The index is read without consistency: what it says is a hint, and the commit tells whether it still holds. */
export async function due(index: DueIndex, now: Instant, limit: number, table: Table): Promise<DuePage> {
  // One more than asked for, so that it is known whether and since when more is waiting.
  const found = await all(table, (shard) => dueIn(index, shard, now, limit + 1, table));
  const page = found.slice(0, limit);
  const [next] =
    found.length > limit ? found.slice(limit) : await all(table, (shard) => after(index, shard, now, table));
  return { due: page, nextAt: next?.at };
}

async function all({ shards }: Table, read: (shard: string) => Promise<readonly Due[]>): Promise<readonly Due[]> {
  const pages = await Promise.all(Array.from({ length: shards }, (_, shard) => read(String(shard))));
  return pages.flat().toSorted((a, b) => a.at - b.at);
}

async function dueIn(
  index: DueIndex,
  shard: string,
  now: Instant,
  limit: number,
  table: Table,
): Promise<readonly Due[]> {
  const found: Due[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await table.client.send(query(index, shard, '<=', now, limit, table, from));
    found.push(...entries(index, Items ?? []));
    from = LastEvaluatedKey;
  } while (from !== undefined && found.length < limit);
  return found;
}

async function after(index: DueIndex, shard: string, now: Instant, table: Table): Promise<readonly Due[]> {
  const { Items } = await table.client.send(query(index, shard, '>', now, 1, table, undefined));
  return entries(index, Items ?? []);
}

function query(
  index: DueIndex,
  shard: string,
  side: '<=' | '>',
  now: Instant,
  limit: number,
  { name }: Table,
  from: Record<string, unknown> | undefined,
): QueryCommand {
  return new QueryCommand({
    TableName: name,
    IndexName: index,
    KeyConditionExpression: `#shard = :shard AND #at ${side} :now`,
    ExpressionAttributeNames: { '#shard': indexes[index].shard, '#at': indexes[index].at },
    ExpressionAttributeValues: { ':shard': shard, ':now': now },
    Limit: limit,
    ExclusiveStartKey: from,
  });
}

function entries(index: DueIndex, items: readonly Readonly<Record<string, unknown>>[]): readonly Due[] {
  return items.flatMap((item) => {
    const entry = entrySchema.safeParse(item);
    const at = item[indexes[index].at];
    const ref: Ref | undefined = entry.success ? refOf(entry.data.pk) : undefined;
    return ref === undefined || typeof at !== 'number' ? [] : [{ ref, at }];
  });
}
