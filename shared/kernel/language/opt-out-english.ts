import { phrases } from './phrases.ts';

/** English wording that ends the texts, wording that may, and what only sounds so (RULES 4-6). Read after `plainly`. */

const LISTS = {
  stop: 'stop stopping quit quitting cease discontinue halt',
  texting: `texting messaging contacting spamming harassing bothering pestering bugging soliciting hounding emailing
    notifying dming stalking hitting_me_up hitting_up hitting_my_* blowing_me_up blowing_up blowing_my_* reaching_out
    annoying pinging ringing`,
  sending: 'sending forwarding giving calling phoning writing writting dialing',
  text: `text message contact follow_up reach_out spam harass dm solicit notify pester disturb email call_or_text text_or_call
    call_or_message call_and_text reply write_to ping hit_up`,
  bother: 'call ring phone write annoy',
  me: 'me us my_phone my_cell my_number my_*_phone this_number this_phone this_line this_person here to_me at_me',
  tooMuch:
    'so so_much so_early so_often so_late so_many every at until while during this_late this_early twice early late on when before',
  texts: `texts text messages message notifications notification alerts alert spam emails subscription communications
    communication correspondence newsletter blasts text_messages mms sms contact calls promotions promos ads offers marketing`,
  these: `all of the these those this your my any more anymore such other another unwanted stupid dumb annoying random
    daily so_many nonstop constant further future automated shitty crappy with them damn useless weird creepy`,
  stuff: 'these this that them those stuff things anything nothing shit crap junk bullshit bs garbage links spam any',
  // Directly before the words: then they tell of stopping, or tell not to, and ask nothing of this line.
  unasked: `dont doesnt didnt never wont cant couldnt wouldnt not to ever he she they who_will if_you
    if_they why_did_you did_you when_you never_said didnt_say he_said she_said they_said mom_said dad_said will_he
    make_him make_her let_him would i we`,
  denied: `dont not never didnt dont_want_to not_want_to dont_ever did_i did_you if_i if_you why_did_you you_to_never wont she he they`,
  someone: 'i you they we he she people ppl friends family kids parents why if who that y folks guys_who mine',
  kin: 'ex dealer plug mom dad mother father sister brother husband wife boyfriend girlfriend roommate friend son daughter boss cousin uncle aunt family baby_daddy people him her them',
  // After "don't text me": a time, so that it asks for another one, or somebody's reason.
  later: `now right_now back names when while at in on tomorrow tonight today until till til after during right this like unless if about
    so_late so_early too early late before_noon before_work before_my before_the before_6 before_7 before_8 before_9 before_10 between first yet that his her him he`,
  list: `list lists database data_base system contacts contact_list records directory distribution mailing texts text
    messages subscription phone_list thread chain text_chain text_thread chat text_group text_list`,
  kind: 'mailing contact phone texting text texts call sms email whatever messaging marketing calling spam group',
  group: 'group groups program chat group_chat group_text',
  drop: 'remove delete erase scratch strike exclude unenroll unregister deregister take_out unlist pull drop',
  wipe: 'lose forget scrub unsubscribe purge wipe clear get_rid_of throw_away throw_out toss burn',
  get: `get getting receive receiving be_getting be_receiving keep_getting keep_receiving keep_texting have read see
    you_sending you_to_send got more_of any_of seeing`,
  want: 'want wanna wish need care like wanted would_like interested_in wish_for needing wanting asked_for ask_for',
  dont: 'dont no_longer never didnt not doesnt wont',
  person: 'person guy lady dude man woman contact recipient girl individual',
  number: 'number phone line cell contact num',
  service: `service program membership account enrollment enrolment signup sign_up registration checkins check_ins sub`,
  rather: 'rather prefer appreciate_it_if wish like_it_if',
};

