/** The door: what every text does to who sent it, and who is answered what before they are a member. */
import { isBare, readYes } from '../../kernel/language/answers.ts';
import { type CommandMatch, matchCommand } from '../../kernel/language/commands.ts';
import { words } from '../../kernel/language/fold.ts';
import { looksSpanish } from '../../kernel/language/language.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import type { Language, Profile } from '../../state/person/profile.ts';
import type { Reading } from '../feature.ts';
import { hardMoments, help } from './about.ts';
import { changed, nextSaid } from './changes.ts';
import { forgetStopped } from './forget.ts';
import { askStillYou } from './pin.ts';
import { wishesToJoin } from './reading.ts';
import { catalogOf, day, groupById, type In, isMember, numberRow, type Out, type Slice, say } from './slice.ts';
import { hushed, isHushed } from './talk.ts';
import { askAdult, begin, consentAgain, disclose, groupName, groupSaid, noSuchGroup } from './way-in.ts';

/** RULES 13: after so long the number may have a new owner. */
const silentTooLong = 30 * day;

/** A note that a text came late is kept this long. */
const noteKept = 30 * day;

/** An unfinished way in is forgotten after this: its disclosure is no longer on the screen. */
const joiningKept = day;

const joinWords = { en: ['join'], es: ['unirme', 'unir'] };

/**
 * Every text: when it came, in which language, and whether it comes after a long silence (RULES 13). In danger a later
 * no answers that, not "still you?". Who is heard again before FORGET ALL has freed their number keeps it.
 */
export function heard(reading: Reading, input: In): Out {
  const { context, optedOutAt } = input;
  const { forgottenAt, ...slice } = input.slice;
  const known = isMember(input) || optedOutAt !== undefined;
  const silent = context.textAt - input.profile.lastHeardAt >= silentTooLong;
  const thawing = slice.frozenAt !== undefined;
  const profile: Profile = {
    ...input.profile,
    language: languageOf(reading, input),
    lastHeardAt: Math.max(input.profile.lastHeardAt, context.textAt),
    ...((silent && known) || thawing ? { unconfirmedSince: input.profile.unconfirmedSince ?? context.now } : {}),
  };
  const current: In = { ...input, slice: unfinished({ ...slice, profile }, context.now) };
  const close = reading.danger === undefined ? [] : ['subscribing.stillYou'];
  const effects = forgottenAt === undefined ? [] : [numberRow(current, optedOutAt)];
  return thawing ? { ...thawed(current, profile), close, effects } : { slice: current.slice, close, effects };
}

function unfinished({ joining, ...slice }: Slice, now: Instant): Slice {
  return joining === undefined || now - joining.startedAt >= joiningKept ? slice : { ...slice, joining };
}

/** A number that was given up on has spoken: texts may reach it again, but whose it is must be asked. */
function thawed(input: In, profile: Profile): Out {
  const { frozenAt, ...slice } = input.slice;
  const { pausedUntil, ...rest } = profile;
  return changed({ ...input, slice: { ...slice, failures: 0 } }, rest);
}

/** Whoever joined by JOIN stays English, by UNIRME Spanish, until LANG; a stranger is answered in what they write. */
function languageOf({ body }: Reading, input: In): Language {
  const { language, languageChosen } = input.profile;
  if (languageChosen || isMember(input)) return language;
  const joinsBy = matchCommand(body, joinWords)?.word;
  if (joinsBy !== undefined && words(body).length <= 2) return joinsBy === 'join' ? 'en' : 'es';
  const spanish = input.slice.joining === undefined ? looksSpanish(body) : undefined;
  return spanish === undefined ? language : spanish ? 'es' : 'en';
}

/**
 * START, HELP and JOIN, from anyone; `undefined` for every other text. Where the owner of a member's number is in doubt, no
 * way in is built on what the former one agreed to (RULES 1, 13, 48).
 */
export function enter(reading: Reading, input: In): Out | undefined {
  if (isBare(reading.body, 'help', 'info', 'ayuda')) return help(input);
  const entered = isBare(reading.body, 'start', 'unstop') ? start(input) : joining(reading, input);
  const inDoubt = isMember(input) && input.profile.unconfirmedSince !== undefined;
  return entered !== undefined && inDoubt ? askStillYou(input) : entered;
}

function joining(reading: Reading, input: In): Out | undefined {
  const match = matchCommand(reading.body, joinWords);
  const joined = match === undefined ? undefined : join(match, input);
  return joined ?? byWish(reading, input) ?? byGroupWord(reading, input);
}

