import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { configs } from './config.ts';
import { numbersOf, standIn, versionsOnly } from './lean.ts';

const root = join(import.meta.dirname, '..');

/** Where the bundles lie: `dist/<function>/index.js` beside its source map and `meta.json`. */
export const distDirectory = join(root, 'dist');
const functionsDirectory = join(root, 'functions');

/**
 * Bundles every function into `<into>/<name>/index.js`, a CommonJS file that exports `handler`.
 * @returns the names of the functions. @throws esbuild's BuildFailure, whose message names file and line.
 */
export async function bundle(into: string = distDirectory): Promise<readonly string[]> {
  const names = await functionNames();
  await Promise.all(names.map((name) => bundleOne(name, into)));
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

async function bundleOne(name: string, into: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: { index: entryOf(name) },
    outdir: join(into, name),
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    // The ES modules first: they can be shaken, which the platform's default order (main first) cannot.
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'external',
    loader: { '.css': 'text' },
    plugins: [standIn, versionsOnly, numbersOf(Object.values(configs).flatMap(({ countries }) => countries))],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  await mkdir(join(into, name), { recursive: true });
  await writeFile(join(into, name, 'meta.json'), JSON.stringify(metafile));
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
