import fc from 'fast-check';

/** Any body a gateway may hand over: lone surrogates, marks, emoji, very long, or nearly words. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('stop', ' ', 'no me', 'took too much', '\uD83D', '\u0301', '\u200D', '.', 'i', 'od', '3'), {
      maxLength: 200,
    })
    .map((parts) => parts.join('')),
);

/** Bodies of 10,000 characters that make careless patterns slow. */
export const longTexts: readonly string[] = [
  'a'.repeat(10_000),
  ' '.repeat(10_000),
  'a '.repeat(5_000),
  'stop texting '.repeat(770),
  'no me mande '.repeat(834),
  'i want to not want to '.repeat(455),
  'he she they my friend is not '.repeat(345),
  'the '.repeat(2_500),
  '\u0301'.repeat(10_000),
  '\uD83D'.repeat(10_000),
  '\uFDFA'.repeat(10_000),
  '3/'.repeat(5_000),
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(1_250),
];

/** Milliseconds that a reading takes at most over the long texts. */
export function slowest(read: (body: string) => unknown): number {
  return Math.max(
    ...longTexts.map((body) => {
      const start = performance.now();
      read(body);
      return performance.now() - start;
    }),
  );
}
