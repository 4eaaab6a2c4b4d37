/** Other aggregates, read for somebody's decision: as they are at this moment, by a consistent read. */
import type { Gathered, Need, OtherNeed } from '../features/feature.ts';
import type { Ref } from '../kernel/decision.ts';
import { type Group, groupSchema } from '../state/group.ts';
import { type Person, personSchema } from '../state/person/person.ts';
import type { Someone } from '../state/person/roles.ts';
import type { Store, StoredItem } from './ports.ts';

export type Others = Pick<Gathered, 'people' | 'groups'>;

export const isOther = (need: Need): need is OtherNeed =>
  need.kind !== 'cells' && need.kind !== 'meetings' && need.kind !== 'decided';

/** One read for all. What cannot be parsed is as good as not there. */
export async function readOthers(
  needs: readonly OtherNeed[],
  before: Others,
  store: Pick<Store, 'load'>,
): Promise<Others> {
  const items = await store.load(needs);
  return {
    people: new Map([...before.people, ...of('person', items, someone)]),
    groups: new Map([...before.groups, ...of('group', items, groupIn)]),
  };
}

function of<T>(
  kind: Ref['kind'],
  items: readonly StoredItem[],
  parse: (item: StoredItem) => T,
): readonly (readonly [string, T])[] {
  return items.filter(({ ref }) => ref.kind === kind).map((item) => [item.ref.id, parse(item)] as const);
}

function someone({ version, state, optedOutAt }: StoredItem): Someone | undefined {
  const parsed = personSchema.safeParse(state);
  const person: Person | undefined = version === 0 || !parsed.success ? undefined : parsed.data;
  return person === undefined ? undefined : { person, optedOutAt };
}

function groupIn({ version, state }: StoredItem): Group | undefined {
  const parsed = groupSchema.safeParse(state);
  return version === 0 || !parsed.success ? undefined : parsed.data;
}
