import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type NotAFeed, notAFeed } from './reading.ts';

/** Unpacked; a list of all meetings of the world takes about a tenth of it. */
export const MOST_BYTES = 300_000_000;
/** Of a form that is held whole: parsed, it takes several times as much memory. */
export const MOST_GATHERED = 40_000_000;

export interface Decoded {
  readonly text: string;
  /** Bytes that are not in the encoding; each became U+FFFD. */
  readonly broken: boolean;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The bytes as they come, unpacked if they are packed, which the first of them tell in however small pieces they come.
 * Errors of the source itself (a broken connection) are thrown as they are, as are those that `whyNotUnpacked` explains.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await source.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = following([head], source);
  // What goes wrong on the way ends the stream that is read here with that error.
  if (isGzip(head)) yield* pipeline(Readable.from(whole), createGunzip(), () => undefined);
  else yield* whole;
}

/** What was read ahead, and the rest of it. Whoever stops reading ends the source too. */
export async function* following(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (const chunk of head) if (chunk.length > 0) yield chunk;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** zlib tells a file that was cut off from one that is broken; undefined for an error that is not of unpacking. */
export function whyNotUnpacked(error: unknown): NotAFeed | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('Z_')) return undefined;
  if (code === 'Z_BUF_ERROR') return notAFeed('truncated', 'the packed file ends too early');
  return notAFeed('unreadable', 'the packed file is broken');
}

/** What the bytes say, in the encoding that the first of them tell. */
export function decodeFeed(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, broken: text.includes('\uFFFD') };
}

/** By the byte order mark, which the decoder then leaves out; without one it is UTF-8. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
