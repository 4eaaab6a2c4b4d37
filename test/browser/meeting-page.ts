/** Meetings for the pictures and the browser, put into a running service as an import would. */
import { openTarget } from '../../local/meetings/target.ts';
import { keepMeetings } from '../support/lists.ts';
import { aMeeting } from '../support/meetings.ts';

export const noonHope = 'abcdefghij';
const women = 'klmnopqrst';
const online = 'uvwxyz2345';

/** All three, as a text's link has them. */
export const threeMeetings = `/m/${noonHope}.${women}.${online}`;

const meetings = [
  aMeeting(noonHope, {
    ...{ name: 'Just for Tonight', fellowship: 'NA', tags: ['open', 'beginners', 'wheelchair'], weekday: 0 },
    ...{ street: '210 E 400 S', postalCode: '84111' },
    notes: 'Third floor, the elevator is left of the desk. Coffee from 6:30.\nNo parking on Sundays after 8.',
  }),
  aMeeting(women, {
    ...{ name: 'Women of Courage', tags: ['women'], weekday: 1, time: '18:30', place: 'Grace Hall' },
    ...{ street: '48 S Elm St', rhythm: { ordinals: [2, 4] } },
  }),
  aMeeting(online, {
    ...{ name: 'Grupo Nueva Vida', tags: ['spanish'], weekday: 2, venue: 'online', fellowship: 'NA' },
    ...{ onlineUrl: 'https://rooms.example/j/8015550123', onlinePhone: '+18015550123,,123456#' },
  }),
];

/** Into the service that runs on this data folder. */
export async function importMeetings(data: string, readAt: number): Promise<void> {
  const target = await openTarget({ STEADYLINE_DATA: data });
  await keepMeetings(target.lists, 'riverside', meetings);
  await target.lists.keepSource('riverside', 'valley', { askedAt: readAt, takenAt: readAt, meetings: meetings.length });
  await target.close();
}
