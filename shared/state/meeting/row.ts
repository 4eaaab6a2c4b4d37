/**
 * A meeting as a group's list has it, whatever the list's own format: written by `sync-meetings` alone. What people decide
 * about a meeting (called off, open to people on medication) is not here.
 */
import * as z from 'zod/mini';

/** What a list may say of a meeting, and people filter by. */
export const meetingTagSchema = z.enum([
  ...['open', 'closed', 'beginners', 'women', 'men', 'lgbtq', 'young', 'spanish', 'english', 'wheelchair'],
  ...['sign-language', 'child-friendly', 'step-study', 'speaker', 'discussion', 'meditation', 'candlelight'],
] as const);
export type MeetingTag = z.infer<typeof meetingTagSchema>;

/** Whose meeting it is, where the list or its types say so. */
export const fellowshipSchema = z.enum([
  ...['NA', 'AA', 'Al-Anon', 'Nar-Anon', 'CA', 'HA', 'MA', 'CMA', 'SMART', 'Dharma', 'Celebrate', 'LifeRing', 'other'],
] as const);
export type Fellowship = z.infer<typeof fellowshipSchema>;

/**
 * How often. `weekly`; the ordinals within the month where the words are plain (1 to 5, -1 for the last); or `unsure`:
 * the words say that it is not every week, and nobody is reminded.
 */
export const rhythmSchema = z.union([
  z.literal('weekly'),
  z.object({ ordinals: z.array(z.number()) }),
  z.literal('unsure'),
]);
export type Rhythm = z.infer<typeof rhythmSchema>;

export const meetingRowSchema = z.object({
  /** Of the list and the meeting's own key in it: the same at every import. */
  id: z.string(),
  /** The list it came from. */
  feed: z.string(),
  name: z.string(),
  /** 0 is Sunday; absent together with `time`: by appointment. */
  weekday: z.exactOptional(z.number()),
  /** Local time, HH:MM. */
  time: z.exactOptional(z.string()),
  /** Minutes; 60 where the list does not say. It may run past midnight. */
  duration: z.number(),
  /** IANA: the meeting's own, else the list's, else that of its coordinates. */
  zone: z.string(),
  rhythm: rhythmSchema,
  fellowship: z.exactOptional(fellowshipSchema),
  tags: z.array(meetingTagSchema),
  /** `paused`: the list says that it does not meet for the time being. */
  venue: z.enum(['in person', 'online', 'both', 'paused']),
  /** Name of the building. */
  place: z.exactOptional(z.string()),
  street: z.exactOptional(z.string()),
  city: z.exactOptional(z.string()),
  /** Two letters, in the US. */
  state: z.exactOptional(z.string()),
  postalCode: z.exactOptional(z.string()),
  /** The list's own name for the part of the country. */
  region: z.exactOptional(z.string()),
  /** Degrees. Absent where the address is only approximate: a distance would be made up. */
  latitude: z.exactOptional(z.number()),
  longitude: z.exactOptional(z.number()),
  /** https only, with no password in it. */
  onlineUrl: z.exactOptional(z.string()),
  /** As a phone dials it: digits, commas and the like. */
  onlinePhone: z.exactOptional(z.string()),
  /** Cleaned of contact fields, passwords and payment handles, which the door drops. */
  notes: z.exactOptional(z.string()),
  /** The list's own page about it. */
  url: z.exactOptional(z.string()),
});
export type MeetingRow = z.infer<typeof meetingRowSchema>;
