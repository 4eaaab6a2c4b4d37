/**
 * One process at a time owns a data folder: two would tear the tables apart. The owner says so on a loopback port that
 * stands in the folder's lock, for a process id alone may by now be anybody's.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type Fields, isFields, LocalError, optionalAmount, optionalText, parseJson } from './json.ts';

/** An owner that says nothing for so long, in ms, has been stopped in its tracks, or is somebody else. */
const PATIENCE = 1000;

/** How the table of a running service is reached: as its `sync-meetings` reaches it, and with its rights. */
export interface Lent {
  endpoint: string;
  accessKeyId: string;
  table: string;
}

export class FolderLock {
  private readonly file: string;
  private readonly id = randomUUID();
  private readonly server: Server;
  private url: string | undefined;
  private lent: Lent | undefined;

  private constructor(folder: string) {
    this.file = join(folder, 'running.json');
    this.server = createServer((asking) => {
      asking.on('error', () => asking.destroy());
      asking.end(
        JSON.stringify({
          ...{ id: this.id, pid: process.pid, ...this.lent },
          ...(this.url === undefined ? {} : { url: this.url }),
        }),
      );
    });
  }

  /** Takes the folder. @throws LocalError when a running service has it. */
  static async take(folder: string): Promise<FolderLock> {
    const lock = new FolderLock(folder);
    lock.server.listen(0, '127.0.0.1').unref();
    await once(lock.server, 'listening');
    try {
      while (!lock.write()) await removeStale(lock.file, folder);
      return lock;
    } catch (error) {
      lock.server.close();
      throw error;
    }
  }

  /** Whoever wants the folder hears where its owner answers. */
  answersAt(url: string): void {
    this.url = url;
  }

  /** Another command of this machine may use the table while this service has it. */
  lends(lent: Lent): void {
    this.lent = lent;
  }

  /** Gives the folder back. */
  release(): void {
    rmSync(this.file, { force: true });
    this.server.close();
  }

  /** False where there is a lock already. */
  private write(): boolean {
    const address = this.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      writeFileSync(this.file, JSON.stringify({ id: this.id, pid: process.pid, port }), { flag: 'wx' });
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }
}

/** What the running owner of a folder lends; undefined where nobody has it. @throws LocalError while it is starting. */
export async function lentBy(folder: string): Promise<(Lent & { url: string }) | undefined> {
  const lock = readFields(() => readFileSync(join(folder, 'running.json'), 'utf8'));
  const port = optionalAmount(lock.port);
  const said = port === undefined ? 'nobody' : await ask(port);
  const { id, url, endpoint, accessKeyId, table } = readFields(() => said);
  if (id === undefined || id !== lock.id) return undefined;
  if (
    typeof url !== 'string' ||
    typeof endpoint !== 'string' ||
    typeof accessKeyId !== 'string' ||
    typeof table !== 'string'
  ) {
    throw new LocalError(`the Steadyline in ${folder} is starting or has no sync-meetings: try again when it is ready`);
  }
  return { url, endpoint, accessKeyId, table };
}

/** @throws LocalError when the lock's owner still runs. */
async function removeStale(file: string, folder: string): Promise<void> {
  const lock = readFields(() => readFileSync(file, 'utf8'));
  const owner = await ownerOf(lock);
  if (owner !== undefined) {
    throw new LocalError(
      `${folder} is in use by ${owner}: end that with Ctrl-C, or name another folder by STEADYLINE_DATA`,
    );
  }
  rmSync(file, { force: true });
}

/** Who holds the lock, in words; nobody any more. */
async function ownerOf(lock: Fields): Promise<string | undefined> {
  const port = optionalAmount(lock.port);
  const pid = optionalAmount(lock.pid) ?? 0;
  const said = port === undefined ? 'nobody' : await ask(port);
  if (said === 'silence') return isRunning(pid) ? `process ${pid}, which does not answer` : undefined;
  const { id, url } = readFields(() => said);
  if (id === undefined || id !== lock.id) return undefined;
  return `the Steadyline ${url === undefined ? 'that is starting' : `at ${optionalText(url) ?? ''}`} (process ${pid})`;
}

/** What is said on a port of this machine: `nobody` listens there, or all that comes is `silence`. */
async function ask(port: number): Promise<string> {
  return await new Promise((resolve) => {
    let said = '';
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answer: string): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding('utf8').on('data', (words) => {
      said += words;
      // Who says that much is another program.
      if (said.length > 1000) end('nobody');
    });
    socket.on('end', () => end(said));
    socket.on('error', () => end('nobody'));
    setTimeout(() => end(said || 'silence'), PATIENCE).unref();
  });
}

/** Nothing where it cannot be read as an object. */
function readFields(read: () => string): Fields {
  try {
    const value = parseJson(read());
    return isFields(value) ? value : {};
  } catch {
    return {};
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
