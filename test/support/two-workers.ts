/** A world in which one event is handed to two workers at once, who take their turns at the ports as a schedule says. */
import { setImmediate } from 'node:timers/promises';
import { deliver } from '../../shared/runtime/deliver.ts';
import type { Delivered, Incoming } from '../../shared/runtime/events.ts';
import { type Gate, gated } from './port-calls.ts';
import { timingOf, World, type WorldOptions } from './world.ts';

/**
 * Two pre-emptions, the most a schedule has here: the first worker makes so many calls, then the second so many, then
 * the first runs to its end, and the second to its own. Both are alike, so it is enough that one of them begins.
 */
export interface Schedule {
  /** Which of the events of the run, counted from 0. */
  readonly event: number;
  readonly first: number;
  readonly second: number;
}

/** One run of `deliver`, which stops before each call of a port until it is let on. */
class Worker {
  isDone = false;
  private readonly waiting: (() => void)[] = [];
  private readonly delivered: Promise<Delivered | 'failed'>;

  constructor(start: (gate: Gate) => Promise<Delivered>) {
    const gate: Gate = async (_call, perform) => {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      return perform();
    };
    this.delivered = start(gate)
      .catch(() => 'failed' as const)
      .finally(() => {
        this.isDone = true;
      });
  }

  /** Lets it make its next call, and run on until it is about to make another one. The ports answer within the turn. */
  async step(): Promise<void> {
    this.waiting.shift()?.();
    await setImmediate();
  }

  async finish(): Promise<Delivered | 'failed'> {
    while (!this.isDone) await this.step();
    return this.delivered;
  }
}

export interface TwoWorkersOptions extends WorldOptions {
  readonly schedule?: Schedule;
}

export class TwoWorkersWorld extends World {
  /** What each event decided, in kinds of effects. */
  readonly shapes: string[] = [];
  /** The second worker was done within its share of calls: a larger share would be the same schedule. */
  secondWasDone = false;
  /** As for `secondWasDone`, of the first worker. */
  firstWasDone = false;
  private events = 0;
  private readonly schedule: Schedule | undefined;

  constructor({ schedule, ...options }: TwoWorkersOptions) {
    super(options);
    this.schedule = schedule;
  }

  protected override async run(event: Incoming): Promise<Delivered> {
    const isShared = this.events === this.schedule?.event;
    this.events += 1;
    const before = this.store.decided.length;
    const delivered = isShared ? await this.share(event, this.schedule) : await super.run(event);
    const effects = this.store.decided.slice(before).flatMap(({ entry }) => entry.effects);
    this.shapes.push(`${event.type}: ${effects.map((one) => (one.type === 'text' ? one.class : one.type)).sort()}`);
    return delivered;
  }

  /** Each worker had the message in hand by itself: whoever could not finish gets it again. */
  private async share(event: Incoming, { first, second }: Schedule): Promise<Delivered> {
    const [one, two] = [this.worker(event), this.worker(event)];
    await setImmediate();
    for (let call = 0; call < first && !one.isDone; call++) await one.step();
    this.firstWasDone = one.isDone;
    for (let call = 0; call < second && !two.isDone; call++) await two.step();
    this.secondWasDone = two.isDone;
    for (const delivered of [await one.finish(), await two.finish()]) {
      if (delivered === 'failed' || delivered.outcome === 'later') await this.again(event);
    }
    return { outcome: 'done' };
  }

  private worker(event: Incoming): Worker {
    const deps = this.deps(event);
    return new Worker((gate) => deliver(event, gated(deps, gate)));
  }

  private async again(event: Incoming): Promise<void> {
    this.clock.moveTo(this.now + timingOf(event).visibilityMs);
    await this.deliver(event);
  }
}
