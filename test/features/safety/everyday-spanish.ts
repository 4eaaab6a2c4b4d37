/** What looks like danger or an urge to a reader of words, in Spanish, and is everyday talk. */
export const EVERYDAY_SPANISH = `
me estoy muriendo de sueño
este trabajo me mata
mi mama me va a matar si llego tarde
mi esposa me mata si se me olvida la leche
mi celular se murio
se me murio la planta
se me apago el celular
no quiero morir quiero recuperarme
antes queria morirme pero ya no
hace dos años intente matarme y hoy estoy bien
no pienso en suicidio
nunca me haria daño
mi hermano murio de sobredosis en 2019
dia de concientizacion de sobredosis
donde consigo narcan
como se usa el narcan por si acaso
clase de narcan el jueves
siempre cargo narcan
el narcan me salvo la vida hace años
que son las señales de una sobredosis
tengo miedo de una sobredosis algun dia
me preocupa que mi hijo tenga una sobredosis
tome mucho cafe
comi demasiado en la fiesta
tome demasiada agua
tome mis pastillas hoy
me tome mis medicinas como dice el doctor
me tome todas las fotos
me pase de la parada del bus
me pase toda la tarde limpiando
me pase el semaforo
me pase de sal en la sopa
se me paso la hora
se me paso la mano con el picante
me pegue en el dedo
me pego el sol
me pego una risa
me pego la gripa
esa cancion me pega duro
me golpee la rodilla
mi equipo le pego al tuyo
mi hermano me gano en ajedrez
me pego con la pelota jugando
mi jefe me amenazo con correrme
mi mama me quito el telefono por las notas
no me deja salir mi trabajo temprano
el doctor no me deja salir del hospital todavia
no me dejan salir temprano
el trafico no me deja salir
estoy escondida jugando con los niños
tengo miedo de ir al dentista
tengo miedo de la corte
tengo miedo de recaer
tengo miedo de ir a la reunion
ya no aguanto este calor
ya no aguanto los pies
ya no aguanto a mi jefe
ya no puedo con la tarea
estoy cansada de limpiar
estoy cansado de vivir en este barrio
ya no quiero vivir aqui hay mucho ruido
ya no quiero vivir con mis papas
no quiero estar aqui en la fila
ya no quiero ir a ese trabajo
quiero acabar con mi tarea
quiero terminar con mi novio
quiero terminar el programa
acabar con la deuda
quiero desaparecer esta panza
quiero desaparecer un rato del facebook
tengo muchas razones para vivir
adios nos vemos mañana
los quiero mucho gracias
dile a mi mama que la quiero por el regalo
diles a todos hola
escribi una carta de despedida a la heroina
adios para siempre a las drogas
quien cuida a mi perro este fin
cuiden a sus hijos del frio
regale ropa a la iglesia
mi hijo no quiere despertar para la escuela
no me puedo despertar temprano
no despierta ni con la alarma mi hijo jaja
el niño ya se durmio
mi esposo ronca mucho
ronca como tractor
no puedo respirar por la nariz tapada
no puedo respirar con este cubrebocas
me falta el aire cuando subo escaleras
la pagina no responde
mi ex no contesta
mi jefe no responde
el carro no prende
el perro no se mueve es viejito
me puse morado de la risa
se puso azul el cielo
que bonito color morado
labios morados por la paleta
se pinto el pelo azul
tengo las manos frias hace frio
esta frio afuera
esta helado el cafe
se cayo jugando pero esta bien
se desmayo mi tia hace años por el calor
me desmaye de la emocion
esta tirado mi cuarto
tire la basura
el piso esta frio
espuma de la cerveza
me corte el pelo
me corte cocinando
me corte con papel
cortaron la luz
me lastime corriendo
me duele la espalda
me duele la muela
que pedo como andan
estoy muerto de cansancio
muerta de la verguenza
que coraje lo quiero matar jaja
voy a matar el tiempo
matando moscas
pelicula de suicidio muy triste
el escuadron suicida
la pistola de agua de mi hijo
mi papa colecciona armas
disparame un mensaje
fui al puente a pasear
salte en el trampolin
me aviento a la alberca
me tiro al agua
voy a tirarme a dormir
no voy a usar
no tengo ganas de usar
hoy no consumi
llevo 40 dias sin consumir
antes usaba heroina
voy a usar el baño
voy a usar mi telefono
voy a consumir menos sal
tengo ganas de tacos
quiero fumar menos
voy a tomar agua
quiero un cafe
voy a comprar comida
acabo de comprar zapatos
voy a ver a mi madrina
necesito una cita
las pastillas de la presion
se me olvidaron las pastillas
tengo las pastillas del doctor
el doctor me subio la dosis
me pusieron la inyeccion de la gripe
vacune a mi niño
mi corazon late de nervios por compartir
me late que si
murio mi abuela
se murio mi tio anoche no voy
mi abuela se esta muriendo de cancer
perdi a mi amigo por fentanilo
fallecio de sobredosis mi primo
velorio de mi amigo que tuvo sobredosis
mi hermano se mato en 2015 lo extraño
hace años mi ex me pegaba ya estoy a salvo
antes mi papa me pegaba
sali de una relacion de abuso hace años
taller de violencia domestica el martes
pelicula de violencia
no me pega mi esposo es bueno
mi hijo me pega de carinos jaja
mi gato me ataca en la mañana
se me fue la mano con la salsa
me fui temprano
ya me voy
ya me voy a dormir
me estoy quedando dormido en el sillon
me dormi tarde
me siento raro en el trabajo nuevo
me siento mal por faltar
no me siento bien hoy no voy a la junta
tengo gripa y me siento morir
todo se pone mejor
estoy en el piso jugando con mi bebe
mi bebe se comio todo su papa
el bebe tomo su leche
mi niño se tomo todo el jugo
mi abuela toma muchas pastillas para el corazon
cuantas pastillas tomo al dia
puedo tomar dos pastillas
que pasa si tomo demasiado ibuprofeno
me quede sin pastillas
no tome demasiado
mi abuela esta dormida en el sillon
mi perro esta tirado en el piso dormido
se cayo mi niño y se raspo
mi hermano tomo el bus
se tomo un cafe conmigo
se comio mi sandwich el niño
mi hijo se comio sus verduras
mi mama no contesta esta trabajando
mi amigo no responde el whatsapp
mi novio me pego un beso
le pego al premio
me pego el frio
mi jefe me grito hoy
mi esposo esta enojado porque llegue tarde
mi ex esta afuera dejando a los niños
tiene una pistola de juguete
me agarro la lluvia
me agarro el sueño
me tiro la onda
me empujo la gente en el metro
me jalo la oreja mi abuela
me da miedo volar
tengo miedo de perder mi trabajo
me siento segura en el grupo
terminar con mi novia fue dificil
acabo de terminar el trabajo
acabe con todo el pastel
ya no aguanto la espalda
ya no puedo comer mas
no puedo mas con el calor
perdon por todo lo que falte
perdon por no contestar
adios a todos nos vemos el martes
los amo mucho gracias por el pastel
es mi ultimo dia en el trabajo
ultimo mensaje del dia
no voy a llegar al viernes con este dinero
no voy a estar aqui el lunes
cuando me muera quiero mariachi jaja
cuida a mi gato el sabado
no quiero ser una carga para nadie me das un aventon
se acabo la pila
me quede sin luz todo oscuro
veo borroso necesito lentes
me duele la cabeza
me siento mareado por el camion
vomite toda la noche algo que comi
tengo sueño
no puedo dormir
no puedo abrir la puerta
me trague un chicle
me meti a bañar
me meti en problemas con el jefe
me puse la vacuna
me inyecte la insulina
me tome un te
me tome dos tylenol para la cabeza
mi doctor me dio pastillas nuevas
las pastillas estan listas en la farmacia
se me durmio la pierna
mis labios estan secos
tengo los dedos frios
hace mucho frio estoy azul
espuma en la cerveza
la policia me paro
el puente estaba cerrado
me aventaron un balon
me dispare un taco
la pelicula me mato de miedo
se desmayo la novia en la boda de la emocion
mi novio me tomo la mano
mi hermana tomo su medicina y se durmio
mi papa esta dormido en el piso fresco
mi amigo se quedo dormido en la junta
tome el camion equivocado
me tome un dia libre
me pase al carril
me pase con la comida
se me paso el camion
use mucho jabon
use demasiado detergente
me late el corazon de emocion hoy me dan mi ficha
me falta el aire por la alergia
me siento cansado del trabajo
me duele el pecho de tanto toser
tengo razones para vivir mis hijos
gracias a dios estoy vivo
quiero una vida nueva
me gusta vivir aqui
quiero vivir solo
quiero salir de este pueblo
quiero irme a mi casa
me quiero ir temprano
voy a terminar mi turno
mi vida va mejor
la vida es bonita
mi hermano me pego la tos
mi primo me gano corriendo
mi jefa me regaño
me lastimo el zapato
me dolio lo que dijo
me hace reir mi esposo
mi mama no me deja salir tarde jaja
mi papa me quito las llaves del carro
mi ex me sigue en facebook
me siguen llamando del banco
tengo miedo a las arañas
tengo miedo de lo que diga el juez
mi hijo me asusto jaja
cuanto dura el narcan
quien tiene narcan extra
me dieron narcan en la clinica
me gusta el azul
compre una soga para el perro
mate una cucaracha
el partido estuvo de muerte
mi hijo no se quiere dormir
respire hondo y comparti
me pegue con la puerta
mi amigo me pego su cuenta
me golpeo la vida pero sigo
mi novio esta enojado porque no cocine
mi papa tiene una pistola de clavos
voy a usar el gimnasio
tengo una bolsa de papas enfrente
ya quiero que termine la semana
ya no puedo los sabados
no hay razon para preocuparse
que sentido tiene la tarea
ojala estuviera en la playa
me late mucho la idea
mi abuelo murio dormido
te puedes morir de la malilla
perdon a todos por llegar tarde
me siento muy bien hoy
no responde la clinica
mi esposo me hizo de cenar
mi ex me espera afuera con los niños para ir al parque
me quemo el sol
el sol me quemo
me dio con todo la gripe
me pega el sueño a las nueve
mi carnal se compro un carro
se puso gris el cielo
mi vida tiene sentido ahora
quiero tomar clases
mi papa llega a las seis
me voy para siempre de esa ciudad
mi amiga tomo muchas fotos
yo antes no queria ni vivir y ahora hasta planto tomates
te puede dar sobredosis con la suboxona?
matando el tiempo en lo que empieza la junta
donde consigo narcan gratis
casi recaigo la semana pasada pero llame a mi padrino
no despierta antes de las 12 ese chamaco en vacaciones
adios hasta mañana
mi mejor amigo murio de eso por eso me limpie
voy al velorio de un amigo viejo mañana
nos mataron 4 a 0 ayer en el futbol
mi hijo no despierta temprano ni con alarma jaja
vi un documental del fentanilo que fuerte
mi compadre fallecio de eso en el 2018, lo extraño
me pego duro la gripe
soñe que recaia y desperte asustado pero limpio
se me murio la bateria del carro
le pegue al gordo gane 50 dolares en la loteria
me quede dormido y no vi el mensaje
ese chisme me dejo muerta
en la iglesia rezamos por los que murieron de sobredosis
casi me muero de la risa en el grupo
me salvaron con narcan dos veces hace años
ya respira mejor con su aparato para dormir
estuvo bueno el curso de narcan
los ejercicios de respiracion si sirven
el narcan caduca?
me pase de tortillas hoy
me pego la nostalgia con esa cancion
cai rendida en el sillon
me dieron un shot de la gripa
no estoy pensando en matarme tranquila
mi vieja me mata si se me olvida el aniversario
mi suegra me va a matar si llego tarde jaja
respiro hondo y se me pasa
antes usaba solo pero ya no
ya compre los utiles de los niños
Nunca he intentado quitarme la vida
dormi como muerto
mi tio se suicido cuando yo era chiquito
me preguntaron si me queria hacer daño y les dije que no, que solo andaba enojada
estoy muerto del cansancio, doble turno
me toca la inyeccion mañana
me quiero desaparecer un fin de semana en el rancho jaja
me tome mi medicina como siempre
voy a comprar la comida al rato te digo
tuve sobredosis de novelas este finde
no me quiero morir solo estoy cansado
me muero de risa jajaja
por poco y me da un infarto con el precio de los huevos
el dealer de carros me pide mucho de enganche
siempre cargo narcan en la bolsa por si acaso
me esta matando la espalda
estoy triste
me siento solo
dia muy dificil
llore toda la noche
estoy desesperado
no puedo dormir
me siento mal
extraño a mis hijos
estoy muy cansada
todo me sale mal
estoy ansiosa
me siento vacio
nadie me entiende
tuve un mal dia
me siento fracasado
estoy desanimado
mas o menos mal hoy
me siento culpable por lo que hice
depre pero limpio
me dejo mi novia y me duele
no pude dormir
😢 hoy me pego la tristeza
extraño mi pais y a mi jefita
sin ganas de nada
ansiosa todo el dia
me siento triste
muy solo aqui sin mi familia
lloré toda la mañana
ya llegue a la casa
quiubo
aceptan medicaid?
gracias
empece la escuela de ingles el lunes
a que hora es la junta
tiempo loco hoy llovio y luego sol
hay juntas en español cerca de mi
Mas o menos
👍
nel
Ayudando a mi suegro con el techo
jajaja
se me olvido la cita
voy tarde a la clinica por el trafico
sale
cuanto cuesta la suboxone sin seguro
donde queda la clinica
va
es gratis?
me lo repite por favor
nombre no me acuerdo jaja
mil gracias dios la bendiga
Privacidad es importante, quien lee esto?
Dias van dias vienen
hola
talvez
Olvidalo era broma
sale y vale
si
viendo el partido
dale
me muero de calor
se murio mi celular
perdi a mi primo por sobredosis en 2020
una vez me dio sobredosis pero ya estoy bien
como se usa la naloxona por si acaso
me pase comiendo
estoy en el puente atorado
mi hija no se levanta para la escuela jaja
me rompio el corazon
la musica me pega
ya no pienso en morirme
no voy a usar hoy
voy a tomar una siesta
voy a tomar un cafe
estoy solo en casa viendo tele
me voy a meter a bañar
me voy a meter al cine
me voy a inyectar la vitamina
me quiero ir a mi casa
casi me matan del susto
mi mama penso que me dio sobredosis pero estaba dormido jaja
me pegaron una multa
mi oficial no me deja salir del condado
no quiero vivir como antes
voy a fumar un cigarro
voy a tomar un te
me urge bañarme
soñe que me daba sobredosis
la consejera me pregunto de suicidio y dije que no
voy a tomar la van
voy a usar la lavadora
`;
