/**
 * What a decision is made of, for every aggregate: effects to carry out, entries for later, and the outbox that
 * keeps an effect until it is known to be done. Pure data, written into the aggregate's own item (DESIGN: one commit).
 */
import * as z from 'zod/mini';

/** Names one aggregate. A person's id is random and says nothing about them; a meeting's is `<group>/<id of its row>`. */
export const refSchema = z.object({ kind: z.enum(['person', 'group', 'meeting']), id: z.string() });
export type Ref = z.infer<typeof refSchema>;

/**
 * How each class of text behaves after the decision.
 * - `inDoubt`: what to do when the process died inside Publish. `resend`: twice is better than never. `record`: never again.
 * - `whenStopped`: may go to a person who has opted out, because it answers their own words (RULES 7, 10, 16).
 * - `hours`: `any`; `own` is withheld at night only; `open` waits for the end of the quiet hours.
 * - `whenPaused`: may go while the person has paused what is planned.
 * - `paced`: waits for its share of the carrier's rate (RULES 33); danger and answers do not.
 */
export const textClasses = {
  safety: { inDoubt: 'resend', whenStopped: true, hours: 'any', whenPaused: true, paced: false },
  /** The one confirmation of a STOP: no later decision takes it back. */
  farewell: { inDoubt: 'resend', whenStopped: true, hours: 'any', whenPaused: true, paced: false },
  /** Answers words of somebody who has no consent in force: the disclosure after JOIN, the one line to a stopped CRAVE. */
  ownWords: { inDoubt: 'resend', whenStopped: true, hours: 'any', whenPaused: true, paced: false },
  /** An answer to a member's own words a moment ago. */
  reply: { inDoubt: 'resend', whenStopped: false, hours: 'any', whenPaused: true, paced: false },
  /** What a person asked for by time: in their own hours. */
  asked: { inDoubt: 'record', whenStopped: false, hours: 'own', whenPaused: false, paced: true },
  /** What the service starts by itself. */
  routine: { inDoubt: 'record', whenStopped: false, hours: 'open', whenPaused: false, paced: true },
} as const;
export type TextClass = keyof typeof textClasses;

/** An SMS to this very person; no aggregate holds a text for another one. `at` and `id` make its row's key. */
const textSchema = z.object({
  type: z.literal('text'),
  id: z.string(),
  at: z.number(),
  class: z.enum(['safety', 'farewell', 'ownWords', 'reply', 'asked', 'routine']),
  /** Feature and text, as `checkins.ask`: for rows and logs, which hold no body beyond its 30 days (RULES 43). */
  kind: z.string(),
  body: z.string(),
  /** Not sent at or after this instant; recorded as expired instead (RULES 36). */
  notAfter: z.number(),
  /** Goes only if the text of this kind in the same decision did not: danger must not wait behind what may come too late. */
  insteadOf: z.exactOptional(z.string()),
  /** Why it no longer goes, once a later decision has taken it back. */
  withdrawn: z.exactOptional(z.string()),
});

const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const effectSchema = z.discriminatedUnion('type', [
  textSchema,
  /** Nudges another aggregate, which then reads the teller's current item and decides on that. */
  z.object({ type: z.literal('tell'), id: z.string(), to: refSchema, about: z.string() }),
  /** An append-only row under a deterministic key: writing it twice changes nothing. */
  z.object({
    type: z.literal('record'),
    id: z.string(),
    /** `own` rows go when the person is forgotten; `consent` rows outlive everything (RULES 1, 42). */
    under: z.enum(['own', 'consent']),
    key: z.string(),
    row: z.record(z.string(), scalar),
    expiresAt: z.exactOptional(z.number()),
  }),
  /** A row that mirrors state for others to find; written only over an older version of the same aggregate. */
  z.object({
    type: z.literal('project'),
    id: z.string(),
    pk: z.string(),
    sk: z.string(),
    row: z.union([z.record(z.string(), scalar), z.null()]),
    expiresAt: z.exactOptional(z.number()),
  }),
  /** Erases every row under this aggregate but its consent records (RULES 42). */
  z.object({ type: z.literal('erase'), id: z.string() }),
  /** A domain event for the bus: never a number, a name or a body in it (RULES 41). */
  z.object({ type: z.literal('announce'), id: z.string(), event: z.string(), detail: z.record(z.string(), scalar) }),
]);
export type Effect = z.infer<typeof effectSchema>;
export type TextEffect = Extract<Effect, { type: 'text' }>;

/** An effect as features write it; id and instant follow from the event and the effect's place in its decision. */
type Without<E> = E extends Effect ? Omit<E, 'id' | 'at'> : never;
export type Wish = Without<Effect>;

/** What is to happen later. `id` is unique within the aggregate: setting it again replaces it. */
export const agendaEntrySchema = z.object({
  id: z.string(),
  kind: z.string(),
  at: z.number(),
  /** The instant it was first meant for, where something else overtook it: lateness counts from there (RULES 36). */
  since: z.exactOptional(z.number()),
  /** Follow-ups in danger and what a person asked for by time: read before the routine. */
  urgent: z.exactOptional(z.literal(true)),
  data: z.exactOptional(z.record(z.string(), scalar)),
});
export type AgendaEntry = z.infer<typeof agendaEntrySchema>;

/** The effects of one decision, kept until their rows say that they are settled. */
export const outboxEntrySchema = z.object({
  /** The event that was decided; for wakes, one made from the version. */
  id: z.string(),
  at: z.number(),
  /** The item's version that this decision made: a mirror is written only over an older one. */
  version: z.number(),
  /** The invocation that settles it, and until when nobody else may. */
  by: z.string(),
  leaseUntil: z.number(),
  effects: z.array(effectSchema),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

/** What deciding gives back for an aggregate with state `S`. */
export interface Decision<S> {
  readonly state: S;
  readonly agenda: readonly AgendaEntry[];
  readonly effects: readonly Effect[];
  /** Owed texts of earlier decisions that must no longer go, with the reason. */
  readonly withdraw?: { readonly reason: string; readonly only: (text: TextEffect) => boolean };
  /** When the person opted out; `null` takes the opt-out back; absent leaves it as it is. */
  readonly optedOutAt?: number | null;
  /** When the whole item may vanish (a stranger who never joined), in epoch milliseconds; `null` for never. */
  readonly expiresAt?: number | null;
}
