import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import manifest from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../support/local.ts';

const root = join(import.meta.dirname, '..', '..');

interface Run {
  readonly child: ChildProcess;
  /** All that was printed so far, both streams. */
  said(): string;
  readonly ended: Promise<number | null>;
}

/** Runs a script of `local/` as npm would, with its own port and data. */
function run(script: string, env: Readonly<Record<string, string>> = {}): Run {
  return watch(
    spawn(process.execPath, [join('local', script)], {
      cwd: root,
      env: { ...process.env, PORT: '0', STEADYLINE_DATA: ':memory:', ...env },
    }),
  );
}

function watch(child: ChildProcessByStdio<Writable | null, Readable, Readable>): Run {
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  return {
    child,
    said: () => said,
    ended: once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null)),
  };
}

/** Waits for what is printed when all is ready; the address of the service. */
async function ready({ child, said }: Run): Promise<string> {
  while (!said().includes('Ctrl-C ends it')) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [, url] = /Service +(http:\/\/localhost:\d+)\//.exec(said()) ?? [];
  if (url === undefined) throw new Error(`it names no address: ${said()}`);
  return url;
}

async function get(url: string): Promise<string> {
  return await (await fetch(url)).text();
}

async function post(url: string, input: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return await (await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })).text();
}

const textBack = (url: string, body: string): Promise<string> =>
  post(`${url}/local/texts`, { from: '+18015550101', body });

test('npm start prints addresses that answer and what to try first, keeps what was texted, and ends with 0 on Ctrl-C', async () => {
  const data = temporaryFolder();
  const first = run('main.ts', { STEADYLINE_DATA: data });
  const url = await ready(first);
  expect(first.said()).toContain(`${url}/local`);
  expect(first.said()).toMatch(/Try first:.*JOIN/);
  expect(first.said()).toMatch(/Steadyline \d+\.\d+\.\d+ \(time zones \w+\) is ready after \d+\.\d s/);
  for (const path of ['/', '/health', '/privacy', '/local']) expect((await fetch(url + path)).status).toBe(200);
  expect(await textBack(url, 'JOIN')).toContain('you asked to join');
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.said()).not.toMatch(/error|warning|\bat .*:\d+:\d+/i);

  const second = run('main.ts', { STEADYLINE_DATA: data });
  expect(await textBack(await ready(second), 'YES')).toContain('18 or older');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('Ctrl-C while it works on a text ends it with 0 too', async () => {
  const started = run('main.ts');
  const url = await ready(started);
  const cut = textBack(url, 'JOIN').catch(() => 'cut off');
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
  await cut;
});

test('npm start ends with 0 on Ctrl-C, though the terminal and npm both hand it on, and leaves no process behind', async () => {
  const { scripts } = z.object({ scripts: z.object({ start: z.string() }) }).parse(manifest);
  const data = temporaryFolder();
  // As npm runs it: a shell in the terminal's group, and npm sends its child once more what the group has got.
  const started = watch(
    spawn('sh', ['-c', scripts.start], {
      ...{ cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, PORT: '0', STEADYLINE_DATA: data },
    }),
  );
  const url = await ready(started);
  const cut = textBack(url, 'JOIN').catch(() => 'cut off');
  const { pid = 0 } = started.child;
  process.kill(-pid, 'SIGINT');
  process.kill(pid, 'SIGINT');
  expect(await started.ended).toBe(0);
  expect(() => process.kill(-pid, 0)).toThrow('ESRCH');
  await expect(fetch(url)).rejects.toThrow();
  expect(existsSync(join(data, 'running.json'))).toBe(false);
  await cut;
});

test('Ctrl-C while it starts ends it with 0, and leaves the folder free', async () => {
  const data = temporaryFolder();
  const broken = run('main.ts', { STEADYLINE_DATA: data });
  while (!existsSync(join(data, 'running.json'))) await new Promise((resolve) => setTimeout(resolve, 5));
  broken.child.kill('SIGINT');
  expect(await broken.ended).toBe(0);
  expect(broken.said()).toBe('');
  expect(existsSync(join(data, 'running.json'))).toBe(false);
});

test('after kill -9 the next start finds everything: texts, what is planned, the moved clock', async () => {
  const data = temporaryFolder();
  const first = run('main.ts', { STEADYLINE_DATA: data, STEADYLINE_NOW: '2026-11-23T08:00:00-07:00' });
  const url = await ready(first);
  for (const body of ['JOIN', 'YES', 'YES', 'Sam', '84101', '9:00', 'SKIP']) await textBack(url, body);
  await post(`${url}/local/clock`, { advance: 'PT2H' });
  const next = await get(`${url}/local/next`);
  first.child.kill('SIGKILL');
  await first.ended;

  const second = run('main.ts', { STEADYLINE_DATA: data });
  const again = await ready(second);
  expect(await get(`${again}/local/next`)).toBe(next);
  expect(next).toContain('checkins.ask');
  expect(await get(`${again}/local/clock`)).toContain('"now":"2026-11-23T17:0');
  expect(await get(`${again}/local/texts?phone=%2B18015550101`)).toContain('you asked to join');
  const refused = run('main.ts', { STEADYLINE_DATA: data });
  expect(await refused.ended).toBe(2);
  expect(refused.said()).toBe(
    `Steadyline cannot run: ${data} is in use by the Steadyline at ${again} (process ${second.child.pid}): end that with Ctrl-C, or name another folder by STEADYLINE_DATA\n`,
  );
});

test('a port that is taken is said in one line, with exit code 2', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const refused = run('main.ts', { PORT: String(port) });
  expect(await refused.ended).toBe(2);
  expect(refused.said()).toBe(
    `Steadyline cannot run: port ${port} is taken: stop what uses it, or start with PORT=${port + 1}\n`,
  );
});

