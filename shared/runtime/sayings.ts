/** What is said of the rows of a list, however many they are, in a report that stays short. */

export interface Saying {
  readonly said: string;
  readonly count: number;
  /** The first rows that it is said of, as a person counts in the file; none where it concerns the whole list. */
  readonly rows: readonly number[];
}

export interface Sayings {
  /** All of them, also those that are not kept. */
  readonly count: number;
  /** In the order in which each was first said. */
  readonly kept: readonly Saying[];
}

export const noSayings: Sayings = { count: 0, kept: [] };

/** So many rows are named for one saying. */
const mostRows = 10;

/** So many sayings are kept word by word; a list with more kinds of faults has one fault. */
const mostKept = 100;

export const andMore = 'and for other reasons';

/** Counts what is said, row by row. */
export class SayingCounter {
  readonly #kept = new Map<string, { count: number; rows: number[] }>();
  #count = 0;

  add(said: string, row: number | undefined): void {
    this.#count += 1;
    const words = this.#kept.has(said) || this.#kept.size < mostKept ? said : andMore;
    const kept = this.#kept.get(words) ?? { count: 0, rows: [] };
    kept.count += 1;
    if (row !== undefined && kept.rows.length < mostRows) kept.rows.push(row);
    this.#kept.set(words, kept);
  }

  get sayings(): Sayings {
    return { count: this.#count, kept: [...this.#kept].map(([said, { count, rows }]) => ({ said, count, rows })) };
  }
}
