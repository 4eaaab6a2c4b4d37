/** What must hold of an item right after a decision, given what the model makes of it. */
import * as z from 'zod/mini';
import type { MemoryStore } from '../../shared/adapters/memory/store.ts';
import { type OutboxEntry, outboxEntrySchema } from '../../shared/kernel/decision.ts';
import type { InboundText } from '../../shared/runtime/events.ts';
import { type Person, personSchema } from '../../shared/state/person/person.ts';
import { ensure, expectOwnTime, isZoneCertain } from './history-calendar.ts';
import { meaningOf } from './history-commands.ts';
import { type Model, standingOf } from './history-model.ts';
import type { Settings } from './history-settings.ts';
import type { Committed } from './history-watch.ts';
import { day, minute } from './person.ts';

export function settingsOf({ profile }: Pick<Person, 'profile'>): Settings {
  const { zone, checkinTime, checkinTimeChosen, perDay, pausedUntil } = profile;
  return { zone, checkinTime, isChosen: checkinTimeChosen === true, perDay, pausedUntil };
}

/** Who is a member, who has stopped, who is on the way in, and what they have set. */
export function expectAgreed(model: Model, { person, item, event }: Committed): void {
  const { profile, subscribing } = person;
  const { joining } = subscribing;
  const { askedAt, ...expectedJoining } = model.joining ?? { askedAt: 0 };
  const step = joining?.agreed !== undefined ? 'adult' : joining?.groupId === undefined ? 'group' : 'consent';
  const isMember = standingOf(model) === 'member';
  const found = {
    groups: profile.memberships.map(({ groupId, since }) => ({ id: groupId, since })),
    stoppedAt: item.optedOutAt,
    joining:
      joining === undefined || isMember ? undefined : { step, group: joining.groupId, startedAt: joining.startedAt },
    settings: settingsOf(person),
    isInDoubt: subscribing.doubtedSince !== undefined,
  };
  const expected = {
    groups: model.groups,
    stoppedAt: model.stoppedAt,
    joining: isMember || model.joining === undefined ? undefined : expectedJoining,
    settings: model.settings,
    isInDoubt: model.doubt !== undefined,
  };
  const isSame = inOrder(found) === inOrder(expected);
  ensure(isSame, `after ${JSON.stringify(event)}\nfound   `, found, '\nexpected', expected);
}

/** Whether what answers this person stays away for now: too much of it, or the same words again and again. */
export function isHeldBack({ subscribing: { silentUntil = 0, said } }: Person, now: number): boolean {
  return silentUntil > now || (said !== undefined && said.at === now && said.count > 2);
}

/** JSON with its keys in one order. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Everything planned lies ahead; a member has one check-in to come, or a pause that ends; nobody else has anything but
 * the end of what is kept of them.
 */
export function expectAgenda(model: Model, { item, person, now }: Committed): void {
  const { agenda } = item;
  const count = (kind: string): number => agenda.filter((entry) => entry.kind === kind).length;
  ensure(
    agenda.every(({ at }) => at > now),
    'planned in the past',
    agenda,
    now,
  );
  const isMember = standingOf(model) === 'member';
  const ends = count('subscribing.vanish');
  ensure(isMember || agenda.length === ends, 'planned for somebody who is no member', standingOf(model), agenda);
  const mustVanish = !isMember && model.stoppedAt !== undefined && person.profile.number !== '';
  ensure(ends <= 1 && (isMember ? ends === 0 : !mustVanish || ends === 1), 'when it vanishes', model, agenda);
  const { pausedUntil } = model.settings;
  const rests = pausedUntil !== undefined;
  const isEnding = rests && pausedUntil <= now;
  const asks = count('checkins.ask');
  ensure(asks === (isMember && !rests ? 1 : 0) || (isEnding && asks <= 1), 'check-ins to come', model, agenda);
  for (const { kind, at } of agenda) {
    if (kind === 'checkins.ask' && at > now + 1) expectOwnTime(model, at);
  }
  const own = person.meetings.reminders?.length ?? 0;
  const isHeard = now - person.profile.lastHeardAt < 60 * day;
  const reminders = isMember && !rests && isHeard && isZoneCertain(model) ? own : 0;
  const planned = count('meetings.private');
  ensure(planned >= reminders && planned <= own, 'reminders to come', own, planned, model, agenda);
  ensure(count('checkins.reask') <= 1, 'two soft re-asks', agenda);
  const mustEnd = isMember && rests && model.doubt === undefined;
  ensure(!mustEnd || count('subscribing.resume') === 1, 'a pause without an end', model, agenda);
  ensure(!mustEnd || pausedUntil <= now + 91 * day, 'a pause of more than 90 days', model);
  const kinds = person.questions.map(({ kind }) => kind);
  ensure(new Set(kinds).size === kinds.length, 'a question asked twice', kinds);
}

