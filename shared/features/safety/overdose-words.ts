import { phrases } from '../../kernel/language/phrases.ts';

/** Words of an overdose happening now (RULES 17), English and Spanish. Each table says whom its phrases are about. */

const LISTS = {
  them: 'him her them',
  theirs: 'his her their hes_got',
  they: 'he she they hes shes theyre he_is she_is they_are',
  someone: `friend boyfriend girlfriend husband wife mom mum mother dad father brother sister bro sis son daughter kid
    roommate roomate buddy cousin uncle aunt partner fiance fiancee neighbor someone somebody guy girl dude man woman
    cuz lady person homie baby grandma grandpa nephew niece stepson stepdaughter stepmom grandson granddaughter husbands ex tenant resident classmate stepdad coworker sponsor client`,
  young:
    'friend boyfriend girlfriend husband wife roommate roomate son daughter brother sister kid bro buddy someone homie dude partner cousin',
  not: 'barley barly not isnt aint no_longer barely hardly not_really not_even doesnt_seem_to_be stopped quit stoped isnt_even scarcely wasnt arent dont_look_like_hes',
  breathing: 'breathing',
  wake: 'wake waking waken wakeup wake_up get_up come_to come_around come_back come_round',
  wont: 'wont not isnt cant doesnt wouldnt aint never refuses_to not_gonna not_going_to',
  cant: 'cant couldnt unable_to not_able_to struggling_to trying_to keep_trying_to tried_to',
  blue: 'blue bluish purple grayish blueish',
  pale: 'gray grey ashy ashen purple blue bluish pale white',
  pills: `pills pill meds medication tylenol xanax xans bars percs oxys oxy tablets bottle bottles benzos klonopin valium
        sleeping_pills painkillers antidepressants capsules advil ibuprofen aspirin insulin seroquel gabapentin norcos script prescription
        vicodin ambien trazodone methadone subs blues`,
  drugs: `dope heroin heroine h fent fentanyl fetty smack black tar oxy oxys oxycodone percs perc percocet blues xanax xans
        bars meth methadone suboxone subs pills coke crack molly ghb tranq benzos morphine codeine lean opiates opioids
        opium drugs roxys roxy norco vicodin stuff shit speedball tramadol kratom ice insulin`,
  many: `all_of all a_lot_of a_bunch_of a_whole_bunch_of a_whole_lot_of bunch_of lots_of a_whole the_whole my_whole whole a_handful_of handful_of a_fistful_of
        the_rest_of the_entire an_entire entire a_ton_of a_shitload_of a_full a_bottle_of like_20 like_30 10 12 14 15 18 20
        25 28 30 35 40 45 50 60 70 80 90 100 twenty thirty forty fifty ten half_a_bottle_of half_a_bottle half_the`,
  took: 'took taken swallowed ate downed ingested chugged popped take taking',
  tooMuch: 'too_much to_much too_many to_many 2_much 2_many way_too_much way_too_many',
  el: 'el ella mi_* su amigo amiga novio novia hermano hermana',
  azul: 'azul azules morado morada morados moradas azulado azulada azulados violeta',
  pastillas: `pastillas pastilla pildoras pastas medicinas medicamentos medicina frasco bote botella tabletas benzos
        xanax tylenol clonazepam rivotril antidepresivos blues`,
  drogas: `heroina fentanilo fentanyl droga drogas pastillas chiva metadona coca cristal oxy xanax pildoras tecata carga
        dosis opio morfina tramadol perico hielo`,
};

