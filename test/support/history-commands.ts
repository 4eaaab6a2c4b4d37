/** What can happen in a history, as plain data: fast-check makes it, shrinks it and prints it. */
import fc from 'fast-check';
import { day, hour, minute } from './person.ts';

/** What a text is meant as, whatever its wording. */
const wordings = {
  join: ['JOIN', 'unirme'],
  joinRiverside: ['JOIN riverside', 'Unirme Riverside'],
  joinSignal: ['join signal please'],
  wordRiverside: ['riverside'],
  start: ['START', 'unstop'],
  a: ['A'],
  b: ['b'],
  yes: ['YES', 'si', 'yep'],
  no: ['NO', 'nope'],
  adult: ['44'],
  skip: ['SKIP'],
  stop: ['STOP', 'Stop!!', 'please stop texting me', 'ALTO', 'unsubscribe', 'wrong number', 'take me off this list'],
  stopInDanger: ['STOP i want to die'],
  doubt: ['no more please', 'ya no'],
  digit: ['1', '3', '5'],
  danger: ['i want to kill myself', 'he is blue and not breathing', 'overdose'],
  time: ['TIME 7:30am', 'TIME 5pm', 'HORA 23:30', 'TIME 2am'],
  zip: ['ZIP 84101', 'ZIP 10001', 'ZIP 85001'],
  pause: ['PAUSE', 'PAUSE 2', 'AWAY until friday'],
  resume: ['RESUME'],
  fewer: ['FEWER TEXTS'],
  more: ['MORE TEXTS'],
  remind: ['REMIND ME 7:00 blue', 'RECUERDAME a las 11:15pm', 'REMIND ME 2:30pm'],
  undo: ['UNDO'],
  forgetAll: ['FORGET ALL', 'borrar todo'],
  other: [
    'xyzzy plugh',
    'i feel awful today',
    'CHECKIN',
    'MENU',
    'HELP',
    'MYDATA',
    'MOOD',
    'FORGET',
    'CRAVE',
    'LANG ES',
  ],
} as const;

export type Meaning = keyof typeof wordings;

const isMeaning = (name: string): name is Meaning => name in wordings;
const meanings = Object.keys(wordings).filter(isMeaning);
const meaningByBody = new Map(
  meanings.flatMap((meaning) => wordings[meaning].map((body): [string, Meaning] => [body, meaning])),
);

export function meaningOf(body: string): Meaning {
  const meaning = meaningByBody.get(body);
  if (meaning === undefined) throw new Error(`a text of no known meaning: ${body}`);
  return meaning;
}

/** A failure in the middle of the next delivery, at so many calls of a port. */
export interface Crash {
  readonly call: number;
  readonly side: 'before' | 'after';
  /** The process is gone; the call throws; it stands still while the next command happens, and then goes on. */
  readonly how: 'dies' | 'throws' | 'stalls';
  /** When the queue hands the message out again: at its visibility time-out, or so much later. */
  readonly again: 'visible' | number;
}

export type Command =
  | { readonly do: 'says'; readonly phone: number; readonly body: string }
  /** The first texts of the way in, one after the other. */
  | { readonly do: 'joins'; readonly phone: number; readonly texts: number }
  /** Sent, but the carrier keeps it until `arrives`. */
  | { readonly do: 'sends'; readonly phone: number; readonly body: string }
  | { readonly do: 'arrives'; readonly which: number }
  /** A text that came before comes once more. */
  | { readonly do: 'comes again'; readonly which: number }
  | { readonly do: 'crash'; readonly crash: Crash }
  /** Time passes, and all that is due on the way happens. */
  | { readonly do: 'wait'; readonly ms: number }
  /** Time passes and no tick runs. */
  | { readonly do: 'outage'; readonly ms: number }
  /** The clock stands so far after the next thing planned, and no tick has run. */
  | { readonly do: 'overdue'; readonly ms: number }
  | { readonly do: 'tick' }
  | { readonly do: 'wake'; readonly phone: number }
  /** From now on the due indexes lag so far behind. */
  | { readonly do: 'lag'; readonly ms: number }
  /** The carrier says that this number has opted out. */
  | { readonly do: 'carrier'; readonly phone: number };

export interface RandomHistory {
  readonly start: number;
  readonly commands: readonly Command[];
}

export const wayIn = ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP'] as const;

/** 2026: the days on which clocks change in Denver, New York and St. John's, and a day on which none does. */
const days = [Date.UTC(2026, 2, 8), Date.UTC(2026, 10, 1), Date.UTC(2026, 5, 17)];

const start = fc
  .tuple(fc.constantFrom(...days), fc.integer({ min: -3 * 24 * 60, max: 24 * 60 }))
  .map(([date, minutes]) => date + minutes * minute);

const phone = fc.constantFrom(0, 0, 0, 1, 2);
const which = fc.nat(20);
const bodyOf = (meaning: Meaning) => fc.constantFrom(...wordings[meaning]);
const body = fc.oneof(...meanings.map(bodyOf));
const frequent = fc.constantFrom<Meaning>(
  'yes',
  'yes',
  'digit',
  'stop',
  'start',
  'joinRiverside',
  'a',
  'time',
  'remind',
  'remind',
  'pause',
  'other',
);
const anyBody = fc.oneof(body, frequent.chain(bodyOf));

const span = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * minute),
  fc.integer({ min: 1, max: 30 }).map((hours) => hours * hour),
  fc.constantFrom(5 * minute, day, 2 * day),
  fc.integer({ min: 1, max: 24 }).map((days) => days * day),
);
const outage = fc.oneof(
  fc.integer({ min: 1, max: 12 * 60 }).map((minutes) => minutes * minute),
  fc.constantFrom(day, 3 * day),
);
const crash: fc.Arbitrary<Crash> = fc.record({
  call: fc.nat(9),
  side: fc.constantFrom('before', 'after'),
  how: fc.constantFrom('dies', 'throws', 'stalls'),
  again: fc.constantFrom<Crash['again'][]>('visible', 'visible', hour, 2 * day),
});

const command = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('says'), phone, body: anyBody }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('joins'), phone, texts: fc.integer({ min: 1, max: 7 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sends'), phone, body: anyBody }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('arrives'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('comes again'), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('crash'), crash }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait'), ms: span }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('outage'), ms: outage }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('overdue'), ms: fc.constantFrom(0, 20_000, hour, 4 * hour) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wake'), phone }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lag'), ms: fc.constantFrom(0, 90_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('carrier'), phone }) },
) satisfies fc.Arbitrary<Command>;

const arrival = fc.record({ do: fc.constant('joins'), phone, texts: fc.constantFrom(7, 7, 7, 3, 2) });

/** Most begin with somebody who joins: an empty line has little to go wrong. */
export const randomHistory: fc.Arbitrary<RandomHistory> = fc.record({
  start,
  commands: fc
    .tuple(
      fc.array(arrival, { maxLength: 2, size: 'max' }),
      fc.array(command, { minLength: 1, maxLength: 22, size: 'max' }),
    )
    .map(([arrivals, commands]): readonly Command[] => [...arrivals, ...commands]),
});
