import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { numbersOf, PackedTables, shortErrors, standIn, tablesFile, versionsOnly } from '../../infra/lean.ts';
import { readQuery } from '../../shared/features/meetings/query.ts';
import { allSamples } from '../support/catalog.ts';
import { anyText } from '../kernel/language/any-text.ts';

/** Bundles a piece of code as the functions are bundled, and runs it. */
async function bundledValue(contents: string, besides: readonly Plugin[] = [shortErrors]): Promise<unknown> {
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
    plugins: [standIn, versionsOnly, ...besides, tables.plugin, numbersOf(['US', 'CA'])],
    logLevel: 'silent',
  });
  writeFileSync(join(folder, tablesFile), tables.packed());
  return createRequire(import.meta.url)(outfile);
}

describe('tables of words', () => {
  it('are packed, and say in a bundle what they say in the source', async () => {
    const made = await bundledValue(`
      import * as own from '../../shared/features/safety/own-words.ts';
      import { WISH } from '../../shared/features/safety/wish-words.ts';
      module.exports = [own.TOO_MUCH.in('i took 30 xanax'), WISH.in('last night on earth'), WISH.in('see you at seven')];`);
    expect(made).toEqual([true, true, false]);
  });
});

describe('texts', () => {
  it('are packed, and are the same in a bundle as in the source, every one', async () => {
    const made = await bundledValue(`
      import { allSamples } from '../support/catalog.ts';
      module.exports = allSamples();`);
    expect(made).toEqual(allSamples());
  });

  it('and so are the words with which meetings are asked for', async () => {
    const made = await bundledValue(`
      import { readQuery } from '../../shared/features/meetings/query.ts';
      module.exports = readQuery('find me a womens meeting online tomorrow evening');`);
    expect(made).toEqual(readQuery('find me a womens meeting online tomorrow evening'));
  });
});

describe('errors of the SDK', () => {
  it.each(['client-dynamodb', 'client-sns', 'client-sqs', 'client-eventbridge', 'client-secrets-manager'])(
    'of %s are those that it wrote out itself',
    async (client) => {
      const shown = `Object.entries(errors).map(([name, Made]) => {
        const made = new Made({ message: 'why', $metadata: {}, Message: 'Why', Item: 1, CancellationReasons: [2] });
        return [name, Made.shapeId, { ...made }, made.name, made.message, made instanceof Made, made instanceof Error];
      })`;
      const made = await bundledValue(`
        import * as errors from '@aws-sdk/${client}/dist-es/models/errors.js';
        module.exports = ${shown};`);
      const own = await bundledValue(
        `import * as errors from '@aws-sdk/${client}/dist-es/models/errors.js';
        module.exports = ${shown};`,
        [],
      );
      expect(own).not.toEqual([]);
      expect(made).toEqual(own);
    },
  );
});

describe('what the bundles can do without', () => {
  let segments: (body: string) => number = () => 0;
  beforeAll(async () => {
    const made = await bundledValue(`
      import { SegmentedMessage } from 'sms-segments-calculator';
      module.exports = (body) => new SegmentedMessage(body).segmentsCount;`);
    const counted = z.number();
    segments = (body) => counted.parse(typeof made === 'function' ? Reflect.apply(made, undefined, [body]) : undefined);
  });

  it.each([
    'four and no more: 👨‍👩‍👧‍👦 and 🇺🇸 '.repeat(9),
    '👍🏽'.repeat(40),
    'café é ñ '.repeat(30),
    'cre\u0301me bru\u0302le\u0301e '.repeat(12),
    'line\r\nbreak '.repeat(20),
    'plain words, a hundred and sixty of them or more '.repeat(8),
  ])('counts the parts of a text as the library itself does: %s', (body) => {
    expect(segments(body)).toBe(new SegmentedMessage(body).segmentsCount);
  });

  it('counts the parts of any text within one of what the library itself counts', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(Math.abs(segments(body) - new SegmentedMessage(body).segmentsCount)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names the version of each client, and nothing else of its description', async () => {
    const { version } = (await import('@aws-sdk/client-sns/package.json', { with: { type: 'json' } })).default;
    expect(await bundledValue(`module.exports = require('@aws-sdk/client-sns/package.json');`)).toEqual({ version });
  });

  it('carries the tables of words packed, and reads by them as before', async () => {
    const made = await bundledValue(`
      import { readOptOut } from '../../shared/kernel/language/opt-out.ts';
      module.exports = ['stop texting me', 'ya no me escriban', 'stop it', 'i want to stop using'].map(readOptOut);`);
    expect(made).toEqual(['stop', 'stop', 'unclear', 'none']);
  });

  it('takes credentials from the environment, as a Lambda gets them', async () => {
    const made = await bundledValue(`export { defaultProvider } from '@aws-sdk/credential-provider-node';`);
    expect(made).toHaveProperty('defaultProvider');
  });
});
