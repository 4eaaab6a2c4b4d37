/** Opt-outs first seen after the rules were written; docs/performance.md says how many were read at first sight (RULES 5). */
export const LATER_OPT_OUTS = `
hey no offense but i got tired of these, pls take my number out the system
look i appreciate yall but its time for me to go, unsubscribe
lady i told you i dont want none of these texts
this phone is for my kids school, quit sending stuff here
aint nobody signed up for this. stop
can u guys delete me
go ahead and take me off
you can go ahead and remove me
please go ahead and cancel this for me
I think it's best if you stop messaging me
It would be best to remove me from this service
don't need u checking on me like im a kid
i dont need a text every day to stay sober, stop
im 6 months sober and ready to do it on my own so no more texts
im moving to another state and wont need this anymore please cancel
my insurance switched me to another place so u can stop these
The clinic signed me up without asking. I want off.
i only joined cuz the judge made me, im done w court so take me off
off probation now, remove me from this
they made me do this in rehab im out now so stop texting
kindly refrain from sending additional messages
please respect my wishes and do not text again
Do not send me another text
do not send me another message ever
dont u ever text me again
i swear to god if u text me one more time
text me again n ill report u
Reported to the FTC. Remove my number now.
im filing a complaint, take my number off
this is illegal stop contacting me
I am on the do not call registry
my number is on the do not call list
you do not have my permission to text this phone
i never gave u my permission
i didn't give anybody permission to give out my number
My consent is revoked effective immediately.
consider this my notice to opt out
consider this my opt out
consider me unsubscribed
I'd like my number removed
i would like to be unsubscribed
Please see that my number is removed.
please ensure I receive no further messages
Please take whatever steps are needed to remove me
please process my removal
requesting removal from your list
request to unsubscribe
opting out of messages
i choose to stop receiving messages
pls opt out
i hereby opt out
opt out of all
no longer wish to participate
i no longer wish to participate in this program
I do not wish to participate any longer
I dont want to participate anymore
i wont be participating anymore, take me off
i no longer want your messages
no longer interested in getting these
Not interested in your service
not interested in these texts
im not interested in getting texts from a robot
no interest, remove
hard pass, stop
ima pass on this, take me off
nope not for me unsubscribe
thats gonna be a no from me stop texting
no bueno stop
thx but im good without the texts
appreciate it but im good, no more messages
ty for everything im good now u can stop
I'm better now so no need to keep sending these
im doing fine you can stop the daily check ins
dont need daily check ins anymore, thank you
stop doing the check ins
stop my check ins
quit the check ins
end the check ins please
i want the check ins to stop
i want to stop the check ins
I want to stop getting checkins
get rid of the check ins
take me off check ins
can you turn off the check ins
shut down my account
please close out my account
deactivate this
deactivate my account please
disable texts
disable my number
disconnect me
disconnect my number from this
disenroll me from the program
drop me
drop me from this
please drop me from the service
exclude me
exit me from this program
let me off this list
let me go, unsubscribe
release my number from your list
free me from these texts
get me off here
get me off of here
get me off dis list
get me tf off this list
get off my phone
get off my line
get out of my phone
get outta my phone
lose my number pls n thx
lose my number creep
forget my number exists
forget about me and my number
throw away my number
toss my number
burn this number
block my number on your end
unlist me
unlist my number
untext me lol stop
take this number out
take this number off
take me out your phone
take my info out of your system
take down my number
wipe my number
clear my number out
erase me
delete me from ur phone
delete me please
removeme
remove me asap
remove. now.
remove my cell
remove this phone from your list
I want removed
want removed from list
need off this list
i need off this list
I need these to stop
i need to get off this text list
i need yall to quit with the texts
make these stop
make it so i dont get these
is there any way to stop getting these
how do i stop yall from texting me
how do i get you to stop
how do i not get these anymore
how can i be removed
what number do i text to unsubscribe
whats the word to stop this
where is the unsubscribe
wheres the opt out
who do i contact to stop these texts
who is in charge of this? I want my number removed
who the hell is this? stop
who r u. stop texting
whos this n why u keep textin me, stop
idk this number stop texting me
I dont know anyone in recovery. wrong number
i dont do drugs you have the wrong person
never been in a program in my life wrong number
nobody here is in recovery, remove this number
this number belongs to a dentist office, please remove
you are texting my grandmother, she's 80, please stop
this is his wife, he doesnt want these
my son does not want these messages
my daughter doesn't need these anymore
My brother is dead. Stop texting his phone
she died last week. no more texts please
Jake passed, please remove
he's no longer with us please stop
This number was reassigned
got a new number from tmobile and keep getting ur messages, remove it
this isnt josh's phone anymore
josh dont have this number no more
josh doesnt use this phone
im not josh, quit texting
u got the wrong guy bro
u texted the wrong person
wrong person dude
wrong numba
wrong nummber
the number you have is wrong
you have an old number
this is the wrong phone
no hablo, wrong number
stop the spam
stop spamming
enough spam
no spam please
spam. unsubscribe
quit w the spam
stop blasting me with texts
stop flooding my phone
stop filling up my inbox
stop clogging my phone
quit lighting up my phone
stop ringing my phone with these
my phone wont shut up because of you, stop
turn em off
turn them off please
turn off these alerts
turn off texts to this number
turn it off
cut off the texts
cut these off
cut the texts
kill the messages
mute me
put a stop to these messages
put an end to these texts
call it quits with these messages
no texting please
no texting this number
no messages to this phone
no mo texts
no mor txts plz
no more text msg
no more of this please, take me off
no further correspondence
no further action just remove me
dont send stuff here
dont send these to me
do not send these to me
don't send me these
dont send me ur texts
dont send me those
don't text me those anymore
do not contact me again for any reason
don't contact me
never contact me
never text me
dont wanna hear it, stop texting
dont wanna hear from u
I dont want to hear from this number
dont want this service
i don't want to do the texts
i dont want to do these check ins anymore
i dont want to get checked on
I don't want anyone checking on me
i dont want to be bothered
do not bother me
quit bothering me
stop bothering this number
leave us alone please
leave my son alone
leave my mom alone and stop texting her
keep me off this list
keep my number out of your system
stay away from my number
stay out of my phone
fuck this take me off
fuck this shit unsubscribe me
fuck outta here stop texting
shut up and stop texting me
shut the hell up and remove me
screw you remove me
eat shit stop texting me
kiss my ass dont text me again
get a life and stop texting me
bugger off and remove my number
could you please have me removed
respectfully remove me
sir or maam please stop the messages
u keep blowing my phone up im at work. stop
girl bye stop texting me
bruh get me off this
yo take me off dis
please don't send any more of these to my wife's phone
we no longer need this service
nobody asked for this, remove my number
i didnt ask for no text
not interested, lose my number
no longer interested, please take me off the list
thanks but i found another program, remove me
got a sponsor now dont need this, stop
this makes me feel like im being watched. please stop
your messages come at bad times, just cancel
texts cost me money, cancel
i have a prepaid phone and cant afford these texts, stop sending
my phone plan doesnt have texting so pls stop
my ex has this phone now dont text it
my phone got stolen dont text this number
i'm getting rid of this phone, cancel the messages
wrong human
not the person you're looking for
you've reached the wrong person
sorry, you have the wrong phone number
there is nobody here named maria
maria moved. take her off your list
she moved out and left no number, stop texting
ok that's it im blocking you
stop or ill get a lawyer
i'll be reporting this to my carrier
stop the harassment
stop your nonsense
quit the bs and stop texting
damn stop already
enough with all the messages
enough already stop
no mas
i am done, unsubscribe
i'm opting out
opt me out of everything
please opt this number out
unsubscribe my phone number
cancel my text subscription
cancel everything please
cancel this thing
end this thing
end my enrollment
terminate this
i'm quitting the texts
take my # off
remove #
delete this #
pls rmv me
plz dlt my number
stp msgn me
stop txtin me bro
please take me off of your text messages
i would like you to remove me
im gonna need you to take my number off
I really don't want these texts
we moved, please stop
i'm all set with these, thanks. unsubscribe
no longer needed, thank you
service no longer needed please cancel
the texts are not needed anymore
not needed anymore, stop
my treatment ended, you can stop texting
i finished the program so please stop sending texts
i graduated, please end my check ins
I have a therapist now, please cancel my texts
texting isnt for me, please remove me
this app sucks take me off
your bot is dumb, unsubscribe
tired of this bot, stop
I've asked nicely. Stop contacting me.
third time asking remove me
do i have to say it again? stop
how many times do i gotta say stop
read my lips no more texts
i meant it stop texting me
you don't listen. stop
what will it take for you to stop texting
i'm begging you to stop
please for the love of god stop texting me
kindly unsubscribe this number from all communications
please update your records, this is not her number
wrong # lol
you got the wrong jason
this aint the number you want
i inherited this number, please take it off
grandma passed, pls stop
my dad died and his phone keeps getting these. please stop
he doesnt own this phone anymore
this is a kids phone!!! stop
im a minor stop texting me
not a user, wrong number
i dont have a problem, stop texting me
i never used drugs, take me off
mind your business and stop texting me
get out my phone
get out my inbox
stay outta my messages
delete my digits
dont contact this phone
dont ever contact me
do not reply, do not text, remove
blocked and reported
blocked u
i'll block this
gonna report this number
stop or i'm telling the cops
scam, remove me
this is a scam. stop
opt-out pls
opt me out plz
optout me
unsubscribe pleaseee
cancelll
stop stop
stop.stop.stop
pls stop
can you please stop sending messages to this phone
dont txt me anymore
dont send me anything else
enough with the texts
take my name off this
remove my number
delete my number
unsubscribe me
how do i get off this list
i want out of this text thing
i dont want to be on this list
im not interested stop
wrong number
this is not john please stop
i didnt ask for these
leave me alone
spam stop
cancel
end this subscription
s t o p
Stop.
stop all
this is a work phone do not text
i moved on please stop the messages
hello please stop sending messages to my phone thank you
please take me off i cant afford the texts
i changed my mind dont text me
i keep saying stop and u keep texting
didnt mean to sign up cancel
no thank you stop
get this off my phone
i aint him stop
i already have support dont need this stop
i have asked you nicely to stop
dont u dare text me again
`;

