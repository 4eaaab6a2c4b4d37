/** A member of Riverside with a phone, as they are after joining; nothing of the way in is repeated here. */
import fc from 'fast-check';
import { nextAsk } from '../../../shared/features/checkins/planning.ts';
import { nothingGathered } from '../../../shared/features/feature.ts';
import type { TextEffect } from '../../../shared/kernel/decision.ts';
import { instantOf, localAt } from '../../../shared/kernel/time/local.ts';
import type { Instant } from '../../../shared/kernel/time/zones.ts';
import type { Checkins } from '../../../shared/state/person/checkins.ts';
import type { Profile } from '../../../shared/state/person/profile.ts';
import { Phone, riverside } from '../../support/person.ts';

export const denver = 'America/Denver';

/** An instant by Denver's clock, 'YYYY-MM-DD HH:MM'. */
export function inDenver(moment: string): Instant {
  return instantOf(denver, moment.slice(0, 10), moment.slice(11));
}

export interface MemberOptions {
  readonly profile?: Partial<Profile>;
  readonly slice?: Partial<Checkins>;
  readonly now?: Instant;
  readonly random?: number;
  readonly number?: string;
  /** False: no ZIP was given, so only the number's area code says where they may be. */
  readonly zoneKnown?: false;
}

/** Monday 2 March 2026, 12:00 in Denver, the first check-in planned for the next morning. */
export function member(options: MemberOptions = {}): Phone {
  const { profile, slice, now, random, number, zoneKnown } = options;
  const phone = new Phone({
    now: now ?? inDenver('2026-03-02 12:00'),
    ...(random === undefined ? {} : { random }),
    ...(number === undefined ? {} : { number }),
  });
  const membership = { groupId: 'riverside', since: phone.now, consentKey: 'consent-1', role: 'member' } as const;
  const person = {
    ...phone.person,
    profile: {
      ...phone.person.profile,
      ...(zoneKnown === false ? {} : { zone: denver }),
      memberships: [membership],
      ...profile,
    },
    checkins: { ...phone.person.checkins, ...slice },
  };
  phone.person = person;
  const context = {
    now: phone.now,
    eventId: 'event-0',
    personId: 'person-1',
    textAt: phone.now,
    random: 0,
    secret: 'secret',
    groups: [riverside],
    namedFor: [],
    supportContact: 'help@steadyline.example',
    siteUrl: 'https://steadyline.example',
    gathered: nothingGathered,
  };
  phone.agenda = [nextAsk(person.checkins, person.profile, context)];
  return phone;
}

/** Texts of one kind, oldest first. */
export function sentOf(phone: Phone, kind: string): TextEffect[] {
  return phone.sent.filter((text) => text.kind === kind);
}

/** The local dates on which texts of a kind were decided. */
export function datesOf(phone: Phone, kind: string, zone: string = denver): string[] {
  return sentOf(phone, kind).map((text) => localAt(zone, text.at).date);
}

/** Words people text, from every part of a check-in's life. */
export const anyWords = fc.constantFrom(
  '1',
  '2',
  '3',
  '4',
  '5',
  'fine',
  'ok',
  'estoy bien',
  'rough night',
  'not good',
  'great day',
  'MOOD',
  'CHECKIN',
  'UNDO',
  'MENU',
  'my sister came by with the dog',
  'PAUSE 7',
  'RESUME',
  'TIME 8:30am',
  'TIME 6pm',
  'FEWER TEXTS',
  'asdf',
  'ANIMO',
  'CHEQUEO',
  'me siento triste hoy',
);
