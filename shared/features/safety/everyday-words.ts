import { phrases } from '../../kernel/language/phrases.ts';

/** Talk that holds a danger word and no danger. It is cut out first, and what is left is read. */

const LISTS = {
  them: `he she they my_* a_* the_* his_* her_* someone people friend friends brother sister cousin son daughter mom dad
    buddy who lost`,
  harmless: `pizza chocolate coffee sugar candy cake tacos taco burgers ice_cream netflix tv memes food turkey caffeine
    cookies carbs sushi wings pasta cheese donuts vitamins cuteness football sports news work social_media tiktok
    christmas shopping vegetables water soda energy_drinks garlic spice homework pie bbq fries chips popcorn cuddles
    love kindness music podcasts books reading sun sunshine snacks bread salad meetings hugs drama sleep sweets
    halloween_candy thanksgiving nostalgia screen_time azucar cafe tarea futbol comida series memes dulces pan frijoles amor musica pelis peliculas fiesta carino abrazos`,
  not: 'dont do_not never not no_longer wouldnt would_not wont will_not didnt did_not aint isnt havent cant no',
  really:
    'really actually even ever at_all just going_to gonna trying_to planning_to planning_on planning thinking_about thinking_of about_to wanting_to gonna_try_to necessarily that here_to tryna',
  die: `die kill_myself hurt_myself end_it_all end_my_life end_it overdose od be_dead kill_my_self take_my_life
    harm_myself unalive_myself commit_suicide do_suicide killing_myself hurting_myself dying suicide attempt_suicide
    end_everything kms`,
  kin: 'friends brothers sisters sons daughters moms dads mothers cousins husbands wifes exs boyfriends girlfriends uncles',
  topic: `awareness prevention training class data education statistics stats rates rate deaths death crisis epidemic
    kit kits memorial vigil day reversal survivor survivors hotline line helpline lifeline squad documentary movie
    book podcast song news report article response grief group presentation bomber watch doors talk month study
    seminar workshop risk risks spike spikes stories story ones scene episode note_in_the_movie numbers loss support`,
};

