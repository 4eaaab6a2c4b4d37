/** The loopback endpoint that real AWS SDK clients talk to: who asks, may they, answer; or die, if a crash was ordered. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import { type AwsRequest, readAwsRequest, refusalOf, speaksXml } from './aws-request.ts';
import type { VirtualClock } from './clock.ts';
import type { Instance, LambdaFunction } from './functions.ts';
import { type Fields, LocalError } from './json.ts';
import { checkHost, checkOrigin, Denied, readBody } from './loopback.ts';
import { type Grant, type Operation, tableGrants, tableOperations } from './operations.ts';
import type { Policies } from './policies.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './table.ts';
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
  /** Hears that somebody has asked who is no running function: whoever imports a list by hand. */
  disturbed: () => void;
}

interface Caller {
  of: LambdaFunction;
  instance: Instance | undefined;
}

interface Answer {
  status: number;
  body: string;
}

/** More than any AWS request may hold. */
const MOST_BYTES = 16 * 1024 * 1024;

export class Cloud {
  readonly url: string;
  private readonly server: Server;
  private readonly port: number;
  private parts: CloudParts | undefined;
  private crashes: Crash[] = [];
  private readonly serving = new Set<Promise<void>>();

  private constructor(server: Server, port: number) {
    this.server = server;
    this.port = port;
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
    if (parts === undefined) return void response.writeHead(503).end();
    response.setHeader('x-amzn-requestid', randomUUID());
    response.setHeader('date', new Date(parts.clock.now()).toUTCString());
    const xml = speaksXml(incoming);
    try {
      const body = await readBody(incoming, MOST_BYTES);
      this.checkSender(incoming);
      const caller = identify(incoming, parts.functions);
      const request = readAwsRequest(incoming, body);
      const done = caller.instance?.callBegins();
      // Called even where the caller has hung up before.
      finished(response, () => done?.());
      if (this.dies(caller, 'before', request.operation)) return void response.destroy();
      const answer = await answerTo(request, xml, caller, parts);
      if (caller.instance === undefined) parts.disturbed();
      if (this.dies(caller, 'after', request.operation)) return void response.destroy();
      response.writeHead(answer.status, { 'content-type': contentType(xml) }).end(answer.body);
    } catch (error) {
      // A caller that died while it asked hears nothing.
      if (!response.destroyed && !response.headersSent) refuse(response, error, xml);
    }
  }

  private checkSender({ method, headers }: IncomingMessage): void {
    checkHost(headers, this.port);
    checkOrigin(headers, this.port);
    if (method !== 'POST') throw new Denied(405, `AWS clients POST; this does not take ${method}`);
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

function identify({ headers }: IncomingMessage, functions: readonly LambdaFunction[]): Caller {
  const [, key] = /Credential=([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  const of = functions.find(({ accessKeyId }) => accessKeyId === key);
  if (of === undefined)
    throw new Refusal('UnrecognizedClientException', 'The security token included in the request is invalid.', 403);
  return { of, instance: of.byToken(String(headers['x-amz-security-token'] ?? '')) };
}

async function answerTo(request: AwsRequest, xml: boolean, caller: Caller, parts: CloudParts): Promise<Answer> {
  const { service, operation, input } = request;
  const { of } = caller;
  if (service === 'dynamodb' && tableOperations.has(operation)) {
    check(tableGrants(parts.template, operation, input), of, parts.policies);
    const { status, body } = await parts.tables.ask(operation, input);
    return { status, body: JSON.stringify(body) };
  }
  const known = parts.operations.get(`${service}:${operation}`);
  if (known === undefined || input.TopicArn !== undefined) throw unknown(request, caller, parts);
  check(known.grants(input), of, parts.policies);
  const output = known.run(input);
  return { status: 200, body: xml ? resultXml(operation, output) : JSON.stringify(output) };
}

/** What a function that runs here calls in vain would work in AWS, or fail there alone: the runner must stop. */
function unknown({ service, operation }: AwsRequest, { of, instance }: Caller, { fail }: CloudParts): Refusal {
  const called = `${of.settings.name} called ${service}:${operation}`;
  if (instance !== undefined) fail(new LocalError(`${called}, an operation that the local runner does not know`));
  return new Refusal('UnknownOperationException', `${operation} is not known here`);
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

function contentType(xml: boolean): string {
  return xml ? 'text/xml' : 'application/x-amz-json-1.0';
}

function refuse(response: ServerResponse, error: unknown, xml: boolean): void {
  const { code, status, message } = refusalOf(error);
  if (xml) {
    const xmlCode = code === 'AccessDeniedException' ? 'AuthorizationError' : code;
    const type = status < 500 ? 'Sender' : 'Receiver';
    const body = `<ErrorResponse><Error><Type>${type}</Type><Code>${xmlCode}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
    response.writeHead(xmlCode === 'AuthorizationError' ? 403 : status, { 'content-type': contentType(xml) }).end(body);
    return;
  }
  response
    .writeHead(status, { 'content-type': contentType(xml), 'x-amzn-errortype': code })
    .end(JSON.stringify({ __type: code, message }));
}

function resultXml(operation: string, output: Fields): string {
  const values = Object.entries(output).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return `<${operation}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><${operation}Result>${values.join('')}</${operation}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${operation}Response>`;
}

function escapeXml(value: string): string {
  return value.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
