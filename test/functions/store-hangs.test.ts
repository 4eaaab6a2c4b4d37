/** The real clients, as receive-text is wired, against services on loopback that take a request and never answer. */
import { createServer } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHandler } from '../../functions/receive-text/handler.ts';
import { wireDelivery } from '../../shared/adapters/delivery.ts';
import { unpaced } from '../../shared/adapters/system/pacer.ts';
import { contextOf, inboundRecord, sqsEvent } from './events.ts';

/** The function's own time-out (DESIGN 2). */
const timeout = 10_000;

const environment = {
  TABLE_NAME: 'table',
  PEPPER_SECRET_ID: 'pepper',
  COORDINATORS_SECRET_ID: 'coordinators',
  GROUPS: '[]',
  MAIL_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/123456789012/mail',
  BUS_NAME: 'bus',
  ORIGINATION_NUMBER: '+18015550100',
  SMS_MAX_PRICE_USD: '0.10',
  PARTS_PER_SECOND: '10',
  RESERVE: '0.4',
  WORKERS: '2',
  COUNTRIES: 'US,CA',
  SUPPORT_CONTACT: 'help@steadyline.example',
  SITE_URL: '',
};

const published = '<PublishResponse><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>';

/** All of AWS on one loopback port: SNS texts, and what is named hangs. */
async function aws(hangs: 'secrets' | 'table') {
  const texts: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const body = Buffer.concat(await request.toArray()).toString();
    if (target.startsWith('secretsmanager')) {
      if (hangs !== 'secrets') response.end(JSON.stringify({ SecretString: '{}' }));
    } else if (target === '') {
      texts.push(new URLSearchParams(body));
      response.writeHead(200, { 'content-type': 'text/xml' }).end(published);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'x');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'x');
  return {
    texts,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

afterEach(() => vi.unstubAllEnvs());

describe('danger, while a service hangs instead of failing (RULES 16)', () => {
  it.each(['secrets', 'table'] as const)("is answered within the function's time-out: %s", async (hangs) => {
    const { texts, close } = await aws(hangs);
    const { deps, holdBack } = wireDelivery(environment);
    const handler = createHandler({ deliver: { ...deps, pacer: unpaced }, holdBack });
    const start = performance.now();
    const event = sqsEvent(inboundRecord('he is blue and not breathing'));
    const { batchItemFailures } = await handler(
      event,
      contextOf('run', () => timeout),
    );
    expect(performance.now() - start).toBeLessThan(timeout - 2_000);
    expect(batchItemFailures).toHaveLength(1);
    expect(texts.map((text) => [text.get('PhoneNumber'), text.get('Message')])).toEqual([
      ['+18015550101', expect.stringContaining('911')],
    ]);
    await close();
  });
});
