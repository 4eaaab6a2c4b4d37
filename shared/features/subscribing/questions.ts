/** Four short questions after joining: name, ZIP, check-in time, what fits. Each may be skipped; silence leaves defaults. */
import { isBare, readChoice, readNo, readSkip } from '../../kernel/language/answers.ts';
import { words } from '../../kernel/language/fold.ts';
import { readFeeling } from '../../kernel/language/sentiment.ts';
import { readTime } from '../../kernel/time/reading-times.ts';
import { zoneOfZip } from '../../kernel/time/zip.ts';
import type { Profile } from '../../state/person/profile.ts';
import type { Question, Reading } from '../feature.ts';
import type { Catalog } from './catalog.ts';
import { nextSaid, undoably } from './changes.ts';
import { coordinatorAsk } from './coordinator.ts';
import { hasNoZip, readName, readZip } from './reading.ts';
import { asking, catalogOf, type In, type Out, type Slice, say } from './slice.ts';
import { readPartOfDay } from './spoken-words.ts';
import { clock } from './when.ts';

type Step = 'name' | 'zip' | 'zipAgain' | 'time' | 'fits';
const steps: readonly Step[] = ['name', 'zip', 'zipAgain', 'time', 'fits'];

/** An answer is a few words; more is somebody talking, and is read for what they feel. */
const fewWords = 4;

const fits = { A: '12-step', B: 'SMART', C: 'Dharma', D: 'church', E: 'none' } as const;
const fitLetters = ['A', 'B', 'C', 'D', 'E'] as const;
const fitWords: readonly (readonly [RegExp, keyof typeof fits])[] = [
  [/^(?:12|twelve|doce) ?(?:step|steps|pasos)$|^aa$|^na$/u, 'A'],
  [/^smart(?: recovery)?$/u, 'B'],
  [/^(?:recovery )?dharma$/u, 'C'],
  [/^(?:church|iglesia|faith)$/u, 'D'],
  [
    /^(?:none|ninguno|ninguna|nada|nothing|neither)(?: of (?:these|those|them|the above)| de (?:eso|esas|esos|estas|estos|ellas|ellos))?$/u,
    'E',
  ],
];

const skips = ({ body }: Reading): boolean => readSkip(body) || readNo(body);

const anyOfThem =
  /^(?:whatever|whenever|any ?time|anything|any of them|cuando sea|cuando quieras|a cualquier hora|cualquiera)(?: (?:fits|works|is fine|is good|you want|de ellas))?$/u;

/** Sentences and feelings are not answers: they go on to be read for what they are. */
const isTalk = ({ body }: Reading): boolean => words(body).length > fewWords || readFeeling(body) !== undefined;

/** Says the answer back and asks what comes next, in one text. */
function onward(input: In, from: Step, said: string, more: Out): Out {
  const texts = catalogOf(input);
  const { unreadAnsweredAt, ...slice } = more.slice ?? input.slice;
  const on = {
    ...more,
    slice,
    close: [...steps.slice(0, steps.indexOf(from)), from].map((one) => `subscribing.${one}`),
  };
  switch (from) {
    case 'name':
      return say(input, 'askZip', texts.askZip(said), { ...on, ask: asking(input, 'zip') });
    case 'zip':
    case 'zipAgain':
      return say(input, 'askTime', texts.askTime(said, clock(input.profile.checkinTime)), {
        ...on,
        ask: asking(input, 'time'),
      });
    case 'time':
      return say(input, 'askFits', texts.askFits(said), { ...on, ask: asking(input, 'fits') });
    case 'fits':
      return say(input, 'closing', texts.closing(said, nextSaid(input)), { ...on, effects: coordinatorAsk(input) });
  }
}

function skipped(input: In, from: Step): Out {
  return onward(input, from, catalogOf(input).noProblem, {});
}

function set(input: In, from: Step, said: string, profile: Profile, what: keyof Catalog['what']): Out {
  return onward(input, from, said, undoably(input, profile, what));
}

/** The four questions, and the short form in which each is asked again. */
const again = { name: 'nameAgain', zip: 'zipAsked', zipAgain: 'zipAsked', fits: 'fitsAgain' } as const;

/** Where one of the four is open, an answer nobody can read gets it once more; the next one passes it over. */
export function repeated(input: In, isSecond: boolean): Out | undefined {
  const step = steps.find((one) => input.questions.some(({ kind }) => kind === `subscribing.${one}`));
  if (step === undefined || input.profile.unconfirmedSince !== undefined) return undefined;
  if (isSecond) return skipped(input, step);
  const slice: Slice = { ...input.slice, unreadAnsweredAt: input.context.now };
  const texts = catalogOf(input);
  const body = step === 'time' ? texts.timeAgain(clock(input.profile.checkinTime)) : texts[again[step]];
  return say(input, 'askedAgain', body, { slice, ask: asking(input, step) });
}

