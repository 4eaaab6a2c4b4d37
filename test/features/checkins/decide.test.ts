import { describe, expect, test } from 'vitest';
import { checkins } from '../../../shared/features/checkins/decide.ts';
import type { Fact } from '../../../shared/features/facts.ts';
import { type Input, nothingGathered } from '../../../shared/features/feature.ts';
import type { Checkins } from '../../../shared/state/person/checkins.ts';
import { day, riverside } from '../../support/person.ts';
import { inDenver, member } from './member.ts';

function inputOf(phone: ReturnType<typeof member>, textAt: number = phone.now): Input<Checkins> {
  return {
    slice: phone.person.checkins,
    profile: phone.person.profile,
    optedOutAt: phone.optedOutAt,
    questions: phone.person.questions,
    agenda: phone.agenda,
    unaskedLeft: 2,
    context: {
      now: phone.now,
      eventId: 'event-1',
      personId: 'person-1',
      textAt,
      random: 0,
      secret: 'secret',
      groups: [riverside],
      namedFor: [],
      supportContact: 'help@steadyline.example',
      siteUrl: 'https://steadyline.example',
      gathered: nothingGathered,
    },
  };
}

const hear = (phone: ReturnType<typeof member>, fact: Fact) => checkins.hear(fact, inputOf(phone));

describe('the check-in hears', () => {
  test('that somebody joined, and plans the first one for their own next nine o clock', () => {
    const { plan = [] } = hear(member(), { kind: 'joined', groupId: 'riverside' });
    expect(plan).toEqual([
      { id: 'checkins.ask', kind: 'checkins.ask', at: inDenver('2026-03-03 09:00'), data: { date: '2026-03-03' } },
    ]);
  });

  test('that they came again after weeks: the first answer will carry the lowered-tolerance line', () => {
    const before = { date: '2026-02-01', at: inDenver('2026-02-01 09:00'), reasked: false, settled: false };
    const outcome = hear(member({ slice: { asked: before, missed: 5 } }), { kind: 'joined', groupId: 'riverside' });
    expect(outcome.slice).toMatchObject({ back: true, missed: 0, asked: { settled: true } });
  });

  test.each([
    { kind: 'stopped' },
    { kind: 'paused', until: inDenver('2026-03-09 12:00') },
    { kind: 'forgotten' },
  ] satisfies Fact[])('%o, and drops what it had planned', (fact) => {
    expect(hear(member(), fact).drop).toEqual(['checkins.ask', 'checkins.reask']);
  });

  test('a pause that ran out, and says nothing of a break to somebody who has just said RESUME', () => {
    const phone = member({ profile: { lastHeardAt: inDenver('2026-02-24 12:00') } });
    expect(hear(phone, { kind: 'resumed' })).toMatchObject({ slice: { back: true }, plan: [{ kind: 'checkins.ask' }] });
    const saidSo = member();
    expect(hear(saidSo, { kind: 'resumed' }).slice?.back).toBeUndefined();
  });

  test('nothing that would ask somebody who paused or left', () => {
    const paused = member({ profile: { pausedUntil: inDenver('2026-03-09 12:00') } });
    expect(hear(paused, { kind: 'rhythmChanged' }).plan).toBeUndefined();
    const left = member({ profile: { memberships: [] } });
    expect(hear(left, { kind: 'rhythmChanged' }).plan).toBeUndefined();
  });

  test('danger: what is open is closed, nothing is asked again that day, the next comes another day', () => {
    const phone = member();
    phone.at(inDenver('2026-03-03 10:00'));
    const outcome = hear(phone, { kind: 'inDanger', danger: 'suicide' });
    expect(outcome).toMatchObject({ close: ['checkins.today'], drop: ['checkins.reask'], slice: { missed: 0 } });
    expect(outcome.plan?.[0]?.at).toBe(inDenver('2026-03-04 09:00'));
    const early = member({ now: inDenver('2026-03-03 08:00') });
    expect(hear(early, { kind: 'inDanger', danger: 'suicide' }).plan?.[0]?.at).toBe(inDenver('2026-03-04 09:00'));
  });

  test('danger of somebody who is asked nothing, and plans nothing', () => {
    const phone = member();
    phone.agenda = [];
    expect(hear(phone, { kind: 'inDanger', danger: 'overdose' }).plan).toEqual([]);
  });

  test('a low answer is stated as a fact, and so is a miss', () => {
    const phone = member();
    const low = checkins.questions['checkins.today']?.answer(
      { body: '1', folded: '1', danger: undefined, optOut: 'none' },
      inputOf(phone),
    );
    expect(low?.facts).toEqual([{ kind: 'answeredLow', score: 1 }]);
    phone.at(inDenver('2026-03-03 10:00'));
    const [entry] = phone.agenda.filter(({ kind }) => kind === 'checkins.ask');
    phone.now = entry?.at ?? phone.now + day;
    const missed = entry && checkins.wakes['checkins.ask']?.(entry, inputOf(phone));
    expect(missed?.facts).toEqual([{ kind: 'missed', inARow: 1 }]);
  });
});
