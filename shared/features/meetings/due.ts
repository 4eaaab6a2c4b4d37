/** What happens when a reminder's time has come, or a meeting is said to have changed: one comparison for both. */
import type { AgendaEntry, Wish } from '../../kernel/decision.ts';
import { partsOf } from '../../kernel/language/segments.ts';
import type { Occurrence } from '../../kernel/time/local.ts';
import { isNight, nextOpening } from '../../kernel/time/quiet-hours.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Followed, Meetings, Told } from '../../state/person/meetings.ts';
import { possibleZones } from '../../state/person/zone.ts';
import type { Need } from '../feature.ts';
import { alternative, type Missed } from './alternatives.ts';
import { afterReminder } from './attending.ts';
import { compare, type News } from './changes-told.ts';
import {
  entriesOf,
  followerRow,
  heardKind,
  type In,
  lookOf,
  mayBeReminded,
  nameOfFollowed,
  type Out,
  ownerOf,
  reminderOf,
  remindKind,
  withChanged,
  withFollowing,
} from './following.ts';
import { neutralNews, neutralReminder, newsTexts, readerOf, reminderText } from './scheduled-wording.ts';
import type { Hit } from './search.ts';
import { MINUTE, turnAfter, turnToRemind } from './told.ts';

const hour = 60 * MINUTE;
/** News of a meeting is worth reading for so long. */
const newsWorth = 12 * hour;
/** A turn so far off needs no alternative yet. */
const soon = 8 * 24 * hour;
/** Lists that cannot be read are tried again, so often; then the reminder looks. */
const tryAgain = 30 * MINUTE;
const mostTries = 6;

/** Hours of the night, in which nothing is told that nobody set for them (DESIGN 4). */
const night = { from: '22:00', until: '06:00', sundayUntil: '06:00' };

/** What became known of a meeting. */
interface Learned {
  /** Undefined: it is no more. */
  readonly told: Told | undefined;
  readonly news: readonly News[];
  readonly instead?: Hit;
}

function followedBy({ data }: AgendaEntry, { slice }: In): Followed | undefined {
  return slice.following?.find((one) => nameOfFollowed(one) === data?.meeting);
}

/** The turn that somebody would have gone to, if one of the news takes it away. */
function missedBy(followed: Followed, { news }: Learned, now: Instant): Occurrence | undefined {
  const next = turnAfter(followed.told, now);
  for (const one of news) {
    const turn = one.kind === 'off' ? one.turn : one.kind === 'closed' || one.kind === 'paused' ? next : undefined;
    if (turn !== undefined && turn.at - now < soon) return turn;
  }
  return undefined;
}

/** Compares, and looks for an alternative; or says what must be read. Undefined: it could not be read. */
function learn(followed: Followed, { context }: In): Learned | readonly Need[] | undefined {
  const { gathered, now } = context;
  const { group, id } = followed;
  const known = gathered.meetings.get(nameOfFollowed(followed));
  if (known === undefined) {
    return gathered.reading === 'open' ? [{ kind: 'meetings', group, ids: [id] }] : undefined;
  }
  const learned: Learned = compare(followed.told, known, now);
  const turn = missedBy(followed, learned, now);
  if (turn === undefined) return learned;
  const missed: Missed = { group, id, told: learned.told ?? followed.told, turn, now };
  const found = alternative(missed, gathered);
  if (found === undefined) return learned;
  return 'meeting' in found ? { ...learned, instead: found } : found;
}

const isNeeds = (learned: Learned | readonly Need[]): learned is readonly Need[] => Array.isArray(learned);

/** What was not read by now, because it became due a moment too late, counts as unreadable. */
function learnedOf(followed: Followed, input: In): Learned | undefined {
  const learned = learn(followed, input);
  return learned === undefined || isNeeds(learned) ? undefined : learned;
}

