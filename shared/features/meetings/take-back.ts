/** UNDO of REMIND and DROP (RULES 57): what was followed is followed again, and what was told meanwhile stays told. */
import * as z from 'zod/mini';
import { type AgendaEntry, agendaEntrySchema } from '../../kernel/decision.ts';
import { type Followed, followedSchema, type Meetings, privateSchema } from '../../state/person/meetings.ts';
import {
  entriesOf,
  followerRow,
  type In,
  lookOf,
  mayBeReminded,
  type Out,
  reminderOf,
  rowAdded,
  withChanged,
  withFollowing,
} from './following.ts';
import { followingTexts } from './following-texts.ts';
import { reply } from './replies.ts';

const patchSchema = z.union([
  /** REMIND: followed no more, or with the minutes of before. */
  z.object({ number: z.number(), id: z.string(), before: z.exactOptional(z.number()) }),
  /** DROP. */
  z.object({
    following: z.array(followedSchema),
    reminders: z.array(privateSchema),
    entries: z.array(agendaEntrySchema),
  }),
]);
type Patch = z.infer<typeof patchSchema>;
type Dropped = Extract<Patch, { following: unknown }>;

const undoOf = (what: string, patch: Patch): NonNullable<Out['undo']> => ({ what, patch: JSON.stringify(patch) });

/** @param before as it was followed until now, if it was */
export function takeBack({ number, id }: Followed, before: Followed | undefined): NonNullable<Out['undo']> {
  return undoOf('remind', { number, id, ...(before === undefined ? {} : { before: before.before }) });
}

/** @param entries what was planned for what is dropped */
export function bringBack(
  following: readonly Followed[],
  reminders: NonNullable<Meetings['reminders']>,
  entries: readonly AgendaEntry[],
): NonNullable<Out['undo']> {
  return undoOf('drop', { following: [...following], reminders, entries: [...entries] });
}

function readPatch(patch: string): Patch | undefined {
  try {
    const parsed = patchSchema.safeParse(JSON.parse(patch));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export function undoFollowing(patch: string, input: In): Out | undefined {
  const read = readPatch(patch);
  const out = read === undefined ? undefined : 'following' in read ? restored(read, input) : unfollowed(read, input);
  return out && reply('undone', followingTexts[input.profile.language].undone, input, { ...out, undo: null });
}

function unfollowed({ number, id, before }: Exclude<Patch, Dropped>, input: In): Out | undefined {
  const { slice, context } = input;
  const followed = slice.following?.find((one) => one.number === number && one.id === id);
  if (followed === undefined) return undefined;
  if (before !== undefined) {
    const as: Followed = { ...followed, before };
    const plan = mayBeReminded(input) ? reminderOf(as, context.now) : [];
    return { slice: withChanged(slice, as), plan, drop: entriesOf(followed) };
  }
  const rest = (slice.following ?? []).filter((one) => one !== followed);
  return {
    slice: withFollowing(slice, rest),
    drop: entriesOf(followed),
    effects: [followerRow(followed, input, null)],
  };
}

/** A meeting is looked at anew; a reminder of their own comes when it was to come. */
function restored({ following, reminders, entries }: Dropped, input: In): Out | undefined {
  const { slice, context } = input;
  const { now } = context;
  const taken = new Set([...(slice.following ?? []), ...(slice.reminders ?? [])].map(({ number }) => number));
  if ([...following, ...reminders].some(({ number }) => taken.has(number))) return undefined;
  const own = [...(slice.reminders ?? []), ...reminders].toSorted((a, b) => a.number - b.number);
  const back = following.reduce(withChanged, own.length === 0 ? slice : { ...slice, reminders: own });
  const planned = following.flatMap((followed) => [...reminderOf(followed, now), lookOf(followed, now)]);
  const kept = entries.map((entry) => ({ ...entry, at: Math.max(entry.at, now + 1) }));
  return {
    slice: back,
    plan: [...kept, ...(mayBeReminded(input) ? planned : [])],
    effects: following.map((followed) => rowAdded(followed, input)),
  };
}
