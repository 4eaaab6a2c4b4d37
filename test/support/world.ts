/**
 * The whole service over ports in memory, on one clock: texts come in, ticks wake who is due, nudges are delivered, and
 * what was texted is kept. What the queues and Lambda do around `deliver` is played here, and no more.
 */

import type { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemoryLists } from '../../shared/adapters/memory/lists.ts';
import type { SentText } from '../../shared/adapters/memory/ports.ts';
import { type MemoryWorld, memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { Ref } from '../../shared/kernel/decision.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { deliver } from '../../shared/runtime/deliver.ts';
import type { DeliverDeps, Settings } from '../../shared/runtime/deps.ts';
import type { Delivered, InboundText, Incoming } from '../../shared/runtime/events.ts';
import type { DueIndex, StoredItem } from '../../shared/runtime/ports.ts';
import type { GroupConfig } from '../../shared/state/group.ts';
import { minute, mondayNoon, riverside } from './person.ts';
import { TracedStore } from './traced-store.ts';

export const harbor: GroupConfig = {
  id: 'harbor',
  word: 'harbor',
  name: 'Harbor',
  zone: 'America/Los_Angeles',
  language: 'en',
};

export const settings: Settings = {
  groups: [riverside, harbor],
  supportContact: 'help@steadyline.example',
  siteUrl: 'https://steadyline.example',
  mayText: (number) => number.startsWith('+1'),
};

export const sam = '+18015550101';
export const mia = '+18015550102';
export const coordinator = '+18015550110';

const coordinators = { riverside: [coordinator] };

/** How long a run of each function may take, and when its queue hands a message out again (DESIGN 2). */
export const timings = {
  text: { leaseMs: 10_000, visibilityMs: 15_000 },
  worker: { leaseMs: 60_000, visibilityMs: 90_000 },
} as const;

export const timingOf = (event: Incoming): (typeof timings)['text' | 'worker'] =>
  event.type === 'text' ? timings.text : timings.worker;

export interface WorldOptions {
  readonly now?: Instant;
  readonly settings?: Settings;
  /** How far the due indexes lag behind the items, in ms. */
  readonly staleIndexes?: () => number;
  /** Begins where another world stands, with nothing sent yet. */
  readonly from?: World;
}

export interface TextOptions {
  readonly id?: string;
  /** When the carrier received it; now, unless it says so. */
  readonly at?: Instant;
}

/** More than anybody in a test has due at once. */
const page = 1000;

export class World {
  readonly ports: MemoryWorld;
  readonly store: TracedStore;
  readonly clock: ManualClock;
  private readonly settings: Settings;
  private invocations: number;
  private texts: number;
  private lastTick = 0;

  constructor({ now, settings: given = settings, staleIndexes, from }: WorldOptions = {}) {
    const lag = staleIndexes === undefined ? {} : { staleIndexes };
    const ports = memoryWorld({ now: now ?? from?.now ?? mondayNoon, coordinators, ...lag });
    const stored = from === undefined ? {} : { from: from.store };
    this.store = new TracedStore({ clock: ports.clock, ...lag, ...stored });
    this.ports = {
      ...ports,
      store: this.store,
      identity: from?.ports.identity.copy() ?? ports.identity,
      lists: new MemoryLists(this.store, from?.ports.lists),
    };
    this.clock = ports.clock;
    this.settings = given;
    this.invocations = from?.invocations ?? 0;
    this.texts = from?.texts ?? 0;
  }

  /** Every text that left, oldest first. */
  get sent(): readonly SentText[] {
    return this.ports.sms.sent;
  }

  get now(): Instant {
    return this.clock.now();
  }

  /** What a fresh run of a function is given. */
  deps(event: Incoming): DeliverDeps {
    this.invocations += 1;
    const { leaseMs } = timingOf(event);
    const invocation = { id: `invocation-${this.invocations}`, leaseMs: () => leaseMs };
    return { ...this.ports, settings: this.settings, invocation };
  }

  /** A text from a phone, as it reaches the service; ids are counted. */
  inbound(from: string, body: string, { id, at = this.now }: TextOptions = {}): InboundText {
    this.texts += 1;
    return { type: 'text', id: id ?? `text-${this.texts}`, at, from, body };
  }

  /** Texts the service; gives back every text that left until all was quiet again. */
  async text(from: string, body: string, options: TextOptions = {}): Promise<readonly SentText[]> {
    return this.during(() => this.deliver(this.inbound(from, body, options)));
  }

  /** Moves the clock on, and everything due on the way happens; gives back what was texted. */
  async advance(to: Instant): Promise<readonly SentText[]> {
    return this.during(async () => {
      for (let at = await this.nextTick(); at <= to; at = await this.nextTick()) {
        this.clock.moveTo(at);
        await this.tick();
      }
      this.clock.moveTo(to);
    });
  }

  async later(span: number): Promise<readonly SentText[]> {
    return this.advance(this.now + span);
  }

  /** What the scheduler starts each minute, and what comes of it. */
  async tick(): Promise<void> {
    this.lastTick = this.now;
    const indexes: readonly DueIndex[] = ['urgent', 'due'];
    for (const index of indexes) await this.ports.due.send((await this.store.due(index, this.now, page)).due);
    for (const { ref } of this.ports.due.take()) await this.deliver({ type: 'wake', to: ref });
  }

  /** Delivers an event until it is settled, and then what it told others. */
  async deliver(event: Incoming): Promise<void> {
    for (let delivered = await this.run(event); delivered.outcome === 'later'; delivered = await this.run(event)) {
      this.clock.moveTo(this.now + delivered.afterMs);
    }
    await this.deliverMail();
  }

  protected run(event: Incoming): Promise<Delivered> {
    return deliver(event, this.deps(event));
  }

  protected async deliverMail(): Promise<void> {
    for (const message of this.ports.mail.take()) await this.deliver(message);
  }

  /** Whose number this is now, if anybody's. */
  async refOf(number: string): Promise<Ref | undefined> {
    const row = await this.store.numberRow(await this.ports.identity.numberId(number));
    return row === undefined ? undefined : { kind: 'person', id: row.personId };
  }

  /** The item of the person behind a number, as it stands in the store. */
  async itemOf(number: string): Promise<StoredItem | undefined> {
    const ref = await this.refOf(number);
    return ref === undefined ? undefined : (await this.store.load([ref]))[0];
  }

  private async during(act: () => Promise<void>): Promise<readonly SentText[]> {
    const before = this.sent.length;
    await act();
    return this.sent.slice(before);
  }

  /** The next whole minute at which something is due; never the same minute twice. */
  private async nextTick(): Promise<Instant> {
    const pages = await Promise.all([this.store.due('urgent', 0, 0), this.store.due('due', 0, 0)]);
    const next = Math.min(...pages.map(({ nextAt }) => nextAt ?? Number.POSITIVE_INFINITY));
    return Math.max(Math.ceil(Math.max(next, this.now) / minute) * minute, this.lastTick + minute);
  }
}