/** Cut out before anything else is read. */
export const NEGATED_ENGLISH = phrases(
  `
  never|didnt|not say|said|saying|tell|told|ask|asked|mean|meant you|yall? to? {stop} {texting}
  told|asked|tell|ask|want|wanted|need my? {kin} not to? {text}|{bother}
  told|tell|asked|ask|begged|begging|get|make|want|wish my? {kin} to|would? {stop} {texting} {me}?
  to|with|around|trust|trusted|married|dating|for|picked|chose|love|find the wrong {person}|number
  he|she|they|mom|dad|sponsor|counselor|judge said|says|told_me|wants_me|asked_me|tells_me to? {stop}
  i|we|he|she must_have|accidentally|may_have|mightve|think_i|probably? texted|called|dialed|dialled|typed|had|put|wrote|sent|saved|gave|have|text|call this|it|that|you|me|him|her|them|my_*? to|in? the|a|my? wrong number|person
  gave|giving me|him|her|them|you|my_* the|a? wrong number
  -who is|was this|that|it|he|she the|a? wrong number|person
  i got the wrong number for|of
  dont|not|never want|wanna|need to be removed|taken|deleted
  dont|never|not want|wanna|need {these}? {texts} to stop
  dont|never|not want|wanna|mean|plan|going|trying to? {stop} getting|receiving|these|your|the|hearing
  dont|not|never|didnt want|wanna|mean|trying|need to? unsubscribe|opt_out|cancel|leave|quit
  if you keep|continue ... {texting}
  dont {text} me ... call|ring|phone|email me|instead
  `,
  LISTS,
);

