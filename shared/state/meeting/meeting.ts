/** What people decided about a meeting: never what a list says of it. */
import * as z from 'zod/mini';

export const meetingSchema = z.object({
  /** Local dates of turns that do not take place, and when that was said. */
  calledOff: z.array(z.object({ date: z.string(), at: z.number() })),
  /** A coordinator says that it is open to people on methadone or buprenorphine. */
  moud: z.exactOptional(z.literal(true)),
});
export type Meeting = z.infer<typeof meetingSchema>;
