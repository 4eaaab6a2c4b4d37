import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configOf, problemsOf, stageNamed } from '../../infra/check-config.ts';
import { type Config, configs, type Feed, type Group, stages } from '../../infra/config.ts';
import { carrierWords, commandWords, dangerWords } from '../../infra/reserved-words.ts';
import { checkins } from '../../shared/features/checkins/decide.ts';
import { safety } from '../../shared/features/safety/decide.ts';
import { readDanger } from '../../shared/features/safety/reading.ts';
import { subscribing } from '../../shared/features/subscribing/decide.ts';
import { fold } from '../../shared/kernel/language/fold.ts';

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
    ['overdose', 'read as danger'],
    ['nomas', 'read as an opt-out'],
    ['simon', 'read as a yes'],
    ['nope', 'read as a no'],
    ['pass', 'read as a wish to skip'],
    ['strong', 'read as an answer to a check-in'],
    ['cinco', 'read as an answer to a check-in'],
    ['two words', 'one word'],
    ['no', 'one word'],
  ])('when its word is "%s"', (word, why) => {
    expect(problemsOf('production', withGroups({ word }))).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['', 'needs a name'],
    ['12 \u{1F31E}', 'costs more in a text; write "12 "'],
    ['\u{1F31E}', 'needs a name'],
    ['River\nside', 'hidden characters'],
    ['River\u200Bside', 'hidden characters'],
    [' Riverside', 'spaces too many'],
    ['River  side', 'spaces too many'],
    ['C\u00EDrculo de \u00C1nimo', 'write "Circulo de Animo"'],
    ['Riverside [North]', 'without brackets'],
    ['\u041D\u0430\u0434\u0435\u0436\u0434\u0430', 'in plain letters'],
    ['riverside.example', 'looks like a link'],
    ['https://riverside', 'looks like a link'],
    ['Riverside Thursday Night Group of Us', 'of 36 characters; texts leave 34'],
    ['No More', 'read as an opt-out'],
    ['Basta', 'read as an opt-out'],
    ['B', 'read as a choice from a list'],
    ['I agree', 'read as a yes'],
  ])('when its name is %j', (name, why) => {
    expect(problemsOf('production', withGroups({ name }))).toEqual([expect.stringContaining(why)]);
  });

  it.each(['Ni\u00F1os', 'Riverside', "St. Mary's", 'Women on Main', 'The 7 am', 'Strong Women'])(
    'but never for the name %s',
    (name) => {
      expect(problemsOf('production', withGroups({ name }))).toEqual([]);
    },
  );

  it.each(['America/Riverside', 'riverside', 'UTC', '', 'America/Denver '])('when its zone is "%s"', (zone) => {
    expect(problemsOf('production', withGroups({ zone }))).toEqual([
      `group "riverside" has the unknown time zone "${zone}"; use an IANA name, as America/Denver.`,
    ]);
  });

  it.each<[Partial<Group>, string]>([
    [{ id: 'hill', name: 'Hill' }, 'riverside'],
    [{ word: 'hill', name: 'Hill' }, 'riverside'],
    [{ id: 'hill', word: 'hill', name: 'Riverside' }, 'riverside'],
    [{ id: 'hill', word: 'hill', name: 'R\u00CDVERSIDE' }, 'riverside'],
  ])('when another has its id, word or name, also as the other of them: %j', (other, name) => {
    const problems = problemsOf('production', withGroups({}, { name: 'Hill', ...other }));
    expect(problems).toContainEqual(expect.stringContaining(`are both called "${name}" (id, word or name)`));
  });

  it('when all together no longer fit into a Lambda environment', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const names = letters.flatMap((letter) => [`${letter}x`, `${letter}z`]);
    const many = names.map((name) => ({ id: `group-${name}`, word: `word${name}`, name: `Group ${name}` }));
    expect(problemsOf('production', withGroups(...many))).toEqual([expect.stringMatching(/take \d+ bytes/)]);
  });

  it('when there is none', () => {
    expect(problemsOf('production', withGroups())).toEqual(['at least one group is needed.']);
  });
});

