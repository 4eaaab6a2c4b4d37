/** The lists of meetings in the one table, beside the aggregates. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { digestOf, type ListKeeper, type Lists, type SourceState } from '../../runtime/lists.ts';
import type { RowKey } from '../../runtime/ports.ts';
import { followedBy, followersOf } from '../../state/meeting/followers.ts';
import { meetingRowSchema } from '../../state/meeting/row.ts';
import { deleteAll, getAll, getOne, putAll, type Table } from './batches.ts';
import { type Attributes, dueShards, isExpired, isGone, secondsOf } from './layout.ts';

const listOf = (group: string): string => `list#${group}`;
const cellsOf = (group: string): string => `cells#${group}`;
const untoldOf = (group: string): string => `untold#${group}`;
const meetingKey = (group: string, id: string): RowKey => ({ pk: listOf(group), sk: `meeting#${id}` });
const sourceKey = (group: string, feed: string): RowKey => ({ pk: listOf(group), sk: `source#${feed}` });

/** A meeting's history is for whoever wonders why a reminder changed: half a year is enough. */
const historyKept = 180 * 24 * 60 * 60_000;

const cellSchema = z.object({ sk: z.string(), pieces: z.number(), bytes: z.instanceof(Uint8Array) });
const meetingSchema = z.object({ meeting: meetingRowSchema });
const sourceSchema = z.object({
  askedAt: z.number(),
  takenAt: z.exactOptional(z.number()),
  url: z.exactOptional(z.string()),
  etag: z.exactOptional(z.string()),
  lastModified: z.exactOptional(z.string()),
  meetings: z.number(),
});

/** A meeting's row that does not fit its schema: it must never look like one that is gone, or its followers hear that it ended. */
export class UnreadableMeeting extends Error {
  override readonly name = 'UnreadableMeeting';
  constructor() {
    super("a meeting's row does not fit its schema; the next import writes it anew");
  }
}

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
      const rows = read(meetingSchema, items.values()).map(({ meeting }) => meeting);
      if (rows.length < items.size) throw new UnreadableMeeting();
      return rows;
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

    async *all(group) {
      for await (const page of pagesUnder(listOf(group), 'meeting#', table)) {
        yield* read(meetingSchema, page).map(({ meeting }) => meeting);
      }
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

    async followed(group) {
      const ids = new Set<string>();
      for await (const page of pagesUnder(followersOf(group), '', table, 'sk, mirrorGone, expiresAt')) {
        for (const follower of page) if (!isGone(follower)) ids.add(followedBy(String(follower.sk)));
      }
      return ids;
    },

    async mark(group, ids) {
      await putAll(
        ids.map((id) => ({ pk: untoldOf(group), sk: id })),
        table,
      );
    },

    async marked(group) {
      const ids: string[] = [];
      for await (const page of pagesUnder(untoldOf(group), '', table, 'sk'))
        ids.push(...page.map(({ sk }) => String(sk)));
      return ids;
    },

    async unmark(group, ids) {
      await deleteAll(
        ids.map((id) => ({ pk: untoldOf(group), sk: id })),
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
      const digests = new Map<string, string>();
      for await (const page of pagesUnder(cellsOf(group), '', table, 'sk, digest')) {
        for (const { sk, digest } of page) digests.set(String(sk), String(digest));
      }
      return digests;
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

/** A full page of the table takes tens of MB on its way through the client, which then are kept for long. */
const mostAPage = 200;

/** Page by page to the end; expired ones are left out (RULES 40). */
async function* pagesUnder(
  pk: string,
  prefix: string,
  { client, name, clock }: Table,
  projection?: string,
): AsyncGenerator<readonly Attributes[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ...(prefix === '' ? {} : { ':prefix': prefix }) },
        ConsistentRead: true,
        Limit: mostAPage,
        ExclusiveStartKey: from,
        ...(projection === undefined ? {} : { ProjectionExpression: projection }),
      }),
    );
    yield (Items ?? []).filter((item) => !isExpired(item, clock.now()));
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
