import type { MeetingRow } from '../../../state/meeting/row.ts';
import { bmltDraft, looksLikeBmlt } from './bmlt.ts';
import { type BmltFormats, readFormats } from './bmlt-formats.ts';
import { MOST_BYTES } from './bytes.ts';
import { type Entry, Intake } from './intake.ts';
import {
  type FeedKind,
  type FeedOptions,
  type NotAFeed,
  type Note,
  notAFeed,
  type RefusedRow,
  refusedRow,
} from './reading.ts';
import { isRecord } from './record.ts';

/** A piece of what was read. `NotAFeed` is the last part, if it comes: what came before it must not replace an old list. */
export type FeedPart =
  | { readonly kind: 'form'; readonly form: FeedKind }
  | { readonly kind: 'row'; readonly row: MeetingRow }
  | ({ readonly kind: 'refused' } & RefusedRow)
  | ({ readonly kind: 'noted' } & Note)
  | NotAFeed;

/** A line that is longer is no meeting, and a file without line ends is not gathered in memory. */
export const LONGEST_LINE = 1_000_000;

/** The BMLT aggregator's bulk file, one meeting a line, without ever holding it whole. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, options: FeedOptions): AsyncGenerator<FeedPart> {
  const reader = new LineReader(options);
  yield { kind: 'form', form: 'bmlt lines' };
  for await (const chunk of chunks) {
    yield* reader.take(chunk);
    if (reader.isAtEnd) return;
  }
  yield* reader.end();
}

/** The same for lines that are all there. */
export function* readLinesOf(text: string, options: FeedOptions): Generator<FeedPart> {
  const reader = new LineReader(options);
  yield* reader.takeText(text);
  yield* reader.end();
}

class LineReader {
  readonly #decoder = new TextDecoder();
  readonly #formats: BmltFormats;
  readonly #intake: Intake;
  #rest = '';
  #length = 0;
  #line = 0;
  #meetings = 0;
  #broken = false;
  #failed = false;

  /** Nothing that follows is read any more. */
  get isAtEnd(): boolean {
    return this.#failed;
  }

  constructor(options: FeedOptions) {
    this.#formats = readFormats(options.formats);
    // The keys are the server's own numbers: one that comes again is the same meeting.
    this.#intake = new Intake(options, () => false);
  }

  take(chunk: Uint8Array): Generator<FeedPart> {
    return this.takeText(this.#decoder.decode(chunk, { stream: true }));
  }

  *takeText(text: string): Generator<FeedPart> {
    if (this.#failed) return;
    this.#length += text.length;
    this.#broken ||= text.includes('\uFFFD');
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) yield* this.#takeLine(line);
    if (this.#rest.length <= LONGEST_LINE && this.#length <= MOST_BYTES) return;
    this.#failed = true;
    yield notAFeed('unreadable', `from line ${this.#line + 1} on it is too long for a list of meetings`);
  }

  *end(): Generator<FeedPart> {
    if (this.#failed) return;
    const last = (this.#rest + this.#decoder.decode()).trim();
    if (last !== '' && parsed(last) === undefined) {
      yield notAFeed('truncated', `line ${this.#line + 1} ends in its middle`);
      return;
    }
    yield* this.#takeLine(last);
    if (this.#broken) yield { kind: 'noted', note: brokenBytes };
    if (this.#meetings === 0) yield notAFeed('empty', 'no line is a meeting');
  }

  *#takeLine(line: string): Generator<FeedPart> {
    this.#line += 1;
    const row = this.#line;
    if (line.trim() === '') return;
    const { rows, refused, stem, notes } = this.#intake.take({ row, draft: this.#draftOf(line) });
    if (rows.length > 0) this.#meetings += 1;
    for (const one of rows) yield { kind: 'row', row: one };
    if (refused !== undefined) yield { kind: 'refused', ...refusedRow(row, refused, stem) };
    for (const note of notes) yield { kind: 'noted', row, note };
  }

  #draftOf(line: string): Entry['draft'] {
    const value = parsed(line);
    if (value === undefined) return 'the line is no JSON';
    return isRecord(value) && looksLikeBmlt(value) ? bmltDraft(value, this.#formats) : 'the line is no meeting';
  }
}

/** Whether a list that begins so is one of lines. */
export function beginsLines(text: string): boolean {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const first = line.length > LONGEST_LINE ? undefined : parsed(line);
  return isRecord(first) && looksLikeBmlt(first);
}

export const brokenBytes = 'some bytes are not in its encoding: the letters there are lost';

/** Undefined for what is no JSON, which never says undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
