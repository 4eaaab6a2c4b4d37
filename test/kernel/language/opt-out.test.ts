import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readOptOut } from '../../../shared/kernel/language/opt-out.ts';
import { asksInstead } from '../../../shared/kernel/language/opt-out-instead.ts';
import { anyText, slowest } from './any-text.ts';
import { linesOf } from './lines.ts';
import { EVERYDAY_OPT_OUTS_ENGLISH, EVERYDAY_OPT_OUTS_SPANISH } from './opt-out-everyday.ts';
import { LATER_OPT_OUTS, LATER_OPT_OUTS_SPANISH } from './opt-out-first-sight.ts';
import { ENDS_SOMETHING_ELSE, ERASES, WANTS_LESS } from './opt-out-instead.ts';
import { MURMURS } from './opt-out-murmurs.ts';
import { DOUBTFUL_SENTENCES, OPT_OUT_SENTENCES_ENGLISH } from './opt-out-sentences.ts';
import { OPT_OUT_SENTENCES_SPANISH } from './opt-out-sentences-spanish.ts';
import { RECOVERY_TALK_ENGLISH } from './recovery-talk.ts';
import { EVERYDAY_TALK } from './recovery-talk-everyday.ts';
import { EVERYDAY_TALK_SPANISH } from './recovery-talk-everyday-spanish.ts';
import { RECOVERY_TALK_SPANISH } from './recovery-talk-spanish.ts';

const WORDS = `stop quit end revoke cancel unsubscribe arret remove td optout stopall alto parar baja cancelar salir
  basta terminar detener pare nomas`.split(/\s+/u);
const SPELLED = [
  'opt out',
  'opt-out',
  'OPT-OUT',
  'stop all',
  'no más',
  'no mas',
  's t o p',
  'S.T.O.P',
  'st op',
  'stopp',
];
const AROUND = [' ', '!', '.', '...', '\u{1F6D1}', '\u{1F621}', '\n', '"', '*', ' please', ' thanks', ', por favor'];

/** What people put behind a sentence that changes nothing of it. */
const AFTER_A_SENTENCE = [' ', '!', '.', '!!!', ' please', '\n', '\u{1F621}', ' \u{1F64F}', '. Thank you', '...'];

/** Only its capital tells a name, so these cannot be read in any case. */
const NAMED = /(?:[Nn]ot|named) [A-Z]/u;

describe('opt-out words (RULES 4)', () => {
  it('are read in any case, with anything around them', () => {
    const inAnyCase = fc.constantFrom(...WORDS).chain((word) => fc.mixedCase(fc.constant(word)));
    const around = fc.constantFrom('', ...AROUND);
    fc.assert(
      fc.property(inAnyCase, around, around, (word, before, after) => {
        expect(readOptOut(`${before.replaceAll(/[a-z,]/gu, '')}${word}${after}`)).toBe('stop');
      }),
    );
  });

  it.each([...SPELLED, 'STOP STOP', 'Stop. Stop. Stop.', 'Please stop!!', 'stpo', 'not for me, stop'])('%s', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });
});

describe('plain wording (RULES 5)', () => {
  it.each(linesOf(OPT_OUT_SENTENCES_ENGLISH))('"%s" ends the texts', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });

  it.each(linesOf(OPT_OUT_SENTENCES_SPANISH))('"%s" ends the texts', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });

  it.each([
    ...linesOf(EVERYDAY_OPT_OUTS_ENGLISH),
    ...linesOf(EVERYDAY_OPT_OUTS_SPANISH),
    ...linesOf(LATER_OPT_OUTS),
    ...linesOf(LATER_OPT_OUTS_SPANISH),
  ])('"%s" ends the texts', (body) => {
    expect(readOptOut(body)).toBe('stop');
  });

  const plain = [...linesOf(OPT_OUT_SENTENCES_ENGLISH), ...linesOf(EVERYDAY_OPT_OUTS_ENGLISH)].filter(
    (line) => line.split(' ').length > 2 && !NAMED.test(line),
  );

  it('is read in any case, with courtesy, punctuation or emoji around it', () => {
    const ahead = fc.constantFrom('', ' ', 'Please ', 'ok ', '\n', '"', '\u{1F621} ', 'Hi. ');
    const after = fc.constantFrom('', ...AFTER_A_SENTENCE);
    fc.assert(
      fc.property(fc.constantFrom(...plain), ahead, after, fc.boolean(), (line, before, behind, loud) => {
        expect(readOptOut(`${before}${loud ? line.toUpperCase() : line.toLowerCase()}${behind}`)).toBe('stop');
      }),
    );
  });

  it.each([...linesOf(DOUBTFUL_SENTENCES), ...linesOf(MURMURS)])('"%s" leaves a doubt', (body) => {
    expect(readOptOut(body)).toBe('unclear');
  });

  it('is asked about when it is only turned over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('should i', 'maybe i should', 'i might', 'could i'),
        fc.constantFrom('unsubscribe', 'opt out', 'cancel my subscription'),
        (hedge, request) => {
          expect(readOptOut(`${hedge} ${request}`)).toBe('unclear');
        },
      ),
    );
  });
});

