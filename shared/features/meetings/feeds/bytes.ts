import { gunzipSync } from 'node:zlib';
import { type NotAFeed, notAFeed } from './reading.ts';

/** Unpacked; a list of all meetings of the world takes about a tenth of it. */
export const MOST_BYTES = 300_000_000;

export interface Decoded {
  readonly text: string;
  /** Bytes that are not in the encoding; each became U+FFFD. */
  readonly broken: boolean;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What the bytes say, unpacked if they are packed, in the encoding that their first bytes tell. */
export function decodeFeed(bytes: Uint8Array): Decoded | NotAFeed {
  const plain = isGzip(bytes) ? unpack(bytes) : bytes;
  return plain instanceof Uint8Array ? decodeText(plain) : plain;
}

function unpack(bytes: Uint8Array): Uint8Array | NotAFeed {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    return whyNotUnpacked(error);
  }
}

/** zlib tells a file that was cut off from one that is broken. */
export function whyNotUnpacked(error: unknown): NotAFeed {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return notAFeed('truncated', 'the packed file ends too early');
  if (code === 'ERR_BUFFER_TOO_LARGE') return notAFeed('unreadable', 'the packed file is far too large');
  return notAFeed('unreadable', 'the packed file is broken');
}

function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, broken: text.includes('\uFFFD') };
}

/** By the byte order mark, which the decoder then leaves out; without one it is UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
