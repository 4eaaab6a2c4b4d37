/** How an error of SNS Publish is read: what was surely not taken, what was refused, what is in doubt (RULES 34). */

export type Failure = 'not sent' | 'refused' | 'in doubt';

interface Facts {
  readonly name: string;
  readonly message: string;
  /** Node's code of a network error. */
  readonly code: string;
  /** The system call that failed. */
  readonly syscall: string;
  /** The status that the service answered with. */
  readonly status: number | undefined;
}

/**
 * Sorts an error of an SNS Publish.
 * A time-out while connecting is surely not sent; one while waiting for the answer is in doubt.
 */
export function failureOf(error: unknown): Failure {
  const facts = factsOf(error);
  return facts.status === undefined ? withoutAnswer(facts) : byAnswer(facts.status, facts.name);
}

/** The service answered that it takes no more at the moment; some of these come with status 400. */
const throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown)/;

/** A wrong role (401, 403) is our fault and not the text's: it waits until somebody has mended that. */
const notTheText: ReadonlySet<number> = new Set([401, 403, 408, 429]);

/** An answer of 2xx that cannot be read is no refusal: the text was taken, as far as anyone can tell. */
function byAnswer(status: number, name: string): Failure {
  if (status < 400) return 'in doubt';
  return status >= 500 || notTheText.has(status) || throttled.test(name) ? 'not sent' : 'refused';
}

/** Names of the errors that come before anything is sent: no credentials, no signature. */
const beforeSending: ReadonlySet<string> = new Set(['CredentialsProviderError', 'TokenProviderError']);

/** No name, no connection. */
const connecting: ReadonlySet<string> = new Set(['connect', 'getaddrinfo']);

/** Certificates that are not believed, and handshakes that fail. */
const handshake = /^(ERR_TLS|ERR_SSL|EPROTO$|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** Said only in words: the SDK's time-out while connecting, and a connection cut within its handshake. */
const inWords = /did not establish a connection|disconnected before secure TLS connection/i;

function withoutAnswer({ name, message, code, syscall }: Facts): Failure {
  const neverLeft = beforeSending.has(name) || connecting.has(syscall) || handshake.test(code) || inWords.test(message);
  return neverLeft ? 'not sent' : 'in doubt';
}

function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { name: '', message: '', code: '', syscall: '', status: undefined };
  /** Where several addresses were tried, each failure stands for itself. */
  const first = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
  return {
    name: error.name,
    message: error.message,
    code: textAt(first, 'code'),
    syscall: textAt(first, 'syscall'),
    status: statusOf(error),
  };
}

function textAt(error: Error, key: 'code' | 'syscall'): string {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
}

function statusOf(error: Error): number | undefined {
  if (!('$metadata' in error)) return undefined;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}
