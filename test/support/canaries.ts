/** Things that must be seen nowhere but where they belong (RULES 41), and the search for them. */

/** Where something was seen, and all that could be read there. */
export interface Evidence {
  readonly where: string;
  readonly content: string;
}

export interface Canaries {
  /** E.164 */
  readonly numbers: readonly string[];
  /** Names and words that nobody else uses. */
  readonly words: readonly string[];
  /** Digits that stand alone: a PIN, a ZIP. */
  readonly digits: readonly string[];
}

/** Each canary that is somewhere, as `where: canary`; in any case, and however a number may be written. */
export function seen(canaries: Canaries, evidence: readonly Evidence[]): readonly string[] {
  const patterns = patternsOf(canaries);
  return evidence.flatMap(({ where, content }) =>
    patterns.filter(([, pattern]) => pattern.test(content)).map(([canary]) => `${where}: ${canary}`),
  );
}

function patternsOf({ numbers, words, digits }: Canaries): readonly (readonly [string, RegExp])[] {
  return [
    ...numbers.map((number) => [number, anyForm(number)] as const),
    ...numbers.map((number) => [`${number} in base64`, new RegExp(encoded(number))] as const),
    ...words.map((word) => [word, new RegExp(word, 'i')] as const),
    ...digits.map((each) => [each, new RegExp(`(?<![0-9a-f])${each}(?![0-9a-f])`, 'i')] as const),
  ];
}

/** +18015550137 is also 801-555-0137 and (801) 555 0137. */
function anyForm(number: string): RegExp {
  const [, area, exchange, subscriber] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  return new RegExp(`${area}\\W{0,3}${exchange}\\W{0,3}${subscriber}`);
}

/** Twelve characters are whole groups of three bytes: what stands beside them changes nothing. */
const encoded = (number: string): string => Buffer.from(number).toString('base64').replaceAll('+', '\\+');
