/**
 * Brings groups' lists of meetings up to date: ask the source, take its list, and remember how it went. What is known
 * of the source comes last, so that whatever dies on the way is done anew.
 */
import type { SourceState } from './lists.ts';
import type { Log } from './ports.ts';
import type { Feed, Source } from './sources.ts';
import { reportOfNothing, type SyncDeps, type SyncReport, type TakeOptions, takeList } from './take-list.ts';

/** Asks a source, and takes its list if there is a new one. */
export async function syncFeed(
  feed: Feed,
  source: Source,
  deps: SyncDeps,
  options: TakeOptions = {},
): Promise<SyncReport> {
  const { lists, clock } = deps;
  const before: SourceState = (await lists.source(feed.group, feed.id)) ?? { askedAt: 0, meetings: 0 };
  const keep = async (state: SourceState): Promise<void> => {
    if (options.dryRun !== true) await lists.keepSource(feed.group, feed.id, state);
  };
  // Whoever dies over this list begins with another one next time.
  await keep({ ...before, askedAt: clock.now() });
  // Another server's tag, or date, would make this one say "unchanged".
  const fetched = await source.fetch(feed.url, before.url === feed.url ? tagsOf(before) : {});
  switch (fetched.kind) {
    case 'failed':
      return { ...reportOfNothing(feed, before.meetings), outcome: 'failed', reason: fetched.reason };
    case 'unchanged':
      return { ...reportOfNothing(feed, before.meetings), outcome: 'unchanged' };
    case 'fetched': {
      const report = await takeList(feed, fetched.body, deps, options);
      const [askedAt, { meetings }] = [clock.now(), report];
      // A list that was not taken is asked for again in full: its tag would make the server say "unchanged".
      if (report.outcome !== 'taken') await keep({ ...before, askedAt, meetings });
      else await keep({ askedAt, takenAt: askedAt, url: feed.url, ...tagsOf(fetched), meetings });
      return report;
    }
  }
}

function tagsOf({ etag, lastModified }: Pick<SourceState, 'etag' | 'lastModified'>) {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Asks each source in turn; what goes wrong with one is counted, and the next has its turn. */
export async function syncAll(
  feeds: readonly Feed[],
  source: Source,
  deps: SyncDeps & { readonly log: Log },
): Promise<readonly SyncReport[]> {
  const reports: SyncReport[] = [];
  for (const feed of feeds) {
    const report = await syncFeed(feed, source, deps).catch(
      (error: unknown): SyncReport => ({
        ...reportOfNothing(feed, 0),
        outcome: 'failed',
        reason: error instanceof Error ? error.name : 'unknown',
      }),
    );
    reports.push(report);
    const { feed: id, group, outcome, added, changed, closed, meetings } = report;
    const said = { feed: id, group, outcome, added, changed, closed, meetings, refused: report.refused.count };
    if (outcome === 'taken' || outcome === 'unchanged') {
      deps.log.info('list-synced', said);
    } else {
      deps.log.error('list-not-taken', { ...said, reason: report.reason ?? '' });
      deps.log.count('ListNotTaken');
    }
    sayUntold(group, report.untold, deps.log);
  }
  return reports;
}

/** Those who follow a meeting that has changed go to where it was: somebody must look, though the next run tries again. */
export function sayUntold(group: string, untold: number, log: Log): void {
  if (untold === 0) return;
  log.error('followers-not-told', { group, meetings: untold });
  log.count('FollowersNotTold');
}
