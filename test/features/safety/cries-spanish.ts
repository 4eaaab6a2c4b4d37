/** What people of many voices text in danger, in Spanish, one a line, by what is wrong (RULES 17-19). */
export const SOMEBODY_ELSE_SPANISH = `
mi esposo esta morado y no despierta
ayuda mi amigo se esta muriendo
no despierta que hago
mi novia tomo muchas pastillas y no reacciona
creo que mi primo tuvo una sobredosis
esta azul y frio
no le encuentro el pulso
mi hijo no se mueve
tiene los labios morados
le puse narcan y no despierta
donde esta el narcan se esta muriendo
como se usa el narcan mi amigo no respira
se inyecto y se desmayo
mi roomie se metio fentanilo y no responde
hay un senor tirado en el bano no se mueve
ronca muy raro y no lo puedo despertar
no puedo despertar a mi mama
se tomo todas las pastillas
mi hermana se tomo un frasco entero de pastillas
dejo de respirar
mi amigo se paso de dosis
se le fue la mano con la heroina y esta inconsciente
esta inconsciente y tiene una jeringa en el brazo
mi papa no contesta esta en el piso y frio
se puso morado
mi compa se quedo ido despues de fumar
ya le di dos narcan y sigue igual
mi novio esta sobredosis
tuvo una sobredosis mi vecino
alguien se esta pasando en el bano
se esta ahogando con su vomito
esta convulsionando
mi hija no reacciona tomo algo
esta muy palido y no responde
los labios azules y no se levanta
mi carnal se desmayo despues de usar chiva
el muchacho de al lado no respira
se desplomo y no despierta
mi ama no despierta tomo sus pastillas
no se despierta por mas que lo muevo
k hago mi amigo esta sobredosis
ayudenme no respira mi niño
mi bebe se comio una pastilla mia
se comio mis pastillas el niño
tiene los ojos en blanco y no responde
no abre los ojos
esta helado y no se mueve
creo que se murio no respira
esta respirando bien raro
hace un ruido raro al respirar como ronquido
mi mujer esta tirada en el suelo
lo encontre tirado con la aguja
se metio demasiado
mi tio tomo mucha metadona y no lo puedo levantar
se esta poniendo azul
mi hermano fumo fentanilo y se cayo
no le late el corazon
mi amiga no responde y esta fria
NO RESPIRA AYUDA
tiene sobredosis mi esposo
se quedo sin respirar
mi novio no reacciona con el narcan
cuantos narcan le puedo dar no despierta
mi cuate esta bien morado
mi vieja se tomo unas pastillas y no despierta
el compa se quedo tieso despues del piquete
encontre a mi hermano en el bano con la jeringa y no reacciona
le sale baba y no responde
mi hija esta muy dormida y no la puedo despertar tomo mis pastillas
se me desmayo mi novio y esta bien palido
le di respiracion y narcan y nada
no trae pulso
esta respirando bien despacito y tiene la boca morada
mi suegro se metio algo y esta como muerto
ayuda se esta poniendo morada mi esposa
mi roommate se cayo en la cocina y no se levanta uso fentanilo
se pico y se quedo ahi sin moverse
hay una muchacha tirada afuera no responde
cuanto narcan le pongo
mi primo no vuelve en si
el nino agarro una pastilla y se la comio
ya no esta respirando
creo que se le paso la mano a mi tio esta inconsciente
sus labios estan azules y no me contesta
se trago todo el frasco de pastillas mi mama
esta roncando horrible y no despierta
mi amigo hizo sobredosis
no se si respira
mi hermana esta fria y no me responde
mi cuñado se metio de mas y no despierta
esta tirado con la jeringa puesta
mi hija esta morada de los labios
le hablo y no me contesta esta bien frio
se tomo un monton de xanax mi roomie y no la puedo despertar
mi novia se pico y ahora no respira bien
se esta quedando sin aire mi amigo uso fentanilo
que hago si no despierta con el narcan
mi abuelo se tomo todo el bote de pastillas
un muchacho se esta muriendo en el parque por droga
mi hermano tiene los ojos volteados y no reacciona
no siente nada lo pellizco y nada
se quedo dormida y no respira
ya le di el narcan y no vuelve
mi primo tiene sobredosis ayuda
mi hermana se tomo pastillas y esta vomitando dormida
mi papa no se despierta y huele a alcohol y pastillas
mi novio esta como zombie se metio cristal y no responde
encontre a mi roomie inconsciente con papel aluminio
le di dos narcan y no despierta
mi hijo respira cada rato nada mas y esta gris
alguien en la calle esta teniendo una sobredosis
mi tia se trago un bote de pastillas para dormir
mi primo esta inconsciente ayuda
mi amiga tomo muchas pastillas y esta desmayada
mi hijo esta en el suelo sin respirar
se puso gris y no responde
le meti dos narcan y nada
mi carnal se esta poniendo frio
encontre a mi mama tirada con pastillas al lado
esta roncando bien feo y no lo puedo despertar, tomo percs
no despierta mi esposo, tomo pastillas
mi roomie esta passed out y no wake up, hizo blues
esta bien fria y no contesta, se tomo unas azules
mi papa esta tirado en el piso no abre los ojos tomo metadona de mas
ay dios mio mi muchacho esta ahi tirado yo le hablo y le hablo y no me contesta y tiene esa cosa de aluminio en la mano que hago
no tiene pulso ayuda por favor
creo que esta muerto se inyecto y no se mueve
ya le di el espray de narcan y sigue igual
se paso mi vato esta tirado no contesta
ya no respira se metio fentanilo
le pegue cachetadas y nada no vuelve, se habia metido perico con fenta
esta echando espuma por la boca
no tengo narcan y mi novio no despierta
creo que mi hija se paso de dosis
no responde, se inyecto hace rato
tengo miedo de llamar al 911 por migracion pero mi esposo no despierta se drogo
se quedo ido con los ojos en blanco despues de meterse eso
se desmayo mi carnal despues de fumar eso y no vuelve
esta inconsciente mi roommate
NO RESPIRA MI NOVIA AYUDA
el vecino esta en la banqueta morado, creo q es por droga
Le dio una sobredosis a mi tia ahorita mismo
ya no respira
no puedo despertarlo
mi amiga no reacciona
esta azul
mi amigo se sobredosifico
se le paso la mano con el fentanilo
mi hermana se tomo un monton de pastillas
esta tirado en el piso
esta tirado y no contesta
lo encontre tirado en el baño
respira muy despacio
no le siento pulso
creo que esta muerto
creo que se murio
le puse narcan y sigue igual
esta ahogandose con el vomito
el bebe se comio una pastilla
mi compa se quedo dormido y no despierta
mi hijo esta encerrado en el baño y no contesta
mi vecino esta desmayado en el pasillo
se nos paso de dosis un amigo
mi sobrinito se comio unas pastillas
su corazon casi no late
no se le siente el pulso
esta cabeceando y no lo puedo mantener despierto
`;

