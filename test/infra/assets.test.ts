import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assets } from '../../infra/assets.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'steadyline-assets-'));
const into = join(folder, 'dist');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that a bundle reads', () => {
  beforeAll(async () => {
    const geo = join(root, 'shared/kernel/geo');
    writeFileSync(join(folder, 'asks.ts'), `export { pointOfZip } from '${geo}/places.ts';`);
    writeFileSync(join(folder, 'never.ts'), `export { milesBetween } from '${geo}/point.ts';`);
    await build({
      entryPoints: { 'asks/index': join(folder, 'asks.ts'), 'never/index': join(folder, 'never.ts') },
      outdir: into,
      absWorkingDir: root,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      minify: true,
      metafile: true,
      plugins: [assets],
    });
  });

  it('lies beside that bundle, and beside no other', () => {
    expect(readdirSync(join(into, 'asks')).toSorted()).toEqual(['index.js', 'places.bin']);
    expect(readdirSync(join(into, 'never'))).toEqual(['index.js']);
  });

  it('is found by the bundle wherever that lies', () => {
    const bundle: unknown = createRequire(import.meta.url)(join(into, 'asks/index.js'));
    expect(bundle).toHaveProperty('pointOfZip');
    const asked: unknown =
      typeof bundle === 'object' && bundle !== null ? Reflect.get(bundle, 'pointOfZip') : undefined;
    expect(typeof asked === 'function' ? asked('84101') : undefined).toEqual({ latitude: 40.756, longitude: -111.896 });
  });
});
