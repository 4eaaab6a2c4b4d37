import { phrases } from '../../kernel/language/phrases.ts';

/** A call for help, an urge, a use; folded text, English and Spanish. */

/** Somebody who wants an answer now, in words that name nothing. */
export const PLEA = phrases(`
  ^ please|por_favor|porfa|porfavor|socorro|auxilio $
  i|we|really|still need|want|could_use some? help|someone|somebody|support|a_hand -with_my|moving
  help me $|please|now|i|im|someone|god|somebody
  please|god|someone|somebody|anyone|can_you|can_someone|can_anyone help $|me|us
  what do|should|can i|we do $|now|please|help
  want|need|wanna|have|like to? talk|speak to|with someone|somebody|anyone|a_person|a_human|a_real|a_peer|you
  is|are|anyone|anybody|somebody|someone|you anyone|anybody|someone|somebody|you|still? there|here|awake|listening|reading $
  ^ anyone|anybody|somebody $|there
  are you there|still_there|listening
  talk to me $|please
  dont leave me $|please|alone|now
  cant stop shaking|throwing_up|thinking_about
  want|need to? stop|not feeling|feel like_this|this_way
  want|need this|it|the to? pain|feeling|stop
  ayudame|ayudenme|ayuda_me
  -no necesito|quiero|ocupo ayuda|hablar|platicar -de_la|manana
  que hago|puedo_hacer $|ahora|por_favor
  hay alguien $|aqui|despierto
  alguien ahi|me_escucha|me_ayuda|me_lee|puede_ayudarme
  sigues|estas|andas ahi
  no puedo dejar|parar de temblar
  quiero|necesito dejar|parar de sentirme|sentir
  habla conmigo
  cant do|take|handle|stand this|it anymore|any_more|no_more|any_longer
  ya? no puedo|aguanto mas|esto $|con_esto
  no me dejes $|sola|solo|por_favor
`);

/** Words that are never met with silence, whatever the rest of the sentence says. */
export const SERIOUS = phrases(`
  kill|killing|gun|pistol|shoot|knife|pills|seizure|chest|blood|bleeding|hurt|hurts|hurting|hit|beat|rape|raped|die|dying|dead|suicide|overdose|emergency|ambulance|911|988|poison|choking
  matar|mata|pistola|arma|cuchillo|pastillas|convulsion|pecho|sangre|sangrando|duele|dolor|pega|golpea|violo|violaron|morir|muero|muerto|muerta|suicidio|sobredosis|emergencia|ambulancia|veneno
`);

const LISTS = {
  use: 'use using drink drinking get_high get_drunk get_loaded smoke shoot_up relapse relapsing pick_up score get_some slip fix',
  thing: `line pill pills blue blues perc percs bag smoke shot drink beer beers hit fix shot_of bump bottle cigarette dope heroin meth crack coke pills weed fentanyl wine
    vodka whiskey alcohol`,
  usar: 'consumir usar drogarme fumar recaer inyectarme meterme emborracharme',
  cosa: 'cerveza chela trago copa tequila vino dosis pase droga linea pipa',
};

/** An urge now (RULES 19). */
export const URGE = phrases(
  `
  im|i_am|i|just|might|really|gonna|finna|so gonna|going_to|about_to|might|wanna|want_to|tempted_to|need_to|dying_to|thinking_about|thinking_of|close_to {use} $|again|tonight|today|now|so|right_now|really|bad|alone|dope|heroin|meth|fent|pills|coke|crack -less|the|my
  i ... want|need|wanna a|some? {thing} $|so|really|right|bad|now|tonight
  craving|temptation to|for|is|are|hit|hitting|so|really|bad|strong|right|$
  -no|any|without|me|nos|le strong|bad|big|huge|having? urge|urges|cravings
  tempted $|to_use|to_drink|right_now|tonight|again
  jonesing|fiending
  voy_a|quiero|tengo_ganas_de|muchas_ganas_de|ganas_de|a_punto_de|necesito|pensando_en|estoy_por|me_dan_ganas_de {usar} $|otra|hoy|ya|alcohol|droga|drogas|ahora|de_nuevo|algo|esta|mucho|una|un -agua|mas_agua|cigarro|cigarrillo|bano
  se me antoja|antojan|antoja_mucho una|un|unas|la|el? {cosa}|tomar|consumir|usar|fumar|droga
  quiero|necesito una|un|unas|mi? {cosa}
  ganas|antojo de {cosa}
  `,
  LISTS,
);

/** Before an urge these words take it back: "no urge to drink", "used to". */
export const NO_URGE = phrases(`
  no|not|dont|didnt|never|wont|without|zero|beat|beating|gone|got_a_plan_for|take|took|no_tengo|any|less|used_to|nunca|sin|quit|stop|stopped|refuse_to|not_gonna|havent ... use|using|drink|drinking|urge|urges|craving|cravings|tempted|tomar|consumir|usar|ganas|beber|fumar|relapse|slip
`);

/** A use that has happened (RULES 19, 55). */
export const USED = phrases(
  `
  i|ive|just|i_just|ended_up used|relapsed|slipped|got_high|got_drunk|drank|shot_up|picked_up $|again|last|tonight|today|yesterday|this_morning|and|but|so|everything|it_all|a_lot|too|with|after|because|im|2|two|3|three|half|a_bottle|a_few|some|a_beer|a_whole|dope|heroin|meth|fent|coke|crack -coffee|water|to|the|my|your|tea
  ^ used|relapsed|slipped|relapse $|again|last_night|today|tonight
  i had a relapse|slip
  i|just|ive? had a|some|one|two|2|3|three|few drink|drinks|beer|beers|shot|wine $|last|today|tonight|and|again -coffee
  i|ive|have|i_have|back|went_back|started|started_back been|to|on|up? using|drinking|smoking_dope|shooting_up $|again|for|since|every|all|heroin|dope|fent|meth|pills|a_lot|too -the|my|less
  been using|drinking $|again|for|since|every|all|heroin|dope|fent|meth|pills -the|my
  i drank 1|4|5|6|four|a beers|bottles|bottle|beer|wine|vodka|shots|drinks|glasses
  im|i_am|so|really high|drunk|wasted|loaded|fucked_up $|right_now|now|again|and|af|as
  recai|volvi_a_consumir|volvi_a_tomar|volvi_a_usar
  -no ya? consumi|me_drogue|me_emborrache|me_inyecte $|anoche|ayer|hoy|otra_vez|de_nuevo|otra|y|drogas
  -no tome alcohol|cerveza|cervezas|anoche|tequila|de_nuevo|otra_vez|dos_botellas|unas_cervezas
  estoy|ando drogado|drogada|borracho|borracha|pedo|peda|prendido|prendida|high
  `,
  LISTS,
);
