import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { LocalService } from '../../local/start.ts';
import { answers, phone, startFixture } from './fixtures/template.ts';

async function post(service: LocalService, path: string, body: unknown, headers: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(service.url + path, {
    ...init,
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
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
  const text = { at: instant, from: '+18015550199', to: phone, body: 'hello you' };
  expect(sent.body).toEqual({ texts: [text] });
  const inbound = { at: instant, direction: 'in', from: phone, to: text.from, body: 'HELLO you', status: 'received' };
  const outbound = { ...text, direction: 'out', status: 'delivered' };
  for (const query of [encodeURIComponent(phone), phone])
    expect((await get(service, `/local/texts?phone=${query}`)).body).toEqual({ texts: [inbound, outbound] });
  expect((await get(service, `/local/conversation?phone=${phone}`)).body).toEqual({
    answers: 'delivered',
    texts: [
      { ...inbound, id: 'mine', parts: 1 },
      { ...outbound, id: expect.any(String), parts: 1 },
    ],
  });
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
  for (const back of [{ to: '2026-03-01T09:00:00-07:00' }, { advance: '-PT1H' }])
    expect(await post(service, '/local/clock', back)).toEqual({
      ...{ status: 400, body: { error: expect.stringMatching('^the clock does not go back: it is 2026-03-03T01:00') } },
    });
});

test.each([
  ['PT90M', '2026-03-02T16:30'],
  ['PT0.5H', '2026-03-02T15:30'],
  ['P1W1DT1H1M1S', '2026-03-10T16:01'],
  ['P1M', '2026-04-02T15:00'],
  ['P1M31D', '2026-05-03T15:00'],
  ['P1Y', '2027-03-02T15:00'],
])('the clock moves on by %s', async (advance, to) => {
  const service = await startFixture({ changes: { Schedule: null } });
  const { body } = await post(service, '/local/clock', { advance });
  expect(body).toEqual({ now: expect.stringMatching(`^${to}`), texts: [] });
});

test('a month on from the 31st is the last day of a shorter one', async () => {
  const service = await startFixture({ now: Date.parse('2026-01-31T15:00:00Z'), changes: { Schedule: null } });
  const { body } = await post(service, '/local/clock', { advance: 'P1M' });
  expect(body).toMatchObject({ now: expect.stringMatching('^2026-02-28T15:00') });
});

test('of two moves at once each moves the clock, and answers with its own texts', async () => {
  const service = await startFixture();
  const moves = await Promise.all([1, 2].map(() => post(service, '/local/clock', { advance: 'PT1H' })));
  const hour = (now: string, tick: string): object => ({
    ...{ now: expect.stringMatching(`^2026-03-02T${now}`), texts: [{ body: `tick 2026-03-02T${tick}:00.000Z` }] },
  });
  const bodies = moves.map(({ body }) => body).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  expect(bodies).toMatchObject([hour('16:00', '15:10'), hour('17:00', '16:10')]);
});

test('texts that come at once, and while the clock moves, are all answered and all kept', async () => {
  const service = await startFixture();
  const day = post(service, '/local/clock', { advance: 'P1D' });
  const bodies = Array.from({ length: 12 }, (_, index) => `HELLO ${index}`);
  const sent = await Promise.all(bodies.map((body) => post(service, '/local/texts', { from: phone, body })));
  expect((await day).status).toBe(200);
  for (const [index, { body }] of sent.entries())
    expect(body).toEqual({ texts: expect.arrayContaining([expect.objectContaining({ body: `hello ${index}` })]) });
  const kept = service.textsOf(phone).map(({ body }) => body);
  expect(kept.filter((body) => body.startsWith('HELLO')).sort()).toEqual([...bodies].sort());
  expect(kept.filter((body) => body.startsWith('hello')).sort()).toEqual(bodies.map((b) => b.toLowerCase()).sort());
});

test('a duplicate is the same text: another one under its id is refused, and nothing is sent', async () => {
  const service = await startFixture();
  await post(service, '/local/texts', { from: phone, body: 'HELLO', id: 'mine' });
  expect((await post(service, '/local/texts', { from: phone, body: 'HELLO', id: 'mine' })).status).toBe(200);
  const error = "id mine is another text's; a duplicate has the same from and body";
  for (const other of [{ body: 'BYE' }, { from: '+18015550102' }])
    expect(await post(service, '/local/texts', { from: phone, body: 'HELLO', id: 'mine', ...other })).toEqual({
      ...{ status: 400, body: { error } },
    });
  expect((await get(service, '/local/phones')).body).toEqual({ phones: [phone] });
});

test.each(['', '¿Qué tal, mañana?', '💜👍🏽', 'a'.repeat(1600), ' \n', '<b>&amp;', 'a\0b'])(
  'the body %j arrives as it was sent',
  async (body) => {
    const service = await startFixture();
    expect((await post(service, '/local/texts', { from: phone, body })).status).toBe(200);
    expect(service.textsOf(phone)).toMatchObject([{ body }]);
  },
);

interface Refused {
  path: string;
  body: unknown;
  error: unknown;
}

const refused = (path: string, error: unknown, ...bodies: readonly unknown[]): Refused[] =>
  bodies.map((body) => ({ path, body, error }));
const numbers = ['8015550101', '801-555-0101', '+1 801 555 0101', '12345', ''];
const durations = ['1 day', 'P', 'PT', 'P1DT', 'PT-1H', 'pt1h'];
const instants = ['2026-12-01T09:00', '2027-02-29T09:00:00Z', '2026-12-01', 'tomorrow'];
const e164 = 'must be a phone number in E.164 form, as +18015550101';
const offset = 'is not an instant with its offset, as 2026-12-01T09:00:00-07:00';

test.each([
  ...refused('/local/texts', `from ${e164}`, ...numbers.map((from) => ({ from, body: 'JOIN' }))),
  ...refused('/local/texts', 'from must be a string', { body: 'JOIN' }, { from: 5, body: 'JOIN' }),
  ...refused('/local/texts', 'from is the service itself; name another phone', { from: '+18015550199', body: 'JOIN' }),
  ...refused('/local/texts', 'body must be a string', { from: phone }, { from: phone, body: null }),
  ...refused('/local/texts', 'body must have at most 1600 characters', { from: phone, body: 'a'.repeat(1601) }),
  ...refused('/local/texts', 'id must have 1 to 100 characters', { from: phone, body: 'JOIN', id: '' }),
  ...refused('/local/texts', 'the body is not JSON in UTF-8', '{', '', Buffer.from([0x22, 0xff, 0x22])),
  ...refused('/local/texts', 'the body must be an object', '[]', 'null', '"JOIN"'),
  ...refused('/local/clock', 'say either advance, as PT24H, or to, as 2026-12-01T09:00:00-07:00', {}),
  ...durations.flatMap((advance) =>
    refused('/local/clock', `${advance} is not a duration, as PT24H or P7D`, { advance }),
  ),
  ...instants.flatMap((to) => refused('/local/clock', `${to} ${offset}`, { to })),
  ...refused('/local/clock', 'the clock moves at most 400 days at a time', { advance: 'P401D' }),
  ...refused('/local/clock', 'advance must be a string', { advance: 5 }),
  ...refused('/local/crash', 'say either before or after, with an operation as Publish', { function: 'receive' }),
  ...refused('/local/crash', expect.stringMatching('^there is no function eive; there are receive, work'), {
    ...{ function: 'eive', after: 'Publish' },
  }),
  ...refused('/local/crash', expect.stringMatching('^there is no operation Foo; there are GetItem'), {
    ...{ function: 'receive', after: 'Foo' },
  }),
  ...refused('/local/phones', 'answers must be one of delivered, opted-out, unreachable, invalid', {
    ...{ phone, answers: 'maybe' },
  }),
])('$path refuses $body in one clear line, and nothing has changed', async ({ path, body, error }) => {
  const service = await startFixture();
  expect(await post(service, path, body)).toEqual({ status: 400, body: { error } });
  expect((await get(service, '/local/phones')).body).toEqual({ phones: [] });
  expect((await get(service, '/local/clock')).body).toEqual({ now: expect.stringMatching('^2026-03-02T15:00:3') });
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
