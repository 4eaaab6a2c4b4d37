import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The staircase of docs/architecture.md, highest floor first. A file imports from its own floor or from one below. */
const floors = [
  'functions',
  'shared/adapters',
  'shared/runtime',
  'shared/decide',
  'shared/features',
  'shared/state',
  'shared/kernel',
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = globSync('{functions,shared,infra,local}/**/*.{ts,tsx}');

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => ({
    file,
    target: normalize(join(dirname(file), path)),
  })),
);

const floorOf = (path: string): number => floors.findIndex((floor) => path.startsWith(`${floor}/`));
const isIn = (folder: string) => (one: Import) => one.file.startsWith(`${folder}/`);
const show = ({ file, target }: Import) => `${file} -> ${target}`;

describe('the staircase', () => {
  it('is read from real imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets no file import from a floor above its own', () => {
    const upward = imports.filter(({ file, target }) => floorOf(file) >= 0 && floorOf(target) < floorOf(file));
    expect(upward.map(show)).toEqual([]);
  });

  it('lets only main.ts touch the adapters, among the functions', () => {
    const direct = imports.filter(
      (one) => isIn('functions')(one) && one.target.startsWith('shared/adapters/') && !one.file.endsWith('/main.ts'),
    );
    expect(direct.map(show)).toEqual([]);
  });

  it('lets no feature import another', () => {
    const feature = (path: string) => /^shared\/features\/([^/]+)\//.exec(path)?.[1];
    const across = imports.filter(({ file, target }) => {
      const [from, to] = [feature(file), feature(target)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(across.map(show)).toEqual([]);
  });

  it('lets infra import only what it judges the config by, and local no feature', () => {
    const judged = /^shared\/(kernel\/|state\/(crisis-lines|meeting\/row)\.ts$)/;
    const wrong = imports.filter(
      (one) =>
        (isIn('infra')(one) && /^(shared|functions|local)\//.test(one.target) && !judged.test(one.target)) ||
        (isIn('local')(one) && /^shared\/(features|decide|state)\//.test(one.target)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('has no circle', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of imports) next.set(file, [...(next.get(file) ?? []), target]);
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const target of next.get(file) ?? []) {
        const found = circle(target, [...path, file]);
        if (found !== undefined) return found;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => circle(file, [])).find((found) => found !== undefined)).toBeUndefined();
  });

  it('asks for the time in one place only', () => {
    const askers = files
      .filter((file) => file.startsWith('shared/') || file.startsWith('functions/'))
      .filter((file) => /Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(readFileSync(file, 'utf8')));
    expect(askers).toEqual(['shared/adapters/system/clock.ts']);
  });

  it('has no file that has grown past reading', () => {
    const long = files
      .filter((file) => !/(zone-data|zip-zones)\.ts$/.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});
