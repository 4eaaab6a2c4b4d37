import { CsvError, parse } from 'csv-parse/sync';
import { type Entry, readEntries } from './intake.ts';
import { meetingGuideDraft } from './meeting-guide.ts';
import { looksLikeNaws, nawsDraft } from './naws.ts';
import { type FeedOptions, type FeedReading, MOST_ENTRIES, type NotAFeed, notAFeed, tooMany } from './reading.ts';
import { asText, type FeedRecord, plainName, recordOfCells } from './record.ts';
import { columnsOf, looksLikeSheet } from './sheet.ts';

/** The first names the columns. */
const mostRows = MOST_ENTRIES + 1;

/** A file of comma-separated values (or semicolons, or tabs): TSML's or NAWS's, by the names in its first row. */
export function readCsv(text: string, options: FeedOptions): FeedReading | NotAFeed {
  const table = parseCsv(text);
  if ('because' in table) return table;
  const [header = []] = table;
  const isCut = !/[\r\n]$/.test(text) && endsShort(table);
  if (isCut) return notAFeed('truncated', 'the last row ends before its last column');
  return readTable(header, table, 'tsml csv', options);
}

/** Rows of cells as the Google Sheets API gives them; it leaves out empty cells at the end of a row. */
export function readSheet(values: readonly unknown[], options: FeedOptions): FeedReading | NotAFeed {
  const [header] = values;
  return readTable(Array.isArray(header) ? header : [], values, 'sheet', options);
}

function readTable(
  header: readonly unknown[],
  table: readonly unknown[],
  kind: 'tsml csv' | 'sheet',
  options: FeedOptions,
): FeedReading | NotAFeed {
  if (table.length > mostRows) return tooMany();
  const names = header.slice(0, 300).map(asText);
  const isNaws = looksLikeNaws(names.map(plainName));
  const columns = isNaws ? names.map(plainName) : columnsOf(names);
  if (!isNaws && !looksLikeSheet(columns)) {
    return notAFeed('unreadable', 'the first row names no columns of a meeting list (name, and day or time)');
  }
  const toDraft = isNaws ? nawsDraft : meetingGuideDraft;
  const read = (cells: unknown): Entry['draft'] =>
    Array.isArray(cells) ? toDraft(recordOf(columns, cells)) : 'it is no row of cells';
  const entries = table
    .map((cells, index): { readonly row: number; readonly cells: unknown } => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > 1 && !isEmptyRow(cells))
    .map(({ row, cells }): Entry => ({ row, draft: read(cells) }));
  if (entries.length === 0) return notAFeed('empty', 'the list has a first row and nothing below it');
  return readEntries(isNaws ? 'naws csv' : kind, entries, options);
}

/** Of two columns with one name the first counts. */
function recordOf(columns: readonly string[], cells: readonly unknown[]): FeedRecord {
  return recordOfCells(columns.toReversed(), Array.from(columns, (_, index) => cells[index]).toReversed());
}

function isEmptyRow(cells: unknown): boolean {
  return Array.isArray(cells) && cells.every((cell) => asText(cell) === '');
}

function parseCsv(text: string): readonly (readonly string[])[] | NotAFeed {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 200_000,
      to: mostRows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') return notAFeed('truncated', 'the file ends inside quotes');
    return notAFeed('unreadable', 'the file is no table of comma-separated values');
  }
}

/** By what the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, 20_000).split(/[\r\n]/, 1);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The last row alone is shorter than the first one: the file was cut off. */
function endsShort(table: readonly (readonly string[])[]): boolean {
  const width = table[0]?.length ?? 0;
  const last = table.at(-1)?.length ?? 0;
  return table.length > 2 && last < width && table.slice(0, -1).every((cells) => cells.length === width);
}
