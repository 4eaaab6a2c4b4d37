/** REMIND 2, REMIND 2 30, "remind me of the second one": what a person asks to be reminded of, and what is said back. */
import type { CommandMatch } from '../../kernel/language/commands.ts';
import { localAt } from '../../kernel/time/local.ts';
import type { Followed, Meetings, Shown, Told } from '../../state/person/meetings.ts';
import type { Command, KnownMeeting, Need } from '../feature.ts';
import { meetingName } from '../feature.ts';
import { entriesOf, type In, lookOf, type Out, reminderOf, rowAdded, withChanged } from './following.ts';
import { followingTexts } from './following-texts.ts';
import { nextNumber } from './numbers.ts';
import { askAfterOffer } from './private.ts';
import { beforeSaid, reply } from './replies.ts';
import { fitted, pageOf, readerOf, rhythmSaid, timeOf } from './scheduled-wording.ts';
import { takeBack } from './take-back.ts';
import { texts as foundTexts } from './texts.ts';
import { isHeld, MINUTE, toldOf, turnAfter, turnToRemind } from './told.ts';
import { cut, dayOf, nameOf, plain } from './wording.ts';

/** More would be noise: a meeting every day, and some more. */
const MOST = 12;
const USUAL = 60;
const LEAST = 5;
const LONGEST = 1440;
/** Numbers of a list mean something for a day. */
const listKept = 24 * 60 * MINUTE;

const ordinals: readonly string[] = [
  ...['first|1st|primera|primero', 'second|2nd|segunda|segundo', 'third|3rd|tercera|tercero'],
];

const shape =
  /^(?:(?:me )?(?:of|about|for|on|de|para|sobre) )?(?:(?:the|number|no|meeting|la|el|numero|reunion) )*(?:(\d{1,2})|([a-z]+|\d[a-z]{2}))(?: (?:one|meeting|reunion))?(?: (\d{1,4}))?(?: ?(m|min|mins|minutes?|minutos?|h|hrs?|hours?|horas?))?(?: (?:before|early|ahead|antes))?$/u;

interface Asked {
  /** Undefined: the only one there is. */
  readonly number: number | undefined;
  readonly minutes: number | undefined;
}

/** Undefined for a sentence. */
function readAsked({ folded, argument }: CommandMatch): Asked | undefined {
  if (argument === '') return { number: undefined, minutes: undefined };
  const [, digits, word, count, unit = ''] = shape.exec(folded) ?? [];
  const nth = ordinals.findIndex((one) => one.split('|').includes(word ?? '')) + 1;
  const number = digits === undefined ? nth : Number(digits);
  if (number === 0 || (count === undefined && unit !== '')) return undefined;
  const minutes = count === undefined ? undefined : Number(count) * (unit.startsWith('h') ? 60 : 1);
  return { number, minutes };
}

/** What the words point at: one of the last list, or, where that is gone, one that they follow already. */
type Meant =
  | { readonly kind: 'meeting'; readonly group: string; readonly id: string; readonly minutes: number | undefined }
  | { readonly kind: 'noList' | 'whichOne' | 'minutes' | 'stale' }
  | { readonly kind: 'notInList'; readonly most: number };

function isFresh(shown: Shown | undefined, { context }: In): shown is Shown {
  return shown !== undefined && shown.meetings.length > 0 && context.now - shown.at < listKept;
}

function meantBy({ number, minutes }: Asked, input: In): Meant {
  const { shown, following = [] } = input.slice;
  if (minutes !== undefined && (minutes < LEAST || minutes > LONGEST)) return { kind: 'minutes' };
  const listed = isFresh(shown, input) ? shown.meetings : undefined;
  // Kept before lists named the group: of whose list it was, nobody knows.
  if (listed?.some(({ group }) => group === '')) return { kind: 'stale' };
  if (number === undefined) {
    if (listed === undefined) return { kind: 'noList' };
    const [only, ...others] = listed;
    return only === undefined || others.length > 0 ? { kind: 'whichOne' } : { kind: 'meeting', ...only, minutes };
  }
  if (listed === undefined) {
    const own = following.find((one) => one.number === number);
    return own === undefined ? { kind: 'noList' } : { kind: 'meeting', group: own.group, id: own.id, minutes };
  }
  const one = listed[number - 1];
  return one === undefined ? { kind: 'notInList', most: listed.length } : { kind: 'meeting', ...one, minutes };
}

/** Nothing of a former owner's is shown while whose number it is stands in doubt (RULES 13). */
function read(match: CommandMatch, input: In): Meant | undefined {
  if (input.profile.unconfirmedSince !== undefined) return undefined;
  const asked = readAsked(match);
  return asked === undefined ? undefined : meantBy(asked, input);
}

/** What must be read before REMIND is answered: the meeting it points at. */
export function remindNeeds(match: CommandMatch, input: In): readonly Need[] {
  const meant = read(match, input);
  if (meant?.kind !== 'meeting' || input.context.gathered.reading !== 'open') return [];
  const { group, id } = meant;
  return input.context.gathered.meetings.has(meetingName(group, id)) ? [] : [{ kind: 'meetings', group, ids: [id] }];
}

