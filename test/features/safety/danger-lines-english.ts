/** What people text in an emergency, in English, one a line, by the answer it must get (RULES 17, 18). */
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
my dude fell out and hes blue what do i do
shes not waking up and her lips are purple
bro wont wake up i think he did too much
My husband is not responding, he used heroin
he stopped breathing i gave him narcan
i think my mom OD'd
my girl took like 20 xanax and shes out of it
she took a bunch of pills and wont answer me
dude is OD'ing
Hes barley breathing
not breathing help!!!!
theres a guy overdosing in the park
someone is overdosing at the shelter
we found a man unconscious in the bathroom
my brother is unconscious
he wont respond to me
she isnt responding
I cant wake my son
my daughter will not wake up
Can't wake up my roommate, he's snoring really loud
his face is blue
hes turning grey
he is grey and cold
i think my friend is dying
please my friend is dying
shes dying help
hes gonna die help
i gave him 2 narcans still not breathing
narcan didnt work
he had a seizure and now he isnt breathing
hes breathing but wont wake up
she's nodding so hard i cant wake her
my baby ate a pill help
my toddler swallowed suboxone
he's choking on vomit and wont wake up
hes not breathing should i do cpr
she shot up and fell out
my friend passed out after shooting dope
my bf passed out and his lips are blue
cant feel a pulse
no heartbeat
he does not have a pulse
hes blue in the face
She has blue fingernails and is cold
he took my whole script of methadone
he did fentanyl and is unresponsive
Hes unresponsive
my friend took too much and is throwing up
John is overdosing
Sarah isn't breathing
Mike od'd
Mike won't wake up
he fell asleep and won't wake up no matter what
I found my sister on the floor not breathing
she hasn't moved and won't wake up
hes dead i think hes dead
my cuz is od n
My fiance is laying on the floor and not breathing
Hes laying there blue
I think he took something he won't wake up
my neighbor is on the ground and isn't breathing
can someone help my friend he is overdosing
she is purple and not responding
hes not responding at all
my stepson od'd in his room
I found my mom unresponsive
cannot wake my wife
he keeps passing out and his lips are blue
he isn't waking up after i gave him narcan
is he dead? not breathing
my guy is turning colors and wont wake up
his pulse is gone
she's choking and turning blue
bf shot up and stopped breathing
my friend just overdosed and i dont know what to do
he took a bunch of percs and is barely breathing
She isnt waking up!!
my friend is oding on fent
friend od what do I do
someone od'd next door
he's making weird snoring sounds and won't wake
daughter took a whole bottle of Tylenol
my 2 year old ate suboxone
she drank methadone and wont wake up
hes super pale and not breathing
he's ice cold and unresponsive
narcan didn't work he's still out
baby got into my purse and ate a pill
breathing real slow and wont answer me
gave narcan no response
he only breathes every 10 seconds
he used and now hes out cold
hes barely got a pulse
his eyes rolled back
i gave 2 narcans and hes not coming back
my little brother ate my gummies and my oxys
used both narcan nothing is happening
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
i think i od
I believe I'm overdosing
i just od'd
i overdosed last night
im fading i took too many
took way too much
took wayyy too much
i accidentally took too many of my meds
I took double my methadone and feel weird
i took 2 of my doses and cant stay awake
just did a huge shot and cant breathe
I took a lot of pills
i took a lot of xanax
I took every pill in the bottle
i took the rest of my pills
i swallowed a bunch of tylenol
I mixed xanax and oxy and cant keep my eyes open
I'm high and I can't breathe
i smoked fent and feel like im blacking out
my fingers are turning blue
My heart is racing i took too much meth
i took 60 gabapentin
I relapsed and I think I'm overdosing
i might have overdosed
I may have taken too much
took more than i should have and feel like im dying
I drank a bottle of vodka and took all my pills
I took too much i dont want to die
I overdid it took too many pills
I think I'm about to od
help i took too much
i shot too much dope and i feel weird
I took like 15 xanax
ive taken too much
Ive taken a lot of pills
I have taken too many pills
just took my whole bottle of meds
i ate a bunch of gabapentin
took a whole bunch of sleeping pills
I snorted way too much
my lips r blue
cant stay awake i took oxys
i used after 6 months clean and i cant breathe
I'm od
Im ODing please
i drank too much methadone
swallowed everything in the bottle
i took too much of my meds by accident
i took something and i feel weird
cant breathe i used
i did a whole gram
i just took way more than i should
i think it was laced i cant breathe
i took rat poison
im nodding and cant breathe right
my chest hurts and i cant breathe after that line
took more pills than i was supposed to
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
i dont want to be alive anymore
I don't see a reason to live
I have no reason to keep living
I cannot do life anymore i want out of it i want to die
I'm gonna end it tonight
I am going to end my own life
im ending it
I've decided to end things tonight
I'm thinking of hurting myself
want to cut myself
I wanna slit my throat
I have a plan to kill myself
i bought a gun to kill myself
I'm going to shoot myself
im about to hang myself
going to drive off a bridge
I wanna drive my car into a wall
I want to jump off the roof
I wish I would just die
I wish I could just die
wish i would've died
I wish the overdose had killed me
I hope I die in my sleep
praying i dont wake up
nobody would care if i was dead
the world is better off without me
everybody would be happier without me
my family is better off without me
there's no point in living
theres no point being alive
I don't want to do life anymore
Life is pointless I want to die
id rather be dead
I'd rather die than keep doing this
death would be easier
dying would be a relief
i dont deserve to live
I don't deserve to be alive
I can't live anymore
I want to be dead
i just want to be gone
I need to die
i feel like dying
I feel like killing myself
feel like ending it all
sick of living
over life
done with life
unalive
im going to unalive myself
just want to go to sleep and not wake up
suicide
sucide
im suicidle
goodbye everyone
goodbye i love you all this is the end
this is the end for me goodbye
tell my kids i love them goodbye
tell my mom im sorry i cant do this anymore goodbye forever
I'm writing goodbye letters
I can't take it anymore I'm going to kill myself
why shouldnt i just kill myself
might as well kill myself
I should kill myself
i will kill myself
My daughter is talking about suicide
my friend is suicidal
my husband has a gun and says he will kill himself
he is threatening to kill himself
she's cutting herself
i took a knife to my wrists
i dont want to live like this anymore i want to die
Killing myself sounds better than this
no one will miss me when im gone
I won't make it through the night
dont think ill make it through tonight
I don't want to exist anymore
take my life
i wanna be dead
Kill myself
i keep thinking about death
all i think about is dying
i have a noose
I just want to die already
ready to kill myself
id be better off dead
I'm better off dead
I dont wanna be alive
i really don't want to live anymore
I don't feel like living
not sure i want to live
i dont know if i want to be alive
I am thinking about ending it
thinking of ending things
I want out of this life
I'm going to hurt myself
ima kill myself
i am gonna off myself
i want to off myself
about to end my life
tonight is my last night
this will be my last text
I've written my goodbye note
I hope I never wake up
I wish I could go to sleep and never wake up
I wish I wasn't here anymore
no point in living anymore
what is the point of being alive
I have nothing left to live for
everyone would be better if I was dead
my mom would be better off without me
I have pills and I'm going to take them all
going to take all my pills
I want to od and die
i want to overdose on purpose
I feel suicidal again
suicidal
he is suicidal
my brother wants to end his life
my girlfriend is threatening suicide
my dad says he's going to shoot himself
I cut my wrists
im cutting myself again
I can't do this anymore I want to die
i cannot go on living
life has no meaning i want to die
I dont deserve life
death sounds so peaceful
I'd rather be dead than live like this
i keep having thoughts of killing myself
I can't stop thinking about suicide
planning my suicide
i am going to jump
Im standing on the bridge ready to jump
got the gun loaded im done
I don't want to wake up tomorrow morning
pls just let me die
kill me please
I wanna not exist
wish i could disappear forever
I want my life to be over
I want to stop existing
going to take all my pills
i just want it all to end
ive got pills here and im thinking about it
i have a gun in my hand
being alive hurts too much
dont see the point of living
got my gun out
hope i get hit by a car
i burned myself on purpose
i dont feel safe with myself
i have a gun and im going to use it
i have a rope
i just want the pain to end forever
i tied the noose
i want to be with my mom in heaven
i want to cut
i want to go to heaven now
i want to use til i die
ill be dead by tomorrow
im done trying to live
im holding a gun
im on the bridge
my husband has a gun to his head
pull the trigger
scared im gonna do something to myself
started cutting again
they wont miss me
want to sewerslide
wish i wouldnt wake up
`;
