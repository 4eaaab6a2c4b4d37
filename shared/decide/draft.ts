/** A decision in the making: outcomes of features are laid one over the other, then numbered and handed to commit. */

import type { Fact } from '../features/facts.ts';
import type { Context, Feature, Input, Need, Outcome, Reading } from '../features/feature.ts';
import type { AgendaEntry, Decision, Effect, Ref, TextEffect, Wish } from '../kernel/decision.ts';
import { matchCommand } from '../kernel/language/commands.ts';
import { localAt } from '../kernel/time/local.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Person } from '../state/person/person.ts';
import { homeZone } from '../state/person/zone.ts';

export interface Draft {
  readonly person: Person;
  readonly agenda: readonly AgendaEntry[];
  readonly wishes: readonly Wish[];
  /** Facts that nobody has heard yet. */
  readonly facts: readonly Fact[];
  readonly context: Context;
  readonly optedOutAt: Instant | undefined;
  readonly optOutChanged: boolean;
  readonly withdrawOwed: string | undefined;
}

/** A feature with the place of its slice, so that unlike features can stand in one list. */
export interface Bound {
  readonly name: string;
  needs(reading: Reading, draft: Draft): readonly Need[];
  wakeNeeds(entry: AgendaEntry, draft: Draft): readonly Need[];
  command(reading: Reading, draft: Draft, forAnyoneOnly: boolean): Draft | undefined;
  isFree(question: string): boolean;
  answer(question: string, reading: Reading, draft: Draft): Draft | undefined;
  wake(entry: AgendaEntry, draft: Draft): Draft | undefined;
  told(from: Ref, about: string, draft: Draft): Draft;
  hear(fact: Fact, draft: Draft): Draft;
  undo(patch: string, draft: Draft): Draft | undefined;
}

export interface BoundTo<S> extends Bound {
  apply(draft: Draft, use: (input: Input<S>) => Outcome<S> | undefined): Draft | undefined;
}

export function draftOf(
  person: Person,
  agenda: readonly AgendaEntry[],
  optedOutAt: Instant | undefined,
  context: Context,
  facts: readonly Fact[] = [],
): Draft {
  return {
    person,
    agenda,
    wishes: [],
    facts,
    context,
    optedOutAt,
    optOutChanged: false,
    withdrawOwed: undefined,
  };
}

/** The local day that the cap counts by (RULES 52): the one that the person's check-ins go by. */
function dateOf({ person: { profile }, context }: Draft): string {
  return localAt(homeZone(profile, context.groups), context.now).date;
}

function unaskedToday(draft: Draft): number {
  const { date, count } = draft.person.unasked;
  return date === dateOf(draft) ? count : 0;
}

/** Binds a feature to the place of its slice within a person. */
export function bind<S>(
  feature: Feature<S>,
  get: (person: Person) => S,
  set: (person: Person, slice: S) => Person,
): BoundTo<S> {
  const inputOf = (draft: Draft): Input<S> => ({
    slice: get(draft.person),
    profile: draft.person.profile,
    optedOutAt: draft.optedOutAt,
    questions: draft.person.questions.filter((question) => question.until > draft.context.now),
    agenda: draft.agenda,
    unaskedLeft: Math.max(0, draft.person.profile.perDay - unaskedToday(draft)),
    context: draft.context,
  });
  const lay = (draft: Draft, outcome: Outcome<S> | undefined): Draft | undefined => {
    if (outcome === undefined) return undefined;
    const person = outcome.slice === undefined ? draft.person : set(draft.person, outcome.slice);
    return layOver({ ...draft, person }, outcome, feature.name);
  };
  return {
    name: feature.name,
    needs: (reading, draft) => feature.needs?.(reading, inputOf(draft)) ?? [],
    wakeNeeds: (entry, draft) => feature.wakeNeeds?.(entry, inputOf(draft)) ?? [],
    apply: (draft, use) => lay(draft, use(inputOf(draft))),
    command: (reading, draft, forAnyoneOnly) => {
      for (const command of feature.commands) {
        if (forAnyoneOnly && command.forAnyone !== true) continue;
        const match = matchCommand(reading.body, command.words);
        const outcome = match && command.run(match, inputOf(draft), reading);
        if (outcome !== undefined) return lay(draft, outcome);
      }
      return forAnyoneOnly ? undefined : lay(draft, feature.asked?.(reading, inputOf(draft)));
    },
    isFree: (question) => feature.questions[question]?.free === true,
    answer: (question, reading, draft) => lay(draft, feature.questions[question]?.answer(reading, inputOf(draft))),
    wake: (entry, draft) => lay(draft, feature.wakes[entry.kind]?.(entry, inputOf(draft))),
    told: (from, about, draft) => lay(draft, feature.told?.(from, about, inputOf(draft))) ?? draft,
    hear: (fact, draft) => lay(draft, feature.hear(fact, inputOf(draft))) ?? draft,
    undo: (patch, draft) => lay(draft, feature.undo(patch, inputOf(draft))),
  };
}

