/** The row by which the address of a person's own calendar finds them: it holds a digest, so no row gives an address away. */
import { createHash } from 'node:crypto';

/** The key of the row; its value `person` is the person's id. */
export function calendarKey(secret: string): { readonly pk: string; readonly sk: string } {
  return { pk: `calendar#${createHash('sha256').update(secret).digest('base64url')}`, sk: 'self' };
}
