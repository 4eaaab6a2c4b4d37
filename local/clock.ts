/** The virtual clock: real time plus an offset that only grows. Worker threads read the same offset from shared memory. */

/** Instants are epoch milliseconds. */
export class VirtualClock {
  /** One signed 64-bit integer: milliseconds to add to real time. */
  readonly shared = new SharedArrayBuffer(8);
  private readonly offsetCell = new BigInt64Array(this.shared);
  private readonly moved: (offset: number) => void;

  /** `moved` hears every new offset, to keep it. */
  constructor(offset: number, moved: (offset: number) => void) {
    Atomics.store(this.offsetCell, 0, BigInt(Math.round(offset)));
    this.moved = moved;
  }

  get offset(): number {
    return Number(Atomics.load(this.offsetCell, 0));
  }

  now(): number {
    return Date.now() + this.offset;
  }

  /** Jumps forward to an instant; one that has passed changes nothing. */
  moveTo(at: number): void {
    const ahead = Math.ceil(at - this.now());
    if (ahead <= 0) return;
    Atomics.add(this.offsetCell, 0, BigInt(ahead));
    this.moved(this.offset);
  }
}

interface Timer {
  at: number;
  action: () => void;
}

/** What waits for an instant on the virtual clock: sleeping functions and their time-outs. */
export class Timers {
  private readonly waiting = new Set<Timer>();

  /** Returns a function that cancels it. */
  add(at: number, action: () => void): () => void {
    const timer = { at, action };
    this.waiting.add(timer);
    return () => {
      this.waiting.delete(timer);
    };
  }

  next(): number | undefined {
    let next: number | undefined;
    for (const { at } of this.waiting) if (next === undefined || at < next) next = at;
    return next;
  }

  /** Runs what is due, oldest first. */
  runDue(now: number): void {
    const due = [...this.waiting].filter((timer) => timer.at <= now).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      // An earlier one may have cancelled this one.
      if (this.waiting.delete(timer)) timer.action();
    }
  }
}
