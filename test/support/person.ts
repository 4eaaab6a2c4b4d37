/**
 * A simulated phone over `decidePerson`: one person in memory, a clock that only moves when told, and everything that
 * left the decision kept for assertions. No ports, no mocks: what is texted here is decided by the real rules.
 */
import { decidePerson, needsOfPerson, type PersonEvent } from '../../shared/decide/person.ts';
import type { Fact } from '../../shared/features/facts.ts';
import { type Context, type Gathered, nothingGathered } from '../../shared/features/feature.ts';
import type { AgendaEntry, Effect, Ref, TextEffect } from '../../shared/kernel/decision.ts';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import type { GroupConfig } from '../../shared/state/group.ts';
import { newPerson } from '../../shared/state/person/new-person.ts';
import type { Person } from '../../shared/state/person/person.ts';
import { type Standing, standingOf } from '../../shared/state/person/standing.ts';
import type { KnownLists } from './known-lists.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const riverside: GroupConfig = {
  id: 'riverside',
  word: 'riverside',
  name: 'Riverside',
  zone: 'America/Denver',
  language: 'en',
};
export const hillside: GroupConfig = {
  id: 'hillside',
  word: 'hillside',
  name: 'Hillside',
  zone: 'America/Los_Angeles',
  language: 'en',
};

/** Monday 2 March 2026, noon in Denver; the clocks there change on Sunday 8 March. */
export const mondayNoon: Instant = Date.UTC(2026, 2, 2, 19);

export interface PhoneOptions {
  readonly number?: string;
  readonly now?: Instant;
  readonly groups?: readonly GroupConfig[];
  /** Groups whose configuration names this number as a coordinator's. */
  readonly namedFor?: readonly string[];
  readonly random?: number;
  /** What decisions read of meetings; without it nothing is ever read. */
  readonly lists?: KnownLists;
}

type Recorded = Extract<Effect, { type: 'record' }>;
type Projected = Extract<Effect, { type: 'project' }>;

export class Phone {
  now: Instant;
  person: Person;
  agenda: readonly AgendaEntry[] = [];
  optedOutAt: Instant | undefined;
  expiresAt: Instant | null = null;
  /** Every effect of every decision, oldest first. */
  readonly effects: Effect[] = [];
  /** Reasons of the withdrawals that decisions asked for. */
  readonly withdrawn: string[] = [];
  #events = 0;
  readonly #options: PhoneOptions;

  constructor(options: PhoneOptions = {}) {
    this.#options = options;
    this.now = options.now ?? mondayNoon;
    this.person = newPerson(options.number ?? '+18015550101', 'number-1', this.now);
  }

  /** Texts the service and returns the bodies of its answers. `textAt` is when the carrier received the text, if earlier. */
  texts(body: string, { textAt = this.now }: { readonly textAt?: Instant } = {}): string[] {
    return this.#decide({ type: 'text', body }, textAt);
  }

  /** Several texts one after the other; returns the answers to the last one. */
  says(...bodies: readonly string[]): string[] {
    return bodies.map((body) => this.texts(body)).at(-1) ?? [];
  }

  /** What the carrier says of a text to this number. */
  receipt(status: 'opted-out' | 'failed' | 'delivered'): string[] {
    return this.#decide({ type: 'receipt', status }, this.now);
  }

  /** Another aggregate has changed, and nudges. */
  isTold(from: Ref, about: string): string[] {
    return this.#decide({ type: 'told', from, about }, this.now);
  }

  /** Texts that were decided and never went, which the next decision hears of. */
  notSent(...texts: readonly TextEffect[]): string[] {
    const heard = texts.map(({ kind, at }) => ({ kind: 'notSent' as const, text: kind, at }));
    return this.#decide({ type: 'wake' }, this.now, heard);
  }

