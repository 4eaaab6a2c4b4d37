/** What the line says of itself and of what it keeps. Only commands that exist are offered (RULES 63). */
import { defaultQuietHours } from '../../kernel/time/quiet-hours.ts';
import { homeZone } from '../../state/person/zone.ts';
import type { Command } from '../feature.ts';
import { nextSaid } from './changes.ts';
import { asksOfAnother } from './reading.ts';
import { asking, catalogOf, type In, isMember, lineOf, type Out, type Slice, say } from './slice.ts';
import { groupName } from './way-in.ts';
import { clock, dayName, monthSaid } from './when.ts';

/** RULES 11, 15, 22. */
export function help(input: In): Out {
  return say(input, 'help', catalogOf(input).help(lineOf(input), input.context.supportContact));
}

export function settingsSaid(input: In): string {
  const { profile, context, slice } = input;
  const { language, pausedUntil } = profile;
  const waits = slice.doubtedSince !== undefined;
  const zone = homeZone(profile, context.groups);
  return catalogOf(input).settings({
    time: clock(profile.checkinTime),
    sundays: profile.checkinTimeChosen === undefined && profile.checkinTime < defaultQuietHours.sundayUntil,
    zip: profile.zip,
    name: profile.name,
    perDay: profile.perDay,
    plain: profile.plain,
    pin: profile.pin !== undefined,
    noReminders: profile.noReminders === true,
    pausedUntil: pausedUntil === undefined || waits ? undefined : dayName(language, zone, pausedUntil, context.now),
    waits,
  });
}

/** MYDATA: what is kept and since when. Names what there is, and of a PIN only that there is one. */
export function aboutMe(input: In): string {
  const { profile, context } = input;
  const { keptOf, kept } = catalogOf(input);
  const zone = homeZone(profile, context.groups);
  const since = Math.min(context.now, ...profile.memberships.map((one) => one.since));
  const groups = profile.memberships.map(({ groupId }) => groupName(input, groupId)).join(', ');
  const own = [
    ...(profile.name === undefined ? [] : [`${keptOf.name} ${profile.name}`]),
    ...(profile.zip === undefined ? [] : [`${keptOf.zip} ${profile.zip}`]),
    ...(profile.fits === undefined ? [] : [keptOf.fits]),
    ...(profile.pin === undefined ? [] : [keptOf.pin]),
  ];
  return kept(monthSaid(profile.language, zone, since), groups, own.map((one) => `${one}, `).join(''));
}

/** Only the word alone: "Menu looks good" is a sentence. */
function alone(en: readonly string[], es: readonly string[], answer: (input: In) => Out): Command<Slice> {
  return { words: { en, es }, run: ({ argument }, input) => (argument === '' ? answer(input) : undefined) };
}

const forAnyone = (command: Command<Slice>): Command<Slice> => ({ ...command, forAnyone: true });

const menu = forAnyone(
  alone(['menu', 'commands'], ['opciones'], (input) => {
    const texts = catalogOf(input);
    return say(input, 'menu', isMember(input) ? texts.menu : texts.menuOutside);
  }),
);

const privacy = forAnyone(
  alone(['privacy', 'who reads', 'who reads this'], ['privacidad', 'quien lee', 'quien lee esto'], (input) =>
    say(input, 'privacy', catalogOf(input).privacy(input.context.siteUrl)),
  ),
);

/** An urge that is texted today gets what helps today, though no peer answers here yet. */
const crave = forAnyone(
  alone(['crave', 'craving'], ['ganas', 'ansias', 'antojo'], (input) => say(input, 'crave', catalogOf(input).crave)),
);

const talk = forAnyone(alone(['talk'], ['hablar'], (input) => say(input, 'talk', catalogOf(input).talk)));

/** On the way in a yes right after this one is a yes to the disclosure: what it says is part of that (RULES 1). */
function terms(input: In): Out {
  const { joining } = input.slice;
  const isAsked = joining?.disclosure !== undefined && joining.agreed === undefined && !isMember(input);
  const body = catalogOf(input).terms(input.profile.perDay, isAsked);
  return say(input, 'terms', body, isAsked ? { ask: asking(input, 'consent') } : {});
}