function run(match: CommandMatch, input: In): Out | undefined {
  const meant = read(match, input);
  if (meant === undefined) return undefined;
  const texts = followingTexts[input.profile.language];
  switch (meant.kind) {
    case 'meeting':
      return remindOf(meant, input);
    case 'notInList':
      return reply('notInList', texts.notInList(meant.most), input);
    case 'stale':
      return reply('stale', foundTexts[input.profile.language].stale, input);
    case 'noList':
    case 'whichOne':
    case 'minutes':
      return reply(meant.kind, texts[meant.kind], input);
  }
}

function remindOf({ group, id, minutes }: Extract<Meant, { kind: 'meeting' }>, input: In): Out {
  const { profile, context, slice } = input;
  const texts = followingTexts[profile.language];
  const known = context.gathered.meetings.get(meetingName(group, id));
  if (known === undefined) return reply('unreadable', texts.unreadable, input);
  const told = toldNow(known, input);
  if (known.row === undefined) return reply('gone', texts.gone, input);
  if (told === undefined || told.rhythm === 'unsure')
    return reply('unsure', texts.unsure(pageOf(context, [id])), input);
  if (isHeld(told)) return reply('paused', texts.paused, input);
  const before = slice.following?.find((one) => one.group === group && one.id === id);
  if (before !== undefined) return changeMinutes(before, told, minutes, input);
  const count = (slice.following?.length ?? 0) + (slice.reminders?.length ?? 0);
  if (count >= MOST) return reply('tooMany', texts.tooMany(MOST), input);
  return follow({ number: nextNumber(slice), group, id, before: minutes ?? USUAL, told }, input);
}

/** What they are told now, with what is called off. */
function toldNow({ row, decided }: KnownMeeting, { context }: In): Told | undefined {
  const told = row === undefined ? undefined : toldOf(row);
  if (told === undefined) return undefined;
  const today = localAt(told.zone, context.now).date;
  return { ...told, calledOff: (decided.calledOff ?? []).filter((date) => date >= today) };
}

function follow(followed: Followed, input: In): Out {
  const { number } = followed;
  const { set, undoes } = followingTexts[input.profile.language];
  const body = fitted((width) =>
    [
      ...[set(number, whatSaid(followed, input, width)), firstSaid(followed, input), offSaid(input) ?? undoes(number)],
      ...offerOnce(input),
    ].join(' '),
  );
  return reply('set', body, input, {
    ...planned(followed, input),
    effects: [rowAdded(followed, input)],
    undo: takeBack(followed, undefined),
  });
}

/** With the first reminder ever, what else they may have. */
function offerOnce({ slice, profile }: In): readonly string[] {
  const isFirst = slice.following === undefined && slice.askAfter !== true;
  return isFirst ? [askAfterOffer(profile.language)] : [];
}

/** The same meeting again changes only the minutes; what they were told before stays for the comparison. */
function changeMinutes(before: Followed, told: Told, minutes: number | undefined, input: In): Out {
  const { changed, takesBack } = followingTexts[input.profile.language];
  const followed: Followed = { ...before, before: minutes ?? before.before };
  const said = firstSaid({ ...followed, told }, input);
  const body = [changed(before.number), said, offSaid(input) ?? takesBack].join(' ');
  return reply('changed', body, input, { ...planned(followed, input), undo: takeBack(followed, before) });
}

/** Planned from what they know; should that differ from what stands, they hear of it right away. */
function planned(followed: Followed, input: In): Out {
  const { now } = input.context;
  const isOn = input.profile.noReminders !== true;
  const look = followed.told.calledOff.length > 0 || input.slice.following?.some(({ id }) => id === followed.id);
  return {
    slice: withChanged(input.slice, followed),
    drop: entriesOf(followed),
    plan: isOn ? [...reminderOf(followed, now), ...(look === true ? [lookOf(followed, now)] : [])] : [],
  };
}

const offSaid = ({ profile }: In): string | undefined =>
  profile.noReminders === true ? followingTexts[profile.language].remindersOff : undefined;

function whatSaid({ told }: Followed, { profile, context }: In, [name, place]: readonly [number, number]): string {
  const reader = readerOf(profile, context);
  const { language } = profile;
  const where =
    told.venue === 'online'
      ? language === 'en'
        ? 'online'
        : 'en linea'
      : cut(plain(told.place ?? told.street ?? ''), place);
  return [rhythmSaid(reader, told), nameOf(language, told, name), where].filter((one) => one !== '').join(', ');
}

/** When the first text comes; and of a turn that is too near for one, that it is. */
function firstSaid(followed: Followed, { profile, context }: In): string {
  const { language } = profile;
  const { now } = context;
  const { told, before } = followed;
  const reader = readerOf(profile, context);
  const texts = followingTexts[language];
  const [next, first] = [turnAfter(told, now), turnToRemind(followed, now)];
  if (next === undefined || first === undefined) return texts.never;
  const today = localAt(told.zone, now).date;
  const at = first.at - before * MINUTE;
  const when = `${dayOf(language, localAt(told.zone, at).date, today)} ${timeOf(reader, told, at)}`;
  const said = beforeSaid(language, before);
  if (next.at === first.at) return texts.first(when, said);
  return texts.tooNear(`${dayOf(language, next.date, today)} ${timeOf(reader, told, next.at)}`, when, said);
}

export const remind: Command<Meetings> = {
  words: {
    en: [
      'remind',
      'remind me of',
      'remind me about',
      'remind me for',
      'reminder for',
      'set a reminder for',
      'set reminder',
    ],
    es: ['recordar', 'recuerdame', 'recordarme', 'avisame de', 'avisame', 'aviso para'],
  },
  run,
};
