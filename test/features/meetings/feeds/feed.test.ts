import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../shared/features/meetings/feeds/feed.ts';
import type { FeedOptions, FeedReading } from '../../../../shared/features/meetings/feeds/reading.ts';
import { type MeetingRow, meetingRowSchema } from '../../../../shared/state/meeting/row.ts';
import {
  airtable,
  bmlt,
  bmltFormats,
  bmltLines,
  bytesOf,
  meetingGuide,
  nawsCsv,
  plugin,
  samples,
  sheetValues,
  tsmlCsv,
} from './samples.ts';

function reading(content: unknown, options: Partial<FeedOptions> = {}): FeedReading {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const read = readFeed(bytesOf(text), { feed: 'riverside', ...options });
  if (read.kind === 'not a feed') throw new Error(read.reason);
  return read;
}

const named = (rows: readonly MeetingRow[], name: string) => rows.find((row) => row.name === name);
const whyNot = (bytes: Uint8Array) => {
  const read = readFeed(bytes, { feed: 'riverside' });
  return read.kind === 'not a feed' ? read.because : read.kind;
};

describe('each form of list', () => {
  test.each(samples)('is told by its content: %s', (kind, text) => {
    expect(reading(text).kind).toBe(kind);
  });

  test.each(samples)('gives rows that hold to the schema, the same at every reading: %s', (_kind, text) => {
    const { rows } = reading(text);
    for (const row of rows) expect(meetingRowSchema.parse(row)).toEqual(row);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(reading(text)).toEqual(reading(text));
  });

  test.each(samples)('lets nobody’s name, number, address, password or purse in: %s', (_kind, text) => {
    expect(JSON.stringify(reading(text))).not.toMatch(
      /Ann|555.?010[134]|ann@|12345|pwd|Password|@hope|@after|wp-admin|\b99\b|\b77\b/,
    );
  });
});

