import { phrases } from '../../kernel/language/phrases.ts';

/** Words of a body that needs 911, of violence suffered and of violence near, English and Spanish (RULES 16, 19). */

const LISTS = {
  them: `he she they husband hubby wife boyfriend bf girlfriend gf partner ex dad father stepdad mom mother stepmom son
    brother uncle roommate guy man boss_man fiance`,
  ellos:
    'el ella marido esposo esposa novio novia pareja ex papa padre padrastro mama hermano hijo suegro viejo hombre',
  strike: `hits beats chokes punches slaps kicks strangles rapes threatens abuses choked punched slapped kicked strangled
    raped beat hit threatened hitting beating choking abusing punching`,
  pegar: `pega golpea pego golpeo ahorca ahorco patea pateo maltrata viola violo cachetea empuja
    esta_pegando esta_golpeando quiere_pegar quiere_golpear`,
};

/** A body in trouble now. */
export const EMERGENCY = phrases(`
  im|i_am|think_im|think_i_am|just|is|hes|shes|i_have|having|had having? a|another heart_attack|stroke|seizure
  having a heart|stroke attack|$
  i|ive|just|i_keep|keep|keeps had|have|having a|another|2|two? seizure|seizures
  im|i_am|i_keep|keep|started seeing|hearing things|stuff|bugs|voices -differently|clearly|clearer|better|more|from|in|that|as|around
  i|ive|i_have|got|have|having|getting a? bad|sharp|crushing|really_bad|terrible? chest pain|pains -from|last|gone|when
  ^ bad|sharp|crushing|my? chest pain|pains $|and|help|now
  ^ dolor fuerte? en|de el? pecho $|y|ayuda
  ^ a? heart attack $|help|now
  chest hurts|hurting|pain|pains|is_tight|is_killing_me ... breathe|breath
  my chest hurts|really_hurts|is_hurting|is_killing_me $|bad|so|a_lot|really|and|help
  im|i|i_really|help cant|cannot breathe $|help|my|and|please -through
  i|im cant|wont|not stop|stopping bleeding|throwing_up_blood
  bleeding wont_stop|everywhere|out|really_bad|heavily
  throwing|coughing|puking|vomiting up? blood
  me duele|aprieta|oprime mucho|muy_fuerte|muchisimo? el pecho -en|por_el_ejercicio
  dolor en|de el? pecho ... respirar|brazo|fuerte
  tengo|siento|me_dio|me_esta_dando un? dolor en|de el? pecho
  me|le esta|estan? da|dando|dio|dieron|dan un|una|otro|otra? infarto|ataque_al_corazon|convulsion|convulsiones|derrame|embolia|ataque_epileptico
  tuve|tengo una|un|otra? convulsion|convulsiones|infarto|ataque_al_corazon
  no puedo respirar $|ayuda|ayudenme|y|me
  estoy|ando|empece_a viendo|oyendo|escuchando|ver|oir cosas|bichos|voces
  veo|oigo|escucho cosas|bichos|voces $|que_no|y|en_la
  vomito|vomitando|escupo|tosiendo sangre
  no para|deja de sangrar
`);

/** Violence that the sender suffers. */
export const VIOLENCE = phrases(
  `
  {them} just|always|still|keeps|is|has|has_been|was|sometimes? {strike} me -up_for|up_with|to_it|to_the|in_the_game|at
  {them} ... kill|hurt|beat me if_i_go|if_i_leave|if_i_come|if_i_go_home|if_he|if_she|when_i_get_home|tonight
  {them} ... threatens|threatened|threatening to kill|hurt|beat|shoot|stab me
  im|i_am afraid|scared he|she|they will|is_gonna|is_going_to|might hurt|hit|beat|kill me
  im|i_am afraid|scared|terrified of my husband|boyfriend|bf|wife|girlfriend|partner|ex
  {ellos} me {pegar} -un|una|con_la_pelota|con_el_balon|en_el_juego|la|el
  me {pegar} mucho|siempre|otra_vez|muy_feo? mi|su {ellos}
  me {pegar} $
  me va|quiere a? matar|pegar|golpear mi marido|esposo|novio|pareja|ex
  {ellos} me va|quiere a? pegar|golpear -un
  {ellos} ... va_a_matar|va_a_matarme|me_mata si voy|regreso|vuelvo|me_voy|lo_dejo|lo_denuncio|llego
  me amenaza|amenazo con matarme|pegarme|una|un|su
  {ellos} me amenaza|amenazo $|mucho|siempre|y|si
  tengo miedo a|de|que mi|me marido|esposo|novio|pareja|ex|pegue|mate|golpee
  `,
  LISTS,
);

/** Somebody near may come to harm by the sender. Counts unless the same text laughs. */
export const HARM = phrases(`
  im|ill|i|i_will|imma|just|really|gonna|finna gonna|going_to|will|want_to|wanna|about_to|might|swear_ill? kill|shoot|stab|murder him|her|them|someone|somebody|everyone|everybody -with|laughing|in|at|on_the|for_eating|for_making|a|an|down
  i|i_really|i_just|im|i_am want_to|wanna|gonna|going_to|about_to hurt|stab|cut him|her|them|someone|somebody $|bad|so|right_now|tonight|now|really
  ^ want_to|wanna|gonna|going_to|about_to hurt|stab him|her|them|someone|somebody $|bad|so|right_now|tonight|now|really
  -no|nunca voy_a|quiero lastimarlo|lastimarla|lastimar_a_alguien|hacerle_dano $|hoy|ahora|ya|mucho
  -no|nunca voy_a|quiero|lo_voy_a|la_voy_a|los_voy_a matarlo|matarla|matarlos|matar_a_alguien|matar_a_ese|matar_a_esa|matar_a_mi|apunalarlo -de_risa|a_besos
  lo|la|los voy_a matar $|hoy|esta_noche|si
`);
