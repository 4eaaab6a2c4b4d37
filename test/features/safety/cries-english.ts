/** What people of many voices text in danger, in English, one a line, by what is wrong (RULES 17-19). */
export const SOMEBODY_ELSE_ENGLISH = `
my bf is barely breathin and his lips r blue what do i do
she wont wake up ive tried everything
hes not waking up and theres a needle next to him
my roommate took something and now shes just making weird snoring noises
this dude on the bus bench is blue
yo my homie fell out
HE IS NOT BREATHING
i cant get my wife to wake up shes so cold
my son is on the bathroom floor and hes purple
wheres the narcan at he fell out
how do u use the narcan spray he isnt moving
my baby daddy overdosed im scared
i gave him 2 narcans he still not up
shes breathing like once every 20 seconds
found my brother on the floor wont respond
my cousin did fentanyl and went limp
he nodded off and i cant get him up
my friend shot up and now hes grey and sweaty
girl next door unconscious pills everywhere
hes foaming out the mouth
my mom is turning colors and wont open her eyes
her eyes are rolled back and she wont answer me
hes cold to the touch what do i do
my uncle isnt responding to me
i think my friend is dying please help
she took like 30 xanax and is out cold
my daughter swallowed a bunch of pills
hes making a gurgly sound
my girl is passed out and her lips are turning white
i dont think shes breathing
i cant feel a pulse on him
my boyfriend od and i dont have narcan
he is hardly breathing rn please
someone is od in the mcdonalds bathroom
his face is gray and his body is limp
the guy at the shelter is slumped over and wont wake
they took too many percs and now they wont get up
my neighbor is passed out in his car needle in his arm
my husband used and now he just stares and wont talk and his breathing is weird
wont wake up no matter how hard i shake her
we did a line and now she fell down and isnt moving
my dad took all his oxys
she stopped breathin
hes breathing funny and i cant wake him
idk if hes breathing
omg he just dropped and hes turning blue
is it normal for someone to snore really loud after using and not wake up, he wont wake
narcan didnt work what now
do i give him another narcan
how many times can i narcan someone hes still out
should i put her on her side shes throwing up and wont wake up
my friend is od'ing
hes od'd before but this time hes not coming back
shes been out for an hour and i cant wake her after she shot dope
someone passed out in our bathroom at work and is blue
my man hes not responsive
my sister aint breathing
he just smoked some fetty and hit the floor
hey my bro took a bunch of blues and hes nodding bad and i cant keep him awake
her skin is clammy and she wont wake
his heart stopped
i dont feel his heartbeat
my stepson is unresponsive send help
he quit breathing
she's seizing on the floor
my kid got into my suboxone
my toddler ate one of my pills
a lady outside is oding
he looks dead
I found him with a needle in his arm and hes cold
hes nt breathing
he wnt wake up
shes blu
my frnd overdosd
hees not breating
my gf od'd on fent and her breathing is rattling
i think he took too much
hes going out help
my roommates lips are purple and hes making choking noises
please my brother he took too much dope and hes so pale
cant wake up my homegirl she did some bad dope
my fiance did a shot and now shes making this awful rattle noise
bro he aint movin his lips is blue af
i walked in and found my mom lifeless on the couch
somebody help my babys father is out cold and i see foil
we were getting high and my friend just stopped breathing
he took a fake perc and fell out
cant get a response from my wife she took her whole bottle of ambien
her fingernails are purple and shes breathing like every 10 seconds
the narcan aint doing nothing he still gray
ive hit him with three narcans
uncle ray is in the bathroom with the door locked and hes not answering he was using
theres a girl passed out behind the gas station her face is blue
shes breathing but real slow and i cant wake her
i think my dad od
my roomate is od on the kitchen floor
hes doing that death snore thing
my sons eyes are rolled back and hes not talking
yall he not waking up we slapped him and everything
my homeboy is leaned over not responding after hitting that blue
is she overdosing? shes cold and wont talk
do i do cpr or narcan first
my gfs turning grey
hes limp and his pulse is weak
i shook him and yelled and nothing
my kid drank my methadone
he bumped some fent an hour ago and i cant wake him up
mouth is foaming she took a bunch of pills
idk what he took but hes not ok hes barely breathing
HELP MY BROTHER STOPPED BREATHING
somebody od in the motel room next to me
she collapsed after smoking
my man is unresponsive in the car
he keeps stopping breathing
his breathing sounds like gurgling water
my friend did too much coke and is having a seizure
should i call 911 my friend is passed out and blue
she said she took all her trazodone and now she wont answer the door
he nods off and stops breathing then gasps
my stepson just dropped in the hallway and his lips are gray
she drank a bunch of liquor and took benzos and i cant get her to open her eyes
my ex is on the floor making gurgling sounds
hes not waking up from his high
we shared a bag and now my buddy is blue
my coworker is passed out in the restroom with a syringe
the narcan isnt bringing her back
i think grandpa took too many of his pain pills hes not making sense and falling asleep
my bf hit the pipe and started seizing
hes breathing like twice a minute
her chest isnt moving
i need to know how to give narcan right this second
he went stiff and his eyes rolled back
shes unconscious and theres vomit everywhere
this kid in the parking lot od'd
my wife wont respond she did some H
bro is slumped in the driver seat not waking up
he took some pressed pills and went to sleep now i cant wake him
mi amigo od what do i do
hes not got a pulse
my man turning blue yall
she is making noises like shes drowning after shooting up
someone is dying in the alley they od
hes ice cold and not breathing
my brother in law took something in the garage now he wont talk and hes drooling
can someone tell me what to do she is turning purple
there is a man on the train platform not breathing
he took a whole bunch of soma and hes barely awake
shes cold and stiff and her lips are blue
my girl just nodded out mid sentence and now she wont respond
he keeps going limp
my baby brother drank cough syrup with codeine and wont wake
they just pulled my friend out the car hes not breathing
hes been asleep 14 hours after doing dope and i cant wake him
narcan given twice still no breathing
pls help hes od
my girlfriend is unconscious i think its the pills
he snorted something and hes shaking on the floor
my nephew is blue please
i cant wake mom she takes oxy
hes barely got a pulse what do i do
he looks dead and theres a needle
someone od'd in my building
should i do mouth to mouth hes barely breathing
theres a guy in the mcdonalds bathroom passed out needle next to him
I can't get her to wake up, she took some percs that weren't real
my roommate is blue
i gave him 2 narcans and hes still out
friend on facetime passed out after using and i can see hes not moving
friend slumped over not answering he shot up
my cousin fell out n we aint got no narcan
shes cold. she's not moving. i dont know what to do
hes breathing like once every 20 sec
found my daughter on bathroom floor needle in arm
a lady on the bus is out and her lips are purple
somebody overdosed at my house
mi brother no wakes up he did a pill please
she's making gurgling sounds and wont respond
they took a pill and now theyre not responding
gurgling noise wont open her eyes took blues
My fingers r shaking hes dying on me
Is it an overdose if hes snoring really deep and I can't wake him
My brother is overdosing right now what do i do
someone just OD'd
can i get in trouble if i call 911 my friend is od
he's in and out, skin clammy, tiny pupils, what should i do
gave narcan nothing happened
my 3 yo ate one of my methadone
shes limp as a noodle and wont answer me please
her lips r turning blue what do i do
Daddy wont get up he took his medicine and hes making funny noises
omg shes choking on her vomit shes passed out high
he was just talkin to me 5 min ago now nothing. dope on the table
Someone is ODing at the park by the swings
i dont got narcan and my friend is out
how do you use narcan hurry
My buddy texted he took a bunch and now hes not picking up and the door is locked
he took something an i think he's gone please god
hes foaming at the mouth
wife took way too much. shes going in and out
He wont wake up and hes snoring weird he did a line earlier
where do i spray the narcan hes out cold
she wont wake up
im doing cpr on my bf rn
my neighbor is passed out in his yard not responding hes a known user
My grandson got into grandma's pain patches and he's limp
Hes blue and cold please help
She quit breathing after she smoked it
He OD again he's on the couch i slapped him and nothing
shes makin that death rattle noise
ok so um my nephew he's he's laying here and I keep saying his name and he ain't saying nothing back and there's that foil next to him oh lord
hes not breathing
my boyfriend is overdosing rn
he wont wake up help
her lips r blue
she making a gurgling sound
shes nodding out bad and i cant get her up
he stopped breathing
i found my son on the floor
my son is on the floor with a needle in his arm
he did too much
i gave him narcan and hes still out
hes dying
some dude overdosing at the park by me
hes cold and clammy and wont talk
hes seizing
we shot up and he went out
she aint waking up
came home and my husband is on the bathroom floor
i think she took fent shes barely breathing
his heart is barely beating
shes going under
hes nodding hard and i cant keep him awake
`;

