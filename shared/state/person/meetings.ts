/** What a person was last shown of meetings, for MORE, and what they asked for before they said where. */
import * as z from 'zod/mini';
import { sayingSchema } from '../meeting/meeting.ts';
import { fellowshipSchema, meetingTagSchema, rhythmSchema } from '../meeting/row.ts';

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
  /** In the order of their numbers; the local date is that of the turn that was shown. Lists of old name no group. */
  meetings: z.array(z.object({ group: z._default(z.string(), ''), id: z.string(), date: z.string() })),
});
export type Shown = z.infer<typeof shownSchema>;

/** What a follower has been told of a meeting: only what differs from it is news. */
const toldSchema = z.object({
  name: z.string(),
  fellowship: z.exactOptional(fellowshipSchema),
  weekday: z.number(),
  time: z.string(),
  zone: z.string(),
  rhythm: rhythmSchema,
  duration: z.number(),
  venue: z.enum(['in person', 'online', 'both', 'paused']),
  place: z.exactOptional(z.string()),
  street: z.exactOptional(z.string()),
  city: z.exactOptional(z.string()),
  /** Where to look for others, should it not meet. */
  point: z.exactOptional(pointSchema),
  /** Whom alone it is for. */
  tags: z.exactOptional(z.array(meetingTagSchema)),
  /** Local dates of which they know that it does not meet. */
  calledOff: z.array(z.string()),
});
export type Told = z.infer<typeof toldSchema>;

/** A meeting that a person is reminded of. */
export const followedSchema = z.object({
  /** Theirs, as in DROP 2: it stays the same for as long as they follow it. */
  number: z.number(),
  group: z.string(),
  /** Of the meeting's row. */
  id: z.string(),
  /** Minutes before it starts. */
  before: z.number(),
  told: toldSchema,
  /** What they knew before the text that was decided at `at`: should it never have gone, they still know no more. */
  knew: z.exactOptional(z.object({ at: z.number(), told: toldSchema })),
});
export type Followed = z.infer<typeof followedSchema>;

/** REMIND ME: a reminder of the person's own, at their own local time. */
export const privateSchema = z.object({
  /** From the same row of numbers as the meetings'. */
  number: z.number(),
  /** HH:MM. */
  time: z.string(),
  /** Every day, one weekday (0 is Sunday), or once on a local date; `at`: at this very instant, whatever clocks do. */
  on: z.union([
    z.literal('daily'),
    z.object({ weekday: z.number() }),
    z.object({ date: z.string(), at: z.exactOptional(z.number()) }),
  ]),
  words: z.exactOptional(z.string()),
  /** Local date of the last turn that went or was lost: none comes twice, wherever its owner moves. */
  last: z.exactOptional(z.string()),
});
export type PrivateReminder = z.infer<typeof privateSchema>;

/** One turn of a meeting, by its local date. */
export const turnSchema = z.object({ group: z.string(), id: z.string(), date: z.string() });
export type Turn = z.infer<typeof turnSchema>;

/** What a coordinator has said about a meeting; the meeting reads it there when it is told to. */
const orderSchema = z.object({
  group: z.string(),
  id: z.string(),
  /** Each later than the one before. */
  at: z.number(),
  what: sayingSchema,
  /** Taken back by UNDO: what was said before it counts again. */
  undone: z.exactOptional(z.literal(true)),
});
export type Order = z.infer<typeof orderSchema>;

export const meetingsSchema = z.object({
  /** The last list. */
  shown: z.exactOptional(shownSchema),
  /** Asked for without a place, which was asked back for. */
  wanted: z.exactOptional(wantedSchema),
  following: z.exactOptional(z.array(followedSchema)),
  reminders: z.exactOptional(z.array(privateSchema)),
  /** They want to be asked after a meeting whether they were there. */
  askAfter: z.exactOptional(z.literal(true)),
  /** The turn that they were last asked about, until they answer; `heard`: in words that were neither yes nor no. */
  there: z.exactOptional(z.extend(turnSchema, { heard: z.exactOptional(z.literal(true)) })),
  /** When danger was last read: for some hours nobody is asked. */
  danger: z.exactOptional(z.number()),
  /** Where they say they were, the last of them; older ones stand in rows of their own. */
  attended: z.exactOptional(z.array(z.extend(turnSchema, { at: z.number() }))),
  /** A coordinator's own, the last of them. */
  orders: z.exactOptional(z.array(orderSchema)),
  /** The secret part of the address of their own calendar, once they asked for it. */
  calendar: z.exactOptional(z.string()),
});
export type Meetings = z.infer<typeof meetingsSchema>;
