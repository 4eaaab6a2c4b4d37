/**
 * Fetches a list from its server: politely, and never from an address that is not public (RULES 62). Whatever goes wrong is a
 * value with one line of reason, so that one source never starves another.
 */
import type { LookupAddress } from 'node:dns';
import { lookup as lookupByDns } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import type { SourceState } from '../../runtime/lists.ts';
import type { Fetched, Source } from '../../runtime/sources.ts';

export interface HttpSourceOptions {
  /** Says who asks, and whom to write to if it is too much. */
  readonly userAgent: string;
  /** For the whole of it, redirects included, in ms. */
  readonly within?: number;
  readonly mostBytes?: number;
  /** What may be connected to; the public internet by https, unless a test says otherwise. */
  readonly allows?: (address: string, url: URL) => boolean;
  /** Where a name leads. */
  readonly lookup?: (host: string) => Promise<LookupAddress>;
}

/** A reason to leave it for today, as it stands in the report. */
class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

const conditions = ['if-none-match', 'if-modified-since'];
const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** An old way to write IPv4 addresses, the private ones too, as IPv6. */
const compatible = ipaddr.IPv6.parseCIDR('::/96');

/** Neither loopback, nor private, link-local, shared, reserved or multicast; of a mapped IPv4 address, what it maps. */
export function isPublic(address: string): boolean {
  try {
    const parsed = ipaddr.process(address);
    return parsed.range() === 'unicast' && !(parsed instanceof ipaddr.IPv6 && parsed.match(compatible));
  } catch {
    return false;
  }
}

const publicByHttps = (address: string, { protocol }: URL): boolean => protocol === 'https:' && isPublic(address);

export function httpSource({
  userAgent,
  within = 60_000,
  mostBytes = 64 * 1024 * 1024,
  allows = publicByHttps,
  lookup = (host) => lookupByDns(host),
}: HttpSourceOptions): Source {
  return {
    async fetch(url, known) {
      const signal = AbortSignal.timeout(within);
      try {
        return await follow(new URL(url), headersOf(userAgent, known), { signal, mostBytes, allows, lookup });
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error, within) };
      }
    },
  };
}

function headersOf(userAgent: string, { etag, lastModified }: Pick<SourceState, 'etag' | 'lastModified'>) {
  return {
    'user-agent': userAgent,
    accept: 'application/json, text/csv;q=0.9, */*;q=0.1',
    'accept-encoding': 'identity',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

interface Bounds {
  readonly signal: AbortSignal;
  readonly mostBytes: number;
  readonly allows: (address: string, url: URL) => boolean;
  readonly lookup: (host: string) => Promise<LookupAddress>;
}

async function follow(first: URL, headers: Readonly<Record<string, string>>, bounds: Bounds): Promise<Fetched> {
  let url = first;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await ask(url, headers, bounds);
    const { statusCode = 0 } = response;
    if (statusCode === 304) {
      response.resume();
      // Nothing would ever be read from a server that always says so.
      if (!conditions.some((name) => name in headers))
        throw new NotFetched('"unchanged", though nothing is known of it');
      return { kind: 'unchanged' };
    }
    if (statusCode === 200) return answerOf(response, bounds.mostBytes);
    response.destroy();
    const { location } = response.headers;
    if (!redirects.has(statusCode) || location === undefined) throw new NotFetched(`the server answered ${statusCode}`);
    url = new URL(location, url);
  }
  throw new NotFetched(`more than ${mostRedirects} redirects`);
}

/** The address is looked up once, judged, and that very one is connected to: a name may not answer differently in between. */
async function ask(url: URL, headers: Readonly<Record<string, string>>, bounds: Bounds): Promise<IncomingMessage> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new NotFetched(`no address of a list: ${url.protocol}`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const { address, family } = isIP(host) === 0 ? await lookUp(host, bounds) : { address: host, family: isIP(host) };
  if (!bounds.allows(address, url)) throw new NotFetched('it leads to where no public list is');
  const options: RequestOptions = {
    headers,
    signal: bounds.signal,
    lookup: (_name, { all }, found) =>
      all === true ? found(null, [{ address, family }]) : found(null, address, family),
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(url, options, resolve).once('error', reject).end();
  });
}

/** A lookup cannot be broken off: it is left to itself when the time is over. */
function lookUp(host: string, { lookup, signal }: Bounds): Promise<LookupAddress> {
  signal.throwIfAborted();
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([lookup(host), over]);
}

/** The body is kept packed, for a list of lines may have ten times as much in it as memory should hold. */
async function answerOf(response: IncomingMessage, mostBytes: number): Promise<Fetched> {
  const packed: Uint8Array[] = [];
  await pipeline(response, upTo(mostBytes), createGzip({ level: 1 }), async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) packed.push(chunk);
  });
  if (!response.complete) throw new NotFetched('the connection broke on the way');
  const { etag, 'last-modified': lastModified } = response.headers;
  return {
    kind: 'fetched',
    body: { read: () => Readable.from(packed).compose(createGunzip()) },
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function upTo(mostBytes: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > mostBytes) throw new NotFetched(`larger than ${Math.round(mostBytes / 1024 / 1024)} MB`);
      yield chunk;
    }
  };
}

function reasonOf(error: unknown, within: number): string {
  if (error instanceof NotFetched) return error.message;
  if (!(error instanceof Error)) return 'it could not be fetched';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `no answer within ${within / 1000} s`;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? `it could not be fetched (${code})` : 'it could not be fetched';
}
