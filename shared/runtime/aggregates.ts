/** Load and gather: which aggregate an event is for, what its decision needs, and how that kind decides. */

import { mayStillGo } from '../decide/may-still-go.ts';
import { decidePerson, needsOfPerson, type PersonEvent } from '../decide/person.ts';
import { type Context, type Gathered, type Need, nothingGathered } from '../features/feature.ts';
import type { Ref, TextEffect } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import { formerKey } from '../state/person/former.ts';
import { newPerson } from '../state/person/new-person.ts';
import { type Person, personSchema } from '../state/person/person.ts';
import type { DeliverDeps } from './deps.ts';
import { type InboundText, type Incoming, wakeId } from './events.ts';
import { gather } from './gather.ts';
import { group, meeting } from './groups.ts';
import { type Loaded, parse, type Snapshot, snapshots } from './load.ts';
import { notSentOf, textsOf } from './outbox.ts';
import type { NumberRow } from './ports.ts';
import { one, type Subject, type Tell, type Use } from './subject.ts';

/**
 * Loads the aggregate an event is for, gathers what its decision needs, and hands both over.
 * @throws UnreadableState
 */
export async function withSubject<R>(
  event: Incoming,
  deps: DeliverDeps,
  read: Snapshot | undefined,
  use: Use<R>,
): Promise<R> {
  switch (event.type) {
    case 'text':
      return use(await sender(event, deps));
    case 'wake':
      return waking(event.to, deps, read, use);
    case 'receipt':
      return use(await person(event.to, { type: 'receipt', status: event.status }, deps, read, event));
    case 'tell':
      return hearing(event, deps, read, use);
  }
}

function waking<R>(to: Ref, deps: DeliverDeps, read: Snapshot | undefined, use: Use<R>): Promise<R> {
  switch (to.kind) {
    case 'person':
      return person(to, { type: 'wake' }, deps, read).then((subject) => use(subject));
    case 'group':
      return group(to, undefined, deps, read).then((subject) => use(subject));
    case 'meeting':
      return meeting(to, undefined, deps, read).then((subject) => use(subject));
  }
}

function hearing<R>(event: Tell, deps: DeliverDeps, read: Snapshot | undefined, use: Use<R>): Promise<R> {
  const { to, from, about } = event;
  switch (to.kind) {
    case 'person':
      return person(to, { type: 'told', from, about }, deps, read, event).then((subject) => use(subject));
    case 'group':
      return group(to, event, deps, read).then((subject) => use(subject));
    case 'meeting':
      return meeting(to, event, deps, read).then((subject) => use(subject));
  }
}

/** The person behind a number; a number that texts for the first time gets one. */
async function sender(event: InboundText, deps: DeliverDeps): Promise<Subject<Person>> {
  const { identity, store } = deps;
  const numberId = await identity.numberId(event.from);
  const row = await store.numberRow(numberId);
  const loaded =
    row === undefined
      ? ((await formerOwner(numberId, event, deps)) ?? (await claimed(numberId, event, deps)))
      : await owner(row, numberId, event, deps);
  const namedFor = await identity.namedFor(event.from);
  return personSubject(loaded, { type: 'text', body: event.body }, deps, { id: event.id, at: event.at, namedFor });
}

async function claimed(numberId: string, event: InboundText, deps: DeliverDeps): Promise<Loaded<Person>> {
  const row = await deps.store.claimNumber(numberId, deps.identity.newPersonId());
  /** While it was claimed another worker may have heard this very text, and FORGET ALL freed the number again. */
  return (await formerOwner(numberId, event, deps)) ?? holder(row, numberId, event, deps);
}

/** Whoever has the number now, but for what its last owner has heard: that is theirs to settle, however late it comes. */
async function owner(row: NumberRow, numberId: string, event: InboundText, deps: DeliverDeps): Promise<Loaded<Person>> {
  const loaded = await holder(row, numberId, event, deps);
  const mayBeFormers = event.at <= (loaded.state.profile.since ?? 0) && !Object.hasOwn(loaded.seen, event.id);
  return (mayBeFormers ? await formerOwner(numberId, event, deps) : undefined) ?? loaded;
}

