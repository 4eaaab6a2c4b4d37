import { phrases } from './phrases.ts';

/** Mood words in English and Spanish. Darker tables are read first; "not good" stands in the low table itself. */

const LISTS = {
  good: `good great fine well okay ok happy amazing awesome better wonderful strong calm peaceful proud grateful
    hopeful fantastic alright blessed excited solid excellent super positive`,
  not: 'not isnt wasnt aint dont never no cant nothing hardly nowhere_near less_than far_from didnt not_been havent',
  very: 'very going so too that really feeling feel doing all be been particularly the a any much super at_my having',
  low: `bad sad awful terrible horrible rough hard depressed anxious stressed angry tired down low lonely scared worried
    upset ashamed struggling worse alone afraid mad hurting`,
  bien: 'bien buena bueno feliz contento contenta mejor tranquilo tranquila animado animada genial',
  mal: `mal triste deprimido deprimida cansado cansada preocupado preocupada solo sola ansioso ansiosa enojado
    enojada peor asustado asustada`,
  muy: 'muy nada tan estoy me_siento me_encuentro voy ando del_todo me_va todo es fue tengo_un',
  dear: `buddy friend bro brother sister mom mum mother dad father son daughter wife husband boyfriend girlfriend cousin
    uncle aunt grandma grandpa nana dog cat sponsor homie bestie baby partner roommate he she`,
  querido: `amigo amiga hermano hermana mama madre papa padre hijo hija esposo esposa novio novia primo prima tio tia
    abuela abuelo padrino madrina companero companera compa perro perra perrito gato gata gatito`,
};

/** Hopeless, in grief, at the end of one's strength. */
export const HEAVY = phrases(
  `
  why|y do i|we? even|still|bother try|trying|bother|here|care|exist|live
  why do i try|bother
  why|y even try|bother
  whats|what_is|no the? point
  cant|cannot|can_not take|do|handle|stand|deal_with it|this|life|another_day|anymore|any_more
  cant|cannot|can_not go|keep on|going
  cant|cannot stop crying|sobbing
  {dear} is|are|was|just|has|had? dead|died|gone_forever|passed|passed_away|overdosed|killed|murdered
  lost my {dear}
  giving|give|gave|given up -smoking|drugs|coffee|drinking|my_seat
  want_to|wanna|ready_to|about_to give_up
  hopeless|worthless|unbearable|suicidal|pointless|unlovable
  no hope|way_out|future|reason_to|will_to_live
  nobody|no_one|noone cares|loves|would_miss|would_notice|would_care|wants|likes me?
  hate myself|my_life|being_me|being_alive|living|life|who_i_am
  falling|fell|breaking|broke apart|down|into_pieces
  i|im so? broken|empty|numb|drowning|lost_everything|a_burden|a_failure|nothing|a_waste
  lost everything|my_kids|custody|the_baby|the_will
  cant_cope|losing_it|at_my_limit|end_of_my_rope|rock_bottom|darkest|dark_place|dark_thoughts|in_hell|living_hell
  want|wanna to? disappear|die|end_it|vanish|be_dead|not_exist
  wish i wasnt|was_never|were_never|didnt|hadnt_been|was_dead
  done with life|everything|it_all|living|trying
  i|im|so am? done $
  everyone|everybody|world|they better_off|would_be_better_off
  cried all|myself
  funeral|grieving|devastated|heartbroken|miscarriage|molested|raped
  para que sigo|seguir|lo_intento|intentar|intentarlo|vivo|vivir|me_esfuerzo
  por_que sigo|lo_intento intentando|$
  que sentido tiene
  no tiene|hay|tengo|le_veo sentido|esperanza|salida|remedio|solucion|ganas_de_vivir
  ya? no puedo mas
  ya? no aguanto|soporto mas|esto|la_vida|$
  no doy mas
  {querido} murio|fallecio|se_murio|esta_muerto|esta_muerta|ha_muerto|se_mato
  murio|fallecio|se_murio mi {querido}
  se me fue|murio mi {querido}
  perdi a mi {querido}
  perdi todo|mis_hijos|a_mis_hijos|la_esperanza|las_ganas
  lo perdi todo
  me rindo|quiero_rendir|doy_por_vencido|doy_por_vencida|quiero_morir|odio|quiero_rendirme
  odio mi vida|la_vida|todo
  a nadie le? importa|importo
  nadie me quiere|extranaria|ama|necesita
  soy un|una estorbo|carga|fracaso|basura|inutil
  no valgo|sirvo nada|para_nada
  quiero desaparecer|morirme|rendirme
  estoy destrozado|destrozada|destruido|destruida|desesperado|desesperada|roto|rota|vacio|vacia|hundido|hundida
  no paro|dejo|puedo_parar de llorar
  toque|tocando fondo
  estoy harto|harta de todo|la_vida|vivir
  sin esperanza|salida|fuerzas|ganas_de_vivir
  funeral|velorio|entierro|luto
  `,
  LISTS,
);

