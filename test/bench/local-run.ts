/** The local service in a process of its own, as `npm start` runs it, and how much memory its whole family holds. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod/mini';

const root = join(import.meta.dirname, '..', '..');

export interface LocalRunOptions {
  /** `npm start` builds before it runs; `node local/main.ts` only runs. */
  readonly command: readonly [string, ...string[]];
  /** Folder that keeps the data, or `:memory:`. */
  readonly data: string;
  /** Where the clock begins, ISO 8601. */
  readonly now: string;
}

/** The service ended before it was ready. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

const sentSchema = z.object({ texts: z.array(z.object({ body: z.string() })) });

export class LocalRun {
  private readonly child: ChildProcess;
  private readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.child = child;
    this.url = url;
  }

  /** @param begun hears of the process before the service is ready. @throws NotReady */
  static async start(
    { command: [program, ...args], data, now }: LocalRunOptions,
    begun: (pid: number) => void = () => undefined,
  ): Promise<LocalRun> {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PORT: '0', STEADYLINE_DATA: data, STEADYLINE_NOW: now },
      stdio: ['ignore', 'pipe', 'pipe'],
      /** A group of its own, so that a signal reaches npm, its shell and the service alike, as Ctrl-C does. */
      detached: true,
    });
    begun(child.pid ?? 0);
    /** Its group is its own, so it would outlive a bench that is cut short. */
    process.once('exit', () => interrupt(child));
    return new LocalRun(child, await urlOf(child));
  }

  /** Texts the service. @returns what it answered */
  async text(from: string, body: string): Promise<readonly string[]> {
    return this.post('texts', { from, body });
  }

  /** Moves the clock on. @param span ISO 8601. @returns what was texted on the way */
  async advance(span: string): Promise<readonly string[]> {
    return this.post('clock', { advance: span });
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'close');
    interrupt(this.child);
    await ended;
  }

  private async post(path: string, input: object): Promise<readonly string[]> {
    const response = await fetch(`${this.url}/local/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return sentSchema.parse(await response.json()).texts.map(({ body }) => body);
  }
}

function interrupt({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGINT');
}

/** What the service says is read to its end, lest a full pipe hold it up. */
function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const [, url] = /(http:\/\/localhost:\d+)\/local/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new NotReady(`the local service did not start: ${said.trim()}`)));
  });
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly rssKb: number;
}

/** What a process and all that it has started hold at this moment, in MB. */
export function familyMb(pid: number): number {
  const all = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([own = 0, parent = 0, rssKb = 0]): Process => ({ pid: own, parent, rssKb }));
  const family = new Set([pid]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.pid);
  }
  return all.filter((one) => family.has(one.pid)).reduce((sum, { rssKb }) => sum + rssKb, 0) / 1024;
}
