/** The other ports in memory: what went out is kept for whoever asks, and what is to fail can be said before. */
import { createHmac } from 'node:crypto';
import type { Instant } from '../../kernel/time/zones.ts';
import type {
  Announcement,
  Bus,
  Clock,
  DueQueue,
  Identity,
  Log,
  Mail,
  MailMessage,
  Pacer,
  Scalar,
  Sms,
} from '../../runtime/ports.ts';

export interface SentText {
  readonly to: string;
  readonly body: string;
  readonly at: Instant;
  readonly messageId: string;
}

/** How a Publish is to fail. `sent`: the text went all the same, only the answer was lost. */
export interface PublishFailure {
  readonly error: Error;
  readonly sent: boolean;
}

export class MemorySms implements Sms {
  readonly sent: SentText[] = [];
  private readonly failures: PublishFailure[] = [];
  private readonly clock: Pick<Clock, 'now'>;

  constructor(clock: Pick<Clock, 'now'>) {
    this.clock = clock;
  }

  /** The next Publish fails so; said several times, the next several do. */
  failNext(error: Error, { sent = false }: { readonly sent?: boolean } = {}): void {
    this.failures.push({ error, sent });
  }

  async publish({ to, body }: { readonly to: string; readonly body: string }): Promise<{ messageId: string }> {
    const failure = this.failures.shift();
    if (failure?.sent === false) throw failure.error;
    const messageId = `message-${this.sent.length + 1}`;
    this.sent.push({ to, body, at: this.clock.now(), messageId });
    if (failure !== undefined) throw failure.error;
    return { messageId };
  }
}

/** The mail queue: messages wait until somebody takes them. */
export class MemoryMail implements Mail {
  /** Everything ever sent. */
  readonly sent: MailMessage[] = [];
  private waiting: MailMessage[] = [];

  async send(messages: readonly MailMessage[]): Promise<void> {
    this.sent.push(...messages);
    this.waiting.push(...messages);
  }

  /** What waits, oldest first; it waits no longer. */
  take(): readonly MailMessage[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

type Wake = Parameters<DueQueue['send']>[0][number];

export class MemoryDueQueue implements DueQueue {
  private waiting: Wake[] = [];

  async send(wakes: readonly Wake[]): Promise<void> {
    this.waiting.push(...wakes);
  }

  /** What waits, oldest first; it waits no longer. */
  take(): readonly Wake[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

export class MemoryBus implements Bus {
  readonly announced: Announcement[] = [];

  async announce(events: readonly Announcement[]): Promise<void> {
    this.announced.push(...events);
  }
}

export interface LogLine {
  readonly level: 'info' | 'error';
  readonly code: string;
  readonly fields: Readonly<Record<string, Scalar>>;
}

export class MemoryLog implements Log {
  readonly lines: LogLine[] = [];
  readonly counts = new Map<string, number>();

  info(code: string, fields: Readonly<Record<string, Scalar>> = {}): void {
    this.lines.push({ level: 'info', code, fields });
  }

  error(code: string, fields: Readonly<Record<string, Scalar>> = {}): void {
    this.lines.push({ level: 'error', code, fields });
  }

  count(metric: string, value = 1): void {
    this.counts.set(metric, (this.counts.get(metric) ?? 0) + value);
  }
}

/** Numbers by a keyed hash as in the real service; ids of people are counted, so that a run can be repeated exactly. */
export class MemoryIdentity implements Identity {
  private people: number;
  private secrets = 0;
  private readonly coordinators: Readonly<Record<string, readonly string[]>>;

  /**
   * @param coordinators numbers by group id, as the configuration has them
   * @param people how many ids were given out before
   */
  constructor(coordinators: Readonly<Record<string, readonly string[]>> = {}, people = 0) {
    this.coordinators = coordinators;
    this.people = people;
  }

  /** One that gives out the same ids from here on. */
  copy(): MemoryIdentity {
    return new MemoryIdentity(this.coordinators, this.people);
  }

  async numberId(number: string): Promise<string> {
    return createHmac('sha256', 'pepper').update(number).digest('hex');
  }

  newPersonId(): string {
    this.people += 1;
    return `person-${this.people}`;
  }

  /** Counted too: in memory nobody guesses. */
  newSecret(): string {
    this.secrets += 1;
    return `secret-${this.secrets}`;
  }

  async namedFor(number: string): Promise<readonly string[]> {
    return Object.entries(this.coordinators).flatMap(([group, numbers]) => (numbers.includes(number) ? [group] : []));
  }
}

/** Lets every text go at once, and counts the parts. */
export class MemoryPacer implements Pacer {
  spent = 0;

  async spend(parts: number): Promise<void> {
    this.spent += parts;
  }
}
