/** SQS queues, standard and FIFO, on the virtual clock. All times here are milliseconds. */
import { createHash, randomUUID } from 'node:crypto';
import type { VirtualClock } from './clock.ts';
import type { Journal } from './journal.ts';
import { type Fields, fields, optionalAmount, optionalText, text } from './json.ts';
import { Refusal } from './refusal.ts';

export interface Message {
  id: string;
  body: string;
  /** `MessageAttributes` as they were sent. */
  attributes: Fields;
  groupId: string | undefined;
  deduplicationId: string | undefined;
  sequence: string;
  sentAt: number;
  visibleAt: number;
  receives: number;
  firstReceivedAt: number | undefined;
  /** The latest receive's handle. */
  receipt: string | undefined;
}

export interface QueueSettings {
  name: string;
  arn: string;
  fifo: boolean;
  contentDeduplication: boolean;
  visibility: number;
  delay: number;
  retention: number;
  /** After so many receives a message goes to the dead-letter queue instead. */
  redrive: { to: string; after: number } | undefined;
}

export interface Sending {
  body: string;
  attributes?: Fields;
  groupId?: string | undefined;
  deduplicationId?: string | undefined;
  /** Milliseconds; the queue's own delay unless given. */
  delay?: number | undefined;
}

export interface Sent {
  id: string;
  sequence: string;
}

export interface Surroundings {
  clock: VirtualClock;
  journal: Journal;
  /** The queue with this ARN, for dead letters. */
  byArn(arn: string): Queue | undefined;
  changed(): void;
}

/** SQS remembers a FIFO message's deduplication id for five minutes. */
const DEDUPLICATION = 5 * 60_000;

export class Queue {
  readonly settings: QueueSettings;
  private readonly around: Surroundings;
  private readonly messages = new Map<string, Message>();
  private readonly recent = new Map<string, Sent & { at: number }>();
  private sequence = 0;

  constructor(settings: QueueSettings, around: Surroundings) {
    this.settings = settings;
    this.around = around;
  }

  /** @throws Refusal as SQS refuses it. */
  send(sending: Sending): Sent {
    const now = this.around.clock.now();
    const deduplicationId = this.checked(sending);
    for (const [id, { at }] of this.recent) if (at <= now - DEDUPLICATION) this.recent.delete(id);
    const known = deduplicationId === undefined ? undefined : this.recent.get(deduplicationId);
    if (known !== undefined) return known;
    this.sequence += 1;
    const message: Message = {
      id: randomUUID(),
      body: sending.body,
      attributes: sending.attributes ?? {},
      groupId: sending.groupId,
      deduplicationId,
      sequence: String(this.sequence).padStart(20, '0'),
      sentAt: now,
      visibleAt: now + (sending.delay ?? this.settings.delay),
      receives: 0,
      firstReceivedAt: undefined,
      receipt: undefined,
    };
    this.put(message);
    return message;
  }

