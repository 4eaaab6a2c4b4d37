import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Bus } from '../../runtime/ports.ts';

/** PutEvents takes ten events at a time. */
const batchSize = 10;

/** The bus took only some of the events: PutEvents itself does not fail then (RULES 40). */
export class NotAnnounced extends Error {
  override readonly name = 'NotAnnounced';
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super(`${codes.length} events were not taken`);
    this.codes = codes;
  }
}

/** Domain events, for whoever listens: never a number, a name or a body in them (RULES 41). */
export function eventBus(client: EventBridgeClient, busName: string): Bus {
  return {
    async announce(events) {
      for (let start = 0; start < events.length; start += batchSize) {
        const { Entries = [], FailedEntryCount = 0 } = await client.send(
          new PutEventsCommand({
            Entries: events.slice(start, start + batchSize).map(({ id, event, at, detail }) => ({
              EventBusName: busName,
              Source: 'steadyline',
              DetailType: event,
              Time: new Date(at),
              Detail: JSON.stringify({ ...detail, id }),
            })),
          }),
        );
        if (FailedEntryCount > 0) throw new NotAnnounced(Entries.flatMap(({ ErrorCode }) => ErrorCode ?? []));
      }
    },
  };
}
