/** MY MEETINGS, DROP: what a person is reminded of, by its numbers, and no more. */
import type { CommandMatch } from '../../kernel/language/commands.ts';
import { partsOf } from '../../kernel/language/segments.ts';
import { localAt } from '../../kernel/time/local.ts';
import type { Followed, Meetings, PrivateReminder } from '../../state/person/meetings.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Command } from '../feature.ts';
import { entriesOf, followerRow, type In, type Out, withFollowing } from './following.ts';
import { followingTexts } from './following-texts.ts';
import { beforeSaid, reply } from './replies.ts';
import { readerOf, rhythmSaid, timeOf } from './scheduled-wording.ts';
import { bringBack } from './take-back.ts';
import { isHeld, turnAfter } from './told.ts';
import { cut, dayOf, nameOf, plain, shortTime, weekdayName } from './wording.ts';

const words = {
  en: { daily: 'daily', off: 'paused', unsure: 'not every week', own: 'yours' },
  es: { daily: 'cada dia', off: 'en pausa', unsure: 'no cada semana', own: 'tuyo' },
} as const;

/** Letters for each name, tried in turn until all fits. */
const widths = [40, 28, 18, 12, 0] as const;

function meetingLine({ number, told, before }: Followed, { profile, context }: In, width: number): string {
  const { language } = profile;
  const reader = readerOf(profile, context);
  const name = width === 0 ? '' : `: ${nameOf(language, told, width)}`;
  const { off, unsure } = words[language];
  if (isHeld(told)) return `${number} ${rhythmSaid(reader, told)}${name}, ${told.venue === 'paused' ? off : unsure}`;
  const turn = turnAfter(told, context.now);
  const day = turn === undefined ? '' : `${dayOf(language, turn.date, localAt(told.zone, context.now).date)} `;
  const when = turn === undefined ? shortTime(language, told.time) : timeOf(reader, told, turn.at);
  return `${number} ${day}${when}${name}, ${beforeSaid(language, before)}`;
}

function privateLine(
  { number, time, on, words: said = '' }: PrivateReminder,
  { profile, context }: In,
  width: number,
): string {
  const { language } = profile;
  const today = localAt(homeZone(profile, context.groups), context.now).date;
  const day =
    on === 'daily'
      ? words[language].daily
      : 'date' in on
        ? dayOf(language, on.date, today)
        : weekdayName(language, on.weekday);
  const kept = width === 0 ? '' : cut(plain(said), width);
  return `${number} ${day} ${shortTime(language, time)}: ${kept === '' ? words[language].own : kept}`;
}

/** Every line by its number, in two parts at most; those that do not fit are on the page that CALENDAR gives. */
function mineSaid(input: In): string {
  const { slice, profile } = input;
  const { mineOff, mineMore, mine } = followingTexts[profile.language];
  const all = [
    ...(slice.following ?? []).map((one) => ({
      number: one.number,
      line: (width: number) => meetingLine(one, input, width),
    })),
    ...(slice.reminders ?? []).map((one) => ({
      number: one.number,
      line: (width: number) => privateLine(one, input, width),
    })),
  ].toSorted((a, b) => a.number - b.number);
  const head = profile.noReminders === true ? [mineOff] : [];
  const example = all[0]?.number ?? 1;
  const write = (width: number, most: number): string => {
    const lines = [
      ...head,
      ...all.slice(0, most).map(({ line }) => line(width)),
      ...(most < all.length ? [mineMore] : []),
    ];
    return mine(lines.join('\n'), example);
  };
  const whole = widths.map((width) => write(width, all.length)).find((body) => partsOf(body) <= 2);
  if (whole !== undefined) return whole;
  const counts = all.map((_, index) => all.length - 1 - index);
  return counts.map((most) => write(0, most)).find((body) => partsOf(body) <= 2) ?? mineMore;
}

const isInDoubt = ({ profile }: In): boolean => profile.unconfirmedSince !== undefined;

