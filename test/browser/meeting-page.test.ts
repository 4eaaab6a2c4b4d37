import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocal } from '../../local/start.ts';
import { expand } from '../functions/web/calendar/expanded.ts';
import { launchChromium } from './chromium.ts';
import { importMeetings, noonHope, threeMeetings } from './meeting-page.ts';

// The whole service: what was imported is shown by the bundled function, with the rights of its role and no others.

const sundayEvening = Date.parse('2026-11-22T18:40:00-07:00');
const DAY = 86_400_000;

let browser: Browser;
let service: Awaited<ReturnType<typeof startLocal>>;
const data = mkdtempSync(join(tmpdir(), 'steadyline-meetings-'));

beforeAll(async () => {
  service = await startLocal({ port: 0, data, now: sundayEvening });
  [browser] = await Promise.all([launchChromium(), importMeetings(data, sundayEvening)]);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
  rmSync(data, { recursive: true, force: true });
});

const addressOf = (path: string): string => new URL(path, service.url).href;

const screens = [
  { name: 'a phone', width: 390, colorScheme: 'light' as const },
  { name: 'a desk', width: 1280, colorScheme: 'dark' as const },
];

describe.each(screens)('on $name', ({ width, colorScheme }) => {
  test('three meetings are shown in their order, for anyone to use', async () => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const page = await context.newPage();
    await page.goto(addressOf(`${threeMeetings}?lang=en`));
    expect(await page.locator('article h2').allInnerTexts()).toEqual([
      expect.stringMatching(/1\s+Just for Tonight/),
      expect.stringMatching(/2\s+Women of Courage/),
      expect.stringMatching(/3\s+Grupo Nueva Vida/),
    ]);
    expect(await page.locator('.turns li').first().innerText()).toMatch(/^Tonight, 7:00\spm until 8:00\spm$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await context.close();
  });

  test('every link and button is large enough for a thumb, or apart from the others (WCAG 2.5.8)', async () => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const page = await context.newPage();
    await page.goto(addressOf(`${threeMeetings}?lang=es`));
    const heights = await page
      .locator('.ways a, .buttons a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(8);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await context.close();
  });
});

describe('the calendar of a meeting', () => {
  test('is served as a file that another program reads', async () => {
    const answer = await fetch(addressOf(`/m/${noonHope}.ics`));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const shown = expand(await answer.text(), sundayEvening, sundayEvening + 14 * DAY);
    expect(shown.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-11-23T02:00:00.000Z',
      '2026-11-30T02:00:00.000Z',
    ]);
  });

  test('and the address of nobody’s list is a page with 404', async () => {
    const answer = await fetch(addressOf('/my/AAAAAAAAAAAAAAAAAAAAAA.ics'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no page at this address.');
  });
});
