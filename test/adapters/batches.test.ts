import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { Unprocessed } from '../../shared/adapters/dynamodb/batches.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';

const table = 'table';
const keys = ['a', 'b'].map((sk) => ({ pk: 'person#sam', sk }));

describe('a batch of which the table leaves a part undone', () => {
  const documents = mockClient(DynamoDBDocumentClient);
  afterEach(() => documents.reset());

  function storeAt(clock: ManualClock) {
    return dynamoStore({ client: new DynamoDBClient({ region: 'us-east-1' }), table, clock });
  }

  it('is read again for that part, after a while', async () => {
    const [first, second] = keys;
    documents
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { [table]: [{ ...first }] }, UnprocessedKeys: { [table]: { Keys: [{ ...second }] } } })
      .resolves({ Responses: { [table]: [{ ...second }] } });
    const clock = new ManualClock(0);
    expect(await storeAt(clock).rows(keys)).toHaveLength(2);
    expect(documents.commandCalls(BatchGetCommand)[1]?.args[0].input.RequestItems?.[table]?.Keys).toEqual([second]);
    expect(clock.now()).toBe(50);
  });

  it('is written again for that part, and given up when the table never takes it', async () => {
    const put = { PutRequest: { Item: { ...keys[1] } } };
    documents.on(BatchWriteCommand).resolves({ UnprocessedItems: { [table]: [put] } });
    const clock = new ManualClock(0);
    const rows = keys.map((key) => ({ ...key, values: {} }));
    await expect(storeAt(clock).putRows(rows)).rejects.toThrow(Unprocessed);
    expect(documents.commandCalls(BatchWriteCommand)).toHaveLength(7);
    expect(clock.now()).toBe(3150);
  });
});
