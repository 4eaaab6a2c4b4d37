import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideMeeting,
  followersAPage,
  type MeetingContext,
  type MeetingEvent,
  pageOf,
} from '../../shared/decide/meeting.ts';
import type { AgendaEntry, Decision, Effect } from '../../shared/kernel/decision.ts';
import type { Meeting, Saying } from '../../shared/state/meeting/meeting.ts';
import type { Order } from '../../shared/state/person/meetings.ts';
import type { Teller } from '../../shared/state/person/roles.ts';
import { day, memberPhone, minute, mondayNoon } from '../support/person.ts';

const date = '2026-03-04';
const off: Saying = { kind: 'called off', date };
const on: Saying = { kind: 'meets', date };

const { person } = memberPhone();

/** A coordinator of Riverside as their item stands, with what they have said of meeting m. */
function teller(id: string, orders: readonly Order[], role: 'coordinator' | 'member' = 'coordinator'): Teller {
  const memberships = person.profile.memberships.map((one) => ({ ...one, role }));
  const profile = { ...person.profile, memberships };
  return { id, optedOutAt: undefined, person: { ...person, profile, meetings: { orders: [...orders] } } };
}

const said = (what: Saying, at: number, more: Partial<Order> = {}): Order => ({
  ...{ group: 'riverside', id: 'm', at: mondayNoon + at, what },
  ...more,
});

/** A meeting whose every decision takes place, and whose nudges are kept. */
class Room {
  state: Meeting = { calledOff: [] };
  agenda: readonly AgendaEntry[] = [];
  expiresAt: number | null | undefined;
  version = 0;
  now = mondayNoon;
  readonly effects: Effect[] = [];
  readonly followers: string[];

  constructor(followers = 0) {
    this.followers = Array.from({ length: followers }, (_, n) => `p${String(n).padStart(5, '0')}`);
  }

  hears(event: MeetingEvent, { room = true }: Partial<MeetingContext> = {}): Decision<Meeting> | undefined {
    const page = pageOf(this.agenda, event, this.now);
    const rest = this.followers.filter((id) => page?.after === undefined || id > page.after);
    const followers = rest.slice(0, followersAPage).map((personId) => ({ key: personId, personId }));
    const decision = decideMeeting(this.state, this.agenda, event, {
      ...{ group: 'riverside', id: 'm', now: this.now, version: this.version + 1, room },
      page: page === undefined ? undefined : { ...page, followers },
    });
    if (decision === undefined) return undefined;
    this.version += 1;
    this.state = decision.state;
    this.agenda = decision.agenda;
    this.expiresAt = decision.expiresAt;
    this.effects.push(...decision.effects);
    return decision;
  }

  /** And it is woken for it. */
  listChanges(): Decision<Meeting> | undefined {
    this.hears({ kind: 'list' });
    return this.hears({ kind: 'wake' });
  }

  orders(id: string, ...orders: readonly Order[]): Decision<Meeting> | undefined {
    return this.hears({ kind: 'order', teller: teller(id, orders) });
  }

  /** Its own nudges reach it until there is none. */
  goesOn(): void {
    let heard = 0;
    for (const effect of this.effects) {
      if (effect.type !== 'tell' || effect.to.kind !== 'meeting') continue;
      expect(effect.to.id).toBe('riverside/m');
      this.hears({ kind: 'page', id: effect.id });
      heard += 1;
      if (heard > 1000) throw new Error('it never ends');
    }
  }

  get told(): readonly string[] {
    return this.effects.flatMap((effect) =>
      effect.type === 'tell' && effect.to.kind === 'person' ? [effect.to.id] : [],
    );
  }

  /** The row that a search reads, as it was last written. */
  get row(): unknown {
    return this.effects.findLast((effect) => effect.type === 'project');
  }
}

const dates = ({ state }: Room): readonly string[] => state.calledOff.map((one) => one.date);

