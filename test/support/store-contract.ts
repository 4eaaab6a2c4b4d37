/** What every store must do, whatever it is made of: run against the table's adapter and the one in memory. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { AgendaEntry, Ref } from '../../shared/kernel/decision.ts';
import type { ItemToWrite, Row, Store } from '../../shared/runtime/ports.ts';

export type MakeStore = (clock: ManualClock) => Promise<Store>;

const start = Date.UTC(2026, 2, 2, 19);
const second = 1000;
const day = 24 * 60 * 60 * second;

const personRef = (id: string): Ref => ({ kind: 'person', id });
const sam = personRef('sam');

const planned = (at: number, urgent = false): AgendaEntry => ({
  id: `entry-${at}-${urgent}`,
  kind: 'checkins.ask',
  at,
  ...(urgent ? { urgent: true } : {}),
});

function item(ref: Ref, overrides: Partial<ItemToWrite> = {}): ItemToWrite {
  return {
    ref,
    state: { name: 'Sam', list: [1, 'two', { three: true }], empty: '' },
    agenda: [],
    outbox: [],
    seen: {},
    optedOutAt: undefined,
    expiresAt: undefined,
    ...overrides,
  };
}

const row = (sk: string, values: Row['values'], expiresAt?: number): Row => ({
  pk: 'person#sam',
  sk,
  values,
  ...(expiresAt === undefined ? {} : { expiresAt }),
});

export function storeContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: the store`, () => {
    let clock: ManualClock;
    let store: Store;
    beforeEach(async () => {
      clock = new ManualClock(start);
      store = await makeStore(clock);
    });
    const given = (): Given => ({ clock, store });
    aggregates(given);
    numbers(given);
    rowsOfAll(given);
    mirrors(given);
    dueIndexes(given);
    withoutSchema(given);
  });
}

interface Given {
  readonly clock: ManualClock;
  readonly store: Store;
}

type Suite = (given: () => Given) => void;

const aggregates: Suite = (given) => {
  it('gives back what was committed, and nothing for who is unknown', async () => {
    const { store } = given();
    const entry = planned(start + second);
    await store.commit(item(sam, { agenda: [entry], seen: { a: start }, optedOutAt: start - 1 }), 0);
    const [unknown, known] = await store.load([personRef('nobody'), sam]);
    expect(unknown).toMatchObject({ ref: personRef('nobody'), version: 0, optedOutAt: undefined });
    expect(known).toMatchObject({ ref: sam, version: 1, agenda: [entry], outbox: [], seen: { a: start } });
    expect(known).toMatchObject({ state: item(sam).state, optedOutAt: start - 1, quarantinedAt: undefined });
  });

  it('counts the versions of one aggregate up, and takes a commit only over the version that was loaded', async () => {
    const { store } = given();
    expect(await store.commit(item(sam, { state: { n: 1 } }), 0)).toBe('done');
    expect(await store.commit(item(sam, { state: { n: 2 } }), 0)).toBe('conflict');
    expect(await store.commit(item(sam, { state: { n: 2 } }), 1)).toBe('done');
    expect(await store.commit(item(sam, { state: { n: 3 } }), 1)).toBe('conflict');
    expect(await store.commit(item(sam, { state: { n: 9 } }), 9)).toBe('conflict');
    expect((await store.load([sam]))[0]).toMatchObject({ version: 2, state: { n: 2 } });
  });

  it('lets one of several who commit at the same time win', async () => {
    const { store } = given();
    const all = await Promise.all([1, 2, 3, 4].map((n) => store.commit(item(sam, { state: { n } }), 0)));
    expect(all.filter((outcome) => outcome === 'done')).toHaveLength(1);
  });

  it('shares nothing with who wrote and who read', async () => {
    const { store } = given();
    const seen: Record<string, number> = { a: 1 };
    await store.commit(item(sam, { seen }), 0);
    seen.b = 2;
    expect((await store.load([sam]))[0]?.seen).toEqual({ a: 1 });
  });

  it('loads more than a hundred in the order asked for, also when one is asked for twice', async () => {
    const { store } = given();
    const refs = Array.from({ length: 120 }, (_, index) => personRef(`p${index}`));
    await Promise.all(refs.map((ref) => store.commit(item(ref, { state: { id: ref.id } }), 0)));
    const asked = [...refs.toReversed(), personRef('p7')];
    const loaded = await store.load(asked);
    expect(loaded.map(({ ref }) => ref)).toEqual(asked);
    expect(loaded.every(({ ref, state }) => JSON.stringify(state) === JSON.stringify({ id: ref.id }))).toBe(true);
  });

  it('keeps people and groups of the same id apart', async () => {
    const { store } = given();
    await store.commit(item({ kind: 'group', id: 'sam' }, { state: { group: true } }), 0);
    expect((await store.load([sam]))[0]?.version).toBe(0);
  });

  it('treats an item as gone once it has expired, and lets a new one take its place (RULES 40)', async () => {
    const { clock, store } = given();
    await store.commit(item(sam, { expiresAt: start + day }), 0);
    expect((await store.load([sam]))[0]).toMatchObject({ version: 1, expiresAt: start + day });
    clock.moveTo(start + day);
    expect((await store.load([sam]))[0]?.version).toBe(0);
    expect(await store.commit(item(sam), 0)).toBe('done');
    expect((await store.load([sam]))[0]).toMatchObject({ version: 1, expiresAt: undefined });
  });
};

const numbers: Suite = (given) => {
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
    await store.project({ pk: 'number#n1', sk: 'self' }, { personId: 'sam', optedOutAt: start }, sam, 3);
    expect(await store.numberRow('n1')).toEqual({ personId: 'sam', optedOutAt: start });
    expect(await store.claimNumber('n1', 'other')).toEqual({ personId: 'sam', optedOutAt: start });
  });

  it('lets a number be claimed again once its row was removed', async () => {
    const { store } = given();
    await store.claimNumber('n1', 'sam');
    await store.project({ pk: 'number#n1', sk: 'self' }, null, sam, 3);
    expect(await store.numberRow('n1')).toBeUndefined();
    expect(await store.claimNumber('n1', 'new')).toEqual({ personId: 'new', optedOutAt: undefined });
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: undefined });
  });

  it('remembers whose number it was until it is claimed again', async () => {
    const { clock, store } = given();
    await store.claimNumber('n1', 'sam');
    expect(await store.formerOwner('n1')).toBeUndefined();
    await store.project({ pk: 'number#n1', sk: 'self' }, null, sam, 3);
    expect(await store.formerOwner('n1')).toBe('sam');
    clock.moveTo(start + 31 * day);
    expect(await store.formerOwner('n1')).toBeUndefined();
    await store.claimNumber('n1', 'new');
    expect(await store.formerOwner('n1')).toBeUndefined();
  });

  it('is not given back to a former owner by what they still owed', async () => {
    const { store } = given();
    const key = { pk: 'number#n1', sk: 'self' };
    await store.claimNumber('n1', 'sam');
    await store.project(key, null, sam, 3);
    await store.claimNumber('n1', 'new');
    await store.project(key, { personId: 'sam', optedOutAt: start }, sam, 9);
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: undefined });
    await store.project(key, { personId: 'new', optedOutAt: start }, personRef('new'), 2);
    expect(await store.numberRow('n1')).toEqual({ personId: 'new', optedOutAt: start });
  });
};

const rowsOfAll: Suite = (given) => {
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

  it('adds to counters, from nothing', async () => {
    const { store } = given();
    const key = { pk: 'tally#riverside', sk: '2026-03-02' };
    await Promise.all([1, 2, 3].map((n) => store.count(key, { joined: 1, parts: n })));
    expect(await store.rows([key])).toEqual([{ ...key, values: { joined: 3, parts: 6 } }]);
  });

  it('erases every row under an aggregate but the item itself, and nobody else (RULES 42)', async () => {
    const { store } = given();
    await store.commit(item(sam), 0);
    const own = Array.from({ length: 60 }, (_, n) => row(`text#${n}`, { n }));
    const consent = { pk: 'consent#sam', sk: 'a', values: { n: 1 } };
    await store.putRows([...own, consent]);
    await store.erase(sam);
    await store.erase(sam);
    expect(await store.rowsUnder('person#sam', 'text#', 100)).toEqual([]);
    expect(await store.rows([consent])).toEqual([consent]);
    expect((await store.load([sam]))[0]?.version).toBe(1);
  });
};

const mirrors: Suite = (given) => {
  const key = { pk: 'group#riverside', sk: 'member#sam' };

  it('writes a mirror only over an older version', async () => {
    const { store } = given();
    await store.project(key, { role: 'member' }, sam, 2);
    await store.project(key, { role: 'late' }, sam, 1);
    await store.project(key, { role: 'again' }, sam, 2);
    expect(await store.rows([key])).toEqual([{ ...key, values: { role: 'member' } }]);
    await store.project(key, { role: 'coordinator' }, sam, 5);
    expect(await store.rows([key])).toEqual([{ ...key, values: { role: 'coordinator' } }]);
  });

  it('is not brought back by an older version that arrives after its removal', async () => {
    const { store } = given();
    await store.project(key, { role: 'member' }, sam, 2);
    await store.project(key, null, sam, 4);
    await store.project(key, { role: 'late' }, sam, 3);
    expect(await store.rows([key])).toEqual([]);
    expect(await store.rowsUnder(key.pk, 'member#', 10)).toEqual([]);
    await store.project(key, { role: 'member' }, sam, 5);
    expect(await store.rows([key])).toEqual([{ ...key, values: { role: 'member' } }]);
  });

  it('is not made by an older version when its removal arrived first', async () => {
    const { store } = given();
    await store.project(key, null, sam, 4);
    await store.project(key, { role: 'late' }, sam, 3);
    expect(await store.rows([key])).toEqual([]);
  });
};

const dueIndexes: Suite = (given) => {
  it('tells who is due, oldest first, and when the next one is', async () => {
    const { store } = given();
    const times = [5, 1, 9, 3, 7];
    for (const at of times) await store.commit(item(personRef(`p${at}`), { agenda: [planned(start + at)] }), 0);
    const page = await store.due('due', start + 5, 10);
    expect(page.due).toEqual([1, 3, 5].map((at) => ({ ref: personRef(`p${at}`), at: start + at })));
    expect(page.nextAt).toBe(start + 7);
    expect(await store.due('due', start + 9, 10)).toMatchObject({ nextAt: undefined });
  });

  it('gives a page no longer than asked for, and says that more is waiting', async () => {
    const { store } = given();
    for (const at of [1, 2, 3]) await store.commit(item(personRef(`p${at}`), { agenda: [planned(start + at)] }), 0);
    const page = await store.due('due', start + 5, 2);
    expect(page.due.map(({ at }) => at)).toEqual([start + 1, start + 2]);
    expect(page.nextAt).toBe(start + 3);
    expect((await store.due('due', start + 5, 3)).nextAt).toBeUndefined();
    expect(await store.due('due', start + 5, 0)).toEqual({ due: [], nextAt: start + 1 });
  });

  it('goes by the earliest entry, and keeps what is urgent in an index of its own', async () => {
    const { store } = given();
    const agenda = [planned(start + 9), planned(start + 4), planned(start + 6, true), planned(start + 8, true)];
    await store.commit(item(sam, { agenda }), 0);
    expect((await store.due('due', start + 100, 10)).due).toEqual([{ ref: sam, at: start + 4 }]);
    expect((await store.due('urgent', start + 100, 10)).due).toEqual([{ ref: sam, at: start + 6 }]);
    const group: Ref = { kind: 'group', id: 'riverside' };
    await store.commit(item(group, { agenda: [planned(start + 5)] }), 0);
    expect((await store.due('due', start + 100, 10)).due.map(({ ref }) => ref)).toEqual([sam, group]);
  });

  it('moves with each commit, and leaves out who has nothing planned', async () => {
    const { store } = given();
    await store.commit(item(sam, { agenda: [planned(start + 1), planned(start + 2, true)] }), 0);
    await store.commit(item(sam, { agenda: [planned(start + 50)] }), 1);
    expect((await store.due('due', start + 10, 10)).due).toEqual([]);
    expect((await store.due('due', start + 50, 10)).due).toEqual([{ ref: sam, at: start + 50 }]);
    expect(await store.due('urgent', start + 99, 10)).toEqual({ due: [], nextAt: undefined });
    await store.commit(item(sam), 2);
    expect(await store.due('due', start + 99, 10)).toEqual({ due: [], nextAt: undefined });
  });
};

const withoutSchema: Suite = (given) => {
  it('takes an item out of the due indexes when it is quarantined, and back in with its next commit', async () => {
    const { store } = given();
    const agenda = [planned(start + 1), planned(start + 2, true)];
    await store.commit(item(sam, { agenda }), 0);
    await store.quarantine(sam, start);
    expect((await store.due('due', start + 9, 9)).due).toEqual([]);
    expect((await store.due('urgent', start + 9, 9)).due).toEqual([]);
    expect((await store.load([sam]))[0]).toMatchObject({ quarantinedAt: start, agenda });
    expect(await store.commit(item(sam, { agenda }), 1)).toBe('done');
    expect((await store.load([sam]))[0]?.quarantinedAt).toBeUndefined();
    expect((await store.due('due', start + 9, 9)).due).toEqual([{ ref: sam, at: start + 1 }]);
  });

  it('makes nothing out of a quarantine or a stop of somebody unknown', async () => {
    const { store } = given();
    await store.quarantine(sam, start);
    await store.stop(sam, 'n1', start);
    expect((await store.load([sam]))[0]?.version).toBe(0);
    expect(await store.numberRow('n1')).toEqual({ personId: 'sam', optedOutAt: start });
  });

  it('stops a person and their number, and the latest opt-out counts', async () => {
    const { store } = given();
    await store.claimNumber('n1', 'sam');
    await store.commit(item(sam, { optedOutAt: undefined }), 0);
    await store.stop(sam, 'n1', start + 5);
    await store.stop(sam, 'n1', start + 3);
    expect((await store.load([sam]))[0]?.optedOutAt).toBe(start + 5);
    expect(await store.numberRow('n1')).toEqual({ personId: 'sam', optedOutAt: start + 5 });
  });

  it('does not let a decision that was loaded before a stop take it back (RULES 12)', async () => {
    const { store } = given();
    await store.commit(item(sam), 0);
    const [before] = await store.load([sam]);
    await store.stop(sam, 'n1', start);
    expect(await store.commit(item(sam), before?.version ?? 0)).toBe('conflict');
  });
};
