import { zoneLines, zonesVersion } from './zone-data.ts';

export { zonesVersion };

/** Epoch milliseconds. */
export type Instant = number;

/** The offsets of one zone from 2024 to 2040. Before and after that the first and the last offset stand. */
export interface ZoneTable {
  /** Ascending instants at which the offset changes. */
  readonly changes: Float64Array;
  /** Minutes east of Greenwich, one more than `changes`: `offsets[i]` holds before `changes[i]`. */
  readonly offsets: Int16Array;
}

/** A zone name that tzdb does not have. */
export class UnknownZone extends Error {
  override readonly name = 'UnknownZone';
  readonly zone: string;
  constructor(zone: string) {
    super(`unknown time zone: ${zone}`);
    this.zone = zone;
  }
}

let lineOfName: ReadonlyMap<string, string> | undefined;
const tables = new Map<string, ZoneTable>();

function lines(): ReadonlyMap<string, string> {
  if (lineOfName) return lineOfName;
  const entries = new Map<string, string>();
  for (const line of zoneLines.trim().split('\n')) {
    const end = line.indexOf('|');
    const table = line.slice(end + 1);
    for (const name of line.slice(0, end).split(' ')) entries.set(name, table);
  }
  lineOfName = entries;
  return entries;
}

function decodeTable(line: string): ZoneTable {
  const [offsets = '', order = '', changes = ''] = line.split('|');
  const distinct = offsets.split(' ').map(Number);
  let minutes = 0;
  const instants =
    changes === ''
      ? []
      : changes.split(' ').map((gap) => {
          minutes += Number.parseInt(gap, 36);
          return minutes * 60_000;
        });
  return {
    changes: Float64Array.from(instants),
    offsets: Int16Array.from(order, (index) => distinct[Number(index)] ?? 0),
  };
}

/** Every name of tzdb, links included. */
export function zoneNames(): readonly string[] {
  return [...lines().keys()];
}

export function isZone(name: string): boolean {
  return lines().has(name);
}

/** The zone's table, decoded once. Throws UnknownZone. */
export function zoneTable(zone: string): ZoneTable {
  const known = tables.get(zone);
  if (known) return known;
  const line = lines().get(zone);
  if (line === undefined) throw new UnknownZone(zone);
  const table = decodeTable(line);
  tables.set(zone, table);
  return table;
}

/** How many changes lie at or before `at`: the index into `offsets`. */
export function periodAt({ changes }: ZoneTable, at: Instant): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Minutes east of Greenwich at `at` in any table of this form. */
export function offsetIn(table: ZoneTable, at: Instant): number {
  return table.offsets[periodAt(table, at)] ?? 0;
}

/** Minutes east of Greenwich. Throws UnknownZone. */
export function offsetMinutes(zone: string, at: Instant): number {
  return offsetIn(zoneTable(zone), at);
}

/** The first change of the zone's offset after `at`, `Infinity` if there is none. Throws UnknownZone. */
export function nextChange(zone: string, at: Instant): Instant {
  const table = zoneTable(zone);
  return table.changes[periodAt(table, at)] ?? Infinity;
}
