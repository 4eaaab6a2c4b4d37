/** What the daily check-in needs to know; the long history stands in rows of its own. */
import * as z from 'zod/mini';

export const answerSchema = z.object({
  /** Local date of the check-in that was answered, YYYY-MM-DD. */
  date: z.string(),
  /** 1 (very hard) to 5 (good). */
  score: z.number(),
  at: z.number(),
});
export type Answer = z.infer<typeof answerSchema>;

export const askedSchema = z.object({
  /** Local date, which is the occurrence's id. */
  date: z.string(),
  at: z.number(),
  reasked: z.boolean(),
  /** Nothing is awaited any more: answered, or overtaken by danger. */
  settled: z.boolean(),
});
export type Asked = z.infer<typeof askedSchema>;

export const checkinsSchema = z.object({
  /** The last check-in that was asked. */
  asked: z.exactOptional(askedSchema),
  /** The last fourteen answers, oldest first, one a date. */
  recent: z.array(answerSchema),
  /** Check-ins in a row without an answer; one that we sent too late or not at all is none. */
  missed: z.number(),
  /** Which wording was used last, so that kind answers vary. */
  lastWording: z.exactOptional(z.number()),
  /** Back from a break: the next answer begins with the lowered-tolerance line (RULES 55). */
  back: z.exactOptional(z.literal(true)),
  /** Until then nothing is asked or answered brightly: danger was read (RULES 18, 20). */
  gentleUntil: z.exactOptional(z.number()),
  /** Local date on which "nearer 1 or 5?" was asked: once is enough. */
  nearerAsked: z.exactOptional(z.string()),
  /** The neutral "still you?" texts to a number silent for 30 days (RULES 13). */
  stillYou: z.exactOptional(z.object({ date: z.string(), count: z.number() })),
});
export type Checkins = z.infer<typeof checkinsSchema>;
