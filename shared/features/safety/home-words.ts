import { phrases } from '../../kernel/language/phrases.ts';
import { barePhrases } from './plain.ts';

/** Violence at home or at the door (RULES 19), over bare sentences, English and Spanish. */

const LISTS = {
  they: `he she hes shes they theyre hell shell husband hubby wife boyfriend girlfriend partner ex exs dad father stepdad mom
    mother stepmom son brother uncle cousin sister roommate guy guys man dude dealer pimp landlord boss_man fiance daddy somebody someone
    dealers people neighbor old_man men mans`,
  intimate:
    'husband hubby wife boyfriend girlfriend partner ex exs stepdad dad father son brother man fiance pimp dealer him her mom roommate uncle stepson',
  hits: `hit smack headbutt beat punch slap kick choke strangle rape molest attack abuse assault assaulted assaults hurt shove stab
    stabbed stabs threaten burn bit bites spit_on spits_on whip backhand tackle corner torture terrorize grope bruise jumped scratch stomp kidnap bash`,
  limb: 'neck throat face nose arm arms wrist wrists hair head ribs jaw leg lip eye back stomach fingers hand hands teeth',
  killers:
    'he hes hell they theyre husband hubby boyfriend partner ex dealer guy guys dude man pimp somebody someone people stepdad brother uncle cousin roommate',
  aux: 'always still keeps keep has sometimes used_to gonna going_to finna will might wants_to want_to tried_to tries_to trying_to wont_stop started starts says_hes_gonna said_hed did',
  us: `me us my_kid my_kids my_son my_daughter my_mom my_mother my_baby my_sister mom mommy my_family our_kids the_kids`,
  weapon: 'gun guns knife machete bat pistol weapon hammer shotgun rifle',
  kill: 'kill hurt beat shoot stab murder burn strangle',
  ellos: `el ella marido esposo esposa novio novia pareja ex papa padre padrastro mama hermano hijo suegro viejo vieja
    hombre tipo tipos dealer tio primo vato mujer muchacho companero roomie`,
  pegar: `pega golpea ahorca patea maltrata violo cachetea empuja agredio ataco encerro amarro quemo arrastro acuchillo
    abusa estrangula abusa_de tiene_amenazada tiene_amenazado toquetea quiso_ahorcar quiso_matar`,
  nos: 'me nos le a_mi a_mis',
  arma: 'pistola arma cuchillo machete navaja bate fierro',
};

