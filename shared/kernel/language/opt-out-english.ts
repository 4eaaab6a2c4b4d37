import { phrases } from './phrases.ts';

/** English wording that ends the texts, wording that may, and what only sounds so (RULES 4-6). */

const LISTS = {
  stop: 'stop stopp stopping sotp stpo quit cease discontinue halt',
  texting: `texting txting textin texing txtng messaging messeging msging mesaging contacting spamming harassing
    bothering pestering bugging soliciting hounding emailing notifying dming hitting_me_up blowing_me_up blowing_up
    reaching_out stalking`,
  text: `text txt tex message msg contact spam bother email harass bug dm solicit notify pester disturb
    call_or_text text_or_call call_or_message reply write_to`,
  me: 'me us my_phone my_cell my_number this_number this_phone this_line here to_me at_me',
  texts: `texts text txts txt messages message msgs msg messges mesages massages sms text_messages txt_messages
    text_msgs notifications notification alerts alert spam emails subscription communications communication
    correspondence newsletter blasts`,
  these: `all of the these those this your ur my any more anymore such other another unwanted stupid dumb damn fucking
    annoying random daily so_many nonstop constant further future automated goddamn`,
  please: 'please pls plz plse thanks thank_you thx ty now asap immediately today_please kindly already ok okay',
  on: `again no_more anymore any_more ever please pls plz thanks thank_you thx now asap immediately already and or i im its
    this you u dude bro man lady sir maam before he she because cuz bc or_else for_good permanently`,
  // Directly before the words: then they tell of stopping, or tell not to, and ask nothing of this line.
  unasked: `dont doesnt didnt never wont cant cannot couldnt wouldnt not to ever he she they who_will if_you if_u
    if_they why_did_you did_you did_u when_you never_said didnt_say he_said she_said they_said mom_said dad_said will_he
    make_him make_her let_him please_dont would i we`,
  denied: `dont not never didnt dont_want_to not_want_to did_i did_you if_i if_you why_did_you you_to_never wont`,
  someone: 'i you u they we he she people ppl friends family kids parents why if who that y folks guys_who mine',
  kin: 'ex dealer plug mom dad mother father sister brother husband wife boyfriend girlfriend bf gf roommate friend son daughter boss cousin uncle aunt family baby_daddy people',
  later: `back names when while at tomorrow tonight today until till before after during on right this like unless if
    about so_late because`,
  list: `list lists database data_base system contacts contact_list records directory distribution mailing texts
    messages subscription phone_list thread chain text_chain text_thread text_list`,
  kind: 'mailing contact phone texting text call sms email whatever messaging marketing calling spam',
  drop: 'remove delete erase scratch drop strike exclude unenroll unregister deregister take_out purge',
  get: `get getting receive recieve receiving recieving be_getting be_receiving keep_getting keep_receiving have read
    see you_sending you_to_send u_to_send`,
  want: 'want wanna wish need care like wanted would_like',
  dont: 'dont do_not no_longer never didnt did_not not don_t dnt doesnt',
};

/** Cut out before anything else is read. */
export const NEGATED_ENGLISH = phrases(
  `
  never|didnt|not say|said|saying|tell|told|ask|asked|mean|meant you|u|yall? to? {stop} {texting}
  told|tell|asked|ask|begged|begging|get him|her|them|{kin} to? {stop} {texting} {me}?
  my {kin} to? {stop} {texting} {me}?
  to|with|around|trust|trusted|married|dating|for the wrong person|guy|lady|dude|number
  he|she|they|mom|dad|sponsor|counselor|judge said|says|told_me|wants_me|asked_me to? {stop}
  i|we|he|she just|must_have|accidentally|may_have|mightve|think_i|probably? texted|called|dialed|dialled|typed|had|got|put|wrote|sent|saved|gave|have this|it|that|you|me|him|her|them? to|in? the|a|my? wrong number|person
  gave me|him|her|them the|a? wrong number
  is|was this|that|it|he|she the|a? wrong number|person
  dont|not|never want|wanna|need to be removed|taken|deleted
  dont|never|not want|wanna|mean|plan|going|trying to? {stop} getting|receiving|these|your|the|hearing
  dont|not|never|didnt want|wanna|mean|trying|need to? unsubscribe|opt_out|cancel|leave
  if you|u keep|dont|continue ... {texting}
  `,
  LISTS,
);

