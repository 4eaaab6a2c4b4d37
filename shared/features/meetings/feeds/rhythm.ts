import { fold } from '../../../kernel/language/fold.ts';
import type { Rhythm } from '../../../state/meeting/row.ts';
import { weekdayOfWord, weekdayPattern } from './when.ts';

// How often a meeting meets stands in no field, only in words. Three things are told apart, clause by clause: what the
// whole meeting does ("meets 2nd and 4th Sundays only"), a remark about some of its days ("chips last Sunday"), and what
// cannot be told. To be reminded of a meeting that is not there is worse than no reminder, so doubt is `unsure`.

/** Ordinals by their folded words; the place of a list is the number, the first list is the last of the month. */
const ordinalWords = [
  'last ultimo ultima ultimos ultimas',
  'first 1st 1er 1ro 1ra 1o primer primero primera primeros primeras',
  'second 2nd 2do 2da 2o segundo segunda segundos segundas',
  'third 3rd 3er 3ro 3ra 3o tercer tercero tercera terceros terceras',
  'fourth 4th 4to 4ta 4o cuarto cuarta cuartos cuartas',
  'fifth 5th 5to 5ta 5o quinto quinta quintos quintas',
].map((list) => list.split(' '));
const ORDINAL = ordinalWords.flat().join('|');
const ORDINALS = `(?:${ORDINAL})(?: (?:and |y |or |o |the |el |los )*(?:${ORDINAL}))*`;
const OF_DAY = new RegExp(`\\b(${ORDINALS}) (${weekdayPattern})\\b`, 'g');
const OF_WEEK_OR_MONTH = new RegExp(
  `\\b(?:${ORDINAL})(?: and)? (?:weeks?|semanas?|of (?:the|each|every) month|de cada mes|del mes)\\b`,
);
/** "Saturdays 2nd and 4th", "Sábados (2do y 4to)". */
const DAY_BEFORE = new RegExp(`\\b(?:${weekdayPattern}) (?:on )?(?:the |el )?${ORDINALS}$`);

/** "Monday Night (1st & 3rd)" */
const ORDINALS_ALONE = new RegExp(`^${ORDINALS}(?: only| solo)?$`);

/** Abbreviations whose full stop ends no sentence. */
const DOTTED = new RegExp(`\\b(${weekdayPattern}|mtg|mtgs|disc|bldg|rm|st|dr|biz)\\.`, 'gi');
/** Without one of these a clause cannot say how often, and most clauses have none. */
const HINT =
  /[1-5](?:st|nd|rd|th|er|ro|ra|do|da|to|ta|o)\b|first|second|third|fourth|fifth|last|prim|segund|tercer|cuart|quint|[u\u00FA]ltim|month|mes|mensual|week|semana|every|each|other|altern|fortnight|quinc|cada|season|summer|winter|no m|odd|even/i;
const CLAUSE_END = /[.!?;\n()[\]|\u2022]+/;

/** What happens on some of the days of a meeting that meets every week. */
const REMARK = new RegExp(
  `\\b(?:${[
    'chips?|fichas?|medall\\w*|medallions?|birthdays?|bdays?|cumple\\w*|celebrat\\w*|annivers\\w*|anniv|aniversarios?|sobriety|cake|potlucks?',
    'eating|dinner|breakfast|lunch|food|pizza|comida|cena|social|dance|game|movie',
    'business|biz|negocios|servicio|conscience|conciencia|inventory|group inventory',
    'speakers?|orador\\w*|steps?|pasos?|traditions?|tradicion\\w*|trad|concepts?|conceptos?|formats?|discussion|discusion|topics?|tema',
    'books?|libros?|literature|literatura|lit|reading|read|pamphlets?|ip|ips|jft|basic text|texto basico|living clean|grapevine|stories',
    'meditation|meditacion|candle\\w*|beginners?|newcomers?|principiantes|welcome|relapse|sponsorship|couples|q a|round robin|study|estudio|(?:is|are|es) (?:an? )?(?:open|abierta)',
  ].join('|')})\\b`,
);
/** Whatever is said to "meet" or to be monthly here is not the meeting itself. */
const OTHER_SUBJECT =
  /\b(?:business|biz|negocios|chips?|fichas?|birthdays?|cumple\w*|celebrat\w*|annivers\w*|anniv|potlucks?|conscience|conciencia|committee|comite|dues|calendar|newsletter|donations?)\b/;
