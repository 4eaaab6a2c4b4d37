/** The store's contract on rows beside the aggregates: numbers, texts, records, counters and mirrors. */
import { expect, it } from 'vitest';
import { day, item, personRef, row, type Suite, sam, second, start } from './store-fixtures.ts';

const numberKey = { pk: 'number#n1', sk: 'self' };

export const numbers: Suite = (given) => {
  it('gives a number to whom claims it first, and tells every other who that was', async () => {
    const { store } = given();
    expect(await store.numberRow('n1')).toBeUndefined();
    const claims = await Promise.all(['a', 'b', 'c'].map((id) => store.claimNumber('n1', id)));
    expect(new Set(claims.map(({ personId }) => personId)).size).toBe(1);
    expect(await store.numberRow('n1')).toEqual(claims[0]);
    expect(await store.claimNumber('n2', 'd')).toEqual({ personId: 'd', optedOutAt: undefined });
  });

  it('keeps an opt-out with the number', async () => {
    const { store } = given();
    await store.claimNumber('n1', 'sam');
    await store.project({ ...numberKey, values: { personId: 'sam', optedOutAt: start } }, sam, 3);
    expect(await store.numberRow('n1')).toEqual({ personId: 'sam', optedOutAt: start });
    expect(await store.claimNumber('n1', 'other')).toEqual({ personId: 'sam', optedOutAt: start });
  });

  it('lets a number be claimed again once its row was removed', async () => {
    const { store } = given();
    await store.claimNumber('n1', 'sam');
    await store.project({ ...numberKey, values: null }, sam, 3);
    expect(await store.numberRow('n1')).toBeUndefined();
    expect(await store.claimNumber('n1', 'new')).toEqual({ personId: 'new', optedOutAt: undefined });
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: undefined });
  });

  it('keeps the opt-out of a number that names nobody any more, and passes it on with it (RULES 9, 42)', async () => {
    const { store } = given();
    await store.claimNumber('n1', 'sam');
    await store.project({ ...numberKey, values: { personId: 'sam', optedOutAt: start } }, sam, 7);
    await store.project({ ...numberKey, values: { optedOutAt: start } }, sam, 8);
    expect(await store.numberRow('n1')).toBeUndefined();
    expect(await store.claimNumber('n1', 'new')).toEqual({ personId: 'new', optedOutAt: start });
    await store.project({ ...numberKey, values: { personId: 'sam', optedOutAt: start } }, sam, 9);
    await store.project({ ...numberKey, values: { personId: 'new' } }, { kind: 'person', id: 'new' }, 2);
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: undefined });
  });

  it('is not given back to a former owner by what they still owed', async () => {
    const { store } = given();
    await store.claimNumber('n1', 'sam');
    await store.project({ ...numberKey, values: null }, sam, 3);
    await store.claimNumber('n1', 'new');
    await store.project({ ...numberKey, values: { personId: 'sam', optedOutAt: start } }, sam, 9);
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: undefined });
    await store.project({ ...numberKey, values: { personId: 'new', optedOutAt: start } }, personRef('new'), 2);
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: start });
  });
};

