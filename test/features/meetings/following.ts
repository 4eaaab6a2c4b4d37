/** Phones beside a list of meetings that tests change, and the nudges that follow. */
import type { Ref } from '../../../shared/kernel/decision.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import { KnownLists } from '../../support/known-lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { memberPhone, miembro, minute, type Phone, type PhoneOptions } from '../../support/person.ts';

/** Salt Lake City on a Monday and after, and two that are joined online. */
export const evenings: readonly MeetingRow[] = [
  aMeeting('a', { name: 'Noon Hope', time: '12:05', fellowship: 'NA', street: '209 E 500 S' }),
  aMeeting('b', { name: 'Women of Courage', time: '18:30', place: 'Grace Hall', tags: ['women'] }),
  aMeeting('c', { name: 'Just for Tonight', time: '20:00', fellowship: 'NA', street: '209 E 500 S' }),
  aMeeting('d', { name: 'Early Light', weekday: 2, time: '07:00', place: 'Grace Hall' }),
  aMeeting('e', { name: 'Second Saturday', weekday: 6, time: '10:00', rhythm: { ordinals: [2] } }),
  aMeeting('f', { name: 'Now and Then', weekday: 2, rhythm: 'unsure' }),
  aMeeting('g', { name: 'Nine at Grace', time: '21:00', place: 'Grace Hall', latitude: 40.77 }),
  aMeeting('h', { name: 'Late Owls', time: '23:30', zone: 'America/New_York', venue: 'online' }),
  aMeeting('i', { name: 'Dawn Online', weekday: 2, time: '06:00', venue: 'online' }),
];

export interface Followers {
  readonly phone: Phone;
  readonly lists: KnownLists;
  /** What is texted within a minute of a nudge of this meeting. */
  nudge(id: string): string[];
}

export function followers({
  spanish = false,
  rows = evenings,
  ...options
}: PhoneOptions & { spanish?: boolean; rows?: readonly MeetingRow[] } = {}): Followers {
  const lists = new KnownLists(rows);
  const phone = (spanish ? miembro : memberPhone)({ ...options, lists });
  return {
    phone,
    lists,
    nudge: (id) => {
      const from: Ref = { kind: 'meeting', id: `riverside/${id}` };
      return [...phone.isTold(from, 'meeting'), ...phone.later(minute)];
    },
  };
}

/** Texts about meetings that went by themselves, oldest first. */
export function aboutMeetings(phone: Phone): string[] {
  return phone.sent.filter(({ kind }) => isScheduled(kind)).map(({ body }) => body);
}

export const isScheduled = (kind: string): boolean => /^meetings\.(?:remind|changed|neutral)$/u.test(kind);