/** Overdose, by name or by "took too much": of whom is for the sentence to say. */
export const OVERDOSE_EVENTS = phrases(
  `
  overdose*|overdosing|overdosis|overdoes_on|over_dose|over_dosed|over_dosing
  od|ods|oded|oding|odd_on|o_d|odin|odeing|odn
  i|he|she|they|{someone}|just|think_i|think_he|think_she|might_of|mightve|may_have|just_about odd|odded
  took|taken|taking|shot|snorted|injected|swallowed|popped|shot_up|slammed|banged|ingested|railed|boofed way? {tooMuch}
  did|do|done|had|used|smoked|ate|drank|given|gave|hit|bought|eaten me|him|her|them|myself? way? {tooMuch} of? the|my|his|her? {drugs}
  did|used|done way? {tooMuch} $|and|help|now|i|im|cant|he|shes|hes|please|this_time_and
  did|done|took a? double|triple|whole|full|huge|massive|too_big_of_a|too_big_a|too_big dose|shot|bag|bundle|gram|ball|g|brick
  doubled my|his|her dose|meds
  {took}|drank|drinking|drunk a|some|the|all? bleach|rat_poison|poison|antifreeze|drano|bottle_of_codeine|bottle_of_lean
  took|taken|did|done|used|shot way? more ... than i|he|she|we|they should|shouldve|was_supposed|were_supposed|meant|can_handle|could_handle
  took|did|take|taken double|triple my|the|his|her|our? ... {drugs}|dose|meds|amount
  {took} everything|the_rest|all_that_was in|of|left_in the|my bottle|cabinet|pills|script
  {took} like|about|over|almost|around|maybe|nearly? {many} of? the|my|his|her|their|those|these|moms|whole? {pills} -today|on_time|this_week|as|like|for|daily|per|every|out
  {took} them|it all at_once|to_die|to_end
  too late i took
  {took} every pill|one|last
  got|hit|did|given a? hot_shot|hotshot|hot_load|hot_bag
  `,
  LISTS,
);

