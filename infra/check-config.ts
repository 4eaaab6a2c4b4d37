import { isSupportedCountry } from 'libphonenumber-js/min';
import { isGsm } from '../shared/kernel/language/segments.ts';
import type { Instant } from '../shared/kernel/time/zones.ts';
import { reviewBy, reviewOverdue } from '../shared/state/crisis-lines.ts';
import { feedsProblems } from './check-feeds.ts';
import { groupsProblems, longestName } from './check-groups.ts';
import { type Config, configs, type Stage, stages } from './config.ts';
import { paceProblems } from './pace.ts';

/** What HELP leaves for the longest group's name and the contact together, in characters; a test computes it. */
export const longestNameAndContact = 66;

/** What PRIVACY leaves for the site's address, in characters; a test computes it. */
export const longestSiteUrl = 98;

// SNS publishes so many texts a second for an account until AWS raises it (RULES 39).
const publishesPerSecond = 20;

// The NANP's toll-free area codes in service.
const tollFreeAreaCodes = ['800', '833', '844', '855', '866', '877', '888'];

/** What is wrong with what the operator wrote; its message is one line that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The stage named by the operator. @throws ConfigError */
export function stageNamed(name: string): Stage {
  const stage = stages.find((known) => known === name);
  if (stage === undefined) throw new ConfigError(`Unknown stage "${name}": choose one of ${stages.join(', ')}.`);
  return stage;
}

/** The checked config of a stage. @throws ConfigError */
export function configOf(stage: Stage): Config {
  const config = configs[stage];
  const [problem] = problemsOf(stage, config);
  if (problem !== undefined) throw new ConfigError(`infra/config.ts, stage ${stage}: ${problem}`);
  return config;
}

/** Everything wrong with a config, each as one line that says what to do. */
export function problemsOf(stage: Stage, config: Config): readonly string[] {
  const limits = limitProblems(config);
  return [
    ...groupsProblems(config.groups),
    ...feedsProblems(config.groups),
    ...numberProblems(config),
    ...limits,
    ...(limits.length === 0 ? paceProblems(config) : []),
    ...publicProblems(config),
    ...(config.sampleCoordinators !== undefined && stage !== 'local'
      ? ['sampleCoordinators is for local only; use the parameter Coordinators, so that no number stands in a file.']
      : []),
  ];
}

/** What the operator must know although nothing is wrong (RULES 21, 59). */
export function noticesOf({ number }: Config, now: Instant): readonly string[] {
  const isTollFree =
    number.kind === 'toll-free' || tollFreeAreaCodes.some((code) => number.e164.startsWith(`+1${code}`));
  return [
    ...(isTollFree ? [tollFreeNotice] : []),
    ...(reviewOverdue(now)
      ? [
          `the crisis lines were to be reviewed by ${reviewBy}: call each number, read its wording, then set the dates in ` +
            'shared/state/crisis-lines.ts.',
        ]
      : []),
    ...(number.partsPerSecond > publishesPerSecond
      ? [
          `${number.partsPerSecond} parts a second are more than the ${publishesPerSecond} texts that SNS publishes for a new ` +
            'account: have AWS raise it before you count on them.',
        ]
      : []),
  ];
}

/** RULES 59, said aloud wherever such a number is set. */
export const tollFreeNotice =
  'The number is toll-free: the carrier answers and blocks the word STOP itself, so no confirmation of ours goes out, ' +
  'and "STOP i want to die" gets no crisis lines from us. Prefer a 10DLC number or a short code.';

function numberProblems({ number }: Config): readonly string[] {
  return [
    ...(Number.isInteger(number.partsPerSecond) && number.partsPerSecond >= 1 && number.partsPerSecond <= 1000
      ? []
      : [`number.partsPerSecond ${number.partsPerSecond} must be a whole number from 1 to 1000.`]),
    ...(number.e164 === '' || /^\+[1-9]\d{6,14}$/.test(number.e164)
      ? []
      : [`number.e164 "${number.e164}" must be E.164 (as +18015550100) or empty.`]),
  ];
}

function limitProblems(config: Config): readonly string[] {
  return [
    ...(config.reserve >= 0.1 && config.reserve <= 0.9
      ? []
      : [
          `reserve ${config.reserve} must be from 0.1 to 0.9: less leaves nothing for answers, more nothing for what is due.`,
        ]),
    ...(Number.isInteger(config.workers) && config.workers >= 2 && config.workers <= 1000
      ? []
      : [`workers ${config.workers} must be a whole number from 2 to 1000: SQS allows no fewer than 2.`]),
    ...(config.countries.length > 0 && config.countries.every((country) => isSupportedCountry(country))
      ? []
      : ['countries must list ISO codes of countries that there are, as US, at least one.']),
    ...moneyProblems(config),
  ];
}

// A text of two parts costs up to about two and a half cents in the US, the carrier's fee included.
const leastMaxPrice = 0.03;

/** The alarm rings at four fifths of the month: the fifth that is left must still pay for somebody's answer (RULES 37). */
function moneyProblems({ maxPriceUsd, monthlySpendUsd }: Config): readonly string[] {
  if (!(maxPriceUsd >= leastMaxPrice && maxPriceUsd <= 1)) {
    return [
      `maxPriceUsd ${maxPriceUsd} must be from ${leastMaxPrice} (a text of two parts) to 1: SNS drops what costs more.`,
    ];
  }
  return monthlySpendUsd >= 10 * maxPriceUsd
    ? []
    : [
        `monthlySpendUsd ${monthlySpendUsd} must be at least 10 times maxPriceUsd (${10 * maxPriceUsd}): two texts must still go ` +
          'between the alarm at 80 % and the end.',
      ];
}

/** What stands in texts and on pages besides the groups' names. */
function publicProblems({ groups, supportContact, siteUrl }: Config): readonly string[] {
  const longest = Math.max(0, ...groups.map(({ name }) => name.length));
  const room = longestNameAndContact - Math.min(longest, longestName);
  return [
    ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(supportContact) && isGsm(supportContact)
      ? []
      : [`supportContact "${supportContact}" must be an email address in plain letters: HELP shows it.`]),
    ...(supportContact.length <= room
      ? []
      : [`supportContact "${supportContact}" is too long for HELP: take one of at most ${room} characters.`]),
    ...(siteUrl === undefined || /^https:\/\/[^\s/]+$/.test(siteUrl)
      ? []
      : [`siteUrl "${siteUrl}" must begin with https:// and end without a slash.`]),
    ...(siteUrl === undefined || siteUrl.length <= longestSiteUrl
      ? []
      : [`siteUrl "${siteUrl}" is too long for PRIVACY: take one of at most ${longestSiteUrl} characters.`]),
  ];
}
