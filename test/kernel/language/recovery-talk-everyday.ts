/** Recovery and everyday talk with the words of an opt-out: a labelled set, and lines written after the rules (RULES 6). */
export const EVERYDAY_TALK = `
my doc took me off my anxiety meds
at the end of my rope with this insurance co
can u text less in the mornings but keep it going
my dad left when i was 9 and i think thats where it started
dont want to go back to jail
dont call, text only pls
Unsubscribed from my old life lol
Stopped at 14 days last time, this time I'm on 20
i stop and start stop and start story of my life
i didnt mean to stop the texts can u start again
wrong pharmacy, they dont carry it
do not take me off the list i want these
what does it take to get off probation early
i removed all the plugs from my phone
Boss said quit or go to rehab
my shift ends at 11 can we do it after
stop using = start living
Not now im driving
busy rn ttyl
i dont want to use anymore
one stop shop that clinic, meds and therapy
withdraw symptoms r bad
get me off this shit
Threw out everything. No more hiding places
my family wants to be left alone by me and i get it
should i leave the sober house
can i cancel my intake and reschedule for friday
quitters never win they say but quitting is winning for us lol
my mom wont stop asking if im high
when does the sweating stop
ive had enough of this life
Expunge and remove a possession charge who helps with that
How long does withdrawal last
i just want the cravings to leave me alone
stopped for gas and saw my old dealer smh
cut off all my using buddies
I told her end of discussion im staying in treatment
Can they make me leave if i test dirty
day 4 and the legs wont stop kicking
can i opt out of pain meds at the hospital
not interested in dating rn just recovery
the pain wont quit
finish line is close, 5 more days of IOP
can you text me later im in class
withdrawal is kicking my butt
I'm done with my 30 day program!!
i need to put an end to this habit
i refuse to let this beat me
Exit plan for the family reunion: leave when they start drinking
They turned my phone off for a week im back now
enough is enough im going to treatment
doctor wants me to stop the methadone slow
Leaving rehab tomorrow
my sponsor fired me. quit on me basically
I blocked my cousin because he keeps offering
I left my strips at my moms
done with work now, can talk
i cant stop thinking about it
i turned off notifications from fb that place triggers me
removed from the sober living for missing curfew what now
please keep texting me
cant stop throwing up day 2
I quit smoking too, 3 weeks
cravings dont stop
Cant stop crying today but im clean
nvm i found the address
the police stopped me but i was clean so no worries
Unfollowed everybody from the block
pls dont stop, these help
they said cancel culture at NA lol everyone judging subs
i missed yesterdays msg
my marriage is ending
I want to stop using
the bus doesnt stop near my house, any meetings closer
they shut off my lights
leave me in the waiting room 3 hrs and act like its normal
i changed my mind about detox i wanna go
Sorry I stopped replying, been sick
is it ok to opt out of the pain pump after surgery
No more excuses, day 1
Cancelled my dentist, scared theyd give me norco
my ex says stop texting him but i need someone to talk to
when can i quit going to daily dosing and get take homes
got a spam call pretending to be medicare
My ride dropped me at the bus stop so im walking from there
trying to quit for good this time
no more pills in the house, i checked every drawer
delete his number is what u told me and i did it
how do i get rid of old pills
Quit day is set for the 1st
Group ends at 7
I've had it with my roommates using
remove the temptation is what my sponsor says
Im done with dope
I feel like I keep making the wrong choices
can I take my son off my insurance once hes in rehab
no more heroin for me
tell my brain to stop lol
drop me a pin for the meeting
shut down my old account so he cant find me
I stopped taking my suboxone bc of the headaches is that bad
gotta remove myself from them people
leave for detox at 6am wish me luck
How do I get off suboxone
Changed my mind, can u tell me about vivitrol after all
im done being a slave to this shit
never mind she answered the phone
make it stop pls withdrawal is hell
i wanna get off methadone
text me at noon instead
Had enough to eat for the first time in days
blocked my ex dealer today proud of me
i quit cold turkey on tuesday
I need to quit pills
i dropped the ball yesterday and used
Cant get rid of the smell in my car it triggers me
will the dreams ever end
Never stop doing what you do
im done with pills forever
how to stop shaking
I dont get the messages on weekends is that normal
He keeps texting me wanting to sell, i told him to lose my number
u gave me the wrong number, that place is closed
does imodium stop the withdrawal runs
take my name off the lease? my roommate uses
nvm it was on the website
my phone died thats why i stopped answering sorry
Please dont leave me hanging, does the clinic open sunday
he wont stop calling me, my old dealer
this job is spam calling all day long i hate it but it pays
take me off the subs too fast and ill relapse i know it
dead end job but its honest
i cant quit him even tho he uses
i dont want this life no more
help me quit
how can i stop my son from using
My counselor cancelled on me again smh
my knee wont quit hurting and thats my trigger
Trying to end things with my gf she's still in it
i got a new number how do i switch it
Stop lights got me late to group
this is the end of week one yay
my hours got cut off at work
My daughter wont stop stealing from me
my job wont give me leave for treatment
im trying 2 stop but everybody around me does it
How do I remove a fentanyl test result from my record
the weekend is the hardest
dont stop checking in on me
People leave me alone when im sober, it gets lonely
pit stop at the waffle house then the meeting
he got arrested at a traffic stop
stop by the clinic tmrw at 9
Can you put me on a list for rehab
Quit my job today lol feels great
End of month is always tight on money so i get stressed
nonstop cravings
Changing phones, how do I keep getting the messages
i want to leave my boyfriend he still uses
I dont need pills to have fun
class got canceled cuz of snow
I'm no quitter
My group chat got me thinking bout using so i left it
how do i get my wife to quit
am i still on the list for the bed
how do i stop using fent
dont text me during work, after 5 is fine
would narcan stop my subs from working
told my old friends not to text me no more
how do u block a dealer that keeps changing numbers
deleted every contact from that life 💪
lost my number for the counselor can u resend
stay out of my head dope demon
got kicked off my dads insurance
withdrew from my classes to focus on getting clean
they ended my program early
dropped out of iop, can i get back in
Is there an end to PAWS
discontinue zubsolv or keep it for the surgery?
i called the wrong number for the clinic, whats the right one
they took me off the waiting list does that mean im in?
refuse to go back
they canceled my appointment
had to cancel my phone plan so if i dont answer thats why
I wasn't interested in NA but now I kinda like it
do i have to stop drinking too
I can't stop using no matter what I try
wanna quit dope so bad
how do I stop using
I wish I could stop
I want it all to end
when does withdrawal end
can't stop thinking about it
stop the madness
my ex keeps texting me
how do I block my dealer
I deleted all my dealers numbers today
told my plug to stop texting me
I told her don't text me anymore
he keeps contacting me from new numbers
got a spam text from some number about pills
I want them to leave me alone
please dont leave me
I'm done with dope
im done fighting it
finished with work
trying to get off subs
how do I get off suboxone safely
they're taking me off my meds
they removed me from the waitlist
I want to leave this house
i need out of this town
I can't do this anymore
i dont want this life
don't want any more pills
no more needles
enough of this life
sick and tired of being sick and tired
I hate this
I hate these cravings
it is all too much
I keep choosing the wrong people
gave my sponsor the wrong number
my phone number changed
got a new number today, do I need to tell you
this is my new number
can I change the time of the texts
stop texting at night maybe?
less texts please
don't text me during work 9 to 5
no texts on sundays please
pls dont stop these
never stop sending these
keep texting me i need it
please don't remove me
did you take me off the list?
am i unsubscribed?
why no message today
I didn't mean to say stop
i'm not interested in men right now
I'm not interested in anything anymore
I signed up for detox
who is this message from, the clinic?
don't need anything thanks
i dont want to talk right now
I dont want to go to the meeting
don't want to be here anymore
I want him to stop
my brother needs to quit
he stopped breathing once last year
quit my job over it
cancelled my netflix
group got cancelled
end of shift
ends today
it doesn't end
my probation ends friday
removed myself from the party
I deleted facebook
I forgot my number
signed the consent
they revoked my parole
in withdrawal day 3
HALT got me today, hungry and tired
stop sign near the meeting
stopped at a store
couldnt stop laughing
I stay clean for my kids
feeling good
I'm good, stayed sober
no thanks i already ate
no cravings no use
not today
bad day
thank you for checking in
the check ins help
your messages save me
my family doesn't text me back
you are annoying my cat lol
meetings are annoying but i go
i have to report to probation
i got scammed
fuck heroin
my brain won't shut up
wish the cravings would go away
leaving work now
leaving town
i am out of money
I'm over him
changed my mind about using
who is leading group tonight
is this a real person
not me today, someone else relapsed
this isn't easy
meetings don't help me
stop asking me for money is what i told him
stop and smell the roses
goal: quit weed
i need a break from my family
don't let me give up
dont tell anyone
call me
my cravings need to stop
I gotta stop lying to my wife
can't stop eating sugar since i quit
I stopped going to meetings and I feel bad
how do I stop thinking about my ex
when will the nausea stop
what stops you from using
my boss told me to stop texting at work
my wife said to stop texting her at work
my sister asked me to stop calling
I need to stop calling him
my mom blocked me again
blocked a bunch of people today
I want to block his number but I can't
my ex is texting me again what do i do
how do i stop him from texting me
how do i get my dealer to leave me alone
he wont leave me alone
I just want my ex out of my life
get him out of my life
I want him out of my house
get out of my head
I need to get out of this relationship
i want out of this relationship
want out of this town
want out of my own skin
take me off the night shift they said no
took myself off the streets
they took me off probation!
off probation today!!
court is over thank god
got off papers last week
i need off work for my meeting
i need off these pills
need to get off these meds
get me off fentanyl
cant get off the couch
I'm done with court
done with the judge finally
im done with rehab, 30 days!
I'm finished with my program
finished the program last week
graduated from the program
I left the program early and regret it
the program kicked me out
do I have to leave the program if I relapse
I don't want to leave
i dont want to quit on myself
dont quit on me
don't give up texting me
dont remove me
i dont want off the list
put me back on
did you delete me
please dont delete my number
delete my old number, this is my new one
my old number is gone this is my new number
I changed my number use this one
how do I change my number
someone stole my phone
my phone number is the same
wrong side of the bed today
I'm in the wrong place
something wrong with my meds
I feel wrong
wrong day for group
I don't want to hurt anymore
i dont want to hear my mom cry again
I dont want pills in my house
dont want to be around my brother
dont want to go home
I don't want to be an addict
i dont want to be like my dad
I do not want to relapse
don't need the drugs to have fun
i dont need him anymore
I no longer use
no longer on methadone
no longer living with my ex
not interested in drinking
im not interested in him
no interest in food lately
I lost interest in everything
I never agreed to that plea
I never gave up
never again will i touch that stuff
never going back to that
never thought id make it
no more using for me
no more bad days please
no more court dates!
no more hiding
no more meetings this week
nothing helps me sleep
nothing further to say
no texts from my kids today
my kids stopped texting me
nobody texts me
my daughter won't text me back
I text my sponsor every day
my sponsor texts me a lot lol
i got 40 texts from my ex
too many texts from my ex
too many people here
too much going on
so much stress
too much to handle
overwhelmed today
this week is too much
everything is annoying me
my family is annoying
kids are annoying today lol
ex is harassing me
my landlord is harassing me
the cops harass us
I got spam calls all day
scammed out of my rent
i reported my landlord
report to my PO at 9
im gonna sue my landlord
my lawyer says it looks good
if he texts me again im blocking him
if he calls me again i'll lose it
if my ex contacts me again I call the cops
I told him if he texts again im done
cancel my ride
can I cancel my appt
they cancelled my food stamps
canceled on my date
close my bank account
closing my eyes and breathing
deactivated my facebook
deleted the dealer app lol
delete my history of using haha
removed my stitches today
tooth removed
wipe my tears
clear my head
clear my record how
disconnect from people
feel disconnected
drop out of school
dropped my kid at school
exit plan ready
let me go to bed
let me think
let me be happy
leave me in your prayers
my girl left me
leave of absence from work
everyone left
I'm leaving for work
im out of gas
I'm out of breath
out of rehab today
out here trying
turn off my brain
turned off my phone last night
turn my life around
shut down when im sad
cut off my toxic friends
cut back on smoking
kill the urge
put an end to my using
put a stop to this addiction
call it quits with him
quit smoking with the app
pause for a sec
keep me in your prayers
keep me accountable
stay out of trouble
stay away from my old block
keep texting
check in with me later
check on me tonight please
can you check on me more
who can I call
who runs this
how did you know
how do you know that
how do i get help
where do I go
what if I relapse
is anyone there
are you there
I'm not josh lol i'm his brother, can i join
this is my moms phone, mine is broke
using my moms phone today
this is my work number too
texting from work
at work cant text
cant text now in group
text you after group
cant talk
dont feel like talking today
not in the mood to talk
don't wanna talk about it
leave it at that
forget it im going to bed
whatever
idc anymore
i give up on dating
I'm tired
enough about me
had enough sleep finally
enough said
that's enough crying for today
i need off the streets before winter
got my number from the clinic
i lost the number for the clinic
can you send me the number for detox
whats the number to call
i texted the clinic and nobody answered
they never text me back
my PO keeps texting me
my PO texted me about court
getting texts from old friends
an old friend texted me and i didnt answer
i got a message from my kids today
my kids sent me a message im crying happy
deleted all the messages from him
deleted our old messages finally
i read old messages from my brother who died
i need someone to text
i just need somebody to check on me
nobody checks on me but you
thanks for checking on me everyday
the check ins keep me honest
i forgot the check in yesterday
missed my check in sorry
can i get a second check in
can the check in be at 8
i want more check ins
dont need a check in today im with my sponsor
i dont want to miss check ins
i dont need meds anymore doc said
i dont need a ride anymore
i dont need to be told twice
i dont want any
i dont want any of it the drugs i mean
i dont want people to know
dont want anybody to see me like this
dont want my mom to find out
don't want to bother you
i dont want to be a bother
sorry to bother you
sorry for all the texts
sorry for texting so much
am i texting too much
is it ok to text you at night
dont judge me
dont hate me
do not want to go back to prison
no interest in getting high today
done with the test, negative
im done for the day
im done crying
done with my homework for group
finished my step work
i'm over the flu
over 30 days clean
out of subs until tuesday
out of the shower
out of my mind with cravings
out of control
get me through tonight
get this monkey off my back
take this pain away
take it one day at a time
take care
let me off the hook
drop off my meds
drop me at the bus
delete that last answer
cancel that last answer
remove my old sponsor's number how
change my check in
end of my shift
end of summer
this has to end
the lying needs to stop
my drinking needs to stop
it stops today
stopping today
i'm stopping for real
quitting today
quit date is tomorrow
quit calling it a slip he said
stop sign
enough for now
thats enough for today
ive had it with dating
had it with my boss
who reported me
they reported me to cps
my ex reported me
im getting sued by the hospital
my lawyer texted me
got the wrong meds
they sent the wrong refill
wrong answer lol
wrong time to ask
you got the time wrong its 9
sorry wrong chat
not my best day
not my day
not me being sober on a friday lol
nobody here to talk to
no one here gets it
no one here by my side
there is no hope here
there is no bus here
this isnt my home
this is my sons birthday
this is a bad day
this is a good day
help me stop
i quit smoking last week
should i stop taking suboxone
make it stop
stop by later if u want
i want out of this house
they took me off my meds
i want off this stuff
cut off contact with my dealer
i need to block my ex
i told him to stop texting me
i dont want to see my po
im done with heroin
weekend was hard
my appointment got canceled
i dont want to stop going
i never want to stop getting these
wrong number on the meeting list
im not interested in dating rn
i didnt sign up for this withdrawal lol
my mom cut me off
he told me to go away
too many people at the meeting
im not him anymore
im not that person anymore
`;
