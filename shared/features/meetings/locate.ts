/** From what was said of a place to a point on the map. */
import { placesNamed, pointOfZip } from '../../kernel/geo/places.ts';
import type { Point } from '../../kernel/geo/point.ts';
import type { Where } from './query.ts';

export interface Located {
  readonly point: Point;
  /** What the answer says it took the place for, where there are several of that name: 'Murray KY'. */
  readonly near?: string;
}

/**
 * The point that is meant. Of several places of a name it is the one nearest to the person's own ZIP code, else the
 * largest. `no zip`: their own was meant, and they gave none; `unknown`: on no map.
 */
export function locate(where: Where, ownZip: string | undefined): Located | 'no zip' | 'unknown' {
  const own = ownZip === undefined ? undefined : pointOfZip(ownZip);
  switch (where.kind) {
    case 'own':
      return own === undefined ? 'no zip' : { point: own };
    case 'zip': {
      const point = pointOfZip(where.zip);
      return point === undefined ? 'unknown' : { point };
    }
    case 'place': {
      const [place, ...others] = placesNamed(where.name, own);
      if (place === undefined) return 'unknown';
      const { name, state, latitude, longitude, spelled } = place;
      const point = { latitude, longitude };
      return others.length === 0 && spelled ? { point } : { point, near: `${name} ${state}` };
    }
    case 'unknown':
      return 'unknown';
  }
}
