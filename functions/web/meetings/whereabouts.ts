/** Where a meeting is, and what opens there: a map, a room online, a call. */
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';

export interface Link {
  readonly name: string;
  readonly href: string;
}

const isOnline = ({ venue }: MeetingRow): boolean => venue === 'online' || venue === 'both';
const isSomewhere = ({ venue }: MeetingRow): boolean => venue !== 'online';

/** City, state and ZIP code: 'Salt Lake City, UT 84111'. */
function townOf({ city, state, postalCode, region }: MeetingRow): string | undefined {
  const after = [state, postalCode].filter((part) => part !== undefined).join(' ');
  const town = [city, after].filter((part) => part !== undefined && part !== '').join(', ');
  return town === '' ? region : town;
}

/** Its address, line by line; none of what meets online only. */
export function addressOf(row: MeetingRow): readonly string[] {
  if (!isSomewhere(row)) return [];
  return [row.place, row.street, townOf(row)].flatMap((line) => (line === undefined || line === '' ? [] : line));
}

/** What a map is asked for: the street, else the point, else the building in its town; a town alone is no place to go to. */
function soughtOnMap(row: MeetingRow): string | undefined {
  const { street, place, latitude, longitude } = row;
  const town = townOf(row);
  if (street !== undefined) return [street, town].filter((part) => part !== undefined).join(', ');
  if (latitude !== undefined && longitude !== undefined) return `${latitude},${longitude}`;
  return place === undefined || town === undefined ? undefined : `${place}, ${town}`;
}

/**
 * Maps of others, one tap away. None is shown on the page itself: it would tell its maker who looks up which meeting,
 * before anybody has asked for a map.
 */
export function mapsOf(row: MeetingRow): readonly Link[] {
  const sought = isSomewhere(row) ? soughtOnMap(row) : undefined;
  if (sought === undefined) return [];
  const query = encodeURIComponent(sought);
  return [
    { name: 'Apple Maps', href: `https://maps.apple.com/?q=${query}` },
    { name: 'Google Maps', href: `https://www.google.com/maps/search/?api=1&query=${query}` },
    { name: 'OpenStreetMap', href: `https://www.openstreetmap.org/search?query=${query}` },
  ];
}

/** The room online, by the name of its host: what is no https address is no link. */
export function roomOf(row: MeetingRow): Link | undefined {
  return isOnline(row) ? linkTo(row.onlineUrl) : undefined;
}

export function linkTo(address: string | undefined): Link | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || url.protocol !== 'https:') return undefined;
  return { name: url.hostname.replace(/^www\./, ''), href: url.href };
}

/** A phone dials what follows the number too, but takes a # only in this form. */
export function callOf(row: MeetingRow): Link | undefined {
  if (!isOnline(row) || row.onlinePhone === undefined || !/\d/.test(row.onlinePhone)) return undefined;
  const dialled = row.onlinePhone.replaceAll(/[^\d+,;*#]/g, '');
  return { name: row.onlinePhone, href: `tel:${dialled.replaceAll('#', '%23').replaceAll(';', ',')}` };
}
