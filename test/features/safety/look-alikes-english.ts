/** Lines in English that hold a danger word and no danger: sayings, stories of long ago, talk of the subject. */
export const LOOK_ALIKES_ENGLISH = `
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
I'd kill for some sleep
these cravings are killing me
my job is killing me
the suspense is killing me
laughing so hard i almost died
lol im dying
I'm dying over here lol
dying for a cigarette
dying to get home
my plants died
my car died on the freeway
my phone is dead
I was dead asleep
dead on my feet
I lost my brother to overdose in 2015
my ex overdosed and died two years ago
my friend's overdose changed my life
after my overdose I went to rehab
I got clean after my third overdose
two people in our group overdosed last year
Overdose deaths are down in our county
the overdose crisis is terrible
International Overdose Awareness Day
there is an overdose vigil on Friday
learning how to reverse an overdose on Saturday
got trained to use narcan
picked up narcan at the pharmacy
got my narcan kit
do you have narcan
narcan saved my life last year
naloxone
I OD'd on sugar last night haha
od'd on turkey
overdosing on christmas movies
vitamin overdose from all these greens lol
he took too long
she took too much of my time
I took too many classes this semester
Took too many naps
I took two pills for my back
took my suboxone this morning
took my methadone dose
I took all of my vitamins
took my last pill of the antibiotic
my doctor took me off pills
they took all my pills away
the cops took all my pills
I flushed all my pills
threw out all my pills
gave all my pills to my mom to lock up
I don't take pills
my lips are chapped
my nails are blue, love the polish
painted my nails blue
blue nails today
his eyes are blue
she has blue eyes
my mood is blue
blue monday
he isn't responding to my calls
my lawyer is not responding
my sponsor isnt answering
the baby won't wake up from his nap lol
kids wont get up
I can't get him to wake up for school
he can't wake up before noon
trying to wake up earlier
woke up early
i slept in
breathing is easier today
focus on breathing
just breathing through it
I'm breathing
breathe
he is breathing fine now
she's ok now, breathing and awake
my asthma is bad today
out of breath from the stairs
took my breath away
pass out the literature
I passed my drug test
I almost passed out from the heat
nodding off at work from lack of sleep
seized my car
heart is full
my heart stopped when I saw her lol
she collapsed my tent lol
I wouldn't kill anyone
hurt my back
hurt my knee
I hurt my mom's feelings
stop hurting yourself they say
cut back on coffee
cut off my old friends
hung out with my kids
hanging with family
hang tight
rope course with the group
end of life care for grandpa
my grandpa is in hospice
ended a toxic friendship
I want it to end, this winter
want to end the day with a prayer
I want to be done with court
done living in fear
tired of living a lie
so tired
sick and tired of being sick and tired
I can't keep living like this
I don't want to die from this disease
didn't want to die so I got help
I chose to live
I'm alive
thankful to be alive today
alive and well
i finally want to live
life is worth living
worth it
worth living for my kids
everyone dies someday
talked about death in therapy
attending a funeral
went to a funeral for a friend who od'd
a friend who killed himself, his service is today
my sister attempted suicide in 2012
suicide loss group
the 988 suicide line was helpful
called 988 last night and feel better
no I'm not going to hurt myself
I promise I won't kill myself
not thinking about killing myself
no thoughts of suicide
don't worry I'm not suicidal
I have never wanted to die
never gonna kill myself over him
goodbye old me
goodbye for the night
bye for now
saying goodbye to my grandma
see you forever family
last night was rough
my last night in jail
final exam today
wish I was dead tired like that lol
wish me luck
wish you were here
wish I never moved
hope I wake up on time
hope I don't wake up late
going to sleep now
gonna sleep forever this weekend lol
better without drugs
im better now
nobody will miss the meeting
will anyone be there
what's the point of this meeting
whats the point of step 4
ready to go
ready to meet God at church lol
jump in the shower
jumping for joy
driving over the bridge now
walked the train tracks trail
gun laws
shoot for 90 days
shot of espresso
my vaccine shot hurt
took a shot at a new job
bullet journal
blew my mind
kill two birds with one stone
killer workout
killed my workout
you slay
murder mystery podcast
roadkill
skill
I was dying of laughter
my legs are killing me from the walk
my coworker is killing me with these jokes
my sister od'd on xmas cookies
I lost three friends to overdoses
we lost another one to fentanyl
my nephew died from fentanyl in march
he overdosed in 2020 but made it
I was revived with narcan two years ago
they narcanned me last year
the paramedics gave me narcan back in 2021
I used to overdose a lot
my mom thought I overdosed
so scared he will overdose one day
worried my son will overdose
is it an overdose if you mix them
can you overdose on suboxone
can I overdose on weed
how much is too much
how many is too many
too much coffee
that was too much for me
it's too much
I have too much to do
too many meetings this week
did too many push ups
I smoked too much weed last night
smoked too many cigarettes
I drank too much soda
had too much fun
I ate too many cookies
he took too many days off
took the bus
took my meds on time today
taking my meds as prescribed
took one of my blood pressure pills
my dad takes a lot of pills for his heart
I have a lot of pills to take for my heart
I threw up all my pills
picking up all my meds tomorrow
blue house on the corner
my lips are dry
he is feeling down
she's in a blue mood
the kids are asleep
my baby finally fell asleep
my son sleeps all day
he sleeps through his alarm
she woke up late
could not wake up for my meeting
trouble waking up
wake me up when september ends lol
I'm unconscious of it
I passed the test
he passed his GED
my truck died
my marriage died
my hope died
old me died
dying my hair
dyed my hair purple
die hard is on tv
I'm dying to know
dead on
I'd be dead without this group
I would be dead without you all
I'd be dead if it weren't for recovery
I could've died out there
I should be dead but God saved me
I should have died but here I am
I didn't think I'd live to see 30
I almost killed myself with that stuff back then
drugs almost killed me
heroin almost killed me
this disease wants to kill me
addiction is trying to kill me
this disease will kill you
fentanyl kills
drugs kill
it would kill me to lose my kids
don't kill my vibe
shoot, I forgot
shoot for the stars
my shoulder hurts
hurting today but ok
my heart hurts
it hurts to say goodbye
goodbye party for my counselor
he said goodbye and left
end of my shift
at the end of my sentence
I want this week to end
I want it to be over, this court thing
I'm over it
I'm done with him
no point going now
pointless meeting
what is the point of these questions
I live alone
I live with my mom
I live for my kids
living one day at a time
living my best life
life is good
life is hard but worth it
my life got better
I'm taking my life back
taking back my life
took my life back
save my life
this line saved my life
suicide is not an option for me
I no longer want to die
I haven't thought about suicide in months
I've been free of suicidal thoughts since May
my therapist asked if I was suicidal and I said no
lost my cousin to suicide
my friend's brother killed himself
he hung himself last year
the rope broke on the swing
gun violence march saturday
my blade broke
jump start my car
jumped over a puddle
he jumped bail
bridge is closed
train was late
sleep forever sounds nice lol
sleep well
I can't sleep
never woke up so early
I wish I could sleep in
i wish I could disappear from facebook
wish i had a car
I hope I die with 40 years clean
hope to live long
disappearing act
nobody would come to my party
no one cares about my car
I don't want to be here at work
I don't want to be in this house
don't want to live in this shelter
cant do this job anymore
can't go on with this job
its been a year since she overdosed
overdosed last summer never again
how do i know if someone is overdosing
my hands are blue its so cold lol
i wanted to die when i was using now i dont
cut myself a break
gurgling stomach
my kid is unresponsive to discipline
his jersey is purple
couldnt wake up this morning overslept
grieving my friend who overdosed
when i overdosed they used narcan
talked about overdose in group
how common is overdose
can suboxone cause overdose
od stands for officer of the day lol
im od hungry
its od hot today
gurgling baby so cute
overdose task force meeting
the news said 3 people overdosed
they found him overdosed in the movie
blue lips from a popsicle
id rather die than eat that lol
no more thoughts of dying
not breathing through my nose
not breathing easy with this cold
i cant breathe through my nose
im dying to see you
i called 911 last year
need an ambulance ride home lol
end everything with a smile
stop hitting me up
take me off this earth science list
unsubscribe me from life coach texts
`;
