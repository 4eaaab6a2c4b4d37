import type { Draft } from './draft.ts';
import { meetingGuideDraft } from './meeting-guide.ts';
import { type FeedRecord, fieldOf, isRecord, textOf } from './record.ts';
import { withSheetNames } from './sheet.ts';

const RECORD_ID = /^rec[A-Za-z0-9]{14}$/;

/** `{ id, fields }`, as its interface gives them, or the fields alone with the record's id as slug. */
export function looksLikeAirtable(record: FeedRecord): boolean {
  return isRecord(fieldOf(record, 'fields')) || RECORD_ID.test(textOf(record, 'slug'));
}

/** Records of Airtable: the Meeting Guide's fields, under names as people write them; a look-up comes as a list of one. */
export function airtableDraft(record: FeedRecord): Draft {
  const fields = fieldOf(record, 'fields');
  if (!isRecord(fields)) return meetingGuideDraft(withSheetNames(record));
  const draft = meetingGuideDraft(withSingleValues(withSheetNames(fields)));
  return { ...draft, key: textOf(record, 'id') || draft.key };
}

function withSingleValues(fields: FeedRecord): FeedRecord {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const isLookUp = Array.isArray(value) && value.length === 1 && name !== 'types' && name !== 'day';
      return [name, isLookUp ? value[0] : value];
    }),
  );
}
