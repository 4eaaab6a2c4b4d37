/**
 * What the bundles can do without: parts of libraries that no function ever reaches, or that Node has itself. Together
 * they are a third of a bundle, and every byte is read and compiled at each cold start.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
    export default class {
      splitGraphemes(text) {
        segmenter ??= new Intl.Segmenter();
        return Array.from(segmenter.segment(text), ({ segment }) => segment);
      }
    }`,
  // Counted are texts alone, as they were written for this year's Node: what is compiled for browsers is twice as long.
  'sms-segments-calculator':
    "export { SegmentedMessage } from '../node_modules/sms-segments-calculator/src/libs/SegmentedMessage.ts';",
  // What stands for a character that GSM-7 lacks is our own: kernel/language/segments.ts.
  './SmartEncodingMap': `
    export default new Proxy({}, {
      get() { throw new Error('smart encoding is left out of the bundles: infra/lean.ts'); },
    });`,
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

const COMPILED_FOR_BROWSERS = /[/\\]libphonenumber-js[/\\]es6[/\\].*\.js$/;

/** The library of phone numbers comes twice, file by file the same: as it was written, and as old browsers read it. */
export const asWritten: Plugin = {
  name: 'as-written',
  setup(build) {
    build.onLoad({ filter: COMPILED_FOR_BROWSERS }, async ({ path }) => ({
      contents: await readFile(path.replace(/(?<=[/\\])es6(?=[/\\])/u, 'es6-modern'), 'utf8'),
    }));
  },
};

const SECOND_COMMONS = /^@aws-lambda-powertools\/commons(?:\/|$)/;

/** What the logger and the metrics have in common, of one version and installed beside each of them: once is enough. */
export const commonsOnce: Plugin = {
  name: 'commons-once',
  setup(build) {
    build.onResolve({ filter: SECOND_COMMONS }, ({ path, importer, kind, pluginData }) => {
      if (pluginData === commonsOnce.name || !/[/\\]metrics[/\\]lib[/\\]/u.test(importer)) return undefined;
      const resolveDir = join(import.meta.dirname, '../node_modules/@aws-lambda-powertools/logger');
      return build.resolve(path, { kind, importer, resolveDir, pluginData: commonsOnce.name });
    });
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
