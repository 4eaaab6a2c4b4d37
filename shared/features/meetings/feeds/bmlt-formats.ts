import { type FeedRecord, isRecord, textOf } from './record.ts';
import { splitTypes } from './types.ts';

/** What a format of one server means. */
export interface FormatMeaning {
  /** The server's own letters, or the world's code where the table gives one: "VM", "TC". */
  readonly code: string;
  /** A word of types.ts. */
  readonly type: string;
  readonly name: string;
}

/** By id, by server and letters, and by letters alone. */
export type BmltFormats = ReadonlyMap<string, FormatMeaning>;

export const noFormats: BmltFormats = new Map();

/** The world's codes say it whatever the server's language is; LANG says only that the name is a language. */
const worldCodes: Readonly<Record<string, string>> = {
  OPEN: 'open',
  CLOSED: 'closed',
  BEG: 'beginners',
  W: 'women',
  M: 'men',
  GL: 'lgbtq',
  Y: 'young people',
  WCHR: 'wheelchair',
  CW: 'children welcome',
  STEP: 'step',
  SWG: 'step working guide',
  DISC: 'discussion',
  MED: 'meditation',
  CAN: 'candlelight',
  VM: 'virtual meeting',
  HYBR: 'hybrid',
  HY: 'hybrid',
  TC: 'temporarily closed facility',
};
/** What most servers mean by letters that other lists use otherwise. */
const usualLetters: Readonly<Record<string, string>> = { SL: 'asl', B: 'beginners' };

/** The table that GetFormats gives. A name in English is preferred, then whatever stands first. */
export function readFormats(value: unknown): BmltFormats {
  if (!Array.isArray(value)) return noFormats;
  const table = new Map<string, FormatMeaning>();
  const rows = value.slice(0, 20_000).filter(isRecord);
  for (const isEnglish of [true, false]) {
    for (const row of rows) {
      if ((textOf(row, 'lang') === 'en') !== isEnglish) continue;
      for (const key of keysOf(row)) if (!table.has(key)) table.set(key, meaningOf(row));
    }
  }
  return table;
}

export function looksLikeFormats(record: FeedRecord): boolean {
  return Object.hasOwn(record, 'key_string') && Object.hasOwn(record, 'name_string');
}

function keysOf(row: FeedRecord): readonly string[] {
  const letters = textOf(row, 'key_string');
  return [`#${textOf(row, 'id')}`, `${textOf(row, 'root_server_uri')} ${letters}`, letters];
}

function meaningOf(row: FeedRecord): FormatMeaning {
  const world = textOf(row, 'world_id');
  const name = textOf(row, 'name_string');
  const known = Object.hasOwn(worldCodes, world) ? worldCodes[world] : undefined;
  return { code: world || textOf(row, 'key_string'), type: known ?? name, name };
}

/** The formats of a meeting. Letters and ids stand in the same order nowhere, so ids decide where the table has them. */
export function meaningsIn(record: FeedRecord, table: BmltFormats): readonly FormatMeaning[] {
  const byId = splitTypes(textOf(record, 'format_shared_id_list')).map((id) => table.get(`#${id}`));
  const known = byId.filter((meaning) => meaning !== undefined);
  if (known.length > 0 && known.length === byId.length) return known;
  const server = textOf(record, 'root_server_uri');
  return splitTypes(textOf(record, 'formats')).map(
    (letters) =>
      // Another server's letters may mean something else.
      table.get(`${server} ${letters}`) ??
      table.get(server === '' ? letters : ` ${letters}`) ?? { code: letters, type: usualType(letters), name: '' },
  );
}

function usualType(letters: string): string {
  return (Object.hasOwn(usualLetters, letters) ? usualLetters[letters] : undefined) ?? letters;
}
