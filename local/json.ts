/** JSON as it comes from templates and requests, read by what it must be; what is wrong is said in one line. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Fields = { [key: string]: Json };

/** Something a person can put right: `npm start` prints the message alone and ends with exit code 2. */
export class LocalError extends Error {
  override name = 'LocalError';
}

/** @throws SyntaxError like JSON.parse. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws LocalError naming `what` when it is not an object; absent is an empty one. */
export function fields(value: Json | undefined, what: string): Fields {
  if (value === undefined) return {};
  if (!isFields(value)) throw new LocalError(`${what} must be an object`);
  return value;
}

/** @throws LocalError naming `what` when it is not a list; absent is an empty one. */
export function list(value: Json | undefined, what: string): Json[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new LocalError(`${what} must be a list`);
  return value;
}

/** One value or a list of them, as IAM and event patterns allow. */
export function oneOrMore(value: Json | undefined): Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** @throws LocalError naming `what` when it is not a string. */
export function text(value: Json | undefined, what: string): string {
  if (typeof value !== 'string') throw new LocalError(`${what} must be a string`);
  return value;
}

/** CloudFormation takes numbers as strings too. @throws LocalError naming `what`. */
export function amount(value: Json | undefined, what: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new LocalError(`${what} must be a number`);
  return number;
}

export function optionalText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function optionalAmount(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** CloudFormation takes booleans as strings too. */
export function isTrue(value: Json | undefined): boolean {
  return value === true || value === 'true';
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
