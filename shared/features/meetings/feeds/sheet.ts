// TSML CSV and rows of a Google sheet have the Meeting Guide's fields in columns, under names as people write them.

import { type FeedRecord, plainName } from './record.ts';

/** Other names that sheets give to the Meeting Guide's fields. */
const otherNames: Readonly<Record<string, string>> = {
  meeting: 'name',
  meeting_name: 'name',
  weekday: 'day',
  start: 'time',
  start_time: 'time',
  end: 'end_time',
  type: 'types',
  full_address: 'formatted_address',
  street_address: 'address',
  zip: 'postal_code',
  zip_code: 'postal_code',
  postcode: 'postal_code',
  subregion: 'sub_region',
  province: 'state',
  time_zone: 'timezone',
  link: 'conference_url',
  online_url: 'conference_url',
  zoom_link: 'conference_url',
  dial_in: 'conference_phone',
  lat: 'latitude',
  lng: 'longitude',
  long: 'longitude',
  lon: 'longitude',
  location_name: 'location',
  comments: 'notes',
  attendance: 'attendance_option',
};

/** The Meeting Guide's field of every column, from the names in the first row. */
export function columnsOf(header: readonly string[]): readonly string[] {
  return header.map((name) => {
    const plain = plainName(name);
    return otherNames[plain] ?? plain;
  });
}

export function looksLikeSheet(columns: readonly string[]): boolean {
  return columns.includes('name') && (columns.includes('day') || columns.includes('time'));
}

/** A record whose fields have names as people write them, as the Meeting Guide's. */
export function withSheetNames(record: FeedRecord): FeedRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const plain = plainName(name);
      return [otherNames[plain] ?? plain, value];
    }),
  );
}
