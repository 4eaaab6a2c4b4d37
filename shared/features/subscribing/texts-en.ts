/** English. Read each aloud: would you send it to a friend on a bad night? */
import { lines } from '../../state/crisis-lines.ts';
import type { Catalog } from './catalog.ts';

const { emergency, suicide, notAlone, treatment, crisisText } = lines;

export const en: Catalog = {
  disclosure: (line, perDay) =>
    `${line}: you asked to join. Up to ${perDay} texts a day plus what you ask for. Msg & data rates may apply. Reply YES to join, HELP for help, STOP to end.`,
  whichGroup: (choices) =>
    `Welcome. Which group is yours? ${choices}. Reply with the letter. HELP for help, STOP to end.`,
  tooManyGroups:
    "Welcome. Text JOIN and your group's own word, as the flyer or your coordinator gave it. HELP for help, STOP to end.",
  noSuchGroup: (choices) =>
    `I don't know a group by that name. Is yours here? ${choices}. Reply with the letter. HELP for help, STOP to end.`,
  consentAgain: (line, perDay) =>
    `${line}: nothing starts without your yes. Reply YES to join (up to ${perDay} texts a day, msg & data rates may apply), NO to leave it, HELP for help.`,
  notJoined: 'Okay, nothing starts. JOIN if you change your mind.',
  adult: 'Thanks. One thing before we start: are you 18 or older? YES or NO.',
  youth: `Thanks for being straight with me. This line is for adults, so I keep no account. For you, any hour: call or text ${suicide.number}, or text HOME to ${crisisText.number}. In danger right now: ${emergency.number}.`,
  welcome: (line) => `You're in: ${line}. Four short questions, SKIP any of them. First: what should I call you?`,
  welcomeBack: (line, time) =>
    `You're back in: ${line}. Your settings are as you left them, SETTINGS shows them. Check-ins at ${time}. STOP ends it any time.`,
  joinedToo: (group, perDay) =>
    `You're in ${group} too. Still up to ${perDay} a day in all. MENU shows what you can text.`,
  alreadyIn: (group) => `You're already in ${group}. MENU shows what you can text.`,
  alreadyOn: (next) => `You're on already. Next check-in ${next}. PAUSE 7 for a quiet week, MENU for the rest.`,

  thanks: (name) => `Thanks, ${name}.`,
  noProblem: 'No problem.',
  noted: (what) => `${what}, noted.`,
  zipLater: 'Left open; ZIP and five digits sets it any time.',
  nameAgain: `A name of up to 20 letters, please. Or SKIP. If today is heavy: ${suicide.number}, any hour.`,
  askZip: (said) => `${said} Your ZIP code? It tells me your time zone. SKIP is fine.`,
  zipAgain: "I don't know that ZIP. Five digits, like 84101? SKIP is fine too.",
  zipAsked: `Your ZIP code, five digits? It tells me your time zone. Or SKIP. If today is heavy: ${suicide.number}, any hour.`,
  zipWhy: 'Only for your time zone, so that I text at decent hours. Nobody is shown it. Five digits, or SKIP.',
  askTime: (said, time) =>
    `${said} When should I check in each day? A time like 8:30am. SKIP keeps ${time}, noon on Sundays.`,
  timeAgain: (time) =>
    `When should I check in each day? A time like 8:30am. Or SKIP, that keeps ${time}, noon on Sundays. If today is heavy: ${suicide.number}, any hour.`,
  askFits: (said) =>
    `${said} Last one, what fits you? A 12-step, B SMART, C Dharma, D church, E none of these. Or SKIP.`,
  fitsAgain: `What fits you? One letter: A 12-step, B SMART, C Dharma, D church, E none of these. Or SKIP. If today is heavy: ${suicide.number}, any hour.`,
  closing: (said, next) =>
    `${said} That's all I need. First check-in ${next}. CHECKIN works any time, MENU shows the rest, STOP ends it.`,
  confirmCoordinator: (group) =>
    `This number is named as a coordinator of ${group}. YES COORDINATOR confirms it. If that's not you, do nothing.`,
  coordinator: (group) =>
    `Confirmed: you coordinate ${group}. Check-in answers stay with each member; nobody, you included, can see them. MENU shows what you can text.`,

  coordinating:
    "After a MEETINGS list: CALLOFF 2 and a word of its name calls that one off, MEETS 2 takes it back, MOUD 2 marks it open to people on medication. There is no list of who joined, and nobody's answers are ever shown to you.",
  stopped: (line) => `${line}: you're opted out and get no more texts. START lets you back in.`,
  stoppedInDanger: (line) =>
    `${line}: you're opted out, no more texts. What you said matters. Call or text ${suicide.number}, any hour: a real person answers. In danger this minute: ${emergency.number}. This line is automated.`,
  stoppedErase: (line) =>
    `${line}: you're opted out and get no more texts. FORGET ALL also erases what I keep about you. START lets you back in.`,
  doubt:
    'I want to get this right: should I stop texting you? STOP ends everything. NO keeps me here, and so does a check-in answer. For less: LESS, or PAUSE 7 for a quiet week. Until you answer I start nothing by myself.',
  keeping: "I'll keep texting, then. STOP ends it any time.",
  waiting: (time) =>
    `I'm waiting for your NO or STOP; no check-in goes out before. NO keeps them at ${time}, STOP ends everything.`,
  less: 'You can have it quieter. TIME 10am sets the hour of your check-in, LESS makes it fewer texts, PAUSE 7 is a week of quiet, and RESUME ends that. STOP ends everything.',
  staying: (time) => `Okay, I'm staying, with check-ins at ${time}. STOP works any time.`,
  stoppedAnswer: `${suicide.number} answers right now, by call or text. This line is off for you; START brings me back.`,

  help: (line, contact) =>
    `${line}: an automated line for support groups with a daily check-in. Not read around the clock, no emergency service: ${emergency.number}, or call/text ${suicide.number}. Quieter: PAUSE 7, LESS, NO REMINDERS. STOP ends it. Questions: ${contact}. Msg & data rates may apply.`,
  privacy: (site) =>
    `Nobody reads your check-in answers: not the coordinator, not family. Texts aren't encrypted, and anyone with your phone can read them. FORGET erases. You choose what to share, later, if ever. More: ${site}/privacy`,
  menu: 'You can text: CHECKIN, MOOD, MEETINGS, MY MEETINGS, REMIND ME 7:00. Hard moment: CRAVE, CARE, TALK. TIME 8:30am, ZIP 84101, NAME Sam, LANG ES. PAUSE 7, AWAY until friday, RESUME. LESS, MORE TEXTS. DISCREET, PLAIN, PIN. SETTINGS, PRIVACY, MYDATA, FORGET, UNDO. HELP, STOP. Or just say how it is.',
  menuOutside: `You can text: JOIN to start, HELP, PRIVACY, LANG ES for Spanish, STOP. If today is heavy: call or text ${suicide.number}, any hour.`,
  stranger: `This is Steadyline, an automated text line for support groups. JOIN to start, HELP for more, STOP and I stay silent. If today is heavy: call or text ${suicide.number}, any hour.`,
  unknown: `I'm an automated line and couldn't read that, sorry. CHECKIN to say how today is, MENU for what I can do. For a real person any hour: call or text ${suicide.number}.`,
  terms: (perDay, joins) =>
    `Free from us; msg & data rates of your phone plan may apply. Members get up to ${perDay} texts a day plus what they ask for. ${joins ? 'Reply YES to join, NO to leave it.' : 'STOP ends it any time.'}`,
  findHelp: `I can't look up places yet. ${treatment.number} can, free, any hour: detox, treatment, support groups near you. Naloxone: any pharmacy, no prescription. CARE has more numbers.`,
  heard: [
    `Heard. That is a lot for one day. If you want a voice: ${suicide.number}, call or text, or TALK for who answers.`,
    `Still listening, as well as a program can. ${suicide.number} is there for company too, call or text. CRAVE for an urge.`,
    `Got it, and it can all be said here. For an answer from a person: ${suicide.number}, call or text; TALK shows more.`,
  ],
  tooMany: (when) =>
    `That's a lot of texts in a short time. I still read every one for danger, and answer again ${when}. ${suicide.number} any hour, by call or text; CRAVE and HELP work too.`,
  crave: `Glad you texted. Most urges rise, peak and ease, often within 30 min. For now: cold water on your wrists, slow count to 60. A voice: ${suicide.number}, any hour. If you might use: ${notAlone.number}, call, free, they stay on the phone. CARE has more numbers.`,
  talk: `No peer can answer here yet, and I won't pretend. A real person does, any hour: call or text ${suicide.number}. If you might use, ${notAlone.number}, free, they stay on the phone. To find help near you: ${treatment.number}.`,
  next: (next) => `Next check-in ${next}. TIME and something like 8:30am moves it; CHECKIN works right now.`,
  bot: `I'm a program; no person reads along or writes these. A real person, any hour: call or text ${suicide.number}. MENU shows what I can do.`,
  another: `I never say anything about any person, not even whether I know them. I'm sorry it's so hard. In danger: ${emergency.number}. For you too, any hour: ${suicide.number}. Treatment and family help, free: ${treatment.number}.`,
  settings: ({ time, sundays, zip, name, perDay, plain, pin, noReminders, pausedUntil, waits }) =>
    `${waits ? "I'm waiting for your NO or STOP. " : ''}${pausedUntil === undefined ? '' : `Paused until ${pausedUntil} (RESUME). `}TIME ${time}${sundays ? ' (Sundays noon)' : ''}, ZIP ${zip ?? 'none'}, NAME ${name ?? 'none'}, up to ${perDay} a day (LESS, MORE TEXTS), ${plain ? 'plain (DISCREET)' : 'discreet (PLAIN)'}, PIN ${pin ? 'on' : 'off'}, ${noReminders ? 'meeting reminders off (REMINDERS ON)' : 'meeting reminders on (NO REMINDERS)'}, English (LANG ES). Text any of these words to change it.`,
  kept: (since, groups, what) =>
    `Kept since ${since}: your number, ${what}check-in time, language, ${groups}, your answers, meetings and reminders, texts for 30 days, your consent with dates. Only you get this list. FORGET erases all but the consent.`,
  keptOf: { name: 'name', zip: 'ZIP', fits: 'what fits you', pin: 'a PIN (hidden)' },

  time: (time) => `Check-in at ${time} from now on. UNDO takes it back.`,
  badTime: "I couldn't read that time. TIME and something like 8:30am, or 20:15?",
  zip: (zip) => `ZIP ${zip}, and with it your time zone. UNDO takes it back.`,
  badZip: "I don't know that ZIP. ZIP and five digits, like ZIP 84101?",
  name: (name) => `I'll call you ${name}. UNDO takes it back.`,
  badName: 'NAME and what to call you, up to 20 letters: NAME Sam.',
  language: 'English from now on. ESPAÑOL cambia al español.',
  badLanguage: 'LANG EN for English, LANG ES para español.',
  perDay: (perDay) =>
    `Up to ${perDay} a day by myself from now on; you choose from 1 to 5 with LESS or MORE TEXTS. UNDO takes it back.`,
  mostPerDay: (perDay) => `It's ${perDay} a day already, the most I send by myself. LESS makes it fewer.`,
  leastPerDay: "It's one a day already, the fewest. PAUSE 7 makes it quiet for a week, STOP ends it.",
  remindersOff:
    'No more texts about meetings from now on, not even that one is off. What you chose stays in MY MEETINGS; REMINDERS ON brings them back, so does UNDO.',
  remindersOn: 'Meeting reminders are on. MY MEETINGS shows what I remind you of, NO REMINDERS ends it.',
  discreet: 'Discreet: what I send by myself stays neutral on your screen. PLAIN changes it.',
  plain:
    'Plain: what I send by myself may say things by their name, also on a locked screen. DISCREET changes it back.',

  paused: (until, time) =>
    `Quiet until ${until}; check-ins start again that day at ${time}. You can text me any time before, and RESUME ends it sooner.`,
  badUntil: "I couldn't read until when. PAUSE 7 for days, or AWAY until friday; 90 days at most.",
  resumed: (time) =>
    `Good to have you back. After time away the body's limit is lower than before: CARE has lines worth keeping. Check-ins go on at ${time}, CHECKIN works right now.`,
  notPaused: (next) => `Nothing is paused. Next check-in ${next}. PAUSE 7 if you want quiet.`,

  pinSet: 'PIN set. MYDATA and MOOD ask for it from now on. You may want to delete your text with it. PIN OFF ends it.',
  pinOff: 'PIN off. MYDATA and MOOD answer without it. PIN and 4 to 8 digits sets one.',
  noPin: 'No PIN is set. PIN and 4 to 8 digits sets one.',
  badPin: 'PIN and 4 to 8 digits sets one; MYDATA and MOOD then ask for it. PIN OFF ends it.',
  askPin: 'Your PIN, please. Anything else leaves it closed.',
  askOldPin: 'The PIN you have now first, please, then the new one counts. Anything else leaves it as it is.',
  wrongPin:
    "That isn't it. Try again, or leave it be. If it's lost, FORGET ALL erases everything and you can start over.",
  lostPin:
    'Nobody can read a PIN back, me neither. If yours is lost, FORGET ALL erases everything and you can start over. MENU shows what works without it.',
  pinLocked: 'Too many tries, so I wait an hour. MENU shows what works without the PIN.',
  stillYou: (line) =>
    `${line}: it's been a while, so I ask first: is this still your number? YES, or STOP if I have the wrong one.`,

  stillYouPin: (line) =>
    `${line}: it's been a while, so I ask first: is this still your number? Your PIN tells me so, or STOP if I have the wrong one.`,

  forget:
    "This erases everything I keep about you: name, settings, answers, groups. Only the record of your yes and no to texts stays, as the law asks. It can't be undone. FORGET ALL does it; anything else keeps things as they are.",
  forgetNot: 'Okay, nothing is erased; everything stays as it was. MENU shows what you can text.',
  forgetHow: 'To erase everything, text FORGET ALL. Anything else keeps it as it is.',
  forgotten:
    'Done. Everything about you is erased but the record of your consent, and I send nothing more. JOIN starts fresh, if you ever want that. Take care of yourself.',
  undone: (what) => `Undone: ${what} as it was before.`,
  undonePause: (time) => `Undone: nothing is paused now. Check-ins at ${time}. PAUSE 7 if you want quiet after all.`,
  undoneResume: (until) => `Undone: quiet again until ${until}. RESUME ends it sooner.`,
  nothingToUndo: 'Nothing to take back. UNDO works for ten minutes after a change; SETTINGS shows how things stand.',
  what: {
    name: 'your name is',
    zip: 'your ZIP is',
    time: 'your check-in time is',
    fits: 'what fits you is',
    language: 'the language is',
    perDay: 'the number of texts a day is',
    discreet: 'how openly I text is',
    pause: 'your pause is',
    resume: 'your pause is',
    reminders: 'what I remind you of is',
  },
};
