// What differs between stages. Nothing secret and nobody's number stands here: coordinators come by a
// NoEcho parameter, the pepper is made by Secrets Manager, the service's own number by a parameter.

import type { Fellowship } from '../shared/state/meeting/row.ts';

/** The stages there are. `local` is the one that `npm start` runs on this machine. */
export const stages = ['local', 'dev', 'production'] as const;
export type Stage = (typeof stages)[number];

/** A list of meetings that a group uses, as the `url` of an intergroup's Meeting Guide feed (docs/meetings.md). */
export interface Feed {
  /** Its name in our own tables: part of every meeting's id, so do not change it. */
  readonly id: string;
  /** https only. */
  readonly url: string;
  /** IANA; for the meetings that name no zone of their own. */
  readonly zone?: string;
  /** Whose list it is, for the meetings that do not say; codes of types differ between fellowships. */
  readonly fellowship?: Fellowship;
}

/** One support group. Its `word` joins it by text ("JOIN riverside"). */
export interface Group {
  readonly id: string;
  readonly word: string;
  readonly name: string;
  /** IANA time zone, for people who have not told us theirs. */
  readonly zone: string;
  readonly language: 'en' | 'es';
  /** Asked once a day. */
  readonly feeds?: readonly Feed[];
}

/** What carriers call the number that texts come from; it decides rate and opt-out (RULES 59). */
export type NumberKind = '10dlc' | 'toll-free' | 'short-code' | 'simulator';

export interface Config {
  readonly groups: readonly Group[];
  readonly number: {
    readonly kind: NumberKind;
    /** Message parts a second that the carriers grant this number (RULES 33). */
    readonly partsPerSecond: number;
    /** E.164; the default of the parameter OriginationNumber. Empty: only the parameter says it. */
    readonly e164: string;
  };
  /** Share of the rate kept free for answers, 0 to 1 (DESIGN 3). */
  readonly reserve: number;
  /** Concurrent workers on the due queue; SQS wants 2 to 1000. */
  readonly workers: number;
  /** ISO countries that may be texted at all (RULES 45). */
  readonly countries: readonly string[];
  /** The most that one text may cost, in US dollars (RULES 45). */
  readonly maxPriceUsd: number;
  /** What a month of texts may cost, in US dollars; the alarm rings at 80 % of it (RULES 37). */
  readonly monthlySpendUsd: number;
  /** Email address shown in HELP (RULES 11). */
  readonly supportContact: string;
  /** Public address of the service; without it, the HTTP API's own (RULES 58). */
  readonly siteUrl?: string;
  readonly logLevel: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly logRetentionDays: 7 | 30 | 90;
  /** Keeps the table from being deleted, by hand or with the stack. */
  readonly keepData: boolean;
  /** Who coordinates the sample group; only `local` may name anyone (checkConfig). */
  readonly sampleCoordinators?: Readonly<Record<string, readonly string[]>>;
}

const riverside: Group = {
  id: 'riverside',
  word: 'riverside',
  name: 'Riverside',
  zone: 'America/Denver',
  language: 'en',
};

const dev: Config = {
  groups: [riverside],
  number: { kind: 'simulator', partsPerSecond: 1, e164: '' },
  reserve: 0.4,
  workers: 2,
  // With the territories, whose numbers share +1 and whose people are as much at home here.
  countries: ['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'CA'],
  maxPriceUsd: 0.1,
  monthlySpendUsd: 1,
  supportContact: 'help@steadyline.example',
  logLevel: 'DEBUG',
  logRetentionDays: 7,
  keepData: false,
};

export const configs: Record<Stage, Config> = {
  local: {
    ...dev,
    number: { kind: '10dlc', partsPerSecond: 10, e164: '+18015550199' },
    logLevel: 'INFO',
    sampleCoordinators: { riverside: ['+18015550100'] },
  },
  dev,
  production: {
    ...dev,
    number: { kind: '10dlc', partsPerSecond: 1, e164: '' },
    monthlySpendUsd: 200,
    logLevel: 'INFO',
    logRetentionDays: 90,
    keepData: true,
  },
};
