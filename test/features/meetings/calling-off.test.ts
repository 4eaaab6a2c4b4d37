import { beforeEach, describe, expect, it } from 'vitest';
import type { Ref } from '../../../shared/kernel/decision.ts';
import { keepMeetings, valley } from '../../support/lists.ts';
import { aMeeting } from '../../support/meetings.ts';
import { day, hour, minute } from '../../support/person.ts';
import { coordinator, sam, World } from '../../support/world.ts';

let world: World;

const skips = ['SKIP', 'SKIP', 'SKIP', 'SKIP'];
const says = async (from: string, ...bodies: readonly string[]): Promise<string> => {
  const answers: string[][] = [];
  for (const body of bodies) answers.push((await world.text(from, body)).map((text) => text.body));
  return (answers.at(-1) ?? []).join('\n---\n');
};
const list = ['MEETINGS 84101'];

beforeEach(async () => {
  world = new World();
  await keepMeetings(world.ports.lists, 'riverside', valley);
  await says(sam, 'JOIN riverside', 'YES', 'YES', ...skips);
  await says(coordinator, 'JOIN riverside', 'YES', 'YES', ...skips, 'YES COORDINATOR');
});

const courage: Ref = { kind: 'meeting', id: 'riverside/b' };
const kept = async (): Promise<unknown> => (await world.store.load([courage]))[0]?.state;

const withCourage = expect.stringContaining('2 today 6:30pm: Women of Courage');
/** Its next turn is a week away, and others are sooner. */
const withoutCourage = [
  '1 today 12:05pm: Noon Hope (NA), Main Library, 0.5 mi',
  '2 today 8pm: Just for Tonight (NA), Main Library, 1.7 mi',
  '3 tomorrow 7am: Early Light, Main Library, 0.5 mi',
  'Map, notes: https://steadyline.example/m/a.c.d',
  'REMIND 2 sets a reminder. MORE for others.',
].join('\n');