function askZipAgain(input: In): Out {
  return say(input, 'zipAgain', catalogOf(input).zipAgain, {
    ask: asking(input, 'zipAgain'),
    close: ['subscribing.zip'],
  });
}

/** "Karen. my zip is 84604": both answers in one text. */
function nameWithZip({ body }: Reading, input: In): Out | undefined {
  const [, first = '', rest = ''] =
    /^(.+?)[.,;\s]+((?:and |y )?(?:(?:my |mi )?(?:zip|c[oó]digo)[^\d]*)?\d{5})\s*$/iu.exec(body) ?? [];
  const said = readName(first, 2);
  const zip = readZip(rest.replace(/^(?:and|y) /iu, ''));
  const zone = zip === undefined ? undefined : zoneOfZip(zip);
  if (said === undefined || zip === undefined || zone === undefined) return undefined;
  const named: In = { ...input, profile: { ...input.profile, name: said } };
  const known = undoably(input, { ...named.profile, zip, zone }, 'name');
  return onward(named, 'zip', catalogOf(input).thanks(said), known);
}

const name: Question<Slice> = {
  free: true,
  answer: (reading, input) => {
    if (skips(reading)) return skipped(input, 'name');
    if (isBare(reading.body, 'ok', 'okay', 'k', 'vale')) return repeated(input, false);
    const both = nameWithZip(reading, input);
    if (both !== undefined) return both;
    if (isTalk(reading) && !/^(?:my name|call me|me llamo|mi nombre)/u.test(reading.folded)) return undefined;
    const said = readName(reading.body, 3);
    if (said === undefined) return undefined;
    return set(input, 'name', catalogOf(input).thanks(said), { ...input.profile, name: said }, 'name');
  },
};

function sayWhyZip(input: In, step: 'zip' | 'zipAgain'): Out {
  return say(input, 'askedAgain', catalogOf(input).zipWhy, { ask: asking(input, step) });
}

const zipInWords = (folded: string): string | undefined =>
  /^(?:(?:i live|i stay|im|i am|vivo|estoy|its|it is|es) )?(?:in|at|en|near|cerca de) (\d{5})$/u.exec(folded)?.[1];

/** A ZIP that nobody knows is asked once more, then left open. */
function zipAnswer(step: 'zip' | 'zipAgain'): Question<Slice> {
  return {
    free: true,
    answer: (reading, input) => {
      if (skips(reading) || hasNoZip(reading.folded)) return skipped(input, step);
      const zip = readZip(reading.body) ?? zipInWords(reading.folded);
      const zone = zip === undefined ? undefined : zoneOfZip(zip);
      if (zip !== undefined && zone !== undefined) {
        const said = catalogOf(input).noted(zip);
        return set(input, step, said, { ...input.profile, zip, zone }, 'zip');
      }
      if (/^(?:why|what for|por que|para que)\b/u.test(reading.folded)) return sayWhyZip(input, step);
      if (isTalk(reading) || !/\d/u.test(reading.folded) || /^[1-5]$/u.test(reading.folded)) return undefined;
      if (step === 'zip') return askZipAgain(input);
      return onward(input, step, catalogOf(input).zipLater, {});
    },
  };
}

/** The digits 1 to 5 alone belong to the check-in. */
const time: Question<Slice> = {
  answer: (reading, input) => {
    if (skips(reading) || anyOfThem.test(reading.folded)) return skipped(input, 'time');
    const typed = reading.body
      .replace(/(\d|m)\s?-?ish\b/iu, '$1')
      .replace(/^.*\b(?:like|como a|maybe|around)\b(?= .*\d)/iu, '');
    const checkinTime = /^[1-5]$/u.test(reading.folded) ? undefined : readTime(readPartOfDay(reading.folded) ?? typed);
    if (checkinTime === undefined) return undefined;
    const profile: Profile = { ...input.profile, checkinTime, checkinTimeChosen: true };
    return set(input, 'time', catalogOf(input).noted(clock(checkinTime)), profile, 'time');
  },
};

const whatFits: Question<Slice> = {
  answer: (reading, input) => {
    const byWord = fitWords.find(([pattern]) => pattern.test(reading.folded))?.[1];
    const several = /^([a-e])(?: (?:and|or|y|o))? [a-e]$/u.exec(reading.folded)?.[1];
    const letter = readChoice(several ?? reading.body, fitLetters) ?? byWord;
    if (letter === undefined) {
      return skips(reading) || anyOfThem.test(reading.folded) ? skipped(input, 'fits') : undefined;
    }
    const profile: Profile = { ...input.profile, fits: fits[letter] };
    return set(input, 'fits', catalogOf(input).noted(letter), profile, 'fits');
  },
};

export const shortQuestions: Readonly<Record<string, Question<Slice>>> = {
  'subscribing.name': name,
  'subscribing.zip': zipAnswer('zip'),
  'subscribing.zipAgain': zipAnswer('zipAgain'),
  'subscribing.time': time,
  'subscribing.fits': whatFits,
};
