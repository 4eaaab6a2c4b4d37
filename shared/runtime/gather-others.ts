/** Other aggregates and their mirrors, read for somebody's decision: as they are at this moment, by consistent reads. */
import { type Gathered, type MirrorRow, type Need, type OtherNeed, rowsName } from '../features/feature.ts';
import type { Ref } from '../kernel/decision.ts';
import { type Group, groupSchema } from '../state/group.ts';
import { type HelpRequest, helpRequestSchema } from '../state/help-request.ts';
import { type Person, personSchema } from '../state/person/person.ts';
import type { Someone } from '../state/person/roles.ts';
import type { Store, StoredItem } from './ports.ts';

export type Others = Pick<Gathered, 'people' | 'groups' | 'helps' | 'rows'>;
export const isOther = (need: Need): need is OtherNeed =>
  need.kind !== 'cells' && need.kind !== 'meetings' && need.kind !== 'decided';

/** One read for all items, and one for each kind of mirror. What cannot be parsed is as good as not there. */
export async function readOthers(
  needs: readonly OtherNeed[],
  before: Others,
  store: Pick<Store, 'load' | 'rowsAfter'>,
): Promise<Others> {
  const refs = needs.flatMap((need): readonly Ref[] => (need.kind === 'rows' ? [] : [need]));
  const [items, mirrors] = await Promise.all([
    refs.length === 0 ? [] : store.load(refs),
    Promise.all(needs.flatMap((need) => (need.kind === 'rows' ? [mirrorsOf(need, store)] : []))),
  ]);
  return {
    people: new Map([...before.people, ...of('person', items, someone)]),
    groups: new Map([...before.groups, ...of('group', items, groupIn)]),
    helps: new Map([...before.helps, ...of('help', items, helpIn)]),
    rows: new Map([...before.rows, ...mirrors]),
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

function helpIn({ version, state }: StoredItem): HelpRequest | undefined {
  const parsed = helpRequestSchema.safeParse(state);
  return version === 0 || !parsed.success ? undefined : parsed.data;
}

async function mirrorsOf(
  need: Extract<Need, { kind: 'rows' }>,
  store: Pick<Store, 'rowsAfter'>,
): Promise<readonly [string, readonly MirrorRow[]]> {
  const { of: pk, prefix, after, limit } = need;
  const rows = await store.rowsAfter(pk, prefix, after === undefined ? undefined : prefix + after, limit);
  return [rowsName(need), rows.map(({ sk, values }) => ({ key: sk.slice(prefix.length), values }))];
}