/** Signs in another person. */
export const OTHERS_SIGNS = phrases(
  `
  -i|im|am {not} {breathing}
  no {breathing}|pulse|heartbeat
  {they}|{someone} {cant}|doesnt|dont|isnt_able_to breathe|breath
  {theirs} {breathing} is|has|looks|sounds|seems|so|real|really|very? ... slow|shallow|weird|funny|bad|weak|off|wrong|raspy|faint|slowing
  {they} is|are|was? {breathing} real|really|so|very|super|all? slow|slowly|shallow|weird|funny|weak
  -i|alarm|kids|teenager|cat|dog|kitten|puppy wont|isnt|cant|doesnt|wouldnt {wake} up|from_this|at_all? $|and|help|please|hes|shes|what|i|no_matter|he|she|after
  {cant} {wake} my|the|this? {them}|{someone}|up_my|up_him|up_her|this_guy|this_man|this_girl
  {cant} get {them}|my_*|this_* ... wake|waking|respond|breathe|breathing|move|come_to|answer_me|up_and|conscious
  not|isnt waking up
  {they}|{someone} ... not|isnt|wont|doesnt|aint respond|responding|responsive|moving|move|reacting
  dont think hes|shes|theyre|he_is|she_is breathing|alive|ok_he
  unresponsive|unconscious|nonresponsive|uncontious -of|bias
  {they}|{someone}|lips|face|skin|fingers|fingernails|nails|mouth is|are|was|looks|look|looking|all|going|got|turned|turning|just|so|is_all|are_all|has|started|starting ... {blue}
  {they} {blue}|grey|gray -eyed|eyes|shirt|about|over|because|since|jays|lately|today|collar|polish|paint|hair|lipstick|haired
  turning|turned|going {blue}
  {they}|lips|face|skin|nails turning|going|turned|look|looks|are|is|all|real|so|got ... {pale} -hair
  gurgling|gurgeling|gargling_sound|death_rattle|agonal|choking_sounds|gurgle
  foaming|foam|frothing|froth at|from|coming_out_of the|his|her|their? mouth
  cant|couldnt|dont|no|not|doesnt find|feel|get|have a|any|his|her|their? pulse|heartbeat
  {theirs} heart|pulse|breathing ... stopped|gone|stopping|not_beating|barely_beating|hardly_beating|isnt_beating
  {they}|{someone} ... slumped|limp|convulsing|seizing|having_a_seizure|having_seizures|went_limp|gone_limp|collapsed -my|the|a
  {they}|{someone} ... passed|pass|blacked|nodded|knocked|fell|falling|nodding out ... needle|using|dope|heroin|fent|fentanyl|pills|shot|help|wont|cant|not|bathroom|cold|from_the|off
  {they}|{someone} ... needle ... arm|leg|neck
  {young}|they_is|he|she|hes|shes|theyre is|was? dying|gonna_die|going_to_die|about_to_die $|help|please|right_now|and|on_me|now
  i|we think|believe|found he|she|they|hes|shes|theyre|{them} is|are|might_be|may_be? dead|gone|dying|lifeless
  gave|used|given|sprayed|tried|did him|her|both|2|two|one|a|3? narcan|naloxone ... still|not|nothing|him|her|wont|isnt|wtf|now|no_response
  narcan|naloxone isnt|aint|not|didnt|wont|doesnt|dont work|working|doing|do|help|helping|bringing|bring
  narcaned|narcanned|narcand|narcd {them}|my_*
  need|needs|get|where|bring|wheres|got narcan|naloxone|is_narcan|is_the_narcan ... now|right|fast|hurry|quick|quickly|emergency
  {they} needs|need narcan|naloxone
  doing cpr|chest_compressions|compressions|rescue_breaths
  baby|toddler|grandbaby|infant|grandson|granddaughter|kid|kids|son|daughter|child|old ate|swallowed|got_into|drank ... {pills}|{drugs}
  baby|toddler|infant|old took|has_taken ... {pills}|{drugs}
  {they}|{someone} ... shot_up|used|smoked|did|using ... fell_out|passed_out|blacked_out|nodded_out|collapsed|hit_the_floor
  {they}|{someone} ... laying|lying|laid|floor|ground ... blue|purple|cold|not_moving|gray|grey
  breathing|breathes|breath only? like|about|maybe? once? every|once|10|20|15|per
  barely|hardly got|has|have|a? a? pulse|heartbeat
  choking|choked on his|her|their|its? vomit|throw_up|puke
  stiff|limp|cold|freezing and cold|blue|grey|gray|stiff|limp|wont_move|wont_wake|not_moving
  barely alive
  eyes is|are? rolled|rolling|rolled_up|rolling_up|roll back|up|in
  baby|toddler|grandbaby|infant|kid|kids|child|brother|sister|son|daughter|nephew|niece ... ... ate|swallowed|drank my|a|some|the|one|of|his|her|all? ... {pills}|{drugs}
  {they}|{someone} ... did|used|smoked|took|snorted|hit|shot_up -my|me ... and ... out|collapsed|over_not|fell -of_jail|of_town|of_work
  {they}|{someone} fell out $|on_me|and|after|in_the|hes|shes|i|again
  {breathing}|breaths real|really|so|very|super|all? slow|shallow|weird|funny|slowly and|help|wont|not|cant|hes|shes
  we ... shot_up|used|smoked|did|shot and|then he|she|they|{someone} went_out|fell_out|passed_out|nodded_out -of|to|for|with
  {someone}|he|she is? dying ... took|used|did|shot|smoked
  floor|ground|bathroom|tub|couch|toilet|stall ... not|isnt|aint|wont moving|move|responding|respond|answering|answer
  `,
  LISTS,
);

/** The sender's own body. */
export const OWN_SIGNS = phrases(
  `
  im|i_am|am_i|i_think_im turning|going|turned {blue}
  my lips|fingers|nails|fingernails|skin|face|hands is|are|look|turned|turning|going|went|getting|all ... {blue}|gray|grey
  i|im not|barely|hardly|isnt|stopped|can_barely|cant|can_hardly {breathing}|breathe right|good|well|much|enough|normal|properly|at_all
  my {breathing} is|has|feels|so|real|really|very|super|getting|keeps ... slow|shallow|weak|stopping|slowing|weird|wrong
  i think im dying -of|laughing|inside|slowly|from_withdrawal|without
  ^ i? just|already? {took} all_of_it|all_of_them|them_all|it_all
  i need narcan|naloxone now|right_now|hurry
  took|swallowed|ate|drank|smoked something and|now i|im? feel|feeling weird|strange|funny|really_weird|off|sick|bad|wrong
  `,
  LISTS,
);

