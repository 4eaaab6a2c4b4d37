/** `npm run meetings`: a list of meetings is imported by hand. */
import './memory.ts';
import { configs } from '../../infra/config.ts';
import manifest from '../../package.json' with { type: 'json' };
import { httpSource } from '../../shared/adapters/http/source.ts';
import { messageOf } from '../json.ts';
import { help, type ImportOrder, isUrl, readArguments } from './arguments.ts';
import { importList } from './import.ts';
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
  const line = new ProgressLine(process.stderr);
  try {
    console.log(`Into ${target.name}${order.dryRun ? ' (a dry run)' : ''}.`);
    const userAgent = `Steadyline/${manifest.version} (+mailto:${configs.production.supportContact})`;
    const report = await importList(order, file, httpSource({ userAgent }), target, (progress) => line.show(progress));
    line.end();
    for (const said of reportLines(report, order.dryRun)) console.log(said);
    return report.outcome === 'taken' ? 0 : NOT_TAKEN;
  } finally {
    line.end();
    await target.close();
    await file?.close();
  }
}
