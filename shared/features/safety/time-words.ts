import { phrases } from '../../kernel/language/phrases.ts';

/** Of long ago. A sentence with such a mark, and none of now, tells a story. */
export const LONG_AGO = phrases(`
  last year|month|summer|winter|spring|fall|christmas
  year|years|yrs|yr|months|month|decade|decades ago|back|later
  in|back_in|around|since|circa|of 19*|20*|high_school|college|my_teens|my_twenties|my_20s|rehab|january|february|march|april|june|july|august|september|october|november|december|prison
  when i|he|she|we was|were young|younger|little|15|16|17|18|19|20|21|22|a_kid|a_teen|a_teenager|using|in_rehab|in_jail|in_prison|in_school|in_college|in_high_school
  back then|when
  used to
  long time ago
  in the past|my_past
  at my worst
  before recovery|i_got_clean|i_got_sober|i_got_help|rehab|detox|treatment|i_came_here|i_found_recovery|my_daughter_was|my_son_was
  as a kid|teen|teenager|child
  once|twice|times|three_times|several_times before|in_my_life|and_lived|and_survived|already_in|years
  and|but lived|survived|made_it|came_back|was_saved|was_revived|am_still_here|im_still_here
  anniversary
  years sober|clean|in_recovery|since|later
  year|years|months since i|my|the|he|she|we
  hace un|dos|tres|cuatro|cinco|muchos|varios|unos|algunos|1|2|3|4|5|6|7|8|9|10|seis|diez|mucho|ya? ano|anos|mes|meses|tiempo
  el|la ano|mes|verano|navidad|invierno pasado|pasada
  en|desde|del 19*|20*|aquel|mi_juventud|aquella|aquellos|prision
  una|1 vez|ocasion me|tuve|casi|hace
  cuando era|tenia_1*|tenia_2*|consumia|usaba|andaba_en|andaba_mal|vivia_en|estaba_en_la_carcel
  antes de_recuperarme|de_entrar|del_programa|de_dejar|era
  en el pasado
  aniversario
`);

/** Of some days ago: over, for an overdose; not over, for a wish to die. */
export const DAYS_AGO = phrases(`
  yesterday
  last week|weekend|night_and_is_fine|monday|friday|saturday|sunday
  days|weeks|week|wks ago|back
  the other day|night
  in|at|out_of|from the? hospital|icu|er
  went|taken to the? hospital|icu|er
  ayer
  la semana pasada
  el fin pasado
  hace unos|dos|tres|varios|2|3|4|5|una|unas|cinco|cuatro? dias|semana|semanas
  en|del el? hospital
  el otro dia
`);

/** Of this moment: the story is not over. */
export const NOW = phrases(`
  -never again
  now|currently|still|tonight|help|hurry|ayuda|ayudenme|ahora|ahorita|todavia|aun|otra_vez|esta_noche|de_nuevo|ongoing
  right now
  since|desde -19*|20*|the|my|his|her|then|mi|su
  is|are|hes|shes|theyre not_breathing|turning|blue|going_blue|unresponsive
  isnt breathing|waking|responding
  cant|wont wake
  no respira|despierta|reacciona
`);

/** Said of now, of what is over: "im good now", "ya estoy a salvo". */
export const OVER_NOW = phrases(`
  now|ahora|hoy i|im|shes|hes|we|ya|in? ... help|good|ok|okay|fine|safe|sober|clean|better|great|alive|living|free|flossing|have|love|estoy_bien|a_salvo|bien|feliz|recovery|rehab
  good|ok|okay|fine|safe|sober|clean|better|great|happy|divorced|doing_well|doing_good|doing_ok|away now|today
  help others
  im|i_am still here|alive|standing|breathing
  year|years|months since
`);

/** A story of something that is over; it may hold a danger word. */
export const OVER = phrases(`
  used to|2
  antes|solia -de|que
  im|i_am|were|shes|ya|estoy safe|a_salvo|segura|divorced now|$|y
  been gone|away
  vivo lejos
  in my story
  years|yrs|anos ago|later|sober|clean|back|limpio|sobrio|sobria
  when i was|were
  cuando era|eramos
  left|escaped|survived an|my abusive|abuse|ex|him
  sali|escape de
`);

/** Laughter in folded text. */
export const LAUGHTER = /\b(?:a*(?:ha){2,}h?|lo+l+|lmf?ao+|rofl|je(?:je)+|ja(?:ja)+|xd+)\b/u;
