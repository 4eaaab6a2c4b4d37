/** The loopback endpoint that real AWS SDK clients talk to: who asks, may they, answer; or die, if a crash was ordered. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { VirtualClock } from './clock.ts';
import type { Instance, LambdaFunction } from './functions.ts';
import { type Fields, fields, LocalError, messageOf, parseJson } from './json.ts';
import { type Grant, type Operation, tableGrants, tableOperations } from './operations.ts';
import type { Policies } from './policies.ts';
import { Refusal } from './refusal.ts';
import type { Answer, Tables } from './table.ts';
import type { Template } from './template.ts';

export interface Crash {
  functionName: string;
  when: 'before' | 'after';
  operation: string;
}

export interface CloudParts {
  template: Template;
  clock: VirtualClock;
  policies: Policies;
  operations: ReadonlyMap<string, Operation>;
  tables: Tables;
  functions: readonly LambdaFunction[];
  /** Hears of an operation that the runner does not know: it must stop. */
  fail(error: LocalError): void;
}

interface Caller {
  of: LambdaFunction;
  instance: Instance | undefined;
}

interface Request {
  service: string;
  operation: string;
  input: Fields;
  body: Buffer;
  /** SNS still speaks the query protocol, with answers in XML. */
  xml: boolean;
}

const services: Record<string, string> = {
  DynamoDB_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
  AWSEvents: 'events',
  secretsmanager: 'secretsmanager',
};

export class Cloud {
  readonly url: string;
  private readonly server: Server;
  private parts: CloudParts | undefined;
  private crashes: Crash[] = [];
  private readonly serving = new Set<Promise<void>>();

  private constructor(server: Server, port: number) {
    this.server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Listens first, for the template's URLs hold the port; answers once it has its parts. */
  static async listen(): Promise<Cloud> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const cloud = new Cloud(server, typeof address === 'object' && address !== null ? address.port : 0);
    server.on('request', (request, response) => {
      const served = cloud.serve(request, response).finally(() => cloud.serving.delete(served));
      cloud.serving.add(served);
    });
    return cloud;
  }

  open(parts: CloudParts): void {
    this.parts = parts;
  }

  /** The function will die once, right before or after its next such call. @throws LocalError for an operation that is not known. */
  crash(crash: Crash): void {
    const known = [
      ...tableOperations,
      ...[...(this.parts?.operations.keys() ?? [])].map((name) => name.split(':')[1] ?? ''),
    ];
    if (!known.includes(crash.operation))
      throw new LocalError(`there is no operation ${crash.operation}; there are ${known.join(', ')}`);
    this.crashes.push(crash);
  }

