import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemoryLists } from '../../shared/adapters/memory/lists.ts';
import { MemoryStore } from '../../shared/adapters/memory/store.ts';
import { packCells } from '../../shared/features/meetings/cells.ts';
import { listedOf } from '../../shared/features/meetings/listed.ts';
import type { ListKeeper } from '../../shared/runtime/lists.ts';
import type { Store } from '../../shared/runtime/ports.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { countCalls } from '../support/count-calls.ts';
import { type EmbeddedTable, embeddedDynamo } from '../support/dynalite-table.ts';
import { meetingsOf } from '../support/lists.ts';
import { aMeeting } from '../support/meetings.ts';

const start = Date.UTC(2026, 2, 2, 19);
const cells = packCells(['a', 'b'].flatMap((id) => listedOf(aMeeting(id, { venue: 'both' })) ?? []));

interface Kept {
  readonly lists: ListKeeper;
  /** The rest of the same table. */
  readonly store: Pick<Store, 'project'>;
}

function contract(name: string, fresh: () => Promise<Kept>): void {
  describe(`the lists ${name}`, () => {
    let lists: ListKeeper;
    let store: Kept['store'];
    beforeEach(async () => {
      ({ lists, store } = await fresh());
    });

    it('keep meetings by group, and leave out what does not exist', async () => {
      await lists.put('riverside', [aMeeting('a'), aMeeting('b', { tags: [], notes: 'Ring twice' })]);
      await lists.put('harbor', [aMeeting('c')]);
      expect(await lists.meetings('riverside', ['b', 'c', 'none'])).toEqual([
        aMeeting('b', { tags: [], notes: 'Ring twice' }),
      ]);
      expect((await meetingsOf(lists, 'riverside')).map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
      expect(await meetingsOf(lists, 'hillside')).toEqual([]);
    });

    it('put a meeting anew over the old one, and remove it, as often as one likes', async () => {
      await lists.put('riverside', [aMeeting('a')]);
      await lists.put('riverside', [aMeeting('a', { time: '20:00' })]);
      expect(await lists.meetings('riverside', ['a'])).toEqual([aMeeting('a', { time: '20:00' })]);
      await lists.remove('riverside', ['a', 'b']);
      await lists.remove('riverside', ['a', 'b']);
      expect(await meetingsOf(lists, 'riverside')).toEqual([]);
    });

    it('take more than one batch', async () => {
      const rows = Array.from({ length: 130 }, (_, n) => aMeeting(String(n)));
      await lists.put('riverside', rows);
      const ids = rows.map(({ id }) => id);
      expect(await meetingsOf(lists, 'riverside')).toHaveLength(130);
      expect(await lists.meetings('riverside', ids)).toHaveLength(130);
    });

    it('keep cells as they were packed, and tell by a digest whether one has changed', async () => {
      expect(cells.length).toBeGreaterThan(1);
      await lists.putCells('riverside', cells);
      const keys = cells.map(({ key }) => key);
      const found = await lists.cells('riverside', [...keys, 'none']);
      expect(found.map(({ key, pieces, bytes }) => [key, pieces, [...bytes]]).toSorted()).toEqual(
        cells.map(({ key, pieces, bytes }) => [key, pieces, [...bytes]]).toSorted(),
      );
      const before = await lists.cellDigests('riverside');
      expect([...before.keys()].toSorted()).toEqual(keys.toSorted());
      await lists.putCells('riverside', [{ key: keys[0] ?? '', pieces: 1, bytes: new Uint8Array([1]) }]);
      const after = await lists.cellDigests('riverside');
      expect(keys.filter((key) => before.get(key) !== after.get(key))).toEqual([keys[0]]);
      await lists.removeCells('riverside', keys);
      expect(await lists.cells('riverside', keys)).toEqual([]);
    });

    it('remember how the last reading of a source ended', async () => {
      expect(await lists.source('riverside', 'valley')).toBeUndefined();
      const state = { askedAt: start, takenAt: start, url: 'https://meetings.example/', etag: '"a"', meetings: 7 };
      await lists.keepSource('riverside', 'valley', state);
      expect(await lists.source('riverside', 'valley')).toEqual(state);
      expect(await lists.source('harbor', 'valley')).toBeUndefined();
      expect(await meetingsOf(lists, 'riverside')).toEqual([]);
    });

    it('know which meetings somebody follows, each once, and no more when the last one has dropped it', async () => {
      const follow = (group: string, id: string, person: string, version: number, drops = false) => {
        const key = { pk: followersOf(group), sk: followerKey(id, person) };
        return store.project({ ...key, values: drops ? null : {} }, { kind: 'person', id: person }, version);
      };
      for (let n = 0; n < 450; n += 1) await follow('riverside', 'a', `p${n}`, 1);
      await follow('riverside', 'b', 'p1', 1);
      await follow('riverside', 'c', 'p1', 1);
      await follow('harbor', 'd', 'p1', 1);
      await follow('riverside', 'c', 'p1', 2, true);
      expect(await lists.followed('riverside')).toEqual(new Set(['a', 'b']));
      expect(await lists.followed('hillside')).toEqual(new Set());
    });

    it('keep marks until they are taken away, as often as one likes', async () => {
      const ids = Array.from({ length: 30 }, (_, n) => `m${n}`);
      await lists.mark('riverside', ids);
      await lists.mark('riverside', ['m1', 'm2']);
      await lists.mark('harbor', ['m1']);
      expect((await lists.marked('riverside')).toSorted()).toEqual(ids.toSorted());
      await lists.unmark('riverside', ids.slice(2));
      await lists.unmark('riverside', ids.slice(2));
      expect((await lists.marked('riverside')).toSorted()).toEqual(['m0', 'm1']);
      expect(await lists.marked('harbor')).toEqual(['m1']);
      expect(await meetingsOf(lists, 'riverside')).toEqual([]);
    });

    it('log changes, the same one once', async () => {
      const change = { id: 'a', kind: 'changed', at: start, fields: 'time', name: 'Meeting a' } as const;
      await lists.log('riverside', [change]);
      await lists.log('riverside', [change]);
      expect(await meetingsOf(lists, 'riverside')).toEqual([]);
    });
  });
}

contract('in memory', async () => {
  const store = new MemoryStore({ clock: new ManualClock(start) });
  return { store, lists: new MemoryLists(store) };
});

describe('on DynamoDB', () => {
  let dynamo: EmbeddedTable;
  const clock = new ManualClock(start);
  beforeAll(async () => {
    dynamo = await embeddedDynamo();
  });
  afterAll(() => dynamo.close());

  contract('in a table', async () => {
    const options = { client: dynamo.client, table: await dynamo.create(), clock };
    return { store: dynamoStore(options), lists: dynamoLists(options) };
  });

  it('never pass off a meeting that cannot be read as one that is gone, and all others are there', async () => {
    const table = await dynamo.create();
    const lists = dynamoLists({ client: dynamo.client, table, clock });
    await lists.put('riverside', [aMeeting('a')]);
    const Item = { pk: { S: 'list#riverside' }, sk: { S: 'meeting#b' }, meeting: { S: 'not a meeting' } };
    await dynamo.client.send(new PutItemCommand({ TableName: table, Item }));
    expect((await meetingsOf(lists, 'riverside')).map(({ id }) => id)).toEqual(['a']);
    await expect(lists.meetings('riverside', ['a', 'b'])).rejects.toThrow('does not fit its schema');
    expect(await lists.meetings('riverside', ['a'])).toHaveLength(1);
  });

  it('read sixteen cells in one call', async () => {
    const lists = dynamoLists({ client: dynamo.client, table: await dynamo.create(), clock });
    await lists.putCells('riverside', cells);
    const counter = countCalls(dynamo.client);
    await lists.cells('riverside', [...Array.from({ length: 15 }, (_, n) => `none${n}`), cells[0]?.key ?? '']);
    expect(counter.counts().operations).toEqual({ BatchGetItem: 1 });
  });
});
