import { isSupportedCountry } from 'libphonenumber-js/min';
import { type Config, configs, type Group, type Stage, stages } from './config.ts';
import { carrierWords, commandWords } from './reserved-words.ts';

// A Lambda's environment holds 4 KB in all; the rest of it needs less than one.
const groupsByteLimit = 3 * 1024;

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
  return [
    ...config.groups.flatMap(groupProblems),
    ...listProblems(config.groups),
    ...numberProblems(config),
    ...limitProblems(config),
    ...(config.sampleCoordinators !== undefined && stage !== 'local'
      ? ['sampleCoordinators is for local only; use the parameter Coordinators, so that no number stands in a file.']
      : []),
  ];
}

/** What the operator must know although nothing is wrong (RULES 59). */
export function noticesOf(config: Config): readonly string[] {
  const isTollFree =
    config.number.kind === 'toll-free' || tollFreeAreaCodes.some((code) => config.number.e164.startsWith(`+1${code}`));
  return isTollFree ? [tollFreeNotice] : [];
}

/** RULES 59, said aloud wherever such a number is set. */
export const tollFreeNotice =
  'The number is toll-free: the carrier answers and blocks the word STOP itself, so no confirmation of ours goes out, ' +
  'and "STOP i want to die" gets no crisis lines from us. Prefer a 10DLC number or a short code.';

function groupProblems(group: Group): readonly string[] {
  const word = fold(group.word);
  return [
    ...(/^[a-z0-9-]{2,32}$/.test(group.id) ? [] : [`group id "${group.id}" must be 2 to 32 of a-z, 0-9 and hyphen.`]),
    ...(/^[a-z]{3,20}$/.test(word) ? [] : [`group word "${group.word}" must be one word of 3 to 20 letters.`]),
    ...(commandWords.has(word)
      ? [`group word "${group.word}" is already a command or its argument; choose another word.`]
      : []),
    ...(carrierWords.has(word)
      ? [`group word "${group.word}" is acted on by carriers or AWS; choose another word.`]
      : []),
    ...(group.name.trim() === '' ? [`group "${group.id}" needs a name.`] : []),
    ...(isZone(group.zone) ? [] : [`group "${group.id}" has the unknown time zone "${group.zone}"; use an IANA name.`]),
  ];
}

function listProblems(groups: readonly Group[]): readonly string[] {
  const size = Buffer.byteLength(JSON.stringify(groups));
  return [
    ...(groups.length > 0 ? [] : ['at least one group is needed.']),
    ...repeated(groups.map((group) => group.id)).map((id) => `group id "${id}" stands there twice.`),
    ...repeated(groups.map((group) => fold(group.word))).map((word) => `group word "${word}" stands there twice.`),
    ...(size > groupsByteLimit
      ? [
          `the groups take ${size} bytes; a Lambda's environment leaves ${groupsByteLimit}. Shorten names or split the service.`,
        ]
      : []),
  ];
}

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
    ...(config.reserve >= 0 && config.reserve < 1 ? [] : [`reserve ${config.reserve} must be from 0 to below 1.`]),
    ...(Number.isInteger(config.workers) && config.workers >= 2 && config.workers <= 1000
      ? []
      : [`workers ${config.workers} must be a whole number from 2 to 1000: SQS allows no fewer than 2.`]),
    ...(config.countries.length > 0 && config.countries.every((country) => isSupportedCountry(country))
      ? []
      : ['countries must list ISO codes of countries that there are, as US, at least one.']),
    ...(config.maxPriceUsd > 0 && config.maxPriceUsd <= 1
      ? []
      : [`maxPriceUsd ${config.maxPriceUsd} must be above 0 and at most 1.`]),
    ...(config.monthlySpendUsd > 0 ? [] : [`monthlySpendUsd ${config.monthlySpendUsd} must be above 0.`]),
    ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(config.supportContact)
      ? []
      : [`supportContact "${config.supportContact}" must be an email address: HELP shows it.`]),
    ...(config.siteUrl === undefined || /^https:\/\/[^\s/]+$/.test(config.siteUrl)
      ? []
      : [`siteUrl "${config.siteUrl}" must begin with https:// and end without a slash.`]),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isZone(zone: string): boolean {
  try {
    // Only the name is judged here; offsets come from the service's own zone data (DESIGN 4).
    return zone.includes('/') && new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