  /** Moves the clock to an instant with everything due on the way happening in its time; returns what was texted. */
  at(instant: Instant): string[] {
    const before = this.sent.length;
    for (let wakes = 0; wakes < 10_000; wakes += 1) {
      const next = Math.min(...this.agenda.map((entry) => entry.at));
      if (next > instant) break;
      this.now = Math.max(this.now, next);
      this.#decide({ type: 'wake' }, this.now);
    }
    this.now = Math.max(this.now, instant);
    return this.sent.slice(before).map((text) => text.body);
  }

  /** Lets time pass, as `at` does. @param span milliseconds */
  later(span: number): string[] {
    return this.at(this.now + span);
  }

  get standing(): Standing {
    return standingOf(this.person, this.optedOutAt);
  }

  /** Every text that left, oldest first. */
  get sent(): TextEffect[] {
    return this.effects.filter((effect) => effect.type === 'text');
  }

  get records(): Recorded[] {
    return this.effects.filter((effect) => effect.type === 'record');
  }

  /** The mirrored rows as they stand now, by `pk/sk`; a row that was taken away is absent. */
  get rows(): ReadonlyMap<string, NonNullable<Projected['row']>> {
    const rows = new Map<string, NonNullable<Projected['row']>>();
    for (const effect of this.effects) {
      if (effect.type !== 'project') continue;
      const key = `${effect.pk}/${effect.sk}`;
      if (effect.row === null) rows.delete(key);
      else rows.set(key, effect.row);
    }
    return rows;
  }

  /** Names of the domain events that were announced, oldest first. */
  get announced(): string[] {
    return this.effects.flatMap((effect) => (effect.type === 'announce' ? [effect.event] : []));
  }

  /** Who was nudged about what, as `group#riverside coordinator`. */
  get told(): string[] {
    return this.effects.flatMap((effect) =>
      effect.type === 'tell' ? [`${effect.to.kind}#${effect.to.id} ${effect.about}`] : [],
    );
  }

  /** When something of this kind is planned next. */
  planned(kind: string): Instant | undefined {
    return this.agenda.find((entry) => entry.kind === kind)?.at;
  }

  #decide(event: PersonEvent, textAt: Instant, heard: readonly Fact[] = []): string[] {
    this.#events += 1;
    const { person, agenda, optedOutAt } = this;
    const contextOf = (gathered: Gathered): Context => this.#context(textAt, gathered);
    const gathered =
      this.#options.lists?.gather((read) => needsOfPerson(person, agenda, optedOutAt, event, contextOf(read))) ??
      nothingGathered;
    const decision = decidePerson(person, agenda, optedOutAt, event, contextOf(gathered), heard);
    this.person = decision.state;
    this.agenda = decision.agenda;
    // Every text here leaves at once, so none is needed in the place of another.
    const effects = decision.effects.filter((effect) => effect.type !== 'text' || effect.insteadOf === undefined);
    this.effects.push(...effects);
    if (decision.withdraw !== undefined) this.withdrawn.push(decision.withdraw.reason);
    if (decision.optedOutAt !== undefined) this.optedOutAt = decision.optedOutAt ?? undefined;
    if (decision.expiresAt !== undefined) this.expiresAt = decision.expiresAt;
    return effects.flatMap((effect) => (effect.type === 'text' ? [effect.body] : []));
  }

  #context(textAt: Instant, gathered: Gathered): Context {
    const { groups = [riverside], namedFor = [], random = 0 } = this.#options;
    return {
      now: this.now,
      personId: 'person-1',
      eventId: `event-${this.#events}`,
      textAt,
      random,
      secret: `secret-${this.#events}`,
      groups,
      namedFor,
      supportContact: 'help@steadyline.example',
      siteUrl: 'https://steadyline.example',
      gathered,
    };
  }
}

/** A phone whose owner has joined Riverside, said yes twice and skipped every short question. */
export function memberPhone(options: PhoneOptions = {}): Phone {
  const phone = new Phone(options);
  phone.says('JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP');
  return phone;
}

/** The same in Spanish. */
export function miembro(options: PhoneOptions = {}): Phone {
  const phone = new Phone(options);
  phone.says('UNIRME riverside', 'SI', 'SI', 'SALTAR', 'SALTAR', 'SALTAR', 'SALTAR');
  return phone;
}
