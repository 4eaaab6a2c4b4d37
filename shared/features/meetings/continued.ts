/**
 * Which of a list's new meetings are old ones that came under another key: a slug that became shared, a sheet without keys in
 * which the time moved. They keep their old ids, so that followers, links and calendars live on.
 */
import type { MeetingRow } from '../../state/meeting/row.ts';
import { stemOfId } from './feeds/ids.ts';

/** What a meeting is known again by. */
export interface Traits {
  readonly id: string;
  readonly name: string;
  readonly where: string;
  readonly weekday: number | undefined;
}

export function traitsOf({ id, name, weekday, city = '', ...row }: MeetingRow): Traits {
  return { id, name, weekday, where: `${row.place ?? row.street ?? row.onlineUrl ?? ''}\n${city}` };
}

/** The surest first: the same key on another day, then the same name and place on the same day, then on another. */
const likenesses: readonly ((traits: Traits) => string)[] = [
  ({ id }) => stemOfId(id),
  ({ name, where, weekday }) => JSON.stringify([name, where, weekday ?? null]),
  ({ name, where }) => JSON.stringify([name, where]),
];

/**
 * By new id: the old one. Only where there is no doubt: of all that are gone and all that are new, one each is like the other.
 * What is left in doubt has ended, and its followers hear so.
 */
export function continued(gone: readonly Traits[], added: readonly Traits[]): ReadonlyMap<string, string> {
  const olds = new Map<string, string>();
  let [goneLeft, addedLeft] = [gone, added];
  for (const likeness of likenesses) {
    const before = onlyOnes(goneLeft, likeness);
    const now = onlyOnes(addedLeft, likeness);
    for (const [like, id] of now) {
      const old = before.get(like);
      if (old !== undefined) olds.set(id, old);
    }
    const found = new Set(olds.values());
    goneLeft = goneLeft.filter(({ id }) => !found.has(id));
    addedLeft = addedLeft.filter(({ id }) => !olds.has(id));
  }
  return olds;
}

/** The ids of those that no other one is like. */
function onlyOnes(all: readonly Traits[], likeness: (traits: Traits) => string): ReadonlyMap<string, string> {
  const [ids, several] = [new Map<string, string>(), new Set<string>()];
  for (const traits of all) {
    const like = likeness(traits);
    if (ids.has(like)) several.add(like);
    ids.set(like, traits.id);
  }
  for (const like of several) ids.delete(like);
  return ids;
}
