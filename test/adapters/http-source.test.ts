/** How a list is fetched. Everything here is on loopback, which the real rule forbids: so the rule itself is shown apart. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpSource, isPublic } from '../../shared/adapters/http/source.ts';
import type { Fetched } from '../../shared/runtime/sources.ts';

let server: Server;
let base = '';
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: IncomingMessage[] = [];

beforeEach(async () => {
  asked.length = 0;
  answer = (_request, response) => response.setHeader('etag', '"one"').end('[]');
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const userAgent = 'Steadyline/1 (+mailto:help@steadyline.example)';
/** What was fetched, read twice, for whoever takes it does. */
async function read(fetched: Fetched) {
  if (fetched.kind !== 'fetched') return fetched;
  const [once, again] = [await text(fetched.body.read()), await text(fetched.body.read())];
  expect(again).toBe(once);
  return { ...fetched, body: once };
}

const onLoopback = (options = {}) => httpSource({ userAgent, within: 2000, allows: () => true, ...options });

describe('a list', () => {
  it('is fetched with who asks, and what is known of it', async () => {
    const fetched = await onLoopback().fetch(`${base}/list`, { etag: '"zero"', lastModified: 'Mon, 02 Mar 2026' });
    expect(await read(fetched)).toEqual({ kind: 'fetched', body: '[]', etag: '"one"' });
    expect(asked[0]?.headers).toMatchObject({
      'user-agent': userAgent,
      'if-none-match': '"zero"',
      'if-modified-since': 'Mon, 02 Mar 2026',
    });
  });

  it('that has not changed is not read', async () => {
    answer = (_request, response) => response.writeHead(304).end();
    expect(await onLoopback().fetch(base, { etag: '"one"' })).toEqual({ kind: 'unchanged' });
  });

  it('is followed to where it has gone', async () => {
    answer = ({ url }, response) =>
      url === '/new' ? response.end('[1]') : response.writeHead(302, { location: '/new' }).end();
    expect(await read(await onLoopback().fetch(`${base}/old`, {}))).toEqual({ kind: 'fetched', body: '[1]' });
  });
});

describe('what goes wrong is said in one line', () => {
  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string]>([
    ['an error', (_, response) => response.writeHead(503).end(), 'the server answered 503'],
    ['a circle', (_, response) => response.writeHead(301, { location: '/again' }).end(), 'more than 5 redirects'],
    [
      'another protocol',
      (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
      'no address of a list: file:',
    ],
    ['a flood', (_, response) => response.end('x'.repeat(2_000_000)), 'larger than 1 MB'],
    ['silence', () => undefined, 'no answer within 0.5 s'],
    [
      'a broken answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      },
      'it could not be fetched (ECONNRESET)',
    ],
  ])('%s', async (_, answering, reason) => {
    answer = answering;
    const source = onLoopback({ within: 500, mostBytes: 1024 * 1024 });
    expect(await source.fetch(base, {})).toEqual({ kind: 'failed', reason });
  });

  it('"unchanged" from a server of which nothing is known', async () => {
    answer = (_request, response) => response.writeHead(304).end();
    expect(await onLoopback().fetch(base, {})).toEqual({
      kind: 'failed',
      reason: '"unchanged", though nothing is known of it',
    });
    expect(await onLoopback().fetch(base, { lastModified: 'Mon, 02 Mar 2026' })).toEqual({ kind: 'unchanged' });
  });

  it('a name that nobody looks up in time', async () => {
    const source = onLoopback({ within: 100, lookup: () => new Promise(() => undefined) });
    expect(await source.fetch('http://meetings.example/', {})).toEqual({
      kind: 'failed',
      reason: 'no answer within 0.1 s',
    });
  });

  it('a server that is not there, and an address that is none', async () => {
    expect(await onLoopback().fetch('http://127.0.0.1:1/', {})).toMatchObject({
      reason: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await onLoopback().fetch('meetings', {})).toMatchObject({ kind: 'failed' });
  });
});

describe('RULES 62: no list leads into a private network', () => {
  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://localhost/',
  ])('%s is not connected to', async (url) => {
    expect(await httpSource({ userAgent, within: 2000 }).fetch(url, {})).toEqual({
      kind: 'failed',
      reason: 'it leads to where no public list is',
    });
  });

  it('nor by a redirect: each address is judged by itself', async () => {
    answer = (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/secrets' }).end();
    const source = httpSource({ userAgent, within: 2000, allows: (address) => address === '127.0.0.1' });
    expect(await source.fetch(base, {})).toMatchObject({ reason: 'it leads to where no public list is' });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['192.168.1.1', false],
    ['172.20.0.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['::10.0.0.1', false],
    ['::7f00:1', false],
    ['::808:808', false],
    ['2002:a00:1::', false],
    ['nonsense', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });
});
