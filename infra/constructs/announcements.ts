import { Duration } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { type Foundations, nameOf } from './foundations.ts';
import { DeadLetters } from './queues.ts';
import type { ServiceFunction } from './service-function.ts';

/** The `source` of every domain event; the functions put the same (contract with shared/adapters/eventbridge). */
export const eventSource = 'steadyline';

/** The bus of domain events (never a number or a body in one) and the rule that counts them. */
export class Announcements extends Construct {
  readonly bus: events.EventBus;

  constructor(scope: Construct, id: string, foundations: Foundations, tally: ServiceFunction) {
    super(scope, id);
    const deadLetters = new DeadLetters(this, 'DeadLetters', {
      foundations,
      name: 'announcements',
      errorImpact: 'Counts for coordinators are too low; no text to anyone is missing.',
    });
    this.bus = new events.EventBus(this, 'Bus', { eventBusName: nameOf(foundations, 'announcements') });
    tally.keepFailures(deadLetters.queue, { retries: 2, maxAge: Duration.hours(6) });
    new events.Rule(this, 'ToTally', {
      description: 'Every domain event is counted.',
      eventBus: this.bus,
      eventPattern: { source: [eventSource] },
      targets: [
        new LambdaFunction(tally.lambda, {
          deadLetterQueue: deadLetters.queue,
          retryAttempts: 20,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }
}
