/** PIN, and the gate before what is kept: a PIN if one is set, and after a long silence "still you?" (RULES 13). */
import { readNo } from '../../kernel/language/answers.ts';
import type { Subscribing } from '../../state/person/joining.ts';
import { isPin, pinHash, pinMatches } from '../../state/person/pin.ts';
import type { Profile } from '../../state/person/profile.ts';
import type { Command, Question, Reading } from '../feature.ts';
import { aboutMe, settingsSaid } from './about.ts';
import { changed } from './changes.ts';
import { doubtAgain, isDenied, stop } from './opt-out.ts';
import { isStillMe } from './reading.ts';
import { asking, catalogOf, hour, type In, lineOf, minute, type Out, type Slice, say } from './slice.ts';
import { clock } from './when.ts';

/** The digits of a PIN as typed, '48 21.' too. */
function readPin(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/gu, '');
  return isPin(digits) ? digits : undefined;
}

type PinFor = NonNullable<Subscribing['pinFor']>;

/** Wrong PINs before none is taken for an hour: 10,000 tries would take most of a year. */
const mostTries = 5;
const lockFor = hour;

function isLocked({ slice: { wrongPins }, context }: In): boolean {
  return wrongPins !== undefined && wrongPins.count >= mostTries && context.now - wrongPins.since < lockFor;
}

function askPin(input: In, pinFor: PinFor, newPin?: string): Out {
  if (isLocked(input)) return say(input, 'pinLocked', catalogOf(input).pinLocked);
  const { newPin: earlier, ...slice } = input.slice;
  return say(input, 'askPin', catalogOf(input)[pinFor === 'change' ? 'askOldPin' : 'askPin'], {
    slice: { ...slice, pinFor, ...(newPin === undefined ? {} : { newPin }) },
    ask: asking(input, 'pin', 10 * minute),
  });
}

/** What is shown only to who it is about. MOOD is another feature's: it hears that it may be shown. */
type Gated = 'mydata' | 'settings' | 'mood';

/** Lets through who may see what is kept, or asks for what is missing. One gate, so that wrong PINs are counted once. */
export function gated(input: In, what: Gated, typed: string): Out {
  const { profile } = input;
  const wantsPin = profile.pin !== undefined && (what !== 'settings' || profile.unconfirmedSince !== undefined);
  if (wantsPin) {
    const pin = readPin(typed);
    return pin === undefined ? askPin(input, what) : tried(pin, { ...input, slice: { ...input.slice, pinFor: what } });
  }
  return profile.unconfirmedSince === undefined ? shown(input, what, {}) : askStillYou(input);
}

function shown(input: In, what: Gated, more: Out): Out {
  if (what === 'mood') return { ...more, facts: [...(more.facts ?? []), { kind: 'moodAllowed' }] };
  const body = what === 'mydata' ? aboutMe(input) : settingsSaid(input);
  return say(input, what, body, more);
}

/** Closes every older question: what comes back answers this one. */
export function askStillYou(input: In): Out {
  const { stillYou, stillYouPin } = catalogOf(input);
  const body = (input.profile.pin === undefined ? stillYou : stillYouPin)(lineOf(input));
  return say(input, 'stillYou', body, { ask: asking(input, 'stillYou'), close: 'all' });
}

/** A yes from somebody who set no PIN is enough; else the PIN is what shows that it is still them. */
const stillYou: Question<Slice> = {
  answer: (reading, input) => {
    const { body } = reading;
    if (isDenied(reading, input)) return stop(reading, input);
    if (input.profile.pin !== undefined) {
      const pin = readPin(body);
      if (pin !== undefined) return tried(pin, { ...input, slice: { ...input.slice, pinFor: 'stillYou' } });
      return isStillMe(body) ? askPin(input, 'stillYou') : undefined;
    }
    return isStillMe(body) ? confirmed(input) : undefined;
  },
};

/** It is them. Whether they wanted the texts to stop is still open if it was before. */
function confirmed(input: In): Out {
  const { unconfirmedSince, ...profile } = input.profile;
  if (input.slice.doubtedSince !== undefined) {
    return {
      ...doubtAgain(input),
      slice: { ...input.slice, profile },
      close: ['subscribing.stillYou', 'subscribing.pin'],
    };
  }
  const body = catalogOf(input).resumed(clock(profile.checkinTime));
  return say(input, 'confirmed', body, {
    ...changed(input, profile),
    close: ['subscribing.stillYou', 'subscribing.pin'],
  });
}

const pinQuestion: Question<Slice> = {
  answer: ({ body }, input) => {
    const pin = readPin(body);
    return pin === undefined ? undefined : tried(pin, input);
  },
};