export const REQUESTS_ENGLISH = phrases(
  `
  -{unasked} {stop}|end all? {texting} -{me}|{tooMuch}|names|like|him|her|them|people|my_ex|my_mom|my_dealer
  -{unasked} {stop}|end all? {texting} {me} -{tooMuch}
  -{unasked} {stop}|end {texting}|{sending} and|or {texting}|{sending}
  -{unasked} {stop} calling|phoning|writing|dialing {me} -{tooMuch}
  you|yall can|may|could stop $|{texting}|these
  -{unasked} {stop} {sending} {me}? $|{stuff}|again|anymore|all_of|all_these|{texts}
  -{unasked} {stop} ... with {these} {texts}
  -{unasked} {stop} checking up? on|in me|us? $
  -{unasked} {stop}|end|enough it? with|of? {these}? {these}? {these}? {texts} -him|her|them|from_my|me_so
  -{unasked} {stop}|end|kill all? these $
  ^ {stop}|end {these}? {these}? {service} -is|was|at
  {want}|how_do_i|how_can_i|how_to|how_do_you|can_i|could_i|let_me to? stop|end|cancel|quit|halt receiving|getting|hearing? {these} {these}? {texts} -from_my|from_him|from_her|him|her
  {want}|how_do_i|how_can_i|how_to|can_i to? stop|end|cancel|quit|halt receiving|getting|hearing? {texts} -from_my|from_him|from_her|him|her
  {want}|how_do_i|how_can_i|how_to|can_i to? {stop} getting|receiving|hearing these|this|from_you|from_this|from_yall|anything
  how_do_i|how_can_i|how_to|how_do_you|can_i stop|cancel|end|turn_off|shut_off these|this|it $|off
  make|get it|them|these|this to? stop|quit {texting}
  refrain|desist|abstain from {texting}|sending
  cease_and_desist
  this|its|it is? a|my|his|her? work|business|office|landline|home|personal|private|wrong {number} so? stop $
  this|its|it is? a|an? business|office|landline|fax|wrong {number} $
  this|its is? a? landline
  ^ off|out_of {these} {these}? {list}
  -{denied} turn|shut|switch|cut off {these}? {these}? {texts}
  turn|shut|switch these|this|it|them off $
  you|yall|guys to {stop} {texting}|{sending} {me}?
  want|need|like|asking|ask|asked|told|begging|beg you|yall|you_guys|you_all to? {stop} $
  get|make|want|need|like {these}? {these}? {texts}|these to? stop|end|quit
  you|yall|guys need|have|got|gotta|must|should|better to? {stop} {texting}|{sending}
  how_do_i|how_can_i|how_to|{want}|let_me|get|got to? get|be|me off|out of? {these}? {kind}? {list}
  {want} off|out of? {these}? {kind}? {list}
  ^ i? want off of|this? $|thing
  take|pull|get this_number|this_phone|my_number|him|her off $
  take|remove|delete my_name|my_number off|from? this|it|here|yours $
  my_name|my_number off|out $|your|of
  {drop} this phone|line|cell $
  dont bother {texting}
  no|dont|not need|necessary to|for_you? to? {text} me|this|$ -him|her
  notice|request|demand|requesting|demanding to stop|cease|end {texting}
  request|requesting|demand removal
  number ... remove|delete|take it $|off
  ^ remove|delete $|it|number|us
  -{someone} dont|never|not_to ever|you_ever|you? {text}|bother|bug {me} -{later}
  -{someone} dont|never|not_to ever|you_ever|you? {text} $|again|anymore|ever|no_more|this
  -{someone} dont|never|no ever|you? {bother}|{text} {me}? again|anymore|any_more|ever|no_more|with_these|with_this
  ^ dont ring|phone {me}? $
  dont hit me up|back $
  never again {text} me
  -{someone} dont|never ever? send {me}? {these}? {these}? {texts}|{stuff}|anymore|no_more|no|another -to_my|to_him|to_her|when|at|until|while|one|now
  {dont} agree|agreed to {these}|receive|get
  ^ no soliciting|solicitors|solicitation|consent|permission
  ^ i? wish to stop|discontinue|withdraw|end $
  {want}? to? leave {these}? {kind}? list|chat|thread|group_text|text_group
  word|text|say|type|send|way ... to|i_can stop|end|cancel|quit|turn_off|get_off these|this|the_texts|your_texts
  word|text|say|type|send ... to make_it|make_this|make_these stop
  to get off of? {these} {kind}? list
  person you are? {texting}
  {number} used_to|doesnt|no_longer? belong|belongs|belonged to
  {dont}|without to_be|be|being|wish_to_be|want_to_be|wanna_be|like_being|appreciate_being|need_to_be texted|contacted|messaged|bothered|disturbed|on_this_list|on_your_list|on_any_list|on_the_list|subscribed|spammed|harassed
  {dont} {want} to? be|stay? part_of|a_part_of|on|in {these}? {kind}? {list}|this_service|your_service|your_program|this_group|your_group
  be|get removed|deleted|dropped|opted_out|taken_off|taken_out $|from_this|from_these|from_your|of_this
  be|get taken off|from {these}? {kind}? {list}
  have|get|want my|this name|number|info|phone removed|taken_off|deleted|off
  no further|additional|future|more {these}? contact|communication|communications|correspondence|contacting|messaging|texting
  {dont} have|got|gave|give|given you|yall|them|anyone|any? my? permission|consent|authorization -form|slip|from
  {dont} {want} you|yall|you_guys|anyone|anybody|nobody to? {texting}|{text}|calling {me}
  {dont} {want} to? {get}? no? {these}? {these}? {these}? {these}? {texts} -from_him|from_her|from_them|from_my|from_people|him|her|them|my
  {dont} {want} to? {get}? {these}? {these}? of? these|those $|anymore|no_more
  {dont} {want} anything|nothing from you|yall|this_number
  {dont} {want} to? hear anything|more|any_more? from you|yall|this|your
  {dont} {want} to? {get} any_more|anymore|anything|more|this|it|no_more $|from_you|from_this
  {dont} {want} this|your|the service|subscription
  -{denied} {drop} me|us|myself -at|to|when|of
  -{denied} {drop}|take|get|cross|let me|us|my_number|my_name|my_info|my_phone|my_cell|this_number|this_phone|myself off|from|out_of|of of|from? {these}? {these}? {kind}? {kind}? {list} -for_the|of_people
  -{denied} take|get|cross me|us off $|of_here|all
  -{denied} take|get me|us off of? this|these|here $
  get me out of this|these|the|your chat|text|texts|texting|messages|thread
  -{unasked}|i|ill|will|might|did|almost|gonna|lost {drop}|{wipe} you_have? my|this|the phone|cell|mobile? number|name|digits|contact|info|information|num|email -at|on|of|for
  -{unasked} {stop} {these} texting|messaging|calls|texts_and_calls
  wrong|incorrect number|num -for_the|for_my|for_a|of|on_my|to_the|again_at
  this|that|its isnt|aint|not the? right {person}|number
  ^ this_is? the? wrong|incorrect {person}|phone
  -the|a|with|to|my|this wrong person $
  -i|i_was|im|was|i_have {texting}|have|got|has|reached|text|texted|its|youre|this_is|its_the|contacted|messaged|think_this_is the|a? wrong|incorrect {person}|phone
  this|that|it isnt|aint|not|no_longer *|*s_*|my_* {number} $|anymore|any_more|you
  no_longer at|has|have|owns|uses|using this|that {number}
  doesnt|dont|no_longer have|use|own|using this|that {number}
  {number} now|no_longer? belongs to
  no_one|nobody here|there? by|named|with|called|of that? name
  -have|are|were|got|get|had|send|sent|receive|theres|there|be no more {these}? {these}? {texts} -from|than|with
  no more {texts} from you|this|these|your|here|yall
  ^ no texting
  ^ no {these}? {texts} $|for_me|to_me|to_this|ever
  no more of these|this|it? $|{texts}
  no more sending|contacting|{texting} me|us|this_number
  -{denied} unsubscribe -from_my|from_life|from_his|from_that|from_her
  -{denied} opt|opting|opted me|us|this_number? out -of|into
  -{denied} opt|opting|opted me|us? out of {these}? {these}? {texts}|{list}|these|those|this|it|everything|program|service|receiving|getting
  -{denied} optout
  dont|on|no call|contact|text|disturb list|registry
  ^ dnc
  revoke|revoking|withdraw|withdrawing|rescind|retract|pull|take_back|cancel|remove my|all|any? my|prior? consent|permission|authorization
  consent|permission is? revoked|withdrawn|rescinded|denied
  {dont} consent|consented|authorize|authorized
  -{denied} cancel|end|terminate|close|deactivate|discontinue|drop {these}? {these}? {texts}|{service} -payment|card
  want|like|wish|wanna|need to? cancel $|this|it|me|my_number
  -{denied} cancel|terminate|end|discontinue me|everything|all|it_all|these $
  -{denied} turn|shut|switch|cut|kill {these}? {texts}|these off? $
  ^ terminate|discontinue|halt|cease|desist|deactivate|disable|mute|unenroll|disenroll|withdraw $|this|these|me|my_number|my_account|my_service
  -{denied} deactivate|disable|mute|unenroll|disenroll|withdraw|cancel {these}? {texts}|me|my_number|me_out
  i|ive|already ... said|replied|texted|sent|typed|wrote stop|unsubscribe -using|to_*|by_*|on_accident
  what part of stop|unsubscribe
  {rather} not|you_didnt|you_dont|you_not|you_stop|you_stopped|you_wouldnt to|be|get|receive? ... {text}|{texts}|{bother}|texted|contacted|called|messaged -{later}
  ^ not {text} {me} -{later}
  number is|was wrong
  {drop}|{wipe} all? of? my info|data|information|details|contact
  -{denied} {drop}|take my_*|him|her|them off|from|out_of of? {these}? {kind}? {list}
  died|deceased|passed|passed_away ... {drop}|stop
  ^ block me|my_number|this_number
  ^ remove|take|get|delete from|off {these}? {kind}? {list}
  -{denied} {drop}|take|get|leave me|us|my_number|this_number off|from|out_of of? your|the|this|that|whatever *? list -of|for_*
  dont {text} {me} about_this|about_it
  dont call|ring|phone this|my number|line|phone
  take|get off my number
  {number} is no_longer|not *
  * changed his|her|their {number}
  -i|my|and * has|got a? different|new {number}
  -{unasked}|would|should|could|everyone|people|nobody|and_not leave me|us|my_phone alone|be
  -{unasked}|would|should|could|everyone|people|nobody leave my|our * alone
  ^ no stop $|{texting}
  i? ask|asked|say|said|tell|told|sent|texted? stop * times
  im|i_am done|good|through|finished with|on|off {these}? {these}? {texts}
  `,
  LISTS,
);

