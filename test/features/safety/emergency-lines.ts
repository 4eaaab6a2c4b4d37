/** A body that needs 911, violence suffered, harm threatened; and what only sounds like it. One text a line. */
export const EMERGENCY = `
im having a heart attack
I think I'm having a stroke
i had a seizure
i havent had a drink in 2 days and im seeing things
my chest hurts and i cant breathe
chest pain
i have chest pain
bad chest pain and my arm is numb
heart attack
dolor de pecho
i cant stop bleeding
im throwing up blood
me duele el pecho
me duele el pecho y no puedo respirar
me esta dando un infarto
tuve una convulsion
llevo dos dias sin tomar y estoy viendo cosas
estoy vomitando sangre
`;

export const VIOLENCE = `
he hits me
my husband beats me
my boyfriend will kill me if i go home
my ex threatened to kill me
im scared of my boyfriend
me pega mi marido
mi novio me pega
mi esposo me va a matar si regreso
tengo miedo de mi marido
mi pareja me amenaza con matarme
`;

export const HARM = `
im going to kill him
i want to kill her
im gonna shoot someone
want to hurt him
i want to hurt someone right now
im gonna hurt her
quiero lastimarlo
voy a matarlo
lo voy a matar
`;

export const NEITHER = `
im going to kill him lol
i dont want to hurt him
i dont want to hurt her feelings
i want to hurt him less than i did
i never want to hurt someone again
heart attack on a plate
my dad had chest pain last year
i got chest pains from coughing last week
no quiero lastimarlo
no quiero matarlo
im seeing things more clearly now
my mom had a stroke last year
i had a seizure when i was using
the sun hits me in the morning
he beat me at chess
my boss is gonna kill me
the news hit me hard
that song hits me
el sol me pega fuerte
me pega el calor
mi hijo me pega con la pelota
veo cosas bonitas en mi futuro
lo voy a matar de risa
my heart is full
i was beat after work
`;
