import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'steadyline-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parsed = <T>(schema: z.ZodMiniType<T>, file: string): T =>
  schema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));

/** Runs a copy of .ci/run over an `npm` that only pretends: what it does is given as shell. */
function run(npm: string): { readonly status: number | null; readonly lastLine: string | undefined } {
  for (const name of ['.ci', 'bin', 'dist']) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(root, '.ci', 'run'), join(folder, '.ci', 'run'));
  writeFileSync(join(folder, 'bin', 'npm'), `#!/usr/bin/env bash\n${npm}\n`);
  chmodSync(join(folder, 'bin', 'npm'), 0o755);
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` };
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci', 'run')], { encoding: 'utf8', env });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const reporting = (passed: number, failed: number): string =>
  `[ "$1" = cit ] && echo '{"numPassedTests":${passed},"numFailedTests":${failed}}' > "$STEADYLINE_TEST_REPORT"`;

describe('.ci/run ends with what passed and what failed', () => {
  it.each([
    ['everything holds', `${reporting(40, 0)}\nexit 0`, 0, '45 passed, 0 failed'],
    ['a test fails', `${reporting(39, 1)}\n[ "$1" != cit ]`, 1, '43 passed, 2 failed'],
    ['nothing can be installed', 'exit 1', 1, '0 passed, 5 failed'],
    ['the types do not hold', `${reporting(40, 0)}\n[ "$3" != typecheck ]`, 1, '44 passed, 1 failed'],
    [
      'the report cannot be read',
      '[ "$1" = cit ] && echo "{" > "$STEADYLINE_TEST_REPORT"\nexit 0',
      1,
      '5 passed, 1 failed',
    ],
  ])('when %s', (_case, npm, status, lastLine) => {
    expect(run(npm)).toEqual({ status, lastLine });
  });
});

describe('what npm ci installs', () => {
  const lock = parsed(
    z.object({
      packages: z.record(
        z.string(),
        z.looseObject({ integrity: z.optional(z.string()), inBundle: z.optional(z.boolean()) }),
      ),
    }),
    'package-lock.json',
  );
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

  it('is named by digest, and by no address, so that any registry will do', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([name]) => name)).toEqual([]);
    // What comes inside another package is covered by that one's digest.
    const bare = packages.filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true);
    expect(bare.map(([name]) => name)).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('is exactly what was tried: every version is pinned', () => {
    const versions = z.record(z.string(), z.string());
    const { dependencies, devDependencies, optionalDependencies } = parsed(
      z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions }),
      'package.json',
    );
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
