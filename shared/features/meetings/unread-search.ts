/** "MEETINGS friday 7pm": a search that was not understood, told from "Meetings are hard", which is a sentence. */
import type { CommandMatch } from '../../kernel/language/commands.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';

const SENTENCE =
  /^(?:are|is|was|were|do|dont|does|doesnt|did|didnt|make|makes|help|helps|helped|suck|sucks|feel|feels|seem|have|has|can|cant|saved|scare|give|me|i|just|only|really|never|always|not|and|or|but|for|with|son|es|estan|no|ayudan|ayuda|sirven|nunca|siempre|que|y|o|pero)\b/u;

/** More words than these are somebody talking. */
const mostWords = 4;

/** Whether what follows the command's word is a search that cannot be read. */
export function isUnreadSearch({ word, argument, folded }: CommandMatch): boolean {
  const isShort = word.endsWith('s') && argument !== '' && folded.split(' ').length <= mostWords;
  return isShort && !SENTENCE.test(folded) && readFeeling(argument) === undefined;
}
