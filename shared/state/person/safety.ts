/** When danger was last read, so that what was open can wait and later work can follow up. */
import * as z from 'zod/mini';

export const safetySchema = z.object({
  /** `inFullAt`: when its whole text last went; the same danger within a minute of it gets a short one. `language`: that of its words. */
  last: z.exactOptional(
    z.object({
      kind: z.string(),
      at: z.number(),
      inFullAt: z.exactOptional(z.number()),
      language: z.exactOptional(z.enum(['en', 'es'])),
    }),
  ),
  /** The last line that stayed with somebody, and how many in a row: none is said twice running, and what is over stays so. */
  stayed: z.exactOptional(z.object({ at: z.number(), count: z.number(), line: z.exactOptional(z.string()) })),
});
export type Safety = z.infer<typeof safetySchema>;
