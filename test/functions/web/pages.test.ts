import { describe, expect, it } from 'vitest';
import type { Ref } from '../../../shared/kernel/decision.ts';
import { instantOf } from '../../../shared/kernel/time/local.ts';
import { zonesVersion } from '../../../shared/kernel/time/zones.ts';
import { reviewBy } from '../../../shared/state/crisis-lines.ts';
import { minute, mondayNoon } from '../../support/person.ts';
import { failingStore } from '../events.ts';
import { siteApp } from './site.ts';

const { app, world } = siteApp();

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await app.request(path, { headers });
  const html = await answer.text();
  const text = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
  return { status: answer.status, headers: answer.headers, html, text };
}

const languages = ['en', 'es'] as const;
const paths = ['/', '/privacy', '/terms', '/nowhere'] as const;
const pages = languages.flatMap((language) => paths.map((path) => ({ language, path })));

describe.each(pages)('the page $path in $language', ({ language, path }) => {
  it('is whole: a document in its language, with one heading, without script', async () => {
    const { html, headers } = await get(`${path}?lang=${language}`);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="(en|es)">/);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toContain('<meta name="viewport"');
    expect(html).not.toMatch(/<script|style="|undefined|\[object|NaN/);
    expect(headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(headers.get('content-language')).toBe(language);
  });

  it('names the lines for danger, and who to ask', async () => {
    const { text } = await get(`${path}?lang=${language}`);
    expect(text).toContain('911');
    expect(text).toContain('988');
    expect(text).toContain('help@steadyline.example');
  });

  it('leads to the same page in the other language', async () => {
    const { html } = await get(`${path}?lang=${language}`);
    const other = language === 'en' ? 'es' : 'en';
    expect(html).toContain(`href="${path === '/nowhere' ? '/' : path}?lang=${other}"`);
  });

  it('keeps its language in every link to another page', async () => {
    const { html } = await get(`${path}?lang=${language}`);
    for (const name of ['/', '/privacy', '/terms']) expect(html).toContain(`href="${name}?lang=${language}"`);
  });
});

describe('the language', () => {
  it.each([
    ['es', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['fr-FR, es;q=0.5, en;q=0.3', 'es'],
    ['en-US,en;q=0.9,es;q=0.8', 'en'],
    ['en;q=0.5,es;q=0.9', 'es'],
    ['de', 'en'],
    ['*', 'en'],
    [';;;,,=', 'en'],
  ])('that a browser asks for as "%s" is %s', async (asked, language) => {
    expect((await get('/', { 'Accept-Language': asked })).html).toContain(`<html lang="${language}">`);
  });

  it('of the switch wins, and one that does not exist counts for nothing', async () => {
    const spanish = { 'Accept-Language': 'es' };
    expect((await get('/?lang=en', spanish)).html).toContain('<html lang="en">');
    expect((await get('/?lang=tlh', spanish)).html).toContain('<html lang="es">');
  });

  it('is never kept: no cookie is set, and caches are told what the page depends on', async () => {
    const { headers } = await get('/?lang=es');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('vary')).toContain('Accept-Language');
  });
});

describe('what carriers ask for', () => {
  it.each([
    [
      'en',
      [
        /Steadyline/,
        /up to 2 texts a day/,
        /Msg & data rates may apply/,
        /HELP for help/,
        /STOP to end/,
        /18 or older/,
      ],
    ],
    ['es', [/Steadyline/, /hasta 2 al día/, /Pueden aplicar tarifas/, /AYUDA/, /STOP para terminar/, /18 años/]],
  ] as const)('stands beside the way in, in %s', async (language, elements) => {
    const { text } = await get(`/?lang=${language}`);
    for (const element of elements) expect(text).toMatch(element);
  });

  it.each([
    [
      'en',
      [
        /frequency varies/,
        /data rates may apply/,
        /HELP/,
        /STOP/,
        /Carriers are not liable/,
        /help@steadyline/,
        /18 or older/,
      ],
    ],
    ['es', [/frecuencia varía/, /tarifas/, /AYUDA/, /HELP/, /STOP/, /compañías telefónicas no responden/, /18 años/]],
  ] as const)('stands in the terms, in %s', async (language, elements) => {
    const { text } = await get(`/terms?lang=${language}`);
    for (const element of elements) expect(text).toMatch(element);
  });

  it('is said of privacy: nothing is sold, nothing is shared for marketing', async () => {
    expect((await get('/privacy?lang=en')).text).toMatch(
      /No mobile information is shared with third parties or affiliates/,
    );
    expect((await get('/privacy?lang=es')).text).toMatch(/Ninguna información móvil se comparte con terceros/);
  });

  it('and what a reader should know stands there too (RULES 51, 54, 60)', async () => {
    const { text } = await get('/privacy?lang=en');
    expect(text).toMatch(/Nobody reads your check-in answers: not the coordinator/);
    expect(text).toMatch(/court order/);
    expect(text).toMatch(/not encrypted on their way/);
    expect(text).toMatch(/no proof of attendance/);
    expect(text).toMatch(/Backups keep erased data up to 35 days/);
    expect(text).toMatch(/5 years/);
  });
});

describe('the way in', () => {
  it("opens the phone's own texting, with the words and the number", async () => {
    expect((await get('/?lang=en')).html).toContain('href="sms:+18015550100?body=JOIN%20riverside"');
    expect((await get('/?lang=es')).html).toContain('href="sms:+18015550100?body=UNIRME%20riverside"');
  });

  it('names each of several groups', async () => {
    const groups = [
      { name: 'Riverside', word: 'riverside' },
      { name: 'Hill & Vale', word: 'hill' },
    ];
    const several = siteApp({ site: { number: '+1 801 555 0100', supportContact: 'a@b.example', groups } });
    const html = await (await several.app.request('/')).text();
    expect(html).toContain('JOIN hill');
    expect(html).toContain('Hill &amp; Vale');
  });

  it('says whom to ask while no number is set', async () => {
    const none = siteApp({ site: { number: '', supportContact: 'a@b.example', groups: [] } });
    const html = await (await none.app.request('/')).text();
    expect(html).toContain('Ask your group for the number');
    expect(html).not.toContain('sms:');
  });
});

describe('every answer', () => {
  it.each([...paths, '/health', '/style.css'])(
    'of %s forbids scripts, frames and forms, and is not sniffed',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|script-src|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('to an unknown address is a page with 404, which repeats nothing of the address', async () => {
    const { status, html } = await get('/%3Cscript%3E5550101');
    expect(status).toBe(404);
    expect(html).not.toContain('5550101');
  });

  it('to anything but reading is 404: there is nothing to change here', async () => {
    expect((await app.request('/', { method: 'POST', body: 'x=1' })).status).toBe(404);
  });

  it('of the style sheet is CSS that may be kept for a while', async () => {
    const { status, headers, html } = await get('/style.css');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/css');
    expect(headers.get('cache-control')).toMatch(/max-age/);
    expect(html).toContain('.bubble');
  });

  it('to a page that fails is a kind page, and the log names the error alone (RULES 41)', async () => {
    const broken = siteApp();
    broken.app.get('/breaks', () => {
      throw new TypeError('canary');
    });
    const answer = await broken.app.request('/breaks');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('canary');
    expect(broken.world.log.lines).toEqual([{ level: 'error', code: 'page-failed', fields: { error: 'TypeError' } }]);
  });
});

describe('/health', () => {
  it('says version, stage, zone data and that nothing is overdue, to be kept by nobody', async () => {
    const answer = await app.request('/health');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      version: '1.2.3',
      stage: 'local',
      tz: zonesVersion,
      oldestDueSeconds: 0,
      crisisLinesOverdue: false,
    });
  });

  it('RULES 21: says that the crisis lines want a review, from its date on', async () => {
    const later = siteApp();
    later.world.clock.moveTo(instantOf('UTC', reviewBy, '00:00'));
    const answer = await later.app.request('/health');
    expect(await answer.json()).toMatchObject({ crisisLinesOverdue: true });
  });

  it('says for how long the oldest thing due has waited, and nothing of whom it is for', async () => {
    const ref: Ref = { kind: 'person', id: 'person-7' };
    const rest = { state: {}, outbox: [], seen: {}, optedOutAt: undefined, expiresAt: undefined };
    const agenda = [{ id: 'one', kind: 'checkins.ask', at: mondayNoon - 5 * minute }];
    await world.store.commit({ ref, agenda, ...rest }, 0);
    const { text } = await get('/health');
    expect(JSON.parse(text)).toMatchObject({ oldestDueSeconds: 300 });
    expect(text).not.toContain('person-7');
  });

  it('is 503 while the table does not answer', async () => {
    const down = siteApp({ store: failingStore(world.store) });
    const answer = await down.app.request('/health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ version: '1.2.3', oldestDueSeconds: null });
  });
});
