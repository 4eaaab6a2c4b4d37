/** The public pages as they are served, on memory adapters: in process, or on loopback for a browser. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Hono } from 'hono';
import { createApp, type WebDeps } from '../../../functions/web/app.tsx';
import { memoryWorld } from '../../../shared/adapters/memory/world.ts';
import { mondayNoon } from '../../support/person.ts';

const require = createRequire(import.meta.url);

/** The style sheet as the bundle puts it together. */
function styles(): string {
  const pico = require.resolve('@picocss/pico/css/pico.classless.min.css');
  const own = ['style.css', 'meetings.css'].map((name) => new URL(`../../../functions/web/${name}`, import.meta.url));
  return [pico, ...own].map((file) => readFileSync(file, 'utf8')).join('');
}

export function siteApp(overrides: Partial<WebDeps> = {}): { app: Hono; world: ReturnType<typeof memoryWorld> } {
  const world = memoryWorld({ now: mondayNoon });
  const site = {
    number: '+1 801 555 0100',
    supportContact: 'help@steadyline.example',
    groups: [{ name: 'Riverside', word: 'riverside' }],
  };
  const { store, lists, clock, log } = world;
  const about = { site, groups: ['riverside', 'harbor'], siteUrl: 'https://steadyline.example', version: '1.2.3' };
  const app = createApp({ store, lists, clock, log, ...about, stage: 'local', css: styles(), ...overrides });
  return { app, world };
}

/** Serves the pages on loopback until closed. */
export async function serve(app: Hono): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const answer = await app.request(request.url ?? '/', { headers: plain(request.headers) });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function plain(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}
