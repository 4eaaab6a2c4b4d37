/** English texts of the hours after danger: a line's name, then its wordings in turn. A clinician reads these before a launch. */
export const AFTERCARE_ENGLISH = `
  overdose
  - {emergency} first, by call or text: they tell you each step. On the side if breathing, 1 breath every 5 seconds if not. Stay together. This automated line can't send help.
  - One thing at a time: {emergency} on speaker, the door unlocked, eyes on the breathing. A guess at what was taken is fine. I'm automated and can't send help.
  noNaloxone
  - Then breaths are what counts: head back, pinch nose, 1 breath every 5 seconds, and {emergency} on speaker. Ambulances carry naloxone. Ask anyone near for some.
  - Go on without it: 1 breath every 5 seconds until breathing is normal, {emergency} on speaker.
  woke
  - Good. It isn't over yet: naloxone wears off, and it can come back for hours. Stay, nobody takes more, and let {emergency} look, even if it feels fine.
  - Stay awake and stay together. If sleep or slow breathing comes back: another dose of naloxone, and {emergency} again.
  otherCalled
  - Good that {emergency} knows. Say what was taken and how much naloxone went in. Until they take over: breaths, on the side, stay.
  - Stay with {emergency} on speaker and do what they say. Afterwards, for you too: {suicide}, any hour.
  otherNotCalling
  - It can be minutes, so let it be short: text {emergency} 'not breathing' and the address, or ask somebody else to call. In most states a Good Samaritan law gives some protection; nobody has to speak of papers. Until then: naloxone, 1 breath every 5 seconds.
  - I hear that you're afraid. A neighbor or a stranger can call {emergency} too. Go on: on the side if breathing, 1 breath every 5 seconds if not. I'm automated and can't send help.
  otherGoing
  - If breathing slows while you drive: stop, {emergency} on speaker, they tell you each step. Keep them on their side, talk to them, naloxone in reach. At the door say 'overdose' first.
  - Eyes on the breathing all the way, and {emergency} the moment it slows. Somebody beside them, not only the driver.
  handedOver
  - Good, others carry it now. Tell them what was taken and how much naloxone went in. That was a lot for you: sit down, drink some water, be with somebody. {suicide}, call or text, any hour, is for you too.
  - You stayed, and that counts. Now you: somebody near tonight, and a voice at any hour at {suicide}, by call or text. If it gets dangerous for you: {emergency}.
  died
  - I'm so sorry. You did not fail. Please don't be alone with this: somebody who knows you, or a real person at {suicide}, call or text, any hour, also just to cry. I'm automated.
  - I'm so sorry. Nothing has to be done right now but to be with somebody. {suicide} is there for grief too, call or text, any hour. If it gets dangerous for you: {emergency}.
  self
  - {emergency}, by call or text, and say what you took. Sit up, door unlocked, where people can see you, and take no more. I'm automated and can't send help. If you meant to die, {suicide} too.
  - Stay awake and be seen. {emergency} tells you each step, by call or text. Poison Help, {poison}, is free, any hour. I'm automated and can't send help.
  selfAlone
  - Then let people in: unlock the door, sit by it, light on, knock at a neighbor's. {emergency} by call or text: where you are, what you took. Take no more. I'm automated and can't send help.
  - Somewhere you can be found, sitting up, with {emergency} on speaker or by text. Anyone near counts: a neighbor, the store. I'm automated and can't send help.
  selfBetter
  - Good. It can come back for hours: stay up, not alone, take no more, and let {emergency} or an ER look even if it feels fine. Poison Help, {poison}, is free.
  - Good to hear. No sleep alone tonight: somebody near should know. Drowsy or breathing slow: {emergency}. For what is behind it: {suicide}, any hour.
  selfCalled
  - Good. Stay with {emergency} until they are at the door: unlocked, light on, sit up, take no more. Say what you took, a guess is fine.
  - Keep {emergency} on and do what they say. Sit up, where you can be seen. For afterwards: {suicide}, any hour.
  selfNotCalling
  - Then text {emergency}, or call Poison Help {poison}, free, any hour. Unlock the door, wake a neighbor, take no more. In most states a Good Samaritan law gives some protection to who asks for help; you need not speak of papers. I can't send help.
  - I hear you. It can turn fast, so not alone: door unlocked, a neighbor awake, naloxone in their hand. Poison Help {poison}. Drowsy or breathing slow: {emergency}, a text is enough.
  selfGoing
  - Don't drive yourself, it can hit you at the wheel: somebody else at the wheel, or {emergency}. At the door say what you took, and when. I'm automated and can't send help.
  - Tell whoever is with you what you took. Drowsy or breathing slow while driving: stop, and {emergency}.
  selfHelpHere
  - Good that they are there. Tell them what was taken, and when, even a guess. For afterwards, any hour, a real person: {suicide}, call or text.
  - Let them look for as long as they say: it can come back for hours. For what is behind it: {suicide}, call or text, any hour.
  unclear
  - {emergency} first, by call or text: they tell you each step, whoever it is. Door unlocked, nobody alone, nobody takes more. A guess at what was taken is fine. I'm automated and can't send help.
  - Whoever it is: {emergency} on speaker, somebody in the room, naloxone in reach. Poison Help, {poison}, is free. I'm automated and can't send help.
  alone
  - Then let a voice be with you: {suicide}, call or text, any hour, a real person. Somewhere with people near is good too. In danger this minute: {emergency}.
  - Alone is hard tonight. {suicide} stays on as long as you like, by call or text. {emergency} if it gets dangerous.
  accompanied
  - Good that somebody is there. Tell them what you told me, and let them stay. {suicide}, call or text, for both of you; {emergency} in danger.
  - Let them stay close tonight, and put out of reach what could hurt you. {suicide}, any hour; {emergency} in danger.
  cannotCall
  - No call needed: text {suicide}, any words, and a real person answers. Or text HOME to {crisisText}. {emergency} works without minutes, and many places take texts.
  - Texting is enough: {suicide}, or HOME to {crisisText}. {emergency} in danger.
  calm
  - Thank you for answering. However it is now, {suicide} stays there, call or text, any hour. In danger: {emergency}. I'm automated.
  - Heard, thank you. Nothing you said is held against you. {suicide} is there if it turns, by call or text; {emergency} in danger.
  still
  - I read that, and I'm only a program. A person answers at {suicide}, call or text, for big things and small. {emergency} in danger.
  - It is all right to need company with this. {suicide}, by call or text. {emergency} if this minute is dangerous.
  othersOutOfReach
  - Then {emergency} now: ask for a welfare check, say where they may be and what was said. Somebody close could knock too. {suicide} thinks it through with you, call or text. I'm automated and can't send help.
  - Let {emergency} look for them, and keep trying: a short text, 'I'm here, call me', is good. For you: {suicide}, any hour.
  othersWith
  - Good. Listen more than you talk, and keep out of reach what could hurt them. {suicide} on speaker is for both of you. In danger this minute: {emergency}.
  - Don't leave them alone yet. Somebody else can take turns with you. {suicide}, call or text, any hour; {emergency} in danger.
  othersStill
  - You can call or text {suicide} about somebody else: they say what to do next. If you can't reach them or it's now: {emergency}, a welfare check. I'm automated and can't send help.
  - Stay in touch with them, ask straight out, and let somebody near them know. {suicide} for both of you, any hour; {emergency} in danger.
`;
