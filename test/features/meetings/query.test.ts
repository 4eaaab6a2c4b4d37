import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeetingQuery, readQuery } from '../../../shared/features/meetings/query.ts';
import { anyText } from '../../kernel/language/any-text.ts';
import { linesOf } from '../../kernel/language/lines.ts';
import { RECOVERY_TALK_ENGLISH } from '../../kernel/language/recovery-talk.ts';
import { RECOVERY_TALK_SPANISH } from '../../kernel/language/recovery-talk-spanish.ts';

/** A question in one line: where, when, and which. */
function short(query: MeetingQuery | undefined): string {
  if (query === undefined) return 'sentence';
  const { where, when, filters } = query;
  const place =
    where.kind === 'zip'
      ? where.zip
      : where.kind === 'place'
        ? where.name
        : where.kind === 'own'
          ? 'own'
          : `unknown ${where.said}`;
  const time = when.kind === 'day' ? [when.day, ...(when.part === undefined ? [] : [when.part])].join(' ') : when.kind;
  const which = [
    ...filters.fellowships,
    ...filters.tags,
    ...(filters.moud ? ['moud'] : []),
    ...(filters.only ? [filters.only] : []),
  ];
  return [place, time, ...which].join(', ');
}

describe('a question for meetings', () => {
  test.each([
    ['MEETINGS', 'own, soon'],
    ['Reuniones', 'own, soon'],
    ['meetings please', 'own, soon'],
    ['MEETINGS 84101', '84101, soon'],
    ['meetings 84101-1234', '84101, soon'],
    ['84101', '84101, soon'],
    ['84101 please', '84101, soon'],
    ['84101 women tonight', '84101, today evening, women'],
    ['near 84101', '84101, soon'],
    ['00000', 'unknown 00000, soon'],
    ['meetings 00000', 'unknown 00000, soon'],
    ['Meetings near 84101 please!', '84101, soon'],
    ['MEETINGS NEAR', 'own, soon'],
    ['meetings near me', 'own, soon'],
    ['meeting nearby', 'own, soon'],
    ['meetings near me tonight', 'own, today evening'],
    ['MEETINGS NOW', 'own, now'],
    ['meetings right now', 'own, now'],
    ['MEETINGS TODAY', 'own, today'],
    ['MEETINGS TONIGHT', 'own, today evening'],
    ['meetings tomorrow', 'own, tomorrow'],
    ['meetings tomorrow night', 'own, tomorrow evening'],
    ['meetings on Saturday morning', 'own, 6 morning'],
    ['friday night meetings', 'own, 5 evening'],
    ['MEETINGS ONLINE', 'own, soon, online'],
    ['online na meetings tonight', 'own, today evening, NA, online'],
    ['zoom meetings now', 'own, now, online'],
    ['meetings in person 84101', '84101, soon, in person'],
    ['MEETINGS WOMEN', 'own, soon, women'],
    ["women's meetings", 'own, soon, women'],
    ['meetings for men in ogden', 'ogden, soon, men'],
    ['LGBTQ meetings in salt lake city', 'salt lake city, soon, lgbtq'],
    ['MEETINGS ESPAÑOL', 'own, soon, spanish'],
    ['spanish speaking meetings 84101', '84101, soon, spanish'],
    ['meetings wheelchair accessible tomorrow', 'own, tomorrow, wheelchair'],
    ['MEETINGS MOUD', 'own, soon, moud'],
    ['mat friendly na meetings', 'own, soon, NA, moud'],
    ['any na meetings tonight in provo?', 'provo, today evening, NA'],
    ['Al-Anon meetings in Provo, UT', 'provo ut, soon, Al-Anon'],
    ['nar anon meeting near ogden utah', 'ogden utah, soon, Nar-Anon'],
    ['SMART recovery meetings online', 'own, soon, SMART, online'],
    ['recovery dharma meetings in portland oregon on sunday', 'portland oregon, 0, Dharma'],
    ['12 step meetings today', 'own, today, NA, AA, CA, HA, MA, CMA'],
    ['where can i find a meeting near 84101', '84101, soon'],
    ['I need a meeting', 'own, soon'],
    ['i need a meeting right now', 'own, now'],
    ['when is the next meeting', 'own, soon'],
    ['are there any meetings in st george tomorrow', 'st george, tomorrow'],
    ['provo meetings', 'provo, soon'],
    ['meetings provo', 'provo, soon'],
    ['meetings in ontario ca', 'ontario ca, soon'],
    ['meetings in la', 'la, soon'],
    ['meetings in la jolla', 'la jolla, soon'],
    ['meetings in spanish fork', 'spanish fork, soon'],
    ['meetings slc sat nite', 'slc, 6 evening'],
    ['meetings in slc tonite', 'slc, today evening'],
    ['meetings in Boring, Oregon', 'boring oregon, soon'],
    ['meetings in sandy', 'sandy, soon'],
    ['meetings in Hope, AR', 'hope ar, soon'],
    ['meetings near kearns', 'kearns, soon'],
    ['meetings in Kearns UT', 'kearns ut, soon'],
    ['meetings west valley city', 'west valley city, soon'],
    ['meetings in millcreek tonight', 'millcreek, today evening'],
    ['women meetings in taylorsville', 'taylorsville, soon, women'],
    ['meetings near kearms', 'unknown kearms, soon'],
    ['meetings in alabama', 'unknown alabama, soon'],
    ['meetings in Sunrise, FL', 'sunrise fl, soon'],
    ['meetings near xyzzy', 'unknown xyzzy, soon'],
    ['meetings in utah', 'unknown utah, soon'],
    ['REUNIONES CERCA', 'own, soon'],
    ['reuniones ahora', 'own, now'],
    ['reuniones hoy en español cerca de 84101', '84101, today, spanish'],
    ['hay reuniones de na esta noche en provo?', 'provo, today evening, NA'],
    ['reuniones en linea', 'own, soon, online'],
    ['reuniones para mujeres mañana', 'own, tomorrow, women'],
    ['¿Dónde hay una reunión cerca de mí?', 'own, soon'],
    ['busco una reunion el sábado por la mañana', 'own, 6 morning'],
    ['reuniones en nueva york', 'nueva york, soon'],
    ['necesito una reunion ahora mismo por favor', 'own, now'],
    ['reuniones con metadona', 'own, soon, moud'],
    ['meetngs 84101', '84101, soon'],
    ['meetinsg tonihgt', 'own, today evening'],
    ['meatings tomorow', 'own, tomorrow'],
    ['meetings wendesday', 'own, 3'],
    ['meetings in salt lke city', 'salt lke city, soon'],
    ['meetings in albuqurque', 'albuqurque, soon'],
    ['Meetings 😀 84101', '84101, soon'],
  ])('%s: %s', (body, expected) => {
    expect(short(readQuery(body))).toBe(expected);
  });
});

