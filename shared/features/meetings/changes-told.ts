/** What is news to a follower: what stands now beside what they were told. Telling it moves the snapshot on. */
import { fold } from '../../kernel/language/fold.ts';
import { instantOf, isLocalDate, type Occurrence } from '../../kernel/time/local.ts';
import { nextTurn } from '../../kernel/time/weekly.ts';
import { type Instant, isZone } from '../../kernel/time/zones.ts';
import type { Told } from '../../state/person/meetings.ts';
import type { KnownMeeting } from '../feature.ts';
import { isHeld, ruleOf, toldOf } from './told.ts';

export type News =
  /** The list has it no more. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'paused' }
  /** Its words no longer say that it is every week. */
  | { readonly kind: 'unsure' }
  /** It is on again after one of these two. */
  | { readonly kind: 'back' }
  | { readonly kind: 'moved'; readonly when: boolean; readonly where: boolean }
  /** One turn does not take place, or does after all. */
  | { readonly kind: 'off' | 'on'; readonly turn: Occurrence };

export interface Comparison {
  /** What they know once they are told; undefined: there is nothing to follow any more. */
  readonly told: Told | undefined;
  readonly news: readonly News[];
}

/** @param told what they know @param known what stands now */
export function compare(told: Told, { row, decided }: KnownMeeting, now: Instant): Comparison {
  if (row === undefined) return { told: undefined, news: [{ kind: 'closed' }] };
  const current: Told = toldOf(row) ?? { ...told, venue: 'paused' };
  if (isHeld(current)) {
    const kind = current.venue === 'paused' ? 'paused' : 'unsure';
    return { told: current, news: isHeld(told) ? [] : [{ kind }] };
  }
  const off = turnsOn(decided.calledOff ?? [], current, now);
  const next: Told = { ...current, calledOff: off.map(({ date }) => date) };
  const before = isHeld(told) ? [] : turnsOn(told.calledOff, told, now);
  const isNew = off.filter(({ date }) => !before.some((turn) => turn.date === date));
  const again = turnsOn(told.calledOff, current, now).filter(
    ({ date }) => before.some((turn) => turn.date === date) && !next.calledOff.includes(date),
  );
  return {
    told: next,
    news: [
      ...(isHeld(told) ? [{ kind: 'back' } as const] : moved(told, current, now)),
      ...isNew.map((turn): News => ({ kind: 'off', turn })),
      ...again.map((turn): News => ({ kind: 'on', turn })),
    ],
  };
}

/** Those of the dates on which it would meet and has not begun yet. */
function turnsOn(dates: readonly string[], told: Told, now: Instant): readonly Occurrence[] {
  if (!isZone(told.zone)) return [];
  const rule = ruleOf(told);
  return [...new Set(dates)].filter(isLocalDate).flatMap((date) => {
    const turn = nextTurn(rule, instantOf(told.zone, date, '00:00'));
    return turn !== undefined && turn.date === date && turn.at > now ? [turn] : [];
  });
}

function moved(before: Told, after: Told, now: Instant): readonly News[] {
  const [when, where] = [isOtherTime(before, after, now), placeOf(before) !== placeOf(after)];
  return when || where ? [{ kind: 'moved', when, where }] : [];
}

/** A zone of another name and the same clock is no other time. */
function isOtherTime(before: Told, after: Told, now: Instant): boolean {
  const rhythms = [before, after].map(({ weekday, time, rhythm }) => JSON.stringify([weekday, time, rhythm]));
  if (rhythms[0] !== rhythms[1]) return true;
  return isZone(before.zone) && nextTurn(ruleOf(before), now)?.at !== nextTurn(ruleOf(after), now)?.at;
}

/** Another spelling of the same place is none of it. */
function placeOf({ venue, place = '', street = '', city = '' }: Told): string {
  return venue === 'online' ? venue : [venue, fold(place), fold(street), fold(city)].join('|');
}
