/** A world whose process dies once, before or after one call of a port, and whose queues then hand the message out again. */
import { deliver } from '../../shared/runtime/deliver.ts';
import type { Delivered, Incoming } from '../../shared/runtime/events.ts';
import { type Gate, gated } from './port-calls.ts';
import { timingOf, World, type WorldOptions } from './world.ts';

/** Which call, counted over the whole run from 0, and on which side of it. */
export interface Death {
  readonly call: number;
  readonly side: 'before' | 'after';
}

/** What happens between the death and the moment when the queue hands the message out again. */
export type Meanwhile = (world: World, event: Incoming) => Promise<void>;

/** The queue's visibility time-out, and nothing else. */
export const atOnce: Meanwhile = async (world, event) => {
  world.clock.moveTo(world.now + timingOf(event).visibilityMs);
};

export interface CrashOptions extends WorldOptions {
  readonly death?: Death | undefined;
  readonly meanwhile?: Meanwhile;
}

export class CrashingWorld extends World {
  /** Every call of a port, in order: what can be died at. */
  readonly calls: string[] = [];
  /** The call that was died at. */
  diedAt: string | undefined;
  private readonly death: Death | undefined;
  private readonly meanwhile: Meanwhile;

  constructor({ death, meanwhile = atOnce, ...options }: CrashOptions) {
    super(options);
    this.death = death;
    this.meanwhile = meanwhile;
  }

  protected override async run(event: Incoming): Promise<Delivered> {
    const delivered = await this.runOnce(event);
    if (delivered !== 'died') return delivered;
    await this.meanwhile(this, event);
    return super.run(event);
  }

  private runOnce(event: Incoming): Promise<Delivered | 'died'> {
    let die = (): void => undefined;
    const died = new Promise<'died'>((resolve) => {
      die = () => resolve('died');
    });
    return Promise.race([died, deliver(event, gated(this.deps(event), this.gate(die)))]);
  }

  /** The dead make no further call, and hear no answer to their last. */
  private gate(die: () => void): Gate {
    let isDead = false;
    const dieAt = (call: string): Promise<never> => {
      this.diedAt = call;
      isDead = true;
      die();
      return new Promise(() => undefined);
    };
    return async (call, perform) => {
      if (isDead) return new Promise(() => undefined);
      const { call: at, side } = this.death ?? {};
      const isLast = this.calls.length === at;
      this.calls.push(call);
      if (isLast && side === 'before') return dieAt(call);
      const result = await perform();
      return isLast ? dieAt(call) : result;
    };
  }
}
