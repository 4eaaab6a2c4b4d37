import { describe, expect, it } from 'vitest';
import { MalformedEvent } from '../../functions/support/malformed.ts';
import { createHandler } from '../../functions/tally/handler.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import { mondayNoon } from '../support/person.ts';
import { logged } from './events.ts';

const busEvent = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  version: '0',
  id: '17793124-05d4-b198-2fde-7ededc63b103',
  'detail-type': 'member-joined',
  source: 'steadyline',
  account: '123456789012',
  time: '2026-03-02T19:00:00Z',
  region: 'us-east-1',
  resources: [],
  detail: { group: 'riverside', id: 'a1' },
  ...overrides,
});

function tallying() {
  const { store, log } = memoryWorld({ now: mondayNoon });
  const tally = createHandler({ store, log });
  /** What stands in all rows of a group, as `day what: count`. */
  const counted = async (group: string) => {
    const rows = await store.rowsUnder(`tally#${group}`, '', 200);
    const all = rows.flatMap(({ sk, values }) =>
      Object.entries(values).map(([what, count]) => `${sk.slice(0, 10)} ${what}: ${count}`),
    );
    return all.toSorted();
  };
  return { tally, counted, log };
}

describe('the tally', () => {
  it('counts what happened, by day and group', async () => {
    const { tally, counted, log } = tallying();
    await tally(busEvent());
    await tally(busEvent({ detail: { group: 'riverside', id: 'a2' } }));
    const stopped = { group: 'riverside', method: 'text', id: 'a3' };
    await tally(busEvent({ 'detail-type': 'member-stopped', detail: stopped }));
    await tally(busEvent({ time: '2026-03-03T00:00:01Z', detail: { group: 'riverside', id: 'b1' } }));
    await tally(busEvent({ detail: { group: 'hillside', id: 'a4' } }));
    expect(await counted('riverside')).toEqual([
      '2026-03-02 member-joined: 2',
      '2026-03-02 member-stopped: 1',
      '2026-03-03 member-joined: 1',
    ]);
    expect(await counted('hillside')).toEqual(['2026-03-02 member-joined: 1']);
    expect(log.counts.get('Event.member-joined')).toBe(4);
  });

  it('counts an event once, however often it is announced (RULES 35)', async () => {
    const { tally, counted, log } = tallying();
    for (const id of ['a1', 'a2', 'a1', 'a1']) await tally(busEvent({ detail: { group: 'riverside', id } }));
    expect(await counted('riverside')).toEqual(['2026-03-02 member-joined: 2']);
    expect(log.counts.get('Event.member-joined')).toBe(2);
  });

  it('counts what concerns no group for all', async () => {
    const { tally, counted } = tallying();
    await tally(busEvent({ 'detail-type': 'danger-read', detail: { kind: 'suicide', id: 'c1' } }));
    expect(await counted('all')).toEqual(['2026-03-02 danger-read: 1']);
  });

  it.each([
    ['detail-type', { 'detail-type': 'Member joined!' }],
    ['time', { time: 'noon' }],
    ['detail.person', { detail: { id: 'a1', person: { name: 'canary' } } }],
    ['detail.id', { detail: { group: 'canary' } }],
    ['detail', { detail: 'canary' }],
  ])('refuses an event that is malformed at %s, by a named error that shows no value', async (path, overrides) => {
    const { tally, log } = tallying();
    await expect(tally(busEvent(overrides))).rejects.toThrow(new MalformedEvent(`bus event: malformed at ${path}`));
    expect(logged(log)).not.toContain('canary');
  });
});
