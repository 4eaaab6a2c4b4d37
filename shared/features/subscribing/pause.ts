/** PAUSE, AWAY, RESUME: a smaller step than STOP (RULES 15). What is planned rests until a local day begins. */

import type { AgendaEntry } from '../../kernel/decision.ts';
import { addDays, instantOf, localAt } from '../../kernel/time/local.ts';
import { readUntil } from '../../kernel/time/reading-times.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Profile } from '../../state/person/profile.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Command } from '../feature.ts';
import { changed, nextSaid, undoably } from './changes.ts';
import { settled } from './opt-out.ts';
import { askStillYou } from './pin.ts';
import { catalogOf, type In, type Out, type Slice, say } from './slice.ts';
import { clock, dayName } from './when.ts';

const defaultDays = 7;

/** A pause ends with the beginning of a local day, so that the check-in of that day is asked as ever. */
function startOfDay(zone: string, at: Instant): Instant {
  return instantOf(zone, localAt(zone, at).date, '00:00');
}

/** Asking for a pause also answers whether it was to be a STOP. */
function pauseUntil(input: In, until: Instant): Out {
  const { profile, context } = input;
  const zone = homeZone(profile, context.groups);
  const pausedUntil = startOfDay(zone, until);
  const body = catalogOf(input).paused(
    dayName(profile.language, zone, pausedUntil, context.now),
    clock(profile.checkinTime),
  );
  const { doubtedSince, pausedBefore, ...slice } = input.slice;
  const before: In = { ...input, slice, profile: withoutDoubt(input) };
  const change = undoably(before, { ...profile, pausedUntil }, 'pause');
  return say(input, 'paused', body, { ...change, close: ['subscribing.doubt'] });
}

/** What UNDO of a pause goes back to: not the year of waiting for an answer, but what was there before it. */
function withoutDoubt({ profile, slice }: In): Profile {
  if (slice.doubtedSince === undefined) return profile;
  const { pausedUntil, ...rest } = profile;
  return slice.pausedBefore === undefined ? rest : { ...rest, pausedUntil: slice.pausedBefore };
}

function inDays(input: In, days: number): Out {
  const zone = homeZone(input.profile, input.context.groups);
  return pauseUntil(input, instantOf(zone, addDays(localAt(zone, input.context.now).date, days), '12:00'));
}

/** Meant as a time, whether or not it can be read; "away from home" and "pause 5 seconds and breathe" are not. */
const startsAsTime =
  /^(?:(?:for |por )?\d+(?: (?:days?|dias?|weeks?|wks?|semanas?|months?|mes|meses|years?|anos?|hours?|hrs?|horas?|am|pm))?$|(?:until|til|till|hasta)\b)/u;

/** How long, if the words say it; a wish that cannot be read is asked about, a sentence is left alone. */
function read(argument: string, folded: string, input: In): Out | undefined {
  const zone = homeZone(input.profile, input.context.groups);
  const until = readUntil(argument, zone, input.context.now);
  if (until !== undefined) return pauseUntil(input, until);
  return startsAsTime.test(folded) ? say(input, 'badUntil', catalogOf(input).badUntil) : undefined;
}

const pause: Command<Slice> = {
  words: { en: ['pause', 'snooze'], es: ['pausa', 'pausar'] },
  run: ({ argument, folded }, input) => (argument === '' ? inDays(input, defaultDays) : read(argument, folded, input)),
};

const away: Command<Slice> = {
  words: { en: ['away'], es: ['ausente', 'fuera'] },
  run: ({ argument, folded }, input) =>
    argument === '' ? say(input, 'badUntil', catalogOf(input).badUntil) : read(argument, folded, input),
};

/** Coming back begins with the lowered-tolerance line (RULES 55); it answers the person's own word, so it may. */
const resume: Command<Slice> = {
  words: { en: ['resume', 'unpause', 'im back'], es: ['reanudar', 'seguir', 'ya volvi'] },
  run: ({ argument }, input) => {
    if (argument !== '') return undefined;
    const { slice, profile } = input;
    if (profile.unconfirmedSince !== undefined) return askStillYou(input);
    const time = clock(profile.checkinTime);
    if (slice.doubtedSince !== undefined) return say(input, 'staying', catalogOf(input).staying(time), settled(input));
    if (profile.pausedUntil === undefined) return say(input, 'notPaused', catalogOf(input).notPaused(nextSaid(input)));
    const { pausedUntil, ...rest } = profile;
    return say(input, 'resumed', catalogOf(input).resumed(time), undoably(input, rest, 'resume'));
  },
};

export const pauseCommands: readonly Command<Slice>[] = [pause, away, resume];

/** The pause is over. Nothing is texted for it: the next check-in speaks first, discreetly. */
export function endPause(_entry: AgendaEntry, input: In): Out {
  const { pausedUntil, ...rest } = input.profile;
  return pausedUntil === undefined || pausedUntil > input.context.now ? {} : changed(input, rest);
}