/** The numbers are theirs from then on: REMIND 2 30 changes the minutes of their own second one. */
const myMeetings: Command<Meetings> = {
  words: {
    en: [
      ...[
        'my meetings',
        'my reminders',
        'show my meetings',
        'show my reminders',
        'list my meetings',
        'my next meeting',
      ],
      ...['when is my next meeting', "when's my next meeting", 'whats my next meeting', 'next meeting'],
    ],
    es: [
      ...['mis reuniones', 'mis recordatorios', 'mis avisos', 'mis juntas', 'ver mis reuniones', 'mi proxima reunion'],
      ...['cuando es mi proxima reunion', 'proxima reunion'],
    ],
  },
  run: ({ argument }, input) => {
    if (argument !== '' || isInDoubt(input)) return undefined;
    const { shown: _, ...slice } = input.slice;
    const count = (slice.following?.length ?? 0) + (slice.reminders?.length ?? 0);
    if (count === 0) return reply('mineNone', followingTexts[input.profile.language].mineNone, input);
    return reply('mine', mineSaid(input), input, { slice });
  },
};

/** What DROP is followed by: numbers, or all of it. Undefined for a sentence. */
function readDropped({ argument, folded }: CommandMatch): readonly number[] | 'all' | undefined {
  if (/^(?:all|everything|all of them|(?:todos )?(?:los )?avisos)$/u.test(folded)) return 'all';
  if (argument === '') return [];
  const listed =
    /^(?:(?:number|no|reminder|meeting|la|el|numero|aviso|avisos) )?(\d{1,2}(?:(?: and| y)? \d{1,2})*)$/u.exec(
      folded,
    )?.[1];
  return listed === undefined ? undefined : listed.split(/\D+/u).map(Number);
}

const drop: Command<Meetings> = {
  words: { en: ['drop'], es: ['quitar', 'quita'] },
  run: (match, input) => {
    const which = readDropped(match);
    if (which === undefined || isInDoubt(input)) return undefined;
    const texts = followingTexts[input.profile.language];
    const { following = [], reminders = [] } = input.slice;
    const all = [...following, ...reminders].map(({ number }) => number);
    if (all.length === 0) return reply('nothingToDrop', texts.nothingToDrop, input);
    const numbers = which === 'all' || (which.length === 0 && all.length === 1) ? all : which;
    if (numbers.length === 0) return reply('whichDrop', texts.whichDrop, input);
    if (!numbers.every((number) => all.includes(number))) return reply('noSuch', texts.noSuch, input);
    return dropped(numbers, input);
  },
};

function dropped(numbers: readonly number[], input: In): Out {
  const { slice, profile, agenda } = input;
  const { following = [], reminders = [] } = slice;
  const isMeant = ({ number }: { readonly number: number }): boolean => numbers.includes(number);
  const [ended, own] = [following.filter(isMeant), reminders.filter(isMeant)];
  const planned = agenda.filter((entry) => own.some(({ number }) => isOf(number, entry)));
  const left = reminders.filter((one) => !isMeant(one));
  const { reminders: _, ...rest } = slice;
  const after = withFollowing(
    left.length === 0 ? rest : { ...rest, reminders: left },
    following.filter((one) => !isMeant(one)),
  );
  const texts = followingTexts[profile.language];
  const all = ended.length + own.length === following.length + reminders.length && numbers.length > 1;
  const said = ended
    .map(({ told }) => nameOf(profile.language, told, 30))
    .concat(own.map(({ words: one = '' }) => cut(plain(one), 30)));
  const what = said
    .filter((one) => one !== '')
    .slice(0, 3)
    .join(', ');
  return reply('dropped', all ? texts.droppedAll : texts.dropped(what === '' ? numbers.join(', ') : what), input, {
    slice: after,
    drop: [...ended.flatMap(entriesOf), ...planned.map(({ id }) => id)],
    effects: ended.map((followed) => followerRow(followed, input, null)),
    undo: bringBack(ended, own, planned),
  });
}

/** Entries of a reminder of their own end with its number. */
const isOf = (number: number, { id }: { readonly id: string }): boolean =>
  id.startsWith('meetings.') && id.endsWith(`.${number}`);

export const mineCommands: readonly Command<Meetings>[] = [myMeetings, drop];
