import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../../shared/features/meetings/numbers.ts';

const numbered = (numbers: readonly number[]) => ({
  reminders: numbers.map((number) => ({ number, time: '07:00', on: 'daily' as const })),
});

describe('the next number', () => {
  it('is the smallest that is free', () => {
    expect(nextNumber({})).toBe(1);
    expect(nextNumber(numbered([1, 2, 4]))).toBe(3);
    expect(nextNumber(numbered([2]))).toBe(1);
  });

  it('is none that is taken, and leaves no smaller one free', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (taken) => {
        const next = nextNumber(numbered(taken));
        const smaller = Array.from({ length: next - 1 }, (_, index) => index + 1);
        expect([taken.includes(next), smaller.every((number) => taken.includes(number))]).toEqual([false, true]);
      }),
    );
  });
});
