import { LISTS_SPANISH } from './opt-out-words-spanish.ts';
import { phrases } from './phrases.ts';

/** Real doubt in Spanish: one question, and two of these leave none (RULES 5). */
export const DOUBTS_SPANISH = phrases(
  `
  -que|no dejame|dejanos ya? en_paz|tranquilo|tranquila|solo|solo_por_favor
  dejeme|dejenme|dejennos solo|solo_por_favor
  ^ ya? basta|chole|bajenle $|ya
  ^ para que? ya? $
  ya no me|nos interesa|interesan $|gracias|esto|estos|su|el_programa|el_servicio|participar|recibir
  ^ ya? no estoy interesado|interesada $|en_esto|en_sus|en_el_programa|en_recibir
  ^ ya? no tengo interes $
  te|le|les dije|digo|he_dicho que no me? interesa
  ^ ya? te|le|les dije|digo|he_dicho que no $
  ^ no me|nos? {bother} $
  ^ vayanse|largate|larguense|fuera|vete|quitense|sacame_de_aqui|saquenme_de_aqui|saqueme_de_aqui|fin|borrenme_todo|sacame|saquenme|spam|mucho_spam $
  ^ vayanse|vete|vayase|vete_ya a $|la_mierda|la_verga|la_chingada|la_fregada|volar
  -no {dropMe} de esto|eso|aqui|ahi|este_programa|del_programa $
  -no como me|puedo salgo|salirme|quito|borro de? esto|aqui|este_grupo|este_programa $
  ^ como quito|paro|cancelo esto $
  ^ ya? me? {want} salir|salirme $
  {want} salir|salirme de|del este|esta|el|la? programa|linea|servicio
  ya? no {want} participar $|mas
  no deseo continuar|seguir $|en_esto
  ^ pero? ya no {want}? $
  ^ no {want} mas|sus_cosas $
  {texts} ya no {want}
  nunca|no pedi|me_suscribi|me_inscribi|solicite|me_registre|me_apunte esto|estos|a? {these}? {texts}|a_esto|a_nada|en_nada|nada|$
  nunca di mi numero
  no me {send} tantos|tanto {texts}
  -no|{third} deja|dejen|paren|pare|no|no_mas|cancelar|quitar|alto de|a|los|las recordatorios|avisos|preguntas
  no soy esa|la_persona_que_busca*|la_persona_que_cree*|quien_busca*|quien_cree*|quien_quiere*|a_quien|ella|el_que|la_que|el_senor|la_senora|{name} -persona_que_us*|persona_que_consum*|persona_de_antes
  no es el|su|de numero|telefono|celular de
  ya? no conozco_a|conozco ... no_es_mi
  ^ no conozco a? {these}? {name}|esa_persona|ese_nombre
  no pertenezco|soy_parte|soy_miembro al|del grupo|programa
  por_que|porque me? siguen|sigues|sigue {writing}|con
  no me interesa mas? el|su|este|tu servicio|programa
  ^ esto|son|puro es|son|acoso|spam acoso|spam|una_molestia
  ya me canse|aburri|harte de {these}? {these}? {texts}
  harto|harta|cansado|cansada|hasta_la_madre|hasta_el_gorro|aburrido|aburrida de|con {these}? {texts} -de
  muchos|demasiados {texts} ya|quiten*
  ^ no es aqui $
  no lo haga|hagan|hagas $|mas
  {number} ... dueno|nuevo_dueno|otro_dueno
  dueno de este numero
  {number} es nuevo
  me esta|estan? confundiendo|confunde|confunden $|con
  no hay ningun|ninguna * $|aqui
  -yo|ya * cambio de numero
  ya? cancele|habia_cancelado|di_de_baja $|y
  ^ ya? paren con|por|esto|eso
  {ask} ya? no $
  no me apunt*|incluya*|agregue* $
  no me parece que me? {write}
  cansan|fastidian|molestan|hartan con|mucho|demasiado {these}? {texts}
  hartan|cansan ... dejen
  ^ no me llame* $
  {number} ... me_lo|lo acaban|dieron
  es el? {number} de mi|un|una hija|hijo|esposa|abuela|nino|menor $
  no {want}|necesito|ocupo un robot
  buscan|busca|buscas a? otra persona
  {texts} me recuerdan|danan|hacen_dano|ponen_mal
  necesita esto|{texts}|el_programa $
  ^ ya? dije que no $
  {texts} no son|es para mi|nosotros
  ^ se equivocan|equivocaron|equivoco $|no|aqui
  no estoy|soy en|de ningun|ninguna programa|grupo|lista
  ^ olvidense|olvidese|olvidate de mi $
  ^ equivocado|te_equivocaste|se_equivocaron $
  si me|nos? vuelven|siguen|sigue|vuelve|sigues|vuelves a? {writing}|{writeInf}|{writeMe} -mi|el|ella
  quien le|les|te dio mi {number}
  de|como donde|consiguio|consiguieron|obtuvieron|sacaron|tienen|tiene saco|sacaron|sacaste|tiene|tienen|tienes|agarraron|mi? mi? {number}
  ^ esta|estan|estas|andan equivocado|equivocada|equivocados $
  ^ no los? conozco a_ustedes? $
  ^ no se quien_es|quienes_son|quien_habla|quien_eres $
  ^ * no vive aqui $
  ^ este es mi {number} ahora
  ^ acabo de comprar|agarrar|sacar este {number}
  no {want} participar|estar|seguir|continuar|formar_parte mas? en|de|del|con? {program}
  me inscribieron|inscribio|apuntaron|apunto|inscribi|apunte|metieron|metio por|sin error|permiso|equivocacion|preguntarme
  aqui no vive|esta|hay|es {these}? esa|ese|nadie|{name}|$
  no {want} estar|seguir|continuar mas? en|con el|este|su|del? grupo|programa
  llamar|llamo|contactar|hablar_con|hablare_con a? mi|un abogado si|o
  ^ basta|para|parale|ya|chale ya|basta|basta_ya|chole $
  no soy|es la|el|quien que? buscan|busca|buscas
  ^ equivocado|equivocada $
  no hay nadie con
  quien les_dio|le_dio mi numero
  ^ estafa|fraude|es_una_estafa|es_un_fraude $
  `,
  LISTS_SPANISH,
);

