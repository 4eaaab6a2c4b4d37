import { fold } from '../../../kernel/language/fold.ts';
import type { Fellowship, MeetingTag } from '../../../state/meeting/row.ts';

/** What the types of a meeting come to. */
export interface TypesRead {
  readonly tags: readonly MeetingTag[];
  /** The place cannot be used for the time being. */
  readonly isClosedPlace: boolean;
  readonly isOnline: boolean;
  readonly isHybrid: boolean;
}

type Meaning = MeetingTag | 'closed place' | 'online' | 'hybrid';

/** Codes and names, folded, in English and Spanish. A code of one letter means the same in every list that uses it. */
const words: readonly (readonly [Meaning, string])[] = [
  ['open', 'o|open|open meeting|abierta|abierto|opn'],
  ['closed', 'c|closed|closed meeting|cerrada|cerrado|cld'],
  ['beginners', 'be|beg|beginner|beginners|newcomer|newcomers|principiantes|para el recien llegado|recien llegados'],
  ['women', 'w|women|womens|women only|womens meeting|mujeres|female'],
  ['men', 'm|men|mens|men only|mens meeting|hombres|male'],
  [
    'lgbtq',
    'lgbtq|lgbtqia|lgbt|lgb|g|gay|l|lesbian|lesbiana|t|transgender|transgenero|bi|bisexual|nb|non binary|gl|gay lesbian|gay lesbian transgender',
  ],
  ['young', 'y|yp|young people|young persons|gente joven|jovenes|alateen|teens'],
  ['spanish', 's|es|sp speaking|spn|spanish|espanol|spanish speaking|habla hispana|hispano'],
  ['english', 'en|eng|english|english speaking|ingles'],
  [
    'wheelchair',
    'x|wc|wchr|wheelchair|wheelchair access|wheelchair accessible|wheel chair|handicap accessible|accessible|acceso en silla de ruedas|silla de ruedas',
  ],
  ['sign-language', 'asl|american sign language|sign language|lenguaje por senas|lenguaje de senas'],
  [
    'child-friendly',
    'cf|cw|ba|child friendly|children welcome|babysitting available|babysitting|childcare|nino amigable|ninos bienvenidos|guarderia disponible',
  ],
  [
    'step-study',
    'st|step|steps|step study|step meeting|12x12|12 steps 12 traditions|swg|sg|step working guide|paso|pasos|estudio de pasos',
  ],
  ['speaker', 'sp|so|spk|speaker|speaker only|speaker meeting|orador|solamente orador'],
  ['discussion', 'd|disc|discussion|discusion'],
  ['meditation', 'med|me|meditation|11|11th step|11th step meditation|meditacion|meditacion del paso 11'],
  ['candlelight', 'can|cl|candlelight|candlelit|luz de una vela|luz de vela'],
  [
    'closed place',
    'tc|temporarily closed|temporary closure|location temporarily closed|temporarily closed facility|facility temporarily closed|cerrado temporalmente|ubicacion temporalmente cerrada',
  ],
  ['online', 'onl|vm|web|online|online meeting|virtual|virtual meeting|en linea|reunion en linea'],
  ['hybrid', 'hy|hybr|hybrid|hybrid meeting|hibrida'],
];
const meanings: ReadonlyMap<string, readonly Meaning[]> = new Map(
  words.flatMap(([meaning, list]) => list.split('|').map((word) => [word, [meaning]] as const)),
);
/** Names that say two things. */
const both: ReadonlyMap<string, readonly Meaning[]> = new Map<string, readonly Meaning[]>([
  ['sd', ['speaker', 'discussion']],
  ['speaker discussion', ['speaker', 'discussion']],
  ['orador discusion', ['speaker', 'discussion']],
]);

/**
 * @param codes codes or names, in any mixture.
 * @param fellowship decides the few codes that differ: "B" is the Big Book in AA and beginners in NA.
 */
export function readTypes(codes: readonly string[], fellowship: Fellowship | undefined): TypesRead {
  const read = new Set<Meaning>();
  for (const code of codes) {
    const word = fold(code.slice(0, 80));
    for (const meaning of both.get(word) ?? meanings.get(word) ?? ofFellowship(word, fellowship)) read.add(meaning);
  }
  return {
    tags: [...read].filter((meaning) => isTag(meaning)).toSorted(),
    isClosedPlace: read.has('closed place'),
    isOnline: read.has('online'),
    isHybrid: read.has('hybrid'),
  };
}

function ofFellowship(word: string, fellowship: Fellowship | undefined): readonly Meaning[] {
  return word === 'b' && fellowship === 'NA' ? ['beginners'] : [];
}

function isTag(meaning: Meaning): meaning is MeetingTag {
  return meaning !== 'closed place' && meaning !== 'online' && meaning !== 'hybrid';
}

/** A list, "[open]", "C", "C,D", "Open, Wheelchair Access": the codes one by one. */
export function splitTypes(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .slice(0, 60)
    .flatMap((part) =>
      (typeof part === 'number' ? String(part) : typeof part === 'string' ? part.slice(0, 1000) : '').split(
        /[,;|[\]"]+/,
      ),
    )
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** Literature that one fellowship alone reads. */
const aaOnly = new Set(['absi', 'gr', 'ls', 'dr', '12x12', 'big book', 'as bill sees it', 'living sober', 'grapevine']);
const fellowshipWords: readonly (readonly [Fellowship, RegExp])[] = [
  ['Nar-Anon', /\bnar-?anon\b/i],
  ['Al-Anon', /\bal-?anon\b|\bafg\b|\balateen\b|\bGFA\b/i],
  ['NA', /\bnarc[oó]tic(?:s|os) an[oó]n[iy]m(?:ous|os)\b|\bN\.A\.|\bNA\b/],
  ['CMA', /\bcrystal meth\b|\bCMA\b/i],
  ['CA', /\bcoca[ií]n(?:e|a) an[oó]n[iy]m(?:ous|os)\b|\bC\.A\.(?=\W|$)/i],
  ['HA', /\bheroin anonymous\b/i],
  ['MA', /\bmarijuana anonymous\b/i],
  ['SMART', /\bSMART recovery\b/i],
  ['Dharma', /\brecovery dharma\b|\brefuge recovery\b/i],
  ['Celebrate', /\bcelebrate recovery\b/i],
  ['LifeRing', /\blife ?ring\b/i],
  ['AA', /\balcoh[oó]lic(?:s|os) an[oó]n[iy]m(?:ous|os)\b|\bA\.A\.|\bAA\b/],
];

/** Whose meeting it is, from its name or its types, where that is plain. */
export function readFellowship(name: string, codes: readonly string[]): Fellowship | undefined {
  const named = fellowshipWords.find(([, words]) => words.test(name))?.[0];
  return named ?? (codes.some((code) => aaOnly.has(fold(code.slice(0, 80)))) ? 'AA' : undefined);
}
