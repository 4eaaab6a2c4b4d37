import { LISTS_SPANISH } from './opt-out-words-spanish.ts';
import { phrases } from './phrases.ts';

/** Spanish wording that ends the texts, wording that may, and what only sounds so (RULES 4-6). */

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
  le|les dije|pedi|digo a|al ... que? ya? no me {write}|{send}|{call} mas?
  le|les dije|pedi|digan|dices|digo ... que deje|dejen|dejara|pare|paren de
  le|les dije|pedi|digo a|al {third} ... que {dropMe}
  le dije|pedi|digo ... que ya? no? me {write}|{send}|{call}|deje
  dile|diganle|dice|dijo|decirle|digale que me? {halt} de
  bloquee|cambie|borre|deje ... para que no me? {write}|{send}|{call}
  marque|llame|mande|puse|tenia|tengo|escribi|me_dio|me_dieron|le_di|di el|un|al|a_un|a? {number} equivocado
  me equivoque de {number}
  `,
  LISTS_SPANISH,
);

export const REQUESTS_SPANISH = phrases(
  `
  no me|nos {write} -{later}|{texts}|el|la|mi
  no me|nos {send} $|{stuff}|mas_esas_cosas $|a_este_*|porque|{stuff}|y
  no me|nos {send} {stuff}? {these}? {these}? {these}? {texts} -{later}
  no me|nos {call} mas|nunca|jamas|ni|con|y
  dejeme|dejenme|dejennos en_paz|tranquilo|tranquila
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
  no volver a {writeInf}|{writeMe}
  no insista|insistan $
  nunca|jamas mas? me|nos vuelvan|vuelva|vuelvas? a? {write}|{send}|{call}|{writeInf}
  {ask}|amabilidad|podria|podrian|puede|pueden de? ya? no {writeMe}|escribir|textear|contactar|mandar|enviar|molestar $|{texts}|{these}|a_este_numero|al
  {ask}|como|hago_para|hacer_para|puedo ya? no|dejar|parar|dejo|paro de? recibir {these}? {these}? {texts}
  {ask}|como|puedo dejar|parar|dejo|paro de recibir $|esto|estos|eso
  {ask} que ya? paren $
  {ask} ser removido|removida|eliminado|eliminada|borrado|borrada|quitado|dado_de_baja
  {ask} ya? no recibir $|mas|nada
  no hace_falta|es_necesario|necesito|ocupo que me|nos? {write}|{send}|escriban|manden
  no me interesa|interesan {these}? {texts}|estar_en
  no me apunt*|incluya*|agregue*|meta*|ponga* en su|tu|la|ninguna lista|grupo
  no {want} formar_parte|suscribirme
  no {want} pertenecer $|al_grupo|a_la_lista|a_este
  no me quiero suscribir
  para no recibir mas? $|{texts}
  {how} me? salgo|quito|borro|elimino|cancelo|desactivo|apago|paro|detengo|sacar|quitar|borrar|eliminar de|mi|los|la|las|el|esta? {these}? {list}|{texts}|{service}|{number}
  -si|que_si mande|puse|escribi|conteste|respondi|mando alto|stop|baja|cancelar
  que_parte_de alto|stop|baja
  nadie con|por ese nombre
  me|nos? puede|pueden|puedes|podria|podrian quitar|cancelar|borrar|sacar|cancelarme $
  {ask} que ya? dejen|paren de {writeMe}|{writeInf}|llegar
  puede|pueden|puedes|podria|podrian|podrias|quieren|quiere dejar|parar de {writeMe}|{writeInf}
  me|nos puede|pueden|puedes|podria|podrian|podrias dar|quitar|borrar|sacar|eliminar|retirar de|del {these}? baja|{list}|grupo -de_espera
  no tiene|tienen|tienes|di|doy|les_di|le_di|les_doy|hay|dimos mi|ningun|ninguna? permiso|autorizacion|consentimiento|derecho
  no les|le di mi numero
  {halt} de|con {these}? {texts}
  dejen|paren de enviarle|llamarle|textearle
  -why|por_que no|ni mas|ya? {these}? {texts} $|de_ustedes|de_este
  nomas {texts}
  no {want}|me_interesa|me_gusta|me_gustaria recibir|resivir|seguir_recibiendo|seguir_con|que_me_manden|que_me_envien|que_me_manden_mas|que_me_lleguen|tener|ver|leer? {these}? {these}? {these}? {texts} -de_mi|de_el|de_ella|con
  no {want}|deseamos seguir_recibiendo|recibir mas|nada|esto|eso|mas_nada? $|de_ustedes|de_este
  no {want} mas? nada mas? de|con ustedes|usted|este_numero|esta_lista|su
  no {want} saber mas? nada? de ustedes|usted
  no {want} que ustedes|usted? me|nos {write}|{send}|contacten|{aux} -{later}|en|mi
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
  alto|basta|stop|fin|corten|paren|pare|detengan|terminen|parenle|parele|parale|bajenle|bajale|chole|estuvo|estuvo_suave|estuvo_bueno|bastante|suficiente|suficientes para|de|a|con? {these}? {these}? {texts}
  stop de {writeInf}|{writeMe}|{texts}
  -no|{want} {dropMe} $
  -no|{want} borrenme|borrame|eliminenme|eliminame todo
  {want} borrarme|quitarme|eliminarme $|de_esto
  -no {dropMe} de|del {these}? grupo|programa -de_espera|de_vida
  {want} salir de|del este|el? grupo|chat -de_amigos|de_gente
  -no {dropMe} de|del {these}? {these}? {list} -{excluded}
  -no|perdi {drop} todos mis datos|mensajes
  -no|perdi {drop} a? mi|este|mis {number}|nombre|numeros|datos|dato|informacion -en|de_la_cita|viejo|anterior
  ^ {drop} de|del {these}? {list} -de_*
  ^ baja mis|mi datos|numero
  ^ dejar|parar de recibir {texts}
  lista de no llamar|molestar|contactar
  -no|perdi|le|les {drop} el {number} -de_la|de_mi|de_el|del_dealer|del_que|del_conecte|del_tirador|del_vato|de_quien|de_un|de_ese|de_esa|de_ella|de_todos|en
  numero ... borren|quiten este|lo|el? $
  de_donde ... {number} ... {drop}|{dropMe}
  no es mi {number} -de
  -me|mi se|te|le|os|creo_que_se equivoco|equivocaron|equivocaste|equivoca|equivocas|estan_equivocando|esta_equivocando|equivocan|ha_equivocado|han_equivocado de {number}|persona
  -me|mi|yo estan|esta|estas equivocado|equivocados|equivocada de|con_el {number}|persona
  ^ creo_que? se|te equivoco|equivocaron|equivocaste|equivoca $|este_es|este_no
  ^ creo_que? esta|estas|estan equivocado|equivocados|equivocada $
  -un {number}|n equivocado|incorrecto|erroneo|errado|equivocada
  es|tiene|tienes|tienen|con la? persona equivocada|incorrecta $
  tiene|tienes|tienen|marco|marcaste|marcaron mal el|mi? {number}
  ya? no tiene|tienen|tienes que|por_que {writeMe}|{writeInf} $|nada|mas|{texts}
  -no|que|{want}|ojala|ni|si paren|cancelen|cancelenlo $
  ^ persona equivocada|incorrecta
  ya? no tiene|usa|es|pertenece este|el|ese|su|a|de? este? {number}
  darme|deme|denme|dame|dadme|darnos|dar_me|me_doy|me_den|me_des|me_de|denos|damos|me_di|nos_den|me_dan|me_das|me_da de|d? baja $|y|de_aqui|de_esto|de_este|de_esta|de_estos|de_estas|de_la_lista|de_su|de_sus|de_tu|de_los_mensajes|de_todo|del_servicio|del_programa|del_grupo|del_sistema|de_mensajes|de_la_suscripcion
  {ask}|como|para|favor_de dar|darse|me_doy|doy de? baja $|de
  dar|den|de|da|doy de? baja {these}? {service}|numero|linea|telefono|celular|mensajes|textos|grupo
  {ask} la|mi|una? baja $|inmediata|del_servicio
  ^ darse|de de? baja $
  ^ baja inmediata|voluntaria|ya|definitiva|total
  tramite de baja
  date de baja
  me he|habia|hemos dado de baja $|de
  {drop} a mi|el|ella|esa|ese *? de {these}? {list}|esto|eso|aqui|ahi -{excluded}
  -no|que paren|dejen de {writeInf} a mi|la|el|nuestra|ella
  no se|te atreva*|atrevas a {writeMe}|{writeInf}
  ^ {dropMe} de $
  -yo {end} mi|este numero|telefono
  -que|no|me dejen|dejenos ... en_paz
  {want} dejar el|este|la grupo_de_mensajes|lista
  ^ para los|sus|estos|tus mensajes|textos $
  ^ ya? cambio de numero
  no les he|hemos dado permiso|mi_numero|autorizacion
  ^ solicitar|pedir|tramitar|dar|dar_de la|mi|una? baja $
  ^ baja de|del|a? {these}? {service}|programa|lista|grupo|mensajes|textos|sms $
  -no {end}|quitar|retirar|quita|quiten|elimina|eliminen|eliminar de|con? {these}? {these}? {texts}|{service} -de_la_luz|de_agua|de_luz|del_telefono|de_internet
  {how} ... cancelar|cancelo|desactivar $|esto
  ^ cancela|cancele|detenga|desactiven|desactiva esto $
  ya? no ... cancelen|cancele|cancelenlo $
  {ask}|{how}|para salir|salgo de|del {these}? {list}
  -no desuscri*|desubscri*|desinscri*|dessu*scrib* -no
  revoco|retiro|revocar|retirar|cancelo|quito el|mi? consentimiento|permiso|autorizacion
  -seguro|juez|medico|doctor|clinica|jefe|el|ella no autorizo|autorizamos|consiento
  yo? no autorice {these}|{texts}|que|esto|$
  no me|nos|le? tiren|tire|tires|pongan {these}? {these}? {texts}
  -que|{third} ya no me|nos {plural} -{later}|{texts}|de
  ya no {bother} $|mas|con|porque
  no me|nos? {aux}|ande|anden|andes {bothering} -{later}
  no me|nos {aux}|ande|anden|andes {writing} -{later}|en_la|tanto|llorando
  no {send}|{write} {these}? {stuff} a|aqui|por|con? $|aqui|a_este*|este*
  {ask} de|que? ya? no mandar|enviar|escribir|{plural} {stuff}|{these}? $|{texts}
  no {write}|{send} {stuff}? aqui|aca
  no {want} continuar recibiendo {these}? {these}? {texts}
  no {want} mas? nada de|con {these}? {texts}
  no {want}|requiero {these}? {these}? {texts} -{later}|de_mi|de_el
  no me? hace|hacen falta {these} {texts}|{service}
  no les|le|te|los autorizo|autorice|di_permiso|doy_permiso
  dejame|dejenme|dejeme|dejanos|dejen|deje de {writeInf}|{writing}|{bothering} $|mas|ya|por|con|a_este*
  ya deje|deja|dejen de {bothering}|{writeInf}|fregar|estar
  dije|pedi que? ... dejaran|pararan|paren|dejen
  tiene|tienes|tienen|marco|marcaron|marcaste|es un? {number} equivocado|incorrecto
  -me|mi|yo usted|ustedes|ud|uds|creo_que|vos esta|estan|estas equivocado|equivocada|equivocados
  {number} ya? no es|pertenece|le_pertenece a|de|suyo|mio|el_de|la_de *
  borren|quiten|eliminen|saquen|retiren|borre|elimine|quite ya? su|ese|el {number} $|de_su*|de_la_lista|por
  bloqueen|bloquee mi|este {number}
  bloqueenme de
  ^ con sus|tus|estos {texts}
  {ask} la? cancelacion|eliminacion|remocion
  me puede|pueden|podrian|podria quitar|sacar|borrar|eliminar de esto|aqui|ahi|{program}
  -no {eraseMe} ya? de ahi|aqui|esto|eso|{program}
  -no {dropMe} de? {program} -de_vida
  ^ salir|salirme de? del|la|este|esta|su|{program} lista|servicio|programa|grupo|mensajes? $
  no {want} participar|estar mas en {program}
  {want} cancelar|anular|terminar|desactivar|apagar esto $|por
  quitelo|quitenlo|quitalo|borrelo|borrenlo|eliminelo|saquenlo|saquelo|quitenla|borrenla $|de_la|de_su
  olvidese|olvidate|olvidense|olviden|pierdete|pierdanse ... {number}
  los|te|las reporto|denuncio|demando|bloqueo|reportare|bloqueare|denunciare|demandare -a_mi|para
  los|te|las voy|vamos a bloquear|reportar|denunciar|demandar
  voy|vamos a bloquearlos|bloquearte|bloquearlo|reportarlos|reportarte|denunciarlos|demandarlos|bloquear_este|bloquear_su|reportar_este|reportar_su
  ^ ya? te|los|lo? bloquee|reporte|bloqueado|bloqueados|bloqueada|reportado|reportados $
  -{third} ningun|ni_un|cero|sin mas? {texts} $|mas
  ^ vete|vayase|vayanse|vayan|larguense|larguese|largate a? la_mierda|la_verga|la_chingada|la_fregada|al_diablo|al_carajo|volar|todos? $
  -que ya? ni|no|nunca|jamas me|nos? {write}|escriban|manden|envien|texteen|contacten|marquen mas? $|a_este*|a_mi_tel*|a_mi_cel*|a_mi_num*|este*|otra_vez|nunca|jamas|nada|por_favor|o|y|porque|ya
  no {aux}|anden {writing} {stuff}|{texts}|a_este*|este*
  no me|nos llenen|saturen|inunden|bombardeen
  ya no los|las manden|envien|mande|envie $
  no {want} estar recibiendo|leyendo {these}? {these}? {texts}
  no {want} que me? llegue|lleguen $|nada|mas|{texts}|ninguno
  que ya? no me llegue -hoy|ayer
  {want}|como|hago|para ... ... esto de los|tantos|estos {texts}
  {ask} de? cancelar|terminar|finalizar|suspender $
  como le? cancelo|paro|apago|quito|detengo a? esta_cosa|esto|eso $
  ^ alto a? todo|{texts}
  ^ cancelar|cancela|cancelen|paren esta cosa $
  no {these} {texts} para mi
  ni se les|le|te ocurra {writeInf}|{writeMe}
  hace_falta|es_necesario|necesario que sigan|siga|sigas {writing}
  -si no requiero|necesito|ocupo el|su|este|tu {service}
  {want} dejar de participar -en_la|en_las
  {want} dejar|salir|salirme|cancelar de? participar? el|del|en_el|en? {service}|programa_de_*
  dar|den|dan de? baja esto|este|mi
  palabra|mandar|escribir|poner|texto|mando|pongo ... para que? cancelar|salir|parar|terminar|paren|dejen|ya_no $|los|esto|el_servicio
  como|donde desactivo|apago|bloqueo esto|estos|los_mensajes|$
  desactivenme|desactiveme|desactivame|canceleme|cancelenme $|el|la|de|este
  cierren|cierre|cierra|cerrar mi cuenta -de|del|en
  otro|un|una {texts} mas? y los|llamo|te|las|voy
  ^ me dejan en_paz
  eviten|evite|abstenganse|abstengase|abstenerse de? {writeMe}|{writeInf}
  no vuelvan_a|vuelva_a? usen|use|usar|llamen|contacten este|mi|a_este|a_mi {number}
  no contactar|llamar|escribir|molestar a? este|mi {number}
  no me {call} a_este*|a_mi_*
  suspendan|suspenda|cancelen|quiten|borren|eliminen todo $|lo|esto
  dejen|deje|paren de {writeInf} esas|estas|sus|tantas|tanta cosas|cosa|{stuff}
  estuvo de {writeMe}|{writeInf}
  dije que? ya? alto|no_mas|basta|stop
  ya parenle $
  ya no {want} estar|seguir|participar|continuar|ser inscrito|inscrita|en_este_programa|en_su_programa|en_este_servicio|parte_de_esto|apuntado|apuntada|suscrito|suscrita
  ^ paren|detengan|cancelen|terminen|corten con? esto|este $|servicio|programa
  no {want} que ustedes|usted? me|nos {call} $|mas|nunca|con|ni
  como hago|le_hago|hacer|paro|detengo|apago|quito ... {texts}
  como|puedo salir|salirme|quito|borro de esto $|de_los
  {ask} que cancelen todo|la|mi|el|los
  ^ ya? larguense|largate|larguese|pierdanse|pierdete|dejen_de_existir $
  ya no es mi {number} de? *
  {want} salir de_este|de_su programa de {texts}
  dejen|deje|deja|paren|para de estar {bothering}|{writing}
  no {plural} ni {plural}
  {want} cancelar|anular|que_cancelen $
  para que? ya? no me? lleguen|manden|escriban mas|{these}? $|{texts}|mas
  olvide|pierdan|pierda de? mi|este numero
  ya no me|nos {call} $
  no mandar|enviar|recibir {these}? {these}? {texts}
  para que no me? lleguen|escriban|manden
  no {plural} a? este|mi|ese {number}
  ^ sin|0|cero mas? {texts}
  {ask} que me borren|quiten|saquen|eliminen|den_de_baja|cancelen|retiren de|del
  borralo|eliminenlo|bloqueenme|detenganlo $
  ni|ningun un? {texts} mas
  ya? no se necesita|necesitan|requiere|requieren {these} {texts}|{service}
  ya? no son|es necesarios|necesario|necesarias|necesaria {these} {texts}|{service}
  ^ paren|pare|alto|basta o|y llamo|los|voy|te|ya
  ya no {want} participar $|mas|en_este|en_su|en_el_programa
  no {want} participar mas $
  me retiro|salgo|voy|bajo del|de_este|de_su|de {service}|programa|lista|{texts}
  salgan|salganse|salte de mi {number}
  les|le|te digo|dije|repito que ya? paren|pare|alto|basta|stop
  ^ bloqueados|bloqueado|reportados|reportado y
  {want} la? cancelacion|baja
  estoy|ya cansado|cansada|harto|harta de recibir {these}? {texts}|esto|estos
  el|la_que|quien que? buscan|busca no vive|esta
  `,
  LISTS_SPANISH,
);
