import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { bytesOf } from '../support/bundle-size.ts';
import { functionNames } from './synthesised.ts';

const folder = mkdtempSync(join(tmpdir(), 'steadyline-bundle-'));
const limit = 700_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundles', () => {
  let names: readonly string[] = [];
  beforeAll(async () => {
    names = await bundle(folder);
  });

  it('are made of every function of the stack, and of no other', () => {
    expect(names).toEqual([...functionNames].toSorted());
  });

  it.each(functionNames)(
    '%s is a small CommonJS file with a handler, its source map and its report beside it',
    (name) => {
      const file = join(folder, name, 'index.js');
      expect(bytesOf(join(folder, name))).toBeLessThan(limit);
      expect(existsSync(`${file}.map`)).toBe(true);
      const report = JSON.parse(readFileSync(join(folder, name, 'meta.json'), 'utf8'));
      expect(Object.keys(report)).toEqual(['inputs', 'outputs']);
      expect(readFileSync(file, 'utf8')).toContain('handler');
      expect(createRequire(import.meta.url).resolve(file)).toBe(file);
    },
  );
});
