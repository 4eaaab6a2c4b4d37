/** The words that the tables of opt-outs are made of, Spanish: who, what, and how it is to end (RULES 4-6). */
export const LISTS_SPANISH = {
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
  writeMe: `tirarme escribirme textearme contactarme mensajearme mandarme enviarme molestarme fastidiarme acosarme escribirnos
    mandarlos mandarmelos enviarlos enviarmelos mandarle mandarles escribirle escribirles mandarnos enviarnos llamarnos contactarnos molestarnos spamearme hostigarme atosigarme bombardearme llamarme hablarme buscarme marcarme`,
  texts: `mensajes mensaje mensajitos mensajito messages message textos texto text texts sms promociones promocion
    publicidad propaganda anuncios ofertas spam notificaciones notificacion alertas mensajes_de_texto mensajeria
    whatsapps envios envio correos textitos contacto {checks} comunicaciones comunicacion llamadas llamada avisos`,
  these: `mas ningun ninguna otro otros estos esos estas esas ese esa este esta sus tus su tu los las el la mi mis todos todo de
    tantos tanto nunca con tontos molestos un una`,
  stuff:
    'nada nada_mas eso esto cosas esas_cosas tonterias pendejadas estupideces mamadas chingaderas basura porquerias mas',
  later: `hoy manana el_lunes el_martes el_miercoles el_jueves el_viernes el_sabado el_domingo los_* cuando a_las hasta
    en_la tan tantos temprano tarde antes despues mientras de_noche por_la de_madrugada solo en_el_trabajo`,
  halt: `dejaran dejara pararan parara deja dejen deje dejes dejad dejense dejese dejate para pare paren pares parar parale cesen cese cesa eviten evite
    basta terminen parenle parele detenganse corten corte corta`,
  list: `lista listas base_de_datos base contactos contacto registro registros sistema directorio agenda numeros chat
    suscripcion mensajes textos servicio grupo_de_mensajes grupo_de_textos`,
  dropMe: `bajame bajeme bajenme borrame borreme borrenme borrarme eliminame elimineme eliminenme eliminarme remuevame remuevanme remueveme
    desuscribeme desuscribame desuscribanme quiteme quitame quitenme quitarme sacame saqueme saquenme sacarme
    retirame retireme retirenme retirarme salirme me_borr* me_salgo me_elimin* me_quite me_quiten me_quitan me_quitas me_quitaran
    me_saquen me_saque me_sacan me_sacas me_sacaran me_retiren`,
  drop: `borra borre borren borrar elimina elimine eliminen eliminar quita quite quiten quitar retira retire retiren
    retirar tachen tache tiren tire tira pierda pierdan pierde olvida olvide olviden saca saque saquen sacar remueva remuevan remueve remover`,
  end: `termina acaben finalice finalicen finaliza cancelo detengo paro desactivar desactive desactiven desactiva cancelar cancela cancele cancelen cancelame
    cancelenme anular anula anule anulen terminar termine terminen detener detenga detengan deten parar pare paren
    suspender suspenda suspendan finalizar interrumpan apagar apaga apague apaguen`,
  service:
    'suscripcion servicio membresia inscripcion cuenta registro participacion programa_de_mensajes programa_de_textos {checks}',
  checks: 'check_ins checkins check_in checkin seguimientos',
  name: 'maria jose juan luis carlos jorge pedro miguel manuel francisco antonio jesus roberto ricardo eduardo fernando alejandro javier sergio raul hector oscar ana rosa carmen guadalupe lupita lupe patricia teresa martha marta elena laura sofia isabel silvia sandra juana veronica daniel',
  number: 'numero number num telefono celular cel movil contacto',
  third: `mi ex novio novia dealer el ella marido esposo esposa hermano hermana amigo amiga gente no nunca mama papa jefe
    vecino`,
  want: 'quiero quisiera deseo necesito ocupo quisieramos queremos acepto',
  ask: 'quiero quisiera deseo necesito gustaria pido exijo ruego solicito agradeceria agradezco prefiero preferiria favor',
  how: 'como donde que_pongo que_mando que_escribo que_hago se_puede se_pueden puedo es_posible',
  // The commands, apart from "sacar", which is also a plea.
  eraseMe: `borrame borreme borrenme eliminame elimineme eliminenme remuevame remuevanme quitame quiteme quitenme retirame
    retireme retirenme desuscribeme desuscribanme`,
  program: 'este_programa su_programa el_programa del_programa este_servicio del_servicio',
  bothering: 'chingando fregando jodiendo molestando insistiendo fastidiando acosando',
  bother: 'moleste molesten molestes frieguen friegue chinguen chingues jodan joda fastidien fastidie insistan insista',
  excluded: 'de_espera de_oracion de_invitados de_reuniones de_compras de_la_cita',
};
