import { type BmltFormats, type FormatMeaning, meaningsIn } from './bmlt-formats.ts';
import type { Draft } from './draft.ts';
import { type FeedRecord, fieldOf, numberOf, textOf } from './record.ts';
import { readDays, readDuration, readTime } from './when.ts';

export function looksLikeBmlt(record: FeedRecord): boolean {
  const has = (field: string) => Object.hasOwn(record, field);
  return has('weekday_tinyint') || (has('id_bigint') && has('meeting_name'));
}

/**
 * A meeting of the Basic Meeting List Toolbox (GetSearchResults): every value is a string, weekday 1 is Sunday. The
 * aggregator's lines have the same fields. contact_* and email_contact are never read.
 */
export function bmltDraft(record: FeedRecord, table: BmltFormats): Draft {
  const formats = meaningsIn(record, table);
  return {
    key: textOf(record, 'id_bigint'),
    name: own(record, 'meeting_name'),
    days: readDays(fieldOf(record, 'weekday_tinyint'), 1),
    time: readTime(fieldOf(record, 'start_time')),
    minutes: readDuration(fieldOf(record, 'duration_time')),
    zone: textOf(record, 'time_zone'),
    fellowship: 'NA',
    types: formats.map(({ type }) => type),
    attendance: attendanceOf(textOf(record, 'venue_type'), formats),
    place: own(record, 'location_text'),
    address: {
      street: own(record, 'location_street'),
      city: own(record, 'location_municipality', 'location_city_subsection'),
      state: own(record, 'location_province'),
      postalCode: own(record, 'location_postal_code_1'),
    },
    region: own(record, 'location_city_subsection', 'location_neighborhood', 'location_sub_province'),
    latitude: numberOf(record, 'latitude'),
    longitude: numberOf(record, 'longitude'),
    approximate: false,
    onlineUrl: own(record, 'virtual_meeting_link'),
    onlinePhone: own(record, 'phone_meeting_number'),
    notes: ['location_info', 'comments', 'train_lines', 'bus_lines'].map((field) => own(record, field)),
    moreWords: [
      own(record, 'location_text'),
      own(record, 'virtual_meeting_additional_info'),
      ...formats.map(({ name }) => name),
    ],
    url: '',
    ...(textOf(record, 'published') === '0' ? { withheld: 'its list does not publish it' } : {}),
  };
}

/** Some servers write the field's label before its value. */
function own(record: FeedRecord, ...fields: readonly string[]): string {
  for (const field of fields) {
    const text = textOf(record, field).split('#@-@#').at(-1)?.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** 1 in person, 2 virtual, 3 both; older servers say it by formats alone. */
function attendanceOf(venue: string, formats: readonly FormatMeaning[]): Draft['attendance'] {
  if (venue === '3') return 'both';
  if (venue === '2') return 'online';
  if (venue === '1') return 'in person';
  const codes = formats.map(({ code }) => code);
  if (codes.includes('HY') || codes.includes('HYBR')) return 'both';
  return codes.includes('VM') ? 'online' : undefined;
}
