import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { lean } from '../../infra/bundle.ts';
import { PackedTables, tablesFile } from '../../infra/packed-tables.ts';

/** Bundles a piece of code as the functions are bundled, or with other plugins, and runs it. */
export async function bundledValue(contents: string, besides: readonly Plugin[] = lean): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'steadyline-lean-'));
  const outfile = join(folder, 'index.cjs');
  const tables = new PackedTables();
  await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    plugins: [...besides, tables.plugin],
    logLevel: 'silent',
  });
  writeFileSync(join(folder, tablesFile), tables.packed() ?? '');
  return createRequire(import.meta.url)(outfile);
}
