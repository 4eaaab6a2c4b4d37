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
  detail: { group: 'riverside' },
  ...overrides,
});

function tallying() {
  const { store, log } = memoryWorld({ now: mondayNoon });
  const tally = createHandler({ store, log });
  const counted = async (group: string) =>
    (await store.rowsUnder(`tally#${group}`, '', 10)).map(({ sk, values }) => ({ day: sk, ...values }));
  return { tally, counted, log };
}

describe('the tally', () => {
  it('counts what happened, by day and group', async () => {
    const { tally, counted, log } = tallying();
    await tally(busEvent());
    await tally(busEvent());
    await tally(busEvent({ 'detail-type': 'member-stopped', detail: { group: 'riverside', method: 'text' } }));
    await tally(busEvent({ time: '2026-03-03T00:00:01Z' }));
    await tally(busEvent({ detail: { group: 'hillside' } }));
    expect(await counted('riverside')).toEqual([
      { day: '2026-03-03', 'member-joined': 1 },
      { day: '2026-03-02', 'member-joined': 2, 'member-stopped': 1 },
    ]);
    expect(await counted('hillside')).toEqual([{ day: '2026-03-02', 'member-joined': 1 }]);
    expect(log.counts.get('Event.member-joined')).toBe(4);
  });

  it('counts what concerns no group for all', async () => {
    const { tally, counted } = tallying();
    await tally(busEvent({ 'detail-type': 'danger-read', detail: { kind: 'suicide' } }));
    expect(await counted('all')).toEqual([{ day: '2026-03-02', 'danger-read': 1 }]);
  });

  it.each([
    ['detail-type', { 'detail-type': 'Member joined!' }],
    ['time', { time: 'noon' }],
    ['detail.person', { detail: { person: { name: 'canary' } } }],
    ['detail', { detail: 'canary' }],
  ])('refuses an event that is malformed at %s, by a named error that shows no value', async (path, overrides) => {
    const { tally, log } = tallying();
    await expect(tally(busEvent(overrides))).rejects.toThrow(new MalformedEvent(`bus event: malformed at ${path}`));
    expect(logged(log)).not.toContain('canary');
  });
});
