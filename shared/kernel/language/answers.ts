import { withoutCourtesy } from './commands.ts';
import { fold } from './fold.ts';

/** Short answers to an open question. "YES MOM" is not a yes: what discloses or erases wants its name. */

const YES = new Set([
  ...['yes', 'y', 'yea', 'yeah', 'yep', 'yup', 'yess', 'yesss', 'ye', 'yas', 'yes yes', 'sure', 'yes sure', 'yes i am'],
  ...[
    'yes i do',
    'yes i agree',
    'i agree',
    'of course',
    'yes of course',
    'yes sir',
    'yes maam',
    'yes im in',
    'for sure',
  ],
  ...['si', 'sii', 'siii', 'sip', 'si si', 'claro', 'claro que si', 'si claro', 'por supuesto', 'si quiero', 'si soy'],
  ...['si acepto', 'acepto', 'simon', 'sisi'],
]);

const NO = new Set([
  ...[
    'no',
    'n',
    'nope',
    'nah',
    'naw',
    'no no',
    'not now',
    'not really',
    'no im not',
    'no i am not',
    'no i dont',
    'no way',
  ],
  ...['no sir', 'no maam', 'nop', 'nel', 'ahora no', 'no ahora no', 'todavia no', 'no quiero', 'para nada', 'no soy'],
  ...['negative', 'claro que no', 'no thank u', 'no ty'],
]);

const SKIP = new Set([
  ...[
    'skip',
    'skip it',
    'skip this',
    'skip that',
    'skip this one',
    'pass',
    'next',
    'id rather not',
    'rather not',
    'rather not say',
  ],
  ...[
    'prefer not to say',
    'no answer',
    'omitir',
    'saltar',
    'saltar esta',
    'omite',
    'salta',
    'paso',
    'siguiente',
    'prefiero no',
  ],
  ...['prefiero no decir', 'saltarme', 'saltalo'],
  ...['idk', 'i dont know', 'dont know', 'dunno', 'not sure', 'im not sure', 'no idea', 'no clue', 'whatever', 'any'],
  ...['doesnt matter', 'dont care', 'i dont care', 'dont have one', 'i dont have one', 'none'],
  ...['no se', 'no lo se', 'ni idea', 'no estoy seguro', 'no estoy segura', 'da igual', 'me da igual', 'lo que sea'],
  ...['no importa', 'cualquiera', 'no tengo'],
]);

const CHOICE = /^(?:(?:option|choice|letter|answer|opcion|letra|respuesta|la|the) )?([a-z])$/u;

/** What may stand around a yes and leaves it one: "ok yes", "yeah sure", "yes sounds good". */
const BEFORE_YES = /^(?:(?:ok|okay|oh|ah|well|um|hi|hey|hello|hola|pues|bueno|vale) )+/u;
const AFTER_YES =
  /(?: (?:ok|okay|sure|please|sounds good|lets do it|lets go|im in|i do|i want to|definitely|absolutely|that works|esta bien|vale|claro|quiero|por favor|acepto|de acuerdo))+$/u;

/** A bare yes, in either language. "OK" is not one: it may only mean "read". */
export function readYes(body: string): boolean {
  return isOneOf(body, YES) || YES.has(withoutCourtesy(fold(body)).replace(BEFORE_YES, '').replace(AFTER_YES, ''));
}

/** A bare no, in either language. */
export function readNo(body: string): boolean {
  return isOneOf(body, NO);
}

/** The wish to pass over a question. */
export function readSkip(body: string): boolean {
  return isOneOf(body, SKIP);
}

/** The letter chosen ("A", "a)", "opcion b"), as listed; undefined when the text is anything else. */
export function readChoice<Letter extends string>(body: string, letters: readonly Letter[]): Letter | undefined {
  const typed = CHOICE.exec(withoutCourtesy(fold(body)))?.[1];
  return letters.find((letter) => letter.toLowerCase() === typed);
}

/** Whether the text is one of the words and nothing more (courtesy, punctuation and emoji aside). */
export function isBare(body: string, ...words: readonly string[]): boolean {
  return isOneOf(body, new Set(words.map(fold)));
}

function isOneOf(body: string, answers: ReadonlySet<string>): boolean {
  const folded = fold(body);
  return answers.has(folded) || answers.has(withoutCourtesy(folded));
}
