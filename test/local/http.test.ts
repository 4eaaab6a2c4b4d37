import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { LocalService } from '../../local/start.ts';
import { answers, phone, startFixture } from './fixtures/template.ts';

async function post(service: LocalService, path: string, body: unknown, headers: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(service.url + path, {
    ...init,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function get(service: LocalService, path: string) {
  const response = await fetch(service.url + path);
  return { status: response.status, body: await response.json() };
}

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

test('a text posted is answered with every text that left the service', async () => {
  const service = await startFixture();
  const sent = await post(service, '/local/texts', { from: phone, body: 'HELLO you', id: 'mine' });
  expect(sent.status).toBe(200);
  const text = { at: instant, from: '+18015550199', to: phone, body: 'hello you', parts: 1, id: expect.any(String) };
  expect(sent.body).toEqual({ texts: [{ ...text, direction: 'out', status: 'delivered' }] });
  const inbound = {
    id: 'mine',
    at: instant,
    direction: 'in',
    from: phone,
    to: '+18015550199',
    body: 'HELLO you',
    status: 'received',
    parts: 1,
  };
  for (const query of [encodeURIComponent(phone), phone]) {
    expect((await get(service, `/local/texts?phone=${query}`)).body).toEqual({
      texts: [inbound, { ...text, direction: 'out', status: 'delivered' }],
    });
  }
  expect((await get(service, '/local/phones')).body).toEqual({ phones: [phone] });
});

test('the clock is told, moved by a duration and to an instant, and never back', async () => {
  const service = await startFixture();
  expect((await get(service, '/local/clock')).body).toEqual({ now: instant });
  const moved = await post(service, '/local/clock', { advance: 'PT2H' });
  expect(moved.body).toMatchObject({
    now: expect.stringMatching(/^2026-03-02T17:00:3/),
    texts: [{ body: 'tick 2026-03-02T15:10:00.000Z' }, { body: 'tick 2026-03-02T16:10:00.000Z' }],
  });
  expect((await post(service, '/local/clock', { to: '2026-03-02T18:00:00-07:00' })).body).toMatchObject({
    now: expect.stringMatching(/^2026-03-03T01:00:0/),
  });
  expect(await post(service, '/local/clock', { to: '2026-03-01T09:00:00-07:00' })).toEqual({
    status: 400,
    body: { error: expect.stringMatching('does not go back') },
  });
});

test.each([
  ['/local/texts', { from: '8015550101', body: 'JOIN' }, 'from must be a phone number in E.164 form, as +18015550101'],
  ['/local/texts', { from: phone }, 'body must be a string'],
  ['/local/texts', { from: '+18015550199', body: 'JOIN' }, 'from is the service itself; name another phone'],
  ['/local/texts', '{', 'the body is not JSON'],
  ['/local/texts', '[]', 'the body must be an object'],
  ['/local/clock', {}, 'say either advance, as PT24H, or to, as 2026-12-01T09:00:00-07:00'],
  ['/local/clock', { advance: '1 day' }, '1 day is not a duration, as PT24H or P7D'],
  [
    '/local/clock',
    { to: '2026-12-01T09:00' },
    '2026-12-01T09:00 is not an instant with its offset, as 2026-12-01T09:00:00-07:00',
  ],
  ['/local/crash', { function: 'receive' }, 'say either before or after, with an operation as Publish'],
  ['/local/phones', { phone, answers: 'maybe' }, 'answers must be one of delivered, opted-out, unreachable, invalid'],
])('%s refuses %j in one clear line', async (path, body, error) => {
  const service = await startFixture();
  expect(await post(service, path, body)).toEqual({ status: 400, body: { error } });
});

test('only this machine is answered, by its own names, and only JSON is taken', async () => {
  const service = await startFixture();
  const { port } = new URL(service.url);
  const statusWith = (host: string): Promise<number | undefined> =>
    new Promise((resolve) => {
      request({ port, path: '/local/clock', headers: { host } }, (response) =>
        resolve(response.resume().statusCode),
      ).end();
    });
  for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(await statusWith(`${host}:${port}`)).toBe(200);
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost', 'localhost:1'])
    expect(await statusWith(host)).toBe(403);
  const form = await post(service, '/local/texts', 'from=1', { 'content-type': 'application/x-www-form-urlencoded' });
  expect(form).toEqual({ status: 415, body: { error: 'the content type must be application/json' } });
});

test('a crash is ordered by HTTP', async () => {
  const service = await startFixture();
  expect((await post(service, '/local/crash', { function: 'receive', after: 'Publish' })).status).toBe(200);
  expect(await answers(service, 'COUNT')).toEqual(['try 1', 'try 2']);
});

test('other routes go to the function that the template names, as API Gateway calls it', async () => {
  const service = await startFixture();
  const response = await fetch(`${service.url}/some/page?a=1&a=2`, {
    method: 'POST',
    body: 'x=1',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([response.status, response.headers.get('set-cookie')]).toEqual([201, 'a=1']);
  expect(await response.json()).toEqual({
    rawPath: '/some/page',
    queryStringParameters: { a: '1,2' },
    method: 'POST',
    body: 'x=1',
  });
  expect(await get(service, '/fails')).toEqual({ status: 500, body: { message: 'Internal Server Error' } });
});

test('what comes next is read from the agendas, the queues show their dead letters, and changes are streamed', async () => {
  const service = await startFixture();
  await answers(service, 'PLAN');
  expect((await get(service, '/local/next')).body).toEqual({
    next: [{ at: '2026-03-03T16:00:00.000Z', phone, kind: 'checkins.ask' }],
  });
  const stream = await fetch(`${service.url}/local/stream`);
  const reader = stream.body?.getReader();
  await answers(service, 'BOOM');
  const bus = {
    events: [],
    queues: [{ name: 'inbound', waiting: 0, inFlight: 0, dead: 1 }, { name: 'work.fifo' }, { name: 'tally-dead' }],
  };
  expect((await get(service, '/local/bus')).body).toMatchObject(bus);
  let streamed = '';
  while (!streamed.includes('event: change')) streamed += new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
});

test('the phone page is served from its own files, and nothing else is', async () => {
  const service = await startFixture();
  const page = await fetch(`${service.url}/local`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  for (const path of ['/local/nothing.js', '/local/..%2Fmain.ts', '/local/main.ts'])
    expect((await get(service, path)).status).toBe(404);
});
