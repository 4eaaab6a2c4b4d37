import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samples } from '../../../shared/features/checkins/texts.ts';
import { bands } from '../../../shared/features/checkins/wordings.ts';
import { day, minute } from '../../support/person.ts';
import { inDenver, type MemberOptions, member, sentOf } from './member.ts';

/** A member who was asked on Tuesday at nine, an hour ago. */
function asked(options: MemberOptions = {}) {
  const phone = member(options);
  phone.at(inDenver('2026-03-03 10:00'));
  return phone;
}

describe('an answer to the check-in', () => {
  test.each([
    ['1', 1],
    ['5', 5],
    ['3/5', 3],
    ['tres', 3],
    ['2, rough night', 2],
    ['fine', undefined],
    ['OK', 3],
    ['estoy bien', undefined],
    ['😢', undefined],
    ['my day was awful', undefined],
  ])('"%s" is taken, thanked and kept', (words, score) => {
    const phone = asked();
    expect(phone.texts(words)).toHaveLength(1);
    const [answer] = phone.person.checkins.recent;
    expect(answer).toMatchObject({ date: '2026-03-03', ...(score === undefined ? {} : { score }) });
    expect(phone.person.checkins.asked?.settled).toBe(true);
    expect(phone.records.at(-1)).toMatchObject({ under: 'own', row: { date: '2026-03-03', score: answer?.score } });
    expect(phone.records.at(-1)?.key).toMatch(/^checkin#2026-03-03#event-/u);
    expect(phone.person.questions).toEqual([]);
  });

  test('in words says back what it was taken for; a digit does not', () => {
    expect(asked().texts('okay').join()).toMatch(/Kept as a 3; a digit changes it\.$/u);
    expect(asked().texts('3').join()).not.toMatch(/Kept as/u);
  });

  test('RULES 20: a low one gets a kind word, something small to try, and 988', () => {
    for (const score of ['1', '2']) {
      const [body = ''] = asked().texts(score);
      expect(body).toMatch(/988/u);
      expect(body).toMatch(/breath|breathe|water|look around|hands|minutes|small thing|hello|food/iu);
      expect(body).not.toMatch(/!/u);
    }
  });

  test('twice on a day: the latest counts, both have rows', () => {
    const phone = asked();
    phone.texts('2');
    expect(phone.texts('4').join()).toMatch(/Today now says 4\./u);
    expect(phone.person.checkins.recent).toMatchObject([{ date: '2026-03-03', score: 4 }]);
    expect(phone.records).toHaveLength(2);
  });

  test('a bare digit without any question is the answer of that day', () => {
    const phone = member();
    expect(phone.texts('4')).toHaveLength(1);
    expect(phone.person.checkins.recent).toMatchObject([{ date: '2026-03-02', score: 4 }]);
  });

  test('that comes the next morning counts for the new day, and says so', () => {
    const phone = asked();
    phone.at(inDenver('2026-03-04 07:30'));
    expect(phone.texts('4').join()).toMatch(/This one counts for today\./u);
    expect(phone.person.checkins.recent).toMatchObject([{ date: '2026-03-04', score: 4 }]);
  });

  test('that the carrier held over midnight counts for the day on which it was texted', () => {
    const phone = asked();
    phone.at(inDenver('2026-03-04 00:20'));
    phone.texts('4', { textAt: inDenver('2026-03-03 23:50') });
    expect(phone.person.checkins.recent).toMatchObject([{ date: '2026-03-03', score: 4 }]);
  });

  test('never closes a check-in that was asked after the words were texted', () => {
    const phone = asked();
    phone.at(inDenver('2026-03-04 09:10'));
    phone.texts('4', { textAt: inDenver('2026-03-03 23:50') });
    expect(phone.person.checkins.asked).toMatchObject({ date: '2026-03-04', settled: false });
  });

  test('keeps fourteen, oldest first', () => {
    const phone = member();
    for (let days = 0; days < 20; days += 1) {
      phone.at(inDenver(`2026-03-${String(days + 3).padStart(2, '0')} 10:00`));
      phone.texts('3');
    }
    const dates = phone.person.checkins.recent.map(({ date }) => date);
    expect(dates).toHaveLength(14);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.at(-1)).toBe('2026-03-22');
  });

  test('is never worded the same twice running', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom('1', '2', '3', '4', '5'),
        (random, score) => {
          const phone = member({ random });
          expect(phone.texts(score)[0]).not.toBe(phone.texts(score)[0]);
        },
      ),
    );
  });

  test('a command in the middle of an open check-in is still the command', () => {
    const phone = asked();
    phone.texts('MOOD');
    expect(sentOf(phone, 'checkins.mood')).toHaveLength(1);
    expect(phone.person.checkins.asked?.settled).toBe(false);
    phone.texts('4');
    expect(phone.person.checkins.recent).toHaveLength(1);
  });
});

