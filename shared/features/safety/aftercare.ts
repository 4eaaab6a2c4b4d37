/**
 * Which line goes on after danger: whose danger it was, what it was, and what is said now. What a bystander does is never
 * told to the one who took it, and nothing of breaths after others took over, or after a death.
 */
import type { Phrases } from '../../kernel/language/phrases.ts';
import type { AftercareLine as Line } from './aftercare-texts.ts';
import {
  ACCOMPANIED,
  ALONE,
  CALLED,
  CALM,
  DIED,
  GOING,
  HELP_HERE,
  NO_NALOXONE,
  NOT_CALLING,
  OUT_OF_REACH,
  WOKE,
} from './aftercare-words.ts';

/** What the first words that fit call for; the order is that of what matters most. */
interface Course {
  readonly answers: readonly (readonly [Phrases, Line])[];
  readonly otherwise: Line;
}

const ofOther: Course = {
  answers: [
    [DIED, 'died'],
    [HELP_HERE, 'handedOver'],
    [NO_NALOXONE, 'noNaloxone'],
    [NOT_CALLING, 'otherNotCalling'],
    [GOING, 'otherGoing'],
    [CALLED, 'otherCalled'],
    [WOKE, 'woke'],
  ],
  otherwise: 'overdose',
};

const ofSelf: Course = {
  answers: [
    [DIED, 'died'],
    [HELP_HERE, 'selfHelpHere'],
    [NOT_CALLING, 'selfNotCalling'],
    [GOING, 'selfGoing'],
    [CALLED, 'selfCalled'],
    [ALONE, 'selfAlone'],
    [WOKE, 'selfBetter'],
  ],
  otherwise: 'self',
};

const ofDespair: Course = {
  answers: [
    [DIED, 'died'],
    [HELP_HERE, 'accompanied'],
    [NOT_CALLING, 'cannotCall'],
    [ALONE, 'alone'],
    [ACCOMPANIED, 'accompanied'],
    [CALM, 'calm'],
  ],
  otherwise: 'still',
};

const ofOthersDespair: Course = {
  answers: [
    [DIED, 'died'],
    [OUT_OF_REACH, 'othersOutOfReach'],
    [HELP_HERE, 'othersWith'],
    [CALLED, 'othersWith'],
    [ACCOMPANIED, 'othersWith'],
  ],
  otherwise: 'othersStill',
};

const courses: Readonly<Record<string, Course>> = {
  'overdose-other': ofOther,
  'overdose-self': ofSelf,
  /** Of whom is not clear: what may be said to both. */
  overdose: {
    answers: [
      [DIED, 'died'],
      [HELP_HERE, 'selfHelpHere'],
      [NOT_CALLING, 'selfNotCalling'],
    ],
    otherwise: 'unclear',
  },
  emergency: ofSelf,
  'suicide-other': ofOthersDespair,
};

/** After these nothing is left to be done for the body, whatever is said next. */
const last: readonly Line[] = ['died', 'handedOver', 'selfHelpHere'];

/** @param before the line that was said before, in the same incident */
export function lineAfter(kind: string, said: readonly string[], before?: string): Line {
  const { answers, otherwise } = courses[kind] ?? ofDespair;
  const isOver = last.find((line) => line === before);
  if (isOver !== undefined) return tells(DIED, said) ? 'died' : isOver;
  return answers.find(([table]) => tells(table, said))?.[1] ?? otherwise;
}

const tells = (table: Phrases, said: readonly string[]): boolean => said.some((sentence) => table.in(sentence));
