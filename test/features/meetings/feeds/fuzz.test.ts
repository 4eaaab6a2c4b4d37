import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from '../../../../shared/features/meetings/feeds/feed.ts';
import { isRecord } from '../../../../shared/features/meetings/feeds/record.ts';
import { meetingRowSchema } from '../../../../shared/state/meeting/row.ts';
import { bytesOf, samples } from './samples.ts';

/** STEADYLINE_FUZZ_SECONDS=60 for a long run. */
const seconds = Number(process.env.STEADYLINE_FUZZ_SECONDS ?? 5);
/** No single list may take longer, however it is made: the slowest regular expression would show here. */
const MOST_MILLISECONDS = 5_000;

const folder = join(import.meta.dirname, '../../../../../shared/data/feeds');
const real = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')) : [];
if (real.length === 0) console.warn('SKIPPED: ../shared/data/feeds is missing, only samples of our own are mutated');

const nasty = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom<unknown>(
    ...[
      '',
      ' ',
      '\u0000',
      '\ud800',
      '__proto__',
      '24:00',
      '99',
      '-1',
      '1e308',
      '&amp;&lt;script&gt;',
      '<a'.repeat(5_000),
    ],
    ...['x'.repeat(200_000), '1'.repeat(50_000), 'password '.repeat(5_000), '( '.repeat(20_000), 'a@'.repeat(20_000)],
    ...[
      '1st '.repeat(5_000),
      '1st and '.repeat(5_000),
      'call '.repeat(10_000),
      '\n'.repeat(50_000),
      'https://'.repeat(9_000),
    ],
    ...[[], {}, [[[]]], null, true, Number.NaN, [9, 'x', null], ['Monday', 3]],
  ),
);
const change = fc.record({ row: fc.nat(), field: fc.nat(), value: nasty, drop: fc.boolean() });
const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ maxLength: 20 }),
  end: fc.boolean(),
});

/** The list's entries, wherever they are in the document. */
function entriesIn(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  if (!isRecord(document)) return [];
  return Object.values(document).find(Array.isArray) ?? [];
}

/** Other values and missing fields in some entries. A long list is shortened: many mutations tell more than long ones. */
function withChanges(
  text: string,
  changes: readonly { row: number; field: number; value: unknown; drop: boolean }[],
): string {
  const document = parsed(text);
  if (document === undefined) return text;
  const entries = entriesIn(document);
  entries.splice(40);
  for (const { row, field, value, drop } of changes) {
    const entry = entries[row % (entries.length || 1)];
    if (!isRecord(entry)) continue;
    const name = Object.keys(entry)[field % (Object.keys(entry).length || 1)] ?? 'name';
    entries[row % entries.length] = drop ? without(entry, name) : { ...entry, [name]: value };
  }
  return stringified(document) ?? text;
}

function without(entry: Readonly<Record<string, unknown>>, name: string): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined for what JSON cannot say (a bigint, a circle). */
function stringified(document: unknown): string | undefined {
  try {
    return JSON.stringify(document);
  } catch {
    return undefined;
  }
}

function withBytes(
  bytes: Uint8Array,
  { at, bytes: others, end }: { at: number; bytes: Uint8Array; end: boolean },
): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const tail = end ? new Uint8Array() : bytes.subarray(place + others.length);
  return Buffer.concat([bytes.subarray(0, place), others, tail]);
}

test(`whatever is done to a list, it is read or refused, never thrown at (${seconds} s)`, {
  timeout: (seconds + 60) * 1000,
}, () => {
  const texts = [...samples.map(([, text]) => text), ...real];
  let runs = 0;
  let slowest = 0;
  const one = fc.property(
    fc.constantFrom(...texts),
    fc.array(change, { maxLength: 8 }),
    fc.option(cut, { freq: 2 }),
    fc.option(fc.constant(true), { freq: 4 }),
    (text, changes, damage, plain) => {
      runs += 1;
      const bytes = bytesOf(withChanges(text, changes));
      const damaged = damage === null ? bytes : withBytes(bytes, damage);
      const start = performance.now();
      const read = readFeed(plain ? damaged : gzipSync(damaged), {
        feed: 'riverside',
        zone: 'America/Denver',
      });
      slowest = Math.max(slowest, performance.now() - start);
      if (read.kind === 'not a feed') return;
      for (const row of read.rows) meetingRowSchema.parse(row);
      for (const { row, reason } of read.refused) expect([row > 0, reason.length < 200]).toEqual([true, true]);
    },
  );
  fc.assert(one, { numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false });
  expect(runs).toBeGreaterThan(seconds);
  expect(slowest).toBeLessThan(MOST_MILLISECONDS);
});
