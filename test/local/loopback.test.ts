import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { EmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import type { LocalService } from '../../local/start.ts';
import { answers, phone, startFixture } from './fixtures/template.ts';

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Asks a port of this machine; the status and the words of the answer. */
function ask(port: string, { method = 'POST', path = '/', headers = {}, body = '' }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const sized = { 'content-length': String(Buffer.byteLength(body)), ...headers };
    const asked = request({ host: '127.0.0.1', port, method, path, headers: sized }, (response) => {
      let said = '';
      response.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      response.on('end', () => resolve(`${response.statusCode} ${said}`));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The port on which AWS clients are answered: it stands in each queue's URL. */
function cloudPort({ template }: LocalService): string {
  return new URL(template.ofType('AWS::SQS::Queue')[0]?.ref ?? '').port;
}

const credential = (service: string): string =>
  `AWS4-HMAC-SHA256 Credential=AKIALOCAL00000000001/20260302/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;

function call(target: string, body: string): Asked {
  return { headers: { 'x-amz-target': target, authorization: credential('any') }, body };
}

const getItem = (body: string): Asked => call('DynamoDB_20120810.GetItem', body);

test.each<[string, Asked, string]>([
  ['another method', { method: 'GET' }, '405 .*this does not take GET'],
  ['nobody', {}, '403 .*UnrecognizedClientException'],
  ['no JSON', getItem('{"TableName":'), '400 .*SerializationException'],
  ['a list', getItem('[]'), '400 .*the request must be an object'],
  ['a target without an operation', call('DynamoDB_20120810', '{}'), '400 .*names no operation'],
  ['an operation that no function calls', call('DynamoDB_20120810.DeleteTable', '{}'), '400 .*UnknownOperation'],
  ['a service that nobody has', call('Nothing.Do', '{}'), '400 .*UnknownOperation'],
  ['fields of another kind', call('AWSEvents.PutEvents', '{"Entries":5}'), '400 .*Entries must be a list'],
  ['a query without an action', { headers: { authorization: credential('sns') }, body: '\0&=%zz' }, '400 .*Unknown'],
  ['no attribute value', getItem('{"TableName":"people","Key":{"pk":null}}'), '400 .*ValidationException'],
  ['a pit of lists', getItem(`{"TableName":"people","Key":${'['.repeat(9999)}${']'.repeat(9999)}}`), '400 .*Nesting'],
  ['more than there is room for', { body: new Uint8Array(17 * 1024 * 1024) }, '413 .*may hold 16777216 bytes'],
])('the port for AWS clients answers %s with a clear error, and goes on', async (_, asked, error) => {
  const service = await startFixture();
  expect(await ask(cloudPort(service), asked)).toMatch(new RegExp(error));
  expect(await answers(service, 'HELLO you')).toEqual(['hello you']);
});

test('a caller that hangs up or speaks no HTTP ends nothing', async () => {
  const service = await startFixture();
  const head = `POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: ${credential('dynamodb')}\r\n`;
  const half = `${head}x-amz-target: DynamoDB_20120810.GetItem\r\ncontent-length: 100\r\n\r\n{`;
  for (const port of [cloudPort(service), new URL(service.url).port]) {
    for (const words of [half, '\x16\x03\x01 not HTTP\r\n\r\n', 'POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n']) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(words);
          setTimeout(() => socket.destroy(), 20);
        });
        socket.on('error', () => undefined).on('close', () => resolve());
      });
    }
  }
  expect(await answers(service, 'HELLO you')).toEqual(['hello you']);
});

test.each([
  ['the name of another site', { host: 'evil.example' }],
  ['a page of another site', { origin: 'http://evil.example' }],
  ['a page without an address', { origin: 'null' }],
])('%s reaches neither the texts nor the tables', async (_, headers) => {
  const service = await startFixture();
  const item = getItem('{"TableName":"people","Key":{"pk":{"S":"a"},"sk":{"S":"b"}}}');
  const cloud = cloudPort(service);
  expect(await ask(cloud, item)).toBe('200 {}');
  expect(await ask(cloud, { ...item, headers: { ...item.headers, ...headers } })).toMatch(/^403 /);
  const { port } = new URL(service.url);
  const own = { host: `localhost:${port}` };
  expect(await ask(port, { method: 'GET', path: '/local/phones', headers: own })).toMatch(/^200 /);
  expect(await ask(port, { method: 'GET', path: '/local/phones', headers: { ...own, ...headers } })).toMatch(/^403 /);
});

test('the tables listen nowhere: there are the two addresses of the service and the one for AWS clients', async () => {
  const listening = (): number => process.getActiveResourcesInfo().filter((what) => what === 'TCPServerWrap').length;
  const before = listening();
  await startFixture();
  expect(listening() - before).toBeLessThanOrEqual(3);
});

test('whatever a request for the tables holds, they answer it', async () => {
  const tables = await EmbeddedDynamo.open(undefined);
  onTestFinished(() => tables.close());
  const schema = [{ AttributeName: 'pk', KeyType: 'HASH' }];
  const AttributeDefinitions = [{ AttributeName: 'pk', AttributeType: 'S' }];
  await tables.call('CreateTable', {
    ...{ TableName: 'people', BillingMode: 'PAY_PER_REQUEST', KeySchema: schema, AttributeDefinitions },
  });
  const anything = fc.jsonValue({ maxDepth: 3 });
  const value = fc.oneof(anything, fc.dictionary(fc.constantFrom('S', 'N', 'B', 'M', 'L', 'SS'), anything));
  const item = fc.oneof(anything, fc.dictionary(fc.constantFrom('pk', 'sk', '', '__proto__'), value));
  const expression = fc.oneof(anything, fc.constantFrom('pk = :a', 'SET #a = :a', 'size(', 'a.b[0]', '((((', ':a'));
  const input = fc.record(
    {
      ...{ TableName: fc.constantFrom('people', 'nobody', ''), Item: item, Key: item, RequestItems: item },
      ...{ KeyConditionExpression: expression, UpdateExpression: expression, ConditionExpression: expression },
      ...{ ExpressionAttributeValues: fc.dictionary(fc.constantFrom(':a', ':b', 'c'), value), Limit: anything },
    },
    { requiredKeys: [] },
  );
  const operation = fc.constantFrom('GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan', 'BatchGetItem');
  await fc.assert(
    fc.asyncProperty(operation, input, async (name, given) => {
      const { status } = await tables.call(name, JSON.parse(JSON.stringify(given)));
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is asked of /local, it answers in one line what is wrong, or does it, and goes on', async () => {
  const service = await startFixture();
  const { port } = new URL(service.url);
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(phone, 'PT1M', 'Publish', 'receive', '-P1D'));
  const names = ['from', 'body', 'id', 'advance', 'to', 'function', 'before', 'after', 'phone', 'answers', '__proto__'];
  const fields = fc.dictionary(fc.constantFrom(...names), fc.oneof(words, fc.jsonValue()));
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fields.map((given) => JSON.stringify(given)),
  );
  const path = fc
    .constantFrom('texts', 'clock', 'crash', 'phones', 'next', '%', '..%2Fx', 'stream%00')
    .map((p) => `/local/${p}`);
  const method = fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS');
  const headers = { host: `localhost:${port}`, 'content-type': 'application/json' };
  await fc.assert(
    fc.asyncProperty(method, path, body, async (how, where, given) => {
      const [, status = '', said = ''] =
        /^(\d+) (.*)$/su.exec(await ask(port, { method: how, path: where, headers, body: given })) ?? [];
      expect(['200', '400', '404', '405']).toContain(status);
      if (status !== '200') expect(JSON.parse(said)).toEqual({ error: expect.any(String) });
    }),
    { numRuns: 300 },
  );
  expect(await answers(service, 'HELLO you')).toEqual(['hello you']);
});