/** A bad day, trouble, craving, a hurt. */
export const LOW = phrases(
  `
  {not} {very}? {very}? {good}
  less_than|below|under {good}|average
  {not} a|my|having_a? {very}? good|great|best day|night|week|morning
  {very}? {low}
  not the? best|hot|sleeping|slept|eating
  no {good}
  crappy|shitty|shit|crap|lousy|miserable|sucks|sucked|suck|sucky|meh_bad|yucky|ugh|bleh|blah|painful|exhausted|drained|overwhelmed|lonesome|frustrated|irritable|restless|nervous|sick|nauseous|dopesick|achy|weak|shaky|bitter|guilty|hurt|hurts|unhappy|gloomy|disappointed|jealous|annoyed|pissed|furious|grumpy|cranky|dreadful|worst|difficult|tough|anxiety|panic|panicking|craving|cravings|tempted|triggered|withdrawal|withdrawals|crying|cried|tears|nightmare|nightmares|messed_up|screwed_up|fucked|fucked_up|relapsed|slipped|lonliness|misery|sadness
  crazy|insane|nuts
  driving me
  forget|screw|fuck it|this|that
  who cares
  dont care anymore|$
  whatever $
  one of those days
  ^ days like this|these
  couldnt|cant|cannot|didnt|havent|not sleep|slept|sleep_at_all|eat|focus|think|sleeping
  wide? awake all|again
  numb $|today|inside|again|and|all
  feel|feeling|felt nothing|numb|empty -wrong|bad
  dont|cant feel anything|a_thing
  miss|missing my {dear}
  miss him|her|them|home|my_kids
  fight|fought|argued|argument|arguing with
  on edge|the_edge
  barely|hardly hanging|holding|making|getting on|in|it|by
  hanging by a thread
  lost my job|apartment|house|car
  could be better
  been better
  no|nada|nunca {muy}? {muy}? {bien}
  nada {bien}
  {mal}
  fatal|pesimo|pesima|terrible|horrible|feo|asco|jodido|jodida|dolido|agotado|agotada|nervioso|nerviosa|angustia|angustiado|angustiada|ansiedad|desanimado|desanimada|llorando|llore|llorar|sufriendo|dificil|duro|dura|estresado|estresada|aburrido|aburrida|culpable|verguenza|miedo|coraje|rabia|frustrado|frustrada|enfermo|enferma|malo|mala|decaido|decaida|bajon|recai|antojo|ganas_de_usar|ganas_de_consumir|desvelado|insomnio|pesadillas|fregado|fregada|gacho|chafa|mal_dia
  no dormi|pude_dormir|he_dormido|duermo|puedo_dormir|logro_dormir|consigo_dormir
  no tengo|hay ganas|animos de? nada|salir|levantarme|comer|hablar
  sin ganas|animos de nada
  no siento nada
  me|nos siento|sentimos {mal}|debil|perdido|perdida|vacio
  que importa|mas_da
  me da igual
  da lo mismo
  extrano|extranando a? mi|mis|su
  volviendo|vuelven|vuelve loco|loca
  un dia pesado|dificil|duro|malo|feo
  me duele|duelen
  `,
  LISTS,
);

/** Low words with a "not" before them: they say nothing dark. Cut out before the low table is read. */
export const NOT_LOW = phrases(
  `
  not|isnt|wasnt|no|dont|aint|less {very}? {very}? {low}|craving|cravings|terrible|sick|the_worst|crying
  not too? bad|shabby|terrible
  could be worse
  cant|cannot complain
  no complaints
  no {muy}? {muy}? {mal}|malo
  no esta|esta_nada|va|estuvo|fue tan? mal|malo
  menos mal
  {bien}|good|fine|okay|great|blessed ... pero|aunque|but|just un_poco|a_little|a_bit|so|muy? cansado|cansada|tired
  no me siento|encuentro {mal}
  solo por hoy
  cant wait
  crazy good|busy|happy
  hard work|worker
  sick of waiting
  down for|with|to|town
  calm down
  tough love
  `,
  LISTS,
);

