/** What people in recovery, and in everyday life, say about stopping, ending and leaving (RULES 6). */
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
I can't stop crying
stop looking at me like that lol
I ended up going to the meeting
my dad is in end stage liver failure
end of story
the pain ends tomorrow hopefully
he quit on me
she quit her program
quit playing
my brother quit talking to me
you never quit on me
I want to quit but I'm scared
I want to quit using for good
can you help me quit
Help me stop
how can I stop
how do I quit
I need to quit today
quitting is hard
I quit cold turkey
they canceled group
is the meeting cancelled
can you cancel my reminder for 7
cancel the ride please
they removed my tooth and offered vicodin
remove the temptation they say
I removed myself from that situation
I removed the app
unsubscribed from life today
I opted for suboxone
leave me a message
leave me some hope
everyone leaves me alone in the end
I feel so alone
don't leave me
don't text and drive
don't call my mom
do not tell my wife
don't contact my job please
I don't want to talk to him
i dont want to feel this anymore
I don't want to do this anymore
I don't want to wake up
no more chances left
there are no more beds
no more fentanyl in my system
I have no more messages from her
I don't want to hear from my ex
I don't want to hear it
I got a text from my dealer
he texted me again
I keep texting him
I need to stop texting my ex
I gotta stop calling her
wrong place wrong time
wrong meeting
I took the wrong bus
I went to the wrong address
what is wrong with me
something is wrong
is this the wrong group
I ended the relationship
end this pain
please end this pain
end the suffering
I want it to end
can you stop by the house
stop and think
stop in the name of love lol
stop lying to yourself they say
full stop
non stop cravings
nonstop puking
pit stop
he told me to stop calling
I told my mom to stop asking
I asked my brother to stop bringing it around
My mom won't stop calling me
they won't stop texting me about the debt
Mon's group ends at 8
what time does it end
does this ever end
when does it stop
I stopped taking my meds
should I stop my meds
can I stop taking suboxone
I want to stop suboxone
stop methadone cold turkey?
stop the cravings
stop the thoughts
stop thinking about it
I can not stop shaking
lost my number so new phone here
I lost my phone
my number changed
new number who is this
what number is this
delete my reminder
how do I remove a reminder
my kids were removed from my home
they took my kids
take me off the schedule for work
take me home
get me off the streets
get me off this stuff
get me out of here
I'm off the list for housing
I was on the list for detox
put me on the list
put me back on the list
resume
start
more texts
fewer texts
pause 7
I don't like mornings
I never want to go back
I never want to use again
not interested in going back to jail
I'm out of options
I'm done using
I'm done with heroin
done with this week
nobody cares
I consent
I don't have money
don't want to go to work
don't want any drama
want to get clean
I need more messages like this
these texts help
love these texts
thanks for the texts
text me tomorrow
text me later
can you text me at 9 instead
stop at the store
stop asking how I am lol
sorry I missed your messages
I don't get the messages on Sundays
I didn't get any text today
I haven't gotten my texts
you stopped texting me
why did you stop texting me
did you stop sending check ins
I thought you would stop texting me after a week
if you stop texting me I don't know what I'd do
he stopped by
cancel culture is wild
my phone was off
don't give up on me
do not give up
remove toxic people
I told him to stop texting
I need you to text me
please don't stop
never stop
when will it stop
stop and go traffic
I don't want to text my dealer
dont want to call my sponsor
I don't want to end up like him
I don't want to leave the program
do not let me quit
I can't end it with her
quit the dope last year
I want to unsubscribe from my own brain
can I change my number
remove the word clean please
what number is this list from
send me the list
can you send me more texts
I don't get these texts at night
stop smoking tips
stop sugar cravings how
no more than two a day please
not interested in dating right now
I will never leave this group
cancel my plans tonight so I can come
end the stigma
leave early
text me at the end of the day
enough is enough im getting clean
i dont want to quit this program
dont text me before 9
no message today?
no text today?
wrong number for the meeting, do you have another
i picked the wrong guy again
stop drop and roll
i was texting the wrong guy
no texts before 8 please
no texts on sunday
no texts today im at a funeral
why no texts
why did the texts stop
did the texts stop
i dont want the texts to stop
unsubscribe from that life
he quit the program
call the wrong person and they get mad
no texts from anyone
dont have consent form
enough is enough with drugs
dont text me now im driving
dont text me this week im in detox
no text yesterday?
told him not to contact me
enough already with this pain
this is harassment from my landlord
everyone says just stop
if i could just stop
wish i could just stop
`;