export const MYSELF_SPANISH = `
tome demasiadas pastillas
me pase
creo que me pase de dosis
me tome todo el frasco
me inyecte demasiado
siento que me voy
me estoy muriendo tome mucho
no puedo respirar me meti fentanilo
se me paso la mano
me meti mucho y me siento muy mal
me siento bien raro despues de fumar
no me puedo mantener despierto me inyecte
tome 30 pastillas
me trague un monton de pastillas
me duele el pecho me meti coca
siento que me desmayo tome de mas
usé demasiado
consumi de mas y estoy solo
me di una sobredosis
me tome como veinte xanax
mezcle pastillas con alcohol y no me siento bien
creo que era fentanilo y no puedo respirar
no siento las piernas me inyecte
me late muy rapido el corazon use mucho
ya me tome las pastillas
me tome todo
me acabo de tomar un bote de pastillas
me pase de la raya con la chiva ayuda
tome mas de lo que debia
no se cuanto me meti
se me cierran los ojos me pique
me estoy apagando
ayudenme tome demasiado
me siento muy mareado tome muchas pastillas
me meti un chingo
la cague tome demasiadas
creo q me voy a morir me meti algo malo
me cuesta respirar despues de usar
volvi a usar y se me fue la mano
me tome todas mis medicinas
trague muchas pastillas
me tome un puñado de pastillas
tome pastillas pa morirme
me inyecte y todo se pone negro
ME TOME TODAS LAS PASTILLAS
ayuda sobredosis yo
me fume algo y siento que me muero
tome metadona de mas y tengo mucho sueño
recai y tome mucho no me siento bien
me esta dando una sobredosis
me tome demasiada medicina
creo q me pase d pastillas
tome mucho xanax no puedo moverme
se me paro el corazon casi me meti demasiado
me tome como cuarenta pastillas
ya me trague todo
me inyecte de mas y veo borroso
fume de eso azul y no puedo respirar bien
me tome las pastillas de mi mama todas
estoy sola y me meti demasiado
me tome el doble y me siento bien mareada
me puse un piquete y me estoy durmiendo no quiero dormirme
siento que me desvanezco me meti chiva
me arden los pulmones y fume fentanilo no aguanto
perdi la cuenta de cuantas pastillas tome
se me paso la dosis
creo q tome demasiado
me tome un frasco de tylenol
mezcle todo y me siento morir
estoy por desmayarme consumi mucho
no puedo abrir los ojos me drogue mucho
me tome toda la caja de pastillas
creo que me meti de mas no siento la cara
estoy viendo negro me inyecte
me tome cincuenta pastillas
me pase con el fentanilo
use mucho y me cuesta respirar
siento que me voy a desmayar fume chiva
me tome muchas pastillas para dormir
ayuda tome demasiado xanax
me meti una carga muy fuerte y me estoy durmiendo
creo que me estoy sobredosis
consumi despues de meses y no me siento bien me falta el aire
me tome las 30 pastillas que me dio el doctor
consumi demasiado y siento que me muero
me inyecte y se me esta nublando todo
me trague muchos xanax y no me puedo levantar
me meti fenta y me estoy quedando sin aire
tome de mas y me late bien fuerte el corazon
me tome un chingo de pastillas
siento que se me para el corazon me meti mucho cristal
me estoy desmayando tome metadona
ya me tome todas
me pase de pastillas
se me cierran los ojos tome muchas azules
me tome 15 pastillas y ahora tengo miedo
me pase de la raya con la dosis y me siento bien mal
mande ayuda me tome de mas
esa cosa estaba muy fuerte me estoy apagando
casi no puedo respirar me tome varias percs
me puse narcan yo solo pero otra vez me estoy durmiendo
me estoy sobredosificando
creo q me voy a morir me meti de mas
no puedo kedarme despierto use mucho
me estoy muriendo me meti fentanilo
ayudnme tme mucho n puedo
llamen al 911 tome mucho
tome muchas pastillas
me inyecte de mas y me estoy durmiendo
tome demasiado
me tome el bote entero
me pase de dosis
no puedo respirar me meti algo
me estoy yendo ayuda
me tome 20 pastillas
creo que estaba cortado me siento muy mal
no se que me meti
ando bien puesto y me siento mal ayuda
se me duermen los labios y me esta ganando el sueño me inyecte
me tome seis percs y estoy cabeceando
me trague la bolsa
me inyecte y no dejo de cabecear
me meti un speedball y me duele el corazon
creo que me muero tome fentanilo
siento que me desmayo acabo de usar
`;

