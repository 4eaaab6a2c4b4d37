/** Holds what the service does against the reference model, at every commit and every Publish, and once all is quiet. */
import type { MemoryStore } from '../../shared/adapters/memory/store.ts';
import type { OutboxEntry, TextEffect } from '../../shared/kernel/decision.ts';
import type { InboundText, Incoming } from '../../shared/runtime/events.ts';
import { pkOf, textKey, textsOf } from '../../shared/runtime/outbox.ts';
import type { ItemToWrite, Row, RowKey } from '../../shared/runtime/ports.ts';
import { type Person, personSchema } from '../../shared/state/person/person.ts';
import { Calendar, ensure } from './history-calendar.ts';
import { meaningOf } from './history-commands.ts';
import { hear, type Model, standingOf, stoppedByCarrier, stranger, unfinished } from './history-model.ts';
import type { Watch } from './history-ports.ts';
import { expectAgenda, expectAgreed, expectAnswer, expectAtRest, isHeldBack, settingsOf } from './history-rules.ts';
import { day } from './person.ts';

/** A text that was decided, and what has become of it. */
interface Told {
  readonly text: TextEffect;
  readonly entry: OutboxEntry;
  readonly to: string;
  readonly personId: string;
  /** The person's own text that it answers; absent: nobody asked for it. */
  readonly answers: InboundText | undefined;
  /** How many commits there had been. */
  readonly order: number;
  published: number;
  /** How often a run was cut off while it was being published. */
  cutOff: number;
  status: unknown;
}

/** A commit, as the model sees it. */
export interface Committed {
  readonly event: Incoming;
  readonly person: Person;
  readonly item: ItemToWrite;
  readonly texts: readonly TextEffect[];
  readonly now: number;
  /** Otherwise the event was known, and what it owed is settled. */
  readonly isDecided: boolean;
}

/** Still goes to somebody who has stopped since it was decided. */
const survivesStop = /^(?:safety\.(?!care)|subscribing\.(?:stopped|stoppedInDanger|forgotten)$)/;

const keyOf = ({ pk, sk }: RowKey): string => `${pk} ${sk}`;

export class HistoryWatch implements Watch {
  private readonly models = new Map<string, Model>();
  private readonly calendars = new Map<string, Calendar>();
  /** By person, the number of the commit that ended their consent last. */
  private readonly stops = new Map<string, number>();
  private readonly owners = new Map<string, string>();
  private readonly heard = new Map<string, number>();
  private readonly seen = new Map<string, ItemToWrite['seen']>();
  private readonly told = new Map<string, Told>();
  /** In the order in which their rows said so. */
  private sending: readonly Told[] = [];
  private readonly marks = new Set<string>();
  /** The run that publishes stood still since its commit: what came in between could not hold it back any more. */
  private isLate = false;
  private commits = 0;
  private crashes = 0;
  private wrong: unknown;

  expectNothingWrong(): void {
    if (this.wrong !== undefined) throw this.wrong;
  }

  committed(event: Incoming, item: ItemToWrite, version: number, now: number): void {
    this.noting(() => {
      this.commits += 1;
      const person = personSchema.parse(item.state);
      const entries = item.outbox.filter((entry) => entry.version === version);
      const isDecided = event.type === 'wake' || !this.isKnown(event.id, item, version, now);
      this.seen.set(item.ref.id, item.seen);
      const done: Committed = { event, person, item, texts: entries.flatMap(textsOf), now, isDecided };
      const known = this.models.get(item.ref.id) ?? this.newcomer(done);
      const before = isDecided && event.type === 'text' ? unfinished(known, now) : known;
      const after = this.modelAfter(before, done);
      this.models.set(item.ref.id, after);
      if (isForgotten(done) || after.stops !== before.stops) this.stops.set(item.ref.id, this.commits);
      for (const entry of entries) this.remember(entry, done);
      expectAgreed(after, done);
      if (done.isDecided) expectAgenda(after, done);
      if (event.type === 'wake') this.calendarOf(item.ref.id).decided(after, done.texts, now);
    });
  }

