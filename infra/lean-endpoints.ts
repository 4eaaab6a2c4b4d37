/** Where the services of AWS are, without the rules by which each client of the SDK finds that out at run time. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

interface Regions {
  readonly partitionsInfo: {
    readonly partitions: readonly {
      readonly regionRegex: string;
      readonly regions: Readonly<Record<string, unknown>>;
      readonly outputs: { readonly dnsSuffix: string };
    }[];
  };
}

const PARTITIONS = '@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js';
const RESOLVER = /[/\\]@aws-sdk[/\\]client-[\w-]+[/\\]dist-es[/\\]endpoint[/\\]endpointResolver\.js$/;
const module = 'aws-endpoints';

/** By region, the end of a service's name: most regions tell it by how they are called, and the rest are named. */
async function suffixes(): Promise<readonly string[]> {
  const { partitionsInfo }: Regions = await import(join(import.meta.dirname, '..', 'node_modules', PARTITIONS));
  return partitionsInfo.partitions.map(({ regionRegex, regions, outputs }) => {
    const named = Object.keys(regions).filter((region) => !new RegExp(regionRegex).test(region));
    return `[/${[regionRegex, ...named.map((region) => `^${region}$`)].join('|')}/, '${outputs.dnsSuffix}']`;
  });
}

/** The rules hold for standard endpoints and for one that is given, as the local cloud's is; the rest is left out. */
const endpointOf = (ends: readonly string[]): string => `
  const suffixes = [${ends.join(', ')}];
  const at = (url) => ({ url: new URL(url), properties: {}, headers: {} });
  export function endpointOf(service, params) {
    const { Region, Endpoint, EndpointId, UseFIPS, UseDualStack, AccountIdEndpointMode } = params;
    if (UseFIPS || UseDualStack || EndpointId !== undefined || AccountIdEndpointMode === 'required') {
      throw new Error('endpoints other than the standard ones are left out of the bundles: infra/lean-endpoints.ts');
    }
    if (Endpoint !== undefined) return at(Endpoint);
    if (Region === undefined) throw new Error('Invalid Configuration: Missing Region');
    const suffix = suffixes.find(([regions]) => regions.test(Region))?.[1] ?? 'amazonaws.com';
    return at('https://' + service + '.' + Region + '.' + suffix);
  }`;

/** Finds each service where it stands in each region, which is one line of what the SDK can find. */
export const standardEndpoints: Plugin = {
  name: 'standard-endpoints',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${module}$`) }, ({ path }) => ({ path, namespace: module }));
    build.onLoad({ filter: /./, namespace: module }, async () => ({ contents: endpointOf(await suffixes()) }));
    build.onLoad({ filter: RESOLVER }, async ({ path }) => {
      const parameters = await readFile(join(dirname(path), 'EndpointParameters.js'), 'utf8');
      const service = /defaultSigningName: "(\w+)"/u.exec(parameters)?.[1];
      if (service === undefined) throw new Error('the client does not say which service it is of');
      return {
        contents: `
          import { endpointOf } from '${module}';
          export const defaultEndpointResolver = (params) => endpointOf('${service}', params);`,
      };
    });
  },
};

/** A Lambda has neither a home nor files of settings in it: the SDK would look for two at each cold start. */
export const noConfigFiles: Plugin = {
  name: 'no-config-files',
  setup(build) {
    build.onLoad({ filter: /[/\\]shared-ini-file-loader[/\\]loadSharedConfigFiles\.js$/ }, () => ({
      contents: `
        export { CONFIG_PREFIX_SEPARATOR } from './constants';
        export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
      resolveDir: join(
        import.meta.dirname,
        '../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader',
      ),
    }));
  },
};
