import { expect, test } from 'vitest';
import { locate } from '../../../shared/features/meetings/locate.ts';

test('the own ZIP code, another, a place', () => {
  expect(locate({ kind: 'own' }, '84101')).toEqual({ point: { latitude: 40.756, longitude: -111.896 } });
  expect(locate({ kind: 'zip', zip: '84101' }, undefined)).toEqual({
    point: { latitude: 40.756, longitude: -111.896 },
  });
  expect(locate({ kind: 'place', name: 'provo ut' }, undefined)).toMatchObject({ point: { latitude: 40.234 } });
});

test('of several places of a name the answer says which it took: the nearest, else the largest', () => {
  expect(locate({ kind: 'place', name: 'portland' }, undefined)).toMatchObject({ near: 'Portland OR' });
  expect(locate({ kind: 'place', name: 'portland' }, '03301')).toMatchObject({ near: 'Portland ME' });
  expect(locate({ kind: 'place', name: 'albuqurque' }, undefined)).toMatchObject({ near: 'Albuquerque NM' });
});

test('what cannot be found, and a ZIP code that nobody gave', () => {
  expect(locate({ kind: 'own' }, undefined)).toBe('no zip');
  expect(locate({ kind: 'own' }, '00000')).toBe('no zip');
  expect(locate({ kind: 'zip', zip: '00000' }, '84101')).toBe('unknown');
  expect(locate({ kind: 'unknown', said: 'xyzzy' }, '84101')).toBe('unknown');
});