const MEETS =
  /\b(?:meets?|met|meetings? (?:occurs?|are|is) (?:only )?(?:on|held)|meetings? (?:occurs?|happens?|takes? place)|held|gathers?|occurs?|nos reunimos|se reune|se reunen|reunion(?:es)?)\b/;
const MEETS_AFTER =
  /^(?: of (?:the|each|every) month| del mes| de cada mes)? (?:(?:is |are )?held|meets?(?! in)|only|solo|solamente|unicamente)\b/;
const ONLY = /\b(?:only|solo|solamente|unicamente)\b/;
const NOT_THEN =
  /\b(?:no (?:mtgs?|meetings?|hay reunion(?:es)?|reunion|nos reunimos)|(?:does|do|will) not meet|doesnt meet|wont meet|except|excepto|menos)(?: (?:on|the|el|los|for|every|each))*$/;
/** A negation, or "1st through", before the ordinals that were read. */
const UNCLEAR = new RegExp(
  `\\b(?:not|never|isnt|arent|dont|doesnt|cancel\\w*|skip\\w*|no se|nunca)\\b|\\b(?:${ORDINAL})(?: (?:through|thru|to|til|until|a|al|hasta))+(?: the| el)?$`,
);
const BARE =
  /^(?:(?:on|the|el|los|every|each|cada|of|month|monthly|del|de|mes|only|solo|solamente|at|a las|currently|now|meets?|meeting|meetings|reunion|noon|night|morning|evening|noche|nights|and|y) ?)*$/;

/** Less than every week, without saying when. */
const SELDOM = new RegExp(
  `\\b(?:every other (?:week|${weekdayPattern})|(?:every|each) (?:two|2) weeks|bi ?weekly|biweekly|semi ?monthly|bi ?monthly|fortnight\\w*|alternat\\w+ (?:weeks?|${weekdayPattern})|(?:odd|even) (?:numbered )?(?:weeks?|${weekdayPattern})|quincenal\\w*|cada (?:dos|2) semanas|cada quince dias|cada 15 dias|semana (?:si|por medio)|(?:once|twice|one day|one time|two times|1x|2x|one (?:${weekdayPattern})) (?:a|per|each|every|of the|of each) month|(?:una vez|dos veces) (?:al|por) mes)\\b`,
  'g',
);
const MONTHLY = /\b(?:monthly|mensual(?:es|mente)?)\b/;
const SEASON =
  /\b(?:no (?:meetings?|mtgs?) (?:in|during) (?:january|february|feb|march|april|may|june|july|august|september|october|november|december|the summer|summer|winter)|closed (?:for|in|during) (?:the )?(?:summer|winter)|(?:summer|winter) only|seasonal\w*)\b/;
const REST_IS_WEEKLY =
  /\b(?:otherwise|other wise|all other|other weeks|rest of the month|every other meeting|all others)\b/;
const OF_THE_MONTH = /\b(?:every|each|cada|del|al|of the|of each|of every|per|a) (?:month|mes)\b/;

/** What one clause says: the ordinals it gives, those it takes away, and whether it leaves a doubt. */
interface Said {
  readonly only: readonly number[];
  readonly not: readonly number[];
  readonly doubt: boolean;
}
const nothing: Said = { only: [], not: [], doubt: false };
const doubtful: Said = { only: [], not: [], doubt: true };

/**
 * How often a meeting on this weekday meets.
 * @param weekday 0 is Sunday. @param notes everything else that the list says in words about the meeting.
 */
