/** Coordinators are named by the configuration, and each confirms by text. */
import type { Wish } from '../../kernel/decision.ts';
import type { Membership } from '../../state/person/profile.ts';
import type { Command } from '../feature.ts';
import { catalogOf, day, groupById, type In, membershipRow, type Out, type Slice, say } from './slice.ts';

function unconfirmed({ profile, context }: In): Membership | undefined {
  return profile.memberships.find(({ groupId, role }) => role === 'member' && context.namedFor.includes(groupId));
}

const nameOf = (input: In, groupId: string): string => groupById(input, groupId)?.name ?? groupId;

/** Asks a number that the configuration names, once it has joined that group; a bare YES does not answer it. */
export function coordinatorAsk(input: In, groupId: string | undefined = unconfirmed(input)?.groupId): Wish[] {
  if (groupId === undefined || !input.context.namedFor.includes(groupId)) return [];
  const body = catalogOf(input).confirmCoordinator(nameOf(input, groupId));
  const kind = 'subscribing.confirmCoordinator';
  return [{ type: 'text', class: 'reply', kind, body, notAfter: input.context.now + day }];
}

/** Nudges every group that this person coordinates; it then reads their state as it is (DESIGN 2). */
export function tellGroups({ profile }: In): Wish[] {
  return profile.memberships
    .filter(({ role }) => role === 'coordinator')
    .map(({ groupId }) => ({ type: 'tell', to: { kind: 'group', id: groupId }, about: 'coordinator' }));
}

function confirm(input: In): Out | undefined {
  const membership = unconfirmed(input);
  if (membership === undefined) return undefined;
  const { groupId, since } = membership;
  const memberships = input.profile.memberships.map((one) =>
    one.groupId === groupId ? { ...one, role: 'coordinator' as const } : one,
  );
  const profile = { ...input.profile, memberships };
  return say(input, 'coordinator', catalogOf(input).coordinator(nameOf(input, groupId)), {
    slice: { ...input.slice, profile },
    effects: [
      membershipRow(input, groupId, { role: 'coordinator', since }),
      { type: 'tell', to: { kind: 'group', id: groupId }, about: 'coordinator' },
    ],
  });
}

/** What a coordinator can text, and that there is no more. */
export const coordinating: Command<Slice> = {
  words: { en: ['coordinator'], es: ['coordinador', 'coordinadora'] },
  run: ({ argument }, input) => {
    const coordinates = input.profile.memberships.some(({ role }) => role === 'coordinator');
    return argument === '' && coordinates ? say(input, 'coordinating', catalogOf(input).coordinating) : undefined;
  },
};

/** YES COORDINATOR: what gives power wants its name, never a bare YES. */
export const confirmCoordinator: Command<Slice> = {
  words: { en: ['yes coordinator'], es: ['si coordinador', 'si coordinadora'] },
  run: ({ argument }, input) => (argument === '' ? confirm(input) : undefined),
};
