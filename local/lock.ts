/** One process at a time owns a data folder: two would tear the tables apart. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from './json.ts';

/** Takes the folder; returns what gives it back. @throws LocalError when a running process has it. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'running.pid');
  const owner = ownerOf(file);
  if (owner !== undefined && isRunning(owner)) {
    throw new LocalError(
      `${folder} is in use by process ${owner}: stop that npm start, or name another folder by STEADYLINE_DATA`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function ownerOf(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is running too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