describe('Meeting Guide JSON', () => {
  test('is read field by field', () => {
    expect(named(reading(meetingGuide).rows, 'Hope & Coffee')).toEqual({
      id: expect.stringMatching(/^[a-z2-7]{10}$/),
      feed: 'riverside',
      name: 'Hope & Coffee',
      weekday: 1,
      time: '19:00',
      duration: 90,
      zone: 'America/Denver',
      rhythm: 'weekly',
      tags: ['open', 'wheelchair', 'women'],
      venue: 'in person',
      place: 'River House',
      street: '12 River St',
      city: 'Springfield',
      state: 'UT',
      postalCode: '84101',
      latitude: 40.75,
      longitude: -111.9,
      notes: 'Ring twice.',
    });
  });

  test('gives a meeting of several days a row and an id for each, past midnight too', () => {
    const rows = reading(meetingGuide).rows.filter(({ name }) => name === 'Three Days');
    expect(rows.map(({ weekday, duration }) => [weekday, duration])).toEqual([
      [0, 75],
      [3, 75],
      [6, 75],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test('without a day and a time is by appointment', () => {
    const row = named(
      reading([{ slug: 'x', name: 'When You Call', timezone: 'America/Denver', time: '10:00' }]).rows,
      'When You Call',
    );
    expect(row).not.toHaveProperty('weekday');
    expect(row).not.toHaveProperty('time');
  });

  test('refuses a row with its number and reason, and imports the others', () => {
    const { rows, refused } = reading(meetingGuide);
    expect(rows).toHaveLength(5);
    expect(refused).toEqual([
      {
        row: 4,
        reason: 'no time zone: neither the meeting nor the feed names one, and it has no coordinates',
        stem: expect.any(String),
      },
      { row: 5, reason: 'the day "9" cannot be read', stem: expect.any(String) },
    ]);
  });

  test('takes the zone from the meeting, then the feed, then the place', () => {
    const at = { name: 'X', day: 1, time: '10:00', latitude: 40.75, longitude: -111.9 };
    const zoneOf = (fields: object, zone?: string) =>
      reading([{ slug: 'x', ...at, ...fields }], zone === undefined ? {} : { zone }).rows[0]?.zone;
    expect(zoneOf({ timezone: 'America/Chicago' }, 'America/New_York')).toBe('America/Chicago');
    expect(zoneOf({ timezone: 'Mars/Olympus' }, 'America/New_York')).toBe('America/New_York');
    expect(zoneOf({})).toBe('America/Denver');
  });

  test('makes a key where there is none, and says so', () => {
    const { rows, noted } = reading([{ name: 'Keyless', day: 1, time: '10:00', timezone: 'America/Denver' }]);
    expect(rows).toHaveLength(1);
    expect(noted).toEqual([{ row: 1, note: 'it has no key of its own: one is made of name, day, time and place' }]);
  });
});

describe('the plugin’s JSON', () => {
  test('knows who is online, who rests, and drops what is only approximate', () => {
    const { rows } = reading(plugin);
    expect(named(rows, 'Steps')).toMatchObject({
      venue: 'online',
      onlineUrl: 'https://zoom.us/j/812',
      city: 'Springfield',
    });
    expect(named(rows, 'Steps')).not.toHaveProperty('latitude');
    expect(named(rows, 'Resting')?.venue).toBe('paused');
  });

  test('tells meetings with one key apart by their time, and refuses the same one twice', () => {
    const { rows, refused, noted } = reading(plugin);
    expect(rows.filter(({ name }) => name.startsWith('Resting'))).toHaveLength(2);
    expect(refused).toEqual([{ row: 4, reason: 'the same meeting stands in row 3' }]);
    expect(noted.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('reads codes by the fellowship: B is beginners in NA alone', () => {
    const list = [{ slug: 'x', name: 'X', day: 1, time: '10:00', types: ['B'], timezone: 'America/Denver' }];
    expect(reading(list).rows[0]?.tags).toEqual([]);
    expect(reading(list, { fellowship: 'NA' }).rows[0]).toMatchObject({ tags: ['beginners'], fellowship: 'NA' });
  });
});

describe('BMLT', () => {
  test('counts days from Sunday as 1 and reads the formats by their table', () => {
    const { rows, refused } = reading({ meetings: bmlt, formats: bmltFormats });
    expect(named(rows, 'Sunday Light')).toMatchObject({
      weekday: 0,
      time: '19:00',
      duration: 90,
      fellowship: 'NA',
      tags: ['beginners', 'wheelchair'],
      venue: 'both',
      notes: 'Back door',
      zone: 'America/Denver',
    });
    expect(named(rows, 'Now and Then')?.rhythm).toBe('unsure');
    expect(refused).toEqual([{ row: 3, reason: 'its list does not publish it' }]);
  });

  test('takes the table from the options for a bare list, and for lines', () => {
    const options = { feed: 'riverside', formats: bmltFormats };
    const { rows } = reading(bmlt, options);
    expect(named(rows, 'Sunday Light')?.tags).toEqual(['beginners', 'wheelchair']);
    const lines = readFeed(bytesOf(bmltLines), options);
    expect(lines).toEqual({ ...reading(bmltLines, options), kind: 'bmlt lines' });
    expect(lines).toHaveProperty('rows', rows);
  });
});

test('Airtable’s records are known by their id, whatever their fields are called', () => {
  expect(reading(airtable).rows).toMatchObject([
    { name: 'Air', weekday: 5, time: '18:00', tags: ['open', 'spanish'], city: 'Springfield' },
  ]);
});

test('a sheet’s rows are counted as in the sheet, empty ones too', () => {
  const { rows, refused } = reading(sheetValues);
  expect(rows).toMatchObject([
    { name: 'Sheet One', weekday: 1, time: '19:30', duration: 60, street: '12 River St', tags: ['open', 'wheelchair'] },
    { name: '2nd Saturday Lunch', weekday: 6, time: '12:00', rhythm: { ordinals: [2] } },
  ]);
  expect(refused).toMatchObject([{ row: 5, reason: 'it has no name' }]);
});

test('TSML CSV is read, a field of two lines too', () => {
  const { rows, refused } = reading(tsmlCsv);
  expect(rows).toMatchObject([
    { name: 'After Work', time: '18:00', notes: 'Two lines\nof notes', tags: ['open', 'women'] },
    { name: 'Online Only', venue: 'online', onlineUrl: 'https://zoom.us/j/813' },
  ]);
  expect(refused).toMatchObject([{ row: 3, reason: 'the time "sunset" cannot be read' }]);
});

test('NAWS CSV is read, with the zero that sheets drop from a code', () => {
  const { rows, refused } = reading(nawsCsv);
  expect(rows).toMatchObject([
    {
      name: 'Early Light',
      time: '07:30',
      tags: ['beginners', 'discussion', 'open', 'wheelchair'],
      postalCode: '01063',
    },
    { name: 'Online Light', venue: 'online', tags: ['closed', 'step-study'], zone: 'America/New_York' },
  ]);
  expect(refused).toEqual([{ row: 4, reason: 'its list does not publish it' }]);
});

describe('what is no list', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n '],
    ['empty', '[]'],
    ['empty', '{}'],
    ['empty', '{"meetings":[]}'],
    ['empty', 'Time,Day,Name\r\n'],
    ['html', '<!doctype html><title>Meetings</title>'],
    ['challenge', '<html><title>Just a moment...</title>'],
    ['truncated', JSON.stringify(meetingGuide).slice(0, -20)],
    ['truncated', bmltLines.slice(0, -20)],
    ['truncated', 'Time,Day,Name\n7:00 PM,Monday,"Hop'],
    ['truncated', 'Time,Day,Name\n7:00 PM,Monday,Hope\n7:00 P'],
    ['unreadable', '{"error":"no"}'],
    ['unreadable', '[1,2,3]'],
    ['unreadable', '[{"a":1}]'],
    ['unreadable', '[{"name":"x",}]'],
    ['unreadable', 'hello'],
    ['unreadable', JSON.stringify(bmltFormats)],
  ])('is said to be %s: %s', (because, text) => {
    expect(whyNot(bytesOf(text))).toBe(because);
  });
});

describe('the bytes of a list', () => {
  const text = JSON.stringify([{ slug: 'x', name: 'Café', day: 1, time: '10:00', timezone: 'America/Denver' }]);
  const nameIn = (bytes: Uint8Array) => {
    const read = readFeed(bytes, { feed: 'riverside' });
    return read.kind === 'not a feed' ? read.reason : [read.rows[0]?.name, read.noted.map(({ note }) => note)];
  };

  test('may have a mark of their order', () => {
    expect(nameIn(bytesOf(`\ufeff${text}`))).toEqual(['Café', []]);
    expect(nameIn(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(['Café', []]);
    expect(nameIn(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(['Café', []]);
  });

  test('that are no UTF-8 cost a letter, not the list', () => {
    expect(nameIn(Buffer.from(text, 'latin1'))).toEqual([
      'Caf\ufffd',
      ['some bytes are not in its encoding: the letters there are lost'],
    ]);
  });
});
