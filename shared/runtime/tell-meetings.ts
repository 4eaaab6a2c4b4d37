/** How meetings hear that their list says something else of them: each by an event of its own, as everything is told. */
import { meetingName } from '../features/feature.ts';
import type { Ref } from '../kernel/decision.ts';
import { deliverBy, type Find, Unsettled } from './delivering.ts';
import type { DeliverDeps } from './deps.ts';
import { meeting } from './groups.ts';
import type { Tell } from './subject.ts';
import type { Followers } from './telling.ts';

export type TellDeps = Pick<DeliverDeps, 'store' | 'lists' | 'clock' | 'log' | 'settings'>;

/** Somebody wants to text, or to send mail, in the name of a meeting that was only to note that it has changed. */
export class TextsNobody extends Error {
  override readonly name = 'TextsNobody';
}

/** Some meetings have not heard of it; `cause` says what befell the first. */
export class NotAllTold extends Error {
  override readonly name = 'NotAllTold';
}

const refuse = (): never => {
  throw new TextsNobody('a meeting texts nobody');
};

const mute = {
  sms: { publish: refuse },
  mail: { send: refuse },
  bus: { announce: refuse },
  pacer: { spend: refuse },
  identity: { numberId: refuse, newPersonId: refuse, newSecret: refuse, namedFor: refuse },
} satisfies Partial<DeliverDeps>;

const findMeeting: Find<Tell> = async (tell, deps, read, use) => use(await meeting(tell.to, tell, deps, read));

/**
 * Tells meetings that their list has changed. A meeting plans then to tell its followers, and is woken for it within a
 * minute; so whoever imports a list needs neither a queue nor a phone.
 */
export function toldByMeetings(deps: TellDeps): Followers {
  return {
    async changed(group, ids) {
      const at = deps.clock.now();
      const failures: unknown[] = [];
      for (const id of ids) {
        const ref: Ref = { kind: 'meeting', id: meetingName(group, id) };
        const event: Tell = {
          type: 'tell',
          id: `list-${at.toString(36)}-${id}`,
          at,
          from: ref,
          to: ref,
          about: 'list',
        };
        // What older decisions owe is not settled here: nobody's lease is held, and the wake that is planned does it.
        const invocation = { id: `import-${at.toString(36)}`, leaseMs: () => 0 };
        await deliverBy(findMeeting, event, { ...deps, ...mute, invocation }).catch((error: unknown) => {
          if (!(error instanceof Unsettled)) failures.push(error);
        });
      }
      if (failures.length > 0) {
        throw new NotAllTold(`${failures.length} of ${ids.length} meetings were not told`, { cause: failures[0] });
      }
    },
  };
}
