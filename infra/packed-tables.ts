import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

/** Text between backticks; with nothing put into it, and so long, it is a table. */
const BETWEEN_BACKTICKS = /`([^`]*)`/gu;
const shortestTable = 150;

/** Text between backticks with values put into it, none of which holds braces or backticks of its own. */
const FILLED = /\$\{([^{}`]*)\}/gu;
const shortestFilled = 40;

/** Backticks within backticks: in such a file it cannot be told simply where a text ends, and it stays as it is. */
const NESTED = /\$\{[^}]*`/u;

/** A sentence or a list of words between quotes, where a value stands. */
const BETWEEN_QUOTES = /(?<=[:>[(,?+=]\s+|\.\.\.|\()(?:'([^'\\\n]{40,})'|"([^"\\\n]{40,})")/gu;

/** Its folder and its own name: several are called texts.ts. */
const nameOf = (path: string): string => `${basename(dirname(path))}/${basename(path, '.ts')}`;

/** The file beside a bundle that holds its tables. */
export const tablesFile = 'tables.br';

const tablesModule = 'packed-tables';

/** How a bundle comes by its tables: all of them from one file, once, in two milliseconds. */
const tablesReader = `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { brotliDecompressSync } from 'node:zlib';
  const tables = JSON.parse(brotliDecompressSync(readFileSync(join(__dirname, '${tablesFile}'))).toString());
  export const table = (name) => tables[name];
  export const filled = (name, ...values) => String.raw({ raw: tables[name] }, ...values);`;

/**
 * The tables of words and of time zones, and the texts, are most of our own code. They are set out for reading, so the
 * spaces at the start of their lines mean nothing, and they repeat themselves: packed together beside the bundle they
 * are a third of their size, and nothing of them is compiled at a cold start. What is put into a text stays in the code.
 */
export class PackedTables {
  private readonly tables = new Map<string, string | readonly string[]>();

  readonly plugin: Plugin = {
    name: 'packed-tables',
    setup: (build) => {
      build.onResolve({ filter: new RegExp(`^${tablesModule}$`) }, ({ path }) => ({ path, namespace: tablesModule }));
      build.onLoad({ filter: /./, namespace: tablesModule }, () => ({
        contents: tablesReader,
        resolveDir: import.meta.dirname,
      }));
      build.onLoad(
        {
          filter:
            /shared[/\\](?:features|kernel)[/\\].*(?:-(?:words|english|spanish|data|zones|codes)|texts?(?:-e[ns])?|wordings|respell)\.ts$/,
        },
        async ({ path }) => ({ contents: this.take(nameOf(path), await readFile(path, 'utf8')), loader: 'ts' }),
      );
    },
  };

  /** What the bundles read their tables from; the same bytes for the same tables, whatever was read first. */
  packed(): Buffer {
    const inOrder = [...this.tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return brotliCompressSync(JSON.stringify(Object.fromEntries(inOrder)));
  }

  /** Whether a bundle made of these inputs has tables to read. */
  isNeededBy(inputs: Iterable<string>): boolean {
    return [...inputs].some((input) => input.startsWith(`${tablesModule}:`));
  }

  private take(file: string, source: string): string {
    const short = createHash('sha256').update(file).digest('base64url').slice(0, 4);
    const isFlat = !NESTED.test(source);
    let count = 0;
    const keep = (table: string | readonly string[]): string => {
      const name = short + (count++).toString(36);
      if (this.tables.has(name)) throw new Error(`two tables are called ${name}; one is of ${file}`);
      this.tables.set(name, table);
      return name;
    };
    const code = source
      .replaceAll(BETWEEN_BACKTICKS, (literal: string, text: string) => {
        if (text.includes('\\')) return literal;
        if (!text.includes('${')) {
          return text.length < shortestTable ? literal : `table('${keep(text.replaceAll(/\n[ \t]+/gu, '\n'))}')`;
        }
        const pieces = text.split(FILLED);
        const isText = isFlat && text.length >= shortestFilled && !text.includes('\n');
        const [parts, values] = [pieces.filter((_, at) => at % 2 === 0), pieces.filter((_, at) => at % 2 === 1)];
        return isText ? `filled(${[`'${keep(parts)}'`, ...values].join(', ')})` : literal;
      })
      .replaceAll(BETWEEN_QUOTES, (_, single: string | undefined, double: string | undefined) => {
        return `table('${keep(single ?? double ?? '')}')`;
      });
    return count === 0 ? source : `import { filled, table } from '${tablesModule}';\n${code}`;
  }
}