export function wakeNeeds(entry: AgendaEntry, input: In): readonly Need[] {
  if (entry.kind !== remindKind && entry.kind !== heardKind) return [];
  const followed = followedBy(entry, input);
  const learned = followed === undefined || !mayBeReminded(input) ? undefined : learn(followed, input);
  return learned !== undefined && isNeeds(learned) ? learned : [];
}

const text = (what: string, body: string, notAfter: Instant): Wish => ({
  ...{ type: 'text', class: 'asked', kind: `meetings.${what}`, body, notAfter },
});

/** The meeting as it is known from now on, or no more of it at all. */
function known(followed: Followed, { told }: Learned, isTold: boolean, input: In): Out {
  const { now } = input.context;
  if (told === undefined) {
    const rest = (input.slice.following ?? []).filter(({ number }) => number !== followed.number);
    const slice = withFollowing(input.slice, rest);
    return { slice, drop: entriesOf(followed), effects: [followerRow(followed, input, null)] };
  }
  const { knew: _, ...before } = followed;
  const after: Followed = { ...before, told, ...(isTold ? { knew: { at: now, told: followed.told } } : {}) };
  return { slice: withChanged(input.slice, after), plan: reminderOf(after, now), drop: entriesOf(followed) };
}

/** A list of the last hour stays what its numbers mean: they may be about to text one. */
const isListOpen = ({ shown }: Meetings, now: Instant): boolean =>
  shown !== undefined && shown.meetings.length > 0 && now - shown.at < hour;

/** One that is offered may be taken by its number, unless that means one of their own list. */
function withOffer(slice: Meetings, { group }: Followed, { instead }: Learned, now: Instant): Meetings {
  if (instead === undefined || isListOpen(slice, now)) return slice;
  const wanted = { when: { kind: 'soon' as const }, filters: { tags: [], fellowships: [] } };
  const meetings = [{ group, id: instead.meeting.id, date: instead.date }];
  return { ...slice, shown: { at: now, wanted, meetings } };
}

function newsBodies(followed: Followed, { told, news, instead }: Learned, input: In): readonly string[] {
  const { profile, context, slice } = input;
  const reader = readerOf(profile, context);
  const { told: before, id } = followed;
  const numbered = !isListOpen(slice, context.now);
  return newsTexts(reader, { before, after: told ?? before, id, news, instead, numbered });
}

/** Joined where two parts hold them. */
function joined(bodies: readonly string[]): readonly string[] {
  const all = bodies.join('\n');
  return partsOf(all) <= 2 ? [all] : bodies;
}

/** Tells what is news; the snapshot moves on with it. A number in doubt hears that there is some, and keeps its snapshot. */
function tell(followed: Followed, learned: Learned, input: In): Out {
  const { now } = input.context;
  if (learned.news.length === 0) return known(followed, learned, false, input);
  const out = known(followed, learned, true, input);
  const slice = withOffer(out.slice ?? input.slice, followed, learned, now);
  const bodies = joined(newsBodies(followed, learned, input));
  const turns = learned.news.flatMap((one) => ('turn' in one ? [one.turn.at] : []));
  const notAfter = Math.min(now + newsWorth, ...turns);
  const texts = bodies.map((body) => text('changed', body, notAfter));
  return { ...out, slice, effects: [...texts, ...(out.effects ?? [])] };
}

/** When the night ends in which this can wait; undefined by day, and for who is about to go and hears nothing more before. */
function morningFor(followed: Followed, { profile, context }: In): Instant | undefined {
  const { now } = context;
  const zones = possibleZones(profile);
  if (!zones.some((zone) => isNight(zone, now))) return undefined;
  const morning = nextOpening(zones, now, night);
  const next = turnAfter(followed.told, now);
  const isReminded = next !== undefined && turnToRemind(followed, now)?.at !== next.at;
  return isReminded && next.at < morning ? undefined : morning;
}

