/** A meeting that two of a person's groups have in their lists is one meeting to them. */
import { fold } from '../../kernel/language/fold.ts';
import type { Listed } from './listed.ts';
import type { Decided } from './search.ts';

interface Merged {
  readonly rows: readonly Listed[];
  /** What either group decided holds for the one that is left. */
  readonly decided: ReadonlyMap<string, Decided>;
}

/** Of the same list all is alike; of two lists what may be said in other words (a building where the point is known) is not asked. */
function keyOf({ name, weekday, time, zone, rhythm, venue, fellowship, place, point, rough }: Listed): string {
  const at = point === undefined || rough === true ? fold(place ?? '') : '';
  return JSON.stringify([fold(name), weekday, time, zone, rhythm, venue, fellowship, point, at]);
}

const union = <T>(some: readonly T[] = [], others: readonly T[] = []): readonly T[] => [
  ...new Set([...some, ...others]),
];

function decidedOf(one: Decided | undefined, other: Decided): Decided {
  return {
    calledOff: union(one?.calledOff, other.calledOff),
    ...(one?.moud === true || other.moud === true ? { moud: true } : {}),
  };
}

/**
 * The rows of the groups as one, that of the first group kept. Two alike within one group are left alone, for its list
 * knows two.
 */
export function mergeTwins(groups: readonly (readonly Listed[])[], decided: ReadonlyMap<string, Decided>): Merged {
  if (groups.length < 2) return { rows: groups.flat(), decided };
  const kept = new Map<string, Listed[]>();
  const merged = new Map(decided);
  for (const rows of groups) {
    const own = Map.groupBy(new Map(rows.map((row) => [row.id, row])).values(), keyOf);
    for (const [key, ofKey] of own) {
      const before = kept.get(key) ?? [];
      kept.set(key, before);
      for (const [index, row] of ofKey.entries()) {
        const twin = before[index];
        if (twin === undefined) before.push(row);
        else before[index] = { ...twin, tags: union(twin.tags, row.tags) };
        const said = twin === undefined ? undefined : decided.get(row.id);
        if (twin !== undefined && said !== undefined) merged.set(twin.id, decidedOf(merged.get(twin.id), said));
      }
    }
  }
  return { rows: [...kept.values()].flat(), decided: merged };
}
