/**
 * A service in memory that lives through a history: queues that hand messages out again, a carrier that repeats and
 * delays, processes that die, indexes that lag. Everything that is committed or published is shown to a watch.
 */
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import { MemorySms } from '../../shared/adapters/memory/ports.ts';
import { MemoryStore, type MemoryStoreOptions } from '../../shared/adapters/memory/store.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { Ref } from '../../shared/kernel/decision.ts';
import { deliver, Unsettled } from '../../shared/runtime/deliver.ts';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import type { Delivered, InboundText, Incoming } from '../../shared/runtime/events.ts';
import { InDoubt, type ItemToWrite, NotSent, type Row, type RowKey } from '../../shared/runtime/ports.ts';
import { type Command, type Crash, wayIn } from './history-commands.ts';
import { groupIds } from './history-model.ts';
import { day, hour, minute, riverside } from './person.ts';
import { type Gate, gated } from './port-calls.ts';
import { timingOf } from './world.ts';

export const phones = ['+18015550101', '+18015550102', '+18015550103'] as const;

/** Newfoundland's clocks differ from everybody's by half an hour. */
const [, signal] = groupIds;
export const groups = [
  riverside,
  { id: signal, word: signal, name: 'Signal Hill', zone: 'America/St_Johns', language: 'en' },
] as const;

/** Hears of everything that leaves a mark, at the moment it does. */
export interface Watch {
  committed(event: Incoming, item: ItemToWrite, version: number, now: number): void;
  rowWritten(key: RowKey, values: Row['values']): void;
  published(to: string, body: string, now: number): void;
  crashed(): void;
  /** @throws what was wrong, if something was: a throw inside a port would be taken for a port's failure */
  expectNothingWrong(): void;
}

class WatchedStore extends MemoryStore {
  private readonly committed: (item: ItemToWrite, version: number) => void;
  private readonly watch: Watch;

  constructor(options: MemoryStoreOptions, watch: Watch, committed: (item: ItemToWrite, version: number) => void) {
    super(options);
    this.watch = watch;
    this.committed = committed;
  }

  override async commit(item: ItemToWrite, loadedVersion: number): Promise<'done' | 'conflict'> {
    const outcome = await super.commit(item, loadedVersion);
    if (outcome === 'done') this.committed(item, loadedVersion + 1);
    return outcome;
  }

  override async putRows(rows: readonly Row[]): Promise<void> {
    await super.putRows(rows);
    for (const row of rows) this.watch.rowWritten(row, row.values);
  }

  override async setRow(key: RowKey, values: Row['values']): Promise<void> {
    await super.setRow(key, values);
    this.watch.rowWritten(key, values);
  }
}

class WatchedSms extends MemorySms {
  private readonly watch: Watch;

  constructor(clock: ManualClock, watch: Watch) {
    super(clock);
    this.watch = watch;
  }

  override async publish(text: { readonly to: string; readonly body: string }): Promise<{ messageId: string }> {
    const published = await super.publish(text);
    this.watch.published(text.to, text.body, this.sent.at(-1)?.at ?? 0);
    return published;
  }
}

interface Message {
  readonly event: Incoming;
  visibleAt: number;
  receives: number;
}

/** More than anybody in a history has due at once. */
const page = 100;

export interface HistoryWorldOptions {
  readonly start: number;
  readonly watch: Watch;
  /** Stands between the service and its ports: to show that what is broken is seen. */
  readonly tamper?: ((deps: DeliverDeps) => DeliverDeps) | undefined;
}

export class HistoryWorld {
  readonly clock: ManualClock;
  readonly store: MemoryStore;
  private readonly ports: Omit<DeliverDeps, 'settings' | 'invocation'>;
  private readonly mail;
  private readonly due;
  private readonly watch: Watch;
  private readonly tamper: (deps: DeliverDeps) => DeliverDeps;
  private queue: Message[] = [];
  private readonly known: InboundText[] = [];
  private held: InboundText[] = [];
  private crash: Crash | undefined;
  private current: Incoming = { type: 'wake', to: { kind: 'person', id: '' } };
  private lag = 0;
  private invocations = 0;
  private lastTick = 0;

