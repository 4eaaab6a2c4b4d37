/** One import by hand: a file, or an address as the nightly round reads it. */
import type { Source } from '../../shared/runtime/sources.ts';
import { syncFeed } from '../../shared/runtime/sync-lists.ts';
import { type SyncDeps, type SyncReport, type TakeOptions, takeList } from '../../shared/runtime/take-list.ts';
import { LocalError } from '../json.ts';
import type { ImportOrder } from './arguments.ts';
import type { ListFile } from './list-file.ts';

/** @param file undefined: it is an address. @throws LocalError where nothing could be read */
export async function importList(
  { from, feed, dryRun, force }: ImportOrder,
  file: ListFile | undefined,
  source: Source,
  deps: SyncDeps,
  onProgress: NonNullable<TakeOptions['onProgress']>,
): Promise<SyncReport> {
  const options = { dryRun, force, onProgress };
  if (file !== undefined) return await takeList(feed, file, deps, options);
  // Whoever imports by hand wants to see the list read, also one that its server says is unchanged.
  const inFull: Source = { fetch: (url) => source.fetch(url, {}) };
  const report = await syncFeed(feed, inFull, deps, options);
  if (report.outcome === 'failed') throw new LocalError(`${from} cannot be read: ${report.reason ?? ''}`);
  return report;
}
