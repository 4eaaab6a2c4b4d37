/** The way in: which group, the disclosure, YES, 18 or older. Nobody becomes a member but through all of it (RULES 1). */
import type { Wish } from '../../kernel/decision.ts';
import { readChoice, readNo, readYes } from '../../kernel/language/answers.ts';
import { fold } from '../../kernel/language/fold.ts';
import { gsmSafe } from '../../kernel/language/segments.ts';
import type { GroupConfig } from '../../state/group.ts';
import type { Agreement, Joining } from '../../state/person/joining.ts';
import { defaultPerDay } from '../../state/person/new-person.ts';
import type { Profile } from '../../state/person/profile.ts';
import type { Reading } from '../feature.ts';
import { coordinatorAsk } from './coordinator.ts';
import { readAdult } from './reading.ts';
import {
  asking,
  catalogOf,
  day,
  groupById,
  type In,
  isMember,
  lineOf,
  membershipRow,
  numberRow,
  type Out,
  type Slice,
  say,
} from './slice.ts';
import { disclosureVersion } from './texts.ts';
import { clock } from './when.ts';

const letters = ['A', 'B', 'C', 'D', 'E'] as const;

/** Consent records are kept for five years (RULES 1); a mere request is not kept longer than that either. */
const fiveYears = 5 * 365 * day;

/** The groups this person could still join. */
function openGroups({ profile, context }: In): readonly GroupConfig[] {
  return context.groups.filter(({ id }) => !profile.memberships.some(({ groupId }) => groupId === id));
}

/** A group by its word, name or id, as typed. */
export function groupSaid(input: In, folded: string): GroupConfig | undefined {
  return input.context.groups.find(({ id, word, name }) => [id, word, name].some((one) => fold(one) === folded));
}

/** JOIN: straight to the disclosure if the group is clear, else the question which one. */
export function begin(input: In, group: GroupConfig | undefined): Out {
  const open = openGroups(input);
  const [first] = open;
  const chosen = group ?? (open.length === 1 ? first : undefined);
  if (chosen !== undefined) return disclose(input, chosen);
  if (first === undefined) return say(input, 'already', catalogOf(input).alreadyIn(groupNames(input)));
  return askWhich(input, open);
}

function groupNames(input: In): string {
  const names = input.profile.memberships.map(({ groupId }) => groupById(input, groupId)?.name ?? groupId);
  return gsmSafe(names.join(', ')) || 'Steadyline';
}

/** JOIN with a word that names no group here: said so, with those there are; nothing is joined by guess. */
export function noSuchGroup(input: In): Out {
  const open = openGroups(input);
  return open.length === 0 ? begin(input, undefined) : askWhich(input, open, 'noSuchGroup');
}

function askWhich(input: In, open: readonly GroupConfig[], how: 'whichGroup' | 'noSuchGroup' = 'whichGroup'): Out {
  const texts = catalogOf(input);
  const choices = open.map(({ name }, index) => `${letters[index]} ${gsmSafe(name)}`).join(', ');
  const body = open.length > letters.length ? texts.tooManyGroups : texts[how](choices);
  const { context, profile } = input;
  const slice = heeded(input.slice);
  const requestId = slice.joining?.requestId ?? context.eventId;
  const joining: Joining = { startedAt: context.now, requestId, language: profile.language };
  return say(input, 'whichGroup', body, { slice: { ...slice, joining }, ask: asking(input, 'group') });
}

/** Whoever is on the way in is listened to, whatever could not be read before. */
function heeded({ unreadAnsweredAt, ...slice }: Slice): Slice {
  return slice;
}

/** Which group: a letter, or the group's word; a yes where there is but one. */
export function answerGroup(reading: Reading, input: In): Out | undefined {
  const open = openGroups(input);
  const letter = readChoice(reading.body, letters);
  const only = open.length === 1 && readYes(reading.body) ? open[0] : undefined;
  const group = groupSaid(input, reading.folded) ?? (letter && open[letters.indexOf(letter)]) ?? only;
  return group && disclose(input, group);
}

/** Sends the disclosure, and records that it was asked for: who, when, how, and in which wording (RULES 1). */
export function disclose(input: In, group: GroupConfig): Out {
  const { context, slice } = input;
  const profile: Profile = isMember(input) ? input.profile : { ...input.profile, perDay: defaultPerDay };
  const disclosure = catalogOf(input).disclosure(lineOf(input, group.id), profile.perDay);
  const joining: Joining = {
    groupId: group.id,
    startedAt: context.now,
    disclosure,
    requestId: slice.joining?.requestId ?? context.eventId,
    language: profile.language,
  };
  const requested: Wish = {
    type: 'record',
    under: 'consent',
    key: recordKey(input, 'requested'),
    row: { ...consentRow(input, joining), at: context.textAt },
    expiresAt: context.now + fiveYears,
  };
  return say(input, 'disclosure', disclosure, {
    slice: { ...heeded(slice), profile, joining },
    ask: asking(input, 'consent'),
    close: ['subscribing.group', 'subscribing.adult'],
    effects: [requested],
  });
}

/** Sorts by time; the inbound message id makes it the same however often it is written. */
export function recordKey({ context }: In, kind: 'requested' | 'given' | 'revoked'): string {
  return `${new Date(context.textAt).toISOString()}#${kind}#${context.eventId}`;
}

