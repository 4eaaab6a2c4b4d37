import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Foundations } from './constructs/foundations.ts';
import { ServiceFunction, type ServiceFunctionProps } from './constructs/service-function.ts';
import { wakeSeconds } from './pace.ts';

/** The service's functions, one for each trigger (DESIGN 1). */
export interface ServiceFunctions {
  readonly receiveText: ServiceFunction;
  readonly wake: ServiceFunction;
  readonly tick: ServiceFunction;
  readonly recordReceipts: ServiceFunction;
  readonly tally: ServiceFunction;
  readonly web: ServiceFunction;
  readonly syncMeetings: ServiceFunction;
}

/** Makes them, as yet with nothing they may do but log and decrypt. */
export function createFunctions(scope: Construct, foundations: Foundations): ServiceFunctions {
  const create = (id: string, props: Omit<ServiceFunctionProps, 'foundations'>): ServiceFunction =>
    new ServiceFunction(scope, id, { foundations, ...props });
  return {
    receiveText: create('ReceiveText', {
      name: 'receive-text',
      description: 'Reads what people text, decides, answers.',
      timeout: Duration.seconds(10),
      // Somebody waits for the answer, perhaps in danger: twice the CPU halves a cold start.
      memory: 1024,
    }),
    wake: create('Wake', {
      name: 'wake',
      description: 'Texts those who are due, at the pace of the carrier; takes what others tell.',
      timeout: Duration.seconds(wakeSeconds),
    }),
    tick: create('Tick', {
      name: 'tick',
      description: 'Looks each minute who is due and enqueues the oldest.',
      timeout: Duration.seconds(50),
    }),
    recordReceipts: create('RecordReceipts', {
      name: 'record-receipts',
      description: 'Records what became of each text.',
      timeout: Duration.seconds(30),
    }),
    tally: create('Tally', {
      name: 'tally',
      description: 'Counts domain events for the coordinators.',
      timeout: Duration.seconds(10),
    }),
    web: create('Web', {
      name: 'web',
      description: 'The public pages and the health check.',
      timeout: Duration.seconds(10),
    }),
    syncMeetings: create('SyncMeetings', {
      name: 'sync-meetings',
      description: "Brings the groups' lists of meetings up to date.",
      timeout: Duration.minutes(15),
      // A list is read as it comes, whatever its length; but CPU comes with memory, and a country's has tens of thousands.
      memory: 1024,
    }),
  };
}
