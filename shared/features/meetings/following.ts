/** The meetings that a person follows: what is planned for them, and what is kept where the meeting finds it. */
import type { AgendaEntry, Wish } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import { followerKey, followersOf } from '../../state/meeting/followers.ts';
import type { Followed, Meetings } from '../../state/person/meetings.ts';
import type { Profile } from '../../state/person/profile.ts';
import { type Input, meetingName, type Outcome } from '../feature.ts';
import { MINUTE, turnAfter, turnToRemind } from './told.ts';

export type In = Input<Meetings>;
export type Out = Outcome<Meetings>;

export const remindKind = 'meetings.remind';
export const heardKind = 'meetings.heard';

const day = 24 * 60 * MINUTE;
/** RULES 13: after so long without a word the number may have a new owner, and so long after that it surely may. */
const unconfirmedAfter = 30 * day;
const neutralFor = 15 * day;

export const nameOfFollowed = ({ group, id }: Pick<Followed, 'group' | 'id'>): string => meetingName(group, id);
const remindId = ({ number }: Pick<Followed, 'number'>): string => `${remindKind}.${number}`;
const heardId = ({ id }: Pick<Followed, 'id'>): string => `${heardKind}.${id}`;

/** A member with a consent in force, no pause, and no wish for silence. */
export function mayBeReminded({ profile, optedOutAt, context }: In): boolean {
  const { memberships, pausedUntil = 0, noReminders } = profile;
  return optedOutAt === undefined && memberships.length > 0 && pausedUntil <= context.now && noReminders !== true;
}

function doubtedFrom({ unconfirmedSince, lastHeardAt }: Profile): Instant {
  return Math.min(unconfirmedSince ?? Number.POSITIVE_INFINITY, lastHeardAt + unconfirmedAfter);
}

/** Whose number it is: surely theirs, in doubt (nothing but the hour is said), or so long that nothing is. */
export function ownerOf(profile: Profile, now: Instant): 'sure' | 'in doubt' | 'lost' {
  const since = doubtedFrom(profile);
  if (now < since) return 'sure';
  return now < since + neutralFor ? 'in doubt' : 'lost';
}

/** The next reminder of one meeting; none while nobody knows when it meets. */
export function reminderOf(followed: Followed, now: Instant): readonly AgendaEntry[] {
  const turn = turnToRemind(followed, now);
  if (turn === undefined) return [];
  const data = { number: followed.number, meeting: nameOfFollowed(followed), date: turn.date };
  const at = turn.at - followed.before * MINUTE;
  return [{ id: remindId(followed), kind: remindKind, at, urgent: true, data }];
}

/** Looks at one meeting anew as soon as it is this one's turn; at once where its next turn is near. */
export function lookOf(followed: Followed, now: Instant, at = now + 1, tries = 0): AgendaEntry {
  const next = turnAfter(followed.told, now);
  const isNear = next !== undefined && next.at - now < day;
  const data = { meeting: nameOfFollowed(followed), ...(tries === 0 ? {} : { tries }) };
  return { id: heardId(followed), kind: heardKind, at, ...(isNear ? { urgent: true } : {}), data };
}

export const entriesOf = (followed: Followed): readonly string[] => [remindId(followed), heardId(followed)];

/** Where the meeting finds its followers; removed with `null`. */
export function followerRow(
  { group, id }: Pick<Followed, 'group' | 'id'>,
  { context }: In,
  row: { readonly since: Instant } | null,
): Wish {
  return { type: 'project', pk: followersOf(group), sk: followerKey(id, context.personId), row };
}

export const rowAdded = (followed: Followed, input: In): Wish =>
  followerRow(followed, input, { since: input.context.now });

/** All plans as they follow from the slice: after a pause, a STOP or silence everything is looked at anew. */
export function plannedAfresh(input: In): Out {
  const following = input.slice.following ?? [];
  if (!mayBeReminded(input)) return { drop: following.flatMap(entriesOf) };
  const { now } = input.context;
  return {
    plan: following.flatMap((followed) => [...reminderOf(followed, now), lookOf(followed, now)]),
    drop: following.flatMap(entriesOf),
  };
}

/** The slice with other meetings; none leaves nothing. */
export function withFollowing({ following: _, ...rest }: Meetings, following: readonly Followed[]): Meetings {
  return following.length === 0 ? rest : { ...rest, following: [...following] };
}

/** The slice with this one in the place of what it was. */
export function withChanged(slice: Meetings, followed: Followed): Meetings {
  const others = (slice.following ?? []).filter(({ number }) => number !== followed.number);
  return withFollowing(
    slice,
    [...others, followed].toSorted((a, b) => a.number - b.number),
  );
}
