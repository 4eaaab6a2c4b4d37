import { LISTS_ENGLISH } from './opt-out-words-english.ts';
import { phrases } from './phrases.ts';

/** Real doubt: one question. Two of these in one text leave none (RULES 5). */
export const DOUBTS_ENGLISH = phrases(
  `
  ^ stop|end|cancel|quit it|this|that $
  ^ no more $|more
  ^ thats? enough of? this? $
  ^ exit|leave|delete|out|finish|done|sto|screw_you|fuck_you|f_you|knock_it_off|cut_it_out|leave_group|shut_up|spam|scam|its_spam|its_a_scam $
  why ... you keep|still|always {texting}|{text} me|$
  ^ you keep|always|still {texting}|{text} me -at|when|right
  not|no_longer|aint|isnt interested $|in_this|in_these|in_your|in_receiving|anymore|any_more|stop|so|i
  {dont} sign|signed|signup|subscribe|subscribed|register|registered|ask|asked|request|requested|opt|opted up|in? for|to? this|these|that|{texts} $|{texts}
  -{unasked}|to {stop} {texting} me so|so_much|so_often|so_many|every|at|until|this_late|this_early|twice
  too many|much {texts} $
  -do_i|can_i|could_i|to|did_i|you still|keep getting|receiving|sending {these}? {texts} -from_my|from_him|from_her|from_a|from_old|from_some|from_people|from_this_guy
  chill|ease|lay|cool|relax|easy with|on|off {these} {texts}
  hate|dislike {these} {texts}
  {texts} is|are ... annoying|bothering|stressing|harassment|spam
  -{unasked} {stop} {texting} him|her|them|my_mom
  {dont} {want} them|any_of_them|none no_more|anymore $
  ^ dont respond|reply|write|text|write_me back|to_me? $
  ^ i? just? got this number
  ^ this|it? isnt|not|aint her|him|his|hers $
  ^ i? dont know her|him|this_person|that_person|who_that_is $
  -i|we|and doesnt|dont|no_longer live|lives here anymore|no_more? $
  there|theres is? no -hope|bus|meeting|meetings|one|way|food|help|love|signal|peace|drugs|dope|heat|water|more * here|at_this_number
  not the_person|who|the_one you are|youre|think|want|looking
  you are|have|must_be mistaken|confused
  i|ive? never|didnt opted|opt in $
  youre|you_are|your spamming|harassing me
  if you dont stop
  fcc|tcpa
  ^ i? {want} to? leave|quit|exit the|this|your program|group $
  cost|costs|costing|charge|charges|charging|charged me|us ... ... {stop}|end|cancel
  ^ this|this_is|its|it|im|i_am not|isnt|aint {name} $|you|so|stop|its|at
  leave me out of this $
  {dont} wish to continue $
  {dont} need this|these anymore|service
  {dont} sign|signed up|me_up? $
  refuse to continue
  how_do_i|how_can_i|where_do_i cancel|opt_out|unsubscribe $
  no such person
  ^ i? dont know any *
  -{unasked} {stop}|no|no_more|end|cancel|turn_off {these}? {these}? reminders|reminder|check_ins|check_in|checkins|updates|announcements|questions $|or
  {these}? is|are|its|this_is|thats spam|harassment -from|by|calling|calls|texts|filter|folder
  sick|tired of|with {these}? {these}? {texts} -from
  reported|reporting|report|blocking|block this|you|your|number|as? as|this|number? spam
  -{denied} kick|let me off|out_of {these}? {group}
  -never|not|wont|dont|cant|to leave {these}? program|group $
  -{denied} take|get me off of? {these}? thing
  ^ i|id? {want} out|off $
  ^ i|we quit|cancel|want_out $|this_group|the_group|this_program
  -never|not|dont|wont|cant|he|she|they|to quit|leave|exit this|the|your group|program|line|service
  you|this|these|it need|needs|has|have|must to? stop $
  i|im am? not|isnt her|him|that_person|who_you|the_person|the_patient|the_client -anymore|any_more|no_more
  {these} is|are annoying ... stop $
  not|no_longer|aint|isnt|never interested -in|to
  how|where|who did? you|yall|gave get|got|find|you|yall my|this {kind}? number|info|contact|digits
  why|how do|does|you|yall have my number
  calling|call|contact|contacting|get|getting my|a|the? lawyer|attorney
  if you|yall|i ... {text}|{get}|one ... again|another|one_more
  ^ remove|delete|erase|undo|end|stop|cancel it|this|them|these off|out? $
  no|nah|nope|thanks i? {dont} {want} it|this|that|these|them $
  take me out $
  {dont} {want}|wish to? participate|be_part|be_a_part|continue|keep_going of|with|in? $|this|any|anymore|the_program
  no interest in? $|this|it
  youre|you_are texting|messaging|contacting a|an|my|some|the *
  hear|hearing from my lawyer|attorney
  this|these|it is|are ... harassment|harassing -from|by
  asking|asked|ask ... left alone
  im|i_am not * and ive|i told|said
  this was my|his|her|a|the * number|phone
  calling|call the cops|police on|if|next
  ^ never|not again|ever $
  dont|never text|send me? this|that stuff|shit|crap|anymore
  leave me out of it $
  nothing further|more $
  ^ pause permanently|forever $
  you want|need|after|texting|mean somebody|someone else|different
  not the? right person|number
  {dont} {want} to? be|stay in|on this program|service|thing|anymore|$
  signed|joined|enrolled|subscribed me? up|in|this? by|on|in accident|accidentally|mistake
  somebody|someone|who|brother|sister|mom|dad|wife|husband|boyfriend|girlfriend|ex|friend|cousin|son|daughter signed|put|gave me|my up|number|name|in_this
  never|didnt|dont sign|signed up for this|anything|it|these -life|pain|shit|withdrawal*|sickness|misery|feeling
  -im|i_am|hes|shes|its|he|she reported|blocking|blocked you|this_number
  {dont} {want} a|to_talk_to_a|no robot|bot|machine
  {dont} {want} this|these|it on|in my phone
  not|isnt|aint for me $|anymore|thanks
  -if|until spam go away|lost
  ^ {stop} asking|questioning me? $|that|this|questions
  bye|goodbye for|4 good|ever
  this is? a|my|our|an? *? work|business|company|office|school|shared|kids|childs|childrens {number} $
  looking|look for somebody|someone|a_different|the_wrong else|person
  report|block|sue|reporting|blocking you if|for ... {text}|{texting}
  dont|no_need_to respond|reply|write|text back $|to_me|to_this
  so|and|just end|stop|cancel|undo it|them|these $
  if this keeps|continues|doesnt up|stop?
  who gave you|yall my {kind}? number
  -to|i|ill|they|we|cant|he|she undo|reverse|cancel it|this $
  {dont} {want} to? participate $|in
  -{someone}|{kin}|to dont|no_need_to {text} him|her|them $|here
  {person}|whoever|who you|yall are? looking for ... here|gone|moved
  `,
  LISTS_ENGLISH,
);

