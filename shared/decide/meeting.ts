/** Decides what reaches a meeting: what coordinators say of it, and which of its followers are told of a change, page by page. */
import { meetingName } from '../features/feature.ts';
import type { AgendaEntry, Decision, Effect, Wish } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import { decidedOf, type Heard, type Meeting, type Saying } from '../state/meeting/meeting.ts';
import { coordinates, type Teller } from '../state/person/roles.ts';

export type MeetingEvent =
  /** Its list says something else of it now. */
  | { readonly kind: 'list' }
  /** A coordinator has said something, or taken it back. */
  | { readonly kind: 'order'; readonly teller: Teller }
  /** The meeting told itself to go on with its followers. */
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'wake' };

/** How many followers one decision tells: with their nudges it takes a thirtieth of what an item may hold. */
export const followersAPage = 100;

export interface Follower {
  /** What the next page begins after. */
  readonly key: string;
  readonly personId: string;
}

/** A place in the order of followers. */
export interface Page {
  /** Undefined: from the first. */
  readonly after: string | undefined;
}

export interface MeetingContext {
  readonly group: string;
  /** Of the meeting's row. */
  readonly id: string;
  readonly now: Instant;
  /** Of the item that this decision makes. */
  readonly version: number;
  /** Whom the event tells, if anybody: those after the place that `pageOf` names, at most a page of them. */
  readonly page: (Page & { readonly followers: readonly Follower[] }) | undefined;
  /** Whether earlier pages are settled so far that another one may be owed. */
  readonly room: boolean;
}

const fanKind = 'meeting.fan';
const minute = 60_000;
const day = 24 * 60 * minute;

/** An item outlives what it has projected by so much, or a new one's first version would come too late for the row. */
const keptFor = 60 * day;

/** Whoever said something may take it back for ten minutes; until well after that, what it put aside is kept. */
const mayBeUndone = day;

/** Which followers an event tells; undefined: none. */
export function pageOf(agenda: readonly AgendaEntry[], event: MeetingEvent, now: Instant): Page | undefined {
  const fan = agenda.find(({ kind }) => kind === fanKind);
  switch (event.kind) {
    case 'order':
    case 'list':
      return undefined;
    case 'page':
      return fan !== undefined && fan.data?.page === event.id ? placeOf(fan) : undefined;
    case 'wake':
      return fan !== undefined && fan.at <= now ? placeOf(fan) : undefined;
  }
}

function placeOf({ data }: AgendaEntry): Page {
  return { after: typeof data?.after === 'string' ? data.after : undefined };
}

/**
 * Decides one event of one meeting; `undefined`: nothing follows from it. A page is told by the one nudge that its
 * predecessor names, or by the clock where that was lost: so there is never more than one run over the followers.
 */
export function decideMeeting(
  meeting: Meeting,
  agenda: readonly AgendaEntry[],
  event: MeetingEvent,
  context: MeetingContext,
): Decision<Meeting> | undefined {
  if (event.kind === 'order') return ordered(meeting, agenda, event.teller, context);
  const { page, now } = context;
  const state = standing(meeting.heard ?? [], now);
  // Whoever imports a list cannot send nudges: the clock begins with the first page at once.
  if (event.kind === 'list') return decided(state, [fanAt({ after: undefined }, undefined, now)], [], context);
  if (page === undefined) return undefined;
  if (!context.room) return decided(state, [fanAt(page, undefined, now + minute)], [], context);
  const nudges = page.followers.map(
    ({ personId }): Wish => ({ type: 'tell', to: { kind: 'person', id: personId }, about: 'meeting' }),
  );
  const last = page.followers.length < followersAPage ? undefined : page.followers.at(-1);
  if (last === undefined) return decided(state, [], nudges, context);
  const fan = fanAt({ after: last.key }, effectId(nudges.length, context), now + minute);
  return decided(state, [fan], [...nudges, goOn(context)], context);
}

/** Who follows it hears of turns that are called off or meet after all; the rest is for those who search. */
function ordered(
  meeting: Meeting,
  agenda: readonly AgendaEntry[],
  teller: Teller,
  context: MeetingContext,
): Decision<Meeting> | undefined {
  const before = standing(meeting.heard ?? [], context.now);
  const state = standing(heardFrom(teller, meeting.heard ?? [], context), context.now);
  if (isSame(state, meeting)) return undefined;
  const isNews = !isSame(datesOf(state), datesOf(before));
  const rows = isSame(rowOf(state), rowOf(meeting)) ? [] : [projected(state, context)];
  if (!isNews) return decided(state, agenda, rows, context);
  const fan = fanAt({ after: undefined }, effectId(rows.length, context), context.now + minute);
  return decided(state, [fan], [...rows, goOn(context)], context);
}

