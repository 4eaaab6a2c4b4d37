/** Runs of `deliver` that die, throw or stand still in the middle, at whichever call of a port a history says. */
import type { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { CommitInDoubt, deliver, Unsettled } from '../../shared/runtime/deliver.ts';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import type { Delivered, Incoming } from '../../shared/runtime/events.ts';
import { InDoubt, NotSent } from '../../shared/runtime/ports.ts';
import type { Crash } from './history-commands.ts';
import type { Watch } from './history-ports.ts';
import { type Gate, gated } from './port-calls.ts';
import { timingOf } from './world.ts';

export type Outcome = Delivered | { readonly outcome: 'failed' | 'unsettled' | 'died' | 'stalled' };

interface Stalled {
  readonly event: Incoming;
  readonly cut: Cut;
  readonly delivering: Promise<Outcome>;
  readonly since: number;
}

export interface RunsOptions {
  readonly deps: Omit<DeliverDeps, 'invocation'>;
  readonly clock: ManualClock;
  readonly watch: Watch;
  /** Stands between the service and its ports: to show that what is broken is seen. */
  readonly tamper: (deps: DeliverDeps) => DeliverDeps;
}

export class Runs {
  /** What the run is about that makes the calls of this moment. */
  current: Incoming = { type: 'wake', to: { kind: 'person', id: '' } };
  private stalled: Stalled | undefined;
  private count = 0;
  private readonly options: RunsOptions;

  constructor(options: RunsOptions) {
    this.options = options;
  }

  async run(event: Incoming, crash: Crash | undefined): Promise<Outcome> {
    this.expire();
    this.current = event;
    if (crash === undefined || this.stalled !== undefined) return deliver(event, this.deps(event));
    const { clock, watch } = this.options;
    const cut = new Cut(crash, () => watch.crashed());
    const delivering = deliver(event, gated(this.deps(event), cut.gate)).catch((error: unknown): Outcome => {
      if (!cut.isDone) throw error;
      return { outcome: error instanceof Unsettled || error instanceof CommitInDoubt ? 'unsettled' : 'failed' };
    });
    const outcome = await Promise.race([cut.ended, delivering]);
    if (outcome.outcome === 'stalled') this.stalled = { event, cut, delivering, since: clock.now() };
    return outcome;
  }

  /** What stood still goes on, unless its time is over; `undefined`: nothing does. */
  async goOn(): Promise<Outcome | undefined> {
    this.expire();
    const { stalled } = this;
    if (stalled === undefined) return undefined;
    this.stalled = undefined;
    this.current = stalled.event;
    this.options.watch.goesOn(true);
    stalled.cut.resume();
    const outcome = await stalled.delivering;
    this.options.watch.goesOn(false);
    return outcome;
  }

  /** A run that still stands when the clock has moved is dead. */
  private expire(): void {
    if (this.stalled === undefined || this.stalled.since === this.options.clock.now()) return;
    this.stalled = undefined;
    this.options.watch.crashed();
  }

  private deps(event: Incoming): DeliverDeps {
    this.count += 1;
    const { leaseMs } = timingOf(event);
    const invocation = { id: `invocation-${this.count}`, leaseMs: () => leaseMs };
    return this.options.tamper({ ...this.options.deps, invocation });
  }
}

/** Lets the calls of one run through until the one at which it is cut. */
class Cut {
  isDone = false;
  resume = (): void => undefined;
  /** How the run ended, if it gives no answer itself. */
  readonly ended: Promise<Outcome>;
  private end: (outcome: Outcome) => void = () => undefined;
  private isDead = false;
  private calls = 0;
  private readonly crash: Crash;
  private readonly onCut: () => void;

  constructor(crash: Crash, onCut: () => void) {
    this.crash = crash;
    this.onCut = onCut;
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  readonly gate: Gate = async (call, perform) => {
    if (this.isDead) return new Promise(() => undefined);
    const isLast = this.calls === this.crash.call;
    this.calls += 1;
    if (isLast && this.crash.side === 'before') await this.cut(call);
    const result = await perform();
    if (isLast && this.crash.side === 'after') await this.cut(call);
    return result;
  };

  private cut(call: string): Promise<void> {
    this.isDone = true;
    switch (this.crash.how) {
      case 'throws':
        this.onCut();
        throw failureOf(call, this.crash.side);
      case 'dies':
        this.onCut();
        this.isDead = true;
        this.end({ outcome: 'died' });
        return new Promise(() => undefined);
      case 'stalls':
        this.end({ outcome: 'stalled' });
        return new Promise((resolve) => {
          this.resume = resolve;
        });
    }
  }
}

/** Publish says how it failed (RULES 34); any other call just fails. */
function failureOf(call: string, side: Crash['side']): Error {
  if (call !== 'sms.publish') return new Error(`${call} failed`);
  return side === 'before' ? new NotSent('throttled') : new InDoubt('timed out');
}