/** Trouble in the body that means an overdose only beside words of use. */
export const BODY_TROUBLE = phrases(
  `
  cant|hard_to|trouble|having_trouble|barely breathe|breath|breathing
  cant|barely|struggling_to|trying_to stay|keep awake|my_eyes|conscious
  cant|dont|barely feel|move my legs|arms|hands|face|body|feet|fingers
  keep|im|i_keep nodding|passing|blacking|fading|slipping|drifting out|off|away|in_and_out
  im|i_feel|going|feel fading|slipping|numb|really_cold|blacking_out
  think|like|scared|afraid|feel im|i_am|i might|gonna|going_to|about_to die|od
  my heart is|feels|beating|keeps|hurts|racing|pounding|stopping|slow
  no puedo|consigo|logro|alcanzo_a respirar
  no siento las|los|mis|el piernas|brazos|manos|cuerpo|cara
  se me va el aire|corazon
  me siento muy|bien|re? mal|raro|rara
  me estoy|siento_que_me muriendo|muero
  siento que me muero|voy
  me cuesta respirar|mantenerme_despierto|mantenerme_despierta
  me estoy durmiendo|desmayando|apagando|yendo|desvaneciendo
  me desmayo
  no puedo mantenerme|quedarme|estar despierto|despierta
  se me cierran|duermen los|las ojos|manos
  se me para el corazon
  `,
  LISTS,
);

export const WORDS_OF_USE = phrases(
  `
  i|ive|just used $|and|tonight|earlier
  was|its|is|got|been laced|too_strong|bad_stuff|hot
  estaba|estuvo|era|venia cortado|cortada|adulterado|adulterada|alterado|alterada
  nodding|nodded and|and_i cant
  had|has fent|fentanyl in
  after|from that|this|the|my? line|bump|hit|shot|bag|pill|pills|dose
  did|shot|smoked|snorted|took a {drugs}
  i|ive|just -think|thought|found|saw|heard|know|hope ... took|used|shot|smoked|snorted|injected|did|swallowed|mixed|ate|sniffed {drugs}|{pills}|a_bag|a_shot|some|it|two|three|a_hit|something|my|up|a_lot|again|after|last_night|today|and|more|2|3|one
  ^ took|used|shot|smoked|snorted|injected|did|swallowed|mixed some|a|two|three|my|the|too? {drugs}|{pills}|shot|bag
  ^ consumi|use|probe
  consumi|use $|ayuda|fentanilo|hoy
  tenia|traia|tiene|era fentanilo|fentanyl
  mezcle {drogas}|{pastillas}
  after using|shooting|smoking|snorting|taking {drugs}|{pills}|it|some|a|$|up
  im|i_am|so|too|really|got|still? high|loaded off|on|and|as|af|i|that|right_now|$
  me tome|meti|inyecte|puse|fume|pique
  fume|inhale {drogas}|algo|y|$
  tome|consumi|use|use_de_nuevo|probe {drogas}|{pastillas}|algo|de_mas|mucho|mucha|muchas
  despues de|del usar|consumir|inyectarme|tomar|pique|fumar
  `,
  LISTS,
);

export const OVERDOSE_EVENTS_SPANISH = phrases(
  `
    sobredosis|sobre_dosis|sobredosif*
    `,
  LISTS,
);

