/** A function's bundle in a child process, seen from outside. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/time/zones.ts';

const importedSchema = z.object({ wallMs: z.number(), cpuMs: z.number() });
const ranSchema = z.object({ result: z.string(), cpuMs: z.number(), maxRssKb: z.number() });
const failedSchema = z.object({ error: z.string() });

export type Imported = z.infer<typeof importedSchema>;

export interface Ran {
  readonly result: unknown;
  readonly cpuMs: number;
  /** The most that the process has held so far. */
  readonly maxRssKb: number;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  /** What the function's own clock says at its start. */
  readonly now: Instant;
  /** As the function is configured. */
  readonly memoryMb: number;
}

/**
 * The limits that Lambda's Node runtime sets itself: a tenth for what is young, the rest for what stays. Without them V8
 * lets garbage lie for as long as the machine has room, and a measure of memory would be one of the machine.
 */
function heapLimits(memoryMb: number): string[] {
  const young = Math.floor(memoryMb / 10);
  return [`--max-semi-space-size=${Math.floor(young / 2)}`, `--max-old-space-size=${memoryMb - young}`];
}

/** The handler threw, or the bundle could not be loaded. */
export class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed';
}

export class FunctionProcess {
  readonly imported: Imported;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, imported: Imported) {
    this.child = child;
    this.imported = imported;
  }

  /** @throws FunctionFailed */
  static async start(file: string, { env, now, memoryMb }: Surroundings): Promise<FunctionProcess> {
    const child = fork(join(import.meta.dirname, 'child.js'), [file, String(now)], {
      env,
      execArgv: heapLimits(memoryMb),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const said = importedSchema.safeParse(await answerOf(child));
    if (said.success) return new FunctionProcess(child, said.data);
    throw new FunctionFailed(`${file} could not be loaded`);
  }

  /** Runs the handler at an instant of the function's own clock. @throws FunctionFailed */
  async invoke(event: unknown, now: Instant): Promise<Ran> {
    this.child.send({ event, now });
    const answer = await answerOf(this.child);
    const ran = ranSchema.safeParse(answer);
    if (ran.success) return { ...ran.data, result: JSON.parse(ran.data.result) };
    throw new FunctionFailed(failedSchema.safeParse(answer).data?.error ?? 'the process ended');
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

/** The next message of the child; nothing if it ends instead. */
function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    const ended = () => resolve(undefined);
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
