import { barePhrases } from './plain.ts';

/** About to use, or using alone (RULES 19), over bare sentences, English and Spanish. */

const LISTS = {
  soon: `gonna going_to finna about_to ready_to fixing_to close_to fixin_to fitna wanna want_to trying_to tryna need_to tempted_to imma
    thinking_about thinking_of going_out_to go headed_to feel_like might dying_to`,
  use: `use using relapse relapsing slip cave caving score scoring cop pick_up get_high get_loaded get_fucked_up get_right get_well
    shoot shoot_up shooting_up smoke snort drink do_it do_some do_a_line do_a_shot do_one take_a_hit hit_it get_some go_get_some
    get_something go_get_something join throw_it_away break_my_sobriety get_drunk lose_it fall_off boof do_dope do_h numb_out`,
  stuff: `dope heroin h fent fentanyl fetty meth crack coke bag baggie bags pill pills blue blues percs perc oxy stash needle
    rig kit syringe foil pipe gram ball stuff it point`,
  dealer:
    'dealer dealers plug plugs connect dope_man dopeman dboy trap hookup old_spot conecte conecta tirador tiro dealer_house',
  at: 'hand hands pocket front_of_me in_front here table car lap room loaded ready lined_up on_me with_me purse bathroom waiting',
  pronto:
    'voy_a vamos_a a_nada_de cerca_de a_punto_de siento_que_voy_a quiero quisiera necesito ganas_de ganas_horribles_de ganas_locas_de pensando_en mero me_voy_a me_muero_por muero_de_ganas_de muchas_ganas_de',
  usar: `usar consumir drogarme drogar inyectarme inyectar meterme meter picarme picar arrebatarme arrebatar trabarme loquearme fumar recaer tirarlo tirarlo_todo
    curarme emborracharme meterle usarla echarme echar`,
  cosa: `droga drogas heroina chiva fentanilo cristal coca bolsa bolsita pastilla pastillas jeringa aguja dosis pase carga piquete polvo linea material globo botella`,
};

