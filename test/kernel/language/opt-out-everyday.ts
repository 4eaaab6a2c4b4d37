/** Opt-outs as people write them, from a labelled set whose writer had not seen the rules, and our own (RULES 5). */
export const EVERYDAY_OPT_OUTS_ENGLISH = `
Hi, I appreciate what you do but I'd prefer not to get these anymore. Thank you!
quit
Never contact this number again please
i would like to opt out of the daily messages, thank you for everything
delete my # from ur system
take me off this list
I dont need the check ins anymore, been clean 2 yrs and have my own people. you can stop now. God bless
no more checkins i got this now
cancel all texts
i got a whole sponsor n a home group i dont need a robot in my pocket. bye for good
deactivate me
unenroll
pls forget my number
Who is this and how did you get my number. I don't want texts
who tf is this, remove me
Hey so um I'm not really feeling this anymore I think I'd rather not get the messages if that's ok thanks
cancel
I think you have the wrong person. Please remove this number.
make it stop, the texts i mean
Yall need to find another number to bother
what do i gotta say to make yall stop texting
Enough is enough, I've asked 3 times now, quit messaging
Im done with this service
enough with the texts already
unsubcribe
sign me off of this
fuck yall and ur robot texts
I'm good, you can quit checking on me
This is a work phone. I can't be getting these. Please take it off your list
discontinue
ya girl is out, remove this # k thx
i dont want to talk to a bot. stop messaging me
I didn't sign up for therapy. Don't send another one
QUIT IT WITH THE MESSAGES
st0p
not intrested dont text back
nvm i dont wanna be signed up
I no longer wish to receive these messages
changed my mind take my number off
Quit texting me i dont know you
no more of these please and thank you
end these messages
opt me out
🖕 stop texting
this isnt helping me so please stop sending it
I will report this as spam
Just leave me alone ok
Drop me from the program
take me off
no me text anymore please
blocking u now bye
Lose this number asap
wrong number bro
get me off this list b4 i lose it
pull my number out yalls system
I want off
Don't write me again
I am 81 years old and do not use drugs. Kindly stop.
blocked
could you please not message me again
i wanna stop getting these
I'd like to withdraw from the program and not be contacted
Pls stop these
Bitch stop texting my phone
Stop please
I signed up by accident can you undo it
if this keeps up im calling my lawyer. i never agreed to texts
I want out of this program
no mas please stop sending stuff
I do not consent to these messages
these texts make me think about using, please dont send them anymore
i aint sign up for no recovery line take my number out
imma need yall to fall back and not hit me up
knock it off with the messages
I already replied STOP and it keeps coming
que no more texts ok? already told u
quit blowin up my phone
Can I stop getting these
can yall not text me anymore
no one named that lives here stop sending
enough!! i dont want these
my boss saw one of these. you cannot text me again
do not contact me
Im blocking this number
Un enroll me
I dont do drugs stop sending me drug stuff
my gf saw this and now shes asking questions, dont ever text this again
please discontinue texting effective today
drop my number from ur list
pls stp txtng me
spam go away
don't text this number again
cut it out with these txts
this was my brothers phone he is gone now please dont send anymore it hurts to see
please get me off of this
unfollow
dont hit my line no more
REMOVE ME FROM YOUR DATA BASE
stopp
pls dnt snd me nething else
dont text me no more
Cancel my enrollment
want off this list
sotp
u got the wrong number my guy
cease and desist
You have the wrong number, this is a business line
dont want these anymore
This is not Tasha. Dont text here
Forget you have this number
i just got this phone number and i dont know what this is. pls take it off
new phone new owner, whoever had this # before doesnt anymore. remove it
go text somebody who wants it cuz i dont
how do u make these texts stop
im done getting these, end it
i told yall to stop yesterday why am i still getting these
I moved on with my life. Please stop reminding me
would appreciate it if you didnt text me again
I want to stop receiving your texts
done with this text thing, take me out
dont want yalls messages
i would like for the texting to end
DO NOT MESSAGE THIS NUMBER AGAIN OR I WILL REPORT YOU
can u stop with the texts thx
scratch me off ur list
My husband passed and you keep texting his phone. Please stop.
This number belongs to a minor please do not send these messages
dude im not in recovery im a plumber. numbers wrong
Withdraw me from this
My P.O. set this up and im off paper now so stop
I revoke my permission to text me
unsubscribe me plz
I dont want to recieve anymore text
X me off the list
nomore texs
Turn these off
stop hittin my phone up
already opted out twice what is wrong w this thing
wish to be taken off
thx but no thx take me off
this aint for me, take me off
nah im not doing this anymore dont text me
cancel this subscription
Remove this number from whatever this is
get lost
can you shut this off
Wrong #
stahp texting mee
shut it off
how u get my number?? dont hit me up again
hey thank u for helping me this summer but i dont need the texts no more. yall can take me off. love yall
end the texts please im begging
Please cancel. I have no need for this service
I changed my mind about signing up
STOP TEXTING THIS PHONE
reporting u to the fcc if i get one more
How do I get off this list
🛑
my sister signed me up for this and i didnt ask for it so please end it
Regretfully, I must ask that my contact information be purged from your records.
stop all
dont text me
My carrier charges me per text so I need you to not send any more
kindly remove my phone number from your contact list
f off
how do i unsubscribe from this
piss off
ok so I been meaning to say this I dont mind yall but my phone goes off in the middle of class and everybody looks so can we just not do this no more period thank you
This is harassment. Cease.
I dont want no more texts from you people
stop fucking texting me
Get my number out of there
please stop texting me
no more texts after today please
screw this leave my phone alone
Return to sender lol, no but fr dont text again
ight i dont need yall no more, peace, dont text
respectfully get outta my inbox
I keep getting these at 6 in the morning and I work nights so just take me off period
no mas texts pls
OK I'm going to ask nicely one more time. Stop.
The person you're trying to reach no longer has this number so please stop
stpo sending
I'd like you to stop contacting me now
I've had enough of these messages, stop them
you people need to quit texting
could u take my phone off whatever this is
lose my digits
whoever this is please stop texting, i dont know you
new phone, not the person u want, stop texting
you're texting a 9 year old. stop.
This phone belongs to a minor please remove
don't want these check ins anymore
stop the check ins
no more check ins please
i dont need check ins anymore thank you, stop them
on second thought i dont want these texts
I signed up by accident, cancel it
somebody put my number in this without asking me, remove it
I did not sign up for this, stop
I dont need this service any more
I'm in a different program now, please take me out of this one
please end my participation
withdraw me from the program
I'd like to withdraw
sign me off
please unenroll me
close my account
delete everything you have on me and dont text again
wipe my info and leave me alone
cross my name off
drop me from your list
please drop me from these texts
take me out of your system please
get me out of this text thing
get my number outta your phone
please exclude my number from future texts
add me to your do not text list
do not disturb me again with this
don't ever bother me again
quit bugging me with this stuff
stop buggin
enough texts
no mas texts
no more notifications
no more automated messages please
quit with the bot messages
stop robo texting me
turn off my notifications from you
shut this off please
how do you turn these off?
how do you make this stop texting me
what do I text to end this
is there a way to unsubscribe?
which word gets me off this list
I want off this list
I want to stop receiving your messages please
id rather not get these texts
id appreciate it if you stopped texting me
I would be grateful if you would remove my number
kindly cease communication
cease communication with this number
cease all contact immediately or my attorney will be in touch
next text goes to my lawyer. remove me
I'll sue if you text me again
stop or i block
I'm reporting this number, do not text again
this is spam, unsubscribe me
leave me alone!!!
leave me be
leave this number alone
fuck off dont text me
stfu and stop texting me
stop fuckin texting my phone
idc take me off the list
not interested, remove
No thanks, take me off
no thx pls unsubscribe
im good on the texts
I'm okay now, you don't need to text me anymore
u can stop msging me now
you don't have to text me anymore
no need to text me anymore
no need for these texts anymore
I don't have any use for these
dont need yall texting me everyday
I hate these texts stop
these messages are triggering me please stop sending them
getting too many texts, unsubscribe
texting me every day is too much, please stop
tired of the texts please stop
STOP PLEASE
stop, thank you for your help
thanks for the help but I'd like to stop now please unsubscribe
You all have been great, please remove me now
I've been sober a year, please take me off
i relapsed, i dont want these anymore
I can't afford the texts please stop
phone bill too high stop texting
changing phones, please remove this number
my phone is shared, please don't text it
its not safe to text me here, please stop
work phone, remove
this is a business line do not text
you've reached a church, please remove this number
wrong number bud
wrong num
u have the wrong person
wrong person, remove
You must have the wrong number
I believe you have the incorrect number
you are texting the wrong number
this isnt who you think it is, wrong number
no Tyler at this number
there's nobody by that name here
not Ashley's phone anymore
this number no longer belongs to Ashley
he doesnt have this phone anymore
I just got this number and keep getting texts for someone else please stop
new owner of this number, please stop texting
the person you are texting is dead
he passed away. please take him off
my mother has passed, kindly cancel
she's in treatment and doesn't have her phone, please stop
I hereby revoke any consent to receive messages
consent withdrawn
I no longer give you permission to text
you don't have my consent
I didn't authorize this
I am opting out of this
opting out thanks
opt out now
optout please
wanna opt out
unsubscribe my number
unsubscribe from ur texts
unsubscribe. im done
UNSUBSCRIBE ME FROM EVERYTHING
quit it with the texts
end texts
end service
end all communication
discontinue texts please
cancel me
cancel membership
cancel text messages
cancel, not interested
cancel subscription thx
stop my subscription please
stop notifications pls
stop txting
stop texting!!!!!
STOP texting ME
stop sendin me texts
stop sending me messages I didn't ask for
stop communicating with me
stop writing to me
quit talking to me robot
stop with this
stop everything
Im done with these texts
im done with yall stop texting
don't wanna hear from u anymore
I don't want this on my phone
I don't want nothing to do with this
I want no more contact
no contact please
please no more messages
pls no more texts
nah stop texting
bro stop texting me
girl stop texting me
why do you keep texting me stop
who is this and why are you texting me stop
who gave you my number? delete it
how did you get this number? don't text it again
I don't know you. Do not contact me.
dont reply just take me off
do not message
don't text this
please don't text
do not text
dont contact us again
dont send me nothing
do not send
please quit sending
please get these off my phone
`;

