/** The small part of a person that every feature may read and only `subscribing` writes. */
import * as z from 'zod/mini';

export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;

export const membershipSchema = z.object({
  groupId: z.string(),
  since: z.number(),
  /** Key of the consent record that covers it (RULES 1). */
  consentKey: z.string(),
  role: z.enum(['member', 'coordinator']),
});
export type Membership = z.infer<typeof membershipSchema>;

/** Asked and not yet answered. The newest that accepts the words wins; a bare YES counts only for the last text sent. */
export const questionSchema = z.object({ kind: z.string(), asked: z.number(), until: z.number() });
export type OpenQuestion = z.infer<typeof questionSchema>;

export const profileSchema = z.object({
  /** E.164. It stands here and nowhere else: keys, logs and events hold none (RULES 41). */
  number: z.string(),
  /** HMAC of the number, which names its own row. */
  numberId: z.string(),
  language: languageSchema,
  /** The language was chosen by a word of the person's, not guessed. */
  languageChosen: z.boolean(),
  name: z.exactOptional(z.string()),
  zip: z.exactOptional(z.string()),
  /** IANA zone from the ZIP code; until known a text goes only where every zone of the area code is within hours. */
  zone: z.exactOptional(z.string()),
  /** Local time of the daily check-in, HH:MM. */
  checkinTime: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  /** The person named that time, if only to keep the default: then it goes at that time on Sundays too. */
  checkinTimeChosen: z.exactOptional(z.literal(true)),
  /** What fits this person: steers skills and meetings. */
  fits: z.exactOptional(z.enum(['12-step', 'SMART', 'Dharma', 'church', 'none'])),
  /** False (the default) keeps scheduled texts neutral on a lock screen (RULES 23). */
  plain: z.boolean(),
  /** Salted hash of the PIN that MOOD and MYDATA ask for, if one was set. */
  pin: z.exactOptional(z.string()),
  /** How many texts a day the service may start by itself (RULES 52). */
  perDay: z.number(),
  /** Nothing of meetings goes by itself (RULES 15). */
  noReminders: z.exactOptional(z.literal(true)),
  memberships: z.array(membershipSchema),
  /** Nothing planned goes before this instant; `away` says it was AWAY. */
  pausedUntil: z.exactOptional(z.number()),
  /** Theirs is the number since then: what was sent before may be a former owner's. */
  since: z.exactOptional(z.number()),
  /** The person's own last text. */
  lastHeardAt: z.number(),
  /** Silent for 30 days or more, so the number may have a new owner: only neutral texts until confirmed (RULES 13). */
  unconfirmedSince: z.exactOptional(z.number()),
});
export type Profile = z.infer<typeof profileSchema>;
