/** Subscribing: the way in and out, settings, and what the line says of itself. What it knows stands in `profile`. */
import type { Command, Feature } from '../feature.ts';
import { aboutCommands } from './about.ts';
import { resumeKind, undo } from './changes.ts';
import { confirmCoordinator, coordinating } from './coordinator.ts';
import { forgetCommands, forgetQuestion } from './forget.ts';
import { keepingWakes } from './keeping.ts';
import { doubtQuestion } from './opt-out.ts';
import { endPause, pauseCommands } from './pause.ts';
import { gated, lostPin, pinCommand, pinQuestions, yesItsMe } from './pin.ts';
import { shortQuestions } from './questions.ts';
import { settingsCommands } from './settings.ts';
import type { Slice } from './slice.ts';
import { answerAdult, answerConsent, answerGroup } from './way-in.ts';

const settings: Command<Slice> = {
  words: { en: ['settings'], es: ['ajustes'] },
  run: ({ argument }, input) => (argument === '' ? gated(input, 'settings', '') : undefined),
};

/** MYDATA, or MYDATA with the PIN in the same text. */
const myData: Command<Slice> = {
  words: { en: ['mydata', 'my data'], es: ['mis datos'] },
  run: ({ argument }, input) => (/^[\d\s]*$/u.test(argument) ? gated(input, 'mydata', argument) : undefined),
};

export const subscribing: Feature<Slice> = {
  name: 'subscribing',
  commands: [
    confirmCoordinator,
    coordinating,
    yesItsMe,
    ...forgetCommands,
    ...settingsCommands,
    ...pauseCommands,
    pinCommand,
    lostPin,
    settings,
    myData,
    ...aboutCommands,
  ],
  questions: {
    'subscribing.group': { answer: answerGroup },
    'subscribing.consent': { answer: answerConsent },
    'subscribing.adult': { answer: answerAdult },
    'subscribing.doubt': doubtQuestion,
    'subscribing.forget': forgetQuestion,
    ...shortQuestions,
    ...pinQuestions,
  },
  wakes: { [resumeKind]: endPause, ...keepingWakes },
  hear: (fact, input) => (fact.kind === 'moodWanted' ? gated(input, 'mood', fact.typed) : {}),
  undo,
};