/** Answers a stopped person's own words, and leaves them stopped. */
const toStopped = /^(?:safety\.(?!care)|subscribing\.(?:stoppedAnswer|help)$)/;
const confirmation = /^subscribing\.stopped(?:InDanger)?$/;

/** What a text is answered with: the one confirmation of a STOP, one line to who has stopped, a word to everybody else. */
export function expectAnswer(
  before: Model,
  after: Model,
  { texts, person, item, now }: Committed,
  event: InboundText,
): void {
  const kinds = texts.map(({ kind }) => kind);
  const means = meaningOf(event.body);
  const hasStopped =
    (means === 'stop' || means === 'stopInDanger' || after.stoppedAt !== before.stoppedAt) &&
    standingOf(before) !== 'stopped' &&
    standingOf(after) === 'stopped';
  const isInTime = now - event.at < 5 * minute;
  const confirmations = kinds.filter((kind) => confirmation.test(kind)).length;
  ensure(confirmations === (hasStopped && isInTime ? 1 : 0), 'confirmations of a STOP', kinds, event);
  const isAsked = person.questions.some(({ kind }) => !kind.startsWith('safety.'));
  ensure(!hasStopped || !isAsked, 'a question is left open by a STOP', person.questions);
  const stays = standingOf(before) === 'stopped' && standingOf(after) === 'stopped';
  ensure(!stays || kinds.every((kind) => toStopped.test(kind)), 'said to somebody who has stopped', kinds, event);
  ensure(means !== 'danger' || kinds.some((kind) => kind.startsWith('safety.')), 'danger without an answer', kinds);
  const isLate = now - event.at >= day;
  const isMember = standingOf(before) === 'member' && standingOf(after) === 'member';
  if (
    means === 'digit' &&
    isMember &&
    !isLate &&
    !isHeldBack(person, now) &&
    person.profile.unconfirmedSince === undefined
  ) {
    const answer = before.doubt === undefined ? ['checkins.answer'] : ['subscribing.keeping', 'checkins.answer'];
    ensure(kinds.join() === answer.join(), 'a digit that was not taken as an answer', kinds, event);
  }
  if (kinds.includes('checkins.answer')) {
    const isOpen = person.questions.some(({ kind }) => kind === 'checkins.today');
    ensure(
      !isOpen && !item.agenda.some(({ kind }) => kind === 'checkins.reask'),
      'answered and still open',
      person.questions,
    );
  }
}

const outboxSchema = z.array(outboxEntrySchema);

/** Once all is quiet: nothing is owed, and the number's own row knows of an opt-out as well as the person does. */
export async function expectAtRest(
  personId: string,
  model: Model,
  isSettled: (entry: OutboxEntry) => boolean,
  store: MemoryStore,
): Promise<void> {
  const [item] = await store.load([{ kind: 'person', id: personId }]);
  if (item === undefined || item.version === 0) return;
  const owed = outboxSchema.parse(item.outbox).filter((entry) => !isSettled(entry));
  ensure(owed.length === 0, 'still owed', owed);
  const { numberId } = personSchema.parse(item.state).profile;
  if (numberId === '') return;
  const row = await store.numberRow(numberId);
  if (row === undefined) {
    const [free] = await store.rows([{ pk: `number#${numberId}`, sk: 'self' }]);
    return ensure(free?.values.optedOutAt === model.stoppedAt, 'a number without its opt-out', model);
  }
  if (row.personId !== personId) return;
  ensure((row.optedOutAt === undefined) === (model.stoppedAt === undefined), 'the number says otherwise', row, model);
}
