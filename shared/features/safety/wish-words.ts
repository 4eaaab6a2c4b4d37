import { barePhrases } from './plain.ts';

/** A wish to die in fewer or other words (RULES 18), over bare sentences, English and Spanish. */

const LISTS = {
  life: 'live living life alive exist existing existence breathing another_day',
  strength: 'strength energy will want wanna desire reason point hope fight will_power courage interest',
  gone: 'gone dead die died disappear disappeared passed not_here',
  i: 'i im ive ill id',
  want: 'want wanna wish need going gonna about ready thinking_of thinking_about plan planning feel_like rather',
  not: 'not dont doesnt isnt aint wont cant never no didnt wouldnt wasnt havent',
  family:
    'mom mother mama dad kids kid son daughter babies baby family wife husband brother sister girls boys children hijos hijo hija mami papa familia esposa esposo ninos nenes hermano hermana',
  everyone: 'everyone everybody they world kids family mom people she he babies nobody todos ellos hijos mama',
  deadIf:
    'i_died i_die i_got_hit i_get_hit i_didnt_wake i_dont_wake i_never_woke i_overdosed i_od i_went_to_sleep i_passed i_disappeared i_wasnt_here i_wasnt_around i_stopped_breathing',
  heaven: 'heaven up_there the_other_side jesus god the_lord lord my_maker diosito dios cielo',
  lleve: 'lleve lleves lleva llevame llevarme recoja recoge',
};

