/** What people in recovery say about stopping, ending and leaving that asks nothing of the text line (RULES 6). */
export const RECOVERY_TALK_ENGLISH = `
I can't stop using
I want to quit heroin
stop the pain
stop by Tuesday
I'm at the end of my rope
I need to stop
I want to stop but I don't know how
how do I stop wanting it
I quit for three days and then used
trying to quit for my kids
I can't quit on my own
ready to quit for good this time
I want to be done with fentanyl
my ex won't stop texting me
my dealer keeps texting me
how do I get my dealer to stop texting me
I told my plug to leave me alone
the cravings won't leave me alone
please don't leave me alone tonight
I just want the noise to stop
make it stop
will it ever end
the withdrawals never end
I can't make it to the end of the week
it feels like there is no end
end of the month is rent and I'm broke
at the end of the day I stayed sober
they want to cancel my insurance
my clinic canceled my appointment
cancel my dentist appointment
I had to cancel on my sponsor
I want to remove him from my life
remove the couch from the room first
I removed all the contacts from my phone
I deleted my dealer's number
I need to delete my dealer's number but I can't
I quit my job
thinking about quitting my job
I need to quit smoking too
stop drinking is next
my mom said stop texting him
I told him stop texting me and he showed up anyway
I never want to stop getting these
don't stop texting me please
please don't unsubscribe me
I don't want to lose this group
please don't take me off the list
don't cancel my check in
my counselor told me to stop going there
my mom wants me to stop talking to him
stop being so hard on myself is what my sponsor says
once I start I can't stop
I stopped three days ago
we stopped at the gas station where I used to buy
one stop from the meeting
the bus stop by the clinic
stop hurting me
stop making me laugh
tell my ex to leave me alone
I wish everyone would leave me alone
he never leaves me alone
I wanna get off methadone
take me off suboxone they said
my doctor wants to take me off my meds
they took me off the waitlist
I don't want to be on methadone anymore
I don't want to use anymore
I don't want any more of this life
no more pills for me
no more excuses
no more drama today
no more lies I told my wife the truth
I gave my number to the wrong person
I texted the wrong number and my dealer answered
sorry I called the wrong number
I was hanging out with the wrong people
I revoked his visits
my probation got revoked
they might revoke my probation
I opted out of the party
I never signed up for this life
I'm not interested in using again
I end up using every weekend
it has to end sometime
I cried and then quit crying
I don't get texts from my family anymore
my kids don't text me back
nobody texts me anymore
why don't you text me in the morning
I don't want to miss your texts
I like these messages
your texts keep me going
how do I get more messages
no one calls me anymore
he kept messaging me all night
I'm sick of this disease
stop fentanyl before it stops you
I have to stop lying to my sister
I need help to stop
can't stop won't stop
nothing stops the cravings
day 4 and I refuse to quit
don't quit before the miracle
I won't quit on me
thank you for not giving up on me
`;

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
`;

/** Sentences that a reasonable person reads as "no more texts" (RULES 5). */
export const OPT_OUT_SENTENCES_ENGLISH = `
please stop texting this number
Stop texting me please, thanks
I asked you to stop texting me
I told you guys to stop texting me
can you please stop messaging me
could you stop sending me these messages
would you please stop
stop sending me this stuff
stop sending texts to my phone
quit messaging me
quit sending me these
cease all messages
please cease contacting me
stop spamming me
stop bothering me
stop blowing up my phone
stop harassing me
who is this stop texting
this is a work phone please stop texting
don't text me
dont txt me no more
Do NOT text me ever again
never text me again
never contact me again
don't contact this number
please do not message us anymore
don't ever message me again
I asked not to be contacted
I do not want to be contacted
I don't want to be texted
I don't want to receive these messages
I dont want to get texts anymore
I don't want any texts from you
I don't want your messages anymore
I do not wish to receive further messages
I no longer want these texts
I no longer wish to receive messages
I don't need these texts anymore
i dont want this anymore take me off
I don't want to hear from you again
dont want to hear from yall
I don't want you texting me
take me off the list
take me off your list please
take me off of this list
take me off your texting list
Take me off whatever list this is
get me off this list
get me off your mailing list
please take my number off your list
remove me from your list
remove me from this list now
remove my number
remove my number from your system
please remove this number
remove my name from your contacts
remove us from your texts
delete my number
delete my number please
delete me from your list
please lose this number
erase my number
forget my number
wrong number
you have the wrong number
You got the wrong number dude
Sorry, wrong number
I think you've got the wrong person
wrong person
this isn't my number anymore, wrong number
you texted the wrong number
unsubscribe
please unsubscribe
how do I unsubscribe
I want to unsubscribe
unsubscribe from all
I'd like to unsubscribe from these texts
unsub
opt me out please
I opt out
I'd like to opt out
I want to opt out of these messages
opting out
I revoke my consent
I withdraw my consent to be texted
I did not consent to these messages
I never gave you permission to text me, I do not consent
cancel my subscription
please cancel my texts
cancel this service
I want to cancel
I'd like to cancel please
end my subscription
end these texts
end all messages
no more msgs
no more texting me
no more of these texts please
no texts please
leave me alone
just leave me alone
please leave me alone
leave me the fuck alone
leave us alone
make these texts stop
how do I stop these texts
how do I stop getting these messages
I want these messages to stop
I'd like to stop receiving texts
please turn these off, stop texting
STOP. I feel terrible
STOP i want to die
stop all texts
Stop the messages
stop alerts
stop notifications
ok stop
stop now
stop already
please just stop
yes please stop
STOPPPP
s t o p
S.T.O.P.
st op
stpo
Stop🛑🛑
ｓｔｏｐ
Stop!!! Stop!!!
hey stop
thank you, but stop
End please
quit now
please cancel
opt-out please
Thank you for everything but please remove me from your list
My husband passed away. Please stop texting his phone. Remove this number.
She doesn't live here anymore. Please stop contacting us.
I moved away, please take me off your text list, thanks!
I'm doing fine now so please stop the texts
`;

export const OPT_OUT_SENTENCES_SPANISH = `
no me escriban mas
no me escriban por favor
por favor ya no me escriban
ya no me manden textos
no me manden nada
no me envien mas mensajes de texto
no me vuelvan a escribir
no me vuelvan a mandar mensajes
no vuelvan a escribirme
no me sigan escribiendo
no me sigan mandando mensajes
no me estén mandando mensajes
no me textees más
no me textes mas
ya no me textie
no nos escriban más
no me contacten
no me contacte nunca más
no me llamen nunca mas
no me hablen más
no quiero mensajes
no quiero recibir mensajes
ya no quiero recibir sus mensajes
ya no quiero mensajes
no quiero estos mensajes
no deseo recibir más mensajes
no deseo recibir textos
no quiero que me escriban
no quiero que me manden mensajes
no quiero que me sigan escribiendo
no quiero seguir recibiendo mensajes
no quiero recibir nada de ustedes
no quiero nada con ustedes
no quiero saber nada de ustedes
no quiero estar en esta lista
no quiero publicidad
quiero darme de baja
me quiero dar de baja
quisiera darme de baja por favor
denme de baja
deme de baja por favor
dame de baja ya
por favor dar de baja este numero
quiero dar de baja mi suscripción
cómo me doy de baja
me doy de baja
solicito mi baja
quiero la baja
baja del servicio
darme de baja de esta lista
darse de baja
numero equivocado
tiene el numero equivocado
tienen el número equivocado
se equivoco de numero
te equivocaste de número
están equivocados de número
esta equivocado de numero
persona equivocada
este no es su numero, numero equivocado
no es mi numero
ese no es mi número
quítenme de su lista
quiteme de la lista por favor
quítame de tu lista
sáquenme de la lista
sáqueme de esta lista
saquen mi numero de su lista
borren mi número por favor
borra mi numero
borre mi número de su sistema
eliminen mi numero
eliminen mi número de su base de datos
bórrenme de su lista
bórrame
elimínenme
por favor elimíneme de sus contactos
quiten mi numero
pierdan mi numero
olviden mi número
deja de mandarme mensajes
dejen de mandarme textos
dejen de escribirme por favor
deje de escribirme
deja de textearme
dejen de textearme
dejen de contactarme
dejen de molestarme
deja de molestar a este numero
dejen de enviar mensajes
dejen de enviar mensajes a este numero
paren de escribirme
paren de mandar mensajes
pare de mandarme mensajes
quiero que dejen de escribirme
les pido que dejen de mandarme mensajes
paren los mensajes
alto a los mensajes
alto por favor
basta de mensajes
basta de textos
no mas mensajes por favor
ya no más mensajes
ya no mas
nomas mensajes
no más sms
cancelar
cancelar por favor
cancelen mi suscripcion
quiero cancelar
quiero cancelar el servicio
cancele los mensajes
cancela mis mensajes
detener mensajes
detengan los mensajes
suspendan los mensajes
anular suscripción
terminar suscripcion
quiero salir de la lista
cómo salgo de esta lista
quiero salir de esta suscripción
quiero desuscribirme
desuscribir
desuscríbeme por favor
me quiero desuscribir
revoco mi consentimiento
no autorizo que me escriban
retiro mi consentimiento
stop por favor
por favor stop
pare
paren
parar
nomás
no más
n o m a s
ALTO!!
alto 🛑
¡Basta!
Salir.
baja porfa
terminar
detener
ALTO quiero morirme
STOP me siento mal
Gracias por todo pero ya no me escriban
Hola, este celular ya no es de Pedro, por favor no manden más mensajes
Estoy bien ya, gracias, quiero darme de baja
mi esposo falleció, por favor borren su número y no me escriban más
`;

/** Real doubt: one question is asked (RULES 5). */
export const DOUBTFUL_SENTENCES = `
stop it
stop this
enough
no more
not interested
I'm no longer interested
go away
fuck off
stop texting me so much
stop texting me so early
no more reminders
I quit
quit this group
stop john
déjame en paz
ya no me interesa
basta ya
no me molesten
ya te dije que no me interesa
dejen los recordatorios
`;

export function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