  /** Cuts every caller off, and waits until what they had asked for is done: only then may the tables go. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
    await Promise.all(this.serving);
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts = this.parts;
    // A caller that dies while it asks has asked for nothing.
    const body = await readBody(incoming).catch(() => undefined);
    if (body === undefined) return void response.destroy();
    if (parts === undefined) return void response.writeHead(503).end();
    response.setHeader('x-amzn-requestid', randomUUID());
    response.setHeader('date', new Date(parts.clock.now()).toUTCString());
    let xml = false;
    try {
      const request = readRequest(incoming, body);
      xml = request.xml;
      const caller = identify(incoming, parts.functions);
      const done = caller.instance?.callBegins();
      response.on('close', () => done?.());
      if (this.dies(caller, 'before', request.operation)) return void response.destroy();
      const answer = await answerTo(request, incoming, caller, parts);
      if (this.dies(caller, 'after', request.operation)) return void response.destroy();
      response.writeHead(answer.status, answer.headers).end(answer.body);
    } catch (error) {
      refuse(response, error, xml, parts);
    }
  }

  private dies({ of, instance }: Caller, when: Crash['when'], operation: string): boolean {
    const index = this.crashes.findIndex(
      (crash) => crash.functionName === of.settings.name && crash.when === when && crash.operation === operation,
    );
    if (index < 0 || instance === undefined) return false;
    this.crashes.splice(index, 1);
    instance.kill('Runtime.ExitError', `crashed ${when} ${operation}, as ordered`);
    return true;
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function readRequest({ headers }: IncomingMessage, body: Buffer): Request {
  const [prefix = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.');
  if (prefix !== '') {
    const service = services[prefix] ?? prefix;
    return { service, operation, input: fields(parseJson(body.toString() || '{}'), 'the request'), body, xml: false };
  }
  const query = new URLSearchParams(body.toString());
  const [, service = 'unknown'] = /Credential=[^/]+\/[^/]+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  return { service, operation: query.get('Action') ?? '', input: queryInput(query), body, xml: true };
}

/** `MessageAttributes.entry.1.Name=a&MessageAttributes.entry.1.Value.DataType=String` and the like, as the JSON it stands for. */
function queryInput(query: URLSearchParams): Fields {
  const input: Fields = {};
  const attributes: Record<string, Fields> = {};
  for (const [name, value] of query) {
    const [, entry, part = ''] = /^MessageAttributes\.entry\.(\d+)\.(?:Value\.)?(\w+)$/.exec(name) ?? [];
    if (entry === undefined) input[name] = value;
    else attributes[entry] = { ...attributes[entry], [part]: value };
  }
  const named = Object.values(attributes).map(({ Name, ...value }): [string, Fields] => [String(Name), value]);
  if (named.length > 0) input.MessageAttributes = Object.fromEntries(named);
  return input;
}

function identify({ headers }: IncomingMessage, functions: readonly LambdaFunction[]): Caller {
  const [, key] = /Credential=([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  const of = functions.find(({ accessKeyId }) => accessKeyId === key);
  if (of === undefined)
    throw new Refusal('UnrecognizedClientException', 'The security token included in the request is invalid.', 403);
  return { of, instance: of.byToken(String(headers['x-amz-security-token'] ?? '')) };
}

async function answerTo(
  request: Request,
  incoming: IncomingMessage,
  { of }: Caller,
  parts: CloudParts,
): Promise<Answer> {
  const { service, operation, input } = request;
  if (service === 'dynamodb' && tableOperations.has(operation)) {
    check(tableGrants(parts.template, operation, input), of, parts.policies);
    return await parts.tables.forward(incoming.headers, request.body);
  }
  const known = parts.operations.get(`${service}:${operation}`);
  if (known === undefined || input.TopicArn !== undefined) {
    parts.fail(
      new LocalError(
        `${of.settings.name} called ${service}:${operation}, an operation that the local runner does not know`,
      ),
    );
    throw new Refusal('UnknownOperationException', `${operation} is not known here`);
  }
  check(known.grants(input), of, parts.policies);
  const output = known.run(input);
  const headers = { 'content-type': request.xml ? 'text/xml' : 'application/x-amz-json-1.0' };
  return {
    status: 200,
    headers,
    body: Buffer.from(request.xml ? resultXml(operation, output) : JSON.stringify(output)),
  };
}

function check(grants: readonly Grant[], of: LambdaFunction, policies: Policies): void {
  for (const { action, resource } of grants) {
    if (policies.allowed(of.settings.role, action, resource)) continue;
    throw new Refusal(
      'AccessDeniedException',
      `${of.settings.name} is not authorized to perform: ${action} on resource: ${resource}`,
    );
  }
}

function refuse(response: ServerResponse, error: unknown, xml: boolean, parts: CloudParts): void {
  if (response.headersSent || response.destroyed) return;
  if (!(error instanceof Refusal)) parts.fail(new LocalError(`the local cloud failed: ${messageOf(error)}`));
  const { code, status, message } =
    error instanceof Refusal ? error : new Refusal('InternalFailure', messageOf(error), 500);
  if (xml) {
    const xmlCode = code === 'AccessDeniedException' ? 'AuthorizationError' : code;
    const type = status < 500 ? 'Sender' : 'Receiver';
    const body = `<ErrorResponse><Error><Type>${type}</Type><Code>${xmlCode}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
    response.writeHead(xmlCode === 'AuthorizationError' ? 403 : status, { 'content-type': 'text/xml' }).end(body);
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code })
    .end(JSON.stringify({ __type: code, message }));
}

function resultXml(operation: string, output: Fields): string {
  const values = Object.entries(output).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return `<${operation}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><${operation}Result>${values.join('')}</${operation}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${operation}Response>`;
}

function escapeXml(value: string): string {
  return value.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