export const REQUESTS_ENGLISH = phrases(
  `
  -{unasked} {stop} the_fuck|fucking|all? {texting} {me} -so_much|so_often|so_early|so_late|so_many|every|at|until|while|during|names|this_late|this_early|twice|like
  -{unasked} {stop} {texting} $|{on}|{please}
  -{unasked} {stop} {texting} {these}? {texts}
  -{unasked} {stop} sending|forwarding|giving me|us? $|{please}|these|this|that|stuff|things|anything|shit|crap|junk|bs|garbage|links|spam|any
  -{unasked} {stop} sending me|us? {these}? {these}? {these}? {texts} -to_my_ex|to_my_mom|to_him|to_her|to_them|to_people
  -{unasked} {stop} calling|phoning me|us|my_phone|this_number? $|{on}|{please}
  -{unasked} {stop} writing me|us|to_me|this_number? $|{on}|{please}
  -{unasked} {stop|end} with|w? {these}? {these}? {these}? {texts} -him|her|them|from_my|me_so
  -{unasked} {stop}|end all? these $|{please}
  {want}|how_do_i|how_can_i|how_to|can_i|could_i|can_you|let_me to? stop|end|cancel|quit|halt receiving|getting|hearing? {these}? {these}? {these}? {texts} -from_my|from_him|from_her|him|her
  {want}|how_do_i|how_can_i|how_to|can_i to? {stop} getting|receiving|hearing these|this|from_you|from_this|from_yall|anything
  asked|told|asking|telling you|u|yall ... to {stop} {texting}|sending $|{me}|{on}|{these}|{texts}
  please|pls|kindly? refrain|desist|abstain from {texting}|sending
  this|its|it is? a|my|his|her? work|business|office|landline|home|personal|private|wrong phone|line|number|cell? please|so? stop $
  ^ off|out_of {these} {these}? {list}
  -{denied} turn|shut|switch off {these}? {these}? {texts}
  you|u|yall|guys to please? {stop} {texting}|sending|calling|writing $|{me}|{on}|{these}|{texts}
  want|need|like|asking|ask|asked|told|begging|beg you|u|yall|you_guys|you_all to please? {stop} $|{please}
  can|could|will|would you|u|yall|you_guys|you_all please|just? {stop} {please}? {please}? $
  get|make|want|need {these}? {these}? {texts}|these to? stop
  you|u|yall|guys need|have|got|gotta|must|should|better to? {stop} {texting}|sending|calling $|{me}|{on}|{these}
  how_do_i|how_can_i|how_to|{want}|let_me to? get|be off of? {these}? {kind}? {list}
  take|remove|delete my_name|my_number off|from? this|it|here|yours $|{please}
  please|pls|kindly remove|delete $|it|us|number
  no thanks|thank_you|thank_u stop|quit|cancel $|{please}
  {texts} stop $|{please}
  please|pls|plz|just stop|quit|unsubscribe|cancel {please}? $
  -{someone} dont|do_not|don_t|dnt|never|not_to ever|you_ever|fucking|please? {text} {me} $|{on}|{please}|with|about_this
  -{someone} dont|do_not|don_t|dnt|never ever? {text} $|{please}|again|anymore|ever
  -{someone} dont|do_not|don_t|dnt|never ever? call|write {me}? again|anymore|any_more|ever
  -{someone} dont|do_not|don_t|dnt|never ever? send me|us? {these}? {these}? {texts}|anything|anymore|stuff|shit|these|this
  dont|do_not|not|never|without to_be|be|being|wish_to_be|want_to_be|wanna_be|like_being|appreciate_being texted|contacted|messaged|bothered|disturbed|on_this_list|on_your_list|on_any_list|on_the_list|subscribed|spammed|harassed
  {dont} {want} to? be|stay? part_of|a_part_of|on|in? {these}? {kind}? {list}|service
  be|get taken off|from {these}? {kind}? {list}
  be|get removed|deleted|dropped|unsubscribed|opted_out|unenrolled $|{please}|from|off {these}? {kind}? {list}
  have|get|want my|this name|number|info|phone removed|taken_off|deleted|off $|{on}|{these}
  not wanting {these}? {these}? {texts}
  no further|additional|future|more {these}? contact|communication|correspondence|contacting|messaging|texting
  {dont} have my? permission|consent|authorization
  {dont} {want} you|u|yall|you_guys to? {texting}|{text}|texting|calling {me}
  {dont} {want} to? {get}? {these}? {these}? {these}? {these}? {texts} -from_him|from_her|from_them|from_my|from_people|him|her|them|my
  {dont} {want} to? {get}? {these}? {these}? of? these|those $|{please}|anymore
  {dont} {want} to? hear anything|more|any_more? from you|u|yall|this|your
  {dont} {want} to? {get} any_more|anymore|anything|more|this|it $|{please}|from_you|from_this
  -{denied} {drop} me|us|myself $|{on}|off
  -{denied} {drop}|take|get|cross me|us|my_number|my_name|my_info|my_phone|this_number|myself off|from|out_of|of of|from? {these}? {these}? {kind}? {kind}? {list} -for_the|of_people
  -{denied} take|get|cross me|us off|out of|this? $|{please}
  -{unasked}|i|ill|will|might|did|almost|gonna lose|delete|remove|erase|forget|scrub|drop my|this phone|cell|mobile? number|name|digits|contact|info|information|num|number_please -at|on
  -{unasked} {stop} {these} texting|messaging|calls|texts_and_calls
  wrong|incorrect number|num|nbr|person|phone|guy|lady|dude|contact|recipient
  this|that isnt|is_not|aint|not my number|my_phone|his_number|her_number|the_right_number|the_right_person
  -have|are|were|got|get|had|send|sent|receive|theres|there|be no|nomore more|mor? {these}? {these}? {texts} -from_him|from_her|from_my|than
  no|nomore more of these|this|it? $|{texts}|{please} {texts}
  no more sending|contacting|{texting} me|us|this_number
  no more of these|this_shit|this_crap|this_spam
  -{denied} unsubscribe|unsub|unsubscribing|unsubcribe|unsuscribe|unsubscibe|unsubscrib -from_my|from_life
  -{denied} opt|opting|opted me|us? out -of
  -{denied} opt|opting|opted me|us? out of {these}? {these}? {texts}|{list}|these|those|this|it|everything|program|service|receiving|getting
  -{denied} optout
  revoke|revoking|withdraw|withdrawing|rescind|retract my|all|any? my|prior? consent|permission|authorization
  {dont} consent|consented|give_consent|gave_consent|give_permission|gave_permission|authorize|authorized
  -{denied} cancel|end|terminate|close|deactivate|discontinue|drop {these}? {these}? {texts}|service|membership|account|enrollment|enrolment|signup|sign_up|registration
  want|like|wish to cancel $|{please}
  -{denied} cancel|terminate|end|discontinue me|all|everything $|{please}
  -{unasked}|would|should|could|everyone|people|nobody|and_not leave me|us the_fuck|the_hell|fucking|tf? alone
  you|u|yall to leave me|us alone
  ^ no texts|text|messages|sms $|{please}
  ^ no stop $|{please}|{texting}
  `.replaceAll('{stop|end}', '{stop}|end'),
  LISTS,
);

