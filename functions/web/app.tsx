/** API Gateway -> pages. It shows; nothing here changes anything. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { languageDetector } from 'hono/language';
import { secureHeaders } from 'hono/secure-headers';
import { zonesVersion } from '../../shared/kernel/time/zones.ts';
import type { Clock, Log, Store } from '../../shared/runtime/ports.ts';
import { reviewOverdue } from '../../shared/state/crisis-lines.ts';
import type { Language } from '../../shared/state/person/profile.ts';
import { languageOf, page } from './answer.ts';
import type { ReadingDeps } from './meetings/reading.ts';
import { meetingRoutes } from './meetings/routes.tsx';
import type { Site } from './pages/content.ts';
import { Broken, NotFound, Privacy, Terms } from './pages/documents.tsx';
import { Home } from './pages/home.tsx';

export interface WebDeps {
  readonly store: Pick<Store, 'due' | 'load' | 'rows'>;
  readonly lists: ReadingDeps['lists'];
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly site: Site;
  /** Ids of all groups. */
  readonly groups: readonly string[];
  /** This site's own address, without a slash at its end. */
  readonly siteUrl: string;
  readonly version: string;
  readonly stage: string;
  readonly css: string;
}

export function createApp({ log, site, css, ...deps }: WebDeps): Hono {
  const app = new Hono();
  app.use(compress(), headers, readOnly, language);
  app.get('/', (c) => page(c, <Home language={languageOf(c)} site={site} />));
  app.get('/privacy', (c) => page(c, <Privacy language={languageOf(c)} site={site} />));
  app.get('/terms', (c) => page(c, <Terms language={languageOf(c)} site={site} />));
  app.get('/style.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(css);
  });
  app.get('/health', (c) => health(c, deps));
  meetingRoutes(app, { site, ...deps });
  app.notFound((c) => page(c, <NotFound language={languageOf(c)} site={site} />, { status: 404 }));
  app.onError((error, c) => {
    log.error('page-failed', { error: error.name });
    return page(c, <Broken language={languageOf(c)} site={site} />, { status: 500 });
  });
  return app;
}

/** Nothing here takes anything in: whatever else is asked is told what may be. */
const readOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  c.header('Allow', 'GET, HEAD');
  return c.text('These pages can only be read.\n', 405);
};

/** No script, no frame, no form, nothing from elsewhere. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
});

/** The switch in the address wins; else what the browser prefers. No cookie is set: nothing is kept of a reader. */
const language = languageDetector({
  order: ['querystring', 'header'],
  caches: false,
  supportedLanguages: ['en', 'es'] satisfies Language[],
  fallbackLanguage: 'en',
});

async function health(
  c: Context,
  { store, clock, version, stage }: Pick<WebDeps, 'store' | 'clock' | 'version' | 'stage'>,
) {
  c.header('Cache-Control', 'no-store');
  const oldestDueSeconds = await oldestDue(store, clock).catch(() => null);
  /** Past its date somebody must read the crisis lines again; nothing stops for it (RULES 21). */
  const crisisLinesOverdue = reviewOverdue(clock.now());
  const about = { version, stage, tz: zonesVersion, oldestDueSeconds, crisisLinesOverdue };
  return c.json(about, oldestDueSeconds === null ? 503 : 200);
}

/** How long the oldest thing due has waited, in seconds: the backlog at a glance. */
async function oldestDue(store: WebDeps['store'], clock: WebDeps['clock']): Promise<number> {
  const now = clock.now();
  const pages = await Promise.all([store.due('urgent', now, 1), store.due('due', now, 1)]);
  const oldest = pages.flatMap(({ due }) => due.map(({ at }) => at));
  return oldest.length === 0 ? 0 : Math.round((now - Math.min(...oldest)) / 1000);
}
