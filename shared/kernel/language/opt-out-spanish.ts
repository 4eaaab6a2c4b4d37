import { phrases } from './phrases.ts';

/** Spanish wording that ends the texts, wording that may, and what only sounds so (RULES 4-6). */

const LISTS = {
  write: `escriba escribas escriban escribais textee textees texteen textes texte textie texties textien contacte contactes contacten
    mensajee mensajees mensajeen whatsappee busquen`,
  send: 'mande mandes manden mandeis envie envies envien envieis hagan_llegar',
  call: 'llame llames llamen hable hables hablen moleste molestes molesten fastidien jodan',
  writeInf: 'escribir textear contactar mensajear mandar enviar llamar molestar buscar',
  writing: 'escribiendo texteando contactando mensajeando mandando enviando llamando molestando',
  writeMe: `escribirme textearme contactarme mensajearme mandarme enviarme molestarme fastidiarme acosarme escribirnos
    mandarnos enviarnos llamarnos contactarnos molestarnos spamearme bombardearme`,
  texts: `mensajes mensaje mensajitos mensajito msjs msj msjes msgs msg textos texto sms promociones promocion
    publicidad propaganda anuncios ofertas spam notificaciones notificacion alertas mensajes_de_texto
    textos_automaticos mensajeria txts mensages`,
  these:
    'mas ningun ninguna otro otros estos esos estas esas este esta sus tus su tu los las el la mi mis todos todo de tantos tanto ya nunca',
  on: `mas nunca jamas ya otra_vez de_nuevo a_este_numero a_este_telefono a_mi_numero a_mi_celular por_favor porfavor
    porfa porfis please gracias muchas_gracias ahora ahorita nada_mas y ni`,
  please:
    'por_favor porfavor porfa porfis please gracias muchas_gracias mil_gracias ya ahora ahorita ya_mismo inmediatamente hoy_mismo cuanto_antes',
  halt: 'deja dejen deje dejes dejad dejenme para pare paren pares parale cesen cese cesa eviten evite basta terminen',
  list: `lista listas base_de_datos base contactos contacto registro registros sistema directorio agenda numeros
    suscripcion mensajes textos servicio`,
  dropMe: `borrame borreme borrenme borrarme eliminame elimineme eliminenme eliminarme remuevame remuevanme remueveme
    desuscribeme desuscribame desuscribanme quiteme quitame quitenme quitarme sacame saqueme saquenme sacarme
    retirame retireme retirenme retirarme me_borro me_salgo me_borren me_eliminen me_quiten me_saquen me_borre me_quite me_saque`,
  drop: 'borra borre borren borrar elimina elimine eliminen eliminar quita quite quiten quitar retira retire retiren retirar pierda pierdan pierde olvida olvide olviden saca saque saquen remueva remuevan',
  end: `cancelo detengo paro desactivar desactive desactiven desactiva cancelar cancela cancele cancelen cancelame cancelenme anular anula anule anulen terminar termine terminen
    detener detenga detengan deten parar pare paren suspender suspenda suspendan finalizar interrumpan`,
  service: 'suscripcion subscripcion servicio membresia inscripcion cuenta registro',
  third:
    'mi ex novio novia dealer el ella marido esposo esposa hermano hermana amigo amiga dealer gente no nunca mama papa jefe vecino',
  want: 'quiero quisiera deseo necesito quisieramos queremos',
};

export const NEGATED_SPANISH = phrases(
  `
  no|nunca|tampoco {want}|pienso|voy|vayan|vaya|he_pedido|pedi a|que? me? darme|dar|den|de de? baja
  no me|nos den|des|de|dieron|dan|he_dado de baja
  no {want} dejar de recibir
  no {want}|voy|pienso|vayan|se_puede a? cancelar|desuscribirme|parar|salir|detener|terminar|borrarme|salirme
  no me borren|borres|quiten|quites|saquen|saques|eliminen
  no {want} que ya? {halt}|{end}
  le|les dije|pedi|digan|dices|digo ... que deje|dejen|dejara|pare|paren de
  dile|diganle|dice|dijo|decirle|digale que me? {halt} de
  marque|llame|mande|puse|tenia|tengo|escribi|me_dio|me_dieron|le_di|di el|un|al|a_un|a? numero equivocado
  me equivoque de numero
  `,
  LISTS,
);

