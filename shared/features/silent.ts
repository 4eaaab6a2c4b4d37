/**
 * The protocol of what decides for an aggregate that is nobody's phone (a group): it hears nudges and
 * its own clock, reads others as they are now, and nudges in turn. It texts nobody.
 */
import type { AgendaEntry, Ref, Wish } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Gathered, Need } from './feature.ts';

export interface SilentContext {
  readonly now: Instant;
  /** Of the aggregate. */
  readonly id: string;
  readonly gathered: Gathered;
}

export interface SilentInput<S> {
  readonly slice: S;
  readonly agenda: readonly AgendaEntry[];
  readonly context: SilentContext;
}

export interface SilentOutcome<S> {
  readonly slice?: S;
  /** Nudges, mirrors, rows and announcements; never a text. */
  readonly effects?: readonly Exclude<Wish, { type: 'text' | 'erase' }>[];
  readonly plan?: readonly AgendaEntry[];
  readonly drop?: readonly string[];
  /** When the whole item may vanish; `null` for never. */
  readonly expiresAt?: Instant | null;
}

export interface SilentPart<S> {
  /** Nudges about `<name>` or `<name>.<what>`, and agenda kinds that begin so, are this part's. */
  readonly name: string;
  /** What must be read before a nudge is decided: the teller, as a rule. */
  toldNeeds?(from: Ref, about: string, input: SilentInput<S>): readonly Need[];
  told(from: Ref, about: string, input: SilentInput<S>): SilentOutcome<S> | undefined;
  wakeNeeds?(entry: AgendaEntry, input: SilentInput<S>): readonly Need[];
  /** By agenda kind; the entry itself is already off the agenda. */
  readonly wakes: Readonly<Record<string, (entry: AgendaEntry, input: SilentInput<S>) => SilentOutcome<S>>>;
}

/** The nudge to read the teller's own item: what nearly every part needs. */
export const tellerNeed = (from: Ref): readonly Need[] =>
  from.kind === 'meeting' ? [] : [{ kind: from.kind, id: from.id }];
