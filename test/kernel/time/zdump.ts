import { type Instant, offsetIn, type ZoneTable } from '../../../shared/kernel/time/zones.ts';

/** One line of `zdump -v`: the offset that holds at an instant. A transition has two, its last second before and itself. */
export interface Reading {
  readonly zone: string;
  readonly at: Instant;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LINE = /^(\S+)\s+\w{3} (\w{3}) +(\d+) (\d\d):(\d\d):(\d\d) (\d{4}) UTC? = .* gmtoff=(-?\d+)$/;

export function parseZdump(text: string): Reading[] {
  return text.split('\n').flatMap((line) => {
    const parts = LINE.exec(line);
    if (!parts) return [];
    const [, zone = '', month = '', ...rest] = parts;
    const [day = 0, hour = 0, minute = 0, second = 0, year = 0, offset = 0] = rest.map(Number);
    const at = Date.UTC(year, months.indexOf(month), day, hour, minute, second);
    return [{ zone, at, offset: offset / 60 }];
  });
}

/** A lookup table from readings, in the form of the product's own. */
export function tablesOf(readings: readonly Reading[]): ReadonlyMap<string, ZoneTable> {
  const tables = new Map<string, ZoneTable>();
  for (const [zone, ofZone] of Map.groupBy(readings, (reading) => reading.zone)) {
    const changes = ofZone.filter((reading, index) => index > 0 && reading.offset !== ofZone[index - 1]?.offset);
    const first = ofZone[0]?.offset ?? 0;
    tables.set(zone, {
      changes: Float64Array.from(changes, (reading) => reading.at),
      offsets: Int16Array.from([first, ...changes.map((reading) => reading.offset)]),
    });
  }
  return tables;
}

/**
 * The zones in which a table and tzdb's readings differ, with the first difference of each: a wrong offset at a reading,
 * a zone that is missing, or a change of offset within the readings' years of which they know nothing.
 */
export function disagreements(
  readings: readonly Reading[],
  tableOf: (zone: string) => ZoneTable | undefined,
  years: { readonly from: number; readonly until: number },
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [zone, ofZone] of Map.groupBy(readings, (reading) => reading.zone)) {
    const table = tableOf(zone);
    const difference = table ? differenceOf(ofZone, table, years) : 'missing';
    if (difference !== undefined) found.set(zone, difference);
  }
  return found;
}

function differenceOf(
  readings: readonly Reading[],
  table: ZoneTable,
  years: { readonly from: number; readonly until: number },
): string | undefined {
  const wrong = readings.find(({ at, offset }) => offsetIn(table, at) !== offset);
  if (wrong) {
    return `${new Date(wrong.at).toISOString()}: ${offsetIn(table, wrong.at)} instead of ${wrong.offset}`;
  }
  const known = new Set(readings.map(({ at }) => at));
  const [from, until] = [Date.UTC(years.from, 0, 1), Date.UTC(years.until, 0, 1)];
  const extra = [...table.changes].find((at) => at >= from && at < until && !known.has(at));
  return extra === undefined ? undefined : `${new Date(extra).toISOString()}: no such change`;
}
