/** Which meetings, and in what order: the soonest first within reach, then further away, then online. */
import { milesBetween, type Point } from '../../kernel/geo/point.ts';
import { addDays, localAt, type Occurrence, weekdayOf } from '../../kernel/time/local.ts';
import { nextTurn } from '../../kernel/time/weekly.ts';
import { type Instant, isZone } from '../../kernel/time/zones.ts';
import type { Fellowship, MeetingTag } from '../../state/meeting/row.ts';
import type { Listed } from './listed.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening';
/** `soon` is any time within a week; days are of the meeting's own zone, and an evening lasts until 4 in the morning. */
export type When =
  | { readonly kind: 'soon' }
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly day: 'today' | 'tomorrow' | 'any' | number; readonly part?: DayPart };

export interface Filters {
  /** All of these. */
  readonly tags: readonly MeetingTag[];
  /** Any of these; none means whichever. */
  readonly fellowships: readonly Fellowship[];
  /** Said by the coordinator to be open to people on medication. */
  readonly moud?: true;
  /** One of the two only. */
  readonly only?: 'online' | 'in person';
}

/** What people decided about meetings, by id; no list has it. */
export interface Decided {
  readonly moud?: true;
  /** Local dates on which it does not meet. */
  readonly calledOff?: readonly string[];
}

export interface Asked {
  /** Undefined where nobody knows where the person is: then there are online ones only. */
  readonly where: Point | undefined;
  readonly when: When;
  readonly filters: Filters;
  readonly now: Instant;
  readonly decided: ReadonlyMap<string, Decided>;
}

/** What the rows at hand were read for: all meetings within so many miles, and all online ones or not. */
export interface Covered {
  readonly miles: number;
  readonly online: boolean;
}

export interface Hit {
  readonly meeting: Listed;
  readonly at: Instant;
  /** Local date: the occurrence's id. */
  readonly date: string;
  /** Absent for those that are joined online. */
  readonly miles?: number;
  readonly started: boolean;
}

/** A part of what is found: within so many miles but beyond so many, or online. */
type Stage = { readonly beyond: number; readonly reach: number } | 'online';

/** What hits are ordered by. */
interface Key {
  readonly at: Instant;
  /** Absent for online ones. */
  readonly miles?: number;
  readonly id: string;
}

/** The last hit that was shown: no place in a list but what stood there, so it outlives any change of the rows. */
export interface Cursor extends Key {
  readonly stage: Stage;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly stage: Stage;
  /** For MORE; absent when there is nothing else. */
  readonly next?: Cursor;
  /** What MORE would give: others like these, further away, or online. */
  readonly after?: 'others' | 'further' | 'online';
}

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;
/** A door is still open that long after the beginning. */
export const LATE = 10 * MINUTE;
/** NOW is within two hours. */
export const NOW_MEANS = 120 * MINUTE;
const PAGE = 3;

/**
 * Miles as the crow flies. 10 is half an hour by car in a town and an hour by bus: most people have a week's choice within
 * it. Where there are fewer than three, 25; and 50 is as far as people drive for an evening.
 */
const REACHES = [10, 25, 50] as const;
/** The first two are read at once. */
const READ_FIRST = 25;
export const FURTHEST = 50;

/** The first stage takes in what is no distance away. */
const HERE = -1;

const NOON = '12:00';
const EVENING = '17:00';
const NIGHT_ENDS = '04:00';

function partOf(time: string): DayPart {
  if (time < NIGHT_ENDS || time >= EVENING) return 'evening';
  return time < NOON ? 'morning' : 'afternoon';
}

/** The date that people call the evening by: half past midnight on Saturday is Friday night. */
function eveningOf(date: string, time: string): string {
  return time < NIGHT_ENDS ? addDays(date, -1) : date;
}

function isWhen({ time, zone }: Listed, { at, date }: Occurrence, when: When, now: Instant): boolean {
  if (when.kind === 'soon') return true;
  if (when.kind === 'now') return at <= now + NOW_MEANS;
  if (when.part !== undefined && partOf(time) !== when.part) return false;
  const day = when.part === 'evening' ? eveningOf(date, time) : date;
  if (when.day === 'any') return true;
  if (typeof when.day === 'number') return weekdayOf(day) === when.day;
  const today = localAt(zone, now);
  if (when.day === 'tomorrow') return day === addDays(today.date, 1);
  return day === today.date || (when.part === 'evening' && day === eveningOf(today.date, today.time));
}

/**
 * The first time within a week that the meeting meets as asked; begun up to ten minutes ago counts. For a turn that is
 * called off the week is longer by one: its next turn is offered.
 */
function turnOf(meeting: Listed, { when, now, decided }: Asked): Occurrence | undefined {
  const { weekday, time, zone, rhythm } = meeting;
  if (!isZone(zone)) return undefined;
  const ordinals = typeof rhythm === 'object' ? { ordinals: rhythm.ordinals } : {};
  const calledOff = decided.get(meeting.id)?.calledOff ?? [];
  const rule = { weekday, time, zone, ...ordinals };
  let turn = nextTurn(rule, now - LATE);
  let until = now - LATE + WEEK;
  while (turn !== undefined && turn.at < until) {
    if (calledOff.includes(turn.date)) until += WEEK;
    else if (isWhen(meeting, turn, when, now)) return turn;
    turn = nextTurn(rule, turn.at + 1);
  }
  return undefined;
}

