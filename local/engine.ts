/**
 * What drives everything: hands queued messages to their consumers, runs schedules, and when all that is left is waiting
 * (a hidden message, a sleeping function) moves the virtual clock to its end. Nothing here happens without a reason in
 * the template, and nothing ever moves back.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Timers, VirtualClock } from './clock.ts';
import type { LambdaFunction, Outcome } from './functions.ts';
import { isFields, type Json } from './json.ts';
import type { Message, Queue } from './queues.ts';
import type { Schedule } from './schedules.ts';

export interface Consumer {
  queue: Queue;
  /** Messages handed over at a time. */
  batch: number;
  /** How many batches at the same time. */
  concurrency: number;
  hasRoom(): boolean;
  handle(messages: Message[]): Promise<void>;
}

/**
 * So far the clock may move for what waits, in ms: a backlog of tens of thousands, but not for ever, as for a worker
 * that always fails while each tick finds its people due again.
 */
const PATIENCE = 3_600_000;

interface Waiter {
  resolve(): void;
  reject(error: unknown): void;
}

export class Engine {
  readonly functions: LambdaFunction[] = [];
  readonly schedules: Schedule[] = [];
  /** Called after any change, for those who watch. */
  onChange: () => void = () => undefined;
  private readonly clock: VirtualClock;
  private readonly timers: Timers;
  private readonly consumers: (Consumer & { running: number })[] = [];
  private outstanding = 0;
  private version = 0;
  private wakeDriver: (() => void) | undefined;
  private driving = false;
  private waiters: Waiter[] = [];
  /** The clock moves for what waits up to here. */
  private horizon = 0;
  private failure: Error | undefined;
  private closed = false;
  private moving: Promise<void> = Promise.resolve();
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(clock: VirtualClock, timers: Timers) {
    this.clock = clock;
    this.timers = timers;
  }

  consume(consumer: Consumer): void {
    this.consumers.push({ ...consumer, running: 0 });
  }

  /** Something changed that the driver may have waited for. */
  readonly changed = (): void => {
    this.version += 1;
    this.wakeDriver?.();
    this.onChange();
  };

  /** Somebody who is no function has used the table: what scheduled functions said of it may no longer hold. */
  readonly disturbed = (): void => {
    for (const schedule of this.schedules) schedule.disturb(this.clock.now());
    this.changed();
  };

  /** Runs a function and lets the schedules know that something happened. */
  async invoke(of: LambdaFunction, event: Json): Promise<Outcome> {
    return await this.work(async () => {
      this.disturbSchedules(of);
      const outcome = await of.invoke(event);
      this.disturbSchedules(of);
      if (outcome.ok) this.quietSchedules(of, outcome.payload);
      return outcome;
    });
  }

  /** A scheduled function may say when it will next find something; not while it is still finding things. */
  private quietSchedules(of: LambdaFunction, payload: Json): void {
    const { nextDueAt, enqueued = 0 } = isFields(payload) ? payload : {};
    if (enqueued !== 0 || (typeof nextDueAt !== 'number' && nextDueAt !== null)) return;
    for (const schedule of this.schedules) if (schedule.functionName === of.settings.name) schedule.quiet(nextDueAt);
  }

  private disturbSchedules(by: LambdaFunction): void {
    for (const schedule of this.schedules) {
      if (schedule.functionName !== by.settings.name) schedule.disturb(this.clock.now());
    }
  }

  /** Nobody hears that all is idle while this runs. */
  async work<T>(job: () => Promise<T>): Promise<T> {
    this.outstanding += 1;
    try {
      return await job();
    } finally {
      this.outstanding -= 1;
      this.changed();
    }
  }

  /** Resolves when every queue is idle and nothing runs; the clock may have moved on for it. @throws what stopped the runner. */
  settled(patience = PATIENCE): Promise<void> {
    return new Promise((resolve, reject) => {
      this.horizon = Math.max(this.horizon, this.clock.now() + patience);
      this.waiters.push({ resolve, reject });
      if (!this.driving) void this.drive();
    });
  }