/** A first word STOP, and then something new: both are meant (RULES 7). */
export const STOP_THEN_ENGLISH = phrases(
  `
  ^ {please}? stop|stopall|unsubscribe {please}? i|im|ive|ill|id|we|he|hes|she|shes|they|theyre|who|whos|why|wrong|not|no|dont|do_not|please|pls|plz|thanks|thank|help|leave|fuck|or|now|all|already|everything|everybody|nobody|this_is|this_isnt|these|forever|unsubscribe|cancel|remove|end|quit|bye|goodbye|ok|okay|am|you_have|you_got|someone|somebody|my_friend|my_brother|my_son|my_daughter|my_mom|my_sister|my_boyfriend|my_girlfriend|my_husband|my_wife|my_roommate|quiero|me|no|estoy|yo|ya|por|gracias
  `,
  LISTS,
);

/** A first word STOP that goes on in everyday or recovery talk. */
export const STOP_EVERYDAY_ENGLISH = phrases(`
  ^ stop by|in|at|over|off|on|for|with|to|and|being|the|that|a|an|my|your|his|her|him|them|their|our|sign|signs|light|short|before|after|when|if|until|somewhere|there|here|cold|beating|watch|gap|loss|motion|talk|think|use|him|using*|*ing|*in
  ^ stop drugs|dope|heroin|fent|fentanyl|meth|pills|percs|oxy|alcohol|weed|coke|crack|opioids|opiates|methadone|suboxone|subs|kratom|nicotine|booze|cigarettes|sugar|soda|junk|caffeine|gambling|people|everything_from|violence|time
`);

