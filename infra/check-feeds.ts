import { isZone } from '../shared/kernel/time/zones.ts';
import { fellowshipSchema } from '../shared/state/meeting/row.ts';
import { listByteLimit } from './check-groups.ts';
import type { Feed, Group } from './config.ts';
import { feedsEnv } from './environments.ts';

/** Everything wrong with the lists of meetings, each as one line that says what to do. */
export function feedsProblems(groups: readonly Group[]): readonly string[] {
  const size = Buffer.byteLength(feedsEnv(groups));
  return [
    ...groups.flatMap(({ id, feeds = [] }) => [
      ...feeds.flatMap((feed) => feedProblems(id, feed)),
      ...twice(id, feeds),
    ]),
    ...(size > listByteLimit
      ? [`the feeds take ${size} bytes; a Lambda's environment leaves ${listByteLimit}. Take lists of a wider area.`]
      : []),
  ];
}

function feedProblems(group: string, { id, url, zone, fellowship }: Feed): readonly string[] {
  const feed = `group "${group}" has the feed "${id}"`;
  return [
    ...(/^[a-z0-9-]{2,32}$/.test(id)
      ? []
      : [`group "${group}" has a feed with the id "${id}"; it must be 2 to 32 of a-z, 0-9 and hyphen.`]),
    ...urlProblems(feed, url),
    ...(zone === undefined || (isZone(zone) && zone.includes('/'))
      ? []
      : [`${feed} with the unknown time zone "${zone}"; use an IANA name, as America/Denver, or leave it out.`]),
    ...(fellowship === undefined || fellowshipSchema.safeParse(fellowship).success
      ? []
      : [
          `${feed} with the unknown fellowship "${String(fellowship)}"; use one of ${fellowshipSchema.options.join(', ')}.`,
        ]),
  ];
}

function urlProblems(feed: string, url: string): readonly string[] {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:') return [`${feed}, whose url must be one that begins with https://.`];
  return parsed.username === '' && parsed.password === ''
    ? []
    : [`${feed}, whose url holds a password; nothing secret may stand here. Ask for a public list.`];
}

/** A second list of the same id would close every meeting of the first, and the first those of the second, day by day. */
function twice(group: string, feeds: readonly Feed[]): readonly string[] {
  const ids = feeds.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `group "${group}" has two feeds "${id}"; give each its own id.`,
  );
}