describe('a feed', () => {
  const feed: Feed = { id: 'valley', url: 'https://meetings.example/wp-admin/admin-ajax.php?action=meetings' };
  const problemsWith = (...feeds: readonly Partial<Feed>[]) =>
    problemsOf('production', withGroups({ feeds: feeds.map((one) => ({ ...feed, ...one })) }));

  it('is sound with a zone and a fellowship, or without; another group may have one of the same name', () => {
    expect(problemsWith({}, { id: 'harbor', zone: 'America/Boise', fellowship: 'NA' })).toEqual([]);
    const hill = { id: 'hill', word: 'hilltop', name: 'Hill', feeds: [feed] };
    expect(problemsOf('production', withGroups({ feeds: [feed] }, hill))).toEqual([]);
  });

  it.each<[string, Partial<Feed>, string]>([
    ['an id with other signs', { id: 'The Valley' }, '2 to 32 of a-z, 0-9 and hyphen'],
    ['no https', { url: 'http://meetings.example/' }, 'begins with https://'],
    ['no url', { url: 'meetings.example' }, 'begins with https://'],
    ['a password', { url: 'https://me:s3same@meetings.example/' }, 'holds a password'],
    ['an unknown zone', { zone: 'Denver' }, 'unknown time zone "Denver"; use an IANA name'],
  ])('is refused with %s, in one line', (_, change, why) => {
    expect(problemsWith(change)).toEqual([expect.stringContaining(why)]);
    expect(problemsWith(change).join('')).not.toMatch(/s3same|\n/);
  });

  it('is refused with a fellowship that search does not know', () => {
    const typed: Partial<Feed> = JSON.parse('{"fellowship":"Oxford"}');
    expect(problemsWith(typed)).toEqual([expect.stringContaining('unknown fellowship "Oxford"; use one of NA, AA,')]);
  });

  it('is refused beside another of the same id, which would close its meetings day by day', () => {
    expect(problemsWith({}, {})).toEqual(['group "riverside" has two feeds "valley"; give each its own id.']);
  });

  it('is refused when all together no longer fit into a Lambda environment', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `list-${n}` }));
    expect(problemsWith(...many)).toEqual([expect.stringMatching(/^the feeds take \d+ bytes/)]);
  });

  it('takes no room from the groups, which are told without it', () => {
    const long = { ...feed, url: `https://meetings.example/${'x'.repeat(2900)}` };
    expect(problemsOf('production', withGroups({ feeds: [long] }))).toEqual([]);
  });
});

describe('a limit is refused', () => {
  it.each<[string, Partial<Config>]>([
    ['workers 1', { workers: 1 }],
    ['workers 10 may each send', { workers: 10 }],
    ['workers 40 leave each 0.015 parts', { workers: 40 }],
    [
      'workers 3 leave each 0.033 parts',
      { reserve: 0.9, number: { kind: '10dlc', partsPerSecond: 1, e164: '' }, workers: 3 },
    ],
    ['reserve 1', { reserve: 1 }],
    ['reserve 0 ', { reserve: 0 }],
    ['maxPriceUsd 5', { maxPriceUsd: 5 }],
    ['maxPriceUsd 0.01', { maxPriceUsd: 0.01 }],
    ['monthlySpendUsd 0.9', { monthlySpendUsd: 0.9 }],
    ['supportContact "help.riverside', { supportContact: `help.riverside.${'x'.repeat(50)}@steadyline.example` }],
    ['siteUrl', { siteUrl: `https://${'x'.repeat(90)}.example` }],
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

describe('a pace is sound', () => {
  it.each([
    [1, 0.4, 2],
    [3, 0.4, 6],
    [10, 0.4, 20],
    [100, 0.4, 200],
    [1, 0.1, 2],
  ])('of %i parts a second with a reserve of %d and %i workers', (partsPerSecond, reserve, workers) => {
    const number = { kind: '10dlc', partsPerSecond, e164: '' } as const;
    expect(problemsOf('production', { ...production, number, reserve, workers })).toEqual([]);
  });

  it('whenever each worker can send the longest text within its lease, and all at once stay within ten seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (rate, reserve) => {
        for (const workers of [2, 3, 10, 50, 300]) {
          const number = { kind: '10dlc', partsPerSecond: rate, e164: '' } as const;
          const sound = problemsOf('production', { ...production, number, reserve, workers }).length === 0;
          const share = (rate * (1 - reserve)) / workers;
          if (sound) expect(10 + 2 / share).toBeLessThanOrEqual(60);
          if (sound && workers > 2) expect(2 * workers).toBeLessThanOrEqual(rate * reserve * 10);
        }
      }),
    );
  });
});

describe('reserved words', () => {
  it('are folded, and stand in one list only', () => {
    const lists = [carrierWords, commandWords, dangerWords];
    for (const word of lists.flatMap((list) => [...list])) expect(word).toMatch(/^[a-z]+$/);
    expect(new Set(lists.flatMap((list) => [...list])).size).toBe(lists.reduce((sum, { size }) => sum + size, 0));
  });

  it('hold every command of one word, or a group by that word would take it from everybody', () => {
    const commands = [...checkins.commands, ...safety.commands, ...subscribing.commands]
      .flatMap(({ words: { en, es } }) => [...en, ...es].map(fold))
      .filter((word) => /^[a-z]{3,20}$/.test(word));
    expect(commands.filter((word) => problemsOf('production', withGroups({ word })).length === 0)).toEqual([]);
  });

  it('leave no group of any stage a word that is read as danger', () => {
    for (const { word, name } of stages.flatMap((stage) => configs[stage].groups)) {
      expect(readDanger(`JOIN ${word} ${name}`)).toBeUndefined();
    }
  });
});
