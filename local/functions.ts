/** Lambda functions: each bundle in worker threads of its own, with its own environment, timed on the virtual clock. */
import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Timers, VirtualClock } from './clock.ts';
import { type Json, LocalError, parseJson } from './json.ts';

export interface FunctionSettings {
  name: string;
  arn: string;
  role: string;
  handler: string;
  directory: string;
  /** Code that stands in the template itself. */
  source: string | undefined;
  memory: number;
  /** Milliseconds of virtual time. */
  timeout: number;
  /** What stands in the template, and no more. */
  environment: Record<string, string>;
  /** How many run side by side here. */
  concurrency: number;
}

export interface WorkerStart {
  name: string;
  arn: string;
  handler: string;
  directory: string;
  source: string | undefined;
  memory: number;
  /** The clock's offset: a signed 64-bit integer of milliseconds. */
  clock: SharedArrayBuffer;
}

export type ToWorker =
  | { type: 'invoke'; requestId: string; event: Json; deadline: number }
  | { type: 'wake'; sleep: number };

export interface FunctionError {
  errorType: string;
  errorMessage: string;
  trace: string;
}

export type FromWorker =
  | { type: 'sleep'; sleep: number; milliseconds: number }
  | { type: 'awoken'; sleep: number }
  | { type: 'result'; requestId: string; payload: string }
  | { type: 'error'; requestId: string; error: FunctionError };

export type Outcome = { requestId: string } & ({ ok: true; payload: Json } | { ok: false; error: FunctionError });

export interface Surroundings {
  clock: VirtualClock;
  timers: Timers;
  endpoint: string;
  region: string;
  /** A function began, slept, woke or ended. */
  changed(): void;
  log(functionName: string, line: string): void;
}

/** One thread: what Lambda calls an execution environment. It runs one invocation at a time. */
export class Instance {
  readonly of: LambdaFunction;
  /** Names the present thread in its AWS calls. */
  token = randomUUID();
  private calls = 0;
  private readonly sleeping = new Map<number, () => void>();
  private readonly around: Surroundings;
  private worker: Worker | undefined;
  private finish: ((outcome: Outcome) => void) | undefined;

  constructor(of: LambdaFunction, around: Surroundings) {
    this.of = of;
    this.around = around;
  }

  get busy(): boolean {
    return this.finish !== undefined;
  }

  /** Busy with more than waiting for the clock. */
  get awake(): boolean {
    return this.busy && (this.sleeping.size === 0 || this.calls > 0);
  }

  /** An AWS call of this thread is being answered; returns what to call when it has been. */
  callBegins(): () => void {
    const token = this.token;
    this.calls += 1;
    return () => {
      if (token === this.token) this.calls -= 1;
      this.around.changed();
    };
  }

  async run(event: Json): Promise<Outcome> {
    const requestId = randomUUID();
    const { timeout } = this.of.settings;
    const deadline = this.around.clock.now() + timeout;
    const outcome = new Promise<Outcome>((resolve) => {
      this.finish = resolve;
    });
    const cancel = this.around.timers.add(deadline, () => {
      this.kill('Sandbox.Timedout', `Task timed out after ${(timeout / 1000).toFixed(2)} seconds`);
    });
    this.send({ type: 'invoke', requestId, event, deadline });
    const ended = { ...(await outcome), requestId };
    cancel();
    return ended;
  }

  /** The thread ends where it stands, as when a process dies; its invocation fails. */
  kill(errorType: string, errorMessage: string): void {
    const dying = this.worker;
    this.worker = undefined;
    this.token = randomUUID();
    this.calls = 0;
    this.end({ requestId: '', ok: false, error: { errorType, errorMessage, trace: '' } });
    void dying?.terminate();
  }

  async close(): Promise<void> {
    const dying = this.worker;
    this.worker = undefined;
    await dying?.terminate();
  }

  private end(outcome: Outcome): void {
    for (const cancel of this.sleeping.values()) cancel();
    this.sleeping.clear();
    const finish = this.finish;
    this.finish = undefined;
    finish?.(outcome);
    this.around.changed();
  }

  private send(message: ToWorker): void {
    this.worker ??= this.start();
    this.worker.postMessage(message);
  }