export const REQUESTS_SPANISH = phrases(
  `
  no me|nos {write} $|{on}|nada
  no me|nos {send} nada? $|{please} $
  no me|nos {send} mas $|{please}|nada|porque|cosas|esto
  no me|nos {send} nada {please}? mas? $
  no me|nos {send} {these}? {these}? {these}? {texts} -hoy|manana|el_lunes|cuando|a_las|hasta
  no molesten|molestes|moleste mas? con {these}? {texts}
  no me|nos {call} mas|nunca|jamas
  no me|nos vuelva|vuelvas|vuelvan|sigan|sigas|siga|esten|estes a? {writeInf}|{writing}
  no vuelva|vuelvas|vuelvan a {writeMe}|llamarme
  no {write}|{send} mas|nunca? $|{please}|a_este_numero|a_este_telefono|a_este_celular
  no {send} mas? {texts}
  nunca|jamas mas? me|nos vuelvan|vuelva|vuelvas? a? {write}|{send}|{call}|{writeInf}
  no vuelva|vuelvas|vuelvan a {writeInf} $|{please}|{texts}|a_este_numero
  favor|pido|ruego|agradeceria|agradezco de? no {writeMe}|{writeInf}|llamarme $|{please}|{texts}|mas|a_este_numero|al
  {want}|gustaria|como|puedo dejar|parar de recibir {these}? {these}? {texts}
  puede|pueden|puedes|podria|podrian|podrias|quieren|quiere dejar|parar de {writeMe}|{writeInf}
  me|nos puede|pueden|puedes|podria|podrian|podrias dar|quitar|borrar|sacar|eliminar|retirar de {these}? baja|{list} -de_espera
  ni|ningun un? {texts} mas
  ^ sin mas? {texts}
  no tiene|tienen|tienes|di|doy|les_di|le_di|les_doy|hay mi|ningun|ninguna? permiso|autorizacion|consentimiento|derecho
  dejen|paren de escribirle|mandarle|enviarle|llamarle|textearle
  no|ni mas|ya? {these}? {texts} $|{please}|de_ustedes|de_este
  ya|nomas no|mas mas? {texts}
  nomas {texts}
  no {want}|me_interesa|me_gusta|me_gustaria recibir|seguir_recibiendo|que_me_manden|que_me_envien|que_me_manden_mas|que_me_lleguen|tener|ver? {these}? {these}? {these}? {texts} -de_mi|de_el|de_ella
  no {want} recibir mas|nada|esto $|{please}|de_ustedes|de_este
  no {want} mas? nada mas? de|con ustedes|usted|este_numero|esta_lista|su
  no {want} saber mas? nada? de ustedes|usted
  no {want} que me|nos {write}|{send}|{call}|contacten|esten_escribiendo|esten_mandando|sigan_escribiendo|sigan_mandando $|{on}|{texts}|nada|cosas|ni
  no {want} seguir|estar|continuar en|suscrito|suscrita esta|su|la|tu|a? lista|lista_de|suscripcion|mensajes|$
  -{third} {halt} ya|por_favor? de {writeMe} $|{on}|{these}|{texts}|a|por|tonterias|cosas|esto|nada|al
  -{third} {halt} ya|por_favor? de llamarme|hablarme $|{on}
  -{third} {halt} ya|por_favor? de mandar|enviar {these}? {these}? {texts}|cosas|esto|eso $|{on}
  -{third} {halt} ya|por_favor? de {writeInf} $|{please}|a_este_numero|tanto
  {want}|pido|exijo que ya? dejen|deje|dejes|paren|pares de {writeMe}|llamarme|{writeInf}
  alto|basta|stop|fin|paren|pare|detengan|para de|a|con? {these}? {these}? {texts}
  -no|{want} borrame|borreme|borrenme|eliminame|elimineme|eliminenme|remuevame|remuevanme|desuscribeme|desuscribanme|quiteme|quitenme|quitame $|{please}
  -no {dropMe} de|del {these}? {these}? grupo_de? {list} -de_espera|de_oracion|de_invitados|de_reuniones|de_compras
  -no|perdi {drop} mi|este|mis numero|telefono|celular|contacto|nombre|num|cel|numeros -en
  -no|perdi {drop} el numero|telefono|celular|contacto -de_la|de_mi|de_la|de_el|del_dealer|de_un|de_ese|de_esa|de_ella|de_todos|en
  no es mi numero|telefono|celular
  -me se|te|le|os equivoco|equivocaron|equivocaste|equivoca|equivocas|estan_equivocando|esta_equivocando|equivocan|ha_equivocado|han_equivocado de numero|persona|telefono
  -me|mi estan|esta|estas equivocado|equivocados|equivocada de|con_el numero|persona
  -un numero|num|telefono|cel equivocado|incorrecto|erroneo|errado|equibocado|ekivocado
  persona equivocada|incorrecta
  darme|deme|denme|dame|dadme|darnos|dar_me|me_doy|me_den|me_des|me_de|denos|damos|me_di|nos_den ya? de|d? baja $|{please}|y|de_aqui|de_esto|de_este|de_esta|de_estos|de_estas|de_la_lista|de_su|de_sus|de_tu|de_los_mensajes|de_todo|del_servicio|del_programa|del_grupo|del_sistema|de_mensajes|de_la_suscripcion
  {want}|solicito|pido|como|para dar|darse|me_doy|doy de baja $|{please}|{these}|de|{service}|numero
  dar|den|de|da de baja {these}? {service}|numero|linea|telefono|celular|mensajes|textos
  {want}|solicito|pido|exijo la|mi|una? baja $|{please}|inmediata|del_servicio
  ^ darse de baja $|{please}
  ^ baja inmediata|voluntaria|ya
  ^ solicitar|solicito|pedir|tramitar|dar|dar_de la|mi|una? baja $|{please}
  ^ baja de|del|a? {these}? {service}|programa|lista|grupo|mensajes|textos|sms $|{please}
  -no {end}|quitar|quita|quiten|elimina|eliminen|eliminar de? {these}? {these}? {texts}|{service} -de_la_luz|de_agua|de_luz|del_telefono|de_internet
  {want} cancelar|desuscribir|anular|que_cancelen $|{please}
  {want}|como|puedo|deseo salir|salirme|salgo de {these}? lista|suscripcion|servicio|mensajes
  -no desuscri* -no
  -no desubscri*|desinscri*|dessuscribir
  revoco|retiro|revocar|retirar el|mi? consentimiento|permiso|autorizacion
  no autorizo|autorice|consiento|doy_permiso|doy_consentimiento|doy_mi_consentimiento
  olviden|olvide|pierdan|pierda mi numero
  `,
  LISTS,
);