  /**
   * Moves the clock on, one thing at a time, with all that is due on the way. One move after another: where to is asked
   * when its turn has come.
   */
  advance(target: (now: number) => number): Promise<void> {
    const move = this.moving.then(() => this.moveTo(target(this.clock.now())));
    this.moving = move.catch(() => undefined);
    return move;
  }

  private async moveTo(to: number): Promise<void> {
    await this.settled();
    for (let next = this.nextSchedule(); next !== undefined && next <= to; next = this.nextSchedule()) {
      this.clock.moveTo(next);
      await this.settled();
    }
    this.clock.moveTo(to);
    await this.settled();
  }

  /** Lets real time run: from now on schedules start by themselves, and what waits waits. */
  keepTime(): void {
    const tick = (): void => {
      if (this.closed) return;
      this.settled(0).then(plan, () => undefined);
    };
    const plan = (): void => {
      if (this.closed) return;
      const next = earliest([this.nextSchedule(), this.nextTimer()]) ?? Number.POSITIVE_INFINITY;
      const wait = next - this.clock.now();
      this.idleTimer = setTimeout(tick, Math.min(Math.max(wait, 5), 1000));
      this.idleTimer.unref();
    };
    plan();
  }

  /** Stops for good: whoever waits hears why. */
  fail(error: Error): void {
    this.failure ??= error;
    this.changed();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.idleTimer);
    this.changed();
    await Promise.all(this.functions.map((each) => each.close()));
  }

  private async drive(): Promise<void> {
    this.driving = true;
    while (this.failure === undefined && !this.closed) {
      this.startDue();
      const seen = this.version;
      if (this.functions.some((each) => each.awake)) {
        await this.nextChange(seen);
        continue;
      }
      // A function that has just been answered or woken gets its turn before the clock may move.
      await nextTurn();
      if (seen !== this.version) continue;
      const next = this.nextTimer();
      if (next === undefined && this.outstanding > 0) await this.nextChange(seen);
      else if (next === undefined || next > this.horizon) break;
      else this.clock.moveTo(Math.min(next, this.nextSchedule() ?? next));
    }
    this.driving = false;
    const waiters = this.waiters;
    this.waiters = [];
    const error = this.failure ?? (this.closed ? new Error('the local service has been closed') : undefined);
    for (const waiter of waiters) {
      if (error === undefined) waiter.resolve();
      else waiter.reject(error);
    }
  }

  private startDue(): void {
    const now = this.clock.now();
    this.timers.runDue(now);
    for (const schedule of this.schedules) schedule.runIfDue(now);
    for (const consumer of this.consumers) {
      while (consumer.running < consumer.concurrency && consumer.hasRoom() && consumer.queue.hasReady()) {
        const messages = consumer.queue.receive(consumer.batch);
        if (messages.length === 0) break;
        consumer.running += 1;
        void this.work(() => consumer.handle(messages))
          .catch((error: unknown) => this.fail(error instanceof Error ? error : new Error(String(error))))
          .finally(() => {
            consumer.running -= 1;
            this.changed();
          });
      }
    }
  }

  private nextTimer(): number | undefined {
    return earliest([this.timers.next(), ...this.consumers.map(({ queue }) => queue.nextAt())]);
  }

  private nextSchedule(): number | undefined {
    return earliest(this.schedules.map((schedule) => schedule.next()));
  }

  /** Waits for a change since `seen`, but no longer than until the next timer is due in real time. */
  private async nextChange(seen: number): Promise<void> {
    if (this.version !== seen) return;
    const next = earliest([this.nextTimer(), this.nextSchedule()]);
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wakeDriver = resolve;
      if (next !== undefined) timer = setTimeout(resolve, Math.min(Math.max(next - this.clock.now(), 1), 60_000));
    });
    clearTimeout(timer);
    this.wakeDriver = undefined;
  }
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  let first: number | undefined;
  for (const at of instants) if (at !== undefined && (first === undefined || at < first)) first = at;
  return first;
}
