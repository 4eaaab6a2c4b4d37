import { describe, expect, test } from 'vitest';
import { readRhythm } from '../../../../shared/features/meetings/feeds/rhythm.ts';
import type { Rhythm } from '../../../../shared/state/meeting/row.ts';

const [SUN, MON, TUE, WED, THU, FRI, SAT] = [0, 1, 2, 3, 4, 5, 6];
const on = (...ordinals: number[]): Rhythm => ({ ordinals });

describe('a name with an ordinal before its own weekday says when it meets', () => {
  test.each<[number, string, Rhythm]>([
    [SAT, '2nd Saturday Women', on(2)],
    [FRI, 'Happy Hour (First Friday)', on(1)],
    [FRI, 'Sisters 2nd & 4th Fridays Only', on(2, 4)],
    [SUN, 'Last Sunday of the Month Speaker Meeting', on(-1)],
    [THU, '1st, 3rd and 5th Thurs. Book Study', on(1, 3, 5)],
    [SAT, 'Primer sábado de cada mes', on(1)],
    [SUN, 'Segundo y cuarto domingo', on(2, 4)],
    [FRI, 'Último viernes', on(-1)],
    [WED, 'Living Free (No Mtg On The 1st Wednesday of month!)', on(2, 3, 4, 5)],
    [MON, 'Monday Night (1st & 3rd)', 'unsure'],
    [MON, 'Mondays 2nd and 4th', 'unsure'],
    // Another day than its own: one of the two is wrong.
    [MON, '2nd Saturday Women', 'unsure'],
    [TUE, 'Monthly Speaker Meeting', 'unsure'],
    [TUE, 'Reunión mensual', 'unsure'],
    [MON, 'Every Other Monday Group', 'unsure'],
    [SAT, 'Principles (Closed on 3rd Saturday every month)', 'unsure'],
  ])('%i %s', (weekday, name, rhythm) => {
    expect(readRhythm(weekday, name, [])).toEqual(rhythm);
  });
});

describe('a name in which an ordinal is only a word is weekly', () => {
  test.each([
    'First Step',
    '2nd Chance Group',
    'Third Tradition Group',
    'Third Tradition: Monday Miracles',
    'First Things First',
    'Last House on the Block',
    '3rd and 11th Step Workshop',
    'Monday Night 4th Step Group',
    'Step of the Month Club',
    'La Última Oportunidad',
    'Primer Paso',
    'Even On Monday',
    'Alternatives Group',
  ])('%s', (name) => {
    expect(readRhythm(MON, name, ['1st Congregational Church, 2nd floor, corner of 3rd Ave'])).toBe('weekly');
  });
});

describe('notes that say when the whole meeting meets', () => {
  test.each<[number, string, Rhythm]>([
    [SUN, 'Meeting occurs on the 2nd and 4th Sundays of the month only. Bring a chair.', on(2, 4)],
    [FRI, 'Meets the first Friday.', on(1)],
    [THU, 'The committee room is upstairs. Meets ONLY on the 2nd Thursday of the month.', on(2)],
    [SUN, 'Meets last Sunday of the month', on(-1)],
    [SAT, '1st and 3rd Saturdays', on(1, 3)],
    [SAT, '2nd Saturday only', on(2)],
    [SAT, 'Nos reunimos el segundo sábado.', on(2)],
    [SAT, 'Solo el primer y tercer sabado del mes', on(1, 3)],
    [TUE, 'No meeting on the 5th Tuesday.', on(1, 2, 3, 4)],
    [MON, 'No hay reunión el primer lunes', on(2, 3, 4, 5)],
    [MON, 'Meets on 1st Monday and 3rd Wednesday', on(1)],
    [WED, 'Meets on 1st Monday and 3rd Wednesday', on(3)],
    [WED, 'Currently only meeting 1st Wednesday', on(1)],
    [SUN, 'Todos los domingos menos el primer domingo', on(2, 3, 4, 5)],
    [WED, 'Meets the 1st through 4th Wednesdays', 'unsure'],
    [WED, 'Meets 1st-3rd Wednesdays', 'unsure'],
    [SAT, 'Not held first Saturday', 'unsure'],
    [TUE, 'Closed except 2nd Tuesday', 'unsure'],
    [MON, 'Women only first Monday', 'unsure'],
    [FRI, 'Open speaker meeting last Friday only', 'unsure'],
    [MON, 'Cancelled on the first Monday', 'unsure'],
    [MON, 'Meets every other week', 'unsure'],
    [MON, 'Every other Monday', 'unsure'],
    [MON, 'This group is bi-weekly.', 'unsure'],
    [MON, 'Cada dos semanas', 'unsure'],
    [MON, 'Reunión quincenal', 'unsure'],
    [MON, 'Meets once a month, check the website', 'unsure'],
    [MON, 'Una vez al mes', 'unsure'],
    [MON, 'A monthly meeting', 'unsure'],
    [MON, 'Meets 2nd Saturday', 'unsure'],
    [MON, 'No meeting on the last Monday', 'unsure'],
    [MON, 'No meeting in July and August', 'unsure'],
    [MON, '2nd Monday at the park', 'unsure'],
    [MON, 'Meets 1st and 3rd week', 'unsure'],
    [FRI, '3rd Friday of the month 9:30 PM to 10:30 PM', 'unsure'],
  ])('%i %s', (weekday, notes, rhythm) => {
    expect(readRhythm(weekday, 'Hope', [notes])).toEqual(rhythm);
  });
});

describe('notes that only remark on some of the days leave a meeting weekly', () => {
  test.each<[number, string]>([
    [SAT, 'First Saturday - Eating meeting'],
    [MON, 'First Saturday - Eating meeting'],
    [MON, 'Chips 1st Monday.'],
    [WED, 'Last Wed. has chips'],
    [MON, '3rd Monday is a speaker-only meeting.'],
    [TUE, '2nd Tuesday of the month is open'],
    [SAT, 'Last Saturday 8PM Sobriety Celebration'],
    [SUN, 'Business meeting: 2nd Sunday of even months @ 2 pm.'],
    [MON, 'Birthday chips given the last Monday of the month. Business meeting: 3rd Monday @ 8:30 pm'],
    [WED, 'Format: 1st Weds, speaker; 2nd Weds, Step meeting; 3rd Weds, Literature.'],
    [THU, '1st Thursday is a step meeting. Every other Thursday is JFT.'],
    [SUN, 'Last week of the month is an open Step meeting. All other weeks are open discussion.'],
    [TUE, 'Meeting in person on the first Tuesday of the month ONLY. The rest of the month on Zoom.'],
    [TUE, 'Alternates speaker/discussion and book study'],
    [MON, 'One Step meeting and one Traditions meeting per month.'],
    [MON, '1st Week is Step format'],
    [MON, 'Monthly business meeting and potluck'],
    [SUN, 'Fichas el último domingo del mes'],
    [TUE, 'Daily; also 2nd Saturday at 9'],
    [MON, 'Enter on 1st St, 2nd floor, last room on the left'],
  ])('%i %s', (weekday, notes) => {
    expect(readRhythm(weekday, 'Hope', [notes])).toBe('weekly');
  });
});

test('notes that contradict the name leave a doubt, notes that agree none', () => {
  expect(readRhythm(SAT, '2nd Saturday Women', ['Meets only on the 3rd Saturday'])).toBe('unsure');
  expect(readRhythm(SAT, '2nd Saturday Women', ['Meets once a month on the 2nd Saturday'])).toEqual(on(2));
});
