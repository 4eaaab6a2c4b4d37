/** What can be done with the running service, by HTTP or from a test: text it, move its clock, look at it, make it crash. */
import type { Bus } from './bus.ts';
import type { VirtualClock } from './clock.ts';
import type { Cloud } from './cloud.ts';
import type { Engine } from './engine.ts';
import { type Fields, fields, type Json, LocalError, optionalText } from './json.ts';
import { readMove } from './moves.ts';
import { type CarrierAnswer, carrierAnswers, type Phones, type Text } from './phones.ts';
import type { Queues } from './queue-set.ts';
import type { Tables } from './table.ts';
import type { Topics } from './topics.ts';

export interface Parts {
  clock: VirtualClock;
  engine: Engine;
  phones: Phones;
  topics: Topics;
  bus: Bus;
  queues: Queues;
  tables: Tables;
  cloud: Cloud;
  /** E.164: the number that people text. */
  number: string;
}

const E164 = /^\+[1-9]\d{7,14}$/;
const MOST_CHARACTERS = 1600;
const NEXT = 25;

export class Service {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  now(): number {
    return this.parts.clock.now();
  }

  /** Texts the service; every text that left it until all queues were idle again. @throws LocalError for what no phone could send. */
  async text(from: string, body: string, id?: string): Promise<Text[]> {
    const { phones, topics, engine, number } = this.parts;
    checkPhone(from, 'from');
    if (from === number) throw new LocalError('from is the service itself; name another phone');
    if (body.length > MOST_CHARACTERS) throw new LocalError(`body must have at most ${MOST_CHARACTERS} characters`);
    if (id !== undefined) this.checkId(id, from, body);
    const before = phones.texts.length;
    const previous = phones.lastTo(from);
    const [keyword = ''] = body.trim().toUpperCase().split(/\s+/);
    const payload = {
      originationNumber: from,
      destinationNumber: number,
      messageKeyword: keyword === '' ? 'KEYWORD' : keyword,
      messageBody: body,
      inboundMessageId: phones.sent({ id, from, to: number, body }),
      ...(previous === undefined ? {} : { previousPublishedMessageId: previous }),
    };
    topics.publish(topics.inbound().arn, JSON.stringify(payload));
    await engine.settled();
    return this.sentSince(before);
  }

  /** A duplicate is the same text: another one under its id would be lost without a word. */
  private checkId(id: string, from: string, body: string): void {
    const known = this.parts.phones.byId(id);
    if (known !== undefined && (known.direction === 'out' || known.from !== from || known.body !== body))
      throw new LocalError(`id ${id} is another text's; a duplicate has the same from and body`);
  }

  /**
   * Moves the clock by a duration (`PT24H`) or to an instant (ISO 8601 with its offset), once moves that were asked for
   * before have ended. @throws LocalError for neither, or the past.
   */
  async move(input: {
    advance?: string | undefined;
    to?: string | undefined;
  }): Promise<{ now: number; texts: Text[] }> {
    const move = readMove(input);
    let before = 0;
    await this.parts.engine.advance((now) => {
      before = this.parts.phones.texts.length;
      return move(now);
    });
    return { now: this.now(), texts: this.sentSince(before) };
  }

  private sentSince(before: number): Text[] {
    return this.parts.phones.texts.slice(before).filter(({ direction }) => direction === 'out');
  }

  /** @throws LocalError when the phone is not E.164. */
  textsOf(phone: string): Text[] {
    checkPhone(phone, 'phone');
    return this.parts.phones.of(phone);
  }

  phones(): string[] {
    return this.parts.phones.known();
  }

  /** How the carrier treats a phone from now on. @throws LocalError for another answer. */
  setAnswer(phone: string, answers: string): void {
    checkPhone(phone, 'phone');
    const answer = carrierAnswers.find((each): each is CarrierAnswer => each === answers);
    if (answer === undefined) throw new LocalError(`answers must be one of ${carrierAnswers.join(', ')}`);
    this.parts.phones.setAnswer(phone, answer);
    this.parts.engine.changed();
  }

  answerOf(phone: string): CarrierAnswer {
    return this.parts.phones.answerOf(phone);
  }

  /** The named function (`wake`) dies once, right before or after its next such call. @throws LocalError for unknown names. */
  crash(functionName: string, when: 'before' | 'after', operation: string): void {
    const names = this.parts.engine.functions.map(({ settings }) => settings.name);
    const short = shortNames(names);
    const name = names.find((each, index) => each === functionName || short[index] === functionName);
    if (name === undefined) throw new LocalError(`there is no function ${functionName}; there are ${short.join(', ')}`);
    this.parts.cloud.crash({ functionName: name, when, operation });
  }

  /** What stands in the agendas, soonest first. */
  async next(): Promise<{ at: number; phone: string; kind: string }[]> {
    const entries = await this.parts.tables.nextAgenda(NEXT);
    return entries.map(({ at, kind, item }) => ({ at, kind, phone: numberOf(item) }));
  }

  /** The last events of the bus, and every queue with its dead letters. */
  bus(): {
    events: { at: number; type: string; detail: Json }[];
    queues: { name: string; waiting: number; inFlight: number; dead: number }[];
  } {
    const queues = [...this.parts.queues.byName.values()].filter(({ settings }) => settings.arn.startsWith('arn:'));
    const behind = new Set(queues.map(({ settings }) => settings.redrive?.to));
    const { ends } = this.parts.queues;
    const shown = queues.filter(({ settings }) => !behind.has(settings.arn));
    const names = shortNames(shown.map(({ settings }) => settings.name));
    return {
      events: this.parts.bus.seen,
      queues: shown.map((queue, index) => {
        const { waiting, inFlight } = queue.counts();
        const name = names[index] ?? queue.settings.name;
        if (ends.has(queue.settings.arn)) return { name, waiting: 0, inFlight: 0, dead: waiting };
        const letters = queue.settings.redrive && this.parts.queues.byArn(queue.settings.redrive.to)?.counts();
        return { name, waiting, inFlight, dead: letters?.waiting ?? 0 };
      }),
    };
  }

  /** Calls back after every change. */
  watch(changed: () => void): void {
    this.parts.engine.onChange = changed;
  }
}

function checkPhone(phone: string, what: string): void {
  if (!E164.test(phone)) throw new LocalError(`${what} must be a phone number in E.164 form, as +18015550101`);
}

function numberOf(item: Fields): string {
  return optionalText(fields(fields(item.state, 'state').profile, 'profile').number) ?? '';
}

/** Names without the words that all of them begin with. */
export function shortNames(names: readonly string[]): string[] {
  const [first = '', ...others] = names;
  const words = first.split('-');
  let shared = '';
  for (let count = words.length - 1; count > 0 && shared === ''; count--) {
    const start = `${words.slice(0, count).join('-')}-`;
    if (others.length > 0 && others.every((name) => name.startsWith(start))) shared = start;
  }
  return names.map((name) => name.slice(shared.length));
}
