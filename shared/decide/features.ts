/** Which features there are, in which order they are asked, and who hears which fact: lists, no rules. */
import { checkins } from '../features/checkins/decide.ts';
import type { Fact } from '../features/facts.ts';
import { meetings } from '../features/meetings/decide.ts';
import { safety } from '../features/safety/decide.ts';
import { subscribing } from '../features/subscribing/decide.ts';
import { type Bound, bind, type Draft } from './draft.ts';

export const asSafety = bind(
  safety,
  (person) => person.safety,
  (person, slice) => ({ ...person, safety: slice }),
);
export const asSubscribing = bind(
  subscribing,
  ({ profile, subscribing: rest }) => ({ profile, ...rest }),
  (person, { profile, ...rest }) => ({ ...person, profile, subscribing: rest }),
);
export const asCheckins = bind(
  checkins,
  (person) => person.checkins,
  (person, slice) => ({ ...person, checkins: slice }),
);

const asMeetings = bind(
  meetings,
  (person) => person.meetings,
  (person, slice) => ({ ...person, meetings: slice }),
);

/** The order in which features are asked whether a word is theirs. */
export const features: readonly Bound[] = [asSafety, asSubscribing, asCheckins, asMeetings];

/** Who hears which fact, within the same commit. */
const listeners: Readonly<Record<Fact['kind'], readonly Bound[]>> = {
  joined: [asCheckins, asMeetings],
  stopped: [asCheckins, asMeetings],
  paused: [asCheckins, asMeetings],
  resumed: [asCheckins, asMeetings],
  rhythmChanged: [asCheckins, asMeetings],
  remindersChanged: [asMeetings],
  inDanger: [asCheckins, asMeetings],
  answeredLow: [],
  missed: [],
  moodWanted: [asSubscribing],
  moodAllowed: [asCheckins],
  notSent: [asCheckins, asMeetings],
  forgotten: [asCheckins, asSafety, asMeetings],
};

/** Whose question or agenda entry this is, by the beginning of its kind. */
export function ownerOf(kind: string): Bound | undefined {
  return features.find(({ name }) => kind.startsWith(`${name}.`));
}

/** Hands each fact to those listed for it, and then the facts that these state in turn. */
export function spread(draft: Draft): Draft {
  const [fact, ...later] = draft.facts;
  if (fact === undefined) return draft;
  const rest: Draft = { ...draft, facts: later };
  return spread(listeners[fact.kind].reduce((heard, feature) => feature.hear(fact, heard), rest));
}