export function readRhythm(weekday: number, name: string, notes: readonly string[]): Rhythm {
  const byName = combined(clausesOf(name).map((clause) => ofName(clause, weekday)));
  const clauses = notes.flatMap(clausesOf);
  const restIsWeekly = clauses.some((clause) => REST_IS_WEEKLY.test(clause));
  const byNotes = restIsWeekly ? nothing : combined(clauses.map((clause) => ofNote(clause, weekday)));
  // Notes that doubt without a number ("monthly") agree with a name that gives it.
  const seasonal = clauses.some((clause) => SEASON.test(clause));
  if (seasonal || (byName.doubt && byNotes.only.length === 0)) return 'unsure';
  if (byName.only.length > 0) return decided(byName, agrees(byName.only, byNotes.only));
  return decided({ ...byNotes, not: [...byName.not, ...byNotes.not] }, !byNotes.doubt);
}

function agrees(one: readonly number[], other: readonly number[]): boolean {
  return other.length === 0 || one.toSorted().join() === other.toSorted().join();
}

function decided({ only, not }: Said, sure: boolean): Rhythm {
  if (!sure) return 'unsure';
  if (not.includes(-1)) return 'unsure';
  const from = only.length > 0 ? only : not.length > 0 ? [1, 2, 3, 4, 5] : [];
  if (from.length === 0) return 'weekly';
  const ordinals = from.filter((ordinal) => !not.includes(ordinal));
  if (ordinals.length === 0) return 'unsure';
  return ordinals.includes(-1) && ordinals.length > 4 ? 'unsure' : { ordinals: ordinals.toSorted((a, b) => a - b) };
}

function combined(said: readonly Said[]): Said {
  return {
    only: [...new Set(said.flatMap(({ only }) => only))],
    not: [...new Set(said.flatMap(({ not }) => not))],
    doubt: said.some(({ doubt }) => doubt),
  };
}

function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, 3000)
    .replace(DOTTED, '$1')
    .replace(/(\dst|\dnd|\drd|\dth) ?[-\u2013] ?(?=\d(?:st|nd|rd|th))/gi, '$1 through ')
    .split(CLAUSE_END)
    .filter((clause) => HINT.test(clause))
    .map(fold)
    .filter((clause) => clause !== '')
    .slice(0, 100);
}

/** In a name, an ordinal right before a weekday is the rhythm: "2nd & 4th Fridays Only". A step or a street is not. */
function ofName(clause: string, weekday: number): Said {
  const said = daysIn(clause).map(({ ordinals, day, before }) => {
    if (NOT_THEN.test(before)) return ofException(before, ordinals, day === weekday);
    if (UNCLEAR.test(before)) return doubtful;
    if (/\bclosed\b/.test(before)) return doubtful;
    return day === weekday ? { ...nothing, only: ordinals } : doubtful;
  });
  if (said.length > 0) return combined(said);
  const seldom =
    clause.search(SELDOM) >= 0 || ORDINALS_ALONE.test(clause) || MONTHLY.test(clause) || DAY_BEFORE.test(clause);
  const ofMonth = OF_THE_MONTH.test(clause) && !REMARK.test(clause);
  return seldom || ofMonth || OF_WEEK_OR_MONTH.test(clause) ? doubtful : nothing;
}

function ofNote(clause: string, weekday: number): Said {
  const days = daysIn(clause);
  // What a clause says of its own day counts; another day beside it is another meeting of the group.
  const own = days.filter(({ day }) => day === weekday);
  const said = (own.length > 0 ? own : days).map((found) => ofDayInNote(clause, found, weekday));
  if (isSeldom(clause)) return doubtful;
  if (said.length > 0) return combined(said);
  if (DAY_BEFORE.test(clause)) return REMARK.test(clause) ? nothing : doubtful;
  return OF_WEEK_OR_MONTH.test(clause) && isAsserted(clause) ? doubtful : nothing;
}

