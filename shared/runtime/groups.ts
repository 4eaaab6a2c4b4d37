/** Aggregates that are nobody's phone: groups, and their meetings. They hear nudges, and text nobody. */
import type * as z from 'zod/mini';
import { groupParts } from '../decide/group.ts';
import {
  decideMeeting,
  followersAPage,
  type MeetingContext,
  type MeetingEvent,
  type Page,
  pageOf,
} from '../decide/meeting.ts';
import { type BoundPart, decideSilent, type Nudge, needsOfSilent } from '../decide/silent.ts';
import { type Gathered, nothingGathered } from '../features/feature.ts';
import type { SilentContext } from '../features/silent.ts';
import type { Ref } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import { type Group, groupSchema, newGroup } from '../state/group.ts';
import { followerPrefix, followersOf } from '../state/meeting/followers.ts';
import { type Meeting, meetingSchema } from '../state/meeting/meeting.ts';
import { newPerson } from '../state/person/new-person.ts';
import { personSchema } from '../state/person/person.ts';
import type { Teller } from '../state/person/roles.ts';
import type { DeliverDeps } from './deps.ts';
import { gather } from './gather.ts';
import { type Loaded, parse, type Snapshot } from './load.ts';
import { standingOfEntry } from './outbox.ts';
import { one, type Subject, type Tell } from './subject.ts';

type Mute<S> = Pick<Subject<S>, 'numberOf' | 'judge' | 'judgeAfresh'>;

const mute: Mute<unknown> = {
  numberOf: () => undefined,
  judge: () => () => 'nobody to text',
  judgeAfresh: async () => 'nobody to text',
};

/** How an aggregate of one kind decides: the list of its parts, and what it is before anything has happened to it. */
interface Kind<W> {
  readonly schema: z.ZodMiniType<W>;
  readonly fresh: () => W;
  readonly parts: readonly BoundPart<W>[];
}

const groups: Kind<Group> = { schema: groupSchema, fresh: newGroup, parts: groupParts };

/** @param tell undefined: a wake */
export const group = (ref: Ref, tell: Tell | undefined, deps: DeliverDeps, read: Snapshot | undefined) =>
  silent(groups, ref, tell, deps, read);

async function silent<W>(
  { schema, fresh, parts }: Kind<W>,
  ref: Ref,
  tell: Tell | undefined,
  deps: DeliverDeps,
  read: Snapshot | undefined,
): Promise<Subject<W>> {
  const loaded = parse<W>(read ?? (await one(ref, deps)), schema, fresh);
  const { state, agenda, version, seen } = loaded;
  const nudge: Nudge = tell === undefined ? { type: 'wake' } : { type: 'told', from: tell.from, about: tell.about };
  const contextAt = (now: Instant, gathered: Gathered): SilentContext => ({ now, id: ref.id, gathered });
  const now = deps.clock.now();
  const isKnown = tell !== undefined && Object.hasOwn(seen, tell.id);
  const gathered = isKnown
    ? nothingGathered
    : await gather((so) => needsOfSilent(parts, state, agenda, nudge, contextAt(now, so)), deps);
  return {
    ...mute,
    loaded,
    decide: (at) => {
      if (nudge.type === 'wake' && !agenda.some((entry) => entry.at <= at)) return undefined;
      return decideSilent(parts, state, agenda, nudge, contextAt(at, gathered), version + 1);
    },
  };
}

/** The teller as they are now: whatever committed first wins, in whatever order the nudges come. */
async function tellerOf({ from }: Tell, deps: DeliverDeps): Promise<Teller> {
  const loaded = parse(await one(from, deps), personSchema, () => newPerson('', '', 0));
  return { id: from.id, person: loaded.version === 0 ? undefined : loaded.state, optedOutAt: loaded.optedOutAt };
}

/** Pages that may be owed at a time: more of them wait for the clock, so that an item can never outgrow its row. */
const mostPages = 4;

export async function meeting(
  ref: Ref,
  tell: Tell | undefined,
  deps: DeliverDeps,
  read: Snapshot | undefined,
): Promise<Subject<Meeting>> {
  const loaded = parse<Meeting>(read ?? (await one(ref, deps)), meetingSchema, () => ({ calledOff: [] }));
  const [groupId = '', id = ''] = ref.id.split('/');
  const event = await eventOf(tell, deps);
  const page = await pageFor(groupId, id, pageOf(loaded.agenda, event, deps.clock.now()), deps);
  return {
    ...mute,
    loaded,
    decide: (now) =>
      decideMeeting(loaded.state, loaded.agenda, event, {
        ...{ group: groupId, id, now, page },
        version: loaded.version + 1,
        room: owedBy(loaded, deps, now) < mostPages,
      }),
  };
}

async function pageFor(
  groupId: string,
  id: string,
  page: Page | undefined,
  { store }: DeliverDeps,
): Promise<MeetingContext['page']> {
  if (page === undefined) return undefined;
  const prefix = followerPrefix(id);
  const rows = await store.rowsAfter(followersOf(groupId), prefix, page.after, followersAPage);
  return { ...page, followers: rows.map(({ sk }) => ({ key: sk, personId: sk.slice(prefix.length) })) };
}

async function eventOf(tell: Tell | undefined, deps: DeliverDeps): Promise<MeetingEvent> {
  if (tell === undefined) return { kind: 'wake' };
  if (tell.from.kind === 'person') return { kind: 'order', teller: await tellerOf(tell, deps) };
  return tell.about === 'page' ? { kind: 'page', id: tell.id } : { kind: 'list' };
}

function owedBy<S>({ ref, outbox, rows }: Loaded<S>, { invocation }: DeliverDeps, now: Instant): number {
  return outbox.filter((entry) => standingOfEntry(ref, entry, rows, invocation.id, now) !== 'settled').length;
}
