/** Everything this feature says of what is followed, whatever lists say: short, neutral, and offering only what exists. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkins } from '../../../shared/features/checkins/decide.ts';
import { compare } from '../../../shared/features/meetings/changes-told.ts';
import { meetings } from '../../../shared/features/meetings/decide.ts';
import { followingSamples, followingTexts } from '../../../shared/features/meetings/following-texts.ts';
import {
  neutralNews,
  neutralReminder,
  newsTexts,
  type Reader,
  reminderText,
} from '../../../shared/features/meetings/scheduled-wording.ts';
import { samples } from '../../../shared/features/meetings/texts.ts';
import { toldOf, turnAfter } from '../../../shared/features/meetings/told.ts';
import { safety } from '../../../shared/features/safety/decide.ts';
import { subscribing } from '../../../shared/features/subscribing/decide.ts';
import { fold } from '../../../shared/kernel/language/fold.ts';
import { readOptOut } from '../../../shared/kernel/language/opt-out.ts';
import { isGsm, partsOf } from '../../../shared/kernel/language/segments.ts';
import { fellowshipSchema, type MeetingRow } from '../../../shared/state/meeting/row.ts';
import type { Language } from '../../../shared/state/person/profile.ts';
import { anyText } from '../../kernel/language/any-text.ts';
import { aMeeting } from '../../support/meetings.ts';
import { mondayNoon } from '../../support/person.ts';
import { followers } from './following.ts';
import { meeting } from './rows.ts';

const anyRow = fc
  .record({
    name: anyText,
    place: anyText,
    street: anyText,
    time: fc.constantFrom('20:00', '12:00', '13:30', '00:30'),
    zone: fc.constantFrom('America/Denver', 'America/New_York'),
    venue: fc.constantFrom<MeetingRow['venue']>('in person', 'online', 'both'),
    fellowship: fc.constantFrom(...fellowshipSchema.options),
    rhythm: fc.constantFrom<MeetingRow['rhythm']>('weekly', { ordinals: [1, 3, -1] }),
  })
  .map((overrides) => aMeeting('abcdefghij', overrides));
const anyReader = fc.record<Reader>({
  language: fc.constantFrom<Language>('en', 'es'),
  plain: fc.boolean(),
  now: fc.integer({ min: 0, max: 7 * 24 * 60 }).map((minutes) => mondayNoon + minutes * 60_000),
  zone: fc.constantFrom('America/Denver', 'America/New_York', 'Pacific/Honolulu'),
  isOwn: fc.boolean(),
  siteUrl: fc.constant('https://steadyline.example'),
});
const anyChange = fc.oneof(
  anyRow,
  anyRow.map((row): MeetingRow => ({ ...row, venue: 'paused' })),
  anyRow.map((row): MeetingRow => ({ ...row, rhythm: 'unsure' })),
  fc.constant(undefined),
);

/** Every scheduled text about one meeting, before and after it changed. */
function scheduled(reader: Reader, row: MeetingRow, changed: MeetingRow | undefined, place: string): readonly string[] {
  const told = toldOf(row);
  const turn = told && turnAfter(told, reader.now);
  if (told === undefined || turn === undefined) return [];
  const calledOff = [turn.date];
  const { news, told: after } = compare(told, { row: changed, decided: { calledOff } }, reader.now);
  const instead = {
    meeting: meeting({ name: place, place, rough: true }),
    at: turn.at,
    date: turn.date,
    miles: 3,
    started: false,
  };
  return [
    reminderText(reader, told, row.id, turn),
    neutralReminder(reader, told, turn),
    neutralNews(reader, told),
    ...[true, false].flatMap((numbered) =>
      newsTexts(reader, { before: told, after: after ?? told, id: row.id, news, instead, numbered }),
    ),
  ];
}

const telling =
  /\b(?:recover|recuperaci|drug|droga|opioid|heroin|naloxon|relapse|recaida|sober|sobri|smart\b|dharma|aa\b|na\b|anon)/u;

