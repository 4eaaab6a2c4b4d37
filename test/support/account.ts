/** What a world did, put so that two runs of one history can be compared, and what must hold after any run. */
import { expect } from 'vitest';
import { type Effect, type TextClass, textClasses } from '../../shared/kernel/decision.ts';
import { pkOf } from '../../shared/runtime/outbox.ts';
import { day } from './person.ts';
import type { DecidedText } from './traced-store.ts';
import type { World } from './world.ts';

export interface Fate {
  readonly kind: string;
  readonly class: TextClass;
  /**
   * As its row says. Without one: `erased` if it went with a FORGET, `left behind` if the number has a new owner, or
   * `owed`.
   */
  readonly status: string;
  readonly why: string | undefined;
  readonly to: string;
  readonly body: string;
}

export interface Account {
  readonly fates: readonly Fate[];
  /** By number and body, how often it left. */
  readonly published: ReadonlyMap<string, number>;
  /** State, agenda, records, mirrors and announcements, without instants and versions. */
  readonly rest: readonly string[];
}

export async function accountOf(world: World): Promise<Account> {
  const texts = await world.store.texts();
  const fates = texts.map((decided) => fateOf(decided, world.store.numbers, statusOf(world, decided)));
  const published = new Map<string, number>();
  for (const { to, body } of world.sent)
    published.set(keyOf({ to, body }), (published.get(keyOf({ to, body })) ?? 0) + 1);
  return { fates, published, rest: restOf(world) };
}

const keyOf = ({ to, body }: { readonly to: string; readonly body: string }): string => `${to} ${body}`;

/**
 * The row of an earlier text may go with a FORGET; and a number that it has freed may have found a new owner since, so
 * that nothing brings the message of the former one back.
 */
function statusOf({ store }: World, { ref, text, row }: DecidedText): string {
  if (row === undefined && text.at < (store.erased.get(pkOf(ref)) ?? 0)) return 'erased';
  const status = String(row?.values.status ?? 'owed');
  const isReached = store.dump().rows.some(({ pk, mirrorOf }) => /^number#/.test(String(pk)) && mirrorOf === ref.id);
  return isReached || (status !== 'owed' && status !== 'sending') ? status : 'left behind';
}

function fateOf({ ref, text, row }: DecidedText, numbers: ReadonlyMap<string, string>, status: string): Fate {
  const why = row?.values.why;
  return {
    kind: text.kind,
    class: text.class,
    status,
    why: why === undefined ? undefined : String(why),
    to: numbers.get(pkOf(ref)) ?? '',
    body: text.body,
  };
}

function restOf({ store, ports }: World): readonly string[] {
  const { items, rows } = store.dump();
  const kept = rows.filter(({ sk }) => typeof sk === 'string' && !/^(?:text|settled)#/.test(sk));
  /** Their ids follow from those of people, which are random. */
  const announced = ports.bus.announced.map(({ id: _, ...event }) => event);
  const aggregates = [...items].map(([pk, item]) => ({ pk, item }));
  const all: readonly unknown[] = [...aggregates, ...kept, ...announced];
  return [...new Set(all.map((one) => JSON.stringify(timeless(one))))].sort();
}

/** What may rightly differ when something happened a little later, in one commit more, or under another new id. */
const incidental: ReadonlySet<string> = new Set(['version', 'mirrorVersion', 'lastWording', 'outbox', 'seen']);

/** In one order of keys, without instants and what is incidental; JSON within is looked into. */
function timeless(value: unknown): unknown {
  if (typeof value === 'number') return value > 1e9 ? '<time>' : value;
  if (typeof value === 'string') return timelessText(value);
  if (Array.isArray(value)) return value.map(timeless);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([name]) => !incidental.has(name));
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, timeless(part)]));
}

function timelessText(text: string): unknown {
  if (text.startsWith('{')) return timeless(JSON.parse(text));
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/\b\d{13}\b/g, '<time>')
    .replaceAll(/\b(wake|person)-\d+/g, '$1');
}

