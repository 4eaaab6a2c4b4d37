/** They may be about this line, or not: one question (RULES 5). */
export const MURMURS = `
too many texts
go away
fuck off
how do i stop this
how can i stop it
u text alot
cant keep doing this every day
what happens if i say stop
maybe i should stop this
idk if i want to keep doing this
i think im ok without this
I'm out
I'm done with all of it
how long do these texts go on for
prob dont need this anymore?
im done
maybe yall should stop
too many
is it even worth it, getting these i mean
i guess thats it for me and this program, or not, ask me tmrw
stop i guess
whats the point of these
dont bother
not sure i want to be on this anymore
should i keep getting these?
think im good without the checkins but idk
i dont need this
this is too much
leave it
do these ever stop
this is annoying
thinking about quitting this thing
never mind all this
im over it
I cant do this anymore with yall
thats a lot of texts
I don't think I want this anymore
im done with this
I'm over it
not for me
this isn't for me
not my thing
I changed my mind
changed my mind
how did you get my number
i didn't sign up
I never signed up for anything
didn't ask for this
f u
fuck you
shut up
shut the fuck up
stop that
cut it out
knock it off
quit it
enough already
thats enough
ok enough
give it a rest
chill with the texts
these texts are too much
you text too much
I get way too many of these
these are annoying
so annoying
your texts annoy me
this is spam
spam
scam
do you ever stop
do you ever quit texting
can this be turned off
how does this end
how do i get out of this
i want out
let me out
I don't need this
i dont need this anymore
dont need this
don't need your help
I don't need your help anymore
don't want it
i dont want it
i dont want this
not anymore
no longer interested
not interested anymore
I'm not interested in this
rather not do this
thinking about unsubscribing
i might unsubscribe
should i just unsubscribe
can I stop these whenever
this isn't Dave
Dave doesn't live here
Dave's not here
I think you want somebody else
you're looking for someone else
not the right person
I just got this phone number
this isnt helping
these dont help me
your texts don't help
i hate getting these
stop asking me
stop asking me that
stop asking
quit asking
no more questions
leave
i'm leaving
count me out
que pasa si digo que pare
hasta aqui
ya me canse
ya mejor nada
son muchos mensajes
hasta cuando van a mandar mensajes
como que ya no quiero esto, no se
otra vez ustedes, cuanto texto
mejor ahi le dejamos
no se si quiero seguir con esto
y usted quien es, de donde tiene mi numero
asi dejalo
no se si dejar esto
mejor le paramos?
ya me canse de esto
tal vez ya no lo necesito
creo que ya no lo ocupo
ya estuvo
no me late mucho esto
ya no
para que es esto
me aburre esto
ya no quiero
ya no quiero esto
no quiero esto
no lo quiero
ya no lo quiero
no me interesa
no estoy interesada
no estoy interesado gracias
esto no es para mí
no es para mi
no es lo mio
cambié de opinión
cambie de idea
mejor no
mejor ya no
ya mejor no
quien te dio mi numero
de donde sacaron mi numero
cómo consiguieron mi número
no sé quién es
no los conozco
yo no me inscribí
yo no pedí esto
nunca me apunté
callate
cállate ya
cállense
ya callense
ya estuvo bueno
ya chole
ya déjame
dejame
ya me harté
ya me cansé de esto
ya me cansaron
estoy harta de ustedes
me tienen harto
qué molestos
qué fastidio
son muy molestos
me molestan
no molesten
cuántos mensajes
demasiados mensajes
muchos mensajes
mandan mucho
me mandan muchos mensajes
es spam
esto es spam
spam
es estafa
estafa
no necesito esto
ya no necesito esto
no necesito su ayuda
ya no necesito ayuda de ustedes
no me sirve
esto no me sirve
ya no me sirven
no me ayudan
me quiero salir
quiero salirme
ya me voy de aqui
se puede apagar esto
estoy pensando en darme de baja
quizás me doy de baja
no soy Pedro
yo no soy ella
no soy esa persona
aquí no vive
Pedro no vive aquí
este es mi teléfono ahora
acabo de comprar este numero
este numero es nuevo
ya no me pregunten
deja de preguntar
dejen de preguntarme
no mas preguntas
ahí muere
olvídenlo
i only get 100 texts a month on this phone and u are eating them. no more
🛑🛑 no more
yo quit it
Never touched an opioid in my life, get me off this thing
every time my phone buzzes w this it reminds me of pills. no more plz
Not interested, thanks anyway.
I never signed up for this
no thanks dont want it
im a nurse on shift and these keep buzzing, please end them
I changed my mind, I don't want this
stop pls n thank u
there is no Ashley here
stop hmu
stop that texting
I dont want to be in this anymore
i dont want to be in this program
dont wanna be on this
please, no more
i work nights and these wake me up. end it please
if i get another text im calling the cops
i no longer want to be a part of this
no interest in this
you're texting a restaurant
This is a school phone
this is her mother, please stop texting her
this was my moms number, she passed
just bought this phone, whoever had it before isnt here
old owner of this number is gone please delete
pause permanently
nothing further please
dont text me this stuff
never again
dont want this program
leave me out of it
i'm asking politely to be left alone
my husband doesn't need this anymore, he is 5 years clean
we don't want these messages at our house
aint interested
these reminders trigger me, please end them
you'll be hearing from my lawyer
this is considered harassment
i quit this program
tired of getting these
so sick of these texts
whoever u lookin for aint here
hes in prison so dont text him
no me interesa
dejame en paz
quiero salirme de esto
No molesten
saquenme de aqui
ya no quiero estar en el programa
voy a llamar a mi abogado si siguen escribiendo
el dueño de este número falleció
no me busquen
no necesito un robot que me escriba
cómo me quito de esto
ya dije que no
aquí no vive esa persona
este número me lo acaban de dar, borren al otro
equivocado
no frieguen
no friegue
no jodan
mi esposa ya no necesita esto, gracias
no soy la que buscan
buscan a otra persona
ya le dije tres veces que no soy Juan
cansada de estos mensajes
i dont think this is for me
im over this
no more
dejalo
ya dejalo asi
que molestos
`;