/** In doubt a person stays opted out: what was sent before the STOP opens nothing (RULES 12). */
function cameBeforeStop({ optedOutAt, context }: In): boolean {
  return optedOutAt !== undefined && context.textAt < optedOutAt;
}

function start(input: In): Out {
  if (isMember(input)) return say(input, 'alreadyOn', catalogOf(input).alreadyOn(nextSaid(input)));
  if (cameBeforeStop(input)) return {};
  return begin(afresh(input), groupById(input, input.slice.lastGroupId));
}

/** A new request begins the double opt-in anew (RULES 10). */
function afresh(input: In): In {
  const { joining, ...slice } = input.slice;
  return { ...input, slice };
}

/** What a member's JOIN may be followed by in a sentence. */
const notGroups = /^(?:us|me|in|it|now|up|the|them|him|her|you|today|tonight|aa|na|forces|nos|te|a|al)$/u;

function join({ argument, folded }: CommandMatch, input: In): Out | undefined {
  const group = argument === '' ? undefined : groupSaid(input, folded);
  const isSentence =
    argument !== '' &&
    group === undefined &&
    (words(argument).length > 1 || (isMember(input) && notGroups.test(folded)));
  if (isSentence) return undefined;
  if (cameBeforeStop(input)) return {};
  const isIn = input.profile.memberships.some(({ groupId }) => groupId === group?.id);
  if (group !== undefined && isIn) return say(input, 'already', catalogOf(input).alreadyIn(groupName(input, group.id)));
  if (argument !== '' && group === undefined) return noSuchGroup(afresh(input));
  return begin(afresh(input), group ?? (isMember(input) ? undefined : groupById(input, input.slice.lastGroupId)));
}

/** Plain words will do for whoever is new; to who has opted out only START and JOIN open the door (RULES 10). */
function byWish({ folded }: Reading, input: In): Out | undefined {
  if (input.optedOutAt !== undefined || !wishesToJoin(folded)) return undefined;
  return begin(afresh(input), isMember(input) ? undefined : groupById(input, input.slice.lastGroupId));
}

/** A group's own word alone joins too, but lets nobody back in who has opted out (RULES 10). */
function byGroupWord({ body }: Reading, input: In): Out | undefined {
  if (input.optedOutAt !== undefined) return undefined;
  const group = input.context.groups.find(({ word }) => isBare(body, word));
  if (group === undefined) return undefined;
  const isIn = input.profile.memberships.some(({ groupId }) => groupId === group.id);
  if (isIn) return say(input, 'already', catalogOf(input).alreadyIn(groupName(input, group.id)));
  return disclose(afresh(input), group);
}

/** RULES 10: one line to an urge or a wish to talk, and to everything else not a word. */
export function whenStopped({ body }: Reading, input: In): Out {
  const forgotten = forgetStopped(body, input);
  if (forgotten !== undefined) return forgotten;
  const match = matchCommand(body, hardMoments);
  if (match?.argument !== '') return {};
  return say(input, 'stoppedAnswer', catalogOf(input).stoppedAnswer);
}

/** A stranger hears who this is; who is on the way in is reminded of what was asked. Each at most every ten minutes. */
export function outside(standing: 'joining' | 'stranger', reading: Reading, input: In): Out {
  const waits = standing === 'joining' && readYes(reading.body);
  if (isHushed(input) && !waits) return {};
  const answering: In = { ...input, slice: hushed(input) };
  const { joining } = input.slice;
  if (joining === undefined) return say(input, 'stranger', catalogOf(input).stranger, { slice: answering.slice });
  if (joining.agreed !== undefined) return askAdult(answering);
  const group = groupById(input, joining.groupId);
  if (group === undefined || waits || joining.disclosure === undefined) return begin(answering, group);
  return consentAgain(answering, group);
}

/** A text that comes a day late is only recorded (DESIGN 2): its moment is gone. */
export function tooLate({ context }: In): Out {
  const key = `${new Date(context.textAt).toISOString()}#late#${context.eventId}`;
  const row = { at: context.textAt, readAt: context.now };
  return { effects: [{ type: 'record', under: 'own', key, row, expiresAt: context.now + noteKept }] };
}

export function asksUndo({ body }: Reading): boolean {
  return isBare(body, 'undo', 'deshacer');
}

export function nothingToUndo(input: In): Out {
  return say(input, 'nothingToUndo', catalogOf(input).nothingToUndo);
}
