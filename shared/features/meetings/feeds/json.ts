import { airtableDraft, looksLikeAirtable } from './airtable.ts';
import { bmltDraft, looksLikeBmlt } from './bmlt.ts';
import { looksLikeFormats, readFormats } from './bmlt-formats.ts';
import type { Draft } from './draft.ts';
import { readEntries } from './intake.ts';
import { looksLikeMeetingGuide, looksLikePlugin, meetingGuideDraft } from './meeting-guide.ts';
import {
  type FeedKind,
  type FeedOptions,
  type FeedReading,
  MOST_ENTRIES,
  type NotAFeed,
  notAFeed,
  tooMany,
} from './reading.ts';
import { type FeedRecord, fieldOf, isRecord } from './record.ts';
import { columnsOf, looksLikeSheet, withSheetNames } from './sheet.ts';
import { readSheet } from './table.ts';

/** How the entries of a list are read. */
interface Adapter {
  readonly kind: FeedKind;
  readonly toDraft: (record: FeedRecord) => Draft;
}

/** So many entries are looked at to tell what a list is. */
const LOOKED_AT = 50;

/** A parsed JSON document: a list of meetings, or an envelope around one. */
export function readDocument(document: unknown, options: FeedOptions): FeedReading | NotAFeed {
  if (Array.isArray(document)) {
    return Array.isArray(document[0]) ? readSheet(document, options) : readList(document, options);
  }
  if (!isRecord(document)) return notAFeed('unreadable', 'the document is no list');
  const [values, meetings, records] = ['values', 'meetings', 'records'].map((name) => fieldOf(document, name));
  if (Array.isArray(values)) return readSheet(values, options);
  if (Array.isArray(records)) return readList(records, options);
  if (Array.isArray(meetings)) {
    return readList(meetings, { ...options, formats: fieldOf(document, 'formats') ?? options.formats });
  }
  if (Object.keys(document).length === 0) return notAFeed('empty', 'the document is empty');
  const isError = ['error', 'errors', 'message', 'code'].some((name) => Object.hasOwn(document, name));
  return notAFeed(
    'unreadable',
    isError ? 'the server answered with an error message' : 'the document holds no list of meetings',
  );
}

function readList(list: readonly unknown[], options: FeedOptions): FeedReading | NotAFeed {
  if (list.length === 0) return notAFeed('empty', 'the list has no meetings');
  if (list.length > MOST_ENTRIES) return tooMany();
  const adapter = adapterOf(list.slice(0, LOOKED_AT).filter(isRecord), options);
  if (adapter === undefined) return notAFeed('unreadable', 'the entries are in no form of a meeting list');
  const entries = list.map((entry, index) => ({
    row: index + 1,
    draft: isRecord(entry) ? adapter.toDraft(entry) : 'it is no record of fields',
  }));
  return readEntries(adapter.kind, entries, options);
}

/** By the fields that the entries have, whatever the file is called. */
function adapterOf(entries: readonly FeedRecord[], options: FeedOptions): Adapter | undefined {
  if (entries.some(looksLikeFormats)) return undefined;
  if (entries.some(looksLikeBmlt)) {
    const formats = readFormats(options.formats);
    return { kind: 'bmlt', toDraft: (record) => bmltDraft(record, formats) };
  }
  if (entries.some(looksLikeAirtable)) return { kind: 'airtable', toDraft: airtableDraft };
  if (entries.some(looksLikePlugin)) return { kind: '12-step-meeting-list', toDraft: meetingGuideDraft };
  if (entries.some(looksLikeMeetingGuide)) return { kind: 'meeting guide', toDraft: meetingGuideDraft };
  const isSheet = entries.some((entry) => looksLikeSheet(columnsOf(Object.keys(entry))));
  return isSheet ? { kind: 'sheet', toDraft: (record) => meetingGuideDraft(withSheetNames(record)) } : undefined;
}
