import { barePhrases } from './plain.ts';
import { TAKING } from './taking-words.ts';

/** The sender after a drug (RULES 17), over bare sentences; which of these add up stands in combined.ts. */

const LISTS = {
  ...TAKING,
  tome: `tome meti inyecte trague comi fume use consumi pique mezcle probe drogue trague_todo`,
  number:
    '8 9 10 11 12 13 14 15 16 17 18 20 24 25 30 35 40 45 50 60 70 80 90 100 ten twelve fifteen twenty thirty forty fifty',
  licor: 'alcohol ron cerveza cervezas vino tequila vodka botella mezcal guaro',
  whole: 'whole entire full bottle_of a_bottle all handful_of sheet_of bunch_of rest_of bottle',
};

/** The sender has taken something. */
export const I_TOOK = barePhrases(
  `
  -he|she|they|hes|shes|not|didnt|dont|to|havent|we|you {took} ... {drug}
  took|got|had|did|bought a|some|that? bad pill|dope|shit|batch|stuff|bag -dream
  -he|she|they|hes|shes|not|didnt|dont|to|havent|we|you used|relapsed $|and|after|again|5|10|an|some|something|like|alone|same|then|with|now|today|tonight
  i used|relapsed|slipped -to|up|the|my_phone|it_to|that_for
  i {took} it|that|this|some|something|them|two|2|one|a_shot|a_hit|a_line|a_bump -to_work|home|back|on|easy|personal|off|again_tomorrow|as_prescribed
  -to took|smoked|snorted|did|shot some|something|it|that|pressed ... $|and|heart|chest|wasnt|now|i|im
  i|ive shot_up|got_high
  fent|fentanyl in|$
  after|from|off|in that|the|this|my shot|hit|bag|line|pill|pills|dose|bump|dope|blue -of_rehab|flu|covid
  since|after i? {took}|using|smoking|shooting
  {tome} -el|mi|agua|cafe|la_app|fotos|todas_las_fotos|tiempo
  volvi_a usar|consumir|meterme
  recai
  me drogue|pique|piquete|inyecte
  acabo de usar|consumir|meterme|inyectarme|fumar
  esa|eso cosa? fuerte|mala|rara
  did|took|shot|smoked|snorted a big one|hit|shot|line|dose|bump
  mixed|mixing {drug}
  doubled|double up? on|my|the ... {drug}|dose|meds -today_as
  that|the|this bag|shit|stuff|batch|dope bad|hot|off|strong|different|fent -mood
  me dosis|raya con
  despues_de|al usar|fumar|consumir|inyectarme
  narcaned|narcanned|narcan myself
  `,
  LISTS,
);

/** The sender has taken more than usual. */
export const I_TOOK_MUCH = barePhrases(
  `
  -he|she|they|hes|shes|not|didnt|dont|to|we|you {took} ... too_much|too_many|much|double|twice|a_lot|a_bunch|bunch|lots|more_than|extra|the_rest|whole|entire|big|enough|handful -to_do|time|at_work|photos|selfies|coffee|water|sugar|food
  -he|she|they|hes|shes|not|to|we|you {took} like|about|over|almost|around|maybe? 8|10|12|15|20|25|30|40|50|60|100|ten|fifteen|twenty|thirty -min*|hour*|day*|year*|minutes|steps|photos|pictures|miles|years|week*|month*|free_throws
  should|shouldve|shoulda have? done|taken|used less
  too much|many stuff|dope|pills|of_it|of_them|drugs
  {took} on_top_of|on_top|with|after ... xanax|alcohol|methadone|benzos|drinking|vodka
  my old|usual|same|regular dose|amount
  drank|drinking|alcohol|vodka|liquor|fifth|beers ... ... bars|xanax|percs|pills|methadone|oxys|benzos|valium|klonopin|norcos -today_sober
  me drogue mucho
  im|i too high -up|for|on
  ando? bien puesto|puesta|arriba|pasado|pasada -de_peso
  el doble
  {licor} y|con ... {drug}
  {drug} y|con ... {licor}
  mixed|mixing|mezcle ... and|with|con|y|todo|everything -drinks|music|batter
  i dont know how much i {took}
  -no|nunca {tome} mucho|mucha|muchas|muchos|doble|de_mas|un_chingo|varias|otra_dosis|mas_de
  no se cuanto|cuanta|cuantas me? {tome}
  se me fue|paso la mano -picante|sal|salsa
  finished|drank|downed|emptied the|my|a? whole? bottle|script|bag
  `,
  LISTS,
);