  private start(): Worker {
    const { name, arn, handler, directory, source, memory } = this.of.settings;
    const workerData: WorkerStart = { name, arn, handler, directory, source, memory, clock: this.around.clock.shared };
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData,
      env: this.environment(),
      execArgv: [],
      stdout: true,
      stderr: true,
      // Up to nine threads live beside the tables in 500 MB: a small nursery is collected more often and costs less.
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 2 },
    });
    for (const stream of [worker.stdout, worker.stderr]) this.listen(stream);
    worker.on('message', (message: FromWorker) => {
      if (worker === this.worker) this.hear(message);
    });
    worker.on('error', (error) => {
      if (worker === this.worker)
        this.kill('Runtime.ExitError', `the runtime ended: ${error instanceof Error ? error.message : String(error)}`);
    });
    worker.on('exit', (code) => {
      if (worker === this.worker) this.kill('Runtime.ExitError', `the runtime exited with ${code}`);
    });
    return worker;
  }

  private listen(stream: NodeJS.ReadableStream): void {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') this.around.log(this.of.settings.name, line);
    });
  }

  private hear(message: FromWorker): void {
    switch (message.type) {
      case 'sleep': {
        const cancel = this.around.timers.add(this.around.clock.now() + message.milliseconds, () =>
          this.wake(message.sleep),
        );
        this.sleeping.set(message.sleep, cancel);
        this.around.changed();
        return;
      }
      case 'awoken':
        this.sleeping.get(message.sleep)?.();
        this.sleeping.delete(message.sleep);
        return;
      case 'result':
        this.end({ requestId: message.requestId, ok: true, payload: parseJson(message.payload) });
        return;
      case 'error':
        this.end({ requestId: message.requestId, ok: false, error: message.error });
        return;
    }
  }

  private wake(sleep: number): void {
    this.sleeping.delete(sleep);
    this.send({ type: 'wake', sleep });
  }

  private environment(): Record<string, string> {
    const { name, memory, environment, directory } = this.of.settings;
    const { endpoint, region } = this.around;
    return {
      ...environment,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: this.of.accessKeyId,
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: this.token,
      AWS_ENDPOINT_URL: endpoint,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      LAMBDA_TASK_ROOT: directory,
      TZ: ':UTC',
    };
  }
}

/** One function and its instances, which are started when first needed. */
export class LambdaFunction {
  readonly settings: FunctionSettings;
  readonly accessKeyId: string;
  private readonly around: Surroundings;
  private readonly instances: Instance[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(settings: FunctionSettings, accessKeyId: string, around: Surroundings) {
    if (settings.concurrency < 1) throw new LocalError(`${settings.name} may not run at all`);
    this.settings = settings;
    this.accessKeyId = accessKeyId;
    this.around = around;
    for (let count = 0; count < settings.concurrency; count++) this.instances.push(new Instance(this, around));
  }

  get hasRoom(): boolean {
    return this.instances.some((instance) => !instance.busy);
  }

  get running(): number {
    return this.instances.filter((instance) => instance.busy).length;
  }

  get awake(): boolean {
    return this.instances.some((instance) => instance.awake);
  }

  byToken(token: string): Instance | undefined {
    return this.instances.find((instance) => instance.token === token);
  }

  /** Runs the handler once; waits for a free instance. Never rejects: a failure is an outcome. */
  async invoke(event: Json): Promise<Outcome> {
    let free = this.instances.find((instance) => !instance.busy);
    while (free === undefined) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      free = this.instances.find((instance) => !instance.busy);
    }
    try {
      const outcome = await free.run(event);
      if (!outcome.ok) this.logFailure(outcome.requestId, outcome.error);
      return outcome;
    } finally {
      this.waiting.shift()?.();
    }
  }

  /** Lambda itself logs what a handler threw. */
  private logFailure(requestId: string, { errorType, errorMessage, trace }: FunctionError): void {
    const timestamp = new Date(this.around.clock.now()).toISOString();
    const line = { timestamp, level: 'ERROR', message: 'Invoke Error', requestId, errorType, errorMessage, trace };
    this.around.log(this.settings.name, JSON.stringify(line));
  }

  async close(): Promise<void> {
    await Promise.all(this.instances.map((instance) => instance.close()));
  }
}