/** Real doubt: one question (RULES 5). */
export const DOUBTS_ENGLISH = phrases(
  `
  ^ stop|end|cancel|quit it|this|that $
  ^ no more $|more
  ^ thats? enough $|of_this
  ^ exit|leave|delete|out|finish|done|sto|go_away|get_lost|buzz_off|bug_off|bugger_off|back_off|piss_off|eff_off|f_off|fuck_off|screw_you|go_to_hell|knock_it_off|cut_it_out|leave_group|shut_up|blocked|blocking|reported|reporting|spam|scam $
  why ... you keep|still|always {texting}|{text} me
  ^ you keep|always|still {texting}|{text} me -at|when|right
  not|no_longer|aint|isnt interested $|in_this|in_these|in_your|in_receiving|anymore|any_more|stop|so|i
  {dont} sign|signed|signup|subscribe|subscribed|register|registered|ask|asked|request|requested|opt|opted up|in? for|to? this|these|that|{texts} $|{texts}
  -{unasked}|to {stop} {texting} me so|so_much|so_often|so_many|every|at|until|this_late|this_early|twice
  too many|much {texts} $
  still|keep getting|receiving|sending {these}? {texts}
  chill|ease|lay|cool|relax|easy with|on|off {these} {texts}
  hate|dislike {these} {texts}
  {texts} is|are ... annoying|bothering|stressing|harassment|spam
  -{unasked} {stop} {texting} him|her|them
  {dont} {want} them|any_of_them|none no_more|anymore $
  ^ dont respond|reply|write|text|write_me back|to_me? $
  ^ i? just? got this number
  ^ this|it? isnt|not her|him $
  ^ i? dont know her|him|this_person|that_person|who_that_is $
  -i|we|and doesnt|dont|no_longer live|lives here anymore? $
  there|theres is? no * here|at_this_number
  not the_person|who|the_one you are|youre|think|want|looking
  you are|have|must_be mistaken|confused
  i|ive? never|didnt opted|opt in $
  youre|you_are|your spamming|harassing me
  ^ reported|blocked|blocking|reporting for|and|as|this|your|you
  if you dont stop
  fcc|tcpa
  sue you|yall
  leave me out of this $
  {dont} {want} to? participate $|in
  {dont} wish to continue $
  {dont} need this|these anymore|service
  {dont} sign|signed up|me_up? $
  refuse to continue
  how_do_i|how_can_i|where_do_i cancel|opt_out|unsubscribe $
  no such person
  ^ i? dont know any *
  -{unasked} {stop}|no|no_more|end|cancel|turn_off {these}? {these}? reminders|reminder|check_ins|check_in|checkins|updates|announcements|questions $|or
  ^ i|im|ill|we|were? will|gonna|going_to|am|have|be|just? report|block|sue|reporting|blocking|reported|blocked you|this|your number|yall|these?
  report|block|sue|reporting|blocking you if|for ... {text}|{texting}
  {these}? is|are|its|this_is|thats spam|harassment -from|by
  sick|tired of|with {these}? {these}? {texts} -from
  reported|reporting|report|blocking|block this|you|your|number|as? as|this|number? spam
  -{denied} kick|let me off|out_of {these}? {group}
  -never|not|wont|dont|cant|to leave {these}? program|group $
  -{denied} take me off of? {these}? thing
  ^ i|id? {want} out|off $
  ^ i|we quit|cancel|want_out $|this_group|the_group|this_program
  -never|not|dont|wont|cant|he|she|they|to quit|leave|exit this|the|your group|program|line|service
  you|this|these|it need|needs|has|have|must to? stop $
  i|im am? not|isnt john|her|him|that_person|who_you|the_person
  {these} is|are annoying ... stop $
  `,
  LISTS,
);
