/** Labelled danger lines: what people text in an emergency, one a line, by the answer they must get (RULES 17, 18). */
export const OVERDOSE_OTHER_ENGLISH = `
he's NOT breathing
hes not breathing
not breathing
my friend isnt breathing help
she stopped breathing
he's barely breathing
my brother is not breathing right
she is breathing really slow
his breathing is super shallow
hes blue
he's blue
she is turning blue
his lips are blue
her lips are turning purple
my boyfriend is blue and cold
lips blue wont wake
cant wake him up
I can't wake her up
can't wake my boyfriend
cant get him to wake up
he won't wake up
she wont wake up please help
my roommate wont wake up
my son won't wake up and he's gurgling
hes not waking up
he od'd
he OD'd
my friend overdosed
my friend is overdosing
I think she overdosed
i think my bf od'd
my bro just odd
he is ODing right now
someone overdosed in the bathroom
my roomate is overdosing what do i do
she took too much
he took too many pills
my mom took a whole bottle of pills
she swallowed all her pills
he shot up and now he's not moving
my cousin is unresponsive
he is unresponsive
he's unconscious
hes gurgling
she's making a gurgling noise
death rattle
foam coming out of his mouth
he's foaming at the mouth
no pulse
I cant find a pulse
he has no pulse
gave him narcan and nothing
I gave her narcan she still wont wake up
narcan isn't working
narcan not working on him
we need narcan now
he needs narcan
she's limp and blue
he collapsed and is not responding
my dad is slumped over and won't wake up
she passed out with a needle in her arm
he passed out and i cant wake him
he is seizing
my sister is having a seizure
he's snoring weird and wont wake up
think hes dying
i think he's dead
I found him and he is not breathing
doing cpr now
what do i do if someone overdoses
my friend did too much fent
hes cold and blue
help my girlfriend is od'ing
Hes nit waking up hes not breathing
STOP she od'd
help me, he isn't breathing
`;

export const OVERDOSE_SELF_ENGLISH = `
I took too much
took too much
i took to much
I took too many
i took too many pills
I od'd
i od
I'm overdosing
im od'ing
i think im overdosing
I think I overdosed
I might be overdosing
i did too much dope
I did too much and i cant stay awake
i shot too much
i took all my pills
took all my pills to end it
I swallowed a bottle of pills
I took 40 xanax
took a bunch of pills
i just took a handful of pills
I used too much fentanyl
smoked too much fetty help
my lips are blue
my lips are turning blue
im turning blue
i cant breathe i took dope
I shot up and I can't breathe
took some blues and keep nodding out
I used and now I cant breathe
i took a whole bottle of tylenol
I injected too much
I snorted too much
im going to od
im gonna overdose
I can barely breathe after using
i had too much h
popped too many percs
did a double dose by accident
i odd
I think I took to much of something
I ate too many pills
I downed the whole bottle of pills
i swallowed all of my meds at once to die
`;

export const OVERDOSE_UNCLEAR_ENGLISH = `
overdosing myself rn
O.D.'d again help
overdose
OD
overdosing
overdose help
we took too much
my friend and i od'd
od now
please help overdose
me and my girl overdosed
we both od'd
`;

export const SUICIDE_ENGLISH = `
I want to die
i wanna die
i want to die so bad
kms
im gonna kms
I want to kill myself
going to kill myself tonight
im thinking about killing myself
thinking of ending my life
I want to end my life
end it all
i want to end it all
ready to end it
I just want to end it
I'm suicidal
feeling suicidal
having suicidal thoughts
thinking about suicide
I wish I was dead
wish i were dead
wish i wasnt alive
I wish I had never been born
wish i didn't wake up
I hope I don't wake up
hope i dont wake up tomorrow
better off dead
everyone would be better off without me
they'd be better off without me
my kids would be better off without me
I don't want to live
I dont wanna live anymore
dont want to be alive
i don't want to be here anymore
I don't want to exist
no reason to live
nothing to live for
not worth living
life isn't worth it
life is not worth living
i have no will to live
tired of living
im so tired of being alive
done living
I can't go on
i cant go on anymore
goodbye forever
goodbye cruel world
this is my final goodbye
this is goodbye forever
i wont be here tomorrow
I won't be here much longer
slit my wrists
i want to cut my wrists
gonna jump off a bridge
I'm going to jump in front of a train
gun to my head
I have a gun to my head
blow my brains out
put a bullet in my head
hang myself
gonna hang myself
i should just be dead
let me die
nobody would miss me
no one would care if i died
would anyone care if i died
what's the point of living
why am i still alive
want to unalive myself
I want to sleep and never wake up
wanna go to sleep forever
STOP i want to die
I want to disappear forever
ready to die
planning to kill myself
I tried to kill myself last night
my friend wants to kill himself
my son says he wants to die
she said she's going to kill herself
please someone kill me
put me out of my misery
i want to hurt myself
I've been wanting to kill myself since last year
I don't want to die but I keep thinking about killing myself
i dont want to wake up tomorrow
taking my own life
writing my suicide note
commit suicide
`;