/** A nudge was heard: the news goes now, or in the morning; where the list cannot be read, it is tried again. */
export function heard(entry: AgendaEntry, input: In): Out {
  const { profile, context } = input;
  const { now } = context;
  const followed = followedBy(entry, input);
  if (followed === undefined || !mayBeReminded(input)) return {};
  const learned = learnedOf(followed, input);
  const tries = Number(entry.data?.tries ?? 0);
  if (learned === undefined) {
    return tries < mostTries ? { plan: [lookOf(followed, now, now + tryAgain, tries + 1)] } : {};
  }
  if (learned.news.length > 0) {
    // Who they are is asked first; then everything is looked at anew.
    if (ownerOf(profile, now) !== 'sure') return {};
    const morning = morningFor(followed, input);
    if (morning !== undefined) return { plan: [lookOf(followed, now, morning)] };
  }
  return tell(followed, learned, input);
}

/** The turn that an entry is for, as it was when that was planned. */
function turnOf(entry: AgendaEntry, { before }: Followed): Occurrence {
  return { at: entry.at + before * MINUTE, date: String(entry.data?.date ?? '') };
}

/** A reminder that did not go stands in the history all the same (RULES 36). */
function notSent(entry: AgendaEntry, followed: Followed, why: string, { context }: In): Wish {
  const row = { date: turnOf(entry, followed).date, kind: entry.kind, notSent: why, at: context.now };
  return { type: 'record', under: 'own', key: `reminder#${followed.id}#${entry.at}`, row };
}

/** The reminder itself, never after the start; what has changed is told in its place, or with it. */
export function remind(entry: AgendaEntry, input: In): Out {
  const { profile, context } = input;
  const { now } = context;
  const followed = followedBy(entry, input);
  if (followed === undefined || !mayBeReminded(input)) return {};
  const unread: Learned = { told: followed.told, news: [] };
  const learned = learnedOf(followed, input) ?? unread;
  const turn = turnOf(entry, followed);
  const owner = ownerOf(profile, now);
  if (owner !== 'sure') return remindInDoubt(turn, followed, learned, owner, input);
  const out = tell(followed, learned, input);
  if (now >= turn.at) return { ...out, effects: [...(out.effects ?? []), notSent(entry, followed, 'expired', input)] };
  const { told } = learned;
  const stands = told !== undefined && turnAfter(told, turn.at)?.at === turn.at;
  if (!stands) return out;
  const body = reminderText(readerOf(profile, context), told, followed.id, turn);
  const after = afterReminder({ ...followed, told }, turn, input);
  return {
    ...out,
    effects: [...(out.effects ?? []), text('remind', body, turn.at)],
    plan: [...(out.plan ?? []), ...(after === undefined ? [] : [after])],
  };
}

/** RULES 13: whose number it is must be known before more than the hour is said; the snapshot stays for when it is. */
function remindInDoubt(
  turn: Occurrence,
  followed: Followed,
  learned: Learned,
  owner: 'in doubt' | 'lost',
  input: In,
): Out {
  const { profile, context } = input;
  const planned: Out = { plan: reminderOf(followed, context.now) };
  if (owner === 'lost' || context.now >= turn.at) return planned;
  const reader = readerOf(profile, context);
  const body =
    learned.news.length > 0 ? neutralNews(reader, followed.told) : neutralReminder(reader, followed.told, turn);
  return { ...planned, effects: [text('neutral', body, turn.at)] };
}

/** A text of news that never went: they still know no more than before, and are told once it may go. */
export function newsNotSent(at: Instant, input: In): Out {
  const lost = (input.slice.following ?? []).filter(({ knew }) => knew?.at === at);
  if (lost.length === 0) return {};
  const slice = lost.reduce((before, { knew, ...followed }) => {
    return withChanged(before, knew === undefined ? followed : { ...followed, told: knew.told });
  }, input.slice);
  const { now } = input.context;
  return { slice, plan: mayBeReminded(input) ? lost.map((one) => lookOf(one, now, now + MINUTE)) : [] };
}
