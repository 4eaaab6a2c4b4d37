import type { MeetingRow } from '../../../state/meeting/row.ts';
import { tidyPostalCode, tidyState } from './address.ts';
import type { Draft } from './draft.ts';
import { idOf, stemOf } from './ids.ts';
import { publicDialString, publicUrl } from './online.ts';
import { oneLine, plainLines } from './plain-text.ts';
import { publicLine, publicLines } from './private.ts';
import type { FeedOptions } from './reading.ts';
import { readRhythm } from './rhythm.ts';
import { readFellowship, readTypes, type TypesRead } from './types.ts';
import { coordinatesOf, zoneOf } from './zone.ts';

const most = { name: 120, place: 120, street: 160, city: 80, state: 40, postalCode: 12, region: 80, notes: 1000 };
/** What lists write where a place would stand. */
const NO_PLACE = /^(?:remote|online|virtual)\b/i;
/** Nothing but its address tells that an old list's web page is https. */
const https = ['https:'];
const webPage = ['https:', 'http:'];

/** One row for each of the meeting's days, or why there is none. */
export interface RowsRead {
  readonly rows: readonly MeetingRow[];
  readonly refused?: string;
  /** Of what is refused, but is in the list for all that: its stem. */
  readonly stem?: string;
  readonly notes: readonly string[];
}

const refused = (reason: string): RowsRead => ({ rows: [], refused: reason, notes: [] });

/** @param key the source's own key, made unique within the list. */
export function rowsOf(draft: Draft, key: string, options: FeedOptions): RowsRead {
  if (draft.withheld !== undefined) return refused(draft.withheld);
  const stem = stemOf(options, key);
  const unreadable = (reason: string): RowsRead => ({ ...refused(reason), stem });
  const { days, time } = draft;
  if ('unread' in days) return unreadable(days.unread);
  if (typeof time === 'object') return unreadable(time.unread);
  const name = publicLine(draft.name, most.name);
  if (name === '') return unreadable('it has no name');
  const coordinates = coordinatesOf(draft.latitude, draft.longitude);
  const zone = zoneOf(draft.zone, options.zone, coordinates);
  if (zone === undefined)
    return unreadable('no time zone: neither the meeting nor the feed names one, and it has no coordinates');
  const same = sharedFields(draft, name, zone, options);
  const notes = notesOf(draft, same.onlineUrl);
  if (time === undefined || days.length === 0) {
    return { rows: [{ id: idOf(stem, undefined), ...same, rhythm: 'unsure' }], notes };
  }
  const words = [...draft.notes, ...draft.moreWords].map(plainLines);
  const rows = days.map(
    (weekday): MeetingRow => ({
      id: idOf(stem, weekday),
      ...same,
      weekday,
      time,
      rhythm: readRhythm(weekday, oneLine(plainLines(draft.name)), words),
    }),
  );
  return { rows, notes };
}

type Shared = Omit<MeetingRow, 'id' | 'weekday' | 'time' | 'rhythm'>;

/** All that does not depend on the day. Fields that say nothing are absent. */
function sharedFields(draft: Draft, name: string, zone: string, { feed, fellowship }: FeedOptions): Shared {
  const whose = draft.fellowship ?? readFellowship(draft.name.slice(0, 300), draft.types) ?? fellowship;
  const types = readTypes(draft.types, whose);
  const online = present({
    onlineUrl: publicUrl(oneLine(plainLines(draft.onlineUrl)), https),
    onlinePhone: publicDialString(draft.onlinePhone),
  });
  return {
    feed,
    name,
    duration: draft.minutes,
    zone,
    tags: [...types.tags],
    venue: venueOf(draft, types, draft.onlineUrl !== '' || online.onlinePhone !== undefined),
    ...present({ fellowship: whose }),
    ...placeOf(draft),
    ...online,
    ...present({
      notes: notEmpty(publicLines(draft.notes.filter((note) => note !== '').join('\n'), most.notes)),
      url: publicUrl(oneLine(plainLines(draft.url)), webPage),
    }),
  };
}

/** What is approximate has neither coordinates nor a street: both would lead people astray. */
function placeOf(draft: Draft): Partial<Shared> {
  const state = tidyState(publicLine(draft.address.state, most.state));
  const exact = draft.approximate ? undefined : coordinatesOf(draft.latitude, draft.longitude);
  return present({
    place: notEmpty(placeName(draft)),
    street: draft.approximate ? undefined : notEmpty(publicLine(draft.address.street, most.street)),
    city: notEmpty(publicLine(draft.address.city, most.city)),
    state: notEmpty(state),
    postalCode: notEmpty(tidyPostalCode(publicLine(draft.address.postalCode, most.postalCode), state)),
    region: notEmpty(publicLine(draft.region, most.region)),
    latitude: exact?.latitude,
    longitude: exact?.longitude,
  });
}

/** Some lists repeat the address where they know no name. */
function placeName({ place, address }: Draft): string {
  const name = publicLine(place, most.place);
  const isAddress =
    name === address.street || (address.city !== '' && name.startsWith(`${address.street}, ${address.city}`));
  return isAddress ? '' : name;
}

/** A closed place leaves the online room, if there is one. */
function venueOf(draft: Draft, types: TypesRead, hasOnline: boolean): MeetingRow['venue'] {
  const { attendance } = draft;
  if (attendance === 'paused') return 'paused';
  const online =
    hasOnline ||
    NO_PLACE.test(draft.place) ||
    types.isOnline ||
    types.isHybrid ||
    attendance === 'online' ||
    attendance === 'both';
  if (types.isClosedPlace) return online ? 'online' : 'paused';
  if (attendance !== undefined) return attendance;
  if (types.isHybrid) return 'both';
  if (!online) return 'in person';
  const hasPlace =
    !draft.approximate && !NO_PLACE.test(draft.place) && draft.address.street !== '' && !(types.isOnline && !hasOnline);
  return hasPlace ? 'both' : 'online';
}

function notesOf(draft: Draft, onlineUrl: string | undefined): readonly string[] {
  const left = draft.onlineUrl !== '' && onlineUrl === undefined;
  return left ? ['its online address is no https address and is left out'] : [];
}

function notEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** Without the fields that are undefined. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const kept: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (isThere(value)) kept[name] = value;
  }
  return kept;
}

function isThere<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}
