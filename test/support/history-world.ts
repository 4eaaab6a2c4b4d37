/**
 * A service in memory that lives through a history: queues that hand messages out again, a carrier that repeats and
 * delays, processes that die, indexes that lag. Everything that is committed or published is shown to a watch.
 */
import { ManualClock } from '../../shared/adapters/memory/clock.ts';
import type { MemoryStore } from '../../shared/adapters/memory/store.ts';
import { memoryWorld } from '../../shared/adapters/memory/world.ts';
import type { Ref } from '../../shared/kernel/decision.ts';
import type { DeliverDeps } from '../../shared/runtime/deps.ts';
import type { InboundText, Incoming } from '../../shared/runtime/events.ts';
import { ensure } from './history-calendar.ts';
import { type Command, type Crash, wayIn } from './history-commands.ts';
import { groupIds } from './history-model.ts';
import { type Watch, WatchedSms, WatchedStore } from './history-ports.ts';
import { Runs } from './history-runs.ts';
import { day, hour, minute, riverside } from './person.ts';
import { timingOf } from './world.ts';

export const phones = ['+18015550101', '+18015550102', '+18015550103'] as const;

/** Newfoundland's clocks differ from everybody's by half an hour. */
const [, signal] = groupIds;
export const groups = [
  riverside,
  { id: signal, word: signal, name: 'Signal Hill', zone: 'America/St_Johns', language: 'en' },
] as const;

interface Message {
  readonly event: Incoming;
  readonly since: number;
  visibleAt: number;
  receives: number;
}

const settings = {
  groups,
  supportContact: 'help@steadyline.example',
  siteUrl: 'https://steadyline.example',
  mayText: () => true,
};

/** No queue keeps a message for longer than 14 days, and what is owed is kept for 15. */
const crashesWithin = 5 * day;

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
  private readonly identity;
  private readonly runs: Runs;
  private readonly mail;
  private readonly due;
  private readonly watch: Watch;
  private queue: Message[] = [];
  private readonly known: InboundText[] = [];
  private held: InboundText[] = [];
  private crash: Crash | undefined;
  private stalled: Message | undefined;
  private lag = 0;
  private receipts = 0;
  private lastTick = 0;

  constructor({ start, watch, tamper = (deps) => deps }: HistoryWorldOptions) {
    this.clock = new ManualClock(start);
    const { clock } = this;
    this.watch = watch;
    this.store = new WatchedStore({ clock, staleIndexes: () => this.lag }, watch, (item, version) =>
      watch.committed(this.runs.current, item, version, clock.now()),
    );
    const { mail, due, ...ports } = memoryWorld({ now: start });
    this.mail = mail;
    this.due = due;
    this.identity = ports.identity;
    const deps = { ...ports, mail, clock, store: this.store, sms: new WatchedSms(clock, watch), settings };
    this.runs = new Runs({ deps, clock, watch, tamper });
  }

  /** Every text that ever came in. */
  get texts(): readonly InboundText[] {
    return this.known;
  }

  get now(): number {
    return this.clock.now();
  }

  async perform(command: Command): Promise<void> {
    const { stalled } = this;
    await this.act(command);
    await this.deliverVisible();
    await this.goOn(stalled);
    this.watch.expectNothingWrong();
  }

  /** What was kept back arrives, everything is handed out again until it is done, and two common days pass. */
  async comeToRest(): Promise<void> {
    await this.goOn(this.stalled);
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
        return this.clock.moveTo(((await this.dueSoon()) ?? this.now) + command.ms);
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
    this.receipts += 1;
    const id = `receipt-${this.receipts}`;
    if (to !== undefined) this.enqueue({ type: 'receipt', id, at: this.now, to, status: 'opted-out' });
  }

  private async refOf(phone: number): Promise<Ref | undefined> {
    const row = await this.store.numberRow(await this.identity.numberId(phones[phone] ?? phones[0]));
    return row === undefined ? undefined : { kind: 'person', id: row.personId };
  }

  private enqueue(event: Incoming): void {
    if (event.type === 'text' && !this.known.includes(event)) this.known.push(event);
    this.queue.push({ event, since: this.now, visibleAt: this.now, receives: 0 });
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

  /** No outage is longer than a queue keeps a message. */
  private async dueSoon(): Promise<number | undefined> {
    const next = await this.nextDue();
    return next !== undefined && next < this.now + 14 * day ? next : undefined;
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
      const message = this.queue.find((one) => one.visibleAt <= this.now);
      if (message === undefined) return;
      this.queue = this.queue.filter((one) => one !== message);
      await this.handOut(message);
      for (const event of this.mail.take()) this.enqueue(event);
    }
  }

  /** A wake that fails before its commit is not kept: the due index is its retry. */
  private async handOut(message: Message): Promise<void> {
    const crash = this.now - message.since < crashesWithin ? this.crash : undefined;
    this.crash = undefined;
    const delivered = await this.runs.run(message.event, crash);
    if (delivered.outcome === 'done') return;
    message.receives += 1;
    ensure(message.receives < 50, 'handed out again for ever', message);
    if (delivered.outcome === 'failed' && message.event.type === 'wake' && message.receives === 1) return;
    if (delivered.outcome === 'stalled') this.stalled = message;
    const { visibilityMs } = timingOf(message.event);
    const afterMs = delivered.outcome === 'later' ? delivered.afterMs : crash?.again;
    message.visibleAt = this.now + (typeof afterMs === 'number' ? afterMs : visibilityMs);
    this.queue.push(message);
  }

  /** What stood still during one command goes on after it; if it comes to its end, its message is done with. */
  private async goOn(message: Message | undefined): Promise<void> {
    if (message === undefined) return;
    this.stalled = undefined;
    const delivered = await this.runs.goOn();
    if (delivered?.outcome === 'done') this.queue = this.queue.filter((one) => one !== message);
  }
}
