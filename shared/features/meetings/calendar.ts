/** CALENDAR: the link of a person's own list. Whoever has it sees the list, and it says so. */
import type { Wish } from '../../kernel/decision.ts';
import { calendarOf } from '../../state/meeting/calendars.ts';
import type { Meetings } from '../../state/person/meetings.ts';
import type { Command } from '../feature.ts';
import type { In, Out } from './following.ts';
import { followingTexts } from './following-texts.ts';
import { reply } from './replies.ts';

export function calendarRow(secret: string, row: { readonly person: string } | null): Wish {
  return { type: 'project', pk: calendarOf(secret), sk: 'self', row };
}

const linkOf = (secret: string, { context }: In): string => `${context.siteUrl}/my/${secret}`;

/** Asked again it is the same link; the row is written each time, so that one that was lost comes back. */
function give(secret: string, input: In): Out {
  const { calendar } = followingTexts[input.profile.language];
  return reply('calendar', calendar(linkOf(secret, input)), input, {
    slice: { ...input.slice, calendar: secret },
    effects: [calendarRow(secret, { person: input.context.personId })],
  });
}

/** The old link ends, and UNDO does not bring it back: whoever should not have had it must not have it again. */
function renew(old: string, input: In): Out {
  const { secret, personId } = input.context;
  const { calendarNew } = followingTexts[input.profile.language];
  return reply('calendarNew', calendarNew(linkOf(secret, input)), input, {
    slice: { ...input.slice, calendar: secret },
    effects: [calendarRow(old, null), calendarRow(secret, { person: personId })],
    undo: null,
  });
}

export const calendar: Command<Meetings> = {
  words: { en: ['calendar', 'my calendar'], es: ['calendario', 'mi calendario'] },
  run: ({ folded }, input) => {
    if (input.profile.unconfirmedSince !== undefined) return undefined;
    const { calendar: known } = input.slice;
    if (folded === '') return give(known ?? input.context.secret, input);
    if (!/^(?:new|nuevo|otro)$/u.test(folded)) return undefined;
    return known === undefined ? give(input.context.secret, input) : renew(known, input);
  },
};
