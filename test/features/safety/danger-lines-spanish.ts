/** Labelled danger lines in Spanish, one a line, by the answer they must get (RULES 17, 18). */
export const OVERDOSE_OTHER_SPANISH = `
no respira
No respira!!
mi hermano no respira
mi novio no está respirando
ella no respira ayuda
casi no respira
apenas respira
dejó de respirar
mi amigo dejó de respirar
no despierta
no se despierta
mi hijo no despierta
mi roommate no se despierta ayúdenme
no lo puedo despertar
no puedo despertarla
no logro despertarlo
no reacciona
mi amiga no reacciona
no responde y esta frio
se puso azul
se está poniendo azul
está azul
está morado
mi novia está morada
tiene los labios azules
sus labios están morados
labios morados no despierta
le dio una sobredosis
mi hermano tiene una sobredosis
mi amigo está en sobredosis
se tomó todas las pastillas
mi mamá se tomó un frasco de pastillas
se tomó demasiadas pastillas
se metió demasiado
se inyectó demasiado
se pasó de dosis
mi primo se pasó con la dosis
está inconsciente
mi esposo está inconsciente
se desmayó y no despierta
se desmayo despues de inyectarse
está convulsionando
tiene convulsiones
no tiene pulso
no le siento el pulso
le sale espuma por la boca
está echando espuma por la boca
está roncando raro
le di narcan y no reacciona
le puse naloxona y nada
el narcan no funciona
necesita narcan
necesito narcan ya
creo que se está muriendo
se me muere ayuda
mi amigo se está muriendo
tiene la jeringa en el brazo
ayuda mi hermana no respira bien
respira muy lento
respira muy poquito
su respiración muy débil
tomó demasiado fentanilo
mi tía no despierta y está fría
encontré a mi hijo inconsciente
`;

export const OVERDOSE_SELF_SPANISH = `
tomé demasiado
tome demasiado
me tomé demasiadas pastillas
me tome todas las pastillas
me tomé todo el frasco
me tragué un frasco de pastillas
me tomé un montón de pastillas
me tomé 30 pastillas
me metí demasiado
me inyecté demasiado
me inyecte mucho y me siento raro
consumí demasiado
usé demasiada heroína
me pasé con la dosis
me pasé de dosis
me dio una sobredosis
tengo una sobredosis
creo que tengo una sobredosis
estoy teniendo una sobredosis
estoy en sobredosis
tengo los labios azules
mis labios están morados
me estoy poniendo azul
me inyecté y no puedo respirar
consumí y no puedo respirar
me metí fentanilo y no puedo mantenerme despierto
me tomé unas pastillas y se me cierran los ojos
tomé muchas pastillas
tome todas mis pastillas
voy a tener una sobredosis ayuda me pase con la heroina
fumé demasiado fentanilo
me voy a tomar todas las pastillas
tomé de más ayuda
me he tomado muchas pastillas
`;

export const OVERDOSE_UNCLEAR_SPANISH = `
creo que es una sobredosis mi amigo esta tirado
sobredosis
sobredosis ayuda
ayuda sobredosis por favor
nos dio una sobredosis
es una sobredosis
`;

export const SUICIDE_SPANISH = `
quiero morir
quiero morirme
me quiero morir
ya me quiero morir
quisiera morirme
quisiera estar muerto
quisiera estar muerta
prefiero morir
no quiero vivir
ya no quiero vivir
ya no quiero seguir viviendo
no quiero existir
no quiero despertar
no quiero despertar mañana
no quiero estar vivo
quitarme la vida
quiero quitarme la vida
pienso en quitarme la vida
me voy a quitar la vida
suicidarme
quiero suicidarme
me quiero suicidar
voy a suicidarme
pensando en suicidarme
pienso en el suicidio
tengo pensamientos suicidas
me siento suicida
quiero matarme
me quiero matar
me voy a matar
me mato hoy
me voy a ahorcar
quiero ahorcarme
quiero acabar con mi vida
acabar con todo
quiero acabar con todo
terminar con mi vida
quiero terminar con todo
no tengo razón para vivir
no tengo motivos para vivir
no hay razón para seguir viviendo
no tengo ganas de vivir
no vale la pena vivir
mi vida no vale nada
la vida no tiene sentido
mejor muerto
estaría mejor muerta
todos estarían mejor sin mí
mi familia estaría mejor sin mi
ojalá me muera
ojalá no despierte
ojala nunca hubiera nacido
adiós para siempre
adiós mundo cruel
me despido de todos
esta es mi última noche
este es mi último mensaje
cansado de vivir
estoy cansada de vivir
harto de la vida
harta de vivir
no aguanto vivir
cortarme las venas
me quiero cortar las venas
tirarme de un puente
me voy a tirar del puente
quiero tirarme al tren
pegarme un tiro
me quiero dar un tiro
tengo una pistola en la cabeza
nadie me va a extrañar
nadie me extrañaría
para qué vivir
para qué sigo vivo
qué sentido tiene vivir
quiero desaparecer para siempre
quiero dormir para siempre
mi amigo se quiere matar
mi hija dice que se quiere morir
mi hermano se quiere suicidar
ALTO quiero morir
STOP me quiero morir
quiero hacerme daño
estoy pensando en morir
la muerte es la única salida
anoche intenté matarme
`;

export const LOOKALIKES_SPANISH = `
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
`;
