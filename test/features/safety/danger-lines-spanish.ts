/** What people text in an emergency, in Spanish, one a line, by the answer it must get (RULES 17, 18). */
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
mi esposo no respira ayuda por favor
mi amiga no responde, esta azul
está tirado y no despierta
se está poniendo morado
creo que mi hermano tuvo una sobredosis
alguien tiene una sobredosis en el baño
hay un señor con sobredosis en la calle
mi compa se pasó y no reacciona
se metió mucha heroína y no despierta
mi hija se tomó muchas pastillas
mi niño se tragó una pastilla
no despierta mi novia
no respira mi papá
no está respirando bien
dejo de respirar ayuda
esta inconsciente no se que hacer
se le pusieron los labios morados
tiene la cara azul
tiene los labios morados y está frío
está frío y no se mueve
no se mueve y está helado
le está saliendo espuma
le dimos narcan y sigue sin despertar
no encuentro naloxona y no respira
le dio un ataque y no despierta
mi primo consumió fentanilo y no reacciona
Juan no respira
Juan no despierta
mi mamá tomó demasiadas pastillas
ya no respira
se desmayó en el baño con la jeringa
no puedo hacer que despierte
ayuda no despierta
mi vecino no respira
mi bebé se comió una pastilla
mi cuñado está inconsciente en el baño
encontré a mi hermana tirada y no respira
él no despierta, usó heroína
mi amigo se metió fentanilo y no despierta
se quedó dormido y no lo puedo despertar
está azul y no se mueve
mi novio se inyectó y se puso morado
le salió espuma de la boca
no tiene pulso ayúdenme
mi mamá se tomó todas sus pastillas
su cara está azul
creo que mi amigo se murió no respira
ya le puse narcan y no despierta
mi compañero tiene una sobredosis
se está yendo, no respira bien
le dio sobredosis a mi primo
alguien se sobredosifico
esta temblando y con los ojos en blanco
mi compa se paso de carga
mi mama se tomo un bote de pastillas
mi vieja no despierta se metio algo
no siento que respire
se desplomo despues de fumar
se le fueron los ojos para atras
se quedo ido no contesta
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
tomé de más ayuda
me he tomado muchas pastillas
creo que me pasé
creo que tomé demasiado
creo que me voy a desmayar tome muchas pastillas
me inyecté y siento que me desmayo
me tragué todas las pastillas
me acabo de tomar un frasco de pastillas
tomé como 20 pastillas
me tomé como 40 xanax
me metí mucha heroína
fumé fentanilo y me estoy desmayando
tomé metadona de más
me puse demasiado
estoy sufriendo una sobredosis
me está dando una sobredosis
usé y no puedo respirar
consumí demasiado y no me siento bien
ayuda tomé demasiado
me pasé de heroína
me inyecté de más
tomé demasiadas pastillas
me tomé casi todo el frasco
me tomé todas mis pastillas
siento que me muero, me metí demasiado
me metí mucho y no puedo respirar
creo que estoy teniendo una sobredosis
tengo los labios morados
tome algo y me siento raro
creo que me estoy sobredosificando
fume algo y siento que me muero
me acabo de tomar todo el frasco
me las tome todas
mezcle pastillas con alcohol y me siento muy mal
no siento las piernas me meti algo
siento que me voy me meti fentanilo
tome mas pastillas de las que debia
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
me voy a tomar todas las pastillas
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
ya no quiero estar aquí, quiero morir
ya no quiero estar vivo
deseo morir
deseo estar muerto
tengo ganas de morirme
tengo ganas de matarme
solo quiero morirme
voy a matarme
voy a acabar con mi vida
voy a terminar con todo esta noche
quiero ponerle fin a mi vida
no encuentro razón para vivir
ya no tengo ganas de vivir
no le veo sentido a la vida
no merezco vivir
la vida no vale la pena
mi vida ya no vale
nadie me extrañará
a nadie le importaría si me muero
sería mejor si no existiera
el mundo estaría mejor sin mí
mis hijos estarían mejor sin mí
ojalá me muriera
ojalá no hubiera nacido
ojalá no despierte mañana
quiero dormir y no despertar
quiero dormirme y ya no despertar nunca
me quiero colgar
compré una soga
tengo un cuchillo en la muñeca
me quiero aventar del puente
me voy a aventar al metro
me voy a pegar un tiro
pienso mucho en la muerte
pienso en matarme
he pensado en suicidarme
estoy pensando en quitarme la vida
suicidio
adios a todos
me despido para siempre
perdónenme, ya no voy a estar
díganle a mis hijos que los amo, adiós
no puedo seguir viviendo
ya no aguanto la vida
cansada de la vida
quiero cortarme
me estoy cortando
me quiero hacer daño
quiero lastimarme
mi esposo dice que se va a matar
mi amiga está pensando en suicidarse
mi hijo amenaza con matarse
solo quiero dejar de vivir
no quiero seguir vivo
ya no tengo razones para vivir
pienso en matarme todos los días
quiero morirme ya
me dan ganas de matarme
he pensado en quitarme la vida
nadie me va a extrañar cuando me muera
el mundo sería mejor sin mí
me quiero ir de este mundo
me voy a colgar
voy a saltar del puente
quiero tomarme todas las pastillas
ya no quiero despertar
estoy pensando en el suicidio
mi prima dice que se va a suicidar
no quiero vivir más
para qué seguir viviendo
mejor me mato
me odio y quiero morir
voy a hacerme daño
adiós a todos, ya no puedo
hoy me mato
esta noche termino con todo
compre unas pastillas y las tengo aqui
ya me canse de vivir
no quiero vivir asi
ya no quiero estar aqui
tengo una pistola en la mano
adios los quiero mucho ya no aguanto
deberia morirme
desearia no haber nacido
dios llevame ya
esta es mi carta de despedida
estoy en la azotea
m quiero matar
me corto los brazos
me hago daño
me lastimo
me quiero lastimar
me voy a meter hasta morir
mejor me muero
mi amiga se esta cortando
no deberia estar vivo
no tengo nada por que vivir
no valgo nada mejor me muero
ojala me hubiera muerto
preferiria estar muerto
quiero irme al cielo
soy una carga mejor me muero
tengo la pistola en la mano
tengo pensamientos de muerte
ya matenme por favor
ya no kiero vivir
ya no quiero estar en este mundo
`;
