import { lines } from '../../../shared/state/crisis-lines.ts';
import type { Words } from './content.ts';

const { emergency, suicide, treatment } = lines;

export const english: Words = {
  headline: 'A text a day that asks how you are.',
  tagline: 'Steadyline is a text line for people in recovery, run with their own group. Any phone will do.',
  verb: 'JOIN',
  join: (words, number) => `Text ${words} to ${number}`,
  noNumber: 'Ask your group for the number to text.',
  fine: 'Recurring automated check-ins from Steadyline: up to 2 texts a day, plus what you ask for. Msg & data rates may apply. Text HELP for help, STOP to end.',
  sampleTitle: 'A morning, as it looks on the phone',
  sample: [
    { from: 'line', body: 'Morning, Sam. How is today, from 1 (very hard) to 5 (good)? A word is fine too.' },
    { from: 'person', body: '3' },
    { from: 'line', body: 'Thank you. The middle is a real place too.' },
  ],
  home: [
    {
      title: 'What it does',
      lines: [
        'Once a day it asks how you are. You answer with one digit, a word, or nothing at all.',
        'It answers when you text, at any hour, in English or Spanish.',
        'You set the time, pause it when you like, and end it with STOP.',
      ],
    },
    {
      title: 'How you join',
      lines: [
        'Text JOIN and the name of your group. One text comes back and says what you would be agreeing to.',
        'Nothing starts until you answer YES and say that you are 18 or older.',
        'It costs what your phone plan charges for texts. Nothing is sold here.',
      ],
    },
    {
      title: 'What it is not',
      lines: [
        'It is automated. Nobody watches it around the clock, and it is not an emergency service.',
        'It tells nobody anything about you: not your coordinator, not your family, not even whether you joined.',
        `Worried about somebody? ${suicide.number} is for you too, any hour. ${treatment.number} knows treatment and help for families, free.`,
      ],
    },
  ],
  privacyPage: () => [
    {
      title: 'What is kept',
      lines: [
        'Your number, the name you choose, your ZIP code and settings, until you text FORGET, or for 30 days after STOP, in case you come back.',
        'Your check-in answers, your reminders and where you say you were, just as long. The words of texts, for 30 days.',
        'That you agreed, when, and to which wording: 5 years, because the law asks for proof.',
      ],
    },
    {
      title: 'Who can read it',
      lines: [
        'Nobody reads your check-in answers: not the coordinator, not other members, not your family.',
        'The people who run the computers could reach the data. It is encrypted where it is stored.',
        'Your calendar link, if you asked for one, shows what you are reminded of to whoever has it. It names nobody. CALENDAR NEW ends it and gives you another.',
        'Texts are not encrypted on their way, and anyone with your phone can read them. Scheduled texts say nothing about recovery unless you ask for that.',
      ],
    },
    {
      title: 'What is never shared',
      lines: [
        'Your number and your answers are never sold. No mobile information is shared with third parties or affiliates for marketing or promotion.',
        'That you agreed to be texted (opt-in data and consent) is shared with no third party. Only the companies that carry the texts see your number, in order to carry them.',
      ],
    },
    {
      title: 'Courts',
      lines: [
        'A court order could reach what is stored. Taking part here is no proof of attendance anywhere.',
        'We give nothing to anyone without your consent, or an order that leaves us no choice.',
      ],
    },
    {
      title: 'Seeing it, erasing it',
      lines: [
        'MYDATA texts you what is kept. FORGET erases it; the record that you agreed and that you left remains. The number itself stays a day more, while the last text is on its way. If you have opted out, a scrambled form of it stays, so that we never text it.',
        'Backups keep erased data up to 35 days. Delivery logs of the phone network keep your number for 7 to 90 days, encrypted, read by nobody but the part that notes whether a text arrived.',
      ],
    },
  ],
  termsPage: ({ supportContact }) => [
    {
      title: 'The program',
      lines: [
        'Steadyline sends recurring automated check-ins and answers by SMS to people who asked for them, for support groups.',
        'Message frequency varies: up to 2 texts a day that we start (you can choose 1 to 5), plus answers to your own texts.',
        'Message and data rates may apply. Nothing is sold, and joining is never a condition of anything.',
      ],
    },
    {
      title: 'Joining and leaving',
      lines: [
        'You join by texting JOIN and the name of your group, and by answering YES to the text that comes back. You must be 18 or older.',
        'Text STOP to end, or say so in your own words. You get one confirmation and then nothing more. START brings you back.',
        `Text HELP for help, or write to ${supportContact}.`,
      ],
    },
    {
      title: 'Limits',
      lines: [
        'Steadyline is automated and not read around the clock. It is not medical care, counseling or an emergency service.',
        `In danger call ${emergency.number}. For any crisis call or text ${suicide.number}.`,
        'Carriers are not liable for delayed or undelivered messages.',
      ],
    },
  ],
  nav: { label: 'Pages', privacy: 'Privacy', terms: 'Terms', other: 'Español' },
  danger: [
    'In danger now: ',
    { number: emergency.number, href: `tel:${emergency.number}` },
    '. In a crisis, any hour: call or text ',
    { number: suicide.number, href: `tel:${suicide.number}` },
    '.',
  ],
  contact: 'Questions',
  notFound: { title: 'Nothing here', line: 'There is no page at this address.', back: 'To the first page' },
  broken: { title: 'Not just now', line: 'This page cannot be shown at the moment. Texting does not depend on it.' },
};
