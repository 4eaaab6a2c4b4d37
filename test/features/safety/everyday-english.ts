/** What looks like danger or an urge to a reader of words, in English, and is everyday talk. */
export const EVERYDAY_ENGLISH = `
this job is killing me
im dying of laughter
i could kill for a burger
im dead tired
my phone died so i missed your text
my car wont wake up in the cold lol
the baby wont wake up from his nap lol hes so cute
my alarm didnt wake me up
i dont want to die
i dont want to die i want to get better
im glad i didnt kill myself last year
i used to want to die but not anymore
i was suicidal two years ago and im good now
my brother died of an overdose in 2019
i overdosed last year and survived
i od'd 3 times before i got clean
overdose awareness day is saturday
are you doing narcan training this week
where can i get narcan
how do i use narcan just in case
i got my narcan kit today
narcan saved my life in 2020
i carry narcan everywhere
lost my best friend to fentanyl
that movie about suicide was heavy
the suicide squad was funny
i took too many cookies lol
i ate too much at thanksgiving
i took too much on at work
i overdosed on coffee this morning
i took all my meds today like im supposed to
i took my pills this morning
he beat me at chess
my son beat me at mario kart
my brother beats me at basketball every time
the cops hit us with a ticket
hit me up later
hit me with the address
he killed it at karaoke
that song kills me
you guys crack me up im dead
i want to beat this addiction
beat my cravings today
the judge is going to kill me if im late
my mom is gonna kill me if i miss dinner
my wife will kill me if i forget the milk
my sponsor is gonna kill me lol
i could sleep forever
i slept like the dead
not breathing easy yet but better
my nose is stuffed i cant breathe through it
i cant breathe in this mask
cant breathe from laughing
cant wake up in the mornings
i cant wake up without coffee
my dog isnt moving much hes old
my cat wont wake up lol lazy
the website is unresponsive
the app isnt responding
he isnt responding to my texts
she wont answer me shes mad
my ex wont respond to my messages
landlord not responding
my kid passed out after swimming all day
i passed out on the couch at 9 last night
my husband is snoring so loud i cant sleep
he snores weird lol
blue lips from that popsicle
her hair is blue now
the sky is turning purple so pretty
im feeling blue today
my hands are cold its freezing out
im cold
my toe turned purple i stubbed it
what are the signs of an overdose
how can you tell if someone is overdosing
what if my brother overdoses someday
im scared my son will overdose
i worry hell od one day
im afraid of relapsing and dying
my therapist asked if i was suicidal and i said no
not suicidal just sad
i would never kill myself
i promised my mom i wouldnt hurt myself
im not going to hurt myself
goodbye and have a good night
bye love you
love you bye
tell my mom i love her for the card
tell everyone i said hi
tell the group i love them
i gave away my old clothes to goodwill
im giving my couch away anyone want it
who can watch my dog this weekend
can someone take care of my dog while im in detox
wrote a letter to my mom for step 9
i wrote my goodbye letter to heroin in treatment
saying goodbye to drugs forever
end of my shift finally
i want to end this lease
i want it to end this winter already
i want to disappear to an island lol
i cant do this job anymore
i cant do this homework
im done with this week
im done with him
im so over it
whats the point of this meeting
whats the point of going if nobody shows
i dont want to go on that trip
i cant go on saturday
i dont want to be here in this line
i dont want to be at work today
i dont want to live here anymore its too loud
i dont want to live with my parents
i want to live
i choose to live
i have so many reasons to live
i hope i wake up early tomorrow
hope i dont oversleep
wake me up before you go
i almost died laughing
that test was suicide lol
those wings were suicide hot
jump in the lake this weekend
jumping into the pool
going to the bridge for a run
drove into the city
driving to the train station
i shot some hoops
took a shot of espresso
i got my flu shot
gave my baby his shots
took a picture
i cut myself shaving
cut myself cooking dinner
i burned my hand on the stove
my knife set came today
going hunting bought a new rifle
my dad collects guns
at the gun range with my uncle
my boss threatened to fire me
he threatened to quit
im scared of the dentist
im scared of my court date
scared to go to the meeting
im hiding from the kids in the bathroom lol
hiding in the bathroom at work to text you
he took my phone charger
my mom took my phone because of grades
the probation officer took my phone
they wont let me leave work early
rehab wont let me have my phone
the nurse wont let me leave until i eat
he choked on a pretzel but hes fine
he pushed me to be better
my sponsor pushed me to call
he hit a home run
that hit me hard
it hit me that im 30 days sober
the news hit me hard
my boxing coach hit me pretty good in sparring
someone hit my car
a truck hit me while i was parked, car is fine
he grabbed me a coffee
she grabbed me a seat
the dog bit me
my cat attacks me every morning
my toddler hits me when hes tired
my roommate is killing it at work
im killing time
scared to death of needles
tired of living in this apartment
i need to kill some weeds in the yard
killer workout today
dead battery
deadline tomorrow
over my dead body lol
he was dead wrong
my plants are dying
my grandma is dying of cancer in hospice
my dad passed away last month
my uncle died and i cant make it tonight
the funeral is friday he overdosed
he died from fentanyl last week
we lost another one to overdose
i do not want to use
no cravings today
i didnt use today
havent used in 40 days
i used to shoot up but not now
i used the wrong bus
using my new phone
using the app is easy
i want to get high scores on my test
i want to use my voucher
can i use my insurance
i need a ride not a fix lol
i want a drink of water
picked up my kids
about to use the bathroom
im about to use my lunch break
about to pick up my son
just bought some blue jeans
my dealer at the casino lol
i have pills for my blood pressure
forgot to take my pills
i take suboxone every morning
doubled my dose of vitamin c
the doctor doubled my meds
doctor says my heart is fine
my heart is racing before i share at group
i feel like im dying its just the flu
withdrawal makes me feel like dying but im ok
heart attack grill is funny
the stroke survivors group
he fell asleep
he passed out certificates
he fell out of bed lol
he fell out with his brother
she fell down at practice but shes ok
floor is cold
laying on the floor playing with my kids
he is on the floor doing yoga
hes out cold asleep after the game lol
hes out of town
she is limping
limp bizkit concert
foam party was fun
coffee foam all over my mouth lol
good narcan class today
i want to learn cpr
cpr class at 6
ive been 5 years since my overdose
10 years ago i tried to kill myself and now i help others
my friend killed himself in 2015 and i still miss him
sad song about a guy who kills himself
watching a show where he kills his wife
my ex used to hit me, im safe now
he used to beat me years ago
left an abusive marriage in 2016
in my story i talk about how my dad beat me
my sister is on the floor laughing
my grandma is asleep on the couch
the dog is out cold after the vet
he knocked out in round two
she nodded off during the movie
i nodded off in group sorry
he fell over the curb and scraped his knee
my friend took her driving test
he took his time answering
my brother took my car
mom took my keys cuz i was grounded lol
she took some pictures of the baby
my son took his first steps
he did a great job at the meeting
my boyfriend hit the lottery lol 20 bucks
my brother hit 90 days today
he hit his head but hes ok
she slapped a sticker on my chip
my dad is scared of needles
im scared my landlord will kick me out
scared to start the new job
im afraid of heights
i dont feel safe driving in snow
my ex is outside dropping off the kids
my boyfriend is coming to pick me up
he is mad at me but well talk
my husband is mad i was late
my wife is angry i forgot the trash
he yelled at the tv during the game
the neighbors are screaming again it is game night
the cops pulled me over for a tail light
he has a gun license for security work
he threw me a surprise party
she threw me a ball
he pushed me on the swing
my kid kicked me in his sleep
my baby bit me teething is rough
my mom grabbed me some groceries
he dragged me to the gym
they follow me on facebook
ending my lease next month
ending the night early
i ended things with my ex
i finished the whole pizza
finished the whole book last night
drank the whole pot of coffee
i ate a whole pizza
ate all my snacks
i took everything out of the closet
took it all in today what a sunset
i did too much at the gym and im sore
i walked too much my legs are numb
my legs are numb from sitting
my heart is racing from coffee
cant stop coughing
cant stay awake in this class
so tired i cant keep my eyes open, long shift
going in and out of service
passing out flyers saturday
passing out at 8pm these days
blacked out the dates on the calendar
power went out everything went dark
i slept like a rock
i feel sick i think its the flu
feeling weird about the new group
im dizzy from the bus ride
throwing up all night stomach bug
got my prescription refilled
took my last antibiotic
the pharmacy gave me too many pills by mistake
is there a burden to show proof
i dont want to be a burden but can i get a ride
sorry for everything i said yesterday
im sorry i missed group
im done with classes for the day
im done here see u tomorrow
bye love you guys see you sunday
love you all, see you next week
my last message didnt send
this is my last text before my phone dies lol
last day on the job
last night at the sober house
who gets the couch when we move
who will take my shift when im on vacation
can you watch my cat while im gone
i wont be around this weekend
i wont be here tomorrow working late
i will be gone until monday
i gave up on that diet
i give up on parking here
no point in fixing that car
theres no reason to call back
i see no future in this job
want this semester to be over
i want it to be over already winter sucks
he deserves someone better
my kids deserve a good christmas
god took my dad home last spring
god please take this craving
want to go to heaven someday
my friend is in heaven and i miss him
i jumped in front of everyone and sang
walked into traffic on the freeway two hours late
the train was late
took the pills out of the old bottle to count for the nurse
are my pills ready for pickup
my meds are ready at the pharmacy
my boyfriend took me out to dinner
my mom took too many pictures at graduation
my roommate passed out candy to kids
her baby is so pale like her
my friend is cold can we turn the heat on
my brother fell asleep on the bus
he is asleep on the floor bed
my son took his medicine and fell asleep
the movie ended with him dead on the floor
i saw my friend passed away in a dream
he works on a suicide hotline
i was wondering how long does narcan last
do you have any narcan left
who do i ask for more narcan
narcan expired can i swap it
our house got narcan from you thanks
i took my sublocade and i feel great
took a nap and i feel better
i took the wrong train
took so many wrong turns today
took 20 minutes to get here
did 30 pushups
did too much laundry today
i drank a whole gatorade
used too much soap
i used too many coupons
my heart is pounding i get my chip today
my heart hurts for her family
my chest hurts from working out
cant breathe my allergies are bad
cant catch my breath from running
my hands are numb from the cold
i keep falling asleep in class
im losing my mind with these kids
im losing my hair
i lost my consciousness raising book
life is good i want to keep living
im living my life
i have a reason to live now my daughter
thank god im alive
im so happy to be alive
i thought id be dead by 30 but here i am
i almost gave up on life but god saved me
i feel alive again
i cant wait to live on my own
i want a new life
want to get out of this town
i want out of this contract
i got a rope for my boat
he wants to kill the vibe
kill the lights
my coach kills us at practice
she beats me at cards
he beat me home
they beat us 4-1
his words hurt me
that comment hurt me
my back hurts me
my shoes hurt me
it hurts me to see her sad
he makes me laugh
she makes me happy
my boss makes me work late
my mom wont let me go out tonight lol
my dad took my keys
he keeps texting me
my ex keeps calling me about the kids
my dog follows me everywhere
he hits the gym daily
my brother scared me in the hallway lol
im scared of spiders
scared of needles
scared of what the judge will say
my dealer days are over
my kids wont go to sleep
my cat is asleep on my chest
he slept through the whole meeting
she took a deep breath and shared
i took a deep breath
he gave a great share it hit home
my mom hit traffic
i hit traffic
we hit the buffet too hard
someone hit the fire alarm
my friend got hit by a foul ball hes ok
he threatened to eat my fries
my brother pulled a prank on me
my ex has my mail
my dad has a gun safe
my partner is mad i ate the leftovers
i used the last of the milk
im going to use the gym
i have my meds in my pocket for later
got a bag of chips in front of me
my dealer hand at poker was bad
one more meeting then home
im about to pick up pizza
the end of the month is tight
i want this week over with
cant do saturdays anymore
im done with the paperwork
sorry to everybody for being late
see you all on the other side of this winter
no reason to worry
whats the point of the worksheet
i wish i was at the beach
i wish i wasnt so tired
my heart is full
im dead serious about staying sober
my grandpa passed in his sleep
my uncle took his own life ten years ago
can you die from withdrawal
i survived an overdose and now i speak at schools
my ex showed up to the meeting lol awkward
my kids keep coming in my room
my husband says hell cook tonight
hes making me dinner
he grabbed the wrong coat
my mom threw out my old clothes
dad hit the brakes
i drank a fifth cup of coffee
ive been googling how to end a lease
dying sounds on this video game
tell everybody hi from me
hes shaking hands with everyone
my nephew loves blue
i woke mom up early
he looks great lately
feeling done with winter
i took 3 times as long
i want to be done with court
wish my boss would stop texting
everyone is better with coffee
who gets the last donut
take care of yourself
i hate being late
i hate being sober sometimes but im ok
do or die game tonight go celtics
want to disappear to a beach somewhere lol vacation pls
too much coffee got me shaking
my lips are blue from a slushie haha
burned my hand cooking, its fine
loud noises are a trigger for me
ended up staying home and watching a movie
traffic hit me like a ton of bricks
shots fired lol my sponsor roasted me
i slept on it and i feel better
beat my high score
out of breath from the stairs lol need to quit smoking
choked on my water lol
my cousin committed suicide when i was a kid
wanna bury myself in blankets all day
the game killed me, cowboys lost again
got a plan for my cravings: call sponsor, walk the dog
picked up my 60 day chip
my wife will kill me if i forget our anniversary lol
im hanging in there
hanging with my cousin tonight
hit the gym today
It hit me that im 100 days clean
my mom survived her overdose 5 yrs ago and shes my hero
watched a documentary about overdoses
no one is overdosing relax, i was asking for a class im in
passed out early last night sorry i missed ur text
on my way to pick up dinner
omg i almost died laughing in group today
my teenager wont wake up for school lol
getting high on life
this heat will kill ya, stay hydrated
got my free narcan kit in the mail
beat by the time i get home from work
my ex used to hit me but im safe now been gone 2 yrs
crashed at 8pm out like a light
im not suicidal dont worry
id kill for a cigarette
cravings are gone thank god
the blues festival is this weekend
pulled the trigger on that new truck
i could murder a cheeseburger rn
my grandma passed peacefully sunday 92 yrs old
We lost so many in my town to this
my brother in law passed from fent two summers back. still think about him
funny thing is i spent ten yrs tryna die and now im out here flossing
my mom is gonna kill me when she sees my phone bill
had a craving yesterday it passed
I keep narcan in my purse
feeling blue but its just monday
I was in an abusive marriage before, divorced now thank god
he barely moves on sundays, just football and the recliner
does narcan expire
got my vivitrol shot
shot hoops with my son today
did he ever overdose before? i just started dating him and want to know
said goodbye to my house mates moving to my own place
goodbye to 20s im 30 today
bored to death in here
im going to a funeral tomorrow, old friend from the streets
nobody is hurting me im fine
wish i could sleep all weekend
I used to want to die but not now
killer headache today
wearing my blues jersey go blues
my husband snores so bad i cant sleep
U killed it with that advice thx
bomb tacos at that place u should try
picking up my script at cvs
taking it one breath at a time
Dealer said the car will be ready tomorrow
i used to use alone all the time, not anymore
jumped off the bridge at the lake w my kids, so fun and cold
my blood pressure is high
me and my brother fell out last year havent spoke
kill some time before group
cutting back on sugar
worried to death about my court date
My phone is dead
i used to be scared to go home but now i have my own apt
that workout beat me up lol
car battery died
score! found 20 bucks in my jacket
dead on my feet after that double shift
using the app instead
did ur program ever save someone who was od'ing
i ended it with my girlfriend
sick to death of ramen
i passed out on the couch after thanksgiving dinner
slept like the dead
getting beat at dominoes by a 9 yr old
I took too much on at work this week
i have a plan for the weekend
ok goodnight bye
my friend overdosed last month but shes in rehab now doing ok
starving im about to die if i dont eat
the dealership is on the way to my moms
end of the season im sad its over
How does fentanyl cause overdose?
i had a using dream but i didnt use
taking my daughter to shoot her first deer this season
rough day
im really struggling today
i feel like crap
i cried all night
i miss my kids
im lonely
hard to get out of bed
everything sucks
i hate today
im so stressed
i feel numb
im exhausted
im overwhelmed and scared
fight with my wife
i feel like a failure
nobody understands me
feeling hopeless about court
i cant sleep
im anxious
my depression is bad today
i messed up
im ashamed
having a hard time
i feel empty
so tired of all of this
having a shit day
i miss my old friends even tho they were bad for me
lonely
blah
im sad
not great
tired n sad
couldnt sleep again last night
no motivation just layin in bed
everything irritates me
got dumped
anxious af
Court tomorrow cant sleep
depressed lol
missing my kids today 💔
😔😔
Its hard but im staying clean
😞
Exhausted
today sucks
im so bored being sober
ok thanks
see you at 7
whats the address
can i bring my sister
3
running late
is the meeting still on
thank you so much
i got the job
happy birthday
im at work
feeling ok today
had a rough day but im ok
missed the bus
kids are sick
where do i park
good morning
yes
no
thinking of going tonight
cant make it tonight
im tired
hungry
my back hurts
i need a ride
eating lunch
Yes
no not today
hey
Undo that last answer i meant 3
talk about a long week
Next week works
yea
lol
Helping my mom move
Goal for today: do laundry
Hi there how does this work
watching the game
thx
wym
any spanish meetings in my town
can you resend that
ok cool
Pause for thought lol thats deep
paused my netflix to answer u
less than an hour til my meeting
its raining here
Weekly or daily which one is this
how much does suboxone cost w no insurance
menu at the shelter was actually good tonight
Where's the nearest meeting
going to church in the am
k
sharing at group tonight nervous
same old same old
Zip code changed, moved to my aunts
Time to go to work
forgot my appt was today oops
Days are getting shorter huh
ty 🙏
more or less ok
Joke was actually funny haha
maybe
Name one person who has it easy lol
at the methadone clinic line is long
walked the dog
just got off work
my sponsor says hi
Day 12
Status: drinking coffee on the porch
7 out of 10
this traffic is killing me
im dying for a smoke
my phone is dead
lost my cousin to an od 3 years ago
i overdosed 2 years ago and im still here
took my dose this morning
ate way too much pizza
i almost missed my meeting
feeling blue
my kid wont wake up for school lol
cant breathe my nose is stuffed
he hit me up last night
my sponsor hit me with some truth
kids are beating on the drums
im cutting back on smoking
i shot hoops with my nephew
glad i didnt die
no urge to use
gonna use my tools
one more day
my cat wont wake up hes so lazy
gonna smoke some ribs
gonna drink some tea
dreamt that i od'd
its been a year since i wanted to die
she broke my favorite mug
`;