/** The same in Spanish. */
export const LATER_OPT_OUTS_SPANISH = `
oigan ya no quiero estos textos por favor
mire ya no me mande nada gracias
señorita por favor borre mi número
joven ya no me escriba por favor
disculpe pero ya no quiero sus mensajes
con permiso pero ya no deseo los mensajes
ya no deseo recibir los mensajes diarios
ya no deseo sus mensajes gracias
ya no quiero que me estén preguntando cómo estoy
ya no me pregunten nada, quítenme
ya no me estén molestando
ya no anden mandando mensajes
ya no sigan mandando cosas
no sigan escribiendo a este numero
no escriban más a mi teléfono
no escribas mas
no escriba mas
no me vuelvas a mandar mensajes
no me vuelvan a mandar nada
no me vuelvan a molestar
nunca mas me manden mensajes
jamas me vuelvan a escribir
que no me manden nada
que ya no manden mensajes
q no me escriban
k ya no me escriban
ya no m escriban
ya no me manden mjs
no kiero q me escriban
no kiero mas mensajes
no ocupo sus mensajes
no ocupo que me escriban
no necesito que me manden mensajes
no necesito que me estén checando
no hace falta que sigan mandando mensajes
ya no hace falta el servicio
ya no es necesario el servicio, gracias
ya terminé mi programa, ya no manden mensajes
ya salí de probatoria, quítenme de esto
ya acabé con la corte, bórrenme
el juez me obligó pero ya terminé, denme de baja
me cambié de clínica, ya no necesito esto, cancelen
me mudé a otro estado, por favor cancelen mi servicio
yo ya no vivo en utah, quiten mi número
llevo dos años limpia y ya no ocupo los mensajes
me va bien, ya pueden dejar de mandar mensajes
gracias por todo pero ya no los necesito, quítenme
les agradezco mucho pero hasta aquí, quítenme de la lista
Agradezco su apoyo, pero deseo cancelar el servicio
Solicito que eliminen mi número de sus registros
Solicito dejar de recibir mensajes
Por este medio solicito mi baja
Quisiera cancelar mi participación
Quisiera dejar de participar en este programa
quiero dejar el programa de mensajes
quiero salirme de los mensajes
quiero salir del servicio
quiero que me borren
quiero que me saquen del sistema
quiero que me den de baja ya
quiero que cancelen mi suscripcion
quiero que paren los mensajes
quiero que dejen de llegar mensajes
necesito que dejen de escribirme
necesito que borren mi numero
necesito que me quiten de su lista
exijo que dejen de escribirme
les ruego que ya no me escriban
me gustaría que me quitaran de la lista
me gustaría ya no recibir mensajes
preferiría no recibir mensajes
prefiero que no me escriban
preferiría que ya no me mandaran mensajes
mejor quítenme de la lista
mejor ya no me manden
mejor denme de baja
mejor bórrenme
será posible que me borren
se puede dar de baja esto
hay forma de cancelar los mensajes
cómo puedo dejar de recibir esto
cómo puedo salir de esto de los mensajes
cómo me borro
como le hago pa salirme de la lista
cómo desactivo esto
que tengo que mandar para cancelar
qué mando para que ya no me escriban
a dónde llamo para que me quiten
con quien hablo para que me borren
a quien le digo que ya no quiero mensajes
cual es la palabra para cancelar
desinscríbanme por favor
desinscribir
desactívenme
desactiva mi cuenta por favor
cierren mi cuenta
cerrar mi cuenta
cancelen todo
cancela por favor
cancéleme
cancéleme el servicio
anulen mi registro
anular servicio
dar baja
baja por favor gracias
pido mi baja
deseo baja
me bajo de esto, borrenme
sáquenme
sáquenme de su sistema
sáquenme del grupo de textos
sáquenme de la lista por el amor de dios
sácame de tus contactos
saquen mi nombre de la lista
saquen mi teléfono
quiten mi nombre
quita mi numero
quita mi numero de ahi
quiten este celular
quítenme ya
quítenme por favor de sus contactos
bórrenme ya
bórreme por favor
borra este numero
eliminen mi cuenta
elimina este contacto
tachen mi numero
tache mi nombre de su lista
olvídate de mi número
olvídense que existo y no escriban
pierda mi número
tire mi número a la basura
tiren mi numero
bloqueenme
bloquéenme por favor
bloqueen este número de su sistema
ya te bloquee
te bloqueo
los voy a denunciar
los voy a demandar si siguen
si vuelven a escribir los denuncio
otro mensaje y llamo a la policía
un mensaje mas y los demando
ya les avisé, no escriban
ya les dije que me quiten
ya les pedí que no me escriban
ya mandé alto y siguen
les he dicho mil veces que no me escriban
cuántas veces tengo que decir que no quiero mensajes
esto es ilegal, dejen de escribirme
no tienen derecho a escribirme
no tienen permiso de usar mi numero
yo no les di mi número
yo no firmé nada, quítenme
yo no me registré, borren mi número
alguien puso mi número por error, quítenlo
mi hermana me metió en esto, sáquenme
no sé cómo llegué a esta lista, quítenme
no soy yo a quien buscan, borren el número
no soy adicto, dejen de escribirme
yo no tomo ni uso drogas, se equivocaron
aquí nadie usa drogas, número equivocado
aquí no hay nadie con ese nombre
esa persona ya no tiene este número
esa persona ya no vive aquí, no escriban
el dueño anterior ya no está, quiten el número
me dieron este número nuevo y llegan sus mensajes, quítenlo
este es el número de mi abuela, no le escriban
soy su esposa, ya no le escriban
soy su mamá, dejen de mandarle mensajes
mi hijo no quiere sus mensajes
mi papá falleció, ya no escriban a este número
se murió, ya no le manden mensajes
ella falleció, quítenla de la lista
este es un negocio, no escriban
esto es una taquería, número equivocado
es el teléfono de la escuela, quítenlo
estás equivocado de persona
te equivocaste de persona
te equivocaste
se equivocaron
núm equivocado
nmero equivocado
numero ekivocado
no es aqui, numero equivocado
no conozco a esa persona, no manden nada
no lo conozco, dejen de escribir
no sé quién es usted, no me escriba
quien eres no me escribas
quien habla? ya no escriban
pare de escribir
para ya de escribirme
para ya con los mensajes
paren de una vez
paren ya por favor
ya paren de mandar
ya párenle
ya bájenle a los mensajes
ya estuvo de escribirme
ya estuvo, quítenme
alto a los textos
alto, no más
alto ahí, no me escriban
stop ya no quiero
stop mensajes porfavor
basta de molestar
basta con los mensajes
basta de spam
no mas spam
no mas notificaciones
no mas llamadas ni mensajes
no más correos ni textos
no mas de esto por favor quitenme
cero textos por favor
ni un mensaje más por favor
ya ni me escriban
ni me escriban
ni se les ocurra escribirme otra vez
déjense de mensajitos
déjense de molestar
deje de insistir
dejen de insistir
dejen de hostigarme
dejen de acosarme
deja de acosar
dejen de mandar spam
dejen de mandar esas cosas
dejen mi numero en paz
dejen en paz a mi mamá
déjenme tranquila
déjenme tranquilo por favor
déjenos en paz
me dejan en paz por favor
lárguense y no me escriban
vete a la chingada no me escribas
no estén fregando
ya no frieguen
no chinguen ya no manden mensajes
no joda, no escriba más
no insista por favor
no insistan
no me anden escribiendo
no me estés texteando
no me textes
no me llames ni me escribas
no llamen mas
no me llamen a este numero
no usen este numero
no vuelvan a usar mi número
no contactar a este número
no me contactes más
evite mandar mensajes
eviten escribirme
absténganse de escribirme
abstenerse de mandar mensajes
favor de abstenerse de escribir
favor de no escribir a este número
favor de quitar mi número
favor de parar los mensajes
favor de no mandar nada
favor remover
favor borrar mi numero
apaguen esos mensajes
apague los mensajes
quiten los mensajes
quita esos mensajes
detengan los envíos
suspendan los envíos
suspender
suspendan todo
por favor quítenme de su lista de mensajes
con todo respeto no me escriban más
señor ya no mande mensajes
compa ya no me mande nada
ya wey no me escribas
no más textos pa mi
no me llenen el teléfono de mensajes
me llenan el buzón, paren
no puedo recibir mensajes en el trabajo, quítenme
este celular lo usa mi hija, no escriban
este teléfono es de mi patrón, no manden nada
ya tengo padrino, ya no necesito los mensajes
encontré otro grupo, cancelen por favor
sus mensajes me recuerdan la droga, ya no los manden
me da pena que vean esto, bórrenme
me cuesta dinero cada texto, cancelen
tengo plan prepago, no manden mensajes
me robaron el teléfono, no manden nada a este número
voy a tirar este chip, cancelen
se equivocó de persona señora
no es este número
Juan se mudó, quítenlo
aquí no está Juan, no vuelvan a escribir
por última vez, no me escriban
última vez que se los digo: no más mensajes
los voy a reportar con la compañía
ya déjenme en paz o los demando
dejen de mandar sus cosas
ya no quiero estar recibiendo mensajes
ya no quiero que me lleguen
ya no quiero que me llegue nada
no quiero que me llegue nada
que ya no me llegue nada por favor
que no me lleguen más
quiero que se termine esto de los mensajes
quiero terminar con los mensajes
quiero terminar mi suscripción
quiero desactivar los mensajes
quiero parar los mensajes
deseo no recibir más textos
deseo cancelar
solicito cancelar
necesito cancelar los textos
denme de baja inmediatamente
baja inmediata por favor
me dan de baja por favor
me quitan por favor
me borra por favor
me pueden quitar de ahí
me puede borrar
ayúdenme a cancelar los mensajes
ayúdeme a darme de baja
cómo cancelo esta cosa
cómo paro los mensajes
cómo le paro a esto
stop spam
stop todo
alto mensajes
alto a todo
cancelar servicio por favor
cancelar la suscripcion ya
fin de mensajes
terminar mensajes ya
no gracias no quiero mensajes
no gracias, bórrenme
por favor ya quítenme de los mensajes
quisiera que me borraran
voy a necesitar que quiten mi número
de verdad no quiero estos mensajes
nos mudamos, ya no escriban
ya no se necesita el servicio, gracias
ya no son necesarios los mensajes
mi tratamiento terminó, ya no manden
ya me gradué, cancelen mis mensajes
ya tengo terapeuta, cancelen
los mensajes no son para mí, quítenme
su robot no sirve, bórrenme
estoy cansado de recibir esto
ya lo pedí bien: no me escriban
es la tercera vez que les digo que paren
cuántas veces les digo que alto
qué parte de no me escriban no entienden
les suplico que paren
por el amor de dios ya no me escriban
actualicen sus datos, este no es su número
este no es el número que busca
a quien buscan no está aquí
está en la cárcel, no le manden mensajes
mi abuela falleció, ya no escriban
mi papá murió y le siguen llegando, paren
ese teléfono ya no es de él
es el celular de un niño, paren
soy menor de edad, no me escriban
no uso drogas, número equivocado
no tengo ningún problema, no me escriban
métanse en sus asuntos y no me escriban
salgan de mi teléfono
borren mi contacto
no contacten a este teléfono
jamás me contacten
no contesten, solo borren mi número
bloqueados y reportados
los bloqueo ya
voy a reportar este número
paren o llamo a la policía
es una estafa, quítenme
fraude, no me escriban
quiero la cancelación
cancelación por favor
cancelarrr
alto alto
paren paren paren
borrenme pliss
quitenme de su lista x favor
ya no manden sms
no sms
sin sms por favor
quiero salir de su lista
me retiro del servicio
me doy de baja del programa
ya no sigo, denme de baja
ya paren por favor
ya no me mandes nada
no me envien nada por favor
no me escriban mas
dejen de textearme
deja de mandarme mensajes
ya no molesten por favor
vayanse a la verga
quitenme de aqui
saquen mi numero
eliminen mi numero
dame de baja
darme de baja
bajenme de la lista
bajenme de esa lista
cancelar suscripcion
cancelenme por favor
ya no kiero mensajes
ya no deseo recibir mas mensajes
esta equivocado
yo no soy carlos no me escriban
este celular es de mi hijo no manden
te voy a bloquear
basta ya con los mensajes
no mas mensajes
salir
como paro los mensajes
detengan los mensajes
desinscribirme por favor
me cobran los mensajes paren
favor de no enviar mensajes a este numero
tienen mal el numero
tienes mal el numero
les he dicho tres veces que paren
ya no tienen que mandarme nada
mi hija me inscribio por error cancelen
ya me habia dado de baja
no soy el paren
quiten a mi hija de la lista tiene 14
ya tengo ayuda no necesito esto paren
quiten a mi abuelo de esto
paren de molestar a mi abuelita
que tengo que poner para que paren
ya les pedi que pararan
no se atrevan a escribirme
bajeme de la lista
`;
