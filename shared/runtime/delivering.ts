/**
 * The one way in which the state of aggregates is read and written: load, gather, decide, commit, settle (DESIGN 1, 2).
 * The queue is the lease: a message leaves it only when all that its decision owes is settled.
 */
import type { Decision, OutboxEntry, Ref } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { DeliverDeps } from './deps.ts';
import { type Delivered, type Incoming, wakeId } from './events.ts';
import type { Loaded, Snapshot } from './load.ts';
import { standingOfEntry, textsOf } from './outbox.ts';
import type { ItemToWrite } from './ports.ts';
import { settle } from './settle.ts';
import type { Subject, Use } from './subject.ts';

/** So many others were faster that the message had better come again. */
export class Contended extends Error {
  override readonly name = 'Contended';
}

/** Committed, but not all that it owes is done: the message must come again. `cause` says what failed. */
export class Unsettled extends Error {
  override readonly name = 'Unsettled';
}

/** The commit was not answered, so it may have been written all the same: the message must come again. */
export class CommitInDoubt extends Error {
  override readonly name = 'CommitInDoubt';
}

/** Deciding itself failed, by a fault of ours: nothing was committed, and whose event it was is known. */
export class Undecidable extends Error {
  override readonly name = 'Undecidable';
  readonly ref: Ref;
  constructor(ref: Ref, cause: unknown) {
    super('an event could not be decided', { cause });
    this.ref = ref;
  }
}

/** Conflicts are rare (two events of one person within a few ms), so a handful of tries is plenty. */
const tries = 6;

/** Loads the aggregate that an event is for, ready to decide it, and hands it over. */
export type Find<E> = <R>(event: E, deps: DeliverDeps, read: Snapshot | undefined, use: Use<R>) => Promise<R>;

/**
 * Delivers one event to the aggregate that is found for it: whoever speaks to one kind alone brings along no other.
 * @throws as `deliver`
 */
export async function deliverBy<E extends Incoming>(
  find: Find<E>,
  event: E,
  deps: DeliverDeps,
  read?: Snapshot,
): Promise<Delivered> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const early = attempt === 0 ? read : undefined;
    const delivered = await find(event, deps, early, (subject) =>
      early !== undefined && owes(subject.loaded, deps) ? stale() : deliverTo(subject, event, deps),
    );
    if (delivered !== 'conflict') return delivered;
  }
  throw new Contended('the item kept changing');
}

/**
 * What was read ahead tells nothing of rows written since, for those leave the version as it is: whoever owed something
 * then is read again, or a text that has gone in between would go twice.
 */
const owes = <S>(loaded: Loaded<S>, deps: DeliverDeps): boolean => owedBy(loaded, deps, deps.clock.now()).length > 0;
const stale = async (): Promise<'conflict'> => 'conflict';

async function deliverTo<S>(subject: Subject<S>, event: Incoming, deps: DeliverDeps): Promise<Delivered | 'conflict'> {
  const now = deps.clock.now();
  const { loaded } = subject;
  const owed = owedBy(loaded, deps, now);
  const known = event.type !== 'wake' && Object.hasOwn(loaded.seen, event.id);
  if (known) {
    const own = owed.find(({ entry }) => entry.id === event.id);
    if (own?.standing === 'leased') return { outcome: 'later', afterMs: own.entry.leaseUntil - now };
  }
  const decision = known ? undefined : decided(subject, now);
  const free = owed.filter(({ standing }) => standing === 'free').map(({ entry }) => entry);
  if (decision === undefined && free.length === 0) {
    await settleAll(subject, owedByMe(owed), subject.loaded.state, loaded.optedOutAt, deps);
    return { outcome: 'done' };
  }
  return commitAndSettle(subject, event, decision, owed, now, deps);
}

function decided<S>(subject: Subject<S>, now: Instant): Decision<S> | undefined {
  try {
    return subject.decide(now);
  } catch (cause) {
    throw new Undecidable(subject.loaded.ref, cause);
  }
}

interface Owed {
  readonly entry: OutboxEntry;
  readonly standing: 'leased' | 'mine' | 'free';
}

/** Entries that are not known to be settled; the settled ones simply fall away with the next commit. */
function owedBy<S>({ ref, outbox, rows }: Loaded<S>, { invocation }: DeliverDeps, now: Instant): readonly Owed[] {
  return outbox.flatMap((entry) => {
    const standing = standingOfEntry(ref, entry, rows, invocation.id, now);
    return standing === 'settled' ? [] : [{ entry, standing }];
  });
}

const owedByMe = (owed: readonly Owed[]): readonly OutboxEntry[] =>
  owed.filter(({ standing }) => standing === 'mine').map(({ entry }) => entry);

