/** TIME, ZIP, NAME, LANG, LESS, MORE TEXTS, DISCREET, PLAIN: each says back what it did, and leaves UNDO. */
import { readTime } from '../../kernel/time/reading-times.ts';
import { zoneOfZip } from '../../kernel/time/zip.ts';
import type { Language, Profile } from '../../state/person/profile.ts';
import type { Command } from '../feature.ts';
import { undoably } from './changes.ts';
import { settled } from './opt-out.ts';
import { readName, readZip } from './reading.ts';
import { catalogOf, groupById, type In, isMember, type Out, type Slice, say } from './slice.ts';
import { disclose } from './way-in.ts';
import { clock } from './when.ts';

/** The range a person may choose from: unasked texts a day. */
const fewestPerDay = 1;
const mostPerDay = 5;

/** Another time also answers whether it was to be a STOP. */
function moved(input: In, checkinTime: string): Out {
  const answered: Out = input.slice.doubtedSince === undefined ? {} : settled(input);
  const slice = answered.slice ?? input.slice;
  const profile: Profile = { ...slice.profile, checkinTime, checkinTimeChosen: true };
  const change = undoably({ ...input, slice, profile: slice.profile }, profile, 'time');
  return { ...answered, ...change, facts: [...(answered.facts ?? []), ...(change.facts ?? [])] };
}

const time: Command<Slice> = {
  words: {
    en: [
      'time',
      'change my time to',
      'change time to',
      'set my time to',
      'my time is',
      'move my checkin to',
      'change my checkin to',
    ],
    es: ['hora', 'cambia mi hora a', 'cambiar mi hora a', 'cambia la hora a', 'mi hora es'],
  },
  run: ({ argument, folded }, input) => {
    const checkinTime = readTime(argument);
    if (checkinTime !== undefined) {
      return say(input, 'time', catalogOf(input).time(clock(checkinTime)), moved(input, checkinTime));
    }
    const meant = argument === '' || /^\d[\d ]*(?:am|pm|a m|p m)?$/u.test(folded);
    return meant ? say(input, 'badTime', catalogOf(input).badTime) : undefined;
  },
};

const zip: Command<Slice> = {
  words: {
    en: ['zip', 'zip code', 'my zip is', 'my zip code is', 'my zip'],
    es: ['codigo postal', 'mi zip es', 'mi codigo postal es', 'mi codigo es'],
  },
  run: ({ argument, folded }, input) => {
    const typed = readZip(argument);
    const zone = typed === undefined ? undefined : zoneOfZip(typed);
    if (typed !== undefined && zone !== undefined) {
      return say(
        input,
        'zip',
        catalogOf(input).zip(typed),
        undoably(input, { ...input.profile, zip: typed, zone }, 'zip'),
      );
    }
    return /^[\d ]*$/u.test(folded) ? say(input, 'badZip', catalogOf(input).badZip) : undefined;
  },
};

/** "Name one good thing" is a sentence; more than two words want a colon. */
const name: Command<Slice> = {
  words: { en: ['name'], es: ['nombre'] },
  run: ({ argument, colon }, input) => {
    const said = readName(argument, colon ? 3 : 2);
    if (said !== undefined) {
      return say(input, 'name', catalogOf(input).name(said), undoably(input, { ...input.profile, name: said }, 'name'));
    }
    return argument === '' || colon ? say(input, 'badName', catalogOf(input).badName) : undefined;
  },
};

/** The new language counts at once; whoever is asked for a YES gets what they say yes to in that language. */
function speak(input: In, language: Language): Out {
  const profile: Profile = { ...input.profile, language, languageChosen: true };
  const change = undoably(input, profile, 'language');
  const now: In = { ...input, profile, slice: { ...input.slice, profile } };
  const asked = groupById(input, input.slice.joining?.groupId);
  if (asked !== undefined && !isMember(input)) return disclose(now, asked);
  return say(now, 'language', catalogOf(now).language, change);
}

const languageNames: Readonly<Record<string, Language>> = {
  en: 'en',
  english: 'en',
  ingles: 'en',
  es: 'es',
  espanol: 'es',
  spanish: 'es',
};