  constructor({ start, watch, tamper = (deps) => deps }: HistoryWorldOptions) {
    this.clock = new ManualClock(start);
    const { clock } = this;
    this.watch = watch;
    this.tamper = tamper;
    this.store = new WatchedStore({ clock, staleIndexes: () => this.lag }, watch, (item, version) =>
      watch.committed(this.current, item, version, clock.now()),
    );
    const { mail, due, ...ports } = memoryWorld({ now: start });
    this.mail = mail;
    this.due = due;
    this.ports = { ...ports, mail, clock, store: this.store, sms: new WatchedSms(clock, watch) };
  }

  get now(): number {
    return this.clock.now();
  }

  async perform(command: Command): Promise<void> {
    await this.act(command);
    await this.deliverVisible();
    this.watch.expectNothingWrong();
  }

  /** What was kept back arrives, everything is handed out again until it is done, and two common days pass. */
  async comeToRest(): Promise<void> {
    this.lag = 0;
    this.crash = undefined;
    for (const text of this.held) this.enqueue(text);
    this.held = [];
    await this.deliverVisible();
    const last = Math.max(this.now, ...this.queue.map(({ visibleAt }) => visibleAt));
    await this.advance(last + 2 * day);
    while (this.queue.length > 0) await this.advance(this.now + hour);
    this.watch.expectNothingWrong();
  }

  private async act(command: Command): Promise<void> {
    switch (command.do) {
      case 'says':
        return this.enqueue(this.textFrom(command.phone, command.body));
      case 'joins':
        return this.joins(command.phone, command.texts);
      case 'sends':
        this.held.push(this.textFrom(command.phone, command.body));
        return;
      case 'arrives': {
        const [text] = this.held.splice(command.which % Math.max(1, this.held.length), 1);
        return text && this.enqueue(text);
      }
      case 'comes again': {
        const text = this.known[command.which % Math.max(1, this.known.length)];
        return text && this.enqueue(text);
      }
      case 'crash':
        this.crash = command.crash;
        return;
      case 'wait':
        return this.advance(this.now + command.ms);
      case 'outage':
        return this.clock.moveTo(this.now + command.ms);
      case 'overdue':
        return this.clock.moveTo(((await this.nextDue()) ?? this.now) + command.ms);
      case 'tick':
        return this.tick();
      case 'wake':
        return this.wake(command.phone);
      case 'lag':
        this.lag = command.ms;
        return;
      case 'carrier':
        return this.optedOutByCarrier(command.phone);
    }
  }

  private textFrom(phone: number, body: string): InboundText {
    const text: InboundText = {
      type: 'text',
      id: `text-${this.known.length + this.held.length + 1}`,
      at: this.now,
      from: phones[phone] ?? phones[0],
      body,
    };
    return text;
  }

  private async joins(phone: number, texts: number): Promise<void> {
    for (const body of wayIn.slice(0, texts)) {
      this.enqueue(this.textFrom(phone, body));
      await this.deliverVisible();
    }
  }

  private async wake(phone: number): Promise<void> {
    const to = await this.refOf(phone);
    if (to !== undefined) this.enqueue({ type: 'wake', to });
  }

  private async optedOutByCarrier(phone: number): Promise<void> {
    const to = await this.refOf(phone);
    const id = `receipt-${this.invocations}`;
    if (to !== undefined) this.enqueue({ type: 'receipt', id, at: this.now, to, status: 'opted-out' });
  }

  private async refOf(phone: number): Promise<Ref | undefined> {
    const row = await this.store.numberRow(await this.ports.identity.numberId(phones[phone] ?? phones[0]));
    return row === undefined ? undefined : { kind: 'person', id: row.personId };
  }

  private enqueue(event: Incoming): void {
    if (event.type === 'text' && !this.known.includes(event)) this.known.push(event);
    this.queue.push({ event, visibleAt: this.now, receives: 0 });
  }

  private async advance(to: number): Promise<void> {
    for (;;) {
      const tickAt = await this.nextTick();
      const at = Math.min(tickAt, ...this.queue.map(({ visibleAt }) => visibleAt));
      if (at > to) break;
      this.clock.moveTo(at);
      if (tickAt <= this.now) await this.tick();
      await this.deliverVisible();
    }
    this.clock.moveTo(to);
  }

