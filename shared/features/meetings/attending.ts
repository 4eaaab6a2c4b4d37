/** "Were you there?", for who asked to be asked: kept for the person alone (RULES 51), and no answer is held against them. */
import * as z from 'zod/mini';
import type { AgendaEntry, Wish } from '../../kernel/decision.ts';
import { readNo, readYes } from '../../kernel/language/answers.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import { addDays, localAt, type Occurrence } from '../../kernel/time/local.ts';
import { isNight, nextOpening } from '../../kernel/time/quiet-hours.ts';
import type { Instant } from '../../kernel/time/zones.ts';
import { type Followed, type Meetings, type Turn, turnSchema } from '../../state/person/meetings.ts';
import { possibleZones } from '../../state/person/zone.ts';
import type { Fact } from '../facts.ts';
import type { Command, Input, Question as Open, Outcome, Reading } from '../feature.ts';
import { ownTexts } from './own-texts.ts';
import { readPatch, replanPrivate, reply } from './private.ts';
import { isUnconfirmed, mayBeReminded } from './private-planning.ts';
import { cut, plain, shortTime } from './wording.ts';

type In = Input<Meetings>;
type Out = Outcome<Meetings>;

export const thereKind = 'meetings.there';

const minute = 60_000;
const hour = 60 * minute;
const askedAfter = 15 * minute;
/** Later than this nobody is asked any more. */
const worthAsking = 3 * hour;
const openFor = 4 * hour;
/** Once they said something else instead. */
const openStill = hour;
/** So soon after danger it would be the wrong question. */
const tooSoon = 4 * hour;
const keptTurns = 50;
const longestName = 30;

const textsOf = ({ profile }: In) => ownTexts[profile.language];

const isTooSoon = (at: Instant, { danger = Number.NEGATIVE_INFINITY }: Meetings): boolean => at < danger + tooSoon;

/** To be planned when the reminder of a turn goes; undefined for who does not want to be asked. */
export function afterReminder(
  { id, group, told }: Followed,
  turn: Occurrence,
  { slice, profile }: In,
): AgendaEntry | undefined {
  if (slice.askAfter !== true) return undefined;
  const over = turn.at + told.duration * minute + askedAfter;
  const zones = possibleZones(profile);
  const at = zones.some((zone) => isNight(zone, over)) ? nextOpening(zones, over) : over;
  if (isTooSoon(at, slice)) return undefined;
  return { id: `${thereKind}.${id}.${turn.date}`, kind: thereKind, at, data: { group, id, date: turn.date } };
}

/** Where they still follow it, and it took place as far as they were told. */
function turnOf(entry: AgendaEntry, { slice }: In): { followed: Followed; date: string } | undefined {
  const followed = slice.following?.find(({ group, id }) => group === entry.data?.group && id === entry.data?.id);
  const date = String(entry.data?.date ?? '');
  return followed === undefined || followed.told.calledOff.includes(date) ? undefined : { followed, date };
}

function askThere(entry: AgendaEntry, input: In): Out {
  const { slice, profile, context } = input;
  const { now } = context;
  const turn = turnOf(entry, input);
  const isWanted = slice.askAfter === true && profile.noReminders !== true && !isTooSoon(now, slice);
  if (turn === undefined || !isWanted || !mayBeReminded(input) || isUnconfirmed(profile, now)) return {};
  const { followed, date } = turn;
  const isLate = now - entry.at >= worthAsking || possibleZones(profile).some((zone) => isNight(zone, now));
  if (isLate) return { effects: [rowOf(`notAsked#${date}#${followed.id}`, { date, notSent: 'expired' }, input)] };
  const body = questionOf(followed, date, input);
  const text: Wish = { type: 'text', class: 'asked', kind: thereKind, body, notAfter: entry.at + worthAsking };
  return {
    slice: { ...slice, there: { group: followed.group, id: followed.id, date } },
    effects: [text],
    ask: { kind: thereKind, until: now + openFor },
  };
}

/** By the meeting's own clock; its name only for who chose PLAIN (RULES 23). */
function questionOf({ told }: Followed, date: string, input: In): string {
  const { profile, context } = input;
  const { there, thereAt } = textsOf(input);
  const time = shortTime(profile.language, told.time);
  const isYesterday = addDays(date, 1) === localAt(told.zone, context.now).date;
  const name = profile.plain ? cut(plain(told.name), longestName) : '';
  return name === '' ? there(time, isYesterday) : thereAt(name, time, isYesterday);
}