const cost = forAnyone(alone(['cost'], ['costo'], terms));

const findHelp = forAnyone(
  alone(['find help'], ['buscar ayuda'], (input) => say(input, 'findHelp', catalogOf(input).findHelp)),
);

const asksWhen =
  /^(?:(?:what time|when) (?:is|are|do (?:i|you)|does|will)(?: (?:my|the|you|i))?(?: next| daily| get)?(?: (?:my|a|the))?(?: (?:check ?ins?|text|message|time))(?: me)?(?: come| go out)?|(?:a que hora|cuando) (?:es|son|me|te|viene|llega)(?: (?:mi|el|la|mis))?(?: (?:proximo|proxima))?(?: (?:chequeo|checkin|pregunta|mensaje|preguntas|escribes|preguntan))(?: diario)?)$/u;

/** While an opt-out is in doubt there is no date to say, only what ends the doubt (RULES 5). */
function whenNext(input: In): string {
  const { next: planned, waiting } = catalogOf(input);
  return input.slice.doubtedSince === undefined ? planned(nextSaid(input)) : waiting(clock(input.profile.checkinTime));
}

/** "What time is my checkin": when the next one comes, as it is planned. */
const next: Command<Slice> = {
  words: { en: ['what time', 'when'], es: ['a que hora', 'cuando'] },
  run: (_match, input, { folded }) => (asksWhen.test(folded) ? say(input, 'next', whenNext(input)) : undefined),
};

const asksWhetherBot =
  /^(?:are (?:you|u)|r u|is (?:this|it|that)|am i (?:talking|texting) (?:to|with)|eres|es(?: esto)?|esto es|hablo con|estoy hablando con) (?:an? |un[ao]? )?(?:real |human |actual |live |verdadera? )?(?:bot|robot|robots|person|human|humano|humana|someone|computer|machine|ai|automated|real|persona|maquina|programa)(?: (?:real|de verdad|or (?:an? )?(?:person|human|bot|robot|real)|o (?:una? )?(?:persona|robot|bot|humano)))?$/u;

/** A stranger who asks so has just been told. */
const asksWho = /^(?:who (?:are (?:you|u)|is this|dis)|what is this|quien (?:eres|es)|que es esto)$/u;

const bot: Command<Slice> = {
  words: {
    en: ['are you', 'are u', 'r u', 'is this', 'is it', 'is that', 'am i talking', 'am i texting', 'who', 'what'],
    es: ['quien', 'que', 'eres', 'es', 'esto es', 'hablo con', 'estoy hablando con'],
  },
  forAnyone: true,
  run: (_match, input, { folded }) =>
    asksWhetherBot.test(folded) || (isMember(input) && asksWho.test(folded))
      ? say(input, 'bot', catalogOf(input).bot)
      : undefined,
};

/** Worried family: nothing about anybody is ever told, not even whether the line knows them (RULES 41). */
const another: Command<Slice> = {
  words: {
    en: [
      'is',
      'are',
      'has',
      'did',
      'does',
      'was',
      'how is',
      'hows',
      'where is',
      'can you',
      'could you',
      'do you know',
      'tell me',
      'i need',
      'i want',
      'hi',
      'hey',
      'hello',
      'my',
      'our',
      'im looking',
      'looking for',
    ],
    es: [
      'esta',
      'como esta',
      'ha',
      'sigue',
      'puedes',
      'puede',
      'pueden',
      'me puedes',
      'me puede',
      'me pueden',
      'sabe',
      'saben',
      'sabes',
      'dime',
      'digame',
      'quiero saber',
      'quiero ayuda',
      'necesito ayuda',
      'busco ayuda',
      'hola',
      'mi',
    ],
  },
  forAnyone: true,
  run: (_match, input, { body }) => (asksOfAnother(body) ? say(input, 'another', catalogOf(input).another) : undefined),
};

export const aboutCommands: readonly Command<Slice>[] = [
  menu,
  privacy,
  crave,
  talk,
  cost,
  findHelp,
  next,
  bot,
  another,
];

/** The words that a stopped person too is answered (RULES 10). */
export const hardMoments = { en: ['crave', 'craving', 'talk'], es: ['ganas', 'ansias', 'antojo', 'hablar'] } as const;
