/** What a person was last shown of meetings, for MORE, and what they asked for before they said where. */
import * as z from 'zod/mini';
import { fellowshipSchema, meetingTagSchema } from '../meeting/row.ts';

const whenSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('soon') }),
  z.object({ kind: z.literal('now') }),
  z.object({
    kind: z.literal('day'),
    day: z.union([z.enum(['today', 'tomorrow', 'any']), z.number()]),
    part: z.exactOptional(z.enum(['morning', 'afternoon', 'evening'])),
  }),
]);

const filtersSchema = z.object({
  tags: z.readonly(z.array(meetingTagSchema)),
  fellowships: z.readonly(z.array(fellowshipSchema)),
  moud: z.exactOptional(z.literal(true)),
  only: z.exactOptional(z.enum(['online', 'in person'])),
});

/** What was asked for, but for the place. */
const wantedSchema = z.object({ when: whenSchema, filters: filtersSchema });
export type Wanted = z.infer<typeof wantedSchema>;

const pointSchema = z.object({ latitude: z.number(), longitude: z.number() });

const cursorSchema = z.object({
  at: z.number(),
  miles: z.exactOptional(z.number()),
  id: z.string(),
  stage: z.union([z.object({ beyond: z.number(), reach: z.number() }), z.literal('online')]),
});

const shownSchema = z.object({
  at: z.number(),
  wanted: wantedSchema,
  /** Absent: online ones only. */
  where: z.exactOptional(pointSchema),
  /** What MORE goes on from; absent: that was all. */
  next: z.exactOptional(cursorSchema),
  /** In the order of their numbers; the local date is that of the turn that was shown. */
  meetings: z.array(z.object({ id: z.string(), date: z.string() })),
});
export type Shown = z.infer<typeof shownSchema>;

export const meetingsSchema = z.object({
  /** The last list. */
  shown: z.exactOptional(shownSchema),
  /** Asked for without a place, which was asked back for. */
  wanted: z.exactOptional(wantedSchema),
});
export type Meetings = z.infer<typeof meetingsSchema>;
