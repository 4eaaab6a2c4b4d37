import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createPlainServer, type Server as PlainServer, type Socket } from 'node:net';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snsClient } from '../../shared/adapters/sns/client.ts';
import { failureOf } from '../../shared/adapters/sns/failures.ts';
import { snsSms } from '../../shared/adapters/sns/sms.ts';
import { InDoubt, NotSent, Refused } from '../../shared/runtime/ports.ts';

const text = { to: '+18015550101', body: 'How is today?' };
const account = { region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } };
const settings = { originationNumber: '+18015550100', maxPriceUsd: '0.10', mayText: () => true };

const smsBy = (client: SNSClient, overrides: Partial<typeof settings> = {}) =>
  snsSms({ client, ...settings, ...overrides });

describe('what SNS is asked', () => {
  const aws = mockClient(SNSClient);
  const asked = () => aws.commandCalls(PublishCommand)[0]?.args[0].input;

  beforeEach(() => {
    aws.reset();
    aws.on(PublishCommand).resolves({ MessageId: 'message-1' });
  });
  afterEach(() => aws.restore());

  it('is one transactional text, from our number, at no more than its price (RULES 39, 45)', async () => {
    await expect(smsBy(new SNSClient(account)).publish(text)).resolves.toEqual({ messageId: 'message-1' });
    expect(asked()).toEqual({
      PhoneNumber: '+18015550101',
      Message: 'How is today?',
      MessageAttributes: {
        'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: '0.10' },
        'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+18015550100' },
      },
    });
  });

  it('leaves the number to the account where none is set', async () => {
    await smsBy(new SNSClient(account), { originationNumber: '' }).publish(text);
    expect(Object.keys(asked()?.MessageAttributes ?? {})).not.toContain('AWS.MM.SMS.OriginationNumber');
  });

  it('is nothing for a country that is not texted: refused before anything leaves', async () => {
    const abroad = smsBy(new SNSClient(account), { mayText: () => false }).publish(text);
    await expect(abroad).rejects.toBeInstanceOf(Refused);
    expect(asked()).toBeUndefined();
  });
});

describe('what SNS answers (RULES 34)', () => {
  it.each([
    ['throttling, as SNS says it', 400, 'Throttling', 'not sent'],
    ['throttling, as a newer code', 429, 'ThrottledException', 'not sent'],
    ['an internal error', 500, 'InternalError', 'not sent'],
    ['a service that is down', 503, 'ServiceUnavailable', 'not sent'],
    ['a role that may not: the text is not at fault', 403, 'AuthorizationError', 'not sent'],
    ['a parameter it does not take', 400, 'InvalidParameter', 'refused'],
    ['a value it does not take', 400, 'ParameterValueInvalid', 'refused'],
  ])('%s', async (_, status, code, expected) => {
    const server = await answering((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/xml' });
      response.end(`<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`);
    });
    expect(await failure(server.client())).toBe(expected);
    expect(server.requests()).toBe(1);
    await server.close();
  });

  it('in words that cannot be read, after it took the text: in doubt', async () => {
    const server = await answering((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end('<PublishResponse><Pub');
    });
    expect(await failure(server.client())).toBe('in doubt');
    await server.close();
  });
});

describe('what the network does (RULES 34)', () => {
  it('a connection that is refused: surely not sent', async () => {
    const server = await answering(() => undefined);
    const client = server.client();
    await server.close();
    expect(await failure(client)).toBe('not sent');
  });

  it('a name that is not known: surely not sent', async () => {
    const client = snsClient({ ...account, endpoint: 'http://sns.steadyline.invalid' });
    expect(await failure(client)).toBe('not sent');
  });

  it('an answer that never comes: in doubt, within the time-out and after one request', async () => {
    const server = await answering(() => undefined);
    const client = server.client(150);
    expect(await failure(client)).toBe('in doubt');
    expect(server.requests()).toBe(1);
    await server.close();
  });

  it('a connection cut while the answer is awaited: in doubt, after one request', async () => {
    const server = await answering((request) => request.socket.destroy());
    expect(await failure(server.client())).toBe('in doubt');
    expect(server.requests()).toBe(1);
    await server.close();
  });

  it('a connection cut within its handshake: surely not sent', async () => {
    const plain = await cutting();
    const client = snsClient({ ...account, endpoint: `https://127.0.0.1:${plain.port}` });
    expect(await failure(client)).toBe('not sent');
    await plain.close();
  });

  it('takes a fresh connection for each text, for an old one may have died unseen', async () => {
    const sockets = new Set<Socket>();
    const server = await answering((request, response) => {
      sockets.add(request.socket);
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end('<PublishResponse><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>');
    });
    const sms = smsBy(server.client());
    await expect(sms.publish(text)).resolves.toEqual({ messageId: 'm' });
    await sms.publish(text);
    expect(sockets.size).toBe(2);
    await server.close();
  });
});

describe('other errors', () => {
  it('time-outs while connecting are surely not sent, and no credentials mean that nothing left', () => {
    const connecting =
      'the request socket did not establish a connection with the server within the configured timeout';
    expect(failureOf(Object.assign(new Error(connecting), { name: 'TimeoutError' }))).toBe('not sent');
    expect(failureOf(Object.assign(new Error('none'), { name: 'CredentialsProviderError' }))).toBe('not sent');
    expect(failureOf(Object.assign(new Error('expired'), { code: 'CERT_HAS_EXPIRED' }))).toBe('not sent');
  });

  it('where every address of a name was tried in vain: surely not sent', () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' });
    expect(failureOf(new AggregateError([refused, refused]))).toBe('not sent');
  });

  it('that say nothing of themselves are in doubt', () => {
    expect(failureOf(new Error('what?'))).toBe('in doubt');
    expect(failureOf('what?')).toBe('in doubt');
    expect(failureOf(Object.assign(new Error('odd'), { $metadata: {} }))).toBe('in doubt');
  });
});

/** Publishes once and names what the port makes of the failure. */
async function failure(client: SNSClient): Promise<string> {
  const error: unknown = await smsBy(client)
    .publish(text)
    .catch((caught: unknown) => caught);
  if (error instanceof NotSent) return 'not sent';
  if (error instanceof Refused) return 'refused';
  return error instanceof InDoubt ? 'in doubt' : 'no failure';
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** SNS on loopback, as the test wants it. */
async function answering(answer: Answer) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().on('end', () => answer(request, response));
  });
  const port = await listening(server);
  return {
    requests: () => requests,
    client: (answerWithin?: number) => snsClient({ ...account, endpoint: `http://127.0.0.1:${port}` }, answerWithin),
    close: () => closed(server, () => server.closeAllConnections()),
  };
}

/** Takes connections and cuts them at the first byte, as a broken middlebox does. */
async function cutting() {
  const server = createPlainServer((socket) =>
    socket.on('error', () => undefined).once('data', () => socket.destroy()),
  );
  return { port: await listening(server), close: () => closed(server, () => undefined) };
}

async function listening(server: Server | PlainServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closed(server: Server | PlainServer, cut: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    cut();
  });
}
