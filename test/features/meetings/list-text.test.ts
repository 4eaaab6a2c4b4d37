import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insteadOf } from '../../../shared/features/meetings/instead.ts';
import { type ListAsked, listText } from '../../../shared/features/meetings/list-text.ts';
import type { Listed } from '../../../shared/features/meetings/listed.ts';
import { type Asked, search } from '../../../shared/features/meetings/search.ts';
import { cut, discreetly, plain } from '../../../shared/features/meetings/wording.ts';
import { fold } from '../../../shared/kernel/language/fold.ts';
import { isGsm, partsOf } from '../../../shared/kernel/language/segments.ts';
import type { Language } from '../../../shared/state/person/profile.ts';
import { anyText } from '../../kernel/language/any-text.ts';
import { anyAsked, anyMeetings, meeting, saltLake } from './rows.ts';

const link = 'https://riverside.example/m/4k2-9xq-0c7';
/** Wednesday 18:00 in Denver. */
const now = Date.parse('2026-11-25T18:00:00-07:00');

function text(
  rows: readonly Listed[],
  language: Language = 'en',
  asked: Partial<Asked> = {},
  said: Partial<ListAsked> = {},
) {
  const filters = { tags: [], fellowships: [] };
  const question: Asked = { where: saltLake, when: { kind: 'soon' }, filters, now, decided: new Map(), ...asked };
  const found = search(rows, { miles: 50, online: true }, question);
  if ('needs' in found) throw new Error('everything was read');
  const online = question.filters.only === 'online' || question.where === undefined;
  return listText(
    language,
    found,
    {
      wanted: { when: question.when, filters: question.filters },
      ...{ online, more: false, now, zone: 'America/Denver' },
      ...(found.stage === 'online' && !online ? insteadIn(rows, question) : {}),
      ...said,
    },
    { link, remind: true },
  );
}

function insteadIn(rows: readonly Listed[], question: Asked): Pick<ListAsked, 'instead'> {
  const instead = insteadOf(rows, question);
  return instead === undefined ? {} : { instead };
}

const near = (id: string, miles: number, rest: Partial<Listed> = {}) =>
  meeting({ id, point: { latitude: saltLake.latitude + miles / 69.1, longitude: saltLake.longitude }, ...rest });

const three = [
  near('a', 0.8),
  near('b', 2.34, { name: 'Women of Courage', time: '20:30', place: 'Main Library', fellowship: 'AA' }),
  near('c', 14, { name: 'Saturday Noon', weekday: 6, time: '12:00', place: 'Grace Hall', fellowship: 'SMART' }),
];
const long = [
  near('a', 0.8, {
    name: 'The Monday and Wednesday Night Living Clean Candlelight Group of Narcotics Anonymous',
    place: 'Saint Bartholomew Evangelical Lutheran Church',
  }),
  near('b', 2.34, {
    name: 'How It Works Early Evening Beginners Step Study',
    time: '20:30',
    place: 'Our Lady of Perpetual Help Parish Hall, Room 14B',
    fellowship: 'AA',
  }),
  near('c', 8, {
    name: 'Serenity at Sundown by the River Discussion Meeting',
    weekday: 6,
    time: '12:00',
    place: 'Riverside Community Recreation Center',
    fellowship: 'SMART',
  }),
];
const online = [
  meeting({ id: 'x', name: 'Nightly Zoom', venue: 'online', zone: 'America/New_York', time: '21:00' }),
  meeting({ id: 'y', name: 'Solo por Hoy', venue: 'online', zone: 'America/Denver', time: '20:00', tags: ['spanish'] }),
];

const forWomen = { tags: ['women' as const], fellowships: ['NA' as const] };
const tonight = { filters: forWomen, when: { kind: 'day', day: 'today', part: 'evening' } } as const;
const night = online.map((row) => ({ ...row, time: '19:30', zone: 'America/Denver' }));
const women = online.map((row) => ({ ...row, tags: ['women' as const], weekday: 6 }));