export const WISH = barePhrases(
  `
  {not} ... {strength} to|in|for|left ... {life} -here|without_my|with_my_parents|near
  nothing left|here for me|to_live -at_the|to_eat
  {not} think {i} can|could|should ... {life} -here|there|without_my|with_my_parents
  {not} live with this|the|myself|what|it guilt|pain|shame|anymore|i_did|myself|$ -roommate|roomate
  {i} got|have|bought|keep|found a? rope|noose ... garage|tree|closet|room|$|ready|and -for|from
  {not} want|wanna this|my|a life -style
  wish|want|hope|need|let my|this heart|lungs|body|brain|mind ... stop|quit|give_out|shut_down|end -racing|hurting
  saving|saved|hoarding|stockpiling|collecting|collected|stashed|stashing up? my? pills|meds|insulin
  if this what life
  how to? end it|things|everything -with|lease|a_text|the_call
  ^ end everything|it_all $
  remove|erase|delete|cancel|unsubscribe|take|wipe me|myself from|off|out_of this|the? earth|world|existence|planet|life -of_crime|coach|insurance|science|alert|alerts|day
  erase|delete|cancel my existence
  unsubscribe|opt_out|log_off from|of living|life|existing|existence -insurance|coach|alert
  leave|let me alone? to? die -laughing
  quitame|saquenme|sacame|borrame|borrenme de este mundo|tierra|vida -de_crimen
  {not} ... make|making it past|through|thru tonight|this_week|the_night|today|another
  {want} to? done|finished|free with|of|from life|everything|living|it_all|all_of_it|this_world -class|court
  sitting|alone|here ... with a|my|the|his gun|pistol|rope|noose|blade|razor $|and
  shotgun|gun|pistol|rifle ... know where
  {not} want feel|feeling anything|any_of_this|pain|nothing ever|again|anymore
  if ... werent|wasnt|werent_for ... dead|gone|killed_myself -battery
  only reason|thing im|i|keeping|that alive|here|me_here|keeps_me_alive|not_dead|havent -for_the|because_of_the_meeting
  tell|let everybody|everyone|them_all|people|the_world i|im tried|sorry|love|loved|loves
  {not} think {i} here|around|alive for|by|come|next|to|until|much -monday|work|meeting
  quiero|voy_a|pienso|tome|me_tome tomar|beber|tragar? veneno|cloro|raticida
  carta|nota|mensaje ... adios|despedida|despidiendose -heroina|vida_vieja|trabajo
  forgive|perdon*|disculp* ... ... about_to|going_to|gonna|voy_a|voy do|hacer -late|share
  {i} wont|never a? problem|bother|burden|worry|trouble for|to anyone|anybody|everyone|you|them|my_family
  wont hurt|bother|burden|disappoint anyone|anybody|everyone|them|my_family|you anymore|again|no_more
  want|wanna|need to? rest|sleep|peace forever|for_good|for_eternity
  no quiero|puedo seguir viviendo|vivo|viva|aqui -en_este_barrio|con_mis
  duele vivir|existir|estar_vivo|estar_viva
  descansar|dormir para_siempre|eternamente|en_paz|de_todo
  sin mi todos|ellos|mi_familia|mis_hijos|el_mundo ... mejor|felices|bien
  quiero|ojala que? todo|esto termine|acabe|pare -semana|turno
  living|existing|waking_up hurts|painful|exhausting|pointless|torture
  {not} ... on this|the planet|earth|world
  easier|better|best|simpler if {i} were? {gone}
  gone|dead by|before|come morning|tomorrow|sunrise|tonight|then
  {i} wouldnt|wont missed
  nobody|no_one|noone|anyone|anybody ... if {i} live|die|breathe
  said|saying|say goodbye|goodbyes to everyone|everybody|my_kids|my_family|them_all -at|before
  say|saying|said|sending my|our final? goodbyes|goodbye -to_my_coworkers|to_class
  nobody|no_one|nadie me? needs|necesita|wants|quiere me? alive|vivo|viva
  -he|she|hes|shes|they|dad|husband|boyfriend|cops took|pulled|grabbed|loaded out? my|the gun|pistol|shotgun|rifle $|and|out
  -el|ella|me saque|agarre|cargue la|mi pistola|arma|escuadra -para
  quiero|quisiera|necesito estar|irme|ir con mi {family} muerto|muerta|que_murio|que_en_paz|difunto|difunta
  quiero|ojala|quisiera que se acabe|termine todo|mi_vida|este_dolor
  {not} plan|planning|intend on|to here|around|alive|living|make_it
  whats|what the? use|point|purpose of|in {life} -arguing|going_to
  no tiene sentido|caso mi|la vida|viviendo|vivir
  para no|nunca despertar|despertarme -temprano|al|a_los|a_mi
  -i used dont want live like_this|this_way -here
  myself dead|hanging|hanged|in_a_coffin|in_a_casket|at_my_funeral
  only way|thing|option|escape|answer|solution out? death|to_die|dying|dead|suicide
  life over|ruined|done|finished|meaningless $|and|i|for -insurance|the
  too late for me|to_save_me -to
  checking|check|checked out for_good|forever|of_this_world|of_life|permanently -of_the|hotel
  doing|do everyone|everybody|the_world|them|my_family a favor
  want|wanna|need out $|of_life|of_this_life|of_this_world|for_good|of_this_body
  nobody|no_one|noone|anyone ... notice|care|miss|cry|realize ... when|if|once {i} {gone}
  they|family|kids|mom|he|she know|knows i loved|love them|him|her $
  make sure my * know|knows i love|loved -about
  have|got the? means|plan ... plan|means|to_do_it|to_end_it
  goodbye|bye too late|its_too_late|its_time
  too late goodbye
  {everyone} ... ... {gone} ... better|happier
  todos|ellos|familia|hijos ... mejor|felices|tranquilos|contentos si|cuando|sin me|yo|muero|mi
  que caso tiene ... vivir|seguir|la_vida|todo_esto
  ir|irme|voy|salir ... ... de vida -loca|de_vicio
  pills|enough|meds|bottle to|and? not|never wake
  god|lord|jesus|universe ... take|takes|call|calls|bring me -to_the_meeting|back_to|through|out_of|far|from_this_addiction|higher
  take me|im_ready god|lord|jesus|home_lord
  ready|want|wanna|going|gonna|go|need|rather to? with|meet|see|join|home|go_home ... {heaven} -church|service|bless
  ready|want|wanna|going|gonna|rather to? go? meet|see|join|with ... {family}|friend ... up_there|heaven|who_died|who_passed|that_died|dead|in_the_ground|on_the_other_side -someday|one_day
  last|final text|message|goodbye|words ... ill|i|youll|you|get|send|ever|from_me|sorry -send|phone|before|at|of_the|before_class
  last|final text|message|goodbye|words $
  my last night|day on|alive|of_my_life|here earth|this_earth|alive|$
  last night|day on earth|this_earth
  {want} to? unalive|die|dead|not_exist -laughing
  {everyone} ... better|happier|easier|rest|relieved without|when|if|once me|im|i|i_wasnt|im_gone|i_die -help|got_help|get_clean|sober
  {everyone} ... better with_out me
  better|easier|happier if|when|once|without i|im|me gone|dead|not_here|wasnt_here|disappear|died|werent_here
  if|once i|im gone|wasnt_here|werent_here|not_here|dead ... better|rest|finally|happier|free|wont_have|wouldnt_have
  wrote|left|writing|finished|written my|the|a? suicide? note|letter -for|to_heroin|to_my_addiction|in_class|of|about|from_treatment|to_my_mom_for|for_step|for_court
  wrote|left|writing|written letters|notes|goodbyes to|for everyone|everybody|my_kids|all_of|my_family|them
  who ... gets|get|will|gonna|take|takes|raise ... when|if|after|once {i} die|go|gone|dead|not_here|do_it
  take|watch|raise|look care|after|out of|for? my? * when|if|after|once im|i gone|dead|die|not_here|go|do_it -work|detox|at|to|in|into
  wont|not|dont need|needing it|them|anything|any_of_it|my_stuff anymore|after|where_im|soon|now_goodbye
  {not} worry about me after|anymore|no_more|again
  why did|didnt|would they|you|he|she|it ... bring|save|narcan|revive ... me|back|die
  wish ... hadnt|didnt|never|had_not ... saved|narcanned|narcaned|revived|brought|narcan me
  should|shouldve|should_have|shoulda|wish_they|wish_you have? let me go -to_bed|home|on
  {not} see|have|want|picture a|any? future|tomorrow|another_day ... $|me|for_me|anymore|myself -tomorrow_at
  no future|hope|life for|left me|in_me|$
  {not} see|have|got|find|know? a|any|one|the|another? reason|point|purpose to|in go|going|stay|staying|live|living|keep|keeping? here|on|alive|around|anymore|$|living|going|this_life -arguing|meeting|if_nobody|outside
  cant|dont_wanna|done_trying_to do|take|live|handle|face|deal_with life|this_life|living anymore|any_more|no_more|$ -here|there
  cant|dont|wont do|live this life
  i shouldnt|should_not|dont_deserve_to alive|here|breathing|exist|living
  should dead|have_died -by_now_but|but|god|thankful
  waste of space|life|oxygen|air
  {not} going|gonna|think|want to? ill? see|make_it_to|make_it my|another|the|till? next? birthday|christmas|year|morning|sunrise|tomorrow -meeting|at|work
  disappear|vanish|desaparecer forever|for_good|and_never|and_not|para_siempre|y_no_volver|de_este_mundo|de_la_vida -from_facebook
  go|leave forever|for_good $|and -drugs
  if|maybe {deadIf} ... ... fine|ok|okay|care|mind|bad|matter|sad|better|peace|relief|easier|notice
  {not} mind|care|cares|bother if|dying|whether {deadIf}|i_live|im_alive|i_wake|i_make_it|dying|$ -alone_on_stage
  {not} mind|care|scared if|about|of? dying|death -alone|scared
  fine|ok|okay|cool|good with dying|not_waking_up|if_i_die
  how many|much ... would_it_take|do_i_need|does_it_take|to_take ... die|wake|kill|end|dead
  how|ways|way|easiest_way|painless_way|fastest_way to? kill|hang|off|end myself|it_all|my_life
  what if i stepped|jumped|drove|walked|crashed ... train|bridge|traffic|tree|car|bus|truck
  stepped|step|walk|walking|jump|run into|in front_of? of? the|a|oncoming? train|traffic|bus|truck|semi|car -meeting
  about to fix|correct|undo it|that|gods_mistake
  by my own hand|hands
  give|giving|gave|given up on|at|with life|living|everything|myself_and
  hot shot|shots|dose to|and? its|it|i end|die|done|over
  til|till|until {i}? dont|never|wont wake|wakeup|come_back
  {want} to? with my {family}|friend who|that died|passed|overdosed
  then|until|till its|it over|all_over $
  -dont|not|no|never want|wish|need|ready it|this|everything|all_of_it|for_it to? end|over|stop life|all|forever|for_good|tonight|$ -winter|week|semester|shift|day|game|show
  all of it life
  pain gone|over|to_stop|to_end ... bridge|gun|pills|forever
  bridge|gun|pills|rope ... pain gone|over|to_stop|to_end
  gun|pistol|pills|rope ... thinking|want|gonna ... using|use_it|taking|it|them -at_the_range
  pills|bottle|gun|rope|razor|blade lined|loaded|ready|counted|in_front_of_me|next_to_me|in_my_hand|laid|on_my_lap -pharmacy|pickup|cvs|for_pickup
  live like_this|this_way anymore|no_more|any_more -in_this
  thinking|thought|think about|of using|use it|the_gun|my_gun|this_gun on -app
  catch the bus ... life|know_what_i_mean|forever|wink
  tell|let my|the {family} {i}? ... love|loved|loves|sorry|know them|her|him|that|she|he|it|i|$ -for|for_the|thanks|card|gift|happy|hi
  tell my|the {family} goodbye|bye
  on|od|overdose|odd purpose|on_purpose|and_die -didnt
  a? burden to|on everyone|everybody|them|my|family|all
  {family} deserve|deserves|need someone|a_mom|a_dad|better who|than|not_me|without|me
  no way out but|except|other death|dying|than_death|than_dying
  i? tried|attempted to? kill_myself|suicide|to_die|hang_myself|od_myself|to_od last_night|yesterday|today|this|again|$
  i attempted yesterday|last_night|today|again
  {everyone} says|talking|talks|said|keeps|texted ... kill|killing|end|hang|hanging|shoot themselves|herself|himself|their_life|her_life|his_life
  dios|diosito|senor|virgencita ... me {lleve}
  quiero|quisiera|quisiera_yo|voy_a|listo_para|lista_para|me_quiero ir|irme|reunirme|estar ... con diosito|dios|mi_mama_que|mi_hijo_que|el_senor|mi_mama_al_cielo|mis_muertos
  irme|ir|vaya de este mundo|para_siempre|al_cielo
  listo|lista para irme|morir|partir -a_casa|al_trabajo
  me quiero|voy_a|voy ir para_siempre|con_diosito|con_dios
  ultimo mensaje|texto|adios $|perdon|que|de_mi|para -del_mes|semana
  {everyone}|mundo|familia|van|va ... mejor cuando|si|sin yo|no|mi|mi_*
  mejor|felices sin mi
  carga|estorbo para|de|en_la todos|mi_familia|mi_mama|mis_hijos|nadie|ellos
  dejar|dejarlos|dejare descansar de mi
  para que|por_que me revivieron|salvaron|despertaron|trajeron
  hubieran|debieron|ojala_me_hubieran dejado|haberme_dejado|haber_dejado morir|ir|muerto
  me hubieran|hubiera dejado? morir|muerto
  no quiero|voy_a|creo|pienso llegar|aguantar|pasar|ver al|a|otro viernes|lunes|manana|domingo|noche|navidad|cumpleanos|dia -con|junta|temprano|tarde|reunion|trabajo
  acabar|terminar|acabo|termino con todo|mi_vida|mi_sufrimiento -tarea|el_trabajo|los_tramites
  pistola|arma|cuchillo ... ... usar|conmigo|cargada|usarla|volarme -trabajo
  despedi de mis|mi|todos nenes|hijos|ninos|familia|mama|todos -trabajo
  cuando me muera|muero|mate -viejito|viejo
  cuando|si yo? no este|exista|estuviera aqui|$|mas -trabajando
  cuide|cuiden|cuida|cuidar ... cuando ... muera|no_este|falte|vaya
  regale|regalando ... cosas|todo|ropa ... ... necesitar|ocupar|falta
  me atropelle|atropellara|atropellaran|cayera|partiera un|el|una carro|camion|tren|rayo|bus
  mejor|ojala me muero|muera|mato|mate|muriera -de
  me da|importa igual|poco|lo_mismo si ... muero|despierto|vivo|muera
  no me? importa si ... muero|despierto|vivo|muera
  espero|ojala|ruego no despertar|despierte|despertarme|amanecer -tarde
  no merezco vivir|la_vida|existir|estar_vivo|estar_viva
  no tiene caso|sentido seguir|vivir|nada -peleando|discutiendo
  no encuentro|tengo|veo ... motivo|motivos|razon|razones|ganas ... seguir|vivir -trabajando
  no le? veo|encuentro ... sentido|caso ... vida|vivir|nada|estar_aqui|seguir
  me intente|quise|trate_de matar|suicidar|colgar anoche|ayer|hoy|otra_vez|$
  intente suicidarme|matarme|morirme|colgarme|quitarme_la_vida -hace
  {family} dice que? se? quiere morir|matar|morirse|matarse|suicidarse
  diganle|dile|diles|diganles a mi|mis|la|los {family} que los|las|lo|la amo|quiero|quise|perdone|perdonen -regalo|gracias|por
  perdon por todo $|adios|los_amo
  pastillas|soga|pistola|carta listas|lista|escrita|en_la_mano|compradas|enfrente -recoger|en_la_farmacia|farmacia|presion|casa|para_recoger
  nunca haber|hubiera nacido
  nada tiene sentido $|para_mi|quiero
  dormirme|dormir y no|nunca despertar
  `,
  LISTS,
);