export const STOP_THEN_SPANISH = phrases(`
  ^ alto|pare|paren|parar|cancelar|basta|baja yo|quiero|me|ya_no|estoy|por_favor|porfa|no_me|no_quiero|voy_a|tome|no_puedo|quien
`);

export const DOUBTS_SPANISH = phrases(
  `
  -que|no dejame|dejeme|dejenme|dejanos|dejennos ya? en_paz|tranquilo|tranquila|solo_por_favor
  ^ basta|para|parale|ya|chale ya|basta|por_favor|porfa|basta_ya $|{please}
  ^ ya? basta $|ya|por_favor_ya
  ^ para $
  ya no me|nos interesa|interesan -la|el|usar|las
  ^ no me|nos interesa|interesan $
  te|le|les dije|digo|he_dicho que no me? interesa|$
  no me|nos {call} $|{please}
  no molesten|molestes|moleste|jodan|chinguen|fastidien $|{please}|mas
  ^ vayanse|largate|larguense|fuera|vete|quitense|sacame_de_aqui|saquenme_de_aqui|saqueme_de_aqui|fin|borrenme_todo $|{please}
  -no {dropMe} de este|esto|esta|aqui|del grupo|programa|aqui|$
  {want} salir|salirme de este|esta|del grupo|programa|linea|servicio
  nunca|no pedi|me_suscribi|me_inscribi|solicite|me_registre esto|estos|a? {these}? {texts}|a_esto|$
  no me {send} tantos|tanto {texts}
  -no|{third} deja|dejen|paren|pare|no|no_mas|cancelar|quitar|alto de|a|los|las recordatorios|avisos|preguntas
  no soy esa|la|el|quien|ella|persona
  no es el|su|de numero|telefono|celular de
  ya? no conozco_a|conozco ... no_es_mi
  `,
  LISTS,
);