const hasIpv6 = networkInterfaces().lo?.some(({ address }) => address === '::1') ?? false;

test.runIf(hasIpv6)('a port that another program has on the other address of localhost is taken too', async () => {
  const other = createServer().listen(0, '::1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const refused = run('main.ts', { PORT: String(port) });
  expect(await refused.ended).toBe(2);
  expect(refused.said()).toContain(`port ${port} is taken`);
});

test.each([
  ['PORT', 'abc', 'PORT=abc is no port number'],
  ['PORT', '70000', 'PORT=70000 is no port number'],
  ['PORT', '0x10', 'PORT=0x10 is no port number'],
  ['PORT', ' ', 'PORT=  is no port number'],
  [
    'STEADYLINE_NOW',
    'tomorrow',
    'STEADYLINE_NOW: tomorrow is not an instant with its offset, as 2026-12-01T09:00:00-07:00',
  ],
  ['STEADYLINE_NOW', '2026-12-01T09:00', '2026-12-01T09:00 is not an instant with its offset'],
])('%s=%s is refused in one line, with exit code 2', async (name, value, words) => {
  const refused = run('main.ts', { [name]: value });
  expect(await refused.ended).toBe(2);
  const [line = '', ...more] = refused.said().trimEnd().split('\n');
  expect(line).toContain(`Steadyline cannot run: `);
  expect(line).toContain(words);
  expect(more).toEqual([]);
});

test('a data folder that cannot be written is said in one line, with exit code 2', async () => {
  const refused = run('main.ts', { STEADYLINE_DATA: join(root, 'package.json') });
  expect(await refused.ended).toBe(2);
  const [line = '', ...more] = refused.said().trimEnd().split('\n');
  expect(line).toContain('Steadyline cannot run: ');
  expect(more).toEqual([]);
});

test('STEADYLINE_NOW is the time at which the clock starts', async () => {
  const started = run('main.ts', { STEADYLINE_NOW: '2027-03-13T08:00:00-07:00' });
  const url = await ready(started);
  const response = await fetch(`${url}/local/clock`);
  expect(await response.text()).toContain('"now":"2027-03-13T15:0');
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
});

test('npm run demo tells two days as a story, and ends with 0', async () => {
  const demo = run('demo.ts');
  expect(await demo.ended).toBe(0);
  for (const words of ['JOIN', 'STOP to end', 'Morning, Sam. How is today', 'Call 911 now', 'baja hecha'])
    expect(demo.said()).toContain(words);
  expect(demo.said()).not.toMatch(/stopped:|Error|\bat .*:\d+:\d+/);
  expect(demo.said()).toMatch(/> hola\?\n +< \(no answer\)/);
  // Piped, it is plain, and each line fits.
  expect(demo.said()).not.toContain('\x1b');
  for (const line of demo.said().split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});
