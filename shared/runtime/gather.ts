/** Gather: reads what a decision needs and nothing else, before it is decided (DESIGN 1). */
import { cellName, type Gathered, type Need, nothingGathered } from '../features/feature.ts';
import type { DeliverDeps } from './deps.ts';

/** What is read may show that more is needed: near, further away, and the pieces of a crowded cell. */
const rounds = 3;

/**
 * Reads in rounds until nothing more is needed. What cannot be read ends it, and says so: that must not cost anybody
 * their answer.
 */
export async function gather(
  needsOf: (gathered: Gathered) => readonly Need[],
  { lists, log }: Pick<DeliverDeps, 'lists' | 'log'>,
): Promise<Gathered> {
  let gathered = nothingGathered;
  for (let round = 0; round < rounds; round++) {
    try {
      const needs = needsOf(gathered);
      if (needs.length === 0) return gathered;
      gathered = { ...gathered, cells: new Map([...gathered.cells, ...(await read(needs, lists))]) };
    } catch {
      log.error('lists-unreadable');
      log.count('ListsUnreadable');
      return { ...gathered, reading: 'failed' };
    }
  }
  return { ...gathered, reading: 'ended' };
}

async function read(needs: readonly Need[], lists: DeliverDeps['lists']): Promise<Gathered['cells']> {
  const found = await Promise.all(
    needs.map(async ({ group, keys }) => {
      const cells = new Map((await lists.cells(group, keys)).map((cell) => [cell.key, cell]));
      return keys.map((key) => [cellName(group, key), cells.get(key)] as const);
    }),
  );
  return new Map(found.flat());
}
