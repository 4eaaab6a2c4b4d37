/** Meetings for tests, with overrides. */
import type { MeetingRow } from '../../shared/state/meeting/row.ts';

export const aMeeting = (id: string, overrides: Partial<MeetingRow> = {}): MeetingRow => ({
  id,
  feed: 'valley',
  name: `Meeting ${id}`,
  weekday: 1,
  time: '19:00',
  duration: 60,
  zone: 'America/Denver',
  rhythm: 'weekly',
  tags: ['open'],
  venue: 'in person',
  place: 'Main Library',
  city: 'Salt Lake City',
  state: 'UT',
  latitude: 40.759,
  longitude: -111.888,
  ...overrides,
});
