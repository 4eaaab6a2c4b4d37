/** `npm start`: the whole service on this machine, until Ctrl-C. */
import './memory.ts';
import { isFields, type Json, LocalError, messageOf, optionalText, parseJson } from './json.ts';
import { readInstant } from './moves.ts';
import { type LocalService, startLocal } from './start.ts';

/** The exit code of what a person can put right. */
const REFUSED = 2;
/** The exit code of what was not waited for. */
const BROKEN_OFF = 130;
/** Milliseconds. */
const IMPATIENT_AFTER = 1000;

// Lambda runs in UTC; worker threads take this thread's zone.
process.env.TZ = 'UTC';

try {
  await run();
} catch (error) {
  stop(error);
}

async function run(): Promise<void> {
  // Empty means unset: an empty path would be the current folder.
  const data = process.env.STEADYLINE_DATA || '.steadyline';
  const began = performance.now();
  const starting = startLocal({ port: readPort(), data, ...readNow(), onLog: showErrors, onFailure: stop });
  endOnSignal(starting);
  const service = await starting;
  await greet(service, data, (performance.now() - began) / 1000);
}

function readPort(): number {
  const { PORT } = process.env;
  const port = Number(PORT || '3000');
  if (!/^\d*$/.test(PORT ?? '') || port > 65_535) throw new LocalError(`PORT=${PORT} is no port number`);
  return port;
}

function readNow(): { now?: number } {
  const { STEADYLINE_NOW } = process.env;
  if (!STEADYLINE_NOW) return {};
  try {
    return { now: readInstant(STEADYLINE_NOW) };
  } catch (error) {
    throw new LocalError(`STEADYLINE_NOW: ${messageOf(error)}`);
  }
}

async function greet(service: LocalService, data: string, seconds: number): Promise<void> {
  const health = await healthOf(service.url);
  console.log(`
Steadyline${health} is ready after ${seconds.toFixed(1)} s. Its clock says ${new Date(service.now()).toISOString()}.

  Phones   ${service.url}/local
  Service  ${service.url}/

Try first: open the phones and text JOIN, or
  curl -s ${service.url}/local/texts -H 'content-type: application/json' -d '{"from":"+18015550101","body":"JOIN"}'

Ctrl-C ends it; ${data === ':memory:' ? 'nothing is kept' : `everything is kept in ${data}`}.
`);
}

/** The versions that the service itself states, if it answers. */
async function healthOf(url: string): Promise<string> {
  try {
    const response = await fetch(`${url}/health`);
    const health: Json = parseJson(await response.text());
    if (!isFields(health)) return '';
    const version = optionalText(health.version);
    const zones = optionalText(health.tz);
    return `${version === undefined ? '' : ` ${version}`}${zones === undefined ? '' : ` (time zones ${zones})`}`;
  } catch {
    return '';
  }
}

/** One short line for each error that a function logs; the whole is in functions.log of the data folder. */
function showErrors(functionName: string, line: string): void {
  try {
    const entry = parseJson(line);
    const level = isFields(entry) ? (optionalText(entry.level) ?? '').toUpperCase() : '';
    if (!isFields(entry) || (level !== 'ERROR' && level !== 'CRITICAL')) return;
    const what = [entry.message, entry.errorType, entry.errorMessage].filter((part) => typeof part === 'string');
    console.error(`${functionName}: ${what.join(' ')}`);
  } catch {
    if (/error/i.test(line)) console.error(`${functionName}: ${line}`);
  }
}

/** A start that is broken off ends as cleanly as any other. */
function endOnSignal(starting: Promise<LocalService>): void {
  let asked: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm hands on the Ctrl-C that the terminal has sent here already: only one that comes later is impatient.
      if (asked === undefined) void end(starting);
      else if (performance.now() - asked > IMPATIENT_AFTER) process.exit(BROKEN_OFF);
      asked ??= performance.now();
    });
  }
}

/** A start that fails says so itself. */
async function end(starting: Promise<LocalService>): Promise<void> {
  const service = await starting.catch(() => undefined);
  if (service === undefined) return;
  await service.close();
  process.exit(0);
}

function stop(error: unknown): void {
  if (!(error instanceof LocalError)) throw error;
  console.error(`Steadyline cannot run: ${messageOf(error)}`);
  process.exit(REFUSED);
}
