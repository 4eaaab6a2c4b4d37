/** A group's own decisions. Its name, word and zone come from the configuration; who coordinates it is kept here. */
import * as z from 'zod/mini';

/** Somebody who wants to be on call, a buddy or a greeter, and what a coordinator said to it (RULES 49). */
const approvalSchema = z.object({
  /** As in APPROVE 12 Sam. */
  number: z.number(),
  /** Id of the person. */
  person: z.string(),
  /** As they want to be called; the coordinators see it. */
  name: z.string(),
  askedAt: z.number(),
  verdict: z.exactOptional(z.object({ kind: z.enum(['approved', 'rejected']), at: z.number(), by: z.string() })),
});
export type Approval = z.infer<typeof approvalSchema>;

export const groupSchema = z.object({
  approvals: z._default(z.array(approvalSchema), []),
  /** Ids of the people who confirmed by text that they coordinate this group. */
  coordinators: z.array(z.string()),
});
export type Group = z.infer<typeof groupSchema>;

/** A group of which nothing is known yet. */
export const newGroup = (): Group => ({ coordinators: [], approvals: [] });

/** Whether a coordinator has said yes to this person: nobody else is ever asked, paired or joined (RULES 49). */
export function isApproved({ approvals }: Group, personId: string): boolean {
  return approvals.some(({ person, verdict }) => person === personId && verdict?.kind === 'approved');
}

/** One entry of the configuration's list of groups. */
export const groupConfigSchema = z.object({
  id: z.string(),
  /** The group's own word, as in JOIN riverside. */
  word: z.string(),
  name: z.string(),
  zone: z.string(),
  language: z.enum(['en', 'es']),
});
export type GroupConfig = z.infer<typeof groupConfigSchema>;