function rowOf(key: string, row: Record<string, string | boolean>, { context }: In): Wish {
  return { type: 'record', under: 'own', key, row: { ...row, at: context.now } };
}

const went =
  /^(?:(?:yes|yeah|yep|si|y) )?(?:i )?(?:was(?: there)?|did(?: go)?|went|made it|got there|was late|left early|fui|si fui|estuve(?: ahi)?|ahi estuve|llegue(?: tarde)?|alcance a ir)(?: (?:today|tonight|late|a bit late|but late|but left early|tarde|hoy))?$/u;
/** The whole text, of the sender alone: "my brother didn't make it" and "I couldn't stop" want another answer. */
const missed =
  /^(?:(?:no|nope|nah|sorry|perdon|lo siento) )*(?:(?:i )?(?:(?:couldnt|could not|didnt|did not)(?: (?:make it|go|get there|be there|come|attend))?|(?:wasnt|was not)(?: there)?|(?:missed|skipped) it|overslept|forgot)|not (?:today|tonight|this time)|no (?:pude|alcance|logre)(?: (?:a )?(?:ir|llegar))?|no (?:fui|llegue|estuve)(?: ahi)?|falte|se me (?:olvido|paso)|me dormi|esta vez no|hoy no)(?: (?:today|tonight|this time|last night|yesterday|hoy|esta vez|anoche|ayer|sorry|perdon|lo siento))*$/u;
/** Why, or how much of it: what is neither a feeling nor a request, and needs no other answer. */
const aside =
  /^(?:(?:i )?(?:had to work|was (?:working|at work|stuck at work|stuck in traffic)|had no (?:ride|car)|couldnt get a ride|got off late)|no (?:ride|car)|(?:my|the) (?:ride|bus|car|train) (?:never came|didnt come|didnt show|broke down|wouldnt start|(?:was|came) (?:(?:very|really|too|so) )?late)|kind of|sort of|half of it|(?:only )?(?:for )?a (?:bit|while)|tuve que trabajar|estaba (?:trabajando|en el trabajo)|sali tarde(?: del trabajo)?|no tuve (?:carro|coche|aventon|ride|como ir|en que ir)|(?:mi|el) (?:aventon|ride|camion|bus|carro|coche|tren) (?:nunca llego|no llego|no vino|llego (?:muy )?tarde|se descompuso|no prendio)|mas o menos|un (?:rato|ratito|poco)|a medias|la mitad)$/u;

function close(slice: Meetings): { readonly slice: Meetings; readonly close: readonly string[] } {
  const { there, ...rest } = slice;
  return { slice: rest, close: [thereKind] };
}

/**
 * Only what is an answer for sure is answered here; all else is read as on any other day. Why they were not there gets a
 * kind line, and may still be followed by a Y.
 */
function answer({ body, folded }: Reading, input: In): Out | undefined {
  const { slice, profile } = input;
  const { there } = slice;
  if (there === undefined || profile.unconfirmedSince !== undefined) return undefined;
  const { wasNot, couldNot, unsure } = textsOf(input);
  if (readYes(body) || went.test(folded)) return wasThere(there, input);
  if (readNo(body)) return reply('notThere', wasNot, input, close(slice));
  if (readScore(body) !== undefined || readFeeling(body) !== undefined || /[?\u00BF]/u.test(body)) return undefined;
  if (missed.test(folded)) return reply('notThere', couldNot, input, close(slice));
  if (there.heard === true || !aside.test(folded)) return undefined;
  const ask = { kind: thereKind, until: input.context.now + openStill };
  return reply('thereUnsure', unsure, input, { slice: { ...slice, there: { ...there, heard: true } }, ask });
}

function wasThere({ group, id, date }: Turn, input: In): Out {
  const { slice, context } = input;
  const turn: Turn = { group, id, date };
  const closed = close(slice);
  const others = (slice.attended ?? []).filter((one) => one.id !== id || one.date !== date);
  return reply('wasThere', textsOf(input).wasThere, input, {
    ...closed,
    slice: { ...closed.slice, attended: [...others, { ...turn, at: context.now }].slice(-keptTurns) },
    effects: [rowOf(`attended#${date}#${id}`, { date, group, meeting: id }, input)],
    undo: { what: thereKind, patch: JSON.stringify({ attended: turn } satisfies Patch) },
  });
}

