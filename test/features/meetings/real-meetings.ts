/** All real lists, imported as the service imports them, where they lie beside the project: nothing of them is kept in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ManualClock } from '../../../shared/adapters/memory/clock.ts';
import type { MemoryLists } from '../../../shared/adapters/memory/lists.ts';
import { takeList } from '../../../shared/runtime/take-list.ts';
import { bodyOf, memoryLists, nobodyFollows } from '../../support/lists.ts';
import { mondayNoon } from '../../support/person.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/feeds');

/** False, and said so, where they are missing. */
export const hasRealLists = existsSync(folder);

if (!hasRealLists) console.warn('SKIPPED: ../shared/data/feeds is missing, no real list is searched');

/** Every file that is a list, in one group; the zone is for those that name none. */
export async function realLists(group: string): Promise<{ readonly lists: MemoryLists; readonly taken: number }> {
  const { lists } = memoryLists();
  const clock = new ManualClock(mondayNoon);
  let taken = 0;
  for (const file of readdirSync(folder).toSorted()) {
    const feed = { group, id: file, url: `https://meetings.example/${file}`, zone: 'America/Chicago' };
    const { outcome } = await takeList(feed, bodyOf(readFileSync(join(folder, file))), {
      lists,
      clock,
      followers: nobodyFollows,
    });
    if (outcome === 'taken') taken += 1;
  }
  return { lists, taken };
}
