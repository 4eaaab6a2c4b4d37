import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkins } from '../../../shared/features/checkins/decide.ts';
import { meetings } from '../../../shared/features/meetings/decide.ts';
import { safety } from '../../../shared/features/safety/decide.ts';
import { subscribing } from '../../../shared/features/subscribing/decide.ts';
import { disclosureVersion, samples, texts } from '../../../shared/features/subscribing/texts.ts';
import { fold } from '../../../shared/kernel/language/fold.ts';
import { Phone, riverside } from '../../support/person.ts';

const line = 'Riverside by Steadyline';
const contact = 'help@steadyline.example';

describe('RULES 2: what must stand in', () => {
  it.each([
    [
      'en',
      texts.en.disclosure(line, 2),
      [line, 'Up to 2 texts a day', 'Msg & data rates may apply', 'YES', 'HELP', 'STOP'],
    ],
    [
      'es',
      texts.es.disclosure(line, 2),
      [line, 'Hasta 2 mensajes al dia', 'tarifas de mensajes y datos', 'SI', 'AYUDA', 'STOP'],
    ],
  ])('the disclosure (%s)', (_language, body, elements) => {
    for (const element of elements) expect(body).toContain(element);
  });

  it.each([
    [
      'en',
      texts.en.help(line, contact),
      [
        line,
        'check-in',
        'STOP',
        contact,
        '911',
        '988',
        'automated',
        'Not read around the clock',
        'no emergency service',
        'PAUSE 7',
        'LESS',
        'rates may apply',
      ],
    ],
    [
      'es',
      texts.es.help(line, contact),
      [
        line,
        'pregunta al dia',
        'STOP',
        contact,
        '911',
        '988',
        'automaticos',
        'Nadie lo lee a toda hora',
        'no es emergencia',
        'PAUSA 7',
        'MENOS TEXTOS',
        'tarifas',
      ],
    ],
  ])('RULES 11, 15, 22: HELP (%s)', (_language, body, elements) => {
    for (const element of elements) expect(body).toContain(element);
  });

  it.each([
    ['en', texts.en.stopped(line), [line, 'opted out', 'no more texts']],
    ['es', texts.es.stopped(line), [line, 'baja hecha', 'no recibes mas mensajes']],
  ])('RULES 8: the confirmation of a STOP (%s), which persuades to nothing', (_language, body, elements) => {
    for (const element of elements) expect(body).toContain(element);
    expect(body).not.toMatch(/sorry|miss you|sure|sentimos|seguro/iu);
  });

  it.each(['en', 'es'] as const)('RULES 7: the confirmation in danger (%s)', (language) => {
    expect(texts[language].stoppedInDanger(line)).toMatch(/988.*911/u);
  });

  it('RULES 1: a new wording of the disclosure is a new version', () => {
    const wording = [texts.en.disclosure('', 2), texts.es.disclosure('', 2)].join('\n');
    const digest = createHash('sha256').update(wording).digest('hex').slice(0, 12);
    expect({ [disclosureVersion]: digest }).toMatchInlineSnapshot(`
      {
        "2026-11-23": "e2b49ae11784",
      }
    `);
  });
});

describe('RULES 63: what is offered', () => {
  const door = 'JOIN UNIRME START HELP AYUDA STOP UNDO DESHACER YES SI NO SKIP SALTAR'.split(' ');
  /** Arguments, names and words to text to others: what follows a command or stands for no command of ours. */
  const others = 'ZIP ES EN OFF NO ALL TODO HOME SMART PIN COORDINATOR COORDINADOR MAS TEXTS TEXTOS FALLECE'.split(' ');
  const commands = [subscribing, checkins, safety, meetings]
    .flatMap(({ commands }) => commands.map(({ words }) => words))
    .flatMap((words) => [...words.en, ...words.es].flatMap((word) => fold(word).toUpperCase().split(' ')));
  const known = new Set([...door, ...others, ...commands].map((word) => fold(word)));

  it('exists', () => {
    const unknown = samples().flatMap(({ key, body }) =>
      (body.match(/(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/gu) ?? [])
        .filter((word) => !known.has(fold(word)))
        .map((word) => `${key}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });

  it('covers every text of the catalog', () => {
    const sampled = new Set(samples().map(({ key }) => key.replace('subscribing.', '').split('.')[0]));
    const said = new Set(['thanks', 'noProblem', 'noted', 'zipLater', 'keptOf', 'what']);
    const missing = Object.keys(texts.en).filter((key) => !said.has(key) && !sampled.has(key));
    expect(missing).toEqual([]);
  });
});

describe('several groups', () => {
  it('are listed by letter up to five, and joined by their word beyond that', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      ...riverside,
      id,
      word: `group${id}`,
      name: `Group ${id}`,
    }));
    expect(new Phone({ groups: many }).texts('JOIN')[0]).toContain("your group's own word");
    expect(new Phone({ groups: many.slice(0, 5) }).texts('JOIN')[0]).toContain('E Group e');
  });
});
