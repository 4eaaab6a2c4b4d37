import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, icsOf } from '../../../../functions/web/calendar/ics.ts';
import { seriesOf } from '../../../../functions/web/calendar/series.ts';
import type { Decided } from '../../../../shared/features/meetings/search.ts';
import type { MeetingRow } from '../../../../shared/state/meeting/row.ts';
import { aMeeting } from '../../../support/meetings.ts';
import { expand, parse } from './expanded.ts';

const monday = Date.parse('2026-11-23T12:00:00-07:00');
const readAt = Date.parse('2026-11-21T02:37:00-07:00');

function entryOf(row: MeetingRow, overrides: Partial<Entry> = {}, decided: Decided = {}, now = monday): Entry {
  const series = seriesOf(row, decided, now);
  if (series === undefined) throw new Error('nothing to show');
  const { id, zone, duration: minutes, name: summary } = row;
  return { id, zone, series, minutes, summary, description: '', isPrivate: false, readAt, ...overrides };
}

const fileOf = (...entries: readonly Entry[]): string => icsOf({ name: 'Meetings', entries, zone: 'America/Denver' });

const eventOf = (file: string) => parse(file).getFirstSubcomponent('vevent');

describe('a calendar file', () => {
  test('is this, to the letter', () => {
    const row = aMeeting('abcdefghij', { name: 'Noon Hope', rhythm: { ordinals: [2, -1] }, weekday: 6 });
    const entry = entryOf(
      row,
      {
        description: 'Back door; ring, please.\nBring a chair \\ cushion.',
        location: 'Main Library, 210 E 400 S, Salt Lake City, UT',
        point: { latitude: 40.759, longitude: -111.888 },
        url: 'https://steadyline.example/m/abcdefghij',
      },
      { calledOff: ['2026-12-12'] },
    );
    expect(fileOf(entry).split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//steadyline//meetings//EN'],
      ...['NAME:Meetings', 'X-WR-CALNAME:Meetings'],
      ...['BEGIN:VTIMEZONE', 'TZID:America/Denver'],
      ...['BEGIN:STANDARD', 'DTSTART:20261101T020000', 'TZOFFSETFROM:-0600', 'TZOFFSETTO:-0700'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20270314T020000', 'TZOFFSETFROM:-0700', 'TZOFFSETTO:-0600'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT', 'END:VTIMEZONE'],
      ...['REFRESH-INTERVAL;VALUE=DURATION:PT4H', 'X-PUBLISHED-TTL:PT4H'],
      ...['BEGIN:VEVENT', 'UID:abcdefghij@steadyline', 'SEQUENCE:1519777', 'DTSTAMP:20261121T093700Z'],
      ...['DTSTART;TZID=America/Denver:20261128T190000', 'DTEND;TZID=America/Denver:20261128T200000'],
      ...['RRULE:FREQ=MONTHLY;BYDAY=2SA,-1SA', 'EXDATE;TZID=America/Denver:20261212T190000'],
      ...['SUMMARY:Noon Hope', 'LOCATION:Main Library\\, 210 E 400 S\\, Salt Lake City\\, UT'],
      ...['GEO:40.759;-111.888', 'DESCRIPTION:Back door\\; ring\\, please.\\nBring a chair \\\\ cushion.'],
      ...['URL;VALUE=URI:https://steadyline.example/m/abcdefghij', 'STATUS:CONFIRMED'],
      ...['LAST-MODIFIED:20261121T093700Z', 'END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });

  test('has no line of more than 75 octets, and gives every word back, whatever a list says', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, words, words, (summary, description, location) => {
        const file = fileOf(entryOf(aMeeting('abcdefghij'), { summary, description, location }));
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const event = eventOf(file);
        const squeezed = (text: unknown) => String(text ?? '').replaceAll(/[\s\p{Cc}\uFFFD]+/gu, '');
        expect(squeezed(event?.getFirstPropertyValue('summary'))).toBe(squeezed(summary));
        expect(squeezed(event?.getFirstPropertyValue('description'))).toBe(squeezed(description));
        expect(squeezed(event?.getFirstPropertyValue('location'))).toBe(squeezed(location));
      }),
    );
  });

  test('lets no words of a list become lines of its own', () => {
    const nasty = 'Hope\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:other\r\n\u0000\u001b[2J\u2028';
    const file = fileOf(entryOf(aMeeting('abcdefghij'), { summary: nasty, description: nasty, location: nasty }));
    expect(parse(file).getAllSubcomponents('vevent')).toHaveLength(1);
    expect(file).not.toMatch(/[^\P{Cc}\r\n]/u);
  });

  test('keeps an address that has commas as it is read by others', () => {
    const file = fileOf(entryOf(aMeeting('abcdefghij'), { url: 'https://zoom.example/j/1,2;x?pwd=\\' }));
    expect(file).toContain('URL;VALUE=URI:https://zoom.example/j/1%2C2%3Bx?pwd=%5C\r\n');
  });

  test('of a paused meeting says that it is cancelled, and one that may not come says so of one turn', () => {
    const paused = eventOf(fileOf(entryOf(aMeeting('abcdefghij', { venue: 'paused' }))));
    expect(paused?.getFirstPropertyValue('status')).toBe('CANCELLED');
    const unsure = fileOf(entryOf(aMeeting('abcdefghij', { rhythm: 'unsure' })));
    expect(eventOf(unsure)?.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(unsure).not.toContain('RRULE:FREQ=WEEKLY');
    expect(expand(unsure, monday, monday + 400 * 86_400_000)).toHaveLength(1);
  });

  test('holds the turn that is on, and nothing that is over', () => {
    const lateNight = aMeeting('abcdefghij', { time: '23:30', duration: 90 });
    const at = (iso: string) => fileOf(entryOf(lateNight, {}, {}, Date.parse(iso)));
    expect(at('2026-11-24T00:45:00-07:00')).toContain('DTSTART;TZID=America/Denver:20261123T233000');
    expect(at('2026-11-24T01:30:00-07:00')).toContain('DTSTART;TZID=America/Denver:20261130T233000');
  });

  test('is the same until the list or the week moves on, and its sequence only grows', () => {
    const row = aMeeting('abcdefghij');
    const at = (iso: string) => fileOf(entryOf(row, {}, {}, Date.parse(iso)));
    expect(at('2026-11-24T08:00:00-07:00')).toBe(at('2026-11-30T23:00:00-07:00'));
    const [before, after] = ['2026-11-30T23:00:00-07:00', '2026-12-01T08:00:00-07:00'].map((iso) =>
      Number(eventOf(at(iso))?.getFirstPropertyValue('sequence')),
    );
    expect(after).toBeGreaterThan(before ?? Infinity);
  });

  test('with nothing in it is still a file that programs take', () => {
    const calendar = parse(fileOf());
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });
});