/** The same in Spanish. */
export const EVERYDAY_OPT_OUTS_SPANISH = `
nomas ya no me manden
no jodan mas
ya no moleste por favor
yo no pedi esto borrenme
no mas textos
Numero ekivocado
se equivoco de numero, no escriba mas
no mas mensajes
Quien eres y de donde sacaste mi numero, no me vuelvas a textear
este es el celular de mi hija de 11 años no manden esas cosas aqui
con todo respeto ya no me busquen por este medio
para de mandarme cosas
cuantas veces tengo q decir q no me escriban
no me estés mandando babosadas, quitame
no me textees mas
dame de baja
Muchas gracias por su ayuda pero ya no necesito los mensajes, me pueden quitar
no mamen ya no me manden nada
cambie de opinion ya no quiero estar inscrito
no me escribas mas
borreme de ahi
no gracias ya no me escriba
Basta ya!!! no quiero mas
diache ya no me tiren mas mensaje
este telefono ya no es de esa persona, no manden mas
no me escriban
cancela mi suscripcion
kiero cancelar los mensages
los voy a reportar si siguen mandando
yo no uso drogas dejen de mandarme eso
ya parale con los textos
usted esta equivocado yo no conosco a nadie de ahi
voy a reportar este numero como spam
Borren mi numero de su sistema
vos no me escribás mas oíste
olvidese de este numero
aqui no vive ningun Beto, dejen de escribir
me tienen harta con tanto texto ya parenle
ya estuvo bueno de tanto mensaje, borrenme
mire joven yo no se quien lo puso a escribirme pero yo soy una señora grande y no entiendo nada de eso asi que hagame el favor de ya no mandar nada
Déjeme tranquila por favor
como le hago para que ya no me lleguen estos mensajes
pierdete y borra mi numero
dejen de chingar con sus mensajes
bloqueado
tiene el numero equivocado señora
Yo nunca me inscribi a esto, no me manden nada
ya les dije q no!! no manden mas
alto
ya no mande
el dueño de este numero fallecio, por favor ya no escriban
no vuelvan a mandarme nada
Buenas tardes, quisiera darme de baja del servicio. Gracias
quien le dio mi numero?? no me escriba
te voy a blokiar
no gracias ya consegui ayuda en otro lado, ya no hace falta que me escriban
me arrepenti de apuntarme, saqueme por favor
vete a la verga no me escribas
kitenme
elimine mi numero por favor
ya no me manden mensajes
NO MAS MENSAJES POR FAVOR
yo ya no vivo en ese estado ni necesito el programa. favor de sacarme
che dejá de escribirme
apague esos mensajes por favor
ya puse STOP y siguen llegando
ya no lo necesito, pueden dejar de escribirme. dios los bendiga
los reporto con la policia si me vuelven a mandar
No me vuelva a escribir
ya no me esten texteando que me sale el bill bien caro
de donde sacaron mi num, quitenlo
No deseo continuar recibiendo sus mensajes
kitame d tu lista
oiga este cel me lo vendieron usado y me llegan sus textos a cada rato, saque el numero
ya deje de fregar
mano no me escriba ma que yo no toy en eso
dejame tranquilo loco no me escribas mas
me quiero salir del programa de textos
no este fregando hombre
que tengo que poner para que dejen de escribirme
no estoy interesada, no escriban mas
me apunte por error, quitenme
Favor de no contactarme más
no me mandes nada mas por fa
no autorizo que me manden mensajes
ke lata, ya no me lleguen con sus mensajitos, kitenme
dejenme en paz ya
ya no quiero que me pregunten como estoy todos los dias, ya quitenme
los voy a bloquear
ya stop con los texts
stop no kiero mas
sakenme de esta lista
este numero es del trabajo, no puedo recibir esto, quitelo
desactiven mi numero
quiteme de su lista porfavor
me cobran por cada mensaje asi que no me manden mas
no me texteen a este fon
Le pido de favor que ya no me contacte
ya estuvo no manden mas
quiero cancelar esto
ya estoy bien no ocupo los mensajes, quitenme porfis
Deja de joder con los mensajitos
mi esposo revisa mi telefono, no me manden nada mas
parenle ya
ya no mas porfavor
como me doy de baja
deje de estar chingando
Eliminenme de la lista de contactos
basta
Ya no quiero recibir mas textos por favor
como ago pa ke no me llegen mas textos
por favor paren con los mensajes
no me escriban a este teléfono
ya no manden nada porfa
no quiero mas textos de ustedes
no quiero sus mensajes
ya no quiero los mensajitos
quiero dejar de recibir los mensajes
me gustaria dejar de recibir mensajes
les agradeceria que ya no me escriban
agradeceré que quiten mi número
quiten mi telefono
quítenme de esto
saquenme de este programa
sáquenme por favor
saca mi numero
borren este número
borra mi contacto
bórrame de la lista
borrenme porfavor
elimina mi numero porfa
denme de baja del programa
quiero que me den de baja
necesito darme de baja
me quiero dar de baja por favor
como le hago para darme de baja
como cancelo los mensajes
como dejo de recibir mensajes
como hago para parar esto de los mensajes
que palabra mando para cancelar los mensajes
cancelen mi inscripcion
cancela todo por favor
quiero cancelar por favor
quiero cancelar este servicio
quiero salirme del programa de mensajes
quiero salir de esta lista de mensajes
ya no quiero ser parte de esto
no quiero participar mas
ya no necesito sus mensajes
ya no ocupo el servicio
ya no me hacen falta los mensajes, gracias
ya estoy bien gracias, pueden dejar de escribirme
ya no es necesario que me manden mensajes
no ocupo que me manden mensajes
cambié de opinión ya no quiero los mensajes
me inscribí por error, quítenme
alguien dio mi número sin permiso, bórrenlo
yo nunca pedi estos mensajes, paren
no les doy permiso de escribirme
retiro mi permiso
revoco mi autorización
no consiento recibir mensajes
ya déjenme en paz por favor
déjeme tranquila
dejen de estar molestando
ya dejen de molestar
ya deje de escribirme
deja de escribirme
deja de molestarme
dejen de escribirme o los demando
si me vuelven a escribir los demando
los voy a bloquear, no me escriban
esto es acoso, no me escriban mas
ya no molesten
no esten molestando
no estén chingando con sus mensajes
ya no chinguen, no me escriban
que no me manden mensajes
les dije que no me escriban
ya les dije que no quiero mensajes
ya basta con los mensajes
basta de escribirme
alto no quiero mensajes
alto porfavor
stop porfa
paren de mandar
paren sus mensajes
para los mensajes
pare los mensajes por favor
no mas mensajes gracias
ya no mas mensajes por favor
nomas ya no me escriban
cero mensajes
suspendan mi servicio
detengan esto
detenga los mensajes por favor
terminen con los mensajes
finalicen mi suscripción
desactivar
desuscriban mi número
desinscribanme
unsubscribe por favor
remuevan mi numero
número equivocado, disculpe
tienen un número equivocado
se equivocó de número
se equivocan de persona
yo no soy Carlos, no me manden mensajes
aquí no vive Carlos, no escriban
este número ya no es de Carlos
este celular ya no es de ella
ella ya no usa este telefono
este es el teléfono de mi hijo, no manden mensajes
este telefono es del trabajo por favor quitenlo de la lista
es teléfono de casa, no manden mensajes
mi mamá murió en mayo, ya no manden mensajes
está preso, no le escriban
no es seguro que me escriban, por favor paren
no tengo saldo, no me manden mensajes
ya cambié de número, quiten este
son demasiados mensajes, paren
sus mensajes me hacen daño, por favor dejen de mandarlos
me tienen harta, dejen de escribir
estoy harto de sus mensajes, ya no manden
no me interesa, no manden mensajes
ya no me interesan los mensajes
no gracias quítenme de la lista
gracias por todo, quiero darme de baja
ya recaí, ya no me escriban
estoy en otro programa, denme de baja de este
quien eres? deja de escribirme
de donde sacaron mi numero? borrenlo
no contacten este numero
no me contacten por favor
no quiero ser contactado
no quiero contacto
no llamar
ya no me hablen
bloqueen mi número
vayanse al diablo y no me escriban
a la chingada con sus mensajes
ya parenle a los textos
ya estuvo bueno de mensajes
salir del programa
salir del servicio
baja
baja de mensajes
quiero la baja del servicio
solicito la cancelacion del servicio
favor de eliminar mi numero
favor de no escribirme
favor de cancelar mi suscripcion
favor de sacar mi numero de la lista
me borran porfavor
me pueden borrar de la lista
pueden quitar mi numero
podrian dejar de mandar mensajes
podrían eliminar mi número por favor
pueden dejar de mandar textos
`;
