/** What it takes to import a country's list, and how much memory. */
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { takeList } from '../../shared/runtime/take-list.ts';
import { memoryLists, nobodyFollows } from '../support/lists.ts';
import { linesOf, manyLines } from '../support/many-lines.ts';
import { type Line, type Say, type Table, timed } from './report.ts';

const mostMb = 250;
const root = join(import.meta.dirname, '..', '..');

export async function run(say: Say): Promise<readonly Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'steadyline-bench-'));
  try {
    say(`${manyLines} meetings into memory`);
    const lines = [...(await inMemory())];
    const file = join(folder, 'list.ndjson.gz');
    await pipeline(Readable.from(linesOf(manyLines)), createGzip(), createWriteStream(file));
    for (const what of ['for the first time', 'again, with nothing new']) {
      say(`${manyLines} meetings by npm run meetings, ${what}`);
      lines.push(await byCommand(file, join(folder, 'data'), what));
    }
    return [
      {
        title: `Import: ${manyLines} meetings, one a line`,
        columns: ['where', 'what', 's', 'rows/s', 'RSS MB'],
        lines,
        note: `Under ${mostMb} MB is wanted of the whole process of the command: it holds the embedded database too. Its seconds are those of the start as well.`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inMemory(): Promise<readonly Line[]> {
  const { lists } = memoryLists();
  const feed = { group: 'riverside', id: 'many', url: '' };
  const encoder = new TextEncoder();
  const body = { read: () => Readable.from(linesOf(manyLines)).map((line: string) => encoder.encode(line)) };
  const lines: Line[] = [];
  for (const what of ['for the first time', 'again, with nothing new']) {
    const start = performance.now();
    await takeList(feed, body, { lists, clock: systemClock, followers: nobodyFollows });
    lines.push({ cells: ['memory', what, ...paceOf(performance.now() - start), ''] });
  }
  return lines;
}

/** In a process of its own, which holds the embedded database too. */
async function byCommand(file: string, data: string, what: string): Promise<Line> {
  const start = performance.now();
  const args = ['--import', join(import.meta.dirname, 'peak.js'), 'local/meetings/main.ts', 'import', file];
  const { stderr } = await promisify(execFile)(process.execPath, [...args, '--group', 'riverside', '--feed', 'many'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, STEADYLINE_DATA: data },
  });
  const mb = Number(/PEAK (\d+)/.exec(stderr)?.[1]);
  return { cells: ['embedded database', what, ...paceOf(performance.now() - start), mb], verdict: timed(mb < mostMb) };
}

function paceOf(ms: number): readonly number[] {
  return [ms / 1000, Math.round((manyLines / ms) * 1000)];
}
