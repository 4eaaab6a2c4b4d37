/** Runs the parts that decide for an aggregate which is nobody's phone: lists and their order, no rules of its own. */
import type { Need } from '../features/feature.ts';
import type { SilentContext, SilentInput, SilentOutcome, SilentPart } from '../features/silent.ts';
import type { AgendaEntry, Decision, Effect, Ref, Wish } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import { asPlanned } from './draft.ts';

export type Nudge = { readonly type: 'told'; readonly from: Ref; readonly about: string } | { readonly type: 'wake' };

interface Silent<W> {
  readonly state: W;
  readonly agenda: readonly AgendaEntry[];
  readonly wishes: readonly Wish[];
  readonly expiresAt: Instant | null | undefined;
}

/** A part with the place of its slice, so that unlike parts can stand in one list. */
export interface BoundPart<W> {
  readonly name: string;
  needs(nudge: Nudge, before: Silent<W>, context: SilentContext): readonly Need[];
  told(from: Ref, about: string, before: Silent<W>, context: SilentContext): Silent<W> | undefined;
  wake(entry: AgendaEntry, before: Silent<W>, context: SilentContext): Silent<W>;
}

const isOf = (name: string, kind: string): boolean => kind === name || kind.startsWith(`${name}.`);

export function bindPart<S, W>(
  part: SilentPart<S>,
  get: (whole: W) => S,
  set: (whole: W, slice: S) => W,
): BoundPart<W> {
  const inputOf = ({ state, agenda }: Silent<W>, context: SilentContext): SilentInput<S> => ({
    slice: get(state),
    agenda,
    context,
  });
  const lay = (before: Silent<W>, outcome: SilentOutcome<S>): Silent<W> => {
    const { slice, effects = [], plan = [], drop = [] } = outcome;
    const replaced = new Set([...drop, ...plan.map(({ id }) => id)]);
    return {
      state: slice === undefined ? before.state : set(before.state, slice),
      agenda: [...before.agenda.filter(({ id }) => !replaced.has(id)), ...plan],
      wishes: [...before.wishes, ...effects],
      expiresAt: outcome.expiresAt === undefined ? before.expiresAt : outcome.expiresAt,
    };
  };
  return {
    name: part.name,
    needs: (nudge, before, context) => {
      const input = inputOf(before, context);
      if (nudge.type === 'told') return part.toldNeeds?.(nudge.from, nudge.about, input) ?? [];
      return due(before.agenda, part.name, context.now).flatMap((entry) => part.wakeNeeds?.(entry, input) ?? []);
    },
    told: (from, about, before, context) => {
      const outcome = part.told(from, about, inputOf(before, context));
      return outcome === undefined ? undefined : lay(before, outcome);
    },
    wake: (entry, before, context) => lay(before, part.wakes[entry.kind]?.(entry, inputOf(before, context)) ?? {}),
  };
}

function due(agenda: readonly AgendaEntry[], name: string, now: Instant): readonly AgendaEntry[] {
  return agenda
    .filter(({ at, kind }) => at <= now && isOf(name, kind))
    .map(asPlanned)
    .toSorted((a, b) => a.at - b.at);
}

const fresh = <W>(state: W, agenda: readonly AgendaEntry[]): Silent<W> => ({
  state,
  agenda,
  wishes: [],
  expiresAt: undefined,
});

/** What must be read before a nudge, or what is due, can be decided. */
export function needsOfSilent<W>(
  parts: readonly BoundPart<W>[],
  state: W,
  agenda: readonly AgendaEntry[],
  nudge: Nudge,
  context: SilentContext,
): readonly Need[] {
  return parts
    .filter(({ name }) => nudge.type === 'wake' || isOf(name, nudge.about))
    .flatMap((part) => part.needs(nudge, fresh(state, agenda), context));
}

/**
 * Decides a nudge, or what is due; `undefined`: nothing follows from it.
 * @param version of the item that this decision makes: the ids of its effects are of this decision alone
 */
export function decideSilent<W>(
  parts: readonly BoundPart<W>[],
  state: W,
  agenda: readonly AgendaEntry[],
  nudge: Nudge,
  context: SilentContext,
  version: number,
): Decision<W> | undefined {
  const before = fresh(state, agenda);
  const after =
    nudge.type === 'wake'
      ? wake(parts, before, context)
      : parts.reduce<Silent<W> | undefined>((later, part) => {
          if (!isOf(part.name, nudge.about)) return later;
          return part.told(nudge.from, nudge.about, later ?? before, context) ?? later;
        }, undefined);
  return after === undefined ? undefined : finished(after, context, version);
}

function wake<W>(parts: readonly BoundPart<W>[], before: Silent<W>, context: SilentContext): Silent<W> {
  const { now } = context;
  const start: Silent<W> = { ...before, agenda: before.agenda.filter(({ at }) => at > now) };
  return parts.reduce<Silent<W>>(
    (later, part) =>
      due(before.agenda, part.name, now).reduce<Silent<W>>((so, entry) => part.wake(entry, so, context), later),
    start,
  );
}

function finished<W>(
  { state, agenda, wishes, expiresAt }: Silent<W>,
  { now, id }: SilentContext,
  version: number,
): Decision<W> {
  const effects = wishes.flatMap((wish, index): Effect[] =>
    wish.type === 'text' ? [] : [{ ...wish, id: `${id}-${version}-${now.toString(36)}.${index}` }],
  );
  return {
    state,
    /** What came due meanwhile stays due, for the next tick. */
    agenda: agenda.map((entry) => (entry.at > now ? entry : { ...entry, at: now + 1, since: entry.since ?? entry.at })),
    effects,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}
