/** A sparse index of what is due, in buckets of a minute, so that a tick over 100,000 people reads only what it takes. */
import type { Instant } from '../../kernel/time/zones.ts';

const bucketSpan = 60_000;

export interface DueEntry {
  readonly pk: string;
  readonly at: Instant;
}

/** What is due within one minute. `order` is made when the bucket is first read, and again after it has grown. */
interface Bucket {
  readonly start: Instant;
  readonly entries: Map<string, Instant>;
  order: readonly DueEntry[] | undefined;
  /** How many at the front of `order` have left since. */
  left: number;
}

export class DueTimes {
  private readonly times = new Map<string, Instant>();
  /** By start, ascending. */
  private readonly buckets: Bucket[] = [];

  /** Takes over all that another one holds. */
  copy(other: DueTimes): void {
    for (const [pk, at] of other.times) this.set(pk, at);
  }

  /** Puts an aggregate at its due time, or takes it out. */
  set(pk: string, at: Instant | undefined): void {
    const before = this.times.get(pk);
    if (before === at) return;
    if (before !== undefined) this.remove(pk, before);
    if (at !== undefined) this.add(pk, at);
  }

  /** What is due until `until`, oldest first, at most `limit`. */
  until(until: Instant, limit: number): readonly DueEntry[] {
    const found: DueEntry[] = [];
    for (const bucket of this.buckets) {
      if (bucket.start > until || found.length >= limit) break;
      collect(bucket, { from: Number.NEGATIVE_INFINITY, until }, limit, found);
    }
    return found;
  }

  /** What is due first after `after`. */
  nextAfter(after: Instant): DueEntry | undefined {
    const found: DueEntry[] = [];
    for (let index = this.place(Math.floor(after / bucketSpan) * bucketSpan); index < this.buckets.length; index++) {
      const bucket = this.buckets[index];
      if (bucket === undefined || found.length > 0) break;
      collect(bucket, { from: after + 1, until: Number.POSITIVE_INFINITY }, 1, found);
    }
    return found[0];
  }

  private add(pk: string, at: Instant): void {
    this.times.set(pk, at);
    const start = Math.floor(at / bucketSpan) * bucketSpan;
    const index = this.place(start);
    const known = this.buckets[index];
    const bucket = known?.start === start ? known : { start, entries: new Map(), order: undefined, left: 0 };
    if (bucket !== known) this.buckets.splice(index, 0, bucket);
    bucket.entries.set(pk, at);
    bucket.order = undefined;
  }

  private remove(pk: string, at: Instant): void {
    this.times.delete(pk);
    const index = this.place(Math.floor(at / bucketSpan) * bucketSpan);
    const bucket = this.buckets[index];
    bucket?.entries.delete(pk);
    if (bucket?.entries.size === 0) this.buckets.splice(index, 1);
  }

  /** Index of the first bucket that starts at or after `start`. */
  private place(start: Instant): number {
    let low = 0;
    let high = this.buckets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.buckets[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

function collect(bucket: Bucket, { from, until }: Span, limit: number, found: DueEntry[]): void {
  const order = bucket.order ?? sorted(bucket);
  const isThere = ({ pk, at }: DueEntry) => bucket.entries.get(pk) === at;
  for (let first = order[bucket.left]; first !== undefined && !isThere(first); first = order[bucket.left]) {
    bucket.left += 1;
  }
  for (let index = bucket.left; index < order.length && found.length < limit; index++) {
    const entry = order[index];
    if (entry === undefined || entry.at > until) break;
    if (entry.at >= from && isThere(entry)) found.push(entry);
  }
}

function sorted(bucket: Bucket): readonly DueEntry[] {
  bucket.order = Array.from(bucket.entries, ([pk, at]) => ({ pk, at })).sort(
    (a, b) => a.at - b.at || (a.pk < b.pk ? -1 : 1),
  );
  bucket.left = 0;
  return bucket.order;
}