  private async nextDue(): Promise<number | undefined> {
    const urgent = (await this.store.due('urgent', 0, 0)).nextAt;
    const due = (await this.store.due('due', 0, 0)).nextAt;
    return urgent === undefined || due === undefined ? (urgent ?? due) : Math.min(urgent, due);
  }

  private async nextTick(): Promise<number> {
    const next = (await this.nextDue()) ?? Number.POSITIVE_INFINITY;
    return Math.max(Math.ceil(Math.max(next, this.now) / minute) * minute, this.lastTick + minute);
  }

  private async tick(): Promise<void> {
    this.lastTick = Math.floor(this.now / minute) * minute;
    await this.due.send((await this.store.due('urgent', this.now, page)).due);
    await this.due.send((await this.store.due('due', this.now, page)).due);
    for (const { ref } of this.due.take()) this.enqueue({ type: 'wake', to: ref });
  }

  private async deliverVisible(): Promise<void> {
    for (;;) {
      const message = this.queue.find(({ visibleAt }) => visibleAt <= this.now);
      if (message === undefined) return;
      this.queue = this.queue.filter((one) => one !== message);
      await this.handOut(message);
      for (const event of this.mail.take()) this.enqueue(event);
    }
  }

  /** A wake that fails before its commit is not kept: the due index is its retry. */
  private async handOut(message: Message): Promise<void> {
    const { crash } = this;
    this.crash = undefined;
    const delivered = await this.run(message.event, crash);
    if (delivered === 'done') return;
    message.receives += 1;
    if (delivered === 'failed' && message.event.type === 'wake' && message.receives === 1) return;
    const { visibilityMs } = timingOf(message.event);
    const afterMs = typeof delivered === 'object' ? delivered.afterMs : crash?.again;
    message.visibleAt = this.now + (typeof afterMs === 'number' ? afterMs : visibilityMs);
    this.queue.push(message);
  }

  private async run(event: Incoming, crash: Crash | undefined): Promise<'done' | 'failed' | 'unsettled' | 'died' | Later> {
    this.current = event;
    const cut = crash === undefined ? undefined : new Cut(crash);
    const deps = this.tamper(this.deps(event));
    try {
      const delivering = deliver(event, cut === undefined ? deps : gated(deps, cut.gate));
      const delivered = await (cut === undefined ? delivering : Promise.race([cut.died, delivering]));
      if (cut?.isDone === true) this.watch.crashed();
      if (delivered === 'died') return 'died';
      return delivered.outcome === 'later' ? delivered : 'done';
    } catch (error) {
      if (cut?.isDone !== true) throw error;
      this.watch.crashed();
      return error instanceof Unsettled ? 'unsettled' : 'failed';
    }
  }

  private deps(event: Incoming): DeliverDeps {
    this.invocations += 1;
    const { leaseMs } = timingOf(event);
    const invocation = { id: `invocation-${this.invocations}`, leaseMs: () => leaseMs };
    const settings = { groups, supportContact: 'help@steadyline.example', siteUrl: 'https://steadyline.example' };
    return { ...this.ports, settings, invocation };
  }
}

type Later = Extract<Delivered, { outcome: 'later' }>;

/** Lets the calls of one run through until the one at which it is cut. */
class Cut {
  isDone = false;
  readonly died: Promise<'died'>;
  private die = (): void => undefined;
  private calls = 0;
  private readonly crash: Crash;

  constructor(crash: Crash) {
    this.crash = crash;
    this.died = new Promise((resolve) => {
      this.die = () => resolve('died');
    });
  }

  readonly gate: Gate = async (call, perform) => {
    const { how, side } = this.crash;
    if (this.isDone && how === 'dies') return new Promise(() => undefined);
    const isLast = !this.isDone && this.calls === this.crash.call;
    this.calls += 1;
    if (isLast && side === 'before') return this.end(call);
    const result = await perform();
    return isLast ? this.end(call) : result;
  };

  private end(call: string): Promise<never> {
    this.isDone = true;
    if (this.crash.how === 'throws') throw failureOf(call, this.crash.side);
    this.die();
    return new Promise(() => undefined);
  }
}

/** Publish says how it failed (RULES 34); any other call just fails. */
function failureOf(call: string, side: Crash['side']): Error {
  if (call !== 'sms.publish') return new Error(`${call} failed`);
  return side === 'before' ? new NotSent('throttled') : new InDoubt('timed out');
}
