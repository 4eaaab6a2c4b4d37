import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkins } from '../shared/features/checkins/decide.ts';
import { meetings } from '../shared/features/meetings/decide.ts';
import { safety } from '../shared/features/safety/decide.ts';
import { subscribing } from '../shared/features/subscribing/decide.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];
const tests = globSync('test/**/*.test.{ts,tsx}').map(read).join('\n');

/** Every number a test title names: `RULES 8`, `RULES 8, 9` and `RULES 16-18` all count. */
const named: ReadonlySet<number> = new Set(
  [...tests.matchAll(/RULES ((?:\d+(?:-\d+)?(?:, | and )?)+)/g)].flatMap(([, list = '']) =>
    list.split(/, | and /).flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  ),
);

describe('docs/rules.md', () => {
  const rules = [...read('docs/rules.md').matchAll(/^\*\*(\d+)\. /gm)].map(([, number]) => Number(number));

  it('holds the rules in their order, each once', () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(rules).toEqual([...new Set(rules)].toSorted((a, b) => a - b));
  });

  it.each(rules)('rule %i is shown by a test that names it', (rule) => {
    expect(named.has(rule)).toBe(true);
  });

  it('gives each rule its source', () => {
    const entries = read('docs/rules.md')
      .split(/^\*\*\d+\. /m)
      .slice(1);
    expect(entries.filter((entry) => !entry.includes('Source: '))).toEqual([]);
  });
});

describe('docs/texting.md', () => {
  const page = read('docs/texting.md').toUpperCase();
  const words = [...safety.commands, ...subscribing.commands, ...checkins.commands, ...meetings.commands].map(
    ({ words: { en, es } }) => ({
      en,
      es,
    }),
  );

  it.each(words)('tells of $en / $es', ({ en, es }) => {
    const told = (list: readonly string[]) => list.some((word) => page.includes(word.toUpperCase()));
    expect({ en: told(en), es: told(es) }).toEqual({ en: true, es: true });
  });
});

describe('the documents', () => {
  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const used = pages.flatMap((page) => [...read(page).matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name));
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });
});
