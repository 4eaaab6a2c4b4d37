import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipZonesSource } from '../../../shared/kernel/time/generate-zones.ts';
import { zoneOfZip } from '../../../shared/kernel/time/zip.ts';
import { isZone } from '../../../shared/kernel/time/zones.ts';

describe('the zone of a ZIP code', () => {
  test.each([
    ['84101', 'America/Denver', 'Salt Lake City'],
    ['10001', 'America/New_York', 'New York'],
    ['60601', 'America/Chicago', 'Chicago'],
    ['90001', 'America/Los_Angeles', 'Los Angeles'],
    ['85001', 'America/Phoenix', 'Phoenix'],
    ['86515', 'America/Denver', 'Window Rock, in the Navajo Nation'],
    ['83701', 'America/Boise', 'Boise'],
    ['83814', 'America/Los_Angeles', 'Coeur d’Alene, in the north of Idaho'],
    ['79901', 'America/Denver', 'El Paso'],
    ['79936', 'America/Denver', 'El Paso, beside the border'],
    ['85621', 'America/Phoenix', 'Nogales, beside the border'],
    ['56763', 'America/Chicago', 'Warroad, beside Manitoba, whose clocks are not ours'],
    ['13669', 'America/New_York', 'Ogdensburg, across from Ontario'],
    ['32501', 'America/Chicago', 'Pensacola'],
    ['37402', 'America/New_York', 'Chattanooga'],
    ['47901', 'America/Indiana/Indianapolis', 'Lafayette'],
    ['48201', 'America/Detroit', 'Detroit'],
    ['99501', 'America/Anchorage', 'Anchorage'],
    ['96813', 'Pacific/Honolulu', 'Honolulu'],
    ['00901', 'America/Puerto_Rico', 'San Juan'],
    ['00802', 'America/St_Thomas', 'St Thomas'],
    ['96910', 'Pacific/Guam', 'Hagåtña'],
    ['96799', 'Pacific/Pago_Pago', 'Pago Pago'],
    ['84101-1234', 'America/Denver', 'with its four more digits'],
  ])('%s is %s (%s)', (zip, zone) => {
    expect(zoneOfZip(zip)).toBe(zone);
  });

  test('is unknown for military post, prefixes not in use and what is no ZIP code', () => {
    for (const text of ['09001', '34001', '96201', '00000', '00100', '', '8410', '841011', 'K1A 0B1', '84a01']) {
      expect([text, zoneOfZip(text)]).toEqual([text, undefined]);
    }
  });

  test('is one that tzdb has, or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
        const zone = zoneOfZip(String(number).padStart(5, '0'));
        expect(zone === undefined || isZone(zone)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes from the generated file, which is what the generator makes of the pinned packages', () => {
    const file = join(import.meta.dirname, '../../../shared/kernel/time/zip-zones.ts');
    expect(readFileSync(file, 'utf8')).toBe(zipZonesSource());
    expect(zipZonesSource().length).toBeLessThan(25_000);
  });
});