export const NEAR_USE = barePhrases(
  `
  -he|she|they|not|dont|never|didnt|no|wont|him|her|you|used|without {soon} {use} $|it|again|tonight|today|now|alone|by|and|bad|some|dope|heroin|meth|fent|pills|coke|crack|a_bag|because|but|if|this_craving|i|in|right|h|one_time|one_last|whether|blues|a_pill -less|the|my|voucher|app|bus|bathroom|coping|up_my|gym|menos|weekend|ribs|brisket|tea|coffee|water|juice|soda|milk|meat|cigarettes|cigs
  {soon} use once|one
  -he|she|they|not|dont|never|him|her|you|no|wont|used|to going_to|gonna|finna|about_to|bout_to|tempted_to|might|ill use -my|the|this|that|these|a|an|it|your|our|his|her|their|some|any|more|less|what|all|both|coping|skills|up
  -no|nunca|sin|ni|antes|tampoco|no_tengo|tengo|menos {pronto} usar|consumir -el|la|los|las|mi|mis|un|una|unos|unas|tu|su|sus|este|esta|ese|esa|lo|menos|mas|otro|como|para|todo|todas
  ansioso|ansiosa|desesperado|desesperada|loco|loca por|de {usar}
  using|use in|at ... alone|by_myself|on_my_own
  using|use|used alone|by_myself|on_my_own -to|dont|not|used
  while i use -my|the|it_for|that
  using tonight|now -my|the|this|coping
  {soon} do|get|buy|find some -laundry|groceries|food|sleep|rest|help|coffee|work|air|water|support|milk|gas|shopping|errands
  -not|dont|no|never cant|dont_think_i_can fight|say|resist it|no|this|the|anymore ... craving|anymore|going|no|use
  got|have|holding|found|bought|scored|copped|carrying|staring_at|theres|picked_up ... {stuff} -of_chips|of_groceries|de_papas|of_ice ... {at} -narcan|insulin|blood_pressure|prescription
  {stuff} ... {at} ... staring|calling|havent|dont|not
  holding|staring_at a|some|at|my? {stuff}
  have|got|has it in|right my|here hand|pocket|hands|in_front|front
  {i} it right_here|here|in_front
  holding and|right_now|$ -on|up|hands|it_together
  offered|offering me some $|and|but
  need|want something|some|it bad $|right
  cant|dont_think_i_can do|handle|take|face|get_through this|it|life|today sober|clean|without_using
  -for|not bought|compre a|una|the|la|some|unas? bottle|botella|fifth|pint|handle|six_pack|beer|beers|cervezas|chelas $|and|y|on|today|tonight|hoy|camino|of_vodka|of_wine|of_liquor|of_whiskey|de_vodka|de_tequila|de_ron|de_vino
  in|with|en|con ... my|the|mi|el {dealer}|que_vende $|right|ahorita|y|and -car
  marcar|marcarle|llamar|llamarle|hablarle|escribirle|pedirle al|a_mi|a {dealer}|que_vende
  {soon} drink|down|finish the|this|a|my|that whole|entire? bottle|fifth|pint|beer|beers|case -of_water
  {soon} pop|drop some|a|these? pills|pill
  {soon} pop|drop|crack|open|smoke|take a|one|some|this|the|my perc|percs|xan|bar|oxy|blue|bottle|beer|fifth|pint|$ -of_water|of_pop
  {stuff}|bottle|vodka|beer right? in front of me
  gave|offered|offering|handed me a|some|the pill|pills|dope|blue|bag|hit|xanax|perc
  quiero|voy_a ponerme|ponerme_bien hasta_atras|high|loco|loca|bien_puesto
  scored|copped $|again|today|tonight|some|and
  picked up havent_done|havent_used|a_bag|some_dope|again
  found my|an|some|a old? kit|stash|bag|dope|pills -photos
  have|got a? stash|needle|rig|syringe -box
  bought|scored|copped|picked_up some|one $|and_im|and_its
  ^ fuck|screw|forget|eff it im|ill? gonna|going? to? {use} $|now|tonight|again
  at|outside|in|to|by the? liquor_store|dope_house|dope_spot -job
  bought|got|picked_up|scored|copped a|some|one|two? {stuff} $|today|tonight|and|its|in|again|havent -checked|jeans|for_my_cat
  {dealer} ... way|coming|here|pull|texted|called|bringing|house|outside|answering|blocks|two|2 -car|cars|plugged|dealership|charger
  cant|couldnt|unable_to stop|quit|control using|drinking|smoking_dope|getting_high|my_using|my_drinking|shooting_up|thinking_about_using|thinking_about_pills|thinking_about_dope|thinking_about_it|thinking_of_pills
  cant stop|quit thinking about|of dope|heroin|using|drinking|fent|getting_high|it|a_drink
  theres|found|i_have|have_some|got_some {stuff} in|at|around the|my|this? house|home|cabinet|drawer|apartment -narcan|naloxone|locked
  but|and|still|im tempted $|right|tonight|today|again
  ^ tempted -by|to_eat|to_buy
  no puedo|logro dejar|parar de tomar|usar|consumir|beber|drogarme|fumar
  no puedo dejarlo|dejarla $|y|ayuda
  ^ tengo? muchas|unas|tantas? ganas $|y|otra
  ^ quiero|necesito|me_urge dejarlo|dejarla|dejar_esto|dejar_de_usar|dejar_de_consumir|dejar_de_tomar $|y|pero
  hay|tengo pastillas|droga|drogas|heroina|alcohol|chiva en la|mi|el casa|cuarto|cajon -narcan|presion
  hit|texted|called|calling|text|messaged|meet|meeting|going_to|go_to|driving_to|headed_to|leaving_to|at|see|seeing up? my|the|a|this? old? {dealer} -tomorrow_for_the_car|car
  outside|sitting ... {dealer}
  called|texted him ... bringing|coming|some
  on my way to cop|score|pick_up_dope|meet_my
  driving|going|headed ... old spot|trap|cop|score
  talk me out|down|through -to
  tell me not_to|no
  alone|car|bathroom ... with a|the|some|my? bag|dope|needle|baggie|pills|kit|rig|works
  alone|by_myself|bathroom with my|the? stuff|shit $|and
  {stuff} in my hand|hands|pocket|lap|mouth -phone
  -he|she|they no_one|nobody knows im? using
  {soon} snort|shoot|smoke|slam|bang|do a|one|some|my|last? last? line|shot|bowl|bag|blue|blues|hit|pill -hoops|pool|video|flu|covid
  need|gotta|have_to get well|right -soon
  stuff out ... know where
  called|texted him hes
  stop|help me from|not use|using|do_it|relapsing|pick_up
  about_to|gonna|going_to throw ... away|months|days -trash|party|up|out|a
  one|1 last|more time then|wont|and|$ -thanks|we|see|for_the
  one wont hurt
  not gonna|going_to|think make it ... sober
  make it through ... sober -if_we|together
  my|the ex|roommate ... showed_up|came|here|left ... dope|drugs|stuff|his_stuff
  get high tonight|now|bad|again|alone|$ -on_life|scores
  getting high $|tonight|alone|again|now -on_life
  loading|loaded|cooking it|up|a ... up|shot|now|$ -truck|dishwasher|car|dinner
  only thing|cant_stop ... thinking|think about ... using|score|getting_high|dope|use
  cravings|craving|urge|withdrawal|withdrawals|dopesick|dope_sick|sick ... gonna|going_to|finna|need_to|about_to ... {use}|something|some|get
  cravings|craving ... bad|killing_me|strong|unbearable|hard -dont|gone|no|were|stop
  everyone|everybody here using
  anyone|someone|somebody i can call while
  stay with|on me|the phone while|when|i use -tonight_at
  first time using|shooting|since
  dope|heroin|fent|blues real bad
  want|need heroin|dope|some_dope|some_heroin|fent|a_fix|a_pill|my_fix|some_blues|a_bag|to_numb_out -test|strips|out|not
  send someone ... about_to|gonna|do
  got|get paid ... score|get_high|dope|use|cop
  paid|cash ... {dealer}
  feel like using|getting_high
  -no|nunca|sin|antes|dejar_de|ni|tampoco|no_tengo|hijos {pronto} {usar} $|algo|otra|hoy|droga|drogas|heroina|chiva|fentanilo|fenta|cristal|coca|piedra|chela|chelas|cerveza|sola|solo|ahora|yo|y|de_nuevo|lo|por|porque|pastillas|horita|una|uno|otra_vez|todo|la_droga|le -ropa|comida|app|bus|telefono|bano|agua|menos|computadora|cita|cigarro|cigarrillo|gasolina|vitamina|insulina|vacuna
  -no|nunca|sin|ni {pronto} tomar|comprar|beber|echarme|buscar $|otra_vez|de_nuevo|hoy|alcohol|algo
  -no|nunca|sin|ni {pronto} tomar|comprar|beber|echar|echarme|buscar un|una|unos|unas|otra|otro|la|el|mas|mi|toda_la? cerveza|cervezas|chela|chelas|copa|copas|trago|caguama|ron|vodka|tequila|perc|xanax|{cosa} -de_agua|presion
  rompo|romper|perder|tirar mi|la sobriedad
  voy|estoy|ando en|al|pal|por el? punto $|esperando|a|ya
  -no|nunca|antes me voy_a|quiero drogar|meter|inyectar|picar|curar -la_vacuna|la_insulina|la_vitamina|a|al|en|de
  me la voy_a|quiero meter|tomar|fumar|picar|inyectar
  compre|comprar|tengo|traigo|encontre|cargo ... {cosa} -de_papas|de_hielo|de_pan|de_agua|de_jugo ... mano|aqui|enfrente|lista|preparada|bolsa|conmigo|carro|mochila|pantalon|escondido|escondida|tomar|sola|solo -narcan|presion|insulina
  compre|acabo_de_comprar|compro heroina|chiva|droga|fentanilo|$|cristal|una_bolsita -ropa
  acabo de comprar no|y|la|pero
  la|lo tengo en_la_mano|aqui|enfrente|conmigo|en_frente|en_el_bolsillo|en_la_bolsa
  tengo una bolsita|dosis|jeringa|bolsa_y
  encontre una|mi|la|unas bolsa|bolsita|jeringa|pastillas vieja|viejas|que_hago|$
  me ofrecieron|ofrecio|ofrecen|ofreciendo|acaban_de_ofrecer $|y|droga|un_pase|una_linea|pastillas|que
  alguien me detenga|pare $|antes|por
  no puedo|aguanto con? esto|la_vida|hoy sobrio|sobria|limpio|limpia|sin_usar|sin_consumir|sin_tomar
  voy_a abrir|destapar la|una botella|cerveza|caguama|chela -de_agua
  no dejo|paro|puedo_dejar|puedo_parar de pensar en usar|consumir|drogarme|la_droga|tomar|fumar|las_pastillas|la_heroina
  {dealer}|que_me_vende|que_vende ... viene|camino|casa|afuera|aqui|para_aca|llego|llegando -carros|del_carro|de_carros
  viene|llego|llegando el|mi {dealer}|que_vende
  voy|vamos|camino|heading ... ... {dealer}|que_vende -carros
  tengo|hay {cosa} en_la_mesa|viendome|mirandome
  tentado|tentada $|a_usar|de|y|hoy
  hable|llame|marque|escribi|texte|ver al|a|con mi|el|ese? {dealer} -carros
  marque|llame|ver|voy|hable|buscar|busco con? al|el|un? vato|tipo|senor? que_me_vende|que_vende|que_me_vendia
  afuera de la casa del|de que|mi_dealer|dealer
  camino a comprar
  me pagaron ... comprar|consumir|usar
  uso|consumo|usando|consumiendo a_escondidas|solo|sola -antes|no
  no aguanto|soporto|puedo con? las|estas|tantas|mis ganas|malilla|ansias
  -no_tengo|sin|tengo_menos ganas ... usar|drogarme|consumir|fumar_chiva
  se me antoja la? chiva|heroina|droga|pase
  aguanto|aguante|decir no|que_no
  todos ... usando|consumiendo ... no
  ultima vez te|voy|lo|$ -que|cuando|en
  una|ultima vez nada_mas
  un pase y|$|nada_mas
  convenceme|detenme de|$|no|por
  ayudame|hablame a|que no|voy|me ... usar|recaer|consumir|voy_a|meter
  no voy_a|creo pasar|aguantar ... limpio|limpia|sobrio|sobria
  necesito|quiero|urge mi|una|un|la? dosis|pase|carga|droga|heroina|chiva|fentanilo|piquete
  malilla ... curarme|usar|voy|comprar
  mero|casi uso|consumo|recaigo
  voy por mi|una|la|unas? dosis|pase|carga|droga|cerveza|cervezas|chela|chelas|trago|alcohol|licor|caguama|chiva|fenta|cristal
  afuera|enfrente|adentro|parado de|del la? bar|cantina|licoreria
  ^ una vez mas $|y
  la|lo compre y solo|sola|no
  solo|sola en el|mi|la * con|y ... {cosa}
  solo|sola ... {cosa} -narcan
  {cosa} ... mano|enfrente ... drogarme|usar|consumir
  ofrecieron y quiero|no_se
  llego con droga
  mi ex ... droga
  `,
  { ...LISTS, i: 'i im ive' },
);
