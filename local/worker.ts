/**
 * The inside of a worker thread: Lambda's Node runtime for one function. Before the bundle is loaded, Date and
 * `node:timers/promises` are put on the virtual clock, so that the function sees the moved time without knowing of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerStart } from './functions.ts';
import type { Json } from './json.ts';

const start: WorkerStart = workerData;
const offset = new BigInt64Array(start.clock);
const RealDate = Date;
const realNow = Date.now.bind(Date);
const require = createRequire(import.meta.url);

/** The part of Node's CommonJS loader that its types leave out. */
interface CommonJsModule {
  exports: { [name: string]: unknown };
  filename: string;
  paths: string[];
  _compile(source: string, filename: string, format: 'commonjs'): void;
}
const Module: { new (id: string): CommonJsModule; _nodeModulePaths(folder: string): string[] } = require('node:module');

function now(): number {
  return realNow() + Number(Atomics.load(offset, 0));
}

function moveDate(): void {
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, given, newTarget) => Reflect.construct(date, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
}

type Sleep = (milliseconds?: number, value?: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>;
const sleepers = new Map<number, () => void>();
let sleeps = 0;

const sleep: Sleep = (milliseconds = 0, value, options = {}) =>
  new Promise((resolve, reject) => {
    const { signal } = options;
    const id = ++sleeps;
    const abort = (): void => {
      sleepers.delete(id);
      tell({ type: 'awoken', sleep: id });
      reject(new DOMException('The operation was aborted', { name: 'AbortError', cause: signal?.reason }));
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    sleepers.set(id, () => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    tell({ type: 'sleep', sleep: id, milliseconds });
  });

function moveTimers(): void {
  const timers: { setTimeout: Sleep } = require('node:timers/promises');
  timers.setTimeout = sleep;
  syncBuiltinESMExports();
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function loadModule(file: string): Promise<{ [name: string]: unknown }> {
  if (start.source === undefined && existsSync(join(start.directory, `${file}.mjs`))) {
    return await import(pathToFileURL(join(start.directory, `${file}.mjs`)).href);
  }
  const path = join(start.directory, `${file}.js`);
  const module = new Module(path);
  module.filename = path;
  module.paths = Module._nodeModulePaths(start.source === undefined ? start.directory : import.meta.dirname);
  // Compiled as CommonJS here and not required, for a `package.json` above it could make an ES module of it.
  module._compile(start.source ?? readFileSync(path, 'utf8'), path, 'commonjs');
  return module.exports;
}

type Handler = (event: Json, context: unknown) => unknown;

async function loadHandler(): Promise<Handler> {
  const dot = start.handler.lastIndexOf('.');
  const exports = await loadModule(start.handler.slice(0, dot));
  const handler = exports[start.handler.slice(dot + 1)];
  if (typeof handler !== 'function') throw new Error(`${start.handler} is not a function`);
  return (event, context) => handler(event, context);
}

function contextOf({ requestId, deadline }: Extract<ToWorker, { type: 'invoke' }>): unknown {
  return {
    functionName: start.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.arn,
    memoryLimitInMB: String(start.memory),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${start.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - now()),
  };
}

/** Kept while the thread lives; a bundle that cannot be loaded is tried again. */
let handler: Handler | undefined;

async function invoke(message: Extract<ToWorker, { type: 'invoke' }>): Promise<void> {
  try {
    handler ??= await loadHandler();
    const result = await handler(message.event, contextOf(message));
    tell({ type: 'result', requestId: message.requestId, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    const { name, message: said, stack } = error instanceof Error ? error : new Error(String(error));
    tell({
      type: 'error',
      requestId: message.requestId,
      error: { errorType: name, errorMessage: said, trace: stack ?? '' },
    });
  }
}

moveDate();
moveTimers();
parentPort?.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'invoke':
      void invoke(message);
      return;
    case 'wake':
      sleepers.get(message.sleep)?.();
      sleepers.delete(message.sleep);
      return;
  }
});