/** The whole of a text, and tired of something: it may be this line (RULES 5). */
export const MURMURS_SPANISH = phrases(
  `
  ^ {maybe}? ya? {maybe}? ya? no lo|la|los|las {want}|requiero|ocupo {maybe}? $
  ^ {maybe}? ya? {maybe}? ya? no {want}|requiero {it}|mas|su_ayuda|ayuda_de_ustedes? {maybe}? $
  ^ {maybe}? {it}? no es para|lo mi|mio $
  ^ cambie de opinion|idea|parecer $
  ^ no? {maybe}? ya? mejor ya? no|nada|ahi|asi|hasta le|lo? dejamos|dejo|dejalo|paramos|paro|aqui? $
  ^ mejor? ahi|hasta|asi aqui|le|lo|muere|nomas? dejamos|dejo|dejalo|dejemoslo? $
  ^ mejor? le paramos $
  ^ ya? dejalo|dejelo|dejenlo ya|asi? $
  ^ ya? me canse|harte|aburri|fastidie|cansaron|hartaron|aburrieron de? {it}? $
  ^ ya? estuvo bueno|suave? $
  ^ ya? me? tienen|tiene harto|harta|cansado|cansada|aburrido|aburrida $
  ^ ya? estoy|ando harto|harta|cansado|cansada de {it}|ustedes $
  ^ ya? me aburre|aburren|cansa|cansan|molesta|molestan|harta|hartan|fastidia|fastidian|estresa {it}? $
  ^ {it}? ya? no me late|gusta|gustan|convence|sirve|sirven|ayuda|ayudan|funciona mucho|mas|nada? {it}? $
  {maybe} ya? no lo|los? {want}|requiero $|{it}
  {maybe} quiero? ya? seguir|dejar|continuar|quedarme|salirme|dejo|sigo|cancelo|cancelar con|en? {it}|este_programa $
  ^ que|para pasa|que|sirve si|es|sirve|son digo|mando|pongo|escribo|{it} que? pare|stop|alto|baja|paren|$
  hasta_cuando|cuanto_tiempo van|va|me|siguen a? mandar|mandan|mandando|escribir|seguir
  ^ otra vez ustedes
  ^ son|que|cuanto|cuantos|cuanta|mucho|muchos|tantos|tanto|demasiado|demasiados|ya_son muchos|demasiados|tantos? {texts} $
  ^ me? mandan|manda|escriben|escribe mucho|muchos|demasiado|demasiados|tanto {texts}? $
  ^ ay|que|son|ustedes son|muy|bien? molestos|molesto|molestosos|latosos|fastidio|lata|hartantes $
  ^ ya? callate|callense|callese ya? $
  ^ dejame|dejenme|dejeme $
  ^ no me|nos {call} $
  ^ no me|nos interesa|interesan $
  ^ olvidenlo|olvidelo $
  ^ ya? me salgo|retiro|voy de_aqui|de_esto|del_grupo? $
  ^ {it}? es? una? spam|estafa|fraude $
  ^ se? puede|pueden apagar|cancelar|quitar|parar {it} $
  ya? no me pregunten|pregunte|preguntes $|mas|tanto
  {halt} de preguntar|preguntarme $|tanto|lo_mismo
  ^ no mas preguntas|recordatorios $
  `,
  {
    ...LISTS_SPANISH,
    it: 'esto eso estos el_programa el_servicio los_mensajes sus_mensajes estos_mensajes tantos_mensajes sus_textos estar_en_esto seguir_con_esto',
    maybe:
      'pero talvez tal_vez quiza quizas creo_que como_que a_lo_mejor no_se no_se_si no_estoy_seguro_si no_estoy_segura_si estoy_pensando_en pensando_en',
  },
);
