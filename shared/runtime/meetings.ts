/** What people decided about meetings, read for somebody else's decision. */
import { meetingName } from '../features/feature.ts';
import type { Decided } from '../features/meetings/search.ts';
import type { Ref } from '../kernel/decision.ts';
import { decidedOf, type Meeting, meetingSchema } from '../state/meeting/meeting.ts';
import type { Row, Store } from './ports.ts';

/** By id; a meeting about which nobody has decided anything has no item. */
export async function decidedAbout(
  group: string,
  ids: readonly string[],
  store: Pick<Store, 'load'>,
): Promise<ReadonlyMap<string, Decided>> {
  const refs = ids.map((id): Ref => ({ kind: 'meeting', id: meetingName(group, id) }));
  const items = refs.length === 0 ? [] : await store.load(refs);
  return new Map(
    items.flatMap(({ state, version }, index): [string, Decided][] => {
      const id = ids[index];
      const parsed = meetingSchema.safeParse(state);
      return version === 0 || id === undefined || !parsed.success ? [] : [[id, decidedIn(parsed.data)]];
    }),
  );
}

function decidedIn({ calledOff, moud }: Meeting): Decided {
  return { calledOff: calledOff.map(({ date }) => date), ...(moud === true ? { moud } : {}) };
}

/** More than any group ever decides about. */
const mostDecided = 10_000;

/** About every meeting of a group, in one reading. */
export async function allDecided(
  group: string,
  store: Pick<Store, 'rowsAfter'>,
): Promise<ReadonlyMap<string, Decided>> {
  const rows = await store.rowsAfter(decidedOf(group), '', undefined, mostDecided);
  return new Map(rows.map(({ sk, values }) => [sk, decidedByRow(values)]));
}

function decidedByRow({ calledOff, moud }: Row['values']): Decided {
  return {
    ...(typeof calledOff === 'string' ? { calledOff: calledOff.split(' ') } : {}),
    ...(moud === true ? { moud } : {}),
  };
}