describe('scheduled texts', () => {
  it('RULES 23, 38, 58: are GSM-7, two parts at most, tell nothing unless PLAIN, and hold no address but ours', () => {
    fc.assert(
      fc.property(anyReader, anyRow, anyChange, anyText, (reader, row, changed, place) => {
        for (const body of scheduled(reader, row, changed, place)) {
          expect([isGsm(body), partsOf(body) <= 2, body.includes('!')], body).toEqual([true, true, false]);
          expect(body.replace(/https:\/\/steadyline\.example\/m\/[a-z]+/gu, '')).not.toMatch(/https?:|www\./u);
          if (!reader.plain) expect(fold(body)).not.toMatch(telling);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('RULES 23: the name stays out, and the place where its own name would tell', () => {
    const row = aMeeting('c', {
      name: 'Just for Today',
      place: 'Alano Club',
      street: '12 Recovery Way',
      fellowship: 'NA',
    });
    const reader: Reader = {
      ...{ language: 'en', plain: false, now: mondayNoon, zone: 'America/Denver', isOwn: true },
      siteUrl: 'https://steadyline.example',
    };
    expect(scheduled(reader, row, row, 'Serenity House')).toEqual([
      'Your 7pm is today.',
      'Your 7pm is today. Is this still your number? YES, and I say where again. STOP if not.',
      'Your 7pm is not as it was. Is this still your number? YES, and I say more. STOP if not.',
      "Tonight's 7pm is off. Nearest: 1 today 7pm. REMIND 1 sets a reminder.",
      "Tonight's 7pm is off. Nearest: today 7pm. MEETINGS shows more.",
    ]);
  });
});

describe('RULES 58: an address in a name or a place', () => {
  const row = aMeeting('c', { name: 'Win at evil.xyz/a', place: 'bit.do/x St.Mark', street: 'promo.shop/1 Elm St' });
  it.each(['en', 'es'] as const)('is in no reminder and no change, PLAIN or not (%s)', (language) => {
    for (const openly of [true, false]) {
      const reader: Reader = {
        ...{ language, plain: openly, now: mondayNoon, zone: 'America/Denver', isOwn: true },
        siteUrl: 'https://steadyline.example',
      };
      const bodies = scheduled(reader, row, { ...row, place: 'win.page/9 St.Mark', time: '20:00' }, 'bit.do/x');
      expect(bodies.join('\n').replaceAll(/https:\/\/steadyline\.example\/m\/\w+/gu, '')).not.toMatch(
        /evil|bit\.|promo|win\.|\w\.\w{2}|\w\/\w/u,
      );
      expect(bodies[0]).toContain('St. Mark');
    }
  });
});

describe('RULES 63: what is offered', () => {
  const commands = [subscribing, checkins, safety, meetings].flatMap((feature) =>
    feature.commands.map(({ words }) => words),
  );
  const words = commands.flatMap(({ en, es }) => [...en, ...es].flatMap((word) => fold(word).split(' ')));
  const others =
    'yes si stop undo deshacer zip na aa gsm new nuevo y mi mi2 en linea today tomorrow tonight friday women hoy manana viernes mujeres online'.split(
      ' ',
    );
  const known = new Set([...words, ...others]);
  const capitals = (body: string): string[] => body.match(/(?<![\p{L}/.])\p{Lu}{2,}(?![\p{L}])/gu) ?? [];

  it('exists, in every text of the catalogs', () => {
    const unknown = [...samples(), ...followingSamples()].flatMap(({ key, body }) =>
      capitals(body)
        .filter((word) => !known.has(fold(word)))
        .map((word) => `${key}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });

  it('and every text of the catalog is looked at', () => {
    const sampled = new Set(followingSamples().map(({ key }) => key.replace('meetings.', '')));
    const parts = new Set(['first', 'tooNear', 'undoes', 'takesBack']);
    expect(Object.keys(followingTexts.en).filter((key) => !parts.has(key) && !sampled.has(key))).toEqual([]);
  });

  it.each([
    [
      'en',
      [
        'REMIND 1',
        'REMIND 1 45',
        'MY MEETINGS',
        'CALENDAR',
        'CALENDAR NEW',
        'NO REMINDERS',
        'REMINDERS ON',
        'DROP 1',
        'DROP ALL',
      ],
    ],
    [
      'es',
      [
        'RECORDAR 1',
        'RECORDAR 1 45',
        'MIS REUNIONES',
        'CALENDARIO',
        'CALENDARIO NUEVO',
        'SIN AVISOS',
        'CON AVISOS',
        'QUITAR 1',
        'QUITAR AVISOS',
      ],
    ],
  ] as const)('works, and is no opt-out (%s)', (language, offered) => {
    const { phone } = followers({ spanish: language === 'es' });
    for (const words of offered) {
      expect(readOptOut(words), words).toBe('none');
      phone.texts(language === 'en' ? 'MEETINGS 84101' : 'REUNIONES 84101');
      phone.texts(words);
      expect(phone.sent.at(-1)?.kind, words).toMatch(/^(?:meetings\.(?!list)|subscribing\.reminders)/u);
    }
  });
});