export const OKAY = phrases(`
  ^ ok|okay|k|kk|okey|oki $
  so so|soso
  meh|eh|mid|average|medium|neutral|normal|regular|decent|surviving|existing|manageable|equis|pasable
  not too? bad|terrible|great_not_bad
  could be worse
  alright|all_right|allright|okayish|okish|ok_i_guess|fine_i_guess
  i|im|its|was|doing|feeling|feel|been|day|pretty|just|am ok|okay
  hanging in there|here
  hangin|hanging in
  getting|making by|through|it
  up and down
  same as always|usual|yesterday
  one day at a time
  same old|ol
  cant complain
  no complaints
  mas o menos
  masomenos|masomeno|mas_menos
  asi asi
  ahi vamos|voy|la_llevo|la_vamos_llevando
  ahi|alli pasandola|sobreviviendo
  aqui nomas|andamos|ando
  ni bien ni mal
  no esta|estuvo|fue|va tan? mal
  un dia a la vez
  lo mismo|de_siempre $
  tirando|sobrellevando|aguantando
  sin novedad
  echandole|echando ganas
  tranquilo|tranquila
`);

export const GOOD = phrases(
  `
  good|great|fine|happy|amazing|awesome|better|wonderful|strong|calm|peaceful|proud|grateful|hopeful|fantastic|blessed|excited|excellent|thankful|gratitude|joyful|joy|glad|relieved|motivated|energized|optimistic|lovely|beautiful|perfect|rested|smiling|laughing|positive|stronger|thriving|goood|gooood|brilliant|splendid|cheerful|fabulous|relaxed|super
  doing|feeling|feel|am|im|going|went|pretty|real|really|very well|solid
  best day|week|morning|night|ive_felt
  no cravings|urges
  on top of the_world
  love|loving|enjoyed this|life|my_life|today|it
  made it
  {bien}|buenisimo|buenisima|excelente|contentos|alegre|fuerte|agradecido|agradecida|orgulloso|orgullosa|esperanzado|esperanzada|maravilloso|maravillosa|perfecto|perfecta|chido|chevere|bendecido|bendecida|mejorando|increible|fenomenal|optimista|motivado|motivada|con_ganas|bonito|padre_dia|tranqui|super
  gracias a dios
  de maravilla|lujo|diez
  sin ganas|antojos de_usar|de_consumir|$
  `,
  LISTS,
);

const SPANS = {
  digits: '1* 2* 3* 4* 5* 6* 7* 8* 9*',
  count: `1* 2* 3* 4* 5* 6* 7* 8* 9* one two three four five six seven eight nine ten thirty sixty ninety a un una dos
    tres cuatro cinco seis siete ocho nueve diez treinta sesenta noventa`,
  span: 'days day weeks week months month years year dias dia semanas semana meses mes anos ano',
};

/** News that is good by itself: days counted, an urge gone by, people and work back. */
export const GLAD_NEWS = phrases(
  `
  clean|sober|free|off_it|limpio|limpia|sobrio|sobria for? hace? {count} whole? {span}
  {count} whole? {span} $|today|now|strong|hoy|ya|already
  quit|stopped drinking|using|smoking|drugs|everything|it|dope|alcohol {count} {span} ago
  deje de? tomar|beber|consumir|usar|fumar|todo hace {count} {span}
  day|dia {digits} $|today|hoy|clean|sober
  1*|2*|3*|4*|5*|6*|7*|8*|9*|one|two|three|four|five|six|nine|ten|thirty|sixty|ninety|a whole|full|more? days|day|weeks|week|months|month|years|year clean|sober|off|without|in_recovery|free|substance_free
  clean|sober|free|off_it for|since|today 1*|2*|3*|4*|5*|6*|7*|8*|9*|a|one|two|$
  still|stayed|staying|im clean|sober today|tonight|$
  didnt|havent|did_not drink|use|relapse|smoke|pick_up|drank|used today|tonight|yesterday|this_week|in|all|$
  got|getting|have my kids|son|daughter|job|license|apartment|keys|house back
  got|getting|picked_up|earned my|a|the? 1*|2*|3*|6*|9*|one|two|six|nine|newcomer|white day|days|week|weeks|month|months|year|years|yr? chip|coin|token|medallion|key_tag|keytag
  got a|the|my new? job|apartment|chip|coin|raise|house|bed
  got|was hired|released|approved|accepted
  want|ready|decided|going|trying|wanna|determined to? quit|stop|stay|get|be drinking|using|smoking|sober|off_everything|for_good
  quiero|voy_a|decidi dejar de|la|el tomar|usar|consumir|beber|droga|alcohol|fumar|cocaina
  quiero|voy_a dejarlo $|ya|todo|para
  passed my|the|a drug|ua|test|exam|drop
  my kids|son|daughter|mom|wife came|are|is back|home|proud|talking_to_me
  cumplo|cumpli|llevo|tengo un|una|dos|tres|cuatro|cinco|seis|diez|1*|2*|3*|4*|5*|6*|7*|8*|9* ano|anos|mes|meses|semana|semanas|dia|dias limpio|limpia|sobrio|sobria|sin|$
  un|una|dos|tres|seis|1*|2*|3*|6*|9* ano|anos|mes|meses|dias|semanas limpio|limpia|sobrio|sobria|sin
  hoy no tome|consumi|use|bebi|recai|fume
  no tome|consumi|use|recai|bebi hoy|esta_noche|ayer
  sigo limpio|limpia|sobrio|sobria
  recupere a|mi|el|la|mis
  consegui|me_dieron un|el|la|mi? trabajo|empleo|casa|departamento|cuarto
  `,
  SPANS,
);