  rowWritten(key: RowKey, { status, why }: Row['values'], now: number): void {
    if (key.sk.startsWith('settled#')) this.marks.add(keyOf(key));
    const told = this.told.get(keyOf(key));
    if (told === undefined || status === undefined) return;
    told.status = status;
    if (status === 'sending') this.sending = [...this.sending.filter((one) => one !== told), told];
    if (status === 'not sent') this.noting(() => this.expectReason(told, why, now));
  }

  published(to: string, body: string, now: number): void {
    this.noting(() => {
      const told = this.sending.findLast((one) => one.to === to && one.text.body === body && one.status === 'sending');
      ensure(told !== undefined, 'a text without a row', body);
      if (told === undefined) return;
      told.published += 1;
      if (this.isLate) return;
      const model = this.models.get(told.personId) ?? stranger;
      const { kind } = told.text;
      const isOvertaken = (this.stops.get(told.personId) ?? 0) > told.order;
      ensure(!isOvertaken || survivesStop.test(kind), 'a text after a STOP', kind, body);
      if (told.answers === undefined) this.calendarOf(told.personId).published(told.text, model, now);
      const isConfirmation = /^subscribing\.stopped(?:InDanger)?$/.test(kind);
      const isInTime = now - (told.answers?.at ?? 0) < 5 * 60_000;
      ensure(!isConfirmation || isInTime, 'a confirmation that comes too late', kind);
    });
  }

  goesOn(isLate: boolean): void {
    this.isLate = isLate;
  }

  crashed(): void {
    this.crashes += 1;
    for (const told of this.sending) if (told.status === 'sending') told.cutOff += 1;
  }

  /** All is quiet: every text of theirs was heard, every one of ours has come to its end, and nothing is owed. */
  async expectQuiet({
    texts,
    store,
  }: {
    readonly texts: readonly InboundText[];
    readonly store: MemoryStore;
  }): Promise<void> {
    for (const { id, body } of texts) ensure(this.heard.has(id), 'never decided', id, body);
    for (const told of this.told.values()) expectEnded(told);
    for (const [personId, model] of this.models) {
      await expectAtRest(personId, model, (entry) => this.isSettled(entry, personId), store);
    }
  }

  private isSettled(entry: OutboxEntry, personId: string): boolean {
    const ref = { kind: 'person', id: personId } as const;
    const texts = textsOf(entry);
    if (texts.length === 0) return this.marks.has(`${pkOf(ref)} settled#${entry.id}`);
    return texts.every((text) => isFinal(this.told.get(keyOf(textKey(ref, text)))?.status));
  }

