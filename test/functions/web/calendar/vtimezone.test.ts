import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { describe, expect, test } from 'vitest';
import { vtimezone } from '../../../../functions/web/calendar/vtimezone.ts';
import { addDays, instantOf, localAt } from '../../../../shared/kernel/time/local.ts';
import { zoneNames, zoneTable } from '../../../../shared/kernel/time/zones.ts';

const begin2026 = Date.UTC(2026, 0, 1);
const end2040 = Date.UTC(2040, 11, 1);

const months = Array.from({ length: 15 * 12 }, (_, month) => Date.UTC(2026, month, 15));

/** The first difference between a VTIMEZONE and our own table at noon: in every month, and around every change of the zone's. */
function difference(block: string, zone: string, until: number): string | undefined {
  const read = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block)));
  for (const at of [...months, ...zoneTable(zone).changes]) {
    if (at < begin2026 || at > until) continue;
    for (const days of [-1, 1]) {
      const date = addDays(localAt(zone, at).date, days);
      const noon = ICAL.Time.fromDateTimeString(`${date}T12:00:00`);
      noon.zone = read;
      const shown = noon.toUnixTime() * 1000;
      if (date > '2026-01-01' && shown !== instantOf(zone, date, '12:00'))
        return `${date}: ${new Date(shown).toISOString()}`;
    }
  }
  return undefined;
}

/** One of each table there is. */
const zones = [
  ...Map.groupBy(zoneNames(), (zone) => `${zoneTable(zone).changes} ${zoneTable(zone).offsets}`).values(),
].map(([zone = '']) => zone);

describe('a VTIMEZONE', () => {
  test('says what our own table says, of every zone there is, until 2040', () => {
    expect(zones.length).toBeGreaterThan(70);
    for (const zone of zones)
      expect([zone, difference(vtimezone(zone, begin2026), zone, end2040)]).toEqual([zone, undefined]);
  });

  test('is short where a rule goes on year after year, and whole without a change', () => {
    expect(vtimezone('America/Denver', Date.parse('2026-11-23T19:00:00Z')).split('\r\n')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:America/Denver'],
      ...['BEGIN:STANDARD', 'DTSTART:20261101T020000', 'TZOFFSETFROM:-0600', 'TZOFFSETTO:-0700'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20270314T020000', 'TZOFFSETFROM:-0700', 'TZOFFSETTO:-0600'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ]);
    expect(vtimezone('America/Phoenix', begin2026).split('\r\n')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:America/Phoenix', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:-0700', 'TZOFFSETTO:-0700', 'END:STANDARD', 'END:VTIMEZONE'],
    ]);
  });

  test('ends where the law has ended it: Winnipeg changes its clocks no more', () => {
    const winnipeg = vtimezone('America/Winnipeg', Date.parse('2026-11-23T19:00:00Z'));
    expect(winnipeg).not.toContain('RRULE');
    expect(winnipeg).toContain('TZOFFSETTO:-0500');
  });

  test('is our own, for ready-made ones are older: they would be an hour wrong in Winnipeg', () => {
    const summers = Date.UTC(2028, 0, 1);
    const northAmerica = [
      'New_York',
      'Chicago',
      'Denver',
      'Phoenix',
      'Los_Angeles',
      'Anchorage',
      'Toronto',
      'Winnipeg',
    ];
    const wrong = northAmerica.filter(
      (city) =>
        difference(String(tzlib_get_ical_block(`America/${city}`)[0]), `America/${city}`, summers) !== undefined,
    );
    expect(wrong).toEqual(['Winnipeg']);
  });
});
