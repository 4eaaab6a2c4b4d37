/** Where lists of meetings come from. */
import type { Fellowship } from '../state/meeting/row.ts';
import type { SourceState } from './lists.ts';

/** A list that a group uses. */
export interface Feed {
  readonly group: string;
  /** Its name in our own tables: part of every meeting's id. */
  readonly id: string;
  readonly url: string;
  /** IANA; for the meetings that name none themselves. */
  readonly zone?: string;
  readonly fellowship?: Fellowship;
}

/** A list as it came, packed or not. */
export interface Body {
  /** Its bytes from the beginning, as often as one likes; errors of whatever keeps them are thrown as they are. */
  read(): AsyncIterable<Uint8Array>;
}

export type Fetched =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fetched'; readonly body: Body; readonly etag?: string; readonly lastModified?: string }
  /** One line for the report. */
  | { readonly kind: 'failed'; readonly reason: string };

/** It never throws: what goes wrong is a value, so that one source never starves another. */
export interface Source {
  fetch(url: string, known: Pick<SourceState, 'etag' | 'lastModified'>): Promise<Fetched>;
}