async function commitAndSettle<S>(
  subject: Subject<S>,
  event: Incoming,
  decision: Decision<S> | undefined,
  owed: readonly Owed[],
  now: Instant,
  deps: DeliverDeps,
): Promise<Delivered | 'conflict'> {
  const { loaded } = subject;
  const version = loaded.version + 1;
  const lease = { by: deps.invocation.id, leaseUntil: now + deps.invocation.leaseMs() };
  const kept = owed.map(({ entry, standing }) => ({
    ...withdrawn(entry, decision),
    ...(standing === 'free' ? lease : {}),
  }));
  const fresh: readonly OutboxEntry[] =
    decision === undefined || decision.effects.length === 0
      ? []
      : [{ id: idOf(event, loaded), at: now, version, ...lease, effects: [...decision.effects] }];
  const state = decision?.state ?? loaded.state;
  const optedOutAt = decision?.optedOutAt === undefined ? loaded.optedOutAt : (decision.optedOutAt ?? undefined);
  /** Where nothing is decided, what has come to its end is still to be heard of. */
  const ended = decision === undefined ? loaded.outbox.filter((one) => !owed.some(({ entry }) => entry === one)) : [];
  const outbox = [...ended, ...kept, ...fresh];
  const expiry = decision?.expiresAt === undefined ? loaded.expiresAt : (decision.expiresAt ?? undefined);
  const item: ItemToWrite = {
    ref: loaded.ref,
    state,
    agenda: decision?.agenda ?? loaded.agenda,
    outbox,
    seen: seenAfter(loaded.seen, event, now),
    optedOutAt,
    expiresAt: outbox.length === 0 ? expiry : keptWhileOwed(expiry, now),
  };
  const written = await deps.store.commit(item, loaded.version).catch((cause: unknown) => {
    throw new CommitInDoubt('the commit was not answered', { cause });
  });
  if (written === 'conflict') return 'conflict';
  const mine = kept.filter((_, index) => owed[index]?.standing !== 'leased');
  await settleAll(subject, [...mine, ...fresh], state, optedOutAt, deps);
  return { outcome: 'done' };
}

/** A message may come back from its dead-letter queue for 14 days: until then an item may owe something. */
const owedFor = 15 * 24 * 60 * 60_000;

function keptWhileOwed(expiresAt: Instant | undefined, now: Instant): Instant | undefined {
  return expiresAt === undefined ? undefined : Math.max(expiresAt, now + owedFor);
}

async function settleAll<S>(
  subject: Subject<S>,
  entries: readonly OutboxEntry[],
  state: S,
  optedOutAt: Instant | undefined,
  deps: DeliverDeps,
): Promise<void> {
  const { ref, rows } = subject.loaded;
  const committedAt = deps.clock.now();
  const failures: unknown[] = [];
  for (const entry of mostUrgentFirst(entries)) {
    const number = subject.numberOf(state);
    const judge = { committed: subject.judge(state, optedOutAt, deps.clock.now()), afresh: subject.judgeAfresh };
    try {
      await settle({ ref, number, entry, rows, judge, committedAt }, deps);
    } catch (cause) {
      /** What an older decision owes must not stand in front of the answer to danger. */
      failures.push(cause);
    }
  }
  if (failures.length > 0) throw new Unsettled('owed effects are left', { cause: failures[0] });
}

/** Danger waits for nothing, and not for what older decisions owe either. */
function mostUrgentFirst(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const isUrgent = (entry: OutboxEntry): boolean => textsOf(entry).some((text) => text.class === 'safety');
  return [...entries.filter(isUrgent), ...entries.filter((entry) => !isUrgent(entry))];
}

/** A decision may take back what is still owed: STOP does (RULES 9). It is marked, so that its end is recorded. */
function withdrawn<S>(entry: OutboxEntry, decision: Decision<S> | undefined): OutboxEntry {
  const withdraw = decision?.withdraw;
  if (withdraw === undefined || !textsOf(entry).some(withdraw.only)) return entry;
  const effects = entry.effects.map((effect) =>
    effect.type === 'text' && withdraw.only(effect) ? { ...effect, withdrawn: withdraw.reason } : effect,
  );
  return { ...entry, effects };
}

function idOf<S>(event: Incoming, { version }: Loaded<S>): string {
  return event.type === 'wake' ? wakeId(version) : event.id;
}

/** Ids are kept for 24 hours, and no more than a flood could need, so that an item can never outgrow its row. */
const seenFor = 24 * 60 * 60_000;
const seenAtMost = 1000;

function seenAfter(
  seen: Readonly<Record<string, Instant>>,
  event: Incoming,
  now: Instant,
): Readonly<Record<string, Instant>> {
  const recent = Object.entries(seen).filter(([, at]) => at > now - seenFor);
  const all: readonly [string, Instant][] = event.type === 'wake' ? recent : [...recent, [event.id, now]];
  return Object.fromEntries(all.toSorted(([, a], [, b]) => b - a).slice(0, seenAtMost));
}