/** More than a body bears, taken by the sender: enough alone. */
export const TOO_MUCH = barePhrases(
  `
  -he|she|they|hes|shes|not|didnt|dont|we|you|to|never {took} like|about|over|almost|around|maybe? {number} ... {drug} -of_water|today|a_day|years|day|daily
  -he|she|they|hes|shes|not|didnt|dont|we|you|to|never {took} the|a|my|his|her|moms|all? {whole} of|the|my|moms|his|her? ... {drug}|bottle|script|container|cabinet
  -he|she|they|hes|shes|not|didnt|dont|we|you|to|never {took} all_of_them|all_of_it|them_all|it_all|everything_i_had|everything_in|every_last|all_i_had -back|out|in|on|for|today
  -he|she|they|hes|shes|not|didnt|dont|we|you|to|never swallowed|downed|emptied|finished|chugged the|my|a? whole|entire? bottle|pills|script|bottles -of_water|of_juice|of_soda
  -he|she|they|hes|shes|not|didnt|dont|we|you|to|never {took} more than i shoulda|shouldve|meant|supposed|usually|can|planned
  -he|she|they|not|dont|to took a? hot_shot|hotshot
  took pills ... to die|kill|end|sleep_forever
  think my|this|that|it|i_got|i_smoked|i_took ... laced -with_love
  dont|idk|dunno know? what i took|smoked|shot|snorted|swallowed $|help|and|but|im|i_feel|it -with_me
  took enough pills|of_them? to kill|die|end|not
  {took} way|too|that? many|much ... {drug} -away|milk|coffee|water|daily|prescribed
  lost count
  swallowed|trague a|the|my|una|la|las? bag|bags|baggie|balloon|stash|bolsa|globo|bolsita -of_chips
  fifth|handle|bottle|pint of? *? and|with|then|plus {took} ... bars|bar|xanax|klonopin|valium|benzos|pills|methadone|perc|oxy|norco
  {took} fent|fentanyl|fetty|dope|heroin|pills by accident|mistake
  {tome} fentanilo|fenta|heroina|chiva sin querer|saber
  -he|she|they {took} twice|double|triple what|the_amount|as_much|my_dose
  2|3|4|5|two|three|four|five times my|the|what|as_much dose|amount|usual|normal|i -day
  how many ... too_many|od|kill|dangerous i_took|i_did
  i did|took|used|shot too|to much|many $ -time|work|today
  lethal|fatal dose|amount -not
  perdi la cuenta
  losing|lost|lose consciousness
  {took} ... {drug} all at_once|of_it|of_them
  {took} a? way? more than usual|normal|before|i_should|prescribed
  emptied|empty the|my|a pill? bottle
  me? trague|tome|meti todo|todas|todos $|de_una|de_un_jalon|ayuda|las -el_jugo|las_fotos
  me tome las|sus|unas pastillas todas|$|de_mi_mama|de_mi_esposo|de_mi_abuela -hoy|del_doctor|como|de_la_presion
  use demasiado|demasiada|mucho $|y|no|ayuda|{drug}
  usar|consumir|use|consumi|chiva ... fue|paso la mano
  se me paso la dosis|la_mano|de_dosis -con_el|con_la_sal
  -me|us|gave|give too many pills|percs|xans|xanax|blues|oxys -by_mistake|around|in_the|at
  -he|she|you|they|we dont know how much i {took} -time|money|longer
  narcaned|narcanned|narcan myself
  -no|nunca|el|ella me? tome|meti|inyecte|trague|fume|consumi|pique demasiado|demasiada|demasiadas|un_chingo|un_monton|un_punado|un_puno|un_bonche|un_chorro|una_tira|todo_el_frasco|todas_las_pastillas|todas_mis_pastillas|un_frasco|un_bote|mas_de_lo_que|mas_de_la -precauciones|fotos|medidas|trabajo|cafe|agua|sal
  me? {tome} los|las|unos|unas|como|muchos|muchas|todos|todas|varios|varias? {number} {drug}
  me? {tome} muchos|muchas|todos|todas|demasiados|demasiadas {drug} -hoy
  me acabo de tomar|tragar|meter|inyectar un|todo|todas|el|como|mucho|mucha|muchas|demasiado ... {drug}|frasco|bote
  no se cuanto|cuanta|cuantas me? {tome} -cafe
  me pase con|de|d la? raya|dosis|pastillas|droga|chiva|heroina|medicina|metadona
  ^ creo_que? me pase $|ayuda|no|me
  pastillas para morirme|morir|matarme
  im|feel_like_im|i_feel|i_think_im fading|slipping_away|slipping_under|going_under $|help|fast|away
  feel like im going|slipping|fading out|away
  siento que? me voy|apago $|ayuda
  me apagando
  no se que me {tome} $|ayuda|y|pero|me
  `,
  LISTS,
);

