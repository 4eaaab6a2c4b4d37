/** Writes what changed of a group's meetings, page by page, packs its cells anew, and lets whoever follows one know. */
import { packCells } from '../features/meetings/cells.ts';
import type { Change } from '../features/meetings/changes.ts';
import { type Listed, listedOf } from '../features/meetings/listed.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { MeetingRow } from '../state/meeting/row.ts';
import { type Changed, digestOf, type ListKeeper } from './lists.ts';
import { Notices, type TellingDeps } from './telling.ts';

export class ChangeWriter {
  readonly #group: string;
  readonly #lists: ListKeeper;
  readonly #notices: Notices;
  readonly #now: Instant;
  #written = 0;

  constructor(group: string, deps: TellingDeps, now: Instant) {
    this.#group = group;
    this.#lists = deps.lists;
    this.#notices = new Notices(group, deps);
    this.#now = now;
  }

  /** Gives back how many are written by now. */
  async write(changes: readonly Change[]): Promise<number> {
    const [group, lists] = [this.#group, this.#lists];
    await this.#notices.mark(changes);
    // The history first: whatever dies after it writes the same lines again, and loses none.
    await lists.log(
      group,
      changes.map((change) => changedOf(change, this.#now)),
    );
    await lists.put(
      group,
      changes.flatMap((change): readonly MeetingRow[] => (change.kind === 'closed' ? [] : [change.row])),
    );
    await lists.remove(
      group,
      changes.flatMap((change) => (change.kind === 'closed' ? [change.before.id] : [])),
    );
    this.#written += changes.length;
    return this.#written;
  }

  /** After the last page. @returns how many meetings could not be told of their change */
  async end(): Promise<number> {
    await this.#packAnew();
    return await this.#notices.tell();
  }

  /** All cells of a group, for a meeting that moved has left one; only those that changed are written. */
  async #packAnew(): Promise<void> {
    const [group, lists] = [this.#group, this.#lists];
    const listed: Listed[] = [];
    for await (const row of lists.all(group)) listed.push(...[listedOf(row) ?? []].flat());
    const cells = packCells(listed);
    const before = await lists.cellDigests(group);
    const keys = new Set(cells.map(({ key }) => key));
    await lists.putCells(
      group,
      cells.filter((cell) => before.get(cell.key) !== digestOf(cell)),
    );
    await lists.removeCells(
      group,
      [...before.keys()].filter((key) => !keys.has(key)),
    );
  }
}

function changedOf(change: Change, at: Instant): Changed {
  const { id, name } = change.kind === 'closed' ? change.before : change.row;
  return { id, kind: change.kind, at, fields: change.kind === 'changed' ? change.fields.join(' ') : '', name };
}
