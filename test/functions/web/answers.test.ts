import { gunzipSync } from 'node:zlib';
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

const paths = ['/', '/privacy', '/terms', '/nowhere'] as const;

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

  it('to anything but reading is 405: there is nothing to change here', async () => {
    const ways = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].flatMap((method) =>
      ['/', '/privacy', '/health', '/nowhere'].map((path) => app.request(path, { method })),
    );
    for (const answer of await Promise.all(ways)) {
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('to HEAD is what GET says, without the page', async () => {
    for (const path of [...paths, '/health', '/style.css']) {
      const [head, whole] = await Promise.all([app.request(path, { method: 'HEAD' }), app.request(path)]);
      expect(head.status).toBe(whole.status);
      expect(await head.text()).toBe('');
      for (const name of ['content-type', 'cache-control', 'content-security-policy']) {
        expect(head.headers.get(name)).toBe(whole.headers.get(name));
      }
    }
  });

  it.each([
    ['/', 'public, max-age=300'],
    ['/privacy', 'public, max-age=300'],
    ['/nowhere', 'no-store'],
    ['/health', 'no-store'],
  ])('of %s says how long it may be kept: %s', async (path, kept) => {
    expect((await get(path)).headers.get('cache-control')).toBe(kept);
  });

  it.each(['/', '/terms', '/style.css'])(
    'of %s is small on a slow network: packed for whoever can unpack it',
    async (path) => {
      const packed = await app.request(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect(packed.headers.get('vary')).toContain('Accept-Encoding');
      const bytes = Buffer.from(await packed.arrayBuffer());
      expect(bytes.length).toBeLessThan(16_000);
      expect(gunzipSync(bytes).toString()).toBe((await get(path)).html);
    },
  );

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