/** What the sender's own body says: enough beside any use. */
export const SINKING = barePhrases(`
  cant|hard_to|barely|trouble|difficult_to|struggling_to catch_my? breathe|breath
  breathing slow|funny|weird|shallow|hard|bad|getting
  cant|barely|struggling_to|trying_to stay|keep|hold awake|up|conscious|my_eyes|eyes
  nodding|passing|blacking|fading|slipping|drifting|going out|off|away|under|in_and_out
  in and out -of
  -i|ive fading|slipping
  going|go|gone|went dark|black|blurry|numb|under
  vision|everything|sight going|gone|blurry|dark|black|spinning|fuzzy|hazy|foggy
  cabeceando|cabecear
  cant|barely|dont feel|move|type|walk|stand|see|talk my|the|right|$|well|good
  everything feels wrong|weird
  feel|feeling weird|off|funny|wrong fent|it_fent
  it fent
  im|i nodding $|and|off|out|hard
  going down|out|under $|help|fast
  hot shot
  falling out -with|of
  quedando dormido|dormida -viendo|en
  cant move|see|talk|walk|stop_shaking
  keep|cant my head up
  hit me? wrong|different|weird|too_hard|way_too_hard|bad
  keep|keeps|cant|forget|forgetting_to remember|forgetting|forget to? breathe
  fingertips|fingers|lips|nails|toes blue|purple|gray|numb
  woozy|loopy ... awake|up|stand
  im|feel_like|like gonna|going_to|about_to fall|pass|black|nod out
  me yendo|apagando|desmayando|durmiendo
  sigo yendo|durmiendo
  cant type|tyep|text|write
  heart|chest ... crazy|heavy|burning|fast|racing|pounding|stopping|tight|hurts|weird|slow|beating|stopped
  blue in|lips|fingers|nails
  fingers|lips|nails|hands|face|body|legs blue|numb|tingly|purple|tingling
  im|think_im|i_feel_like_im dying -of|laughing|for|to|from|inside
  somethings|something wrong
  i|im? dont feel right|normal|ok
  dont let me sleep|fall_asleep
  no me? puedo|consigo|alcanzo_a respirar|mantener|sostener|mover|moverme|parar|pararme|levantarme|quedarme|mantenerme|hablar|ver|abrir
  cuesta respirar
  quedando|quedo|quede sin aire|fuerza
  arden los pulmones
  me? desmayarme|desvanezco|desvanecerme|duermo|apago|siento_morir|dormirme -temprano
  siento|sentir morir|morirme|que_muero
  me siento mareado|mareada|debil|fatal
  borroso|mareada|mareado|nublando|nublado|nubla
  blurry|seeing_spots|black_spots|floating
  viendo|veo negro|borroso|doble|estrellas
  falta el aire
  no agarro|jalo aire
  duermen las|los labios|manos|piernas|brazos|cara
  ganando|gana el sueno
  no me siento bien|nada_bien
  me desmayo|apagando|yendo|desvaneciendo|durmiendo|muriendo|voy_a_morir|voy_a_desmayar
  siento desmayar|que_me_voy|que_me_muero|que_me_desmayo
  pone|puso negro|oscuro|borroso
  no siento la|las|los|el|mis cara|piernas|brazos|manos|cuerpo
  late ... rapido|raro|fuerte
  duele|aprieta el pecho|corazon
  creo que? me muero
  corazon ... rapido|raro|fuerte|para|paro|loco|lento|explota|mal
  cierran los ojos
  labios|dedos|unas morados|azules|moradas
`);

/** Breath and waking go: enough beside fear. */
export const GOING_UNDER = barePhrases(`
  in and out -of
  gonna|going_to|about_to fall|pass out -with
  cant|barely|struggling_to|trying_to stay|keep awake|conscious|my_eyes
  nodding hard|bad|and|off|out
  im|i falling out -with|of
  cabeceando
  cant stop|quit nodding|falling_asleep|passing_out
  keep|keeps falling asleep
  keep|hold my head up
  losing consciousness
  im|i? nodding
  keep|im|going nodding|passing|blacking|fading|slipping|drifting out|off|away|in_and_out
  breathing slow|shallow|stopping
  everything going|gone dark|black
  cierran los ojos
  me yendo|apagando|desmayando|durmiendo|desvaneciendo -a|al|de|para|con|en|por
`);

export const FEAR = barePhrases('by_myself|sola|solo|scared|afraid|help|alone|ayuda|ayudenme|miedo|911');

/** Enough only beside too much. */
export const UNWELL = barePhrases(`
  scared|afraid|help|dizzy|sleepy|drowsy|tired|cold|sweating|shaking|puking|nauseous|weird|funny|sick|alone|911|er|hospital|worried|asleep
  throwing up
  feel|feeling weird|bad|off|wrong|sick|strange|like|terrible|awful|not|out
  call|llamen|llama|ayuda|ayudenme|miedo|sola|solo|mareado|mareada|sueno|mal|raro|rara|vomitando|vomito|vomite
  not|no|dont me? feel|siento|puedo? ok|okay|right|good|bien
  what do|should i
  que hago
  i fucked|messed up
`);
