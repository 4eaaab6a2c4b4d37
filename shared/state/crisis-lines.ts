/** The crisis lines we name: numbers, wording and when somebody last checked them, all in this one file (RULES 21, 24). */
import { instantOf } from '../kernel/time/local.ts';
import type { Instant } from '../kernel/time/zones.ts';
import type { Language } from './person/profile.ts';

/** Local dates. A clinician has yet to read the wording before a launch. */
export const reviewedOn = '2026-11-23';
export const reviewBy = '2027-05-23';

/** Whether the review is due: the console and a deployment warn then, a test never fails by date (RULES 21). */
export function reviewOverdue(now: Instant): boolean {
  return now >= instantOf('UTC', reviewBy, '00:00');
}

export interface CrisisLine {
  readonly number: string;
  /** A short form of other lines: text `word` to `code`. */
  readonly code?: string;
  /** What it is for and how to reach it, in a few words, the number included. */
  readonly wording: Readonly<Record<Language, string>>;
}

export const lines = {
  emergency: {
    number: '911',
    wording: { en: 'Danger to life: 911.', es: 'Si peligra una vida: 911.' },
  },
  /** Call, text or chat. In Spanish: press 2, or text AYUDA. */
  suicide: {
    number: '988',
    wording: { en: 'Call or text 988, any hour.', es: 'Llama al 988 y marca 2, o manda AYUDA al 988, a toda hora.' },
  },
  /** SafeSpot: somebody stays on the phone, anywhere in the US, any hour. */
  notAlone: {
    number: '800-972-0590',
    wording: { en: 'Using alone: 800-972-0590, they stay on the phone.', es: 'Si consumes a solas: 800-972-0590.' },
  },
  crisisText: {
    number: '741741',
    wording: { en: 'Text HOME to 741741.', es: 'O manda AYUDA al 741741.' },
  },
  /** SAMHSA: referral, not counselling; English and Spanish, any hour. */
  treatment: {
    number: '800-662-4357',
    wording: { en: 'Treatment: 800-662-4357.', es: 'Tratamiento: 800-662-4357.' },
  },
  /** Poison Help: the body after too much, by voice; free, any hour, many languages. It sends nobody. */
  poison: {
    number: '800-222-1222',
    wording: { en: 'Poison Help: 800-222-1222.', es: 'Intoxicaciones: 800-222-1222.' },
  },
  violence: {
    number: '800-799-7233',
    code: '88788',
    wording: {
      en: 'Unsafe at home: 800-799-7233, or START to 88788.',
      es: 'Violencia en casa: 800-799-7233.',
    },
  },
} as const satisfies Readonly<Record<string, CrisisLine>>;