/** Real doubt: one question (RULES 5). */
export const DOUBTS_ENGLISH = phrases(
  `
  ^ {please}|just|ok? stop|end|cancel|quit it|this|that $|{please}|now|already
  ^ please|just|ok? no more|more_please $|{please}|now
  ^ thats|ok? enough $|{please}|already|is_enough|of_this
  ^ exit|leave|delete|out|finish|done|sto|go_away|get_lost|buzz_off|bug_off|back_off|piss_off|f_off|fuck_off|screw_you|go_to_hell|knock_it_off|cut_it_out|do_not_disturb $|{please}|now
  fuck|piss|f off $|{please}
  not|no_longer|aint|isnt interested $|{please}|in_this|in_these|in_your|in_receiving|anymore|any_more|stop|so|i
  {dont} sign|signed|signup|subscribe|subscribed|register|registered|ask|asked|request|requested|opt|opted up|in? for|to? this|these|that|{texts} $|{texts}
  {dont} sign|signed|opt|opted up|in for|to {texts}
  -{unasked}|to {stop} {texting} me so_much|so_often|so_many|so_early|so_late|every|at|until|this_late|this_early|twice
  -{unasked} {stop}|no|no_more|end|cancel|turn_off {these}? {these}? reminders|reminder|check_ins|check_in|checkins|updates|announcements|questions $|{please}
  report|block|sue|reporting|blocking you|u if|for you|u? ... {text}|{texting}
  {these}? is|are|its|this_is|thats just? spam|harassment
  sick|tired|done of|with {these}? {these}? {texts}
  reported|reporting|report|blocking|block this|you|ur|number|as? as|this|number? spam
  -{denied} {drop}|take me off|from|out_of of? {these}? {these}? group|groups|this|program
  get me off|out_of|out_of_of {these}? {these}? group|program
  ^ i|we quit|cancel|want_out $|this_group|the_group|this_program
  -never|not|dont|wont|cant quit|leave|exit this|the|your group|program|line|service
  need|have to cancel $|{please}
  you|u|this|these|it need|needs|has|have|must to? stop $|{please}
  i|im am? not|isnt john|her|him|that_person|who_you|the_person
  this is not|no_longer his|her|their|that_persons phone|number
  no_one|nobody here by|named|with that? name?
  `,
  LISTS,
);
