import { phrases } from './phrases.ts';

/** Spanish wording that ends the texts, wording that may, and what only sounds so (RULES 4-6). */

const LISTS = {
  // Commands, polite or not: "escriba", "escriban", "escribas". Where only this line can be meant, the plural.
  write: 'escriba* escribieran escribiera escribir textee* texte textes texten textie* contacte* mensajee* whatsappee*',
  send: 'mande* mandaran mandara envie* enviaran enviara hagan_llegar',
  call: 'llame llames llamen hable hables hablen moleste* fastidie* joda* chingue* marque* busque* acose*',
  plural: 'escriban manden envien texteen contacten llamen molesten hablen marquen busquen',
  aux: 'vuelva* siga* este esten estes ande* sigue siguen',
  writeInf: `escribir textear contactar mensajear mandar enviar llamar molestar buscar acosar chingar joder fregar
    fastidiar insistir hablar marcar`,
  writing: `escribiendo texteando contactando mensajeando mandando enviando llamando molestando chingando jodiendo
    fregando insistiendo buscando`,
  writeMe: `escribirme textearme contactarme mensajearme mandarme enviarme molestarme fastidiarme acosarme escribirnos
    mandarnos enviarnos llamarnos contactarnos molestarnos spamearme bombardearme llamarme hablarme buscarme marcarme`,
  texts: `mensajes mensaje mensajitos mensajito messages message textos texto text texts sms promociones promocion
    publicidad propaganda anuncios ofertas spam notificaciones notificacion alertas mensajes_de_texto mensajeria
    whatsapps correos contacto comunicaciones comunicacion llamadas llamada avisos`,
  these: `mas ningun ninguna otro otros estos esos estas esas este esta sus tus su tu los las el la mi mis todos todo de
    tantos tanto nunca con tontos molestos un una`,
  stuff: 'nada nada_mas eso esto cosas tonterias pendejadas estupideces mamadas chingaderas basura porquerias mas',
  later: `hoy manana el_lunes el_martes el_miercoles el_jueves el_viernes el_sabado el_domingo los_* cuando a_las hasta
    en_la tan tantos temprano tarde antes despues mientras de_noche por_la de_madrugada solo en_el_trabajo`,
  halt: `deja dejen deje dejes dejad dejense dejese dejate para pare paren pares parar parale cesen cese cesa eviten evite
    basta terminen parenle parele detenganse corten corte corta`,
  list: `lista listas base_de_datos base contactos contacto registro registros sistema directorio agenda numeros chat
    suscripcion mensajes textos servicio grupo_de_mensajes grupo_de_textos`,
  dropMe: `borrame borreme borrenme borrarme eliminame elimineme eliminenme eliminarme remuevame remuevanme remueveme
    desuscribeme desuscribame desuscribanme quiteme quitame quitenme quitarme sacame saqueme saquenme sacarme
    retirame retireme retirenme retirarme salirme me_borr* me_salgo me_elimin* me_quite me_quiten me_quitan me_quitas me_quitaran
    me_saquen me_saque me_sacan me_sacas me_sacaran me_retiren`,
  drop: `borra borre borren borrar elimina elimine eliminen eliminar quita quite quiten quitar retira retire retiren
    retirar pierda pierdan pierde olvida olvide olviden saca saque saquen sacar remueva remuevan remueve remover`,
  end: `cancelo detengo paro desactivar desactive desactiven desactiva cancelar cancela cancele cancelen cancelame
    cancelenme anular anula anule anulen terminar termine terminen detener detenga detengan deten parar pare paren
    suspender suspenda suspendan finalizar interrumpan apagar apaga apague apaguen`,
  service: 'suscripcion servicio membresia inscripcion cuenta registro',
  number: 'numero number num telefono celular cel movil contacto',
  third: `mi ex novio novia dealer el ella marido esposo esposa hermano hermana amigo amiga gente no nunca mama papa jefe
    vecino`,
  want: 'quiero quisiera deseo necesito ocupo quisieramos queremos acepto',
  ask: 'quiero quisiera deseo necesito gustaria pido exijo ruego solicito agradeceria agradezco prefiero preferiria favor',
  how: 'como donde que_pongo que_mando que_escribo que_hago se_puede se_pueden puedo es_posible',
  excluded: 'de_espera de_oracion de_invitados de_reuniones de_compras de_la_cita',
};

