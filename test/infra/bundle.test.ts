import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bundle } from '../../infra/bundle.ts';
import { sent } from '../../infra/lean-sdk.ts';
import { bytesOf } from '../support/bundle-size.ts';
import { functionNames } from './synthesised.ts';

const folder = mkdtempSync(join(tmpdir(), 'steadyline-bundle-'));
const limit = 700_000;
const reportSchema = z.object({
  outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) })),
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundles', () => {
  let names: readonly string[] = [];
  beforeAll(async () => {
    names = await bundle(folder);
  });

  it('are made of every function of the stack, and of no other', () => {
    expect(names).toEqual([...functionNames].toSorted());
  });

  it('send no command that the lean clients of the SDK do not know', () => {
    const known = Object.values(sent).flat();
    const commands = names.flatMap((name) => {
      const { outputs } = reportSchema.parse(JSON.parse(readFileSync(join(folder, name, 'meta.json'), 'utf8')));
      const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
      return used.flatMap(([input, { bytesInOutput }]) =>
        bytesInOutput > 0 ? (/client-[\w-]+\/dist-es\/commands\/(\w+)Command\.js$/u.exec(input)?.[1] ?? []) : [],
      );
    });
    /** DynamoDB's client has it for endpoint discovery, which is left out. */
    const unsent = ['DescribeEndpoints'];
    expect([...new Set(commands)].filter((command) => !unsent.includes(command)).toSorted()).toEqual(known.toSorted());
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
