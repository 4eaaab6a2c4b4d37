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
 */
export function newPerson(number: string, numberId: string, now: Instant): Person {
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
      firstHeardAt: now,
      lastHeardAt: now,
    },
    subscribing: { failures: 0 },
    checkins: { recent: [], missed: 0 },
    safety: {},
    questions: [],
    unasked: { date: '', count: 0 },
  };
}
