/** What `deliver` knows of the aggregate that an event is for, whatever kind it is of. */
import type { Decision, Ref, TextEffect } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { DeliverDeps } from './deps.ts';
import { type Loaded, type Snapshot, snapshots } from './load.ts';
import type { MailMessage } from './ports.ts';

/** An aggregate that was loaded for an event, ready to decide it. */
export interface Subject<S> {
  readonly loaded: Loaded<S>;
  /** Decides the event; `undefined`: there is nothing to decide (a wake with nothing due). */
  decide(now: Instant): Decision<S> | undefined;
  /** The number its texts go to, E.164. */
  numberOf(state: S): string | undefined;
  /** The last judgement on a text before it goes. */
  judge(state: S, optedOutAt: Instant | undefined, now: Instant): (text: TextEffect) => string;
  /** The same judgement on what the table says at this moment. */
  judgeAfresh(text: TextEffect): Promise<string>;
}

/** Answers with whatever kind of aggregate it is given. */
export type Use<R> = <S>(subject: Subject<S>) => Promise<R>;

export type Tell = Extract<MailMessage, { type: 'tell' }>;

/** One item, with what it owes. */
export async function one(ref: Ref, { store }: Pick<DeliverDeps, 'store'>): Promise<Snapshot> {
  const [snapshot] = await snapshots([ref], store);
  if (snapshot === undefined) throw new Error('the store gave no answer for an item');
  return snapshot;
}
