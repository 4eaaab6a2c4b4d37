/**
 * Functions of libraries that no function of the service reaches, however it is called, and that stand in modules which
 * it needs: what esbuild cannot shake off by itself, since a method of a class might always be called by somebody.
 */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';

const smithy = '@smithy/core/dist-es/submodules';
const powertools = '@aws-lambda-powertools';

/** By module, what is cut out of it. Each says so if it is reached after all, and the build fails if there is none. */
export const cuts: Readonly<Record<string, readonly string[]>> = {
  // Signed is what is sent, and neither an address to hand on nor an event of a stream.
  '@smithy/signature-v4/dist-es/SignatureV4.js': ['presign', 'signEvent', 'signMessage', 'signString'],
  '@smithy/signature-v4/dist-es/HeaderFormatter.js': ['format', 'formatHeaderValue'],
  // Node has hashes of its own.
  [`${smithy}/checksum/sha256/Sha256Js.js`]: ['Sha256Js'],
  [`${smithy}/checksum/md5/Md5Js.js`]: ['Md5Js'],
  // The mode of retries is the standard one, and the defaults are those of the SDK: patience.ts says what is not.
  [`${smithy}/retry/util-retry/AdaptiveRetryStrategy.js`]: ['AdaptiveRetryStrategy'],
  [`${smithy}/retry/util-retry/DefaultRateLimiter.js`]: ['DefaultRateLimiter'],
  [`${smithy}/config/defaults-mode/resolveDefaultsModeConfig.js`]: ['resolveNodeDefaultsModeAuto'],
  [`${smithy}/endpoints/middleware-endpoint/service-customizations/s3.js`]: ['resolveParamsForS3'],
  // No operation of ours streams events, puts its input anywhere but into the body, or is found by a label of its host.
  [`${smithy}/protocols/HttpProtocol.js`]: [
    ...['resolveError', 'serializeEventStream', 'deserializeEventStream', 'loadEventStreamCapability'],
    ...['getEventStreamMarshaller', 'resolveEventStreamMarshaller'],
  ],
  [`${smithy}/protocols/HttpBindingNormalizedSchema.js`]: ['getHttpBindings'],
  '@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js': ['resolveRestContentType'],
  // A body that is treated as a text: nothing of ours looks into it once it is written.
  [`${smithy}/protocols/json/codec-v2/JsonBytesStringAdapter.js`]: [
    ...['includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith', 'match', 'replace', 'search', 'split'],
    ...['substring', 'trim', 'trimStart', 'trimEnd', 'charAt', 'charCodeAt', 'padStart', 'padEnd', 'repeat'],
    ...['toUpperCase', 'toLowerCase'],
  ],
  // The log is two methods of the logger: no decorators, children, buffers or keys that come and go.
  [`${powertools}/logger/lib/esm/Logger.js`]: [
    ...['createChild', 'injectLambdaContext'],
    ...['addContext', 'logEventIfEnabled', 'refreshSampleRateCalculation', 'bufferLogItem'],
    ...['flushBuffer', 'clearBuffer', 'setCorrelationId', 'getCorrelationId', 'removeKeys', 'resetKeys'],
    ...['removePersistentKeys', 'appendKeys'],
  ],
  [`${powertools}/logger/lib/esm/LogAttributesStore.js`]: [
    ...['appendTemporaryKeys', 'removeTemporaryKeys', 'clearTemporaryAttributes', 'removePersistentKeys'],
  ],
  [`${powertools}/logger/lib/esm/LogInvocationStore.js`]: ['configureBuffer', 'add', 'get', 'delete'],
  [`${powertools}/logger/lib/esm/logBuffer.js`]: ['CircularMap'],
  // Metrics are counted and written: no dimensions but the service, no metadata, no decorators.
  [`${powertools}/metrics/lib/esm/Metrics.js`]: [
    ...['addDimension', 'addDimensions', 'addMetadata', 'captureColdStartMetric', 'clearDefaultDimensions'],
    ...['logMetrics', 'setTimestamp', 'singleMetric', '#validateEmfTimestamp'],
  ],
};

const module = 'left-out';

/** What every cut says if it is reached. */
const leftOut = `
  export function leftOut(name) {
    throw new Error(name + ' is left out of the bundles: infra/lean-cuts.ts');
  }`;

/** How the compiler of these libraries sets out a method or a function, a function that is a constant, and a class. */
const definitionsOf = (name: string): readonly (readonly [RegExp, string])[] => [
  [
    new RegExp(
      `^( *)((?:export )?(?:static )?(?:async )?(?:function )?)${name}\\([^\\n]*\\) \\{\\n(?:[^]*?\\n)??\\1\\}$`,
      'mu',
    ),
    `$1$2${name}() { leftOut('${name}'); }`,
  ],
  [
    new RegExp(`^((?:export )?const ${name} = (?:async )?)(?:\\w+|\\([^\\n]*\\)) => \\{\\n[^]*?\\n\\};$`, 'mu'),
    `$1() => { leftOut('${name}'); };`,
  ],
  [
    new RegExp(`^((?:export )?class ${name}(?: extends \\w+)?) \\{\\n[^]*?\\n\\}$`, 'mu'),
    `$1 { constructor() { leftOut('${name}'); } }`,
  ],
];

/** @throws if the module defines none of that name: the library has changed, and with it what may be cut. */
export function without(source: string, names: readonly string[]): string {
  const code = names.reduce((before, name) => {
    const found = definitionsOf(name).find(([definition]) => definition.test(before));
    if (found === undefined) throw new Error(`there is no ${name} to be cut out`);
    return before.replace(...found);
  }, source);
  return `import { leftOut } from '${module}';\n${code}`;
}

const cutModules = new RegExp(`[/\\\\]node_modules[/\\\\](${Object.keys(cuts).map(escaped).join('|')})$`, 'u');

function escaped(path: string): string {
  return path.replaceAll('.', '\\.').replaceAll('/', '[/\\\\]');
}

/** Cuts out what no function reaches. */
export const cut: Plugin = {
  name: 'cut',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${module}$`) }, ({ path }) => ({ path, namespace: module }));
    build.onLoad({ filter: /./, namespace: module }, () => ({ contents: leftOut }));
    build.onLoad({ filter: new RegExp(cutModules.source) }, async ({ path }) => {
      const name = cutModules.exec(path)?.[1]?.replaceAll(sep, '/') ?? '';
      return { contents: without(await readFile(path, 'utf8'), cuts[name] ?? []) };
    });
  },
};

/** Where one of these modules lies. */
export const pathOf = (name: string): string => join(import.meta.dirname, '..', 'node_modules', name);
