import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../shared/features/meetings/feeds/feed.ts';
import type { FeedPart } from '../../../../shared/features/meetings/feeds/lines.ts';
import { readStream } from '../../../../shared/features/meetings/feeds/stream.ts';
import { bmltFormats, bmltLines, bytesOf, samples } from './samples.ts';

const options = { feed: 'everywhere', formats: bmltFormats };

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<readonly FeedPart[]> {
  const parts: FeedPart[] = [];
  for await (const part of readStream(chunks, options)) parts.push(part);
  return parts;
}

async function partsOf(bytes: Uint8Array, size: number): Promise<readonly FeedPart[]> {
  return await allOf(inPieces(bytes, size));
}

const kinds = (parts: readonly FeedPart[]) =>
  parts.map((part) => (part.kind === 'not a feed' ? part.because : part.kind));

describe('a list that comes in pieces', () => {
  test.each([...samples, ['sixteen bits', `\ufeff${bmltLines}`] as const, ['nothing', ''] as const])(
    'is what the whole one is: %s',
    async (name, text) => {
      const bytes = name === 'sixteen bits' ? Buffer.from(text, 'utf16le') : bytesOf(text);
      const whole = readFeed(bytes, options);
      for (const packed of [bytes, gzipSync(bytes)]) {
        for (const size of [1, 1000]) {
          const parts = await partsOf(packed, size);
          if (whole.kind === 'not a feed') {
            expect(parts).toEqual([whole]);
            continue;
          }
          expect(parts[0]).toEqual({ kind: 'form', form: whole.kind });
          expect(parts.flatMap((part) => (part.kind === 'row' ? [part.row] : []))).toEqual(whole.rows);
          const refused = parts.flatMap((part) => (part.kind === 'refused' ? [[part.row, part.reason]] : []));
          expect(refused).toEqual(whole.refused.map(({ row, reason }) => [row, reason]));
          const noted = parts.flatMap((part) => (part.kind === 'noted' ? [part.note] : []));
          expect(noted).toEqual(whole.noted.map(({ note }) => note));
        }
      }
    },
  );
});

describe('the aggregator’s lines, read as they come', () => {
  test.each([1, 2, 3, 100, 100_000])(
    'give what the whole file gives, in pieces of %i bytes, packed or not',
    async (size) => {
      const whole = readFeed(bytesOf(bmltLines), options);
      const rows = whole.kind === 'not a feed' ? [] : whole.rows;
      expect(rows).toHaveLength(2);
      for (const bytes of [bytesOf(bmltLines), gzipSync(bmltLines)]) {
        const parts = await partsOf(bytes, size);
        expect(parts.flatMap((part) => (part.kind === 'row' ? [part.row] : []))).toEqual(rows);
        expect(kinds(parts)).toEqual(['form', 'row', 'row', 'refused']);
      }
    },
  );

  test('refuse a line with its number and go on', async () => {
    const [first = '', second = ''] = bmltLines.split('\n');
    const parts = await partsOf(bytesOf([first, '', '{broken', '{"a":1}', first, second].join('\n')), 50);
    expect(parts.filter(({ kind }) => kind === 'refused')).toEqual([
      { kind: 'refused', row: 3, reason: 'the line is no JSON' },
      { kind: 'refused', row: 4, reason: 'the line is no meeting' },
      { kind: 'refused', row: 5, reason: 'the same meeting stands in row 1' },
    ]);
    expect(parts.filter(({ kind }) => kind === 'row')).toHaveLength(2);
  });

  test('end with the word that the list was cut, or is none', async () => {
    const [first = ''] = bmltLines.split('\n');
    expect(kinds(await partsOf(bytesOf(bmltLines.slice(0, -20)), 50)).at(-1)).toBe('truncated');
    expect(kinds(await partsOf(gzipSync(bmltLines).subarray(0, -10), 50)).at(-1)).toBe('truncated');
    expect(kinds(await partsOf(gzipSync(bmltLines).fill(0x55, 12, 40), 50))).toEqual(['unreadable']);
    expect(kinds(await partsOf(bytesOf(`${first}\n${'x'.repeat(1_100_000)}`), 70_000)).at(-1)).toBe('unreadable');
    expect(kinds(await partsOf(bytesOf(first.replace('"published":"1"', '"published":"0"')), 50)).at(-1)).toBe('empty');
  });

  test('are read no further than to where they are too long', async () => {
    let pieces = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield bytesOf(`${bmltLines}\n`);
      for (;;) {
        pieces += 1;
        yield bytesOf('x'.repeat(100_000));
      }
    }
    expect(kinds(await allOf(endless())).at(-1)).toBe('unreadable');
    expect(pieces).toBeLessThan(20);
  });

  test.each([bytesOf(bmltLines), gzipSync(bmltLines)])(
    'a broken connection is not taken for the end of the list',
    async (bytes) => {
      async function* breaking(): AsyncGenerator<Uint8Array> {
        yield bytes.subarray(0, 300);
        throw new Error('connection lost');
      }
      await expect(allOf(breaking())).rejects.toThrow('connection lost');
    },
  );

  test('35,000 of them take less than 250 MB', () => {
    const output = execFileSync(process.execPath, [join(import.meta.dirname, 'stream-many.ts')], { encoding: 'utf8' });
    const [rows = 0, megabytes = Number.NaN] = output.split(' ').map(Number);
    expect(rows).toBe(35_000);
    expect(megabytes).toBeLessThan(250);
  });
});
