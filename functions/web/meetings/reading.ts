/** Reads what the pages of meetings show: rows of the lists, what people decided, and whose calendar an address is. */
import { createHash } from 'node:crypto';
import type { Decided } from '../../../shared/features/meetings/search.ts';
import type { Ref } from '../../../shared/kernel/decision.ts';
import type { Instant } from '../../../shared/kernel/time/zones.ts';
import type { ListKeeper } from '../../../shared/runtime/lists.ts';
import { UnreadableState } from '../../../shared/runtime/load.ts';
import { decidedAbout } from '../../../shared/runtime/meetings.ts';
import type { Store } from '../../../shared/runtime/ports.ts';
import { calendarOf } from '../../../shared/state/meeting/calendars.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import type { PrivateReminder } from '../../../shared/state/person/meetings.ts';
import { personSchema } from '../../../shared/state/person/person.ts';
import type { Language } from '../../../shared/state/person/profile.ts';
import { standingOf } from '../../../shared/state/person/standing.ts';

export interface ReadingDeps {
  readonly store: Pick<Store, 'load' | 'rows'>;
  readonly lists: Pick<ListKeeper, 'meetings' | 'source'>;
  /** Ids of all groups. */
  readonly groups: readonly string[];
}

/** A meeting as it stands now. */
export interface Standing {
  readonly row: MeetingRow;
  readonly decided: Decided;
  /** When its list was last taken; absent where nobody noted it. */
  readonly readAt?: Instant;
}

/** By id: those that a list has. */
export type Meetings = ReadonlyMap<string, Standing>;

/** A reminder of the person's own, without the words they gave it: those are for their phone alone. */
export type OwnReminder = Pick<PrivateReminder, 'number' | 'time' | 'on'>;

/** A person's own list, for whoever has its address. */
export interface PersonalList {
  readonly language: Language;
  /** They chose texts, and so calendars, that name things. */
  readonly plain: boolean;
  readonly zone: string | undefined;
  readonly meetings: readonly (Standing & { readonly number: number })[];
  readonly reminders: readonly OwnReminder[];
}

/** Of any group: an id is one meeting's and no other's. */
export async function meetingsOf(ids: readonly string[], deps: ReadingDeps): Promise<Meetings> {
  const found = await Promise.all(deps.groups.map((group) => inGroup(group, ids, deps)));
  return new Map(found.flatMap((meetings) => [...meetings]));
}

async function inGroup(group: string, ids: readonly string[], { lists, store }: ReadingDeps): Promise<Meetings> {
  const rows = await lists.meetings(group, ids);
  const feeds = [...new Set(rows.map(({ feed }) => feed))];
  const [decided, sources] = await Promise.all([
    decidedAbout(
      group,
      rows.map(({ id }) => id),
      store,
    ),
    Promise.all(feeds.map(async (feed) => [feed, await lists.source(group, feed)] as const)),
  ]);
  const readAt = new Map(sources.map(([feed, source]) => [feed, source?.takenAt]));
  return new Map(
    rows.map((row): [string, Standing] => {
      const at = readAt.get(row.feed);
      return [row.id, { row, decided: decided.get(row.id) ?? {}, ...(at === undefined ? {} : { readAt: at }) }];
    }),
  );
}

/** Looked for in the place of somebody, so that an address that leads nowhere takes as long as one that leads somewhere. */
const nobody: Ref = { kind: 'person', id: 'nobody' };

/**
 * Whose list it is. Undefined for an address that was never given, was ended by a newer one, or is of somebody who has
 * stopped or is forgotten: no difference can be seen from outside.
 * @throws UnreadableState
 */
export async function personalListOf(secret: string, deps: ReadingDeps): Promise<PersonalList | undefined> {
  const [row] = await deps.store.rows([{ pk: calendarOf(secret), sk: 'self' }]);
  const id = row?.values.person;
  const ref: Ref = typeof id === 'string' ? { kind: 'person', id } : nobody;
  const [item] = await deps.store.load([ref]);
  if (ref === nobody || item === undefined || item.version === 0) return undefined;
  const person = personSchema.safeParse(item.state);
  if (!person.success || item.version < 0) throw new UnreadableState(ref, 'state');
  const { profile, meetings } = person.data;
  if (standingOf(person.data, item.optedOutAt) !== 'member') return undefined;
  if (meetings.calendar === undefined || digest(meetings.calendar) !== digest(secret)) return undefined;
  const { language, plain, zone } = profile;
  const reminders = (meetings.reminders ?? []).map(({ number, time, on }) => ({ number, time, on }));
  return { language, plain, zone, reminders, meetings: await followedOf(meetings.following ?? [], deps) };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

async function followedOf(
  following: readonly { readonly group: string; readonly id: string; readonly number: number }[],
  deps: ReadingDeps,
): Promise<PersonalList['meetings']> {
  const byGroup = [...Map.groupBy(following, ({ group }) => group)];
  const read = await Promise.all(
    byGroup.map(async ([group, those]) => {
      const meetings = await inGroup(
        group,
        those.map(({ id }) => id),
        deps,
      );
      return those.flatMap(({ id, number }) => {
        const meeting = meetings.get(id);
        return meeting === undefined ? [] : [{ ...meeting, number }];
      });
    }),
  );
  return read.flat().toSorted((a, b) => a.number - b.number);
}
