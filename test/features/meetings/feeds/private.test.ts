import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicDialString, publicUrl } from '../../../../shared/features/meetings/feeds/online.ts';
import { publicLine, publicLines } from '../../../../shared/features/meetings/feeds/private.ts';

describe('what is nobody else’s business is dropped from free texts', () => {
  test.each([
    ['Password: 12345 Masks required', 'Masks required'],
    ['Passcode SOBER1', ''],
    ['pw: one day at a time. Bring a mug', 'Bring a mug'],
    ['Zoom ID: 812 3456 7890\npasscode: SOBER\n\nDial-In-passcode:\n\n998877 Business meeting', 'Business meeting'],
    ['Meeting ID 81234567890 (passcode 0000)', ''],
    ['contraseña: hola123 traer café', 'traer café'],
    ['+13015550101,,99900000000#,,,,0#,,99900000000# Ring twice', 'Ring twice'],
    ['812 3456 7890 or 301.555.0101', 'or'],
    ['Room upstairs, PIN 4433', 'Room upstairs'],
    ['Send to $sober-club. Ring twice.', 'Ring twice.'],
    ['Contributions by Zelle to a@example.org. Bring a chair.', 'Bring a chair.'],
    ['7th tradition: @sober-club', ''],
    ['Call Ann at 801-555-0101 for info. Ring the bell.', 'Ring the bell.'],
    ['Ring bell. Email ann@example.org for the link.', 'Ring bell.'],
    ['Contact: Ann S. Park in back', 'Park in back'],
    ['See https://zoom.us/j/123?pwd=abc&x=1 then wait', 'See https://zoom.us/j/123?x=1 then wait'],
  ])('%s', (raw, kept) => {
    expect(publicLines(raw, 500)).toBe(kept);
  });

  test.each([
    'Password required, see the website',
    '@210th St near the park',
    'La clave de la sobriedad',
    'Pin Oak room',
    'Dress code: casual',
    'ID required at the desk',
    'Room 204, 1955 S 1300 E, 10:00-11:30am, since 2021-06-14',
    'Suggested donation $5',
    'Washington Square Institute',
    '30522523 12 Steps to Recovery (formerly 123 Main St)',
    '#6 train to 77th St.',
  ])('and nothing else: %s', (text) => {
    expect(publicLines(text, 500)).toBe(text);
  });
});

test('tags, entities written twice and control characters are read as on the list’s own page', () => {
  expect(publicLine('<b>Hi</b>&amp;amp; d&eacute;j&#224; <script>\u0007\u202e', 100)).toBe('Hi & déjà');
  expect(publicLines('Ring<br>twice</p>\n\n\nthen wait', 100)).toBe('Ring\ntwice\nthen wait');
  expect(publicLine('a < b and 3 <3', 100)).toBe('a < b and 3 <3');
});

test.each([
  ['https://zoom.us/j/812?pwd=abc', 'https://zoom.us/j/812'],
  ['https://zoom.us/j/812&sa=D&pwd=abc', 'https://zoom.us/j/812'],
  ['https://zoom.us/j/812?uname=x&pwd=abc#pwd', 'https://zoom.us/j/812?uname=x'],
  ['zoom.us/j/812', 'https://zoom.us/j/812'],
  ['http://us02web.zoom.us/j/812', 'https://us02web.zoom.us/j/812'],
  ['https://a.example.org/1, https://b.example.org/2', 'https://a.example.org/1'],
  ['https://user:secret@example.org/', 'https://example.org/'],
  ['http://example.org/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://localhost/', undefined],
  ['https://venmo.com/sober', undefined],
  ['see website', undefined],
])('an online address is https and holds no password: %s', (raw, url) => {
  expect(publicUrl(raw, ['https:'])).toBe(url);
});

test.each([
  ['+13015550101,,81234567890#,,,,*123456#', '+13015550101,,81234567890#'],
  ['+1+13015550101,,812 3456 7890#,,0#', '+13015550101,,81234567890#'],
  ['(301) 555-0101', '3015550101'],
  ['+1 301 555 0101 code 99', '+13015550101'],
  ['ask Ann', undefined],
])('a number to dial holds no password: %s', (raw, dial) => {
  expect(publicDialString(raw)).toBe(dial);
});

test('any text comes out within its length and without control characters', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 10, max: 200 }), (raw, most) => {
      const cleaned = publicLine(raw, most);
      expect(cleaned.length).toBeLessThanOrEqual(most);
      expect(cleaned).not.toMatch(/[\p{Cc}\u202e]/u);
    }),
  );
});