export const OTHERS_SIGNS_SPANISH = phrases(
  `
  -yo|casi no|ni|apenas|ya_no|casi_no|tampoco esta|estan|puede|parece|logra|esta_ni? respira|respiran|respirando|respirar|reacciona|reaccionan|reaccionando|reaccionar
  no se? despierta|despiertan|reacciona|responde se|lo|la|usa|trae|tomo|uso|consumio|metio|me_ayudan
  no se? despierta|despiertan|mueve|levanta_del_piso|esta_despertando|logra_despertar|responde|contesta_ni_se_mueve $|y|ni|ayuda|ayudenme|que|por|esta|con|aunque|nada|tiene|ya|no|despues|mi|ella|el_senor|hace_rato|uso|consumio|tomo|desde
  no lo|la|los|las puedo|podemos|logro|consigo|logramos despertar|reanimar|levantar
  no puedo|podemos|logro|consigo|logramos despertarlo|despertarla|despertarlos|reanimarlo|reanimarla|hacer_que_despierte|hacer_que_reaccione|que_despierte|despertar_a
  trato|tratando|intento de? despertarlo|despertarla y no
  dejo|deja|paro de respirar
  respira|respirando|respiracion muy|bien|apenas|casi|super|bien_lento? poquito|poco|lento|despacio|raro|mal|nada|feo|debil
  se|esta|estan|puso|pone|poniendo|poniendose|puesto|ve|quedo|torno muy|todo|toda|todos|bien|como|medio|se? {azul}
  labios|boca|cara|unas|piel|dedos estan|esta|se|los|tiene|ya|todos|bien|se_le|se_pusieron|muy? ... {azul}|grises|gris
  {azul} de? labios|la_cara
  inconsciente|desmayado_y|desmayada_y
  respira|respiracion cada|solo_cada
  no siento|veo que respire
  se le|me va|fue|corta la|el? respiracion|aire
  -me|yo ahogando|atragantando|ahogandose|atragantandose|ahoga|ahogo con|en su|el|la? propio? vomito|sangre
  creo que? ya? esta|se muerto|muerta|murio $|ayuda|ayudenme|que|no
  lo|la encontre|encontramos|halle|hallamos ... tirado|tirada|en_el_piso|en_el_suelo|desmayado|desmayada
  ^ ya? esta tirado|tirada en|ahi ... bano|piso|suelo|calle|banqueta $|y|ayuda|ayudenme
  ojos en blanco
  con la|una jeringa|aguja -en_la_mano_de_la
  no le late el? corazon
  -mi corazon casi|ya|apenas no? late -rapido
  se|le inyecto|metio|fumo|pico|tomo ... y ... se desmayo|desplomo|cayo|quedo_tirado
  se desmayo|desplomo|cayo despues_de|y_no ...
  se quedo ido|ida
  nino|nina|bebe|nieto|nieta|hijito|hijita|chiquito|chiquita|hijo|hija|hermanito|hermanita ... tomo|comio|trago|agarro ... {pastillas}|{drogas}
  se tomo|trago|metio como|unas|casi|mas_de? 10|12|15|20|25|30|40|50|60|100|veinte|treinta|cuarenta {pastillas}
  no vuelve|volvio en si
  -me se sobredosif*
  convulsionando|convulsiona|convulsionar|convulsionado
  tiene|teniendo|le_dio|le_dieron|le_esta_dando|le_estan_dando|con|esta_en una|un|unas? convulsion|convulsiones|ataque_epileptico -desde|controladas
  no ... el? pulso
  espuma por|de|en la? boca
  saca|saliendo|echa|echando|echo|sale|tiene|botando|sacando espuma -a|al|del|la|el|de_jabon|de_la_cerveza|de_cerveza
  no abre los|sus ojos
  se le fueron|van|voltearon|pusieron los ojos -a_la|a_las
  ayuda ... se muere
  ronca|roncando|ronquidos|ronquido muy? raro|feo|extrano|fuerte_y_no|raros
  se esta muriendo -de_*|mi_perro
  se me|nos esta|va|muere|murio|va_a_morir|esta_muriendo|esta_yendo ayuda|ayudenme|$
  le|les di|puse|dimos|pusimos|eche|estoy_dando|di_el|di_la ... narcan|naloxona
  narcan|naloxona no funciona|le_hace|sirve|funciono|hace|le_hizo
  necesito|necesitamos|donde|traigan|ocupo|urge narcan|naloxona ... ya|ahora|rapido|urgente|urge|ahorita|pronto
  necesita narcan|naloxona
  se tomo|trago|metio|inyecto|comio|bebio ... todas|todo|un_monton|muchas|demasiadas|demasiado|mucho|un_frasco|el_frasco|bastantes|un_bote|el_bote|las_pastillas|la_caja|una_caja|el_blister
  se_nos paso|fue de_dosis|con_la_dosis|con_la_droga
  se|le paso|fue con_la_dosis|de_dosis|de_carga|de_droga|la_mano_con_*|se_la_mano_con
  jeringa|aguja en|clavada_en el|su brazo
  tomo demasiado|demasiada|demasiadas {drogas}|{pastillas}|y|$
  `,
  LISTS,
);