export const WISH_TO_DIE_SPANISH = `
quisiera dormirme y no despertar
estarian mejor sin mi
no tengo razones para vivir
ojala no hubiera nacido
ojala me atropellara un carro
si me muero nadie lo nota
soy una carga para todos
mi familia estaria mejor sin mi
ya no aguanto esta vida
para que seguir viviendo
tengo una pistola y quiero usarla
ya escribi mi carta de despedida
adios a todos los quiero
perdonenme por lo que voy a hacer
cuiden a mis hijos cuando yo no este
diganle a mi mama que la amo
este es mi ultimo mensaje
me corte las venas
me estoy cortando otra vez
mi hermana se quiere matar
mi hijo dice que se quiere morir
mi amiga quiere suicidarse
ya no puedo mas quiero terminar con todo
hoy termino con todo
que dios me lleve
estoy pensando en matarme
me da igual si me muero
no me importa si no despierto
seria mejor no existir
quiero aventarme al tren
todos estarian mejor si yo no existiera
ya me quiero morir no aguanto
kiero morirme
m kiero morir
no qiero seguir viviendo
estoy suicida
no tiene caso seguir
ya no encuentro motivos pa seguir
me intente matar anoche
intente suicidarme ayer
quien va a cuidar a mi perro cuando me muera
regale todas mis cosas ya no las voy a necesitar
ya nada tiene sentido quiero morir
espero no despertar
quiero irme con mi mama al cielo
no quiero estar viva
solo quiero dormir y nunca despertar
he pensado en matarme
voy a quitarme la vida
ya no le encuentro sentido a vivir
prefiero morirme que seguir asi
quiero estar con mi hijo que murio
es mi ultima noche
gracias por todo, ya no voy a estar aqui
tengo la soga lista
todos serian mas felices si me muero
mi vida ya no vale nada
estoy harto de vivir
quiero cortarme las venas
me quiero tomar todas las pastillas y ya
mi hermano me dijo que se va a matar
no aguanto mas me voy a matar
hoy es mi ultimo dia
que caso tiene vivir
quisiera no existir
ojala me muera dormido
mi mama dice que ya no quiere vivir
dejenme morir en paz
voy a acabar con mi vida esta noche
no quiero seguir en este mundo
compre una pistola para matarme
pienso en morir todo el tiempo
mi novia amenaza con matarse
me quiero morir ya no aguanto
nadie me necesita mejor me muero
estoy listo para morir
le dije adios a mi familia, ya no puedo mas
no tiene sentido mi vida
mis hijos estaran mejor sin mi
me voy a tomar todo el frasco para no despertar
ya no quiero seguir viviendo asi
voy a ahorcarme
me duele vivir
quiero que todo termine ya
mi hijo habla de matarse
no quiero llegar a mañana
quiero descansar para siempre
sin mi todos estarian mejor
me quiero matar con la pistola de mi papa
ya me canse de todo me quiero morir
no quiero estar en este mundo
estoy pensando en terminar con mi vida
quiero tomar veneno
nadie me quiere mejor me voy para siempre
mi vida no tiene sentido
mi hermana dejo una carta diciendo adios
ojala no despertara mañana
ya escribi la carta de despedida
me quiero ir con diosito ya
me quiero quitar la vida
recai y ahora nomas me quiero morir
me voy a suicidar
cansado de la vida ya no quiero
tengo pensamientos de hacerme daño
no tengo razon para vivir
anoche intente matarme
que dios me lleve ya, no quiero otro dia
ya no quiero existir
cuando lean esto ya no voy a estar
me hubieran dejado morir
no creo aguantar esta noche, me quiero ir para siempre
Quisiera desaparecer para siempre
no voy a llegar al viernes y la verdad ni kiero
pensamientos de suicidio
me voy a tirar al tren
esta es mi despedida
soy una carga para todos, ya pronto los voy a dejar descansar de mi
ojala me muriera
ya no puedo seguir viviendo asi me quiero ir con mi mama al cielo
ojala no despierte mañana
me quiero morir
me voy a matar
me boy a matar
ya no quiero vivir
ya no quiero seguir
quisiera estar muerta
quiero acabar con todo
pienso en suicidarme
me voy a ahorcar
tengo una pistola y lo voy a hacer
me estoy cortando
me corte otra vez
intente matarme
me quiero desaparecer para siempre
ya no puedo mas con la vida
me voy a tomar todo el frasco y ya
les deje una carta a mis hijos
me he estado cortando
me quemo con el cigarro a proposito
no confio en mi misma esta noche
mi hija se corta
quiero que se acabe todo
nadie me necesita viva
saque la pistola
quiero estar con mi hijo muerto
ya no puedo estar aqui
me voy a tragar todas las pastillas que tengo
ojala ya no despertara
`;

