import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { knownAreaCodes, usZones, zonesOfNumber } from '../../../shared/kernel/time/area-codes.ts';
import { isZone } from '../../../shared/kernel/time/zones.ts';

const zonesOfCode = (code: string): readonly string[] => zonesOfNumber(`+1${code}5550101`);

describe('the zones of a number', () => {
  test.each([
    ['801', ['America/Denver']],
    ['212', ['America/New_York']],
    ['480', ['America/Phoenix']],
    ['808', ['Pacific/Honolulu']],
    ['787', ['America/Puerto_Rico']],
    ['850', ['America/New_York', 'America/Chicago']],
    ['604', ['America/Vancouver']],
  ])('of area code %s', (code, zones) => {
    expect(zonesOfCode(code)).toEqual(zones);
  });

  test('that lies in several zones are all of them', () => {
    expect(zonesOfCode('208')).toEqual(
      expect.arrayContaining(['America/Boise', 'America/Denver', 'America/Los_Angeles']),
    );
    expect(zonesOfCode('907')).toEqual(expect.arrayContaining(['America/Anchorage', 'America/Adak']));
    expect(zonesOfCode('807')).toEqual(expect.arrayContaining(['America/Toronto', 'America/Winnipeg']));
  });

  test('toll-free, unassigned, foreign and malformed ones may be anywhere in the US', () => {
    for (const number of ['+18005550101', '+18885550101', '+12005550101', '+447700900123', '8015550101', '']) {
      expect(zonesOfNumber(number)).toEqual(usZones);
    }
  });

  test('exist in tzdb', () => {
    for (const code of knownAreaCodes()) expect(zonesOfCode(code).filter((zone) => !isZone(zone))).toEqual([]);
    expect(usZones.every(isZone)).toBe(true);
    expect(knownAreaCodes().length).toBeGreaterThan(440);
  });
});

const reference = join(import.meta.dirname, '../../../../shared/data/tz/nanp-areacode-timezones.json');
const hasReference = existsSync(reference);
if (!hasReference) console.warn('SKIPPED: ../shared/data/tz is missing, area codes are not compared with its list');

describe.skipIf(!hasReference)(hasReference ? 'the reference list' : 'SKIPPED: ../shared/data/tz is missing', () => {
  test('names no zone for a code that we leave out', () => {
    const codes = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(reference, 'utf8')));
    const missing = Object.entries(codes).flatMap(([code, zones]) =>
      zones.filter((zone) => !zonesOfCode(code).includes(zone)).map((zone) => `${code} ${zone}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(codes).filter((code) => !knownAreaCodes().includes(code))).toEqual([]);
  });
});
