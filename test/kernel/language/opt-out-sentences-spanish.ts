/** Sentences in Spanish that a reasonable person reads as "no more texts" (RULES 5). */
export const OPT_OUT_SENTENCES_SPANISH = `
no me escriban mas
no me escriban por favor
por favor ya no me escriban
ya no me manden textos
no me manden nada
no me envien mas mensajes de texto
no me vuelvan a escribir
no me vuelvan a mandar mensajes
no vuelvan a escribirme
no me sigan escribiendo
no me sigan mandando mensajes
no me estén mandando mensajes
no me textees más
no me textes mas
ya no me textie
no nos escriban más
no me contacten
no me contacte nunca más
no me llamen nunca mas
no me hablen más
no quiero mensajes
no quiero recibir mensajes
ya no quiero recibir sus mensajes
ya no quiero mensajes
no quiero estos mensajes
no deseo recibir más mensajes
no deseo recibir textos
no quiero que me escriban
no quiero que me manden mensajes
no quiero que me sigan escribiendo
no quiero seguir recibiendo mensajes
no quiero recibir nada de ustedes
no quiero nada con ustedes
no quiero saber nada de ustedes
no quiero estar en esta lista
no quiero publicidad
quiero darme de baja
me quiero dar de baja
quisiera darme de baja por favor
denme de baja
deme de baja por favor
dame de baja ya
por favor dar de baja este numero
quiero dar de baja mi suscripción
cómo me doy de baja
me doy de baja
solicito mi baja
quiero la baja
baja del servicio
darme de baja de esta lista
darse de baja
numero equivocado
tiene el numero equivocado
tienen el número equivocado
se equivoco de numero
te equivocaste de número
están equivocados de número
esta equivocado de numero
persona equivocada
este no es su numero, numero equivocado
no es mi numero
ese no es mi número
quítenme de su lista
quiteme de la lista por favor
quítame de tu lista
sáquenme de la lista
sáqueme de esta lista
saquen mi numero de su lista
borren mi número por favor
borra mi numero
borre mi número de su sistema
eliminen mi numero
eliminen mi número de su base de datos
bórrenme de su lista
bórrame
elimínenme
por favor elimíneme de sus contactos
quiten mi numero
pierdan mi numero
olviden mi número
deja de mandarme mensajes
dejen de mandarme textos
dejen de escribirme por favor
deje de escribirme
deja de textearme
dejen de textearme
dejen de contactarme
dejen de molestarme
deja de molestar a este numero
dejen de enviar mensajes
dejen de enviar mensajes a este numero
paren de escribirme
paren de mandar mensajes
pare de mandarme mensajes
quiero que dejen de escribirme
les pido que dejen de mandarme mensajes
paren los mensajes
alto a los mensajes
alto por favor
basta de mensajes
basta de textos
no mas mensajes por favor
ya no más mensajes
ya no mas
nomas mensajes
no más sms
cancelar
cancelar por favor
cancelen mi suscripcion
quiero cancelar
quiero cancelar el servicio
cancele los mensajes
cancela mis mensajes
detener mensajes
detengan los mensajes
suspendan los mensajes
anular suscripción
terminar suscripcion
quiero salir de la lista
cómo salgo de esta lista
quiero salir de esta suscripción
quiero desuscribirme
desuscribir
desuscríbeme por favor
me quiero desuscribir
revoco mi consentimiento
no autorizo que me escriban
retiro mi consentimiento
stop por favor
por favor stop
pare
paren
parar
nomás
no más
n o m a s
ALTO!!
alto 🛑
¡Basta!
Salir.
baja porfa
terminar
detener
ALTO quiero morirme
STOP me siento mal
Gracias por todo pero ya no me escriban
Hola, este celular ya no es de Pedro, por favor no manden más mensajes
Estoy bien ya, gracias, quiero darme de baja
mi esposo falleció, por favor borren su número y no me escriban más
Por favor deje de enviarme mensajes
por favor dejen de mandar mensajitos
porfa ya no manden mensajes
ya no me mande mensajes porfavor
ya no me mande mas textos
no me mandes textos
No me mande más
no me manden mas nada
no me escribas
no me escriban a este número
no me escriban más a este número por favor
no escriban a este numero
no manden mensajes a este numero
ya no escriban
dejen de molestar
deje de molestarme por favor
deja de llamarme
paren ya de escribirme
quiero que paren de mandarme mensajes
quiero que me quiten de la lista
quiero que me saquen de esta lista
quiero que borren mi número
quiero que eliminen mi numero
quiero dejar de recibir mensajes
quiero dejar de recibir estos textos
quiero cancelar mi suscripción
quiero cancelar los mensajes
deseo cancelar el servicio
me gustaría darme de baja
me gustaría cancelar la suscripción
podrían darme de baja por favor
pueden quitarme de la lista
pueden borrarme de la lista por favor
puede dejar de mandarme mensajes
pueden dejar de escribirme
me pueden dar de baja
me puede quitar de su lista
hagan el favor de no escribirme
hagan favor de no mandarme mensajes
favor de no enviar mensajes
favor de no molestar a este numero
favor de quitarme de la lista
favor de darme de baja
les pido que no me escriban
les pido no me manden mensajes
pido que me den de baja
necesito que me den de baja
den de baja este numero
baja del programa
baja de la lista
baja inmediata
solicito baja
solicitar baja
dar de baja
BAJA POR FAVOR
quiero salir de los mensajes
sácame del grupo de mensajes
no soy Maria, numero equivocado
número incorrecto
te equivocas de número
se equivocó de persona
creo que se equivocaron de número
creo que tiene el número equivocado
ya le dije que se equivocó de número
este número no es, está equivocado de número
usted tiene el numero equivocado
no quiero recibir textos
no quiero recibir mensajes de ustedes
no quiero recibir ningún mensaje
no quiero seguir recibiendo estos mensajes
no quiero que me envíen nada
no quiero que me llamen ni me escriban
no quiero ningún mensaje más
no quiero más de sus mensajes
ya no quiero estos mensajes
ya no deseo recibir mensajes
ya no quiero que me manden mensajes
no necesito estos mensajes
no necesito mas mensajes
no me interesa recibir mensajes
no me interesa, no me escriban
nunca más me escriban
jamás me vuelvan a escribir
no me vuelva a contactar
no vuelva a escribirme
no vuelvan a mandar mensajes
que no me escriban más
borren mis datos y no me escriban
borrar mi número
borrenme de la lista
bórrenme de su base de datos por favor
elimineme de la lista
eliminar mi número de la lista
retírenme de la lista
retiren mi número
remuévanme de su lista
quiten mi número de su lista
quítenme por favor
quíteme por favor
cancelen mis mensajes
cancelen los textos
cancela la suscripción
cancelar textos
cancelar servicio
cancelar todo
parar mensajes
paren de mandarme cosas
ya paren
ya pare por favor
pare por favor
pare de enviar mensajes
alto ya
alto con los mensajes
basta de mandarme mensajes
basta por favor con los mensajes
detener los mensajes por favor
deténganse, no más mensajes
desactivar mensajes
desactiven los mensajes
desuscribirme de los mensajes
quiero desuscribirme de esta lista
desinscribirme
me borro de la lista
me salgo de la lista
stop mensajes
stop ya
stop, no mas
STOP no quiero mas mensajes
stop quiero morir
alto estoy cansado de mensajes
no más mensajes de texto por favor
ni un mensaje más
ningún mensaje más
sin mensajes por favor
suspender mensajes
terminar mensajes
terminar la suscripción
finalizar suscripción
revocar consentimiento
revoco el permiso
no doy mi consentimiento
no tienen mi permiso para escribirme
no tiene autorización para contactarme
no les di permiso de mandarme mensajes
mi papá ya murió, dejen de escribirle
dejen de escribir a este numero
esta persona ya no vive aquí, no escriban
ya no uso este servicio, denme de baja
ya no necesito el servicio, gracias, baja
ya no me manden nada por favor
no me manden mas mensajes gracias
por favor dejen de mandarme mensajes a este numero
ya no quiero recibir mensajes de este numero
no me vuelvan a contactar
no me escriban ni me llamen
favor de no escribir mas
quiten este numero de su lista
sáqueme de la lista por favor
no quiero más mensajes suyos
quiero que dejen de mandarme mensajes
cómo cancelo los mensajes
como le hago para que no me manden mensajes
cómo me desuscribo
me equivoqué al inscribirme, denme de baja
este teléfono ya no es de Juan, borren el número
no soy Juan, se equivocó de número
tiene el número incorrecto
alto no mas mensajes
cancelar mi suscripción por favor
ya basta de mensajes
no molesten más con mensajes
ya no quiero recibir
# equivocado
ya parenle
ya estuvo con los mensajes
como cancelo esto
sacame
estop
no deseo ser contactado
ya no me molesten
déjenme en paz
de donde sacaron mi numero borrenlo
finalizar
quisiera que me quitaran de la lista
ya no ocupo los mensajes
no sigan mandando mensajes
borrarme
disculpe pero este no es el numero de la señora
mi esposo fallecio ya no le manden mensajes
bajenle a sus mensajes
muchos mensajes porfa ya no
kiero salirme de la lista
quiero que me quiten
me gustaria salir de la lista
donde cancelo
hagan favor de borrarme
no acepto mensajes
no quiero ninguna suscripcion
nomas dejenme en paz
dejese de mandar mensajes
ya parale wey
alto total
de baja mi numero
no vuelvan a mandar nada
no me anden molestando
olvidense de mi numero
sacame d la lista
no vive nadie con ese nombre
no le escriban mas a mi esposa
baja total
les mande alto y no hacen caso
como me quito de la lista
como hago para que no me lleguen
quiero ser eliminado
me podrian quitar
prefiero ya no recibir
ya no es necesario que escriban
no me metan en su lista
no quiero suscribirme
saquenme del grupo
este ya no es su numero
no les he dado permiso
quiero q me borren
me borra de la lista
les pido que paren
quitar
no molesten mas
no textear
ya cambio de numero la persona
`;