export const NEGATED_SPANISH = phrases(
  `
  no|nunca|tampoco {want}|pienso|voy|vayan|vaya|he_pedido|pedi a|que? me? darme|dar|den|de de? baja
  no me|nos den|des|de|dieron|dan|he_dado de baja
  no {want} dejar de recibir
  no me {want} dar_de_baja|salir|borrar|quitar|desuscribir|ir
  no {want}|voy|pienso|vayan|se_puede a? cancelar|desuscribirme|parar|salir|detener|terminar|borrarme|salirme
  no me borren|borres|quiten|quites|saquen|saques|eliminen|quitan|sacan|borran
  no {want} que {halt}|{end}
  no {halt} de
  le|les dije|pedi|digan|dices|digo ... que deje|dejen|dejara|pare|paren de
  le dije|pedi|digo ... que ya? no? me {write}|{send}|{call}|deje
  dile|diganle|dice|dijo|decirle|digale que me? {halt} de
  bloquee|cambie|borre|deje ... para que no me? {write}|{send}|{call}
  marque|llame|mande|puse|tenia|tengo|escribi|me_dio|me_dieron|le_di|di el|un|al|a_un|a? {number} equivocado
  me equivoque de {number}
  `,
  LISTS,
);

export const REQUESTS_SPANISH = phrases(
  `
  no me|nos {write} -{later}|{texts}|el|la|mi
  no me|nos {send} $|{stuff} $|a_este_*|porque|{stuff}|y
  no me|nos {send} {stuff}? {these}? {these}? {these}? {texts} -{later}
  no me|nos {call} mas|nunca|jamas|ni|con|y
  ya no me|nos {call} $
  dejeme|dejenme|dejennos en_paz|tranquilo|tranquila
  {texts} ... paren $
  no le|les|lo|la {plural} $|mas
  no le|les {plural} {these}? {texts}
  no me lleguen
  no quiere {these}? {these}? {texts}
  no me|nos|le|lo|la? {aux} ya? a? {writeInf}|{writing}|{writeMe} $|nada|mas|nunca|{texts}|a_este_*|y|ni
  no {aux} con {these}? {texts}
  no {call} mas|nunca
  no {call} con {these}? {texts}
  no {write}|{send} {stuff}? mas|nunca? $|a_este_*
  no {send} {these}? {texts}
  ^ no {writeInf} mas? $|{texts}
  no mandar|enviar|recibir {these}? {these}? {texts}
  no volver a {writeInf}|{writeMe}
  no insista|insistan $
  nunca|jamas mas? me|nos vuelvan|vuelva|vuelvas? a? {write}|{send}|{call}|{writeInf}
  {ask}|amabilidad|podria|podrian|puede|pueden de? ya? no {writeMe}|escribir|textear|contactar|mandar|enviar|molestar $|{texts}|{these}|a_este_numero|al
  {ask}|como|hago_para|hacer_para|puedo ya? no|dejar|parar|dejo|paro de? recibir {these}? {these}? {texts}
  {ask}|como|puedo dejar|parar|dejo|paro de recibir $|esto|estos|eso
  {ask} que ya? paren $
  {ask} que cancelen todo|la|mi|el|los
  {ask} ser removido|removida|eliminado|eliminada|borrado|borrada|quitado|dado_de_baja|desuscrito
  {ask} ya? no recibir $|mas|nada
  no hace_falta|es_necesario|necesito|ocupo que me|nos? {write}|{send}|escriban|manden
  no me interesa|interesan {these}? {texts}|estar_en
  no me apunt*|incluya*|agregue*|meta*|ponga* en su|tu|la|ninguna lista|grupo
  no {want} formar_parte|ser_parte_de_esto|suscribirme
  no {want} pertenecer $|al_grupo|a_la_lista|a_este
  no me quiero suscribir
  para que no me? lleguen|escriban|manden
  para no recibir mas? $|{texts}
  {how} me? salgo|quito|borro|elimino|cancelo|desactivo|apago|paro|detengo|sacar|quitar|borrar|eliminar de|mi|los|la|las|el|esta? {these}? {list}|{texts}|{service}|{number}
  mande|puse|escribi|conteste|respondi|mando alto|stop|baja|cancelar
  que_parte_de alto|stop|baja
  nadie con|por ese nombre
  me|nos? puede|pueden|puedes|podria|podrian quitar|cancelar|borrar|sacar|cancelarme $
  {ask} que ya? dejen|paren de {writeMe}|{writeInf}|llegar
  {ask} que me borren|quiten|saquen|eliminen|desuscriban|den_de_baja|cancelen|retiren $|de|del
  puede|pueden|puedes|podria|podrian|podrias|quieren|quiere dejar|parar de {writeMe}|{writeInf}
  me|nos puede|pueden|puedes|podria|podrian|podrias dar|quitar|borrar|sacar|eliminar|retirar de|del {these}? baja|{list}|grupo -de_espera
  ni|ningun un? {texts} mas
  ^ sin|0|cero mas? {texts}
  no tiene|tienen|tienes|di|doy|les_di|le_di|les_doy|hay|dimos mi|ningun|ninguna? permiso|autorizacion|consentimiento|derecho
  no les|le di mi numero
  {halt} de|con {these}? {texts}
  dejen|paren de escribirle|mandarle|enviarle|llamarle|textearle
  -why|por_que no|ni mas|ya? {these}? {texts} $|de_ustedes|de_este
  nomas {texts}
  no {want}|me_interesa|me_gusta|me_gustaria recibir|recivir|resivir|seguir_recibiendo|seguir_con|que_me_manden|que_me_envien|que_me_manden_mas|que_me_lleguen|tener|ver|leer? {these}? {these}? {these}? {texts} -de_mi|de_el|de_ella|con
  no {want} que me? lleguen $|mas|{texts}
  no {want}|deseamos seguir_recibiendo|recibir|recivir mas|nada|esto|eso|mas_nada? $|de_ustedes|de_este
  no {want} mas? nada mas? de|con ustedes|usted|este_numero|esta_lista|su
  no {want} saber mas? nada? de ustedes|usted
  no {want} que ustedes|usted? me|nos {write}|{send}|contacten|{aux} -{later}|en|mi
  no {want} que ustedes|usted? me|nos {call} $|mas|nunca|con|ni
  no {want} que llamen|escriban|manden|envien $|{texts}
  no {want} que ustedes|usted? {aux} a? {writeMe}|{writing}|{writeInf}
  no {want} ser|estar contactado|contactada|molestado|molestada|parte_de|inscrito|inscrita|suscrito|suscrita
  no {want} seguir|estar|continuar|participar|suscrito|suscrita en|con? esta|este|su|la|tu|a? lista|suscripcion|mensajes|servicio|textos
  no {want} ninguna? suscripcion|este_servicio|su_servicio|tu_servicio|el_servicio
  ya no uso|utilizo|necesito|ocupo este|el|los|sus|su|tus {service}|{texts}
  {texts} ... ya? no los|las {want}
  {texts} ya no $|{want}
  -{third} {halt} de estar? {writeMe}|{writing} -como|asi
  -{third} {halt} de {writeInf} $|a_este_*|tanto
  -{third} {halt} de {writeInf} {these}? {these}? {texts}
  -{third} {halt} de {writeInf} eso|esto|cosas|tonterias|pendejadas
  alto|basta|stop|fin|corten|paren|pare|detengan|terminen|parenle|parele|parale|bajenle|bajale|chole|estuvo|estuvo_suave|estuvo_bueno|suficiente|suficientes para|de|a|con? {these}? {these}? {texts}
  ^ paren|detengan|cancelen|terminen|corten con? esto|este $|servicio|programa
  stop de {writeInf}|{writeMe}|{texts}
  -no|{want} {dropMe} $
  -no|{want} borrenme|borrame|eliminenme|eliminame todo|de_aqui|de_ahi
  {want} borrarme|quitarme|eliminarme $|de_esto
  -no {dropMe} de|del este|el? grupo|chat -de_espera
  {want} salir|salirme de|del este|el? grupo|chat -de_amigos|de_gente
  -no {dropMe} de|del {these}? {these}? {list} -{excluded}
  -no|perdi {drop} todos mis datos|mensajes
  ^ borren|eliminen|quiten todo $
  -no|perdi {drop} a? mi|este|mis {number}|nombre|numeros|datos|dato|informacion -en|de_la_cita
  ^ {drop} de|del {these}? {list} -de_*
  ^ baja mis|mi datos|numero
  ^ dejar|parar de recibir {texts}
  lista de no llamar|molestar|contactar
  -no|perdi {drop} el {number} -de_la|de_mi|de_el|del_dealer|de_un|de_ese|de_esa|de_ella|de_todos|en
  borrenlo|borralo|borrelo|quitenlo|eliminenlo|bloqueenme|detenganlo $
  numero ... borren|quiten este|lo|el? $
  de_donde ... {number} ... {drop}|{dropMe}
  no es mi {number} -de
  ^ este no es su|el? {number}
  -me|mi se|te|le|os|creo_que_se equivoco|equivocaron|equivocaste|equivoca|equivocas|estan_equivocando|esta_equivocando|equivocan|ha_equivocado|han_equivocado de {number}|persona
  -me|mi|yo estan|esta|estas equivocado|equivocados|equivocada de|con_el {number}|persona
  ^ creo_que? se|te equivoco|equivocaron|equivocaste|equivoca $|este_es|este_no
  ^ creo_que? esta|estas|estan equivocado|equivocados|equivocada $
  -un {number}|n equivocado|incorrecto|erroneo|errado|equivocada
  es|tiene|tienes|tienen|con la? persona equivocada|incorrecta $
  ^ persona equivocada|incorrecta
  ya? no tiene|usa|es|pertenece este|el|ese|su|a|de? este? {number}
  darme|deme|denme|dame|dadme|darnos|dar_me|me_doy|me_den|me_des|me_de|denos|damos|me_di|nos_den|me_dan|me_das|me_da de|d? baja $|y|de_aqui|de_esto|de_este|de_esta|de_estos|de_estas|de_la_lista|de_su|de_sus|de_tu|de_los_mensajes|de_todo|del_servicio|del_programa|del_grupo|del_sistema|de_mensajes|de_la_suscripcion
  {ask}|como|para|favor_de dar|darse|me_doy|doy de? baja $|de
  dar|den|de|da|doy de? baja {these}? {service}|numero|linea|telefono|celular|mensajes|textos|grupo
  {ask} la|mi|una? baja $|inmediata|del_servicio
  ^ darse|dar|darme|de de? baja $
  ^ baja inmediata|voluntaria|ya|definitiva|total
  tramite de baja
  date de baja
  ^ {dropMe} de $
  {end} mi|este numero|telefono
  -que|no|me dejen|dejenos ... en_paz
  {want} dejar el|este|la grupo_de_mensajes|lista
  ^ para los|sus|estos|tus mensajes|textos $
  ^ ya? cambio de numero
  no les he|hemos dado permiso|mi_numero|autorizacion
  ^ solicitar|solicito|pedir|tramitar|dar|dar_de la|mi|una? baja $
  ^ baja de|del|a? {these}? {service}|programa|lista|grupo|mensajes|textos|sms $
  -no {end}|quitar|retirar|quita|quiten|elimina|eliminen|eliminar de|con? {these}? {these}? {texts}|{service} -de_la_luz|de_agua|de_luz|del_telefono|de_internet
  {how} ... cancelar|cancelo|desuscribo|desactivar $|esto
  ^ cancela|cancelen|cancele|detenga|detengan|desactiven|desactiva esto $
  ya? no ... cancelen|cancele|cancelenlo $
  {want} cancelar|desuscribir|anular|que_cancelen $
  {ask}|{how}|para salir|salirme|salgo de|del {these}? {list}
  -no desuscri* -no
  -no desubscri*|desinscri*|dessu*scrib*
  revoco|retiro|revocar|retirar|cancelo|quito el|mi? consentimiento|permiso|autorizacion
  -seguro|juez|medico|doctor|clinica|jefe|el|ella no autorizo|autorizamos|consiento|doy_permiso|doy_consentimiento|doy_mi_consentimiento
  yo? no autorice {these}|{texts}|que|esto|$
  olviden|olvide|olvidense|olvidate|pierdan|pierda de? mi|este numero
  dije que? ya? alto|no_mas|paren|basta|stop
  ya paren|parenle $
  `,
  LISTS,
);