export const VIOLENCE_SPANISH = `
mi esposo me pega
mi novio me golpeo
me pego otra vez
no me deja salir
no me deja salir de la casa
me amenaza con matarme
me va a matar
tiene una pistola y esta enojado
tengo miedo de mi marido
le tengo miedo a mi esposo
mi papa me pega cuando toma
mi ex me esta siguiendo
me violo
me obliga a tener sexo
me encerro en el cuarto
mi pareja me maltrata
me empujo por las escaleras
me dio una cachetada
me agarro del cuello
me aventó contra la pared
me jalo del pelo
me saco un cuchillo
me quiere matar
dice que me va a matar si lo dejo
tengo miedo de ir a mi casa
no estoy segura en mi casa
mi marido llega borracho y me pega
mi mama me golpea
violencia en mi casa
sufro violencia domestica
me esta pegando
me rompio el brazo
me pateo
esta tratando de tumbar la puerta me va a matar
me tiene amenazada
mi novio me controla y me pega
me da miedo que me haga algo
golpea a mis hijos
mi ex me amenazo con un arma
me dejo moretones
mi hijo me pego
no me deja hablar con nadie y me golpea
me quiso ahorcar
mi padrastro me toca
me tiene encerrada
se pone violento conmigo
me dijo que me iba a matar
tengo miedo que me mate
mi mujer me pega
me esta golpeando ayuda
mi novio me dio un golpe en la cara
mi marido me corrio a golpes de la casa
me tiene encerrada y no me deja usar el telefono
mi ex dice que me va a matar
mi esposo toma y me maltrata
me agarro a patadas
mi hermano me amenazo con una pistola
le tengo mucho miedo a mi pareja
me quiere pegar ayuda
mi papa golpea a mi mama
mi tio abuso de mi
si llamo a la policia me mata
esta borracho y me quiere golpear
me avienta cosas y me insulta
no puedo salir de mi casa el no me deja
me puso un cuchillo en el cuello
mi suegro me viola
mi pareja me pega enfrente de los niños
me escondi porque me quiere pegar
mi novio me estrangulo anoche
mi novio me da golpes
me amenazo de muerte
me esta ahorcando
mi marido me grita y me avienta cosas tengo miedo
me quiere quitar a mis hijos y me pega
me pego con un cinturon
mi papa nos pega
me agarro a golpes anoche
no me deja salir ni hablar con mi familia
mi ex me persigue y me amenaza
tengo miedo de que me haga daño
me forzo a tener relaciones
mi marido me dio una golpiza
mi novio me jalo los pelos
me quiere matar mi ex
mi esposo no me deja salir de la casa
me da miedo mi esposo cuando toma
mi hermano me pego con un palo
me amenaza con un cuchillo
mi hijo me golpea por dinero
mi esposo me esta gritando y rompiendo cosas tengo miedo
me dio con el cinturon
mi ex me espera afuera y me quiere golpear
me pega y me encierra
mi pareja me amenaza si lo dejo
me quemo con el cigarro
mi papa llega borracho y nos golpea
me obliga a usar y si no quiero me pega
si se entera que escribo aqui me mata a golpes
mi marido me esta pegando
me encerre con mis niños porque anda bien agresivo
unos tipos afuera de mi casa me quieren matar por lo que debo
no me deja salir de la casa y me golpea
me amenazo con un cuchillo
mi hijo anda drogado y nos amenaza con machete
el dealer dice que va a lastimar a mi familia si no pago
tengo miedo de llegar a mi casa
mi ex esta afuera y kiere tumbar la puerta
tiene una pistola y me esta amenazando
no me siento segura en mi casa
si me voy me mata
tengo miedo de mi esposo
mi ex me anda siguiendo
mi esposo me acaba de pegar
no deja de pegarme
me aventó una botella
dijo que si me voy me mata
me quita el celular para que no llame
me revisa el celular y me grita
tengo que irme antes de que me mate
me estoy escondiendo de mi esposo
mi esposo me fuerza
me da miedo llegar a la casa
no deja de ahorcarme
mi ex me siguio hasta la casa
me forzo
mi pareja no me deja tener telefono
`;