/** What holds after every run: nothing is owed, nothing was applied twice, and texts left as their classes say. */
export function expectSound(world: World, { fates, published }: Account, deaths: number): void {
  const twice = [...world.store.applied].filter(([, times]) => times.some((at, n) => at - (times[n - 1] ?? 0) < day));
  expect(twice, 'events applied twice').toEqual([]);
  expect(decidedTwice(world), 'events decided twice').toEqual([]);
  const open = fates.filter(({ status }) => status === 'owed' || status === 'sending');
  expect(open, 'texts still owed').toEqual([]);
  const inDoubt = fates.filter(({ status }) => status === 'in doubt');
  expect(inDoubt.length, 'texts in doubt').toBeLessThanOrEqual(deaths);
  expect(fates.filter(({ status }) => status === 'left behind').length).toBeLessThanOrEqual(deaths);
  expect(inDoubt.filter((fate) => textClasses[fate.class].inDoubt === 'resend' && fate.why === undefined)).toEqual([]);
  expect(duplicates(fates, published), 'texts that left twice').toBeLessThanOrEqual(deaths);
  expect(world.ports.mail.take(), 'nudges that wait').toEqual([]);
}

/**
 * Decisions on an event that was decided before. After a day its id is forgotten, and what may then come of it again
 * harms nobody: a note that it came late, and an answer to danger.
 */
function decidedTwice({ store }: World): readonly string[] {
  const keys = store.decided.map(({ ref, entry }) => `${ref.id} ${entry.id}`);
  return keys.filter((key, index) => {
    const first = keys.indexOf(key);
    const [before, again] = [store.decided[first]?.entry, store.decided[index]?.entry];
    if (first === index || before === undefined || again === undefined) return false;
    return again.at - before.at < day || !again.effects.every(isHarmless);
  });
}

function isHarmless(effect: Effect): boolean {
  if (effect.type === 'record') return effect.key.includes('#late#');
  return effect.type === 'announce' || (effect.type === 'text' && effect.class === 'safety');
}

const perhapsSent: ReadonlySet<string> = new Set(['in doubt', 'erased', 'left behind']);

/** How many texts left more often than they may; throws for one that left less often, or must never leave twice. */
function duplicates(fates: readonly Fate[], published: ReadonlyMap<string, number>): number {
  const keys = new Set([...fates.map(keyOf), ...published.keys()]);
  let sum = 0;
  for (const key of keys) {
    const same = fates.filter((fate) => keyOf(fate) === key);
    const times = published.get(key) ?? 0;
    const surely = same.filter(({ status }) => status === 'sent' || status === 'delivered').length;
    const perhaps = same.filter(({ status }) => perhapsSent.has(status)).length;
    expect(times, `a text lost: ${key}`).toBeGreaterThanOrEqual(surely);
    const extra = Math.max(0, times - surely - perhaps);
    if (extra > 0)
      expect(
        same.some((fate) => textClasses[fate.class].inDoubt === 'resend'),
        `twice: ${key}`,
      ).toBe(true);
    sum += extra;
  }
  return sum;
}

/**
 * The same came of it, but for texts in doubt (at most one per death, and only of classes that are recorded so). A
 * check-in in doubt is none that was missed, so that the days after it may go another way (DESIGN 2).
 */
export function expectSame(account: Account, reference: Account, deaths: number): void {
  const kinds = ({ fates }: Account) => fates.map(({ kind }) => kind);
  const unheard = account.fates.findIndex(({ kind, status }) => kind === 'checkins.ask' && status === 'in doubt');
  if (unheard !== -1 && unheard < account.fates.length - 1) {
    expect(kinds(account).slice(0, unheard + 1)).toEqual(kinds(reference).slice(0, unheard + 1));
    return;
  }
  expect(account.rest).toEqual(reference.rest);
  expect(kinds(account)).toEqual(kinds(reference));
  const changed = account.fates.filter(({ status }, index) => status !== reference.fates[index]?.status);
  expect(changed.filter(({ status }) => status !== 'in doubt')).toEqual([]);
  expect(changed.length).toBeLessThanOrEqual(deaths);
}
