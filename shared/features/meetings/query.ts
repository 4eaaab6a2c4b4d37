/**
 * MEETINGS [REUNIONES] with where, when and which, in any order, or a bare ZIP code. Every word must be one that belongs
 * to such a question: with any other it is a sentence about meetings, and somebody else's to answer (VOCABULARY 1).
 */
import { placesNamed, placesSpelled, pointOfZip } from '../../kernel/geo/places.ts';
import { splitsByState, stateNamed } from '../../kernel/geo/states.ts';
import { fold } from '../../kernel/language/fold.ts';
import { isSlipOf } from '../../kernel/language/respell.ts';
import type { Fellowship, MeetingTag } from '../../state/meeting/row.ts';
import { everyday, forgiven, longestPhrase, type Meaning, meanings, spelledRight, talk } from './query-words.ts';
import type { DayPart, Filters, When } from './search.ts';

/** Where: a ZIP code that exists, a place that exists (for `placesNamed`), or what nobody can find on a map. */
export type Where =
  | { readonly kind: 'own' }
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'unknown'; readonly said: string };

export interface MeetingQuery {
  /** `own` where none was named: the person's ZIP code. */
  readonly where: Where;
  readonly when: When;
  readonly filters: Filters;
}

type Item = Meaning | { readonly is: 'where'; readonly where: Where };

/** A reading of the first words of what is left, and how many they are. */
interface Step {
  readonly items: readonly Item[];
  readonly length: number;
}

const MOST_WORDS = 16;
const LONGEST_PLACE = 5;
const SHORTEST_FORGIVEN = 6;
/** ZIP codes of a city that is known by a slip of the thumb: a small place that is on no list is not its namesake but one. */
const WELL_KNOWN = 5;

/** Undefined for a sentence, and for whatever is none of our business. */
export function readQuery(body: string): MeetingQuery | undefined {
  const words = fold(body).split(' ');
  if (words.length > MOST_WORDS || !words.some(mayAsk)) return undefined;
  return read(words) ?? readRespelled(words);
}

/** Whether a word may be that for meetings, or a ZIP code: with neither, no more is looked at. */
function mayAsk(word: string): boolean {
  return isZip(word) || isMeeting(word) || isMeeting(respelled(word));
}

const isZip = (word: string | undefined): boolean => word !== undefined && /^\d{5}$/u.test(word);
const isMeeting = (word: string): boolean => meanings.get(word)?.[0]?.is === 'meeting';

/** "HA NA" are two of them, and no town in Hawaii. */
const isFellowship = (word: string): boolean => meanings.get(word)?.[0]?.is === 'fellowship';

function readRespelled(words: readonly string[]): MeetingQuery | undefined {
  const spelled = words.map(respelled);
  return spelled.every((word, index) => word === words[index]) ? undefined : read(spelled);
}

function respelled(word: string): string {
  if (word.length < SHORTEST_FORGIVEN || meanings.has(word) || spelledRight.has(word)) return word;
  return forgiven.find((key) => isSlipOf(word, key)) ?? word;
}

/** With places only where words are left that mean nothing else: most texts never need the map. */
function read(words: readonly string[]): MeetingQuery | undefined {
  return readBy(wordStep, words) ?? (mayNamePlace(words) ? readBy(placeOrWordStep, words) : undefined);
}

function mayNamePlace(words: readonly string[]): boolean {
  const left: string[] = [];
  for (let index = 0; index < words.length; ) {
    const step = wordStep(words, index, undefined);
    if (step === undefined) left.push(words[index] ?? '');
    index += step?.length ?? 1;
  }
  return left.length > 0 && left.length <= LONGEST_PLACE && !left.some((word) => talk.has(word) || /\d/u.test(word));
}

type Reader = (words: readonly string[], index: number, before: Item | undefined) => Step | undefined;

function readBy(next: Reader, words: readonly string[]): MeetingQuery | undefined {
  const items: Item[] = [];
  for (let index = 0; index < words.length; ) {
    const step = next(words, index, items.at(-1));
    const item = step?.items.find((one) => mayStand(one, items, words.length === index + step.length));
    if (step === undefined || item === undefined) return undefined;
    items.push(item);
    index += step.length;
  }
  return questionOf(items);
}

/** A ZIP code, with or without its four more digits, or the longest phrase that means something. */
function wordStep(words: readonly string[], index: number, _before: Item | undefined): Step | undefined {
  const zip = words[index] ?? '';
  if (isZip(zip)) {
    const where: Where = pointOfZip(zip) === undefined ? { kind: 'unknown', said: zip } : { kind: 'zip', zip };
    return { items: [{ is: 'where', where }], length: /^\d{4}$/u.test(words[index + 1] ?? '') ? 2 : 1 };
  }
  for (let length = longestPhrase; length > 0; length--) {
    const items = meanings.get(words.slice(index, index + length).join(' '));
    if (items !== undefined && index + length <= words.length) return { items, length };
  }
  return undefined;
}

/** "In Spanish Fork" is no question for Spanish: a place that goes on beyond a phrase was meant. */
function placeOrWordStep(words: readonly string[], index: number, before: Item | undefined): Step | undefined {
  const word = wordStep(words, index, before);
  const place = placeStep(words.slice(index, index + LONGEST_PLACE), before);
  if (place !== undefined && place.length > (word?.length ?? 0)) return place;
  const link = meanings.get(words[index] ?? '')?.find(({ is }) => is === 'link');
  const joined = link && placeStep(words.slice(index + 1, index + 1 + LONGEST_PLACE), link);
  if (link !== undefined && (joined?.length ?? 0) + 1 > (word?.length ?? 0)) return { items: [link], length: 1 };
  return word ?? unknownStep(words, index, before);
}

