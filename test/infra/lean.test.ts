import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lean } from '../../infra/bundle.ts';
import { asWritten } from '../../infra/lean.ts';
import { pathOf } from '../../infra/lean-cuts.ts';
import { readQuery } from '../../shared/features/meetings/query.ts';
import { anyText } from '../kernel/language/any-text.ts';
import { allSamples } from '../support/catalog.ts';
import { bundledValue } from './bundled.ts';

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

  const filled = `\`\${name}: at \${hour} o'clock, or \${[1, 2].join(' and ')}, whichever suits you\${'.'}\``;
  it.each([
    ['are packed with what they are filled with left in place', filled],
    ['are packed where backticks stand within backticks', `\`\${${filled}}\``],
  ])('%s', async (_, text) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'steadyline-texts-')), 'shared', 'features', 'odd');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'texts.ts'), `export const at = (name: string, hour: number) => ${text};`);
    const made = await bundledValue(`
      import { readFileSync } from 'node:fs';
      import { at } from '${join(folder, 'texts.ts')}';
      module.exports = [at('Sam', 7), readFileSync(__filename, 'utf8').includes(['whichever', 'suits'].join(' '))];`);
    expect(made).toEqual(["Sam: at 7 o'clock, or 1 and 2, whichever suits you.", false]);
  });

  it('and so are the words with which meetings are asked for', async () => {
    const made = await bundledValue(`
      import { readQuery } from '../../shared/features/meetings/query.ts';
      module.exports = readQuery('find me a womens meeting online tomorrow evening');`);
    expect(made).toEqual(readQuery('find me a womens meeting online tomorrow evening'));
  });
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

  it('says so if what it counts is to be encoded anew first', async () => {
    const made = bundledValue(`
      import { SegmentedMessage } from 'sms-segments-calculator';
      module.exports = new SegmentedMessage('it\u2019s', 'auto', true);`);
    await expect(made).rejects.toThrow('smart encoding is left out of the bundles: infra/lean.ts');
  });

  it('knows the same numbers as the library of phone numbers itself does, and reads them aloud alike', async () => {
    const read = `
      import { countriesAllow, readAloud } from '../../shared/adapters/countries.ts';
      const isAllowed = countriesAllow(['US', 'CA']);
      const numbers = ['+18015550100', '8015550100', '+1 (801) 555-0100 ext. 7', 'tel:+1-801-555-0100', '+19005550100',
        '+12425550100', '+16045550100', '+1801555010', '+180155501000', '+12', '1234', '', 'nobody', '+18005550100',
        '++1801', '+0018015550100', '0118015550100', '+1 801 555 0100;ext=5', '911', '+447911123456', '(801)555.0100'];
      module.exports = numbers.map((number) => [number, isAllowed(number), readAloud(number)]);`;
    const made = z.array(z.tuple([z.string(), z.boolean(), z.string()])).parse(await bundledValue(read));
    expect(made.filter(([, isAllowed]) => isAllowed).length).toBeGreaterThan(5);
    expect(made).toEqual(
      await bundledValue(
        read,
        lean.filter((plugin) => plugin !== asWritten),
      ),
    );
  });

  it('takes one copy of what the logger and the metrics have in common, which is of one version', async () => {
    const commons = (of: string) => pathOf(`@aws-lambda-powertools/${of}/node_modules/@aws-lambda-powertools/commons`);
    const read = (file: string) => readFileSync(file, 'utf8');
    expect(read(join(commons('metrics'), 'package.json'))).toBe(read(join(commons('logger'), 'package.json')));
    const made = await bundledValue(`
      import { readFileSync } from 'node:fs';
      import { Logger } from '@aws-lambda-powertools/logger';
      import { Metrics } from '@aws-lambda-powertools/metrics';
      const code = readFileSync(__filename, 'utf8');
      module.exports = [typeof Logger, typeof Metrics, code.split(['service', 'undefined'].join('_')).length - 1];`);
    expect(made).toEqual(['function', 'function', 1]);
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

  it('signs for one region as the library for several does', async () => {
    const signed = `
      import { SignatureV4MultiRegion } from '@aws-sdk/signature-v4-multi-region';
      import { Sha256 } from '@smithy/core/checksum';
      const signer = new SignatureV4MultiRegion({
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' },
        region: 'us-east-1', service: 'events', sha256: Sha256, uriEscapePath: true,
      });
      const request = {
        method: 'POST', protocol: 'https:', hostname: 'events.us-east-1.amazonaws.com', path: '/', query: {},
        headers: { host: 'events.us-east-1.amazonaws.com', 'x-amz-target': 'AWSEvents.PutEvents' }, body: '{}',
      };
      module.exports = signer.sign(request, { signingDate: new Date(0) });`;
    const request = z.object({ headers: z.record(z.string(), z.string()) });
    const own = request.parse(await bundledValue(signed, []));
    expect(own.headers.authorization).toContain('us-east-1/events/aws4_request');
    expect(request.parse(await bundledValue(signed))).toEqual(own);
  });

  it('takes credentials from the environment, as a Lambda gets them', async () => {
    const made = await bundledValue(`export { defaultProvider } from '@aws-sdk/credential-provider-node';`);
    expect(made).toHaveProperty('defaultProvider');
  });
});
