/** What people text who are about to use, or use alone, in Spanish (RULES 19). */
export const URGES_SPANISH = `
voy a usar
voy a consumir hoy
tengo la droga en la mano
estoy solo y voy a usar
me voy a inyectar
quiero drogarme
estoy a punto de recaer
compre heroina
acabo de comprar
tengo una bolsita aqui
consumo solo
siempre uso solo
tengo muchas ganas de usar
no aguanto las ganas
quiero un pase
quiero fumar chiva
voy a ver a mi dealer
sali de la carcel y quiero usar
me muero por usar
voy a fumar fentanilo
tengo la jeringa lista
me voy a meter una dosis
voy a recaer
quiero consumir
ando con ganas de drogarme
me quiero drogar
voy a picarme
ya tengo la droga y estoy sola
nomas una ultima vez voy a usar
llevo 3 meses limpio y voy a usar
estoy malilla y voy a usar
necesito una dosis
quiero heroina
necesito droga ya
el conecte viene para aca
voy a comprar
me la voy a meter solo
uso a escondidas solo
ya tengo la aguja preparada
me voy a drogar esta noche solo
traigo la bolsa en el pantalon
quiero picarme
estoy afuera de la casa del dealer
siento que voy a usar
se me antoja la chiva
ya compre y la tengo aqui
voy por mi dosis
no puedo con las ganas de fumar
quiero usar ahorita
estoy pensando en consumir
ya voy a comprar droga
me ofrecieron y quiero
nomas un pase y ya
estoy solo y quiero inyectarme
voy a recaer hoy
tengo fentanilo conmigo
voy a inyectarme
traigo droga encima y quiero usarla
estoy por meterme una linea
quiero ponerme hasta atras hoy
voy a consumir solo en mi carro
mi dealer ya esta afuera
viene el dealer en camino
ya me vale voy a consumir
voy de camino a comprar
ando afuera de la casa del ke vende
voy a meterme algo yo sola aqui en el cuarto, alguien se queda conmigo?
siento que voy a recaer hoy en la noche
tengo una pastilla en la bolsa y me la quiero tomar
me pagaron y voy directo a comprar, detenme
si no contesto en 10 minutos manden a alguien voy a usar
ya no aguanto las ganas voy por una
mi ex llego con droga y no se si aguante
voy a recaer lo siento
me encontre una bolsita que habia escondido, que hago
no aguanto la malilla voy a ir a curarme
la tengo en la mano
estoy por recaer
ya casi uso
me voy a meter una
voy a fumar cristal
voy a fumar fenta
tengo la bolsa enfrente
ya la compre y estoy solo
voy con el dealer
voy a ver al que me vende
tengo ganas de drogarme
voy a usar solo en mi cuarto
estoy solo en el baño con la droga
nomas una vez mas
estoy afuera del bar
voy por cerveza ya no aguanto
no dejo de pensar en usar
tengo una bolsa y no hay nadie
encontre una bolsa vieja que hago
me acaban de ofrecer
estoy a nada de usar
estoy a nada de recaer
que alguien me detenga
me voy a fumar uno
me voy a echar una pastilla
no puedo con esto sobrio
voy a abrir la botella
tengo la botella enfrente
ando bien ansioso por usar
le voy a marcar al dealer
estoy en el carro con el que vende
compre una botella camino a la casa
voy a usar cuando se duerman
no aguanto estas ganas
ando bien tentado ahorita
tengo pastillas en la mesa viendome
voy para la casa del dealer
ya llego el que vende
`;
