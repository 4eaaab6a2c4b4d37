/** A list as it comes: one of lines is never held whole, and any other form is gathered first. */
import { decodeFeed, encodingOf, following, MOST_GATHERED, unpacked, whyNotUnpacked } from './bytes.ts';
import { readFeed } from './feed.ts';
import { beginsLines, type FeedPart, LONGEST_LINE, readLines } from './lines.ts';
import { type FeedOptions, notAFeed } from './reading.ts';

/**
 * Reads a list from its beginning, packed or not, in whatever pieces it comes. Errors of the source itself (a broken
 * connection) are thrown as they are; what is wrong with the list is its last part.
 */
export async function* readStream(chunks: AsyncIterable<Uint8Array>, options: FeedOptions): AsyncGenerator<FeedPart> {
  try {
    const rest = unpacked(chunks);
    const head = await untilLineEnd(rest);
    const isLines = encodingOf(head) === 'utf-8' && beginsLines(decodeFeed(head).text);
    const whole = following([head], rest);
    yield* isLines ? readLines(whole, options) : readGathered(whole, options);
  } catch (error) {
    const reason = whyNotUnpacked(error);
    if (reason === undefined) throw error;
    yield reason;
  }
}

/** The first line and what came with it, or all if it is shorter; of what has no lines no more than the longest may have. */
async function untilLineEnd(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  let length = 0;
  while (length <= LONGEST_LINE && head.at(-1)?.includes(0x0a) !== true) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(head);
}

async function* readGathered(chunks: AsyncIterable<Uint8Array>, options: FeedOptions): AsyncGenerator<FeedPart> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_GATHERED) return yield notAFeed('unreadable', 'more than 40 MB: no list of meetings');
    all.push(chunk);
  }
  const reading = readFeed(Buffer.concat(all), options);
  if (reading.kind === 'not a feed') return yield reading;
  yield { kind: 'form', form: reading.kind };
  for (const row of reading.rows) yield { kind: 'row', row };
  for (const refused of reading.refused) yield { kind: 'refused', ...refused };
  for (const noted of reading.noted) yield { kind: 'noted', ...noted };
}
