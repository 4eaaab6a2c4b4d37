/** Which places are named in what is scheduled, and which are not, for their names tell what one goes there for. */
import { describe, expect, test } from 'vitest';
import { tells } from '../../../shared/features/meetings/telling.ts';
import { discreetly } from '../../../shared/features/meetings/wording.ts';
import { meetingsOf } from '../../support/lists.ts';
import { hasRealLists, realLists } from './real-meetings.ts';

const telling = [
  ...['Alano Club', 'NA Clubhouse', 'Serenity House', 'Recovery Cafe', 'Centro de Recuperación', 'Salvation Army'],
  ...['Dry Dock', 'Gratitude Center', 'Odyssey House', "St. Joseph's Outpatient", 'Cornerstone Outpatient'],
  ...['Kingsboro Psychiatric Center', 'Syracuce Behavior Health', 'Turning Point Center', 'Hazelden'],
  ...['Armory Building-Mens shelter', 'Jan Peek Shelter, Upstairs', 'Ready Willing & Able', 'Rescue Mission'],
  ...[
    'AlAnon Hall',
    'Alanon House',
    'Al-Anon House',
    'Naranon',
    'Nar-Anon Hall',
    'A.A. Hall',
    'N.A. House',
    'C.A. Room',
  ],
  ...['12step House', '12-Step House', '12&12 House', '12 & 12', 'First Step House', 'Twelve Steps', 'Doce Pasos'],
  ...['Alcoholics Hall', 'Casa de Alcohólicos', 'Narcotics', 'Narcóticos', 'Cocaine A', 'CA Hall', 'Workaholics Room'],
  ...['Suboxone Center', 'Vivitrol Ctr', 'Methadone Clinic', 'MOUD Center', 'Harm Reduction Center', 'Needle exchange'],
  ...['Substance Use Services', 'Chemical Dependency Ctr', 'Oxford House', 'Oxford House Elm St', 'Phoenix House'],
  ...['County Jail', 'Adirondack Med. Ctr.', 'Centro de Salud', 'Big Book Hall', 'Drop-In Center', 'Albergue San Juan'],
  ...['12x12 Room', 'Twelve & Twelve', 'Room 5 A.A.', 'Prisión Estatal'],
];

const ordinary = [
  ...['Main Library', "St Mark's", 'First Baptist Church', 'First Methodist Church', 'New Life Church', 'Unity Church'],
  ...[
    'Oxford Street Church',
    'Needles CA library',
    'Shelter Island Library',
    'Phoenix Public Library',
    'YWCA',
    'Y.W.C.A.',
  ],
  ...[
    'Lebanon Town Hall',
    'Cannon Hall',
    'Independence Hall',
    'Mission San Jose',
    'Iglesia de San Juan',
    'Paso Robles',
  ],
  ...['San Jose, CA 95112', '209 E 500 S', '500 N A St', '12-12 30th Ave', '12 12th St', '1 Main St', 'Dry Creek Road'],
  ...['Twelve Oaks Church', 'El Paso Library', 'Biblioteca Central', 'American Legion Post', 'Methuen Town Hall'],
];

describe('RULES 23: a place of a scheduled text', () => {
  test.each(telling)('%s would tell', (place) => {
    expect([discreetly('en', { place }, '19:00'), discreetly('es', { place }, '19:00')]).toEqual([
      'your 7pm',
      'lo de las 7pm',
    ]);
  });

  test.each(ordinary)('%s does not', (place) => {
    expect(tells(place)).toBe(false);
  });
});

describe.skipIf(!hasRealLists)(hasRealLists ? 'real lists' : 'SKIPPED: ../shared/data/feeds is missing', () => {
  test('RULES 23: name most places, and none of those that are known to tell', async () => {
    const { lists } = await realLists('riverside');
    const rows = await meetingsOf(lists, 'riverside');
    const places = [...new Set(rows.flatMap(({ place }) => place ?? []))].toSorted();
    const named = places.filter((place) => !tells(place));
    expect(named.length).toBeGreaterThan(places.length * 0.8);
    expect(named.filter((place) => telling.includes(place))).toEqual([]);
    const known =
      /alcohol|narcotic|rehab|recover|psych|patient|hospital|dry dock|odyssey|jail|prison|behavior|gratitude/iu;
    expect(named.filter((place) => known.test(place))).toEqual([]);
  });
});
