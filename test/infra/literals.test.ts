import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { type Substitutes, withSubstitutes } from '../../infra/literals.ts';

const shared = join(import.meta.dirname, '../../shared');
const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const minified = async (code: string): Promise<string> =>
  (await transform(code, { loader: 'ts', minifySyntax: true, minifyWhitespace: true, target: 'node24' })).code;

const escaped = (part: string): string => part.replaceAll(/[\\`]|\$(?=\{)/gu, '\\$&');

/** Says everything once more, in other words. */
const same: Substitutes = {
  text: (value) => JSON.stringify(value),
  filled: (parts, values) =>
    `\`${parts.map((part, at) => `${at === 0 ? '' : `\${${values[at - 1]}}`}${escaped(part)}`).join('')}\``,
  pattern: (source, flags) => `/${source}/${flags}`,
};

const seen = (source: string): readonly unknown[] => {
  const found: unknown[] = [];
  const note = (...what: readonly unknown[]) => {
    found.push(what.length === 1 ? what[0] : what);
    return undefined;
  };
  withSubstitutes(source, { text: note, filled: note, pattern: note });
  return found;
};

describe('the literals of our sources', () => {
  it('are read for what they say: written anew, every module is the same to the compiler', async () => {
    expect(files.length).toBeGreaterThan(150);
    for (const file of files) {
      const source = readFileSync(join(shared, file), 'utf8');
      expect([file, await minified(withSubstitutes(source, same))]).toEqual([file, await minified(source)]);
    }
  });

  it.each([
    ["const a = 'it\\'s \\u00f1';", ["it's \u00f1"]],
    ['const a = `b\\`c\\\\d\n  e`;', ['b`c\\d\n  e']],
    [
      `const a = (b) => \`c\${b}d\${\`e\`}\`;`,
      [
        'e',
        [
          ['c', 'd', ''],
          ['b', '`e`'],
        ],
      ],
    ],
    [`const a = \`c\${{ d: '}' }.d}\`;`, ['}', [['c', ''], ["{ d: '}' }.d"]]]],
    ["const a = { 'key': 'value', other: b ? 'c' : 'd' };", ['value', 'c', 'd']],
    ['const a = 8 / 4 / 2; const b = /c\\/[/]"/u;', [['c\\/[/]"', 'u']]],
    // A pattern within a function would be made anew at each call.
    [
      "const a = (b) => /c/u.test(b); const d = /e/u; function f() { return /g/u; } const h = ['i'];",
      [['e', 'u'], 'i'],
    ],
    ["// it's a comment\n/* and `another */ const a = 'b';", ['b']],
    ['const a = String.raw`b`;', []],
    ["const a = 'an escape that is not known: \\x41';", []],
  ])('are found where they are values: %s', (source, found) => {
    expect(seen(source)).toEqual(found);
  });
});