export const MYSELF_ENGLISH = `
i took too much
i think im oding
i did too much and my chest hurts
took all my pills
i took the whole bottle
cant stay awake i shot too much
im fading
i feel like im going out
i used and i cant breathe
my heart is beating so fast i did too much
i took 20 of my moms pills
just swallowed everything in the medicine cabinet
i think i overdosed
i od'd
i relapsed and took to much
i feel really weird i think it was fent
did way too much and im alone
i cant feel my legs i smoked something
i shot up and everything is going black
i keep nodding out and im scared
i took more than i shoulda
i mixed xans and dope and i cant keep my eyes open
i think i took too many
i drank a whole bottle of codeine syrup
help i did too much
i popped like 15 percs
overdosing rn
im overdosing help me
i cant stop throwing up i took too many
i feel like i might pass out i did a big shot
took a bunch of pills and im getting sleepy
i just ate a whole sheet of xanax
i smoked some blues and my breathing is slow
i messed up i took all of them
i took everything i had
i slammed too much
i think i did too much dope
im gonna die i took too much
i shouldnt have took that much im so dizzy
i took my whole script
i banged a whole bag and i dont feel right
swallowed a handful of pills
took way too many gabapentin
its getting hard to breathe i used fent
i think theres fent in what i took i feel like im dying
i feel like im od'ing
everything going dark i shot up
i fucked up i did way to much
im passing in and out i did some dope
i took 2 much
i tuk too much
i took to mny pills
i think i odd
i used after 3 months clean and i cant stay awake
i did my old dose and im not ok
i dont know how much i took
too many pills
took too many of my meds on purpose
i swallowed the bottle
my breathing is slow
i cant catch my breath after i smoked
i took enough to kill me
i snorted something and now my chest is tight and im scared
am i oding
is this an overdose i feel cold and i cant stay awake
i drank and took xanax and cant move
im so high i think im dying
my vision is going i did too much
took a hot shot
i just did a shot and im going out call someone
I TOOK TOO MANY PILLS
i finished the whole bottle of tylenol
downed all my sleeping pills
can barely breathe i used
i took a lot of pills and im scared
i think this is it i did way too much
i ate like 40 tylenol
took the rest of my klonopin all at once
just shot up and everything feels wrong i cant keep my head up
pretty sure im overdosing
i smoked that blue and now i can barely breathe
i drank methadone on top of xanax and i keep falling asleep
ive taken so many pills i lost count
i cant stop nodding and im by myself
i swallowed a bunch of my antidepressants
i think i took a bad pill my chest feels heavy
i did a speedball and my heart wont slow down
took double my dose by mistake and im dizzy
i relapsed tonight and i think i took to much
everything is spinning i took like 12 bars
my hands are blue and i cant feel them i used
im losing consciousness
if i pass out its cuz i took too much
emptied the pill bottle
i dont feel right i snorted something my friend gave me
i took enough pills to not wake up
i injected too much
took way more than usual
i got some bad dope im so sick and cant move
im nodding hard cant stay up
just took everything in the cabinet
i cant breathe after that hit
i think i might be od'ing
took em all
help i shot too much dope
i think i used too much i cant see straight
took a whole bunch of oxy im scared
i feel myself slipping after that shot
i might have overdone it im nodding and alone
i swallowed like 50 pills
i did twice what i normally do
im so messed up i cant breathe i smoked fent
i just downed a bottle of nyquil and some percs
something in that dope my heart is pounding and im sweating
i shot up after being clean and i feel like im dying
ive overdosed help
took all my seroquel
i keep blacking out i took some bars and drank
i cant feel my face or hands i did a line
im afraid i took a lethal dose
i ate all the gummies and the pills
gonna pass out did too much
my vision is fading i took too much
i dont think im gonna make it i did too much
i took it all every pill
i took a lot more than i shouldve and my heart hurts
i swallowed too many of my anxiety meds
i feel like im gonna stop breathing i did a big line
my body is shutting down i took too many
just did a big shot feel like im floating away
i took fifteen trazodone
i drank and took 8 klonopin now i cant walk
i want to throw up so bad i took too many pills
i shot too much dope im seeing black spots
i used and my lips are tingling and i cant feel my arms
i did so much dope i cant feel my body
i took all my moms xanax
i messed up and took too many and now im falling asleep
i cant breathe right after smoking that
i drank a fifth and ate some bars help
took 3 times my dose
something's wrong w me that batch was too strong i cant stay awake
i took like 20 and now im scared
my breathing is slow i think the pill was bad
narcanned myself but feel it coming back
mixed drinkin with my percs an i feel like passing out
im blue in the fingers and cold used 5 min ago
Used after 3 months clean same amount as before and now I feel like I'm slipping under
i used and somethings wrong
tookk too mny pilsl help
i just overdosed idk what to do
I'm overdosing right now please help
everything is fading i used too much
just took all my pills
hard to breathe since i snorted that
took some pressed pills heart is going crazy and im fading
send help i overdosed
Call 911 for me i took too much
i smoked somthin and it wasnt just weed i cant move my arms
mixed too much stuff. fading
i did way too much cant stay awake
cant breath good did a big shot
should i go to er i took more than i was supposed to and im throwing up and dizzy
think im going to die i did too much
Swallowed everything in the cabinet
cant keep my eyes open took too many blues
i cnt typ i tok 2 mch
that shit was way too strong i think im dying
im home alone and did too much dont let me sleep
took to many and i feel weird
took double dose n im seeing double cant stand up
i took way too much help
i did too much fent
i took all my pills
i cant breathe i shot up
i think my shit was laced
i think it was laced i cant feel my body
i mixed xanax and oxy and i feel wrong
i dont know what i took help
im so high i think im gonna die
im too high help
i drank a bottle of vodka and took my klonopins
think i took fent by accident
i took six percs and im nodding
i shot up and everything is fuzzy
i swallowed the bag
i shot dope and i cant stop nodding
`;

