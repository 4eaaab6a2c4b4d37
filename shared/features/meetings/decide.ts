/** Meetings: found by text, in words of any order; MORE goes on; FIRST says what a first one is like. */

import type { Wish } from '../../kernel/decision.ts';
import { isBare } from '../../kernel/language/answers.ts';
import { type CommandMatch, matchCommand } from '../../kernel/language/commands.ts';
import type { Meetings, Wanted } from '../../state/person/meetings.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Fact } from '../facts.ts';
import type { Command, Feature, Input, Need, Question as Open, Outcome, Reading } from '../feature.ts';
import { attendingCommands, attendingQuestions, attendingWakes, hearOwn, undoAttending } from './attending.ts';
import { calendar } from './calendar.ts';
import { forgetOrders, needsOfOrder, orders, undoOrder } from './calling-off.ts';
import { heard, remind as remindWake, wakeNeeds } from './due.ts';
import { type FoundIn, isUnmarked, look, type Question, undecided } from './finding.ts';
import { heardKind, remindKind } from './following.ts';
import { hear, told } from './hearing.ts';
import { listText, type Offers } from './list-text.ts';
import { type Located, locate } from './locate.ts';
import { mineCommands } from './mine.ts';
import { privateCommands, privateWakes, undoPrivate } from './private.ts';
import { type MeetingQuery, readQuery } from './query.ts';
import { remind, remindNeeds } from './remind.ts';
import { pageOf } from './scheduled-wording.ts';
import { undoFollowing } from './take-back.ts';
import { type Catalog, texts } from './texts.ts';
import { isUnreadSearch } from './unread-search.ts';

type In = Input<Meetings>;
type Out = Outcome<Meetings>;

const hour = 60 * 60_000;
const day = 24 * hour;
/** MORE goes on from the last list for so long. */
const freshFor = hour;
/** A list of what starts soon is worth little later; an answer at all still says that somebody listens. */
const worthReading = 2 * hour;
const whereQuestion = 'meetings.where';

/** A number typed while one of these is open answers it. */
const wantDigits: ReadonlySet<string> = new Set([
  ...['subscribing.zip', 'subscribing.zipAgain', 'subscribing.pin', 'subscribing.stillYou'],
]);

/** What a text asks of this feature; worked out alike for what it needs and for what it is answered. */
type Ask =
  | {
      readonly kind: 'look';
      readonly question: Question;
      readonly near?: string;
      /** In their own words. */
      readonly place?: string;
      readonly more: boolean;
    }
  | { readonly kind: 'say'; readonly what: 'unknownPlace' | 'stale' | 'noMore' }
  | { readonly kind: 'where'; readonly wanted: Wanted };

const wantedOf = ({ when, filters }: MeetingQuery): Wanted => ({ when, filters });

function questionOf(wanted: Wanted, { profile, context }: In): Omit<Question, 'where'> {
  return { wanted, groups: profile.memberships.map(({ groupId }) => groupId), now: context.now };
}

function asksMore({ body }: Reading): boolean {
  return isBare(body, 'more', 'more meetings', 'mas', 'mas reuniones');
}

function moreOf(input: In): Ask | undefined {
  const { shown } = input.slice;
  const age = input.context.now - (shown?.at ?? 0);
  if (shown === undefined || age >= day) return undefined;
  if (age >= freshFor) return { kind: 'say', what: 'stale' };
  const { next, wanted, where } = shown;
  if (next === undefined) return { kind: 'say', what: 'noMore' };
  return { kind: 'look', more: true, question: { ...questionOf(wanted, input), where, cursor: next } };
}

/** The words for a place alone are no question of their own, but the answer to ours. */
function placeOf({ body }: Reading, input: In): MeetingQuery | undefined {
  const { wanted } = input.slice;
  const isOpen = input.questions.some(({ kind }) => kind === whereQuestion);
  const query = isOpen && wanted !== undefined ? readQuery(`meetings in ${body}`) : undefined;
  return query === undefined || query.where.kind === 'own' ? undefined : { ...query, ...wanted };
}

