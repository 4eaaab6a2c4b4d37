/** A small packed file may hold more than memory does: it is said to be no list before it is parsed. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../shared/features/meetings/feeds/feed.ts';
import { readStream } from '../../../../shared/features/meetings/feeds/stream.ts';
import { bytesOf } from './samples.ts';

const options = { feed: 'valley', zone: 'America/Denver' };
const meeting = '{"slug":"a","name":"Dawn","day":1,"time":"19:00"}';
const noList = { kind: 'not a feed', because: 'unreadable', reason: 'more than 200000 entries: no list of meetings' };

describe('more than any country has is no list', () => {
  test.each([
    ['meetings', `[${meeting}${`,${meeting}`.repeat(200_000)}]`],
    ['empty records', `[${meeting}${',{}'.repeat(1_000_000)}]`],
    ['empty lists', `[${meeting}${',[]'.repeat(1_000_000)}]`],
    ['lists within lists', `${'['.repeat(1_000_001)}${']'.repeat(1_000_001)}`],
    ['numbers', `[${meeting}${',0'.repeat(2_000_001)}]`],
    ['rows of a sheet', `{"values":[["name","day","time"]${',[]'.repeat(200_001)}]}`],
    ['rows of a table', `name,day,time\n${',,\n'.repeat(200_001)}`],
  ])('of %s', (_, text) => {
    expect(readFeed(bytesOf(text), options)).toEqual(noList);
  });

  test('and as many as that are read', () => {
    const text = `name,day,time\n${',,\n'.repeat(199_999)}Dawn,1,19:00\n`;
    expect(readFeed(bytesOf(text), options)).toMatchObject({ rows: [{ name: 'Dawn' }] });
  });
});

test('a packed file that unpacks to more than 40 MB is no list, and is unpacked no further', async () => {
  const packed = gzipSync(`name,day,time\n${' '.repeat(40_000_000)}`, { level: 1 });
  async function* source(): AsyncGenerator<Uint8Array> {
    yield packed;
  }
  const parts = [];
  for await (const part of readStream(source(), options)) parts.push(part);
  expect(parts).toEqual([
    { kind: 'not a feed', because: 'unreadable', reason: 'more than 40 MB: no list of meetings' },
  ]);
});