function consentRow(
  { profile }: In,
  { groupId = '', disclosure = '', requestId, language }: Joining,
): Record<string, string> {
  return {
    version: disclosureVersion,
    disclosure,
    numberId: profile.numberId,
    method: 'sms',
    requestId,
    groupId,
    language,
  };
}

/** "Ok" and whatever else is no yes: reminded in short of what it would be (RULES 1). */
export function consentAgain(input: In, group: GroupConfig): Out {
  const body = catalogOf(input).consentAgain(lineOf(input, group.id), input.profile.perDay);
  return say(input, 'disclosure', body, { slice: input.slice, ask: asking(input, 'consent') });
}

/** The YES to the disclosure. Who is a member elsewhere said their age then. */
export function answerConsent(reading: Reading, input: In): Out | undefined {
  const { joining, adult } = input.slice;
  if (joining?.disclosure === undefined) return undefined;
  if (readNo(reading.body)) return leave(input);
  if (!readYes(reading.body)) return undefined;
  const agreed: Agreement = { at: input.context.textAt, id: input.context.eventId };
  const now: In = { ...input, slice: { ...input.slice, joining: { ...joining, agreed } } };
  if (isMember(input) && adult !== undefined) return complete(now, { ...joining, agreed }, agreed, adult);
  return askAdult(now);
}

function leave(input: In): Out {
  const { joining, ...slice } = input.slice;
  return say(input, 'notJoined', catalogOf(input).notJoined, { slice, close: ['subscribing.consent'] });
}

export function askAdult(input: In): Out {
  return say(input, 'adult', catalogOf(input).adult, {
    slice: heeded(input.slice),
    ask: asking(input, 'adult'),
    close: ['subscribing.consent'],
  });
}

/** 18 or older (RULES 48): YES, NO, or the age in any words. It counts only after the YES to the disclosure. */
export function answerAdult(reading: Reading, input: In): Out | undefined {
  const { joining } = input.slice;
  if (joining?.agreed === undefined) return undefined;
  const adult = readAdult(reading.body);
  if (adult === undefined) return undefined;
  if (!adult) return turnAway(input);
  return complete(input, joining, joining.agreed, { at: input.context.textAt, id: input.context.eventId });
}

/** Youth lines and no account; what was noted on the way vanishes in a day, but for an opt-out (RULES 10). */
function turnAway(input: In): Out {
  const { joining, ...slice } = input.slice;
  const isNobody = input.optedOutAt === undefined && !isMember(input);
  return say(input, 'youth', catalogOf(input).youth, {
    slice: isNobody ? { ...slice, forgottenAt: input.context.now } : slice,
    close: 'all',
  });
}

/** The one place where a person becomes a member: the record holds both answers and the words they answered. */
function complete(input: In, joining: Joining, agreed: Agreement, adult: Agreement): Out {
  const { context, optedOutAt } = input;
  const { joining: done, lastGroupId, unreadAnsweredAt, ...rest } = input.slice;
  const groupId = joining.groupId ?? '';
  const consentKey = recordKey(input, 'given');
  const record: Wish = {
    type: 'record',
    under: 'consent',
    key: consentKey,
    row: {
      ...consentRow(input, joining),
      at: context.textAt,
      agreedAt: agreed.at,
      agreedId: agreed.id,
      adultAt: adult.at,
      adultId: adult.id,
    },
  };
  const membership = { groupId, since: context.textAt, consentKey, role: 'member' } as const;
  const { pausedUntil, ...before } = input.profile;
  const kept = isMember(input) ? input.profile : before;
  const profile: Profile = { ...kept, memberships: [...input.profile.memberships, membership] };
  const effects: Wish[] = [
    record,
    membershipRow(input, groupId, { role: 'member', since: context.textAt }),
    ...(optedOutAt === undefined ? [] : [numberRow(input, undefined)]),
    { type: 'announce', event: 'member-joined', detail: { group: groupId } },
  ];
  return welcomed({ ...input, profile, slice: { ...rest, adult, profile } }, groupId, isMember(input), {
    slice: { ...rest, adult, profile, welcomed: true },
    close: ['subscribing.consent', 'subscribing.adult'],
    facts: [{ kind: 'joined', groupId }],
    ...(optedOutAt === undefined ? {} : { optedOutAt: null }),
    effects,
  });
}

/** The first of the short questions, or where there is nothing left to ask, that all is as it was. */
function welcomed(input: In, groupId: string, wasMember: boolean, more: Out): Out {
  const texts = catalogOf(input);
  const { profile } = input;
  const named = { ...more, effects: [...(more.effects ?? []), ...coordinatorAsk(input, groupId)] };
  if (wasMember) return say(input, 'joinedToo', texts.joinedToo(groupName(input, groupId), profile.perDay), named);
  if (input.slice.welcomed === true || profile.name !== undefined || profile.zip !== undefined) {
    return say(input, 'welcomeBack', texts.welcomeBack(lineOf(input, groupId), clock(profile.checkinTime)), named);
  }
  return say(input, 'welcome', texts.welcome(lineOf(input, groupId)), { ...more, ask: asking(input, 'name') });
}

export function groupName(input: In, groupId: string): string {
  return gsmSafe(groupById(input, groupId)?.name ?? groupId);
}
