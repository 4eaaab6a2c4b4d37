/** What the clients of the SDK can do without: they are made for every operation of a service, in every place on earth. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

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

/** The commands that are sent, by client: what any other one takes, gives or throws is never read. */
export const sent: Readonly<Record<string, readonly string[]>> = {
  'client-dynamodb': ['BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
  'client-eventbridge': ['PutEvents'],
  'client-secrets-manager': ['GetSecretValue'],
  'client-sns': ['Publish'],
  'client-sqs': ['ChangeMessageVisibility', 'SendMessageBatch'],
};

const CONSTANT = /^const (\w+) = ("[^"\\\n]*");$/gmu;
const REGISTERED = /^n0_registry\.registerError\(\w+, (\w+)\);$/gmu;
const THROWN = /@throws \{@link (\w+)\}/gu;
/** Any operation may be held back. */
const anywhere = /thrott|toomany|limit/iu;

/** The errors of the commands that are sent. Of any other one the SDK makes the service's own kind, under its name. */
async function thrownBy(client: string): Promise<ReadonlySet<string>> {
  const commands = (sent[basename(client)] ?? []).map((command) => `${command}Command.d.ts`);
  const described = await Promise.all(
    commands.map((file) => readFile(join(client, 'dist-types', 'commands', file), 'utf8')),
  );
  return new Set(described.flatMap((text) => [...text.matchAll(THROWN)].map(([, name = '']) => name)));
}

/** Names as they are, so that esbuild sees which schemas nobody uses; and errors alone that can come. */
function shortened(source: string, thrown: ReadonlySet<string>): string {
  const names = new Map([...source.matchAll(CONSTANT)].map(([, name = '', text = '']) => [name, text]));
  const code = source
    .replaceAll(/\[(\w+)\]:/gu, (key, name: string) => (names.has(name) ? `${names.get(name)}:` : key))
    .replaceAll(REGISTERED, (line, name: string) => (thrown.has(name) || anywhere.test(name) ? line : ''));
  const uses = Map.groupBy(code.match(/(?<![\w$"'`.])\w+(?![\w$"'`])/gu) ?? [], (word) => word);
  const once = new Set([...names.keys()].filter((name) => uses.get(name)?.length === 2));
  return code
    .replaceAll(CONSTANT, (line, name: string) => (once.has(name) ? '' : line))
    .replaceAll(/(?<![\w$"'`.])\w+(?![\w$"'`])/gu, (word) => (once.has(word) ? (names.get(word) ?? word) : word));
}

/** Keeps of each client's schemas what the commands that are sent need. */
export const shortSchemas: Plugin = {
  name: 'short-schemas',
  setup(build) {
    build.onLoad(
      { filter: /[/\\]@aws-sdk[/\\]client-[\w-]+[/\\]dist-es[/\\]schemas[/\\]schemas_0\.js$/ },
      async ({ path }) => {
        const thrown = await thrownBy(dirname(dirname(dirname(path))));
        return { contents: shortened(await readFile(path, 'utf8'), thrown) };
      },
    );
  },
};

/** The package forgot to say that reading through results page by page is nothing but functions, which we do not use. */
export const noPages: Plugin = {
  name: 'no-pages',
  setup(build) {
    build.onResolve({ filter: /^\.\/pagination$/ }, ({ path, importer, resolveDir, kind, pluginData }) =>
      pluginData === noPages.name || !/[/\\]lib-dynamodb[/\\]/u.test(importer)
        ? undefined
        : build
            .resolve(path, { importer, resolveDir, kind, pluginData: noPages.name })
            .then((found) => ({ path: found.path, sideEffects: false })),
    );
  },
};