export const EVERYDAY_OVERDOSE = phrases(
  `
  want|wanna|wants|wanted|thinking|planning|plan|tempted|hope|hoping to|about|of|on|i? od|overdose|overdosing|oding
  go|going|gonna|want|wanna|wants|about|thinking|planning|ready|tempted|might|should|will|ill|could to|about|of|just? to? take|taking|swallow|swallowing ... pills|meds|bottle|xanax|tylenol
  me voy|quiero|pienso a? tomar|tragar ... pastillas
  can|could you|i|u|someone|people|anyone|anybody|we|a_person really? overdose|od
  is it|this|that an? overdose if|when|yet
  thought|assumed|figured i|he|she|they|id|we had|was|were? overdosed|overdosing|od|oded
  worried|scared|afraid|terrified|nervous ... will|might|could|would|gonna overdose|od
  overdose|overdosed|overdosing|od|oded|oding|ods|odd|overdosis|sobredosis on|of|de *? {harmless}
  overdose|overdosed|overdosing|od|oded|oding|ods|odd|overdosis|sobredosis on|of|de some|too_much|all|way_too_many|all_the|the|that? {harmless}
  overdose|overdoses|od|sobredosis {topic}
  overdose to_go|reversing|reverses|reversed|reversal
  how|what do|can|could|would|should i|you|we|to tell|know|do|recognize if|when|that someone|somebody|anyone|a_person|a_friend ... overdosing|overdosed|od|oding|overdose
  how to tell|know|recognize ... overdosing|od|oding|overdose
  year|years|months|weeks since ... overdosed|od|oded
  que|como hago|se|sabe|saber|hacer ... si|cuando|en ... sobredosis
  about|common|cause|causes|caused|discussed ... overdose|overdoses|sobredosis
  od stands_for|hungry|hot|tired|cold|funny|cute
  its od
  when|cuando i|he|she|we|tuve|me_dio overdosed|oded|od|la_sobredosis|una_sobredosis ... used|gave|saved|was|were|brought|me_dieron|me_salvaron|me_dio
  grieving|mourning|remembering ... overdosed|od
  dar|da|causar|causa sobredosis con|de
  gurgling baby|cute|sounds_so
  jersey|shirt|car|hair|color|nails|room|house|sky|dress|shoes|flower|flowers|truck|hat is|are|was|looks blue|purple|gray|grey
  morado|morada|rojo|azul de risa|la_risa|coraje|frio_jaja|verguenza|la_verguenza
  despierta|despiertan|levanta ni con|con_la|sin|antes|hasta|temprano
  seguro|banco|gobierno|oficina|escuela|hospital|consulado no me? responde|contesta|reacciona
  signs|symptoms|risk|risks|odds|chance|danger of an? overdose|od|overdosing
  afraid|scared|worried|terrified|fear|nervous of|about ... overdose|overdosing|od|ods
  afraid|scared|worried|terrified|fear|nervous that? ill|i_will|i_might|he_will|he_might|shell|she_will|she_might|hell ... overdose|od
  prevent|reverses|survive|survived|reversing|survivor_of|survivor|avoid|awareness_of|learned_about|teach_about|prevents|preventing an|from? ... overdose|overdoses|od|overdosing
  {them} ... died|dead|passed|passed_away|killed|lost ... overdose|od|overdosing|overdosed|sobredosis
  died|dead|death|deaths|passed|passed_away|dies|lost|buried|killed ... of|from|to|by an|a|drug|fentanyl|heroin? overdose|overdoses|od|ods|overdosing
  lost ... to|from overdose|overdoses|ods
  overdosed and died|passed|lived
  {kin}|his|her|their|the|that|my overdose|od changed|was|made|happened|taught|scared|broke|hit|had|saved|that|woke|brought
  learn|learned|learning|trained|training|taught|teaching|class|practice|practiced how_to? ... overdose|overdoses|od
  vitamin|vitamins|{harmless} overdose
  miss|remembering|funeral|memorial|service|vigil|candle|candles|pray|prayers|rip|remember ... who ... overdosed|od|oded
  cops|police|they|jail|staff|hospital|nurse|officer|doctor|clinic|tsa|rehab took|take ... pills|meds|bottle|pill
  nails|lips ... blue|purple ... polish|paint|color|manicure|lipstick|lip
  painted|painting|love|did|got my|her? nails|lips ... blue|purple
  mood|feelings|heart is|feels|looks blue
  wake|waking|woke up from his|her|their|a|the nap
  wake|waking|get up early|for_school|for_work|for_class|for_church|on_time|in_the_mornings|before_noon|before_work
  duelo|grupo|muchas|tantas|varias|hubo|las|cuatro|dos|tres|platica|casos|charla ... sobredosis
  doctor|doctora|clinica|abogado|abogada|padrino|nadie|jefe|linea|telefono|celular|pagina|sistema|medico|consejero|trabajadora no me? responde|contesta|reacciona|responden
  perro|perra|gato|gata ... respira|respirar|despierta
  ninos|hijos|hijas|ninas no se? despiertan
  la sobredosis de mi
  no reacciona bien|mal|a_los_cambios
  unas|labios azules|moradas|morados me_pinte|pintadas|bonitas|pintados
  me? pinte|pinto ... azul|azules|morado|moradas|morada
  almost|nearly od|overdosed|oded|odd
  {not} {really}? {really}? to? od|overdose|overdosing|overdosed
  {not} an overdose|od
  never overdosed|oded|odd|had_an_overdose
  clean|sober|sobriety|alive|months|years|survived|survivor ... since ... overdose|od|overdosed|oded
  since|after my|his|her|the|their|that|an last|first|second|third|brothers|sons|friends? overdose|od
  my last|first|second|third|past|old|worst overdose|od
  overdoes it
  overdid it
  took|taken|taking|takes too_much|too_many|all|to_much time|work|on|space|of_my_time|of_me|out_of_me|energy|for_granted|pictures|pics|photos|classes|days|notes|naps|breaks|turns|trips|steps|selfies|shifts|shots_at|credits|risks|chances|room|effort|money|calls|sugar|salt|food|stuff_to_the
  shot|popped too_many|too_much threes|photos|pictures|hoops|video|balloons|bubble_wrap|popcorn|pool|zits
  {not} take|took|taken|taking too_much|too_many
  {not} {really}? take|takin|taking all|too my? pills|many|much
  take|took|taken all my|of_my meds|pills|medication|medicine|vitamins today|this_morning|tonight|this_week|on_time|as_prescribed|as|like|every|already|for_the|daily|right|with_breakfast|yesterday|and_feel|and_i_feel|at_the_right
  -labios|cara hair|sky|light|lights|screen|car|water|shirt|test|litmus|wall|house|eyes|flowers|paint|ink|sea|lake|ocean|bruise|knee|arm|leg|dress|tongue_from|toe is|are|was|has|just? turning|turned|going|goes|went|all|so|very|dyed|is? blue|gray|grey|purple|white
  im|am|hair|beard|dads|moms going|turning|gone|went|getting|go gray|grey
  feeling|feel|felt|feels|kinda so|kinda|really|a_little|a_bit|pretty? blue
  out of the blue
  blue moon|sky|shirt|car|bag|eyes|collar|cross|shield|jays|monday|light|lights|day|mood
  carolina|navy|baby|sky|royal|light|dark blue
  not|isnt|stopped|quit|barely responding|answering|replying|respond to_my|my|back|on|texts|calls|to_any|to_the|to_emails|to_calls|to_texts
  {them} ... not|isnt|wont|doesnt|aint|has_not respond|responding|responsive|answer|react|reacting to my|texts|text|calls|messages|emails|the_email|my_texts|any_of
  not|isnt moving out|in|away|on|to|forward|back|fast|jobs|houses|anywhere|this|until
  website|site|app|phone|screen|page|computer|laptop|landlord|clinic|doctor|office is|was|has_been|went|goes? unresponsive
  unresponsive to_*
  reacciona|responde a|al la|el|las|los? medicina|medicamento|tratamiento|nuevo|leche|comida|nombre
  stomach|belly|tummy|estomago gurgling|gurgles|gurgle
  gurgling|gurgles stomach|belly|tummy
  convulsiones desde|de_nino|de_nina
  medicina|pastillas para|de las|la? convulsiones|convulsion
  hands|fingers|lips|nails|toes ... blue|purple|gray ... cold|freezing|snow|pool|winter|ink|paint
  planta|plantas|mata|flor|flores|arbol|perro|gato|pez|carro|bateria ... muriendo|muere|murio|muriendose
  unconscious bias|mind|belief|beliefs|habit|thoughts|thing
  cant|cannot|couldnt|wont|never|barely wake up early|on_time|for_work|for_school|before_noon|in_the_morning|without_coffee|in_time|to_my_alarm|at_6
  {them} ... wont|cant|doesnt|never|hardly|not wake|get up early|for_school|for_work|for_class|for_church|on_time|before_noon|until_noon|till_noon|in_the_mornings|in_the_morning|without_coffee|without_his|without_her
  breathing exercise|exercises|technique|techniques|practice|class|room|easier|better|treatments|in_and_out
  slow|deep|box|mindful|belly breathing|breaths
  not breathing a_word|down_my_neck|heavy|smoke|easy_yet_but_ok|fire
  passed out candy|flyers|cards|food|asleep|chips|snacks|literature|pamphlets|the|narcan|on_the_couch|early|by|last_night|at_8|watching
  narcan|naloxone training|kit|kits|class|box|boxes|distribution|spray_free|vending|stand|program|in_my_purse|on_me|at_home|with_me|in_the_car
  foam|foaming roller|party|soap|cleanser
  dead|dying battery|phone|car
  limp bizkit
  od green|drab
  movie|show|book|song|documentary|class|talk|article|episode|story|story_was|was|is|pelicula|libro|serie about|on|sobre|de an|una? overdose|overdoses|overdosing|sobredosis
  seizing the|opportunity|every
  con azucar
  -labios|unas|piel cielo|mar|ojo|ojos|camisa|carro|pelo|agua|color|rodilla|brazo|pierna|casa|pared|vestido|moreton|falda|pantalon|lapiz|boton|luz|bandera|golpe|zapatos|bici se|esta|estan|es|son|tan|muy|bien|de|quedo|medio? puso|puesto|poniendo|pusieron|ve|color|todo? azul|azules|morado|morada|morados|moradas
  ojo|cielo|pelo|cabello|vestido|carro|camisa|blusa|gorra|principe|mar|agua|casa azul|azules|morado|morada|morados
  de color azul|morado
  no responde|contesta|responden|reacciona mis|el|los|a_mis|a_los|a_la|las|al|mi|a_mi|su telefono|celular|mensajes|textos|llamadas|mensaje|llamada|whatsapp|correos|correo|preguntas|pregunta|medicamento|tratamiento
  no me? responde|contesta mensajes|textos|llamadas|el|los|las|mi|mis
  no se? despierta|levanta temprano|a_tiempo|para|antes|hasta|de_buenas|con_la_alarma
  no respira tranquilo|hondo|profundo
  ejercicio|ejercicios|tecnica|tecnicas de respiracion
  respira|respirar|respirando|respiro profundo|hondo|lento_y_profundo|conmigo|mejor|tranquilo|bien_y|despacio_me|despacio_ayuda|lento_me
  prevencion|prevenir|riesgo|miedo|peligro|senales|sintomas|dia|semana|muertes|crisis|casos|charla|curso|taller|libro|pelicula de|a|por|contra|sobre|del|internacional|una|la|las|los|tener|sufrir|morir|mundial? ... sobredosis
  murio|fallecio|perdi|murieron|muerto|muerta|fallecieron|muere|mueren|mato ... de|por|una|a|la una|por|la? sobredosis
  sobrevivi|sobrevivio|sobrevivir|casi ... sobredosis
  desde|despues_de mi|su|la|una ultima? sobredosis
  mi ultima|primera|segunda|tercera|pasada sobredosis
  tome|tomo|tome|tomado|bebi demasiado|demasiada|mucha|mucho|demasiadas|muchas|todo|toda cafe|agua|sol|tiempo|en_serio|fotos|sopa|jugo|te|leche|clases|notas|el_dia|la_manana|trabajo|riesgos|cerveza|refresco|coca_cola
  me|se paso|pase|paso el|la|un|otra|algo|de_mi|de_la|de_largo|por|tiempo|toda|todo parada|rato|dia|semana|lista|tiempo|largo|noche|tarde|calle
  no? tome|tomo|toma todas mis|las|sus medicinas|medicamentos|pastillas|vitaminas hoy|esta_manana|a_tiempo|como|a_su|a_la_hora|del_dia|de_hoy|segun|ya|esta_semana|y_me_siento
  inconsciente colectivo|del_tiempo
  `,
  LISTS,
);