/** Enough alone. */
export const VIOLENCE = barePhrases(
  `
  {they} {aux}? {aux}? {hits} {us} -home|4|3|2|by|there|out|chess|up_for|up_with|up_on|up_about|up_later|up_again_if|to|it|in_the_game|at|with_the|pretty_good|playing|up_last|up_yesterday|up_today|up_asking|up_saying|in_sparring|because_he_loves|that|in_a|with_a_ball|with_papers|with_more|with_some|with_divorce|with_that
  {they} ... threatening|attacking|abusing {us} -home|4|3|2|by|there|up|to_quit|to_fire|with_a_ticket|with_papers|at|to|it|that|hard_at|in_the|with_the
  and|then|or|y {hits} me|us -up_later|up_again|up_if|up|with_the
  and|then|or beat me up
  stop he|she keeps? killing {us}
  stop hitting|beating|choking|hurting|strangling me|us -up|up_with|with
  {they} ... ... beat|hit|punch|choke|slap|kick {us} -out|home|4|3|by|up|chess|there|at|with_the|to|it|in_the|that|hard_at
  {they} ... {hits}|grab|squeeze|twist|break|broke|slam|smash|pull|yank|cut my {limb} -and_said_good|to_pray|to_dance|at|gently
  {they} ... throw ... at {us}|my -ball|frisbee|a_ball|party
  {they} ... use|used|point it|that on|at me|us
  {they} ... hold|holds|held|holding|pinned me down|against|by_my|hostage -accountable
  {they} ... got|has|have|keeps|kept|had me|us locked|trapped|tied|chained|hostage|in_the_room|in_here|in_this_room -in_mind|laughing
  {they} ... {hits}|push|throw|drag {us} while|when|and|in_front|because|pregnant -to|coach
  {they} ... {hits}|break|push|slap ... pregnant
  {they} ... with a|his|her|the {weapon} -safe|at_the_range|license|on_tv|hunting|cooking
  {they} ... {hits}|swing|swinging|swung on|at me|us -chess
  {they} ... throw ... on|over me|us -blanket
  {they} ... me pinned|cornered|trapped|locked
  {they} ... keeps|keep|kept|wont_stop coming|showing_up|stalk|following|driving ... my|our house|home|work|door|place|apartment
  me da|dio|pega con el|la|un|una|su cinto|cinturon|palo|cable|chancla|tubo|martillo|cuchillo|botella|silla|bate|lampara
  {they} ... force himself|herself|themselves on
  {they} slam|smash|bang|push|throw my head|face|body
  {they} i live with|stay_with {hits} {us}
  my ex|husband|boyfriend broke|breaking into|in my -heart
  {they} pees on me
  {they} ... raise|raised his|her hand
  {they} ... make_me_pay|bruise me|on_me
  {they} {aux}? beat my ass|me
  {they} {aux}? beat|jump|mess|fuck|rough {us} up
  {they} beats on|up {us}
  {they} {aux}? put|puts|putting|laid|lays his|her|their? hands on|around me|my
  {they} threw|pushed|slammed|dragged|shoved|pinned|grabbed|pulled|yanked me by|against|down|into|across|around|out_of|my_hair|onto|on_the_floor|on_the_bed -cart|phase|swing|swings|stage|surprise|the_mat|guest
  {they} ... swung|swings ... at me
  started|starts|keeps|and swinging|swing|hit|beat|punch on|at? me -chess|up
  and|then throw|swing ... at me|us -ball
  {they} broke|fractured|busted|bruised|twisted my {limb}|ribs|rib|finger|bones|jaw|lip|glasses
  {they} pulled|pointed|points|held|holds|has|put a|the|his|her? {weapon} on|at|to|against my
  {they} ... {weapon} ... threatening|mad|me|us|outside|drunk|high|angry|screaming|he|scared|help
  {they} ... outside|here|door with a? {weapon}
  {they} has|have|got|brought|grabbed|holding|waving|loading a|the|his|her? {weapon} $|and|hes|shes|in_the_kitchen|out|right|again|here|in_his_hand|im -license|safe
  someone|somebody|he|they|people|man|guy broke_in|breaking_in|break_in|trying_to_get_in|tried_to_break_in $|to_my|my|and|help|now|the
  black_eye|swollen|bruises|busted_lip|broken_* ... from him|her|my_*
  beat|hit|punch|choke|strangle his|her girlfriend|wife|kids|kid|boyfriend|mom -at
  volvio|vuelve|volvieron a pegar|golpear me|$
  me|nos volvio|vuelve|acaba|acabo|empezo|empieza|comenzo a|de pegar|golpear|golpearme|ahorcar|empujar|patear|cachetear
  no deja|para|dejan de pegarme|golpearme|patearme|pegarnos|gritarme|ahorcarme|empujarme|amenazarme|insultarme|seguirme|maltratarme
  me aventa|avienta|tira|tiro|arroja|arrojo|lanzo un|una|el|la botella|plato|vaso|silla|zapato|celular|piedra|cuchillo|sarten
  me quita|quito|rompe|rompio|escondio el|mi|las celular|telefono|cel|llaves para|y ... no ... llame|llamar|salga|salir|vaya
  antes de que me|nos mate|mata|maten|golpee
  {intimate} force me $
  {ellos} me fuerza $|a
  escondiendo|escondo|escondiendome|escondi de mi {ellos}
  afuera|aqui con una|un {arma} -juguete
  moretones|moreteada|golpes ... me hizo|hacen|dio|dejo
  amenaza de muerte
  me|nos ... otra|una paliza|golpiza -partido|juego|en_el
  se metieron|metio|entraron a mi_casa|robar
  {they} ... threatening|attacked|came_at|chasing ... me|us|kids ... {weapon}
  {they} ... said|says|threatened|swears|told_me|screaming|saying ... {kill} {us}|myself_and
  {killers} gonna|going_to|will|tried_to|trying_to|wants_to|want_to {kill} {us} -if_i_dont_text|up|lol|at|with_kindness|when_he_sees_the|when_she_sees_the|the_vibe
  -mom|wife|mother|dad hes|hell ... {kill} {us} -if_i_dont_text|lol|with_kindness|at|when_she_sees|when_he_sees|if_im_late|if_i_forget|if_i_miss|vibe
  {they} ... {kill} {us} if_i_go|if_i_leave|if_i_come|if_i_go_home|if_he|if_she|when_i_get_home|tonight|if_i_tell|if_i_call|if_i_dont_pay
  he|she|hes|shes|boyfriend|husband|wife|girlfriend|partner|ex|dad|stepdad|man|fiance|pimp ... ... wont|doesnt|dont|never|not|isnt let|letting|lets {us} leave|go|out|outside|call|talk|see|sleep|eat|have_my_phone|use_my_phone -work|early|of_the_hospital|to_the_party|first
  {they} locked|trapped {us} in|inside|out -contract
  {they} forces|makes|made|making me to? have_sex|sleep|sell|use|trick|do_things|have_it
  {they} ... come_after|coming_after|stalking|following|hunting me -on|to_the
  afraid|scared|terrified|fear of? my? {intimate} -dying|relapsing|leaving|finding|overdosing|will_relapse|will_overdose|will_die|using
  afraid|scared|terrified of what_he|what_hell|what_hes
  afraid|scared|terrified that? -landlord|boss {they} ... {hits}|kill|come|find|get ... me|us|back -relapse|use|out
  afraid|scared|terrified to go|stay|come|sleep home|in_my_house|with_him|here_with
  {they} violent|abusive|aggressive -movie
  gets|got|getting|turns violent|abusive|aggressive|physical -movie|scenes
  -i|ive|just|to|gonna|and put|puts|held|holds|pressed a|the|his|her gun|knife|pistol to|at|against|on my|me -away|hand
  {they} ... try|trying|tried|wants to? get|come|break in|into|inside my|the|our house|apartment|door|room|place -shape|school
  {ellos} se? quiere|trata_de|intenta|anda_queriendo meter|meterse|entrar a|en|por mi|la? casa|cuarto|puerta|ventana
  domestic violence|abuse help|situation|victim|now|right_now|at_home|happening
  in an? abusive|violent relationship|home|marriage|house|situation -before|once
  not|dont|doesnt|isnt|never|no_longer|wasnt feel? safe at_home|with_him|with_her|around_him|around_her|in_my_house|in_my_own|in_this_house|in_my_home|here_he|here_she
  not safe here|home he|she|with
  hiding|hid|locked ... from him|my_husband|my_boyfriend|my_ex|my_dad|my_partner
  bruises|marks|black_eye from|by|cause|because him|he|my
  {they} ... break|breaking|kick|bust ... door|window -car
  {they} ... burn ... house|me|down -dinner
  need|trying|have|got to get|run|escape away? from him|her|my_husband|my_boyfriend|my_ex
  ran|escaped|running away? from my|him|her boyfriend|husband|ex|dad|pimp|he
  {they} banging|pounding|busting ... door
  {they} tried to run me over
  touches|touching|touched me -heart|deeply|up|down_on|base
  violence at|in my? home|house
  -nadie|no|nunca|cancion|musica|rola|comida|sol|jamas|gato|perro|equipo|nene {nos} {pegar} -su_cuenta|la_tos|la_gripe|la_gripa|un_beso|un_abrazo|al|tuyo|fuerte_el|pelota|con_la|con_el_balon|fuerte_la|el|la|los|las|una_risa|una_gripa|un_susto|una_multa|un_grito|duro_la|duro|con_la_pelota|en_el_dedo|nostalgia|de_carino*|jugando|en_el_juego
  -no|nunca|nadie {ellos} {nos} {pegar} -su_cuenta|la_tos|la_gripe|la_gripa|un_beso|un_abrazo|la_risa|con_la_pelota|en_el_juego|al_ajedrez|con_el_balon|jugando|de_carino*|el_sol|la_gripa|duro|un_grito|un_susto|la_nostalgia|una_risa
  {nos} {pegar} el {ellos}
  pegando|golpeando a mi|mis mama|hijos|hijas|hijo|hija|ninos|hermana
  me da|dio|daba|metio un|una? golpe|puno|trancazo|guamazo|madrazo|chingadazo|manazo|punetazo|catorrazo
  a golpes|patadas|madrazos|punetazos|cinturonazos -de_puerta
  {ellos} ... abusa de|me mi|$
  si me_voy|lo_dejo|la_dejo|regreso|lo_denuncio|le_digo|hablo ... me|nos mata
  si ... policia|digo|hablo|dejo|grito|salgo me_mata
  me avienta|tira|aventa|lanza|rompe cosas|platos|la_ropa|todo
  el|ella no me deja $|hablar
  no puedo salir de mi_casa el|ella|mi_*
  me puso|pone|saco|apunto ... cuchillo|pistola|navaja|arma|machete -juguete|de_clavos|agua
  me da|dio|daba una? golpes|cachetada|cachetadas|patadas|golpiza|bofetada|putazos|madrazos
  me agarro|tomo del|por_el|de_los|a cuello|pelo|pelos|golpes|patadas
  me jala|arrastra|tira los|el|de pelos|pelo|cabello|orejas -mi_abuela
  da|tengo miedo|terror mi|a_mi|que_mi esposo|marido|novio|pareja|ex|papa|padrastro|hombre
  miedo ... cuando|si toma|llega|se_enoja|anda_borracho|se_pone
  me jalo|arrastro|avento|tiro|empujo|azoto del|de_los|contra|por|al pelo|pelos|cabello|la|las|suelo|piso
  me rompio|quebro|fracturo|disloco el|la|un|una brazo|nariz|costilla|dedo|mano|pierna|boca|labio|dientes
  me dejo moretones|moreteada|moretes|marcas|golpeada|sangrando|el_ojo
  -mama|suegra|jefe|vieja|esposa|enfermedad|calor|trafico|adiccion|madre|maestra|padrino me|nos va|quiere|van|quieren|quiso|iba|trato_de|intento a? matar|pegar|golpear|lastimar|hacer_dano|ahorcar|violar|acuchillar -de_risa|si_llego_tarde|si_se_me_olvida|si_no_le|mi_mama|mi_suegra|mi_jefe|mi_vieja|jaja|un_grito
  mi mama|suegra|jefe|vieja me va a matar de_verdad
  dice|dijo|jura que va va|iba|van a? matar|pegar|golpear|lastimar
  {ellos} ... va_a_matar|va_a_matarme|me_mata|mata si voy|regreso|vuelvo|me_voy|lo_dejo|lo_denuncio|llego -tarde
  me|nos mata|matara|matan si_me_voy|si_lo_dejo|si_hablo|si_se_entera
  me|nos amenaza con? matarme|matarnos|golpearme|hacerme_dano? -correrme|con_correrme|con_despedirme|con_quitarme_el_celular
  va|van|quiere|quieren a? lastimar|matar|hacerle_dano a_mi|a_mis familia|hijos|hijo|mama|ninos
  {ellos} ... tiene|trae|saco|con|agarro ... {arma} ... enojado|borracho|drogado|amenazando|afuera|aqui|me|y|loco|enojada
  tiene|trae|saco|me_saco|agarro un|una {arma} -de_juguete|de_agua|de_silicon|de_clavos ... enojado|borracho|drogado|amenazando|afuera|$|me|contra
  -trafico|doctor|jefe|trabajo|lluvia|doctora|enfermera|oficial|po|probation|juez|corte|rehab no me|nos deja salir|tener|ir|irme|hablar_con|usar_el_telefono|llamar|trabajar|ver_a -temprano|trabajo|del_hospital|el_doctor|el_trafico|la_lluvia|mi_mama_a|mi_trabajo
  me obliga|forza|forzo|obligo a|$
  me tiene encerrada|encerrado|secuestrada
  me encerre en|con|porque
  miedo a|de|que|con mi|me|el|ella marido|esposo|novio|pareja|ex|pegue|mate|golpee|lastime|padrastro|viole|papa_cuando
  le|les tengo miedo a -las|los_perros|la
  miedo de|a? llegar|ir|volver|regresar|estar a|en|con mi|la|su? casa|el|marido
  no segura|seguro|a_salvo en|con mi_casa|el|ella|aqui
  no me siento segura|seguro en|con mi_casa|el|mi_esposo|mi_novio
  violencia domestica|intrafamiliar -taller|clase|curso|platica|grupo|el|pelicula
  violencia en mi casa
  sufro|vivo|hay violencia|abuso
  {ellos} violento|agresivo|golpeador|violenta|agresiva
  se pone violento|agresivo|violenta|agresiva
  tumbar|rompiendo|pateando|golpeando|tumbando la puerta
  escondida|escondido|encerrada|encerrado de|porque el|mi|anda|me|quiere -ninos
  me siguiendo|persigue|acosa|acosando|busca mi? ex|$|a_todas|para_matarme -en_facebook
  mi ex me? anda|sigue? siguiendo|siguio|sigue|persigue|persiguio -en|acosa
  miedo ... me? haga|hagan|pase dano|algo|mal -en_la_corte
  forzo|obligo|forza a? tener|hacer|acostarme
  mi {ellos} me toca $|cuando|por|en
  `,
  LISTS,
);

