/** FORGET and FORGET ALL: everything goes but the record of consent and an opt-out (RULES 42). */
import type { Wish } from '../../kernel/decision.ts';
import { readNo, readYes } from '../../kernel/language/answers.ts';
import { matchCommand } from '../../kernel/language/commands.ts';
import { formerKept, formerKey } from '../../state/person/former.ts';
import { newPerson } from '../../state/person/new-person.ts';
import type { Command, Question } from '../feature.ts';
import { endingEffects } from './opt-out.ts';
import { asking, catalogOf, day, hour, type In, numberRow, type Out, type Slice, say } from './slice.ts';

/** The last text is worth sending within a day; nothing later takes it back. */
function lastText(input: In): Wish {
  return {
    type: 'text',
    class: 'farewell',
    kind: 'subscribing.forgotten',
    body: catalogOf(input).forgotten,
    notAfter: input.context.now + day,
  };
}

/** A text that this person has been heard with stays theirs, whoever has the number by then. */
function formerRow({ profile, context }: In): Wish {
  return {
    type: 'project',
    pk: `number#${profile.numberId}`,
    sk: formerKey(context.personId),
    row: { at: context.now },
    expiresAt: context.now + formerKept,
  };
}

function forgetEverything(input: In, last: readonly Wish[]): Out {
  const erased = eraseAll(input);
  return { ...erased, effects: [...last, ...endingEffects(input, 'forget'), ...(erased.effects ?? [])] };
}

/** A blank state, and no row left but the number's own: it keeps an opt-out, and names nobody any more. */
export function eraseAll(input: In): Out {
  const { profile, optedOutAt, context } = input;
  const { number, numberId, language } = profile;
  const blank = newPerson(number, numberId, context.now);
  const slice: Slice = { ...blank.subscribing, profile: { ...blank.profile, language }, forgottenAt: context.now };
  return {
    slice,
    effects: [formerRow(input), numberRow({ ...input, slice }, optedOutAt), { type: 'erase' }],
    facts: [{ kind: 'forgotten' }],
    drop: 'all',
    close: 'all',
    undo: null,
    withdrawOwed: 'forgotten',
  };
}

/** What erases, said before anything is erased. */
export function explainForget(input: In): Out {
  return say(input, 'forget', catalogOf(input).forget, { ask: asking(input, 'forget', hour) });
}

/** What erases wants its name: a bare yes is told so, and a no that nothing happened. */
export const forgetQuestion: Question<Slice> = {
  answer: ({ body }, input) => {
    const { forgetNot, forgetHow } = catalogOf(input);
    const close = ['subscribing.forget'];
    if (readNo(body)) return say(input, 'forgetNot', forgetNot, { close });
    return readYes(body) ? say(input, 'forgetHow', forgetHow, { close }) : undefined;
  },
};

/** Explains; "Forget it" is a sentence. */
const forget: Command<Slice> = {
  words: { en: ['forget', 'forget me'], es: ['borrar', 'borrame'] },
  forAnyone: true,
  run: ({ argument }, input) => (argument === '' ? explainForget(input) : undefined),
};

const allOfIt = { en: ['forget all'], es: ['borrar todo'] };

const forgetAll: Command<Slice> = {
  words: allOfIt,
  forAnyone: true,
  run: ({ argument }, input) => (argument === '' ? forgetEverything(input, [lastText(input)]) : undefined),
};

/** Who has opted out may still have everything erased; it is done without a word (RULES 9, 42). */
export function forgetStopped(body: string, input: In): Out | undefined {
  return matchCommand(body, allOfIt)?.argument === '' ? forgetEverything(input, []) : undefined;
}

export const forgetCommands: readonly Command<Slice>[] = [forgetAll, forget];
