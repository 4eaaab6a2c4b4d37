import type * as z from 'zod/mini';

/** An event that is not of its form. Names the path, never the value; it ends in the dead-letter queue (DESIGN 8). */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent';
}

/** @throws MalformedEvent */
export function parseJson<T>(schema: z.ZodMiniType<T>, text: string, what: string): T {
  return parseEvent(schema, jsonOf(text, what), what);
}

/** @throws MalformedEvent */
export function parseEvent<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.map(String).join('.');
  throw new MalformedEvent(`${what}: malformed at ${path === undefined || path === '' ? 'its root' : path}`);
}

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedEvent(`${what}: not JSON`);
  }
}
