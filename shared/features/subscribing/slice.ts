/** What this feature is given and gives back, and how it says something. */
import type { Wish } from '../../kernel/decision.ts';
import { gsmSafe } from '../../kernel/language/segments.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { GroupConfig } from '../../state/group.ts';
import type { Subscribing } from '../../state/person/joining.ts';
import type { Profile } from '../../state/person/profile.ts';
import { standingOf } from '../../state/person/standing.ts';
import type { Input, Outcome } from '../feature.ts';
import type { Catalog } from './catalog.ts';
import { texts } from './texts.ts';

export type Slice = { readonly profile: Profile } & Subscribing;
export type In = Input<Slice>;
export type Out = Outcome<Slice>;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** An answer is worth reading for a day. */
const worthReading = day;

export function catalogOf(input: In): Catalog {
  return texts[input.profile.language];
}

export function isMember({ profile, slice, optedOutAt }: In): boolean {
  return standingOf({ profile, subscribing: slice }, optedOutAt) === 'member';
}

/** Answers the person's own words; what else comes of them stands in `more`. */
export function say(input: In, what: string, body: string, more: Out = {}): Out {
  const text: Wish = {
    type: 'text',
    class: isMember(input) ? 'reply' : 'ownWords',
    kind: `subscribing.${what}`,
    body,
    notAfter: input.context.now + worthReading,
  };
  return { ...more, effects: [text, ...(more.effects ?? [])] };
}

/** A question of this feature, and until when it stays open. */
export function asking(input: In, what: string, span: number = day): { kind: string; until: Instant } {
  return { kind: `subscribing.${what}`, until: input.context.now + span };
}

export function groupById(input: In, id: string | undefined): GroupConfig | undefined {
  return input.context.groups.find((group) => group.id === id);
}

/** How the line signs: by the group's name, as 'Riverside by Steadyline', or by its own for who is in none. */
export function lineOf(input: In, groupId?: string): string {
  const own = input.profile.memberships[0]?.groupId ?? input.slice.joining?.groupId;
  const name = groupById(input, groupId ?? own)?.name;
  return name === undefined ? 'Steadyline' : `${gsmSafe(name)} by Steadyline`;
}

/** The row by which others find this member. */
export function membershipRow(input: In, groupId: string, row: Record<string, string | number> | null): Wish {
  return { type: 'project', pk: `group#${groupId}`, sk: `member#${input.context.personId}`, row };
}

/** The number's own row: whose it is, unless they are forgotten, and its opt-out, which outlives everything else. */
export function numberRow({ profile, slice, context }: In, optedOutAt: Instant | undefined): Wish {
  const isFree = slice.forgottenAt !== undefined;
  const row = {
    ...(isFree ? {} : { personId: context.personId }),
    ...(optedOutAt === undefined ? {} : { optedOutAt }),
  };
  const isEmpty = isFree && optedOutAt === undefined;
  return { type: 'project', pk: `number#${profile.numberId}`, sk: 'self', row: isEmpty ? null : row };
}
