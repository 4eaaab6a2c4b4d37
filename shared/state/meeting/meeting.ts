/** What people decided about a meeting: never what a list says of it. */
import * as z from 'zod/mini';

/** What a coordinator may say of a meeting. */
export const sayingSchema = z.discriminatedUnion('kind', [
  /** Local date of the turn that does not take place, or does after all. */
  z.object({ kind: z.enum(['called off', 'meets']), date: z.string() }),
  /** Open to people on medication, or nobody says so any more. */
  z.object({ kind: z.enum(['moud', 'not moud']) }),
]);
export type Saying = z.infer<typeof sayingSchema>;

/** One of them, as the meeting took it over from the item of who said it. */
const heardSchema = z.object({
  /** Id of the coordinator; absent once they are one no more. */
  by: z.exactOptional(z.string()),
  at: z.number(),
  what: sayingSchema,
});
export type Heard = z.infer<typeof heardSchema>;

export const meetingSchema = z.object({
  /** Local dates of turns that do not take place, and when that was said. */
  calledOff: z.array(z.object({ date: z.string(), at: z.number() })),
  /** A coordinator says that it is open to people on methadone or buprenorphine. */
  moud: z.exactOptional(z.literal(true)),
  /** What both follow from: of several sayings on one date, or on medication, the newest counts. */
  heard: z.exactOptional(z.array(heardSchema)),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** The partition key of what is decided about a group's meetings: a row each, for a search to find. */
export const decidedOf = (group: string): string => `decided#${group}`;
