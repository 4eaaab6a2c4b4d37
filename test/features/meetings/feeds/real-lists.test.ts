import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../shared/features/meetings/feeds/feed.ts';
import type { FeedReading, NotAFeed } from '../../../../shared/features/meetings/feeds/reading.ts';
import { meetingRowSchema } from '../../../../shared/state/meeting/row.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/feeds');
const hasLists = existsSync(folder);
if (!hasLists) console.warn('SKIPPED: ../shared/data/feeds is missing, no real list of meetings is read');

const NO_ZONE = 'no time zone: neither the meeting nor the feed names one, and it has no coordinates';
const UNPUBLISHED = 'its list does not publish it';

interface Counts {
  readonly kind: string;
  readonly rows?: number;
  readonly refused?: Readonly<Record<string, number>>;
  readonly appointment?: number;
  readonly unsure?: number;
  readonly ordinals?: number;
  readonly online?: number;
  readonly both?: number;
  readonly paused?: number;
}

/** Every file, as it comes and where its list must be told a zone. What is 0 is left out. */
const table: readonly (readonly [file: string, zone: string | undefined, counts: Counts])[] = [
  ['airtable-json.json', undefined, { kind: 'airtable', refused: { [NO_ZONE]: 545 } }],
  ['airtable-json.json', 'America/Los_Angeles', { kind: 'airtable', rows: 545, unsure: 2, online: 539, both: 6 }],
  ['bmlt-sample-formats.json', undefined, { kind: 'unreadable' }],
  [
    'bmlt-sample-greater-new-york.json',
    undefined,
    { kind: 'bmlt', rows: 1513, unsure: 5, ordinals: 1, refused: { [UNPUBLISHED]: 42 } },
  ],
  ['bmlt-sample-service-bodies.json', undefined, { kind: 'unreadable' }],
  ['bmlt-yap-formats.json', undefined, { kind: 'unreadable' }],
  ['bmlt-yap-meeting-search-42.867970-day2.json', undefined, { kind: 'bmlt', rows: 53 }],
  [
    'mg-aasanjose.json',
    undefined,
    { kind: '12-step-meeting-list', rows: 670, ordinals: 2, online: 325, both: 96, paused: 129 },
  ],
  [
    'mg-al-anon.json',
    undefined,
    { kind: '12-step-meeting-list', rows: 360, unsure: 13, online: 113, both: 60, paused: 31 },
  ],
  ['mg-appointment.json', undefined, { kind: 'meeting guide', refused: { [NO_ZONE]: 2 } }],
  ['mg-appointment.json', 'America/Chicago', { kind: 'meeting guide', rows: 2, appointment: 1, online: 2 }],
  ['mg-atlanta.json', undefined, { kind: '12-step-meeting-list', rows: 6 }],
  ['mg-benlomond.json', undefined, { kind: '12-step-meeting-list', rows: 35, ordinals: 1, online: 17, both: 1 }],
  ['mg-nwta.json', undefined, { kind: 'meeting guide', rows: 560, refused: { [NO_ZONE]: 53 } }],
  ['mg-nwta.json', 'America/Chicago', { kind: 'meeting guide', rows: 613 }],
  ['mg-public-meetings.json', undefined, { kind: 'meeting guide', rows: 46 }],
  ['mg-times.json', undefined, { kind: 'meeting guide', refused: { [NO_ZONE]: 9 } }],
  ['mg-times.json', 'America/Chicago', { kind: 'meeting guide', rows: 9, appointment: 1, both: 8 }],
  ['mg-timezones.json', undefined, { kind: 'meeting guide', rows: 2 }],
  ['naws-cape-cod-area.csv', undefined, { kind: 'naws csv', rows: 1, online: 1, refused: { [UNPUBLISHED]: 1 } }],
  ['spec-types.json', undefined, { kind: 'unreadable' }],
  ['tsml-template.csv', undefined, { kind: 'tsml csv', rows: 36, online: 1 }],
];

function countsOf(read: FeedReading | NotAFeed): Counts {
  if (read.kind === 'not a feed') return { kind: read.because };
  const { rows } = read;
  const reasons = Object.groupBy(read.refused, ({ reason }) => reason);
  const refused = Object.fromEntries(Object.entries(reasons).map(([reason, list]) => [reason, list?.length ?? 0]));
  const timed = rows.filter(({ weekday }) => weekday !== undefined);
  const counts = {
    rows: rows.length,
    appointment: rows.length - timed.length,
    unsure: timed.filter(({ rhythm }) => rhythm === 'unsure').length,
    ordinals: timed.filter(({ rhythm }) => typeof rhythm === 'object').length,
    online: rows.filter(({ venue }) => venue === 'online').length,
    both: rows.filter(({ venue }) => venue === 'both').length,
    paused: rows.filter(({ venue }) => venue === 'paused').length,
  };
  return {
    kind: read.kind,
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    ...(read.refused.length > 0 ? { refused } : {}),
  };
}

const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));

describe.skipIf(!hasLists)(hasLists ? 'real lists' : 'SKIPPED: ../shared/data/feeds is missing', () => {
  test('all stand in the table', () => {
    expect([...new Set(table.map(([file]) => file))].toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  test.each(table)('%s (%s) comes to its counts', (file, zone, counts) => {
    expect(countsOf(readFeed(bytesOf(file), { feed: 'riverside', ...(zone ? { zone } : {}) }))).toEqual(counts);
  });

  test.each(table)(
    '%s (%s) gives rows that hold to the schema, with ids of their own, the same twice',
    (file, zone) => {
      const options = { feed: 'riverside', ...(zone ? { zone } : {}) };
      const read = readFeed(bytesOf(file), options);
      expect(readFeed(bytesOf(file), options)).toEqual(read);
      if (read.kind === 'not a feed') return;
      expect(new Set(read.rows.map(({ id }) => id)).size).toBe(read.rows.length);
      for (const row of read.rows) meetingRowSchema.parse(row);
    },
  );

  test.each(table)('%s (%s) lets no contact, password or purse in', (file, zone) => {
    const read = readFeed(bytesOf(file), { feed: 'riverside', ...(zone ? { zone } : {}) });
    const texts = read.kind === 'not a feed' ? '' : JSON.stringify(read.rows.map(({ onlinePhone: _, ...row }) => row));
    expect(texts).not.toMatch(/REDACTED|redacted|pwd=|contact@|\(555\)|555-?010|Contact A|wp-admin|999 0000|PO Box 1,/);
  });

  test('formats that only their table explains are read by it', () => {
    const formats: unknown = JSON.parse(readFileSync(join(folder, 'bmlt-sample-formats.json'), 'utf8'));
    const read = readFeed(bytesOf('bmlt-sample-greater-new-york.json'), { feed: 'riverside', formats });
    const rows = read.kind === 'not a feed' ? [] : read.rows;
    const tagged = (tag: string) => rows.filter(({ tags }) => tags.some((one) => one === tag)).length;
    expect(['open', 'closed', 'beginners', 'spanish', 'wheelchair', 'lgbtq'].map(tagged)).toEqual([
      864, 329, 229, 26, 306, 5,
    ]);
  });
});