/** News that is hard by itself: work, home, illness, court. */
export const HARD_NEWS = phrases(`
  mom|mum|dad|son|daughter|brother|sister|wife|husband|baby|grandma|grandpa|friend|kid|partner|i|im|he|she is|was|are|just|in|got|went in|to|into? the? hospital|icu|er|jail|surgery|arrested|cancer|coma
  court|trial|sentencing|hearing|custody|my_po|probation tomorrow|today|monday|next|is|hearing|this
  freaking|stressing|losing out|it
  lost|losing my job|house|home|kids|license|place|apartment|dog|insurance
  got|getting|been|was fired|evicted|arrested|dumped|laid_off|kicked_out|robbed|divorced
  he|she|wife|husband|girlfriend|boyfriend left|leaving|dumped me
  tested|test positive
  perdi|perder mi|el|la|mis trabajo|empleo|casa|carro|departamento|hijos|perro
  me corrieron|despidieron|echaron|arrestaron|desalojaron|dejo
  mama|papa|hijo|hija|hermano|hermana|esposa|esposo|amigo|amiga|abuela|abuelo esta|estan|cayo|sigue en|muy? el|la? hospital|carcel|grave|enfermo|enferma|preso|presa
  tengo corte|juicio|audiencia|cancer
  corte|juicio|audiencia manana|hoy
`);

/** Greetings, wishes and thanks: how they are worded says nothing of how their sender is. */
export const GREETINGS = phrases(`
  -a|an|had|my|was|pretty|very|really|this|such|so|nice good|gud|gd|top_of_the morning|mornin|evening|afternoon|night|nite|nights -sleep|last|for_me
  have|havin|having|enjoy|hope|wish|wishing you|u|ya|yall? ... a|the|your? good|great|nice|blessed|wonderful|safe|beautiful|happy|lovely|awesome|restful|amazing|fantastic|better|peaceful day|night|nite|evening|one|weekend|morning|week|afternoon|rest|time|sleep|holiday -than|yesterday
  hope|hoping you|u|your|youre|ur|yall|everyone|everybody is|are|feel|feeling|doing|had|r? ... good|well|great|okay|ok|better|fine
  happy monday|tuesday|wednesday|thursday|friday|saturday|sunday|birthday|bday|easter|holidays|thanksgiving|new_year|anniversary|mothers_day|fathers_day|halloween|christmas|hump_day|fourth|4th|memorial|labor
  sounds|looks|sound good|great|fine
  good|great luck|job|idea|question|bye|point|game|work
  good to know|hear|see|meet
  nice|glad|happy to meet|hear_from you|u?
  ^ ok|okay|k thanks|thank_you|thx|ty|gracias
  thank you|u|yall? so|very? much? -god|i
  thanks|thankyou|thx|thnx|tks|ty so|a|very? much|lot|bunch|million?
  buenas|buena noches|noche|tardes|tarde|dias|dia
  -un|tuve|fue|es buenos|buen dias|dia
  que|ten|tenga|tengan|te|le|les tenga|tengas|tengan|pases|pasen|pase|vaya|deseo|un|una ... buen|buena|buenas|buenos|bonito|bonita|lindo|linda|excelente|feliz|bendecido|bien dia|noche|tarde|tardes|noches|fin|semana|descanso|$
  feliz dia|noche|tarde|navidad|ano|cumpleanos|cumple|lunes|martes|miercoles|jueves|viernes|sabado|domingo|pascua|fin_de_semana|inicio|semana
  ^ bonito|bonita|lindo|linda|bendecido|excelente dia|noche|tarde
  espero que estes|este|esten bien
  buena suerte
  muchas|mil|muchisimas? gracias -a
`);
