/**
 * The protocol of a feature: what it is given, what it gives back. A feature gets its own slice and the profile, and
 * returns only its slice; everything else it wants is an effect, a plan for later, a question or a fact.
 */
import type { AgendaEntry, Ref, Wish } from '../kernel/decision.ts';
import type { CommandMatch, CommandWords } from '../kernel/language/commands.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Group, GroupConfig } from '../state/group.ts';
import type { MeetingRow } from '../state/meeting/row.ts';
import type { OpenQuestion, Profile } from '../state/person/profile.ts';
import type { Someone } from '../state/person/roles.ts';
import type { Fact } from './facts.ts';
import type { Cell } from './meetings/cells.ts';
import type { Decided } from './meetings/search.ts';
import type { Danger } from './safety/reading.ts';

/** A text, understood once before anything is gathered or decided. */
export interface Reading {
  readonly body: string;
  readonly folded: string;
  readonly danger: Danger | undefined;
  readonly optOut: 'stop' | 'unclear' | 'none';
}

/** What a decision must have read for it: a group's meetings, or other aggregates as they are now. */
export type Need = OtherNeed | ListNeed;

export interface OtherNeed {
  readonly kind: 'person' | 'group';
  readonly id: string;
}

export type ListNeed =
  /** Packed cells of its list, for a search. */
  | { readonly kind: 'cells'; readonly group: string; readonly keys: readonly string[] }
  /** Whole meetings by their ids, each with what people decided about it. */
  | { readonly kind: 'meetings'; readonly group: string; readonly ids: readonly string[] }
  /** What people decided about any of its meetings, for a search. */
  | { readonly kind: 'decided'; readonly group: string };

/** A meeting as it stands now. */
export interface KnownMeeting {
  /** Undefined: the list has it no more. */
  readonly row: MeetingRow | undefined;
  readonly decided: Decided;
}

/** What was read for a decision, beside the person's own state. */
export interface Gathered {
  /** By `cellName`; undefined where there is none of that name. */
  readonly cells: ReadonlyMap<string, Cell | undefined>;
  /** By `meetingName`; what is not in it has not been read, or could not be. */
  readonly meetings: ReadonlyMap<string, KnownMeeting>;
  /** Of each group that was asked for, by the ids of its meetings: those about which anything is decided. */
  readonly decided: ReadonlyMap<string, ReadonlyMap<string, Decided>>;
  /** By id; undefined where there is nobody, or nothing that can be read. */
  readonly people: ReadonlyMap<string, Someone | undefined>;
  readonly groups: ReadonlyMap<string, Group | undefined>;
  /** `ended`: no more is read, whatever is still needed. `failed`: it could not be read. */
  readonly reading: 'open' | 'ended' | 'failed';
}

export const nothingGathered: Gathered = {
  cells: new Map(),
  meetings: new Map(),
  decided: new Map(),
  people: new Map(),
  groups: new Map(),
  reading: 'open',
};

export const cellName = (group: string, key: string): string => `${group} ${key}`;
export const meetingName = (group: string, id: string): string => `${group}/${id}`;

/** Everything a decision may depend on beside the state: no clock, no randomness, no I/O below this line. */
export interface Context {
  readonly now: Instant;
  /** Id of the event that is decided: the inbound message id for a text. */
  readonly eventId: string;
  /** Id of the person whose event this is. */
  readonly personId: string;
  /** When the person's text was received by the carrier's gateway, which may be long before now (RULES 12). */
  readonly textAt: Instant;
  /** In [0, 1), the same for every try of the same event. */
  readonly random: number;
  /** 128 fresh random bits, base64url: for a link that nobody can guess. */
  readonly secret: string;
  readonly groups: readonly GroupConfig[];
  /** Ids of the groups whose configuration names this number as a coordinator's. */
  readonly namedFor: readonly string[];
  readonly supportContact: string;
  readonly siteUrl: string;
  readonly gathered: Gathered;
}

export interface Input<S> {
  readonly slice: S;
  readonly profile: Profile;
  readonly optedOutAt: Instant | undefined;
  /** All open questions, oldest first. */
  readonly questions: readonly OpenQuestion[];
  /** All that is planned for this person, of every feature: for SETTINGS and MYDATA, to read only. */
  readonly agenda: readonly AgendaEntry[];
  /** How many unasked texts may still go on this local day (RULES 52). */
  readonly unaskedLeft: number;
  readonly context: Context;
}

export interface Outcome<S> {
  readonly slice?: S;
  readonly effects?: readonly Wish[];
  readonly facts?: readonly Fact[];
  /** Set or replace agenda entries by id; every `at` lies after now. */
  readonly plan?: readonly AgendaEntry[];
  /** Ids of agenda entries that fall away. */
  readonly drop?: readonly string[] | 'all';
  /** A question this outcome's text asks; `until` in epoch ms. An older one of the same kind is replaced. */
  readonly ask?: { readonly kind: string; readonly until: Instant };
  /** Kinds of questions that are closed; 'all' closes every one. */
  readonly close?: readonly string[] | 'all';
  /** What UNDO would give back to this feature's `undo` for ten minutes; `null` leaves nothing to take back. */
  readonly undo?: { readonly what: string; readonly patch: string } | null;
  /** This outcome sends a text the person did not ask for: it counts against the cap. */
  readonly unasked?: boolean;
  /** Opt-out as it stands from now on; `null` takes it back. */
  readonly optedOutAt?: Instant | null;
  /** Owed texts that must no longer go. */
  readonly withdrawOwed?: string;
}

export interface Command<S> {
  readonly words: CommandWords;
  /** Members only, unless it says otherwise. */
  readonly forAnyone?: true;
  /** Answers the command, or `undefined` if the argument does not parse: then it is a sentence, not a command. */
  run(match: CommandMatch, input: Input<S>, reading: Reading): Outcome<S> | undefined;
}

/** A question a feature asks: `undefined` means that these words do not answer it. */
export interface Question<S> {
  /** Takes any words (a name, say): then a text that is wholly a command is still the command. */
  readonly free?: true;
  answer(reading: Reading, input: Input<S>): Outcome<S> | undefined;
}

export interface Feature<S> {
  readonly name: string;
  /** What a text must have read before it is decided, beyond what stands in `context.gathered`; asked again with that in it. */
  needs?(reading: Reading, input: Input<S>): readonly Need[];
  /** The same for an agenda entry whose time has come; what could not be read is no reason to lose it. */
  wakeNeeds?(entry: AgendaEntry, input: Input<S>): readonly Need[];
  /** Commands that begin with no word of their own, as a bare ZIP code: asked after all `commands`, of members only. */
  asked?(reading: Reading, input: Input<S>): Outcome<S> | undefined;
  readonly commands: readonly Command<S>[];
  /** By question kind, `<feature>.<what>`. */
  readonly questions: Readonly<Record<string, Question<S>>>;
  /** By agenda kind, `<feature>.<what>`: what happens when its time has come. The entry itself is already off the agenda. */
  readonly wakes: Readonly<Record<string, (entry: AgendaEntry, input: Input<S>) => Outcome<S>>>;
  /** Another aggregate has changed, and nudges: nothing is known but that, so it is looked at, at once or when an entry wakes. */
  told?(from: Ref, about: string, input: Input<S>): Outcome<S>;
  /** What this feature makes of a fact; which facts reach it is listed in decide/person.ts. */
  hear(fact: Fact, input: Input<S>): Outcome<S>;
  /** Takes the last action back, given the patch its own outcome left. */
  undo(patch: string, input: Input<S>): Outcome<S> | undefined;
}
