import { describe, expect, it } from 'vitest';
import { phrases } from '../../../shared/kernel/language/phrases.ts';

describe('a phrase table', () => {
  const table = phrases(
    `
    stop|quit {texting} me
    ^ remove me $|please
    -dont call mom
    take ... pills -today
    feel* really? *ing
    ^ * is here
    `,
    { texting: 'texting sending_texts' },
  );

  it.each([
    'please stop texting me',
    'quit sending texts me now',
    'remove me',
    'remove me please and thanks',
    'call mom',
    'take pills',
    'take all of those pills',
    'feeling really sinking',
    'felt feels amazing',
    'sam is here',
  ])('finds a phrase in "%s"', (text) => {
    expect(table.in(text)).toBe(true);
  });

  it.each([
    'stop texting',
    'unstop texting men',
    'please remove me',
    'remove me from it',
    'dont call mom',
    'take all of those many pills',
    'take pills today',
    'is here',
    '',
  ])('finds none in "%s"', (text) => {
    expect(table.in(text)).toBe(false);
  });

  it('cuts out every phrase, also two in a row', () => {
    expect(table.cutFrom('a call mom call mom b')).toBe('a b');
    expect(table.cutFrom('nothing here')).toBe('nothing here');
    expect(table.cutFrom('remove me')).toBe('');
  });

  it('tells what stands before each phrase', () => {
    expect(table.all('i call mom and take pills')).toEqual([
      { before: ['i'], text: 'call mom' },
      { before: ['i', 'call', 'mom', 'and'], text: 'take pills' },
    ]);
  });

  it('refuses an unknown list and a word that no folded text can hold', () => {
    expect(() => phrases('{nobody} here').in('x')).toThrow('unknown word list: nobody');
    expect(() => phrases("can't").in('x')).toThrow("cannot: can't");
  });
});
