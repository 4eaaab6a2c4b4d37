/** Once a day: each group's lists of meetings are asked for, compared and written. */
import type { Context } from 'aws-lambda';
import type { Log } from '../../shared/runtime/ports.ts';
import type { Feed, Source } from '../../shared/runtime/sources.ts';
import { sayUntold, syncAll } from '../../shared/runtime/sync-lists.ts';
import type { SyncDeps, SyncReport } from '../../shared/runtime/take-list.ts';
import { tellMarked } from '../../shared/runtime/telling.ts';

export interface SyncMeetingsDeps extends SyncDeps {
  readonly feeds: readonly Feed[];
  readonly source: Source;
  readonly log: Log;
}

export interface Synced {
  readonly taken: number;
  readonly unchanged: number;
  readonly notTaken: number;
  /** Not begun, for want of time. */
  readonly left: number;
}

/** What the largest list there is takes, fetched, compared and written for the first time, in ms. */
const mostPerFeed = 5 * 60_000;

export function createHandler({ feeds, source, log, ...deps }: SyncMeetingsDeps) {
  return async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<Synced> => {
    // A list that has nothing new, or cannot be read, must not keep back what an earlier run had yet to tell.
    for (const group of new Set(feeds.map((feed) => feed.group))) sayUntold(group, await tellMarked(group, deps), log);
    const waiting = [...(await longestAgoFirst(feeds, deps))];
    const reports: SyncReport[] = [];
    while (waiting.length > 0 && context.getRemainingTimeInMillis() >= mostPerFeed) {
      reports.push(...(await syncAll(waiting.splice(0, 1), source, { ...deps, log })));
    }
    if (waiting.length > 0) {
      log.error('lists-left', { left: waiting.length, feeds: waiting.map(({ id }) => id).join(' ') });
      log.count('ListNotTaken', waiting.length);
    }
    const count = (outcome: SyncReport['outcome']): number => reports.filter((one) => one.outcome === outcome).length;
    const [taken, unchanged] = [count('taken'), count('unchanged')];
    return { taken, unchanged, notTaken: reports.length - taken - unchanged, left: waiting.length };
  };
}

/** What was left the day before has its turn first, so that no list waits for ever. */
async function longestAgoFirst(feeds: readonly Feed[], { lists }: SyncDeps): Promise<readonly Feed[]> {
  const asked = await Promise.all(
    feeds.map(async (feed) => ({ feed, askedAt: (await lists.source(feed.group, feed.id))?.askedAt ?? 0 })),
  );
  return asked.toSorted((one, other) => one.askedAt - other.askedAt).map(({ feed }) => feed);
}
