/** `npm run meetings`: a list of meetings is imported by hand. */
import './memory.ts';
import { configs } from '../../infra/config.ts';
import manifest from '../../package.json' with { type: 'json' };
import { httpSource } from '../../shared/adapters/http/source.ts';
import type { Source } from '../../shared/runtime/sources.ts';
import { syncFeed } from '../../shared/runtime/sync-lists.ts';
import { type Progress, takeList } from '../../shared/runtime/take-list.ts';
import { LocalError, messageOf } from '../json.ts';
import { help, type ImportOrder, isUrl, readArguments } from './arguments.ts';
import { ListFile } from './list-file.ts';
import { ProgressLine } from './progress.ts';
import { reportLines } from './report.ts';
import { openTarget } from './target.ts';

const NOT_TAKEN = 1;
const REFUSED = 2;

try {
  const order = readArguments(process.argv.slice(2));
  if (order === 'help') console.log(help);
  else process.exitCode = await run(order);
} catch (error) {
  console.error(`Nothing is imported: ${messageOf(error).split('\n')[0] ?? ''}`);
  process.exitCode = REFUSED;
}

async function run(order: ImportOrder): Promise<number> {
  const file = isUrl(order.from) ? undefined : await ListFile.open(order.from);
  const target = await openTarget(process.env);
  const bar = new ProgressLine(process.stderr);
  try {
    console.log(`Into ${target.name}${order.dryRun ? ' (a dry run)' : ''}.`);
    const { dryRun, force, feed } = order;
    const options = { dryRun, force, onProgress: (progress: Progress) => bar.show(progress) };
    const report = await (file === undefined
      ? syncFeed(feed, askedInFull(), target, options)
      : takeList(feed, file, target, options));
    bar.end();
    if (report.outcome === 'failed') throw new LocalError(`${order.from} cannot be read: ${report.reason ?? ''}`);
    for (const line of reportLines(report, dryRun)) console.log(line);
    return report.outcome === 'taken' ? 0 : NOT_TAKEN;
  } finally {
    bar.end();
    await target.close();
    await file?.close();
  }
}

/** Whoever imports by hand wants to see the list read, also one that its server says is unchanged. */
function askedInFull(): Source {
  const userAgent = `Steadyline/${manifest.version} (+mailto:${configs.production.supportContact})`;
  const source = httpSource({ userAgent });
  return { fetch: (url) => source.fetch(url, {}) };
}