function set(askAfter: boolean, input: In): Out {
  const { askAfter: before, ...slice } = input.slice;
  const { askAfter: said, dontAskAfter } = textsOf(input);
  const asks = askAfter ? { slice: { ...slice, askAfter } } : { ...close(slice), drop: plannedIn(input) };
  const patch: Patch = { askAfter: before === true };
  return reply('askAfter', askAfter ? said : dontAskAfter, input, {
    ...asks,
    undo: { what: thereKind, patch: JSON.stringify(patch) },
  });
}

function plannedIn({ agenda }: In, until = Infinity): readonly string[] {
  return agenda.flatMap(({ id, kind, at }) => (kind === thereKind && at < until ? [id] : []));
}

const ofMeetings = /^(?:(?:the |my |each |a |las |mis |cada )?(?:meetings?|reuniones|reunion)|despues)?$/u;
const off = /^(?:off|no)$/u;

const askAfterCommand: Command<Meetings> = {
  words: { en: ['ask after', 'ask me after'], es: ['preguntame', 'preguntar despues'] },
  run: ({ folded }, input) => {
    if (input.profile.unconfirmedSince !== undefined) return undefined;
    return off.test(folded) ? set(false, input) : ofMeetings.test(folded) ? set(true, input) : undefined;
  },
};

const dontAskAfterCommand: Command<Meetings> = {
  words: { en: ["don't ask after", 'do not ask after', "don't ask me after"], es: ['no preguntes', 'no preguntar'] },
  run: ({ folded }, input) => {
    if (input.profile.unconfirmedSince !== undefined) return undefined;
    return ofMeetings.test(folded) ? set(false, input) : undefined;
  },
};

export const attendingCommands: readonly Command<Meetings>[] = [dontAskAfterCommand, askAfterCommand];

const thereQuestion: Open<Meetings> = { free: true, answer };
export const attendingQuestions = { [thereKind]: thereQuestion };
export const attendingWakes = { [thereKind]: askThere };

/** In danger everything else waits, and what would come too soon after it does not come, though it be planned later. */
function giveWay(input: In): Out {
  const { now } = input.context;
  const { slice, ...closed } = close(input.slice);
  return { ...closed, slice: { ...slice, danger: now }, drop: plannedIn(input, now + tooSoon) };
}

/** It is about meetings too: nothing of it comes by itself to who wants no reminders of them. */
function remindersChanged(input: In): Out {
  return input.profile.noReminders === true ? { ...close(input.slice), drop: plannedIn(input) } : {};
}

/** What has happened to the person, for what is theirs alone. */
export function hearOwn({ kind }: Fact, input: In): Out {
  switch (kind) {
    case 'joined':
    case 'stopped':
    case 'paused':
    case 'resumed':
    case 'rhythmChanged':
      return replanPrivate(input);
    case 'inDanger':
      return giveWay(input);
    case 'remindersChanged':
      return remindersChanged(input);
    default:
      return {};
  }
}

const patchSchema = z.union([z.object({ attended: turnSchema }), z.object({ askAfter: z.boolean() })]);
type Patch = z.infer<typeof patchSchema>;

/** RULES 57. */
export function undoAttending(patch: string, input: In): Out | undefined {
  const parsed = patchSchema.safeParse(readPatch(patch));
  if (!parsed.success) return undefined;
  return 'attended' in parsed.data ? takenBack(parsed.data.attended, input) : asBefore(parsed.data.askAfter, input);
}

function takenBack(there: Turn, input: In): Out {
  const { date, id } = there;
  const attended = (input.slice.attended ?? []).filter((one) => one.id !== id || one.date !== date);
  const key = `attended#${date}#${id}#${input.context.eventId}`;
  return reply('thereUndone', textsOf(input).undoneThere, input, {
    slice: { ...input.slice, attended, there },
    effects: [rowOf(key, { date, meeting: id, takenBack: true }, input)],
    ask: { kind: thereKind, until: input.context.now + openStill },
    undo: null,
  });
}

function asBefore(asks: boolean, input: In): Out {
  const { askAfter: _, ...slice } = input.slice;
  const before: Meetings = asks ? { ...slice, askAfter: true } : slice;
  return reply('askAfterUndone', textsOf(input).undoneAskAfter(asks), input, { slice: before, undo: null });
}
