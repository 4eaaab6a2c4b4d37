import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { pageFunction } from './page-module.ts';

const segmentsOf = await pageFunction('segments.js', 'segmentsOf');

test('a text of 160 plain characters is one part, one more makes two', () => {
  expect(segmentsOf('a'.repeat(160))).toEqual({ parts: 1, left: 0, unicode: false });
  expect(segmentsOf('a'.repeat(161))).toEqual({ parts: 2, left: 145, unicode: false });
});

test('one accent that GSM-7 lacks turns 160 into 70', () => {
  expect(segmentsOf(`María${'a'.repeat(65)}`)).toEqual({ parts: 1, left: 0, unicode: true });
  expect(segmentsOf(`María${'a'.repeat(66)}`)).toEqual({ parts: 2, left: 63, unicode: true });
});

test('what one types is counted as the carrier counts it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abc 123 ñü€[]{}~^\\|@'), maxLength: 500 });
  const accented = fc.string({ unit: fc.constantFrom(...'abc ', 'á', 'í', '“', '—'), maxLength: 300 });
  fc.assert(
    fc.property(fc.oneof(plain, accented), (body) => {
      const counted = new SegmentedMessage(body);
      expect(segmentsOf(body)).toMatchObject({ parts: Math.max(1, counted.segmentsCount) });
    }),
  );
});