describe('a sentence without a mood that can be read', () => {
  test('is thanked, counted as heard, and asked about once, not twice', () => {
    const phone = asked();
    expect(phone.texts('my sister came by with the dog').join()).toMatch(/nearer 1 or nearer 5/u);
    expect(phone.person.checkins).toMatchObject({ recent: [], missed: 0, asked: { settled: true } });
    phone.texts('she stayed for the soup');
    expect(sentOf(phone, 'checkins.heard')).toHaveLength(1);
    expect(phone.texts('4')).toHaveLength(1);
    expect(phone.person.checkins.recent).toMatchObject([{ score: 4 }]);
    expect(phone.at(inDenver('2026-03-03 23:00'))).toEqual([]);
  });

  test('is not held for an answer if it asks something', () => {
    const phone = asked();
    phone.texts('what is this service for?');
    expect(sentOf(phone, 'checkins.heard')).toEqual([]);
  });
});

describe('a sentence outside a check-in', () => {
  test('heavy or low words get a kind line with 988, however often they come, and no score', () => {
    const phone = member();
    for (const words of [
      'everything is hopeless',
      'I feel so sad tonight',
      'me siento muy triste',
      'I feel so sad tonight',
    ]) {
      expect(phone.texts(words).join()).toMatch(/988/u);
    }
    expect(phone.person.checkins.recent).toEqual([]);
  });

  test('a bare thank-you gets two words, and is no answer to anything', () => {
    const phone = asked();
    expect(phone.texts('thank you')).toEqual(['Any time.']);
    expect(phone.person.checkins.recent).toEqual([]);
    expect(member({ profile: { language: 'es' } }).texts('gracias')).toEqual(['Cuando quieras.']);
  });

  test('lighter words get a short warm line', () => {
    const [body = ''] = member().texts('today was a good day');
    expect(body.length).toBeGreaterThan(10);
    expect(body).not.toMatch(/988/u);
  });
});

describe('RULES 57: UNDO', () => {
  test('takes an answer back, keeps both rows, and the day stands as before', () => {
    const phone = asked();
    phone.texts('2');
    phone.texts('4');
    phone.later(5 * minute);
    phone.texts('UNDO');
    expect(phone.person.checkins.recent).toMatchObject([{ date: '2026-03-03', score: 2 }]);
    expect(phone.records.at(-1)?.row).toMatchObject({ date: '2026-03-03', takenBack: true });
  });

  test('of the first answer opens the day again', () => {
    const phone = asked();
    phone.texts('2');
    phone.texts('UNDO');
    expect(phone.person.checkins).toMatchObject({ recent: [], asked: { settled: false } });
    phone.texts('3');
    expect(phone.person.checkins.recent).toMatchObject([{ score: 3 }]);
  });

  test('leaves a check-in that was asked in between as it is', () => {
    const phone = member({ profile: { checkinTime: '00:02' } });
    phone.at(inDenver('2026-03-03 23:58'));
    phone.texts('4');
    phone.at(inDenver('2026-03-04 00:03'));
    phone.texts('UNDO');
    expect(phone.person.checkins).toMatchObject({ recent: [], asked: { date: '2026-03-04', settled: false } });
  });

  test('after ten minutes takes nothing back', () => {
    const phone = asked();
    phone.texts('2');
    phone.later(11 * minute);
    phone.texts('UNDO');
    expect(phone.person.checkins.recent).toMatchObject([{ score: 2 }]);
  });
});

