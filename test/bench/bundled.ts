/** The functions' bundles in a folder of the bench's own, beside the same handlers as esbuild bundles them by default. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../infra/bundle.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Bundled {
  readonly names: readonly string[];
  /** What is deployed. */
  fileOf(name: string): string;
  /** The same handler, bundled with esbuild's defaults for Node. */
  plainFileOf(name: string): string;
  /** A handler that does nothing. */
  readonly empty: string;
}

let made: Promise<Bundled> | undefined;

/** Made once for all sections, and gone with the process. */
export function bundled(): Promise<Bundled> {
  made ??= make();
  return made;
}

async function make(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), 'steadyline-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const names = await bundle(join(folder, 'ours'));
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, 'exports.handler = async () => {};');
  await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, join(root, 'functions', name, 'main.ts')])),
    outdir: join(folder, 'plain'),
    bundle: true,
    platform: 'node',
    /** Without these two, web would not build at all. */
    loader: { '.css': 'text' },
    ...{ jsx: 'automatic' as const, jsxImportSource: 'hono/jsx' },
    logLevel: 'silent',
  });
  return {
    names,
    empty,
    fileOf: (name) => join(folder, 'ours', name, 'index.js'),
    plainFileOf: (name) => join(folder, 'plain', `${name}.js`),
  };
}

/** What a function is given in its environment; nothing in it is real. @param endpoint of the cloud it calls */
export function environmentOf(endpoint: string, table: string): Readonly<Record<string, string>> {
  return {
    STAGE: 'local',
    SERVICE_VERSION: 'bench',
    TABLE_NAME: table,
    FEEDS: '[]',
    PEPPER_SECRET_ID: 'pepper',
    COORDINATORS_SECRET_ID: 'coordinators',
    GROUPS: '[{"id":"riverside","word":"riverside","name":"Riverside","zone":"America/Denver","language":"en"}]',
    MAIL_QUEUE_URL: `${endpoint}/123456789012/mail`,
    DUE_QUEUE_URL: `${endpoint}/123456789012/due.fifo`,
    BUS_NAME: 'steadyline',
    ORIGINATION_NUMBER: '+18015550199',
    SMS_MAX_PRICE_USD: '0.10',
    /** So fast that no worker of the bench waits. */
    PARTS_PER_SECOND: '100000',
    RESERVE: '0.4',
    WORKERS: '2',
    COUNTRIES: 'US,CA',
    SUPPORT_CONTACT: 'help@steadyline.example',
    SITE_URL: 'https://steadyline.example',
    POWERTOOLS_SERVICE_NAME: 'steadyline',
    POWERTOOLS_METRICS_NAMESPACE: 'Steadyline',
    LOG_LEVEL: 'INFO',
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_LAMBDA_FUNCTION_NAME: 'bench',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    TZ: 'UTC',
  };
}
