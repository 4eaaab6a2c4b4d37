/** Somebody asked for a person: who was asked, who took it, and how it ended. Nobody's words stand here. */
import * as z from 'zod/mini';

export const outcomeSchema = z.enum(['better', 'same', 'referred', 'no answer']);
export type HelpOutcome = z.infer<typeof outcomeSchema>;

export const helpRequestSchema = z.object({
  group: z.string(),
  /** Ids of people throughout. */
  requester: z.string(),
  askedAt: z.number(),
  /**
   * `asking`: nobody has taken it, and `circle` says who is asked by now. `taken`: it has one owner. `closed`: over, by either
   * side, or because nobody was left to ask.
   */
  stage: z.enum(['asking', 'taken', 'closed']),
  /** 1 who is on call, 2 all approved peers who said so, 3 the coordinators, 4 nobody is left. */
  circle: z.number(),
  asked: z.array(z.object({ id: z.string(), at: z.number() })),
  owner: z.exactOptional(
    z.object({ id: z.string(), since: z.number(), heardAt: z.number(), nudgedAt: z.exactOptional(z.number()) }),
  ),
  /** They had it and went silent, or gave it back: they are not asked again. */
  former: z.array(z.string()),
  closed: z.exactOptional(
    z.object({ at: z.number(), by: z.enum(['requester', 'owner', 'nobody']), outcome: z.exactOptional(outcomeSchema) }),
  ),
});
export type HelpRequest = z.infer<typeof helpRequestSchema>;
