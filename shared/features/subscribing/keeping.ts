/** How long what is left of somebody stays once they have stopped, are forgotten, or never joined (RULES 42, 43). */
import type { AgendaEntry, Wish } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Person } from '../../state/person/person.ts';
import { eraseAll } from './forget.ts';
import { day, type In, isMember, numberRow, type Out } from './slice.ts';

const vanishKind = 'subscribing.vanish';

/** START brings everything back so long after a STOP; then it is erased, but for the opt-out in the number's own row. */
const stoppedKept = 30 * day;

/** So long after FORGET its last text may still be owed, and the number with it. */
const forgottenKept = day;

/** Should nobody be able to wake what is left, it goes by itself. */
const forgottenAtMost = 15 * day;

/** What is left of somebody who never joined vanishes this long after their last text. */
const strangerKept = 30 * day;

/** Asked after every decision, so that no way out forgets to plan the end, and no way back in leaves it planned. */
export function keeping(input: In): Out {
  const { slice, agenda, optedOutAt, context } = input;
  const isPlanned = agenda.some(({ kind }) => kind === vanishKind);
  if (slice.forgottenAt !== undefined && !isGone(input)) return vanishAt(slice.forgottenAt + forgottenKept);
  if (optedOutAt === undefined || isMember(input) || isGone(input)) return isPlanned ? { drop: [vanishKind] } : {};
  return isPlanned ? {} : vanishAt(context.now + stoppedKept);
}

const vanishAt = (at: Instant): Out => ({ plan: [{ id: vanishKind, kind: vanishKind, at }] });

const isGone = ({ profile }: Pick<Person, 'profile'>): boolean => profile.number === '';

/**
 * First everything is erased, and a day later the number too, with whatever was still being written when FORGET came;
 * whoever is on the way back in is waited for.
 */
function vanish(_entry: AgendaEntry, input: In): Out {
  const { slice, profile, context } = input;
  if (slice.forgottenAt !== undefined) {
    const effects: Wish[] = [numberRow(input, input.optedOutAt), { type: 'erase' }];
    return { slice: { ...slice, profile: { ...profile, number: '', numberId: '' } }, effects };
  }
  if (slice.joining !== undefined && context.now - slice.joining.startedAt < day) return vanishAt(context.now + day);
  return eraseAll(input);
}

export const keepingWakes = { [vanishKind]: vanish };

/** When the whole item may go by itself: never while somebody is in it, or can still come back to it. */
export function expiryOf(
  { profile, subscribing }: Person,
  optedOutAt: Instant | undefined,
  now: Instant,
): Instant | null {
  if (isGone({ profile })) return now;
  if (profile.memberships.length > 0) return null;
  if (subscribing.forgottenAt !== undefined) return subscribing.forgottenAt + forgottenAtMost;
  return optedOutAt === undefined ? profile.lastHeardAt + strangerKept : null;
}
