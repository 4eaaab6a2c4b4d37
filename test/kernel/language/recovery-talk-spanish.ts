/** What people in recovery, and in everyday life, say in Spanish about stopping, ending and leaving (RULES 6). */
export const RECOVERY_TALK_SPANISH = `
no puedo parar
quiero salir de esto
quiero dejarlo
basta de drogas
estoy de baja
no puedo dejar de consumir
quiero dejar la heroína
quiero parar pero no sé cómo
necesito parar ya
ya no quiero consumir
no quiero más drogas en mi vida
no más pastillas para mí
ya basta de mentiras en mi casa
quiero salir adelante
voy a salir de esta
voy a salir a caminar
no puedo salir de la cama
quiero salir del hoyo
quiero salir de las drogas
mi ex no deja de escribirme
mi dealer me manda mensajes
mi dealer no me deja en paz
las ganas no me dejan en paz
no me dejes solo
no me dejen sola esta noche
no dejen de escribirme
no dejes de mandarme mensajes
me gustan sus mensajes
gracias por no dejarme
le dije que me dejara en paz
le dije a mi ex que deje de escribirme
mi mamá dice que deje de consumir
mi hija ya no me escribe
mi familia ya no me llama
mis amigos no me mandan mensajes
ya nadie me escribe
no me llama nadie
no me mandes saludos de él
me dieron de baja en el trabajo
estoy de baja médica
mi baja médica termina el viernes
no quiero darme de baja
tengo la presión baja
la autoestima muy baja
ando con el ánimo bajo
baja la voz que duermen mis hijos
me puse un alto a mí mismo
le puse un alto a mi hermano
quiero terminar con este dolor
terminar el tratamiento me da miedo
voy a terminar mi primer mes
terminé con mi novia y quiero usar
quiero cancelar la cita con el doctor
me cancelaron la cita de la clínica
tuve que cancelar con mi padrino
para mí es muy difícil hoy
para de llover y salgo a la reunión
que pare este dolor
que paren las voces de mi cabeza
no para de doler
no paro de pensar en eso
no puedo detener las ganas
cómo detener el temblor
detener esto solo no se puede
borré el número de mi dealer
quiero borrar el número de mi dealer y no puedo
borré todas las fotos de antes
me equivoqué de camino
me equivoqué otra vez
marqué un número equivocado y contestó mi dealer
estaba con las personas equivocadas
quítame este dolor
quítame las ganas Diosito
sácame de este infierno
nadie me saca de esto
no quiero nada con él
no quiero nada hoy
no quiero más de lo mismo
ya no quiero nada
no quiero recaer
no me interesa volver a consumir
no me interesa esa gente
no me moleste la luz, me duele la cabeza
alto al fuego con mi esposa, hablamos
quiero dejar de mentir
deja de doler poco a poco
dejé de consumir hace una semana
dejé la metadona
quiero dejar la metadona poco a poco
dejar de fumar es lo que sigue
mi esposa quiere que deje de tomar
ya no puedo más
no quiero que paren los mensajes
no quiero salir de la lista
no quiero que dejen de mandarme mensajes
el doctor me dio de alta
me dieron de alta ayer
salí de la clínica
salir de la casa me cuesta
un día a la vez, sin parar
nunca voy a parar de agradecer
no puedo parar de temblar
quiero parar de consumir
cómo paro de consumir
ayúdame a parar
ayúdenme a dejarlo
ya no quiero seguir así
no quiero seguir viviendo así
no quiero más esta vida
no quiero más dolor
no quiero mas problemas
quiero que pare
quiero que se acabe el dolor
quiero que termine este día
voy a terminar mal
terminé el programa
terminamos tarde la reunión
mi esposa me dejó
me dejaron solo
deja te cuento
déjame pensarlo
déjame dormir un rato
dejame ver
déjenme llegar a casa y les digo
deja de llover
no dejes que recaiga
no deja de dolerme la cabeza
dejé de ir a las reuniones
quiero dejar el alcohol
quiero dejar de fumar
quiero dejar de sufrir
quiero dejar de sentir ganas
deje las pastillas ayer
baja la fiebre
me bajó la presión
trabajo de bajada
dando de baja a los viejos amigos
me quieren dar de baja en el trabajo
mi hermano está de baja
salgo a las 5
salgo del trabajo y voy
voy a salir con mi hija
salí a caminar
puedo salir con permiso
no he salido de casa
quiero salir limpio
quiero salir de la cárcel
salir de la depresión
cancelaron la reunión
voy a cancelar mi cita
quiero cancelar la cita del martes
cancelé todo hoy
me cancelaron las visitas
cancela el recordatorio de las 7
parar un taxi
parada de autobús
para mañana
para mi familia
para siempre
para qué sirve
para qué seguir
por favor para mi hijo también
alto riesgo
muy alto el precio
salario bajo
basta con hablar
con eso me basta
no me basta
ya basta de sufrir
ya basta de excusas
quítate de mi camino le dije
quítame el miedo
me quiere quitar a mis hijos
me quitaron a mis hijos
sácame de dudas
sáquenme de la cárcel
me sacaron de la clínica
sáquenme una cita
bórrale eso
borré sus mensajes
borré los mensajes de mi dealer
se me borraron los mensajes
no me llegaron los mensajes
no me llegan sus mensajes
no me ha escrito mi mamá
no me escribe nadie
no me manda mensajes mi hija
no me mandaron el código
mándame más mensajes
quiero más mensajes
más textos
menos textos
me mandan mensajes mis amigos de antes
no me hablan mis hijos
no me llames loco
no me digas que no
no me dejes
no me rindo
no me quiero rendir
no me molesta
no me molestan los mensajes
me molesta la rodilla
no quiero molestar
no quiero nada de drogas
no quiero nada de eso
no quiero ir
no quiero hablar con nadie
no quiero ver a nadie
no quiero estar solo
no quiero estar aquí
no quiero estar en la cárcel
no quiero perder estos mensajes
no quiero dejar de recibir sus mensajes
no quiero perder a mi familia
no quiero que mi mamá sepa
no quiero que me vean así
no quiero que me dejen solo
no le escriban a mi mamá
no le digan a nadie
no llamen a mi trabajo
equivoqué el camino
me equivoqué con ella
estoy equivocado
está equivocado el horario
el número de la reunión está mal
cambié de número
mi número nuevo
es mi número nuevo
este es mi número
no es mi culpa
no es mi casa
no es mi primera vez
perdí mi número
olvidé mi número
perdí mi celular
elimina el dolor
eliminé las apps
eliminé a mis contactos malos
detuvieron a mi hermano
me detuvieron anoche
detener el tiempo
suspendieron mi licencia
suspendieron la reunión
anularon mi visita
no autorizaron mi salida
mi consentimiento
el alta me la dan mañana
no más heroína
no mas mentiras
nomás quería saludar
nomas un dia a la vez
no más que decir
ya no más drogas
stop a las drogas
hola
gracias
sí
no
ya mero
todo bien
más o menos
empezar
reanudar
no quiero dejar el grupo
quiero dejar de pensar en eso
no paro de llorar
no me llames adicto
no me manda dinero mi papá
ya no me importa
ya no me duele
no me escribió mi hermana
alto y claro
baja autoestima
salir a correr me ayuda
voy a parar en la tienda
ya paré de consumir
cancelé a mi dealer
borré a mi dealer
quiero quitarme este peso
me saqué un peso de encima
no más excusas
no más de 2 mensajes al día
para mañana qué hay
no me llames ahorita estoy en el trabajo
no me manden mensajes en la noche
le dije a mi ex que ya no me escriba
le dije que no me escriba
la persona equivocada para mi
ya no me interesa salir con ellos
no es mi numero de la suerte
el seguro no autorizo la metadona
le dije que no me mande nada
le dije al dealer que no me escriba mas
no soy el mismo de antes
ya no soy el mismo
ya no soy quien era
le pedi a mi ex que no me mande mensajes
bloquee a mi ex para que no me escriba
no soy la persona que era
no soy la misma persona
`;
