/**
 * Decides every event of a person: who takes it, and who hears what came of it. Lists and their order, no rules of its
 * own.
 */

import type { Fact } from '../features/facts.ts';
import type { Context, Need, Reading } from '../features/feature.ts';
import { expiryOf, keeping } from '../features/subscribing/keeping.ts';
import * as optOut from '../features/subscribing/opt-out.ts';
import type { AgendaEntry, Decision, Ref } from '../kernel/decision.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Person } from '../state/person/person.ts';
import { standingOf } from '../state/person/standing.ts';
import { asPlanned, type Draft, draftOf, finish } from './draft.ts';
import { asSubscribing, features, ownerOf, spread } from './features.ts';
import { decideText, isLate, readText } from './text.ts';

/** What reaches a person: their own text, the time of something planned, what the carrier says of their number, a nudge. */
export type PersonEvent =
  | { readonly type: 'text'; readonly body: string }
  | { readonly type: 'wake' }
  | { readonly type: 'receipt'; readonly status: 'opted-out' | 'failed' | 'delivered' }
  /** Another aggregate has changed and nudges. */
  | { readonly type: 'told'; readonly from: Ref; readonly about: string };

const understood = new WeakMap<PersonEvent, Reading>();

/** Understands the text of an event: once, whether it is to say what it needs or to be decided. */
function readOnce(event: Extract<PersonEvent, { type: 'text' }>): Reading {
  const reading = understood.get(event) ?? readText(event.body);
  understood.set(event, reading);
  return reading;
}

/**
 * Decides one event of one person. Pure: the same arguments give the same decision.
 * @param optedOutAt epoch ms of the opt-out in force, if there is one
 * @param heard what has become known since the last decision, and is heard before the event is decided
 */
export function decidePerson(
  person: Person,
  agenda: readonly AgendaEntry[],
  optedOutAt: Instant | undefined,
  event: PersonEvent,
  context: Context,
  heard: readonly Fact[] = [],
): Decision<Person> {
  const start = withRule(optOut.caughtUp, draftOf(person, agenda, optedOutAt, context, heard));
  const draft = withRule(keeping, decideEvent(event, start));
  return { ...finish(draft), expiresAt: expiryOf(draft.person, draft.optedOutAt, context.now) };
}

/**
 * What must be read before an event can be decided, beyond what `context.gathered` holds: nothing for danger, for an
 * opt-out, and for whoever is no member.
 */
export function needsOfPerson(
  person: Person,
  agenda: readonly AgendaEntry[],
  optedOutAt: Instant | undefined,
  event: PersonEvent,
  context: Context,
): readonly Need[] {
  if (standingOf(person, optedOutAt) !== 'member') return [];
  const draft = draftOf(person, agenda, optedOutAt, context);
  if (event.type === 'wake') return dueIn(draft).flatMap((entry) => ownerOf(entry.kind)?.wakeNeeds(entry, draft) ?? []);
  if (event.type !== 'text') return [];
  const reading = readOnce(event);
  if (reading.danger !== undefined || reading.optOut !== 'none' || isLate(draft)) return [];
  return features.flatMap((feature) => feature.needs(reading, draft));
}

/** What a rule that holds for every event makes of a draft, once all facts are heard. */
function withRule(rule: Parameters<typeof asSubscribing.apply>[1], draft: Draft): Draft {
  return spread(asSubscribing.apply(spread(draft), rule) ?? draft);
}

function decideEvent(event: PersonEvent, draft: Draft): Draft {
  switch (event.type) {
    case 'text':
      return decideText(readOnce(event), draft);
    case 'wake':
      return wake(draft);
    case 'receipt':
      if (event.status === 'failed' && isLate(draft)) return draft;
      return asSubscribing.apply(draft, (input) => optOut.receipt(event.status, input)) ?? draft;
    case 'told':
      return told(event.from, event.about, draft);
  }
}

/** Everything due happens now, in the order of its time; an entry is off the agenda before its feature decides. */
function wake(draft: Draft): Draft {
  const { now } = draft.context;
  const start: Draft = { ...draft, agenda: draft.agenda.filter((entry) => entry.at > now) };
  return dueIn(draft).reduce((later, entry) => ownerOf(entry.kind)?.wake(entry, later) ?? later, start);
}

function dueIn({ agenda, context }: Draft): readonly AgendaEntry[] {
  return agenda
    .filter((entry) => entry.at <= context.now)
    .map(asPlanned)
    .toSorted((a, b) => a.at - b.at);
}

/** Only members follow anything; each feature knows whether it is meant. */
function told(from: Ref, about: string, draft: Draft): Draft {
  if (standingOf(draft.person, draft.optedOutAt) !== 'member') return draft;
  return features.reduce((later, feature) => feature.told(from, about, later), draft);
}
