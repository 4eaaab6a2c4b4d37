/**
 * What the bundles can do without: parts of libraries that no function ever reaches, or that Node has itself. Together
 * they are a third of a bundle, and every byte is read and compiled at each cold start.
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import metadata from 'libphonenumber-js/min/metadata';

/** Modules by name, and what stands in for each. */
const standIns: Readonly<Record<string, string>> = {
  // The SDK's default chain knows six sources of credentials and the clients to ask them; a Lambda has one.
  '@aws-sdk/credential-provider-node': "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  // Only Timestream must be asked where its endpoint is; the DynamoDB client carries the code and never runs it.
  '@aws-sdk/middleware-endpoint-discovery': `
    const never = () => false;
    export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
      environmentVariableSelector: never, configFileSelector: never, default: never,
    };
    export const resolveEndpointDiscoveryConfig = (config) => config;`,
  // Imported where an operation streams events, which none of ours does.
  '@smithy/core/event-streams': `
    export class EventStreamSerde {
      constructor() { throw new Error('event streams are left out of the bundles: infra/lean.ts'); }
    }`,
  // Node knows where one emoji ends and the next begins, and newer ones too.
  'grapheme-splitter': `
    let segmenter;
    module.exports = class {
      splitGraphemes(text) {
        segmenter ??= new Intl.Segmenter();
        return Array.from(segmenter.segment(text), ({ segment }) => segment);
      }
    };`,
};

const escaped = (name: string): string => name.replaceAll(/[/.]/g, '\\$&');
const standInNames = new RegExp(`^(?:${Object.keys(standIns).map(escaped).join('|')})$`);

/** Leaves out what no function reaches. */
export const standIn: Plugin = {
  name: 'stand-in',
  setup(build) {
    build.onResolve({ filter: standInNames }, ({ path }) => ({ path, namespace: 'stand-in', sideEffects: false }));
    build.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => ({
      contents: standIns[path] ?? '',
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Each client of the SDK carries its whole package.json, to name its version in a header. */
export const versionsOnly: Plugin = {
  name: 'versions-only',
  setup(build) {
    build.onLoad({ filter: /[/\\]@aws-sdk[/\\][^/\\]+[/\\]package\.json$/ }, async ({ path }) => {
      const { default: description }: { default: { version?: string } } = await import(path, {
        with: { type: 'json' },
      });
      return { contents: JSON.stringify({ version: description.version ?? '' }), loader: 'json' };
    });
  },
};

const errorClass =
  /export class (\w+) extends __BaseException \{\s+static shapeId = "([^"]+)";\s+name = "\w+";\s+\$fault = "(\w+)";(\s+\$retryable = \{)?/gu;

/**
 * Each client of the SDK spells out a class for every error its service can answer with, a hundred and twenty in all, of
 * which we look at one. Made by one function, they are the same classes in a fifth of the size.
 */
export const errorsByOne: Plugin = {
  name: 'errors-by-one',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk[/\\]client-[\w-]+[/\\]dist-es[/\\]models[/\\]errors\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const classes = [...source.matchAll(errorClass)];
      // Written otherwise by another version of the SDK, it stays as it is.
      if (classes.length !== source.split('export class ').length - 1) return { contents: source };
      const [base = ''] = source.split('\n', 1);
      const made = classes.map(
        ([, name, shape, fault, retryable]) =>
          `export const ${name} = /* @__PURE__ */ made("${name}", "${shape}", "${fault}"${retryable === undefined ? '' : ', {}'});`,
      );
      return { contents: [base, maker, ...made].join('\n') };
    });
  },
};

const maker = `
  const made = (name, shapeId, $fault, $retryable) => {
    const Made = class extends __BaseException {
      static shapeId = shapeId;
      constructor(given) {
        super({ name, $fault, ...given });
        Object.setPrototypeOf(this, Made.prototype);
        const { message, Message, ...more } = given;
        Object.assign(this, more, { name, $fault }, $retryable && { $retryable });
      }
    };
    return Made;
  };`;

/** Keeps the numbering plans of these countries alone: a number of any other one is then not valid, and not texted. */
export function numbersOf(countries: readonly string[]): Plugin {
  return {
    name: 'numbers-of-countries',
    setup(build) {
      build.onLoad({ filter: /libphonenumber-js[/\\]metadata\.min\.json\.js$/ }, () => ({
        contents: `export default ${JSON.stringify(plansOf(new Set(countries)))}`,
      }));
    },
  };
}

function plansOf(countries: ReadonlySet<string>) {
  const { version, country_calling_codes: codes, countries: plans } = metadata;
  const served = Object.entries(codes).flatMap(([code, of]) => {
    const kept = of.filter((country) => countries.has(country));
    return kept.length === 0 ? [] : [[code, kept] as const];
  });
  return {
    version,
    country_calling_codes: Object.fromEntries(served),
    countries: Object.fromEntries(Object.entries(plans).filter(([country]) => countries.has(country))),
  };
}

/** Text between backticks; with nothing put into it, nothing escaped, and so long, it is a table. */
const BETWEEN_BACKTICKS = /`([^`]*)`/gu;
const shortestTable = 150;

/** The file beside a bundle that holds its tables. */
export const tablesFile = 'tables.br';

const tablesModule = 'packed-tables';

/** How a bundle comes by its tables: all of them from one file, once, in two milliseconds. */
const tablesReader = `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { brotliDecompressSync } from 'node:zlib';
  const tables = JSON.parse(brotliDecompressSync(readFileSync(join(__dirname, '${tablesFile}'))).toString());
  export const table = (name) => tables[name];`;

/**
 * The tables of words and of time zones are most of our own code. They are set out for reading, so the spaces at the
 * start of their lines mean nothing, and they repeat themselves: packed together beside the bundle they are a third of
 * their size, and nothing of them is compiled at a cold start.
 */
export class PackedTables {
  private readonly tables = new Map<string, string>();

  readonly plugin: Plugin = {
    name: 'packed-tables',
    setup: (build) => {
      build.onResolve({ filter: new RegExp(`^${tablesModule}$`) }, ({ path }) => ({ path, namespace: tablesModule }));
      build.onLoad({ filter: /./, namespace: tablesModule }, () => ({
        contents: tablesReader,
        resolveDir: import.meta.dirname,
      }));
      build.onLoad(
        { filter: /shared[/\\](?:features|kernel)[/\\].*-(?:words|english|spanish|data)\.ts$/ },
        async ({ path }) => ({ contents: this.take(path, await readFile(path, 'utf8')), loader: 'ts' }),
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

  private take(path: string, source: string): string {
    // Two files of one name stand in different folders.
    const file = path.split(/[/\\]/).slice(-2).join('/');
    let count = 0;
    const code = source.replaceAll(BETWEEN_BACKTICKS, (literal: string, table: string) => {
      if (table.length < shortestTable || /\\|\$\{/u.test(table)) return literal;
      const name = `${file}#${count++}`;
      this.tables.set(name, table.replaceAll(/\n[ \t]+/gu, '\n'));
      return `table('${name}')`;
    });
    return count === 0 ? source : `import { table } from '${tablesModule}';\n${code}`;
  }
}
