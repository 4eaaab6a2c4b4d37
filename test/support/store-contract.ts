/** What every store must do, whatever it is made of: run against the table's adapter and the one in memory. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { Store } from '../../shared/runtime/ports.ts';
import { dueIndexes, withoutSchema } from './store-contract-due.ts';
import { mirrors, numbers, rowsOfAll } from './store-contract-rows.ts';
import { day, type Given, item, personRef, planned, type Suite, sam, second, start } from './store-fixtures.ts';

export type MakeStore = (clock: ManualClock) => Promise<Store>;

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
