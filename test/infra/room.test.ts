import { describe, expect, it } from 'vitest';
import { longestNameAndContact, longestSiteUrl, problemsOf } from '../../infra/check-config.ts';
import { longestName } from '../../infra/check-groups.ts';
import { configs } from '../../infra/config.ts';
import { texts as checkinTexts } from '../../shared/features/checkins/texts.ts';
import { texts } from '../../shared/features/subscribing/texts.ts';
import { partsOf } from '../../shared/kernel/language/segments.ts';

// What the catalogs leave for what the config puts into them (RULES 38): the limits of infra are computed here from the
// texts themselves, and a text that grows past them fails here rather than on somebody's phone.

const languages = ['en', 'es'] as const;
const time = '12:30pm';
const since = 'Nov 2026';
const choicesOf = (name: string): string => ['A', 'B', 'C', 'D', 'E'].map((letter) => `${letter} ${name}`).join(', ');

/** Every text that holds a group's name, with everything else in it as long as it gets, the contact aside. */
function bodiesWith(name: string): readonly string[] {
  const line = `${name} by Steadyline`;
  return languages.flatMap((language) => {
    const catalog = texts[language];
    const { keptOf } = catalog;
    const own = `${keptOf.name} Maximiliano Gonzalez, ${keptOf.zip} 84101, ${keptOf.fits}, ${keptOf.pin}, `;
    return [
      ...[catalog.disclosure(line, 5), catalog.consentAgain(line, 5), catalog.welcome(line)],
      ...[catalog.welcomeBack(line, time), catalog.joinedToo(name, 5), catalog.alreadyIn(name)],
      ...[catalog.confirmCoordinator(name), catalog.coordinator(name), catalog.stopped(line)],
      ...[catalog.stoppedInDanger(line), catalog.stillYou(line), catalog.stillYouPin(line)],
      ...[catalog.whichGroup(choicesOf(name)), catalog.noSuchGroup(choicesOf(name)), catalog.kept(since, name, own)],
      checkinTexts[language].stillYou(line),
    ];
  });
}

/** The most characters for which every body still takes two parts. */
function most(bodies: (filling: string) => readonly string[]): number {
  let length = 1;
  while (bodies('x'.repeat(length + 1)).every((body) => partsOf(body) <= 2)) length += 1;
  return length;
}

describe('what texts leave for the config (RULES 38)', () => {
  it('for the name of a group', () => {
    expect(most(bodiesWith)).toBe(longestName);
  });

  it('for the name and the address together, which both stand in HELP', () => {
    const helps = (filling: string) => languages.map((language) => texts[language].help(' by Steadyline', filling));
    expect(most(helps)).toBe(longestNameAndContact);
  });

  it('for the address of the site in PRIVACY; that of an API fits', () => {
    const pages = (filling: string) => languages.map((language) => texts[language].privacy(filling));
    expect(most(pages)).toBe(longestSiteUrl);
    expect('https://abcdefghij.execute-api.ap-southeast-2.amazonaws.com'.length).toBeLessThan(longestSiteUrl);
  });

  it('and a config with the longest of each is sound', () => {
    const { production } = configs;
    const [group] = production.groups;
    if (group === undefined) throw new Error('no group');
    const config = {
      ...production,
      groups: [{ ...group, name: 'Riverside Thursday Night Group Two' }],
      supportContact: `${'h'.repeat(longestNameAndContact - longestName - '@steadyline.example'.length)}@steadyline.example`,
      siteUrl: `https://${'s'.repeat(longestSiteUrl - 'https://.example'.length)}.example`,
    };
    expect(config.groups[0]?.name).toHaveLength(longestName);
    expect(problemsOf('production', config)).toEqual([]);
  });
});
