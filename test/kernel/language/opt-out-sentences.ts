/** Sentences that a reasonable person reads as "no more texts" (RULES 5). */
export const OPT_OUT_SENTENCES_ENGLISH = `
please stop texting this number
Stop texting me please, thanks
I asked you to stop texting me
I told you guys to stop texting me
can you please stop messaging me
could you stop sending me these messages
would you please stop
stop sending me this stuff
stop sending texts to my phone
quit messaging me
quit sending me these
cease all messages
please cease contacting me
stop spamming me
stop bothering me
stop blowing up my phone
stop harassing me
who is this stop texting
this is a work phone please stop texting
don't text me
dont txt me no more
Do NOT text me ever again
never text me again
never contact me again
don't contact this number
please do not message us anymore
don't ever message me again
I asked not to be contacted
I do not want to be contacted
I don't want to be texted
I don't want to receive these messages
I dont want to get texts anymore
I don't want any texts from you
I don't want your messages anymore
I do not wish to receive further messages
I no longer want these texts
I no longer wish to receive messages
I don't need these texts anymore
i dont want this anymore take me off
I don't want to hear from you again
dont want to hear from yall
I don't want you texting me
take me off the list
take me off your list please
take me off of this list
take me off your texting list
Take me off whatever list this is
get me off this list
get me off your mailing list
please take my number off your list
remove me from your list
remove me from this list now
remove my number
remove my number from your system
please remove this number
remove my name from your contacts
remove us from your texts
delete my number
delete my number please
delete me from your list
please lose this number
erase my number
forget my number
wrong number
you have the wrong number
You got the wrong number dude
Sorry, wrong number
I think you've got the wrong person
wrong person
this isn't my number anymore, wrong number
you texted the wrong number
unsubscribe
please unsubscribe
how do I unsubscribe
I want to unsubscribe
unsubscribe from all
I'd like to unsubscribe from these texts
unsub
opt me out please
I opt out
I'd like to opt out
I want to opt out of these messages
opting out
I revoke my consent
I withdraw my consent to be texted
I did not consent to these messages
I never gave you permission to text me, I do not consent
cancel my subscription
please cancel my texts
cancel this service
I want to cancel
I'd like to cancel please
end my subscription
end these texts
end all messages
no more msgs
no more texting me
no more of these texts please
no texts please
leave me alone
just leave me alone
please leave me alone
leave me the fuck alone
leave us alone
make these texts stop
how do I stop these texts
how do I stop getting these messages
I want these messages to stop
I'd like to stop receiving texts
please turn these off, stop texting
STOP. I feel terrible
STOP i want to die
stop all texts
Stop the messages
stop alerts
stop notifications
ok stop
stop now
stop already
please just stop
yes please stop
STOPPPP
s t o p
S.T.O.P.
st op
stpo
Stop🛑🛑
ｓｔｏｐ
Stop!!! Stop!!!
hey stop
thank you, but stop
End please
quit now
please cancel
opt-out please
Thank you for everything but please remove me from your list
My husband passed away. Please stop texting his phone. Remove this number.
She doesn't live here anymore. Please stop contacting us.
I moved away, please take me off your text list, thanks!
I'm doing fine now so please stop the texts
Please remove me from this text chain
Stop messaging this phone
Please do not send me any more texts
no more text messages please
I would like to be removed from your list
Can I be removed from this list?
Please have my number removed
I want to be taken off this list
take this number off your list
Remove my # from your list
I never signed up, remove me
Im not interested stop texting
Who dis? stop texting me
ok enough stop texting me
Stop the texting
stop with the messages
stop w the texts
stop texting my phone!
Stop texting my cell phone
stop text messaging me
I said stop
I SAID STOP TEXTING ME
I've asked you three times to stop texting me
Please refrain from texting me
Please discontinue messages
Kindly remove my contact
Don't send me anything else
don't send any more messages
do not send any more texts to this number
Do not reply to me again, stop
please don't text this number again
this is a landline stop
you got the wrong guy
This is the wrong number for Maria
wrong # stop
Not Jason. Wrong number.
I am not Jason, you have the wrong number
U got the wrong #
sry wrong number
Wrong phone number
incorrect number
This number belongs to someone else now. Please remove.
please delete this number from your records
Take me off
off the list please
Unsubscribe please and thank you
Unsubscribe!!!!!
UNSUSCRIBE
unsubscibe
I wish to unsubscribe from this service
I'm unsubscribing
please unsubscribe this number
opt-out of all messages
Please opt me out of these
I choose to opt out
Cancel everything
cancel all messages
cancel these messages
Please cancel my enrollment
Terminate my subscription
I want to end this subscription
I don't want this service anymore
I don't want to be part of this list
I dont want to be on this list anymore
no longer want to be on this list
I do not want any further communication
no further messages
No further contact
no more messaging
don't want no more texts
dont want nothing from you, stop
I do not want your text messages
I'm not wanting these texts
Quit blowing up my phone
quit bugging me
Stop it and leave me alone
stop all communication
STOP STOP STOP STOP
stop stop stop please
stop. thank you.
Stop plz
pls stop
plz stop texting
stop thx
stop sending
stop contacting this number
stop reaching out to me
please stop reaching out
please stop with these texts
Please stop. I don't want these.
Stop these texts now
stop those messages
stop my texts
stop my messages
stop my subscription
end text messages
revoke consent
i revoke permission
i rescind my consent
do not call or text
Do not call or text me
don't call or text this number again
do not text or call me anymore
never text this number again
I'm blocking you, stop texting
Stop or I will report you
get my number off your list
get my name off your list
Hi, please take my name off the list
please stop texting, he died
please stop texting, I moved
don't text here anymore
I do not authorize these messages
stop messages
Stop sms
STOP SUBSCRIPTION
turn off messages
turn off the texts
shut off these texts
pause forever, stop
lose this number
dont have permission to text me
You do not have permission to contact me
I'm out, unsubscribe
let me unsubscribe
sto p
ST0P
STOP.
"STOP"
(stop)
*stop*
>stop
stop/
stop :(
Stop 😡
Stop, I'm clean now
stop stop2quit
arret
ARRÊT
td
Quit.
END!
remove
Remove!
Revoke
pls take me off ur list
remove my phone number from this service
STOP TEXTING ME!!! I DONT KNOW WHO YOU ARE
i am no longer interested please remove me
take my name off this
how do i get off this list
how do I get these to stop
how do i opt out
how can I unsubscribe from this
can you take me off your list please
please stop all texts
pls stop txting me
do not txt me
dont msg me
no more txts
I don't want your stupid texts
i didnt ask for these texts stop
this isnt her number anymore please stop texting
im not Kevin stop texting me
Kevin doesnt have this number anymore please remove it
you've got the wrong person
this is the wrong number
I think you have a wrong number
please stop contacting my number
stop sending messages to this number
stop sending me messages every day
I'm asking you to stop texting me
I told you to stop
you need to stop texting me
would you stop texting me please
I'd like to stop getting these texts
I do not want to receive any more messages
I don't wish to receive these anymore
don't send me these anymore
Never text me
never message this number again
please delete my contact info
cancel these texts
unsubscribe me now
UNSUBSCRIBE ALL
Quit texting this phone
end messages
opt out please
stop forever
stop immediately
STOP NOW!!!
Im good now thanks please stop the messages
thanks but no more texts
no thanks stop
plz stop txtn me
stop it with these texts
how do u turn this off
not interested stop
I never gave you permission to text me
un-subscribe me
stop messging me
stop service
sopt
I sent stop and you keep texting
leave my phone alone
want off
i want out of this text group
shut these off
terminate
DNC
No one here by that name
enough with the texts
halt
kill these texts
what do i have to say to get off this list
stop lol
remove 801 555 0101 from your list please
purge my number
forget you have this number
i take back my consent
the texts make it worse please stop sending them
he is in prison now please take him off
stop texting my son
stop waking me up with these texts
end program
i wish to stop
stop checking in
cancle
im done stop
stop tezting me
stop harrassing me
delet my number
rong number
lol who is this wrong #
i never gave yall my number take it off
can you not text me
stop sendn me texts
no mike here stop
remove from list
would like to be taken off
trying to get off this list
quit program
deactivate my number
mute this
unsolicited stop
get bent stop
ok thats enough stop
is there a way to stop these
quit texting my kid
this is not her number
please remove my mom from your list
alright stop now
dont bother contacting me again
requesting to be removed
unsubscirbe
stop messagin me
desist
remove me from group chat
I will report you if you text me again
`;

/** Real doubt: one question is asked (RULES 5). */
export const DOUBTFUL_SENTENCES = `
stop it
stop this
enough
no more
not interested
I'm no longer interested
no more reminders
I quit
quit this group
stop john
déjame en paz
ya no me interesa
basta ya
no me molesten
ya te dije que no me interesa
dejen los recordatorios
please no more
stop it hurts
`;
