/** Lists of meetings for tests: rows as an import leaves them, packed and kept. */
import { MemoryLists } from '../../shared/adapters/memory/lists.ts';
import { MemoryStore } from '../../shared/adapters/memory/store.ts';
import { packCells } from '../../shared/features/meetings/cells.ts';
import { listedOf } from '../../shared/features/meetings/listed.ts';
import type { ListKeeper } from '../../shared/runtime/lists.ts';
import type { Body } from '../../shared/runtime/sources.ts';
import type { Followers } from '../../shared/runtime/telling.ts';
import type { MeetingRow } from '../../shared/state/meeting/row.ts';
import { aMeeting } from './meetings.ts';
import { mondayNoon } from './person.ts';

/** Keeps the rows, and the cells that a search reads. */
export async function keepMeetings(lists: ListKeeper, group: string, rows: readonly MeetingRow[]): Promise<void> {
  await lists.put(group, rows);
  await lists.putCells(group, packCells(rows.flatMap((row) => listedOf(row) ?? [])));
}

/** Lists in memory, with nobody who follows a meeting until the store is told of one. */
export function memoryLists(): { readonly lists: MemoryLists; readonly store: MemoryStore } {
  const store = new MemoryStore({ clock: { now: () => mondayNoon } });
  return { lists: new MemoryLists(store), store };
}

/** For lists that nobody follows. */
export const nobodyFollows: Followers = {
  changed: async () => {
    throw new Error('nobody follows a meeting here');
  },
};

/** Every meeting of a group. */
export async function meetingsOf(lists: Pick<ListKeeper, 'all'>, group: string): Promise<readonly MeetingRow[]> {
  const rows: MeetingRow[] = [];
  for await (const row of lists.all(group)) rows.push(row);
  return rows;
}

/** A list as a source gives it, in one piece or in many. */
export function bodyOf(bytes: Uint8Array, pieceSize = bytes.length): Body {
  return {
    async *read() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

/** Salt Lake City, Monday to Wednesday, one in Ogden and two online. */
export const valley: readonly MeetingRow[] = [
  aMeeting('a', { name: 'Noon Hope', weekday: 1, time: '12:05', fellowship: 'NA' }),
  aMeeting('b', { name: 'Women of Courage', weekday: 1, time: '18:30', place: 'Grace Hall', tags: ['women'] }),
  aMeeting('c', { name: 'Just for Tonight', weekday: 1, time: '20:00', fellowship: 'NA', latitude: 40.78 }),
  aMeeting('d', { name: 'Early Light', weekday: 2, time: '07:00' }),
  aMeeting('e', { name: 'SMART Tuesday', weekday: 2, time: '19:00', fellowship: 'SMART' }),
  aMeeting('f', { name: 'Grupo Nueva Vida', weekday: 3, time: '19:30', tags: ['spanish'] }),
  aMeeting('g', {
    name: 'Ogden Monday',
    weekday: 1,
    time: '19:00',
    city: 'Ogden',
    latitude: 41.223,
    longitude: -111.974,
  }),
  aMeeting('h', { name: 'Late Owls', weekday: 1, time: '23:30', zone: 'America/New_York', venue: 'online' }),
  aMeeting('i', { name: 'Dawn Online', weekday: 2, time: '06:00', venue: 'online' }),
];