describe('CALLOFF', () => {
  it('calls off the turn that was shown; nobody is offered it, and a week later all are offered the next', async () => {
    expect(await says(sam, ...list)).toEqual(withCourage);
    await says(coordinator, ...list);
    expect(await says(coordinator, 'CALLOFF 2 courage')).toBe(
      'Called off, this once: Women of Courage, today 6:30pm. Those who follow it are told, and lists leave it out. UNDO takes it back within ten minutes; later, MEETS with its number and name.',
    );
    expect(await kept()).toMatchObject({ calledOff: [{ date: '2026-03-02' }] });
    expect(await says(sam, ...list)).toBe(withoutCourage);
    expect(await says(sam, 'MEETINGS WOMEN 84101')).toContain('1 Mon Mar 9 6:30pm: Women of Courage');
    await world.later(3 * day);
    expect(await says(sam, 'MEETINGS WOMEN 84101')).toContain('1 Mon 6:30pm: Women of Courage');
  });

  it('wants a word of its name, and says which name that number has', async () => {
    await says(coordinator, ...list);
    expect(await says(coordinator, 'CALLOFF 2')).toBe(
      'So that no other is meant: CALLOFF 2 and a word of its name, please.',
    );
    for (const wrong of ['CALLOFF 2 hope', 'call off 2 of the meeting', 'CALLOFF 2 cour']) {
      expect(await says(coordinator, wrong)).toContain('2 on your list is Women of Courage.');
    }
    expect(await kept()).toBeUndefined();
    expect(await says(coordinator, 'call off 2, the WOMEN of Coúrage please')).toContain('Called off');
  });

  it('is good for an hour after the list, and for a number that stands on it', async () => {
    expect(await says(coordinator, 'CALLOFF 2 courage')).toContain('There is no 2 on a fresh list of yours.');
    await says(coordinator, ...list);
    expect(await says(coordinator, 'CALLOFF 7 courage')).toContain('There is no 7 on a fresh list of yours.');
    await world.later(hour);
    expect(await says(coordinator, 'CALLOFF 2 courage')).toContain('There is no 2 on a fresh list of yours.');
    expect(await kept()).toBeUndefined();
  });

  it('is taken back by UNDO for ten minutes (RULES 57)', async () => {
    await says(coordinator, ...list, 'CALLOFF 2 courage');
    expect(await says(coordinator, 'UNDO')).toContain('Taken back.');
    expect(await kept()).toEqual({ calledOff: [] });
    expect(await says(sam, ...list)).toEqual(withCourage);
    expect(await says(coordinator, 'UNDO')).not.toContain('Taken back.');
    await says(coordinator, 'CALLOFF 2 courage');
    await world.later(11 * minute);
    await says(coordinator, 'UNDO');
    expect(await says(sam, ...list)).not.toContain('Courage');
  });

  it('is taken back by MEETS, also from a fresh list, which shows the next turn only', async () => {
    await says(coordinator, ...list, 'CALLOFF 2 courage');
    expect(await says(coordinator, 'MEETS 2 courage')).toContain(
      'It meets after all: Women of Courage, today 6:30pm. Those who follow it are told.',
    );
    expect(await says(sam, ...list)).toEqual(withCourage);
    expect(await says(coordinator, 'MEETS 2 courage')).toContain('is not called off, as far as I know');
    await says(coordinator, 'CALLOFF 2 courage', 'MEETINGS WOMEN 84101');
    expect(await says(coordinator, 'MEETS 1 courage')).toContain('Women of Courage, today 6:30pm');
    expect(await says(sam, ...list)).toEqual(withCourage);
  });

  it('works in Spanish, with words that end nothing', async () => {
    await says(coordinator, 'ESPAÑOL', 'REUNIONES 84101');
    expect(await says(coordinator, 'NO HAY 2')).toBe(
      'Para no tomar otra: NO HAY 2 y una palabra de su nombre, por favor.',
    );
    expect(await says(coordinator, 'no hay 2 courage')).toContain(
      'Suspendida, solo esa vez: Women of Courage, hoy 6:30pm.',
    );
    expect(await says(sam, ...list)).toBe(withoutCourage);
    expect(await says(coordinator, 'SÍ HAY 2 courage')).toContain('Si la hay: Women of Courage');
    expect(await says(coordinator, 'SUSPENDER 2 courage')).not.toContain('Suspendida');
    expect((await world.itemOf(coordinator))?.optedOutAt).toBeUndefined();
  });

  it('means nothing to anybody else, nor to a coordinator of another group', async () => {
    const unread = await says(sam, 'xyzzy 2 courage');
    await world.later(hour);
    await says(sam, ...list);
    for (const body of ['CALLOFF 2 courage', 'MEETS 2 courage', 'MOUD 2 courage', 'NOT MOUD 2 courage', 'CALLOFF 2']) {
      await world.later(15 * minute);
      expect(await says(sam, body)).toBe(unread);
    }
    const north = aMeeting('n', { name: 'Ice Fog', latitude: 64.84, longitude: -147.72 });
    await keepMeetings(world.ports.lists, 'harbor', [north]);
    await says(coordinator, 'JOIN harbor', 'YES');
    expect(await says(coordinator, 'meetings in fairbanks ak')).toContain('1 today 7pm: Ice Fog');
    await world.later(15 * minute);
    expect(await says(coordinator, 'CALLOFF 1 ice')).toBe(unread);
    expect(world.ports.mail.sent.filter(({ to }) => to.kind === 'meeting')).toEqual([]);
  });

  it('RULES 16: is danger where it says danger, and STOP where it says STOP', async () => {
    await says(coordinator, ...list);
    expect(await says(coordinator, 'call off 2 courage i want to kill myself')).toContain('988');
    expect(await kept()).toBeUndefined();
    expect(await says(coordinator, 'STOP. CALLOFF 2 courage')).toContain('opted out');
    expect(await kept()).toBeUndefined();
  });

  it('says so where the list cannot be read, or has the meeting no more', async () => {
    await says(coordinator, ...list);
    await world.ports.lists.remove('riverside', ['b']);
    expect(await says(coordinator, 'CALLOFF 2 courage')).toContain('has left the list since');
    world.ports.lists.meetings = async () => {
      throw new Error('the table does not answer');
    };
    expect(await says(coordinator, 'CALLOFF 2 courage')).toContain("can't open the meeting lists");
  });

  it('RULES 42: FORGET ALL leaves what was said, and not by whom', async () => {
    await says(coordinator, ...list, 'CALLOFF 2 courage');
    const ref = await world.refOf(coordinator);
    expect(JSON.stringify(await kept())).toContain(ref?.id);
    await says(coordinator, 'FORGET', 'FORGET ALL');
    expect(JSON.stringify(await kept())).not.toContain(ref?.id);
    expect(await says(sam, ...list)).toBe(withoutCourage);
  });
});

describe('MOUD', () => {
  it('is not said to be nowhere when nobody can read what is decided', async () => {
    world.store.rowsAfter = async () => {
      throw new Error('the table does not answer');
    };
    expect(await says(sam, 'MEETINGS MOUD 84101')).toContain("can't open the meeting lists");
    expect(await says(sam, 'MEETINGS MOUD')).toContain('Where should I look?');
  });

  it('marks a meeting, which MEETINGS MOUD then finds; until then it says that nobody has marked any', async () => {
    expect(await says(sam, 'MEETINGS MOUD')).toContain('Nobody has told me yet');
    expect(await says(sam, 'MEETINGS MOUD 84101')).toContain('Nobody has told me yet');
    await says(coordinator, ...list);
    expect(await says(coordinator, 'MOUD 2 courage')).toBe(
      'Marked as open to people on methadone or buprenorphine: Women of Courage. MEETINGS MOUD finds it. UNDO takes it back within ten minutes.',
    );
    expect(await says(sam, 'MEETINGS MOUD')).toContain('Where should I look?');
    expect(await says(sam, '84101')).toMatch(
      /^1 today 6:30pm: Women of Courage, .*\n.*\nREMIND 1 sets a reminder. MORE for online ones\.$/u,
    );
    expect(await says(sam, 'meetings moud online')).toContain('I find no medication-friendly meeting');
    expect(await says(coordinator, 'NOT MOUD 2 courage')).toContain('No longer marked');
    expect(await says(coordinator, 'UNDO')).toContain('That meeting is marked as it was before.');
    expect(await says(sam, 'MEETINGS MOUD 84101')).toContain('Women of Courage');
    await says(coordinator, 'NO MOUD 2 courage');
    expect(await says(sam, 'MEETINGS MOUD 84101')).toContain('Nobody has told me yet');
  });
});
