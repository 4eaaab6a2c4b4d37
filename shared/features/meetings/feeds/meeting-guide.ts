import { splitAddress } from './address.ts';
import type { Draft } from './draft.ts';
import { asText, type FeedRecord, fieldOf, isYes, numberOf, textOf } from './record.ts';
import { splitTypes } from './types.ts';
import { minutesBetween, readDays, readTime } from './when.ts';

/** Only the 12-step-meeting-list plugin writes these beside the Meeting Guide's own fields. */
const pluginFields = ['time_formatted', 'attendance_option', 'location_id', 'region_id', 'edit_url', 'location_url'];

export function looksLikeMeetingGuide(record: FeedRecord): boolean {
  const has = (field: string) => Object.hasOwn(record, field);
  return has('name') && (has('slug') || has('day') || has('time') || has('types') || has('formatted_address'));
}

export function looksLikePlugin(record: FeedRecord): boolean {
  return pluginFields.some((field) => Object.hasOwn(record, field));
}

/**
 * Meeting Guide JSON (spec 1.1.9) and the 12-step-meeting-list plugin's, which has the same fields and more. Fields that name
 * people (contact_1_*, email, phone, author, feedback_emails, last_contact, edit_url) or their purses are never read.
 */
export function meetingGuideDraft(record: FeedRecord): Draft {
  const time = readTime(fieldOf(record, 'time'));
  const formatted = textOf(record, 'formatted_address');
  const own = addressOf(record);
  return {
    key: textOf(record, 'slug', 'id'),
    name: textOf(record, 'name'),
    days: readDays(fieldOf(record, 'day')),
    time,
    minutes: typeof time === 'string' ? minutesBetween(time, fieldOf(record, 'end_time')) : 60,
    zone: textOf(record, 'timezone'),
    fellowship: undefined,
    types: [...splitTypes(fieldOf(record, 'types')), ...splitTypes(fieldOf(record, 'people'))],
    attendance: attendanceOf(textOf(record, 'attendance_option')),
    place: textOf(record, 'location'),
    address: formatted !== '' && own.city === '' ? splitAddress(formatted) : own,
    region: regionOf(record),
    latitude: numberOf(record, 'latitude'),
    longitude: numberOf(record, 'longitude'),
    approximate: isYes(fieldOf(record, 'approximate')),
    onlineUrl: textOf(record, 'conference_url'),
    onlinePhone: textOf(record, 'conference_phone'),
    notes: [textOf(record, 'notes'), textOf(record, 'location_notes'), textOf(record, 'group_notes')],
    // How the online room is entered is full of numbers and passwords, but may say how often.
    moreWords: [textOf(record, 'conference_url_notes'), textOf(record, 'location')],
    url: textOf(record, 'url'),
  };
}

/** The narrowest that is told; the last of `regions` is the innermost. */
function regionOf(record: FeedRecord): string {
  const regions = fieldOf(record, 'regions');
  const innermost = Array.isArray(regions) ? asText(regions.at(-1)) : '';
  return textOf(record, 'sub_region', 'region') || innermost || textOf(record, 'county');
}

/** Fields of an address one by one; a sheet may have the whole address in the first. */
function addressOf(record: FeedRecord): Draft['address'] {
  const street = textOf(record, 'address', 'street');
  const city = textOf(record, 'city');
  if (city === '' && street.includes(',')) return splitAddress(street);
  return { street, city, state: textOf(record, 'state'), postalCode: textOf(record, 'postal_code', 'zip') };
}

export function attendanceOf(option: string): Draft['attendance'] {
  switch (option.toLowerCase().replace(/[\s_-]+/g, ' ')) {
    case 'in person':
      return 'in person';
    case 'online':
      return 'online';
    case 'hybrid':
      return 'both';
    case 'inactive':
      return 'paused';
    default:
      return undefined;
  }
}
