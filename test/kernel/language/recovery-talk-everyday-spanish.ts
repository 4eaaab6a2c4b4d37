/** The same in Spanish (RULES 6). */
export const EVERYDAY_TALK_SPANISH = `
dejeme preguntarle a mi mama
la parada del bus me queda lejos del grupo
se me apago el telefono por eso no conteste
me puede poner en la lista para la cama
cambie de opinion si quiero entrar al tratamiento
me quitaron a mis hijos por usar
no me llego el mensaje ayer
tuve que bloquear a mi primo que me ofrecia
abandone el tratamiento pero quiero regresar
mi ex no deja de molestar
termine el programa de 90 dias!
no dejen de mandar los mensajes
dejame ver si puedo ir mañana
cancelé mi salida con ellos porque iban a consumir
Para dejar el fentanilo ke se necesita
no puedo dejar de pensar en eso
mi hijo no para de temblar es por la abstinencia?
se acabo mi receta de suboxone y no hay cita hasta el lunes
le dije a mis amigos viejos ya no me escriban
no pienso rendirme
no me dejen de escribir porfa me ayuda mucho
me molesta que mi familia no confie en mi
ya no tengo ganas de consumir
basta de esta vida, quiero ayuda
cancelaron mi cita en la clinica
ya deje el trago tambien
me paro la policia pero andaba limpio
me dieron de baja en el trabajo por ir a la rehab
elimine mis redes para no tentarme
cambié de numero como le hago para seguir recibiendo los mensajes
como me quito la ansiedad
para cuando es la cita
el doctor me dijo que pare la medicina, sera bueno?
para mi es dificil hablar de esto
puedo cancelar y agendar otro dia con el doctor
estoy harta de que mi marido use
no me dejes solo en esto
deje mi trabajo ayer
con que se quita la malilla
borre todos los numeros de los dealers
me dieron el numero equivocado de la clinica
paren de juzgarme les dije a mis hermanos
ando con la gente equivocada lo se
cuando se acaba la abstinencia
me dejo el camion y no llegue a la junta
ya me canse de andar en la calle, quiero entrar a rehab
mejor en la noche, en el dia no puedo contestar
ya no quiero usar
me molesta la panza desde que deje la metadona
ya corte con todos ellos
el que me vendia me sigue escribiendo que hago
no me interesaba pero ahora si quiero ir a las juntas
Saquenme de esta adiccion por favor ayuda
no lo dejo solo ni un minuto desde que salio
kiero dejar las pastillas
tengo que cancelar la cita del jueves, puedo moverla?
ya no kiero esta vida
kiero kitarme este vicio
me bajo en la otra parada y camino
quitame esta duda, la suboxona te pone loco?
ya no me junto con esa gente
se me quitaron las ganas hoy
me equivoque de clinica, cual es la buena
borré el numero del que me vendia 💪
salgo del anexo el viernes
no se me quita el antojo
sigan mandando, aunque no conteste los leo
ya no aguanto los huesos, me duele todo
me sacaron de la casa sobria por llegar tarde
dejé de fumar hace un mes
perdon por molestar tan tarde
dejame pensarlo y le digo
Marque un numero equivocado, me puede dar otra vez el telefono del centro?
no paro de vomitar, dia dos
me quitaron las dosis para llevar
bloquie a mi ex, el todavia usa
deja te cuento lo que paso
ya sali de la rehab
no es molestia si le pregunto otra cosa?
estoy en la lista de espera todavia?
me dieron de alta ayer del hospital
mi esposa me dejo por culpa de la droga
ya basta de mentiras, hoy empiezo
quiero salirme de este infierno de la droga
me quiero salir de la pandilla y dejar todo eso
disculpe la molestia a que hora abren
no puedo ahorita estoy trabajando, al rato
no me interesa lo que diga la gente yo sigo limpio
se me termino la medicina
mandeme el mensaje mas tarde por favor
le dije al dealer que no me moleste mas
estoy harto de esta vida de drogas
para un poco el dolor pero regresa
corte con mi novia porque ella sigue usando
me cancelaron el seguro
me cortaron la luz y no pude cargar el cel
cuando paran los escalofrios
se acaba el mes y no tengo para la renta, eso me estresa
darse de baja de la metadona poco a poco se puede?
ya no quiero volver a lo mismo
el alto estaba en rojo y me multaron jaja
harta de recaer pero aqui sigo
como le hago para dejar la heroina
quiero dejar de usar
Ya no mas drogas gracias a dios
mi mama no deja de llorar
me saco de quicio mi hermano y casi recaigo
no puedo parar de consumir
quiero dejar de consumir
no quiero mas pastillas
no quiero vivir asi
ya no puedo mas
ya me cansé de drogarme
estoy harta de la droga
basta de mentiras
quiero que pare el dolor
quiero que termine
como dejo de usar
como salgo de esto
deje de usar hace 3 dias
deje la escuela
le dije a mi ex que no me escriba
quiero que mi ex me deje en paz
bloquee a mi dealer
cambié de número para que no me encuentren
cambié de teléfono
le di el número equivocado a mi padrino
yo estaba equivocado
me dieron de baja en el seguro
bajé de peso
salgo del trabajo a las 6
terminé con mi novio
cancelar mi cita del lunes
cancelé netflix
me sacaron del programa
me borraron de la lista de espera
se acabó
el fin de mes me pega
para siempre limpio
no pares
no dejes de escribirme
no me dejen sola
no me borren porfa
me ayudan mucho los mensajes
gracias por preguntar
porque no me llego mensaje hoy
no me llego nada ayer
no me escriban tan temprano
mándenme más mensajes
no me llames llorando le dije a mi hijo
mis hijos no me escriben
no quiero hablar
no quiero hablar ahorita
no quiero comer
ya no quiero estar en este mundo
no quiero que le digan a mi familia
no necesito nada gracias
no me interesa la vida
no me interesa nada
el doctor me quito la medicina
quiero quitarme el vicio
quiero parar
tengo que parar
ayudame a dejarlo
dejenme llorar
dejame contarte algo
quien puede ver mis mensajes
es una persona
no gracias ya comí
hoy no use
no he usado
bien gracias
solo por hoy
cambié de opinión y no fui a la fiesta
olvidé mi pastilla
me cansé de trabajar
mi hermano me molesta mucho
me duele el estomago
ya no mas droga
ya chole con mi jefe
detener esta locura
voy a hablar con mi abogado
falleció mi amigo de sobredosis
mi mama no vive aqui
cambié de casa
no soy fuerte
no es justo
las ganas tienen que parar
tengo que dejar de mentirle a mi esposa
no puedo dejar de comer dulces
dejé de ir a las juntas y me siento mal
como dejo de pensar en mi ex
cuando se quita la náusea
mi jefe me dijo que deje el teléfono
mi esposa me dijo que no le escriba
mi hermana me pidió que ya no la llame
tengo que dejar de llamarle
mi mamá me bloqueó otra vez
quiero bloquear su número pero no puedo
mi ex me está escribiendo otra vez
como hago para que mi ex me deje en paz
no me deja en paz mi ex
quiero sacarlo de mi vida
sácalo de mi cabeza dios mio
quiero salir de esta relación
quiero salir de este pueblo
me quiero salir de la casa
quiero salir de trabajar temprano
me sacaron de la lista del albergue
me quitaron la probatoria
salí de probatoria hoy
ya acabé con la corte gracias a dios
terminé el programa de rehabilitación
me gradué del programa
dejé el programa y me arrepiento
me corrieron del programa
no quiero dejar el programa
no quiero rendirme
no me dejen caer
no me quiten
no me borren de la lista
no borren mi número
borren mi numero viejo este es el nuevo
ya cambié de número este es el nuevo
como cambio mi número
me robaron el celular
es el celular de mi mamá, el mío no sirve
me siento equivocado
me equivoqué de día
me equivoqué y recaí
tomé el camión equivocado
no quiero sufrir mas
no quiero oír a mi mamá llorar
no quiero pastillas en mi casa
no quiero estar con mi hermano
no quiero ir a casa
no quiero ser adicto
no quiero ser como mi papá
no quiero perder a mis hijos
ya no quiero llorar
ya no quiero tomar
ya no quiero mentir
ya no quiero esta adicción
ya no quiero a mi esposo
ya no lo quiero ver
ya no uso
ya no tomo metadona
ya no vivo con mi ex
ya no me drogo
ya no me junto con ellos
ya no me dan ganas
ya no sé que hacer
no me interesa él
no me interesa volver a lo mismo
perdí el interés en todo
nunca más vuelvo a tocar eso
jamás vuelvo a ese lugar
no más cortes
no más mentiras ni escondites
no más juntas esta semana
nada me ayuda a dormir
mis hijos ya no me escriben
nadie me manda mensajes
mi hija no me contesta
le escribo a mi padrino diario
mi ex me mandó 40 mensajes
muchos mensajes de mi ex
demasiado estrés
mucha gente aquí
es demasiado hoy
esta semana es demasiado
todo me molesta
mi familia me molesta
mi casero me está acosando
la policía me molesta
me estafaron
reporté a mi casero
me reporto con mi oficial a las 9
voy a demandar a mi casero
mi abogado dice que va bien
si me escribe otra vez lo bloqueo
si me vuelve a llamar mi ex llamo a la policía
cancelar mi cita por favor
puedo cancelar mi cita
me cancelaron las estampillas
cerré mi cuenta de facebook
eliminé la app
me sacaron una muela
limpiar mi mente
me siento desconectado
dejé la escuela
dejé a mi hijo en la escuela
déjame dormir
déjenme ser feliz
me dejó mi novia
todos me dejan
ya me voy al trabajo
salgo de rehab hoy
apagar mi mente
apagué mi teléfono anoche
corté con mis amistades malas
poner fin a mi adicción
ponle fin a este dolor
alto riesgo de recaer
presión alta
estoy en alto riesgo
soy alto y flaco jaja
la baja de azúcar me pegó
salir a caminar me ayuda
salir de la depre
parar de fumar
parar un rato a descansar
para mi mamá es difícil
para qué sirve la suboxone
basta un día a la vez
ya basta de llorar
detener la ansiedad
terminar la escuela
terminar este día limpio
cancelar es difícil
sigan escribiendo
escríbanme más tarde
chéquenme más tarde
con quien puedo hablar
quien está ahí
cómo sabes eso
a donde voy por ayuda
que pasa si recaigo
hay alguien ahí
estoy en el trabajo no puedo escribir
no puedo hablar ahorita
no tengo ganas de hablar
no quiero hablar de eso
déjalo así me voy a dormir
olvídalo me voy a dormir
me da igual
estoy cansado
suficiente por hoy de llorar
ya dormí suficiente
perdí el número de la clínica
me pasa el número de la clínica
cual es el número
mi oficial me sigue escribiendo
un viejo amigo me escribió y no contesté
mis hijos me mandaron un mensaje
borré todos los mensajes de él
necesito alguien que me escriba
nadie me pregunta como estoy solo ustedes
gracias por preguntar diario
se me olvidó contestar ayer
puedo recibir el mensaje a las 8
no quiero perder los mensajes
ya no necesito la medicina
no necesito que me lleven
no quiero que la gente sepa
no quiero que me vean
no quiero que mi mama se entere
perdón por molestar
perdón por tanto mensaje
escribo mucho verdad
está bien si escribo de noche
no me juzguen
no me odien
no quiero volver a la carcel
ya terminé la prueba salió negativa
ya terminé por hoy
ya me harté de llorar
ya me cansé de mentir
se acabaron las suboxone
fuera de control
ayúdame a pasar la noche
quítame este dolor dios
sácame de esta oscuridad
un día a la vez
borra la última respuesta
cancela la última respuesta
cambiar la hora
fin de turno
esto tiene que parar
esto tiene que terminar
tengo que terminar con la mentira
hoy paro
hoy lo dejo
el alto al fuego con mi esposa
me pararon en un retén
bajar de peso
baja médica
estoy de baja por depresión
dar de baja el internet
di de baja el cable
basta por hoy de llorar
me reportaron con cps
mi ex me reportó
me demandó el hospital
me dieron la medicina equivocada
hora equivocada, es a las 9
no es mi día
aquí no hay juntas
aquí nadie me entiende
no hay camión aquí
este es un mal día
es el cumpleaños de mi hijo
no estoy interesado en salir con nadie
ya no me interesa el alcohol
no me escriban antes de las 9
escríbanme el lunes
mándenme el mensaje otra vez
no me manden a la clínica de antes
ya no me hablen de drogas les dije
ya no quiero volver a eso
quiero salir adelante
voy saliendo de la junta
el animo lo tengo de baja
me baja la ansiedad caminar
ya me canse de usar
cancelar la reunion del lunes
voy a terminar la escuela
borre el numero del dealer
borre el numero del que me vendia
me quitaron la medicina
no me dejen solo
no se vayan
el dolor no para
estoy alto otra vez
ya no mas recaidas
no me interesa volver a usar
yo no soy adicto
ya no soy esa persona que usaba
le dije a mi amigo que me borre
dejame pensarlo
`;
