/** Lines in Spanish that hold a danger word and no danger: sayings, stories of long ago, talk of the subject. */
export const LOOK_ALIKES_SPANISH = `
me muero de hambre
me muero de risa
me muero de sueño
me muero de la risa
me muero de frío
me muero de ganas de verte
me muero por un café
muerto de risa
muerta de cansancio
estoy muerto de hambre
casi me muero del susto
casi me muero de la vergüenza
me quiero morir de la vergüenza
me quiero morir de risa
este tráfico me mata
este calor me está matando
el trabajo me está matando
me mata la rodilla
los pies me matan
mi mamá me va a matar
mi jefe me mata si llego tarde
me estoy matando trabajando
me voy a matar estudiando
no quiero morir
no me quiero morir
no quiero morirme
no quiero matarme
no me quiero suicidar
no voy a matarme
no pienso suicidarme
nunca me mataría
no soy suicida
no tengo pensamientos suicidas
ya no quiero morir
mi primo murió de una sobredosis
mi hermano murió de sobredosis el año pasado
perdí a mi hijo por una sobredosis
sobreviví una sobredosis en 2019
tuve una sobredosis hace tres años
hace un año tuve una sobredosis
desde mi última sobredosis
mi última sobredosis fue en 2018
casi tuve sobredosis
prevención de sobredosis
día de concientización sobre la sobredosis
miedo a una sobredosis
riesgo de sobredosis
señales de una sobredosis
curso de naloxona
dónde consigo naloxona gratis
cómo se usa el narcan
tengo narcan en mi casa
quiero aprender a usar narcan
sobredosis de chocolate
sobredosis de café
sobredosis de tacos
no responde mis mensajes
no me responde los mensajes
mi mamá no responde el teléfono
no contesta mis llamadas
mi hijo no se despierta temprano
no se levanta temprano
mi hija no despierta para la escuela
no respiro por la nariz, estoy resfriado
respira profundo
respira hondo
ejercicio de respiración
ejercicios de respiración me ayudan
el cielo está azul
el mar está azul
tengo un ojo morado
tengo el ojo morado
se me puso la rodilla morada
vestido azul
mi carro es azul
el pelo azul
pared morada
tomé demasiado café
tomé mucha agua
tomé todas mis medicinas hoy
me tomé las pastillas a tiempo
tomé mi medicina
me tomé dos tylenol
tomé muchas fotos
me tomé una foto
tomé mi dosis en la clínica
me tomé el día libre
me pasé de la parada
se me pasó el tiempo
se pasó el rato
se me pasó la hora
mi tío se suicidó hace años
mi papá se mató en un accidente
mi vecino se suicidó el año pasado
prevención del suicidio
línea de prevención del suicidio
película de suicidio
el escuadrón suicida
hace años quería morirme
antes quería morirme
cuando consumía quería morirme
intenté suicidarme hace diez años
quiero vivir
tengo ganas de vivir
quiero vivir por mis hijos
vale la pena vivir
agradecido de estar vivo
no quiero vivir con mi ex
no quiero vivir en la calle
no quiero vivir en este barrio
no quiero despertar a mi hija
no quiero despertar temprano
cansado de vivir en la calle
harto de vivir con mi suegra
quiero acabar con esta tarea
acabar con la tarea
terminé con mi novia
terminar con mi novio
quiero terminar con esta relación
acabé con todo el trabajo
mejor sin él
estoy mejor sin drogas
adiós heroína
adiós a las drogas
hasta mañana
hasta siempre amigo, nos vemos el lunes
me despido de mi trabajo el viernes
fiesta de despedida del trabajo
último día de clases
mi último día de rehabilitación
última noche en la clínica
me corté el pelo
me corté el dedo cocinando
voy a cortarme el pelo
me tiré en la cama
voy a tirarme en el sofá
me lancé a la piscina
saltar a la alberca
quiero desaparecer unos días de las redes
desaparecer del mapa un rato
se murió mi perro
se murió mi celular
mi abuela murió
mi celular está muerto
día de los muertos
miedo a morir
tengo miedo a la muerte
pensando en la muerte de mi hermano
la muerte de mi mamá
no vale la pena pelear
no vale la pena ir
se quedó dormido
se durmió en el sofá
me dormí temprano
no puedo respirar por la nariz
el tráfico está pesado
la batería se muere
me hizo reír hasta morir
ando muerta hoy
nos morimos de risa
no me maten pero no voy hoy
tiro de gracia en el partido
matar el tiempo
vamos a matar el tiempo
quiero matar al perro del vecino jaja
inconsciente colectivo
me matas de risa
qué risa me muero
me muero de nervios
me muero de calor
me muero por verte
me muero por unos tacos
la ansiedad me mata
el dolor de espalda me mata
esta espera me mata
mi papá murió hace años
falleció mi abuelo
murió mi tío de cáncer
mi amigo murió de sobredosis
se murió por sobredosis en 2020
muchas sobredosis en mi barrio este año
hubo una plática sobre sobredosis
el taller de prevención de sobredosis es hoy
la crisis de sobredosis
tuve tres sobredosis antes de recuperarme
sobredosis de amor
sobredosis de series
tengo naloxona en mi bolsa
me dieron naloxona en la farmacia
quiero naloxona
aprendí a usar naloxona
tomé mi metadona
ya tomé mi medicina
me tomé una aspirina
me tomé dos pastillas para el dolor
tomé muchas clases
tomé mucho sol
tomé demasiada agua
me tomé todo el jugo
tomé todas las precauciones
tiré todas las pastillas
boté todas mis pastillas
me quitaron las pastillas
mi doctor no responde
la clínica no contesta
no me responde nadie
no reacciona bien a los cambios
mis hijos no despiertan temprano los sábados
despierto temprano
no desperté a tiempo
no desperté con la alarma
respiro mejor hoy
ya respira bien gracias a Dios
respirar profundo me ayuda
no puedo respirar de la risa
los ojos azules de mi hija
uñas moradas me pinté
me pinté el pelo azul
casa azul de la esquina
se puso rojo de coraje
me desmayé la semana pasada por el calor
me dormí en el trabajo
estoy frío, prende la calefacción
quiero matar el antojo
no quiero morir de esto
no quiero morirme todavía
no me voy a matar
no quiero hacerme daño
no estoy pensando en suicidarme
ya no pienso en la muerte
gracias a Dios estoy vivo
feliz de estar vivo
quiero seguir viviendo
quiero vivir limpio
la vida vale la pena
tengo razones para vivir
mi razón de vivir es mi hija
no quiero vivir solo
no quiero vivir escondido
cansado de vivir así escondido
harto del trabajo
cansada del trabajo
acabé con la limpieza
voy a terminar con la escuela este año
terminé todo
quiero acabar el programa
adiós
adiós, hasta mañana
me despido, buenas noches
nos vemos
hasta luego
me corté con un vidrio
corté con mi novio
me voy a cortar el cabello
salté la cuerda
me aventé el examen
última reunión del mes
mi último cigarro
último mensaje del día, buenas noches
me quiero desaparecer este fin de semana a la playa
ando medio muerto de cansancio
batería muerta
línea muerta
naturaleza muerta
día de muertos con mi familia
mi suegra me quiere matar
casi me mata el perro de un susto
me mataron el saldo
mi primo se suicidó en 2010
grupo de duelo por suicidio
el suicidio de mi hermano me marcó
me muero del calor
qué calor me estoy muriendo
mi perro no respira bien por el calor jaja ya está mejor
tomé la decisión de ir
tomé el camión tarde
me tomé un descanso
me tomé una selfie
tome su medicina a tiempo señora
se tomó su medicina
mi hijo se tomó todas sus medicinas como debe
se pasó la semana volando
se me pasó la mano con la sal
no despierto con hambre
no me despierto con la alarma
los niños no despiertan
mi hija no responde mensajes
mi padrino no responde
el cielo morado
la sobredosis de mi hermano me cambió
cuando tuve la sobredosis en 2020 me salvaron
la naloxona salva vidas
repartimos naloxona
me mató de risa
esa película me mató
me mata cuando mis hijos lloran
mis hijos me dan ganas de vivir
quiero vivir mejor
no quiero morir joven
no quiero morir en la calle
la enfermedad me quiere matar
esta enfermedad mata
la droga mata
casi me mata la droga
vivo por mis hijos
vivo con mi mamá
mi vida cambió
mi vida vale mucho
la vida sí vale la pena
salvó mi vida
adiós y gracias
me despido por hoy
se acabó la reunión
quiero acabar la escuela
voy a terminar con esta adicción
terminar con las drogas
se colgó la computadora
colgué el teléfono
salté de alegría
una soga para el columpio
pastillas para la presión
olvidé tomar mis pastillas
dónde tiro las pastillas viejas
como se si alguien tiene sobredosis
no estoy pensando en suicidio
antes pensaba en el suicidio
el niño no reacciona a la medicina
le sale espuma al jabon
tiene convulsiones desde niño toma su medicina
me dieron medicina para las convulsiones
quiero desaparecer el fin de semana
quiero desaparecer mis deudas
mi planta se esta muriendo
cuando tuve la sobredosis me dieron narcan
se puede dar sobredosis con suboxone?
se puso morado de la risa
mi marido no se despierta ni con alarma
el seguro no responde
no quiero vivir aqui
quiero desaparecer la panza
tengo 3 años de mi sobredosis
no he tenido sobredosis
tengo miedo que mi hijo tenga sobredosis
noticias de sobredosis en la tele
mi carro no responde
convulsiones controladas
ya no pienso en morirme
no respira bien mi nariz
se desmayo mi tia por el calor
clase de sobredosis
me tome demasiados descansos
ya no pienso en el suicidio
`;
