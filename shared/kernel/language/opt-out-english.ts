import { LISTS_ENGLISH } from './opt-out-words-english.ts';
import { phrases } from './phrases.ts';

/** English wording that ends the texts, wording that may, and what only sounds so (RULES 4-6). Read after `plainly`. */

/** Cut out before anything else is read. */
export const NEGATED_ENGLISH = phrases(
  `
  never|didnt|not say|said|saying|tell|told|ask|asked|mean|meant you|yall? to? {stop} {texting}
  told|asked|tell|ask|want|wanted|need my? *? {kin} not to? {text}|{bother} {me}? no_more|anymore|again?
  told|tell|asked|ask|texted|warned my? *? {kin} to? {stop}|dont|never {texting}|{text}|{bother} {me}?
  -this_is my? {kin}|he|she says|said|keeps_saying|told_me|tells_me to? {stop}|dont|never {texting}|{text} him|her|them|me?
  dont|never|not want|wanna off|out of? {these}? {list}
  am|was|did|will i ... unsubscribe|removed|opted_out|taken_off
  thought|heard|means i was|am|got unsubscribe|removed|opted_out
  dont|not|never want|wanna to? opt out
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
  if you keep|continue ... {texting} ... ... block|report you?
  if you keep|continue ... {texting}
  dont {text} me ... call|ring|phone|email me|instead
  `,
  LISTS_ENGLISH,
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
  -{unasked} {stop} reminding|quizzing me $
  -{unasked}|{kin}|to {stop} talking|communicating|speaking to|with me|us -like|about|and|when|my
  -{unasked} {stop} with this $
  -{unasked} stop|quit sending it $
  -{unasked} knock|cut|quit|stop it|this|that off|out? with {these}? {these}? {texts}
  -{unasked} {stop} {sending} me {these}? *? stuff|shit|things|crap
  -{unasked} {stop}|end|enough it? with|of? {these}? {these}? {these}? {texts} -him|her|them|from_my|me_so
  -{unasked} {stop}|end all? these $
  ^ {stop} {these}? {these}? {service} -is|was|at
  {want}|how_do_i|how_can_i|how_to|how_do_you|can_i|could_i|let_me to? stop|end|cancel|quit|halt receiving|getting|hearing? {these} {these}? {texts} -from_my|from_him|from_her|him|her
  {want}|how_do_i|how_can_i|how_to|can_i to? stop|end|cancel|quit|halt receiving|getting|hearing? {texts} -from_my|from_him|from_her|him|her
  {want}|how_do_i|how_can_i|how_to|can_i to? {stop} getting|receiving|hearing these|this|from_you|from_this|from_yall|anything
  how_do_i|how_can_i|how_to|how_do_you|can_i stop|cancel|end|turn_off|shut_off these $|off
  how_do_i|how_can_i|how_to|how_do_you|can_i cancel|turn_off|shut_off this|it $|off
  refrain|desist|abstain from {texting}|sending
  cease_and_desist
  this|its|it is? a|my|his|her? work|business|office|landline|home|personal|private|wrong {number} so? stop $
  this|its|it is? a|an? business|office|landline|fax|wrong {number} $
  this|its is? a? landline
  ^ off|out_of {these} {these}? {list}
  turn|shut|switch this|it|them off $
  want|need|like|asking|ask|asked|told|begging|beg you|yall|you_guys|you_all to? {stop} $
  get|make|want|need|like {these}? {these}? {texts}|these to? stop|end|quit
  you|yall|guys|you_people|people need|have|got|gotta|must|should|better to? {stop} {texting}|{sending}
  how_do_i|how_can_i|how_to|{want}|let_me|get|got to? get|be|me off|out of? {these}? {kind}? {list}
  {want} off|out of? {these}? {kind}? {list}
  take|pull|get this_phone|him|her off $
  take my_name|my_number off|from? this|it|here|yours $
  dont bother {texting}
  dont keep|be {texting}|{sending} {me}?
  notice|request|demand|requesting|demanding to stop|cease|end {texting}
  request|requesting|demand removal
  ^ remove|delete $|it|number
  -{someone} dont|never|not_to ever|you_ever|you_dare|you? {text}|bother|bug {me} -{later}
  -{someone} dont|never|not_to ever|you_ever|you? {text} $|again|anymore|ever|no_more|this
  -{someone} dont|never|no ever|you? {bother}|{text} {me}? again|anymore|any_more|ever|no_more|with_these|with_this
  ^ dont ring|phone {me}? $
  -{someone}|{kin} dont|never|not hit me_up|my_line|my_phone|us_up|me_back -{later}|with_a
  -{someone} dont {text} it|there $|again|anymore|ever|please
  ^ dont send $|again|it
  no me {text}|text
  you|yall cant|may_not|shouldnt|have_no_right_to ever? {text} {me}
  arent|not|no_longer allowed|authorized|permitted to {text} {me}
  -{kin}|he|she|they need|want|like|ask|asking|expect you|yall|you_all|you_guys to ... not|stop|quit|cease {text}|{texting}|send|sending|hit
  no need|reason|point|use for_you|in_you? to|in? keep|keep_on? {texting}|{text}|checking|sending|send|check -back
  you|yall|guys dont|no_longer|need_not have|need|gotta|got? to? keep? {text}|{texting}|check_on|send|check_in -back
  never again {text} me
  -{someone} dont|never ever? send {me}? {these}? {these}? {texts}|{stuff}|anymore|no_more|no|another_one|another -to_my|to_him|to_her|when|at|until|while|now
  {dont} agree|agreed to {these}|receive|get
  ^ no soliciting|solicitors|solicitation|consent|permission
  ^ i? wish|would_like|id_like|want to stop_these|discontinue|withdraw $
  ^ i? wish to stop|end $
  {want}? to? leave {these}? {kind}? list|chat|thread|group_text|text_group
  word|text|say|type|send|way ... to|i_can stop|end|cancel|quit|turn_off|get_off these|this|the_texts|your_texts
  word|text|say|type|send ... to make_it|make_this stop
  to get off of? {these} {kind}? list
  {dont}|without to_be|be|being|wish_to_be|want_to_be|wanna_be|like_being|appreciate_being|need_to_be texted|contacted|messaged|bothered|disturbed|on_this_list|on_your_list|on_any_list|on_the_list|subscribed|spammed|harassed
  {dont} {want} to? be|stay? part_of|a_part_of|on|in {these}? {kind}? {list}|this_service|your_service|your_program|this_group|your_group
  be|get removed|deleted|dropped|taken_off|taken_out $|from_this|from_these|from_your|of_this
  be|get taken off|from {these}? {kind}? {list}
  have|get|want|like|need|see my|this name|number|info|phone removed|taken_off|deleted|off
  no further|additional|future {these}? {texts}
  no further|additional|future|more {these}? contacting|messaging|texting
  {dont} have|got|gave|give|given you|yall|them|anyone|anybody|any? my? permission|consent|authorization -form|slip|from
  {dont} {want} to? {get}? no? {these}? {these}? {these}? {these}? {texts} -from_him|from_her|from_them|from_my|from_people|him|her|them|my|{later}
  {dont} {want} to? {get}? {these}? {these}? of? these|those $|anymore|no_more
  {dont} {want} anything|nothing from you|yall|this_number
  {dont} {want} to? hear anything|more|any_more? from you|yall|this|your
  {dont} {want} to? {get} any_more|anymore|anything|more|this|it|no_more $|from_you|from_this
  {dont} {want} this|your|the service
  -{denied} {drop} me|us -at|to|when|of|a|an|in|by|there|from_this_earth|from_life|from_them|from_him|from_her|from_my
  -{denied} {drop}|take|get|cross|let me|us|my_number|my_name|my_info|my_phone|my_cell|this_number|this_phone|myself off|from|out_of|of of|from? {these}? {these}? {kind}? {kind}? {list} -for_the|of_people
  -{denied} take|get me|us off $|of_here|all|period|now|already|i|im|cuz|because|or|before
  -{denied} take|get me|us off of? this|these|here $
  -{unasked}|i|ill|will|might|did|almost|gonna|lost {drop}|{wipe} you_have? my|this|the phone|cell|mobile? number|name|digits|contact|info|information|num|email -at|on|of|for
  -{unasked} {stop} {these} texting|messaging
  wrong|incorrect number|num -for_the|for_my|for_a|of|on_my|on_the|to_the|again_at
  this|that|its isnt|aint|not the? right {person}|number
  ^ this_is? the? wrong|incorrect {person}|phone
  -i|i_was|im|was|i_have {texting}|have|got|has|reached|text|texted|its|youre|this_is|its_the|contacted|messaged|think_this_is the|a? wrong|incorrect {person}|phone
  this|that|it isnt|aint|not|no_longer *|*s_*|my_* {number} $|anymore|any_more|you
  no_longer at|has|owns|uses this|that {number}
  doesnt|dont|no_longer have|use|own|using this|that {number}
  {number} now? belongs to
  no_one|nobody here|there? by|named|with|called|of that? name
  -have|are|were|got|get|had|send|sent|receive|theres|there|be no more {these}? {these}? {texts} -from|than|with
  ^ no texting
  ^ no {these}? {texts} $|for_me|to_me|to_this|ever
  no more of these|this|it? $|{texts}|and|thanks
  -{denied} unsubscribe -from_my|from_life|from_his|from_that|from_her
  -{denied} opt|opting|opted me|us|this_number? out -of|into
  -{denied} opt|opting|opted me|us? out of {these}? {these}? {texts}|{list}|these|those|this|it|all|everything|program|service|receiving|getting
  -{denied} optout
  dont|on|no call|contact|text|disturb list|registry
  ^ dnc
  revoke|revoking|withdraw|withdrawing|rescind|retract|pull|take_back|cancel|remove my|all|any? my|prior? consent|permission|authorization
  consent|permission is? revoked|withdrawn|rescinded|denied
  {dont} consent|consented|authorize|authorized
  -{denied} cancel|end|terminate|close|deactivate|discontinue|drop {these}? {these}? {texts}|{service} -payment|card
  want|like|wish|wanna|need to? cancel $|this|it
  -{denied} cancel|terminate|end|discontinue me|everything|all|it_all|these $
  -{denied} turn|shut|switch|cut|kill {these}? {texts}|these off? $
  ^ terminate|discontinue|halt|cease|desist|deactivate|disable|mute|unenroll|disenroll|withdraw $|this|these|me|my_number|my_account|my_service
  i|ive|already ... said|replied|texted|sent|typed|wrote stop -using|to_*|by_*|on_accident
  i keep|kept saying|texting|typing|sending|replying stop
  didnt|never mean|meant|want|wanted to? sign|join|enroll up? for? this|these? cancel|remove|stop|undo|end
  what part of stop
  {rather} not|you_didnt|you_dont|you_not|you_stop|you_stopped|you_wouldnt to|be|get|receive? ... {text}|{texts}|{bother}|texted|contacted|called|messaged -{later}
  ^ not {text} {me} -{later}
  number is|was wrong
  {drop}|{wipe} all? of? my info|data|information|details|contact
  -{denied} {drop}|take my_*|him|her|them|grandma|grandpa|mom|dad off|from|out_of of? {these}? {kind}? {list}
  died|deceased|passed|passed_away ... {drop}|stop
  ^ block me|my_number
  dont {text} {me} about_this|about_it
  dont call|ring|phone this|my number|line|phone
  take off my number
  {number} is no_longer|not *
  changed his|her|their {number}
  has a? different|new {number}
  he|she|they got a? different|new {number}
  -{unasked}|would|should|could|everyone|people|nobody|and_not leave me|us|my_phone|this_number|this_phone|my_number|this_line alone|be
  -{unasked}|would|should|could|everyone|people|nobody leave my|our * alone
  ^ no stop $|{texting}
  i? ask|asked|say|said|tell|told|sent|texted? stop * times
  -{unasked}|no|like|love|have|are|were|got|get|had|send|sent|receive|theres|there|be|when|how|if {cease} {fill}? {fill}? {fill}? {fill}? {these_texts} -{nots}
  ^ i|we? {dont} {want} {fill}? {fill}? {fill}? {fill}? {these_texts} -{nots}
  {dont} {want} you|yall|anyone|anybody|to_be|to_get|being checking|checked|texting|messaging on|me|in
  you|yall|guys|people to {cease} {fill}? {fill}? {fill}? {these_texts} -{nots}
  who|what|where|which ... ... to stop|end|cancel|quit {fill}? {fill}? {these_texts} -{nots}
  to|do_i|can_i|could_i not get|receive these|this|those|{texts} $|anymore|again
  way|choose|how to not|stop|quit|end get|getting|receiving {fill}? these|this|those|{texts}
  how_do_i|how_can_i|how_do_we|can_i stop|get|make you|yall|these_people|this_number|this_thing from|to? stop|quit|not? {texting}|{text}|stop|$
  -him|her|he|she if|next|next_time you|yall {text} me|this_number again|one_more|another -tomorrow|later|at|in|this_much
  get|stay|keep off|out|away of|from? my phone|line|number|inbox|cell|dms|messages
  -{denied}|{unasked} {rem} me|us|my_number|my_phone|my_name|this_number|this_phone {fill}? {fill}? {fill}? {list}|{checks}|program|service|your_phone|your_system|whatever -of_people|for_housing|for_the
  -{denied}|{unasked} {rem} me $|from_these|from_it|now
  -{denied}|{unasked}|i|lost|might {rem}|remove|forget|delete|take_down my|this cell|phone|mobile? number|cell|phone|digits -at|on|for|off|in|and_i
  cancel|end|stop this for me|us
  process|confirm my removal|cancellation
  forget about me $|and_my_number
  close|shut|deactivate|terminate|cancel|end out|down? my account
  -dont|not|never want removed|off|deleted $|from|this_list|list|this_thing
  have|get me|us removed|taken_off|deleted
  not the {person} youre|you_are|you
  nobody|no_one|noone here|at_this_number|on_this_number named|called *
  -{unasked} {stop} the|your|all|this harassment|nonsense|bs|bullshit|foolishness
  -{unasked}|i {stop}|end|cancel|terminate|delete this|the|that thing|nonsense|mess $
  {dont}|dont_wanna have you|yall|you_guys|your_number in my phone|life|business $
  make it so i|we dont|never get|receive
  keep|leave me|us|my_number off|out of? {these} {list}
  {number} you have|got|are_texting is wrong|old|not
  you have an? old number
  {number} was|is|has|got been? reassigned|recycled
  im|i_am|be|were|want_to_be|am done|good|through|finished|over with|on|off|getting|receiving? {these}? {these}? {texts}|{thing}|texting
  done|through|finished|over with? getting|receiving these|those|this|your
  done|through|finished with this|your|the|yalls service
  {rather}|like to? not to? {get} {these}? {these}? {texts}|these|those -from
  grateful|appreciate|appreciate_it|best|better|great|nice|like|love|like_it|cool|thankful if you|youd|yall would|could|can? stop|stopped|quit|remove|removed|delete|deleted|take|took|didnt|dont|wouldnt|not {texting}|{text}|me|my_number|my_name|my_phone|us|send|sending -back
  {want} for? {these}? {these}? {texting} to stop|end|quit
  can|could|lets|we not do this no_more|anymore
  no|any|further|zero need|use|interest for|in|of these|your|those|the|receiving|getting {texts}|$
  {dont} {want}|wish to? participate|participating $|any|anymore|in_this|in_your
  decline|refuse|not_willing to receive|get|accept|be
  {dont} {want} to? be|stay? signed_up|enrolled|registered
  {dont} {want} nothing|anything to_do with you|this|yall|these -life|stuff|drug|drugs
  {want} nothing to_do with you|yall|this_program|this_service|these_texts
  {dont} {want} you|your|yall|yalls shit|crap|bs|stuff|mess|help_no_more
  {dont} {want} this|these|those on my|this phone|cell|line|number
  go text|bug|bother|message|find somebody|someone else|who|that
  find|get|bother|text|try|pick another|a_different number|phone|person to {bother}|{text}|bother|bug
  fuck|screw|damn|forget you|yall|off? and|with? your|these|this|the {these}? {texts}
  ^ spam|okay? get_lost|buzz_off|bug_off|bugger_off|back_off|piss_off|eff_off|f_off|screw_off|go_to_hell|kick_rocks|beat_it|pound_sand spam|robot|bot|bots|already|then|with_this|you|and? $
  ^ spam go_away|fuck_off $
  ^ go_away|fuck_off spam|robot|bot|bots|with_this
  ^ blocked|blocking|reported|reporting you? $|bye
  -not i|im|ill|were|we|imma? gonna|going_to|will|have|am|be|about_to? block|blocking|blocked|report|reporting|reported|sue|suing you|yall -to|for_a
  reporting|report this|you|it|yall to my|the|fcc|ftc|police|cops|authorities
  im|ill|imma|i_will|gonna block|blocking|report|reporting this|your number|phone|spam
  report|reporting this|these|it|your as|for spam|harassment
  changed my mind about signing|joining|enrolling|these|your|the_texts|the_messages|being_on|being_in|getting
  signed|joined|enrolled|subscribed|opted me? up|in|this? by|on|in accident|accidentally|mistake ... undo|cancel|remove|take|end|stop|delete|out
  sign me off|out $|of_this|of_it|please
  -well|get|got|be|was|i_was|being done|through|finished with {these} {these}? {texts}
  get|take|keep this|these|them|those|yourself|{texts} off|out of? my phone|cell|number
  {dont} {want} {get}? {these}? {texts} on|at this|my phone|number|cell
  -from|to|with withdraw|withdrawing from? this|your|the program|service|list|texts|texting
  id|would|i like|wish to withdraw $|and|from_this|from_your
  {want} out|off of? this|your|yalls|the|these program|service|thing|texting
  leave the|this|your text|texting|message|messaging program|service|line|group|list
  take|get|let me|us out|out_of of? this|these|your|the|yalls program|service|one|texting|group
  {drop}|close|cancel|end my account|profile
  shut|turn|switch|cut this|these|the|that thing|texting|text_thing off
  gets me? off|out of? this|the|your list|texts|thing
  take|pull|remove|get|delete it|the_number|that_number|this_number|the_phone|his_number|her_number|their_number|his_name|her_name off|out|from $|your|of_your|yalls|the_list|of_the
  -who|which|i my|this {kind}? {number}|contact_information|contact_info|info|information|name|data to? be|is removed|deleted|purged|erased|taken_off|taken_out|dropped
  -i|to|was|were|been|got|ill {drop} from|off {these}? {kind}? list
  no_longer|not *s|his|her|their {number} $|anymore|now|any_more
  nobody|no_one|noone|isnt_anyone|aint_nobody named|called *
  ^ theres|there_is? no * at|on this number|phone|line
  {person} youre|you_are|you? trying|looking|want|wanting|seeking|need|texting to_reach|for|to_contact|to_find|is? changed|moved|dead|died|gone|no_longer|passed|doesnt|isnt
  {number}|numbers is|are? wrong $
  never|didnt|dont|not agree|agreed to be? {texts}|texted|contacted
  changed|changing|switching|new_person|new_owner|different_owner ... stop|remove|delete {texting}|this|my|it
  this|that|it is? no_longer *|*s_*|my_* {number} $|so|and|anymore|now
  get|stay|keep|gtfo out|off of? my inbox|messages|dms|texts
  ^ remove|take|get|delete from|off {these}? {kind}? {list}
  no more sending|{texting} me|us|this_number
  make|get it|them|this to? stop|quit {texting}
  -the|a|with|to|my|this wrong person $
  {dont} {want} you|yall|you_guys|anyone|anybody|nobody to? {texting}|{text}|calling {me}
  person you are? {texting}
  you|yall|guys to {stop} {texting}|{sending} {me}?
  {want} for? {these}? {these}? {texts}|these|those to stop|end|quit|cease
  no|dont|not need|necessary to|for_you? to? {text} me|this|$ -him|her
  ^ i? want off of|this? $|thing
  {drop}|take|get me|my_name out_of|off|from of? your|yalls phone|cell
  {number} used_to|doesnt|no_longer? belong|belongs|belonged to
  number ... remove|delete|take it $|off
  -{denied} turn|shut|switch|cut off {these}? {these}? {texts} -with|between
  -{someone}|if|why|when {dont} {want} {fill}? {fill}? {fill}? {fill}? {these_texts} -{nots}
  -{denied} {drop}|take|get|leave me|us|my_number|this_number off|from|out_of of? your|the|this|that|whatever *? list -of|for_*
  -{denied} deactivate|disable|mute|unenroll|disenroll|withdraw|cancel {these}? {texts}|me|my_number|me_out
  my_name|my_number off|out $|your|of
  {texts}|{service} are|is|arent|isnt|no_longer|not not|no_longer? needed|wanted|necessary|required $|anymore|now|stop|and
  ^ no_longer|not needed|wanted|necessary $|anymore|stop|cancel|thanks
  you|yall got|have|texted|texting|reached|contacted the wrong * $
  ^ i|im|ill? blocked|blocking|block|reported|reporting and|this|these
  ^ cancel|end|stop|terminate or i|im|ill
  `,
  LISTS_ENGLISH,
);
