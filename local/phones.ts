/** Phones and their carrier: every text in and out, kept, and the delivery receipts that SNS writes about those sent. */
import { randomUUID } from 'node:crypto';
import { SegmentedMessage } from 'sms-segments-calculator';
import type { VirtualClock } from './clock.ts';
import type { Journal } from './journal.ts';
import { type Fields, optionalAmount, optionalText, text } from './json.ts';
import type { LogGroups } from './log-groups.ts';
import type { Message, Queue } from './queues.ts';

export const carrierAnswers = ['delivered', 'opted-out', 'unreachable', 'invalid'] as const;
/** What the carrier does with texts to a phone. */
export type CarrierAnswer = (typeof carrierAnswers)[number];

export interface Text {
  id: string;
  at: number;
  direction: 'in' | 'out';
  from: string;
  to: string;
  body: string;
  status: string;
  /** Message parts, as carriers count and bill them. */
  parts: number;
}

const providerResponses: Record<CarrierAnswer, string> = {
  delivered: 'Message has been accepted by phone carrier',
  'opted-out': 'Phone number is opted out',
  unreachable: 'Phone is currently unreachable/unavailable',
  invalid: 'Invalid phone number',
};

/** What AWS bills for a part to a US number, in dollars. */
const PRICE_OF_PART = 0.00581;

export class Phones {
  /** In the order in which they came and went. */
  readonly texts: Text[] = [];
  private readonly ids = new Map<string, Text>();
  private readonly answers = new Map<string, CarrierAnswer>();
  private readonly clock: VirtualClock;
  private readonly journal: Journal;
  private readonly receipts: Queue;

  /** `receipts` holds the ids of sent texts until the carrier has answered. */
  constructor(clock: VirtualClock, journal: Journal, receipts: Queue) {
    this.clock = clock;
    this.journal = journal;
    this.receipts = receipts;
  }

  /** A text to the service. One with a known id is the same text once more: nobody typed it again. */
  sent(text: { id?: string | undefined; from: string; to: string; body: string }): string {
    const id = text.id ?? randomUUID();
    if (!this.ids.has(id))
      this.add({ ...text, id, at: this.clock.now(), direction: 'in', status: 'received', parts: partsOf(text.body) });
    return id;
  }

  /** A text from the service, on its way; its message id. */
  publish(from: string, to: string, body: string): string {
    const id = randomUUID();
    this.add({ id, at: this.clock.now(), direction: 'out', from, to, body, status: 'sent', parts: partsOf(body) });
    this.receipts.send({ body: id });
    return id;
  }

  byId(id: string): Text | undefined {
    return this.ids.get(id);
  }

  /** The texts of one phone. */
  of(phone: string): Text[] {
    return this.texts.filter(({ from, to }) => from === phone || to === phone);
  }

  /** Every phone that ever sent or got a text, as they came. */
  known(): string[] {
    return [...new Set(this.texts.map(({ direction, from, to }) => (direction === 'in' ? from : to)))];
  }

  /** The service's last text to a phone. */
  lastTo(phone: string): string | undefined {
    return this.texts.findLast(({ direction, to }) => direction === 'out' && to === phone)?.id;
  }

  answerOf(phone: string): CarrierAnswer {
    return this.answers.get(phone) ?? 'delivered';
  }

  setAnswer(phone: string, answers: CarrierAnswer): void {
    this.answers.set(phone, answers);
    this.journal.append({ k: 'answers', phone, answers });
  }

  /** The carrier's answers to sent texts become receipts in SNS's two log groups (RULES 39). */
  report(messages: readonly Message[], logGroups: LogGroups): void {
    const delivered: string[] = [];
    const failed: string[] = [];
    for (const { body, receipt } of messages) {
      const text = this.ids.get(body);
      if (text !== undefined) {
        const answer = this.answerOf(text.to);
        this.setStatus(text, answer === 'delivered' ? 'delivered' : 'failed');
        (answer === 'delivered' ? delivered : failed).push(JSON.stringify(this.receipt(text, answer)));
      }
      if (receipt !== undefined) this.receipts.remove(receipt);
    }
    logGroups.writeReceipts(delivered, failed);
  }

  private receipt(text: Text, answer: CarrierAnswer): Fields {
    return {
      notification: {
        messageId: text.id,
        timestamp: new Date(text.at).toISOString().replace('T', ' ').replace('Z', ''),
      },
      delivery: {
        destination: text.to,
        priceInUSD: Number((PRICE_OF_PART * text.parts).toFixed(5)),
        smsType: 'Transactional',
        phoneCarrier: 'Local Carrier',
        providerResponse: providerResponses[answer],
        dwellTimeMs: this.clock.now() - text.at,
      },
      status: answer === 'delivered' ? 'SUCCESS' : 'FAILURE',
    };
  }

  private setStatus(text: Text, status: string): void {
    text.status = status;
    this.journal.append({ k: 'status', id: text.id, status });
  }

  private add(text: Text): void {
    this.texts.push(text);
    this.ids.set(text.id, text);
    this.journal.append({ k: 'text', ...text });
  }

  /** Puts back what the journal kept. */
  restore(entry: Fields): void {
    if (entry.k === 'answers') {
      const answer = carrierAnswers.find((each) => each === entry.answers);
      if (answer !== undefined) this.answers.set(text(entry.phone, 'a kept phone'), answer);
      return;
    }
    const id = text(entry.id, 'a kept text');
    const known = this.ids.get(id);
    if (entry.k === 'status') {
      if (known !== undefined) known.status = optionalText(entry.status) ?? known.status;
      return;
    }
    const kept = readText(id, entry);
    this.texts.push(kept);
    this.ids.set(id, kept);
  }

  /** What the journal must keep. */
  entries(): Fields[] {
    return [
      ...this.texts.map((each) => ({ k: 'text', ...each })),
      ...[...this.answers].map(([phone, answers]) => ({ k: 'answers', phone, answers })),
    ];
  }
}

function readText(id: string, entry: Fields): Text {
  return {
    id,
    at: optionalAmount(entry.at) ?? 0,
    direction: entry.direction === 'in' ? 'in' : 'out',
    from: optionalText(entry.from) ?? '',
    to: optionalText(entry.to) ?? '',
    body: optionalText(entry.body) ?? '',
    status: optionalText(entry.status) ?? '',
    parts: optionalAmount(entry.parts) ?? 1,
  };
}

function partsOf(body: string): number {
  return new SegmentedMessage(body).segmentsCount;
}
