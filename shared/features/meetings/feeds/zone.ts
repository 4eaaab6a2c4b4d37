import lookUpZone from '@photostructure/tz-lookup';
import { isZone } from '../../../kernel/time/zones.ts';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Undefined where they lie outside the world, or at 0, 0, where lists put what they could not find. */
export function coordinatesOf(latitude: number | undefined, longitude: number | undefined): Coordinates | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return latitude === 0 && longitude === 0 ? undefined : { latitude, longitude };
}

/** The meeting's own zone, else the list's, else that of the place; never the server's. */
export function zoneOf(own: string, ofFeed: string | undefined, place: Coordinates | undefined): string | undefined {
  if (isZone(own)) return own;
  if (ofFeed !== undefined && isZone(ofFeed)) return ofFeed;
  if (place === undefined) return undefined;
  const zone = lookUpZone(place.latitude, place.longitude);
  return isZone(zone) ? zone : undefined;
}
