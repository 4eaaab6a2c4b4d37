/** What becomes of what a person follows when something else happens: to them, or to the meeting. */
import type { Ref, Wish } from '../../kernel/decision.ts';
import type { Fact } from '../facts.ts';
import { calendarRow } from './calendar.ts';
import { newsNotSent } from './due.ts';
import { followerRow, type In, lookOf, mayBeReminded, nameOfFollowed, type Out, plannedAfresh } from './following.ts';

export function hear(fact: Fact, input: In): Out {
  switch (fact.kind) {
    case 'joined':
    case 'paused':
    case 'resumed':
    case 'remindersChanged':
      return plannedAfresh(input);
    case 'notSent':
      return fact.text === 'meetings.changed' ? newsNotSent(fact.at, input) : {};
    case 'forgotten':
      return { slice: {}, effects: rowsRemoved(input) };
    default:
      return {};
  }
}

/** Nobody finds a forgotten person by what they followed, or by the link of their calendar (RULES 42). */
function rowsRemoved(input: In): readonly Wish[] {
  const { following = [], calendar: secret } = input.slice;
  const rows = following.map((followed) => followerRow(followed, input, null));
  return secret === undefined ? rows : [...rows, calendarRow(secret, null)];
}

/** A meeting nudges its followers: it is looked at when this one's turn has come. */
export function told(from: Ref, about: string, input: In): Out {
  const followed = input.slice.following?.find((one) => nameOfFollowed(one) === from.id);
  const isMeant = from.kind === 'meeting' && about === 'meeting';
  if (!isMeant || followed === undefined || !mayBeReminded(input)) return {};
  return { plan: [lookOf(followed, input.context.now)] };
}
