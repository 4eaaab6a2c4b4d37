/** Lists of meetings for tests: rows as an import leaves them, packed and kept. */
import { packCells } from '../../shared/features/meetings/cells.ts';
import { listedOf } from '../../shared/features/meetings/listed.ts';
import type { ListKeeper } from '../../shared/runtime/lists.ts';
import type { MeetingRow } from '../../shared/state/meeting/row.ts';
import { aMeeting } from './meetings.ts';

/** Keeps the rows, and the cells that a search reads. */
export async function keepMeetings(lists: ListKeeper, group: string, rows: readonly MeetingRow[]): Promise<void> {
  await lists.put(group, rows);
  await lists.putCells(group, packCells(rows.flatMap((row) => listedOf(row) ?? [])));
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
