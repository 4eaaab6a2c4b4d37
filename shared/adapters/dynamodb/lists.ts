/** The lists of meetings in the one table, beside the aggregates. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { digestOf, type ListKeeper, type Lists, type SourceState } from '../../runtime/lists.ts';
import type { RowKey } from '../../runtime/ports.ts';
import { meetingRowSchema } from '../../state/meeting/row.ts';
import { deleteAll, getAll, getOne, putAll, type Table } from './batches.ts';
import { type Attributes, dueShards, isExpired, secondsOf } from './layout.ts';

const listOf = (group: string): string => `list#${group}`;
const cellsOf = (group: string): string => `cells#${group}`;
const meetingKey = (group: string, id: string): RowKey => ({ pk: listOf(group), sk: `meeting#${id}` });
const sourceKey = (group: string, feed: string): RowKey => ({ pk: listOf(group), sk: `source#${feed}` });

/** A meeting's history is for whoever wonders why a reminder changed: half a year is enough. */
const historyKept = 180 * 24 * 60 * 60_000;

const cellSchema = z.object({ sk: z.string(), pieces: z.number(), bytes: z.instanceof(Uint8Array) });
const meetingSchema = z.object({ meeting: meetingRowSchema });
const sourceSchema = z.object({
  askedAt: z.number(),
  takenAt: z.exactOptional(z.number()),
  etag: z.exactOptional(z.string()),
  lastModified: z.exactOptional(z.string()),
  meetings: z.number(),
});

/** What stands there and cannot be read is as good as not there: the next import writes it anew. */
function read<T>(schema: z.ZodMiniType<T>, items: Iterable<Attributes>): readonly T[] {
  return Array.from(items).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

export interface DynamoListsOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly clock: Table['clock'];
}

function tableOf({ client, table: name, clock }: DynamoListsOptions): Table {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { client: documents, name, clock, shards: dueShards };
}

/** What texting somebody needs of the lists, apart from the rest: their bundles hold no more than this. */
export function dynamoListReader(options: DynamoListsOptions): Lists {
  const table = tableOf(options);
  return {
    async cells(group, keys) {
      const items = await getAll(
        keys.map((sk) => ({ pk: cellsOf(group), sk })),
        table,
      );
      return read(cellSchema, items.values()).map(({ sk, pieces, bytes }) => ({ key: sk, pieces, bytes }));
    },

    async meetings(group, ids) {
      const items = await getAll(
        ids.map((id) => meetingKey(group, id)),
        table,
      );
      return read(meetingSchema, items.values()).map(({ meeting }) => meeting);
    },
  };
}

export function dynamoLists(options: DynamoListsOptions): ListKeeper {
  const table = tableOf(options);
  return {
    ...dynamoListReader(options),

    async source(group, feed) {
      const [item] = await getOne(sourceKey(group, feed), table);
      return item === undefined ? undefined : sourceOf(item);
    },

    async keepSource(group, feed, state) {
      await putAll([{ ...sourceKey(group, feed), ...state }], table);
    },

    async all(group) {
      const items = await underPrefix(listOf(group), 'meeting#', table);
      return read(meetingSchema, items).map(({ meeting }) => meeting);
    },

    async put(group, rows) {
      await putAll(
        rows.map((meeting) => ({ ...meetingKey(group, meeting.id), meeting })),
        table,
      );
    },

    async remove(group, ids) {
      await deleteAll(
        ids.map((id) => meetingKey(group, id)),
        table,
      );
    },

    async log(group, changes) {
      await putAll(
        changes.map(({ id, at, ...change }) => ({
          ...{ pk: `history#${group}`, sk: `${id}#${new Date(at).toISOString()}` },
          ...{ ...change, at, expiresAt: secondsOf(at + historyKept) },
        })),
        table,
      );
    },

    async cellDigests(group) {
      const items = await underPrefix(cellsOf(group), '', table, 'sk, digest');
      return new Map(items.map(({ sk, digest }) => [String(sk), String(digest)]));
    },

    async putCells(group, cells) {
      await putAll(
        cells.map((cell) => ({
          ...{ pk: cellsOf(group), sk: cell.key },
          ...{ pieces: cell.pieces, bytes: cell.bytes, digest: digestOf(cell) },
        })),
        table,
      );
    },

    async removeCells(group, keys) {
      await deleteAll(
        keys.map((sk) => ({ pk: cellsOf(group), sk })),
        table,
      );
    },
  };
}

function sourceOf(item: Attributes): SourceState | undefined {
  const parsed = sourceSchema.safeParse(item);
  return parsed.success ? parsed.data : undefined;
}

/** Page by page to the end; expired ones are left out (RULES 40). */
async function underPrefix(
  pk: string,
  prefix: string,
  { client, name, clock }: Table,
  projection?: string,
): Promise<readonly Attributes[]> {
  const found: Attributes[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ...(prefix === '' ? {} : { ':prefix': prefix }) },
        ConsistentRead: true,
        ExclusiveStartKey: from,
        ...(projection === undefined ? {} : { ProjectionExpression: projection }),
      }),
    );
    found.push(...(Items ?? []).filter((item) => !isExpired(item, clock.now())));
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}
