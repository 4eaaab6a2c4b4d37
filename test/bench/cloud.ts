/**
 * The AWS that the functions of the bench call: DynamoDB is an embedded one that reports what each call consumed, and
 * the other services say yes. Every request is counted as it comes over the wire, retries included.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { type EmbeddedTable, embeddedDynamo } from '../support/dynalite-table.ts';

export interface Calls {
  /** By operation, as `PutItem`. */
  readonly operations: ReadonlyMap<string, number>;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface Published {
  readonly to: string;
  readonly messageId: string;
}

const reads: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query']);
const unitsSchema = z.object({ CapacityUnits: z.number() });
const consumedSchema = z.object({ ConsumedCapacity: z.optional(z.union([unitsSchema, z.array(unitsSchema)])) });
const entrySchema = z.looseObject({ Id: z.optional(z.string()), MessageBody: z.optional(z.string()) });
const inputSchema = z.looseObject({ Entries: z.optional(z.array(entrySchema)) });
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** Answers of the services that the bench has no need of. */
const yes: Readonly<Record<string, (input: z.infer<typeof inputSchema>) => unknown>> = {
  GetSecretValue: ({ SecretId }) => ({ SecretString: SecretId === 'pepper' ? 'a pepper' : '{}' }),
  PutEvents: ({ Entries = [] }) => ({
    FailedEntryCount: 0,
    Entries: Entries.map((_, index) => ({ EventId: `${index}` })),
  }),
  SendMessageBatch: ({ Entries = [] }) => ({
    Successful: Entries.map(({ Id, MessageBody = '' }) => ({ Id, MessageId: Id, MD5OfMessageBody: md5(MessageBody) })),
    Failed: [],
  }),
  ChangeMessageVisibility: () => ({}),
};

export class BenchCloud {
  readonly url: string;
  readonly table: string;
  /** Every text that was taken, oldest first. */
  readonly published: Published[] = [];
  private operations = new Map<string, number>();
  private readUnits = 0;
  private writeUnits = 0;
  private readonly server: Server;
  private readonly dynamo: EmbeddedTable;
  private readonly dynamoUrl: string;

  private constructor(server: Server, dynamo: EmbeddedTable, table: string, dynamoUrl: string) {
    this.server = server;
    this.url = urlOf(server);
    this.dynamoUrl = dynamoUrl;
    this.dynamo = dynamo;
    this.table = table;
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async open(): Promise<BenchCloud> {
    const dynamo = await embeddedDynamo();
    const table = await dynamo.create();
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const endpoint = await dynamo.client.config.endpoint?.();
    return new BenchCloud(server, dynamo, table, `http://${endpoint?.hostname}:${endpoint?.port}`);
  }

  /** What was called since this was last asked. */
  take(): Calls {
    const { operations, readUnits, writeUnits } = this;
    this.operations = new Map();
    this.readUnits = 0;
    this.writeUnits = 0;
    return { operations, readUnits, writeUnits };
  }

  /** Ids of those who are due, as the routine index has them. */
  async peopleDueUntil(at: Instant): Promise<readonly string[]> {
    const clock = { now: () => at, sleep: () => Promise.resolve() };
    const { due } = await dynamoStore({ client: this.dynamo.client, table: this.table, clock }).due('due', at, 1000);
    return due.map(({ ref }) => ref.id);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.dynamo.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString();
    const target = request.headers['x-amz-target'];
    if (target === undefined) return this.publish(new URLSearchParams(body), response);
    const [service = '', operation = ''] = String(target).split('.');
    this.count(operation);
    if (service.startsWith('DynamoDB')) return this.forward(operation, body, request, response);
    const input = inputSchema.parse(JSON.parse(body));
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify(yes[operation]?.(input) ?? {}));
  }

  private count(operation: string): void {
    this.operations.set(operation, (this.operations.get(operation) ?? 0) + 1);
  }

  private publish(query: URLSearchParams, response: ServerResponse): void {
    this.count(query.get('Action') ?? 'unknown');
    const messageId = `message-${this.published.length + 1}`;
    this.published.push({ to: query.get('PhoneNumber') ?? '', messageId });
    response.setHeader('content-type', 'text/xml');
    response.end(
      `<PublishResponse><PublishResult><MessageId>${messageId}</MessageId></PublishResult></PublishResponse>`,
    );
  }

  private async forward(
    operation: string,
    body: string,
    { headers }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const input: object = JSON.parse(body);
    const answer = await fetch(this.dynamoUrl, {
      method: 'POST',
      headers: ['content-type', 'x-amz-target', 'x-amz-date', 'authorization'].map((name) => [
        name,
        String(headers[name]),
      ]),
      body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const text = await answer.text();
    if (answer.ok) this.consume(operation, text);
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  }

  private consume(operation: string, answer: string): void {
    const { ConsumedCapacity: consumed = [] } = consumedSchema.parse(JSON.parse(answer));
    const units = [consumed].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
    if (reads.has(operation)) this.readUnits += units;
    else this.writeUnits += units;
  }
}

function urlOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}
