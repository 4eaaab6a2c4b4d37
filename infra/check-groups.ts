import { readChoice, readNo, readSkip, readYes } from '../shared/kernel/language/answers.ts';
import { fold } from '../shared/kernel/language/fold.ts';
import { readOptOut } from '../shared/kernel/language/opt-out.ts';
import { readScore } from '../shared/kernel/language/score.ts';
import { gsmSafe, isGsm } from '../shared/kernel/language/segments.ts';
import { readFeeling } from '../shared/kernel/language/sentiment.ts';
import { isZone } from '../shared/kernel/time/zones.ts';
import type { Group } from './config.ts';
import { groupsEnv } from './environments.ts';
import { carrierWords, commandWords, dangerWords } from './reserved-words.ts';

/**
 * The longest name that leaves every text at two parts, in GSM-7 characters: five such names still fit into the
 * question which group is meant. A test computes it over the catalogs, for infra knows no feature.
 */
export const longestName = 34;

// A Lambda's environment holds 4 KB in all; the rest of it needs less than one.
export const listByteLimit = 3 * 1024;

/** GSM-7 has these, but each counts twice. */
const doubles = /[\^{}\\[~\]|\u20AC\f]/u;

/** What phones and carriers take for a link: an address, or two words joined by a dot. */
const linkLike = /:\/\/|@|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;

/** Everything wrong with the groups, each as one line that says what to do. */
export function groupsProblems(groups: readonly Group[]): readonly string[] {
  const size = Buffer.byteLength(groupsEnv(groups));
  return [
    ...groups.flatMap(groupProblems),
    ...(groups.length > 0 ? [] : ['at least one group is needed.']),
    ...groups.flatMap((group, index) => groups.slice(index + 1).flatMap((other) => alike(group, other))),
    ...(size > listByteLimit
      ? [
          `the groups take ${size} bytes; a Lambda's environment leaves ${listByteLimit}. Shorten names or split the service.`,
        ]
      : []),
  ];
}

function groupProblems(group: Group): readonly string[] {
  return [
    ...(/^[a-z0-9-]{2,32}$/.test(group.id) ? [] : [`group id "${group.id}" must be 2 to 32 of a-z, 0-9 and hyphen.`]),
    ...wordProblems(group.word),
    ...nameProblems(group),
    ...(isZone(group.zone) && group.zone.includes('/')
      ? []
      : [`group "${group.id}" has the unknown time zone "${group.zone}"; use an IANA name, as America/Denver.`]),
  ];
}

/** A group's word joins by itself, so it must say nothing else: no command, no answer, no opt-out. */
function wordProblems(word: string): readonly string[] {
  const folded = fold(word);
  if (!/^[a-z]{3,20}$/.test(folded)) return [`group word "${word}" must be one word of 3 to 20 letters.`];
  if (commandWords.has(folded))
    return [`group word "${word}" is already a command or its argument; choose another word.`];
  if (carrierWords.has(folded)) return [`group word "${word}" is acted on by carriers or AWS; choose another word.`];
  if (dangerWords.has(folded)) return [`group word "${word}" is read as danger; choose another word.`];
  const meaning = meaningOf(word) ?? (readScore(word) || readFeeling(word) ? 'an answer to a check-in' : undefined);
  return meaning === undefined ? [] : [`group word "${word}" is read as ${meaning}; choose another word.`];
}

/** A name stands in texts, and can be typed to join: it must be cheap to send, no link, and no answer of its own. */
function nameProblems({ id, name }: Group): readonly string[] {
  const named = `group "${id}" has the name ${JSON.stringify(name)}`;
  if (fold(name) === '') return [`group "${id}" needs a name with letters in it.`];
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) || name !== name.trim().replaceAll(/\s+/gu, ' '))
    return [`${named}, which has hidden characters or spaces too many; write it anew with single spaces.`];
  if (!isGsm(name) || doubles.test(name)) return [`${named}, which costs more in a text; write ${plainer(name)}.`];
  if (name.length > longestName)
    return [`${named} of ${name.length} characters; texts leave ${longestName}. Shorten it.`];
  if (linkLike.test(name)) return [`${named}, which looks like a link, and carriers filter those; write it without.`];
  const meaning = meaningOf(name);
  return meaning === undefined ? [] : [`${named}, which is read as ${meaning} when somebody types it; add a word.`];
}

function plainer(name: string): string {
  const safe = gsmSafe(name);
  return isGsm(safe) && !doubles.test(safe) ? JSON.stringify(safe) : 'it in plain letters, without brackets';
}

/** What the service would hear if somebody typed this, alone or after JOIN. */
function meaningOf(said: string): string | undefined {
  if ([said, `JOIN ${said}`, `UNIRME ${said}`].some((body) => readOptOut(body) !== 'none')) return 'an opt-out';
  if (readYes(said)) return 'a yes';
  if (readNo(said)) return 'a no';
  if (readSkip(said)) return 'a wish to skip a question';
  return readChoice(said, ['A', 'B', 'C', 'D', 'E']) === undefined ? undefined : 'a choice from a list';
}

/** JOIN takes id, word and name: between two groups none of them may be the same. */
function alike(one: Group, other: Group): readonly string[] {
  const said = [one.id, one.word, one.name].map(fold);
  const both = new Set([other.id, other.word, other.name].map(fold).filter((name) => said.includes(name)));
  return [...both].map(
    (name) =>
      `groups "${one.id}" and "${other.id}" are both called "${name}" (id, word or name): JOIN could mean either. Change one.`,
  );
}
