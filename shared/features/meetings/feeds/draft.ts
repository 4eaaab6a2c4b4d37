import type { Fellowship } from '../../../state/meeting/row.ts';
import type { Address } from './address.ts';
import type { Unread } from './when.ts';

/**
 * A meeting as an adapter found it: fields in their places, times and days read, texts still as the list wrote them.
 * Empty strings stand for what is missing.
 */
export interface Draft {
  /** The source's own key; empty where it gives none. */
  readonly key: string;
  readonly name: string;
  readonly days: readonly number[] | Unread;
  readonly time: string | undefined | Unread;
  readonly minutes: number;
  readonly zone: string;
  readonly fellowship: Fellowship | undefined;
  readonly types: readonly string[];
  /** What the list says in so many words; undefined where it has to be told from the rest. */
  readonly attendance: 'in person' | 'online' | 'both' | 'paused' | undefined;
  readonly place: string;
  readonly address: Address;
  readonly region: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** The coordinates are those of a town or a street. */
  readonly approximate: boolean;
  readonly onlineUrl: string;
  readonly onlinePhone: string;
  readonly notes: readonly string[];
  /** Words that may say how often, but are no notes to be shown. */
  readonly moreWords: readonly string[];
  readonly url: string;
  /** Why the list itself does not want it shown; undefined if it does. */
  readonly withheld?: string;
}
