import type { Instant } from '../../kernel/time/zones.ts';
import type { Person } from './person.ts';

/** The local time of a check-in until the person names one. */
export const defaultCheckinTime = '09:00';

/** Unasked texts a day until the person says FEWER or MORE (RULES 52). */
export const defaultPerDay = 2;

/**
 * Somebody who has never texted before: no consent, no group, nothing planned.
 * @param number E.164
 * @param numberId HMAC of the number
 * @param textAt when their first text was received, which may be before it is decided
 */
export function newPerson(number: string, numberId: string, textAt: Instant, now: Instant = textAt): Person {
  return {
    profile: {
      number,
      numberId,
      language: 'en',
      languageChosen: false,
      checkinTime: defaultCheckinTime,
      plain: false,
      perDay: defaultPerDay,
      memberships: [],
      since: now,
      lastHeardAt: textAt,
    },
    subscribing: { failures: 0 },
    checkins: { recent: [], missed: 0 },
    safety: {},
    meetings: {},
    questions: [],
    unasked: { date: '', count: 0 },
  };
}
