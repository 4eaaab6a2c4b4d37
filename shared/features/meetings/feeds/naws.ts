import type { Draft } from './draft.ts';
import { type FeedRecord, fieldOf, isYes, numberOf, textOf } from './record.ts';
import { readDays, readTime } from './when.ts';

const formatColumns = [
  'room',
  'closed',
  'language1',
  'language2',
  'language3',
  'format1',
  'format2',
  'format3',
  'format4',
  'format5',
];

/** By its columns, which nobody else uses. They are given in plain names. */
export function looksLikeNaws(columns: readonly string[]): boolean {
  return columns.includes('committee') && columns.includes('committeename');
}

/** The CSV file that areas of Narcotics Anonymous send to their world services; Contact* columns are never read. */
export function nawsDraft(record: FeedRecord): Draft {
  const types = formatColumns.map((column) => textOf(record, column)).filter((code) => code !== '');
  return {
    key: keyOf(record),
    name: textOf(record, 'committeename'),
    days: readDays(fieldOf(record, 'day')),
    time: readTime(fieldOf(record, 'time')),
    minutes: 60,
    zone: textOf(record, 'timezone'),
    fellowship: 'NA',
    types: isYes(fieldOf(record, 'wheelchr')) ? [...types, 'WCHR'] : types,
    attendance: types.includes('HYBR') || types.includes('HY') ? 'both' : types.includes('VM') ? 'online' : undefined,
    place: textOf(record, 'place'),
    address: {
      street: textOf(record, 'address'),
      city: textOf(record, 'city'),
      state: textOf(record, 'state'),
      postalCode: textOf(record, 'zip'),
    },
    region: textOf(record, 'locborough', 'parentname'),
    latitude: numberOf(record, 'latitude'),
    longitude: numberOf(record, 'longitude'),
    approximate: false,
    onlineUrl: textOf(record, 'virtualmeetinglink'),
    onlinePhone: textOf(record, 'phonemeetingnumber'),
    notes: [textOf(record, 'directions')],
    moreWords: [textOf(record, 'virtualmeetinginfo'), textOf(record, 'place')],
    url: '',
    ...withheldOf(record),
  };
}

/** A group's number stands at each of its meetings, so day and time belong to the key. */
function keyOf(record: FeedRecord): string {
  const own = textOf(record, 'bmlt_id', 'meetingid');
  const group = textOf(record, 'committee');
  if (own !== '' || group === '') return own;
  return `${group} ${textOf(record, 'day')} ${textOf(record, 'time')}`;
}

function withheldOf(record: FeedRecord): { withheld?: string } {
  if (isYes(fieldOf(record, 'unpublished'))) return { withheld: 'its list does not publish it' };
  return /^(?:d|delete|true|1)$/i.test(textOf(record, 'delete')) ? { withheld: 'its list has deleted it' } : {};
}
