/** What is asked for in place of an end, and what ends a doubt without a word about it (RULES 5, 15, 42). */
import { isBare } from '../../kernel/language/answers.ts';
import { matchCommand } from '../../kernel/language/commands.ts';
import { asksInstead } from '../../kernel/language/opt-out-instead.ts';
import { readScore } from '../../kernel/language/score.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import type { Reading } from '../feature.ts';
import { explainForget } from './forget.ts';
import { settled } from './opt-out.ts';
import { catalogOf, type In, isMember, type Out, say } from './slice.ts';

/** "Delete my info", "stop sending me these at 6am": the words that do it. */
export function asked({ body }: Reading, input: In): Out | undefined {
  const instead = asksInstead(body);
  if (instead === 'erase') return explainForget(input);
  return instead === 'less' && isMember(input) ? say(input, 'less', catalogOf(input).less) : undefined;
}

/** Commands of somebody who wants the line, whatever else they answer. */
const wanted = {
  en: ['checkin', 'check in', 'less', 'less texts', 'fewer', 'fewer texts', 'more texts', 'mood'],
  es: ['chequeo', 'menos', 'menos textos', 'menos mensajes', 'mas textos', 'mas mensajes', 'animo'],
};

const friendly =
  /^(?:(?:sorry|no|hey|oh|ok|perdon|hola) )*(?:(?:im|i am|i was|been|just|ive been|estoy|estaba|ando|andaba) )*(?:(?:ok|okay|good|fine|bien) (?:just|but|pero|solo|nomas) )*(?:just |so |solo )?(?:busy|working|at work|asleep|sleeping|ocupad[oa]|trabajando|dormid[oa])$|\b(?:thanks?|thank you|thx|gracias) (?:for|por) |\b(?:love|like) (?:you|this|these|them|it|your)\b|\byou(?:re| are) (?:the best|great|sweet|kind|awesome)\b|\bi (?:just )?meant (?:the|my|to quit|to stop|using|drinking)\b/u;

/** Whoever wants to be reminded wants the line. */
const reminding = { en: ['remind', 'remind me', 'drop'], es: ['recordar', 'recuerdame'] };

function asksForReminders(body: string): boolean {
  const asked = matchCommand(body, reminding)?.argument ?? '';
  return /\d/u.test(asked) || isBare(body, 'drop all', 'reminders on', 'con avisos', 'my meetings', 'mis reuniones');
}

/** Then a bad mood may be about this line. */
const aboutTheTexts = /\b(?:you|u|this|these|texts?|texting|messages?|ustedes|esto|mensajes?)\b/u;

/** "I'm good" after the question may mean either. */
const eitherWay = [
  'im good',
  'i am good',
  'im ok',
  'im okay',
  'im fine',
  'all good',
  'good',
  'ok',
  'okay',
  'fine',
  'estoy bien',
  'bien',
];

function wantsTheLine({ body, folded }: Reading): boolean {
  if (asksInstead(body) !== undefined) return matchCommand(body, wanted)?.argument === '';
  if (readScore(body) !== undefined || matchCommand(body, wanted)?.argument === '') return true;
  if (asksForReminders(body)) return true;
  if (isBare(body, ...eitherWay)) return false;
  return (readFeeling(body) !== undefined && !aboutTheTexts.test(folded)) || friendly.test(folded);
}

/** RULES 5: an answer to the check-in, or plainly friendly words, end the doubt; said once. */
export function keeps(reading: Reading, input: In): Out | undefined {
  const { slice, profile } = input;
  const isOpen = slice.doubtedSince !== undefined && profile.unconfirmedSince === undefined;
  if (!isOpen || reading.optOut !== 'none' || !wantsTheLine(reading)) return undefined;
  return say(input, 'keeping', catalogOf(input).keeping, settled(input));
}
