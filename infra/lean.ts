/**
 * What the bundles can do without: parts of libraries that no function ever reaches, or that Node has itself. Together
 * they are a third of a bundle, and every byte is read and compiled at each cold start.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
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
  // Only what is signed for several regions at once needs another signature, and EventBridge is asked in one alone.
  '@aws-sdk/signature-v4-multi-region': "export { SignatureV4 as SignatureV4MultiRegion } from '@smithy/signature-v4';",
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

interface Regions {
  readonly partitionsInfo: {
    readonly partitions: readonly {
      readonly regionRegex: string;
      readonly regions: Readonly<Record<string, unknown>>;
    }[];
  };
}

const PARTITIONS = /[/\\]util-endpoints[/\\]lib[/\\]aws[/\\]partitions\.js$/;

/**
 * Every region of AWS with its place in the world, in each client. A region whose name already tells the partition
 * needs no line of its own: only what no pattern matches is looked up, and nobody reads the place.
 */
export const regionsByPattern: Plugin = {
  name: 'regions-by-pattern',
  setup(build) {
    build.onLoad({ filter: PARTITIONS }, async ({ path }) => {
      const { partitionsInfo }: Regions = await import(path);
      const partitions = partitionsInfo.partitions.map(({ regions, ...partition }) => ({
        ...partition,
        regions: Object.fromEntries(
          Object.keys(regions).flatMap((region) =>
            new RegExp(partition.regionRegex).test(region) ? [] : [[region, {}] as const],
          ),
        ),
      }));
      return { contents: `export const partitionsInfo = ${JSON.stringify({ ...partitionsInfo, partitions })};` };
    });
  },
};

/** One class of error as the SDK's generator writes it: ten lines that differ in a name, a side and its fields. */
const ERROR_CLASS =
  /export class (\w+) extends __BaseException \{\s+static shapeId = "([\w.]+)#\1";\s+name = "\1";\s+\$fault = "(client|server)";\s+((?:\w+;\s+)*)constructor\(opts\) \{\s+super\(\{\s+name: "\1",\s+\$fault: "\3",\s+\.\.\.opts,\s+\}\);\s+Object\.setPrototypeOf\(this, \1\.prototype\);\s+(?:this\.\w+ = opts\.\w+;\s+)*\}\s+\}/gu;

/** The same class, made by one function. */
const errorMaker = `
  const errorClass = (space, name, $fault, ...fields) => class extends __BaseException {
    static shapeId = space + '#' + name;
    constructor(opts) {
      super({ name, $fault, ...opts });
      Object.setPrototypeOf(this, new.target.prototype);
      this.name = name;
      this.$fault = $fault;
      for (const field of fields) this[field] = opts[field];
    }
  };`;

/** Five clients of the SDK carry a hundred classes of errors, each written out: a tenth of all that is bundled of them. */
export const shortErrors: Plugin = {
  name: 'short-errors',
  setup(build) {
    build.onLoad(
      { filter: /[/\\]@aws-sdk[/\\]client-[\w-]+[/\\]dist-es[/\\]models[/\\]errors\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const code = source.replaceAll(ERROR_CLASS, (_, name: string, space: string, side: string, fields: string) => {
          const made = [space, name, side, ...fields.split(';').map((field) => field.trim())].filter(
            (one) => one !== '',
          );
          return `export const ${name} = /* @__PURE__ */ errorClass(${made.map((one) => `'${one}'`).join(', ')});`;
        });
        // The imports of a module come first wherever they stand.
        return { contents: `${errorMaker}\n${code}` };
      },
    );
  },
};

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
