/** Places on the ground and how far apart they are. */

/** Degrees: north and east are positive. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the earth in statute miles. */
const EARTH_MILES = 3958.7613;
const RADIANS = Math.PI / 180;

/** Statute miles along the great circle, as a crow flies; a drive is longer. */
export function milesBetween(one: Point, other: Point): number {
  const north = Math.sin(((other.latitude - one.latitude) * RADIANS) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * RADIANS) / 2);
  const narrowing = Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS);
  const squared = north * north + narrowing * east * east;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(squared)));
}
