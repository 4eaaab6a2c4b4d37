/** Run on its own by lines.test.ts: reads a packed list of 35,000 lines as it comes, and says how many rows and how much memory. */

import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { readLines } from '../../../../shared/features/meetings/feeds/lines.ts';

const LINES = 35_000;

function* lines(): Generator<string> {
  for (let index = 0; index < LINES; index += 1) {
    const meeting = {
      id_bigint: String(index),
      weekday_tinyint: String((index % 7) + 1),
      start_time: `${String(index % 24).padStart(2, '0')}:30:00`,
      duration_time: '01:00:00',
      formats: 'O,WC',
      meeting_name: `Group ${index}`,
      comments: 'Ring twice, then wait by the door. '.repeat(20),
      location_street: `${index} Main St`,
      latitude: String(25 + (index % 20)),
      longitude: String(-120 + (index % 40)),
      published: '1',
    };
    yield `${JSON.stringify(meeting)}\n`;
  }
}

let rows = 0;
for await (const part of readLines(Readable.from(lines()).pipe(createGzip()), { feed: 'everywhere' })) {
  if (part.kind === 'row') rows += 1;
}
console.log(`${rows} ${Math.round(process.resourceUsage().maxRSS / 1000)}`);