export const WISH_TO_DIE_ENGLISH = `
i want to die
i just wanna end it
im gonna kill myself
i want to unalive
thinking about offing myself
i cant do this life anymore
whats the point of living
i wish i never woke up
if i got hit by a car i wouldnt care
i have a gun and im thinking about using it
i wrote my note
this is goodbye
tell my kids i love them im done
who will take my dog when im gone
im giving all my stuff away i wont need it
i want it all to be over
i want to disappear and never come back
im a burden to everyone they dont need me
ready to go be with my mom in heaven
im going to jump
i dont see a reason to keep going
nobody would miss me if i was gone
im suicidal
having suicidal thoughts again
im thinking about suicide
ive been thinking about ending things
i cant go on
i want to sleep and never wake up
i hope i dont wake up
i pray god takes me tonight
life isnt worth it anymore
im tired of living
i got the pills lined up
i am going to od on purpose
im gonna take all these pills
i want to overdose and be done
i dont care if i live or die
honestly if i died tonight it would be fine
sometimes i think about driving into a tree
i cut my wrists
im cutting again
i keep thinking about killing myself
maybe ill just kill myself
tonights the night im ending it
last text ill ever send
bye everyone i love you im sorry
im sorry mom i cant do it no more goodbye
please take care of my daughter when im not here
i dont wanna exist
i shouldnt be alive
the world would be better without me
i should just die
im done with life
dont want to live like this no more
my friend says shes going to kill herself
my brother wants to kill himself what do i do
my daughter is talking about suicide
my ex said he was gonna shoot himself
i got nothing left to live for
i want out of this life for good
i dont want to be here anymore
its not worth living
i tried to kill myself last night
i attempted yesterday
i have a plan to kill myself
i bought a rope
standing on the bridge
i wanna blow my brains out
i wnt to die
i wanna diee
i wana kill my self
thinkin bout suicid
hope my next shot is my last
going to use til i dont wake up
i wish i was never born
cant take it no more im ending it tonight
i feel like giving up on life
theres no way out except death
i want to be with my son who died
i cant keep doing this i want out
im not gonna be here tomorrow
ive decided to end my life
i just dont want to exist anymore
theres nothing left for me here
my family would be happier if i was dead
ive got a rope in the garage
i keep picturing myself dead
i wanna go to sleep and not wake up ever again
im checking out for good
nobody will even notice when im gone
i dont have the strength to live another day
i put the gun to my head last night
im writing my goodbye letters
thank you for everything you all did for me, i wont be around much longer
i want to slit my wrists
going to drive off the bridge
id be doing everyone a favor if i died
i hate my life i want to die
i dont wanna live without her
maybe everyone would be better if i just disappeared
i feel like my life is over
the only way out is death
i wish that od had killed me
thinking of jumping
im gonna do it tonight. im gonna end it all
its too late for me goodbye
i overdosed on purpose last week and i wish it worked
what would happen if i took all my meds at once
i have the means and the plan
dont try to stop me im killing myself
i dont want help i want to die
please make sure my kids know i loved them
im better off dead than using
my best friend just texted me goodbye and i think hes gonna kill himself
my son is suicidal
i dont think i can live with this guilt
i want to be dead
if this is what life is i dont want it
im going to kms
i dont want to be on this planet anymore
i have nothing to live for
im planning to kill myself this weekend
wish i could just fall asleep and not wake up
it would be easier if i were dead
ill be gone by morning
i bought a gun to end it
im hanging myself tonight
life is pointless i want to die
i wouldnt be missed
im ready to die
i dont have any reason to keep living
no one cares if i live or die
i just want to stop existing
saying my goodbyes tonight
i took a bunch of pills to kill myself
cant stop thinking about death
been thinking about how to end my life
my girlfriend is threatening to kill herself
im gonna jump off this building
pls tell my daughter daddy loves her and im sorry
the voices tell me to kill myself
i cant go on without him i want to be with him
i tried to hang myself
i wanna be dead so bad
this world is better off without me
i dont plan on being here next week
whats the use of living
i dont see the point in being alive
im gonna take my life
i think about killing myself every day
i have a bottle of pills and im gonna take them all
i wish my heart would just stop
i dont want to live through this again
i cant live like this anymore
my wife says she wants to die
i feel like ending everything
im worthless and everyone knows it i should be dead
ive been saving up pills
i hope i get hit by a truck
nobody needs me here i want to be gone
i want to go home to god tonight
i have a razor and im gonna use it
i am planning on ending my life
please forgive me for what im about to do
i wont be a problem for anyone anymore
i cant see myself making it past tonight
been googling how to end it
ill never be happy i want to be done with everything
my dad has a shotgun and i know where he keeps it
if my kids werent here id be dead already
i feel like theres no reason for me to be alive
tell everybody i tried
im about to end it all
i hate being alive
thinking about hanging myself in the shed
i dont think ill be here for christmas
dying sounds peaceful
im gonna overdose on purpose so nobody has to deal with me
my cousin posted a goodbye note on facebook
about to catch the bus if u know what i mean. life aint it
gonna end my life
dont wanna be alive
i have a plan to end my life and the stuff to do it
im going to end it
My kids would be better off without me
if i wasnt here my mom could finally rest
who gets my truck if i go tonight
lord just take me already i mean it i dont want another day
i wish i was dead
kms fr
I dont want to live
thinking bout driving into a tree
why did they bring me back i wanted to go
Ready to be with my brother up there. tonight
how many would it take to not wake up
im having thoughts of hurting myself
gonna off myself
I give up on life
i wanna cut again and go deep this time
im done living
Tell my mom im sorry. she did everything she could
im a waste of space and should be dead
I'm ending it tonight
i should of died when i OD'd
i have a gun and im going to use it on myself
gonna kms tonight not even joking
im so tired of living
I wont be here tomorrow
gonna OD on purpose and be done with it
goodbye everyone im sorry
ending it all
I wrote letters to everybody
I relapsed and I just want to die now
I just want to disappear forever and not exist
tell my kids i love them
thinking of doing a hot shot so its over
i'm suicidal
not worth living like this
i wanna die
kms
i dont wanna be alive
no reason to live
feeling suicidal
i have a gun and im gonna do it
im going to take all my pills and not wake up
i cut myself
i hurt myself tonight
ready to die
im ready to go be with my brother hes dead
im gonna drive off the road
i said goodbye to everyone
im sitting here with a gun
i dont trust myself to be alone tonight
im not safe tonight
nobody needs me alive
i took out my gun
i cant be here anymore
gonna swallow every pill i got
i wish id just not wake up
`;

