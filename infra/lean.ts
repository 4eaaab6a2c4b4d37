/**
 * What the bundles can do without: a Lambda takes its credentials from its environment, and the service texts only the
 * countries of its configurations. Together they are a quarter of a bundle, read at every cold start.
 */
import type { Plugin } from 'esbuild';
import metadata from 'libphonenumber-js/min/metadata';

/** The SDK's default chain knows six sources of credentials and the clients to ask them; a Lambda has one. */
export const credentialsFromEnvironment: Plugin = {
  name: 'credentials-from-environment',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: 'credentials',
      namespace: 'lean',
    }));
    build.onLoad({ filter: /^credentials$/, namespace: 'lean' }, () => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Keeps the numbering plans of these countries and of those that share their calling codes. */
export function numbersOf(countries: readonly string[]): Plugin {
  return {
    name: 'numbers-of-countries',
    setup(build) {
      build.onLoad({ filter: /libphonenumber-js\/metadata\.min\.json\.js$/ }, () => ({
        contents: `export default ${JSON.stringify(plansOf(new Set(countries)))}`,
      }));
    },
  };
}

function plansOf(countries: ReadonlySet<string>) {
  const { version, country_calling_codes: codes, countries: plans } = metadata;
  const kept = Object.entries(codes).filter(([, of]) => of.some((country) => countries.has(country)));
  const among: ReadonlySet<string> = new Set(kept.flatMap(([, of]) => of));
  return {
    version,
    country_calling_codes: Object.fromEntries(kept),
    countries: Object.fromEntries(Object.entries(plans).filter(([country]) => among.has(country))),
  };
}
