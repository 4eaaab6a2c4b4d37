/** `npm run meetings`: a list of meetings is imported by hand. */
import { readFile } from 'node:fs/promises';
import { clearLine, cursorTo } from 'node:readline';
import { configs } from '../../infra/config.ts';
import manifest from '../../package.json' with { type: 'json' };
import { httpSource } from '../../shared/adapters/http/source.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { type SyncReport, takeList } from '../../shared/runtime/sync-lists.ts';
import { LocalError, messageOf } from '../json.ts';
import { help, type ImportOrder, isUrl, readArguments } from './arguments.ts';
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
  const bytes = await bytesOf(order.from);
  const target = await openTarget(process.env);
  try {
    console.log(`Into ${target.name}${order.dryRun ? ' (a dry run)' : ''}.`);
    const { dryRun, force } = order;
    const options = { dryRun, force, onProgress: showProgress };
    const report: SyncReport = await takeList(order.feed, bytes, { lists: target.lists, clock: systemClock }, options);
    endProgress();
    for (const line of reportLines(report, dryRun)) console.log(line);
    return report.outcome === 'taken' ? 0 : NOT_TAKEN;
  } finally {
    await target.close();
  }
}

/** @throws LocalError */
async function bytesOf(from: string): Promise<Uint8Array> {
  if (!isUrl(from)) {
    return await readFile(from).catch((error: unknown) => {
      throw new LocalError(`${from} cannot be read (${messageOf(error).split(':')[0] ?? ''})`);
    });
  }
  const userAgent = `Steadyline/${manifest.version} (+mailto:${configs.production.supportContact})`;
  const fetched = await httpSource({ userAgent }).fetch(from, {});
  if (fetched.kind === 'fetched') return fetched.bytes;
  throw new LocalError(`${from} cannot be read: ${fetched.kind === 'failed' ? fetched.reason : 'nothing came'}`);
}

/** On a terminal one line that grows; elsewhere nothing, for the report says it all. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const full = Math.round((done / total) * width);
  startOfLine();
  process.stderr.write(`[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done} of ${total} changes`);
}

function endProgress(): void {
  if (process.stderr.isTTY) startOfLine();
}

function startOfLine(): void {
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
}