describe('a sentence about meetings stays one', () => {
  test.each([
    'meetings are hard for me',
    'the meeting was great',
    'Meeting was good today',
    'meetings suck',
    'meetings help',
    'meetings work',
    'meetings make me want to use',
    'no meetings today',
    'no more meetings',
    'i hate meetings',
    'I went to a meeting tonight',
    'i went to a meeting in provo',
    'in a meeting',
    'im in a meeting',
    'at a meeting now',
    'my meeting is tonight',
    'my meetings',
    'MY MEETINGS',
    'first meeting',
    'I missed my meeting',
    'had an online meeting',
    'meeting at work',
    'meeting my sponsor tonight',
    'meeting a friend in provo',
    'meeting people is hard',
    'meeting hope',
    'meetings in my head',
    'meetings in general',
    'meetings in august',
    'sunrise meetings',
    'meetings downtown',
    'meetings give me peace',
    'meetings on top of meetings',
    'skip meetings',
    'too many meetings',
    'family reunion',
    'the family reunion was rough',
    'class reunion tonight',
    'Meetings and sponsors',
    'meetings for days',
    'near',
    'now',
    'women',
    'online',
    'provo',
    '8410',
    '841011',
    'my zip is 84101',
    'i owe 84101 dollars',
    'call 84101',
    'las reuniones me aburren',
    'la reunion estuvo bien',
    'no me gustan las reuniones',
    'fui a una reunion hoy',
    'mi reunion es hoy',
    'estoy en una reunion',
    'melting tonight',
    'greetings',
    '',
    '   ',
    '😀',
  ])('%s', (body) => {
    expect(short(readQuery(body))).toBe('sentence');
  });

  test('as does all talk of recovery', () => {
    expect(
      [...linesOf(RECOVERY_TALK_ENGLISH), ...linesOf(RECOVERY_TALK_SPANISH)].filter(
        (body) => readQuery(body) !== undefined,
      ),
    ).toEqual([]);
  });

  test('and any words with one that belongs to no such question', () => {
    const words = fc.array(
      fc.constantFrom('meetings', 'near', 'na', 'tonight', '84101', 'women', 'in', 'provo', 'the', 'hoy'),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('hard', 'was', 'my', 'are', 'me', 'odio', 'fui'),
        fc.nat(8),
        (said, word, place) => {
          fc.pre(said[place - 1] !== 'near');
          expect(readQuery([...said.slice(0, place), word, ...said.slice(place)].join(' '))).toBeUndefined();
        },
      ),
    );
  });

  test('and nothing throws', () => {
    fc.assert(fc.property(anyText, (body) => void readQuery(body)));
    fc.assert(fc.property(anyText, (body) => void readQuery(`meetings in ${body}`)));
  });
});
