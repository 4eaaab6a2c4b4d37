/** The earth in cells: geohashes of four letters, 0.352 degrees wide and 0.176 high, about 19 by 12 miles at 40 north. */
import { milesBetween, type Point } from './point.ts';

const PRECISION = 4;
const BITS_PER_SIDE = 10;
const CELLS_EAST = 2 ** BITS_PER_SIDE;
const CELLS_NORTH = 2 ** BITS_PER_SIDE;
const WIDTH = 360 / CELLS_EAST;
const HEIGHT = 180 / CELLS_NORTH;
/** A little less than the shortest degree of latitude: never a cell too few. */
const MILES_PER_DEGREE = 68.5;

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';
const BITS_OF_LETTER = 5;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Which half, of which half, and so on, a value between -reach and reach lies in; on a border, the lower one. */
function halvesOf(value: number, reach: number): number {
  let [low, high, halves] = [-reach, reach, 0];
  for (let bit = 0; bit < BITS_PER_SIDE; bit++) {
    const middle = (low + high) / 2;
    const isUpper = value > middle;
    [low, high] = isUpper ? [middle, high] : [low, middle];
    halves = halves * 2 + (isUpper ? 1 : 0);
  }
  return halves;
}

/** The cell that a point lies in, four letters of the geohash alphabet: the bits of east and of north in turn. */
export function cellOf({ latitude, longitude }: Point): string {
  const [east, north] = [halvesOf(longitude, 180), halvesOf(latitude, 90)];
  let cell = '';
  let letter = 0;
  for (let bit = 0; bit < PRECISION * BITS_OF_LETTER; bit++) {
    const side = bit % 2 === 0 ? east : north;
    letter = letter * 2 + ((side >> (BITS_PER_SIDE - 1 - (bit >> 1))) & 1);
    if (bit % BITS_OF_LETTER < BITS_OF_LETTER - 1) continue;
    cell += ALPHABET.charAt(letter);
    letter = 0;
  }
  return cell;
}

/** The point of a cell that is nearest to `point`, on either side of the date line. */
function nearestIn(row: number, column: number, { latitude, longitude }: Point): Point {
  const south = row * HEIGHT - 90;
  const west = column * WIDTH - 180;
  return { latitude: within(latitude, south, south + HEIGHT), longitude: within(longitude, west, west + WIDTH) };
}

/**
 * Every cell that has a point within `miles` of `point`, nearest first. At 40 degrees north 10 miles take 4 to 7 cells,
 * 25 miles 13 to 20, 50 miles 46 to 56; further north more, for the cells are narrower there.
 */
export function cellsWithin(point: Point, miles: number): readonly string[] {
  const up = miles / MILES_PER_DEGREE;
  // A point on the border of two cells is of the lower one.
  const lowest = Math.max(0, Math.ceil((point.latitude - up + 90) / HEIGHT) - 1);
  const highest = Math.min(CELLS_NORTH - 1, Math.floor((point.latitude + up + 90) / HEIGHT));
  const furthest = within(Math.abs(point.latitude) + up, 0, 89);
  const across = Math.min(180, up / Math.cos((furthest * Math.PI) / 180));
  const westmost = Math.ceil((point.longitude - across + 180) / WIDTH) - 1;
  const eastmost = Math.min(westmost + CELLS_EAST - 1, Math.floor((point.longitude + across + 180) / WIDTH));
  const found: { cell: string; away: number }[] = [];
  for (let row = lowest; row <= highest; row++) {
    for (let column = westmost; column <= eastmost; column++) {
      const away = milesBetween(point, nearestIn(row, column, point));
      if (away > miles) continue;
      const turned = (column + CELLS_EAST) % CELLS_EAST;
      found.push({
        cell: cellOf({ latitude: (row + 0.5) * HEIGHT - 90, longitude: (turned + 0.5) * WIDTH - 180 }),
        away,
      });
    }
  }
  return found.toSorted((a, b) => a.away - b.away).map(({ cell }) => cell);
}