function queryOf(reading: Reading, input: In): MeetingQuery | undefined {
  const isNumber = /^[\d\s-]+$/u.test(reading.folded);
  if (isNumber && input.questions.some(({ kind }) => wantDigits.has(kind))) return undefined;
  return placeOf(reading, input) ?? readQuery(reading.body);
}

function askOf(query: MeetingQuery, input: In): Ask {
  const wanted = wantedOf(query);
  const located: Located | 'no zip' | 'unknown' = locate(query.where, input.profile.zip);
  const anywhere = query.filters.only === 'online';
  if (typeof located === 'string' && !anywhere) {
    return located === 'unknown' ? { kind: 'say', what: 'unknownPlace' } : { kind: 'where', wanted };
  }
  const question = questionOf(wanted, input);
  if (typeof located === 'string' || anywhere) {
    return { kind: 'look', more: false, question: { ...question, where: undefined } };
  }
  const { point: where, near } = located;
  const { latitude, longitude } = where;
  return {
    kind: 'look',
    more: false,
    question: { ...question, where: { latitude, longitude } },
    ...(near === undefined ? {} : { near }),
    ...namedIn(query),
  };
}

function namedIn({ where: said }: MeetingQuery): { readonly place?: string } {
  return said.kind === 'zip' ? { place: said.zip } : said.kind === 'place' ? { place: said.name } : {};
}

/** Nothing of a former owner's is shown while whose number it is stands in doubt (RULES 13). */
function read(reading: Reading, input: In): Ask | undefined {
  if (input.profile.unconfirmedSince !== undefined) return undefined;
  if (asksMore(reading)) return moreOf(input);
  const query = queryOf(reading, input);
  return query === undefined ? undefined : askOf(query, input);
}

function needs(reading: Reading, input: In): readonly Need[] {
  const spokenOf = needsOfOrder(reading, input);
  if (spokenOf.length > 0) return spokenOf;
  const reminded = matchCommand(reading.body, remind.words);
  if (reminded !== undefined) return remindNeeds(reminded, input);
  const ask = read(reading, input);
  /** Nobody is asked where to look for what there is nowhere. */
  if (ask?.kind === 'where' && ask.wanted.filters.moud === true) {
    return undecided(questionOf(ask.wanted, input).groups, input.context.gathered);
  }
  if (ask?.kind !== 'look') return [];
  const looked = look(ask.question, input.context.gathered);
  return Array.isArray(looked) ? looked : [];
}

function say(what: string, body: string, { context }: In, more: Out = {}): Out {
  const text: Wish = {
    type: 'text',
    class: 'reply',
    kind: `meetings.${what}`,
    body,
    notAfter: context.now + worthReading,
  };
  return { ...more, effects: [text] };
}

const catalogOf = ({ profile }: In): Catalog => texts[profile.language];

function answer(reading: Reading, input: In): Out | undefined {
  const ask = read(reading, input);
  if (ask === undefined) return undefined;
  const catalog = catalogOf(input);
  switch (ask.kind) {
    case 'where':
      if (isUnmarked(questionOf(ask.wanted, input), input.context.gathered))
        return say('noMoud', catalog.noMoud, input);
      return say('askWhere', catalog.askWhere, input, {
        slice: { ...input.slice, wanted: ask.wanted },
        ask: { kind: whereQuestion, until: input.context.now + freshFor },
      });
    case 'say':
      return say(ask.what, ask.what === 'noMore' ? noMore(input) : catalog[ask.what], input);
    case 'look':
      return answerWith(ask, input);
  }
}

function noMore({ profile, slice, context }: In): string {
  const wanted = slice.shown?.wanted ?? { when: { kind: 'soon' as const }, filters: { tags: [], fellowships: [] } };
  return listText(
    profile.language,
    { hits: [], stage: 'online' },
    { wanted, online: true, more: true, now: context.now },
  );
}

function answerWith(ask: Extract<Ask, { kind: 'look' }>, input: In): Out {
  const { gathered, supportContact } = input.context;
  const looked = look(ask.question, gathered);
  const catalog = catalogOf(input);
  if (looked === 'empty') return say('empty', catalog.empty(supportContact), input);
  if (looked === 'unmarked') return say('noMoud', catalog.noMoud, input);
  if (looked === 'unreadable' || !('hits' in looked)) return say('unreadable', catalog.unreadable, input);
  return show(ask, looked, input);
}

