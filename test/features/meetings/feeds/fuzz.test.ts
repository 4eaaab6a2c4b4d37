import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemoryLists } from '../../../../shared/adapters/memory/lists.ts';
import { unpackCell } from '../../../../shared/features/meetings/cells.ts';
import { isRecord } from '../../../../shared/features/meetings/feeds/record.ts';
import { listedOf } from '../../../../shared/features/meetings/listed.ts';
import type { Feed } from '../../../../shared/runtime/sources.ts';
import { type SyncReport, takeList } from '../../../../shared/runtime/take-list.ts';
import { type MeetingRow, meetingRowSchema } from '../../../../shared/state/meeting/row.ts';
import { bodyOf, meetingsOf, memoryLists, nobodyFollows } from '../../../support/lists.ts';
import { aMeeting } from '../../../support/meetings.ts';
import { mondayNoon } from '../../../support/person.ts';
import { bytesOf, samples } from './samples.ts';

/** `npm run fuzz` for a run of a minute. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 5);
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

const feed: Feed = { group: 'riverside', id: 'valley', url: '', zone: 'America/Denver' };
const other = aMeeting('other', { feed: 'other' });
const clock = { now: () => mondayNoon };

/** Lists in which the list stands as it was before anything was done to it, beside one of another feed. */
async function standing(text: string) {
  const { lists } = memoryLists();
  await lists.put(feed.group, [other]);
  const taken = await takeList(feed, bodyOf(bytesOf(text)), { lists, clock, followers: nobodyFollows });
  return { lists, before: await keptIn(lists), meetings: taken.meetings };
}

async function keptIn(lists: MemoryLists) {
  return { rows: await meetingsOf(lists, feed.group), cells: await lists.cellDigests(feed.group) };
}

/** Nothing of the old list is lost but what a shorter list may leave out, and what stands can be read and found. */
async function expectSound(lists: MemoryLists, old: readonly MeetingRow[], report: SyncReport): Promise<void> {
  const { rows, cells } = await keptIn(lists);
  for (const row of rows) meetingRowSchema.parse(row);
  expect(rows).toContainEqual(other);
  const ids = new Set(rows.map(({ id }) => id));
  expect([rows.length - 1, report.closed * 2 <= old.length]).toEqual([report.meetings, true]);
  expect(old.filter(({ id }) => !ids.has(id))).toHaveLength(report.closed);
  const packed = await lists.cells(feed.group, [...cells.keys()]);
  const found = new Set(packed.flatMap(({ bytes }) => unpackCell(bytes)).map(({ id }) => id));
  const listed = rows.flatMap((row) => listedOf(row) ?? []);
  const inCells = listed.filter(({ venue, point }) => venue !== 'in person' || point !== undefined);
  expect(found).toEqual(new Set(inCells.map(({ id }) => id)));
  for (const { said, count } of [...report.refused.kept, ...report.noted.kept]) {
    expect([count > 0, said.length < 200]).toEqual([true, true]);
  }
}

test(`whatever is done to a list, it is taken or the old one stands, and nothing is thrown (${seconds} s)`, {
  timeout: (seconds + 60) * 1000,
}, async () => {
  const texts = [...samples.map(([, text]) => text), ...real].map((text) => withChanges(text, []));
  const counts = { taken: 0, stands: 0 };
  let slowest = 0;
  const one = fc.asyncProperty(
    fc.constantFrom(...texts),
    fc.array(change, { maxLength: 8 }),
    fc.option(cut, { freq: 2 }),
    fc.boolean(),
    fc.integer({ min: 200, max: 100_000 }),
    async (text, changes, damage, plain, pieceSize) => {
      const { lists, before } = await standing(text);
      const bytes = bytesOf(withChanges(text, changes));
      const packed = plain ? bytes : gzipSync(bytes);
      const body = bodyOf(damage === null ? packed : withBytes(packed, damage), pieceSize);
      const start = performance.now();
      const followers = { changed: async () => undefined };
      const report = await takeList(feed, body, { lists, clock, followers });
      slowest = Math.max(slowest, performance.now() - start);
      counts[report.outcome === 'taken' ? 'taken' : 'stands'] += 1;
      if (report.outcome === 'taken') return expectSound(lists, before.rows.slice(1), report);
      expect(report).toMatchObject({ outcome: 'old list stands', reason: expect.stringMatching(/^.{5,200}$/) });
      expect(await keptIn(lists)).toEqual(before);
    },
  );
  await fc.assert(one, { numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false });
  if (seconds > 30) console.log(`taken ${counts.taken}, old list stands ${counts.stands}, slowest ${slowest} ms`);
  expect(Math.min(counts.taken, counts.stands)).toBeGreaterThan(seconds);
  expect(slowest).toBeLessThan(MOST_MILLISECONDS);
});
