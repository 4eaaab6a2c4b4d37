/** The store of the real service: one DynamoDB table. Errors of the SDK pass through, but for conditions that were expected to fail. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock, Store } from '../../runtime/ports.ts';
import type { Table } from './batches.ts';
import { due } from './due.ts';
import { commit, load, quarantine, stop } from './items.ts';
import { dueShards } from './layout.ts';
import { claimNumber, count, erase, numberRow, project, putRows, rows, rowsAfter, rowsUnder, setRow } from './rows.ts';

export interface DynamoStoreOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Expiry is checked at reading, and batches wait between tries, by this clock. */
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Partitions of the due indexes; to be the same for every reader and writer. */
  readonly shards?: number;
}

export function dynamoStore({ client, table: name, clock, shards = dueShards }: DynamoStoreOptions): Store {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const table: Table = { client: documents, name, clock, shards };
  return {
    numberRow: (numberId) => numberRow(numberId, table),
    claimNumber: (numberId, personId) => claimNumber(numberId, personId, table),
    load: (refs) => load(refs, table),
    commit: (item, loadedVersion) => commit(item, loadedVersion, table),
    rows: (keys) => rows(keys, table),
    rowsUnder: (pk, prefix, limit) => rowsUnder(pk, prefix, limit, table),
    rowsAfter: (pk, prefix, after, limit) => rowsAfter(pk, prefix, after, limit, table),
    putRows: (all) => putRows(all, table),
    setRow: (key, values) => setRow(key, values, table),
    project: (mirror, of, version) => project(mirror, of, version, table),
    quarantine: (ref, at) => quarantine(ref, at, table),
    stop: (ref, numberId, at) => stop(ref, numberId, at, table),
    erase: (ref, at) => erase(ref, at, table),
    due: (index, now, limit) => due(index, now, limit, table),
    count: (key, add, event) => count(key, add, event, table),
  };
}
