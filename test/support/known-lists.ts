/** What a decision reads of lists, from memory and at once: the same rounds as the real gathering. */

import { cellName, type Gathered, meetingName, type Need, nothingGathered } from '../../shared/features/feature.ts';
import { type Cell, packCells } from '../../shared/features/meetings/cells.ts';
import { listedOf } from '../../shared/features/meetings/listed.ts';
import type { Decided } from '../../shared/features/meetings/search.ts';
import type { MeetingRow } from '../../shared/state/meeting/row.ts';

const rounds = 3;

export class KnownLists {
  /** False: nothing can be read. */
  isReadable = true;
  /** Readings so far. */
  reads = 0;
  readonly #group: string;
  readonly #rows = new Map<string, MeetingRow>();
  readonly #decided = new Map<string, Decided>();
  #cells: ReadonlyMap<string, Cell> | undefined;

  constructor(rows: readonly MeetingRow[], group = 'riverside') {
    this.#group = group;
    this.put(...rows);
  }

  put(...rows: readonly MeetingRow[]): void {
    for (const row of rows) this.#rows.set(row.id, row);
    this.#cells = undefined;
  }

  /** The row with other values. */
  change(id: string, overrides: Partial<MeetingRow>): void {
    const row = this.#rows.get(id);
    if (row === undefined) throw new Error(`no such meeting: ${id}`);
    this.put({ ...row, ...overrides });
  }

  remove(id: string): void {
    this.#rows.delete(id);
    this.#cells = undefined;
  }

  /** What people have decided about one meeting. */
  decide(id: string, decided: Decided): void {
    this.#decided.set(id, decided);
  }

  gather(needsOf: (gathered: Gathered) => readonly Need[]): Gathered {
    let gathered = nothingGathered;
    for (let round = 0; round < rounds; round++) {
      const needs = needsOf(gathered);
      if (needs.length === 0) return gathered;
      if (!this.isReadable) return { ...gathered, reading: 'failed' };
      this.reads += 1;
      gathered = {
        ...gathered,
        cells: new Map([...gathered.cells, ...needs.flatMap((need) => this.#cellsFor(need))]),
        meetings: new Map([...gathered.meetings, ...needs.flatMap((need) => this.#meetingsFor(need))]),
      };
    }
    return { ...gathered, reading: 'ended' };
  }

  #cellsFor(need: Need): [string, Cell | undefined][] {
    if (need.kind !== 'cells') return [];
    this.#cells ??= new Map(
      packCells([...this.#rows.values()].flatMap((row) => listedOf(row) ?? [])).map((cell) => [cell.key, cell]),
    );
    const { group } = need;
    return need.keys.map((key) => [cellName(group, key), group === this.#group ? this.#cells?.get(key) : undefined]);
  }

  #meetingsFor(need: Need): [string, { row: MeetingRow | undefined; decided: Decided }][] {
    if (need.kind !== 'meetings') return [];
    return need.ids.map((id) => [
      meetingName(need.group, id),
      {
        row: need.group === this.#group ? this.#rows.get(id) : undefined,
        decided: this.#decided.get(id) ?? {},
      },
    ]);
  }
}
