/** Something else than an end is asked for (RULES 6, 15, 42). */

/** What is kept is to go: FORGET explains it. */
export const ERASES = `
Delete all of my information
borren mi información
borren todo lo mío
borren todos mis datos
eliminen mis datos
erase all my info
les exijo que borren mis datos
whoever runs this please delete my info
delete my info
erase everything
borra todo
borren mis datos
can you delete all my data
elimina mi informacion
wipe all my answers
quiero que borren todo
`;

/** Another time, fewer, or a rest. */
export const WANTS_LESS = `
maybe stop for a while
stop texting me so early
stop texting me so much
stop sending me these at 6am
pls stop sending me these at 6am
dejen de mandar mensajes tan temprano
stop for a week
can i stop this for a while
not at night
stop texting me at night
dont text me so early
text me less
fewer texts please
no tan temprano
dejen de escribirme en la noche
no me manden mensajes a las 6
can you stop for a few days
can i take a break from this
i need a break from these for a few days
leave me alone for a while
quiero parar por una semana
necesito un descanso de esto
mandame menos mensajes
`;

/** Somebody or something else is to be stopped, or left behind. */
export const ENDS_SOMETHING_ELSE = `
stop my husband
stop my mom from drinking
stop him please
stop me from using
please stop me
somebody stop me before i do it
i want to stop
remove me from this hell
take me out of this nightmare
get me out of this house
how long till the withdrawals stop
saquenme de este infierno
paren a mi esposo
Stop usando ya llevo 4 dias
stop me if ive told you this one
dont ever stop sending these
keep them coming
sorry my kid typed stop. keep them coming
ignore that, didnt mean stop lol
if i text stop do i lose my history? not asking to, just wondering
Does it cost anything to unsubscribe later or is it free either way
unsubscribed from all my old plug's pages haha
Stop! you're gonna make me cry lol that was sweet
no paren con los mensajes me ayudan bastante
no era para quitarme, me equivoqué
si mando stop pierdo todo? solo pregunto, no me quiten
pensé en salirme del programa pero me quedé
`;
