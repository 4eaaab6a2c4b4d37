import { phrases } from '../../kernel/language/phrases.ts';

/** Words of a body that needs 911, and of harm near, English and Spanish (RULES 16, 19). */

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
  im|i|i_really|help cant breathe|breath|breth $|help|my|and|please -through
  ^ cant|can_not breathe|breath|breth $|help|please|911
  ^ no puedo respira|respirar $
  ^ 911 $|please|help|now
  ^ call|send|someone_call|somebody_call|please_call|need 911|an_ambulance|ambulance|the_ambulance $|please|now|for|im|hes|shes
  i|we need an? ambulance -ride|bill|job
  ^ llamen|llama|manden|necesito|ocupo al|una|la|un? 911|ambulancia
  ^ help|please|omg|god? help|me? im|i_am|i_think_im dying $|help|please|now|here|alone
  ^ ayuda|ayudenme|por_favor? me estoy muriendo $|ayuda|ayudenme|ahora|sola|solo
  i|im cant|wont|not stop|stopping bleeding|throwing_up_blood
  bleeding wont_stop|everywhere|out|really_bad|heavily
  throwing|coughing|puking|vomiting up? blood
  me duele|aprieta|oprime mucho|muy_fuerte|muchisimo? el pecho -de_tanto|de_toser|en|por_el_ejercicio
  dolor en|de el? pecho ... respirar|brazo|fuerte
  tengo|siento|me_dio|me_esta_dando un? dolor en|de el? pecho
  -casi|poco_y|poco me|le esta|estan? da|dando|dio|dieron|dan un|una|otro|otra? infarto|ataque_al_corazon|convulsion|convulsiones|derrame|embolia|ataque_epileptico
  tuve|tengo una|un|otra? convulsion|convulsiones|infarto|ataque_al_corazon
  no puedo respirar $|ayuda|ayudenme|y|me
  estoy|ando|empece_a viendo|oyendo|escuchando|ver|oir cosas|bichos|voces
  veo|oigo|escucho cosas|bichos|voces $|que_no|y|en_la
  vomito|vomitando|escupo|tosiendo sangre
  no para|deja de sangrar
`);

/** Who stops drinking all at once may die of it: this, and two signs of the body. */
export const QUIT_DRINKING = phrases(`
  quit|stopped|stop|without|withdrawal|withdrawals|withdrawing|detoxing|off ... drinking|alcohol|booze|vodka|drink|liquor
  last drink
  alcohol withdrawal|withdrawals|detox
  deje|dejo|sin ... tomar|alcohol|beber
`);
export const SHAKES = phrases(`
  shaking|shakes|shaky|sweating|sweats|hallucinating|hallucinations|seizing|confused|fever|tremors|vomiting|hallucinate
  seeing|hearing things|bugs|voices|shadows
  heart racing|pounding
  temblando|tiemblo|temblores|sudando|alucinando|alucinaciones|fiebre|confundido|confundida|vomitando
  veo|viendo|oigo cosas|bichos|voces
`);

/** Somebody near may come to harm by the sender. Counts unless the same text laughs. */
export const HARM = phrases(`
  im|i about_to|gonna|going_to|want_to|wanna|might|will hurt|kill|stab|shoot my roommate|husband|wife|boyfriend|girlfriend|ex|brother|sister|mom|dad|kids|kid|neighbor|boss|him|her|them|him_if|someone|somebody -feelings|with_kindness|lol
  so angry|mad|pissed_off ... i could|might|will|want_to|wanna kill|hurt|stab|shoot|strangle him|her|them|somebody|someone|my_*
  ganas de|voy_a lastimar|matar|golpear|hacerle_dano a|al|a_mi * -tiempo|el
  im|ill|i|i_will|imma|just|really|gonna|finna gonna|going_to|will|want_to|wanna|about_to|might|swear_ill? kill|shoot|stab|murder him|her|them|someone|somebody|everyone|everybody -with|laughing|in|at|on_the|for_eating|for_making|a|an|down
  i|i_really|i_just|im|i_am want_to|wanna|gonna|going_to|about_to hurt|stab|cut him|her|them|someone|somebody $|bad|so|right_now|tonight|now|really
  ^ want_to|wanna|gonna|going_to|about_to hurt|stab him|her|them|someone|somebody $|bad|so|right_now|tonight|now|really
  -no|nunca voy_a|quiero lastimarlo|lastimarla|lastimar_a_alguien|hacerle_dano $|hoy|ahora|ya|mucho
  -no|nunca voy_a|quiero|lo_voy_a|la_voy_a|los_voy_a matarlo|matarla|matarlos|matar_a_alguien|matar_a_ese|matar_a_esa|matar_a_mi|apunalarlo -de_risa|a_besos
  lo|la|los voy_a matar $|hoy|esta_noche|si
`);