describe('what coordinators say of a meeting', () => {
  it('is taken over from their own item, and stands in a row that goes when the day is over', () => {
    const room = new Room();
    room.orders('ann', said(off, 1));
    expect(dates(room)).toEqual([date]);
    const expiresAt = Date.parse('2026-03-06');
    expect(room.row).toMatchObject({ pk: 'decided#riverside', sk: 'm', row: { calledOff: date }, expiresAt });
    room.orders('ann', said(off, 1), said({ kind: 'moud' }, 2));
    expect(room.row).toMatchObject({ row: { calledOff: date, moud: true } });
    expect(room.row).not.toHaveProperty('expiresAt');
    room.orders('ann', said(off, 1), said({ kind: 'moud' }, 2), said(on, 3), said({ kind: 'not moud' }, 4));
    expect(room.state).toMatchObject({ calledOff: [] });
    expect(room.row).toMatchObject({ row: null });
  });

  it('of several the newest counts, in whatever order they are heard', () => {
    const sayings = [said(off, 1), said(on, 2), said(off, 3), said({ kind: 'moud' }, 2), said({ kind: 'not moud' }, 5)];
    const anyTold = fc.array(fc.record({ by: fc.constantFrom('ann', 'bob', 'cat'), saying: fc.nat(4) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(anyTold, (told) => {
        const ofEach = (id: string) =>
          sayings.filter((_, index) => told.some(({ by, saying }) => by === id && saying === index));
        const outcomes = [told, told.toReversed()].map((order) => {
          const room = new Room();
          for (const { by } of order) room.orders(by, ...ofEach(by));
          return [dates(room), room.state.moud];
        });
        const newest = (kinds: readonly string[]) =>
          sayings
            .filter(({ what }, index) => kinds.includes(what.kind) && told.some(({ saying }) => saying === index))
            .toSorted((a, b) => b.at - a.at)[0]?.what.kind;
        const isMoud = newest(['moud', 'not moud']) === 'moud';
        const expected = [newest(['called off', 'meets']) === 'called off' ? [date] : [], isMoud ? true : undefined];
        expect(outcomes).toEqual([expected, expected]);
      }),
    );
  });

  it('RULES 57: what UNDO took back is as if it had not been said, and what was said before it counts again', () => {
    const room = new Room();
    room.orders('ann', said(off, 1));
    room.orders('bob', said(on, 2));
    expect(dates(room)).toEqual([]);
    room.orders('bob', said(on, 2, { undone: true }));
    expect(dates(room)).toEqual([date]);
    room.orders('ann', said(off, 1, { undone: true }));
    expect(room.state).toEqual({ calledOff: [] });
  });

  it('counts from a coordinator of the group only, as they are now', () => {
    const room = new Room();
    expect(room.hears({ kind: 'order', teller: teller('sam', [said(off, 1)], 'member') })).toBeUndefined();
    expect(room.orders('ann', said(off, 1, { group: 'harbor' }), said(off, 1, { id: 'n' }))).toBeUndefined();
    const stopped = { ...teller('ann', [said(off, 1)]), optedOutAt: mondayNoon };
    expect(room.hears({ kind: 'order', teller: stopped })).toBeUndefined();
    expect(room.hears({ kind: 'order', teller: { ...stopped, person: undefined } })).toBeUndefined();
  });

  it('RULES 42: stays said when they leave, and names them no more', () => {
    const room = new Room();
    room.orders('ann', said(off, 1));
    room.hears({ kind: 'order', teller: { id: 'ann', person: undefined, optedOutAt: undefined } });
    expect(dates(room)).toEqual([date]);
    expect(JSON.stringify(room.state)).not.toContain('ann');
  });

  it('is forgotten with its day, and a meeting of which nothing is left may vanish, long after its row', () => {
    const room = new Room();
    room.orders('ann', said(off, 1));
    room.goesOn();
    expect(room.expiresAt).toBe(Date.parse('2026-03-06') + 60 * day);
    room.now += 5 * day;
    room.orders('ann', said(off, 1), said({ kind: 'called off', date: '2026-03-11' }, 5 * day));
    expect(dates(room)).toEqual(['2026-03-11']);
    room.orders('ann', said({ kind: 'moud' }, 5 * day));
    room.goesOn();
    expect(room.expiresAt).toBeNull();
  });

  it('does not come back from an item in which an older word on medication still stands', () => {
    const room = new Room();
    room.orders('ann', said({ kind: 'moud' }, 1));
    room.orders('bob', said({ kind: 'not moud' }, 2));
    room.now += 100 * day;
    room.orders('ann', said({ kind: 'moud' }, 1), said({ kind: 'called off', date: '2026-06-12' }, 100 * day));
    expect(room.state.moud).toBeUndefined();
    expect(room.expiresAt).toBeNull();
  });

  it('takes no more room, however often they change their mind', () => {
    const room = new Room();
    for (let n = 0; n < 300; n++) {
      room.now = mondayNoon + n * day;
      room.orders('ann', said({ kind: n % 2 === 0 ? 'moud' : 'not moud' }, n * day));
    }
    expect(room.state.heard?.length).toBeLessThan(4);
  });
});

describe('who hears of a change', () => {
  it('is every follower, a page at a time, and then there is nothing planned any more', () => {
    for (const followers of [0, 1, 99, 100, 101, 200, 350]) {
      const room = new Room(followers);
      room.orders('ann', said(off, 1));
      room.goesOn();
      expect(room.told).toEqual(room.followers);
      expect(room.agenda).toEqual([]);
    }
  });

  it('is planned at once where the list has changed, for whoever imports one has no queue; nothing is left behind', () => {
    for (const followers of [0, 120]) {
      const room = new Room(followers);
      expect(room.hears({ kind: 'list' })?.effects).toEqual([]);
      expect(room.agenda).toMatchObject([{ at: room.now }]);
      room.hears({ kind: 'wake' });
      room.goesOn();
      expect(room.told).toEqual(room.followers);
      expect(room.agenda).toEqual([]);
    }
  });

  it('begins anew when something changes while it runs, in one run', () => {
    const room = new Room(250);
    room.listChanges();
    room.orders('ann', said(off, 1));
    room.goesOn();
    expect(room.told).toEqual([...room.followers.slice(0, 100), ...room.followers]);
  });

  it('goes on by the clock where the nudge to itself is lost, and an old nudge that comes late starts no second run', () => {
    const room = new Room(250);
    room.listChanges();
    const late = room.effects.findLast((effect) => effect.type === 'tell');
    room.effects.length = 0;
    expect(room.hears({ kind: 'wake' })).toBeUndefined();
    room.now += minute;
    room.hears({ kind: 'wake' });
    expect(room.told).toEqual(room.followers.slice(100, 200));
    expect(room.hears({ kind: 'page', id: late?.id ?? '' })).toBeUndefined();
    room.goesOn();
    expect(room.told).toEqual(room.followers.slice(100));
  });

  it('waits for a minute while too much is owed', () => {
    const room = new Room(150);
    room.hears({ kind: 'list' });
    room.hears({ kind: 'wake' }, { room: false });
    expect(room.told).toEqual([]);
    expect(room.agenda).toMatchObject([{ at: room.now + minute }]);
    room.now += minute;
    room.hears({ kind: 'wake' });
    room.goesOn();
    expect(room.told).toEqual(room.followers);
  });

  it('is nobody where only the word on medication changes, or something else was said again', () => {
    const room = new Room(5);
    room.orders('ann', said({ kind: 'moud' }, 1));
    expect(room.orders('ann', said({ kind: 'moud' }, 1))).toBeUndefined();
    room.goesOn();
    expect(room.told).toEqual([]);
  });

  it('owes little at a time, and nudges have ids of their own that do not grow', () => {
    const room = new Room(2000);
    const sizes = [room.listChanges()];
    room.goesOn();
    for (const decision of sizes) expect(JSON.stringify(decision?.effects).length).toBeLessThan(20_000);
    const ids = room.effects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(40);
  });
});