export const EVERYDAY_SUICIDE = phrases(
  `
  -why {not} {really}? {really}? {really}? to? {die} -but_i_cant
  dont|not|never|didnt|no_longer want|wanna|wanted|wish|intend|plan|feel_like|need|think_about|thinking_about|thinking_of|wanting|want_us|planning|going|gonna|trying|mean|meant|looking|saying_i_want|deserve|have to|us_to|him_to|her_to|me_to|you_to|on? {really}? {die}
  {not} feeling|feel|been|actively|having|being|even|really|am? suicidal
  im not|isnt suicidal|gonna_do_anything|going_to_do_anything|a_danger
  no|havent_had|without|not_having|dont_have any|more? suicidal thoughts|ideation
  no|never thoughts|thought|plans|plan|intention|desire|intent of|to|about ... {die}
  {them} ... killed himself|herself|themselves|themself
  {them} ... committed|died|lost ... suicide
  lost|losing|died ... to|by suicide
  suicide|suicidal {topic}
  988|the suicide_line|suicide_hotline|lifeline
  on suicide_watch_on_tv
  5|10|20|3|2|15|8|6|4|7|12|30|50|100|k|two|three|five|ten kms
  kms from|away|per|an_hour|today|ride|run|walk|por
  {die}|dying|died|killed|kill|killing|dead of|from|with laughter|laughing|embarrassment|boredom|heat|hunger|curiosity|cuteness|shame|thirst|jealousy|excitement
  die|dying|died|dead|death laughing|of_laughter|of_embarrassment|of_boredom|over_here|of_heat|of_hunger
  dying|died to|for
  to die for
  could|would|id|almost|about|thought_i|swear_i|wanted_to|literally have? die|died|kill|dead for|of|from_laughing|from_embarrassment|from_boredom|laughing|on_the_spot|when_she|when_he|if_i_have_to|that_was_so
  kill|kills|killing|killed|die|murder for a|some|an|that|this|coffee|pizza|one|sleep
  killing it|time|me|us|two_birds|my_back|my_feet|my_knees|my_head|off|my_legs|weeds|zombies|my_vibe|the_mood|my_battery|germs|bugs|your
  kill time|me_if|it|two_birds|the_mood|for|my_mom|my_boss|a_few|some|him|her|the|bugs|spiders|zombies|an_hour -now
  mom|dad|wife|boss|coach|she|he|sponsor|husband|they|teacher ... kill me
  {not} kill you|me|us|him|anyone|anybody|to
  kill|killing|hurt|hurting|cut|cutting|shoot|shot myself shaving|at_work|at_the_gym|at_the_job|at_practice|working|moving|laughing|with_laughter|running|lifting|playing|in_the_foot|cooking|studying|falling|skating|by_accident|on_the_stairs|on_the_ice|on_a_can|on_glass|on_the_stove|trying_to_lift|trying_to_finish|over_this_homework|over_a_test|opening_a|slicing
  cut|cutting|cuts myself off|slack|some|a_break
  sleep when im dead
  not worth|in_the_mood|sure $
  -ya no quiero vivir aqui
  desaparecer la|el|este|esa panza|dolor|grano|acne|barriga|estres
  wanted|used to die|kill_myself when|back|before ... but|now
  antes|antes_yo pensaba|queria|penso|quise ... suicidio|morir|morirme|matarme|suicidarme
  no estoy|estaba|he pensando|pensado|contemplando en|el? el? suicidio|suicidarme|morir
  desaparecer el_fin|mis|las|los|de_mi_casa|tantito|mi_deuda
  shoot|shooting me|us|you|him|her|over a|an|the|your|text|message|email|line|straight|address|details|info
  shoot|shooting|shot hoops|up|pool|for|some|the_breeze|the_shit|myself_in_the_foot
  end of|up|game|table|zone|date|the_day|result|it_with_him|it_with_her|this_call|the_call|the_month|things_with|things_on|the_meeting
  end|ended|ending it|things with|between|there
  phone|battery|car|laptop|plant|plants|engine|show|goldfish|fish|hamster|signal|wifi|my_data is|just|has|keeps|about_to|gonna|going_to|might? died|dead|die|dying
  wake up late|sick|sore|hungover|early|on_time|for|at|to|before|before_noon|in_the|so
  {not} want|wanna to wake|live|exist up|with|in|near|there|like|on|off|under|here early|for|at|my|him|her|them|my_mom|that|this_way|alone|this|the|with
  wanna|want|wants|wanted to disappear from|on_a|for_a|into
  dont|wont|never disappear|give_up -on
  used to want|think|feel|be|wanna|wish|cut|hurt
  dead tired|end|line|sea|serious|inside_lol|weight|beat|week|man|batteries|bolt|lift|last|wrong|on_my_feet|asleep|battery|zone|poets
  drop dead
  over my dead body
  bring back from the dead
  grateful dead
  walking dead
  love|loves|loved to|you|him|her|them death
  scared|bored|worked|starving|freezing|sick|tired|boring|work|working|worried to|half_to death
  life or death
  death in|of|metal|row|certificate|benefits|by|anniversary -only
  afraid|scared|fear|terrified|fearful of|to|about|that|im_going_to|i_will|ill|i_might dying|die|death
  thinking|thought|think about|of death|dying when|after|of|in|a_lot_since|since
  suicide squad|bomber|doors|boys|drink|king|girls|mission|hill
  commit|committing to
  jump|jumping|drive|driving|walk|step|drove|jumped off|in|into|from|under|in_front_of|on the_diving|the_train_to|a_train_to|the_train_at|work|my_car|the_pool|the_truck|the_bus|traffic_every|traffic_to|the_bridge_to
  jump|jumping|hop|get|got|ride|take|catch|drive|drove|walk|walked|running|ran on|over|across|under a|the|this train|bridge|bus -and_die|to_end|so
  rope|noose|gun|blade|razor for|shop|show|control|burning|laws
  cant go on|keep|continue with|like_this_with_work|the|a|vacation|to|talking|without_coffee|saturday|monday|friday|sunday|tuesday|thursday|wednesday|that|eating
  cant|cannot keep|carry|go doing|up|going_there|on_the|secrets|buying|all|my|eating|track|lending|giving|paying|this_job
  last|final day|night|days of|on_the_job|at|in|class|here_at|on|before|with
  my|a last|final day|night|hours here_at|here_in|in|at|on|of|as
  goodbye|bye forever|for_good to -everyone|all
  goodbye|bye|said for|to now|my|heroin|drugs|the|him|her|them|old|my_old
  goodbye forever|for_good heroin|dope|drugs|fentanyl|meth|alcohol|cigarettes
  wont be here|around tonight|on|for|for_the|at|monday|until|friday|thursday|sunday|tuesday|next_week|tomorrow_for|tomorrow_im|tomorrow_i_have|this_week|saturday|wednesday
  {not} worth living|it|the like_that|trouble|drama|risk
  no point in going|arguing|trying_to|talking|calling|lying|asking
  done|tired|sick|over of|with? living a_lie|a_double|in|with|like|at|there|under|on|alone|here|paycheck|off
  done|tired|sick|over|finished with|of life_lessons|this_life_of|his|her|that_life|the_life
  -dont|doesnt|didnt|do_not|not|no|never|longer|dont_have_a|dont_have_any|without_a|lost_the|lost_my|dont_see_a|not_sure_i|sure_if_i|know_if_i|dont_know_i|dunno_if_i reason|reasons|will|want|choose|chose|chosen|desire|deserve to live
  glad|happy|grateful|lucky|thankful|blessed|good ... alive
  wish i was|were there|rich|home|taller|younger|kidding|joking|better
  wish i|id had|never|hadnt|didnt|wasnt|was|were ... met|picked|tried|used|gone|done|started|touched|spent|lied|there|so|sick|in|here_with|at
  hope i|he|she die|dies|dont old|happy|in_my_sleep_at|get
  better off dead_wood|sober|now|without_him|without_her|without_drugs|without_it|without_the|alone|single
  better without me_around_the|him|her|them|it|drugs|heroin
  put out_of_misery
  {them} put|shot ... down|dog
  my dog|cat ... died|dying|dead
  hang|hanging|hung|hangs out|in_there|up|on|with|around|tight|loose|laundry|clothes
  cut|cutting|slit|slash my hair|grass|nails|finger|hand|hours|losses|dose|wrist_on|wrists_on|prices|pay|wrist_at
  hurting him|her|them|me|you|my_kids|my_family|people
  harm|hurt reduction|anyone
  no? me muero|moria|muere|morire|moriria|morimos|muero_yo de|por|del|d la? hambre|risa|sueno|frio|calor|ganas|verguenza|miedo|amor|ti|verte|susto|sed|aburrimiento|pena|un|una|cansancio|envidia|emocion|ir|ver|comer|tacos|nervios|coraje|curiosidad|cafe
  me|te|nos quiero|quise|queria|voy_a|iba_a|puedo|casi|hizo|hace? a? morir|muero|mori|mato|mata|mate de|del|por risa|la_risa|verguenza|la_verguenza|pena|la_pena|hambre|sueno|frio|calor|susto|aburrimiento|la|el|un|miedo|ganas
  {reir} muerto|muerta|muertos de|del risa|hambre|sueno|cansancio|frio|miedo|cansada|cansado|calor|la_risa|susto|verguenza
  me|nos|te mata|matan|esta_matando|estan_matando|matando|mataba|mato_de|matas|va_a_matar|van_a_matar|mataria|matara el|la|este|esta|los|las|mi|de|con|tu|que|si|cuando|del|ese|esa|lo|tanto
  mi jefe|mama|esposa|papa|novia|esposo|madre|padrino|jefa|vieja|novio me va_a_matar|mata|mataria
  el|la|este|esta|los|las|tanto ... me esta|estan|va_a|tiene? matando|mata|matan|muerto|muerta|matar
  matarme|matando|mato|mate|matarse|me_voy_a_matar|me_ando_matando|me_mato|morirme|muriendo a|estudiando|trabajando|de|en|en_el|haciendo|limpiando|corriendo|por|del|con risa|trabajar|estudiar|gym|gimnasio|mis|la|el|un|hambre|estas|cansancio|aburrimiento|calor|frio|verguenza|tanto
  me voy_a|ando|estoy? matar|matando estudiando|trabajando|limpiando|en_el_gym|en_el_trabajo|corriendo|por_llegar
  me voy_a|quiero|ando|estoy_que_me|estoy? matar|mato|matando|matarme|morir|morirme|muriendo estudiando|trabajando|de|en_el_gym|en|con_tanto|por risa|hambre|comer|la|el|los|frio|sueno|ver|cansancio|aburrimiento|sed|calor|verguenza|ganas|pena
  no|nunca|jamas|tampoco|ya_no me|te? quiero|voy|pienso|quisiera|quiero_que|estoy|he|queria|vas|planeo|quieras? a|pensando_en|pensado_en|intentando|hacer? morir|morirme|matarme|suicidarme|matar|suicidar|hacerme_dano|quitarme_la_vida|hacerme_nada|matarme|suicida|acabar_con_todo|acabar_con_mi_vida|lastimarme|me_mates|desaparecer
  nunca|jamas|no me mataria|suicidaria|mataria|lastimaria|haria_dano|quitaria_la_vida
  no soy|estoy|me_siento|tengo|tuve ideas|pensamientos|ideacion|intenciones? suicida|suicidas|de_suicidio|suicidandome
  murio|perdi|perdimos|fallecio ... por|de|al|a suicidio
  prevencion|prevenir|linea|pelicula|escuadron|libro|documental|charla|nota|noticia|serie|tema|taller|semana|mes|tasas|tasa|indice|cancion|atentado|terrorista|programa de|del|contra|sobre|el|al|para? el|la|prevencion_del|prevenir_el? suicidio|suicida|suicidios
  {them_es} se suicido|mato|ahorco|quito_la_vida|mato_el
  should|could|couldve|shouldve|should_have|could_have be|been|have? dead|died|gone but|by_now|and_god|a_long|many|so_many|and_yet|yet|if|without|out
  wants|trying|tried|want|tries|tryna to? kill me
  od|overdose on *? {harmless}
  worried|scared|afraid|terrified|nervous ... will|might|could|would|gonna overdose|od
  havent|hasnt|not|never|no_longer|stopped thought|thinking|think|had|having about|of|any? ... suicide|suicidal|dying|death
  free of|from ... suicidal|suicide
  asked|asks|ask|asking|screened|questions me? if|whether|for|about im|i_was|i_am|ive_been|i_felt|i_feel? suicidal|suicide
  pelicula|chiste|cancion|serie|juego|tarea|meme|partido|examen ... me mato|mata
  me|te quiere|quieren|va_a|van_a matar
  duelo|grupo ... suicidio
  suicidio de mi|su|un|una|el|la
  se suicido|mato|ahorco ... hace|ano|anos|pasado|el_ano|en_2*
  se mato|mata|matan trabajando|estudiando|en_un_accidente|en_moto|en_el|de_risa|en_la
  solia|antes ... morir|morirme|matarme|suicidarme|desaparecer|vivir
  desaparecer este|esta|hoy|manana|unos|por_unos|del_mapa|de_las|de_las_redes|de_facebook|un_rato|un_dia
  desaparecer de|del|por|unos|un|en|las_redes redes|mapa|facebook|rato|dias|ratito|las|la_rutina|grupo
  acabar|acabe|acabo|terminar|termine|terminando|termino con esto|todo|el|la|mi|esta|este|toda antes|de|la_tarea|tarea|trabajo|novia|novio|relacion|adiccion|droga|drogas|dia|limpieza|papeleo|reunion|comida|limpiar|lo
  adios|hasta para_siempre|nunca|siempre heroina|drogas|a_las|a_la|al|droga|fentanilo|alcohol|vicio|cigarro|a_mi|ex|a_lo
  cansado|cansada|harto|harta de vivir|la_vida asi|en|con|aqui|de|que|loca|solo|sola|lejos|escondido|escondida|asi
  no quiero|quiere vivir|despertar|levantarme|despertarme|seguir|estar con|en|asi|temprano|a_mi|aqui_en|solo|sola|a_los|tarde|cerca|sola_aqui|manana_temprano
  no vale|merece la? pena ir|pelear|discutir|enojarse|llorar|el|ese|esa|arriesgarse
  -no vale|merece la? pena vivir|la_vida
  -no|no_tengo|sin|no_hay|no_encuentro|ni|ninguna|ningun|no_tengo_ninguna|no_tengo_una|perdi_las|no_le_veo|tampoco|ya_no_tengo|no_me_quedan quiero|ganas|razon|razones|motivo|motivos|alegria|gusto|derecho|decidi|elegi|gracias vivir|para_vivir|de_vivir|por_vivir|por_la_vida
  mejor sin el|ella|drogas|eso|ti|ellos|alcohol|consumir|la
  estoy|estamos|estan mucho? mejor sin
  cortarme|corte|cortar el|las|me? pelo|cabello|unas|el|dedo|cocinando|rasurandome|mano|barba
  tirarme|tirar|echarme|lanzarme|saltar|brincar|aventarme en|a|al|del|de|la a? cama|piscina|alberca|sofa|dormir|mar|sillon|agua|paracaidas|carro|bungee|rio
  ultimo|ultima dia|noche|mensaje|carta de|en|del|que|antes|con|aqui trabajo|clases|mes|escuela|el|la|clinica|semana|rehabilitacion|tratamiento|programa|vacaciones|mi|ella|mis|tu|detox
  despedirme|despido|despedida de|para|del mi|la|el|mis companeros|trabajo|heroina|droga|drogas|abuela|abuelo|amigos|jefe|vicio|todos_en_la_oficina|todos_en_el_trabajo|soltero|soltera
  tiro|balazo de|al esquina|gracia|aire|banda
  miedo|temor|panico a|de|que|al la? morir|morirme|muerte
  pensando|pienso|pense|pensar|ideas en|de la? muerte|morir de|del|cuando|mi
  la muerte de|del
  dia de muertos|los_muertos
  lo|la|los|las quiero|queria|voy_a|quisiera|podria matar
  `
    .replaceAll('{reir} ', '')
    .replaceAll('{them_es}', 'mi_*|un_*|una_*|su_*|el|ella|primo|amigo|hermano|tio|papa|vecino'),
  LISTS,
);
