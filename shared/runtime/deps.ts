/** Everything `deliver` is given: one named object, typed by ports. */
import type { GroupConfig } from '../state/group.ts';
import type { Lists } from './lists.ts';
import type { Bus, Clock, Identity, Log, Mail, Pacer, Sms, Store } from './ports.ts';

/** What the configuration says, the same for every event. */
export interface Settings {
  readonly groups: readonly GroupConfig[];
  readonly supportContact: string;
  readonly siteUrl: string;
  /** Whether this number, E.164, may be texted at all: the countries of the configuration (RULES 45). */
  readonly mayText: (number: string) => boolean;
}

/** The run of a function that handles an event. */
export interface Invocation {
  readonly id: string;
  /** For how many ms from now nobody else may settle what this run commits: what is left of the function's time-out. */
  leaseMs(): number;
}

export interface SettleDeps {
  readonly store: Store;
  readonly sms: Sms;
  readonly mail: Mail;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly pacer: Pacer;
}

export interface DeliverDeps extends SettleDeps {
  readonly identity: Identity;
  readonly lists: Lists;
  readonly settings: Settings;
  readonly invocation: Invocation;
}
