import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { assets } from './assets.ts';
import { configs } from './config.ts';
import { asWritten, commonsOnce, numbersOf, standIn } from './lean.ts';
import { cut } from './lean-cuts.ts';
import { noConfigFiles, standardEndpoints } from './lean-endpoints.ts';
import { noPages, shortErrors, shortSchemas, versionsOnly } from './lean-sdk.ts';
import { PackedTables, tablesFile } from './packed-tables.ts';

const root = join(import.meta.dirname, '..');

/** Where the bundles lie: `dist/<function>/index.js` beside the files it reads, its source map and `meta.json`. */
export const distDirectory = join(root, 'dist');
/** What leaves out of every bundle what it can do without. */
export const lean: readonly Plugin[] = [
  standIn,
  cut,
  asWritten,
  commonsOnce,
  versionsOnly,
  shortErrors,
  shortSchemas,
  noPages,
  standardEndpoints,
  noConfigFiles,
  numbersOf(Object.values(configs).flatMap(({ countries }) => countries)),
];

const functionsDirectory = join(root, 'functions');

/**
 * Bundles every function into `<into>/<name>/index.js`, a CommonJS file that exports `handler`.
 * @returns the names of the functions. @throws esbuild's BuildFailure, whose message names file and line.
 */
export async function bundle(into: string = distDirectory): Promise<readonly string[]> {
  const names = await functionNames();
  const tables = new PackedTables();
  const metafile = await buildAll(names, into, tables);
  await Promise.all(names.map((name) => finish(name, metafile, into, tables)));
  await removeForgotten(names, into);
  return names;
}

async function functionNames(): Promise<readonly string[]> {
  const folders = await readdir(functionsDirectory, { withFileTypes: true });
  return folders
    .filter((folder) => folder.isDirectory() && existsSync(entryOf(folder.name)))
    .map((folder) => folder.name)
    .toSorted();
}

/** One build for all, so that what they share is read once: six builds take twice the time and the memory. */
async function buildAll(names: readonly string[], into: string, tables: PackedTables): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, entryOf(name)])),
    outdir: into,
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    // The ES modules first: they can be shaken, which the platform's default order (main first) cannot.
    mainFields: ['module', 'main'],
    minify: true,
    // Spanish as it is written, not as escapes of six bytes a letter.
    charset: 'utf8',
    sourcemap: 'external',
    loader: { '.css': 'text' },
    plugins: [assets, ...lean, tables.plugin],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  return metafile;
}

/** Writes what stands beside one function's bundle: its tables, and what it is made of, for esbuild's analyser. */
async function finish(name: string, { inputs, outputs }: Metafile, into: string, tables: PackedTables): Promise<void> {
  const own = Object.entries(outputs).filter(([file]) => basename(dirname(file)) === name);
  const used = new Set(own.flatMap(([, output]) => Object.keys(output.inputs)));
  const packed = tables.packed(used);
  const meta: Metafile = {
    inputs: Object.fromEntries(Object.entries(inputs).filter(([file]) => used.has(file))),
    outputs: Object.fromEntries(own),
  };
  await writeFile(join(into, name, 'meta.json'), JSON.stringify(meta));
  if (packed !== undefined) await writeFile(join(into, name, tablesFile), packed);
}

/** A function that is gone must not be deployed, or run locally, from an old bundle. */
async function removeForgotten(names: readonly string[], into: string): Promise<void> {
  if (!existsSync(into)) return;
  const folders = (await readdir(into, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const forgotten = folders.filter(({ name }) => !names.includes(name));
  await Promise.all(forgotten.map(({ name }) => rm(join(into, name), { recursive: true })));
}

function entryOf(name: string): string {
  return join(functionsDirectory, name, 'main.ts');
}

if (import.meta.main) {
  try {
    await bundle();
  } catch (error) {
    console.error(`The functions could not be bundled: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}
