import fc from 'fast-check';
import geohash from 'ngeohash';
import { describe, expect, test } from 'vitest';
import { cellOf, cellsWithin } from '../../../shared/kernel/geo/geohash.ts';
import { milesBetween, type Point } from '../../../shared/kernel/geo/point.ts';

const anyPoint = (south = -85, north = 85) =>
  fc.record({
    latitude: fc.double({ min: south, max: north, noNaN: true }),
    longitude: fc.double({ min: -179.999, max: 179.999, noNaN: true }),
  });
const turned = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** A point in about that direction, at most `miles` away. */
function beside({ latitude, longitude }: Point, miles: number, direction: number): Point {
  const up = (miles / 69.2) * Math.sin(direction);
  const across = ((miles / 69.2) * Math.cos(direction)) / Math.cos((latitude * Math.PI) / 180);
  return { latitude: latitude + up, longitude: turned(longitude + across) };
}

describe('miles', () => {
  test.each([
    [
      'Salt Lake City to Provo',
      { latitude: 40.7608, longitude: -111.891 },
      { latitude: 40.2338, longitude: -111.6585 },
      38.4,
    ],
    [
      'New York to Los Angeles',
      { latitude: 40.7128, longitude: -74.006 },
      { latitude: 34.0522, longitude: -118.2437 },
      2445,
    ],
    ['across the date line', { latitude: 52, longitude: 179.9 }, { latitude: 52, longitude: -179.9 }, 8.5],
    ['nowhere', { latitude: 40, longitude: -111 }, { latitude: 40, longitude: -111 }, 0],
    ['to the other side', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 12_436.8],
  ])('%s', (_, from, to, miles) => {
    expect(Math.abs(milesBetween(from, to) - miles)).toBeLessThan(Math.max(0.1, miles / 500));
  });
});

describe('cells', () => {
  test('are named as everywhere: the first four letters of the geohash, on a border and at the poles too', () => {
    const border = fc.integer({ min: 0, max: 1024 }).map((index) => index / 1024 - 0.5);
    const anywhere = fc.record({
      latitude: fc.oneof(
        fc.double({ min: -90, max: 90, noNaN: true }),
        border.map((share) => share * 180),
      ),
      longitude: fc.oneof(
        fc.double({ min: -180, max: 180, noNaN: true }),
        border.map((share) => share * 360),
      ),
    });
    fc.assert(
      fc.property(anywhere, (point) => {
        expect(cellOf(point)).toBe(geohash.encode(point.latitude, point.longitude, 4));
      }),
      { numRuns: 2000 },
    );
  });

  test('have four letters, and neighbours within them are in the same one or the next', () => {
    fc.assert(
      fc.property(anyPoint(), (point) => {
        expect(cellOf(point)).toMatch(/^[0-9b-hjkmnp-z]{4}$/);
        expect(cellsWithin(point, 5)).toContain(cellOf(beside(point, 4, 1)));
      }),
    );
  });

  test('within reach hold every point within reach, in every place, over the date line too', () => {
    fc.assert(
      fc.property(
        anyPoint(-80, 80),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        (point, miles, direction) => {
          const other = beside(point, miles, direction);
          fc.pre(milesBetween(point, other) <= miles);
          expect(cellsWithin(point, miles)).toContain(cellOf(other));
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('within reach are no more than one read can take, the own one first', () => {
    fc.assert(
      fc.property(anyPoint(24, 49), (point) => {
        expect(cellsWithin(point, 0)).toContain(cellOf(point));
        expect(cellsWithin(point, 10).length).toBeLessThanOrEqual(12);
        expect(cellsWithin(point, 25).length).toBeLessThanOrEqual(24);
        expect(cellsWithin(point, 50).length).toBeLessThanOrEqual(80);
        expect(new Set(cellsWithin(point, 50)).size).toBe(cellsWithin(point, 50).length);
      }),
      { numRuns: 1000 },
    );
  });
});
