/** The words that the tables of opt-outs are made of, English: who, what, and how it is to end (RULES 4-6). */
export const LISTS_ENGLISH = {
  stop: 'stop stopping quit quitting cease discontinue halt',
  texting: `texting messaging contacting spamming harassing bothering pestering bugging soliciting hounding emailing
    notifying dming stalking hitting_me_up hitting_up hitting_my_* blowing_me_up blowing_up blowing_my_* reaching_out
    annoying pinging ringing lighting_up filling_up filling clogging flooding blasting bombarding jamming wasting`,
  sending: 'sending forwarding giving calling phoning writing writting dialing',
  text: `text message contact follow_up reach_out spam harass dm solicit notify pester disturb email call_or_text text_or_call
    call_or_message call_and_text reply write_to ping hit_up`,
  bother: 'call ring phone write annoy',
  me: 'me us my_inbox me_at_this_number me_on_this_number me_on_this_phone me_at_this me_on_my_* my_phone my_cell my_number my_*_phone this_number this_phone this_line this_person here to_me at_me',
  tooMuch:
    'so so_much so_early so_often so_late so_many every at until while during this_late this_early twice early late on when before',
  texts: `texts text messages message notifications notification alerts alert spam emails subscription communications
    communication correspondence newsletter blasts text_messages mms sms contact calls promotions promos ads offers marketing {checks}
    robot bot bots {thing}`,
  checks: `checkins checkin check_ins check_in check_ups checkups check_in_texts checkin_texts`,
  thing: `text_thing texting_thing text_program texting_program text_service texting_service text_line message_service`,
  these: `all of the these those this your my any more anymore such other another unwanted stupid dumb annoying random
    daily so_many nonstop constant further future automated shitty crappy with them damn useless weird creepy yalls these_kinda robot robo auto automatic`,
  stuff: 'these this that them those stuff things anything nothing shit crap junk bullshit bs garbage links spam any',
  // Directly before the words: then they tell of stopping, or tell not to, and ask nothing of this line.
  unasked: `dont doesnt didnt never wont cant couldnt wouldnt not to ever he she they who_will if_you
    if_they why_did_you did_you when_you never_said didnt_say he_said she_said they_said mom_said dad_said will_he
    make_him make_her let_him would i we`,
  denied: `dont not never didnt dont_want_to not_want_to dont_ever did_i did_you if_i if_you why_did_you you_to_never wont she he they`,
  someone: 'i you they we he she people ppl friends family kids parents why if who that y folks guys_who mine',
  kin: 'ex dealer plug mom dad mother father sister brother husband wife boyfriend girlfriend roommate friend son daughter boss cousin uncle aunt family baby_daddy people friends buddies him her them everybody everyone somebody',
  // After "don't text me": a time, so that it asks for another one, or somebody's reason.
  later: `now right_now back names when while at in on tomorrow tonight today until till til after during right this like unless if about
    so_late so_early too early late before_noon before_work before_my before_the before_6 before_7 before_8 before_9 before_10 between first yet that his her him he`,
  list: `list lists database data_base system contacts contact_list inbox whatever whatever_this_is records directory distribution mailing texts text
    messages subscription phone_list thread chain text_chain text_thread chat text_group text_list`,
  kind: 'mailing contact phone texting text texts call sms email whatever messaging marketing calling spam group',
  group: 'group groups program chat group_chat group_text',
  drop: 'remove delete erase scratch strike exclude unenroll unregister deregister take_out unlist pull drop x cross',
  wipe: 'lose forget scrub unsubscribe purge wipe clear get_rid_of throw_away throw_out toss burn',
  get: `get getting receive receiving be_getting be_receiving keep_getting keep_receiving continue_getting continue_receiving keep_texting have read see
    you_sending you_to_send got more_of any_of seeing`,
  want: 'want wanna wish need care like wanted would_like interested_in wish_for needing wanting asked_for ask_for',
  dont: 'dont no_longer never didnt not doesnt wont',
  name: 'john johnny mike michael james david robert chris steve jason brian kevin eric josh matt ryan dave joe tom jim tony tyler brandon mary maria jennifer jessica amanda sarah lisa ashley michelle nicole amy angela linda jose carlos juan',
  person: 'person human guy lady dude man woman contact recipient girl individual',
  number: 'number phone line cell contact num',
  service: `service program membership account enrollment enrolment signup sign_up registration checkins check_ins sub participation {thing}`,
  // Between the word that ends and what is ended: nothing that brings in anybody or anything else.
  rem: `{drop} take get let disconnect release exit free exclude sign pull cut`,
  fill: `to the these this that those them with of all any more anymore your yall yalls you me us my getting get receiving receive
    sending send doing do be being from for off up on it out a such no none further keep keeping so many daily everyday every day constant
    stupid annoying automated random text having have seeing see need needing just over`,
  cease: `{stop} end cancel kill cut mute disable put_a_stop put_an_end call_it_quits get_rid turn_off shut_off cut_off no_more enough
    no_need no_interest no_use good_without fine_without better_without refuse decline opt_out opting_out unsubscribe free_me release_me exclude_me
    choose_to_stop prefer_to_stop elect_to_stop sick_of_and_done disconnect_me`,
  these_texts:
    '{texts} emails list texting_me messaging_me contacting_me checking_on_me checking_in_on_me checking_up_on_me subscription membership',
  nots: 'from_my from_his from_her from_him from_people from_them from_anyone him her them his hers people my_* about if until before after during in_the at_night at_work at in on so so_much so_often so_early so_late this_early this_late every twice today yesterday tonight when while late early first that too unless like because_of to_my to_him to_her with_my with_him with_her',
  rather: 'rather prefer appreciate_it_if wish like_it_if',
};