function ofDayInNote(clause: string, { ordinals, day, before, after }: FoundDay, weekday: number): Said {
  if (NOT_THEN.test(before)) return ofException(before, ordinals, day === weekday);
  const asserted = !OTHER_SUBJECT.test(before) && (MEETS.test(before) || MEETS_AFTER.test(after));
  if (day !== weekday) return asserted && !alsoNames(clause, weekday) && !REMARK.test(clause) ? doubtful : nothing;
  if (asserted && UNCLEAR.test(before)) return doubtful;
  if (/\b(?:odd|even|other)\b/.test(clause) && !REMARK.test(clause)) return doubtful;
  const remark = REMARK.test(clause);
  if (asserted && remark) return isPlainly(before) ? { ...nothing, only: ordinals } : doubtful;
  if (asserted || BARE.test(`${before}${after}`.trim())) return { ...nothing, only: ordinals };
  // "Closed on the 3rd" may mean that nobody is there, "speaker last Friday only" that there is no other Friday.
  const isOpenToDoubt =
    /\bclosed (?:on|the)\b/.test(clause) || (ONLY.test(clause) && !/^ (?:is|are|has|es)\b/.test(after));
  return remark && !isOpenToDoubt ? nothing : doubtful;
}

/** "Closed except the 2nd Tuesday" may mean that it meets only then, or that it is an open meeting then. */
function ofException(before: string, ordinals: readonly number[], isOwnDay: boolean): Said {
  if (/\b(?:closed|open|cerrad[oa]|abiert[oa])\b/.test(before)) return doubtful;
  return isOwnDay ? { ...nothing, not: ordinals } : nothing;
}

/** "Meets only on the ...", right before the ordinal, whatever else the sentence says. */
function isPlainly(before: string): boolean {
  return /\b(?:meets?|occurs?|meetings? held|nos reunimos|se reune)(?: (?:only|on|the|every|each|solo|el|los|cada))*$/.test(
    before,
  );
}

function isSeldom(clause: string): boolean {
  if (MONTHLY.test(clause) && !OTHER_SUBJECT.test(clause)) return true;
  return [...clause.matchAll(SELDOM)].some(({ 0: words, index }) => {
    const before = clause.slice(0, index);
    const after = clause.slice(index + words.length);
    return !OTHER_SUBJECT.test(before) && !(REMARK.test(after) && /^ (?:is|are|we)\b/.test(after));
  });
}

function isAsserted(clause: string): boolean {
  return MEETS.test(clause) && !OTHER_SUBJECT.test(clause) && (ONLY.test(clause) || !REMARK.test(clause));
}

/** "Monday to Friday and 1st Saturday" says of Mondays that they are weekly. */
function alsoNames(clause: string, weekday: number): boolean {
  const words = clause.split(' ');
  const named = words.some((word, index) => {
    const isFree = index === 0 || !ordinalWords.some((list) => list.includes(words[index - 1] ?? ''));
    return isFree && weekdayOfWord(word) === weekday;
  });
  return named || /\b(?:daily|every day|mon(?:day)? (?:to |through |thru )?fri(?:day)?)\b/.test(clause);
}

interface FoundDay {
  readonly ordinals: readonly number[];
  readonly day: number | undefined;
  readonly before: string;
  readonly after: string;
}

/** Every "2nd and 4th Sunday" of a folded clause. */
function daysIn(clause: string): readonly FoundDay[] {
  return [...clause.matchAll(OF_DAY)].map(({ 0: whole, 1: ordinals = '', 2: day = '', index }) => ({
    ordinals: ordinals.split(' ').flatMap(ordinalOf),
    day: weekdayOfWord(day),
    before: clause.slice(0, index).trim(),
    after: clause.slice(index + whole.length),
  }));
}

function ordinalOf(word: string): readonly number[] {
  const index = ordinalWords.findIndex((list) => list.includes(word));
  if (index < 0) return [];
  return [index === 0 ? -1 : index];
}