function tried(pin: string, input: In): Out {
  if (isLocked(input)) return say(input, 'pinLocked', catalogOf(input).pinLocked, { close: ['subscribing.pin'] });
  if (pinMatches(input.profile.pin ?? '', pin, input.profile.numberId)) return granted(input);
  const { wrongPins: before } = input.slice;
  const { now } = input.context;
  const recent = before !== undefined && now - before.since < lockFor ? before : { count: 0, since: now };
  const wrongPins = { count: recent.count + 1, since: now };
  const slice: Slice = { ...input.slice, wrongPins };
  if (wrongPins.count >= mostTries) {
    return say(input, 'pinLocked', catalogOf(input).pinLocked, { slice, close: ['subscribing.pin'] });
  }
  return say(input, 'wrongPin', catalogOf(input).wrongPin, { slice, ask: asking(input, 'pin', 10 * minute) });
}

/** The right PIN also says that it is still them. */
function granted(before: In): Out {
  const { pinFor, newPin, wrongPins, ...slice } = before.slice;
  const input: In = { ...before, slice };
  const { unconfirmedSince, ...profile } = before.profile;
  const close = ['subscribing.pin', 'subscribing.stillYou'];
  if (pinFor === undefined) return {};
  switch (pinFor) {
    case 'mydata':
    case 'settings':
    case 'mood':
      return shown({ ...input, profile }, pinFor, { ...changed(input, profile), close });
    case 'change':
      return newPin === undefined ? {} : setPin(input, { ...profile, pin: newPin }, close);
    case 'off':
      return setPin(input, profile, close, true);
    case 'stillYou':
      return confirmed(input);
  }
}

function setPin(input: In, profile: Profile, close: readonly string[], off = false): Out {
  const { pin, ...without } = profile;
  const change = changed(input, off ? without : profile);
  const said = off ? 'pinOff' : 'pinSet';
  return say(input, said, catalogOf(input)[said], { ...change, close, undo: null });
}

function turnOff(input: In): Out {
  return input.profile.pin === undefined ? say(input, 'noPin', catalogOf(input).noPin) : askPin(input, 'off');
}

/** PIN 4821 sets it, PIN OFF ends it; where one is set it is asked for first. No text ever says a PIN. */
export const pinCommand: Command<Slice> = {
  words: { en: ['pin'], es: ['clave'] },
  run: ({ argument, folded }, input, reading: Reading) => {
    const typed = readPin(argument);
    if (typed !== undefined) {
      const hash = pinHash(typed, input.profile.numberId);
      if (input.profile.pin !== undefined) return askPin(input, 'change', hash);
      return setPin(input, { ...input.profile, pin: hash }, ['subscribing.pin']);
    }
    if (folded === 'off' || folded === 'none' || readNo(argument)) return turnOff(input);
    const meant = argument === '' || /^(?:pin|clave) \d+$/u.test(reading.folded);
    return meant ? say(input, 'badPin', catalogOf(input).badPin) : undefined;
  },
};

/** A "still you?" may be days old when its YES or NO comes, so it is taken whenever the owner of the number is in doubt. */
export const yesItsMe: Command<Slice> = {
  words: {
    en: [
      ...['yes', 'y', 'yea', 'yeah', 'yep', 'yup', 'sure', 'its', 'it is', 'still', 'this is', 'same', 'hi', 'hey'],
      ...['no', 'n', 'nope', 'nah', 'not', 'wrong', 'new', 'who'],
    ],
    es: [
      'si',
      'claro',
      'soy yo',
      'todavia',
      'sigo siendo',
      'es',
      'no',
      'numero',
      'otra',
      'te equivocas',
      'se equivoca',
    ],
  },
  run: (_match, input, reading) =>
    input.profile.unconfirmedSince === undefined ? undefined : stillYou.answer(reading, input),
};

/** A lost PIN cannot be read back by anyone; what it guards can only be erased. */
export const lostPin: Command<Slice> = {
  words: {
    en: [
      'forgot my pin',
      'i forgot my pin',
      'forgot pin',
      'lost my pin',
      'i lost my pin',
      'whats my pin',
      'what is my pin',
    ],
    es: ['olvide mi pin', 'olvide mi clave', 'olvide el pin', 'olvide la clave', 'perdi mi pin', 'perdi mi clave'],
  },
  run: ({ argument }, input) => {
    if (argument !== '') return undefined;
    const { lostPin, noPin } = catalogOf(input);
    return say(input, 'lostPin', input.profile.pin === undefined ? noPin : lostPin);
  },
};

export const pinQuestions: Readonly<Record<string, Question<Slice>>> = {
  'subscribing.pin': pinQuestion,
  'subscribing.stillYou': stillYou,
};
