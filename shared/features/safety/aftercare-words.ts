import { phrases } from '../../kernel/language/phrases.ts';

/** What is said in the hours after danger; folded text, English and Spanish. Which line each calls for: aftercare.ts. */

/** Somebody who lay there wakes or breathes: naloxone wears off before what was taken. */
export const WOKE = phrases(`
  -not|isnt|wont|cant|no woke|awake|awoke|conscious|waking|sitting_up|talking_now|breathing_now|breathing_again|breathing_ok|is_breathing|came_to|came_back|better_now|coming_around|hes_up|shes_up|he_is_ok|he_is_fine|hes_ok|hes_fine|shes_ok|shes_fine
  im|i_feel|feeling better|ok|fine|okay|alright
  -no desperto|despierto|despierta|ya_respira|respira|volvio_en_si|reacciono|ya_habla|ya_esta_bien|estoy_mejor|me_siento_mejor|estoy_bien
`);

const LISTS = {
  crew: 'ambulance ems paramedics paramedic medics cops police firemen firefighters fire_department they help',
  them: 'him her them my_* the_*',
};

/** Its people are there, or have taken over. */
export const HELP_HERE = phrases(
  `
  {crew} is|are|just|finally|got|all? just? here|arrived|inside|came|working_on|with_him|with_her|with_me|showed_up
  theyre|police|ems here|inside|working_on|with_him|with_her|taking
  {crew} took|have|has|got|taking|loaded|loading {them} -phone|money|stuff
  they took|are_taking|got me
  took|taken him|her|them to_the|in_the|away|by_ambulance
  hes|shes|he_is|she_is|theyre|im|i_am|we_are|were in|at|with the|an? hospital|er|ambulance|icu|ems|paramedics
  at|in the? hospital|er|icu
  llego|llegaron la|los|el? ambulancia|paramedicos|bomberos|policia|ayuda
  ya llegaron|estan_aqui
  -no estan|llegaron aqui
  se lo|la|los llevaron|llevan|llevo
  lo|la|me estan? atendiendo|revisando
  esta|estoy|estamos en el? hospital
  `,
  LISTS,
);

/** 911 knows, and nobody is there yet. */
export const CALLED = phrases(`
  -not|havent|never|didnt|cant|nobody|no_one called|calling|dialed|phoned|texted
  ambulance|help|ems|they|theyre|911|paramedics is|are? coming|on_the_way|on_their_way|on_its_way|on_the_phone|on_the_line|on_speaker|on
  on the phone|line with
  -no ya? llame|llamamos|llamaron|marque|marcamos|llamando
  ya? viene|vienen|esta_en_camino|vienen_en_camino la? ambulancia|ayuda|paramedicos|$
  ambulancia viene|en_camino
`);

/** A call that is not made, and the fears behind it. */
export const NOT_CALLING = phrases(`
  dont|do_not|didnt|wont|cant|not|never|havent|refuse_to|rather_not|afraid_to|scared_to|unable_to|shouldnt ... call|calling|called|talk|speak
  dont|do_not|didnt|wont|cant|not ... want|need|have|do|go|going ... 911|ambulance|cops|police|hospital|er|ems|paramedics
  no|not ambulance|911|cops|police|hospital|er
  afraid|scared|worried|fear of|about|the|that|theyll|they|he_will ... cops|police|911|jail|ice|ambulance|bill
  immigration|deported|deport|undocumented|no_papers|papers|arrested|arrest|warrant|warrants|probation|parole|cps|locked_up|in_trouble
  call|calling|from|of|scared_of ice
  go|going|send|back ... jail|prison
  cant|dont ... afford|insurance|pay
  out_of|no|dont_have minutes|service|credit|data
  no quiero|puedo|voy_a|me_atrevo_a|vamos_a|podemos|quiere ... llamar|hablar|marcar|ambulancia|911|policia
  no llamo|llames|llamen|llamare|ambulancia|policia
  no quiero el|la|una|al 911|ambulancia|policia|hospital
  miedo ... migracion|policia|911|migra|carcel|llamar|deporten|arresten
  migracion|la_migra|deportar|deporten|deportan|sin_papeles|no_tengo_papeles|arrestar|arresten|libertad_condicional
  no tengo|hay|me_queda|sin saldo|minutos|credito|seguro_medico
`);

/** Over for good. Who only fears it is not believed: somebody blue may live. */
export const DIED = phrases(`
  -think|thinks|looks|if|might|maybe|feels|sounds|like he|she|they|hes|shes|theyre|friend|brother|sister|son|daughter|mom|dad|husband|wife|boyfriend|girlfriend|baby is|has|just? died|dead|passed|passed_away|didnt_make_it|gone -out|out_from|inside
  he|she|they|hes|shes gone $|now|forever
  didnt make it
  couldnt|didnt|cant save|bring_*|revive him|her|them|back
  pronounced him|her|dead
  lost him|her|my
  -creo|parece|si|no se me? murio|fallecio
  -creo|parece|si|no murio|fallecio|esta_muerto|esta_muerta
  no sobrevivio|lo_lograron|la_salvaron|lo_salvaron|pudieron_salvarlo|pudieron_salvarla|la_libro|lo_libro
`);