/** The whole of a text, and tired of something: it may be this line (RULES 5). */
export const MURMURS_ENGLISH = phrases(
  `
  ^ i? {maybe}? i? {dont} think_i? {want} {it} anymore|any_more|no_more|either|right_now? {maybe}? $
  ^ bye|no|nah|nope|idk|k|well|but? i? {maybe}? {dont} {want} {it}|your_help|any_help|help_from_you anymore|no_more? $
  ^ i|im|i_am|we|were|well? {maybe}? all? done|finished|through|out|over|leaving|cool|ok|fine|good with|without|on? {it}|all_of_it|all_of_this|you|yall {maybe}? $
  ^ i|im? all? done|out|leaving|over_it|over_this now|here? $
  ^ {maybe}? good|fine|ok|okay|done without {it}|{checks}
  think|maybe|probably|prob|guess im|i_am|id_be|ill_be good|ok|okay|fine|better? without the|your? {it}|{texts}
  ^ count me out $
  {maybe} i? want|need {it} anymore|any_more|no_more? $
  ^ {it}|so|ugh|how is|are|its|theyre? getting|so|too|very|really|just|pretty|kinda|kind_of|way? too_much|annoying|a_lot|old|pointless|useless|dumb|stupid|excessive $|lol
  ^ {it} is|are|do|does? not|isnt|arent|aint|doesnt|dont for_me|my_thing|working|helping|help|work for|with_me|me|anymore|on? $
  ^ not for_me|my_thing|my_cup_of_tea|anymore|worth_it $
  ^ i? {dont} think {it} is|are? for_me|my_thing|helping|helps|working|worth_it $
  ^ your|these|the texts|messages|checkins|check_ins dont|arent|isnt|annoy help|helping|work|working|me? me|anymore? $
  ^ too many|much $|of_these
  ^ thats|this_is? too|a|so many|lot|much of? {these}? {texts} $
  {get} too|so|way_too|this many|much of? these|this $
  you|yall text|texts|message|write so|way|too? too_much|alot|a_lot|so_much|much|constantly|nonstop $
  {texts} is|are too much|many|often|long $
  ^ leave|drop {it}|all_this $
  ^ dont bother|bug $|anymore|with_me|with_it|trying|checking
  ^ go_away|fuck_off already|then|you|now? $
  ^ how_do_i|how_can_i|how_to|how_do_you|can_i|could_i stop|end|quit this|it $
  ^ nvm|never_mind|nevermind all|about? this|these|it|all_this|the_texts $
  ^ give it a rest $
  ^ nvm|never_mind|nah|no? i? changed my? mind i? {dont}? {want}? {it}? $
  ^ no? i? {dont} {want} to $
  do|does|will|would|can these|they|the_texts|you|yall ever stop|end|quit $|texting|sending|coming
  how|when long|do|does|often do|does|will? these|the_texts|this_program|you texts|messages? go_on|last|keep|stop|end|continue for|coming|up|texting|sending|going? $|me
  should|do i have_to|need_to|still|even? keep|continue|stay getting|doing|receiving|on|in|with these|this|it
  can|could these|this|it|the_texts be? turned|shut|switched|stopped off?
  {maybe} {these}|i|you|yall|we|ill|id|just|should|could|to|about|on|if|im|even? should|could|will|might|can|to|just? {stop}|pause|leave|unsubscribe|stopping|leaving|cancel|canceling|ending|dropping this|these|it|the_texts|this_thing|for_a_while|for_a_bit|your_texts|{texts}? thing|program? {maybe}? $
  {maybe} i want to keep|stay|be|continue doing|getting|on|in|with|part_of this|these|it|the_texts|{texts} anymore? $
  ^ i? cant keep doing this every_day|everyday $
  cant|dont_want_to do|keep_doing this|it|these anymore|any_more with you|yall
  whats|what_is|wheres|what the? point|purpose|use of|in|to these|this|it|the_texts|{texts} $
  what happens|if if? i say|text|type|reply stop|quit|cancel
  guess thats it for me
  is it|this|these even? worth it|doing getting|receiving
  ^ {maybe} not today or ever
  ^ i? {maybe}? rather not|not_to do|get|be|have? {it}|on_this|in_this? $
  ^ how does this end $
  ^ how do i get out|off of? {it}? $
  ^ let me out $
  ^ i? hate getting? these|your_texts $
  dont|doesnt|arent|isnt help|helping|working me? $|anymore ... {texts}
  ^ this|its? is? my number|phone|line now
  ^ i? just? got|bought this phone|number|line
  ^ i? dont know you|yall|this_number|who_you_are|what_this_is|what_you_are $
  ^ * isnt|not|doesnt|dont|aint here|live_here|use_this_phone|around_here $
  `,
  {
    ...LISTS_ENGLISH,
    it: 'this_program this_service it this these that them those this_thing all_this any_of_this the_texts the_messages your_texts {checks}',
    maybe: `maybe idk i_think think i_guess guess prob probably perhaps not_sure dont_know i_dont_know not_sure_if idk_if might i_might kinda
      dont_know_if thinking_about thinking_of wondering_if considering debating should_i should_i_just im_not_sure_if or_not`,
  },
);
