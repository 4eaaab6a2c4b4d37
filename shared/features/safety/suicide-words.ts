import { phrases } from '../../kernel/language/phrases.ts';

/** Words of suicide (RULES 18), said of oneself or of somebody near, English and Spanish. */

const LISTS = {
  kill: 'kill killing hang hanging shoot shooting off offing unalive unaliving harm harming hurt hurting cut cutting drown drowning stab poison',
  self: 'myself my_self meself himself herself themself themselves mysef myslef mself him_self her_self',
  want: 'decided want wanna wants wanted wanting wish going gonna plan planning ready trying tried tryna need deserve prefer rather about thinking_of thinking_about considering hope hoping might_as_well ought fixing finna supposed will want_2 want_too imma ima',
  dead: 'dead gone deceased 6_feet_under in_the_ground',
  quiero:
    'quiero quisiera prefiero deseo querer quiere ganas_de voy_a vamos_a pienso pensando_en pense_en quise necesito merezco mejor queria queremos va_a iba_a pensado_en ganas_locas_de intente intento intento_de tratando_de trate_de piensa_en planeo volvi_a estoy_por desearia preferiria gustaria deberia debo merecia pienso_mucho_en',
  vida: 'vida existencia sufrimiento',
  kin_es: 'hijo hija hermano hermana novio novia ex amigo amiga esposo esposa papa mama sobrino sobrina primo prima',
};