export const VIOLENCE_ENGLISH = `
my boyfriend hit me
my husband beat me up last night
he choked me
he put his hands on me again
he wont let me leave
he took my phone and wont let me out
hes going to kill me
he said hell kill me if i leave
im hiding in the bathroom from him
im scared of my husband
im scared to go home
im afraid hes gonna hurt me
he has a gun and hes mad
my ex is outside my house threatening me
my dad hits me when hes drunk
my mom beats me
my bf punched me in the face
he pushed me down the stairs
he threw me against the wall
she hits me
my girlfriend slapped me and threw stuff at me
he is hurting me
he raped me
my partner forces me to have sex
hes threatening to kill me and the kids
he pulled a knife on me
he pointed a gun at me
he locked me in the room
my ex is stalking me
he grabbed me by the throat
hes banging on the door screaming he will kill me
im not safe at home
i dont feel safe with him
he makes me use or he hits me
my pimp beat me
he controls my money and hits me
husband strangled me
i have bruises from him
he broke my arm
he kicked me in the stomach
my stepdad touches me
i need to get away from him hes violent
hes coming after me
hes being abusive again
my boyfriend is abusive
domestic violence help
im in an abusive relationship
he is gonna beat my ass when he gets home
he beats on me
he hit my kids
my brother attacked me with a bat
my roommate threatened me with a knife
he smashed my phone and wont let me go
he wont stop hitting me
im locked in the bathroom hes trying to break the door
he keeps hurting me
my man put hands on me
he said he would burn the house down with me in it
he drags me by my hair
scared hes going to come back and hurt me
my wife attacks me
he spit on me and punched me
i ran away from my boyfriend he hits me where can i go
he tried to run me over
he tried to strangle me
i cant leave he will kill me
my baby daddy just punched me
he strangled me until i passed out
hes threatening to shoot me
she keeps hitting me when she drinks
my husband will kill me if he sees this
i think hes going to hurt me tonight
hes outside with a knife
my dad came home drunk and beat my mom
i locked myself in the bedroom hes screaming and kicking the door
he wont let me go anywhere or talk to anybody
he took my keys and my phone so i cant leave
my boyfriend got me hooked and hits me if i dont make money
my brother pulled a gun on me
im scared of my boyfriend when he drinks
i want to leave but he said he'd kill me
my roommate keeps threatening me
my partner is violent
hes choking me
my uncle raped me
the guy i live with beats me
my ex broke into my house
he slammed my head into the wall
hes been hitting me for months
i need a shelter my husband hits me
he smacked me
my ex keeps following me and says hell get me
he shoved me and i hit my head
can u help me get away from my husband he hurts me
my girlfriend stabbed me
he said if i call the cops hell kill my kids
my boyfriend backhanded me
he wont let me see my family and he hits me
i think he broke my nose
my dad is beating on my mom right now
she came at me with a knife
my husband threw a bottle at my head
he keeps a gun by the bed and says he will use it on me
hes gonna come back and beat me
my ex keeps threatening to hurt my kids
he forced himself on me
he holds me down
my fiance grabbed my neck
im hiding from my boyfriend
i dont feel safe hes drunk and yelling at me
my mom hits me with a belt
he locked the door and took my phone
my man beat me so bad i cant see
he threatens me every day
he punched a wall and said im next
my neighbor attacked me
my boyfriend keeps putting his hands on me
he punched my arm and called me names
my husband hits the kids
hes got me locked in here
my dad threatened to shoot us
he burned me with a cigarette
my girlfriend is abusive and i have nowhere to go
im scared hes going to kill me
he broke my phone and wont let me leave
she scratched my face and threw a plate at me
he pushed me while im pregnant
my son hit me and took my money
my husband came home drunk and started swinging on me
im bleeding he hit me with a bottle
my ex showed up with a gun
he wont leave me alone he keeps coming to my house
he says hell find me and kill me
my mans been beating on me
my mom threw hot water on me
he grabbed my wrist and twisted it
hes making me sleep with men for drugs
he has me pinned in the bathroom
i think my stepdad is going to hurt my sister
boyfriend forces me to sleep w people for dope and beats me if i dont
he wont let me leave the house
my gf throws things at me and slapped me in front of my kid tonight im scared of whats next
my ex is outside with a gun
he's on his way over and hes mad. last time he broke my arm
My son is high and he has a knife and he's threatening us
he put his hands on my neck
scared to go home tonight he gets violent when hes using
he hit me again
my stepdad is hurting my mom right now
locked in the closet with my kids hes going crazy
my husband is hitting me
he choked me last night
my girlfriend hit me
he threatened to kill me
im scared hes gonna hurt me
my dad hits me
hes breaking stuff and yelling im hiding
my husband forces me
`;
