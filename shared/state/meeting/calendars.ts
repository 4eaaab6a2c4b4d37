/** Where a person's own calendar stands for whoever has its link: under the digest of its secret, which only they hold. */
import { createHash } from 'node:crypto';

/** The partition key of a calendar's row; its sort key is `self`. */
export function calendarOf(secret: string): string {
  return `calendar#${createHash('sha256').update(secret).digest('base64url')}`;
}
