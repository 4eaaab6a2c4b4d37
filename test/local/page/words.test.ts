import { expect, test } from 'vitest';
import { pageFunction } from './page-module.ts';

const samplesFor = await pageFunction('samples.js', 'samplesFor');
const agendaLabel = await pageFunction('kinds.js', 'agendaLabel');
const numberLabel = await pageFunction('kinds.js', 'numberLabel');

const after = (body: string): unknown => samplesFor([{ direction: 'out', body }], 'Ana');

test('an empty conversation offers JOIN first', () => {
  expect(samplesFor([], 'Ana')).toEqual(['JOIN', 'UNIRME', 'HELP', 'hes blue and not breathing']);
});

test('a check-in offers digits first', () => {
  expect(after('Morning, Sam. How is today, from 1 (very hard) to 5 (good)?')).toEqual(
    expect.arrayContaining(['4', '2', 'rough night']),
  );
});

test('what a text names as its answers is offered before anything else', () => {
  expect(after('Reply YES to join, HELP for help, STOP to end.')).toEqual(
    expect.arrayContaining(['YES', 'HELP', 'STOP']),
  );
  expect(after('START brings you back.')).toEqual(expect.arrayContaining(['START']));
});

test('each of the questions on joining offers an answer that fits', () => {
  expect(after('First: what should I call you?')).toEqual(expect.arrayContaining(['Ana']));
  expect(after('Your ZIP code? SKIP is fine.')).toEqual(expect.arrayContaining(['84101', 'SKIP']));
  expect(after('What fits you? A 12-step, B SMART, C Dharma. Or SKIP.')).toEqual(
    expect.arrayContaining(['A', 'B', 'C', 'SKIP']),
  );
});

test('after a text in Spanish the samples are Spanish, and no letter of a word is taken for a choice', () => {
  const offered = after('Buenos dias, Ana. ¿Qué tal va hoy, del 1 (muy duro) al 5 (bien)? También vale una palabra.');
  expect(offered).toEqual(['4', '2', 'mala noche', 'PAUSA 7', 'AJUSTES', 'esta azul y no respira', 'AYUDA']);
});

test('what is planned is said in words, also when its kind is new to the page', () => {
  expect(agendaLabel('checkins.ask')).toBe('Daily check-in');
  expect(agendaLabel('meetings.remind-me')).toBe('Remind me (meetings)');
  expect(agendaLabel('somethingElse')).toBe('Something else');
});

test('US numbers read as people write them', () => {
  expect(numberLabel('+18015550101')).toBe('(801) 555-0101');
  expect(numberLabel('+447700900123')).toBe('+447700900123');
});