export const rowsOfAll: Suite = (given) => {
  it('keeps rows under their keys, and leaves out those that do not exist', async () => {
    const { store } = given();
    const rows = Array.from({ length: 120 }, (_, n) => row(`text#${n}`, { n, yes: true, body: '' }));
    await store.putRows(rows);
    const found = await store.rows([{ pk: 'person#sam', sk: 'none' }, ...rows]);
    expect(found).toEqual(rows);
  });

  it('takes no rows, one row, and two under the same key: the last counts', async () => {
    const { store } = given();
    await store.putRows([]);
    expect(await store.rows([])).toEqual([]);
    await store.putRows([row('a', { n: 1 }), row('a', { n: 2 })]);
    const key = { pk: 'person#sam', sk: 'a' };
    expect(await store.rows([key])).toEqual([row('a', { n: 2 })]);
    expect(await store.rows([key, key])).toHaveLength(2);
  });

  it('lists rows newest first, by the beginning of their key, and no more than asked for', async () => {
    const { store } = given();
    await store.putRows(['text#1', 'text#2', 'text#3', 'answer#1'].map((sk) => row(sk, { sk })));
    await store.putRows([row('text#4', {}, start - second)]);
    const listed = async (limit: number) => (await store.rowsUnder('person#sam', 'text#', limit)).map(({ sk }) => sk);
    expect(await listed(9)).toEqual(['text#3', 'text#2', 'text#1']);
    expect(await listed(2)).toEqual(['text#3', 'text#2']);
    expect(await store.rowsUnder('person#nobody', 'text#', 9)).toEqual([]);
  });

  it('lists rows a page at a time in the order of their keys, after one that may be gone by then', async () => {
    const { store } = given();
    const keys = ['a#1', 'a#2', 'a#3', 'a#4', 'a#5', 'b#1', 'A#1'];
    await store.putRows(keys.map((sk) => row(sk, { sk })));
    await store.putRows([row('a#2', {}, start - second)]);
    await store.project({ pk: 'person#sam', sk: 'a#4', values: null }, sam, 1);
    const page = async (after: string | undefined, limit: number) =>
      (await store.rowsAfter('person#sam', 'a#', after, limit)).map(({ sk }) => sk);
    expect(await page(undefined, 2)).toEqual(['a#1', 'a#3']);
    expect(await page('a#3', 2)).toEqual(['a#5']);
    expect(await page('a#2', 2)).toEqual(['a#3', 'a#5']);
    expect(await page('a#25', 9)).toEqual(['a#3', 'a#5']);
    expect(await page('a#5', 9)).toEqual([]);
    expect((await store.rowsAfter('person#sam', '', undefined, 2)).map(({ sk }) => sk)).toEqual(['A#1', 'a#1']);
    expect(await store.rowsAfter('person#nobody', 'a#', undefined, 9)).toEqual([]);
  });

  it('reads no row that has expired, whether or not it was erased yet (RULES 40, 43)', async () => {
    const { clock, store } = given();
    const short = row('a', { n: 1 }, start + day);
    await store.putRows([short]);
    expect(await store.rows([short])).toEqual([short]);
    clock.moveTo(start + day);
    expect(await store.rows([short])).toEqual([]);
  });

  it('sets values of a row and leaves its others, whatever they are called', async () => {
    const { store } = given();
    await store.putRows([row('a', { status: 'sending', body: 'hi' }, start + day)]);
    await store.setRow({ pk: 'person#sam', sk: 'a' }, { status: 'sent', parts: 2, at: 7, values: true });
    const expected = row('a', { status: 'sent', body: 'hi', parts: 2, at: 7, values: true }, start + day);
    expect(await store.rows([expected])).toEqual([expected]);
  });

  it('adds to counters, from nothing, and for each event once', async () => {
    const { store } = given();
    const key = { pk: 'tally#riverside', sk: '2026-03-02' };
    const counts = await Promise.all([1, 2, 3].map((n) => store.count(key, { joined: 1, parts: n }, `event-${n}`)));
    expect(counts).toEqual([true, true, true]);
    expect(await store.count(key, { joined: 1, parts: 2 }, 'event-2')).toBe(false);
    expect(await store.rows([key])).toEqual([{ ...key, values: { joined: 3, parts: 6 } }]);
  });

  it('leaves what tells of the last day, or it would be settled again', async () => {
    const { store } = given();
    const at = (instant: number) => row(`text#${new Date(instant).toISOString()}#a`, {});
    const mark = row('settled#a', {});
    await store.putRows([at(start - day - 1), at(start - day), at(start + second), mark, row('zebra', {})]);
    await store.erase(sam, start);
    expect(await store.rowsUnder('person#sam', '', 10)).toEqual([at(start + second), at(start - day), mark]);
  });

  it('sets nothing in a row that is not there, or an erased one would come back', async () => {
    const { store } = given();
    await store.setRow({ pk: 'person#sam', sk: 'a' }, { status: 'sent' });
    expect(await store.rowsUnder('person#sam', '', 10)).toEqual([]);
  });

  it('erases every row under an aggregate but the item itself, and nobody else (RULES 42)', async () => {
    const { store } = given();
    await store.commit(item(sam), 0);
    const own = Array.from({ length: 60 }, (_, n) => row(`checkin#${n}`, { n }));
    const consent = { pk: 'consent#sam', sk: 'a', values: { n: 1 } };
    await store.putRows([...own, consent]);
    await store.erase(sam, start);
    await store.erase(sam, start);
    expect(await store.rowsUnder('person#sam', 'checkin#', 100)).toEqual([]);
    expect(await store.rows([consent])).toEqual([consent]);
    expect((await store.load([sam]))[0]?.version).toBe(1);
  });
};

export const mirrors: Suite = (given) => {
  const key = { pk: 'group#riverside', sk: 'member#sam' };

  it('writes a mirror only over an older version', async () => {
    const { store } = given();
    await store.project({ ...key, values: { role: 'member' } }, sam, 2);
    await store.project({ ...key, values: { role: 'late' } }, sam, 1);
    await store.project({ ...key, values: { role: 'again' } }, sam, 2);
    expect(await store.rows([key])).toEqual([{ ...key, values: { role: 'member' } }]);
    await store.project({ ...key, values: { role: 'coordinator' } }, sam, 5);
    expect(await store.rows([key])).toEqual([{ ...key, values: { role: 'coordinator' } }]);
  });

  it('reads no mirror that has expired (RULES 40)', async () => {
    const { clock, store } = given();
    await store.project({ ...key, values: { role: 'member' }, expiresAt: start + day }, sam, 2);
    expect(await store.rowsUnder(key.pk, 'member#', 10)).toHaveLength(1);
    clock.moveTo(start + day);
    expect(await store.rowsUnder(key.pk, 'member#', 10)).toEqual([]);
  });

  it('is not brought back by an older version that arrives after its removal', async () => {
    const { store } = given();
    await store.project({ ...key, values: { role: 'member' } }, sam, 2);
    await store.project({ ...key, values: null }, sam, 4);
    await store.project({ ...key, values: { role: 'late' } }, sam, 3);
    expect(await store.rows([key])).toEqual([]);
    expect(await store.rowsUnder(key.pk, 'member#', 10)).toEqual([]);
    await store.project({ ...key, values: { role: 'member' } }, sam, 5);
    expect(await store.rows([key])).toEqual([{ ...key, values: { role: 'member' } }]);
  });

  it('is not made by an older version when its removal arrived first', async () => {
    const { store } = given();
    await store.project({ ...key, values: null }, sam, 4);
    await store.project({ ...key, values: { role: 'late' } }, sam, 3);
    expect(await store.rows([key])).toEqual([]);
  });
};