const isLink = (item: Item | undefined): boolean => item?.is === 'link' && item.to !== 'any';
const isNear = (item: Item | undefined): boolean => item?.is === 'link' && item.to === 'near';

function whereStep(where: Where, length: number): Step {
  return { items: [{ is: 'where', where }], length };
}

/** The longest beginning that names a place; after "in" or "near" with a slip of the thumb, too, if many live there. */
function placeStep(words: readonly string[], before: Item | undefined): Step | undefined {
  const spans = words.map((_, index) => words.slice(0, words.length - index));
  const named = (span: readonly string[]): boolean => {
    const name = span.join(' ');
    const [first] = isLink(before) ? placesNamed(name) : placesSpelled(name);
    if (first === undefined || span.some((word) => isMeeting(word)) || span.every(isFellowship)) return false;
    const withState = splitsByState(span).some(({ state }) => state === first.state);
    if (withState || isNear(before)) return withState || first.spelled || first.size >= WELL_KNOWN;
    if (everyday.has(name)) return false;
    return first.spelled || (isLink(before) && first.size >= WELL_KNOWN);
  };
  const span = spans.find(named);
  return span === undefined ? undefined : whereStep({ kind: 'place', name: span.join(' ') }, span.length);
}

/** A place on no map: what follows "near", a name with its state, or a whole state. */
function unknownStep(words: readonly string[], index: number, before: Item | undefined): Step | undefined {
  if (!isLink(before)) return undefined;
  const own = words.slice(index).findIndex((_, offset) => wordStep(words, index + offset, undefined) !== undefined);
  const span = words.slice(index, own === -1 ? undefined : index + own).slice(0, LONGEST_PLACE);
  if (span.length === 0 || span.some((word) => talk.has(word))) return undefined;
  const known = isNear(before) || splitsByState(span).length > 0 || stateNamed(span.join(' ')) !== undefined;
  return known ? whereStep({ kind: 'unknown', said: span.join(' ') }, span.length) : undefined;
}

const CONTENT: ReadonlySet<Item['is']> = new Set<Item['is']>([
  ...(['now', 'day', 'part', 'own', 'only', 'tag', 'fellowship', 'moud', 'where'] as const),
]);

/** Grammar enough to tell "in Provo" from "in a meeting": what joins must join something, what leads must lead. */
function mayStand(item: Item, before: readonly Item[], isLast: boolean): boolean {
  const last = before.at(-1);
  const joined = last?.is === 'link';
  switch (item.is) {
    case 'link':
      return !isLast && !(joined && last.to !== 'any');
    case 'lead':
      return !joined && !before.some(({ is }) => is === 'meeting');
    case 'meeting':
      return !joined && !before.some(({ is }) => is === 'meeting');
    case 'filler':
      return !joined || last.to === 'any';
    case 'own':
      return !joined && (isLast || last !== undefined);
    default:
      return !(joined && last.to === 'near') || item.is === 'where';
  }
}

function questionOf(items: readonly Item[]): MeetingQuery | undefined {
  const asks = items.some(({ is }) => is === 'meeting');
  const zips = items.some((item) => item.is === 'where' && isZip(zipOf(item.where)));
  const leads = items.some(({ is }) => is === 'lead');
  if (!asks && (!zips || leads)) return undefined;
  const when = whenOf(items);
  const where = whereOf(items);
  if (when === undefined || where === undefined) return undefined;
  return { where, when, filters: filtersOf(items.filter(({ is }) => CONTENT.has(is))) };
}

function zipOf(where: Where): string | undefined {
  if (where.kind === 'zip') return where.zip;
  return where.kind === 'unknown' ? where.said : undefined;
}

function whereOf(items: readonly Item[]): Where | undefined {
  const named = items.flatMap((item) => (item.is === 'where' ? [item.where] : []));
  return named.length > 1 ? undefined : (named[0] ?? { kind: 'own' });
}

function whenOf(items: readonly Item[]): When | undefined {
  const days = items.flatMap((item) => (item.is === 'day' ? [item] : []));
  const parts: readonly DayPart[] = items.flatMap((item) => (item.is === 'part' ? [item.part] : []));
  const now = items.some(({ is }) => is === 'now');
  const [day, part] = [days[0], days[0]?.part ?? parts[0]];
  if (days.length > 1 || parts.length > 1) return undefined;
  if (day === undefined && part === undefined) return now ? { kind: 'now' } : { kind: 'soon' };
  return { kind: 'day', day: day?.day ?? 'any', ...(part === undefined ? {} : { part }) };
}

function filtersOf(items: readonly Item[]): Filters {
  const tags: readonly MeetingTag[] = items.flatMap((item) => (item.is === 'tag' ? [item.tag] : []));
  const fellowships: readonly Fellowship[] = items.flatMap((item) =>
    item.is === 'fellowship' ? item.fellowships : [],
  );
  const only = items.flatMap((item) => (item.is === 'only' ? [item.only] : []))[0];
  return {
    tags: [...new Set(tags)],
    fellowships: [...new Set(fellowships)],
    ...(items.some(({ is }) => is === 'moud') ? { moud: true } : {}),
    ...(only === undefined ? {} : { only }),
  };
}