  /** A throw inside a port would be taken for the port's failure, so it is kept until the command is over. */
  private noting(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.wrong ??= error;
    }
  }

  /** A number that was stopped stays so, even when whoever did it is forgotten. */
  private newcomer({ person, item }: Committed): Model {
    const { number } = person.profile;
    const owner = this.models.get(this.owners.get(number) ?? '');
    this.owners.set(number, item.ref.id);
    return { ...stranger, stoppedAt: owner?.stoppedAt };
  }

  private modelAfter(before: Model, done: Committed): Model {
    const { event, texts, now, person, isDecided } = done;
    if (event.type === 'wake') return woken(before, done);
    const first = this.heard.get(event.id);
    if (!isDecided) {
      ensure(texts.length === 0, 'decided twice', event, texts);
      return before;
    }
    this.heard.set(event.id, first ?? now);
    /** A day after FORGET ALL nobody knows any more whose number it was that the carrier speaks of. */
    if (event.type !== 'text') return person.profile.number === '' ? before : stoppedByCarrier(before, event.at, now);
    const told = texts.map(({ kind }) => kind);
    ensure(first === undefined || told.every((kind) => kind.startsWith('safety.')), 'answered twice', event, told);
    const { body, at } = event;
    const { startedAt } = person.subscribing.joining ?? { startedAt: undefined };
    const isStopped = done.item.optedOutAt !== undefined;
    const held = isHeldBack(person, now) && told.every((kind) => kind === 'subscribing.tooMany');
    const found = { settings: settingsOf(person), startedAt, isStopped, isHeldBack: held };
    const after = hear(before, { means: meaningOf(body), body, at, now, told, ...found });
    expectAnswer(before, after, done, event);
    if (isForgotten(done)) this.calendars.delete(done.item.ref.id);
    this.calendarOf(done.item.ref.id).heard(at);
    return after;
  }

  /** For a day an event is known; after that it is if the item still says so. */
  private isKnown(eventId: string, { ref }: ItemToWrite, version: number, now: number): boolean {
    const first = this.heard.get(eventId);
    const seenBefore = version === 1 ? {} : (this.seen.get(ref.id) ?? {});
    return first !== undefined && (now - first < day || eventId in seenBefore);
  }

  private calendarOf(personId: string): Calendar {
    const known = this.calendars.get(personId) ?? new Calendar();
    this.calendars.set(personId, known);
    return known;
  }

  private remember(entry: OutboxEntry, { event, person, item }: Committed): void {
    for (const text of textsOf(entry)) {
      this.told.set(keyOf(textKey(item.ref, text)), {
        text,
        entry,
        to: person.profile.number,
        personId: item.ref.id,
        answers: event.type === 'text' ? event : undefined,
        order: this.commits,
        published: 0,
        cutOff: 0,
        status: undefined,
      });
    }
  }

  /** Why a text did not go must be true at that moment; when nothing ever failed, there is no such text. */
  private expectReason({ text, entry, personId, order }: Told, why: unknown, now: number): void {
    if (why === 'said already') {
      const sibling = textsOf(entry).find(({ kind }) => kind === text.insteadOf);
      ensure(sibling !== undefined, 'not sent in place of nothing', text);
      return;
    }
    const model = this.models.get(personId) ?? stranger;
    const reasons: Readonly<Record<string, boolean>> = {
      withdrawn: (this.stops.get(personId) ?? 0) > order,
      stopped: standingOf(model) !== 'member',
      paused: (model.settings.pausedUntil ?? 0) > now,
      expired: now >= text.notAfter,
      'quiet hours': true,
    };
    ensure(this.crashes > 0 && reasons[String(why)] === true, 'not sent without a reason', why, text);
  }
}

function expectEnded({ text, status, published, cutOff }: Told): void {
  const isScheduled = /^(?:checkins\.(?:ask|reask|stillYou)|meetings\.private)$/.test(text.kind);
  ensure(isFinal(status), 'never settled', text, status);
  ensure(status === 'not sent' || status === 'in doubt' || published > 0, 'never sent', text);
  ensure(published <= 1 + (isScheduled ? 0 : cutOff), 'sent too often', text, published);
  ensure(status !== 'in doubt' || cutOff > 0, 'in doubt without a reason', text);
}

const isFinal = (status: unknown): boolean => status !== undefined && status !== 'owed' && status !== 'sending';

const isForgotten = ({ event, now, isDecided }: Committed): boolean =>
  isDecided && event.type === 'text' && meaningOf(event.body) === 'forgetAll' && now - event.at < day;

/** Of what happens by time alone, only the end of a pause changes what the model knows. */
function woken(model: Model, { texts, now, person }: Committed): Model {
  const { settings, doubt } = model;
  if (person.subscribing.forgottenAt === now) {
    const isTime = standingOf(model) !== 'member' && now >= model.stoppedSince + 30 * day;
    ensure(isTime, 'erased too early', model, now);
    return { ...stranger, stoppedAt: model.stoppedAt, stops: model.stops };
  }
  const isOver = doubt === undefined && (settings.pausedUntil ?? now + 1) <= now;
  const pausedUntil = isOver ? settingsOf(person).pausedUntil : settings.pausedUntil;
  const kind = texts.at(-1)?.kind;
  const lastSaid = kind === undefined ? model.lastSaid : { kind, at: now };
  return { ...model, lastSaid, settings: { ...settings, pausedUntil } };
}
