/** The addresses of meetings: pages and calendars of one to three of them, and of a person's own list. */
import type { Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Clock } from '../../../shared/runtime/ports.ts';
import type { Language } from '../../../shared/state/person/profile.ts';
import { languageOf, page } from '../answer.ts';
import { type Entry, icsOf } from '../calendar/ics.ts';
import type { Site } from '../pages/content.ts';
import { MeetingPage } from '../pages/meeting.tsx';
import { MyList } from '../pages/my-list.tsx';
import { namedEntry, ownEntry } from './entries.ts';
import { meetingsOf, type PersonalList, personalListOf, type ReadingDeps } from './reading.ts';
import { meetingWords } from './words.ts';

export interface MeetingRoutesDeps extends ReadingDeps {
  readonly clock: Pick<Clock, 'now'>;
  readonly site: Site;
  readonly siteUrl: string;
}

/** One to three ids, as a text's link has them; people type capitals, too. */
const IDS = /^[a-z2-7]{10}(?:\.[a-z2-7]{10}){0,2}$/;
const FILE = /\.ics$/i;
/** No meeting of a list without a zone of its own is anywhere else. */
const NOWHERE = 'Etc/UTC';

/** What was called off a minute ago is not to be shown as if it met. */
const MEETING_KEPT = 'public, max-age=60';
const FILE_KEPT = 'public, max-age=600';
/** Of a person: nobody between keeps it, and it is asked for anew each time. */
const PAGE_OWN = 'private, no-store';
const FILE_OWN = 'private, no-cache';

export function meetingRoutes(app: Hono, deps: MeetingRoutesDeps): void {
  app.use('/m/*', unlisted, etag());
  app.use('/my/*', unlisted, etag());
  app.get('/m/:ids', (c) => {
    const asked = c.req.param('ids');
    const ids = asked.replace(FILE, '').toLowerCase();
    if (!IDS.test(ids)) return c.notFound();
    const each = [...new Set(ids.split('.'))];
    return FILE.test(asked) ? meetingFile(c, each, deps) : meetingPage(c, each, deps);
  });
  app.get('/my/:secret', async (c) => {
    const asked = c.req.param('secret');
    const secret = asked.replace(FILE, '');
    const list = await personalListOf(secret, deps);
    if (list === undefined) return c.notFound();
    return FILE.test(asked) ? ownFile(c, list, deps) : ownPage(c, list, secret, deps);
  });
}

/** No search engine has any business with them. */
async function unlisted(c: Context, next: () => Promise<void>): Promise<void> {
  c.header('X-Robots-Tag', 'noindex, nofollow');
  await next();
}

async function meetingPage(c: Context, ids: readonly string[], deps: MeetingRoutesDeps) {
  const { site, siteUrl, clock } = deps;
  const meetings = await meetingsOf(ids, deps);
  const shown = ids.flatMap((id) => meetings.get(id) ?? []);
  const content = (
    <MeetingPage language={languageOf(c)} site={site} siteUrl={siteUrl} now={clock.now()} ids={ids} meetings={shown} />
  );
  return page(c, content, shown.length === 0 ? { status: 404 } : { kept: MEETING_KEPT });
}

async function meetingFile(c: Context, ids: readonly string[], deps: MeetingRoutesDeps) {
  const meetings = await meetingsOf(ids, deps);
  const [now, words] = [deps.clock.now(), meetingWords[languageOf(c)]];
  const entries = ids.flatMap((id) => {
    const meeting = meetings.get(id);
    return meeting === undefined ? [] : (namedEntry(words, meeting, deps.siteUrl, now) ?? []);
  });
  if (entries.length === 0) return c.notFound();
  c.header('Vary', 'Accept-Language');
  return file(c, { name: words.title, entries, zone: NOWHERE, kept: FILE_KEPT });
}

async function ownPage(c: Context, list: PersonalList, secret: string, { site, siteUrl }: MeetingRoutesDeps) {
  const content = <MyList language={languageOf(c)} site={site} siteUrl={siteUrl} secret={secret} list={list} />;
  return page(c, content, { kept: PAGE_OWN });
}

/** In the person's own language: a calendar program asks for none. */
async function ownFile(c: Context, list: PersonalList, deps: MeetingRoutesDeps) {
  const { plain, zone, language, meetings } = list;
  const words = wordsOf(language);
  const choice = { plain, siteUrl: deps.siteUrl, now: deps.clock.now() };
  const entries = meetings.flatMap((meeting) => ownEntry(words, meeting, choice) ?? []);
  return file(c, { name: words.mine.title, entries, zone: zone ?? NOWHERE, kept: FILE_OWN });
}

const wordsOf = (language: Language) => meetingWords[language];

interface File {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly zone: string;
  readonly kept: string;
}

function file(c: Context, { kept, ...calendar }: File) {
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  c.header('Content-Disposition', 'inline; filename="calendar.ics"');
  c.header('Cache-Control', kept);
  return c.body(icsOf(calendar));
}