function layOver<S>(draft: Draft, outcome: Outcome<S>, feature: string): Draft {
  const { now } = draft.context;
  return {
    ...draft,
    person: withUndo(withQuestions(withCount(draft, outcome), outcome, now), outcome, feature, now),
    agenda: planned(draft.agenda, outcome),
    wishes: [...draft.wishes, ...(outcome.effects ?? [])],
    facts: [...draft.facts, ...(outcome.facts ?? [])],
    optedOutAt: outcome.optedOutAt === undefined ? draft.optedOutAt : (outcome.optedOutAt ?? undefined),
    optOutChanged: draft.optOutChanged || outcome.optedOutAt !== undefined,
    withdrawOwed: outcome.withdrawOwed ?? draft.withdrawOwed,
  };
}

function planned<S>(agenda: readonly AgendaEntry[], { plan = [], drop = [] }: Outcome<S>): readonly AgendaEntry[] {
  const replaced = new Set(plan.map((entry) => entry.id));
  const kept = drop === 'all' ? [] : agenda.filter((entry) => !drop.includes(entry.id) && !replaced.has(entry.id));
  return [...kept, ...plan];
}

function withCount<S>(draft: Draft, outcome: Outcome<S>): Person {
  if (outcome.unasked !== true) return draft.person;
  return { ...draft.person, unasked: { date: dateOf(draft), count: unaskedToday(draft) + 1 } };
}

function withQuestions<S>(person: Person, outcome: Outcome<S>, now: Instant): Person {
  const { ask, close = [] } = outcome;
  const open = person.questions.filter(
    ({ kind, until }) => until > now && close !== 'all' && !close.includes(kind) && kind !== ask?.kind,
  );
  const { lastAsked, ...rest } = person;
  const sends = outcome.effects?.some((effect) => effect.type === 'text') ?? false;
  const asked = ask?.kind ?? (sends ? undefined : lastAsked);
  return {
    ...rest,
    questions: ask === undefined ? open : [...open, { ...ask, asked: now }],
    ...(asked === undefined ? {} : { lastAsked: asked }),
  };
}

/** UNDO takes back the last action for ten minutes (RULES 57). */
const undoWindow = 10 * 60_000;

function withUndo<S>(person: Person, outcome: Outcome<S>, feature: string, now: Instant): Person {
  if (outcome.undo === undefined) return person;
  if (outcome.undo === null) {
    const { undo, ...rest } = person;
    return rest;
  }
  return { ...person, undo: { ...outcome.undo, feature, until: now + undoWindow } };
}

/**
 * What came due before this event and has not been woken yet stays due, for the next tick: nothing planned is lost,
 * nothing in the agenda lies at or before now, and how late it is still counts from when it was meant.
 */
function overtaken(entry: AgendaEntry, now: Instant): AgendaEntry {
  return entry.at > now ? entry : { ...entry, at: now + 1, since: entry.since ?? entry.at };
}

/** An entry as its feature planned it, whatever has overtaken it since. */
export function asPlanned({ since, ...entry }: AgendaEntry): AgendaEntry {
  return since === undefined ? entry : { ...entry, at: since };
}

/** One decision writes a mirror once: of several wishes for one row the last counts. */
function lastOfEachMirror(wishes: readonly Wish[]): readonly Wish[] {
  const keyOf = (wish: Wish): string | undefined => (wish.type === 'project' ? `${wish.pk} ${wish.sk}` : undefined);
  const last = new Map(wishes.map((wish, index) => [keyOf(wish), index]));
  return wishes.filter((wish, index) => keyOf(wish) === undefined || last.get(keyOf(wish)) === index);
}

/** Numbers the effects and closes the draft. */
export function finish(draft: Draft): Decision<Person> {
  const { now, eventId } = draft.context;
  const number = (wish: Wish, index: number): Effect => {
    const id = `${eventId}.${index}`;
    return wish.type === 'text' ? { ...wish, id, at: now } : { ...wish, id };
  };
  const { withdrawOwed } = draft;
  return {
    state: draft.person,
    agenda: draft.agenda.map((entry) => overtaken(entry, now)),
    effects: lastOfEachMirror(draft.wishes).map(number),
    ...(withdrawOwed === undefined ? {} : { withdraw: { reason: withdrawOwed, only: mayBeTakenBack } }),
    ...(draft.optOutChanged ? { optedOutAt: draft.optedOutAt ?? null } : {}),
  };
}

const mayBeTakenBack = (text: TextEffect): boolean => text.class !== 'safety' && text.class !== 'farewell';
