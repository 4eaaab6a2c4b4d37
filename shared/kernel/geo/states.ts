/** The states, the District and the territories of the US, as people write them. */
import { fold } from '../language/fold.ts';

const NAMES: Readonly<Record<string, string>> = {
  ...{ AK: 'alaska', AL: 'alabama', AR: 'arkansas', AS: 'american samoa', AZ: 'arizona', CA: 'california' },
  ...{ CO: 'colorado', CT: 'connecticut', DC: 'district of columbia', DE: 'delaware', FL: 'florida', FM: 'micronesia' },
  ...{ GA: 'georgia', GU: 'guam', HI: 'hawaii', IA: 'iowa', ID: 'idaho', IL: 'illinois', IN: 'indiana', KS: 'kansas' },
  ...{ KY: 'kentucky', LA: 'louisiana', MA: 'massachusetts', MD: 'maryland', ME: 'maine', MH: 'marshall islands' },
  ...{ MI: 'michigan', MN: 'minnesota', MO: 'missouri', MP: 'northern mariana islands', MS: 'mississippi' },
  ...{ MT: 'montana', NC: 'north carolina', ND: 'north dakota', NE: 'nebraska', NH: 'new hampshire', NJ: 'new jersey' },
  ...{ NM: 'new mexico', NV: 'nevada', NY: 'new york', OH: 'ohio', OK: 'oklahoma', OR: 'oregon', PA: 'pennsylvania' },
  ...{ PR: 'puerto rico', PW: 'palau', RI: 'rhode island', SC: 'south carolina', SD: 'south dakota', TN: 'tennessee' },
  ...{ TX: 'texas', UT: 'utah', VA: 'virginia', VI: 'virgin islands', VT: 'vermont', WA: 'washington' },
  ...{ WI: 'wisconsin', WV: 'west virginia', WY: 'wyoming' },
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, name]): [string, string][] => [
    [code.toLowerCase(), code],
    [name, code],
  ]),
);

/** The two letters of a state named in full or by its two letters, in any case. */
export function stateNamed(text: string): string | undefined {
  return codes.get(fold(text));
}

/** The ways in which folded words can be cut into a place and the state that ends them, the longest state first. */
export function splitsByState(words: readonly string[]): readonly { place: string; state: string }[] {
  return [3, 2, 1].flatMap((length) => {
    const state = words.length > length ? codes.get(words.slice(-length).join(' ')) : undefined;
    return state === undefined ? [] : [{ place: words.slice(0, -length).join(' '), state }];
  });
}
