import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocal } from '../../local/start.ts';
import { launchChromium } from './chromium.ts';
import { openPhonePage, takeOut } from './phone-page.ts';

const mondayTen = Date.parse('2026-11-23T10:00:00-07:00');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const screens = [
  { name: 'a phone', viewport: { width: 390, height: 844 } },
  { name: 'a desk', viewport: { width: 1280, height: 800 } },
];

describe.each(screens)('on $name', ({ viewport }) => {
  let service: Awaited<ReturnType<typeof startLocal>>;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    service = await startLocal({ port: 0, data: ':memory:', now: mondayTen });
    page = await openPhonePage(browser, service.url, { viewport });
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(async () => {
    await page.context().close();
    await service.close();
  });

  test('Sam and Ana join side by side, in their own languages', async () => {
    const sam = await takeOut(page, 'Sam');
    const ana = await takeOut(page, 'Ana');
    expect(await sam.say('JOIN')).toContain('YES');
    expect(await ana.say('UNIRME')).toMatch(/\bSI\b/i);
    expect(await sam.say('YES')).toContain('18');
    await sam.say('YES');
    expect(await ana.received.count()).toBe(1);
  });

  test('moving the clock to what comes next brings Sam’s first check-in, which a digit answers', async () => {
    const sam = await takeOut(page, 'Sam');
    for (const answer of ['Sam', '84101', '9:00', 'SKIP']) await sam.say(answer);
    await sam.section.locator('.next', { hasText: 'Daily check-in' }).waitFor();
    expect(await sam.goToNext()).toMatch(/1.*5/s);
    expect(await page.locator('#now-date').innerText()).toBe('Tuesday, November 24, 2026');
    expect(await sam.tap('4')).not.toBe('');
  });

  test('the parts of what is being typed are counted', async () => {
    const sam = await takeOut(page, 'Sam');
    const box = sam.section.getByRole('textbox');
    await box.fill('a'.repeat(161));
    expect(await sam.section.locator('.count').innerText()).toBe('2 parts, 145 left');
    await box.fill('');
  });

  test('who reads older texts stays there, hears of a new one and can go to it', async () => {
    const sam = await takeOut(page, 'Sam');
    const log = sam.section.getByRole('log');
    const fromEnd = (): Promise<number> =>
      log.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight);
    for (let count = 0; count < 6; count++) await sam.say('MENU');
    expect(await fromEnd()).toBeLessThan(5);
    const newest = sam.section.getByRole('button', { name: 'New text' });
    await log.evaluate((element) => element.scrollTo(0, 0));
    await service.text('+18015550101', 'HELP');
    await newest.waitFor();
    expect(await log.evaluate((element) => element.scrollTop)).toBe(0);
    await newest.click();
    expect([(await fromEnd()) < 5, await newest.isVisible()]).toEqual([true, false]);
  });

  test('what the carrier does with a phone is shown as it is, after a reload too', async () => {
    const sam = await takeOut(page, 'Sam');
    const menu = sam.section.locator('summary');
    await menu.click();
    const kept = page.waitForResponse((response) => response.request().method() !== 'GET');
    await sam.section.getByLabel('Cannot be reached').check();
    await kept;
    await page.reload();
    await menu.click();
    await sam.section.locator('input:checked[value="unreachable"]').waitFor();
    await sam.section.getByLabel('Texts arrive').click();
    await sam.section.locator('input:checked[value="delivered"]').waitFor();
    await page.keyboard.press('Escape');
  });

  test('queues and events can be looked at behind the scenes', async () => {
    await page.locator('#backstage-toggle').click();
    await page.locator('.backstage tbody tr').first().waitFor();
    expect(await page.locator('#dead-badge').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
  });

  test.each(['light', 'dark'] as const)('everybody can use it: no serious finding of axe, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('the page is as wide as its screen and throws nothing', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    expect(errors).toEqual([]);
  });
});