/** Two of these together. */
export const UNEASY = barePhrases(
  `
  hiding|hid|locked in|inside my|the|a bathroom|closet|room|car|bedroom|basement -work
  im|i hiding $|help|from|he|cant|and
  {they} drunk|mad|angry|crazy|furious|going_crazy|breaking|punching|screaming|yelling|high|raging|throwing
  {they} outside|on_his_way|coming|here|at_my_door -to_pick
  {they} ... checks|has my phone|keys|money|car_keys|id -charger|because_of_grades|case
  breaking|smashing|punching|throwing stuff|things|everything|holes|walls
  holes in the walls
  im|i next
  scared|terrified|afraid|frightened -of|my_landlord|to
  scared|terrified|afraid to call|leave|tell|speak|say -in_sick|meeting|my_sponsor
  black eye
  bruises|bleeding
  -to|call call the? cops|police
  cant leave|talk|call -work|messages
  {weapon}|{arma} -de_juguete|de_agua|de_clavos|safe|show|license|range
  not|dont feel? safe|unsafe -driving|crossing
  yelling|screaming|yells|grita at|a? me|mi
  me|nos grita|insulta|humilla
  me revisa|quita|controla|esconde el|mi|las|mis celular|telefono|cel|llaves|dinero|mensajes
  locked the|my door
  took|takes|broke|smash my phone|keys -charger|because
  i owe
  wont leave me alone
  {they} keeps|wont_stop coming|calling|showing_up -about_the_kids
  came|comes home drunk|high|wasted
  last time he|she
  if {they} finds|sees|catches|knows|hears
  push|shove me -to|it|on_the_swing|on_a
  controls my|everything|me
  escondida|escondido|encerrada|encerrado|me_encerre
  borracho|drogado|tomado|loco|furioso|enojado|agresivo
  rompiendo|aventando|quebrando|gritando todo|cosas
  miedo|moretones|moreton
  me quito|rompio|revisa el|mi telefono|celular
  si se entera|ve|me_ve|me_encuentra
  no puedo hablar|irme|salir
  afuera de_mi_casa|y_quiere
  me controla
  `,
  LISTS,
);

/** Words of another's threat, which are no wish of the sender's: over the sentence as it was said. */
export const VIOLENCE_THREAT = phrases(`
  he|she|hes|shes|hell|they|boyfriend|husband|ex|dad|dealer ... kill|hurt|shoot|stab me
  threatened|threatens|threatening|threaten to? kill|hurt|shoot|stab me
  no deja|para de matarme|ahorcarme
  amenaza|amenazo|amenazan|amenazando ... matarme|matarnos|matar
  me|nos va|quiere|van|quieren|iba|iban|quiso a? matar
  miedo|antes_de_que|a_que ... me|nos mate|maten
  -i|ive|just|to|gonna|and put|puts|held|holds|pressed a|the|his|her gun|knife|pistol to|at|against|on my|me
  me puso|saco|puso_una|puso_un ... cuchillo|pistola|navaja|arma ... cuello|cabeza|pecho
`);
