/** A change of settings: what follows from it by itself, and how it is taken back. */
import * as z from 'zod/mini';
import { nextDaily } from '../../kernel/time/local.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import { type Profile, profileSchema } from '../../state/person/profile.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Fact } from '../facts.ts';
import type { Catalog } from './catalog.ts';
import { catalogOf, type In, isMember, type Out, say } from './slice.ts';
import { clock, dayName, whenSaid } from './when.ts';

export const resumeKind = 'subscribing.resume';

/** What people set by their words and UNDO gives back; not the PIN, or whoever holds the phone could take it off. */
const settingsSchema = z.pick(profileSchema, {
  language: true,
  languageChosen: true,
  name: true,
  zip: true,
  zone: true,
  checkinTime: true,
  checkinTimeChosen: true,
  fits: true,
  plain: true,
  perDay: true,
  noReminders: true,
  pausedUntil: true,
});
const patchSchema = z.object({ what: z.string(), settings: settingsSchema });

function rhythmOf({ checkinTime, checkinTimeChosen, zone = '', perDay }: Profile): string {
  return [checkinTime, checkinTimeChosen, zone, perDay].join(' ');
}

function factsOf(before: Profile, after: Profile): Fact[] {
  const facts: Fact[] = [];
  if (rhythmOf(before) !== rhythmOf(after)) facts.push({ kind: 'rhythmChanged' });
  if (before.noReminders !== after.noReminders) facts.push({ kind: 'remindersChanged' });
  const isConfirmed = before.unconfirmedSince !== undefined && after.unconfirmedSince === undefined;
  if (after.pausedUntil !== undefined && after.pausedUntil !== before.pausedUntil) {
    facts.push({ kind: 'paused', until: after.pausedUntil });
  } else if (after.pausedUntil === undefined && (before.pausedUntil !== undefined || isConfirmed)) {
    facts.push({ kind: 'resumed' });
  }
  return facts;
}

/** The new profile with everything that follows from it: facts, and when a pause ends. A doubt ends by its answer alone. */
export function changed(input: In, profile: Profile): Out {
  const { pausedUntil } = profile;
  return {
    slice: { ...input.slice, profile },
    facts: isMember(input) ? factsOf(input.profile, profile) : [],
    ...(pausedUntil === undefined || input.slice.doubtedSince !== undefined
      ? { drop: [resumeKind] }
      : { plan: [{ id: resumeKind, kind: resumeKind, at: pausedUntil }] }),
  };
}

/** The same, with UNDO giving back all settings as they were. */
export function undoably(input: In, profile: Profile, what: keyof Catalog['what']): Out {
  const said = catalogOf(input).what[what];
  const settings = settingsSchema.parse(input.profile);
  return { ...changed(input, profile), undo: { what: said, patch: JSON.stringify({ what: said, settings }) } };
}

/** RULES 57. A patch that is none, or a pause that would have ended already, takes nothing back. */
export function undo(patch: string, input: In): Out | undefined {
  const parsed = z.safeParse(patchSchema, readJson(patch));
  if (!parsed.success) return undefined;
  const { what, settings } = parsed.data;
  if (settings.pausedUntil !== undefined && settings.pausedUntil <= input.context.now) return undefined;
  const { name, zip, zone, checkinTimeChosen, fits, noReminders, pausedUntil, ...rest } = input.profile;
  const done = changed(input, { ...rest, ...settings });
  const restored: In = {
    ...input,
    profile: { ...input.profile, language: settings.language, checkinTime: settings.checkinTime },
  };
  return say(input, 'undone', undoneSaid(input, restored, settings.pausedUntil, what), { ...done, undo: null });
}

/** Of a pause it says how things stand now: quiet until when, or with check-ins again. */
function undoneSaid(before: In, restored: In, pausedUntil: Instant | undefined, what: string): string {
  const { profile, context } = restored;
  const { undone, undonePause, undoneResume } = catalogOf(restored);
  if (before.profile.pausedUntil === pausedUntil) return undone(what);
  if (pausedUntil === undefined) return undonePause(clock(profile.checkinTime));
  return undoneResume(dayName(profile.language, homeZone(profile, context.groups), pausedUntil, context.now));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** When the next check-in comes, as it is planned now. */
export function nextSaid(input: In): string {
  const { profile, context } = input;
  const zone = homeZone(profile, context.groups);
  const planned = input.agenda.find(({ kind }) => kind === 'checkins.ask')?.at;
  const at = planned ?? nextDaily(zone, profile.checkinTime, Math.max(context.now, profile.pausedUntil ?? 0)).at;
  return whenSaid(profile.language, zone, at, context.now);
}
