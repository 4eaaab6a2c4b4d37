/** Takes the pictures of the README from the running service, so that they stay true: `npm run screenshots`. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocal } from '../../local/start.ts';
import { launchChromium } from './chromium.ts';
import { importMeetings, noonHope, threeMeetings } from './meeting-page.ts';
import { openPhonePage, takeOut } from './phone-page.ts';

const pictures = new URL('../../docs/img/', import.meta.url);
const sundayEvening = Date.parse('2026-11-22T18:40:00-07:00');

const data = await mkdtemp(join(tmpdir(), 'steadyline-pictures-'));
const service = await startLocal({ port: 0, data, now: sundayEvening });
const browser = await launchChromium();
try {
  await mkdir(pictures, { recursive: true });
  // First of all, while it is still Sunday evening: the phones move the clock.
  await importMeetings(data, sundayEvening);
  await meetingPicture('meeting-page.png', `${threeMeetings}?lang=en`, { width: 1280, height: 800 });
  await meetingPicture('meeting-page-mobile.png', `/m/${noonHope}?lang=en`, { width: 390, height: 844 });

  const desk = await openPhonePage(browser, service.url, {
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
  });
  const sam = await takeOut(desk, 'Sam');
  const ana = await takeOut(desk, 'Ana');
  for (const body of ['JOIN', 'YES', 'YES', 'Sam', '84101', '9:00', 'SKIP']) await sam.say(body);
  for (const body of ['UNIRME', 'SI', 'SI', 'Ana']) await ana.say(body);
  await sam.goToNext();
  await sam.say('4');
  // Neither a pointer nor a keyboard's focus in the picture.
  await desk.mouse.move(0, 0);
  await desk.evaluate('document.activeElement.blur()');
  await desk.screenshot({ path: fileOf('phone-page.png') });

  const hand = await openPhonePage(browser, service.url, {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  await takeOut(hand, 'Sam');
  await hand.locator('.theirs').last().waitFor();
  await hand.screenshot({ path: fileOf('phone-page-mobile.png') });
} finally {
  await browser.close();
  await service.close();
  await rm(data, { recursive: true, force: true });
}
console.log('Made the pictures in docs/img.');

async function meetingPicture(name: string, path: string, viewport: { width: number; height: number }): Promise<void> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(new URL(path, service.url).href);
  await page.screenshot({ path: fileOf(name) });
  await context.close();
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, pictures));
}
