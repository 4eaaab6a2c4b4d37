/** Run on its own by lines.test.ts: reads a packed list of 35,000 lines as it comes, and says how many rows and how much memory. */
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { readStream } from '../../../../shared/features/meetings/feeds/stream.ts';
import { linesOf, manyLines } from '../../../support/many-lines.ts';

let rows = 0;
for await (const part of readStream(Readable.from(linesOf(manyLines)).pipe(createGzip()), { feed: 'everywhere' })) {
  if (part.kind === 'row') rows += 1;
}
console.log(`${rows} ${Math.round(process.resourceUsage().maxRSS / 1000)}`);
