/**
 * What coordinators say of a meeting on their last list: called off for the turn that was shown, or on after all; open to
 * people on medication, or not. It stands in their own item; the meeting reads it there. For anybody else these words mean
 * nothing.
 */
import type { Wish } from '../../kernel/decision.ts';
import { type CommandMatch, type CommandWords, matchCommand } from '../../kernel/language/commands.ts';
import { fold } from '../../kernel/language/fold.ts';
import { instantOf, localAt } from '../../kernel/time/local.ts';
import { isZone } from '../../kernel/time/zones.ts';
import type { Saying } from '../../state/meeting/meeting.ts';
import type { Meetings, Order } from '../../state/person/meetings.ts';
import { homeZone } from '../../state/person/zone.ts';
import {
  type Command,
  type Input,
  type KnownMeeting,
  meetingName,
  type Need,
  type Outcome,
  type Reading,
} from '../feature.ts';
import { orderTexts } from './calling-off-texts.ts';
import { type Listed, listedOf } from './listed.ts';
import { texts } from './texts.ts';
import { nameOf, whenOf } from './wording.ts';

type In = Input<Meetings>;
type Out = Outcome<Meetings>;
type Kind = Saying['kind'];
type Shown = NonNullable<Meetings['shown']>['meetings'][number];

const hour = 60 * 60_000;
/** Numbers are good for as long as MORE is. */
const freshFor = hour;
const worthReading = 2 * hour;
const mostOrders = 50;
const longestName = 40;

/** NO HAY, for SUSPENDER by itself ends everything (RULES 4). */
const words: Readonly<Record<Kind, CommandWords>> = {
  'called off': { en: ['calloff'], es: ['no hay'] },
  meets: { en: ['meets'], es: ['si hay'] },
  moud: { en: ['moud'], es: ['moud'] },
  'not moud': { en: ['not moud'], es: ['no moud'] },
};
const kinds: readonly Kind[] = ['called off', 'meets', 'moud', 'not moud'];

interface Asked {
  readonly number: number;
  /** What else was typed, folded. */
  readonly name: string;
}

function askedIn({ folded }: CommandMatch): Asked | undefined {
  const [, number, name = ''] = /^(\d{1,2})(?: (.+))?$/u.exec(folded) ?? [];
  return number === undefined ? undefined : { number: Number(number), name };
}

/** Somebody who coordinates a group, and is surely themselves (RULES 13). */
function coordinates({ profile }: In, group?: string): boolean {
  const isOne = profile.memberships.some(
    ({ groupId, role }) => role === 'coordinator' && (group === undefined || groupId === group),
  );
  return isOne && profile.unconfirmedSince === undefined;
}

function shownAt({ number }: Asked, { slice, context }: In): Shown | undefined {
  const { shown } = slice;
  const one = shown === undefined || context.now - shown.at >= freshFor ? undefined : shown.meetings[number - 1];
  // Kept before lists named the group.
  return one?.group === '' ? undefined : one;
}

/** The meeting that is spoken of. */
export function needsOfOrder({ body }: Reading, input: In): readonly Need[] {
  const match = kinds.map((kind) => matchCommand(body, words[kind])).find((one) => one !== undefined);
  const asked = match === undefined ? undefined : askedIn(match);
  const one = asked === undefined ? undefined : shownAt(asked, input);
  if (one === undefined || !coordinates(input, one.group)) return [];
  const { group, id } = one;
  return input.context.gathered.meetings.has(meetingName(group, id)) ? [] : [{ kind: 'meetings', group, ids: [id] }];
}

function say(what: string, body: string, { context }: In, { effects = [], ...more }: Out = {}): Out {
  const text: Wish = {
    ...{ type: 'text', class: 'reply', kind: `meetings.${what}`, body },
    notAfter: context.now + worthReading,
  };
  return { ...more, effects: [text, ...effects] };
}

const tell = ({ group, id }: Pick<Order, 'group' | 'id'>): Wish => ({
  type: 'tell',
  to: { kind: 'meeting', id: meetingName(group, id) },
  about: 'order',
});

function answer(kind: Kind, match: CommandMatch, input: In): Out | undefined {
  const asked = askedIn(match);
  if (asked === undefined || !coordinates(input)) return undefined;
  const { language } = input.profile;
  const catalog = orderTexts[language];
  const command = `${catalog.words[kind]} ${asked.number}`;
  const one = shownAt(asked, input);
  if (one === undefined) return say('noSuch', catalog.noSuch(asked.number, command), input);
  if (!coordinates(input, one.group)) return undefined;
  const known = input.context.gathered.meetings.get(meetingName(one.group, one.id));
  if (known === undefined) return say('unreadable', texts[language].unreadable, input);
  const meeting = known.row === undefined ? undefined : listedOf(known.row);
  if (meeting === undefined) return say('gone', catalog.gone, input);
  if (asked.name === '') return say('whichName', catalog.whichName(command), input);
  if (!isNamed(asked.name, meeting)) {
    return say('otherName', catalog.otherName(asked.number, said(meeting, input), command), input);
  }
  return kind === 'moud' || kind === 'not moud'
    ? marked(kind, one, meeting, input)
    : turned(kind, one, meeting, known, input);
}