describe('the list', () => {
  test.each<[string, string]>([
    ['three near', text(three)],
    ['three near, in Spanish', text(three, 'es')],
    ['long names', text(long)],
    ['long names, in Spanish', text(long, 'es')],
    ['one that has begun', text([near('a', 3, { time: '17:55' })])],
    ['one of next week', text([near('a', 3, { time: '17:00' })])],
    [
      'a meeting that is not every week, without a distance',
      text([near('a', 3, { rhythm: 'unsure', rough: true, city: 'Provo' }), near('b', 4)]),
    ],
    ['only meetings that are not every week', text([near('a', 3, { rhythm: 'unsure' })], 'es')],
    ['none near, some online, one by another clock', text(online)],
    ['none near, in Spanish', text(online, 'es')],
    [
      'none near tonight',
      text([...online, near('a', 3, { weekday: 5 })], 'en', { when: { kind: 'day', day: 'today', part: 'evening' } }),
    ],
    ['none near now, in Spanish', text([near('a', 3, { weekday: 5 }), ...night], 'es', { when: { kind: 'now' } })],
    [
      'none near of that kind, of a place of their own words',
      text([...women, near('a', 3)], 'en', { filters: forWomen }, { place: 'murray', near: 'Murray KY' }),
    ],
    [
      'none near of that kind that day, in Spanish',
      text([...women, near('a', 3, { weekday: 6 })], 'es', { filters: forWomen, when: { kind: 'day', day: 6 } }),
    ],
    ['none of that kind anywhere, some near', text(three, 'en', { filters: forWomen })],
    ['none of that kind tonight, some later', text([near('a', 3, { weekday: 5, tags: ['women'] })], 'en', tonight)],
    ['none of that kind tonight, in Spanish', text([near('a', 3)], 'es', tonight)],
    [
      'online asked, none now',
      text([], 'en', { where: undefined, when: { kind: 'now' }, filters: { ...forWomen, only: 'online' } }),
    ],
    ['online asked, none at all', text([], 'es', { where: undefined })],
    ['online asked', text(online, 'en', { filters: { tags: [], fellowships: [], only: 'online' } })],
    ['a place of which there are several', text(three.slice(0, 1), 'en', {}, { near: 'Murray KY' })],
    ['nothing', text([])],
    ['nothing now', text([], 'es', { when: { kind: 'now' } })],
    ['nothing that day', text([], 'en', { when: { kind: 'day', day: 6 } })],
    ['no more', text([], 'es', {}, { more: true })],
    [
      'a name of another script, and a web address in one',
      text([
        near('a', 1, { name: '断酒会 東京', place: 'Café Ōsaka' }),
        near('b', 1, { name: 'Zoom https://zoom.us/j/1?pwd=x 555-010-1013!' }),
      ]),
    ],
  ])('%s', (_, body) => {
    expect(body).toMatchSnapshot();
  });

  test('RULES 38: is GSM-7 and of two parts at most, whatever meetings are called', () => {
    const named = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        anyMeetings,
        anyAsked,
        named,
        fc.constantFrom<Language>('en', 'es'),
        (rows, asked, names, language) => {
          const odd = rows.map((row, index) => {
            const [name = '', place = ''] = names[index % names.length] ?? [];
            return { ...row, name, place, city: place };
          });
          const body = text(odd, language, asked, {
            near: names[0]?.[0] ?? '',
            place: 'rancho santa margarita ca',
            now: asked.now,
          });
          expect([isGsm(body), partsOf(body) <= 2, body.includes('!')]).toEqual([true, true, false]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('RULES 38: a city of many letters, as some feeds have it, is cut before the text grows to three parts', () => {
    const city = 'Saint Bartholomew by the Lake and the surrounding county of Bear River';
    const body = text(
      long.map((row) => ({ ...row, rough: true, city })),
      'es',
    );
    expect([partsOf(body), body.includes('Saint'), body.includes(city)], body).toEqual([2, true, false]);
  });

  test('RULES 58: holds no address but our own', () => {
    for (const address of [
      'https://bit.ly/x',
      'http://a.example',
      'www.zoom.us/j/1',
      'zoom.us/j/99',
      'tinyurl.com/abc',
      'sam@mail.example',
      'evil.xyz/a',
      'bit.do/x?y=1',
      'EVIL.XYZ',
      'win.evil.online:8080/a',
      'evil\uFF0Exyz',
      'evil.\u200Bxyz',
      'evil.\u{1F389}xyz',
      'xn--80ak6aa92e.xn--p1ai',
      'zoommtg://zoom/join',
      '203.0.113.7/a',
    ]) {
      const body = text([near('a', 1, { name: `Step ${address} Study`, place: address })]);
      expect(body.replace(link, '')).not.toMatch(/:\/\/|www\.|\.us|\.com|@|example|evil|bit|xyz|xn--|203\./i);
    }
  });

  test('RULES 58: what only looks like an address stays, as no phone takes for one', () => {
    expect(
      ['No.5', 'U.S. Hall', 'J.F.K. School', 'H.O.W. Place', 'Elm/Oak St.', '7.30pm', 'P.S 288'].map(plain),
    ).toEqual(['No.5', 'U.S. Hall', 'J.F.K. School', 'H.O.W. Place', 'Elm/Oak St.', '7.30pm', 'P.S 288']);
    expect(['St.Mark', 'Mt.Olive Church', 'J.F.Kennedy Hall', 'W.German St', 'Med.Bldg(rm B6'].map(plain)).toEqual([
      ...['St. Mark', 'Mt. Olive Church', 'J.F. Kennedy Hall', 'W. German St', 'Med. Bldg(rm B6'],
    ]);
    expect(['St.Mark/x', 'x.com', 't.co'].map(plain)).toEqual(['', '', '']);
  });

  test('RULES 58: looks for addresses in a long name as fast as in a short one', () => {
    const from = performance.now();
    for (const part of ['a.', 'a', 'a+', '@', '1.', '-']) plain(part.repeat(10_000));
    expect(performance.now() - from).toBeLessThan(5000);
  });

  test('offers a reminder only for what surely comes again, and MORE only where there is more', () => {
    expect(text([near('a', 1, { rhythm: 'unsure' })])).not.toContain('REMIND');
    expect(text([near('a', 1, { rhythm: 'unsure' }), near('b', 1)])).toContain('REMIND 2');
    expect(text([near('a', 1), near('b', 1, { rhythm: 'unsure' })])).toContain('REMIND 1');
    expect(text(online, 'en', { filters: { tags: [], fellowships: [], only: 'online' } })).not.toContain('MORE');
  });
});

describe('names', () => {
  test('are cut between words, with nothing left hanging', () => {
    expect(cut('The Way of the River', 12)).toBe('The Way');
    expect(cut('Incomprehensible', 8)).toBe('Incompre');
    expect(cut('Short', 8)).toBe('Short');
    expect(cut('Ready Willing & Able (Childrens Room)', 30)).toBe('Ready Willing & Able');
    expect(text([near('a', 1, { name: '30760211 Courage to Change AFG', fellowship: 'Al-Anon' })])).toContain(
      'today 7pm: Courage to Change AFG (Al-Anon)',
    );
    expect(plain('  Step\n& “Study”… [Narcotics Anonymous] ')).toBe('Step & "Study"... NA');
  });

  test('RULES 23: of a scheduled text tell nothing', () => {
    const body = (place: string | undefined, language: Language = 'en') =>
      discreetly(language, place === undefined ? {} : { place }, '19:00');
    expect(body("St Mark's")).toBe("your 7pm at St Mark's");
    expect(body('Main Library', 'es')).toBe('lo de las 7pm en Main Library');
    for (const place of [
      undefined,
      '',
      'Alano Club',
      'NA Clubhouse',
      '12 Step House',
      'Recovery Cafe',
      'Centro de Recuperación',
      'County Drug Treatment',
    ]) {
      expect([body(place), body(place, 'es')]).toEqual(['your 7pm', 'lo de las 7pm']);
    }
    const telling =
      /\b(?:recover|recuperaci|drug|droga|opioid|heroin|naloxon|relapse|recaida|sober|sobri|smart\b|dharma|aa\b|na\b)/u;
    fc.assert(
      fc.property(anyText, (place) => {
        expect(fold(body(place))).not.toMatch(telling);
      }),
    );
  });
});