export const OWN_SIGNS_SPANISH = phrases(
  `
  me tome|trague|meti|inyecte|comi|puse|tragado|tomado|pique|bebi|fume|tomaba demasiado|demasiada|demasiadas|demasiados|todas|todo_el_frasco|casi_todo_el_frasco|casi_todo_el_bote|casi_todas|todo_el_bote|muchas|muchisimas|un_monton|mucho|mucha|un_frasco|el_frasco|de_mas|toda|bastantes|unas_20|unas_30|20|30|40|50|15|10|mas_de_la_cuenta|un_bote|el_bote|doble|todo_de_una|todo_lo_que_tenia -trabajo|tiempo|fotos|cafe|agua|clases|jugo|te|leche|precauciones|descansos|refresco|vueltas
  me he|habia tomado|tragado|metido|inyectado demasiad*|todas|muchas|mucho|un_monton
  tome|consumi|use|inyecte|trague|meti|fume demasiado|demasiada|demasiadas|de_mas|mas_de_la_cuenta|muchas|muchisimas|un_monton_de|todas_las {drogas}|{pastillas}|y|$|ayuda|ayudenme|no|hoy
  tome|trague|tomado|tomarme|tragado como|unas|mas_de|casi? 10|12|15|18|20|25|30|40|50|60|100|diez|quince|veinte|treinta|cuarenta|cincuenta {pastillas}
  acabo de tomar|tomarme|tragarme|tragar|meterme un_frasco|todo_el_frasco|todo_el_bote|el_frasco|muchas|todas|demasiad*|un_monton|20|30|40|50
  tome|use|consumi|inyecte|meti {drogas} de_mas|de_mas_hoy
  estoy|ando respirando muy|bien|super|re? lento|despacio|mal|raro|poquito
  creo que me pase $|con|de|mucho
  tome|trague todas mis|sus {pastillas}
  me pase|fui con|de|en la|el|las|con_las? dosis|pastillas|droga|heroina|fentanilo|chiva|cantidad
  me estoy poniendo|quedando {azul}
  ^ me tome|meti todo $
  me las|los tome|trague|meti todas|todos
  tome|me_tome|tomado cloro|veneno|raticida|veneno_para_ratas
  tome|use|meti ... mas {pastillas}|dosis? de ... debia|debo|tocaba
  tome|meti el|la? doble de {drogas}|{pastillas}|mi|la
  ^ creo_que? se me paso la mano $
  se me paso la mano con el|la|las|los? {drogas}|{pastillas}|dosis|carga
  tengo los|las|la? labios|unas|dedos|cara {azul}
  mis labios|dedos|unas estan|se {azul}|ponen_azules|estan_poniendo_azules
  me dio|esta_dando|da|di|voy_a_dar una? sobredosis
  siento|creo que me estoy|voy_a muriendo|morir -de
  `,
  LISTS,
);