/** Enough alone, also beside laughter. */
export const SUICIDE = phrases(
  `
  {kill} {self}
  kms|kmself|kys_myself|ctb|kmsing|sewerslide|sewer_slide|self_delete
  {want} to|2|too? die|dye|be_dead|not_exist|not_be_alive|stop_existing|stop_living|stop_breathing_forever|cease_to_exist|never_wake_up|not_wake_up|fall_asleep_forever|be_gone_forever|leave_this_world|leave_this_earth
  {want} to? end it|everything|things|my_pain|my_suffering -with|there|between
  end|ending|ended|ends|take|taking|takes it_all|my_life|my_own_life|his_life|her_life|his_own_life|her_own_life|their_own_life|their_life|my_lifes -in_a|to|savings|back|seriously|over|one
  im|ill|gonna|i_will|lets just|be|really? end|ending it|things $|all|tonight|now|today|soon
  end|ending it tonight|today|now|right_now|for_good|tomorrow|here
  wish i|id was|were|wasnt|werent|had|hadnt|never|could|would|wouldve|couldve|would_have|could_have|shouldve|just|didnt ... dead|alive|born|die|died|woke_up|wake_up|existed|exist|overdosed|been_born|not_be_here|be_dead|disappear_forever|not_exist
  wish ... had|wouldve|would_have|just? killed me
  hope|hoping|pray|praying|wish i|id|to just? never|not|dont|didnt|wont|wouldnt|couldnt wake|wakeup up|tomorrow|in_the_morning|$
  hope|pray i die|od|overdose|dont_make_it|dont_survive
  sleep|bed|asleep and never|not wake|wakeup
  better|beter off dead|without_me|if_i_was_gone|if_i_died|if_i_were_dead|if_i_was_dead|gone|not_here|if_i_wasnt_here|if_i_were_gone
  dont|no_longer|not|cant|doesnt|never even|really|think_i|know_if_i? want|wanna|wants|wanting|care|feel_like|like|deserve|need|wish to|2|if_i? live|living|be_alive|being_alive|exist|existing|be_here_anymore|be_here_any_more|be_here_at_all|be_here_tomorrow|be_on_this_earth|be_in_this_world|wake_up|wake_up_tomorrow|wake_up_anymore|be_around_anymore|see_tomorrow|go_on|keep_living|do_life|do_this_life|be_in_this_life|keep_going_on|keep_on_living|be_living|stay_alive|live_or_die -in|with_my_parents|with_him|there|near|early|at|for_work|like|on_my_own|with_my|to
  no|not reason|point|purpose|use|desire|will to|in|of going_on|keeping_going|live|living|be_alive|stay_alive|go_on_living|being_alive|keep_living|wake_up
  no reason|point|purpose living|being_alive|staying_alive
  not|isnt|aint worth living|living_for|it_to_live|being_alive
  life isnt|not|aint|is_no_longer|no_longer|not_even worth -less
  {want} to|2? give_up_on_life|quit_life|be_done_with_life|check_out_permanently|check_out_for_good|check_out_of_life
  done|tired|sick|over|finished with|of? living|being_alive|being_on_this_earth|existing|life_itself|this_life
  suicidal
  commit|committing|comitting|attempt|attempting|attempted|contemplating|consider|considering|thoughts_of|thinking_of|thinking_about|thinking|think_about|think_of|plan|about|by|tried|want|feel_like suicide
  suicide plan|thoughts|attempt|seems|is_the_only|sounds|feels|would_be -by|my|in_the
  goodbye|good_bye|bye|farewell forever|for_ever|for_good|everyone_forever|cruel_world|world|to_this_world
  this is my|the|a? final|last? goodbye|last_text|last_message|final_text|last_night_alive|last_day_alive|last_day_on|goodbye_text
  my|a last day|night|night_alive|hours on|alive|of_my_life|here_on earth|this_earth|$
  wont|not_gonna|not_going_to|im_not_gonna be here|alive|around much_longer|anymore|tomorrow|for_long|in_the_morning|next_week|by_morning
  slit|slitting|cut|cutting|slash|slashing|cuts my|her|his wrist|wrists|throat|veins
  drive|driving|crash|crashing|run|steer my|the|a? car|truck|van|jeep|bike? into|off a|the|oncoming? tree|wall|pole|traffic|semi|bridge|cliff|river|lake|median|barrier|train|road|highway|freeway|bluff
  jump|jumping|drive|driving|step|walk|throw_myself|throwing_myself off|in_front_of|into|from|under|off_of a|the|this? bridge|roof|building|cliff|train|traffic|truck|overpass|tracks|balcony|oncoming_traffic
  knife|gun|pistol|razor|blade|noose|rope|shotgun to|around|in|at|against|on my head|mouth|neck|wrist|wrists|throat|temple|hand_and
  blow|blowing|shoot|shooting my brains|head|brain|self out|off|$
  bullet in my head|brain|skull
  nothing|nobody left|else to_live_for|worth_living_for
  nothing to live for
  have|got|holding|with|there_is a|the|my gun|pistol|knife|razor|blade|rope|noose|pills ... ... use_it|ready|lap|my_hand|my_hands|next_to_me|in_front_of_me|loaded|do_it|my_mouth|my_head
  ^ i? have|got|found a|the rope|noose $
  ^ im|standing|sitting|i_am on|at the|a bridge|ledge|roof|edge|overpass|tracks|cliff $|and|of_the
  wrote|writing|written my|a|the goodbye|final|last? note|notes|goodbye|goodbyes $
  {want} to? go? to? heaven|be_with_god|be_with_jesus|be_with_the_lord -when|someday|one_day
  {want} to? join|be_with my ... heaven|dead
  use|shoot|smoke|drink|get_high|using|drinking til|till|until i die|im_dead|it_kills_me
  {want} to? bleed_out|crash_my_car|wreck_my_car|relapse_and_die|use_and_die
  {want} it|this to be_over_for_good|be_over_forever|end_forever
  pain to? end|stop forever|for_good
  not|dont_feel|isnt safe with_myself|by_myself_tonight|from_myself|tonight|$
  dont|cant|doesnt trust myself to_be_alone|alone|tonight|right_now|by_myself -with|around
  something|stupid|bad to myself
  started|am|im|been|relapsed_on cutting again|$
  burned|burn|scratched|hit myself on_purpose
  cut|cutting my arm|arms|leg|legs|thigh|thighs|skin again|tonight|today|last|$|because|and|to -shaving
  should|shouldve|should_have have? died|overdosed $|instead|that_night_too|with_him|with_her
  hope|wish|pray ... next|this|my ... shot|hit|bag|dose|one ... kills|is_my_last|takes_me
  if i died|die|was_dead|was_gone|killed_myself would|who|nobody|no_one|does
  could|can die|disappear and nobody|no_one
  they|nobody|no_one|people|family|kids wont|wouldnt miss_me|notice|care
  hate being alive|living|waking_up_alive
  giving|gave up on life|living
  self harm|harming|harmed
  disappear|gone|sleep forever $
  hope|wish|pray i|a ... hit|hits by|me a? car|truck|bus|train|$ -on|up
  {want} to? cut $|again|tonight
  dont belong on_this_earth|in_this_world|here_on_earth
  ^ god|lord please? take me $|now|home|already
  take me lord|god|now_lord $|im|i
  tired of being here|in_this_world $|on_earth
  ill|i_will|im_gonna|i_am_going_to be dead|gone_forever|found_dead -tired|last|weight
  by_the_time|when you read|get|see this
  goodbye|bye i love you|yall|you_all $|all|so
  wont|dont have to worry_about|deal_with|put_up_with|see|take_care_of me anymore|no_more|again|after|soon|much_longer
  got|took|have my|the gun|pistol out $|in
  being alive hurts|is_too|sucks
  done trying to live|exist
  done|through with everything|it_all ... goodbye|bye
  no|any|a|another reason to stay $|alive|here
  why should|do|would i keep|even|bother? living|live
  razor|blade|knife|gun|pistol|noose|rope in my hand|lap|hands
  holding|hold a|the|my razor|blade|knife|gun|pistol|noose -collection
  bought|tied|tying|made a|the|my rope|noose
  pull|pulling the trigger $|now|tonight|on_myself
  gun|pistol|knife to my|his|her|their head|neck|throat|chest|wrist|temple
  si with|and a|the plan
  plan and the? means
  dont|cant see|have|know the|a|any? point|reason ... living|to_live|being_alive|going_on
  cant|dont_want_to|dont_wanna|dont_think_i_can|dont_know_if_i_can go|keep|carry|continue on|on_living|living -like_this|with_this|with_the|this_ride|a_run|vacation|to|talking|about|stage|the_trip|the
  cant live anymore|any_more|no_more|another_day
  {want} to? be gone $|for_good|from_this_world|already|from_this_earth
  feel|feeling|felt like dying|killing_*|ending_it|ending_everything -from|for
  done|over|through|finished with? life $
  ^ suicide|unalive $|help|please
  ^ goodbye everyone|everybody|all|yall|to_everyone $|i|im
  this is the end for_me|of_me|of_my_life
  tell ... love ... goodbye|bye
  goodbye|farewell|suicide letter|letters|note|notes|video
  wont|not_going_to|not_gonna|dont_think_ill|dont_think_i_will|dont_think_i_can|dont_think_im_gonna|cant make it through|thru|to tonight|the_night|another_night|tomorrow|this_night|morning|the_morning -without
  think|thinking about|of is|are dying|death|killing|suicide|ending
  not_sure|dont_know|unsure|dunno|idk if? i want|wanna|should to? live|be_alive|exist|keep_living
  {want} out of life|this_life|this_world
  tonight|today|this|tomorrow is|will_be|might_be my last night|day|text|message|night_alive -of|at|in|on|here
  wish i wasnt|werent here $|anymore
  better if i was|were|am|wasnt|werent dead|gone|not_here|not_alive|here $|anymore|tonight
  better if i died
  {want} to? take|swallow them|it all
  threatening|threatened|threatens|threaten|planning|plotting my|his|her? suicide
  dont deserve life
  ready|about|going|gonna to? jump $|off|from
  loaded gun|pistol
  would|will|does|did|should matter|anyone|anybody|people|they|you ... if_i_die|if_i_died|if_i_was_dead|if_i_were_dead|if_i_was_gone|if_i_killed|if_i_disappeared
  nobody|no_one|noone would|will|even|would_even|cares care|miss|notice|cry|mind me? if|when i die|died|killed|was_*|were_*|disappeared|disappear|jumped|overdosed|ended
  nobody|no_one|noone would|will|wld miss_me|notice_if_i|care_if_i_die|care_if_i_died|care_if_i_was|even_notice_if_i|cry_if_i
  everyone|everybody|world|family|kids|they|yall|people would|will|is|are|be be? better_off|happier without|if|with_out me|i
  whats|what_is the? point of|in living|being_alive|life|staying_alive|being_here|existing
  why am i|should_i|do_i still|even|be|stay|keep? alive|living|live
  {want}|{quiero} unalive
  ^ please? help? i? dont {want} to? be here $
  i should|deserve_to|ought_to|need_to|have_to|must|better_off just? be_dead|die|be_gone_forever
  let me die
  cant be here anymore|any_more|no_more $
  ready to go be|meet|see|home my_maker|god|jesus|with_my_mom|with_the_lord
  {want} to? take|taking|swallow|swallowing all_my|all_of_my|a_bunch_of|every|the_whole|all_these|a_bottle_of pills|pill|meds|bottle|them
  {want} to? od|overdose $|and|on_purpose|tonight|myself|so|today|on_*
  death|dying|die is|would_be|sounds|seems|feels|looks ... only|better|easier|peaceful|nice|relief|way_out|good|answer
  thinking|think|thought|thoughts of|about dying|death|killing_*|my_own_death|ending_it|ending_everything|ending_things|hanging|jumping
  `,
  LISTS,
);

