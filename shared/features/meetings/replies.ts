/** Answers to a person's own words about what they follow. */
import type { Wish } from '../../kernel/decision.ts';
import type { Language } from '../../state/person/profile.ts';
import type { In, Out } from './following.ts';
import { MINUTE } from './told.ts';

const worthReading = 120 * MINUTE;

export function reply(what: string, body: string, { context }: In, more: Out = {}): Out {
  const text: Wish = {
    ...{ type: 'text', class: 'reply', kind: `meetings.${what}`, body },
    notAfter: context.now + worthReading,
  };
  return { ...more, effects: [text, ...(more.effects ?? [])] };
}

/** '30 min before', 'an hour before', 'a day before'. */
export function beforeSaid(language: Language, minutes: number): string {
  const english = language === 'en';
  const hours = minutes / 60;
  const before = english ? 'before' : 'antes';
  if (minutes === 60) return `${english ? 'an hour' : 'una hora'} ${before}`;
  if (minutes === 1440) return `${english ? 'a day' : 'un dia'} ${before}`;
  return Number.isInteger(hours) ? `${hours} ${english ? 'hours' : 'horas'} ${before}` : `${minutes} min ${before}`;
}
