// @ts-check
/**
 * The inside of a worker thread: Lambda's Node runtime for one function. Before the bundle is loaded, Date and
 * `node:timers/promises` are put on the virtual clock, so that the function sees the moved time without knowing of it.
 * Plain JavaScript: every thread that loads TypeScript loads the stripper too, 11 MB each.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * @typedef {import('./functions.ts').WorkerStart} WorkerStart
 * @typedef {import('./functions.ts').FromWorker} FromWorker
 * @typedef {import('./functions.ts').ToWorker} ToWorker
 * @typedef {Extract<ToWorker, { type: 'invoke' }>} Invoke
 * @typedef {(event: unknown, context: unknown) => unknown} Handler
 */

/** @type {WorkerStart} */
const start = workerData;
const offset = new BigInt64Array(start.clock);
const RealDate = Date;
const realNow = Date.now.bind(Date);

function now() {
  return realNow() + Number(Atomics.load(offset, 0));
}

function moveDate() {
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, given, newTarget) => Reflect.construct(date, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
}

/** @type {Map<number, () => void>} */
const sleepers = new Map();
let sleeps = 0;

/**
 * `setTimeout` of `node:timers/promises`, on the virtual clock.
 * @param {number} [milliseconds]
 * @param {unknown} [value]
 * @param {{ signal?: AbortSignal }} [options]
 */
function sleep(milliseconds = 0, value, { signal } = {}) {
  return new Promise((resolve, reject) => {
    const id = ++sleeps;
    const abort = () => {
      if (sleepers.delete(id)) tell({ type: 'awoken', sleep: id });
      reject(new DOMException('The operation was aborted', { name: 'AbortError', cause: signal?.reason }));
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort, { once: true });
    sleepers.set(id, () => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    tell({ type: 'sleep', sleep: id, milliseconds });
  });
}

function moveTimers() {
  createRequire(import.meta.url)('node:timers/promises').setTimeout = sleep;
  syncBuiltinESMExports();
}

/** @param {FromWorker} message */
function tell(message) {
  parentPort?.postMessage(message);
}

/** @param {string} file without its ending @returns {Promise<Record<string, unknown>>} */
async function loadModule(file) {
  if (start.source === undefined && existsSync(join(start.directory, `${file}.mjs`))) {
    return await import(pathToFileURL(join(start.directory, `${file}.mjs`)).href);
  }
  const path = join(start.directory, `${file}.js`);
  const module = new Module(path);
  module.filename = path;
  // Code that stands in the template finds the AWS SDK, as in Lambda.
  module.paths = Module._nodeModulePaths(start.source === undefined ? start.directory : import.meta.dirname);
  // Compiled as CommonJS here and not required, for a `package.json` above it could make an ES module of it.
  module._compile(start.source ?? readFileSync(path, 'utf8'), path, 'commonjs');
  return module.exports;
}

/** @returns {Promise<Handler>} */
async function loadHandler() {
  const dot = start.handler.lastIndexOf('.');
  const exports = await loadModule(start.handler.slice(0, dot));
  const handler = exports[start.handler.slice(dot + 1)];
  if (typeof handler !== 'function') throw new Error(`${start.handler} is not a function`);
  return (event, context) => handler(event, context);
}

/** @param {Invoke} message */
function contextOf({ requestId, deadline }) {
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

/** Kept while the thread lives; a bundle that cannot be loaded is tried again. @type {Handler | undefined} */
let handler;

/** @param {Invoke} message */
async function invoke(message) {
  const { requestId } = message;
  try {
    handler ??= await loadHandler();
    const result = await handler(message.event, contextOf(message));
    tell({ type: 'result', requestId, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    const { name, message: said, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ type: 'error', requestId, error: { errorType: name, errorMessage: said, trace: stack ?? '' } });
  }
}

/** @param {ToWorker} message */
function hear(message) {
  switch (message.type) {
    case 'invoke':
      void invoke(message);
      return;
    case 'wake': {
      const wake = sleepers.get(message.sleep);
      sleepers.delete(message.sleep);
      wake?.();
      return;
    }
  }
}

moveDate();
moveTimers();
parentPort?.on('message', hear);