  private checked(sending: Sending): string | undefined {
    const { fifo, contentDeduplication } = this.settings;
    if (sending.body === '') throw new Refusal('InvalidParameterValue', 'The message must contain a body.');
    if (!fifo) {
      if (sending.deduplicationId === undefined) return undefined;
      throw new Refusal('InvalidParameterValue', 'MessageDeduplicationId is for FIFO queues only.');
    }
    if (sending.groupId === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter MessageGroupId.');
    if (sending.delay !== undefined && sending.delay !== this.settings.delay) {
      throw new Refusal('InvalidParameterValue', 'DelaySeconds is not allowed for a message of a FIFO queue.');
    }
    if (sending.deduplicationId !== undefined) return sending.deduplicationId;
    if (contentDeduplication) return createHash('sha256').update(sending.body).digest('hex');
    throw new Refusal('InvalidParameterValue', 'The queue wants a MessageDeduplicationId.');
  }

  /** Up to `most` messages, hidden from now on for the queue's visibility time; the worn-out go to the dead letters. */
  receive(most: number): Message[] {
    const now = this.around.clock.now();
    this.expire(now);
    const taken: Message[] = [];
    for (const message of this.ready(now)) {
      if (this.isWornOut(message)) {
        this.bury(message);
        continue;
      }
      message.receives += 1;
      message.firstReceivedAt ??= now;
      message.receipt = randomUUID();
      message.visibleAt = now + this.settings.visibility;
      taken.push({ ...message });
      this.put(message);
      if (taken.length === most) break;
    }
    return taken;
  }

  /** Whether a receive would do anything now. */
  hasReady(): boolean {
    const { done } = this.ready(this.around.clock.now()).next();
    return done !== true;
  }

  /** In order, what may be received: in a FIFO queue a group waits behind its first hidden message. */
  private *ready(now: number): Generator<Message, undefined> {
    const blocked = new Set<string>();
    for (const message of this.messages.values()) {
      const group = this.settings.fifo ? message.groupId : undefined;
      if (group !== undefined && blocked.has(group)) continue;
      if (message.visibleAt <= now) yield message;
      else if (group !== undefined) blocked.add(group);
    }
    return undefined;
  }

  /** The next instant at which a hidden or delayed message comes out. */
  nextAt(): number | undefined {
    const now = this.around.clock.now();
    let next: number | undefined;
    for (const { visibleAt } of this.messages.values()) {
      if (visibleAt > now && (next === undefined || visibleAt < next)) next = visibleAt;
    }
    return next;
  }

  /** A message stays in its place if its handle is no longer the latest. */
  remove(receipt: string): void {
    const message = this.byReceipt(receipt);
    if (message !== undefined) this.drop(message);
  }

  /** Milliseconds from now. @throws Refusal when the handle is unknown or the message no longer hidden. */
  changeVisibility(receipt: string, visibility: number): void {
    const now = this.around.clock.now();
    const message = this.byReceipt(receipt);
    if (message === undefined) throw new Refusal('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
    if (message.visibleAt <= now) throw new Refusal('MessageNotInflight', 'The message is not in flight.');
    message.visibleAt = now + visibility;
    this.put(message);
  }

  counts(): { waiting: number; inFlight: number } {
    const now = this.around.clock.now();
    this.expire(now);
    let inFlight = 0;
    for (const message of this.messages.values()) if (message.visibleAt > now && message.receives > 0) inFlight += 1;
    return { waiting: this.messages.size - inFlight, inFlight };
  }

  /** Takes a message from another queue as a dead letter: its id and its time of sending stay. */
  take(message: Message): void {
    this.sequence += 1;
    const visibleAt = this.around.clock.now();
    this.put({
      ...message,
      visibleAt,
      receives: 0,
      receipt: undefined,
      sequence: String(this.sequence).padStart(20, '0'),
    });
  }

  /** Puts back what the journal kept. */
  restore(entry: Fields): void {
    const id = text(entry.id, 'a kept message');
    if (entry.gone === true) {
      this.messages.delete(id);
      return;
    }
    const message = readMessage(id, entry);
    this.sequence = Math.max(this.sequence, Number(message.sequence));
    this.messages.set(id, message);
    this.remember(message);
  }

  /** What the journal must keep to restore this queue. */
  entries(): Fields[] {
    const horizon = this.around.clock.now() - DEDUPLICATION;
    const past = [...this.recent]
      .filter(([, sent]) => sent.at > horizon && !this.messages.has(sent.id))
      .flatMap(([deduplicationId, { id, sequence, at }]) => {
        const base = { k: 'message', queue: this.settings.name, id };
        return [
          { ...base, body: '', sequence, sentAt: at, deduplicationId },
          { ...base, gone: true },
        ];
      });
    return [...past, ...[...this.messages.values()].map((message) => this.entry(message))];
  }

  private entry(message: Message): Fields {
    const kept: Fields = { k: 'message', queue: this.settings.name };
    for (const [key, value] of Object.entries(message)) if (value !== undefined) kept[key] = value;
    return kept;
  }

  private byReceipt(receipt: string): Message | undefined {
    for (const message of this.messages.values()) if (message.receipt === receipt) return message;
    return undefined;
  }

  private isWornOut(message: Message): boolean {
    return this.settings.redrive !== undefined && message.receives >= this.settings.redrive.after;
  }

  private bury(message: Message): void {
    const to = this.settings.redrive?.to;
    if (to !== undefined) this.around.byArn(to)?.take(message);
    this.drop(message);
  }

  private expire(now: number): void {
    for (const message of this.messages.values()) {
      if (message.sentAt <= now - this.settings.retention) this.drop(message);
    }
  }

  private remember({ id, sequence, deduplicationId, sentAt }: Message): void {
    if (deduplicationId !== undefined) this.recent.set(deduplicationId, { id, sequence, at: sentAt });
  }

  private put(message: Message): void {
    if (!this.messages.has(message.id)) this.remember(message);
    this.messages.set(message.id, message);
    this.around.journal.append(this.entry(message));
    this.around.changed();
  }

  private drop(message: Message): void {
    this.messages.delete(message.id);
    this.around.journal.append({ k: 'message', queue: this.settings.name, id: message.id, gone: true });
    this.around.changed();
  }
}

function readMessage(id: string, entry: Fields): Message {
  return {
    id,
    body: text(entry.body, 'a kept message'),
    attributes: fields(entry.attributes, 'a kept message'),
    groupId: optionalText(entry.groupId),
    deduplicationId: optionalText(entry.deduplicationId),
    sequence: optionalText(entry.sequence) ?? '0',
    sentAt: optionalAmount(entry.sentAt) ?? 0,
    visibleAt: optionalAmount(entry.visibleAt) ?? 0,
    receives: optionalAmount(entry.receives) ?? 0,
    firstReceivedAt: optionalAmount(entry.firstReceivedAt),
    receipt: optionalText(entry.receipt),
  };
}
