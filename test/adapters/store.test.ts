import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemoryStore } from '../../shared/adapters/memory/store.ts';
import type { Ref } from '../../shared/kernel/decision.ts';
import { countCalls } from '../support/count-calls.ts';
import { type EmbeddedTable, embeddedDynamo } from '../support/dynalite-table.ts';
import { storeContract } from '../support/store-contract.ts';

const start = Date.UTC(2026, 2, 2, 19);
const sam: Ref = { kind: 'person', id: 'sam' };
const empty = { outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };

storeContract('in memory', async (clock) => new MemoryStore({ clock }));

describe('on DynamoDB', () => {
  let dynamo: EmbeddedTable;
  beforeAll(async () => {
    dynamo = await embeddedDynamo();
  });
  afterAll(async () => {
    await dynamo.close();
  });

  storeContract('in a table', async (clock) =>
    dynamoStore({ client: dynamo.client, table: await dynamo.create(), clock }),
  );

  it('hands on what the SDK says of a table that is not there', async () => {
    const store = dynamoStore({ client: dynamo.client, table: 'missing', clock: new ManualClock(start) });
    await expect(store.load([sam])).rejects.toThrow(/not found/);
    await expect(store.commit({ ref: sam, state: {}, agenda: [], ...empty }, 0)).rejects.toThrow(/not found/);
  });

  it('shows an item whose version is no number as unreadable, and others are none the worse', async () => {
    const table = await dynamo.create();
    const store = dynamoStore({ client: dynamo.client, table, clock: new ManualClock(start) });
    const Item = { pk: { S: 'person#sam' }, sk: { S: 'self' }, version: { S: 'three' }, optedOutAt: { N: '7' } };
    await dynamo.client.send(new PutItemCommand({ TableName: table, Item }));
    const loaded = await store.load([sam, { kind: 'person', id: 'mia' }]);
    expect(loaded).toMatchObject([{ version: -1, optedOutAt: 7 }, { version: 0 }]);
  });

  it('costs one call for a commit, one for a batch of 25 rows, and reports what the table charged', async () => {
    const client = dynamo.client;
    const store = dynamoStore({ client, table: await dynamo.create(), clock: new ManualClock(start) });
    const counter = countCalls(client);
    await store.commit({ ref: sam, state: {}, agenda: [], ...empty }, 0);
    await store.load([sam, { kind: 'person', id: 'mia' }]);
    await store.putRows(Array.from({ length: 25 }, (_, n) => ({ pk: 'person#sam', sk: `text#${n}`, values: { n } })));
    const { operations, consumedCapacity } = counter.counts();
    expect(operations).toEqual({ PutItem: 1, BatchGetItem: 1, BatchWriteItem: 1 });
    expect(consumedCapacity).toBe(1 + 2 + 25);
  });
});

describe('indexes that lag behind', () => {
  it('still show what has moved on, for the real ones are read without consistency', async () => {
    const clock = new ManualClock(start);
    const store = new MemoryStore({ clock, staleIndexes: () => 1000 });
    await store.commit({ ref: sam, state: {}, agenda: [{ id: 'a', kind: 'a', at: start }], ...empty }, 0);
    expect((await store.due('due', start, 9)).due).toEqual([]);
    clock.moveTo(start + 1000);
    expect((await store.due('due', start, 9)).due).toEqual([{ ref: sam, at: start }]);
    await store.commit({ ref: sam, state: {}, agenda: [], ...empty }, 1);
    expect((await store.due('due', start, 9)).due).toEqual([{ ref: sam, at: start }]);
    clock.moveTo(start + 2000);
    expect((await store.due('due', start, 9)).due).toEqual([]);
  });
});

describe('100,000 people in memory', () => {
  it('are due in the order of their time, a page at a time, without a look at all of them each minute', async () => {
    const store = new MemoryStore({ clock: new ManualClock(start) });
    const people = 100_000;
    for (let n = 0; n < people; n++) {
      const at = start + ((n * 7919) % people);
      await store.commit(
        { ref: { kind: 'person', id: `p${n}` }, state: {}, agenda: [{ id: 'a', kind: 'a', at }], ...empty },
        0,
      );
    }
    const began = performance.now();
    let pages = 0;
    let last = 0;
    for (let page = await store.due('due', start + people, 500); page.due.length > 0; pages++) {
      for (const { ref, at } of page.due) {
        expect(at >= last).toBe(true);
        last = at;
        await store.commit({ ref, state: {}, agenda: [], ...empty }, 1);
      }
      page = await store.due('due', start + people, 500);
    }
    expect(pages).toBe(200);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
