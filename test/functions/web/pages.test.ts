import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lines } from '../../../shared/state/crisis-lines.ts';
import { siteApp } from './site.ts';

const { app } = siteApp();

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

  it('begins with them, and a phone calls at a tap', async () => {
    const { html } = await get(`${path}?lang=${language}`);
    expect(html.indexOf('href="tel:911"')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:911"')).toBeLessThan(html.indexOf('<nav'));
    expect(html).toContain('href="tel:988"');
    if (language === 'es') expect(html).toContain('href="sms:988?body=AYUDA"');
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
        /Recurring automated check-ins from Steadyline/,
        /up to 2 texts a day/,
        /Msg & data rates may apply/,
        /HELP for help/,
        /STOP to end/,
        /18 or older/,
      ],
    ],
    [
      'es',
      [
        /automáticos y recurrentes de Steadyline/,
        /hasta 2 al día/,
        /Pueden aplicarse tarifas/,
        /AYUDA/,
        /STOP para terminar/,
        /18 años/,
      ],
    ],
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
    expect((await get('/privacy?lang=en')).text).toMatch(/opt-in data and consent\) is shared with no third party/);
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
    expect(text).toMatch(/calendar link, if you asked for one, shows what you are reminded of to whoever has it/);
    expect((await get('/privacy?lang=es')).text).toMatch(/enlace de tu calendario.*a quien lo tenga/);
  });
});

describe('the words', () => {
  it.each(['english', 'spanish'])('RULES 21: in %s take the crisis numbers from their one file', (language) => {
    const source = readFileSync(new URL(`../../../functions/web/pages/${language}.ts`, import.meta.url), 'utf8');
    expect(source).not.toMatch(/\b(?:911|988|741741|88788|800-\d{3}-\d{4})\b/);
  });

  it('promise no peer that does not answer here yet, and no one who reads along (RULES 22)', async () => {
    const all = await Promise.all(pages.map(({ language, path }) => get(`${path}?lang=${language}`)));
    for (const { text } of all) expect(text).not.toMatch(/between peers|entre iguales/);
    expect((await get('/terms?lang=en')).text).toMatch(/automated and not read around the clock/);
    expect((await get('/terms?lang=es')).text).toMatch(/automática y nadie la lee a toda hora/);
  });

  it('RULES 26: tell a worried relative that nothing is said of anybody, and who is there for them', async () => {
    const { text } = await get('/?lang=en');
    expect(text).toMatch(/not even whether you joined/);
    expect(text).toContain(lines.treatment.number);
    expect((await get('/?lang=en')).html).toContain(`href="tel:+1-${lines.treatment.number}"`);
    expect((await get('/?lang=es')).text).toMatch(/ni siquiera si participas.*800-662-4357/);
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