/** Counts unless the same text laughs. */
export const SUICIDE_UNLESS_LAUGHING = phrases(`
  kill me $|now|please|already
  end|finish|euthanize me $|now|please
  put me out_of|down my? misery|$
`);

export const SUICIDE_SPANISH = phrases(
  `
  {quiero} morir|morirme|morirnos|estar_muerto|estar_muerta|desaparecer|desaparecer_para_siempre|no_existir|dejar_de_existir|dejar_de_vivir|no_despertar|no_vivir|irme_de_este_mundo|no_haber_nacido|dormir_para_siempre|dormirme_para_siempre|morirse|muerto|muerta|dejar_este_mundo|la_muerte
  me {quiero} a? ir_de_este_mundo|morir|matar|quitar_la_vida|ahorcar|colgar|desaparecer|muerto
  se {quiero} a? morir|matar|quitar_la_vida|ahorcar|colgar
  acabar|terminar|acabo|termino|acabe|ponerle_fin|poner_fin con|a mi|todo|su|esta|mi_propia {vida}|existencia|ya|de_una_vez|$|hoy|esta_noche|para_siempre
  pensando_en|pienso|pienso_en aventarme|tirarme|lanzarme $|de|del|al
  quitarme|quitarse|quitandome|arrancarme|quitar_me la|mi {vida}
  matarme|suicidarme|ahorcarme|suicidarse|suicidar|colgarme|matarse
  me mato|mate|suicido|matare|ahorco|cuelgo|suicidare $|hoy|esta_noche|ya|manana|y_ya|si
  suicidio|suisidio|suicida|suicidas -colectivo
  ya? no|ni|tampoco {quiero}|quiero|quiere vivir|seguir_viviendo|seguir_vivo|seguir_viva|existir|despertar|estar_vivo|estar_viva|estar_aqui_mas|estar_mas_aqui|estar_en_este_mundo|seguir_en_este_mundo|seguir_existiendo|despertarme|amanecer|vivir_mas|ver_manana|mas_vida|la_vida -con|como|de|igual|en|asi|solo|sola|escondido|escondida|lejos|aqui_en|temprano|alli|ahi|cerca|a
  no quiero mas? {vida} $
  no tengo|hay|veo por_que|nada_por_que|por_quien vivir|seguir_viviendo
  no tengo|hay|encuentro|le_veo|veo ... razon|razones|motivo|motivos|sentido|ganas para|de|a|por|por_que|por_la_cual la? seguir_viviendo|vivir|seguir_vivo|seguir_viva|vida|estar_vivo|estar_viva|la_vida
  no vale|merece la? pena vivir|la_vida|seguir_viviendo|estar_vivo|estar_viva|seguir_vivo
  {vida} ya? no vale|tiene|merece|tiene_ya nada|la_pena|sentido|mas|$
  nadie|importa|importaria|igual ... si me muero|muriera|mato|matara|voy_de_este_mundo
  mejor si no existiera|estuviera_aqui|hubiera_nacido|estuviera_vivo|estuviera_viva
  dormir|dormirme y ya? no|nunca despertar|despertarme|volver_a_despertar
  compre|tengo|consegui|prepare una|la soga
  -no|nunca pienso|pensando ... en la muerte
  diganle|dile|diles|diganles ... los|las|lo|la? amo ... adios
  diganle|dile|diles|diganles a mis|mi * que los|las|lo|la amo adios
  ^ adios a? todos $|ya|perdon|los
  me {quiero} a? hacer dano
  me hago|he_hecho|hice dano $|a_mi_mismo|a_mi_misma|otra_vez|de_nuevo|cuando
  me quemo|queme|corto|corte|pego|pegue|rasguno ... a_proposito|a_mi_mismo|a_mi_misma
  no confio en mi|mi_misma|mi_mismo esta_noche|sola|solo|hoy
  me {quiero} a? tomar|tragar todo|todas|el|un el|las|mis|frasco|bote frasco|bote|pastillas|y|$ -de_la|a_tiempo
  me corte|lastime otra_vez|de_nuevo|anoche|los_brazos|las_piernas|para_* -el
  me lastimo|corto $|otra_vez|cuando|a_mi_*|para_no|para_sentir|los_brazos|las_piernas
  me estoy|ando|he|he_estado cortando|lastimando|cortado_los_brazos -el|las_unas|la_barba
  estaria muerto|muerta
  mejor|mejor_que|ojala_que|ojala me muero|mato|muriera|muera|matara|suicido $|ya|y_ya|hoy|aqui
  ojala|mejor me|no hubiera|debi|debio muerto|matado|nacido
  usar|consumir|meterme|tomar|meter hasta morir|morirme|reventar|que_me_muera
  -no que|ojala_que|ojala dios ya? me lleve
  dios ya? llevame ya|contigo|$|senor
  quiero irme|ir|estar ... cielo|mi_mama_que_murio|mi_hijo_que_murio -el_cielo_esta
  volarme|volar los sesos|la_cabeza
  me {quiero} a? aventar|tirar $|de|al|hoy
  no estoy a_salvo|segura|seguro conmigo|sola|solo
  miedo ... hacerme|pueda_hacerme
  cerrar los ojos y no|nunca abrirlos|despertar
  si me muero|mato|muriera nadie|a_nadie|quien
  ya? me despedi de todos|mi_familia|mis_hijos $
  les|le deje una|mi carta|nota $|a_mis_hijos|a_mi_familia|a_todos
  cuiden|cuida|cuidame a mis|mi hijos|hijo|hija|hijas|ninos ... ya no|adios
  {kin_es} se corta|mata|lastima los|las|si|con|ella|$
  para morir|morirse|morirme $
  autolesion*|desaparecerme
  {kin_es} ... se esta|anda cortando|lastimando -el|las_unas
  me corto|cortaba|corte en|los|mis brazos|piernas|los_brazos|las_piernas|munecas
  cortarme me alivia|calma|ayuda|relaja
  ojala me atropelle|caiga|pase|mate -nada
  no tiene caso|sentido vivir|seguir_viviendo|que_siga
  dejenme|dejame|quiero_que_me_dejen morir
  me lastime|golpee ... a_proposito
  perdonenme|perdon|perdoname por lo_que_voy_a_hacer|lo_que_hare
  despidanme|despideme de mis|mi|todos
  diganle|dile|diles|diganles a? mis|mi hijos|hijo|hija|hijas|mama|familia que los|las|lo|la amo $|mucho|siempre
  adios los|las quiero|amo mucho|a_todos? $|ya|perdon
  me {quiero} a? tirar|aventar|lanzar a|al|frente|enfrente un|una|el|los|las|a? carro|carros|camion|tren|troca|metro|vias
  me {quiero} a? cortar los|las|mis brazos|piernas|munecas
  matenme|mateme|matame $|ya|por_favor|porfa
  ya? no le? encuentro|veo|hallo sentido a|para la_vida|vivir|mi_vida|seguir
  estarian|estarias|estaran|estan|seria|estaria|vivirian|van_a_estar todos|mucho|ellos? mejor|mejores|felices|mas_felices|mas_tranquilos sin|si mi|no_estoy|no_estuviera|me_muero|muero|yo
  todos|ellos|familia|hijos|mundo mejor sin mi
  ojala ya? me|no|nunca|hubiera|estuviera muriera|muera|despierte|despertara|hubiera_nacido|hubiese_nacido|amanezca|amaneciera|muerto|muerta|no_despierte
  ojala no vuelva_a_despertar|me_despierte|hubiera_despertado
  adios|hasta para_siempre|mundo|mundo_cruel|a_todos_para_siempre|nunca_mas|siempre_a_todos
  me|vengo|quiero|esta_es_mi despido|a_despedirme|despedirme|despedida de|para todos|este_mundo|la_vida|mi_familia|siempre|ustedes
  esta es mi despedida $
  carta|nota|cartas|video de? despedida|adios -de_soltera
  tengo las|mis|todas_las pastillas listas|en_la_mano|aqui_listas|preparadas
  tengo un|una|el|la pistola|arma|cuchillo|navaja|revolver ... usar|en_la_mano|cargada|lista|aqui_conmigo
  estoy|ando|aqui|sentado|sentada ... con la|mi|una|el pistola|arma|soga|navaja|cuchillo $|pensando|en_la_mano|y
  pistola|arma|cuchillo|navaja|soga|pastillas y ya? lo|la|me voy_a hacer|usar|matar
  ^ estoy|parado|parada|sentada|sentado en|al el|la|borde puente|azotea|orilla|vias|cornisa|del_puente|del_techo $|y
  ya no puedo|quiero seguir $|mas
  es mi? mi ultimo|ultima dia|noche|mensaje con_vida|en_este_mundo|vivo|viva|aqui|$
  cansado|cansada|harto|harta|aburrido|aburrida de vivir|la_vida|estar_vivo|estar_viva|existir|esta_vida
  no aguanto|soporto|puedo mas con la|esta vida
  no aguanto|soporto|puedo mas|seguir|seguir_con? vivir|viviendo|la_vida|vivir_asi|viviendo_asi|esta_vida
  cortarme|corte|abrirme|cortar_me|cortando las|la|me_las? venas|munecas|garganta|vena
  me {quiero} a? cortar|lastimar $|otra_vez|mucho|ya
  me {quiero} a? cortar|abrir|tirar|aventar|lanzar|disparar|pegar|dar|echar las_venas|las_munecas|de_un_puente|del_puente|de_la_azotea|un_tiro|un_balazo|al_tren|de_un_edificio|del_techo|al_metro|al_vacio|del_edificio|de_la_ventana|a_las_vias|bajo_un_tren|frente_a_un
  tirarme|aventarme|lanzarme|arrojarme|saltar|brincar|aventarme_yo de|del|desde|al|a|frente un|una|el|la|las|los|a? puente|tren|edificio|azotea|carro|camion|vias|techo|balcon|metro|vacio|barranco
  pegarme|darme|meterme un tiro|balazo
  pistola|arma|soga|navaja|cuchillo en|a|al|contra|alrededor la|mi|el|del|las|mis? munecas|muneca|cabeza|cuello|boca|sien
  nadie me? va_a_extranar|extranaria|extranara|notaria_si|lloraria|se_daria_cuenta_si|me_va_a_llorar
  para que vivo|vivir|seguir_viviendo|sigo_viviendo|sigo_vivo|sigo_viva|existo
  que sentido tiene vivir|la_vida|seguir_viviendo|mi_vida
  tomarme|tragarme|tomar todas|un_frasco|el_frasco las|mis|de? pastillas|$
  hacerme|haciendome|lastimarme|hacer_me dano|algo_malo|mismo|a_mi_mismo
  lastimarme|cortarme a_mi_mismo|a_mi_misma|$|otra_vez|de_nuevo|hoy
  pienso|pensando|pensar|penso|pensamientos|pense|ideas en|de la|mi? morir|morirme|desaparecer
  pensamientos de muerte
  la muerte es|seria|me_parece|suena ... unica|mejor|salida|solucion|alivio|facil
  ya no voy|estare|vas a estar|aqui_manana|a_verme|vivo|viva manana|aqui|mas|$|cuando
  no voy_a|pienso|creo|quiero llegar|amanecer|pasar a_manana|vivo|viva|de_esta_noche|de_hoy_con_vida
  `,
  LISTS,
);

