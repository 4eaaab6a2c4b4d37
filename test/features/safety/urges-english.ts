/** What people text who are about to use, or use alone, in English (RULES 19). */
export const URGES_ENGLISH = `
im about to use
im gonna use tonight
i got a bag in front of me
using alone right now
im about to shoot up
i want to get high so bad
i have dope in my pocket and nobody is home
i just bought some blues
bout to relapse
im going to my dealers house
the needle is in my hand
im by myself and gonna do a shot
first time using in 6 months
i just got out of jail and im about to use
i wanna use so bad i cant stand it
im gonna smoke some fent
sitting in my car with dope
i cant fight this craving
im craving so hard
about to pick up
gonna do it alone in the bathroom
i always use alone
im gonna get high
i need a fix
i scored
just copped
thinking about using
really want to use today
my dealer just texted me
i have a stash
about to snort a line
i dont want to use but i have it in my hand
i might slip tonight
i want heroin
i want some dope
im sick and about to use so i feel better
withdrawals are killing me im gonna use
gonna do one last shot
loading up a shot
i have a needle ready
im home alone with a bag
no one knows im using
i use by myself
im going to use whether u like it or not
i need dope
about to do some h
tryna get high
i want to numb out with pills
finna get loaded
i have the needle loaded
im going to score right now
got some fent in my pocket help me not do it
about to take a hit
my hands are shaking i want to use so bad
my plug is here
i got dope on me right now
im gonna use alone tonight dont try to stop me
one more time wont hurt
i wanna shoot up
im driving to go cop
i just got paid and im going to get high
i cant stop thinking about using
headed to the trap
cravings are killing me
i bought a bag and im staring at it
bout to smoke
i feel like using
im gonna relapse i know it
i want to get loaded
using tonight nobody else home
about to do a line
thinking of calling my dealer
i want a pill so bad
im gonna break my sobriety
im gonna go buy some dope
ive got fentanyl in my car and nobody home
i really wanna use and no one is picking up
im standing outside my plugs house
about to shoot dope alone
im going to get high i dont care anymore
im holding and i dont know what to do
my friend gave me a pill and i want to take it
using alone cuz nobody knows i relapsed
im bout to use by myself can somebody stay on the phone
sitting in the car outside the trap house
talk me out of it
Got paid and the only thing i can think about is going to score
screw it im going to use
fuck it im getting high
found an old stash behind the dresser what do i do its calling me
bout to use
i wanna get high so bad rn
90 days clean and im holding a blue
My ex just showed up with dope and i dont think i can say no
someone talk me down im about to pick up
I want to use so bad its scary
Already in the bathroom w it, tell me not to
got cash in my hand n the dope man is 2 blocks away
cant fight it anymore, going to go get some
Driving to my old spot right now idk why
cravings are so bad im gonna cave
theres a pill on my table and im staring at it
on my way to cop
tryna not use but im loading it up rn
if i dont text back in 10 min send someone, im about to do some
gonna use just one time
i been clean 40 days and im about to throw it away
im outside my dealers house
im about to relapse i can feel it
one last time then im done
dealer is on the way
im gonna use
bout to smoke some blues
i just bought some
i just scored
im driving to my dealers house
im alone and im gonna shoot up
im alone in the bathroom with my stuff
fuck it im using
one last time
im at the liquor store
someone just offered me some
im parked outside the dope house
im gonna smoke one
gonna pop a perc
i need something bad
i cant do this sober
bout to crack this bottle
bottle is right in front of me
i want a line so bad
im in the car with my plug
i bought a bottle on the way home
im going to use when they go to sleep
heading to my dealers spot
`;
