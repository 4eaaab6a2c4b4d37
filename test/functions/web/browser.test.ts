import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { aMeeting } from '../../support/meetings.ts';
import { keepOwnList, secret } from './own-list.ts';
import { serve, siteApp } from './site.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** As long as lists have them. */
const long =
  'A very long name that a list gives its meeting, because it wants to say everything at once: Unbroken'.repeat(2);
const meetings = [
  aMeeting('abcdefghij', { name: 'Noon Hope', fellowship: 'NA', tags: ['open', 'women', 'wheelchair'], notes: long }),
  aMeeting('klmnopqrst', { name: long.replaceAll(' ', ''), street: long, rhythm: 'unsure' }),
  aMeeting('uvwxyz2345', { venue: 'both', onlineUrl: 'https://zoom.example/j/1', onlinePhone: '+18015550123,,1#' }),
];

beforeAll(async () => {
  const { app, world } = siteApp();
  await keepOwnList(world, meetings);
  [browser, server] = await Promise.all([launchChromium(), serve(app)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const paths = [
  ...['/?lang=en', '/?lang=es', '/privacy?lang=es', '/terms?lang=en', '/nowhere'],
  ...['/m/abcdefghij?lang=en', '/m/abcdefghij.klmnopqrst.uvwxyz2345?lang=es', '/m/aaaaaaaaaa'],
  ...[`/my/${secret}?lang=en`, `/my/${secret}?lang=es`],
];
const looks: readonly { width: number; colorScheme: 'light' | 'dark' }[] = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
];
const cases = looks.flatMap((look) => paths.map((path) => ({ path, ...look })));

describe('the public pages in a browser', () => {
  it.each(cases)('$path at $width px, $colorScheme: anyone can use it, and nothing scrolls sideways', async (one) => {
    const { path, width, colorScheme } = one;
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('404')) complaints.push(message.text());
    });
    await page.goto(server.url + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.evaluate('document.compatMode')).toBe('CSS1Compat');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
