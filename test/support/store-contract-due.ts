/** The store's contract on the due indexes, and on what is written without the schema. */
import { expect, it } from 'vitest';
import type { Ref } from '../../shared/kernel/decision.ts';
import { item, personRef, planned, type Suite, sam, start } from './store-fixtures.ts';

export const dueIndexes: Suite = (given) => {
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
    const meeting: Ref = { kind: 'meeting', id: 'riverside/abcdefghij' };
    await store.commit(item(meeting, { agenda: [planned(start + 7)] }), 0);
    expect((await store.due('due', start + 100, 10)).due.map(({ ref }) => ref)).toEqual([sam, group, meeting]);
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

export const withoutSchema: Suite = (given) => {
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