/** On the way somewhere. */
export const GOING = phrases(`
  driving|drive|taking|take|bringing|going|headed|heading|bring|rushing|on_my_way ... hospital|er|clinic|urgent_care|emergency_room
  in the? car|truck|uber $|with|now|going
  voy|vamos|llevo|llevamos|llevando|manejando|camino ... hospital|clinica|emergencias|urgencias
`);

/** Somebody who spoke of suicide cannot be reached. */
export const OUT_OF_REACH = phrases(`
  wont|not|isnt|doesnt|hasnt|never|stopped ... answer|answering|respond|responding|pick_up|picking_up|reply|replying|open|text_back
  dont|cant|idk know|find|reach|get where|him|her|them|ahold|hold|through|a_hold
  left|ran|took_off|drove|disappeared $|the_house|off|and|in|out
  turned|shut off|down his|her|their? phone
  locked in|himself|herself|the
  no contesta|responde|abre|la_encuentro|lo_encuentro|se_donde|aparece|me_contesta
  se fue|salio|encerro
  apago el|su telefono|celular
`);

export const NO_NALOXONE = phrases(`
  dont|do_not|no|aint|havent|without|out_of|where ... narcan|naloxone|nasal_spray
  no|sin|donde ... narcan|naloxona
`);

/** "Can someone be with you?": nobody can. */
export const ALONE = phrases(`
  ^ no|nope|nah|nobody|no_one|noone|none|alone|nadie|solo|sola $
  ^ no i|im|not|there|one|its|my|hay|estoy|puedo|tengo
  im|i_am|just|all|here|home|live alone|by_myself
  no_one|nobody|noone|not_really|none is|to|here|around|would|cares|can|wants|home|$
  dont|dont_really have anyone|anybody|nobody|a_soul
  no hay|tengo|esta a? nadie
  estoy|vivo|ando solo|sola
  nadie puede|esta|me|viene|aqui
`);

export const ACCOMPANIED = phrases(`
  ^ yes|yeah|yea|yep|yup|si|simon
  sister|brother|mom|mum|dad|friend|wife|husband|boyfriend|girlfriend|roommate|sponsor|neighbor|partner|son|daughter is|are|was|just|on|coming|here|with|came
  is|are|coming here|with_me|over|on_the_way
  im|i_am|we_are with|next_to him|her|them
  with my|a sister|brother|mom|dad|friend|wife|husband|boyfriend|girlfriend|roommate|sponsor|partner|family
  mi hermana|hermano|mama|papa|amigo|amiga|esposa|esposo|padrino|vecina|vecino|novia|novio ... aqui|conmigo|viene
  esta|estan aqui|conmigo
  estoy con ella|el
`);

/** The storm is over, or is said to be. */
export const CALM = phrases(`
  ^ ok|okay|kk|fine|good|better|thanks|thank_you|gracias|vale|bueno|sale|esta_bien $|thanks|thank_you|gracias|good|i|im|now|then
  jk|lol|kidding|joking|just_kidding|es_broma|broma|bromeaba
  im|i_am|i_feel|feeling|feel|doing fine|ok|okay|good|better|alright|safe|calmer
  good|g night|nite|nights
  going_to bed|sleep
  will call|text
  estoy|me_siento bien|mejor|a_salvo|tranquilo|tranquila
  ya llame|paso|mejor|estoy
  buenas noches
  voy_a llamar|dormir|dormirme
`);

/** Violence: what is asked or told after the first answer. Read without memory, for none is kept (RULES 19). */
export const HIDING = phrases(`
  im|i_am|i|we|were hiding|hid ... bathroom|closet|bedroom|basement|garage|bed|from_him|from_her|from_my_*|room -seek
  im|i_am|i|we|ive locked -out ... bathroom|closet|bedroom -keys
  me|estoy|ando escondi|escondida|escondido|encerre|encerrada|encerrado ... bano|closet|cuarto|cochera|cama|de_el|del|de_mi_*
`);

export const COMING = phrases(`
  he|hes|she|shes|my_ex|my_husband|my_boyfriend|ex|husband|boyfriend is|was|just|said_hes|says_hes? coming back|for_me|after_me|to_get_me $|and|now|im|tonight|i|drunk|mad
  he|hes|she|shes|my_ex|my_husband|my_boyfriend is? at my_door|my_window $|and|again|now
  hes|shes back and? im|i $|scared|am|afraid
  ^ ya? viene|vuelve|regresa|esta_afuera|volvio|viene_de_regreso por_mi|para_aca|borracho|enojado
  ^ ya viene|vuelve $
`);

export const LEAVING = phrases(`
  should|can|do|how|how_do i|do_i|can_i leave him|her|my_husband|my_boyfriend|my_wife|my_girlfriend|this_man $|now|for|if|or|tonight|safely|but|and
  scared|afraid|want|need to leave him|my_husband|my_boyfriend
  lo|la debo|deberia|tengo_que dejar $
  debo|deberia|como|si dejarlo|dejarla|dejar_a_mi_* $|pero|y|hoy|ya -alcohol|vicio
`);
