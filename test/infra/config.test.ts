import { describe, expect, it } from 'vitest';
import { configOf, problemsOf, stageNamed } from '../../infra/check-config.ts';
import { type Config, configs, type Group, stages } from '../../infra/config.ts';
import { carrierWords, commandWords } from '../../infra/reserved-words.ts';

const { production } = configs;
const riverside: Group = {
  id: 'riverside',
  word: 'riverside',
  name: 'Riverside',
  zone: 'America/Denver',
  language: 'en',
};

function withGroups(...groups: readonly Partial<Group>[]): Config {
  return { ...production, groups: groups.map((group) => ({ ...riverside, ...group })) };
}

describe('the config', () => {
  it.each(stages)('of stage %s is sound', (stage) => {
    expect(problemsOf(stage, configs[stage])).toEqual([]);
    expect(configOf(stage)).toBe(configs[stage]);
  });

  it('knows its stages by name', () => {
    expect(stageNamed('production')).toBe('production');
    expect(() => stageNamed('staging')).toThrow('Unknown stage "staging": choose one of local, dev, production.');
  });

  it('names nobody: coordinators of a real stage come by the parameter', () => {
    const [problem] = problemsOf('production', { ...production, sampleCoordinators: { riverside: ['+18015550109'] } });
    expect(problem).toContain('parameter Coordinators');
  });
});

describe('a group is refused', () => {
  it.each([
    ['talk', 'already a command'],
    ['Reuniones', 'already a command'],
    ['recaída', 'already a command'],
    ['stop', 'acted on by carriers'],
    ['Baja', 'acted on by carriers'],
    ['two words', 'one word'],
    ['no', 'one word'],
  ])('when its word is "%s"', (word, why) => {
    expect(problemsOf('production', withGroups({ word }))).toContainEqual(expect.stringContaining(why));
  });

  it('when its zone is unknown', () => {
    expect(problemsOf('production', withGroups({ zone: 'America/Riverside' }))).toEqual([
      'group "riverside" has the unknown time zone "America/Riverside"; use an IANA name.',
    ]);
  });

  it('when another has its id or its word', () => {
    expect(problemsOf('production', withGroups({}, { id: 'hill', word: 'Riverside' }))).toEqual([
      'group word "riverside" stands there twice.',
    ]);
    expect(problemsOf('production', withGroups({}, { word: 'hill' }))).toEqual([
      'group id "riverside" stands there twice.',
    ]);
  });

  it('when all together no longer fit into a Lambda environment', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const many = letters.map((letter) => ({ id: `group-${letter}`, word: `word${letter}`, name: letter.repeat(100) }));
    expect(problemsOf('production', withGroups(...many))).toEqual([expect.stringMatching(/take \d+ bytes/)]);
  });

  it('when there is none', () => {
    expect(problemsOf('production', withGroups())).toEqual(['at least one group is needed.']);
  });
});

describe('a limit is refused', () => {
  it.each<[string, Partial<Config>]>([
    ['workers 1', { workers: 1 }],
    ['reserve 1', { reserve: 1 }],
    ['maxPriceUsd 5', { maxPriceUsd: 5 }],
    ['monthlySpendUsd 0', { monthlySpendUsd: 0 }],
    ['countries', { countries: ['us'] }],
    ['supportContact', { supportContact: 'nobody' }],
    ['siteUrl', { siteUrl: 'http://steadyline.example/' }],
    ['number.partsPerSecond 0.5', { number: { kind: '10dlc', partsPerSecond: 0.5, e164: '' } }],
    ['number.e164', { number: { kind: '10dlc', partsPerSecond: 1, e164: '801-555-0100' } }],
  ])('%s', (begin, change) => {
    expect(problemsOf('production', { ...production, ...change })).toEqual([expect.stringMatching(`^${begin}`)]);
  });
});

describe('reserved words', () => {
  it('are folded, and stand in one list only', () => {
    for (const word of [...carrierWords, ...commandWords]) expect(word).toMatch(/^[a-z]+$/);
    expect([...carrierWords].filter((word) => commandWords.has(word))).toEqual([]);
  });
});
