/** A person, whatever their roles: one slice per feature, beside the profile that all may read. */
import * as z from 'zod/mini';
import { checkinsSchema } from './checkins.ts';
import { subscribingSchema } from './joining.ts';
import { meetingsSchema } from './meetings.ts';
import { profileSchema, questionSchema } from './profile.ts';
import { safetySchema } from './safety.ts';

/** What UNDO would restore: a patch that its own feature understands (RULES 57). */
const undoSchema = z.object({ feature: z.string(), until: z.number(), what: z.string(), patch: z.string() });

export const personSchema = z.object({
  profile: profileSchema,
  subscribing: subscribingSchema,
  checkins: checkinsSchema,
  safety: safetySchema,
  /** Whoever was kept before there were meetings has asked for none. */
  meetings: z._default(meetingsSchema, {}),
  questions: z.array(questionSchema),
  /** Kind of the question that the last text sent has asked, if it asked one: a bare YES counts for no other. */
  lastAsked: z.exactOptional(z.string()),
  undo: z.exactOptional(undoSchema),
  /** Unasked texts already sent on a local date; the cap holds over all features together (RULES 52). */
  unasked: z.object({ date: z.string(), count: z.number() }),
});
export type Person = z.infer<typeof personSchema>;
