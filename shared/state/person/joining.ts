/** Where a person stands on the way in, and what the door remembers of them: opt-out in doubt, PIN tries, a frozen number. */
import * as z from 'zod/mini';
import { languageSchema } from './profile.ts';

/** When a question of the double opt-in was answered with yes, and by which inbound message. */
const agreementSchema = z.object({ at: z.number(), id: z.string() });
export type Agreement = z.infer<typeof agreementSchema>;

export const joiningSchema = z.object({
  /** The group asked for; absent while the person is asked which one. */
  groupId: z.exactOptional(z.string()),
  startedAt: z.number(),
  /** The disclosure as it was sent, and by which of the person's texts it was asked for (RULES 1). */
  disclosure: z.exactOptional(z.string()),
  requestId: z.string(),
  language: languageSchema,
  /** The YES to that very disclosure; the question of age comes only after it. */
  agreed: z.exactOptional(agreementSchema),
});
export type Joining = z.infer<typeof joiningSchema>;

export const subscribingSchema = z.object({
  joining: z.exactOptional(joiningSchema),
  /** Said to be 18 or older; not asked again for a second group (RULES 48). */
  adult: z.exactOptional(agreementSchema),
  /** Has been through the welcome and its questions once; START does not ask them again. */
  welcomed: z.exactOptional(z.literal(true)),
  /** The group that START leads back to after a STOP. */
  lastGroupId: z.exactOptional(z.string()),
  /** When the last unreadable text got its one honest line; silence for ten minutes after. */
  unreadAnsweredAt: z.exactOptional(z.number()),
  /** When talk was last answered, and when something heavy was: a burst gets one answer, and what follows is "heard". */
  talkedAt: z.exactOptional(z.number()),
  heavyAt: z.exactOptional(z.number()),
  /** Which wording of "heard" was said last. */
  heardLast: z.exactOptional(z.number()),
  /** Opt-out in doubt: paused until answered (RULES 5). */
  doubtedSince: z.exactOptional(z.number()),
  /** The pause that stood when the doubt began, and goes on after it. */
  pausedBefore: z.exactOptional(z.number()),
  /** What waits for the PIN that was asked for, and the hash of the new one if it is to be changed. */
  pinFor: z.exactOptional(z.enum(['mydata', 'settings', 'mood', 'change', 'off', 'stillYou'])),
  newPin: z.exactOptional(z.string()),
  /** Wrong PINs since an instant; too many and none is taken for a while. */
  wrongPins: z.exactOptional(z.object({ count: z.number(), since: z.number() })),
  /** Answers since an instant, for the hour and for the day; and until when there are no more. */
  answers: z.exactOptional(z.array(z.object({ since: z.number(), count: z.number() }))),
  silentUntil: z.exactOptional(z.number()),
  /** The last words as a number, when they came, and how often in a row. */
  said: z.exactOptional(z.object({ hash: z.number(), at: z.number(), count: z.number() })),
  /** Permanent delivery failures in a row; enough of them freeze the number (RULES 13). */
  failures: z.number(),
  frozenAt: z.exactOptional(z.number()),
  /** Everything was erased at this instant; what is left vanishes a day later (RULES 42). */
  forgottenAt: z.exactOptional(z.number()),
});
export type Subscribing = z.infer<typeof subscribingSchema>;
