/** The HTTP interface of the local service: /local for phones, clock and crashes, everything else to the template's own API. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { answerJson, type Gateway } from './gateway.ts';
import { type Fields, fields, type Json, LocalError, messageOf, optionalText, parseJson } from './json.ts';
import { checkHost, checkOrigin, Denied, readBody } from './loopback.ts';
import type { Text } from './phones.ts';
import type { Service } from './service.ts';

export interface Site {
  service: Service;
  gateway: Gateway;
}

const MOST_BYTES = 64 * 1024;
const LONGEST_ID = 100;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const page = join(import.meta.dirname, 'page');
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** The page hears of changes at most ten times a second. */
const CHANGE_EVERY = 100;

export class LocalHttp {
  readonly port: number;
  private readonly servers: readonly Server[];
  private readonly watchers = new Set<ServerResponse>();
  private site: Site | undefined;
  private telling: NodeJS.Timeout | undefined;

  private constructor(servers: readonly Server[], port: number) {
    this.servers = servers;
    this.port = port;
  }

  /** Listens on both loopback addresses. @throws LocalError when the port is taken. */
  static async listen(port: number): Promise<LocalHttp> {
    const first = await listenOn('127.0.0.1', port);
    const address = first.address();
    const bound = typeof address === 'object' && address !== null ? address.port : port;
    // A machine without IPv6 does with the one; but `localhost` must not lead some to another program.
    const second = await listenOn('::1', bound).catch((error: unknown) => {
      if (!(error instanceof Taken)) return undefined;
      first.close();
      throw error;
    });
    const http = new LocalHttp(second === undefined ? [first] : [first, second], bound);
    for (const server of http.servers) server.on('request', (request, response) => void http.serve(request, response));
    return http;
  }

  open(site: Site): void {
    this.site = site;
    site.service.watch(() => this.tellWatchers());
  }

  async close(): Promise<void> {
    clearTimeout(this.telling);
    for (const server of this.servers) server.closeAllConnections();
    await Promise.all(this.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await readBody(request, MOST_BYTES);
      checkHost(request.headers, this.port);
      if (this.site === undefined) throw new Denied(503, 'the service is starting');
      const pathname = pathOf(request);
      if (pathname === '/local' || pathname.startsWith('/local/'))
        await this.serveLocal(request, pathname, body, response, this.site.service);
      else await this.site.gateway.serve(request, body, response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      const status = error instanceof Denied ? error.status : error instanceof LocalError ? 400 : 500;
      answerJson(response, status, { error: messageOf(error) });
    }
  }

  private async serveLocal(
    request: IncomingMessage,
    path: string,
    body: Buffer,
    response: ServerResponse,
    service: Service,
  ): Promise<void> {
    checkOrigin(request.headers, this.port);
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    if (method === 'GET' && path === '/local/stream') return this.watch(response);
    const route = routes[`${method} ${path}`];
    if (route !== undefined)
      return answerJson(
        response,
        200,
        await route(service, method === 'POST' ? readJson(request, body) : readQuery(request)),
      );
    if (Object.keys(routes).some((key) => key.endsWith(` ${path}`)))
      throw new Denied(405, `${path} does not take ${method}`);
    if (method === 'GET') return await servePage(path, response);
    throw new Denied(404, `there is no ${path}`);
  }

  private watch(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.watchers.add(response);
    response.on('close', () => this.watchers.delete(response));
  }

  private tellWatchers(): void {
    if (this.watchers.size === 0 || this.telling !== undefined) return;
    this.telling = setTimeout(() => {
      this.telling = undefined;
      for (const watcher of this.watchers) watcher.write('event: change\ndata: {}\n\n');
    }, CHANGE_EVERY);
  }
}

class Taken extends LocalError {}

async function listenOn(host: string, port: number): Promise<Server> {
  const server = createServer();
  return await new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const other = port === 65_535 ? 3000 : port + 1;
      const taken = new Taken(`port ${port} is taken: stop what uses it, or start with PORT=${other}`);
      reject(code === 'EADDRINUSE' ? taken : new LocalError(`port ${port} cannot be used: ${message}`));
    });
    server.listen(port, host, () => resolve(server));
  });
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const parsed = URL.parse(url, 'http://localhost');
  if (parsed === null) throw new LocalError(`${url} is no path`);
  return parsed.pathname;
}