function fits({ id, tags, fellowship }: Listed, { filters, decided }: Asked): boolean {
  if (filters.moud === true && decided.get(id)?.moud !== true) return false;
  if (!filters.tags.every((tag) => tags.includes(tag))) return false;
  return filters.fellowships.length === 0 || (fellowship !== undefined && filters.fellowships.includes(fellowship));
}

/** Soonest first, of those the nearest; ids only so that the order is always the same. */
function compare(one: Key, other: Key): number {
  if (one.at !== other.at) return one.at - other.at;
  const [near = 0, far = 0] = [one.miles, other.miles];
  if (near !== far) return near - far;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function keyOf({ at, miles, meeting }: Hit): Key {
  return { at, id: meeting.id, ...(miles === undefined ? {} : { miles }) };
}

function hitOf(meeting: Listed, miles: number | undefined, asked: Asked): readonly Hit[] {
  const turn = fits(meeting, asked) ? turnOf(meeting, asked) : undefined;
  if (turn === undefined) return [];
  const hit: Hit = { meeting, at: turn.at, date: turn.date, started: turn.at < asked.now };
  return [miles === undefined ? hit : { ...hit, miles }];
}

/** One that may be joined either way, and is within reach, was listed there. */
function hitOnline(meeting: Listed, asked: Asked): readonly Hit[] {
  const { filters } = asked;
  if (meeting.venue === 'in person' || filters.only === 'in person') return [];
  const listed = filters.only === undefined && hitWithin(meeting, { beyond: HERE, reach: FURTHEST }, asked).length > 0;
  return listed ? [] : hitOf(meeting, undefined, asked);
}

function hitWithin(meeting: Listed, { beyond, reach }: Exclude<Stage, 'online'>, asked: Asked): readonly Hit[] {
  if (meeting.venue === 'online' || meeting.point === undefined || asked.where === undefined) return [];
  const miles = milesBetween(asked.where, meeting.point);
  return miles > reach || miles <= beyond ? [] : hitOf(meeting, miles, asked);
}

/** Every hit of a stage, in order; a meeting of two lists or cells once. */
function hitsOf(rows: readonly Listed[], stage: Stage, asked: Asked): readonly Hit[] {
  const hits = new Map<string, Hit>();
  for (const meeting of rows) {
    for (const hit of stage === 'online' ? hitOnline(meeting, asked) : hitWithin(meeting, stage, asked)) {
      hits.set(meeting.id, hit);
    }
  }
  return Array.from(hits.values(), (hit) => ({ hit, key: keyOf(hit) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ hit }) => hit);
}

/** Widened until there are three to choose from, or to where the rows at hand do not reach. */
function firstStage(rows: readonly Listed[], covered: Covered, asked: Asked): Stage {
  if (asked.filters.only === 'online' || asked.where === undefined) return 'online';
  const enough = REACHES.find(
    (reach) => reach > covered.miles || hitsOf(rows, { beyond: HERE, reach }, asked).length >= PAGE,
  );
  return { beyond: HERE, reach: enough ?? FURTHEST };
}

function stageAfter(stage: Stage, { filters }: Asked): Stage | undefined {
  if (stage === 'online') return undefined;
  const wider = REACHES.find((reach) => reach > stage.reach);
  if (wider !== undefined) return { beyond: stage.reach, reach: wider };
  return filters.only === 'in person' ? undefined : 'online';
}

/** What must be read besides before this stage can be answered, if anything. */
function lacking(stage: Stage, covered: Covered): Covered | undefined {
  if (stage === 'online') return covered.online ? undefined : { ...covered, online: true };
  if (stage.reach <= covered.miles) return undefined;
  return { ...covered, miles: stage.reach <= READ_FIRST ? READ_FIRST : FURTHEST };
}

function found(stage: Stage, rest: readonly Hit[], later: Stage | undefined): Found {
  const hits = rest.slice(0, PAGE);
  const last = hits.at(-1);
  const others = rest.length > hits.length;
  if (last === undefined || (!others && later === undefined)) return { hits, stage };
  const next: Cursor = { stage, ...keyOf(last) };
  return { hits, stage, next, after: others ? 'others' : later === 'online' ? 'online' : 'further' };
}

/**
 * Up to three meetings of `rows`, or those after `cursor`. Where the rows at hand do not cover what must be looked at, it
 * says what to read; begun with no rows, it takes at most three readings: 25 miles, 50, and the online ones.
 */
export function search(
  rows: readonly Listed[],
  covered: Covered,
  asked: Asked,
  cursor?: Cursor,
): Found | { readonly needs: Covered } {
  let stage = cursor?.stage ?? firstStage(rows, covered, asked);
  let shown = cursor;
  for (;;) {
    const needs = lacking(stage, covered);
    if (needs !== undefined) return { needs };
    const last = shown;
    const all = hitsOf(rows, stage, asked);
    const rest = last === undefined ? all : all.filter((hit) => compare(keyOf(hit), last) > 0);
    const later = stageAfter(stage, asked);
    if (rest.length > 0 || later === undefined) return found(stage, rest, later);
    stage = later;
    shown = undefined;
  }
}
