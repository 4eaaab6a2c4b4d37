import { zipRuns, zipZoneNames } from './zip-zones.ts';

interface Runs {
  readonly starts: Uint32Array;
  readonly zones: readonly (string | undefined)[];
}

let decoded: Runs | undefined;

function runs(): Runs {
  if (decoded) return decoded;
  const names = zipZoneNames.split(' ');
  const tokens = zipRuns.split(' ').map((token) => token.split(':').map((part) => Number.parseInt(part, 36)));
  let start = 0;
  const starts = Uint32Array.from(tokens, ([distance = 0]) => {
    start += distance;
    return start;
  });
  const zones = tokens.map(([, index = 0]) => (names[index] === '-' ? undefined : names[index]));
  decoded = { starts, zones };
  return decoded;
}

/**
 * The IANA zone of a US ZIP code ('84101' or '84101-1234'), territories included. Undefined for military post, prefixes
 * that are not in use and what is no ZIP code. Where a ZIP straddles two zones it is that of its centre.
 */
export function zoneOfZip(zip: string): string | undefined {
  const digits = /^(\d{5})(?:-\d{4})?$/.exec(zip.trim())?.[1];
  if (digits === undefined) return undefined;
  const { starts, zones } = runs();
  const number = Number(digits);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= number) low = middle + 1;
    else high = middle;
  }
  return zones[low - 1];
}
