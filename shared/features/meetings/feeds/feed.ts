import type { MeetingRow } from '../../../state/meeting/row.ts';
import { decodeFeed } from './bytes.ts';
import { readDocument } from './json.ts';
import { beginsLines, brokenBytes, type FeedPart, parsed, readLinesOf } from './lines.ts';
import {
  type FeedOptions,
  type FeedReading,
  MOST_ENTRIES,
  type NotAFeed,
  type Note,
  notAFeed,
  type RefusedRow,
  refusedRow,
  tooMany,
} from './reading.ts';
import { readCsv } from './table.ts';

const CHALLENGE =
  /just a moment|checking your browser|challenge-platform|cf-chl|captcha|attention required|access denied|are you (?:a )?human|enable javascript and cookies/i;

/**
 * Reads a list of meetings that is all there, unpacked, whatever its form, which is told by its content alone. Never throws: a bad row is refused with
 * its reason, and what is no list at all is said to be none. The same bytes give the same rows, with the same ids.
 */
export function readFeed(bytes: Uint8Array, options: FeedOptions): FeedReading | NotAFeed {
  const decoded = decodeFeed(bytes);
  const reading = readText(decoded.text, options);
  if (reading.kind === 'not a feed' || !decoded.broken || reading.noted.some(({ note }) => note === brokenBytes)) {
    return reading;
  }
  return { ...reading, noted: [{ note: brokenBytes }, ...reading.noted] };
}

function readText(text: string, options: FeedOptions): FeedReading | NotAFeed {
  const start = text.slice(0, 1000).trimStart();
  if (text.trim() === '') return notAFeed('empty', 'the file is empty');
  if (start.startsWith('<')) return whyMarkup(text);
  return /^[[{]/.test(start) ? readJson(text, options) : readCsv(text, options);
}

function whyMarkup(text: string): NotAFeed {
  return CHALLENGE.test(text.slice(0, 50_000))
    ? notAFeed('challenge', 'the server asks for a proof that a person is there')
    : notAFeed('html', 'a web page came instead of a list');
}

function readJson(text: string, options: FeedOptions): FeedReading | NotAFeed {
  if (beginsLines(text)) return gathered(readLinesOf(text, options));
  if (hasManyParts(text)) return tooMany();
  const document = parsed(text);
  if (document !== undefined) return readDocument(document, options);
  const isWhole = text.trimEnd().endsWith(text.trimStart().startsWith('[') ? ']' : '}');
  return isWhole
    ? notAFeed('unreadable', 'the JSON has a mistake in it')
    : notAFeed('truncated', 'the JSON ends too early');
}

/** So many lists, records and values an honest list has not: to find out by parsing could take all the memory there is. */
const mostOpenings = 5 * MOST_ENTRIES;
const mostValues = 2_000_000;
const [comma, bracket, brace] = [0x2c, 0x5b, 0x7b];

function hasManyParts(text: string): boolean {
  let [openings, values] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === comma) values += 1;
    else if (sign === bracket || sign === brace) openings += 1;
  }
  return openings > mostOpenings || values > mostValues;
}

function gathered(parts: Iterable<FeedPart>): FeedReading | NotAFeed {
  const rows: MeetingRow[] = [];
  const refused: RefusedRow[] = [];
  const noted: Note[] = [];
  for (const part of parts) {
    switch (part.kind) {
      case 'form':
        break;
      case 'row':
        rows.push(part.row);
        break;
      case 'refused':
        refused.push(refusedRow(part.row, part.reason, part.stem));
        break;
      case 'noted':
        noted.push({ ...(part.row === undefined ? {} : { row: part.row }), note: part.note });
        break;
      case 'not a feed':
        return part;
    }
  }
  return { kind: 'bmlt lines', rows, refused, noted };
}
