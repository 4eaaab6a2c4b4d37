/** A group's own decisions. Its name, word and zone come from the configuration; who coordinates it is kept here. */
import * as z from 'zod/mini';

export const groupSchema = z.object({
  /** Ids of the people who confirmed by text that they coordinate this group. */
  coordinators: z.array(z.string()),
});
export type Group = z.infer<typeof groupSchema>;

/** A group of which nothing is known yet. */
export const newGroup = (): Group => ({ coordinators: [] });

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