/** Two of these together. */
export const DESPAIR = barePhrases(
  `
  burden|worthless|hopeless|estorbo|carga
  no hope|way_out|esperanza|salida
  cant|dont_want_to|dont_wanna take|do|handle|keep_doing it|this|everything|that anymore|no_more|any_more|$ -job|homework|line|outfit
  im|i done|finished|over_it|ready $|with_everything|with_it_all|trying|fighting
  tired of fighting|trying|everything|hurting|the_pain|it_all
  goodbye|good_bye|farewell|bye|bye_everyone|adios|despido -letter|heroin|old|to|hasta|vieja|vida|hello|and_have|20s|love_you|see|que|nos|forever|drugs|drogas|heroina|dope
  after|past tonight|today
  gave|giving|sold|given|regale ... stuff|dog|cat|things|clothes|cosas|perro -goodwill|church
  peaceful|made_my_peace|at_peace|in_peace|en_paz
  wont|not need|needing
  im|i sorry $|for_everything|mom|kids|i
  perdon|perdonenme|lo_siento
  nobody|no_one|nadie ... care|cares|miss|misses|needs|importa|extrana|quiere
  pills|gun|rope|bridge|bottle|pistola|puente|pastillas
  fine by me
  {not} going|gonna|think ... make_it
  not gonna|going_to around|here
  end it|all|everything|things -with|him|her
  how much longer i can|ill
  wont hear from me
  no los|las|te voy|vuelvo molestar|a_molestar|a_estorbar|a_dar_lata
  despues de hoy|esta_noche
  cuanto mas aguanto|puedo|voy_a
  no van_a|vas_a|volveran_a saber de_mi
  love you|them all|both|$|and|im
  let me go
  no puedo|aguanto|doy|soporto mas|$
  no creo|voy_a aguantar|poder
  para siempre
  take care
  disappear|desaparecer
  want|wish|need|ready ... over|to_stop|to_end -shift|winter
  life aint|isnt|not
  `,
  LISTS,
);
