/** Who may ask on this machine's own ports, and how much: other sites that a browser has open may not, by whatever name. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Answers no, with a status of its own. */
export class Denied extends Error {
  override name = 'Denied';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Another site's name that points here (DNS rebinding) must not reach what people text. @throws Denied */
export function checkHost({ host = '' }: IncomingHttpHeaders, port: number): void {
  if (!namesOf(port).includes(host)) throw new Denied(403, `this answers on localhost:${port} only`);
}

/** A browser says which site a request comes from. @throws Denied for any but this one. */
export function checkOrigin({ origin }: IncomingHttpHeaders, port: number): void {
  if (origin === undefined || namesOf(port).some((name) => origin === `http://${name}`)) return;
  throw new Denied(403, 'this does not answer other sites');
}

function namesOf(port: number): string[] {
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
}

/** The whole body; what is too much is read to its end and forgotten, so that the caller hears why. @throws Denied */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= most) chunks.push(bytes);
  }
  if (size > most) throw new Denied(413, `a request may hold ${most} bytes`);
  return Buffer.concat(chunks);
}