/** All that was heard before, and what the teller's own item says now; what it no longer names was said too long ago. */
function heardFrom(teller: Teller, before: readonly Heard[], { group, id }: MeetingContext): readonly Heard[] {
  const own = before.filter(({ by }) => by === teller.id);
  const others = before.filter(({ by }) => by !== teller.id);
  /** What a coordinator has said stays said when they leave; only their name goes. */
  if (!coordinates(group, teller)) return [...others, ...own.map(({ by: _, ...heard }) => heard)];
  const orders = (teller.person?.meetings.orders ?? []).filter((order) => order.group === group && order.id === id);
  const older = own.filter(({ at }) => !orders.some((order) => order.at === at));
  const said = orders.filter(({ undone }) => undone !== true).map(({ at, what }) => ({ by: teller.id, at, what }));
  return [...others, ...older, ...said];
}

const subjectOf = (what: Saying): string => ('date' in what ? what.date : 'moud');

/** A local date is over everywhere, and so is a meeting that ran past its midnight. */
const endOf = (date: string): Instant => Date.parse(date) + 2 * day;

/** What stands of all that was heard; past dates fall away, and what a newer saying has put aside for good. */
function standing(all: readonly Heard[], now: Instant): Meeting {
  const current = all
    .filter(({ what }) => !('date' in what) || endOf(what.date) > now)
    .toSorted((a, b) => b.at - a.at || ((a.by ?? '') < (b.by ?? '') ? -1 : 1));
  const isAside = ({ what }: Heard, index: number, since: Instant): boolean =>
    current.slice(0, index).some((newer) => newer.at <= since && subjectOf(newer.what) === subjectOf(what));
  const newest = current.filter((heard, index) => !isAside(heard, index, Number.POSITIVE_INFINITY));
  const heard = current.filter((one, index) => !isAside(one, index, now - mayBeUndone));
  const calledOff = newest.flatMap(({ at, what }) => (what.kind === 'called off' ? [{ date: what.date, at }] : []));
  return {
    calledOff: calledOff.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    ...(newest.some(({ what }) => what.kind === 'moud') ? { moud: true as const } : {}),
    ...(heard.length === 0 ? {} : { heard }),
  };
}

const datesOf = ({ calledOff }: Meeting): readonly string[] => calledOff.map(({ date }) => date);

/** What a search finds of it; null: nothing. */
function rowOf(meeting: Meeting): Readonly<Record<string, string | boolean>> | null {
  const dates = datesOf(meeting);
  if (dates.length === 0 && meeting.moud === undefined) return null;
  return {
    ...(dates.length === 0 ? {} : { calledOff: dates.join(' ') }),
    ...(meeting.moud === undefined ? {} : { moud: true }),
  };
}

function projected(meeting: Meeting, { group, id }: MeetingContext): Wish {
  const row = rowOf(meeting);
  const place = { type: 'project', pk: decidedOf(group), sk: id } as const;
  if (row === null) return { ...place, row };
  return { ...place, row: { ...row }, ...(meeting.moud === undefined ? { expiresAt: lastEnd(meeting) } : {}) };
}

const lastEnd = (meeting: Meeting): Instant => Math.max(0, ...datesOf(meeting).map(endOf));

/** Another page follows at once by a nudge to itself; the agenda goes on where that is lost. */
function fanAt({ after }: Page, page: string | undefined, at: Instant): AgendaEntry {
  const data = { ...(after === undefined ? {} : { after }), ...(page === undefined ? {} : { page }) };
  return { id: fanKind, kind: fanKind, at, data };
}

const goOn = ({ group, id }: MeetingContext): Wish => ({
  type: 'tell',
  to: { kind: 'meeting', id: meetingName(group, id) },
  about: 'page',
});

/** Of this decision alone, and no longer for the last page than for the first. */
function effectId(index: number, { id, version, now }: MeetingContext): string {
  return `${id}-${version}-${now.toString(36)}.${index}`;
}

function decided(
  state: Meeting,
  agenda: readonly AgendaEntry[],
  wishes: readonly Wish[],
  context: MeetingContext,
): Decision<Meeting> {
  const { now } = context;
  const effects = wishes.flatMap((wish, index): Effect[] =>
    wish.type === 'text' ? [] : [{ ...wish, id: effectId(index, context) }],
  );
  /** What somebody said of medication long ago still stands in their item, and must not come back as news. */
  const isKept = agenda.length > 0 || state.heard?.some(({ what }) => !('date' in what)) === true;
  return { state, agenda, effects, expiresAt: isKept ? null : Math.max(now, lastEnd(state)) + keptFor };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