const said = (meeting: Listed, { profile }: In): string => nameOf(profile.language, meeting, longestName);

/** Words that stand in any name say nothing of one. */
const common = new Set([
  'the',
  'a',
  'of',
  'for',
  'and',
  'in',
  'at',
  'on',
  'to',
  'meeting',
  'group',
  'grupo',
  'reunion',
]);
const commonInSpanish = ['el', 'la', 'los', 'las', 'de', 'del', 'y', 'en', 'para', 'por'];
for (const word of commonInSpanish) common.add(word);

/** Whether a word of the meeting's name was typed. */
function isNamed(typed: string, { name }: Listed): boolean {
  const all = fold(name).split(' ');
  const telling = all.filter((word) => !common.has(word));
  return typed.split(' ').some((word) => (telling.length === 0 ? all : telling).includes(word));
}

function marked(kind: 'moud' | 'not moud', one: Shown, meeting: Listed, input: In): Out {
  const catalog = orderTexts[input.profile.language];
  const what = kind === 'moud' ? 'moud' : 'notMoud';
  return ordered({ kind }, one, say(what, catalog[what](said(meeting, input)), input), input);
}

function turned(kind: 'called off' | 'meets', one: Shown, meeting: Listed, known: KnownMeeting, input: In): Out {
  const catalog = orderTexts[input.profile.language];
  const name = said(meeting, input);
  const date = kind === 'called off' ? one.date : dateOff(one, meeting, known, input);
  if (date === undefined) return say('notOff', catalog.notOff(name), input);
  const what = kind === 'called off' ? 'calledOff' : 'meets';
  return ordered({ kind, date }, one, say(what, catalog[what](name, whenSaid(meeting, date, input)), input), input);
}

/** A turn that is called off is on no list any more: what is not the one that was shown is the next of them. */
function dateOff(one: Shown, { zone }: Listed, { decided }: KnownMeeting, { slice, context }: In): string | undefined {
  const off = new Set(decided.calledOff);
  for (const { group, id, what, undone } of slice.orders ?? []) {
    if (group !== one.group || id !== one.id || undone === true || !('date' in what)) continue;
    if (what.kind === 'called off') off.add(what.date);
    else off.delete(what.date);
  }
  const today = isZone(zone) ? localAt(zone, context.now).date : '';
  return off.has(one.date) ? one.date : [...off].filter((date) => date >= today).toSorted()[0];
}

function whenSaid(meeting: Listed, date: string, { profile, context }: In): string {
  if (!isZone(meeting.zone)) return date;
  const at = instantOf(meeting.zone, date, meeting.time);
  return whenOf(
    profile.language,
    { meeting, at, date, started: false },
    context.now,
    homeZone(profile, context.groups),
  );
}

/** Kept, told to the meeting, and for ten minutes to be taken back (RULES 57). */
function ordered(what: Saying, { group, id }: Shown, { effects = [] }: Out, { slice, context }: In): Out {
  const orders = slice.orders ?? [];
  const at = Math.max(context.now, (orders.at(-1)?.at ?? 0) + 1);
  return {
    slice: { ...slice, orders: [...orders, { group, id, at, what }].slice(-mostOrders) },
    effects: [...effects, tell({ group, id })],
    undo: { what: 'meetings.order', patch: `order ${at}` },
  };
}

/** Takes the order back that the patch names; undefined: it is of something else. */
export function undoOrder(patch: string, input: In): Out | undefined {
  const orders = input.slice.orders ?? [];
  const order = orders.find(({ at, undone }) => patch === `order ${at}` && undone !== true);
  if (order === undefined) return undefined;
  const what = 'date' in order.what ? 'undone' : 'undoneMoud';
  return say(what, orderTexts[input.profile.language][what], input, {
    slice: { ...input.slice, orders: orders.map((one) => (one === order ? { ...one, undone: true } : one)) },
    effects: [tell(order)],
    undo: null,
  });
}

/** Who is forgotten is named by no meeting either (RULES 42). */
export function forgetOrders({ slice }: In): readonly Wish[] {
  const refs = new Map((slice.orders ?? []).map((order) => [meetingName(order.group, order.id), order]));
  return [...refs.values()].map(tell);
}

export const orders: readonly Command<Meetings>[] = kinds.map((kind) => ({
  words: words[kind],
  run: (match, input) => answer(kind, match, input),
}));