const lang: Command<Slice> = {
  words: { en: ['lang', 'language'], es: ['idioma', 'lengua'] },
  forAnyone: true,
  run: ({ argument, folded }, input) => {
    const language = languageNames[folded];
    if (language !== undefined) return speak(input, language);
    return argument === '' ? say(input, 'badLanguage', catalogOf(input).badLanguage) : undefined;
  },
};

const english: Command<Slice> = {
  words: { en: ['english', 'in english'], es: ['ingles', 'en ingles'] },
  forAnyone: true,
  run: ({ argument }, input) => (argument === '' ? speak(input, 'en') : undefined),
};

const spanish: Command<Slice> = {
  words: { en: ['spanish', 'in spanish'], es: ['español', 'en español'] },
  forAnyone: true,
  run: ({ argument }, input) => (argument === '' ? speak(input, 'es') : undefined),
};

function perDay(input: In, count: number): Out {
  const texts = catalogOf(input);
  if (count < fewestPerDay) return say(input, 'perDay', texts.leastPerDay);
  if (count > mostPerDay) return say(input, 'perDay', texts.mostPerDay(mostPerDay));
  return say(input, 'perDay', texts.perDay(count), undoably(input, { ...input.profile, perDay: count }, 'perDay'));
}

/** RULES 15: nothing of meetings by itself; what is followed stays, for when they want it again. */
function reminded(input: In, wanted: boolean): Out {
  const { noReminders, ...profile } = input.profile;
  const body = catalogOf(input)[wanted ? 'remindersOn' : 'remindersOff'];
  const changed = wanted ? profile : { ...profile, noReminders: true as const };
  return say(input, 'reminders', body, undoably(input, changed, 'reminders'));
}

const noReminders: Command<Slice> = {
  words: {
    en: [
      ...['no reminders', 'no meeting reminders', 'no more meeting reminders', 'reminders off'],
      ...['meeting reminders off', 'turn off reminders', 'turn off my reminders', 'turn off the reminders'],
      ...['cancel reminders', 'cancel my reminders'],
      ...[
        'stop meeting reminders',
        'stop the meeting reminders',
        'cancel meeting reminders',
        'turn off meeting reminders',
      ],
    ],
    es: [
      ...['sin avisos', 'sin recordatorios', 'sin avisos de reuniones', 'no mas avisos', 'no mas recordatorios'],
      ...['cancelar avisos', 'cancela mis avisos', 'cancelar mis recordatorios', 'apaga los avisos'],
    ],
  },
  run: ({ argument }, input) => (argument === '' ? reminded(input, false) : undefined),
};

const remindersOn: Command<Slice> = {
  words: {
    en: ['reminders on', 'meeting reminders on', 'turn on reminders'],
    es: ['con avisos', 'con recordatorios', 'con avisos de reuniones'],
  },
  run: ({ argument }, input) => (argument === '' ? reminded(input, true) : undefined),
};

/** RULES 15. */
const fewer: Command<Slice> = {
  words: { en: ['fewer texts', 'less texts', 'less', 'fewer'], es: ['menos textos', 'menos mensajes', 'menos'] },
  run: ({ argument }, input) => (argument === '' ? perDay(input, input.profile.perDay - 1) : undefined),
};

const more: Command<Slice> = {
  words: { en: ['more texts'], es: ['mas textos', 'mas mensajes'] },
  run: ({ argument }, input) => (argument === '' ? perDay(input, input.profile.perDay + 1) : undefined),
};

function openly(input: In, plain: boolean): Out {
  const texts = catalogOf(input);
  const body = plain ? texts.plain : texts.discreet;
  return say(input, 'discreet', body, undoably(input, { ...input.profile, plain }, 'discreet'));
}

const discreet: Command<Slice> = {
  words: { en: ['discreet'], es: ['discreto'] },
  run: ({ argument }, input) => (argument === '' ? openly(input, false) : undefined),
};

const plain: Command<Slice> = {
  words: { en: ['plain'], es: ['directo'] },
  run: ({ argument }, input) => (argument === '' ? openly(input, true) : undefined),
};

export const settingsCommands: readonly Command<Slice>[] = [
  time,
  zip,
  name,
  lang,
  english,
  spanish,
  fewer,
  more,
  noReminders,
  remindersOn,
  discreet,
  plain,
];