/** Whom the number's row names; where nothing is left of them but an opt-out, that still counts. */
async function holder(
  row: NumberRow,
  numberId: string,
  event: InboundText,
  deps: DeliverDeps,
): Promise<Loaded<Person>> {
  const fresh = (): Person => newPerson(event.from, numberId, event.at, deps.clock.now());
  const loaded = parse(await one({ kind: 'person', id: row.personId }, deps), personSchema, fresh);
  return loaded.version === 0 ? { ...loaded, optedOutAt: row.optedOutAt } : loaded;
}

/** More than anybody forgets within the life of these rows. */
const mostFormer = 20;

/** Of those whose number FORGET has freed, the one who has heard this very text before (RULES 12, 42). */
async function formerOwner(
  numberId: string,
  { id }: InboundText,
  deps: DeliverDeps,
): Promise<Loaded<Person> | undefined> {
  const rows = await deps.store.rowsUnder(`number#${numberId}`, formerKey(''), mostFormer);
  const refs = rows.map(({ sk }): Ref => ({ kind: 'person', id: sk.slice(formerKey('').length) }));
  const former = refs.length === 0 ? [] : await snapshots(refs, deps.store);
  return former
    .map((snapshot) => parse(snapshot, personSchema, () => newPerson('', '', 0)))
    .find(({ seen }) => Object.hasOwn(seen, id));
}

async function person(
  ref: Ref,
  event: PersonEvent,
  deps: DeliverDeps,
  read: Snapshot | undefined,
  source?: { readonly id: string; readonly at: Instant },
): Promise<Subject<Person>> {
  const loaded = parse(read ?? (await one(ref, deps)), personSchema, () => newPerson('', '', 0));
  const id = source?.id ?? wakeId(loaded.version);
  return personSubject(loaded, event, deps, { id, at: source?.at ?? deps.clock.now(), namedFor: [] });
}

interface Source {
  readonly id: string;
  readonly at: Instant;
  readonly namedFor: readonly string[];
}

async function personSubject(
  loaded: Loaded<Person>,
  event: PersonEvent,
  deps: DeliverDeps,
  source: Source,
): Promise<Subject<Person>> {
  const { ref, state, agenda, optedOutAt, seen } = loaded;
  const contextAt = (now: Instant, gathered: Gathered): Context => ({
    ...deps.settings,
    now,
    eventId: source.id,
    personId: ref.id,
    textAt: source.at,
    namedFor: source.namedFor,
    random: fractionOf(`${ref.id}/${source.id}`),
    secret,
    gathered,
  });
  const secret = deps.identity.newSecret();
  const now = deps.clock.now();
  const needsOf = (gathered: Gathered): readonly Need[] =>
    needsOfPerson(state, agenda, optedOutAt, event, contextAt(now, gathered));
  const gathered = Object.hasOwn(seen, source.id) ? nothingGathered : await gather(needsOf, deps);
  return {
    loaded,
    decide: (at) => {
      const isGone = loaded.version === 0 && event.type !== 'text';
      const notSent = notSentOf(ref, loaded.outbox, loaded.rows);
      const hasDue = agenda.some((entry) => entry.at <= at) || notSent.length > 0;
      if (isGone || (event.type === 'wake' && !hasDue)) return undefined;
      return decidePerson(state, agenda, optedOutAt, event, contextAt(at, gathered), notSent);
    },
    numberOf: ({ profile }) => profile.number,
    judge: (latest, stoppedAt, now) => (text) => mayStillGo(latest, stoppedAt, text, now),
    judgeAfresh: (text) => judgePersonAfresh(ref, text, deps),
  };
}

/** What was taken back since stands in the outbox as it is now; the rows of its texts say nothing of it. */
async function judgePersonAfresh(ref: Ref, text: TextEffect, { store, clock }: DeliverDeps): Promise<string> {
  const [item] = await store.load([ref]);
  if (item === undefined) throw new Error('the store gave no answer for an item');
  const { state, optedOutAt, outbox } = parse({ item, rows: [] }, personSchema, () => newPerson('', '', 0));
  const owed = outbox.flatMap(textsOf).find(({ id, at }) => id === text.id && at === text.at);
  return mayStillGo(state, optedOutAt, owed ?? text, clock.now());
}

/** A number in [0, 1) that is the same for every try of an event (FNV-1a, 32 bits): it only varies the wording. */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
