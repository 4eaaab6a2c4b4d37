import { phrases } from '../../kernel/language/phrases.ts';

/** Talk that holds a danger word and no danger. It is cut out first, and what is left is read. */

const LISTS = {
  them: `he she they my_* a_* the_* his_* her_* someone people friend friends brother sister cousin son daughter mom dad
        buddy who lost`,
  harmless: `pizza chocolate coffee sugar candy cake tacos taco burgers ice_cream netflix tv memes food turkey caffeine
    cookies carbs sushi wings pasta cheese donuts vitamins cuteness football sports news work social_media tiktok
    christmas shopping vegetables water soda energy_drinks garlic spice homework pie bbq fries chips popcorn cuddles
    love kindness music podcasts books reading sun sunshine snacks bread salad meetings hugs drama sleep sweets
    jugo leche papa sopa fotos cena desayuno almuerzo pastel refresco tortillas arroz tamales pozole novelas telenovelas photos selfies halloween_candy thanksgiving nostalgia screen_time azucar cafe tarea futbol comida series dulces pan frijoles amor musica pelis peliculas fiesta carino abrazos`,
  not: 'dont never not no_longer wouldnt wont didnt aint isnt havent cant no',
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
  go|going|gonna|want|wanna|wants|about|thinking|planning|ready|tempted|might|should|will|ill|could to|about|of|just? to? take|taking|swallow|swallowing ... pills|meds|bottle|xanax|tylenol and? not|never? wake?
  can|could you|i|someone|people|anyone|anybody|we|a_person really? overdose|od
  is it|this|that an? overdose if|when|yet
  thought|assumed|figured i|he|she|they|id|we had|was|were? overdosed|overdosing|od|oded
  worried|scared|afraid|terrified|nervous ... will|might|could|would|gonna overdose|od
  overdose|overdosed|overdosing|od|oded|oding|ods|odd|overdosis|sobredosis on|of|de *? {harmless}
  overdose|overdosed|overdosing|od|oded|oding|ods|odd|overdosis|sobredosis on|of|de some|too_much|all|way_too_many|all_the|the|that? {harmless}
  overdose|overdoses|od|sobredosis {topic}|task|numbers|team|law|bill|meeting
  news|movie|show|article|noticias|tele ... overdose|overdosed|overdoses|sobredosis
  overdosed ... movie|show|episode|story|news|pelicula|serie
  lips|mouth|tongue ... from a|the|eating|my popsicle|slushie|candy|gum|snow|ink|marker
  anos|meses|ano|mes de|desde mi|la|su sobredosis
  no he|ha tenido|habido|dado una? sobredosis
  clase|clases|curso|taller|charla|platica|grupo de|sobre la|las? sobredosis
  not breathing easy
  miedo|preocupa ... ... sobredosis
  carro|coche|troca|compu|computadora|tele|tablet no responde|reacciona|despierta|respira
  how|what do|can|could|would|should i|you|we|to tell|know|do|recognize if|when|that someone|somebody|anyone|a_person|a_friend ... overdosing|overdosed|od|oding|overdose
  year|years|months|weeks since ... overdosed|od|oded
  que|como hago|se|sabe|saber|hacer ... si|cuando|en ... sobredosis
  about|common|cause|causes|caused|discussed ... overdose|overdoses|sobredosis
  its? od stands_for|hungry|hot|tired|cold|funny|cute
  when|cuando i|he|she|we|tuve|me_dio overdosed|oded|od|la_sobredosis|una_sobredosis ... used|gave|saved|was|were|brought|me_dieron|me_salvaron|me_dio
  grieving|mourning|remembering ... overdosed|od
  dar|da|causar|causa sobredosis con|de
  jersey|shirt|car|hair|color|nails|room|house|sky|dress|shoes|flower|flowers|truck|hat is|are|was|looks blue|purple|gray|grey
  morado|morada|rojo|azul de risa|la_risa|coraje|frio_jaja|verguenza|la_verguenza
  despierta|despiertan|levanta ni con|con_la|sin|antes|hasta|temprano
  seguro|banco|gobierno|oficina|escuela|hospital|consulado no me? responde|contesta|reacciona
  signs|symptoms|risk|risks|odds|chance|danger of an? overdose|od|overdosing
  afraid|scared|worried|terrified|fear|nervous of|about ... overdose|overdosing|od|ods
  afraid|scared|worried|terrified|fear|nervous that? ill|i_will|i_might|he_will|he_might|shell|she_will|she_might|hell ... overdose|od
  prevent|reverses|survive|survived|reversing|survivor_of|survivor|avoid|awareness_of|learned_about|teach_about|prevents|preventing an|from? ... overdose|overdoses|od|overdosing
  died|dead|death|deaths|passed|passed_away|dies|lost|buried|killed ... of|from|to|by an|a|drug|fentanyl|heroin? overdose|overdoses|od|ods|overdosing
  {kin}|his|her|their|the|that|my overdose|od changed|was|made|happened|taught|scared|broke|hit|had|saved|that|woke|brought
  learn|learned|learning|trained|training|taught|teaching|class|practice|practiced how_to? ... overdose|overdoses|od
  vitamin|vitamins|{harmless} overdose
  unit|floor|ward|shift|county|town|city|er|hospital|work|job|street|block ... overdoses|overdose|ods -now|right
  reading|read|watching|watched|show|movie|book|series|episode ... od|ods|overdose|overdoses|overdosed|too_many_pills
  took|used|put|poured too_much|too_many ... soap|detergent|salt|paint|glue|makeup|shampoo|gas|bleach -drank|swallowed
  blue|purple|gray about|over|because|from the|a|his|her|uvas|weather
  printer|laptop|computer|tv|phone|app|car|router|screen|wifi is? unresponsive|not_responding
  morado|morada|azul de comer|uvas|moras|pintura|frio|la_risa
  carta de despedida ... droga|drogas|tarea|consejero|alcohol|adiccion
  miss|remembering|funeral|memorial|service|vigil|candle|candles|pray|prayers|rip|remember ... who ... overdosed|od|oded
  cops|police|they|jail|staff|hospital|nurse|officer|doctor|clinic|tsa|rehab took|take ... pills|meds|bottle|pill
  painted|painting|love|did|got my|her? nails|lips ... blue|purple
  mood|feelings|heart is|feels|looks blue
  wake|waking|woke up from his|her|their|a|the nap
  wake|waking|get up early|for_school|for_work|for_class|for_church|on_time|in_the_mornings|before_noon|before_work
  duelo|grupo|muchas|tantas|varias|hubo|las|cuatro|dos|tres|platica|casos|charla ... sobredosis
  doctor|doctora|clinica|abogado|abogada|padrino|nadie|jefe|linea|telefono|celular|pagina|sistema|medico|consejero|trabajadora no me? responde|contesta|reacciona|responden
  perro|perra|gato|gata ... respira|respirar|despierta
  ninos|hijos|hijas|ninas no se? despiertan
  la sobredosis de mi
  no responde|responden|contesta|contestan la|el|los|las clinica|oficina|doctor|farmacia|linea|banco|programa|pagina
  took|take it all in
  took|tomo|takes|toma his|her|their|su|sus medicine|medicina|medicinas|meds|vitamins
  pecho de tanto|toser|ejercicio|reir
  gave|give|giving|owe me|us too many|much
  frio ... azul|morado|morada
  desmayo|desmaye ... ... emocion|calor|boda|hambre|susto
  sobredosis de -droga|drogas|pastillas|fentanilo|heroina|algo|mi|mis|un|una|lo|verdad|nuevo|medicina|xanax|coca|metadona|chiva|cristal *
  took|ate|eat|eaten|drank|had|tomo|tome|comio|comi|comiste too_much|too_many|all|all_the|all_his|todo|toda|todas|todos|mucho|mucha|muchas|muchos|demasiado|demasiada el|la|las|los|su|sus|the|my|of|his? {harmless}
  dog|cat|perro|gato|puppy ate|comio ... too_many|too_much|mucho
  ate|comi too_much|demasiado|mucho -pills|edibles|xanax|pastillas
  no tome demasiado|demasiada|mucho|mucha
  tome|tomo todas las precauciones|medidas|clases
  wont|doesnt|not|isnt respond|responding|answer to_my
  doctor|doctora|pharmacist ... doubled|upped|doblo|subio my|la|mi? dose|meds|dosis
  doubled my dose of_vitamin|of_water|of_coffee
  fell out of_bed|with|laughing|of_love|of_touch
  labios|dedos|unas morados|azules|moradas por|de la|el|tanta|tanto|comer|tinta|frio|paleta|uva|uvas
  azul|morado el|la cielo|mar|pelo|carro|foco
  no reacciona bien|mal|a_los_cambios
  unas|labios azules|moradas|morados me_pinte|pintadas|bonitas|pintados
  me? pinte|pinto ... azul|azules|morado|moradas|morada
  {not} {really}? {really}? to? od|overdose|overdosing|overdosed
  {not} an overdose|od
  since|after my|his|her|the|their|that|an last|first|second|third|brothers|sons|friends? overdose|od
  my last|first|second|third|past|old|worst overdose|od
  took|taken|taking|takes too_much|too_many|all|to_much time|work|on|space|of_my_time|of_me|out_of_me|energy|for_granted|pictures|pics|photos|classes|days|notes|naps|breaks|turns|trips|steps|selfies|shifts|shots_at|credits|risks|chances|room|effort|money|calls|sugar|salt|food|stuff_to_the
  shot|popped too_many|too_much threes|photos|pictures|hoops|video|balloons|bubble_wrap|popcorn|pool|zits
  {not} {really}? take|taking all|too my? pills|many|much
  take|took|taken all my|of_my meds|pills|medication|medicine|vitamins today|this_morning|tonight|this_week|on_time|as_prescribed|as|like|every|already|for_the|daily|right|with_breakfast|yesterday|and_feel|and_i_feel|at_the_right
  -labios|cara hair|sky|light|lights|screen|car|water|shirt|test|litmus|wall|house|eyes|flowers|paint|ink|sea|lake|ocean|bruise|knee|arm|leg|dress|tongue_from|toe is|are|was|has|just? turning|turned|going|goes|went|all|so|very|dyed|is? blue|gray|grey|purple|white
  blue moon|sky|shirt|car|bag|eyes|collar|cross|shield|jays|monday|light|lights|day|mood
  not|isnt|stopped|quit|barely responding|answering|replying|respond to_my|my|back|on|texts|calls|to_any|to_the|to_emails|to_calls|to_texts
  not|isnt moving out|in|away|on|to|forward|back|fast|jobs|houses|anywhere|this|until
  website|site|app|phone|screen|page|computer|laptop|landlord|clinic|doctor|office is|was|has_been|went|goes? unresponsive
  unresponsive to_*
  reacciona|responde a|al la|el|las|los? medicina|medicamento|tratamiento|nuevo|leche|comida|nombre
  stomach|belly|tummy|estomago gurgling|gurgles|gurgle
  gurgling|gurgles stomach|belly|tummy|baby|cute|sounds_so
  hands|fingers|lips|nails|toes ... blue|purple|gray ... cold|freezing|snow|pool|winter|ink|paint
  planta|plantas|mata|flor|flores|arbol|perro|gato|pez|carro|bateria ... muriendo|muere|murio|muriendose
  unconscious bias|mind|belief|beliefs|habit|thoughts|thing
  not breathing a_word|down_my_neck|heavy|smoke|easy_yet_but_ok|fire|through
  od green|drab
  movie|show|book|song|documentary|class|talk|article|episode|story|story_was|was|is|pelicula|libro|serie about|on|sobre|de an|una? overdose|overdoses|overdosing|sobredosis
  -labios|unas|piel cielo|mar|ojo|ojos|camisa|carro|pelo|agua|color|rodilla|brazo|pierna|casa|pared|vestido|moreton|falda|pantalon|lapiz|boton|luz|bandera|golpe|zapatos|bici se|esta|estan|es|son|tan|muy|bien|de|quedo|medio? puso|puesto|poniendo|pusieron|ve|color|todo? azul|azules|morado|morada|morados|moradas
  no responde|contesta|responden|reacciona mis|el|los|a_mis|a_los|a_la|las|al|mi|a_mi|su telefono|celular|mensajes|textos|llamadas|mensaje|llamada|whatsapp|correos|correo|preguntas|pregunta|medicamento|tratamiento
  no respira bien? tranquilo|hondo|profundo|mi_nariz|por_la_nariz
  desmayo|desmaye|desmayaron ... ... calor|hambre|susto|emocion|sol
  prevencion|prevenir|riesgo|miedo|peligro|senales|sintomas|dia|semana|muertes|crisis|casos|charla|curso|taller|libro|pelicula de|a|por|contra|sobre|del|internacional|una|la|las|los|tener|sufrir|morir|mundial? ... sobredosis
  murio|fallecio|perdi|murieron|muerto|muerta|fallecieron|muere|mueren|mato ... de|por|una|a|la una|por|la? sobredosis
  sobrevivi|sobrevivio|sobrevivir|casi ... sobredosis
  penso|pensaron|creyo|creyeron que ... sobredosis
  desde|despues_de mi|su|la|una ultima? sobredosis
  no? tome|tomo|toma todas mis|las|sus medicinas|medicamentos|pastillas|vitaminas hoy|esta_manana|a_tiempo|como|a_su|a_la_hora|del_dia|de_hoy|segun|ya|esta_semana|y_me_siento
  inconsciente colectivo|del_tiempo
  `,
  LISTS,
);

/** Talk of the subject: whoever asks or tells of it in these words is beside no one who lies there. */
export const TALK_OF_OVERDOSE = phrases(`
  dreamt|dreamed|dream|nightmare|pesadilla|sone that|i|where|about|he|she|que|de|con
  did|has|have|had|does he|she|they|you|your|anyone|anybody|the|program|it ... ever
  ever overdosed|overdose|od|oded|saved
  what|que if|si|pasa ... someday|one_day|ever|again
  worry|worried|worries|scared|afraid ... hell|shell|he_will|will|might|could|one_day|someday
  movie|film|show|documentary|class|training|course|funeral|memorial|vigil|velorio|pelicula|documental|curso|clase|taller|marcha
  -hes|shes|she|someone|he no one|body|nobody is? overdosing|oding|overdosed
  false alarm
  what if my|mi ... overdoses|od|ods
`);

export const EVERYDAY_SUICIDE = phrases(
  `
  -why {not} {really}? {really}? {really}? to? {die} -but_i_cant
  dont|not|never|didnt|no_longer want|wanna|wanted|wish|intend|plan|feel_like|need|think_about|thinking_about|thinking_of|wanting|want_us|planning|going|gonna|trying|mean|meant|looking|saying_i_want|deserve|have to|us_to|him_to|her_to|me_to|you_to|on? {really}? {die}
  {not} feeling|feel|been|actively|having|being|even|really|am? suicidal
  no|havent_had|without|not_having|dont_have any|more? suicidal thoughts|ideation
  no|never more? thoughts|thought|plans|plan|intention|desire|intent of|to|about ... {die}
  suicide|suicidal {topic}
  kms from|away|per|an_hour|today|ride|run|walk|por
  die|dying|died|dead|death laughing|of_laughter|of_embarrassment|of_boredom|over_here|of_heat|of_hunger
  mom|dad|wife|boss|coach|she|he|sponsor|husband|they|teacher ... kill me
  kill|killing|hurt|hurting|cut|cutting|shoot|shot myself shaving|at_work|at_the_gym|at_the_job|at_practice|working|moving|laughing|with_laughter|running|lifting|playing|in_the_foot|cooking|studying|falling|skating|by_accident|on_the_stairs|on_the_ice|on_a_can|on_glass|on_the_stove|trying_to_lift|trying_to_finish|over_this_homework|over_a_test|opening_a|slicing
  cut|cutting|cuts myself off|slack|some|a_break
  sleep when im dead
  scared|afraid|terrified|worried that? i|ill|im will|might|could|going_to|gonna? die
  want|wanna exist|live on
  want|wanna|going|need to? take|bring|turn ... pills to|back|in -kill|die|end|sleep
  rather die than|before eat|go|work|listen|watch|wear|talk|drink_that|do_that
  ya no pienso|pensaba|he_pensado en morir|morirme|matarme|suicidarme|la_muerte|suicidio|el_suicidio
  done|tired|sick|over|finished of|with this_life_of|his_life|her_life|that_life|the_life
  -ya no quiero vivir aqui
  desaparecer la|el|este|esa panza|dolor|grano|acne|barriga|estres
  wanted|used to die|kill_myself when|back|before ... but|now
  antes|antes_yo pensaba|queria|penso|quise ... suicidio|morir|morirme|matarme|suicidarme
  no estoy|estaba|he pensando|pensado|contemplando en|el? el? suicidio|suicidarme|morir
  desaparecer el_fin|mis|las|los|de_mi_casa|tantito|mi_deuda
  phone|battery|car|laptop|plant|plants|engine|show|goldfish|fish|hamster|signal|wifi|my_data is|just|has|keeps|about_to|gonna|going_to|might? died|dead|die|dying
  wake up late|sick|sore|hungover|early|on_time|for|at|to|before|before_noon|in_the|so
  used to want|think|feel|be|wanna|wish|cut|hurt
  dead tired|end|line|sea|serious|inside_lol|weight|beat|week|man|batteries|bolt|lift|last|wrong|on_my_feet|asleep|battery|zone|poets
  thinking|thought|think about|of death|dying when|after|of|in|a_lot_since|since
  jump|jumping off|from|into the? high|diving|low|deep dive|board|end|boat|dock
  acabo|acabar|acabe|termino con todo lo|el|la|los -que_tengo_que_vivir
  carta|letter de|of despedida|goodbye ... tarea|homework|assignment|counselor|consejero|terapeuta|droga
  jump|jumping|drive|driving|walk|step|drove|jumped off|in|into|from|under|in_front_of|on the_diving|the_train_to|a_train_to|the_train_at|work|my_car|the_pool|the_truck|the_bus|traffic_every|traffic_to|the_bridge_to
  cant go on|keep|continue with|like_this_with_work|the|a|vacation|to|talking|without_coffee|saturday|monday|friday|sunday|tuesday|thursday|wednesday|that|eating
  last|final day|night|days of|on_the_job|at|in|class|here_at|before|with
  goodbye forever|for_good heroin|dope|drugs|fentanyl|meth|alcohol|cigarettes
  wont be here|around tonight|on|for|for_the|at|monday|until|friday|thursday|sunday|tuesday|next_week|tomorrow_for|tomorrow_im|tomorrow_i_have|this_week|saturday|wednesday
  {not} worth living|it|the like_that|trouble|drama|risk
  no point in going|arguing|trying_to|talking|calling|lying|asking
  done|tired|sick|over of|with? living a_lie|a_double|in|with|like|at|there|under|on|alone|here|paycheck|off
  -dont|doesnt|didnt|not|no|never|longer|dont_have_a|dont_have_any|without_a|lost_the|lost_my|dont_see_a|not_sure_i|sure_if_i|know_if_i|dont_know_i|dunno_if_i reason|reasons|will|want|choose|chose|chosen|desire|deserve to live
  hope i|he|she die|dies|dont old|happy|in_my_sleep_at|get
  matarme|matando|mato|mate|matarse|me_voy_a_matar|me_ando_matando|me_mato|morirme|muriendo a|estudiando|trabajando|de|en|en_el|haciendo|limpiando|corriendo|por|del|con risa|trabajar|estudiar|gym|gimnasio|mis|la|el|un|hambre|estas|cansancio|aburrimiento|calor|frio|verguenza|tanto
  me voy_a|ando|estoy? matar|matando estudiando|trabajando|limpiando|en_el_gym|en_el_trabajo|corriendo|por_llegar
  me voy_a|quiero|ando|estoy_que_me|estoy? matar|mato|matando|matarme|morir|morirme|muriendo estudiando|trabajando|de|en_el_gym|en|con_tanto|por risa|hambre|comer|la|el|los|frio|sueno|ver|cansancio|aburrimiento|sed|calor|verguenza|ganas|pena
  no|nunca|jamas|tampoco|ya_no me|te? quiero|voy|pienso|quisiera|quiero_que|estoy|he|queria|vas|planeo|quieras? a|pensando_en|pensado_en|intentando|hacer? morir|morirme|matarme|suicidarme|matar|suicidar|hacerme_dano|quitarme_la_vida|hacerme_nada|suicida|acabar_con_todo|acabar_con_mi_vida|lastimarme|me_mates|desaparecer
  no soy|estoy|me_siento|tengo|tuve ideas|pensamientos|ideacion|intenciones? suicida|suicidas|de_suicidio|suicidandome
  murio|perdi|perdimos|fallecio ... por|de|al|a suicidio
  prevencion|prevenir|linea|pelicula|escuadron|libro|documental|charla|nota|noticia|serie|tema|taller|semana|mes|tasas|tasa|indice|cancion|atentado|terrorista|programa de|del|contra|sobre|el|al|para? el|la|prevencion_del|prevenir_el? suicidio|suicida|suicidios
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
  solia|antes ... morir|morirme|matarme|suicidarme|desaparecer|vivir
  desaparecer este|esta|hoy|manana|unos|por_unos|del_mapa|de_las|de_las_redes|de_facebook|un_rato|un_dia
  adios|hasta para_siempre|nunca|siempre heroina|drogas|a_las|a_la|al|droga|fentanilo|alcohol|vicio|cigarro|a_mi|ex|a_lo
  cansado|cansada|harto|harta de vivir|la_vida asi|en|con|aqui|de|que|loca|solo|sola|lejos|escondido|escondida
  la muerte de|del
  almost|casi|nearly gave|give up on life
  rope|soga for|para my|el|la|mi
  wont|not_gonna|not_going_to be here|around|there tomorrow|today|tonight|monday|this_weekend|until ... working|work|im|i_have|until|vacation|out_of_town|late
  took|take|taking the pills|meds|them|bottle out|back|in_to|to_the|to_count
  last text|message before|didnt
  not|dont want to be a burden but
  no quiero ser una? carga
  estan listas en|para la farmacia|recoger
  viernes|semana|quincena con este dinero|sueldo
  no|nunca|jamas|tampoco|ya_no|sin he|estoy|ando|habia|pienso|pensado|intentado|penso|intente|pensando? en|intentado|pensado|pensando? en? el? suicidio|matarme|quitarme_la_vida|suicidarme|morirme|morir|suicidar|la_muerte|quitarse_la_vida|suicida
  nunca|jamas me haria|hare|haria_ningun dano
  pregunto|preguntaron|pregunta|preguntan si|por|de|sobre ... hacer_dano|hacerme_dano|suicid*|matarme|morir
  hot|heat|starving|hungry|melting|bored|embarrassed|sweating|freezing ... die|dying
  gonna|going_to|about_to|might|could die if i dont|do|eat|have|hear|see -kill
  dont|not|didnt want|wanna to? go on that|this|a|the
  dont|not|didnt|never want|wanna to? live here|there|in|with|anywhere|like_that|that_way|that_life
  ya? no quiero|quiere vivir aqui|ahi|alli|en|con
  no quiere despertar para|temprano|antes|hasta
  could|can sleep forever|all_weekend|all_day
  goodbye|despedida letter|carta? to|a|for la|las|my|mi? heroin|heroina|dope|drugs|drogas|addiction|adiccion|alcohol
  carta de despedida a la|las|mi|el heroina|drogas|adiccion|alcohol|vicio
  movie|film|show|documentary|song|book|pelicula|cancion|libro about|where|on|de|sobre|in ... suicide|suicidio|kill*|dies
  desaparecer un|el fin|rato|dia|mes|weekend
  withdrawal|withdrawals|detox|flu|cold|hangover|malilla|gripa ... dying|die|morir|muero
  like dying its|from|of|but_im_ok|today_from
  spent ... yrs|years ... die|kill_myself
  `,
  LISTS,
);