describe('recovery and everyday talk (RULES 6)', () => {
  it.each([
    ...linesOf(RECOVERY_TALK_ENGLISH),
    ...linesOf(RECOVERY_TALK_SPANISH),
    ...linesOf(EVERYDAY_TALK),
    ...linesOf(EVERYDAY_TALK_SPANISH),
  ])('"%s" is not an opt-out', (body) => {
    expect(readOptOut(body)).toBe('none');
  });

  it('is what a word of ending becomes once its object is a drug or a feeling', () => {
    const english = fc
      .tuple(
        fc.constantFrom('i want to stop', 'i need to quit', 'help me stop', 'i cant stop', 'im done', 'no more'),
        fc.constantFrom('using', 'heroin', 'the pills', 'drinking', 'the pain', 'crying', 'thinking about it'),
      )
      .map(([ending, object]) => (ending === 'im done' ? `${ending} with ${object}` : `${ending} ${object}`));
    const spanish = fc
      .tuple(
        fc.constantFrom('quiero dejar', 'no puedo dejar', 'basta de', 'no mas', 'ya no quiero', 'quiero parar'),
        fc.constantFrom('drogas', 'la heroina', 'las pastillas', 'el dolor', 'sufrir'),
      )
      .map((words) => words.join(' '));
    fc.assert(fc.property(fc.oneof(english, spanish), (line) => readOptOut(line) === 'none'));
  });

  it.each(['Resume', 'START', 'unstop', 'yes', 'no', 'ok', '3', ''])('"%s" is not an opt-out', (body) => {
    expect(readOptOut(body)).toBe('none');
  });
});

describe('something else than an end (RULES 6, 15, 42)', () => {
  it.each(linesOf(ERASES))('"%s" asks to be erased', (body) => {
    expect([readOptOut(body), asksInstead(body)]).toEqual(['none', 'erase']);
  });

  it.each(linesOf(WANTS_LESS))('"%s" asks for less', (body) => {
    expect([readOptOut(body), asksInstead(body)]).toEqual(['none', 'less']);
  });

  it.each(linesOf(ENDS_SOMETHING_ELSE))('"%s" is about something else', (body) => {
    expect([readOptOut(body), asksInstead(body)]).toEqual(['none', undefined]);
  });

  it.each(['stop texting me and delete my info', 'STOP and erase everything', 'wipe my info and leave me alone'])(
    '"%s" ends the texts too',
    (body) => {
      expect([readOptOut(body), asksInstead(body)]).toEqual(['stop', 'erase']);
    },
  );

  it('stays an end where one stands beside it', () => {
    const end = fc.constantFrom('wrong number', 'stop texting me', 'unsubscribe', 'take me off this list');
    const other = fc.constantFrom(...[ERASES, WANTS_LESS].flatMap(linesOf));
    fc.assert(fc.property(end, other, (one, two) => readOptOut(`${two}. ${one}`) === 'stop'));
  });
});

describe('a STOP inside other words (RULES 7)', () => {
  it.each([
    ['STOP i want to die', 'stop'],
    ['STOP. I feel terrible', 'stop'],
    ['STOP he is not breathing', 'stop'],
    ['ALTO quiero morirme', 'stop'],
    ['i want to die STOP', 'stop'],
    ['i wish i was dead STOP', 'stop'],
    ['quiero morirme ALTO', 'stop'],
    ['HELP STOP', 'stop'],
    ['help me stop', 'none'],
    ['i want this pain to stop', 'none'],
    ['i need the cravings to stop', 'none'],
    ['i wish it would stop', 'none'],
    ['stop hurting me', 'none'],
    ['stop the pain', 'none'],
    ['stop it', 'unclear'],
    ['Cancel please', 'stop'],
  ])('"%s" is read as %s', (body, reading) => {
    expect(readOptOut(body)).toBe(reading);
  });
});

describe('any text at all', () => {
  it('is read without an exception', () => {
    fc.assert(fc.property(anyText, (body) => ['stop', 'unclear', 'none'].includes(readOptOut(body))));
  });

  it('is read in a moment, however long', () => {
    expect(slowest(readOptOut)).toBeLessThan(2_000);
  });
});

const CASES = '../shared/data/sms/optout-cases.json';
const missing = !existsSync(CASES);
if (missing) console.warn(`SKIPPED: ${CASES} is missing, so the collected opt-out cases are not checked here.`);
const Cases = z.array(z.object({ lang: z.string(), expect: z.string(), text: z.string() }));

describe.skipIf(missing)(`the collected cases${missing ? ' (SKIPPED: the file is missing)' : ''}`, () => {
  const cases = missing ? [] : Cases.parse(JSON.parse(readFileSync(CASES, 'utf8')));
  const textsOf = (expected: string) =>
    cases
      .filter(({ lang, expect: label }) => ['en', 'es'].includes(lang) && label === expected)
      .map(({ text }) => text);

  it('are all read where they are opt-outs', () => {
    expect(textsOf('optout').length).toBeGreaterThan(100);
    expect(textsOf('optout').filter((text) => readOptOut(text) !== 'stop')).toEqual([]);
  });

  it('are left alone where they are not, but for the one that RULES 63 reads otherwise', () => {
    expect(textsOf('not').filter((text) => readOptOut(text) !== 'none')).toEqual(['Cancel please']);
    expect(textsOf('optin').filter((text) => readOptOut(text) !== 'none')).toEqual([]);
  });

  it('ask where they are ambiguous', () => {
    expect(textsOf('ambiguous').filter((text) => readOptOut(text) !== 'unclear')).toEqual([]);
  });
});