export const DOUBTS_SPANISH = phrases(
  `
  -que|no dejame|dejanos ya? en_paz|tranquilo|tranquila|solo|solo_por_favor
  dejeme|dejenme|dejennos solo|solo_por_favor
  ^ basta|para|parale|ya|chale ya|basta|basta_ya|chole $
  ^ ya? basta|chole|bajenle $|ya
  ^ para que? ya? $
  ya no me|nos interesa|interesan $|gracias|esto|estos|su|el_programa|el_servicio|participar|recibir
  ^ no me|nos interesa|interesan $
  ^ ya? no estoy interesado|interesada $|en_esto|en_sus|en_el_programa|en_recibir
  ^ ya? no tengo interes $
  te|le|les dije|digo|he_dicho que no me? interesa|$
  ^ no me|nos {call} $
  no {call} $
  ^ vayanse|largate|larguense|fuera|vete|quitense|sacame_de_aqui|saquenme_de_aqui|saqueme_de_aqui|fin|borrenme_todo|sacame|saquenme|spam|mucho_spam $
  ^ vayanse|vete|vayase|vete_ya a $|la_mierda|la_verga|la_chingada|la_fregada|volar
  -no {dropMe} de esto|aqui|este_programa|del_programa $
  -no como me|puedo salgo|salirme|quito|borro de? esto|aqui|este_grupo|este_programa $
  ^ como quito|paro|cancelo esto $
  ^ ya? me? {want} salir|salirme $
  ^ equivocado|equivocada $
  {want} salir|salirme de|del este|esta|el|la? programa|linea|servicio
  ya? no {want} participar $|mas
  no deseo continuar|seguir $|en_esto
  ^ pero? ya no {want}? $
  ^ no {want} mas|sus_cosas $
  no {want} estar|seguir|continuar mas? en|con el|este|su|del? grupo|programa
  {texts} ya no {want}
  nunca|no pedi|me_suscribi|me_inscribi|solicite|me_registre|me_apunte esto|estos|a? {these}? {texts}|a_esto|$
  nunca di mi numero
  quien les_dio|le_dio mi numero
  no me {send} tantos|tanto {texts}
  -no|{third} deja|dejen|paren|pare|no|no_mas|cancelar|quitar|alto de|a|los|las recordatorios|avisos|preguntas
  no soy esa|la_persona_que_busca*|la_persona_que_cree*|quien_busca*|quien_cree*|quien_quiere*|a_quien|ella|el_que|la_que|el_senor|la_senora
  no es el|su|de numero|telefono|celular de
  ya? no conozco_a|conozco ... no_es_mi
  ^ no conozco a? esa|ese persona|nombre
  no pertenezco|soy_parte|soy_miembro al|del grupo|programa
  por_que|porque ... me siguen|sigues|sigue {writing}|con
  voy a bloquearte|bloquearlos|bloquearlo|reportarlos|reportarte|denunciarlos|demandarlos
  no me interesa mas? el|su|este|tu servicio|programa
  ^ esto|son|puro es|son|acoso|spam acoso|spam|una_molestia
  los|lo|te|las? voy|vamos|voy_a a? reportar|bloquear|denunciar|demandar este|su|$|ese|como|a_este
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
  no hay nadie con
  -yo|ya * cambio de numero
  ya? cancele|habia_cancelado|di_de_baja $|y
  ^ ya? paren con|por|esto|eso
  {ask} ya? no $
  no me apunt*|incluya*|agregue* $
  no me parece que me? {write}
  cansan|fastidian|molestan|hartan con|mucho|demasiado {these}? {texts}
  hartan|cansan ... dejen
  ^ no me llame* $
  aqui no vive|esta|hay|es {these}? esa|ese|nadie|$
  `,
  LISTS,
);
