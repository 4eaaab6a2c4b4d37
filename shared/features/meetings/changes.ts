/** What a list says now beside what it said before: what changed, or why the old one stands. */
import { hash } from 'node:crypto';
import type { MeetingRow } from '../../state/meeting/row.ts';
import { stemOfId } from './feeds/ids.ts';

/** A meeting that the list has new, has changed, or has no more. */
export type Change =
  | { readonly kind: 'added'; readonly row: MeetingRow }
  | {
      readonly kind: 'changed';
      readonly row: MeetingRow;
      readonly before: MeetingRow;
      readonly fields: readonly Field[];
    }
  | { readonly kind: 'closed'; readonly before: MeetingRow };
export type Field = keyof MeetingRow;

export type Comparison =
  /** Ids; `added` and `changed` together are what has to be written. */
  | {
      readonly kind: 'new list';
      readonly added: ReadonlySet<string>;
      readonly changed: ReadonlySet<string>;
      readonly closed: readonly string[];
    }
  /** One line for the report and the alarm. */
  | { readonly kind: 'old list stands'; readonly reason: string };

export interface CompareOptions {
  /** The operator has looked, and takes the new list however much of the old one is gone. */
  readonly force?: boolean;
  /** Stems of meetings that are in the new list but cannot be read: the old ones stand. */
  readonly unread?: ReadonlySet<string>;
}

/** By id: what each meeting of a list says, as a digest. A country's list so takes a few MB. */
export type Digests = ReadonlyMap<string, string>;

/** What a row says, in whatever order its fields stand, and under whatever id. */
export function digestOfRow({ id: _, ...row }: MeetingRow): string {
  const fields = Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return hash('sha256', JSON.stringify(fields), 'base64url');
}

/**
 * Compares a list with the one before. One that is empty, or that has lost more than half of its meetings, is a fault of the
 * source until a person says otherwise: nobody is told that their meeting is closed because a server had a bad night.
 */
export function compareLists(
  old: Digests,
  now: Digests,
  { force = false, unread = new Set() }: CompareOptions = {},
): Comparison {
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const reason = force ? undefined : whyOldStands(old.size, now.size, gone.length);
  if (reason !== undefined) return { kind: 'old list stands', reason };
  const ids = [...now.keys()];
  return {
    kind: 'new list',
    added: new Set(ids.filter((id) => !old.has(id))),
    changed: new Set(ids.filter((id) => old.has(id) && old.get(id) !== now.get(id))),
    closed: gone.filter((id) => !unread.has(stemOfId(id))),
  };
}

function whyOldStands(before: number, now: number, gone: number): string | undefined {
  if (now === 0) return before === 0 ? undefined : `the list has no meeting any more; it had ${before}`;
  return gone * 2 > before ? `${gone} of ${before} meetings are gone from the list` : undefined;
}

/** A row that is new or says something else than before. */
export function changeOf(before: MeetingRow | undefined, row: MeetingRow): Change {
  return before === undefined
    ? { kind: 'added', row }
    : { kind: 'changed', row, before, fields: changedFields(before, row) };
}

/** In the order of their names, so that a log of changes reads the same every time. */
function changedFields(before: MeetingRow, row: MeetingRow): readonly Field[] {
  const fields = new Set([...fieldsOf(before), ...fieldsOf(row)]);
  return [...fields].filter((field) => !isSame(before[field], row[field])).toSorted();
}

const isField = (key: string, row: MeetingRow): key is Field => Object.hasOwn(row, key);
const fieldsOf = (row: MeetingRow): readonly Field[] => Object.keys(row).filter((key) => isField(key, row));

/** Tags and rhythms are lists; what they hold counts. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a follower must hear of: when and where. A new note, or a corrected address of the same building, is none of it. */
const telling: ReadonlySet<Field> = new Set(['weekday', 'time', 'zone', 'rhythm', 'venue', 'place', 'street', 'city']);

/** Whether those who follow a meeting are told of its change. */
export function isTold(change: Change): boolean {
  return change.kind === 'closed' || (change.kind === 'changed' && change.fields.some((field) => telling.has(field)));
}