/** The page shows what the numbers stand for, with map, notes and calendar. */
function offersOf({ hits }: FoundIn, { context }: In): Offers {
  const link = pageOf(
    context,
    hits.map(({ meeting }) => meeting.id),
  );
  return { link, remind: true };
}

/** Numbers of a list are good for the last list only. */
function show({ question, near, place, more }: Extract<Ask, { kind: 'look' }>, found: FoundIn, input: In): Out {
  const { profile, context } = input;
  const { wanted, where } = question;
  const body = listText(
    profile.language,
    found,
    {
      wanted,
      online: where === undefined,
      ...(near === undefined ? {} : { near }),
      ...(place === undefined ? {} : { place }),
      ...(found.instead === undefined ? {} : { instead: found.instead }),
      more,
      now: context.now,
      zone: homeZone(profile, context.groups),
    },
    offersOf(found, input),
  );
  const { wanted: _, ...slice } = input.slice;
  const shown = {
    at: context.now,
    wanted,
    ...(where === undefined ? {} : { where }),
    ...(found.next === undefined ? {} : { next: found.next }),
    meetings: found.hits.map(({ meeting: { id }, date }) => ({ group: found.groups.get(id) ?? '', id, date })),
  };
  return say('list', body, input, { slice: { ...slice, shown }, close: [whereQuestion] });
}

/** The words by which people know it; what follows them in any order is read from the whole text. */
const meetingsCommand: Command<Meetings> = {
  words: { en: ['meetings', 'meeting'], es: ['reuniones', 'reunion', 'juntas'] },
  run: (match, input, reading) => answer(reading, input) ?? howToAsk(match, input),
};

/** Whoever asks for a meeting is never left without a word. */
function howToAsk(match: CommandMatch, input: In): Out | undefined {
  const isKnown = input.profile.unconfirmedSince === undefined;
  return isKnown && isUnreadSearch(match) ? say('howToAsk', catalogOf(input).howToAsk, input) : undefined;
}

const more: Command<Meetings> = {
  words: { en: ['more'], es: ['mas'] },
  run: (_match, input, reading) => (asksMore(reading) ? answer(reading, input) : undefined),
};

const first: Command<Meetings> = {
  words: {
    en: ['first', 'first meeting', 'my first meeting'],
    es: ['primera', 'primera reunion', 'mi primera reunion'],
  },
  run: ({ argument }, input) => (argument === '' ? say('first', catalogOf(input).first, input) : undefined),
};

const where: Open<Meetings> = { free: true, answer };

/** What both make of a fact, the second on what the first leaves. */
function hearAll(fact: Fact, input: In): Out {
  if (fact.kind === 'forgotten') {
    const out = hear(fact, input);
    return { ...out, close: [whereQuestion], effects: [...forgetOrders(input), ...(out.effects ?? [])] };
  }
  const own = hearOwn(fact, input);
  const followed = hear(fact, { ...input, slice: own.slice ?? input.slice });
  const drop = [own.drop, followed.drop].flatMap((ids) => (ids === undefined || ids === 'all' ? [] : ids));
  return {
    ...own,
    ...followed,
    plan: [...(own.plan ?? []), ...(followed.plan ?? [])],
    drop,
    effects: [...(own.effects ?? []), ...(followed.effects ?? [])],
  };
}

export const meetings: Feature<Meetings> = {
  name: 'meetings',
  needs,
  wakeNeeds,
  asked: answer,
  commands: [
    ...mineCommands,
    ...privateCommands,
    remind,
    calendar,
    meetingsCommand,
    more,
    first,
    ...orders,
    ...attendingCommands,
  ],
  questions: { [whereQuestion]: where, ...attendingQuestions },
  wakes: { [remindKind]: remindWake, [heardKind]: heard, ...privateWakes, ...attendingWakes },
  told,
  hear: hearAll,
  undo: (patch, input) =>
    undoOrder(patch, input) ?? undoPrivate(patch, input) ?? undoAttending(patch, input) ?? undoFollowing(patch, input),
};
