/** One short history per kind of event that can reach `deliver`: what was before it, and the steps that are proved. */
import type { Incoming } from '../../shared/runtime/events.ts';
import { followerKey, followersOf } from '../../shared/state/meeting/followers.ts';
import { keepMeetings, valley } from './lists.ts';
import { day, hour, minute } from './person.ts';
import { coordinator, mia, sam, World } from './world.ts';

export type Step = (world: World) => Promise<unknown>;

export interface History {
  readonly title: string;
  readonly before: readonly Step[];
  readonly steps: readonly Step[];
}

const says =
  (body: string, from = sam): Step =>
  (world) =>
    world.text(from, body);

const passes =
  (span: number): Step =>
  (world) =>
    world.later(span);

const twice =
  (body: string): Step =>
  async (world) => {
    const text = world.inbound(sam, body);
    await world.deliver(text);
    await world.deliver(text);
  };

const carrierSays =
  (status: Extract<Incoming, { type: 'receipt' }>['status'], id: string): Step =>
  async (world) => {
    const to = await world.refOf(sam);
    if (to !== undefined) await world.deliver({ type: 'receipt', id, at: world.now, to, status });
  };

/** Sam's row among those who follow a meeting of Riverside. */
const follows =
  (meeting: string): Step =>
  async (world) => {
    const id = (await world.refOf(sam))?.id ?? '';
    await world.store.putRows([{ pk: followersOf('riverside'), sk: followerKey(meeting, id), values: {} }]);
  };

/** What sync-meetings tells a meeting that its list has changed. */
const listChanges =
  (id: string): Step =>
  async (world) => {
    const ref = { kind: 'meeting', id } as const;
    await world.deliver({ type: 'tell', id: 'list-1', at: world.now, from: ref, to: ref, about: 'list' });
  };

const joining = ['JOIN riverside', 'YES', 'YES', 'SKIP', 'SKIP', 'SKIP', 'SKIP'];

const all = (...bodies: readonly string[]): readonly Step[] => bodies.map((body) => says(body));

const joined: readonly Step[] = all('JOIN riverside', 'YES', 'YES', 'Sam', '84101', 'SKIP', 'SKIP');
/** The check-in of the next morning at 9:00, after a Monday noon. */
const untilMorning = passes(21 * hour + 30 * minute);
const asked: readonly Step[] = [...joined, untilMorning];
const stopped: readonly Step[] = [...joined, passes(hour), says('STOP'), passes(hour)];

const from = (before: readonly Step[], title: string, ...steps: readonly Step[]): History => ({ title, before, steps });
const text = (before: readonly Step[], title: string, ...bodies: readonly string[]): History =>
  from(before, `${title}: ${bodies.join(', ')}`, ...all(...bodies));

export const histories: readonly History[] = [
  from([], 'the whole way in', ...joined),
  text([], 'the way in, with a question of which group', 'JOIN', 'A', 'YES', 'YES'),
  text([], 'a stranger says something', 'hello'),
  text([], 'too young', 'JOIN riverside', 'YES', 'NO'),
  from([], 'a duplicate of JOIN', twice('JOIN riverside')),
  from(joined, 'the morning check-in', untilMorning),
  from(asked, 'the soft re-ask of the same day', passes(5 * hour + 30 * minute)),
  from(asked, 'a quiet week', passes(6 * day)),
  text(asked, 'an answer', '4'),
  text(asked, 'a low answer', '1'),
  from(asked, 'a duplicate of an answer', twice('2')),
  text(joined, 'an overdose, somebody else', 'he is blue and not breathing'),
  text(joined, 'an overdose, unclear who', 'overdose'),
  text([], 'a stranger in danger', 'i want to kill myself'),
  text(stopped, 'a stopped person in danger', 'i want to kill myself'),
  text(joined, 'STOP', 'STOP'),
  from(joined, 'a duplicate of STOP', twice('STOP')),
  text(joined, 'STOP in danger', 'STOP i want to die'),
  text(stopped, 'a second STOP', 'STOP'),
  text(stopped, 'START and back in', 'START', 'YES', 'YES'),
  text(stopped, 'CRAVE when stopped', 'CRAVE'),
  text(joined, 'an opt-out in doubt', 'cancel my appointment', 'NO'),
  text(joined, 'settings', 'TIME 7:30', 'ZIP 90210', 'FEWER', 'LANG ES', 'AJUSTES'),
  text(joined, 'undone', 'NAME Alex', 'UNDO'),
  from(joined, 'a pause and its end', says('PAUSE 2'), passes(3 * day)),
  text(joined, 'help and the unknown', 'HELP', 'xyzzy plugh'),
  text(joined, 'a feeling', 'i feel awful today'),
  text(asked, 'MOOD and MYDATA', '4', 'MOOD', 'MYDATA'),
  text(asked, 'forgotten', 'FORGET ALL'),
  text(stopped, 'forgotten when stopped', 'FORGET ALL'),
  from(asked, 'the carrier says opted out', carrierSays('opted-out', 'receipt-1')),
  from(asked, 'the carrier says delivered', carrierSays('delivered', 'receipt-1')),
  from(asked, 'the carrier fails three times', ...['1', '2', '3'].map((id) => carrierSays('failed', id))),
  from(asked, 'a duplicate of a receipt', carrierSays('failed', 'one'), carrierSays('failed', 'one')),
  {
    title: 'a coordinator confirms, and the group is told',
    before: joining.map((body) => says(body, coordinator)),
    steps: [says('YES COORDINATOR', coordinator), says('STOP', coordinator)],
  },
  {
    title: 'a coordinator calls off a meeting, and who follows it is told',
    before: [
      ...joining.map((body) => says(body)),
      ...[...joining, 'YES COORDINATOR'].map((body) => says(body, coordinator)),
      (world) => keepMeetings(world.ports.lists, 'riverside', valley),
      follows('b'),
      says('MEETINGS 84101', coordinator),
    ],
    steps: [
      says('CALLOFF 2 courage', coordinator),
      says('UNDO', coordinator),
      listChanges('riverside/b'),
      passes(2 * minute),
    ],
  },
  from(asked, 'two people at once', says('JOIN riverside', mia), says('3')),
];

const prepared = new Map<readonly Step[], Promise<World>>();

/** The world in which a history's own steps begin; made once, to be copied. */
export function preparedFor({ before }: History): Promise<World> {
  const known = prepared.get(before) ?? prepare(before);
  prepared.set(before, known);
  return known;
}

async function prepare(before: readonly Step[]): Promise<World> {
  const world = new World();
  await play(before, world);
  return world;
}

export async function play(steps: readonly Step[], world: World): Promise<void> {
  for (const step of steps) await step(world);
}
