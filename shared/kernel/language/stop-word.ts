import { phrases } from './phrases.ts';

/** The word STOP at either end of a sentence: what goes on after it, and what leads up to it (RULES 4, 6, 7). */

/** A first word STOP, and then something new: both are meant. */
const GOES_ON = phrases(`
  ^ stop|stopall|unsubscribe i|im|ive|ill|id|we|he|hes|she|shes|they|theyre|who|whos|why|wrong|not|no|dont|thanks|help|leave|fuck|or|all|everything|everybody|nobody|this_is|this_isnt|these|forever|for_good|unsubscribe|cancel|remove|end|quit|bye|goodbye|am|you_have|you_got|you_*|someone|somebody|yesterday|my_friend|my_brother|my_son|my_daughter|my_mom|my_sister|my_boyfriend|my_girlfriend|my_husband|my_wife|my_roommate|quiero|me_quiero|me_siento|me_duele|me_voy|estoy|yo|ya|por|gracias|today|and_remove|and_unsubscribe|bitch|asshole|creep|weirdo|freak|fool|moron|idiot|permanently
  ^ alto|pare|paren|parar|cancelar|basta|baja yo|quiero|me|ya_no|estoy|no_me|no_quiero|no_mas|voy_a|tome|no_puedo|quien|total
  ^ help|info|ayuda stop|stopall|unsubscribe|alto|baja $
`);

/** A first word STOP that goes on in everyday or recovery talk. */
const EVERYDAY = phrases(`
  ^ stop by|in|at|over|off|on|for|with|to|and|being|the|that|a|an|my|your|his|her|him|them|their|our|sign|signs|light|lights|short|before|after|when|if|until|somewhere|there|here|cold|beating|watch|gap|loss|motion|talk|think|use|drop|using*|*ing|*in
  ^ stop drugs|dope|heroin|fent|fentanyl|meth|pills|percs|oxy|alcohol|weed|coke|crack|opioids|opiates|methadone|suboxone|subs|kratom|nicotine|booze|cigarettes|sugar|soda|junk|caffeine|gambling|people|everything_from|violence|time|cravings|urges
`);

/** "Who dis stop": the word at the very end, and no word before it that takes it along. */
const AT_THE_END = phrases(`
  -to|wanna|gonna|gotta|tryna|finna|was|am|were|got|been|cant|wont|dont|doesnt|didnt|never|wouldnt|couldnt|shouldnt|not|ever|even|i|we|he|she|it|they|would|could|should|will|might|must|can|the|a|an|bus|truck|non|full|pit|one|next|last|every|first|each|rest|train|traffic|corner|quick|short|whistle|and|or|pain|hurting|cravings|urges|than|one_more|self|finally|him|her|them|you|texts_and stop|stopall|unsubscribe|optout|opt_out|opt_me_out $
  not|aint|isnt him|her|me stop|stopall|unsubscribe $
  thank_you|thanks|gracias stop|stopall|unsubscribe|alto|baja $
  morir|morirme|matarme|vivir|vida alto|baja|cancelar $
`);

/** "How do I stop", "make it stop", "mom says stop". */
const LED_UP_TO = phrases(`
  say|says|said|tells|tell|told ... stop $
  make|makes|made|making|let|help|helps|when|until|till|til|if|how|hear|see|watch|did|does|do|will|why ... stop $
  -dont|not|no want|wants|need -to ... stop $
  wish|hope -i ... stop $
  how long ... ... stop $
  bus|truck|subway|train ... stop $
`);

/** "STOP im at work": the sentence goes on, and the STOP is meant all the same. */
export function goesOnAfterStop(sentence: string): boolean {
  return GOES_ON.in(sentence);
}

/** "The pain: make it stop" is none, "not my number stop" is one. */
export function endsInStop(sentence: string): boolean {
  return AT_THE_END.in(sentence) && !LED_UP_TO.in(sentence);
}

/** A STOP and words that nothing here knows: it may be meant. */
export function mayBeStop(sentence: string): boolean {
  return sentence.startsWith('stop ') && !EVERYDAY.in(sentence);
}
