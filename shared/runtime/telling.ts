/**
 * Whoever follows a meeting hears that its list has changed, whatever dies on the way: a mark is set before the change is
 * written, and taken away when the meeting has been told. Being told again changes nothing.
 */
import { type Change, isTold } from '../features/meetings/changes.ts';
import type { ListKeeper } from './lists.ts';

/** Hears which meetings of a group have changed, of those that somebody follows. */
export interface Followers {
  changed(group: string, ids: readonly string[]): Promise<void>;
}

export interface TellingDeps {
  readonly lists: ListKeeper;
  readonly followers: Followers;
}

/** Tells what an earlier run has left marked. @returns how many meetings could not be told: their marks stay */
export async function tellMarked(group: string, deps: TellingDeps): Promise<number> {
  return await tell(group, await deps.lists.marked(group), deps);
}

async function tell(group: string, ids: readonly string[], { lists, followers }: TellingDeps): Promise<number> {
  if (ids.length === 0) return 0;
  try {
    await followers.changed(group, ids);
  } catch {
    // A meeting that cannot be told must not cost everybody the new list.
    return ids.length;
  }
  await lists.unmark(group, ids);
  return 0;
}

/** The changes of one run that followers are told of. */
export class Notices {
  readonly #group: string;
  readonly #deps: TellingDeps;
  readonly #marked: string[] = [];
  #followed: ReadonlySet<string> | undefined;

  constructor(group: string, deps: TellingDeps) {
    this.#group = group;
    this.#deps = deps;
  }

  /** Before they are written. */
  async mark(changes: readonly Change[]): Promise<void> {
    const told = changes.filter(isTold).map((change) => (change.kind === 'closed' ? change.before.id : change.row.id));
    if (told.length === 0) return;
    this.#followed ??= await this.#deps.lists.followed(this.#group);
    const ids = told.filter((id) => this.#followed?.has(id));
    if (ids.length === 0) return;
    await this.#deps.lists.mark(this.#group, ids);
    this.#marked.push(...ids);
  }

  /** When all is written, so that whoever looks for another meeting finds what is true now. @returns as `tellMarked` */
  async tell(): Promise<number> {
    return await tell(this.#group, this.#marked, this.#deps);
  }
}