/** Lines that hold a danger word and no danger. */
export const LOOKALIKES_ENGLISH = `
this traffic is killing me
my feet are killing me
I'd die for a burger
I would kill for a coffee
overdosed on pizza
overdosed on coffee this morning
I od'd on netflix
dying laughing
I died laughing
im dying to see you
my phone died
my phone is dying
battery is dying
shoot me a text
shoot me an email
my cousin died of an overdose last year
I overdosed in 2019 and lived
I od'd three years ago
my brother overdosed last year
lost my son to an overdose
my best friend died from an overdose
he died of an overdose in 2018
she overdosed twice and survived
I almost overdosed when I was 19
overdose awareness day is tomorrow
overdose training at the library
narcan training tonight
where can I get free narcan
I carry narcan in my purse
naloxone class
I need narcan for my house
how does naloxone work
scared of overdosing
I'm afraid I'll overdose someday
risk of overdose
signs of an overdose
overdose prevention
overdose hotline number
I never overdosed
I did not overdose
he didn't overdose
i dont want to die, just venting
I don't want to die
I'm not suicidal
not going to kill myself lol
I would never kill myself
I wouldn't hurt myself
no suicidal thoughts today
my uncle committed suicide when I was young
my dad killed himself in 2010
she killed herself last year
suicide prevention walk
suicide squad was a good movie
I wanted to die when I was using
I used to want to die
I tried to kill myself years ago
a year ago i wanted to kill myself
feeling blue today
I feel so blue
im blue
the sky is blue
blue lights outside
out of the blue
my hair turned blue
the water turned blue
light turned blue
wearing my blue shirt
he's not responding to my texts
she isnt responding to my messages
the site is unresponsive
he won't wake up early
my teenager wont get up for school
I can't wake up in the morning
cant wake up on time
I hate waking up early
took too much time off
I took too many pictures
took on too much work
the walk took too much out of me
took all my meds today
I took all my meds this morning like I should
took my meds
took 2 tylenol for my headache
I took my dose at the clinic
don't take too many
ate too much
I ate too much turkey
drank too much coffee
did too much at the gym
I did too much today
thats odd
that's so odd
he's odd
odd day today
odd numbers only
he is an odd guy
breathing exercises help
slow breathing helps
did my breathing exercise
I can breathe again
my nose is stuffed can't breathe
unconscious bias training
passed out flyers at the meeting
passed out on the couch by 9
fell asleep on the couch
he passed away
my grandma died
my dog died
my grandma is dying of cancer
Buddy is dead
dead tired
I'm dead 😂
im dead lol
that meme killed me
you're killing it
killing time before the meeting
my boss is going to kill me
my mom will kill me if I'm late
kill me now lol
embarrassed to death
scared to death of court
bored to death
to die for
love you to death
worked to death
life or death
dead end job
walking dead marathon
the deadline is Friday
ran 5 kms today
I hung out with my sponsor
hang in there
just hanging out
cut my finger cooking
I cut my hair
cut myself shaving
jumped in the pool
caught the train
drove over the bridge
end of the day
the end of the month
I want to end things with my boyfriend
I ended it with him
by the end of it all I was tired
I'm glad to be alive
happy to be alive
I want to live
a reason to live
grateful I didn't die
I'm done with that life
tired of living with my mom
tired of living paycheck to paycheck
goodbye heroin
goodbye for now
say goodbye to my old life
last day of work
my last day at the clinic
wont be here tomorrow I have court
I can't go on Tuesday
I can't go on vacation
I don't want to be here for the holidays
I don't want to live with my ex
I don't want to live near him
don't want to live like that again
I wish I was there
I wish I had never tried it
wish i was home
better off without him
better off sober
no point in arguing
want to disappear into a good book
I gave up smoking
what time is the meeting
I'm so hungry I could die
I almost died of embarrassment
this heat is killing me
my back is killing me
dead batteries
shot hoops with the kids
the movie was about an overdose
read an article on overdose deaths
that song slaps im dying
od green jacket
she overdoes it
I overdid it
he takes too much on
purple shirt
my bruise turned purple
six years sober since my last overdose
I survived an overdose
thinking about my brother who died
3 years since he overdosed
afraid of death
scared of dying
day of the dead party
how do I help prevent overdoses
two kms from here
I want to overdose on cake
I'm not breathing a word
holding my breath
what is the suicide hotline number
suicide is a heavy topic in group
`;
