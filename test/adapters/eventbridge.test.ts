import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventBus, NotAnnounced } from '../../shared/adapters/eventbridge/bus.ts';

const aws = mockClient(EventBridgeClient);
const bus = eventBus(new EventBridgeClient({}), 'steadyline-bus');

const joined = { id: 'a1', event: 'member-joined', at: Date.UTC(2026, 2, 2, 19), detail: { group: 'riverside' } };
const events = (count: number) => Array.from({ length: count }, () => joined);

describe('the bus', () => {
  beforeEach(() => {
    aws.reset();
    aws.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
  });

  it('carries what happened, when, and to which group', async () => {
    await bus.announce([joined]);
    expect(aws.commandCalls(PutEventsCommand)[0]?.args[0].input.Entries).toEqual([
      {
        EventBusName: 'steadyline-bus',
        Source: 'steadyline',
        DetailType: 'member-joined',
        Time: new Date(joined.at),
        Detail: '{"group":"riverside","id":"a1"}',
      },
    ]);
  });

  it('takes ten events at a time', async () => {
    await bus.announce(events(23));
    const sizes = aws.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries?.length);
    expect(sizes).toEqual([10, 10, 3]);
  });

  it('says so if an event was not taken, although PutEvents itself succeeds (RULES 40)', async () => {
    aws.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{ EventId: '1' }, { ErrorCode: 'Throttled' }] });
    const failure = bus.announce(events(2));
    await expect(failure).rejects.toBeInstanceOf(NotAnnounced);
    await expect(failure).rejects.toMatchObject({ codes: ['Throttled'] });
  });

  it('passes on an error of the service', async () => {
    aws.on(PutEventsCommand).rejects(new Error('down'));
    await expect(bus.announce([joined])).rejects.toThrow('down');
  });
});