describe('RULES 55: coming back', () => {
  test('after fourteen days of silence begins neutral, and the first answer has the lowered-tolerance line', () => {
    const phone = member();
    phone.at(inDenver('2026-03-20 12:00'));
    const ask = sentOf(phone, 'checkins.ask').at(-1);
    expect(ask?.body).toBe('Hello. How is today, from 1 (very hard) to 5 (good)? A word is fine too.');
    const [first = ''] = phone.texts('3');
    expect(first).toMatch(/^Good to have you back\. After time away the body's limit is lower than before\. CARE/u);
    expect(phone.texts('4').join()).not.toMatch(/limit is lower/u);
  });

  test('after a pause that ran out begins neutral, and the first answer says it', () => {
    const phone = member();
    phone.texts('PAUSE 3');
    expect(phone.at(inDenver('2026-03-05 10:00'))).toEqual([expect.stringMatching(/^Hello\. How is today/u)]);
    expect(phone.texts('2').join()).toMatch(/^Good to have you back\..*lower than before\. CARE.*988/u);
  });

  test('by RESUME hears it in that answer, and not a second time', () => {
    const phone = member();
    phone.texts('PAUSE 7');
    phone.later(2 * day);
    expect(phone.texts('RESUME').join()).toMatch(/lower than before/u);
    expect(phone.texts('3').join()).not.toMatch(/lower than before/u);
  });

  test('by CHECKIN hears it too', () => {
    const phone = member({ slice: { back: true } });
    expect(phone.texts('CHECKIN').join()).toMatch(/lower than before\. CARE .*1 \(very hard\) to 5/u);
    expect(phone.texts('CHECKIN').join()).not.toMatch(/lower/u);
  });

  test('to heavy words says it before the kind word and 988', () => {
    const phone = member({ slice: { back: true } });
    expect(phone.texts('I feel so sad tonight').join()).toMatch(/lower than before.*988/u);
  });
});

describe('every kind answer', () => {
  const all = (['en', 'es'] as const).flatMap((language) => Object.values(bands[language]).flat());

  test('has five wordings or more to each band and language', () => {
    for (const language of ['en', 'es'] as const) {
      for (const wordings of Object.values(bands[language])) {
        expect(new Set(wordings).size).toBe(wordings.length);
        expect(wordings.length).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test('judges nobody and cheers at nothing', () => {
    const judging =
      /should|must|fail|disappoint|well done|proud|finally|weak|better than|wrong|blame|why|deberias|tienes que (?!cargarlo)|fallaste|orgullos|por fin|culpa|!|¡/iu;
    for (const body of all) expect(body).not.toMatch(judging);
  });
});

test.each(['triste', '2/5', '3 no wait 2', 'idk like a 2 or 3', '2 and also pause 7'])(
  'a later answer replaces the first of the day: %s',
  (later) => {
    const phone = member();
    phone.texts('CHECKIN 4');
    phone.texts(later);
    expect(phone.person.checkins.recent).toMatchObject([{ score: 2 }]);
  },
);

test('no kind answer sends anybody out into the night, or speaks of a drink', () => {
  for (const { key, body } of samples()) {
    if (key.startsWith('checkins.answer'))
      expect(body).not.toMatch(/walk|outside|drink|caminata|afuera|ventana|algo caliente/iu);
  }
});

test.each([
  ['0', /from 1 \(very hard\) to 5/u],
  ['7', /from 1 \(very hard\) to 5/u],
  ['good night', /^Good night\./u],
  ['buenas noches', /^Good night\./u],
  ['who are you', /^I'm a program/u],
  ['i got my 30 day chip', /Thank you/u],
])('"%s" is answered for what it is, right after a text that nobody could read', (body, answer) => {
  const phone = member();
  phone.texts('qwzx plk');
  expect(phone.texts(body).join()).toMatch(answer);
});

test('a number outside of the scale counts for nothing', () => {
  const phone = member();
  phone.texts('7');
  expect(phone.person.checkins.recent).toEqual([]);
  phone.texts('4');
  expect(phone.person.checkins.recent).toMatchObject([{ score: 4 }]);
});

test.each(['thanks', 'good night'])('RULES 18: "%s" in the day after danger is answered with 988', (body) => {
  const phone = member({ slice: { gentleUntil: inDenver('2026-03-03 12:00') } });
  expect(phone.texts(body).join()).toMatch(/988/u);
});
