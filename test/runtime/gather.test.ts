import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemoryLog } from '../../shared/adapters/memory/ports.ts';
import { look, type Question } from '../../shared/features/meetings/finding.ts';
import { gather } from '../../shared/runtime/gather.ts';
import { decidedOf } from '../../shared/state/meeting/meeting.ts';
import { type CallCounter, countCalls } from '../support/count-calls.ts';
import { type EmbeddedTable, embeddedDynamo } from '../support/dynalite-table.ts';
import { keepMeetings, valley } from '../support/lists.ts';
import { mondayNoon } from '../support/person.ts';

let dynamo: EmbeddedTable;
let counter: CallCounter;
beforeAll(async () => {
  dynamo = await embeddedDynamo();
  counter = countCalls(dynamo.client);
});
afterAll(() => dynamo.close());

const saltLake = { latitude: 40.76, longitude: -111.89 };
const fairbanks = { latitude: 64.84, longitude: -147.72 };

const question = (where: Question['where'], overrides: Partial<Question['wanted']> = {}): Question => ({
  wanted: { when: { kind: 'soon' }, filters: { tags: [], fellowships: [] }, ...overrides },
  where,
  groups: ['riverside'],
  now: mondayNoon,
});

const moud = { filters: { tags: [], fellowships: [], moud: true } } as const;

/** A search over the table, and which calls it made. */
async function searched(asked: Question, inPieces = false) {
  const { client } = dynamo;
  const at = { client, table: await dynamo.create(), clock: new ManualClock(mondayNoon) };
  const [lists, store] = [dynamoLists(at), dynamoStore(at)];
  await keepMeetings(lists, 'riverside', valley);
  if (inPieces) {
    const [whole] = await lists.cells('riverside', ['9x0q', '9x0r', '9x0p', '9x0n']);
    if (whole === undefined) throw new Error('no cell there');
    const pieces = { ...whole, pieces: 2 };
    await lists.putCells('riverside', [pieces, { ...pieces, key: `${whole.key}.1` }]);
  }
  const ref = { kind: 'meeting', id: 'riverside/b' } as const;
  const values = { calledOff: '2026-03-02 2026-03-16', moud: true };
  await store.project({ pk: decidedOf('riverside'), sk: 'b', values }, ref, 1);
  counter.reset();
  const gathered = await gather(
    (read) => {
      const needs = look(asked, read);
      return Array.isArray(needs) ? needs : [];
    },
    { lists, store, log: new MemoryLog() },
  );
  const { operations } = counter.counts();
  const found = look(asked, gathered);
  if (typeof found === 'string' || !('hits' in found)) throw new Error('nothing was found');
  return { operations, found: found.hits.map(({ meeting, date }) => `${meeting.name} ${date}`) };
}

it('a search near reads its cells in one call, and in another what is decided about any meeting', async () => {
  const { operations, found } = await searched(question(saltLake));
  expect(operations).toEqual({ BatchGetItem: 1, Query: 1 });
  expect(found).toEqual(['Noon Hope 2026-03-02', 'Just for Tonight 2026-03-02', 'Early Light 2026-03-03']);
});

it('what is called off is offered for its next turn, and what is marked is found', async () => {
  const { operations, found } = await searched(question(saltLake, moud));
  expect(operations).toEqual({ BatchGetItem: 2, Query: 1 });
  expect(found).toEqual(['Women of Courage 2026-03-09']);
});

it('a search takes four calls at most: far away, online, and of cells in pieces', async () => {
  expect((await searched(question(fairbanks))).operations).toEqual({ BatchGetItem: 2, Query: 1 });
  expect((await searched(question(undefined))).operations).toEqual({ BatchGetItem: 1, Query: 1 });
  expect((await searched(question(saltLake, moud), true)).operations).toEqual({
    BatchGetItem: 2,
    GetItem: 1,
    Query: 1,
  });
});
