import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** One phone on the phone page, as a person uses it. */
export interface PagePhone {
  readonly section: Locator;
  /** What the service texted this phone, oldest first. */
  readonly received: Locator;
  /** Types a text, sends it and waits for the answer; returns the answer's words. */
  say(body: string): Promise<string>;
  /** Taps one of the samples under the conversation and waits for the answer. */
  tap(sample: string): Promise<string>;
  /** Moves the clock to what is planned next for this phone and waits for the text that comes of it. */
  goToNext(): Promise<string>;
}

/** Milliseconds for an answer: a clock that moves on a day takes a while on a busy machine. */
const PATIENCE = 60_000;

/** Opens the phone page and waits until it shows the service's clock. */
export async function openPhonePage(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(new URL('/local', url).href);
  await page.locator('#now-time', { hasText: /\d:\d\d [AP]M/ }).waitFor();
  return page;
}

/** Takes out one of the sample phones where it does not stand on the page yet. */
export async function takeOut(page: Page, name: string): Promise<PagePhone> {
  const section = page
    .locator('main .phone:not(.add)')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });
  if ((await section.count()) === 0) await page.locator('.person', { hasText: name }).click();
  await section.waitFor();
  return phoneOf(section);
}

function phoneOf(section: Locator): PagePhone {
  const received = section.locator('.theirs .bubble > :last-child');
  const answered = async (act: () => Promise<void>): Promise<string> => {
    const before = await received.count();
    await act();
    await received.nth(before).waitFor({ timeout: PATIENCE });
    return received.last().innerText();
  };
  return {
    section,
    received,
    say: (body) =>
      answered(async () => {
        const box = section.getByRole('textbox');
        await box.fill(body);
        await box.press('Enter');
      }),
    tap: (sample) => answered(() => section.getByRole('button', { name: sample, exact: true }).click()),
    goToNext: () => answered(() => section.getByRole('button', { name: /^Move the clock to/ }).click()),
  };
}
