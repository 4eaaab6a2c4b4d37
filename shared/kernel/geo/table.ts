/** The form of places.bin, written by generate-places.ts and read by places.ts. */

/** Steps of the grid to a degree: points are right to 0.001 degrees, 170 yards. */
export const STEPS_PER_DEGREE = 500;

/** Runs of points in one state: where each begins among the points, and its two letters. */
export interface StateRun {
  readonly from: number;
  readonly state: string;
}

export interface PlaceTable {
  /** Ascending. */
  readonly zips: Uint32Array;
  /** Grid steps north and east: of each ZIP code, then of the places that no ZIP code is named for. */
  readonly north: Int32Array;
  readonly east: Int32Array;
  readonly states: readonly StateRun[];
  /** Every name once, by `placeKey`. */
  readonly names: readonly string[];
  /** Where a name's places begin: one more than there are names. A name's largest place comes first. */
  readonly firstOfName: Uint32Array;
  /** For each place: the index of the point in its middle. */
  readonly middles: Uint16Array;
  /** For each place: how many ZIP codes it has, which says how large it is. */
  readonly sizes: Uint32Array;
}

class Writer {
  private readonly bytes: number[] = [];
  /** Seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }
  numbers(values: Iterable<number>): void {
    for (const value of values) this.number(value);
  }
  /** Each as its difference from the one before, small ones of either sign in one byte. */
  differences(values: Iterable<number>): void {
    let before = 0;
    for (const value of values) {
      const difference = value - before;
      this.number(difference < 0 ? -2 * difference - 1 : 2 * difference);
      before = value;
    }
  }
  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.numbersAsBytes(bytes);
  }
  numbersAsBytes(values: Iterable<number>): void {
    for (const value of values) this.bytes.push(value);
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  numbers(into: Uint32Array): Uint32Array {
    for (let index = 0; index < into.length; index++) into[index] = this.number();
    return into;
  }
  differences<T extends Int32Array | Uint32Array>(into: T): T {
    let before = 0;
    for (let index = 0; index < into.length; index++) {
      const coded = this.number();
      before += coded & 1 ? -((coded + 1) >>> 1) : coded >>> 1;
      into[index] = before;
    }
    return into;
  }
  text(): string {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}

/** The uncompressed bytes: column after column, for like compresses well beside like. */
export function encodeTable(table: PlaceTable): Uint8Array {
  const writer = new Writer();
  writer.number(table.zips.length);
  writer.differences(table.zips);
  writer.number(table.north.length);
  writer.differences(table.north);
  writer.differences(table.east);
  writer.number(table.states.length);
  writer.differences(table.states.map(({ from }) => from));
  writer.text(table.states.map(({ state }) => state).join(''));
  writer.text(table.names.join('\n'));
  writer.differences(table.firstOfName);
  writer.numbersAsBytes(table.middles.map((middle) => middle >>> 8));
  writer.numbersAsBytes(table.middles.map((middle) => middle & 255));
  writer.numbers(table.sizes);
  return writer.done();
}

export function decodeTable(bytes: Uint8Array): PlaceTable {
  const reader = new Reader(bytes);
  const zips = reader.differences(new Uint32Array(reader.number()));
  const count = reader.number();
  const north = reader.differences(new Int32Array(count));
  const east = reader.differences(new Int32Array(count));
  const starts = reader.differences(new Uint32Array(reader.number()));
  const letters = reader.text();
  const states = Array.from(starts, (from, index) => ({ from, state: letters.slice(2 * index, 2 * index + 2) }));
  const names = reader.text().split('\n');
  const firstOfName = reader.differences(new Uint32Array(names.length + 1));
  const middles = new Uint16Array(firstOfName.at(-1) ?? 0);
  for (let index = 0; index < middles.length; index++) middles[index] = reader.byte() << 8;
  for (let index = 0; index < middles.length; index++) middles[index] = (middles[index] ?? 0) | reader.byte();
  const sizes = reader.numbers(new Uint32Array(middles.length));
  return { zips, north, east, states, names, firstOfName, middles, sizes };
}
