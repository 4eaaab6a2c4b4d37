import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { withSubstitutes } from './literals.ts';

const root = join(import.meta.dirname, '..');

/** Shorter ones are as short where they stand. */
const shortest = { text: 30, filled: 30, pattern: 60 };

type Table = string | readonly string[];

/** Its folder and its own name: several are called texts.ts. */
const nameOf = (path: string): string => `${basename(dirname(path))}/${basename(path, '.ts')}`;
const keyOf = (path: string): string => createHash('sha256').update(nameOf(path)).digest('base64url').slice(0, 4);

/** The file beside a bundle that holds its tables. */
export const tablesFile = 'tables.br';

const tablesModule = 'packed-tables';

/** How a bundle comes by its tables: all of them from one file, once, in two milliseconds. */
const tablesReader = `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { brotliDecompressSync } from 'node:zlib';
  const tables = JSON.parse(brotliDecompressSync(readFileSync(join(__dirname, '${tablesFile}'))).toString());
  export const tablesOf = (file) => tables[file];
  export const filled = (raw, ...values) => String.raw({ raw }, ...values);`;

/**
 * Tables of words and of time zones, texts and patterns are most of our own code. The tables are set out for reading, so
 * the spaces at the start of their lines mean nothing, and all of them repeat themselves: packed together beside the
 * bundle they are a third of their size, and nothing of them is compiled at a cold start. What is put into a text stays in
 * the code.
 */
export class PackedTables {
  private readonly tables = new Map<string, readonly Table[]>();
  private readonly files = new Map<string, string>();

  readonly plugin: Plugin = {
    name: 'packed-tables',
    setup: (build) => {
      build.onResolve({ filter: new RegExp(`^${tablesModule}$`) }, ({ path }) => ({ path, namespace: tablesModule }));
      build.onLoad({ filter: /./, namespace: tablesModule }, () => ({
        contents: tablesReader,
        resolveDir: import.meta.dirname,
      }));
      build.onLoad(
        { filter: /[/\\]shared[/\\](?:features|kernel|decide|state|runtime)[/\\].*\.ts$/ },
        async ({ path }) => ({
          contents: this.take(path, await readFile(path, 'utf8')),
          loader: 'ts',
        }),
      );
    },
  };

  /**
   * What a bundle reads its tables from, if it is made of these inputs and has any; without inputs, all there are. The same
   * bytes for the same tables, whatever was read first.
   */
  packed(inputs?: Iterable<string>): Buffer | undefined {
    const read = inputs && new Set(Array.from(inputs, (input) => join(root, input)));
    const own = [...this.files]
      .filter(([, path]) => read?.has(path) ?? true)
      .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
    if (own.length === 0) return undefined;
    return brotliCompressSync(JSON.stringify(Object.fromEntries(own.map(([key]) => [key, this.tables.get(key)]))));
  }

  private take(path: string, source: string): string {
    const key = keyOf(path);
    const tables: Table[] = [];
    const keep = (table: Table): string => `tablesHere[${tables.push(table) - 1}]`;
    const code = withSubstitutes(source, {
      text: (text) => (text.length < shortest.text ? undefined : keep(text.replaceAll(/\n[ \t]+/gu, '\n'))),
      filled: (parts, values) =>
        parts.join('').length < shortest.filled || parts.some((part) => part.includes('\n'))
          ? undefined
          : `filled(${[keep(parts), ...values].join(', ')})`,
      pattern: (text, flags) => (text.length < shortest.pattern ? undefined : `new RegExp(${keep(text)}, '${flags}')`),
    });
    if (tables.length === 0) return source;
    const other = this.files.get(key);
    if (other !== undefined && other !== path) throw new Error(`${path} and ${other} have one key for their tables`);
    this.files.set(key, path);
    this.tables.set(key, tables);
    return `import { filled, tablesOf } from '${tablesModule}';\nconst tablesHere = /* @__PURE__ */ tablesOf('${key}');\n${code}`;
  }
}
