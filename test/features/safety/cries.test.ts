import { describe, expect, it, test } from 'vitest';
import { type Danger, readDanger } from '../../../shared/features/safety/reading.ts';
import { readOptOut } from '../../../shared/kernel/language/opt-out.ts';
import { lines } from '../../../shared/state/crisis-lines.ts';
import { linesOf } from '../../kernel/language/lines.ts';
import { memberPhone } from '../../support/person.ts';
import { member } from '../checkins/member.ts';
import * as english from './cries-english.ts';
import * as spanish from './cries-spanish.ts';
import { EVERYDAY_ENGLISH } from './everyday-english.ts';
import { EVERYDAY_SPANISH } from './everyday-spanish.ts';
import { URGES_ENGLISH } from './urges-english.ts';
import { URGES_SPANISH } from './urges-spanish.ts';

const urges = [...linesOf(URGES_ENGLISH), ...linesOf(URGES_SPANISH)];
const everyday = [...linesOf(EVERYDAY_ENGLISH), ...linesOf(EVERYDAY_SPANISH)];

/** The kinds whose answer helps: an overdose that was meant names 988 as well, and a failing body gets 911 anyhow. */
const cries: [string, string, Danger['kind'][]][] = [
  [
    'somebody else',
    english.SOMEBODY_ELSE_ENGLISH + spanish.SOMEBODY_ELSE_SPANISH,
    ['overdose-other', 'overdose', 'emergency'],
  ],
  ['oneself', english.MYSELF_ENGLISH + spanish.MYSELF_SPANISH, ['overdose-self', 'overdose', 'suicide']],
  [
    'a wish to die',
    english.WISH_TO_DIE_ENGLISH + spanish.WISH_TO_DIE_SPANISH,
    ['suicide', 'overdose-self', 'overdose-other', 'overdose'],
  ],
  ['violence', english.VIOLENCE_ENGLISH + spanish.VIOLENCE_SPANISH, ['violence']],
];

describe.each(cries)('RULES 16-19: danger in many voices, of %s', (_of, table, kinds) => {
  it.each(linesOf(table))('"%s" is answered', (body) => {
    expect(kinds).toContain(readDanger(body)?.kind);
  });
});

describe('RULES 6, 7, 16: a cry in the words of an opt-out', () => {
  it.each([
    'remove me from this earth',
    'erase me from existence',
    'delete me from this world',
    'i wish i could unsubscribe from living',
    'leave me alone to die',
    'end everything',
    'quitame de este mundo',
  ])('"%s" is a wish to die and ends nothing', (body) => {
    expect(readDanger(body)?.kind).toBe('suicide');
    expect(readOptOut(body)).not.toBe('stop');
  });

  it.each(['stop he is killing me', 'stop hitting me'])('"%s" is violence and ends nothing', (body) => {
    expect(readDanger(body)?.kind).toBe('violence');
    expect(readOptOut(body)).not.toBe('stop');
  });

  it.each(['911', 'help me im dying', 'need an ambulance', 'cant breath', 'me estoy muriendo', 'llamen al 911'])(
    '"%s" is an emergency, also from somebody who has stopped',
    (body) => {
      const phone = memberPhone();
      phone.texts('STOP');
      expect(phone.texts(body).join(' ')).toContain('911');
    },
  );
});

describe('everyday talk', () => {
  it.each(everyday)('"%s" is no danger', (body) => {
    expect(readDanger(body)).toBeUndefined();
  });
});

describe('RULES 19: about to use, or using alone', () => {
  test.each(urges)('"%s" gets the line that stays on the phone', (body) => {
    expect(member().texts(body).join(' ')).toContain(lines.notAlone.number);
  });

  test('everyday talk gets it rarely: a coupon used and a lemonade drunk are nothing to be met so', () => {
    const met = everyday.filter((body) => member().texts(body).join(' ').includes(lines.notAlone.number));
    expect(met.length / everyday.length).toBeLessThan(0.01);
  });
});