/** Only JSON: a form of another site cannot send that without asking first. */
function readJson(request: IncomingMessage, body: Buffer): Fields {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    throw new Denied(415, 'the content type must be application/json');
  let value: Json;
  try {
    value = parseJson(utf8.decode(body));
  } catch {
    throw new LocalError('the body is not JSON in UTF-8');
  }
  return fields(value, 'the body');
}

function readQuery(request: IncomingMessage): Fields {
  return Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
}

function wanted(input: Fields, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw new LocalError(`${name} must be a string`);
  return value;
}

function optional(input: Fields, name: string): string | undefined {
  return input[name] === undefined ? undefined : wanted(input, name);
}

function idIn(input: Fields): string | undefined {
  const id = optional(input, 'id');
  if (id !== undefined && (id === '' || id.length > LONGEST_ID))
    throw new LocalError(`id must have 1 to ${LONGEST_ID} characters`);
  return id;
}

const iso = (at: number): string => new Date(at).toISOString();

/** A text that left the service. */
function sent({ at, from, to, body }: Text): Fields {
  return { at: iso(at), from, to, body };
}

function kept({ at, direction, from, to, body, status }: Text): Fields {
  return { at: iso(at), direction, from, to, body, status };
}

/** A plus sign that was not escaped arrives as a space. */
function phoneIn(input: Fields): string {
  return (optionalText(input.phone) ?? '').replace(/^ /, '+');
}

type Route = (service: Service, input: Fields) => Json | Promise<Json>;

const routes: Record<string, Route> = {
  'POST /local/texts': async (service, input) => {
    const texts = await service.text(wanted(input, 'from'), wanted(input, 'body'), idIn(input));
    return { texts: texts.map(sent) };
  },
  'GET /local/texts': (service, input) => ({ texts: service.textsOf(phoneIn(input)).map(kept) }),
  // The same with ids, message parts and how the carrier answers: what the phone page shows.
  'GET /local/conversation': (service, input) => ({
    answers: service.answerOf(phoneIn(input)),
    texts: service.textsOf(phoneIn(input)).map((text) => ({ ...text, at: iso(text.at) })),
  }),
  'GET /local/clock': (service) => ({ now: iso(service.now()) }),
  'POST /local/clock': async (service, input) => {
    const { now, texts } = await service.move({ advance: optional(input, 'advance'), to: optional(input, 'to') });
    return { now: iso(now), texts: texts.map(sent) };
  },
  'POST /local/crash': (service, input) => {
    const before = optional(input, 'before');
    const after = optional(input, 'after');
    if ((before === undefined) === (after === undefined))
      throw new LocalError('say either before or after, with an operation as Publish');
    const name = wanted(input, 'function');
    service.crash(name, before === undefined ? 'after' : 'before', before ?? after ?? '');
    return { function: name, ...(before === undefined ? { after: after ?? '' } : { before }) };
  },
  'GET /local/phones': (service) => ({ phones: service.phones() }),
  'POST /local/phones': (service, input) => {
    const phone = wanted(input, 'phone');
    service.setAnswer(phone, wanted(input, 'answers'));
    return { phone, answers: wanted(input, 'answers') };
  },
  'GET /local/next': async (service) => ({
    next: (await service.next()).map((entry) => ({ ...entry, at: iso(entry.at) })),
  }),
  'GET /local/bus': (service) => {
    const { events, queues } = service.bus();
    return { events: events.map((event) => ({ ...event, at: iso(event.at) })), queues };
  },
};

async function servePage(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/local' || path === '/local/' ? 'index.html' : path.slice('/local/'.length);
  const type = contentTypes[extname(name)];
  if (!/^[\w-]+\.\w+$/.test(name) || type === undefined) throw new Denied(404, `there is no ${path}`);
  const content = await readFile(join(page, name)).catch(() => undefined);
  if (content === undefined) throw new Denied(404, `there is no ${path}`);
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  response.end(content);
}
