/** What has happened, said by one feature for others that must not know it. Nothing here leaves the person's own item. */
import type { Instant } from '../kernel/time/zones.ts';

export type Fact =
  /** A consent became active: the double opt-in is complete (RULES 1). */
  | { readonly kind: 'joined'; readonly groupId: string }
  /** All consents ended: STOP in any wording (RULES 9). */
  | { readonly kind: 'stopped' }
  /** Nothing planned goes before `until` (PAUSE, AWAY, or an opt-out in doubt). */
  | { readonly kind: 'paused'; readonly until: Instant }
  | { readonly kind: 'resumed' }
  /** The check-in's local time, the zone or the number of texts a day changed. */
  | { readonly kind: 'rhythmChanged' }
  /** Reminders of meetings are wanted no more, or again. */
  | { readonly kind: 'remindersChanged' }
  | { readonly kind: 'inDanger'; readonly danger: string }
  | { readonly kind: 'answeredLow'; readonly score: number }
  | { readonly kind: 'missed'; readonly inARow: number }
  /** What is kept and shown only to its owner was asked for; `typed` may hold the PIN. */
  | { readonly kind: 'moodWanted'; readonly typed: string }
  /** Whoever asked for it is its owner, as far as anybody can tell. */
  | { readonly kind: 'moodAllowed' }
  /** A text that was decided at `at` did not go, or nobody knows whether it did. */
  | { readonly kind: 'notSent'; readonly text: string; readonly at: Instant }
  /** Everything about the person is to be erased (RULES 42). */
  | { readonly kind: 'forgotten' };
