/** What search and the list of a text need of a meeting: what the cells keep, and no more. */
import { placesNamed, pointOfZip } from '../../kernel/geo/places.ts';
import type { Point } from '../../kernel/geo/point.ts';
import { isLocalTime } from '../../kernel/time/local.ts';
import { isZone } from '../../kernel/time/zones.ts';
import type { Fellowship, MeetingRow, MeetingTag, Rhythm } from '../../state/meeting/row.ts';

export interface Listed {
  readonly id: string;
  readonly name: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Local time, HH:MM. */
  readonly time: string;
  /** IANA. */
  readonly zone: string;
  readonly rhythm: Rhythm;
  readonly fellowship?: Fellowship;
  readonly tags: readonly MeetingTag[];
  readonly venue: 'in person' | 'online' | 'both';
  /** Name of the building, else its street. */
  readonly place?: string;
  readonly city?: string;
  /** Degrees, on a grid of 0.001. */
  readonly point?: Point;
  /** The point is the middle of its ZIP code or city: good for a search, too rough for a distance. */
  readonly rough?: true;
}

const onGrid = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function exactPoint({ latitude, longitude }: MeetingRow): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Where a list gives no coordinates, its ZIP code or its city and state do. */
function roughPoint({ postalCode, city, state }: MeetingRow): Point | undefined {
  const ofZip = postalCode === undefined ? undefined : pointOfZip(postalCode);
  if (ofZip !== undefined || city === undefined || state === undefined) return ofZip;
  return placesNamed(`${city} ${state}`).find((place) => place.state === state);
}

function pointOf(row: MeetingRow): Pick<Listed, 'point' | 'rough'> {
  const exact = exactPoint(row);
  const point = exact ?? (row.venue === 'online' ? undefined : roughPoint(row));
  if (point === undefined) return {};
  const grid = { latitude: onGrid(point.latitude), longitude: onGrid(point.longitude) };
  return exact === undefined ? { point: grid, rough: true } : { point: grid };
}

/** A local time that comes round: what is none is no reason to lose the rest of a list. */
function isKept(weekday: number, time: string, zone: string): boolean {
  return Number.isInteger(weekday) && weekday >= 0 && weekday <= 6 && isLocalTime(time) && isZone(zone);
}

/** Undefined for what nobody is sent to: paused, by appointment, or at a time that does not exist. */
export function listedOf(row: MeetingRow): Listed | undefined {
  const { id, name, weekday, time, zone, rhythm, tags, venue } = row;
  if (weekday === undefined || time === undefined || venue === 'paused') return undefined;
  if (!isKept(weekday, time, zone)) return undefined;
  const place = row.place ?? row.street;
  return {
    ...{ id, name, weekday, time, zone, rhythm, tags, venue },
    ...(row.fellowship === undefined ? {} : { fellowship: row.fellowship }),
    ...(place === undefined ? {} : { place }),
    ...(row.city === undefined ? {} : { city: row.city }),
    ...pointOf(row),
  };
}