/** Read as they stand: in other words the everyday table would take these for something milder. */
export const SUICIDE_AS_SAID = phrases(
  `
  have|got|with pills|a_bottle ... going_to|gonna|about_to|want_to|wanna take|swallow them|it|all|the_whole $|all|tonight|now
  shouldve|should_have|shoulda|wish_yall|wish_you|wish_they|why_did_you|why_did_they never|hadnt|didnt|not narcanned|narcan|narcaned|saved|revived|brought ... me
  shouldve|should_have|wish_they|wish_you|wish_yall never|hadnt|let|left ... narcanned|narcaned|saved|revived|die|me_there
  si|suicide|suicidal thoughts bad|strong|again|tonight|back
  yeet|yeeting|off|offing|delete|deleting|unaliving|unalive myself -the_app|account
  have|got|took the? gun|pistol out and|looking
  bridge|ledge|roof|edge|tracks ... reason|come_down|come_back|going_home|jump -ran|run|on_the_bus
  parked|sitting|standing ... tracks|bridge|ledge|overpass ... dont|cant|never|ready|thinking|reason
  none|nothing of_this|of_it|will ... matter ... wont_be|be_gone|be_around|be_here
  imagining|picturing|thinking_about|thought_about|keep_thinking_about driving|steering|crashing|running my|the|this ... off|into -tow
  no|any|see_a|see_any way out but|except|besides one|that|this
  theyd|they_would|kids_would|family_would|wife_would ... life insurance
  family|kids|they|wife|husband|everyone|mom needs|need|wants|want me gone|dead
  world|everyone|everybody|they|family can|could|would do|be|be_fine without me
  dont|not|doesnt care|matter|bother|mind if|whether i die|live_or_die|wake_up|dont_wake_up|od|make_it
  think|thinking|thought about it|dying|ending every day|all_the_time|constantly -relapse
  rather|sooner|wish_i_was six_feet|under_the_ground|in_the_ground|be_six|be_dead|be_in_the_ground
  checking|check|im_out out? for_good|forever|of_life|of_this_world|permanently
  kill|kiling mysefl|myslef|mself|mysef|meself|my_slef
  quiero|voy_a|ganas_de|me desvivir|desvivirme
  debieron|debiste|hubieran|me_hubieran|tenian_que|hubiera_preferido ... dejarme_morir|dejado_morir|morirme
  hubiera|hubiese preferido ... morir|morirme|no_despertar|no_me
  reunirme|irme|estar|encontrarme con mi * en el cielo
  me? despedi de todos
  si no fuera por ... hubiera|habria matado|muerto|suicidado|ido
  quiero|necesito dejar_de_sufrir|ya_no_sufrir $|ya|para_siempre|por_favor
  want|wanna|need|wish it_all|all_of_it|everything|my_life to|would? end|be_over|stop_for_good -with|up
  pills ... thinking_about_it|thinking_of_it|thinking_about_taking
  compre|tengo|junte|guarde|consegui unas|las|muchas|mis|varias|un_frasco_de? pastillas ... aqui|enfrente|en_la_mano|conmigo|guardadas -para_la
  me canse|harte de vivir|existir -con|en|solo|sola|aqui|lejos|de|asi
  ya? no quiero vivir asi|de_esta_forma|de_esta_manera -con
  ya no quiero|puedo estar aqui $|mas|en_este|con_nadie
  quiero que todo|esto_todo se? acabe|termine $|ya|para_siempre
  `,
  LISTS,
);
