/** When danger was last read, so that what was open can wait and later work can follow up. */
import * as z from 'zod/mini';

export const safetySchema = z.object({
  /** `inFullAt`: when its whole text last went; the same danger within a minute of it gets a short one. */
  last: z.exactOptional(z.object({ kind: z.string(), at: z.number(), inFullAt: z.exactOptional(z.number()) })),
  /** The last line that stayed with somebody, and how many went in a row: none is said twice running. */
  stayed: z.exactOptional(z.object({ at: z.number(), count: z.number() })),
});
export type Safety = z.infer<typeof safetySchema>;
